/**
 * `npm run test:cms`: the built element reads a real WordPress, in its own pages and from another site, as readers and webmasters have it.
 * Starts MariaDB, WordPress and the browsers, and ends what it has started. Alone: `npm run test:cms [-- path of the module]`.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowsers, howToInstall, installBrowsers } from '../tools/browsers.mjs';
import { continuesOnProjectNode, installPackages } from '../tools/install.mjs';
import { check, failed, passed, program, report, root, skipped } from '../tools/shell.mjs';
import { HOW, installWordPress, missingParts, startWordPress } from './wordpress.mjs';

const BUILT = join(root, 'dist/jobcenter-news.js');

/** What the README tells webmasters to paste, with the address of their posts. */
function pasted(source) {
  const [, lines] = /```html\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.de.md'), 'utf8'));
  if (!lines.includes('src="/assets/feed.json"')) throw new Error(`The README has other lines:\n${lines}`);
  return lines.replace('/assets/feed.json', source);
}

const inBlock = (html) => `<!-- wp:html -->\n${html}<!-- /wp:html -->`;

const PAGES = [
  {
    slug: 'aktuelles',
    title: 'Aktuelles',
    content: `<!-- wp:paragraph -->\n<p>Hier steht, was es Neues gibt.</p>\n<!-- /wp:paragraph -->\n\n${inBlock(pasted('/wp-json/wp/v2/posts?_embed'))}`,
  },
  { slug: 'schlicht', title: 'Schlicht', content: inBlock(pasted('/wp-json/wp/v2/posts')) },
  // As in the editor before there were blocks, which puts paragraphs and line breaks where it sees lines; with the README's address.
  { slug: 'klassisch', title: 'Klassisch', content: pasted('/wp-json/wp/v2/posts?_embed&per_page=50') },
];

/** A site of somebody else, whose page reads the posts from where they are. */
async function startOtherSite(module) {
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://other');
    const isModule = pathname === '/jobcenter-news.js';
    response.setHeader('content-type', isModule ? 'text/javascript' : 'text/html; charset=utf-8');
    const source = searchParams.get('src')?.replaceAll('&', '&amp;');
    response.end(
      isModule
        ? readFileSync(module)
        : `<!doctype html><html lang="de"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Nebenan</title>
<script type="module" src="/jobcenter-news.js"></script><h1>Nebenan</h1><jobcenter-news src="${source}"></jobcenter-news></html>`,
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    page: (source) => `http://127.0.0.1:${port}/?src=${encodeURIComponent(source)}`,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

async function launch(engine, executablePath) {
  const { default: puppeteer } = await import('puppeteer-core');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return engine === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath })
    : puppeteer.launch({ executablePath, args: [...sandbox, '--disable-gpu'] });
}

/** @param tell what came out of each journey, as soon as it is known */
async function inBrowser(engine, journeys, places, tell) {
  const name = (text) => `${engine === 'firefox' ? 'Firefox' : 'Chromium'}: ${text}`;
  const executablePath = findBrowsers()[engine];
  const names = Object.keys(journeys);
  if (!executablePath) return names.forEach((text) => tell(skipped(name(text), howToInstall(engine))));
  const browser = await launch(engine, executablePath);
  try {
    for (const text of names) {
      try {
        await journeys[text](browser, places);
        tell(passed(name(text)));
      } catch (error) {
        tell(failed(name(text), String(error?.message ?? error)));
      }
      for (const tab of (await browser.pages()).slice(1)) await tab.close();
    }
  } finally {
    await browser.close();
  }
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/**
 * @param {string} [module] the built file
 * @param [follow] told of each result as it comes
 */
export async function checkCms(module = BUILT, follow = () => undefined) {
  const { inChromium, inFirefox } = await import('./journeys.mjs');
  const checks = [];
  const tell = (result) => {
    checks.push(result);
    follow(result);
    return checks;
  };
  const missing = missingParts();
  if (missing.length > 0) {
    const count = Object.keys({ ...inChromium, ...inFirefox }).length;
    const counts = { passed: 0, failed: 0, skipped: count };
    return tell({ ...skipped('a real WordPress is read', `Not found: ${missing.join(', ')}. ${HOW}`), counts });
  }
  if (!existsSync(module)) return tell(failed('the built module', `${module} is not there: npm run build.`));
  const start = performance.now();
  const wordpress = await startWordPress(PAGES);
  const { url, version, folder, site, pids } = wordpress;
  try {
    mkdirSync(join(site, 'assets'));
    copyFileSync(module, join(site, 'assets/jobcenter-news.js'));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    tell(passed(`WordPress ${version} runs`, `with MariaDB and 250 posts at ${url} in ${folder}, after ${seconds} s`));
    const other = await startOtherSite(module);
    try {
      await inBrowser('chromium', inChromium, { wordpress, other }, tell);
      await inBrowser('firefox', inFirefox, { wordpress, other }, tell);
    } finally {
      await other.stop();
    }
  } finally {
    await wordpress.stop();
  }
  const left = pids.filter(isAlive).map((pid) => `Process ${pid} is still there.`);
  tell(check('all of it has ended', existsSync(folder) ? [...left, `${folder} is still there.`] : left));
  return checks;
}

async function main() {
  // Ends by process.exit(), so that whatever was started is stopped as well.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
  await installPackages();
  if (await continuesOnProjectNode(import.meta.url)) return;
  const [module] = process.argv.slice(2);
  if (!module && !existsSync(BUILT)) report([await program('npm run build', 'npm', ['run', '--silent', 'build'])]);
  console.log(`Browsers: ${await installBrowsers(['chromium', 'firefox'])}`);
  console.log(`WordPress: ${await installWordPress()}`);
  const checks = await checkCms(module, (result) => report([result]));
  if (process.env.CI === 'true' && checks.some(({ state }) => state === 'skipped')) process.exitCode = 1;
  console.log(`Took ${(performance.now() / 1000).toFixed(1)} s`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
