/**
 * What readers set in their browser holds inside of the built element: a smallest size of letters, fonts and sheets of their own, colours of
 * their own, high contrast, no motion, 400 % zoom. Browsers have most of it as preferences that no page can set, so this starts its own.
 * Alone: `node tests/accessibility/reader-settings.mjs`. What is looked at by hand stands in tests/conformance/by-hand.json.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers, howToInstall } from '../tools/browsers.mjs';
import { check, failed, report, root, skipped } from '../tools/shell.mjs';

const body = `<p>Das Jobcenter zahlt Bürgergeld. <a href="https://example.org/antrag">Zum Antrag</a></p><h2>Zeiten</h2>
  <table><caption>Zeiten</caption><tr><th>Tag</th><td>8 bis 12 Uhr</td></tr></table><blockquote><p>Wir helfen.</p></blockquote>`;
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Presse',
  language: 'de',
  _jobcenter_news: { glossary: [{ term: 'Bürgergeld', definition: 'Geld vom Staat.' }] },
  items: [
    {
      id: 'a',
      url: 'https://presse.example.org/a',
      title: 'Vermittlungsgutscheine und Eingliederungsvereinbarungen: was sich ändert',
      summary: 'Ab Mai gelten neue Regeln.',
      content_html: body,
      date_published: '2024-05-02T09:00:00+02:00',
      tags: ['Geld'],
      attachments: [{ url: 'https://example.org/plan.pdf', title: 'Lageplan', size_in_bytes: 48211 }],
      _jobcenter_news: {
        pinned: true,
        kicker: 'Geld',
        subtitle: 'Das Wichtigste in Kürze',
        editions: [
          { language: 'de', level: 'easy', title: 'Neue Regeln', content_html: '<p>Sie bekommen Geld.</p>' },
          { language: 'en', level: 'standard', title: 'New rules', content_html: '<p>There are new rules.</p>' },
        ],
      },
    },
    ...Array.from({ length: 12 }, (_, index) => ({
      id: `n${index}`,
      title: `Nachricht ${index + 1}`,
      content_html: '<p>Ein Satz.</p>',
      date_published: `2024-03-${10 + index}`,
      tags: ['Service'],
    })),
  ],
};

/** Green on white, with an accent of its own: colours that a reader who has others must not see. */
const page = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Probe</title><meta name="viewport" content="width=device-width">
<style>body { background: #fff; color: #060; font: 1rem/1.5 sans-serif } jobcenter-news { --jobcenter-news-accent: #080; --jobcenter-news-on-accent: #fff; --jobcenter-news-muted: #575 }</style>
<script type="module" src="/jobcenter-news.js"></script>
<h1>Probe</h1><jobcenter-news><script type="application/feed+json">${JSON.stringify(feed)}</script></jobcenter-news></html>`;

const VIEWS = { list: '', article: '#jcn=a', 'article in Leichter Sprache': '#jcn=a&jcn-level=easy' };

/** Runs in the page: what is seen of the element, as the browser has set and painted it. */
function inspect() {
  const news = document.querySelector('jobcenter-news');
  const seen = [...news.shadowRoot.querySelectorAll('[part~=region] *')].filter(
    (node) => node.getClientRects().length > 0 && !node.closest('svg, option, [data-state=leaving], .unseen'),
  );
  const name = (node) => `${node.closest('[part]').getAttribute('part')}: ${node.textContent.trim().slice(0, 30)}`;
  const texts = seen.flatMap((node) =>
    [...node.childNodes]
      .filter((child) => child instanceof Text && child.data.trim())
      .map((text) => {
        const range = new Range();
        range.selectNodeContents(text);
        return { node, boxes: [...range.getClientRects()].filter(({ width }) => width > 0) };
      }),
  );
  const rgba = (colour) => {
    // What color-mix() makes is written from 0 to 1.
    const scale = colour.startsWith('color(') ? 255 : 1;
    const numbers = colour.match(/[\d.]+/g).map((part, index) => Number(part) * (index < 3 ? scale : 1));
    return numbers.length === 3 ? [...numbers, 1] : numbers;
  };
  const luminance = (colour) => {
    const [r, g, b] = colour.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const over = (top, ground) => ground.slice(0, 3).map((part, index) => top[index] * top[3] + part * (1 - top[3]));
  const canvas = document.body.appendChild(document.createElement('i'));
  canvas.style.cssText = 'background: Canvas';
  const paper = matchMedia('(forced-colors: active)').matches
    ? rgba(getComputedStyle(canvas).backgroundColor)
    : [255, 255, 255];
  canvas.remove();
  const groundOf = (node) => {
    // The radio is painted below the words of its level.
    const own = rgba(getComputedStyle(node).backgroundColor);
    const radio = node.matches('input + .target')
      ? rgba(getComputedStyle(node.previousElementSibling).backgroundColor)
      : [0, 0, 0, 0];
    const parent = node.parentElement;
    const below = parent ? groundOf(parent) : paper;
    return over(own, over(radio, below));
  };
  const contrast = (node, colour) => {
    const [a, b] = [luminance(rgba(colour)), luminance(groundOf(node))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  const controls = seen.filter((node) => node.matches('input[type=search], select, .field .button, .segments'));
  return {
    texts: texts.length,
    families: [...new Set(texts.map(({ node }) => getComputedStyle(node).fontFamily))],
    spacings: [...new Set(texts.map(({ node }) => getComputedStyle(node).letterSpacing))],
    colours: [...new Set(texts.map(({ node }) => getComputedStyle(node).color))],
    lowest: Math.min(...texts.flatMap(({ boxes }) => boxes.map(({ height }) => height))),
    palest: Math.min(...texts.map(({ node }) => contrast(node, getComputedStyle(node).color))),
    palestControl: Math.min(
      ...controls.map((node) => contrast(node.parentElement, getComputedStyle(node).borderTopColor)),
    ),
    pale: texts.filter(({ node }) => contrast(node, getComputedStyle(node).color) < 4.5).map(({ node }) => name(node)),
    out: texts
      .filter(({ boxes }) =>
        boxes.some(({ left, right }) => left < -1 || right > document.documentElement.clientWidth + 1),
      )
      .map(({ node }) => name(node)),
    clipped: seen
      .filter((node) => {
        const { display, overflowX, overflowY } = getComputedStyle(node);
        const hides = overflowX !== 'visible' || overflowY !== 'visible';
        if (display === 'inline' || node.matches('input, select, [part~=table]')) return false;
        return node.scrollWidth > node.clientWidth + 1 || (hides && node.scrollHeight > node.clientHeight + 1);
      })
      .map(name),
    scrolls: document.documentElement.scrollWidth > window.innerWidth,
    moves: seen
      .filter((node) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(node);
        return animationName !== 'none' || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth';
      })
      .map(name),
    media: ['(forced-colors: active)', '(prefers-contrast: more)', '(prefers-reduced-motion: reduce)'].filter(
      (query) => matchMedia(query).matches,
    ),
  };
}

/** Nothing is lost, whatever the reader has set. */
const fits = ({ out, clipped, scrolls }) => [
  ...out.map((text) => `sticks out: ${text}`),
  ...clipped.map((text) => `is clipped: ${text}`),
  ...(scrolls ? ['The page scrolls sideways.'] : []),
];
const must = (holds, sentence) => (holds ? [] : [sentence]);
const has = ({ media }, query) =>
  must(media.includes(query), `The browser does not say ${query}: the setting has no effect here.`);

const zoomed = { width: 320, height: 225, deviceScaleFactor: 4 };
const media = (features) => async (tab) => {
  const client = await tab.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
};
const forced = (look) => [
  ...has(look, '(forced-colors: active)'),
  ...look.pale.map((text) => `is hard to read: ${text}`),
  ...must(
    !look.colours.some((colour) => /^rgb\((0, 102, 0|85, 119, 85|0, 136, 0)\)/.test(colour)),
    'A colour of the page is left.',
  ),
  ...must(look.palestControl >= 3, `The edge of a control has a contrast of ${look.palestControl}.`),
  ...fits(look),
];

const calm = (look) => [
  ...has(look, '(prefers-reduced-motion: reduce)'),
  ...look.moves.map((text) => `moves: ${text}`),
];
const large = ({ lowest }) => must(lowest >= 24, `A line is ${lowest} pixels high.`);
const ALL = { width: 1280, height: 900 };

/** The browsers that are started; in each, what is set for a visit, and what has to hold in each view then. */
const BROWSERS = [
  {
    engine: 'firefox',
    prefs: {
      'font.minimum-size.x-western': 24,
      'ui.prefersReducedMotion': 1,
      'browser.display.use_document_fonts': 0,
      'font.default.x-western': 'sans-serif',
      'browser.display.document_color_use': 2,
      'browser.display.use_system_colors': false,
      'browser.display.foreground_color': '#ffff00',
      'browser.display.background_color': '#000000',
      'browser.anchor_color': '#00ffff',
      'toolkit.legacyUserProfileCustomizations.stylesheets': true,
    },
    sheet: '* { letter-spacing: 0.1em !important; }',
    visits: [
      {
        viewport: ALL,
        holds: {
          'a smallest size of 24 pixels': large,
          'the fonts of pages off': ({ families }) =>
            must(
              families.every((family) => family.startsWith('sans-serif')),
              `There are other fonts: ${families}`,
            ),
          'the colours of pages off': (look) => [
            ...forced(look),
            ...must(look.colours.includes('rgb(255, 255, 0)'), 'No text has the reader’s colour.'),
          ],
          'a sheet of the reader': ({ spacings }) =>
            must(!spacings.includes('normal'), 'Some letters stand as before.'),
          'no motion': calm,
          'all of this at once': fits,
        },
      },
      { viewport: zoomed, holds: { 'all of this and 400 % zoom of 1280 pixels': fits } },
    ],
  },
  {
    engine: 'chromium',
    args: ['--blink-settings=minimumFontSize=24'],
    visits: [
      { viewport: ALL, holds: { 'a smallest size of 24 pixels': (look) => [...large(look), ...fits(look)] } },
      { viewport: zoomed, holds: { 'a smallest size of 24 pixels and 400 % zoom of 1280 pixels': fits } },
    ],
  },
  {
    engine: 'chromium',
    visits: [
      { viewport: zoomed, holds: { '400 % zoom of 1280 pixels': fits } },
      { viewport: ALL, prepare: media({ 'forced-colors': 'active' }), holds: { 'forced colours': forced } },
      {
        viewport: ALL,
        prepare: media({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }),
        holds: { 'forced colours, dark': forced },
      },
      {
        viewport: ALL,
        prepare: media({ 'prefers-contrast': 'more', 'prefers-reduced-motion': 'reduce' }),
        holds: {
          'more contrast': (look) => [
            ...has(look, '(prefers-contrast: more)'),
            ...look.pale.map((text) => `is hard to read: ${text}`),
            ...must(look.palestControl >= 3, `The edge of a control has a contrast of ${look.palestControl}.`),
          ],
          'no motion': calm,
        },
      },
      {
        viewport: zoomed,
        prepare: media({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' }),
        broken: `h2, [part=count] { forced-color-adjust: none; inline-size: 500px; color: #ddd; white-space: nowrap; transition: all 1s }`,
        holds: {
          'a page that was broken on purpose, which is found out': (look) =>
            [forced(look), fits(look), calm(look)].flatMap((found, index) =>
              must(found.length > 0, `Rule ${index} has found nothing.`),
            ),
        },
      },
    ],
  },
];

