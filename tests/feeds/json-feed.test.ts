import { expect } from '@open-wc/testing';
import type { Article, Edition, Feed, Term } from '../../src/articles/article.js';
import { jsonFeed } from '../../src/feeds/json-feed.js';

const URL_OF_FEED = 'https://musterstadt.example/feed.json';
const VERSION = 'https://jsonfeed.org/version/1.1';

type Json = Record<string, unknown>;

/** Reads a document, and what was reported about it: `path: fault`. */
function read(json: unknown): { feed: Feed | undefined; faults: string[]; paths: string[] } {
  const faults: string[] = [];
  const paths: string[] = [];
  const feed = jsonFeed({ url: URL_OF_FEED, json }, (path, fault) => {
    paths.push(path);
    faults.push(`${path}: ${fault}`);
  });
  return { feed, faults, paths };
}

const feedOf = (items: unknown, more: Json = {}): Json => ({ version: VERSION, title: 'Nachrichten', items, ...more });

/** The articles of a feed without a fault. */
function articlesOf(items: unknown, more?: Json): readonly Article[] {
  const { feed, faults } = read(feedOf(items, more));
  expect(faults).to.deep.equal([]);
  return feed!.articles;
}

const fixture = async (name: string): Promise<Json> => {
  const response = await fetch(new URL(`../fixtures/${name}`, import.meta.url));
  return (await response.json()) as Json;
};

