/**
 * Feeds and JSON that others wrote, with what their authors expect of them: ../shared/corpora beside the project. Each file is decoded and
 * read as an answer of a server would be. Where the folder is absent these tests skip, and the run says so.
 */
import { expect } from '@open-wc/testing';
import type { Article, Feed } from '../../src/articles/article.js';
import { decode } from '../../src/feeds/decode.js';
import { FeedError } from '../../src/feeds/errors.js';
import { readFeed } from '../../src/feeds/read.js';

const CORPORA = '/__corpora/';
const FEED_URL = 'https://corpora.example/feeds/feed';

/** What differs on purpose, and why. What is not listed must not differ, and what is listed must. */
const DIFFERENT: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      [
        'what stands in xml:base and xml:lang counts, which feedsmith leaves to others',
        'feedsmith/src/feeds/atom/references/atom-03.xml feedsmith/src/feeds/atom/references/atom-10.xml',
      ],
      [
        'base64 for text went with Atom 0.3',
        'gofeed/testdata/parser/atom/atom03_feed_entry_title_base64.xml gofeed/testdata/parser/atom/atom03_feed_entry_title_base64_escaped_markup.xml gofeed/testdata/parser/atom/atom03_feed_title_base64.xml gofeed/testdata/parser/atom/atom03_feed_title_base64_escaped_markup.xml gofeed/testdata/parser/atom/atom10_feed_entry_content_base64.xml gofeed/testdata/parser/atom/atom10_feed_entry_content_base64_escaped_markup.xml gofeed/testdata/parser/atom/atom10_feed_entry_title_base64.xml gofeed/testdata/parser/atom/atom10_feed_entry_title_base64_escaped_markup.xml gofeed/testdata/parser/atom/atom10_feed_title_base64.xml gofeed/testdata/parser/atom/atom10_feed_title_base64_escaped_markup.xml',
      ],
      [
        'tags that do not match are an error with its line, in the parsers of browsers too',
        'gofeed/testdata/parser/atom/atom10_feed_entry_source_logo.xml gofeed/testdata/parser/atom/atom10_feed_entry_source_title_html_escaped_markup.xml gofeed/testdata/parser/atom/atom10_feed_entry_source_title_text.xml gofeed/testdata/parser/atom/atom10_feed_title_xhtml_escaped_markup.xml gofeed/testdata/parser/atom/atom10_feed_title_xhtml_inline_markup.xml gofeed/testdata/parser/rss/rss_channel_language.xml',
      ],
      [
        'content that stands elsewhere is where a link to it leads',
        'gofeed/testdata/parser/atom/atom10_feed_entry_content_src.xml',
      ],
      [
        'rdf:about is the URL of an item that has no link (RSS 1.0, 5.5)',
        'gofeed/testdata/parser/rss/rdf_item_description.xml gofeed/testdata/parser/rss/rdf_item_description_cdata_escaped_markup.xml gofeed/testdata/parser/rss/rdf_item_description_cdata_naked_markup.xml gofeed/testdata/parser/rss/rdf_item_description_escaped_markup.xml gofeed/testdata/parser/rss/rdf_item_description_naked_markup.xml gofeed/testdata/parser/rss/rdf_item_title.xml gofeed/testdata/parser/rss/rdf_item_title_cdata_escaped_markup.xml gofeed/testdata/parser/rss/rdf_item_title_cdata_naked_markup.xml gofeed/testdata/parser/rss/rdf_item_title_escaped_markup.xml gofeed/testdata/parser/rss/rdf_item_title_naked_markup.xml gofeed/testdata/translator/rss/feed_item_description_-_rdf_item_description.xml gofeed/testdata/translator/rss/feed_item_title_-_rdf_item_title.xml',
      ],
      [
        'of several links the first counts',
        'gofeed/testdata/parser/rss/rdf_item_links.xml gofeed/testdata/parser/rss/rss_channel_item_links.xml gofeed/testdata/translator/rss/feed_item_links_-_rss_channel_item_links.xml',
      ],
      [
        'an item without an id, a link or a title is left out: nothing could lead to it',
        'gofeed/testdata/translator/json/json10_simple.json',
      ],
      ['a time without a zone is that of Berlin', 'jsonfeed-all/rsparser-curt.json'],
      ['a date of Dublin Core is better than none', 'feedsmith/src/feeds/atom/references/atom-ns.xml'],
      ['there is no year 20081', 'wordpress/themeunittestdata.wordpress.xml'],
      [
        'an item without a word is left out: nothing could be clicked',
        'jsonfeed-all/rsparser-authors.json gofeed/testdata/translator/rss/feed_item_image_-_rss_channel_item_content.xml gofeed/testdata/translator/rss/feed_item_image_-_rss_channel_item_description.xml',
      ],
    ] as const
  ).flatMap(([reason, files]) => files.split(' ').map((file) => [file, reason])),
);

