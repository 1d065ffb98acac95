/** The further languages: small files beside the built module, which share its short ids of messages. */
import { expect } from '@open-wc/testing';
import type { JobcenterNews } from '../../src/jobcenter-news.js';
import { feedOf, item } from '../support/samples.js';
import {
  addScript,
  BUILT,
  click,
  closePages,
  one,
  openPage,
  pageWith,
  place,
  rendered,
  settled,
  STALE,
  textAt,
  until,
  type PageWindow,
} from './page.js';

type ElementClass = typeof JobcenterNews;

const fileOf = (language: string): string => `/dist/locales/${language}.js`;
const LANGUAGES = ['uk', 'tr', 'ar'];

const feed = (): unknown =>
  feedOf([
    item('neu', { title: 'Neue Leitung', date_published: '2024-02-06T09:05:00+01:00' }),
    item('alt', { title: 'Alte Leitung', date_published: '2023-02-06' }),
  ]);

const classIn = (page: PageWindow): ElementClass =>
  page.customElements.get('jobcenter-news') as unknown as ElementClass;

/** What the page writes to its console as warnings, from now on. */
function warningsOf(page: PageWindow): string[] {
  const warnings: string[] = [];
  page.console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  return warnings;
}

/** A page with a `lang`, with scripts in this order. */
async function pageIn(lang: string, ...scripts: string[]): Promise<PageWindow> {
  const page = await openPage('page.html');
  page.document.documentElement.lang = lang;
  for (const script of scripts) await addScript(page, script);
  return page;
}

const listIn = (page: PageWindow, attributes: Record<string, string> = {}): Promise<JobcenterNews> =>
  settled(place(page, { routing: 'none', ...attributes }, feed()));

/** A script of the page's own that runs some text of ours. */
const addModule = (page: PageWindow, code: string): Promise<void> =>
  addScript(page, URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));

/** Waits until what a module does after `whenDefined()` is done. */
async function defined(page: PageWindow): Promise<void> {
  await page.customElements.whenDefined('jobcenter-news');
  await new Promise((resolve) => setTimeout(resolve));
}

const regionOf = (element: JobcenterNews): HTMLElement => one(element, '[part=region]');

