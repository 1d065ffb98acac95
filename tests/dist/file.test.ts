import { expect } from '@open-wc/testing';
import {
  addScript,
  all,
  BUILT,
  builtModule,
  click,
  closePages,
  one,
  oneLine,
  openPage,
  pageWith,
  place,
  settled,
  STALE,
  textAt,
  wait,
  type PageWindow,
} from './page.js';
import { pressFeed } from '../support/samples.js';

/** The element shows its list, and opens an article. */
async function works(page: PageWindow): Promise<void> {
  const there = page.document.querySelector('jobcenter-news');
  const element = await settled(there ?? place(page, { routing: 'none' }, pressFeed()));
  expect(all(element, '[part=item]')).to.have.length(3);
  const first = all(element, '[part=item-link]')[0]!.textContent!.trim();
  await click(element, '[part=item-link]', first);
  expect(textAt(element, '[part=title]')).to.equal(first);
}

describe('The built file', () => {
  afterEach(closePages);

  it('is a module without imports and exports: also a classic script can be made of it', async () => {
    const code = await builtModule();
    expect(() => new Function(code)).not.to.throw();
    expect(code).not.to.match(/\bimport\s*[("'`{*]/);
  });

  it('works from any address', async () => {
    const blob = new Blob([await builtModule()], { type: 'text/javascript' });
    const address = URL.createObjectURL(blob);
    const page = await pageWith(address);
    URL.revokeObjectURL(address);
    await works(page);
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('is the one that its integrity value is for', async () => {
    const integrity = (await (await fetch(`${BUILT}.sri`)).text()).trim();
    const page = await openPage('page.html');
    await addScript(page, BUILT, { integrity });
    await works(page);
    const other = await openPage('page.html');
    const refused = await addScript(other, `${BUILT}?other`, { integrity: integrity.replace(/.{4}$/, 'AAAA') }).catch(
      String,
    );
    expect(refused).to.include('did not load');
    expect(other.customElements.get('jobcenter-news')).to.equal(undefined);
  });

  it('brings one element and leaves nothing else in the page', async () => {
    const page = await openPage('page.html');
    const globals = Object.keys(page);
    const nodes = page.document.querySelectorAll('*').length;
    await addScript(page, BUILT);
    expect(page.customElements.get('jobcenter-news')).to.be.a('function');
    // Lit's own two lists of versions tell of a second Lit; localisation has no part in the page.
    const added = Object.keys(page).filter((name) => !globals.includes(name));
    expect(
      added.filter((name) => !/^(lit|reactiveElement)/.test(name)),
      STALE,
    ).to.deep.equal([]);
    expect(page.document.querySelectorAll('*').length - nodes).to.equal(1);
    expect(page.sessionStorage.length + page.localStorage.length).to.equal(0);
  });

  for (const name of ['twice.html', 'strict-twice.html']) {
    it(`twice in a page is once: ${name}`, async () => {
      const page = await openPage(name);
      const loaded = page.performance.getEntriesByType('resource').filter((entry) => entry.name.includes(BUILT));
      expect(loaded.map((entry) => new URL(entry.name).search)).to.deep.equal(['?first', '?second']);
      await works(page);
      await wait(50);
      expect(page.seen.errors).to.deep.equal([]);
      expect(page.seen.complaints).to.deep.equal([]);
      expect(page.document.head.querySelectorAll('script[type="application/ld+json"]')).to.have.length(1);
      // That a name cannot be taken twice is for the page's own log; nothing else is forbidden.
      const others = page.seen.violations.filter((violation) => !violation.startsWith('trusted-types '));
      expect(others).to.deep.equal([]);
    });
  }
});

describe('The built file in a strict page', () => {
  afterEach(closePages);

  it('does nothing that is forbidden there', async () => {
    const page = await openPage('strict.html');
    const element = await settled(page.document.querySelector('jobcenter-news')!);
    expect(all(element, '[part=item-title]').map((node) => node.textContent!.trim())).to.deep.equal([
      'Das Amt zieht um',
      'Ausbildungsmesse',
      'Aus dem Schreibprogramm',
    ]);
    await click(element, '[part=item-link]', 'Das Amt zieht um');
    const body = one(element, '[part=body]');
    expect(body.querySelector('h3')!.textContent).to.equal('Wann?');
    expect(body.querySelector('[part=table] caption')!.textContent).to.equal('Zeiten');
    expect(body.querySelector('a')!.textContent).to.equal('Plan (PDF, 48 kB)'.replace('48 kB', '48\u00a0kB'));
    const data = page.document.head.querySelector('script[type="application/ld+json"]')!;
    expect(JSON.parse(data.textContent!)).to.include({ '@type': 'NewsArticle', headline: 'Das Amt zieht um' });
    one(element, '[part=level-option]:last-child').querySelector('input')!.click();
    await settled(element);
    expect(textAt(element, '[part=title]')).to.equal('Das Amt ist bald woanders');
    await click(element, '[part=back]');
    expect(all(element, '[part=item]')).to.have.length(3);
    // The look comes with the module, and is not forbidden either.
    expect(page.getComputedStyle(element).display).to.equal('block');
    await wait(100);
    expect(page.seen).to.deep.equal({ violations: [], errors: [], complaints: [], executed: [], beacons: [] });
  });

  it('shows what a feed brings along that is forbidden there without it', async () => {
    const page = await openPage('strict.html');
    const element = await settled(page.document.querySelector('jobcenter-news')!);
    await click(element, '[part=item-link]', 'Aus dem Schreibprogramm');
    const paragraph = one(element, '[part=body] p');
    expect(oneLine(one(element, '[part=body]').textContent)).to.equal('Am Freitag ist das Haus geschlossen.');
    expect(paragraph.getAttributeNames()).to.deep.equal([]);
    expect(page.getComputedStyle(paragraph).color).not.to.equal('rgb(1, 2, 3)');
    await wait(100);
    expect(page.seen.errors.concat(page.seen.executed, page.seen.complaints)).to.deep.equal([]);
    // Chromium reports inline styles and handlers already where a parser makes them, in whatever document: more than a report never comes
    // of it.
    const others = page.seen.violations.filter(
      (violation) => !/^(style-src-attr|style-src-elem|script-src-attr) inline$/.test(violation),
    );
    expect(others).to.deep.equal([]);
  });

  it('notices what is forbidden', async () => {
    const page = await openPage('strict.html');
    const style = page.document.createElement('style');
    style.append('p { color: red }');
    page.document.body.append(style);
    await wait(100);
    expect(page.seen.violations.join()).to.match(/^style-src/);
    if (!('trustedTypes' in page)) return;
    expect(() => (page.document.createElement('p').innerHTML = '<b>x</b>')).to.throw();
  });

  it('that allows another policy only leaves the fallback content, and says why once', async () => {
    const page = await openPage('strict-other-policy.html');
    const element = page.document.querySelector('jobcenter-news')!;
    await wait(100);
    expect(page.seen.errors).to.deep.equal([]);
    if ('trustedTypes' in page) {
      expect(page.customElements.get('jobcenter-news')).to.equal(undefined);
      expect(element.shadowRoot).to.equal(null);
      expect((element as HTMLElement).innerText.trim()).to.equal('Keine Nachrichten.');
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(page.seen.complaints).to.have.length(1);
      expect(page.seen.complaints[0]).to.include('trusted-types jobcenter-news');
    } else {
      // Who does not know the rule does not apply it.
      await settled(element);
      expect(all(element, '[part=item]')).to.have.length(3);
      expect(page.seen.complaints).to.deep.equal([]);
    }
  });
});
