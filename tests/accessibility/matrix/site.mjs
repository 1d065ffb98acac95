/** A small web site on 127.0.0.1 with the built module in its pages, as any office would have it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from '../../tools/shell.mjs';
import { feedOf } from './content.mjs';

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.json': 'application/feed+json',
};

const WORDS = {
  de: ['Zum Inhalt', 'Landkreis Lindenried', 'Aktuelles', 'Alle Nachrichten als Liste', 'Impressum'],
  en: ['Skip to content', 'District of Lindenried', 'Latest', 'All news as a list', 'Imprint'],
  ar: ['إلى المحتوى', 'منطقة ليندنريد', 'جديد', 'كل الأخبار في قائمة', 'بيانات النشر'],
};

/** @param {{ language: string, attributes: Record<string, string> }} wishes `bare` stands for no fallback content */
export function pageOf({ language, attributes: { bare, ...attributes } }) {
  const [skip, brand, heading, list, imprint] = WORDS[language];
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const isArabic = language === 'ar';
  return `<!DOCTYPE html>
<html lang="${language}" dir="${isArabic ? 'rtl' : 'ltr'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${heading} – ${brand}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/demo/site.css">
  <script type="module" src="/dist/jobcenter-news.js"></script>
  ${isArabic ? '<script type="module" src="/dist/locales/ar.js"></script>' : ''}
</head>
<body>
<a class="skip-link" href="#inhalt">${skip}</a>
<header><div class="shell brand-row"><a class="brand" href="/start"><span class="brand-name">${brand}</span></a></div></header>
<main id="inhalt">
  <div class="page-head"><div class="shell"><h1>${heading}</h1></div></div>
  <div class="shell"><jobcenter-news${written.join('')}>${bare ? '' : `<p><a href="/liste">${list}</a></p>`}</jobcenter-news></div>
</main>
<footer><div class="shell"><a href="/impressum">${imprint}</a></div></footer>
</body>
</html>`;
}

/**
 * `/page?language=de&…attributes`, `/feed/de.json` and `/feed/de-ar.json`, `/feed/empty.json`, `/feed/missing.json` (404) and files of the
 * project. A feed whose path is in `held` is not answered: the browser waits, or, after `drop()`, finds every connection broken off.
 */
export async function openSite() {
  const held = new Set();
  const waiting = [];
  let isBroken = false;

  async function answer(url) {
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    if (pathname === '/page') {
      const { language, ...attributes } = Object.fromEntries(searchParams);
      return ['text/html; charset=utf-8', pageOf({ language, attributes })];
    }
    const feed = /^\/feed\/(?:([a-z]{2})(?:-([a-z]{2}))?|empty)\.json$/.exec(pathname);
    if (feed) {
      const [, language, translation = ''] = feed;
      const content = language ? feedOf(language, translation) : { ...feedOf('de', ''), items: [] };
      return [TYPES['.json'], JSON.stringify(content)];
    }
    if (/^\/(dist|demo)\/[\w./-]+$/.test(pathname) && !pathname.includes('..'))
      return [TYPES[extname(pathname)], await readFile(join(root, pathname))];
    throw new Error(pathname);
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    if (held.has(pathname)) return isBroken ? response.destroy() : waiting.push(response);
    answer(request.url).then(
      ([type, body]) => response.writeHead(200, { 'Content-Type': type ?? 'text/plain' }).end(body),
      () => response.writeHead(404, { 'Content-Type': 'text/html' }).end('<p>404</p>'),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const hold = (...paths) => {
    held.clear();
    for (const path of paths) held.add(path);
    isBroken = false;
  };
  const drop = () => {
    isBroken = true;
    for (const response of waiting.splice(0)) response.destroy();
  };
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    hold,
    waiting,
    drop,
    close: () => {
      drop();
      server.closeAllConnections();
      server.close();
    },
  };
}
