import { expect } from '@open-wc/testing';
import { plain, read, readFixture, SITE } from '../support/feeds.js';

describe('Atom', () => {
  it('is read with its types, its base and its languages', async () => {
    const { feed, faults } = await readFixture('atom-1.0.xml', 'https://anderswo.example/feed');
    expect(faults).to.deep.equal([]);
    expect(feed).to.include({
      title: 'Nachrichten aus Musterstadt',
      language: 'de',
      next: `${SITE}/aktuelles/feed.atom?seite=2`,
    });
    const [first, second, third, fourth] = feed.articles;
    expect(plain(first)).to.deep.equal({
      id: 'tag:musterstadt.example,2024:1',
      url: `${SITE}/aktuelles/umzug`,
      base: `${SITE}/aktuelles/umzug/`,
      image: `${SITE}/aktuelles/haus.jpg`,
      published: '2024-02-06T08:00:00Z',
      pinned: false,
      tags: ['Haus', 'umzug'],
      authors: ['Erika Beispiel', 'Max Beispiel'],
      editions: [
        {
          language: 'de',
          level: 'standard',
          title: '5 < 6 &amp; mehr',
          summary: 'Wir ziehen <b>um.',
          html: '<div xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><p class="a">Wir <em>ziehen</em> um &amp; freuen uns.<br><i></i></p><p><a href="plan">Plan</a></p></div>',
          attachments: [{ url: `${SITE}/aktuelles/plan.pdf`, title: 'Lageplan', type: 'application/pdf', size: 48211 }],
          url: `${SITE}/aktuelles/umzug`,
          updated: '2024-02-07T08:00:00Z',
        },
      ],
    });
    expect(second!.editions[0]).to.include({ language: 'en', title: 'In English', html: '<p>Hello</p>' });
    expect(second!.published!.iso).to.equal('2024-01-15T09:00:00.000Z');
    expect(second!.authors).to.deep.equal(['Pressestelle']);
    expect(third!.editions[0].html).to.equal('a &lt; b &amp; c');
    expect(fourth!.editions[0]).to.include({ html: undefined, summary: 'Kurz' });
    expect(fourth).to.deep.include({ url: `${SITE}/aktuelles/anderswo.pdf`, authors: ['Nachbarstadt'] });
  });

  it('0.3 is read', () => {
    const { feed } = read(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="de"><title>Nachrichten</title><entry><title>A</title>
        <link rel="alternate" type="text/html" href="/a"/><id>a</id><issued>2004-02-06T09:00:00+01:00</issued>
        <modified>2004-02-07T09:00:00+01:00</modified><content type="text/html" mode="escaped">&lt;p&gt;Text&lt;/p&gt;</content></entry></feed>`,
    );
    expect(feed.articles[0]).to.include({ id: 'a', url: `${SITE}/a` });
    expect(feed.articles[0]!.published!.iso).to.equal('2004-02-06T08:00:00.000Z');
    expect(feed.articles[0]!.editions[0]).to.deep.include({ html: '<p>Text</p>' });
  });

  it('may have a picture as its only content', () => {
    const { feed } = read(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><title>A</title><id>a</id><summary>B</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><img src="a.png"/></div></content></entry></feed>',
    );
    expect(feed.articles[0]!.editions[0].html).to.match(/<img src="a.png">/);
  });

  it('may forget its namespace', () => {
    const { feed } = read(
      '<feed><title>N</title><entry><title>A</title><id>a</id><content type="html">&lt;p&gt;B&lt;/p&gt;</content></entry></feed>',
    );
    expect(feed.articles[0]!.editions[0]).to.include({ title: 'A', html: '<p>B</p>' });
  });

  it('may have a prefix', () => {
    const { feed } = read(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>N</a:title><a:entry><a:title>A</a:title><a:id>a</a:id></a:entry></a:feed>',
    );
    expect(feed.title).to.equal('N');
    expect(feed.articles[0]!.editions[0].title).to.equal('A');
  });

  it('without a paging link ends here', () => {
    expect(read('<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title></feed>').feed.next).to.equal(undefined);
  });
});
