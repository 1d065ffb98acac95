/** What is the same for all formats: which reader takes a document, and what a broken one does. */
import { expect } from '@open-wc/testing';
import { READERS } from '../../src/feeds/read.js';
import { decode } from '../../src/feeds/decode.js';
import { outcomeOf, read, textOfFixture } from '../support/feeds.js';

interface Format {
  readonly fixture: string;
  readonly items: number;
  /** How a document of this format goes wrong in the middle: another root around the same items. */
  readonly wrongRoot: (text: string) => string;
  /** Puts a text into the first title. */
  readonly titled: (title: string) => string;
}

const asJson = (change: (json: Record<string, unknown>) => unknown) => (text: string) =>
  JSON.stringify(change(JSON.parse(text) as Record<string, unknown>));

const FORMATS: Readonly<Record<string, Format>> = {
  'JSON Feed': {
    fixture: 'json-feed-1.1.json',
    items: 1,
    wrongRoot: asJson(({ title }) => ({ title, entries: [] })),
    titled: (title) =>
      `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a","title":${title}},{"id":"b","title":"B"}]}`,
  },
  WordPress: {
    fixture: 'wordpress-posts.json',
    items: 3,
    wrongRoot: asJson((posts) => ({ code: 'x', data: posts['length'] })),
    titled: (title) => `[{"id":1,"title":{"rendered":${title}}},{"id":2,"title":{"rendered":"B"}}]`,
  },
  Drupal: {
    fixture: 'drupal-articles.json',
    items: 3,
    wrongRoot: asJson(({ jsonapi }) => ({ jsonapi, errors: [] })),
    titled: (title) => `{"data":[{"id":"a","attributes":{"title":${title}}},{"id":"b","attributes":{"title":"B"}}]}`,
  },
  TYPO3: {
    fixture: 'typo3-list.json',
    items: 3,
    wrongRoot: asJson(({ meta }) => ({ meta, content: {} })),
    titled: (title) => `{"list":[{"uid":1,"title":${title}},{"uid":2,"title":"B"}]}`,
  },
  'a plain list': {
    fixture: 'list.json',
    items: 3,
    wrongRoot: asJson(({ articles }) => ({ etwas: articles })),
    titled: (title) => `[{"id":1,"title":${title}},{"id":2,"title":"B"}]`,
  },
  'RSS 2.0': {
    fixture: 'rss-2.0.xml',
    items: 4,
    wrongRoot: (text) => text.replace(/(<\/?)rss/g, '$1nachrichten'),
    titled: (title) =>
      `<rss><channel><item><title>${title}</title><guid>a</guid></item><item><title>B</title><guid>b</guid></item></channel></rss>`,
  },
  'RSS 1.0': {
    fixture: 'rss-1.0.xml',
    items: 2,
    wrongRoot: (text) => text.replace(/(<\/?)rdf:RDF/g, '$1rdf:Liste'),
    titled: (title) =>
      `<r:RDF xmlns:r="x#"><channel/><item><title>${title}</title><link>/a</link></item><item><title>B</title><link>/b</link></item></r:RDF>`,
  },
  Atom: {
    fixture: 'atom-1.0.xml',
    items: 4,
    wrongRoot: (text) => text.replace(/(<\/?)feed\b/g, '$1nachrichten'),
    titled: (title) =>
      `<feed><entry><title>${title}</title><id>a</id></entry><entry><title>B</title><id>b</id></entry></feed>`,
  },
};

const titlesOf = (text: string): (string | undefined)[] =>
  read(text).feed.articles.map(({ editions }) => editions[0].title);

