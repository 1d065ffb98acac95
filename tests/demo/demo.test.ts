import { expect } from '@open-wc/testing';
import { check } from '../../src/checker/check.js';
import { readHtml } from '../../src/checker/html.js';
import { arriveAt, mount, type JobcenterNews } from '../support/mount.js';
import { oneLine, part, parts } from '../support/reader.js';
import { listenTo } from '../support/stubs.js';

const DEMO = new URL('/demo/', location.href);
/** Built from src/, and not part of the sources. */
const BUILT = new URL('/dist/jobcenter-news.js', location.href).href;
/** One page shows what happens without a feed. */
const MISSING = new URL('content/fehlt.json', DEMO).href;
const FEEDS = ['content/feed.json', 'content/einfach.json', 'content/verstaendlich.json'];

interface Block {
  readonly content_html: string;
  readonly figure?: { readonly url: string; readonly alt?: string; readonly caption?: string };
}
interface Edition {
  readonly language?: string;
  readonly level?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly kicker?: string;
  readonly summary?: string;
  readonly content_html?: string;
  readonly blocks?: readonly Block[];
  readonly glossary?: readonly Term[];
  readonly review?: { readonly by: string; readonly seal?: string; readonly licence?: string };
  readonly image?: string;
  readonly image_alt?: string;
  readonly image_caption?: string;
  readonly attachments?: readonly { readonly url: string; readonly title?: string; readonly size_in_bytes?: number }[];
}
interface Term {
  readonly term: string;
  readonly expansion?: string;
  readonly definition: string;
  readonly level: string;
}
interface Extension extends Edition {
  readonly editions?: readonly Edition[];
  readonly sign_language?: {
    readonly url: string;
    readonly poster?: string;
    readonly captions?: string;
    readonly size_in_bytes?: number;
    readonly duration_in_seconds?: number;
  };
}
interface Item extends Edition {
  readonly id: string;
  readonly date_published?: string;
  readonly _jobcenter_news?: Extension;
}
interface Feed {
  readonly language: string;
  readonly items: readonly Item[];
  readonly _jobcenter_news?: Extension;
}

const read = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
};
const feedAt = async (path: string): Promise<Feed> => JSON.parse(await read(new URL(path, DEMO).href)) as Feed;
/** The body of an edition, whether it is one text or a list of texts with pictures. */
const bodyOf = ({ content_html = '', blocks = [] }: Edition): string =>
  [content_html, ...blocks.map((block) => block.content_html)].join('\n');
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** What a page asks for or leads to on its own site, absolute. */
function references(page: Document, address: string): URL[] {
  return ['href', 'src', 'poster', 'action', 'article-page']
    .flatMap((name) => [...page.querySelectorAll(`[${name}]`)].map((node) => node.getAttribute(name)!))
    .concat(
      [...page.querySelectorAll('[srcset]')].flatMap((node) =>
        node
          .getAttribute('srcset')!
          .split(',')
          .map((one) => one.trim().split(' ')[0]!),
      ),
    )
    .map((reference) => new URL(reference, address))
    .filter(({ origin }) => origin === location.origin);
}

const withoutHash = (url: URL): string => url.href.split('#')[0]!;

/** Every page that can be reached from the first one. */
async function crawl(): Promise<Map<string, Document>> {
  const pages = new Map<string, Document>();
  const waiting = [new URL('index.html', DEMO).href];
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    if (pages.has(address)) continue;
    const page = parse(await read(address));
    pages.set(address, page);
    waiting.push(
      ...references(page, address)
        .map(withoutHash)
        .filter((next) => next.endsWith('.html')),
    );
  }
  return pages;
}

const nameOf = (address: string): string => address.replace(DEMO.href, '');