/** Without what is `undefined`, as the JSON has it, and without how a date is written for machines, which is free. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'iso' ? undefined : part)));

describe('A JSON Feed', () => {
  describe('is recognised by its version', () => {
    const versions: readonly [version: unknown, recognised: boolean][] = [
      ['https://jsonfeed.org/version/1', true],
      ['https://jsonfeed.org/version/1.1', true],
      ['https://www.jsonfeed.org/version/1.1', true],
      ['http://jsonfeed.org/version/1', true],
      ['https://jsonfeed.org/version/2', true],
      ['1.1', false],
      ['https://notjsonfeed.org/version/1.1', false],
      ['', false],
      [1.1, false],
      [null, false],
      [['https://jsonfeed.org/version/1.1'], false],
      [undefined, false],
    ];
    for (const [version, recognised] of versions) {
      it(`${JSON.stringify(version)}: ${recognised ? 'yes' : 'no'}`, () => {
        expect(read({ version, items: [] }).feed !== undefined).to.equal(recognised);
      });
    }

    for (const json of [null, undefined, true, 0, 'jsonfeed.org/version/1', [], [{ version: VERSION }], {}]) {
      it(`${JSON.stringify(json)}: no`, () => expect(read(json).feed).to.equal(undefined));
    }
  });

  it('of version 1.0 is read, with its single author', async () => {
    const { feed, faults } = read(await fixture('json-feed-1.json'));
    expect(faults).to.deep.equal([]);
    expect(feed).to.include({ title: 'Nachrichten aus Musterstadt', language: 'de' });
    const [first, second] = feed!.articles;
    expect(plain(first)).to.deep.equal({
      id: '1',
      url: 'https://musterstadt.example/aktuelles/umzug',
      base: 'https://musterstadt.example/aktuelles/umzug',
      editions: [
        {
          language: 'de',
          level: 'standard',
          title: 'Das Amt zieht um',
          text: 'Ab Montag sind wir in der Ringstraße.\n\nDer Eingang ist im Hof.',
          url: 'https://musterstadt.example/aktuelles/umzug',
        },
      ],
      published: { instant: 1707206400000, wall: 1707210000000, dateOnly: false },
      pinned: false,
      tags: [],
      authors: ['Erika Beispiel'],
    });
    expect(second).to.deep.include({ id: '2', url: 'https://zeitung.example/bericht', authors: ['Pressestelle'] });
    expect(second!.image).to.equal('https://musterstadt.example/bilder/haus.jpg');
    expect(second!.editions[0].title).to.equal('Die Zeitung berichtet über unser Haus.');
  });

  it('of version 1.1 is read, with all that it can have', async () => {
    const { feed, faults } = read(await fixture('json-feed-1.1.json'));
    expect(faults).to.deep.equal([]);
    expect(plain(feed)).to.deep.equal({
      title: 'Nachrichten aus Musterstadt',
      language: 'de-DE',
      articles: [
        {
          id: 'umzug',
          url: 'https://musterstadt.example/aktuelles/umzug',
          base: 'https://musterstadt.example/aktuelles/umzug',
          image: 'https://musterstadt.example/bilder/haus.jpg',
          imageCredit: 'Stadt Musterstadt',
          published: { instant: 1707206400000, wall: 1707210000000, dateOnly: false },
          expires: { instant: 1798671600000, wall: 1798675200000, dateOnly: true },
          pinned: true,
          tags: ['Haus', 'Termine'],
          authors: ['Erika Beispiel', 'Max Beispiel'],
          editions: [
            {
              language: 'de',
              level: 'standard',
              title: 'Das Amt zieht um',
              kicker: 'In eigener Sache',
              subtitle: 'Neue Räume in der Ringstraße',
              dateline: 'Musterstadt',
              summary: 'Ab Montag in der Ringstraße.',
              html: '<p>Ab Montag sind wir in der Ringstraße.</p>',
              text: 'Ab Montag sind wir in der Ringstraße.',
              imageAlt: 'Ein Haus mit blauer Tür',
              imageCaption: 'Das neue Haus',
              url: 'https://musterstadt.example/aktuelles/umzug',
              updated: {
                instant: 1707307200000,
                wall: 1707310800000,
                dateOnly: false,
              },
              attachments: [
                {
                  url: 'https://musterstadt.example/dateien/lageplan.pdf',
                  title: 'Lageplan',
                  type: 'application/pdf',
                  size: 48211,
                },
              ],
            },
            {
              language: 'de',
              level: 'easy',
              title: 'Das Amt ist jetzt in einem anderen Haus',
              kicker: 'Über uns',
              subtitle: 'Das Haus ist neu',
              dateline: 'Muster-Stadt',
              summary: 'Das neue Haus ist in der Ring-Straße.',
              html: '<p>Das Amt ist jetzt in einem anderen Haus.</p>',
              text: 'Das Amt ist jetzt in einem anderen Haus.',
              imageAlt: 'Ein Haus',
              imageCaption: 'Das Haus',
              url: 'https://musterstadt.example/leicht/umzug',
              updated: { instant: 1707346800000, wall: 1707350400000, dateOnly: true },
              attachments: [{ url: 'https://musterstadt.example/dateien/plan-leicht.pdf' }],
            },
            { language: 'en', level: 'standard', title: 'The office is moving' },
          ],
        },
      ],
    });
  });

  it('with nothing but items is German and has no title', () => {
    const feed = plain(read({ version: VERSION, items: [] }).feed);
    expect(feed).to.deep.equal({ title: '', language: 'de', articles: [] });
  });

  it('names its next page, where that is an address to ask for', () => {
    const next = (next_url: unknown): string | undefined => read({ version: VERSION, items: [], next_url }).feed?.next;
    expect(next('https://musterstadt.example/feed-2.json')).to.equal('https://musterstadt.example/feed-2.json');
    expect(next('?page=2')).to.match(/^https:.*\?page=2$/);
    for (const nonsense of ['javascript:alert(1)', 'mailto:a@b.example', 'http://[', 2, {}, '', null])
      expect(next(nonsense), String(nonsense)).to.equal(undefined);
  });

  describe('without a list of items is no feed', () => {
    for (const items of [undefined, null, {}, { 0: { id: '1', title: 'A' }, length: 1 }, 'items', 3, true]) {
      it(`items: ${JSON.stringify(items)}`, () => expect(read(feedOf(items)).feed).to.equal(undefined));
    }

    for (const json of [null, undefined, [], 'text', 5]) {
      it(`a document that is ${JSON.stringify(json)}`, () => expect(read(json).feed).to.equal(undefined));
    }
  });

  it('is read without what in its items is none', () => {
    const { feed, paths } = read(feedOf([null, { id: 'a', title: 'A' }, 5, 'text', [], { id: 'b', title: 'B' }, true]));
    expect(feed!.articles.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(paths).to.deep.equal(['items[0]', 'items[2]', 'items[3]', 'items[4]', 'items[6]']);
  });

  it('is read where it is nested 100,000 times', () => {
    const depth = 100_000;
    const deep = (open: string, close: string): unknown => JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`);
    for (const value of [deep('[', ']'), deep('{"a":', '}')]) {
      const { feed } = read(
        feedOf(
          [
            { id: 'a', title: value, tags: value, _jobcenter_news: value },
            { id: 'b', title: 'B' },
          ],
          { title: value, authors: value },
        ),
      );
      expect(feed!.articles.map(({ id }) => id)).to.deep.equal(['b']);
    }
  });
});

describe('The language and level of an article', () => {
  const table: readonly [what: string, feed: Json, item: Json, language: string, level: string][] = [
    ['are German and standard', {}, {}, 'de', 'standard'],
    ['are the feed’s', { language: 'en', _jobcenter_news: { level: 'plain' } }, {}, 'en', 'plain'],
    ['are the item’s own', { language: 'en' }, { language: 'uk', _jobcenter_news: { level: 'easy' } }, 'uk', 'easy'],
    ['are easy for a whole feed in Leichte Sprache', { language: 'de-simple' }, {}, 'de', 'easy'],
    ['are easy for an item in Leichte Sprache', {}, { language: 'de_Simple' }, 'de', 'easy'],
    [
      'go by the level rather than by the tag',
      {},
      { language: 'de-simple', _jobcenter_news: { level: 'plain' } },
      'de',
      'plain',
    ],
  ];
  for (const [what, feed, item, language, level] of table) {
    it(what, () => {
      const [article] = articlesOf([{ id: '1', title: 'A', ...item }], feed);
      expect(article!.editions[0]).to.include({ language, level });
    });
  }
});

describe('The editions of an article', () => {
  const withEditions = (editions: unknown, item: Json = {}, extension: Json = {}): Json =>
    feedOf([{ id: '1', title: 'Eigene', ...item, _jobcenter_news: { ...extension, editions } }]);

  const namesOf = (article: Article): string[] =>
    article.editions.map(({ language, level, title }) => `${language} ${level} ${title}`);

  it('are in the item’s language and standard, where they don’t say', () => {
    const { feed } = read(
      withEditions([
        { level: 'easy', title: 'A' },
        { language: 'en', title: 'B' },
        { language: 'en-simple', title: 'C' },
      ]),
    );
    expect(namesOf(feed!.articles[0]!)).to.deep.equal([
      'de standard Eigene',
      'de easy A',
      'en standard B',
      'en easy C',
    ]);
  });

  it('are standard, even where the item is not', () => {
    const { feed } = read(withEditions([{ title: 'A' }], { language: 'de-simple' }));
    expect(namesOf(feed!.articles[0]!)).to.deep.equal(['de easy Eigene', 'de standard A']);
  });

  it('are once there for a language and level: the first counts, and each further one is reported', () => {
    const { feed, paths } = read(
      withEditions([
        { language: 'de', title: 'double of the item' },
        { language: 'en', title: 'A' },
        { language: 'EN', level: 'standard', title: 'double of A' },
        { language: 'en', level: 'easy', title: 'B' },
        { language: 'en-simple', title: 'double of B' },
      ]),
    );
    expect(namesOf(feed!.articles[0]!)).to.deep.equal(['de standard Eigene', 'en standard A', 'en easy B']);
    expect(paths).to.deep.equal([0, 2, 4].map((index) => `items[0]._jobcenter_news.editions[${index}]`));
  });

  it('are reported at their place, also behind what is no edition', () => {
    const { feed, paths } = read(
      withEditions([null, { language: 'en', title: 'A' }, 5, { language: 'en', title: 'double' }]),
    );
    expect(namesOf(feed!.articles[0]!)).to.deep.equal(['de standard Eigene', 'en standard A']);
    expect([...paths].sort()).to.deep.equal([0, 2, 3].map((index) => `items[0]._jobcenter_news.editions[${index}]`));
  });

  it('have a URL of their own or none', () => {
    const { feed } = read(
      withEditions([{ language: 'en', url: 'en/' }, { language: 'uk' }], { url: 'https://musterstadt.example/de/' }),
    );
    expect(feed!.articles[0]!.editions.map(({ url }) => url)).to.deep.equal([
      'https://musterstadt.example/de/',
      'https://musterstadt.example/en/',
      undefined,
    ]);
  });
});

describe('An item', () => {
  it('without a title is called by its first words', () => {
    const table: readonly [item: Json, title: string][] = [
      [{ content_html: '<p>Guten <b>Tag</b></p><script>x</script>' }, 'Guten Tag'],
      [{ content_text: 'Guten Tag' }, 'Guten Tag'],
      [{ content_text: '  Guten\nTag\t!' }, 'Guten Tag !'],
      [{ content_text: 'a\u202eb\ud800c' }, 'ab\ufffdc'],
      [{ summary: 'Kurz', content_html: '<p>Lang</p>' }, 'Kurz'],
      [{ title: ' ', content_html: 'Guten Tag' }, 'Guten Tag'],
      [{ title: null, summary: 'Guten Tag' }, 'Guten Tag'],
    ];
    for (const [item, title] of table) {
      expect(articlesOf([{ id: '1', ...item }])[0]!.editions[0].title, JSON.stringify(item)).to.equal(title);
    }
    const [long] = articlesOf([{ id: '1', content_text: 'Wort '.repeat(100) }]);
    expect(long!.editions[0].title).to.match(/^(Wort ){10,16}…$/);
  });

  it('always has a title that can be clicked, or is left out with a report', () => {
    const { feed, paths } = read(
      feedOf([
        { id: '1', content_html: '<p><img src="https://musterstadt.example/haus.jpg" alt="Ein Haus"></p>' },
        { id: '2', content_html: '<script>x()</script>' },
        { id: '3', content_html: '<p>Text</p>' },
      ]),
    );
    for (const { id, editions } of feed!.articles) expect(editions[0].title, id).not.to.equal('');
    expect(feed!.articles.length + new Set(paths).size).to.be.at.least(3);
  });

  it('has a title that is text, not HTML', () => {
    const [article] = articlesOf([{ id: '1', title: '5 &lt; 6 & <b>mehr</b>' }]);
    expect(article!.editions[0].title).to.equal('5 &lt; 6 & <b>mehr</b>');
  });

  it('without a title and without content is left out', () => {
    const { feed, paths } = read(
      feedOf([
        { id: '1', url: 'a', tags: ['x'] },
        { id: '2', title: '', content_html: ' ' },
        { id: '3', title: 'C' },
      ]),
    );
    expect(feed!.articles.map(({ id }) => id)).to.deep.equal(['3']);
    expect(paths).to.include('items[0].title').and.include('items[1].title');
  });

  it('without a date has none, and nobody is told', () => {
    expect(
      articlesOf([
        { id: '1', title: 'A' },
        { id: '2', title: 'B', date_published: null },
      ]).map(({ published }) => published),
    ).to.deep.equal([undefined, undefined]);
  });

  describe('with a date that is none has none', () => {
    for (const date of ['02/03/2026', '2026-02-30', 'gestern', 20260302]) {
      it(JSON.stringify(date), () => {
        const { feed, paths } = read(
          feedOf([
            { id: '1', title: 'A' },
            { id: '2', title: 'B', date_published: date, date_modified: date, _jobcenter_news: { expires: date } },
          ]),
        );
        expect(feed!.articles[1]).to.include({ published: undefined, expires: undefined });
        expect(feed!.articles[1]!.editions[0].updated).to.equal(undefined);
        expect([...paths].sort()).to.deep.equal([
          'items[1]._jobcenter_news.expires',
          'items[1].date_modified',
          'items[1].date_published',
        ]);
      });
    }
  });

  it('has an id that is text, also where the feed writes a number', () => {
    expect(
      articlesOf([
        { id: 17, title: 'A' },
        { id: 0, title: 'B' },
        { id: ' c ', title: 'C' },
      ]).map(({ id }) => id),
    ).to.deep.equal(['17', '0', 'c']);
  });

  it('has an id of its own, also where the feed has it twice', () => {
    const { feed, paths } = read(feedOf(['a', 'a', 'b', 'a', 'a-2', 1, '1'].map((id) => ({ id, title: 'A' }))));
    const ids = feed!.articles.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(7);
    expect([ids[0], ids[2], ids[5]]).to.deep.equal(['a', 'b', '1']);
    expect(paths).to.include.members(['items[1].id', 'items[3].id', 'items[6].id']);
  });

  it('gets along with 2,000 others that have the same id', () => {
    const start = performance.now();
    const { feed } = read(feedOf(Array.from({ length: 2_000 }, () => ({ id: 'a', title: 'A' }))));
    expect(new Set(feed!.articles.map(({ id }) => id)).size).to.equal(2_000);
    expect(performance.now() - start).to.be.below(5000);
  });

  it('without an id is known by its URL', () => {
    const { feed, paths } = read(
      feedOf([
        { url: '/a', title: 'A' },
        { id: null, external_url: 'https://zeitung.example/', title: 'B' },
      ]),
    );
    expect(feed!.articles.map(({ id }) => id)).to.deep.equal([
      'https://musterstadt.example/a',
      'https://zeitung.example/',
    ]);
    expect(paths).to.deep.equal(['items[0].id', 'items[1].id']);
  });

  it('without an id and a URL is left out', () => {
    const { feed, paths } = read(
      feedOf([
        { title: 'A' },
        { id: 'b', title: 'B' },
        { id: '', title: 'C' },
        { id: ' ', url: 'javascript:1', title: 'D' },
      ]),
    );
    expect(feed!.articles.map(({ id }) => id)).to.deep.equal(['b']);
    expect(paths).to.deep.equal(['items[0].id', 'items[2].id', 'items[3].url', 'items[3].id']);
  });

  it('has URLs that are relative to the feed, and a body that is relative to the item', () => {
    const [article, mail] = articlesOf([
      { id: '1', title: 'A', url: 'aktuelles/a', image: '/b.jpg', attachments: [{ url: '../c.pdf' }] },
      { id: '2', title: 'B', url: 'mailto:presse@musterstadt.example' },
    ]);
    expect(article).to.include({
      url: 'https://musterstadt.example/aktuelles/a',
      base: 'https://musterstadt.example/aktuelles/a',
      image: 'https://musterstadt.example/b.jpg',
    });
    expect(article!.editions[0].attachments![0]!.url).to.equal('https://musterstadt.example/c.pdf');
    expect(mail).to.include({ url: 'mailto:presse@musterstadt.example', base: URL_OF_FEED });
  });

  describe('loses a URL that could run something', () => {
    for (const url of [
      'javascript:alert(1)',
      '\tjava\nscript:alert(1)',
      'vbscript:x',
      'data:text/html,x',
      'https://a:b@musterstadt.example/',
      'https://',
    ]) {
      it(JSON.stringify(url), () => {
        const { feed, paths } = read(
          feedOf([
            {
              id: '1',
              title: 'A',
              url,
              external_url: url,
              image: url,
              banner_image: url,
              attachments: [{ url }, { url: 'b.pdf' }],
              _jobcenter_news: { editions: [{ language: 'en', url }] },
            },
          ]),
        );
        const [article] = feed!.articles;
        expect(article).to.include({ url: undefined, image: undefined, base: URL_OF_FEED });
        expect(article!.editions.map((edition) => edition.url)).to.deep.equal([undefined, undefined]);
        expect(article!.editions[0].attachments).to.have.length(1);
        expect([...paths].sort()).to.deep.equal([
          'items[0]._jobcenter_news.editions[0].url',
          'items[0].attachments[0].url',
          'items[0].banner_image',
          'items[0].external_url',
          'items[0].image',
          'items[0].url',
        ]);
      });
    }
  });

  it('has each tag once, and none that is empty', () => {
    expect(articlesOf([{ id: '1', title: 'A', tags: ['x', 'y', ' x ', '', 5] }])[0]!.tags).to.deep.equal([
      'x',
      'y',
      '5',
    ]);
  });

  it('has the feed’s authors where it has none', () => {
    const [own, feeds, nameless] = articlesOf(
      [
        { id: '1', title: 'A', authors: [{ name: 'Erika' }] },
        { id: '2', title: 'B' },
        { id: '3', title: 'C', authors: [{ url: 'https://musterstadt.example/' }] },
      ],
      { authors: [{ name: 'Presse' }, { name: 'Stelle' }] },
    );
    expect([own, feeds, nameless].map((article) => article!.authors)).to.deep.equal([
      ['Erika'],
      ['Presse', 'Stelle'],
      ['Presse', 'Stelle'],
    ]);
  });
});

describe('A value of a wrong type', () => {
  const EXTENSION = '_jobcenter_news';
  const WRONG: Readonly<Record<string, unknown>> = {
    true: true,
    false: false,
    5: 5,
    '-1': -1,
    '"Wort"': 'Wort',
    '[]': [],
    '[[]]': [[]],
    '[null]': [null],
    '[5]': [5],
    '{}': {},
    '{"a":1}': { a: 1 },
  };
  // What of the list above is right, or nearly, so that it means nothing or something else.
  const text = ['5', '-1', '"Wort"'];
  const url = ['"Wort"'];
  const list = ['[]'];
  const object = ['{}', '{"a":1}'];
  const FIELDS: Readonly<Record<string, readonly string[]>> = {
    title: text,
    language: ['"Wort"'],
    authors: list,
    author: object,
    [EXTENSION]: object,
    [`${EXTENSION}.level`]: [],
    'items[1].id': text,
    'items[1].url': url,
    'items[1].external_url': url,
    'items[1].title': text,
    'items[1].summary': text,
    'items[1].content_html': ['"Wort"'],
    'items[1].content_text': ['"Wort"'],
    'items[1].date_published': [],
    'items[1].date_modified': [],
    'items[1].image': url,
    'items[1].banner_image': url,
    'items[1].tags': ['[]', '[5]'],
    'items[1].language': ['"Wort"'],
    'items[1].authors': list,
    'items[1].author': object,
    'items[1].authors[0]': object,
    'items[1].authors[0].name': text,
    'items[1].attachments': list,
    'items[1].attachments[0]': [],
    'items[1].attachments[0].url': url,
    'items[1].attachments[0].title': text,
    'items[1].attachments[0].mime_type': text,
    'items[1].attachments[0].size_in_bytes': ['5'],
    [`items[1].${EXTENSION}`]: object,
    [`items[1].${EXTENSION}.level`]: [],
    [`items[1].${EXTENSION}.kicker`]: text,
    [`items[1].${EXTENSION}.subtitle`]: text,
    [`items[1].${EXTENSION}.dateline`]: text,
    [`items[1].${EXTENSION}.image_alt`]: text,
    [`items[1].${EXTENSION}.image_caption`]: text,
    [`items[1].${EXTENSION}.image_credit`]: text,
    [`items[1].${EXTENSION}.pinned`]: ['true', 'false'],
    [`items[1].${EXTENSION}.expires`]: [],
    [`items[1].${EXTENSION}.editions`]: list,
    [`items[1].${EXTENSION}.editions[0].language`]: ['"Wort"'],
    [`items[1].${EXTENSION}.editions[1].level`]: [],
    [`items[1].${EXTENSION}.editions[0].title`]: text,
    [`items[1].${EXTENSION}.editions[0].kicker`]: text,
    [`items[1].${EXTENSION}.editions[0].subtitle`]: text,
    [`items[1].${EXTENSION}.editions[0].dateline`]: text,
    [`items[1].${EXTENSION}.editions[0].summary`]: text,
    [`items[1].${EXTENSION}.editions[0].content_html`]: ['"Wort"'],
    [`items[1].${EXTENSION}.editions[0].content_text`]: ['"Wort"'],
    [`items[1].${EXTENSION}.editions[0].image_alt`]: text,
    [`items[1].${EXTENSION}.editions[0].image_caption`]: text,
    [`items[1].${EXTENSION}.editions[0].url`]: url,
    [`items[1].${EXTENSION}.editions[0].date_modified`]: [],
    [`items[1].${EXTENSION}.editions[0].attachments`]: list,
  };

  let complete: Json;
  before(async () => {
    complete = await fixture('json-feed-1.1.json');
    const [item] = complete.items as Json[];
    complete.items = [{ id: 'before', title: 'A' }, item, { id: 'after', title: 'C' }];
  });

  /** The feed with another value at a path; `undefined` takes the field away. */
  function feedWith(path: string, value: unknown): Json {
    const feed = structuredClone(complete);
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    const last = steps.pop()!;
    const parent = steps.reduce((object, step) => object[step] as Json, feed);
    // What is only looked at where there is nothing better.
    const better = { author: 'authors', external_url: 'url', banner_image: 'image' }[last];
    if (better) delete parent[better];
    if (value !== undefined) parent[last] = value;
    // An empty list would say something else: that there is nothing.
    else if (Array.isArray(parent)) parent[+last] = null;
    else delete parent[last];
    return feed;
  }

  it('is not in the feed that these tests spoil', () => expect(read(complete).faults).to.deep.equal([]));

  for (const [path, right] of Object.entries(FIELDS)) {
    it(`in ${path} counts as absent, and is reported there`, () => {
      const absent = plain(read(feedWith(path, undefined)).feed);
      for (const [name, value] of Object.entries(WRONG).filter(([name]) => !right.includes(name))) {
        const { feed, paths } = read(feedWith(path, value));
        expect(plain(feed), name).to.deep.equal(absent);
        expect(paths, name).not.to.be.empty;
        // A list is reported as a whole, or where in it the wrong value is.
        const places = [path, `${path}[0]`];
        // An attachment is nothing without its URL.
        if (/attachments(\[0\])?$/.test(path)) places.push(`${path}.url`, `${path}[0].url`);
        expect(
          paths.filter((place) => !places.includes(place)),
          name,
        ).to.deep.equal([]);
      }
    });

    it(`in ${path} is not null: that means the same as nothing, and nobody is told`, () => {
      const absent = read(feedWith(path, undefined));
      const nothing = read(feedWith(path, null));
      if (/\]$/.test(path)) return;
      expect(plain(nothing.feed)).to.deep.equal(plain(absent.feed));
      expect(nothing.faults).to.deep.equal(absent.faults);
    });
  }
});

