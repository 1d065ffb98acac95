/** The build shortens templates and the ids of messages: what readers see has to be what the source shows, in both languages. */
import { expect } from '@open-wc/testing';
import type { JobcenterNews } from '../../src/jobcenter-news.js';
import { engine } from '../browser.js';
import { feedOf, item } from '../support/samples.js';
import {
  all,
  announced,
  BUILT,
  click,
  closePages,
  one,
  oneLine,
  pageWith,
  place,
  rendered,
  settled,
  SOURCE,
  STALE,
  textAt,
  until,
  wait,
  type PageWindow,
} from './page.js';

type Language = 'de' | 'en';

const PICTURE = new URL('../fixtures/picture.svg', import.meta.url).href;
const SPACE = /\u00a0/g;

const feed = (): unknown =>
  feedOf([
    item('neu', {
      url: 'https://musterstadt.example/neu',
      title: 'Neue Leitung',
      summary: 'Kurz gesagt.',
      content_html:
        '<h2>Wer?</h2><p>Petra <b>Muster</b>.</p><table><tr><td>1</td></tr></table><p><a href="/a.pdf">Plan</a></p>',
      date_published: '2024-02-06T09:05:00+01:00',
      date_modified: '2024-03-07T12:00:00+01:00',
      authors: [{ name: 'Pressestelle' }, { name: 'Erika Beispiel' }],
      image: PICTURE,
      tags: ['Personal'],
      attachments: [
        { url: 'https://musterstadt.example/plan.pdf', mime_type: 'application/pdf', size_in_bytes: 48211 },
      ],
      _jobcenter_news: {
        pinned: true,
        kicker: 'In eigener Sache',
        subtitle: 'Ab Montag',
        dateline: 'Groß-Gerau',
        image_alt: 'Ein Haus',
        image_caption: 'Das Haus',
        image_credit: 'P. Muster',
        glossary: [
          { term: 'Petra', definition: 'Ein Name.' },
          { term: 'English', definition: 'A language.', language: 'en' },
        ],
        review: { by: 'Prüfgruppe' },
        sign_language: { url: 'https://musterstadt.example/film.mp4', duration_in_seconds: 90 },
        editions: [
          { language: 'de', level: 'easy', title: 'Neue Chefin', content_html: '<p>Leicht.</p>' },
          { language: 'de', level: 'plain', title: 'Neue Leiterin', content_html: '<p>Einfach.</p>' },
          {
            language: 'en',
            level: 'standard',
            title: 'New head',
            review: { by: 'Test group' },
            content_html: '<p>In English.</p><table><tr><td>1</td></tr></table>',
          },
        ],
      },
    }),
    item('messe', {
      title: 'Ausbildungsmesse',
      content_html: undefined,
      content_text: 'Die Messe beginnt.\n\nUm zehn.',
      date_published: '2023-01-15',
      tags: ['Ausbildung'],
      _jobcenter_news: {
        editions: [{ language: 'en', level: 'standard', title: 'Fair', content_html: '<p>Fair.</p>' }],
      },
    }),
    item('haus', { title: 'Geschlossen', date_published: '2022-12-01T00:00:00Z' }),
    item('leer', { title: 'Nur Titel', content_html: undefined }),
    item('wort', { title: 'Nur auf Deutsch' }),
    item('word', { title: 'English only', language: 'en' }),
  ]);

/** Notes at the element what was announced: in the region itself it stays for a while only. */
async function hear(element: JobcenterNews, politeness?: 'polite' | 'assertive'): Promise<void> {
  element.dataset['heard'] = await announced(element, politeness);
}

