import { expect } from '@open-wc/testing';
import { plain, read, readFixture, SITE } from '../support/feeds.js';

const rss = (content: string, attributes = ''): string =>
  `<rss version="2.0"${attributes}><channel>${content}</channel></rss>`;

describe('RSS', () => {
  it('2.0 is read with its modules', async () => {
    const { feed, faults } = await readFixture('rss-2.0.xml', `${SITE}/feed.xml`);
    expect(faults).to.deep.equal([]);
    expect(feed).to.include({
      title: 'Nachrichten aus Musterstadt',
      language: 'de-DE',
      next: `${SITE}/feed.xml?seite=2`,
    });
    const [first, second, third, fourth] = feed.articles;
    expect(plain(first)).to.deep.equal({
      id: 'umzug-1',
      url: `${SITE}/umzug`,
      base: `${SITE}/umzug`,
      image: `${SITE}/haus.jpg`,
      imageCredit: 'Stadt Musterstadt',
      published: '2024-02-06T08:00:00Z',
      pinned: false,
      tags: ['Haus & Hof', 'Umzug'],
      authors: ['Erika Beispiel', 'Max Beispiel'],
      editions: [
        {
          language: 'de-DE',
          level: 'standard',
          title: 'Umzug – „Haus“ & Hof jetzt',
          summary: 'Wir ziehen um.',
          html: '<p>Wir ziehen um. Das ist &nbsp;wichtig.</p><p><a href="plan">Plan</a></p>',
          imageAlt: 'Ein Haus mit blauer Tür',
          attachments: [{ url: `${SITE}/plan.pdf`, type: 'application/pdf', size: 48211 }],
          url: `${SITE}/umzug`,
          updated: '2024-02-07T08:00:00Z',
        },
      ],
    });
    // A short text with a link is a teaser, without one it is all there is.
    expect(second!.editions[0]).to.include({ language: 'en', summary: 'Am Freitag ist geschlossen.', html: undefined });
    expect(second).to.deep.include({ url: `${SITE}/kurz`, authors: ['Max Beispiel'], image: `${SITE}/tuer.png` });
    expect(second!.published!.iso).to.equal('2024-01-15');
    expect(third!.editions[0]).to.include({ html: 'Ohne Titel und ohne Link, aber mit einem Text.' });
    expect(third!.editions[0].title).to.match(/^Ohne Titel/);
    expect(third!.authors).to.deep.equal(['Pressestelle']);
    expect(fourth!.url).to.equal(`${SITE}/fest`);
  });

  it('0.91 is read', async () => {
    const { feed, faults } = await readFixture('rss-0.91.xml');
    expect(faults).to.deep.equal([]);
    expect(feed).to.include({ title: 'Nachrichten', language: 'de', next: undefined });
    expect(feed.articles.map(({ id, url }) => [id, url])).to.deep.equal([
      [`${SITE}/1`, `${SITE}/1`],
      [`${SITE}/2`, `${SITE}/2`],
    ]);
  });

  it('1.0, which is RDF, is read', async () => {
    const { feed, faults } = await readFixture('rss-1.0.xml');
    expect(faults).to.deep.equal([]);
    expect(feed).to.include({ title: 'Nachrichten', language: 'de' });
    const [first, second] = feed.articles;
    expect(first).to.deep.include({ id: `${SITE}/1`, url: `${SITE}/1`, tags: ['Haus'], authors: ['Erika Beispiel'] });
    expect(first!.published!.iso).to.equal('2024-02-06T08:00:00.000Z');
    expect(second).to.include({ id: `${SITE}/2`, url: `${SITE}/2` });
  });

  it('has a long description as its text, and a short one as its teaser', () => {
    const long = `<p>${'Wort '.repeat(200)}</p>`;
    const { feed } = read(
      rss(`<item><title>A</title><link>/a</link><description><![CDATA[${long}]]></description></item>
        <item><title>B</title><link>/b</link><description><![CDATA[<p>Kurz</p>]]></description></item>`),
    );
    expect(feed.articles.map(({ editions }) => [editions[0].html, editions[0].summary])).to.deep.equal([
      [long, undefined],
      [undefined, 'Kurz'],
    ]);
  });

  it('may hold HTML that nobody escaped', () => {
    const { feed } = read(
      rss('<item><title>Das <b>Amt</b></title><description><p>A &amp; <i/>B<br/></p></description></item>'),
    );
    expect(feed.articles[0]!.editions[0]).to.include({ title: 'Das Amt', html: '<p>A &amp; <i></i>B<br></p>' });
  });

  it('is known by its namespaces, whatever their prefixes are', () => {
    const { feed } = read(
      rss(
        '<item><title>A</title><x:encoded>Text</x:encoded><y:date>2024-02-06</y:date><foo:title>B</foo:title></item>',
        ' xmlns:x="http://purl.org/rss/1.0/modules/content/" xmlns:y="http://purl.org/dc/elements/1.1/" xmlns:foo="urn:foo"',
      ),
    );
    expect(feed.articles[0]!.editions[0]).to.include({ title: 'A', html: 'Text' });
    expect(feed.articles[0]!.published!.iso).to.equal('2024-02-06');
  });

  it('names nobody by an address', () => {
    const author = (text: string): readonly string[] =>
      read(rss(`<item><title>A</title><author>${text}</author></item>`)).feed.articles[0]!.authors;
    expect(author('mail@a.example (Erika Beispiel)')).to.deep.equal(['Erika Beispiel']);
    expect(author('Erika Beispiel (mail@a.example)')).to.deep.equal(['Erika Beispiel']);
    expect(author('Erika Beispiel &lt;mail@a.example&gt;')).to.deep.equal(['Erika Beispiel']);
    expect(author('Erika Beispiel')).to.deep.equal(['Erika Beispiel']);
    expect(author('mail@a.example')).to.deep.equal([]);
  });

  it('resolves addresses against xml:base, then the item, then the feed', () => {
    const { feed } = read(
      rss(
        `<item xml:base="b/"><title>A</title><link>c</link><content:encoded xml:base="d/">x</content:encoded></item>
        <item><title>B</title><link>/e/f</link><content:encoded>x</content:encoded></item>
        <item><title>C</title><content:encoded>x</content:encoded></item>`,
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"',
      ),
      `${SITE}/a/feed.xml`,
    );
    expect(feed.articles.map(({ url, base }) => [url, base])).to.deep.equal([
      [`${SITE}/a/b/c`, `${SITE}/a/b/d/`],
      [`${SITE}/e/f`, `${SITE}/e/f`],
      [undefined, `${SITE}/a/feed.xml`],
    ]);
  });

  it('has no link that leads elsewhere than to the web', () => {
    const { feed, faults } = read(
      rss('<item xml:base="javascript:x"><title>A</title><link>javascript:alert(1)</link></item>'),
    );
    expect(feed.articles[0]!.url).to.equal(undefined);
    expect(faults.join()).to.match(/items\[0\]\.url/);
  });

  it('keeps items without a date, with a wrong one, and with the same id', () => {
    const { feed, faults } = read(
      rss(
        '<item><title>A</title><guid>x</guid><pubDate>gestern</pubDate></item><item><title>B</title><guid>x</guid></item>',
      ),
    );
    expect(feed.articles.map(({ id, published }) => [id, published])).to.deep.equal([
      ['x', undefined],
      ['x-2', undefined],
    ]);
    expect(faults).to.have.length(2);
  });

  it('of ten times as many items takes about ten times as long', () => {
    const item = (index: number): string =>
      `<item><title>Nachricht ${index} &amp;amp; mehr</title><link>/n/${index}</link><pubDate>Tue, 06 Feb 2024 09:00:00 +0100</pubDate><description>${'&lt;p&gt;Wort &lt;b&gt;fett&lt;/b&gt;&lt;/p&gt;'.repeat(20)}</description><category>A</category></item>`;
    const time = (count: number): number => {
      const text = rss(Array.from({ length: count }, (_, index) => item(index)).join(''));
      const begun = performance.now();
      expect(read(text).feed.articles).to.have.length(count);
      return performance.now() - begun;
    };
    time(500);
    // Ten times as much would be 100 times as long, if each item looked at all others.
    expect(time(5000) / Math.max(time(500), 5)).to.be.below(40);
  });
});
