/**
 * Chromium's cache for Back and Forward: a page with the built element has to be kept in it, and to come back as it was, without another
 * request. No frame of a test can go there, so this drives a window of its own.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers, howToInstall } from './browsers.mjs';
import { check, report, root, skipped } from './shell.mjs';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };
const page = '/tests/fixtures/strict.html';
const feed = '/tests/fixtures/strict.json';
const files = [page, feed, '/tests/fixtures/watch.js', '/tests/fixtures/picture.svg', '/dist/jobcenter-news.js'];

function serve(requests) {
  const server = createServer(({ url }, response) => {
    const path = join(root, url);
    requests.push(url);
    const known = files.includes(url) && existsSync(path);
    response.writeHead(known || url === '/other' ? 200 : 404, { 'Content-Type': types[extname(url)] ?? 'text/html' });
    response.end(known ? readFileSync(path) : '<p>Other</p>');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** What a reader sees, and where they are. */
const look = (tab) =>
  tab.evaluate(() => {
    const view = document.querySelector('jobcenter-news').shadowRoot.querySelector('[data-state=shown]');
    return JSON.stringify([location.hash, document.title, view?.textContent.replace(/\s+/g, ' ')]);
  });

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function checkBackForwardCache() {
  const name = 'a page that comes back from Chromium’s cache is as it was';
  const executablePath = findBrowsers().chromium;
  if (!executablePath) return [skipped(name, howToInstall('chromium'))];
  const requests = [];
  const server = await serve(requests);
  const browser = await puppeteer.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
    // Puppeteer switches the cache off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const tab = await browser.newPage();
    const origin = `http://127.0.0.1:${server.address().port}`;
    await tab.goto(origin + page);
    await tab.waitForFunction(() => document.querySelector('jobcenter-news')?.status === 'ready');
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (window.cached = persisted));
      const root = document.querySelector('jobcenter-news').shadowRoot;
      root.querySelector('input[value=easy]').click();
      root.querySelector('[part=item-link]').click();
    });
    await wait(600);
    const before = await look(tab);
    await tab.goto(`${origin}/other`);
    await tab.goBack();
    await wait(600);
    const after = await look(tab);
    const cached = await tab.evaluate(() => window.cached === true);
    const seen = await tab.evaluate(() => JSON.stringify([window.seen.errors, window.seen.complaints]));
    return [
      check(name, [
        ...(cached ? [] : ['Chromium did not keep the page.']),
        ...(before.includes('Das Amt ist bald woanders') ? [] : [`The article was not open: ${before}`]),
        ...(after === before ? [] : [`was ${before}\nis ${after}`]),
        ...(requests.filter((url) => url === feed).length === 1 ? [] : ['The feed was asked for again.']),
        ...(seen === '[[],[]]' ? [] : [seen]),
      ]),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

if (import.meta.main) report(await checkBackForwardCache());