/** Goes to one state of the element after another, and says of each what it is called. */
async function* walk(
  page: PageWindow,
  language: Language,
): AsyncGenerator<readonly [scene: string, element: JobcenterNews]> {
  const fresh = async (attributes: Record<string, string> = {}, content: unknown = feed()): Promise<JobcenterNews> => {
    page.document.querySelectorAll('jobcenter-news').forEach((old) => old.remove());
    page.sessionStorage.clear();
    if (page.location.hash || page.history.state !== null) page.history.replaceState(null, '', page.location.pathname);
    return settled(place(page, { lang: language, ...attributes }, content));
  };
  const choose = async (element: JobcenterNews, level: string): Promise<void> => {
    one(element, `[part=level-option] [value=${level}]`).click();
    await rendered(element);
  };
  const filter = async (element: JobcenterNews, id: string, value: string): Promise<void> => {
    const select = one(element, `#${id}`) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new page.Event('change', { bubbles: true }));
    await rendered(element);
  };

  const { fetch, setTimeout } = page;
  const { now } = page.Date;
  /** A clock that is fast: whoever waits in this page waits for a part of it. */
  const hurry = (factor: number): void => {
    page.setTimeout = ((run: () => void, delay = 0) => setTimeout(run, delay / factor)) as typeof setTimeout;
  };
  hurry(10);

  let element = await fresh({ 'page-size': '2' });
  yield ['the list', element];
  await click(element, '[part=page-link]:not([aria-current])', '2');
  await hear(element);
  yield ['its second page', element];
  await choose(element, 'easy');
  await hear(element);
  yield ['in Leichte Sprache', element];
  element = await fresh({ layout: 'cards' });
  await choose(element, 'plain');
  await hear(element);
  yield ['in Einfache Sprache, as cards', element];
  await filter(element, 'year', '2023');
  await hear(element);
  yield ['filtered', element];
  await filter(element, 'tag', 'Personal');
  await hear(element);
  yield ['with nothing found', element];
  await click(element, '[part=count] button');
  yield ['after the way back to all', element];
  element = await fresh(
    { article: 'fremd', 'no-foreign-images': '' },
    feedOf([
      item('fremd', {
        image: 'https://bilder.example/haus.jpg',
        content_html: '<p>Text <iframe src="https://filme.example/1" title="Film"></iframe></p>',
      }),
    ]),
  );
  yield ['with a picture and a film from elsewhere', element];

  element = await fresh();
  await click(element, '[part=item-link]', language === 'de' ? 'Neue Leitung' : 'New head');
  yield ['an article', element];
  one(element, '[part=sign-language] button').click();
  one(element, '[part=listen] button').click();
  await rendered(element);
  one(element, '[part=listen] button:last-of-type').click();
  await hear(element);
  await rendered(element);
  yield ['an article that is read aloud, with its video', element];
  one(element, '[part=share]').click();
  await hear(element);
  await rendered(element);
  yield ['an article whose link was copied', element];
  await choose(element, 'easy');
  await hear(element);
  yield ['an article in Leichte Sprache', element];
  await click(element, '.next a');
  yield ['an article without that level', element];
  await choose(element, 'plain');
  await hear(element);
  yield ['nor this one', element];
  await click(element, '.next a');
  yield ['an article with one edition', element];
  element = await fresh({ article: language === 'de' ? 'word' : 'wort' });
  yield ['an article in another language', element];
  element = await fresh({ layout: 'headlines', heading: '', label: 'Aktuelles' });
  await click(element, '[part=language-option]', language === 'de' ? 'English' : 'Deutsch');
  await hear(element);
  yield ['in the other language, as headlines', element];
  Object.defineProperty(page.navigator, 'share', { configurable: true, value: () => Promise.resolve() });
  element = await fresh({ article: 'haus', 'no-print': '' });
  delete (page.navigator as { share?: unknown }).share;
  yield ['an article to share', element];
  element = await fresh({ article: 'weg' });
  yield ['no such article', element];
  element = await fresh({}, feedOf([item('eins')]));
  yield ['one article', element];
  element = await fresh({}, feedOf([]));
  yield ['no articles', element];

  element = await fresh({}, '<html>');
  await hear(element, 'assertive');
  yield ['no feed', element];
  element = await fresh({ src: '/tests/fixtures/absent.json' }, undefined);
  await hear(element, 'assertive');
  yield ['an error of the server', element];
  // A wall clock that stands still.
  let today = Date.UTC(2024, 1, 6, 8, 5);
  page.Date.now = () => today;
  let answer: () => unknown;
  const fails = (): never => {
    throw new TypeError('Failed to fetch');
  };
  page.fetch = async () => {
    const body = answer();
    if (typeof body === 'number') return new page.Response('', { status: body });
    return new page.Response(typeof body === 'object' ? JSON.stringify(body) : (body as string));
  };
  for (const [scene, src, reply] of [
    ['no network', 'strict.json', fails],
    ['an error of the server that may pass', 'strict.json', () => 503],
  ] as const) {
    answer = reply;
    element = await fresh({ src }, undefined);
    await hear(element, 'assertive');
    yield [scene, element];
  }
  answer = () => 200;
  page.fetch = () => new Promise(() => undefined);
  hurry(300);
  element = await fresh({ src: 'strict.json' }, undefined);
  yield ['no answer in time', element];
  hurry(10);
  Object.defineProperty(page.navigator, 'onLine', { configurable: true, value: false });
  page.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  element = await fresh({ src: 'strict.json' }, undefined);
  await hear(element, 'assertive');
  yield ['offline', element];
  page.fetch = async () => new page.Response(JSON.stringify(answer()));
  answer = () => feedOf([item('eins'), item('zwei')], { next_url: 'more.json' });
  element = await fresh({ src: 'strict.json', 'page-size': '2' }, undefined);
  yield ['a list that goes on', element];
  const field = one(element, '[part=search] input') as HTMLInputElement;
  field.value = 'eins';
  field.dispatchEvent(new page.Event('input', { bubbles: true }));
  await hear(element);
  await rendered(element);
  yield ['a search in it', element];
  page.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await element.reload();
  await rendered(element);
  yield ['offline, with news', element];
  delete (page.navigator as { onLine?: unknown }).onLine;
  await element.reload();
  await rendered(element);
  yield ['no network, with news', element];
  for (const [scene, ...ids] of [
    ['one new article', 'neu', 'eins', 'zwei'],
    ['new articles', 'a', 'b', 'neu', 'eins', 'zwei'],
  ] as const) {
    page.fetch = async () =>
      new page.Response(JSON.stringify(feedOf(ids.slice(scene === 'one new article' ? 1 : 3).map((id) => item(id)))));
    element = await fresh({ src: 'strict.json', refresh: '300' }, undefined);
    page.fetch = async () => new page.Response(JSON.stringify(feedOf(ids.map((id) => item(id)))));
    today += 3_600_000;
    page.document.dispatchEvent(new page.Event('visibilitychange'));
    await hear(element);
    await rendered(element);
    yield [scene, element];
  }
  hurry(30);
  page.fetch = () => new Promise(() => undefined);
  // What is said at 300 ms and at 5 s.
  const waiting = fresh({ src: 'strict.json' }, undefined).catch(() => undefined);
  element = page.document.querySelector('jobcenter-news')!;
  const heard: string[] = [];
  const root = await until('its root', () => element.shadowRoot);
  // Each change, and not a look now and then: on a busy machine a word is gone before one looks.
  const ears = new page.MutationObserver(() => {
    const text = oneLine(root.querySelector('[aria-live=polite]')?.textContent);
    if (text && heard.at(-1) !== text) heard.push(text);
  });
  ears.observe(root, { childList: true, characterData: true, subtree: true });
  await until('the second word', () => heard.length === 2);
  ears.disconnect();
  element.dataset['heard'] = heard.join(' | ');
  yield ['slow', element];
  element.remove();
  Object.assign(page, { fetch, setTimeout });
  page.Date.now = now;
  void waiting;
}

