/**
 * A real screen reader reads the demo: Orca with Firefox and with Chromium, on a screen that nobody sees. What it says is compared with what a
 * reader must hear; the transcripts in docs/screen-reader/ are written anew with `--write`. Alone: `npm run test:screen-reader`; some of it:
 * `npm run test:screen-reader -- --engine=firefox --only=glossary`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers, findScreenReader, howToInstall, HOW_TO_INSTALL_ORCA } from '../tools/browsers.mjs';
import { check, report, root, skipped } from '../tools/shell.mjs';
import { startBrowser } from './browser.mjs';
import { controls } from './controls.mjs';
import { startDesktop } from './desktop.mjs';
import { journeys } from './journeys.mjs';
import { Reader } from './reader.mjs';
import { startSite } from './site.mjs';
import { writeTranscript } from './transcript.mjs';

const ENGINES = ['firefox', 'chromium'];
const RESULTS = join(root, '.results/screen-reader.json');

/** Milliseconds that a whole journey may take, so that a browser that hangs is not waited for. */
const LIMIT = 120_000;

const ready = () => document.querySelector('jobcenter-news')?.status.match(/ready|failed/);

/** Opens the page and does each step. @returns {Promise<{ complaints: string[], heard: object[] }>} */
async function take(journey, { reader, page, site, breaks }) {
  Object.assign(site, { delay: 0, feed: undefined });
  journey.before?.(site);
  const open = async () => {
    // Another query is another page, also where the rest of the address is only another article.
    await page.goto(site.url + journey.page.replace(/(?=#|$)/, `?${(visits += 1)}`));
    await page.waitForFunction(ready, { timeout: LIMIT / 2 });
    await page.evaluate(breaks ?? (() => undefined));
  };
  const steps = [];
  const complaints = [];
  const note = (step, { heard, complaints: about }) => {
    steps.push({ ...step, heard });
    if (about.length > 0)
      complaints.push(...about.map((complaint) => `${step.does}: ${complaint}`), `heard: ${inWords(heard)}`);
  };
  const opened = await reader.listen(open, journey.opens);
  if (journey.opens) note(journey.opens, opened);
  for (const step of journey.steps) {
    step.before?.(site);
    const heard = [];
    const [last] = (step.keys ?? []).slice(-1);
    for (const key of (step.keys ?? []).slice(0, -1))
      heard.push(...(await reader.listen(() => reader.press(key))).heard);
    note(step, await reader.listen(() => last && reader.press(last), step, heard));
    if (step.focus !== undefined) {
      const focused = await reader.focused();
      if (focused !== step.focus) complaints.push(`${step.does}: the focus is on “${focused}”, not on “${step.focus}”`);
    }
    // What comes after a step that went wrong would be about another place.
    if (complaints.length > 0) break;
  }
  return { complaints, steps };
}
let visits = 0;

const inWords = (heard) =>
  heard.map(({ text, language }) => `${text}${language && ` [${language}]`}`).join(' | ') || 'nothing';

const limited = (promise) =>
  Promise.race([
    promise,
    new Promise((_, reject) =>
      setTimeout(() => reject(new Error(`took longer than ${LIMIT / 1000} seconds`)), LIMIT).unref(),
    ),
  ]);

async function tryTo(take) {
  try {
    return await limited(take());
  } catch (error) {
    return { complaints: [String(error?.message ?? error)], steps: [] };
  }
}

/** All journeys in which Orca speaks one language, in one browser. */
async function inSession(engine, language, site, only) {
  const wanted = journeys.filter((journey) => (journey.language ?? 'de') === language && journey.name.includes(only));
  const broken = language === 'de' ? controls.filter(({ name }) => name.includes(only)) : [];
  if (wanted.length + broken.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'jobcenter-news-orca-'));
  const desktop = await startDesktop(folder, language);
  let browser;
  try {
    const started = await startBrowser(engine, findBrowsers()[engine], folder, desktop.env);
    browser = started.browser;
    const reader = new Reader({ ...desktop, page: started.page });
    const context = { reader, page: started.page, site };
    await started.page.goto(`${site.url}index.html`);
    await intoThePage(reader, started.page);
    const results = [];
    for (const journey of wanted) {
      let result = await tryTo(() => take(journey, context));
      const first = result.complaints;
      if (first.length > 0) result = await tryTo(() => take(journey, context));
      results.push({
        ...result,
        journey,
        detail: first.length ? `second attempt; the first: ${first.join('\n')}` : '',
      });
    }
    reader.patience = 4000;
    for (const { name, of, breaks, complaint } of broken) {
      const journey = journeys.find((other) => other.name === of);
      const { complaints } = await tryTo(() => take(journey, { ...context, breaks }));
      const seen = complaints.some((text) => complaint.test(text));
      results.push({
        journey: { name },
        complaints: seen
          ? []
          : [`The page was broken, and nothing was noticed but: ${complaints.join('; ') || 'nothing'}`],
        detail: '',
      });
    }
    return results;
  } finally {
    await Promise.race([browser?.close().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 3000))]);
    await desktop.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** All journeys in one browser. */
async function inBrowser(engine, only) {
  const site = await startSite();
  try {
    return [...(await inSession(engine, 'de', site, only)), ...(await inSession(engine, 'en', site, only))];
  } finally {
    site.stop();
  }
}

/** A new window of Firefox begins in its address field. */
async function intoThePage(reader, page) {
  for (let attempt = 0; attempt < 5; attempt++) {
    await reader.listen(() => undefined);
    if (await page.evaluate(() => document.hasFocus() && document.activeElement !== null)) return;
    await reader.listen(() => reader.press('F6'));
  }
  throw new Error('The browser’s window does not get the focus.');
}

/** @param {{ engines?: string[], only?: string, write?: boolean, log?: (line: string) => void }} [options] */
export async function checkScreenReader({ engines = ENGINES, only = '', write = false, log = () => undefined } = {}) {
  const names = [...journeys, ...controls].map(({ name }) => name);
  const skip = (engine, why) => ({
    ...skipped(`screen-reader/${engine}`, why),
    counts: { passed: 0, failed: 0, skipped: names.length },
  });
  if (!findScreenReader()) return engines.map((engine) => skip(engine, HOW_TO_INSTALL_ORCA));
  const lines = [];
  const checkIn = async (engine) => {
    if (!findBrowsers()[engine]) return [skip(engine, howToInstall(engine))];
    const results = await inBrowser(engine, only);
    if (write)
      writeTranscript(
        engine,
        results.filter(({ steps }) => steps),
      );
    return results.map(({ journey, complaints, detail }) => {
      const result = check(`screen-reader/${engine}: ${journey.name}`, complaints, detail);
      const ok = result.state === 'passed';
      lines.push({ file: 'tests/screen-reader/journeys.mjs', engine: `${engine}+orca`, name: journey.name, ok });
      log(`${result.name} – ${result.state}`);
      return result;
    });
  };
  // Side by side: each browser has a screen, a session and a site of its own, and most of the time is waiting for the voice.
  const checks = (await Promise.all(engines.map(checkIn))).flat();
  mkdirSync(join(root, '.results'), { recursive: true });
  writeFileSync(RESULTS, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return checks;
}

if (import.meta.main) {
  const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
  report(
    await checkScreenReader({
      engines: option('engine')?.split(','),
      only: option('only'),
      write: process.argv.includes('--write'),
      log: console.log,
    }),
  );
  process.exit();
}