describe('The built module and its further languages', () => {
  afterEach(closePages);

  it('speaks Ukrainian on a page that loads it', async () => {
    const page = await pageIn('uk', BUILT, fileOf('uk'));
    const warnings = warningsOf(page);
    const element = await listIn(page);
    expect(textAt(element, '[part=heading]'), STALE).to.equal('Новини');
    expect(textAt(element, '[part=search] label')).to.equal('Пошук');
    expect(textAt(element, '[part=search] button')).to.equal('Пошук');
    expect(textAt(element, 'label[for=year]')).to.equal('Рік');
    expect(regionOf(element).dir).to.equal('ltr');
    await click(element, '[part=item-link]', 'Neue Leitung');
    expect(textAt(element, '[part=back]')).to.equal('Усі новини');
    expect(textAt(element, '[part=print]')).to.equal('Друкувати');
    // A date is the language's own as well.
    expect(textAt(element, '[part=date]')).to.match(/^6 лютого 2024/);
    // The article is German still, and says so.
    expect(one(element, '[part=body]').lang).to.equal('de');
    expect(warnings).to.deep.equal([]);
  });

  it('speaks Turkish', async () => {
    const element = await listIn(await pageIn('tr', BUILT, fileOf('tr')));
    expect(textAt(element, '[part=heading]'), STALE).to.equal('Haberler');
    expect(textAt(element, '[part=search] button')).to.equal('Ara');
  });

  it('speaks Arabic from right to left, around texts that run as theirs do', async () => {
    const element = await listIn(await pageIn('ar', BUILT, fileOf('ar')));
    expect(textAt(element, '[part=search] button'), STALE).to.equal('بحث');
    expect(regionOf(element).dir).to.equal('rtl');
    expect(regionOf(element).lang).to.equal('ar');
    const label = one(element, '[part=search] label').getBoundingClientRect();
    const topic = one(element, 'label[for=year]').getBoundingClientRect();
    expect(label.right).to.be.greaterThan(topic.right - 1);
    await click(element, '[part=item-link]', 'Neue Leitung');
    expect(textAt(element, '[part=print]')).to.equal('طباعة');
    expect(one(element, '[part=body]').dir).to.equal('ltr');
  });

  it('follows a `lang` of its own and one above it, also a regional one', async () => {
    const page = await pageIn('de', BUILT, fileOf('uk'));
    const element = await listIn(page);
    expect(textAt(element, '[part=heading]')).to.equal('Nachrichten');
    page.document.documentElement.lang = 'uk-UA';
    await until('Ukrainian', () => textAt(element, '[part=heading]') === 'Новини');
    const english = await listIn(page, { lang: 'en', 'route-key': 'en' });
    expect(textAt(english, '[part=heading]')).to.equal('News');
  });

  for (const language of LANGUAGES) {
    it(`is German on a page in a language that is not loaded: ${language}`, async () => {
      const element = await listIn(await pageIn(language, BUILT));
      expect(textAt(element, '[part=heading]')).to.equal('Nachrichten');
      expect(regionOf(element).dir).to.equal('ltr');
    });
  }

  it('takes the scripts in either order, and a language that comes after the news', async () => {
    const before = await pageIn('uk', fileOf('uk'), BUILT);
    await defined(before);
    expect(textAt(await listIn(before), '[part=heading]'), STALE).to.equal('Новини');

    const late = await pageIn('uk', BUILT);
    const element = await listIn(late);
    expect(textAt(element, '[part=heading]')).to.equal('Nachrichten');
    await addScript(late, fileOf('uk'));
    await until('Ukrainian', () => textAt(element, '[part=heading]') === 'Новини');
  });

  it('has the version of the package, which the files are checked against', async () => {
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    const page = await pageWith(BUILT);
    expect(classIn(page).version, STALE).to.equal(version);
    for (const language of LANGUAGES) {
      const code = await (await fetch(fileOf(language))).text();
      expect(code, `${language} ${STALE}`).to.include(version);
    }
  });

  it('refuses a file of another version, with one warning, and stays as it is', async () => {
    const page = await pageIn('uk', BUILT);
    const warnings = warningsOf(page);
    const element = await listIn(page);
    const { version } = classIn(page);
    const code = await (await fetch(fileOf('uk'))).text();
    await addModule(page, code.split(version).join('99.1.2'));
    await defined(page);
    await rendered(element);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('99.1.2').and.to.include(version).and.to.include('"uk"');
    expect(textAt(element, '[part=heading]')).to.equal('Nachrichten');
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('does nothing on a page whose element is too old to take a language', async () => {
    const page = await openPage('page.html');
    page.customElements.define('jobcenter-news', class extends page.HTMLElement {});
    await addScript(page, fileOf('uk'));
    await defined(page);
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('says in English what the file does not have', async () => {
    const page = await pageIn('uk', BUILT);
    const Class = classIn(page);
    const add = Class.addLocale.bind(Class);
    let left: string[] = [];
    Class.addLocale = (language, messages, version): void => {
      const entries = Object.entries(messages).filter(([, text]) => text !== 'Пошук');
      left = Object.keys(messages).filter((id) => !entries.some(([other]) => other === id));
      add(language, Object.fromEntries(entries), version);
    };
    await addScript(page, fileOf('uk'));
    await until('the catalogue', () => left.length);
    expect(left).to.have.length(1);
    const element = await listIn(page);
    expect(textAt(element, '[part=search] label')).to.equal('Search');
    expect(textAt(element, '[part=heading]')).to.equal('Новини');
  });

  it('is small, and has an integrity value that fits', async () => {
    for (const language of LANGUAGES) {
      const code = await (await fetch(fileOf(language))).arrayBuffer();
      expect(code.byteLength, language).to.be.lessThan(4000);
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', code));
      const written = (await (await fetch(`${fileOf(language)}.sri`)).text()).trim();
      expect(written, language).to.equal(`sha384-${btoa(String.fromCharCode(...hash))}`);
    }
  });
});