/** Files that come without an expectation of their authors: what is in them, read by eye. */
const UNIVERSAL = 'gofeed/testdata/parser/universal/';
const READ_BY_EYE: Readonly<Record<string, ExpectedFeed | string>> = {
  [`${UNIVERSAL}atom03_feed.xml`]: { title: 'Feed Title', items: [] },
  [`${UNIVERSAL}atom10_feed.xml`]: { title: 'Feed Title', items: [] },
  [`${UNIVERSAL}rdf_feed.xml`]: { title: 'Feed Title', items: [] },
  [`${UNIVERSAL}rss_feed.xml`]: { title: 'Feed Title', items: [] },
  [`${UNIVERSAL}rss_feed_bom.xml`]: { title: 'Feed Title', items: [] },
  [`${UNIVERSAL}rss_feed_leading_spaces.xml`]: { title: 'Feed Title', items: [] },
  [`${UNIVERSAL}empty_feed.xml`]: 'syntax',
  [`${UNIVERSAL}invalid.json`]: 'syntax',
  [`${UNIVERSAL}unknown_feed.xml`]: 'html',
  'gofeed/testdata/parser/json/invalid/invalid.json': 'syntax',
  'jsonfeed-all/rsparser-allthis-partial.json': 'syntax',
  'jsonfeed-all/rsparser-ScriptingNews.json': 'format',
  'typo3/grandpoitiers-agenda.xml': {
    title: 'sortir.grandpoitiers.fr : Toutes les dates',
    language: 'fr',
    items: [
      {
        title: 'Spectacle de danse de Flex Pointe à la Hune',
        link: 'http://sortir.grandpoitiers.fr/agenda/spectacle-de-danse-de-flex-pointe-a-la-hune-25943',
        date: '2022-02-11T00:00:00+01:00',
      },
      {
        title: 'Le sol',
        link: 'http://sortir.grandpoitiers.fr/agenda/le-sol-23496',
        date: '2022-02-27T00:00:00+01:00',
      },
    ],
  },
  'typo3/typo3org-news.xml': {
    title: 'Official typo3.org news',
    language: 'en-GB',
    items: [
      {
        title: 'Meet Petra Hasenau, TYPO3 Association Board Vice-President, Germany (Application Podcast S02E10)',
        link: 'https://typo3.org/article/meet-petra-hasenau-typo3-association-board-vice-president-germany-application-podcast-s02e10',
        date: '2021-11-18T18:42:37+01:00',
      },
      {
        title: 'TYPO3 11.5.3 maintenance release published',
        link: 'https://typo3.org/article/typo3-1153-maintenance-release-published',
        date: '2021-11-16T10:30:00+01:00',
      },
    ],
  },
};

/** What the author of a file expects of one item. `undefined`: they say nothing. */
interface Expected {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  /** Whatever the format calls it: only whether there is any text. */
  readonly text?: string | undefined;
  readonly date?: string | undefined;
}

interface ExpectedFeed {
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly items: readonly Expected[];
}

/** JSON whose shape its author knows and the compiler need not. */
type Json = Readonly<Record<string, string>> & {
  readonly items?: readonly Json[];
  readonly entries?: readonly Json[];
  readonly links?: readonly (string & { readonly rel?: string; readonly href?: string })[];
  readonly dc?: Readonly<Record<string, string>>;
};

/** The files below a folder of the corpora by their paths; `undefined` where there are none on this machine. */
async function filesBelow(folder: string): Promise<Map<string, Uint8Array> | undefined> {
  const response = await fetch(CORPORA + folder);
  if (response.status !== 200) return undefined;
  const files = Object.entries((await response.json()) as Record<string, string>);
  return new Map(files.map(([path, base64]) => [path, Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))]));
}