describe('The glossary', () => {
  const own = (glossary: unknown, extension: Json = {}): { terms: readonly Term[] | undefined; paths: string[] } => {
    const { feed, paths } = read(feedOf([{ id: '1', title: 'A', _jobcenter_news: { ...extension, glossary } }]));
    return { terms: feed!.articles[0]!.editions[0].glossary, paths };
  };

  it('of a feed has its entries, in its language and at its level where they don’t say', () => {
    const glossary = [
      {
        term: 'AQB',
        forms: ['AQBs'],
        expansion: 'Ausbildungsbudget',
        definition: 'Geld.',
        language: 'de',
        level: 'easy',
      },
      { term: 'form', definition: 'A paper.' },
      { term: 'Antrag', expansion: 'x', language: 'de-simple' },
    ];
    const { feed, faults } = read(feedOf([], { language: 'en', _jobcenter_news: { level: 'plain', glossary } }));
    expect(faults).to.deep.equal([]);
    expect(plain(feed!.glossary)).to.deep.equal([
      {
        term: 'AQB',
        forms: ['AQBs'],
        expansion: 'Ausbildungsbudget',
        definition: 'Geld.',
        language: 'de',
        level: 'easy',
      },
      { term: 'form', forms: [], definition: 'A paper.', language: 'en', level: 'plain' },
      { term: 'Antrag', forms: [], expansion: 'x', language: 'de', level: 'easy' },
    ]);
  });

  it('of an item and of an edition has their language and level', () => {
    const glossary = [{ term: 'AQB', definition: 'x' }];
    const { feed, faults } = read(
      feedOf([
        {
          id: '1',
          title: 'A',
          language: 'de',
          _jobcenter_news: {
            level: 'plain',
            glossary,
            editions: [
              { language: 'de-simple', glossary },
              { language: 'en', glossary },
            ],
          },
        },
      ]),
    );
    expect(faults).to.deep.equal([]);
    expect(
      feed!.articles[0]!.editions.map(({ glossary: [term] = [] }) => `${term?.language} ${term?.level}`),
    ).to.deep.equal(['de plain', 'de easy', 'en standard']);
  });

  it('has no entry without a term, or that explains nothing, and says which', () => {
    const { terms, paths } = own([
      { term: 'AQB' },
      { definition: 'x' },
      { term: ' ', definition: 'x' },
      { term: 'AQB', definition: ' ', expansion: '' },
      null,
      'AQB',
      { term: 'Antrag', definition: 'x' },
    ]);
    expect(terms!.map(({ term }) => term)).to.deep.equal(['Antrag']);
    expect(paths).to.have.members([0, 1, 2, 3, 4, 5].map((index) => `items[0]._jobcenter_news.glossary[${index}]`));
  });

  it('has an entry without what in it has a wrong type, and says where', () => {
    const path = 'items[0]._jobcenter_news.glossary[0]';
    for (const [fields, place] of [
      [{ forms: 'AQBs' }, 'forms'],
      [{ forms: [['AQBs']] }, 'forms[0]'],
      [{ expansion: ['x'] }, 'expansion'],
      [{ language: 'kein Tag' }, 'language'],
      [{ level: 'leicht' }, 'level'],
    ] as const) {
      const { terms, paths } = own([{ term: 'AQB', definition: 'x', ...fields }]);
      expect(terms, place).to.deep.equal([
        { term: 'AQB', forms: [], expansion: undefined, definition: 'x', language: 'de', level: 'standard' },
      ]);
      expect(paths, place).to.deep.equal([`${path}.${place}`]);
    }
  });

  it('is text, not markup', () => {
    const { terms } = own([
      { term: '<b>AQB</b>', definition: '<img src=x onerror=alert(1)>', forms: [5, ' A\u202eB '] },
    ]);
    expect(terms![0]).to.include({ term: '<b>AQB</b>', definition: '<img src=x onerror=alert(1)>' });
    expect(terms![0]!.forms).to.deep.equal(['5', 'AB']);
  });

  it('that is no list is none, and is reported', () => {
    for (const glossary of [{}, 'AQB', 5, true]) {
      const { terms, paths } = own(glossary);
      expect(terms).to.equal(undefined);
      expect(paths).to.deep.equal(['items[0]._jobcenter_news.glossary']);
    }
    expect(own(null)).to.deep.equal({ terms: undefined, paths: [] });
  });
});

