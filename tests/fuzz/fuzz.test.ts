/**
 * Property tests: what must hold for any input, however odd. The budget is fixed; the seed is the day's, is printed, and stands in the
 * message of a failure with the smallest input that fails. Each crash that is found becomes a fixture of the room it was found in.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Article, Edition, Level } from '../../src/articles/article.js';
import { LEVELS } from '../../src/articles/article.js';
import { isOver, parseTimestamp } from '../../src/articles/dates.js';
import { chooseEdition } from '../../src/articles/editions.js';
import { lookup, parseLanguage } from '../../src/articles/language.js';
import { pageOf } from '../../src/articles/selection.js';
import { cleanText, excerpt, textOfHtml } from '../../src/articles/text.js';
import { sanitize } from '../../src/feeds/sanitize.js';
import { safeFile, safeImage, safeLink } from '../../src/feeds/urls.js';
import { escape } from '../../src/feeds/xml.js';
import { formatDateTime, formatSize } from '../../src/i18n/format.js';
import { speaking } from '../../src/i18n/msg.js';
import { formatRoute, parseRoute, type Route } from '../../src/store/route.js';
import { engine } from '../browser.js';
import { check, CONTROLS, HARM, harmless, markup, odd, read, RUNS, SEED, SETTING, words } from './inputs.js';

const TEXTS = [
  'title',
  'summary',
  'content_text',
  'kicker',
  'subtitle',
  'dateline',
  'image_alt',
  'image_caption',
  'date_modified',
  'language',
  'level',
  'url',
];
const textFields = Object.fromEntries(TEXTS.map((name) => [name, odd]));
const attachments = fc.oneof(
  odd,
  fc.array(
    fc.oneof(odd, fc.record({ url: odd, title: odd, mime_type: odd, size_in_bytes: odd }, { requiredKeys: [] })),
  ),
);
const few = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: fc.array(arbitrary, { maxLength: 4 }), weight: 4 }, odd);
const partly = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: fc.record(fields, { requiredKeys: [] }), weight: 4 }, odd);
/** What only the extension has. */
const extras = {
  glossary: few(partly({ term: odd, forms: few(odd), expansion: odd, definition: odd, language: odd, level: odd })),
  blocks: few(partly({ content_html: markup, figure: partly({ url: odd, alt: odd, caption: odd }) })),
  review: partly({ by: odd, seal: odd, licence: odd }),
  sign_language: partly(
    Object.fromEntries(
      'url mime_type title poster captions language size_in_bytes duration_in_seconds'
        .split(' ')
        .map((name) => [name, odd]),
    ),
  ),
};
const edition = fc.oneof(
  {
    arbitrary: fc.record({ ...textFields, ...extras, content_html: markup, attachments }, { requiredKeys: [] }),
    weight: 5,
  },
  odd,
);
const item = fc.oneof(
  {
    arbitrary: fc.record(
      {
        ...textFields,
        id: odd,
        external_url: odd,
        content_html: fc.oneof(markup, odd),
        image: odd,
        banner_image: odd,
        date_published: odd,
        tags: fc.oneof(fc.array(odd), odd),
        authors: fc.oneof(fc.array(fc.record({ name: odd })), odd),
        author: odd,
        attachments,
        _jobcenter_news: fc.oneof(
          odd,
          fc.record(
            {
              ...textFields,
              ...extras,
              image_credit: odd,
              pinned: odd,
              expires: odd,
              editions: fc.oneof(fc.array(edition, { maxLength: 4 }), odd),
            },
            { requiredKeys: [] },
          ),
        ),
      },
      { requiredKeys: [] },
    ),
    weight: 9,
  },
  odd,
);
const feeds = fc.record(
  {
    version: fc.constant('https://jsonfeed.org/version/1.1'),
    items: fc.oneof({ arbitrary: fc.array(item, { maxLength: 5 }), weight: 9 }, odd),
    title: odd,
    language: odd,
    authors: odd,
    _jobcenter_news: odd,
  },
  { requiredKeys: ['version', 'items'] },
);