describe('The pages of the demo', () => {
  let pages: Map<string, Document>;
  before(async () => {
    pages = await crawl();
  });

  it('can all be reached from the first one', () => {
    const all =
      'archive cards dark easy english failing index inline leistungen narrow service teaser two verstaendlich';
    expect([...pages.keys()].map(nameOf).sort()).to.include.members(all.split(' ').map((name) => `${name}.html`));
  });

  it('refer to nothing that is not there, but for the feed that is missing on purpose', async () => {
    const asked = new Map<string, string>();
    for (const [address, page] of pages)
      for (const url of references(page, address)) asked.set(withoutHash(url), nameOf(address));
    for (const { items } of await Promise.all(FEEDS.map(feedAt))) {
      const editions = items.flatMap((one) => [
        one,
        one._jobcenter_news ?? {},
        ...(one._jobcenter_news?.editions ?? []),
      ]);
      for (const edition of editions) {
        const { image, attachments = [], blocks = [], review } = edition;
        const base = new URL('content/', DEMO).href;
        const pictures = [image, review?.seal, ...blocks.map(({ figure }) => figure?.url)];
        for (const file of [...pictures, ...attachments.map(({ url }) => url)])
          if (file) asked.set(new URL(file, base).href, 'a feed');
        for (const url of references(parse(bodyOf(edition)), base)) asked.set(withoutHash(url), 'a feed');
      }
      for (const { _jobcenter_news: { sign_language: film } = {} } of items) {
        for (const file of [film?.url, film?.poster, film?.captions])
          if (file) asked.set(new URL(file, new URL('content/', DEMO)).href, 'a feed');
      }
    }
    const sheet = new URL('site.css', DEMO).href;
    for (const [, file] of (await read(sheet)).matchAll(/url\(["']?([^"')]+)/g)) {
      if (!file!.startsWith('data:')) asked.set(new URL(file!, sheet).href, 'site.css');
    }
    expect(asked.size).to.be.greaterThan(30);

    const missing: string[] = [];
    for (const [address, from] of asked) {
      if (address === BUILT || !address.startsWith(location.origin)) continue;
      if (!(await fetch(address)).ok) missing.push(`${address} in ${from}`);
    }
    expect(missing).to.deep.equal([`${MISSING} in failing.html`]);
  });

  it('lead to no anchor that is not there', () => {
    const lost: string[] = [];
    for (const [address, page] of pages) {
      for (const url of references(page, address)) {
        const target = pages.get(withoutHash(url));
        // `#jcn=…` is the element's own.
        if (!target || url.hash.length < 2 || url.hash.includes('=')) continue;
        if (!target.getElementById(decodeURIComponent(url.hash.slice(1))))
          lost.push(`${nameOf(url.href)} in ${nameOf(address)}`);
      }
    }
    expect(lost).to.deep.equal([]);
  });

  it('ask no other site for anything', () => {
    for (const [address, page] of pages) {
      for (const node of page.querySelectorAll('[src], link[href]')) {
        const url = new URL(node.getAttribute('src') ?? node.getAttribute('href')!, address);
        expect(url.origin, nameOf(address)).to.equal(location.origin);
      }
    }
  });

  it('have nothing that their own security policy would stop', () => {
    for (const [address, page] of pages) {
      const policy = page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
      expect(policy, nameOf(address)).to.contain("default-src 'none'").and.to.not.contain('unsafe');
      const inline = [...page.querySelectorAll('style, [style], script:not([src])')].filter(
        (node) => node.getAttribute('type') !== 'application/feed+json',
      );
      expect(
        inline.map(({ outerHTML }) => outerHTML.slice(0, 80)),
        nameOf(address),
      ).to.deep.equal([]);
      const handlers = [...page.querySelectorAll('*')].filter((node) =>
        [...node.attributes].some(({ name }) => name.startsWith('on')),
      );
      expect(handlers, nameOf(address)).to.deep.equal([]);
    }
  });

  it('have a language, a title of their own, one h1 and one main', () => {
    const titles = [...pages.values()].map(({ title }) => title);
    expect(new Set(titles).size).to.equal(titles.length);
    for (const [address, page] of pages) {
      expect(page.documentElement.lang, nameOf(address)).to.match(/^(de|en)(-simple)?$/);
      expect(page.querySelectorAll('h1'), nameOf(address)).to.have.lengthOf(1);
      expect(page.querySelectorAll('main'), nameOf(address)).to.have.lengthOf(1);
    }
  });

  it('give the element only attributes that it has, and something to show without it', () => {
    const known = [
      ...(customElements.get('jobcenter-news') as unknown as { observedAttributes: string[] }).observedAttributes,
      'lang',
      'class',
      'id',
    ];
    let elements = 0;
    for (const [address, page] of pages) {
      for (const news of page.querySelectorAll('jobcenter-news')) {
        elements++;
        expect(known, nameOf(address)).to.include.members(news.getAttributeNames());
        expect(news.querySelectorAll('a[href], p').length, nameOf(address)).to.be.greaterThan(0);
      }
    }
    expect(elements).to.be.greaterThan(9);
  });

  it('have feeds in their text that are read without a fault', async () => {
    const inline = [...pages].flatMap(([address, page]) =>
      [...page.querySelectorAll('jobcenter-news > script')].map(
        ({ textContent }) => [nameOf(address), textContent!] as const,
      ),
    );
    expect(inline.length).to.be.greaterThan(0);
    for (const [address, feed] of inline) {
      const faults = listenTo('warn');
      const news = await mount({}, feed);
      expect(news.status, address).to.equal('ready');
      expect(faults, address).to.deep.equal([]);
    }
  });
});

describe('The feeds of the demo', () => {
  for (const path of FEEDS) {
    it(`${path} is read without a fault, each of its articles`, async () => {
      const faults = listenTo('warn');
      const news = await mount({ src: `/demo/${path}` });
      expect(news.status).to.equal('ready');
      expect(faults).to.deep.equal([]);
      const now = Date.now();
      const { items } = await feedAt(path);
      const expires = (one: Item): string | undefined =>
        (one._jobcenter_news as { expires?: string } | undefined)?.expires;
      const current = items.filter((one) => !expires(one) || Date.parse(expires(one)!) > now);
      const shown = news.feed!.articles.map(({ id }) => id);
      expect(shown).to.include.members(current.map(({ id }) => id));
      expect(shown.filter((id) => !items.some((one) => one.id === id))).to.deep.equal([]);
    });

    it(`${path} describes each of its pictures in each edition, by more than a file’s name`, async () => {
      for (const { id, image, _jobcenter_news: extension } of (await feedAt(path)).items) {
        if (!image) continue;
        for (const { image_alt } of [extension!, ...(extension?.editions ?? [])]) {
          expect(image_alt, id).to.be.a('string').with.length.greaterThan(10);
          expect(image_alt, id).to.not.match(/\.(svg|png|jpe?g)$/);
        }
      }
    });

    it(`${path} describes each picture beside a sentence, and gives a licence for each seal`, async () => {
      for (const { id, _jobcenter_news: extension } of (await feedAt(path)).items) {
        for (const { blocks = [], review } of extension?.editions ?? []) {
          for (const { figure } of blocks) {
            if (figure) expect(figure.alt, id).to.be.a('string').with.length.greaterThan(10);
          }
          if (review?.seal) expect(review.licence, id).to.be.a('string').with.length.greaterThan(10);
        }
      }
    });

    it(`${path} gives the right sizes of its files`, async () => {
      const film = (await feedAt(path)).items.flatMap((one) => one._jobcenter_news?.sign_language ?? []);
      for (const { url, size_in_bytes, duration_in_seconds } of film) {
        const file = await (await fetch(new URL(url, new URL('content/', DEMO)).href)).arrayBuffer();
        expect(size_in_bytes, url).to.equal(file.byteLength);
        expect(duration_in_seconds, url).to.be.greaterThan(0);
      }
      for (const one of (await feedAt(path)).items) {
        for (const { attachments = [] } of [one, ...(one._jobcenter_news?.editions ?? [])]) {
          for (const { url, size_in_bytes } of attachments) {
            const file = await (await fetch(new URL(url, new URL('content/', DEMO)).href)).arrayBuffer();
            expect(size_in_bytes, url).to.equal(file.byteLength);
          }
        }
      }
    });
  }
});

describe('The page on plain language', () => {
  const open = (article: string, level: string, lang = 'de'): Promise<JobcenterNews> =>
    mount({ src: '/demo/content/verstaendlich.json', routing: 'none', article, level, lang });
  const explained = (news: JobcenterNews): string[] =>
    [...part(news, 'glossary').querySelectorAll('b')].map((term) => oneLine(term.textContent!));

  it('has an article with all that helps, in Leichter Sprache', async () => {
    const news = await open('bescheid-verstehen', 'easy');
    expect(parts(news, 'block').filter((block) => block.querySelector('img')).length).to.be.greaterThan(3);
    expect(explained(news)).to.deep.equal(['Antrag', 'Bescheid', 'Jobcenter', 'Widerspruch']);
    expect(oneLine(part(news, 'review').textContent!))
      .to.contain('erfunden')
      .and.to.contain('eigene Zeichnung');
    expect(part(news, 'seal').getAttribute('src')).to.contain('pruefzeichen.svg');
    expect(oneLine(part(news, 'sign-language').textContent!)).to.match(/Video in Gebärden-Sprache \(6 Sekunden, MP4, /);
    expect(oneLine(part(news, 'reading-time').textContent!)).to.equal('Zum Lesen brauchen Sie etwa 2 Minuten');
  });

  it('explains words of the law in Alltagssprache, and not what everybody knows', async () => {
    const news = await open('bescheid-verstehen', 'standard');
    expect(explained(news)).to.include.members(['SGB II', 'Regelbedarf']);
    expect(explained(news)).to.not.include('Antrag').and.to.not.include('Jobcenter');
  });

  it('has an article that says what it does not have', async () => {
    const news = await open('zuschuss-fuer-betriebe', 'easy');
    expect(oneLine(part(news, 'message').textContent!)).to.contain('nicht in Leichter Sprache');
    expect(parts(news, 'review')).to.deep.equal([]);
  });

  it('is read without a fault at every level and in English, each article', async () => {
    const faults = listenTo('warn');
    for (const { id } of (await feedAt('content/verstaendlich.json')).items) {
      for (const level of ['standard', 'plain', 'easy']) {
        for (const lang of ['de', 'en']) {
          const news = await open(id, level, lang);
          expect(oneLine(part(news, 'body').textContent!).length, `${id} ${level} ${lang}`).to.be.greaterThan(80);
          news.remove();
        }
      }
    }
    expect(faults).to.deep.equal([]);
  });

  it('finds the easy ones by the link for an office’s home page', async () => {
    const link = parse(await read(new URL('verstaendlich.html', DEMO).href)).querySelector(
      '.explained a[href^="#jcn"]',
    )!;
    expect(link.getAttribute('href')).to.equal('#jcn-has=easy&jcn-level=easy');
    arriveAt(link.getAttribute('href')!);
    const news = await mount({ src: '/demo/content/verstaendlich.json' });
    expect(news.level).to.equal('easy');
    expect(parts(news, 'item')).to.have.lengthOf(3);
  });
});

describe('What the demo has in Leichter and Einfacher Sprache', () => {
  for (const path of FEEDS) {
    it(`${path} passes the checker for editors`, async () => {
      const address = new URL(path, DEMO).href;
      const { articles, findings } = check(await read(address), address);
      expect(articles).to.be.greaterThan(3);
      expect(findings.map((finding) => JSON.stringify(finding))).to.deep.equal([]);
    });
  }

  it('is a lot', async () => {
    const feeds = await Promise.all(FEEDS.map(feedAt));
    const html = feeds.flatMap(({ items, language }) =>
      items.flatMap((one) => [
        ...(language === 'de-simple' ? [one.content_html] : []),
        ...(one._jobcenter_news?.editions ?? [])
          .filter((edition) => edition.language === 'de' && edition.level === 'easy')
          .map((edition) => edition.content_html),
      ]),
    );
    const lines = html.flatMap((text = '') => readHtml(text, 'de').lines);
    expect(lines.length).to.be.greaterThan(200);
  });

  it('would be found if it were too long, too short of explanations, or two sentences', async () => {
    const text = await read(new URL('content/einfach.json', DEMO).href);
    const broken = text.replace('<p>', '<p>Das SGB der Kreisverwaltungsstelle. ');
    expect(check(broken, DEMO.href).findings.map(({ rule }) => rule)).to.have.members([
      'sentences-per-line',
      'abbreviation',
      'long-word',
    ]);
  });
});
