/**
 * The built element reads an article aloud with a real engine: the browsers' own `speechSynthesis`, speech-dispatcher and eSpeak NG, into a
 * sound card that is none. What a voice sounds like nobody hears here; that each sentence begins and ends, and the mark goes along, is seen.
 * Alone: `node tests/speech/real-speech.mjs [path of the module]`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowsers, howToInstall, VOICES } from '../tools/browsers.mjs';
import { failed, passed, root, skipped } from '../tools/shell.mjs';

const HOW = 'On Debian: apt-get install --no-install-recommends speech-dispatcher-espeak-ng espeak-ng-data.';
const names = { chromium: 'Chromium', firefox: 'Firefox' };

const long = Array.from({ length: 80 }, (_, index) => `<p>Das ist der Satz mit der Nummer ${index + 1} im Text.</p>`);
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Presse',
  language: 'de',
  items: [
    {
      id: 'kurz',
      title: 'Messe in Lindenried',
      content_html: '<p>Die Messe beginnt um 10 Uhr. Der Eintritt ist frei.</p><p>Das Arbeits·amt hilft.</p>',
    },
    { id: 'lang', title: 'Lange Nachricht', content_html: long.join('') },
  ],
};

const page = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Probe</title>
<script type="module" src="/jobcenter-news.js"></script>
<jobcenter-news remote-voices><script type="application/feed+json">${JSON.stringify(feed)}</script></jobcenter-news></html>`;

/** Runs in the page, before it: notes what the engine is told and what it answers. */
function watch() {
  window.log = [];
  window.voices = [];
  const { speechSynthesis } = window;
  if (!speechSynthesis) return;
  const marked = () => [...(CSS.highlights?.get('jobcenter-news-spoken') ?? [])].map(String).join();
  const speak = speechSynthesis.speak.bind(speechSynthesis);
  speechSynthesis.speak = (utterance) => {
    window.voices.push(utterance.voice?.lang);
    for (const type of ['start', 'end', 'error']) {
      utterance.addEventListener(type, () => window.log.push({ type, text: utterance.text, marked: marked() }));
    }
    speak(utterance);
  };
}

/** Starts the speech server in a folder of its own, with a sound card that swallows everything. */
async function startSpeech(folder) {
  const at = (name, content) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'clients'));
  mkdirSync(join(folder, 'modules'));
  at('modules/espeak-ng.conf', '');
  at('.asoundrc', 'pcm.!default { type null }\nctl.!default { type null }\n');
  at(
    'speechd.conf',
    'AudioOutputMethod "alsa"\nAudioALSADevice "default"\nAddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\nDefaultModule espeak-ng\n',
  );
  const env = { ...process.env, XDG_RUNTIME_DIR: folder, HOME: folder };
  const server = spawn('speech-dispatcher', ['-s', '-t', '0', '-C', folder, '-L', folder, '-P', join(folder, 'pid')], {
    env,
    stdio: 'ignore',
  });
  server.once('error', () => undefined);
  const stop = () => server.kill();
  process.once('exit', stop);
  for (let attempt = 0; attempt < 100 && !existsSync(join(folder, 'speech-dispatcher/speechd.sock')); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { env: { ...process.env, XDG_RUNTIME_DIR: folder }, stop };
}

async function serve(module) {
  const server = createServer(({ url }, response) => {
    const isModule = url === '/jobcenter-news.js';
    response.setHeader('content-type', isModule ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isModule ? readFileSync(module) : page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

async function launch(engine, executablePath, env) {
  const { default: puppeteer } = await import('puppeteer-core');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return engine === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath, env })
    : puppeteer.launch({ executablePath, env, args: [...sandbox, '--disable-gpu', '--enable-speech-dispatcher'] });
}

const BUTTON = '>>> [data-state=shown] [part=listen] button';
const log = (tab) => tab.evaluate(() => window.log);
const buttons = (tab) => tab.$$(BUTTON);

/** Opens an article and waits for its button, which comes with the voices. */
async function openArticle(browser, url, id) {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(watch);
  await tab.goto(`${url}#jcn=${id}`);
  await tab.waitForSelector(BUTTON, { timeout: 20_000 });
  return tab;
}

async function until(what, holds) {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what}: waited 20 seconds in vain.`);
}

/** A reader presses what stands still: the text may scroll along with the voice just then. */
const press = (tab, index = 0) =>
  until(`button ${index + 1}`, async () => {
    try {
      await (await buttons(tab))[index].click();
      return true;
    } catch (error) {
      if (/not clickable/.test(error.message)) return false;
      throw error;
    }
  });

const pause = () => new Promise((resolve) => setTimeout(resolve, 500));
const marked = (tab) =>
  tab.evaluate(() => [...(CSS.highlights?.get('jobcenter-news-spoken') ?? [])].map(String).join());

function same(what, was, wanted) {
  const [left, right] = [JSON.stringify(was), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: was ${left}, should be ${right}`);
}