describe('The blocks of an article', () => {
  const at = 'items[0]._jobcenter_news.blocks';
  const edition = (blocks: unknown, item: Json = {}): { edition: Edition | undefined; paths: string[] } => {
    const { feed, paths } = read(feedOf([{ id: '1', title: 'A', ...item, _jobcenter_news: { blocks } }]));
    return { edition: feed!.articles[0]?.editions[0], paths };
  };

  it('are pairs of text and picture, and the text is that of all of them', () => {
    const { edition: read, paths } = edition([
      { content_html: '<p>Eins.</p>', figure: { url: '/eins.jpg', alt: 'Ein Haus', caption: 'Das Haus' } },
      { content_html: '<p>Zwei.</p>' },
      { content_html: '<p>Drei.</p>', figure: { url: 'https://musterstadt.example/drei.jpg' } },
    ]);
    expect(paths).to.deep.equal([]);
    expect(plain(read!.blocks)).to.deep.equal([
      {
        html: '<p>Eins.</p>',
        figure: { url: 'https://musterstadt.example/eins.jpg', alt: 'Ein Haus', caption: 'Das Haus' },
      },
      { html: '<p>Zwei.</p>' },
      { html: '<p>Drei.</p>', figure: { url: 'https://musterstadt.example/drei.jpg' } },
    ]);
    expect(read!.html).to.match(/^<p>Eins\.<\/p>\s*<p>Zwei\.<\/p>\s*<p>Drei\.<\/p>$/);
  });

  it('give a post without a title its first words', () => {
    const { feed } = read(feedOf([{ id: '1', _jobcenter_news: { blocks: [{ content_html: '<p>Guten Tag</p>' }] } }]));
    expect(feed!.articles.map(({ editions }) => editions[0].title)).to.deep.equal(['Guten Tag']);
  });

  it('are those of each edition', () => {
    const { feed, paths } = read(
      feedOf([
        {
          id: '1',
          title: 'A',
          content_html: '<p>Text</p>',
          _jobcenter_news: { editions: [{ level: 'easy', blocks: [{ content_html: '<p>Leicht.</p>' }] }] },
        },
      ]),
    );
    expect(paths).to.deep.equal([]);
    const [own, easy] = feed!.articles[0]!.editions;
    expect(own).to.include({ html: '<p>Text</p>', blocks: undefined });
    expect(easy!.blocks!.map(({ html }) => html)).to.deep.equal(['<p>Leicht.</p>']);
    expect(easy!.html).to.equal('<p>Leicht.</p>');
  });

  it('are there without a figure that has no safe URL, and without a block that has no text; each is reported', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'data:image/svg+xml,<svg/>', 'file:///a.png', 5]) {
      const { edition: read, paths } = edition([{ content_html: '<p>Eins.</p>', figure: { url, alt: 'x' } }]);
      expect(plain(read!.blocks), String(url)).to.deep.equal([{ html: '<p>Eins.</p>' }]);
      expect(paths).to.deep.equal([`${at}[0].figure.url`]);
    }
    const { edition: read, paths } = edition([
      { figure: { url: '/a.png' } },
      null,
      { content_html: 5 },
      { content_html: 'x' },
    ]);
    expect(read!.blocks!.map(({ html }) => html)).to.deep.equal(['x']);
    expect(paths).to.include.members([`${at}[0].content_html`, `${at}[1]`, `${at}[2].content_html`]);
  });

  it('are reported where a figure has no URL', () => {
    const { edition: read, paths } = edition([{ content_html: '<p>Eins.</p>', figure: { alt: 'Ein Haus' } }]);
    expect(plain(read!.blocks)).to.deep.equal([{ html: '<p>Eins.</p>' }]);
    expect(paths).to.have.lengthOf(1);
    expect(paths[0]).to.match(/blocks\[0\]\.figure/);
  });

  describe('that are none leave the text that is there', () => {
    for (const blocks of [[], null, {}, 'x', [null], [{}], [{ figure: { url: '/a.png' } }]]) {
      it(JSON.stringify(blocks), () => {
        const html = edition(blocks, { content_html: '<p>Text</p>' }).edition!;
        expect(html).to.include({ html: '<p>Text</p>', blocks: undefined });
        const text = edition(blocks, { content_text: 'Text' }).edition!;
        expect(text).to.include({ html: undefined, text: 'Text', blocks: undefined });
      });
    }
  });
});

