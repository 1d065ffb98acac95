/**
 * How long marking 500 terms in an article of 5,000 words takes, beside sanitising the same article: the work that is done anyway.
 * Both in turns, so that what else the machine does falls on both. Bound: under 10 ms on a desk's machine.
 * `node tests/bench/glossary.mjs [samples] [times slower]`
 */
import { join } from 'node:path';
import { build } from 'vite';
import puppeteer from 'puppeteer-core';
import { findBrowsers, howToInstall } from '../tools/browsers.mjs';
import { root } from '../tools/shell.mjs';

const [samples = 30, slower = 1] = process.argv.slice(2).map(Number);
const entry = '\0bench';

/** The project's own functions, as one script for a page. */
async function bundle() {
  const src = (path) => JSON.stringify(join(root, 'src', path));
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [
      {
        name: 'bench',
        resolveId: (id) => (id === 'bench' ? entry : undefined),
        load: (id) =>
          id === entry
            ? `export { sanitize } from ${src('feeds/sanitize.ts')}; export { markTerms } from ${src('views/glossary.ts')};
               export { matcherOf, termsFor } from ${src('articles/glossary.ts')};`
            : undefined,
      },
    ],
    build: {
      write: false,
      target: 'chrome100',
      rollupOptions: { input: 'bench', preserveEntrySignatures: 'strict', output: { format: 'iife', name: 'bench' } },
    },
  }).then((result) => (Array.isArray(result) ? result[0] : result));
  return output.find(({ type }) => type === 'chunk').code;
}

/** Runs in the page. */
function measure(count) {
  const { sanitize, markTerms, matcherOf, termsFor } = window.bench;
  // Numbers that are the same each time: linear congruence, the constants of Numerical Recipes.
  let state = 1;
  const random = (below) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const syllables =
    'ar beits geld bür ger amt be darf för der ung schu le kurs wei ter bil lei stung an trag ge setz zeit'.split(' ');
  const word = (length) => Array.from({ length }, () => syllables[random(syllables.length)]).join('');
  const noun = (length) => word(length).replace(/^./, (letter) => letter.toUpperCase());
  const names = [...new Set(Array.from({ length: 700 }, () => noun(3 + random(2))))].slice(0, 500);
  const glossary = names.map((term, index) => ({
    term: index % 10 ? term : `${term} ${noun(2)}`,
    forms: index % 5 ? [] : [`${term}chen`],
    expansion: index % 7 ? undefined : noun(6),
    definition: 'Eine Erklärung in einem Satz.',
    language: 'de',
    level: 'standard',
  }));
  const endings = ['', '', 's', 'es', 'en'];
  let words = 0;
  const sentence = () =>
    Array.from({ length: 10 }, () => {
      words++;
      return random(20) ? word(1 + random(3)) : names[random(500)] + endings[random(5)];
    }).join(' ') + '. ';
  let html = '';
  for (let chapter = 0; chapter < 20; chapter++) {
    html += `<h2>${noun(3)}</h2>`;
    for (let paragraph = 0; paragraph < 5; paragraph++) {
      html += `<p>${sentence()}<b>${sentence()}</b>${sentence()}<a href="https://example.org/">${word(3)}</a> ${sentence()}${sentence()}</p>`;
    }
  }
  const place = {
    base: location.href,
    headingLevel: 2,
    images: true,
    attachments: [],
    describeFile: () => '',
    tableLabel: '',
  };
  const edition = { language: 'de', level: 'standard', html };
  const sanitising = [];
  const marking = [];
  let marked = 0;
  for (let sample = -3; sample < count; sample++) {
    // Ranges of the sample before would slow this one down until they are collected, as no reader's second article comes in the same task.
    window.gc();
    const start = performance.now();
    const element = sanitize(html, place);
    const middle = performance.now();
    markTerms(element, matcherOf(termsFor(edition, [glossary])));
    const end = performance.now();
    marked = element.querySelectorAll('[part=term]').length;
    // The first ones only warm up.
    if (sample < 0) continue;
    sanitising.push(middle - start);
    marking.push(end - middle);
  }
  return { sanitising, marking, words, marked, terms: glossary.length, bytes: html.length };
}

const sorted = (values) => [...values].sort((a, b) => a - b);
const share = (values, part) => sorted(values)[Math.min(Math.floor(values.length * part), values.length - 1)];
const ms = (values) =>
  `median ${share(values, 0.5).toFixed(1)} ms, middle half ${share(values, 0.25).toFixed(1)}–${share(values, 0.75).toFixed(1)}, least ${share(values, 0).toFixed(1)}, most ${share(values, 1).toFixed(1)}`;

const executablePath = findBrowsers().chromium;
if (!executablePath) throw new Error(howToInstall('chromium'));
const browser = await puppeteer.launch({
  executablePath,
  args: ['--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  if (slower > 1) await page.emulateCPUThrottling(slower);
  await page.addScriptTag({ content: await bundle() });
  const { sanitising, marking, words, marked, terms, bytes } = await page.evaluate(measure, samples);
  const ratios = marking.map((time, index) => time / sanitising[index]);
  console.log(
    `${terms} terms, ${words} words, ${bytes} characters, ${marked} places marked, ${samples} samples, ${slower}× slower`,
  );
  console.log(`  sanitising: ${ms(sanitising)}`);
  console.log(`  glossary:   ${ms(marking)}`);
  console.log(
    `  ratio:      median ${share(ratios, 0.5).toFixed(2)}, middle half ${share(ratios, 0.25).toFixed(2)}–${share(ratios, 0.75).toFixed(2)}`,
  );
  console.log(`  ${share(marking, 0.5) < 10 ? 'Under' : 'NOT under'} 10 ms.`);
} finally {
  await browser.close();
}
