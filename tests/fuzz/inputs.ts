/** What the property tests share: the seed, inputs that have meant trouble somewhere, and what must hold of whatever is made of them. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Article } from '../../src/articles/article.js';
import { LEVELS } from '../../src/articles/article.js';
import { bodyOf, chooseEdition, languagesOf, levelsOf, textOf } from '../../src/articles/editions.js';
import { directionOf } from '../../src/articles/language.js';
import { arrange, select, tagsOf, yearsOf } from '../../src/articles/selection.js';
import { FeedError } from '../../src/feeds/errors.js';
import { readFeed } from '../../src/feeds/read.js';
import { sanitize, sanitizeBlocks, sanitizeText, type Setting } from '../../src/feeds/sanitize.js';
import { describeFile, formatDateTime, nameOfLanguage, ownNameOfLanguage } from '../../src/i18n/format.js';
import { speaking } from '../../src/i18n/msg.js';
import { newsArticle } from '../../src/store/structured-data.js';

/** A new seed each day, the same all day long. */
export const SEED = Math.floor(Date.now() / 86_400_000);
export const RUNS = 150;

export const check = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, numRuns = RUNS): void =>
  fc.assert(property, { seed: SEED, numRuns, includeErrorInReport: true });

// Words that have meant trouble somewhere: names of prototypes, controls, lone surrogates, dates, numbers, markup, addresses.
export const words = fc.oneof(
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
    ...['de-x-simple', 'de-simple-simple', 'en-u-ca-islamic-rg-dezzzz', 'de-t-und-x0-a', `de-x${'-a'.repeat(2000)}`],
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
export const odd = fc.oneof({ arbitrary: words, weight: 4 }, fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>);

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
export const markup = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));

export const SETTING: Setting = {
  base: 'https://musterstadt.example/aktuelles/',
  headingLevel: 2,
  images: true,
  attachments: [],
  describeFile: (file) => speaking('de', () => describeFile(file)),
  tableLabel: 'Tabelle',
  describeEmbed: (host) => host,
  describeHeld: (host) => host,
};

export const CONTROLS =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])/;
export const HARM =
  'script,style,iframe,object,embed,svg,math,form,input,template,link,meta,base,video,audio,select,textarea,button,[style],[class],[name],[onclick],[onerror],[slot]';

/** What is shown of an article never throws, whatever is wished. */
export function show(article: Article): void {
  const seen = new Set<unknown>();
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
      const { signLanguage, review } = shown;
      for (const url of [signLanguage?.url, signLanguage?.poster, signLanguage?.captions])
        expect(url ?? 'https:').to.match(/^https?:/);
      expect(review?.seal ?? 'https:').to.match(/^(https?:|data:image\/)/);
      const body = bodyOf(article, shown);
      if (seen.has(body)) continue;
      seen.add(body);
      const setting = { ...SETTING, base: article.base };
      if (body?.blocks) harmless(sanitizeBlocks(body.blocks, setting));
      else if (body?.html !== undefined) harmless(sanitize(body.html, setting));
      else if (body?.text !== undefined) harmless(sanitizeText(body.text, setting));
    }
}

export function harmless(body: HTMLElement): void {
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
export function read(text: string): number {
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
