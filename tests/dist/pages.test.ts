/** The built file in pages that lock things down, or that are hostile, old or odd themselves. */
import { expect } from '@open-wc/testing';
import {
  addScript,
  all,
  BUILT,
  builtModule,
  click,
  closePages,
  one,
  openPage,
  settled,
  textAt,
  until,
  wait,
  type PageWindow,
} from './page.js';
import type { JobcenterNews } from '../../src/jobcenter-news.js';
import { engine } from '../browser.js';
import { pressFeed } from '../support/samples.js';

const TITLES = ['Das Amt zieht um', 'Ausbildungsmesse', 'Aus dem Schreibprogramm'];

/** A reader's way through the page's own element: list, article, level, back. */
async function walk(page: PageWindow): Promise<JobcenterNews> {
  const element = await settled(page.document.querySelector('jobcenter-news')!);
  expect(all(element, '[part=item-title]').map((node) => node.textContent!.trim())).to.deep.equal(TITLES);
  await click(element, '[part=item-link]', 'Das Amt zieht um');
  expect(textAt(element, '[part=body] h3')).to.equal('Wann?');
  expect(textAt(element, '[part=body] [part=table] caption')).to.equal('Zeiten');
  one(element, '[part=level-option]:last-child').querySelector('input')!.click();
  await settled(element);
  expect(textAt(element, '[part=title]')).to.equal('Das Amt ist bald woanders');
  await click(element, '[part=back]');
  expect(all(element, '[part=item]')).to.have.length(3);
  return element;
}

/** What was noticed in a page, in arrays of this one: its own may have more to them. */
const noticed = ({ seen }: PageWindow): string[] => [
  ...seen.violations,
  ...seen.errors,
  ...seen.complaints,
  ...seen.executed,
  ...seen.beacons,
];

const QUIET = { violations: [], errors: [], complaints: [], executed: [], beacons: [] };