/** Another opinion on what the text of HTML is. */
const textOf = (html: string): string =>
  (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').replace(/[\t\n\r ]+/g, ' ').trim();

const web = (link: string | undefined): string | undefined => {
  try {
    const url = new URL(link!.trim(), FEED_URL);
    return /^(https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};

const read = (text: string): Feed => readFeed(text, FEED_URL, () => undefined);

/** A feed, or the code of the error that its reader would see. Anything else that is thrown fails the test. */
function outcomeOf(text: string): Feed | string {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof FeedError) return error.code;
    throw error;
  }
}

/** Where a feed is not what was expected, in words. */
function differences(feed: Feed | string, expected: ExpectedFeed): string[] {
  if (typeof feed === 'string') return [`it is an error of ${feed}`];
  const found: string[] = [];
  const compare = (what: string, is: unknown, should: unknown): void => {
    if (is !== should) found.push(`${what} is ${JSON.stringify(is)} instead of ${JSON.stringify(should)}`);
  };
  if (expected.title !== undefined) compare('the title', feed.title, sameText(feed.title, expected.title));
  compare('the language', feed.language, languageOf(expected.language));
  compare('the number of items', feed.articles.length, expected.items.length);
  expected.items.forEach((item, index) => {
    const article: Article | undefined = feed.articles[index];
    if (!article) return;
    const title = article.editions[0].title!;
    if (item.title) compare(`title ${index}`, title, sameText(title, item.title));
    compare(`link ${index}`, article.url, web(item.link));
    const date = article.published?.dateOnly ? article.published.iso : isoOf(article.published?.instant);
    compare(`date ${index}`, date, article.published?.dateOnly ? item.date?.slice(0, 10) : isoOf(item.date));
  });
  return found;
}

/** What is expected: as it stands, where that is what was found, else the text of it, because formats differ on whether a title is HTML. */
const sameText = (found: string, expected: string): string =>
  expected.replace(/\s+/g, ' ').trim() === found ? found : textOf(expected);

const isoOf = (date: string | number | undefined): string | undefined =>
  date === undefined || Number.isNaN(new Date(date).getTime())
    ? undefined
    : `${new Date(date).toISOString().slice(0, 19)}Z`;

function languageOf(tag: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'de';
  } catch {
    return 'de';
  }
}

/** Many files are about one field of an item that has no other. An item without a title and a text is none to us: it is given a title. */
function withTitles(text: string, items: readonly Expected[]): string {
  let index = 0;
  return text.replace(/<((?:\w+:)?(?:item|entry))(\s[^>]*[^/]|\s*)>/g, (tag) => {
    const item = items[index++];
    return item && !item.title && !item.text ? `${tag}<title>Ohne Titel</title>` : tag;
  });
}

/** How the projects write down what they expect. */
const expectations: readonly (readonly [files: RegExp, expected: (json: Json) => ExpectedFeed])[] = [
  [
    /^gofeed\/testdata\/(translator|parser\/json)\//,
    ({ title, language, items = [] }) => ({
      title,
      language,
      items: items.map((item) => ({
        title: item.title,
        link: item.link ?? item.url ?? item.external_url,
        text: item.content ?? item.description ?? item.content_html ?? item.content_text ?? item.summary,
        date: item.publishedParsed ?? item.date_published ?? item.updatedParsed,
      })),
    }),
  ],
  [
    /^(gofeed\/testdata\/(parser|extensions)\/|feedsmith\/src\/feeds\/(rss|rdf)\/)/,
    ({ title, language, dc, items, entries }) => ({
      title,
      language: language ?? dc?.language,
      items: (items ?? entries ?? []).map((item) => ({
        title: item.title,
        link: linkOf(item),
        text: textIn(item),
        date: item.pubDateParsed ?? item.publishedParsed ?? item.updatedParsed ?? item.pubDate ?? item.dc?.date,
      })),
    }),
  ],
  [
    /^feedsmith\/src\/feeds\/atom\//,
    ({ title, entries }) => ({
      title,
      items: entries!.map((item) => ({
        title: item.title,
        link: linkOf(item),
        text: textIn(item),
        date: item.published ?? item.issued ?? item.updated ?? item.modified,
      })),
    }),
  ],
];

const textIn = (item: Json): string | undefined => {
  const content = item.content as { value?: string } | string | undefined;
  return (typeof content === 'object' ? content.value : content) ?? item.description ?? item.summary;
};

const linkOf = (item: Json): string | undefined =>
  item.link ??
  item.links
    ?.map((link) => (typeof link === 'string' ? { href: link, rel: '' } : link))
    .find(({ rel }) => (rel || 'alternate') === 'alternate')?.href;