describe('Who tested an article', () => {
  const review = (review: unknown): { review: unknown; paths: string[] } => {
    const { feed, paths } = read(feedOf([{ id: '1', title: 'A', _jobcenter_news: { review } }]));
    return { review: plain(feed!.articles[0]!.editions[0].review ?? null), paths };
  };

  it('is named, with a seal and its licence', () => {
    expect(review({ by: 'Prüfgruppe Muster', seal: '/siegel.png', licence: '© Verein Muster' })).to.deep.equal({
      review: {
        by: 'Prüfgruppe Muster',
        seal: 'https://musterstadt.example/siegel.png',
        licence: '© Verein Muster',
      },
      paths: [],
    });
    expect(review({ by: 'Prüfgruppe Muster' })).to.deep.equal({ review: { by: 'Prüfgruppe Muster' }, paths: [] });
  });

  it('is nobody where nobody is named, which is reported', () => {
    const { review: nobody, paths } = review({ seal: '/siegel.png', licence: 'x' });
    expect(nobody).to.equal(null);
    expect(paths).to.have.lengthOf(1);
  });

  it('is named without a seal that has no safe URL', () => {
    expect(review({ by: 'Muster', seal: 'javascript:alert(1)' })).to.deep.equal({
      review: { by: 'Muster' },
      paths: ['items[0]._jobcenter_news.review.seal'],
    });
  });

  it('is nobody where it is no object, which is reported', () => {
    for (const value of ['Muster', 5, true, []]) {
      expect(review(value)).to.deep.equal({ review: null, paths: ['items[0]._jobcenter_news.review'] });
    }
    expect(review(null)).to.deep.equal({ review: null, paths: [] });
  });
});

