/**
 * Attacks that this project wrote down itself (tests/fixtures/attacks.json), each in every field of an item and its editions, through the
 * built module; and the control, without which nobody knew whether the watch sees anything: the same and those of others, in a page that
 * writes them with a bare `innerHTML`.
 */
import { expect } from '@open-wc/testing';
import type { JobcenterNews } from '../../src/jobcenter-news.js';
import { engine } from '../browser.js';
import { ARTICLE, beaconsOf, feedOf, findingsIn, sendPicturesAway, watch, type Payload } from './hostile.js';
import {
  BUILT,
  click,
  closePages,
  openPage,
  pageWith,
  place,
  rendered,
  settled,
  until,
  wait,
  type PageWindow,
} from './page.js';

interface Attack extends Payload {
  readonly kind: string;
}

const OWN = '/tests/fixtures/attacks.json';
const OTHERS = '/__corpora/xss/xss-open.json';

let attacks: readonly Attack[];

const print = (line: string): Promise<Response> => fetch('/__corpora/', { method: 'POST', body: `${engine}: ${line}` });

/** Where a text of a feed reaches over the edge of the element, or looks otherwise than its own sheet says. */
function escapes(page: PageWindow, element: JobcenterNews): string[] {
  const findings: string[] = [];
  const host = page.getComputedStyle(element);
  if (host.display !== 'block' || host.position !== 'static')
    findings.push(`the host is ${host.display} ${host.position}`);
  const box = element.getBoundingClientRect();
  for (const node of element.shadowRoot!.querySelectorAll('[data-state=shown] *')) {
    const { position, backgroundImage, animationName, visibility } = page.getComputedStyle(node);
    const name = `<${node.localName} ${node.getAttribute('part') ?? ''}>`;
    if (['fixed', 'sticky', 'absolute'].includes(position) && !node.matches('.unseen, input'))
      findings.push(`${name} is ${position}`);
    if (/url\(/.test(backgroundImage)) findings.push(`${name} has ${backgroundImage}`);
    if (animationName !== 'none') findings.push(`${name} is animated`);
    if (visibility !== 'visible' && node.closest('[part=body]')) findings.push(`${name} is ${visibility}`);
    const { left, right } = node.getBoundingClientRect();
    const scrolls = node.closest('[part=table]');
    if (
      !scrolls &&
      right > left &&
      (left < box.left - 1 || right > box.right + 1) &&
      !node.closest('.unseen, input, svg')
    )
      findings.push(
        `${name} reaches from ${Math.round(left)} to ${Math.round(right)}, the element from ${Math.round(box.left)} to ${Math.round(box.right)}`,
      );
  }
  if (page.document.documentElement.scrollWidth > page.innerWidth) findings.push('the page scrolls sideways');
  // What stands beside the element is on top there.
  const neighbour = page.document.querySelector('p.neighbour')!;
  neighbour.scrollIntoView();
  const { x, y, width, height } = neighbour.getBoundingClientRect();
  const top = page.document.elementFromPoint(x + width / 2, y + height / 2);
  if (top !== neighbour) findings.push(`${top?.localName ?? 'nothing'} is over the page's own text`);
  if (page.getComputedStyle(neighbour).color !== 'rgb(0, 0, 0)') findings.push('the page looks otherwise');
  return findings;
}

/** Each edition in turn: German, English, and easy, which is in blocks and whose language is what the attack made of it. */
async function attack(page: PageWindow, element: JobcenterNews, { id }: Attack): Promise<string[]> {
  const findings: string[] = [];
  const editions = [
    ['de', 'standard'],
    ['en', 'standard'],
    ['de', 'easy'],
  ] as const;
  for (const [lang, level] of editions) {
    element.lang = lang;
    element.level = level;
    // A change of language or level shows it anew as well.
    if (element.article !== id) element.show(id);
    await until(`${lang} ${id}`, () => element.article === id);
    while (!(await element.updateComplete));
    findings.push(...findingsIn(element), ...escapes(page, element));
    // Old titles are taken away after a quarter of a second; here nobody listens.
  }
  return findings.map((finding) => `${id}: ${finding}`);
}

describe('Attacks of our own', () => {
  before(async () => {
    attacks = (await (await fetch(OWN)).json()) as Attack[];
  });

  afterEach(closePages);

  it('are many, each once, of six kinds', () => {
    expect(attacks.length).to.be.at.least(145);
    expect(new Set(attacks.map(({ payload }) => payload)).size).to.equal(attacks.length);
    expect(new Set(attacks.map(({ kind }) => kind))).to.deep.equal(
      new Set(['mutation', 'clobbering', 'css', 'urls', 'bidi', 'script']),
    );
  });

  it('in every field: nothing runs, nothing is asked for, nothing leaves the box of the element', async function () {
    this.timeout(200_000);
    const page = await pageWith(BUILT, 'attacked.html');
    sendPicturesAway(page);
    const beside = page.document.createElement('p');
    beside.className = 'neighbour';
    beside.textContent = 'Kontakt';
    page.document.body.append(beside);
    const ran = watch(page);
    const findings: string[] = [];
    const element = await settled(place(page, { routing: 'none', 'page-size': '100' }, feedOf(attacks)));
    findings.push(...findingsIn(element), ...escapes(page, element));
    // A list shows 100 at most.
    await click(element, '[part=page-link]', '2');
    findings.push(...findingsIn(element), ...escapes(page, element));
    element.pageSize = 1;
    const shown = attacks.filter(({ id }) => element.feed!.articles.some((article) => article.id === id));
    for (const one of shown) findings.push(...(await attack(page, element, one)));
    for (const one of element.feed!.articles) {
      const { updated } = one.editions[0];
      if (one.published ?? one.expires ?? updated) findings.push(`${one.id}: a date came of it`);
      for (const { attachments = [], language } of one.editions) {
        expect(() => new Intl.Locale(language), one.id).not.to.throw();
        for (const { size, type = 'a/b', url } of attachments)
          if (size !== undefined || !/^[\w.+-]+\/[\w.+-]+$/.test(type) || !/^https?:/.test(url))
            findings.push(`${one.id}: attachment`);
      }
    }
    await wait(200);
    const executed = ran();
    const beacons = beaconsOf(page);
    await print(
      `${attacks.length} attacks of our own tried in every field, ${shown.length} shown, ${executed.length} executed, ${beacons.length} beacons, ${findings.length} left traces`,
    );
    expect(findings).to.deep.equal([]);
    expect(beacons).to.deep.equal([]);
    expect(executed).to.deep.equal([]);
    expect(shown.length).to.be.at.least(attacks.length - 3);
  });

  it('around a film, a seal and a word that is explained, all of which the reader opens', async function () {
    this.timeout(200_000);
    const page = await pageWith(BUILT, 'attacked.html');
    sendPicturesAway(page);
    const ran = watch(page);
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: attacks.map(({ id, payload }) => ({
        id,
        url: 'https://musterstadt.example/aktuelles/',
        title: 'Umzug',
        content_html: '<p>Der Antrag ist da.</p>',
        _jobcenter_news: {
          glossary: [{ term: 'Antrag', expansion: payload, definition: payload, language: payload, level: payload }],
          review: { by: payload, licence: payload, seal: payload },
          sign_language: {
            url: 'https://musterstadt.example/film.mp4',
            title: payload,
            poster: payload,
            captions: payload,
            language: payload,
            // Of another type there would be no film.
            mime_type: 'video/mp4',
            size_in_bytes: payload,
            duration_in_seconds: payload,
          },
        },
      })),
    };
    const element = await settled(place(page, { routing: 'none', 'page-size': '1' }, feed));
    const shown = (selector: string): HTMLElement =>
      element.shadowRoot!.querySelector<HTMLElement>(`[data-state=shown] ${selector}`)!;
    const findings: string[] = [];
    for (const { id, payload } of attacks) {
      element.show(id);
      while (!(await element.updateComplete));
      shown('[part=sign-language] button').click();
      while (!(await element.updateComplete));
      const video = shown('video') as HTMLVideoElement;
      const { preload, autoplay } = video;
      if (preload !== 'none' || autoplay) findings.push(`${id}: the film comes by itself`);
      for (const [node, name] of [
        [video, 'poster'],
        [video, 'src'],
        [video.querySelector('track'), 'src'],
        [shown('[part=seal]'), 'src'],
      ] as const) {
        const address = node?.getAttribute(name) ?? 'https:';
        if (!/^https?:/.test(address) && !(address === payload && address.startsWith('data:image/gif;base64,')))
          findings.push(`${id}: ${name}="${address}"`);
      }
      if (video.lang) expect(() => new Intl.Locale(video.lang), id).not.to.throw();
      // A word that nobody explains is none.
      const term = shown('[part=term]') as HTMLElement | null;
      term?.click();
      const [explanation] = shown('[part=definition]')?.children ?? [];
      if (term && !explanation) findings.push(`${id}: no explanation`);
      if (explanation?.querySelector(':not(b, span[aria-hidden])')) findings.push(`${id}: markup in an explanation`);
      video.remove();
      findings.push(...findingsIn(element).map((finding) => `${id}: ${finding}`));
      // A film belongs to the article that it was opened in.
      element.showList();
      while (!(await element.updateComplete));
    }
    await wait(100);
    expect(findings).to.deep.equal([]);
    // What a film asks for is its reader's wish; here the rules of the page stop it.
    expect(ran().filter((one) => !/^media-src https?:/.test(one))).to.deep.equal([]);
    expect('polluted' in page.Object.prototype).to.equal(false);
  });

  it('in captions that a film brings along ask for nothing, though Chromium looks whether it may', async () => {
    const page = await pageWith(BUILT, 'attacked.html');
    const track = `${page.location.origin}/tests/fixtures/picture.svg?track`;
    const payload = `<p>Film</p><video src="/x.mp4"><track default src="${track}"></video>`;
    const element = await settled(place(page, { routing: 'none' }, feedOf([{ id: 'a', payload }], ARTICLE)));
    element.show('a');
    await rendered(element);
    expect(element.shadowRoot!.querySelector('[data-state=shown] [part=body] [part=embed]')).not.to.equal(null);
    await wait(200);
    expect(page.performance.getEntriesByType('resource').filter(({ name }) => name === track)).to.deep.equal([]);
    // The same as an element of the page is asked for, so this would be seen.
    page.document.body.innerHTML = payload;
    page.document.querySelector('video')!.textTracks[0]!.mode = 'showing';
    await until('the track', () => page.performance.getEntriesByName(track)[0]);
  });

  it('of 5,000 letters push nothing out of the element, and take their time', async function () {
    this.timeout(30_000);
    const page = await pageWith(BUILT, 'attacked.html');
    sendPicturesAway(page);
    const beside = page.document.createElement('p');
    beside.className = 'neighbour';
    beside.textContent = 'Kontakt';
    page.document.body.append(beside);
    const ran = watch(page);
    const huge = ['W', '\u202e', 'a\u0300', '<b>x</b>', '&amp;', 'ﷺ', '-', '\u200b', '<'].map((part, index) => ({
      id: `huge-${index}`,
      payload: part.repeat(5000 / part.length),
    }));
    const begun = performance.now();
    const element = await settled(place(page, { routing: 'none', 'page-size': '1' }, feedOf(huge, ARTICLE)));
    const findings: string[] = [];
    for (const { id } of huge) {
      element.show(id);
      while (!(await element.updateComplete));
      findings.push(...findingsIn(element), ...escapes(page, element));
    }
    expect(findings).to.deep.equal([]);
    expect(ran()).to.deep.equal([]);
    expect(performance.now() - begun).to.be.below(20_000);
  });

  it('in every other place of a feed: under no-foreign-images, as cards, with data for search engines', async function () {
    this.timeout(200_000);
    const page = await pageWith(BUILT, 'attacked.html');
    sendPicturesAway(page);
    const ran = watch(page);
    const attributes = {
      routing: 'none',
      layout: 'cards',
      'no-foreign-images': '',
      'structured-data': '',
      'page-size': '100',
    };
    const element = await settled(place(page, attributes, feedOf(attacks)));
    const images = (): Element[] => [...element.shadowRoot!.querySelectorAll('img[src^=http]')];
    const own = (image: Element): boolean => image.getAttribute('src')!.startsWith(page.location.origin);
    expect(images().filter((image) => !own(image))).to.deep.equal([]);
    element.pageSize = 1;
    for (const { id } of attacks) {
      element.show(id);
      while (!(await element.updateComplete));
      expect(
        images().filter((image) => !own(image)),
        id,
      ).to.deep.equal([]);
      const [data] = page.document.head.querySelectorAll('script[type="application/ld+json"]');
      if (data) expect(() => JSON.parse(data.textContent!) as unknown, id).not.to.throw();
    }
    await wait(100);
    expect(
      page.seen.violations.filter((line) => line.startsWith('img-src')),
      'pictures',
    ).to.deep.equal([]);
    expect(ran()).to.deep.equal([]);
  });

  it('do not turn or push the words around them', async () => {
    const page = await pageWith(BUILT, 'attacked.html');
    sendPicturesAway(page);
    const bidi = attacks.filter(({ kind }) => kind === 'bidi');
    const element = await settled(place(page, { routing: 'none', lang: 'de' }, feedOf(bidi)));
    for (const { id } of element.feed!.articles) {
      element.show(id);
      while (!(await element.updateComplete));
      const back = element.shadowRoot!.querySelector<HTMLElement>('[data-state=shown] [part=back]')!;
      expect(back.innerText.trim(), id).to.equal('Alle Nachrichten');
      const words = element.shadowRoot!.querySelector('[data-state=shown] [part=article]')!;
      for (const part of ['title', 'kicker', 'subtitle', 'date', 'caption', 'attachment'])
        expect(words.querySelector(`[part=${part}]`)?.textContent ?? '', `${id} ${part}`).not.to.match(
          /[\u202a-\u202e\u2066-\u2069\u0000-\u0008]/,
        );
    }
  });
});