describe('The corpora', function () {
  this.timeout(120_000);
  const figures: string[] = [];

  after(async () => {
    if (figures.length) await fetch(CORPORA, { method: 'POST', body: `corpora: ${figures.join('; ')}` });
  });

  it('of JSON: what parses is read or refused as no feed, what does not is broken, and nothing else happens', async () => {
    const files = await filesBelow('json/test_parsing/');
    if (!files) return;
    const wrong: string[] = [];
    for (const [file, bytes] of files) {
      const outcome = outcomeOf(decode(bytes));
      const good =
        file[0] === 'i' ||
        (file[0] === 'y'
          ? typeof outcome === 'object' || outcome === 'format'
          : outcome === 'syntax' || outcome === 'html');
      if (!good) wrong.push(`${file}: ${typeof outcome === 'object' ? 'a feed' : outcome}`);
    }
    figures.push(`JSON ${files.size - wrong.length} of ${files.size}`);
    expect(wrong).to.deep.equal([]);
  });

  it('of feeds: titles, links, dates and languages are as their authors expect', async () => {
    const files = await filesBelow('feeds/');
    if (!files) return;
    const wrong: string[] = [];
    const listed = new Set(Object.keys(DIFFERENT));
    const counts = new Map<string, [right: number, all: number]>();
    for (const [file, bytes] of files) {
      const expected = expectationFor(file, files);
      if (!expected) continue;
      const text = decode(bytes);
      const found =
        typeof expected === 'string'
          ? [outcomeOf(text)].flatMap((outcome) => (outcome === expected ? [] : `it is no error of ${expected}`))
          : differences(outcomeOf(withTitles(text, expected.items)), expected);
      const count = counts.get(file.split('/')[0]!) ?? [0, 0];
      counts.set(file.split('/')[0]!, [count[0] + (found.length ? 0 : 1), count[1] + 1]);
      if (found.length && !listed.delete(file)) wrong.push(`${file}: ${found.join(', ')}`);
    }
    for (const [corpus, [right, all]] of counts) figures.push(`${corpus} ${right} of ${all}`);
    for (const reason of new Set(Object.values(DIFFERENT))) {
      const files = Object.values(DIFFERENT).filter((other) => other === reason).length;
      figures.push(`${files} of them on purpose: ${reason}`);
    }
    for (const file of listed) wrong.push(`${file}: is as expected, though it is listed as different`);
    expect(wrong, wrong.join('\n')).to.deep.equal([]);
  });
});

function expectationFor(file: string, files: ReadonlyMap<string, Uint8Array>): ExpectedFeed | string | undefined {
  const textOfFile = (path: string): string => decode(files.get(path)!);
  const jsonOf = (path: string): Json => JSON.parse(textOfFile(path)) as Json;
  const known = READ_BY_EYE[file];
  if (known !== undefined) return known;
  if (/^jsonfeed-all\//.test(file)) return ofJsonFeed(jsonOf(file));
  if (/^wordpress\/.*\.json$/.test(file)) return ofWordPress([jsonOf(file)].flat());
  if (/^wordpress\/.*\.xml$/.test(file)) return ofExport(textOfFile(file));
  if (!/\.(xml|json)$/.test(file) || file.endsWith('_expected.json')) return undefined;
  const partner = file.endsWith('.xml') ? file.replace(/xml$/, 'json') : file.replace('.json', '_expected.json');
  if (!files.has(partner)) return undefined;
  return expectations.find(([names]) => names.test(file))?.[1](jsonOf(partner));
}

const ofJsonFeed = ({ title, language, items = [] }: Json): ExpectedFeed => ({
  title,
  language,
  items: items.map((item) => ({
    title: item.title,
    link: item.url ?? item.external_url,
    text: item.content_html ?? item.content_text,
    date: item.date_published,
  })),
});

const ofWordPress = (posts: readonly Json[]): ExpectedFeed => ({
  items: posts.map((post) => ({
    title: (post.title as { rendered?: string } | undefined)?.rendered,
    link: post.link,
    date: `${post.date_gmt}Z`,
  })),
});

/** An export of WordPress is RSS. Another way to what is in it, by selectors. */
function ofExport(xml: string): ExpectedFeed {
  const channel = new DOMParser().parseFromString(xml.trim(), 'text/xml').querySelector('channel')!;
  const in_ = (place: Element, name: string): string | undefined =>
    [...place.children].find((child) => child.nodeName === name)?.textContent?.trim();
  return {
    title: in_(channel, 'title'),
    language: in_(channel, 'language'),
    items: [...channel.querySelectorAll('item')].map((item) => ({
      title: in_(item, 'title'),
      link: in_(item, 'link'),
      text: in_(item, 'content:encoded') ?? in_(item, 'description'),
      date: in_(item, 'pubDate'),
    })),
  };
}