describe('The video in a sign language', () => {
  const at = 'items[0]._jobcenter_news.sign_language';
  const video = (sign_language: unknown): { video: unknown; paths: string[] } => {
    const { feed, paths } = read(feedOf([{ id: '1', title: 'A', _jobcenter_news: { sign_language } }]));
    return { video: plain(feed!.articles[0]!.editions[0].signLanguage ?? null), paths };
  };
  const url = 'https://musterstadt.example/film.mp4';

  it('is read with all that it can have', () => {
    expect(
      video({
        url: 'film.mp4',
        mime_type: 'VIDEO/MP4',
        title: 'Umzug in Gebärdensprache',
        poster: '/film.jpg',
        captions: '/film.vtt',
        language: 'gsg-DE',
        size_in_bytes: 12_400_000,
        duration_in_seconds: 185.5,
      }),
    ).to.deep.equal({
      video: {
        url,
        type: 'video/mp4',
        title: 'Umzug in Gebärdensprache',
        poster: 'https://musterstadt.example/film.jpg',
        captions: 'https://musterstadt.example/film.vtt',
        language: 'gsg-DE',
        size: 12_400_000,
        duration: 185.5,
      },
      paths: [],
    });
  });

  it('is in Deutsche Gebärdensprache where it does not say, and has no size and duration that are 0', () => {
    const expected = { video: { url, language: 'gsg' }, paths: [] };
    expect(video({ url })).to.deep.equal(expected);
    expect(video({ url, size_in_bytes: 0, duration_in_seconds: 0 })).to.deep.equal(expected);
  });

  it('is none without a safe URL, which is reported', () => {
    for (const wrong of ['javascript:alert(1)', 'data:video/mp4;base64,AAAA', 'blob:x', 5]) {
      expect(video({ url: wrong }), String(wrong)).to.deep.equal({ video: null, paths: [`${at}.url`] });
    }
    const { video: none, paths } = video({ title: 'x' });
    expect(none).to.equal(null);
    expect(paths).to.have.lengthOf(1);
  });

  it('is none where it is of a type that browsers do not play, which is reported', () => {
    for (const mime_type of ['video/quicktime', 'text/html', 'application/x-shockwave-flash', 'VIDEO', 7]) {
      expect(video({ url, mime_type }), String(mime_type)).to.deep.equal({ video: null, paths: [`${at}.mime_type`] });
    }
    for (const mime_type of ['video/webm', 'Video/Ogg', 'video/mp4; codecs="avc1"'])
      expect(video({ url, mime_type }).paths, mime_type).to.deep.equal([]);
  });

  it('is there without what in it is wrong, which is reported', () => {
    for (const [fields, name] of [
      [{ poster: 'data:image/png;base64,AAAA' }, 'poster'],
      [{ captions: 'javascript:alert(1)' }, 'captions'],
      [{ language: 'keine Sprache' }, 'language'],
      [{ size_in_bytes: '5' }, 'size_in_bytes'],
      [{ duration_in_seconds: -1 }, 'duration_in_seconds'],
      [{ title: {} }, 'title'],
    ] as const) {
      expect(video({ url, ...fields }), name).to.deep.equal({
        video: { url, language: 'gsg' },
        paths: [`${at}.${name}`],
      });
    }
  });

  it('is that of its edition', () => {
    const { feed } = read(
      feedOf([{ id: '1', title: 'A', _jobcenter_news: { editions: [{ level: 'easy', sign_language: { url } }] } }]),
    );
    expect(feed!.articles[0]!.editions.map(({ signLanguage }) => signLanguage?.url)).to.deep.equal([undefined, url]);
  });
});

