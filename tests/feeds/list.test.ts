import { expect } from '@open-wc/testing';
import { plain, read, readFixture, SITE } from '../support/feeds.js';

describe('A plain list', () => {
  it('is read by the usual names', async () => {
    const { feed, faults } = await readFixture('list.json', `${SITE}/api/news`);
    expect(faults).to.deep.equal([]);
    expect(feed).to.include({ title: 'Nachrichten', language: 'de', next: `${SITE}/api/news?page=2` });
    const [first, second, third] = feed.articles;
    expect(plain(first)).to.deep.equal({
      id: 'a1',
      url: `${SITE}/umzug`,
      base: `${SITE}/umzug`,
      image: `${SITE}/haus.jpg`,
      published: '2024-02-06T08:00:00Z',
      pinned: false,
      tags: ['Haus', 'Umzug'],
      authors: ['Erika Beispiel'],
      editions: [
        {
          language: 'de',
          level: 'standard',
          title: 'Das Amt zieht um',
          summary: 'Wir ziehen um.',
          html: '<p>Ab Montag.</p>',
          url: `${SITE}/umzug`,
          updated: '2024-02-07',
        },
      ],
    });
    expect(second).to.deep.include({ id: `${SITE}/2`, tags: ['Haus', 'Hof'], authors: ['Max Beispiel'] });
    expect(second!.editions[0]).to.include({ language: 'en', text: 'Zeile eins\n\nZeile zwei', html: undefined });
    expect(second!.published!.iso).to.equal('2024-02-06');
    expect(third).to.include({ id: '3', pinned: true });
    expect(third!.editions[0].attachments).to.deep.include({
      url: `${SITE}/plan.pdf`,
      title: undefined,
      type: 'application/pdf',
      size: undefined,
    });
  });

  for (const name of ['items', 'articles', 'posts', 'data']) {
    it(`may be called ${name}`, () => {
      expect(read(JSON.stringify({ [name]: [{ title: 'A', url: '/a' }] })).feed.articles).to.have.length(1);
    });
  }

  it('may be a bare array, also an empty one', () => {
    expect(read('[{"title":"A","url":"/a"}]').feed.articles[0]!.url).to.equal(`${SITE}/a`);
    expect(read('[]').feed.articles).to.deep.equal([]);
  });

  it('is no feed where nothing in it has a title', () => {
    for (const json of [
      '[1]',
      '[null]',
      '[{}]',
      '{"items":[]}',
      '{"data":[{"a":1}]}',
      '{"items":{"title":"A"}}',
      '{"title":"A"}',
    ])
      expect(() => read(json), json).to.throw(/no feed/);
  });

  it('loses only what is no item', () => {
    const { feed, faults } = read('[null, 5, "text", {"title":"A","url":"/a"}, {"url":"/b"}]');
    expect(feed.articles.map(({ url }) => url)).to.deep.equal([`${SITE}/a`]);
    expect(faults.length).to.be.at.least(4);
  });

  it('has no prototype to spoil', () => {
    const { feed } = read(
      '[{"title":"A","url":"/a","__proto__":{"spoilt":1},"constructor":{"prototype":{"spoilt":1}}}]',
    );
    expect(feed.articles).to.have.length(1);
    expect(({} as { spoilt?: number }).spoilt).to.equal(undefined);
  });
});
