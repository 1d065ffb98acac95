/**
 * `npm start`: installs what is missing, builds the module, serves the demo and builds again after each change.
 *
 * Until the packages are there, only what Node brings along may be imported.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { continuesOnProjectNode, installPackages } from '../tests/tools/install.mjs';
import { root } from '../tests/tools/shell.mjs';

/** A folder without its slash is a folder all the same: `/demo` goes to `/demo/`, as on any web server. */
function addSlash() {
  return {
    name: 'add-slash',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [path, query] = (request.url ?? '/').split('?');
        const folder = !path.endsWith('/') && existsSync(join(root, decodeURI(path), 'index.html'));
        if (!folder) return next();
        response
          .writeHead(302, { Location: `${path.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}` })
          .end();
      });
    },
  };
}

async function serve() {
  const { build, preview } = await import('vite');
  const configFile = join(root, 'vite.config.ts');

  const watcher = await build({ configFile, logLevel: 'warn', build: { watch: {}, emptyOutDir: false } });
  await new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR')
        console.error(`\n${event.error?.message ?? event.error}\nWaiting for the next change.`);
      if (event.code === 'BUNDLE_END') {
        console.log(`Built dist/jobcenter-news.js (${new Date().toLocaleTimeString()})`);
        event.result?.close();
      }
      if (event.code === 'END' || event.code === 'ERROR') resolve();
    });
  });

  const server = await preview({
    configFile: false,
    root,
    appType: 'mpa',
    // It would warn that a build could overwrite the root, and nothing is built here.
    logLevel: 'error',
    plugins: [addSlash()],
    // The pages of the demo use the built file as any site would: the root is served as it lies there.
    build: { outDir: '.' },
    preview: {
      host: '127.0.0.1',
      port: Number(process.env.PORT ?? 8080),
      headers: { 'Cache-Control': 'no-store' },
    },
  });
  console.log(`\nThe demo is at ${server.resolvedUrls.local[0]}demo/\nStop it with Ctrl+C.`);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await Promise.all([watcher.close(), server.close()]);
    process.exit(0);
  };
  // Vite ends the process by itself on this signal, and would leave the watcher behind.
  process.removeAllListeners('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
}

await installPackages();
if (!(await continuesOnProjectNode(import.meta.url))) await serve();
