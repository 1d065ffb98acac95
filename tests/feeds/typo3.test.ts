import { expect } from '@open-wc/testing';
import { plain, read, readFixture, SITE } from '../support/feeds.js';

const PAGE = `${SITE}/aktuelles`;

describe('The news of TYPO3', () => {
  it('are read wherever they stand in a page, each once, in the order of the page', async () => {
    const { feed, faults } = await readFixture('typo3-list.json', PAGE);
    expect(faults).to.deep.equal([]);
    expect(feed).to.include({ title: 'Aktuelles', language: 'de-DE' });
    expect(feed.next).to.equal(`${SITE}/aktuelles?tx_news_pi1%5BcurrentPage%5D=2&cHash=abc`);
    expect(feed.articles.map(({ id, editions }) => `${id} ${editions[0].title}`)).to.deep.equal([
      '21 Das Amt zieht um',
      '20 Geänderte Zeiten',
      '19 Von früher',
    ]);
    expect(plain(feed.articles[0])).to.deep.equal({
      id: '21',
      url: `${SITE}/aktuelles/umzug`,
      base: `${SITE}/aktuelles/umzug`,
      image: 'https://cms.musterstadt.example/fileadmin/haus-728.jpg',
      published: '2024-02-06',
      pinned: true,
      tags: ['Haus', 'Umzug'],
      authors: ['Erika Beispiel'],
      editions: [
        {
          language: 'de-DE',
          level: 'standard',
          title: 'Das Amt zieht um',
          summary: 'Wir ziehen um.',
          imageAlt: 'Ein Haus mit blauer Tür',
          imageCaption: 'Das neue Haus',
          attachments: [
            { url: 'https://cms.musterstadt.example/fileadmin/plan.pdf', title: 'Lageplan', type: 'application/pdf' },
          ],
          url: `${SITE}/aktuelles/umzug`,
          updated: '2024-02-07',
        },
      ],
    });
    expect(plain(feed.articles[1])).to.deep.include({ published: '2024-01-15T08:30:00Z', pinned: false });
  });

  it('are read from the page of one article, with its text', async () => {
    const { feed, faults } = await readFixture('typo3-detail.json', PAGE);
    expect(faults).to.deep.equal([]);
    expect(feed.articles).to.have.length(1);
    expect(feed.articles[0]).to.include({ id: '21', url: `${SITE}/aktuelles/umzug`, pinned: false });
    expect(feed.articles[0]!.editions[0].html).to.equal('<p>Ab Montag sind wir in der <b>Ringstraße</b>.</p>');
    expect(feed.next).to.equal(undefined);
  });

  it('may be none', () => {
    const page = { content: { colPos0: [{ content: { data: { list: [], settings: { action: 'list' } } } }] } };
    expect(read(JSON.stringify(page)).feed.articles).to.deep.equal([]);
  });

  it('are pinned by 1 as well', () => {
    const list = [1, '1', 0, '0', false, null, 'x'].map((isTopNews, uid) => ({ uid, title: 'A', isTopNews }));
    expect(read(JSON.stringify({ list })).feed.articles.map(({ pinned }) => pinned)).to.deep.equal([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('are not what else a page lists', () => {
    const page = { content: [{ list: [{ id: 1, title: 'Schlagwort' }], settings: { action: 'tagsList' } }] };
    expect(() => read(JSON.stringify(page))).to.throw(/no feed/);
  });

  it('are found 10,000 levels deep, and among 100,000 other things', () => {
    const list = '{"list":[{"uid":1,"title":"A"}]}';
    expect(read(`${'{"a":'.repeat(10_000)}${list}${'}'.repeat(10_000)}`).feed.articles).to.have.length(1);
    expect(read(`{"a":[${'{},'.repeat(100_000)}${list}]}`).feed.articles).to.have.length(1);
    const many = JSON.stringify({ list: Array.from({ length: 20_000 }, (_, uid) => ({ uid, title: 'A' })) });
    expect(read(many).feed.articles).to.have.length(20_000);
  });
});