const CASES = {
  'reads a whole article, sentence after sentence, and marks each': async (browser, url) => {
    const tab = await openArticle(browser, url, 'kurz');
    await press(tab);
    const sentences = [
      'Messe in Lindenried',
      'Die Messe beginnt um 10 Uhr.',
      'Der Eintritt ist frei.',
      'Das Arbeitsamt hilft.',
    ];
    await until('the end', async () => (await log(tab)).filter(({ type }) => type !== 'start').length === 4);
    await until('silence', async () => (await buttons(tab)).length === 1);
    const events = await log(tab);
    same(
      'what happened',
      events.map(({ type, text }) => `${type} ${text}`),
      sentences.flatMap((text) => [`start ${text}`, `end ${text}`]),
    );
    const marks = events.filter(({ type }) => type === 'start').map((event) => event.marked.replace('·', ''));
    same('what was marked', marks, sentences);
    same('what is marked at last', await marked(tab), '');
    same('the voices', await tab.evaluate(() => window.voices), ['de', 'de', 'de', 'de']);
  },

  'pauses, and goes on with the same sentence': async (browser, url) => {
    const tab = await openArticle(browser, url, 'lang');
    await press(tab);
    await until('the third sentence', async () => (await log(tab)).length > 4);
    await press(tab);
    await pause();
    const before = (await log(tab)).length;
    const place = await marked(tab);
    await pause();
    same('events in the pause', (await log(tab)).length, before);
    if (!place) throw new Error('Nothing is marked in the pause.');
    await press(tab);
    await until('the next sentence', async () => (await log(tab)).length > before);
    const next = (await log(tab))[before];
    same('what goes on', [next.type, next.text], ['start', place]);
    await press(tab, 1);
  },

  'falls silent with Stop': async (browser, url) => {
    const tab = await openArticle(browser, url, 'lang');
    await press(tab);
    await until('the third sentence', async () => (await log(tab)).length > 4);
    await press(tab, 1);
    await pause();
    const before = (await log(tab)).length;
    await pause();
    same('events after it', (await log(tab)).length, before);
    same('speaking', await tab.evaluate(() => window.speechSynthesis.speaking), false);
    same('buttons', (await buttons(tab)).length, 1);
    same('what is marked', await marked(tab), '');
  },

  'goes on faster from the same sentence, and on to the next': async (browser, url) => {
    const tab = await openArticle(browser, url, 'lang');
    await press(tab);
    await until('the third sentence', async () => (await log(tab)).length > 4);
    await press(tab, 3);
    const before = (await log(tab)).length;
    await until('further sentences', async () => (await log(tab)).length > before + 6);
    same(
      'errors but the one that was cut off',
      (await log(tab)).filter(({ type }) => type === 'error').length < 2,
      true,
    );
    await press(tab, 1);
  },

  'falls silent when another script of the page cancels it': async (browser, url) => {
    const tab = await openArticle(browser, url, 'lang');
    await press(tab);
    await until('the third sentence', async () => (await log(tab)).length > 4);
    await tab.evaluate(() => window.speechSynthesis.cancel());
    await pause();
    same('speaking', await tab.evaluate(() => window.speechSynthesis.speaking), false);
    same('buttons', (await buttons(tab)).length, 1);
  },

  'falls silent when the reader goes back to the list': async (browser, url) => {
    const tab = await openArticle(browser, url, 'lang');
    await press(tab);
    await until('the third sentence', async () => (await log(tab)).length > 4);
    await (await tab.$('>>> [data-state=shown] [part=back]')).click();
    await pause();
    const before = (await log(tab)).length;
    await pause();
    same('events after it', (await log(tab)).length, before);
    same('speaking', await tab.evaluate(() => window.speechSynthesis.speaking), false);
  },
};

/** Firefox says of what another script cancelled that it has ended, as of what it said to its end: nothing tells them apart. */
const casesOf = (engine) =>
  Object.entries(CASES).filter(([text]) => engine !== 'firefox' || !text.includes('another script'));

async function inBrowser(engine, url, env) {
  const name = (text) => `${names[engine]} ${text}`;
  const executablePath = findBrowsers()[engine];
  if (!executablePath) return casesOf(engine).map(([text]) => skipped(name(text), howToInstall(engine)));
  const browser = await launch(engine, executablePath, env);
  try {
    const checks = [];
    for (const [text, run] of casesOf(engine)) {
      try {
        await run(browser, url);
        checks.push(passed(name(text)));
      } catch (error) {
        checks.push(failed(name(text), String(error?.message ?? error)));
      }
      for (const tab of (await browser.pages()).slice(1)) await tab.close();
    }
    return checks;
  } finally {
    await browser.close();
  }
}

/** @param {string} [module] the built file */
export async function checkRealSpeech(module = join(root, 'dist/jobcenter-news.js')) {
  const wanted = Object.keys(names).flatMap(casesOf);
  if (!existsSync(VOICES)) {
    return [
      {
        ...skipped('real voices read aloud', `speech-dispatcher with eSpeak NG was not found. ${HOW}`),
        counts: { passed: 0, failed: 0, skipped: wanted.length },
      },
    ];
  }
  const folder = mkdtempSync(join(tmpdir(), 'jobcenter-news-speech-'));
  const speech = await startSpeech(folder);
  const site = await serve(module);
  try {
    const checks = [];
    for (const engine of Object.keys(names)) checks.push(...(await inBrowser(engine, site.url, speech.env)));
    return checks;
  } finally {
    site.stop();
    speech.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const checks = await checkRealSpeech(process.argv[2]);
  for (const { name, state, detail } of checks) console.log(`${state}: ${name}${detail ? `\n    ${detail}` : ''}`);
  process.exit(checks.some(({ state }) => state === 'failed') ? 1 : 0);
}