describe('Whatever comes', () => {
  before(() =>
    fetch('/__corpora/', { method: 'POST', body: `${engine}: fuzzing with seed ${SEED}, ${RUNS} runs each` }),
  );

  it('a feed is read or refused, and what is read can be shown', function () {
    this.timeout(30_000);
    let articles = 0;
    check(
      fc.property(feeds, (feed) => {
        articles += Math.max(0, read(JSON.stringify(feed)));
      }),
    );
    // Or nothing was tried.
    expect(articles).to.be.greaterThan(RUNS / 4);
  });

  it('a text that is no feed is refused', () => {
    check(fc.property(fc.oneof(words, fc.json(), markup), (text) => void expect(read(text)).to.be.at.most(0)));
  });

  it('a body is harmless, also when it is written and read once more', function () {
    this.timeout(30_000);
    check(
      fc.property(markup, (html) => {
        const body = sanitize(html, SETTING);
        harmless(body);
        const again = new DOMParser().parseFromString(body.innerHTML, 'text/html').body;
        expect(again.querySelector(HARM.replace(',button', ''))).to.equal(null);
        harmless(sanitize(body.innerHTML, SETTING));
      }),
      2 * RUNS,
    );
  });

  it('text of HTML is text, in one line and in time', () => {
    check(
      fc.property(markup, fc.integer({ min: 1, max: 300 }), (html, length) => {
        const text = textOfHtml(html);
        expect(text).not.to.match(CONTROLS);
        expect(text).to.equal(text.trim());
        expect(() => encodeURIComponent(text)).not.to.throw();
        expect(cleanText(text)).to.equal(text);
        expect(excerpt(text, length).length).to.be.at.most(length + 2);
      }),
    );
  });

  it('an address is dropped or of a kind that is allowed', () => {
    check(
      fc.property(fc.oneof(words, odd), (url) => {
        expect(safeLink(url, SETTING.base) ?? 'https:').to.match(/^(https?|mailto|tel):/);
        expect(safeFile(url, SETTING.base) ?? 'https:').to.match(/^https?:/);
        expect(safeImage(url, SETTING.base) ?? 'https:').to.match(
          /^(https?:|data:image\/(png|jpe?g|gif|webp|avif);base64,)/i,
        );
        expect(safeLink(url, SETTING.base) ?? '').not.to.match(/[\u0000- ]|^https?:\/\/[^/]*@/);
      }),
      2 * RUNS,
    );
  });

  it('a route comes back from an address as it went in, beside what others keep there', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => !/[\ud800-\udfff]/.test(value));
    const route = fc.record(
      {
        article: text,
        page: fc.integer({ min: 2, max: 99_999 }),
        level: fc.constantFrom<Level>(...LEVELS),
        language: fc.constantFrom('de', 'en', 'uk', 'zh-Hant-TW'),
        query: text,
        tag: text,
        year: fc.integer({ min: 1900, max: 2100 }),
        has: fc.constantFrom<Level>(...LEVELS),
      },
      { requiredKeys: [] },
    );
    const others = fc.constantFrom('', 'id=5', 'a=1&b=%20&c', 'jcnx=1&jcn2-page=4', 'L=0&cHash=ab');
    check(
      fc.property(route, others, (wanted, parameters) => {
        const written = formatRoute(parameters, 'jcn', wanted as Route);
        expect(parseRoute(written, 'jcn')).to.deep.equal(wanted);
        expect(formatRoute(written, 'jcn', {})).to.equal(parameters);
        expect(formatRoute(written, 'jcn', wanted as Route)).to.equal(written);
      }),
    );
  });

  it('an address that somebody typed is read without a fault', () => {
    check(
      fc.property(
        fc.array(words).map((list) => `jcn=${list.join('&jcn-page=')}&jcn-level=${list.join('')}`),
        (parameters) => {
          const route = parseRoute(parameters, 'jcn');
          expect(route.page ?? 1).to.be.greaterThan(0);
          const { page = 1, ...others } = parseRoute(formatRoute('', 'jcn', route), 'jcn');
          expect({ ...others, page }).to.deep.equal({ page: 1, ...route });
        },
      ),
    );
  });

  it('a date is dropped, or one that every calendar has', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789-:TZ+. '), maxLength: 30 });
    check(
      fc.property(fc.oneof(words, digits), (text) => {
        const date = parseTimestamp(text);
        if (!date) return;
        expect(Number.isFinite(date.instant) && Number.isFinite(date.wall)).to.equal(true);
        expect(Number.isNaN(Date.parse(date.iso))).to.equal(false);
        speaking('en', () => formatDateTime(date));
        expect(isOver(date, date.instant - 1)).to.equal(false);
      }),
      2 * RUNS,
    );
    const real = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-30'), noInvalidDate: true });
    check(
      fc.property(real, fc.integer({ min: -23, max: 23 }), (date, hours) => {
        expect(parseTimestamp(date.toISOString())!.instant).to.equal(date.getTime() - date.getMilliseconds());
        const wall = new Date(date.getTime() + hours * 3_600_000).toISOString().slice(0, 19);
        const zone = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
        const read = parseTimestamp(wall + zone);
        if (read) expect(read.instant).to.equal(date.getTime() - date.getMilliseconds());
      }),
    );
  });

  it('an edition is one of the article’s, and the wished one where there is one', () => {
    const languages = fc.constantFrom('de', 'de-AT', 'en', 'en-GB', 'uk', 'ar', 'zh-Hant');
    const levels = fc.constantFrom<Level>(...LEVELS);
    const some = fc.uniqueArray(fc.record({ language: languages, level: levels }), {
      minLength: 1,
      maxLength: 8,
      selector: ({ language, level }) => `${language} ${level}`,
    });
    check(
      fc.property(some, languages, levels, (editions, language, level) => {
        const article = { editions: editions as unknown as readonly [Edition, ...Edition[]] } as Article;
        const shown = chooseEdition(article, { language, level });
        expect(article.editions).to.include(shown);
        const exact = editions.find((one) => one.language === language && one.level === level);
        if (exact) expect(shown).to.equal(exact);
        const available = editions.map((one) => one.language);
        const found = lookup(language, available);
        if (found) expect(shown.language).to.equal(found);
        else expect(shown.language).to.equal(editions[0]!.language);
      }),
    );
  });

  it('a language tag is dropped or canonical', () => {
    check(
      fc.property(words, (tag) => {
        const found = parseLanguage(tag);
        if (found) expect(Intl.getCanonicalLocales(found.language)).to.deep.equal([found.language]);
      }),
    );
  });

  it('a page of a list is one that it has', () => {
    check(
      fc.property(fc.nat(500), fc.integer(), fc.integer({ min: 1, max: 100 }), (count, wanted, size) => {
        const articles = Array.from({ length: count }, () => ({}) as Article);
        const page = pageOf(articles, wanted, size);
        expect(page.number).to.be.within(1, Math.max(1, page.count));
        expect(page.articles.length).to.be.at.most(size);
        if (count) expect(page.articles.length).to.be.greaterThan(0);
      }),
    );
  });

  it('a size is short', () => {
    check(
      fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), (bytes) =>
        speaking('de', () => void expect(formatSize(bytes).length).to.be.below(20)),
      ),
    );
  });
});

