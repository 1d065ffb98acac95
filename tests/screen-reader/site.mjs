/** Serves the demo and the built module, and can hold back or refuse what lies under demo/content/. Knows nothing of readers. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { root } from '../tools/shell.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/feed+json',
  '.svg': 'image/svg+xml',
};

/**
 * @returns {Promise<{ url: string, delay: number, feed?: string, stop: () => void }>} `delay`: milliseconds before a feed is
 * answered; `feed`: path of the file that answers for each feed, from now on
 */
export async function startSite() {
  const site = { url: '', delay: 0, feed: undefined, stop: () => undefined };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    const isFeed = path.endsWith('.json');
    const file = join(root, isFeed && site.feed ? site.feed : path);
    const answer = () => {
      const known = /^\/(demo|dist)\//.test(path) && existsSync(file) && statSync(file).isFile();
      response.writeHead(known ? 200 : 404, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': 'no-store',
      });
      response.end(known ? readFileSync(file) : undefined);
    };
    setTimeout(answer, isFeed ? site.delay : 0);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.url = `http://127.0.0.1:${server.address().port}/demo/`;
  site.stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return site;
}