/** Folds what HTML takes for white space; a space that does not break is another character. */
const folded = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ').trim();

/** All of an element that is shown, with its attributes, and its text as a browser lays it out. */
function picture(element: JobcenterNews): string[] {
  const lines: string[] = [];
  const draw = (node: Node, depth: number): void => {
    if (node.nodeType === 3) {
      const text = folded((node as Text).data);
      if (text) lines.push(`${' '.repeat(depth)}${text}`);
    } else if (node.nodeType === 1) {
      const { localName, attributes, childNodes } = node as Element;
      if (localName === 'style') return;
      const list = [...attributes].map(({ name, value }) => ` ${name}="${folded(value)}"`).sort();
      lines.push(`${' '.repeat(depth)}<${localName}${list.join('')}>`);
      if (!(node as Element).matches('[aria-live]')) for (const child of childNodes) draw(child, depth + 1);
    }
  };
  draw(element, 0);
  for (const node of element.shadowRoot!.childNodes) draw(node, 1);
  const region = element.shadowRoot!.querySelector<HTMLElement>('[part=region]')!;
  return [...lines, `reads: ${folded(region.innerText)}`];
}

async function pictures(module: string, language: Language): Promise<Map<string, string[]>> {
  // WebKit allows 100 changes of the history in ten seconds.
  if (engine === 'webkit') await wait(5000);
  const page = await pageWith(module);
  // The same in each engine, whatever the machine allows.
  delete (page.Navigator.prototype as { share?: unknown }).share;
  const voices = ['de-DE', 'en-GB'].map((lang) => ({ lang, localService: true }));
  const nothing = (): void => undefined;
  Object.defineProperties(page, {
    speechSynthesis: { value: { getVoices: () => voices, speak: nothing, cancel: nothing, resume: nothing } },
    SpeechSynthesisUtterance: { value: class {} },
  });
  Object.defineProperty(page.navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } });
  const found = new Map<string, string[]>();
  for await (const [scene, element] of walk(page, language)) found.set(scene, picture(element));
  expect(page.seen.errors).to.deep.equal([]);
  closePages();
  return found;
}