const names = { chromium: 'Chromium', firefox: 'Firefox' };

async function serve() {
  const server = createServer(({ url }, response) => {
    const isModule = url === '/jobcenter-news.js';
    response.setHeader('content-type', isModule ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isModule ? readFileSync(join(root, 'dist/jobcenter-news.js')) : page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function launch({ engine, prefs, args = [], sheet }, executablePath, profile) {
  const { default: puppeteer } = await import('puppeteer-core');
  if (engine === 'chromium') {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return puppeteer.launch({ executablePath, args: [...sandbox, '--disable-gpu', ...args] });
  }
  if (sheet) {
    mkdirSync(join(profile, 'chrome'), { recursive: true });
    writeFileSync(join(profile, 'chrome/userContent.css'), sheet);
  }
  return puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox: prefs, userDataDir: profile });
}

/** Runs in the page. */
function breakIt(css) {
  const { shadowRoot } = document.querySelector('jobcenter-news');
  shadowRoot.append(Object.assign(document.createElement('style'), { textContent: css }));
}

/** What is seen of each view with these settings. */
async function visit(browser, url, { viewport, prepare, broken }) {
  const tab = await browser.newPage();
  await tab.setViewport(viewport);
  await prepare?.(tab);
  const looks = [];
  for (const [view, hash] of Object.entries(VIEWS)) {
    await tab.goto(`${url}?${looks.length}${hash}`);
    await tab.waitForFunction(() => document.querySelector('jobcenter-news')?.status === 'ready');
    if (broken) await tab.evaluate(breakIt, broken);
    looks.push([view, await tab.evaluate(inspect)]);
  }
  await tab.close();
  return looks;
}

export async function checkReaderSettings() {
  const server = await serve();
  const url = `http://127.0.0.1:${server.address().port}/`;
  const checks = [];
  try {
    for (const setup of BROWSERS) {
      const { engine, visits } = setup;
      const title = (setting) => `${names[engine]} with ${setting}`;
      const executablePath = findBrowsers()[engine];
      if (!executablePath) {
        const all = visits.flatMap(({ holds }) => Object.keys(holds));
        checks.push(...all.map((setting) => skipped(title(setting), howToInstall(engine))));
        continue;
      }
      const profile = mkdtempSync(join(tmpdir(), 'jobcenter-news-settings-'));
      const browser = await launch(setup, executablePath, profile);
      try {
        for (const one of visits) {
          const looks = await visit(browser, url, one);
          for (const [setting, find] of Object.entries(one.holds)) {
            const findings = looks.flatMap(([view, look]) =>
              [...must(look.texts > 10, 'there is nothing to read'), ...find(look)].map((found) => `${view}: ${found}`),
            );
            checks.push(check(title(setting), findings));
          }
        }
      } catch (error) {
        checks.push(failed(`${names[engine]} with the settings of readers`, String(error?.message ?? error)));
      } finally {
        await browser.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    }
  } finally {
    server.close();
  }
  return checks;
}

if (import.meta.main) report(await checkReaderSettings());