for (const [name, { fixture, items, wrongRoot, titled }] of Object.entries(FORMATS)) {
  const isXml = fixture.endsWith('.xml');

  describe(`A document of ${name}`, () => {
    let good = '';
    before(async () => (good = await textOfFixture(fixture)));

    it('is taken by one reader only, the first that knows it', () => {
      expect(read(good).feed.articles).to.have.length(items);
      expect(read(good).faults).to.deep.equal([]);
    });

    it('that breaks off is an error of syntax, wherever it breaks', () => {
      for (const part of [0.2, 0.5, 0.9, 0.99]) {
        const text = good.trimEnd();
        expect(outcomeOf(text.slice(0, Math.floor(text.length * part))), String(part)).to.equal('syntax');
      }
    });

    it('with a wrong root is no feed', () => expect(outcomeOf(wrongRoot(good))).to.equal('format'));

    it('in an unknown encoding is read', () => {
      const bytes = new TextEncoder().encode(good.replace(/encoding="[^"]*"/, 'encoding="x-quatsch"'));
      expect(titlesOf(decode(bytes, 'text/plain; charset=x-noch-einer'))).to.deep.equal(titlesOf(good));
    });

    it('in Windows-1252, UTF-16 and with NUL bytes loses nothing else', () => {
      const title = isXml ? 'Grüße' : '"Grüße"';
      const latin = Uint8Array.from([...titled(title)].map((letter) => letter.charCodeAt(0)));
      expect(titlesOf(decode(latin))).to.deep.equal(['Grüße', 'B']);
      const wide = Uint8Array.from([0xff, 0xfe, ...[...titled(title)].flatMap((letter) => [letter.charCodeAt(0), 0])]);
      expect(titlesOf(decode(wide))).to.deep.equal(['Grüße', 'B']);
      expect(titlesOf(titled(isXml ? 'Gr\0üße' : '"Gr\\u0000üße"'))).to.deep.equal(['Grüße', 'B']);
    });

    it('with an undefined entity or a stray & is read', () => {
      const quote = isXml ? '' : '"';
      const [spaced] = titlesOf(titled(`${quote}Haus&nbsp;Hof${quote}`));
      expect(spaced).to.match(name === 'JSON Feed' ? /^Haus&nbsp;Hof$/ : /^Haus\u00a0Hof$/);
      expect(titlesOf(titled(`${quote}Haus & Hof${quote}`))).to.deep.equal(['Haus & Hof', 'B']);
    });

    it('that laughs a billion times is refused or plain text, at once', () => {
      const begun = performance.now();
      const entities = 'abcdefghi'.replace(
        /./g,
        (letter, at: number) => `<!ENTITY ${letter} "${at ? `&${'abcdefghi'[at - 1]!};`.repeat(10) : 'ha'}">`,
      );
      const outcome = outcomeOf(`<!DOCTYPE x [${entities}]>${isXml ? titled('&i;') : good}`);
      expect(outcome).to.equal('format');
      expect(performance.now() - begun).to.be.below(200);
    });

    it('nested 10,000 times costs one item at most', () => {
      const deep = isXml ? '<b>'.repeat(10_000) + '</b>'.repeat(10_000) : `${'['.repeat(10_000)}1${']'.repeat(10_000)}`;
      const outcome = outcomeOf(titled(deep));
      // Parsers of XML have limits of their own.
      if (isXml) expect(outcome).to.be.oneOf(['read', 'syntax']);
      else expect(titlesOf(titled(deep))).to.include('B');
    });

    it('with the names of prototypes spoils nothing', () => {
      const names = isXml
        ? '<__proto__>x</__proto__><constructor>x</constructor><toString/>A'
        : '"A","__proto__":{"spoilt":1,"title":"C"},"constructor":{"prototype":{"spoilt":1}},"toString":1';
      // Where a title is an object of its own, the names are in that.
      const titles = titlesOf(titled(names));
      expect(titles[titles.length - 1]).to.equal('B');
      expect(titles).to.have.length(2);
      expect(({} as { spoilt?: number }).spoilt).to.equal(undefined);
      expect(Object.prototype.toString.call(1)).to.equal('[object Number]');
    });

    it('with titles of any kind loses those items at most', () => {
      for (const value of isXml
        ? ['', '<a/>', '<!-- x -->', '<![CDATA[]]>']
        : ['null', '5', 'true', '{}', '[]', '""', '{"rendered":{}}']) {
        expect(outcomeOf(titled(value)), value).to.equal('read');
        expect(titlesOf(titled(value)), value).to.include('B');
      }
    });
  });
}

describe('The readers', () => {
  it('take no time worth mentioning for 500 items of any format', () => {
    const text = 'Wort '.repeat(300);
    const json = (item: (index: number) => object): object[] => Array.from({ length: 500 }, (_, index) => item(index));
    const xml = (item: (index: number) => string): string =>
      Array.from({ length: 500 }, (_, index) => item(index)).join('');
    const documents: Readonly<Record<string, string>> = {
      'JSON Feed': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: json((id) => ({ id, title: 'A', content_html: text, date_published: '2024-02-06T09:00:00Z' })),
      }),
      WordPress: JSON.stringify(
        json((id) => ({ id, title: { rendered: 'A' }, content: { rendered: text }, date_gmt: '2024-02-06T09:00:00' })),
      ),
      Drupal: JSON.stringify({
        data: json((id) => ({
          id,
          attributes: { title: 'A', body: { processed: text }, created: '2024-02-06T09:00:00+00:00' },
        })),
      }),
      TYPO3: JSON.stringify({ list: json((uid) => ({ uid, title: 'A', teaser: text, datetime: 'Feb 06 2024' })) }),
      'a plain list': JSON.stringify(json((id) => ({ id, title: 'A', body: text, date: '06.02.2024' }))),
      RSS: `<rss><channel>${xml((id) => `<item><guid>${id}</guid><title>A</title><description>${text}</description><pubDate>Tue, 06 Feb 2024 09:00:00 +0100</pubDate></item>`)}</channel></rss>`,
      Atom: `<feed xmlns="http://www.w3.org/2005/Atom">${xml((id) => `<entry><id>${id}</id><title>A</title><content type="html">${text}</content><updated>2024-02-06T09:00:00Z</updated></entry>`)}</feed>`,
    };
    const times = Object.entries(documents).map(([name, document]) => {
      const samples = Array.from({ length: 7 }, () => {
        const begun = performance.now();
        expect(read(document).feed.articles).to.have.length(500);
        return performance.now() - begun;
      });
      return [name, samples.sort((a, b) => a - b)[3]!] as const;
    });
    // Generous: other things run on the machine that tests this.
    for (const [name, time] of times) expect(time, `${name} of ${JSON.stringify(times)}`).to.be.below(500);
  });

  it('recognise nothing in what is no document of theirs, and do not throw', () => {
    for (const json of [
      undefined,
      null,
      0,
      '',
      'text',
      true,
      {},
      { data: null },
      { items: null },
      { version: 1 },
      [null],
      [[]],
    ]) {
      for (const reader of READERS)
        expect(reader({ url: 'https://a.example/', json }, () => undefined)).to.equal(undefined);
    }
  });
});