describe('Real feeds of others, damaged', () => {
  const NAMES = [
    'feedparser-example',
    'rsparser-allthis',
    'rsparser-authors',
    'rsparser-pxlnv',
    'rsparser-inessential',
    'rsparser-jsonfeed-extension',
  ]
    .concat('spec-1-4', 'spec-1-5', 'spec-1-6', 'spec-1.1-1', 'spec-1.1-2', 'spec-1.1-3')
    .map((name) => `/__corpora/feeds/jsonfeed-all/${name}.json`);

  /** Puts something else in the place of the nth value. */
  function replaceAt(value: unknown, place: { left: number }, other: unknown): unknown {
    if (place.left-- === 0) return other;
    if (Array.isArray(value)) return value.map((one) => replaceAt(one, place, other));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaceAt(one, place, other)]));
  }

  it('are read or refused, and what is read can be shown', async function () {
    this.timeout(40_000);
    const responses = await Promise.all(NAMES.map((name) => fetch(name)));
    if (responses.some(({ status }) => status !== 200)) return this.skip();
    const texts = await Promise.all(responses.map((response) => response.text()));
    // A long feed is as good with its first three items.
    const short = texts.map((text) => {
      const feed = JSON.parse(text) as { items: unknown[] };
      return JSON.stringify({ ...feed, items: feed.items.slice(0, 3) });
    });
    for (const text of short) expect(read(text), text.slice(0, 200)).to.be.at.least(0);
    expect(Math.max(...short.map(read))).to.equal(3);
    check(
      fc.property(fc.constantFrom(...short), fc.nat(120), odd, (text, left, other) => {
        read(JSON.stringify(replaceAt(JSON.parse(text), { left }, other)));
      }),
      100,
    );
    check(
      fc.property(
        fc.constantFrom(...short),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(40),
        words,
        (text, where, gone, other) => {
          const at = Math.floor(where * text.length);
          read(text.slice(0, at) + other + text.slice(at + gone));
        },
      ),
      100,
    );
  });

  it('in XML and of content management systems are read or refused as well', async function () {
    this.timeout(60_000);
    const folder = '/__corpora/feeds/';
    const references = `${folder}feedsmith/src/feeds/`;
    const names = [
      ...['atom/references/atom-03', 'atom/references/atom-10', 'rdf/references/rdf-09', 'rdf/references/rdf-10'],
      ...['rss/references/rss-091', 'rss/references/rss-092', 'rss/references/rss-094', 'rss/references/rss-20'],
    ].map((name) => `${references}${name}.xml`);
    names.push(`${folder}typo3/grandpoitiers-agenda.xml`, `${folder}typo3/typo3org-news.xml`);
    names.push(...['rss-2.0.xml', 'atom-1.0.xml', 'typo3-list.json'].map((name) => `/tests/fixtures/${name}`));
    names.push(
      ...['drupal-articles.json', 'wordpress-posts.json', 'list.json'].map((name) => `/tests/fixtures/${name}`),
    );
    const responses = await Promise.all(names.map((name) => fetch(name)));
    if (responses.some(({ status }) => status !== 200)) return this.skip();
    const texts = await Promise.all(responses.map((response) => response.text()));
    for (const [index, text] of texts.entries()) expect(read(text), names[index]).to.be.at.least(0);
    const pieces = fc.oneof(
      words,
      markup,
      fc.constantFrom(
        ...[
          '<![CDATA[',
          ']]>',
          '<!--',
          '-->',
          '<?x ',
          '?>',
          '<!DOCTYPE rss [<!ENTITY a "b">]>',
          '&a;',
          '&#0;',
          '&',
          '<',
        ],
        ...[' xmlns=""', ' xmlns:a="', '<a:b>', '</item>', '<item>', '</entry>', '<entry>', '<channel>', '</rss>', '"'],
        ...[
          '<content type="xhtml">',
          '<content type="html">',
          '<title type="',
          ' xml:base="javascript:x"',
          ' xml:lang="',
        ],
        ...[
          '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
          '<svg xmlns="http://www.w3.org/2000/svg">',
        ],
        ...['{', '}', '[', ']', ',', ':', '"__proto__":{"polluted":1},', 'null', '"\\ud800"', '1e999', '{"items":'],
      ),
    );
    const places = fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.oneof({ arbitrary: fc.constant(0), weight: 4 }, fc.nat(60)),
        pieces,
      ),
      { minLength: 1, maxLength: 3 },
    );
    /** Anywhere, which rarely leaves a document; or in the place of a value, which does. */
    const damage = (text: string, where: number, gone: number, other: string): string => {
      const isXml = /^\s*</.test(text);
      const values = [...text.matchAll(isXml ? />[^<>]*(?=<)|="[^"]*/g : /"(?:[^"\\]|\\.)*"/g)];
      const value = gone ? undefined : values[Math.floor(where * values.length)];
      if (value) {
        const start = /^>|^="|/.exec(value[0])![0];
        const written = isXml ? start + escape(other) : JSON.stringify(other);
        return text.slice(0, value.index) + written + text.slice(value.index + value[0].length);
      }
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + other + text.slice(at + gone);
    };
    let articles = 0;
    check(
      fc.property(fc.constantFrom(...texts), places, (text, damages) => {
        articles += Math.max(
          0,
          read(damages.reduce((whole, [where, gone, other]) => damage(whole, where, gone, other), text)),
        );
      }),
      RUNS,
    );
    expect(articles).to.be.greaterThan(RUNS / 2);
    expect('polluted' in {}).to.equal(false);
  });
});