describe('The built file', () => {
  afterEach(closePages);

  it('takes no other policy than its own beside another Lit, which takes its own', async () => {
    const page = await openPage('strict-beside-lit.html');
    await walk(page);
    await wait(100);
    expect(page.seen).to.deep.equal(QUIET);
  });

  it('works where another Lit fails for want of a policy', async () => {
    const page = await openPage('strict-after-lit.html');
    await walk(page);
    const ours = page.seen.violations.filter((violation) => !violation.startsWith('trusted-types '));
    expect(ours).to.deep.equal([]);
    if ('trustedTypes' in page) expect(page.seen.violations).to.have.length(1);
  });

  it('works with an integrity value and crossorigin', async () => {
    const page = await openPage('page.html');
    const integrity = (await (await fetch(`${BUILT}.sri`)).text()).trim();
    await addScript(page, BUILT, { integrity, crossorigin: 'anonymous' });
    const element = page.document.createElement('jobcenter-news');
    element.src = 'strict.json';
    page.document.body.append(element);
    await walk(page);
    expect(page.seen).to.deep.equal(QUIET);
  });

  it('works in a frame with a sandbox: no storage, no history, no origin', async () => {
    const feed = JSON.stringify(pressFeed()).replace(/</g, '\\u003c');
    const code = (await builtModule()).replace(/<\/script/g, '<\\/script');
    const report = `
      const told = [];
      addEventListener('error', ({ message }) => told.push(message));
      addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
      console.error = (...words) => told.push(words.join(' '));
      let element;
      const text = (part) => element.shadowRoot.querySelector('[data-state=shown] [part=' + part + ']')?.textContent.trim();
      const pause = () => new Promise((resolve) => setTimeout(resolve, 350));
      document.addEventListener('jobcenter-news-load', async () => {
        element = document.querySelector('jobcenter-news');
        await pause();
        const items = element.shadowRoot.querySelectorAll('[part=item]').length;
        element.shadowRoot.querySelector('[part=item-link]').click();
        await pause();
        const title = text('title');
        element.shadowRoot.querySelector('[data-state=shown] input[value=easy]').click();
        await pause();
        parent.postMessage({ items, title, easy: text('title'), told, origin: String(self.origin) }, '*');
      });`;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<!doctype html><html lang="de"><script>${report}</script>
      <jobcenter-news><script type="application/feed+json">${feed}</script><p>Ersatz</p></jobcenter-news>
      <script type="module">${code}</script></html>`;
    const answer = new Promise<MessageEvent<unknown>>((resolve) =>
      addEventListener('message', resolve, { once: true }),
    );
    document.body.append(frame);
    const { data } = await answer;
    frame.remove();
    expect(data).to.deep.equal({
      items: 3,
      title: 'Neue Leitung im Jobcenter',
      easy: 'Das Jobcenter hat eine neue Chefin',
      told: [],
      origin: 'null',
    });
  });

  it('works in a page whose scripts changed what all arrays and elements have, and whose names hide what documents have', async () => {
    const page = await openPage('hostile-page.html');
    const element = await walk(page);
    await click(element, '[part=item-link]', 'Ausbildungsmesse');
    for (const node of element.shadowRoot!.querySelectorAll('*'))
      for (const name of node.getAttributeNames()) expect(name).not.to.match(/^(extend|each|last|tojson)$/);
    expect(noticed(page)).to.deep.equal([]);
    expect(page.location.hash).to.equal('#jcn=messe&jcn-level=easy');
  });

  it('works in quirks mode, in the font and colour of the page', async () => {
    const page = await openPage('quirks.html');
    expect(page.document.compatMode).to.equal('BackCompat');
    const element = await walk(page);
    element.level = 'standard';
    await settled(element);
    await click(element, '[part=item-link]', 'Das Amt zieht um');
    const look = (selector: string): string[] => {
      const { color, fontSize, fontFamily } = page.getComputedStyle(one(element, selector));
      return [color, fontSize, fontFamily];
    };
    expect(look('[part=body] td')).to.deep.equal(['rgb(1, 2, 3)', '20px', 'monospace']);
    expect(page.seen).to.deep.equal(QUIET);
  });

  it('works under <base href>: the feed is relative to it, the views are not', async () => {
    const page = await openPage('base.html');
    const path = page.location.pathname;
    const element = await walk(page);
    await click(element, '[part=item-link]', 'Ausbildungsmesse');
    expect(page.location.pathname + page.location.hash).to.equal(`${path}#jcn=messe&jcn-level=easy`);
    expect(page.seen).to.deep.equal(QUIET);
  });

  // Chromium and WebKit run no module in a page of XML at all.
  const reasons: readonly (readonly [name: string, why: string | undefined])[] = [
    ['page.xhtml', engine === 'firefox' ? 'an HTML page' : undefined],
    ['old-browser.html', 'a newer browser'],
  ];
  for (const [name, why] of reasons) {
    it(`leaves the fallback content, and says why once, where it cannot work: ${name}`, async () => {
      const page = await openPage(name);
      if (why) await until('the reason', () => page.seen.complaints.length);
      await wait(300);
      const element = page.document.querySelector('jobcenter-news') as HTMLElement;
      expect(page.seen).to.deep.equal({ ...QUIET, complaints: why ? [`<jobcenter-news> needs ${why}.`] : [] });
      expect(element.shadowRoot).to.equal(null);
      expect(element.textContent!.trim()).to.equal('Keine Nachrichten.');
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }
});

describe('Privacy', () => {
  afterEach(closePages);

  it('no cookie, nothing stored before a choice and one thing after it, no request that the page did not ask for', async () => {
    const page = await openPage('page.html');
    const stored: string[] = [];
    const setItem = page.Storage.prototype.setItem;
    page.Storage.prototype.setItem = function (name: string, value: string) {
      stored.push(`${this === page.sessionStorage ? 'session' : 'local'} ${name} ${value}`);
      setItem.call(this, name, value);
    };
    for (const name of ['open', 'deleteDatabase'] as const)
      page.IDBFactory.prototype[name] = () => {
        throw new Error('a database');
      };
    await addScript(page, BUILT);
    const element = page.document.createElement('jobcenter-news');
    element.setAttribute('src', 'strict.json');
    page.document.body.append(element);
    await settled(element);
    await click(element, '[part=item-link]', 'Das Amt zieht um');
    await click(element, '[part=back]');
    const search = one(element, 'input[type=search]') as HTMLInputElement;
    search.value = 'Messe';
    one(element, '[part=search] button').click();
    await until('one hit', () => all(element, '[part=item]').length === 1);
    expect([stored, page.document.cookie, page.seen]).to.deep.equal([[], '', QUIET]);
    await click(element, '[part=count] button');
    one(element, '[part=level-option]:last-child').querySelector('input')!.click();
    await settled(element);
    await wait(300);
    expect(stored).to.deep.equal(['session jobcenter-news:jcn jcn-level=easy']);
    expect([page.localStorage.length, page.document.cookie]).to.deep.equal([0, '']);
    const requests = page.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ pathname }) => !/watch\.js|__web-/.test(pathname));
    const places = requests.map(({ origin, pathname }) => (origin === location.origin ? pathname : origin));
    // Firefox does not list a picture that it has already.
    expect([
      '/dist/jobcenter-news.js',
      '/tests/fixtures/picture.svg',
      '/tests/fixtures/strict.json',
    ]).to.include.members(places);
    expect(places).to.include('/tests/fixtures/strict.json');
    expect(page.seen).to.deep.equal(QUIET);
  });
});