describe('The control: a page that writes the same with a bare innerHTML', () => {
  /** A page of its own, which cannot lead the window of the tests away. */
  async function bare(payloads: readonly Payload[]): Promise<{ readonly executed: number; readonly beacons: number }> {
    const page = await openPage('attacked.html', 'allow-scripts allow-same-origin allow-forms');
    sendPicturesAway(page);
    const { seen, document: inside } = page;
    const globals = Object.keys(page).length;
    const place = inside.createElement('div');
    inside.body.append(place);
    for (const { payload } of payloads) {
      try {
        const spot = inside.createElement('div');
        place.append(spot);
        spot.innerHTML = payload;
      } catch {
        // The page has gone somewhere else: that counts as well.
        break;
      }
    }
    await wait(120);
    const news = Object.keys(page).length > globals ? 1 : 0;
    const executed = seen.executed.length + seen.errors.length + news;
    const beacons =
      seen.beacons.length +
      seen.violations.filter((line) => /https?:/.test(line) && !line.startsWith('img-src')).length;
    closePages();
    return { executed, beacons };
  }

  afterEach(closePages);

  it('our own attacks fire', async function () {
    this.timeout(20_000);
    let [executed, beacons] = [0, 0];
    // Without those that only look bad: one of them keeps Firefox busy for half a minute.
    for (const kind of ['mutation', 'clobbering', 'urls', 'script']) {
      const result = await bare(attacks.filter((one) => one.kind === kind));
      executed += result.executed;
      beacons += result.beacons;
    }
    await print(
      `control, a bare innerHTML page: of ${attacks.length} attacks of our own ${executed} calls and faults, ${beacons} beacons`,
    );
    expect(executed).to.be.at.least(10);
    expect(beacons).to.be.at.least(4);
  });

  it('those of others fire', async function () {
    this.timeout(200_000);
    const response = await fetch(OTHERS);
    if (response.status !== 200) return this.skip();
    // One of these keeps Chromium busy for ever.
    const payloads = ((await response.json()) as Payload[]).filter(({ id }) => id < 'x02201' || id > 'x02400');
    let [executed, beacons] = [0, 0];
    const size = 160;
    for (let start = 0; start < payloads.length; start += size) {
      const result = await bare(payloads.slice(start, start + size));
      executed += result.executed;
      beacons += result.beacons;
    }
    await print(
      `control, a bare innerHTML page: of ${payloads.length} attacks of others ${executed} calls and faults, ${beacons} beacons`,
    );
    expect(executed).to.be.at.least(100);
    expect(beacons).to.be.at.least(10);
  });
});
