/** Somebody who reads a page with a screen reader: presses keys, waits until the voice is silent, and notes what was heard. */
import { spawn } from 'node:child_process';

/** Milliseconds that a reader waits for what must be heard; a busy machine is slow, and a fast one never waits so long. */
const PATIENCE = 20_000;
/** So many times in a row, a tenth of a second apart, Orca has nothing to say and nothing to look at: then it is silent. */
const SILENCE = 6;
/** Where nothing may be heard, one listens longer than an announcement takes. */
const LONG_SILENCE = 15;

/** What must never be heard, wherever it is. */
const NEVER = [
  [/status ?bar|statusleiste/i, 'a status bar'],
  [/https?:|www\.|#jcn|%20/i, 'a raw address'],
  [/\w\.(svg|png|jpe?g|webp|gif|pdf|mp4|vtt|json|html?|js)\b/i, 'a file name'],
  [/\[object|undefined|\bnull\b|NaN/, 'what a program says to itself'],
  [/^(leer|blank)$/, 'that there is nothing'],
];

/** Orca's own words, which it says of each thing again. */
const STATES = /Radioknopf|radio button|^Keine weiteren/;

export class Reader {
  heard = [];
  _idle = 0;
  _waiting = () => undefined;

  /** @param {{ orca: import('node:events').EventEmitter, env: object, page: import('puppeteer-core').Page, patience?: number }} options */
  constructor({ orca, env, page, patience = PATIENCE }) {
    Object.assign(this, { page, patience, _env: env });
    orca.on('line', ({ idle, stop, text, language }) => {
      if (idle) this._idle += 1;
      else {
        this._idle = 0;
        if (!stop && text?.trim()) this.heard.push({ text: clean(text), language });
      }
      this._waiting();
    });
  }

  /**
   * Does one thing and listens until it is silent again.
   * @param {() => unknown} act
   * @param {{ hears?: readonly (string | readonly [text: string, language: string])[] }} expected in this order, each once; an empty list: nothing at all
   * @param {{ text: string, language: string }[]} [before] what was heard earlier and counts as well
   * @returns {Promise<{ heard: { text: string, language: string }[], complaints: string[] }>}
   */
  async listen(act, { hears } = {}, before = []) {
    this.heard = [...before];
    this._idle = 0;
    await act();
    await this._until(() => missing(this.heard, hears ?? []).length === 0);
    await this._silence(hears?.length === 0 ? LONG_SILENCE : SILENCE);
    return { heard: this.heard, complaints: complaintsAbout(this.heard, hears) };
  }

  /** @param {string} key as xdotool names it; "text:…" is typed */
  press(key) {
    const args = key.startsWith('text:') ? ['type', '--delay', '40', key.slice(5)] : ['key', key];
    return new Promise((resolve, reject) => {
      spawn('xdotool', args, { env: this._env, stdio: 'ignore' }).on('error', reject).on('exit', resolve);
    });
  }

  /** The text or the label of what has the focus, also inside of a shadow root. */
  focused() {
    return this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return ((element?.labels?.[0] ?? element)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  }

  async _silence(length) {
    // First the page has drawn whatever it had to draw.
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    this._idle = Math.min(this._idle, 1);
    await this._until(() => this._idle >= length);
  }

  /** @returns {Promise<void>} also where patience ends */
  _until(holds) {
    if (holds()) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this._waiting = () => undefined;
        resolve();
      };
      const timer = setTimeout(end, this.patience);
      this._waiting = () => holds() && end();
    });
  }
}

/** Orca speaks of objects in the text by a sign of their own, and ends sentences that have an end already. */
const clean = (text) =>
  text
    .replace(/\ufffc/g, '')
    .replace(/\s+/g, ' ')
    .replace(/([.!?:])\.$/, '$1')
    .trim();

const wish = (expected) =>
  typeof expected === 'string' ? { text: expected } : { text: expected[0], language: expected[1] };

const fits = (said, { text, language }) =>
  said.text.includes(text) && (language === undefined || said.language === language);

/** What of it was not heard, in this order. */
function missing(heard, hears) {
  let from = 0;
  return hears.map(wish).filter((wanted) => {
    const index = heard.findIndex((said, place) => place >= from && fits(said, wanted));
    // One utterance may have several of them.
    if (index >= 0) from = index;
    return index < 0;
  });
}

function complaintsAbout(heard, hears) {
  const all = heard.map(({ text }) => text).join(' ');
  const twice = heard.filter(
    ({ text }, index) =>
      text.length > 20 && !STATES.test(text) && heard.findIndex((other) => other.text === text) < index,
  );
  const several = (hears ?? []).map(wish).filter(({ text }) => text.length > 20 && all.split(text).length > 2);
  return [
    ...missing(heard, hears ?? []).map(
      ({ text, language }) =>
        `not heard, or not in its turn: “${text}”${language === undefined ? '' : ` [${language}]`}`,
    ),
    ...(hears?.length === 0 && heard.length > 0 ? ['heard something where there is nothing to say'] : []),
    ...NEVER.flatMap(([sign, what]) =>
      heard.filter(({ text }) => sign.test(text)).map(({ text }) => `heard ${what}: “${text}”`),
    ),
    ...new Set([...twice, ...several].map(({ text }) => `heard twice: “${text}”`)),
  ];
}
