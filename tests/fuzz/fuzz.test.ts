/**
 * Property tests: what must hold for any input, however odd. The budget is fixed; the seed is the day's, is printed, and stands in the
 * message of a failure with the smallest input that fails. Each crash that is found becomes a fixture of the room it was found in.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Article, Edition, Level } from '../../src/articles/article.js';
import { LEVELS } from '../../src/articles/article.js';
import { isOver, parseTimestamp } from '../../src/articles/dates.js';
import { bodyOf, chooseEdition, languagesOf, levelsOf, textOf } from '../../src/articles/editions.js';
import { directionOf, lookup, parseLanguage } from '../../src/articles/language.js';
import { arrange, pageOf, select, tagsOf, yearsOf } from '../../src/articles/selection.js';
import { cleanText, excerpt, textOfHtml } from '../../src/articles/text.js';
import { FeedError } from '../../src/feeds/errors.js';
import { readFeed } from '../../src/feeds/read.js';
import { sanitize, sanitizeText, type Setting } from '../../src/feeds/sanitize.js';
import { safeFile, safeImage, safeLink } from '../../src/feeds/urls.js';
import { describeFile, formatDateTime, formatSize, nameOfLanguage, ownNameOfLanguage } from '../../src/i18n/format.js';
import { speaking } from '../../src/i18n/msg.js';
import { formatRoute, parseRoute, type Route } from '../../src/store/route.js';
import { newsArticle } from '../../src/store/structured-data.js';
import { engine } from '../browser.js';

/** A new seed each day, the same all day long. */
const SEED = Math.floor(Date.now() / 86_400_000);
const RUNS = 150;

const check = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, numRuns = RUNS): void =>
  fc.assert(property, { seed: SEED, numRuns, includeErrorInReport: true });

// Words that have meant trouble somewhere: names of prototypes, controls, lone surrogates, dates, numbers, markup, addresses.
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '__proto__',
      'constructor',
      'toString',
      'null',
      'undefined',
      '0',
      '-1',
      '1e999',
      'NaN',
      '\ud800',
      '\udfff',
    ],
    ...[
      '\u202e',
      '\u0000',
      '\ufeff',
      'İ',
      'ß',
      'ﬁ',
      'ä',
      'a\u0308',
      '·',
      'Arbeits·platz',
      '%',
      '%ff',
      '%E0%A4%A',
      '+',
      '&',
      '#',
      '=',
      '?',
      '/',
    ],
    ...[
      '<b>',
      '</',
      '<!--',
      '&#x110000;',
      '&#55296;',
      '&amp;lt;',
      '<frameset>',
      '<script>',
      ']]>',
      '"',
      "'",
      '\\u0022',
      '</script>',
    ],
    ...['de', 'en', 'de-simple', 'simple', 'x-y', 'i-klingon', 'zh-Hant-TW', 'de_DE', 'root', 'und', 'a'.repeat(300)],
    ...[
      'https://example.org/',
      '//',
      'https://',
      'javascript:alert(1)',
      'mailto:a@b',
      'tel:+49',
      '#a',
      'https://a:b@c/',
      'http://[',
      'data:image/png;base64,AA==',
    ],
    ...[
      '2024-02-29',
      '2023-02-29',
      '0000-01-01',
      '9999-12-31T23:59:60Z',
      '2024-03-31T02:30',
      '2024-10-27T02:30',
      '2024-01-01T24:00Z',
      '20240101',
    ],
    ...['standard', 'plain', 'easy', 'EASY'],
  ),
);
const odd = fc.oneof({ arbitrary: words, weight: 4 }, fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>);

const pieces = fc.oneof(
  words,
  fc.constantFrom(
    ...'a p b i h1 h2 h6 ul ol li table tr td th caption figure img blockquote pre div span svg math style script iframe object embed video form input template select title textarea noscript frameset frame br hr'
      .split(' ')
      .flatMap((name) => [
        `<${name}>`,
        `</${name}>`,
        `<${name} id=a name=b href="#a" src=/x title="`,
        `<${name} lang=de dir=x width=0 data=/y>`,
      ]),
  ),
);
const markup = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));

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
const edition = fc.oneof(
  { arbitrary: fc.record({ ...textFields, content_html: markup, attachments }, { requiredKeys: [] }), weight: 5 },
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

const SETTING: Setting = {
  base: 'https://musterstadt.example/aktuelles/',
  headingLevel: 2,
  images: true,
  attachments: [],
  describeFile: (file) => speaking('de', () => describeFile(file)),
  tableLabel: 'Tabelle',
  describeEmbed: (host) => host,
  describeHeld: (host) => host,
};

const CONTROLS =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])/;
const HARM =
  'script,style,iframe,object,embed,svg,math,form,input,template,link,meta,base,video,audio,select,textarea,button,[style],[class],[name],[onclick],[onerror],[slot]';

/** What is shown of an article never throws, whatever is wished. */
function show(article: Article): void {
  for (const language of ['de', 'en', 'ar', 'x-y'])
    for (const level of LEVELS) {
      const shown = chooseEdition(article, { language, level });
      expect(article.editions).to.include(shown);
      const title = textOf(article, shown, 'title');
      expect(title?.text ?? '').not.to.match(CONTROLS);
      expect(title?.text).not.to.equal('');
      expect(() => new Intl.Locale(shown.language)).not.to.throw();
      expect(() => JSON.stringify(newsArticle(article, shown, 'https://example.org/'))).not.to.throw();
      speaking('de', () => {
        nameOfLanguage(shown.language);
        ownNameOfLanguage(shown.language);
        directionOf(shown.language);
        for (const file of shown.attachments ?? []) {
          expect(file.url).to.match(/^https?:/);
          expect(describeFile(file).length).to.be.below(40);
        }
        for (const date of [article.published, article.expires, shown.updated]) if (date) formatDateTime(date);
      });
      const body = bodyOf(article, shown);
      if (body?.html !== undefined) harmless(sanitize(body.html, { ...SETTING, base: article.base }));
      else if (body?.text !== undefined) harmless(sanitizeText(body.text, { ...SETTING, base: article.base }));
    }
}

function harmless(body: HTMLElement): void {
  expect(body.querySelector(HARM)?.outerHTML).to.equal(undefined);
  for (const link of body.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!;
    if (href.startsWith('#')) expect(body.querySelector(href), href).not.to.equal(null);
    else expect(href).to.match(/^(https?:|mailto:|tel:)/);
  }
  const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).to.equal(ids.length);
  for (const id of ids) expect(id).to.match(/^text-\d+$/);
}

/** Reads a text as a feed: either articles that can be shown, or a reason. */
function read(text: string): number {
  const faults: string[] = [];
  try {
    const feed = readFeed(text, 'https://musterstadt.example/feed.json', (path, fault) =>
      faults.push(`${path} ${fault}`),
    );
    const ids = feed.articles.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    feed.articles.forEach(show);
    const listed = arrange(feed.articles, [''], undefined, Date.now());
    tagsOf(listed);
    languagesOf(listed);
    levelsOf(listed);
    for (const year of yearsOf(listed)) expect(year).to.be.within(1000, 10_000);
    for (const query of ['', 'a', '·', '%', 'ß']) expect(listed).to.include.members(select(listed, { query }));
    return feed.articles.length;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    expect(error.message.length).to.be.below(1000);
    return -1;
  } finally {
    for (const fault of faults) expect(fault.length).to.be.below(300);
  }
}

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
});