describe('A feed that wants to change all objects', () => {
  it('can’t', () => {
    const evil =
      '{"polluted": true, "title": "Böse", "id": "böse", "url": "https://boese.example/", "items": [{"id": "x", "title": "x"}]}';
    const json: unknown = JSON.parse(
      `{"version": "${VERSION}", "title": "Gut", "__proto__": ${evil}, "constructor": {"prototype": ${evil}},
        "_jobcenter_news": {"__proto__": ${evil}},
        "items": [
          {"id": "a", "title": "A", "__proto__": ${evil}, "_jobcenter_news": {"__proto__": {"pinned": true, "kicker": "Böse"}, "editions": [{"__proto__": ${evil}, "language": "en"}]}},
          {"id": "b", "title": "B", "_jobcenter_news": {"editions": {"__proto__": [${evil}]}}},
          {"id": "c", "content_text": "C", "__proto__": ${evil}},
          {"id": "__proto__", "title": "D", "tags": ["__proto__", "constructor"]},
          {"id": "constructor", "title": "E"},
          {"id": "__proto__", "title": "F"},
          {"title": "G", "__proto__": ${evil}}
        ]}`,
    );
    const { feed } = read(json);
    expect(({} as Json).polluted).to.equal(undefined);
    expect((Object.prototype as unknown as Json).title).to.equal(undefined);
    expect(JSON.stringify(feed)).not.to.match(/böse|boese/i);
    expect(feed!.articles.map(({ id }) => id)).to.deep.equal([
      'a',
      'b',
      'c',
      '__proto__',
      'constructor',
      '__proto__-2',
    ]);
    expect(feed!.articles.every(({ pinned }) => !pinned)).to.equal(true);
    expect(feed!.articles[2]!.editions[0].title).to.equal('C');
  });

  it('has no files where its list is empty, and the item’s own where nothing in its list is right', () => {
    const editions = [
      { language: 'en', content_text: 'A', attachments: [] },
      { language: 'fr', content_text: 'A', attachments: [{ url: 'javascript:alert(1)' }] },
      { language: 'uk', content_text: 'A' },
    ];
    const { feed } = read(feedOf([{ id: 'a', title: 'A', _jobcenter_news: { editions } }]));
    expect(feed!.articles[0]!.editions.slice(1).map(({ attachments }) => attachments)).to.deep.equal([
      [],
      undefined,
      undefined,
    ]);
  });

  it('does not get in what its objects inherit', () => {
    const item = Object.assign(Object.create({ id: 'inherited', title: 'Inherited' }) as Json, {
      id: 'a',
      content_text: 'A',
    });
    expect(articlesOf([item])[0]!.editions[0].title).to.equal('A');
  });
});