interface Message {
  readonly id: string;
  readonly text: Readonly<Record<Language, RegExp>>;
}

async function messages(): Promise<Message[]> {
  const file = new DOMParser().parseFromString(await (await fetch('/locales/de.xlf')).text(), 'application/xml');
  const pattern = (node: Element): RegExp =>
    new RegExp(
      [...node.childNodes]
        .map((part) => (part.nodeType === 1 ? '.+' : part.textContent!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
        .join(''),
    );
  return [...file.querySelectorAll('trans-unit')].map((unit) => ({
    id: unit.id,
    text: { en: pattern(unit.querySelector('source')!), de: pattern(unit.querySelector('target')!) },
  }));
}

describe('The built module', () => {
  afterEach(closePages);

  describe('beside src', function () {
    this.timeout(60_000);
    const built = {} as Record<Language, Map<string, string[]>>;

    before(async () => {
      for (const language of ['de', 'en'] as const) built[language] = await pictures(BUILT, language);
    });

    for (const language of ['de', 'en'] as const) {
      it(`shows the same, to the letter and the attribute: ${language}`, async () => {
        const source = await pictures(SOURCE, language);
        expect([...built[language].keys()]).to.deep.equal([...source.keys()]);
        expect(source.size).to.be.greaterThan(20);
        for (const [scene, lines] of source) {
          const others = built[language].get(scene)!;
          const first = lines.findIndex((line, index) => line !== others[index]);
          expect(others[first], `${scene}, line ${first} ${STALE}`).to.equal(lines[first]);
          expect(others.length, scene).to.equal(lines.length);
        }
      });

      it(`shows each message of the catalogue somewhere: ${language}`, async () => {
        // An element whose reader chose the other language speaks that.
        const shown = Object.values(built).flatMap((found) => [...found.values()].flat());
        const list = await messages();
        expect(list.length).to.be.greaterThan(40);
        const missing = list.filter(({ text }) => !shown.some((line) => text[language].test(line)));
        expect(missing.map(({ id }) => id)).to.deep.equal([]);
      });
    }
  });

  const TEXTS: readonly [scene: string, what: string, de: string, en: string][] = [
    ['list', '[part=heading]', 'Nachrichten', 'News'],
    ['list', '[part=levels] legend', 'Wie möchten Sie lesen?', 'How would you like to read?'],
    ['list', '[part=level-option]:last-child', 'Leichte Sprache', 'Easy read'],
    ['list', '[part=count]', '6 Nachrichten Seite 1 von 3', '6 articles Page 1 of 3'],
    ['list', 'label[for=tag]', 'Thema', 'Topic'],
    ['list', '[part=search] button', 'Suchen', 'Search'],
    ['list', '.pinned', 'Wichtig', 'Important'],
    ['article', '[part=back]', 'Alle Nachrichten', 'All news'],
    ['article', '[part=print]', 'Drucken', 'Print'],
    ['article', '[part=date] span:first-child', '6. Februar 2024, 9:05 Uhr', '6 February 2024, 9:05'],
    ['article', '[part=date] span:nth-child(2)', 'aktualisiert am 7. März 2024', 'updated on 7 March 2024'],
    ['article', '[part=caption] span:last-child', 'Bild: P. Muster', 'Picture: P. Muster'],
    ['article', '[part=attachments-heading]', 'Dateien zum Herunterladen', 'Downloads'],
    ['article', '[part=attachment]', 'PDF, 48 kB', 'PDF, 48 kB'],
    ['article', '.original a', 'Diese Nachricht auf musterstadt.example', 'This article on musterstadt.example'],
    ['article', '.next .direction', 'Nächste Nachricht:', 'Next article:'],
    [
      'other',
      '[part=message]',
      'Diese Nachricht gibt es nicht in Leichter Sprache. Hier ist der Text in Alltags-Sprache.',
      'This article is not available in English. Here is the text in German.',
    ],
    ['gone', '[part=title]', 'Diese Nachricht gibt es hier nicht', 'This article is not here'],
    [
      'error',
      '[part=message] p',
      'Die Nachrichten können zurzeit nicht angezeigt werden. Der Fehler liegt nicht bei Ihnen.',
      'The news cannot be shown at the moment. The fault is not yours.',
    ],
    ['error', '[part=retry]', 'Erneut versuchen', 'Try again'],
  ];
  const SCENES: Readonly<Record<string, Record<string, string>>> = {
    list: { 'page-size': '2' },
    article: { article: 'neu' },
    other: { article: 'wort', level: 'easy' },
    gone: { article: 'weg' },
    error: { src: '/tests/fixtures/absent.json' },
  };

  for (const [index, language] of (['de', 'en'] as const).entries()) {
    it(`says the right words in their places: ${language}`, async () => {
      const page = await pageWith(BUILT);
      const elements = new Map<string, JobcenterNews>();
      for (const [scene, attributes] of Object.entries(SCENES)) {
        const element = place(
          page,
          { lang: language, routing: 'none', ...attributes },
          attributes['src'] ? undefined : feed(),
        );
        elements.set(scene, await settled(element));
      }
      for (const [scene, selector, ...words] of TEXTS) {
        expect(textAt(elements.get(scene)!, selector).replace(SPACE, ' '), `${scene} ${selector}`).to.equal(
          words[index],
        );
      }
      const pages = language === 'de' ? 'Seiten: Nachrichten' : 'Pages: News';
      expect(one(elements.get('list')!, '[part=pager]').getAttribute('aria-label')).to.equal(pages);
      expect(one(elements.get('article')!, '[part=table]').getAttribute('aria-label')).to.equal(
        language === 'de' ? 'Tabelle' : 'Table',
      );
    });
  }

  it('leads from the list to an article and back, and takes the focus along', async () => {
    const page = await pageWith(BUILT);
    const element = await settled(place(page, { lang: 'de' }, feed()));
    const root = element.shadowRoot!;
    expect(all(element, '[part=item]')).to.have.length(6);
    await click(element, '[part=item-link]', 'Ausbildungsmesse');
    expect(page.location.hash).to.equal('#jcn=messe');
    expect(page.document.title).to.include('Ausbildungsmesse');
    expect(root.activeElement).to.equal(one(element, '[part=title]'));
    expect(textAt(element, '[part=body]')).to.equal('Die Messe beginnt.Um zehn.');
    expect(all(element, '[part=list]')).to.have.length(0);
    await click(element, '[part=back]');
    expect(page.location.hash).not.to.include('messe');
    expect(root.activeElement!.textContent).to.equal('Ausbildungsmesse');
    expect(all(element, '[part=title]')).to.have.length(0);
    expect(all(element, '[part=item]')).to.have.length(6);
  });

  it('switches levels, in the list and in an article', async () => {
    const page = await pageWith(BUILT);
    const element = await settled(place(page, { lang: 'de' }, feed()));
    const told: string[] = [];
    element.addEventListener('jobcenter-news-level', ({ level }) => told.push(level));
    one(element, 'input[value=easy]').click();
    await rendered(element);
    expect(await announced(element)).to.equal('Die Texte sind jetzt in Leichter Sprache.');
    expect(all(element, '[part=item-title]')[0]!.textContent).to.equal('Neue Chefin');
    await click(element, '[part=item-link]', 'Neue Chefin');
    expect(textAt(element, '[part=body]')).to.equal('Groß-Gerau – Leicht.');
    one(element, 'input[value=plain]').click();
    await rendered(element);
    expect(textAt(element, '[part=title]')).to.equal('Neue Leiterin');
    expect(told).to.deep.equal(['easy', 'plain']);
    expect(element.level).to.equal('plain');
    element.setAttribute('level', 'standard');
    await rendered(element);
    expect(textAt(element, '[part=title]')).to.equal('Neue Leitung');
  });
});
