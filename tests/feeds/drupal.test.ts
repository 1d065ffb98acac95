import { expect } from '@open-wc/testing';
import { plain, read, readFixture, SITE } from '../support/feeds.js';

const ARTICLES = `${SITE}/de/jsonapi/node/article?include=uid,field_image,field_tags`;

describe('The JSON:API of Drupal', () => {
  it('is read with what is included', async () => {
    const { feed, faults } = await readFixture('drupal-articles.json', ARTICLES);
    expect(faults).to.deep.equal([]);
    expect(feed.next).to.equal(`${SITE}/de/jsonapi/node/article?page%5Boffset%5D=50&page%5Blimit%5D=50`);
    expect(plain(feed.articles[0])).to.deep.equal({
      id: '5f0c2a3e-0000-4000-8000-000000000001',
      url: `${SITE}/de/aktuelles/umzug`,
      base: `${SITE}/de/aktuelles/umzug`,
      image: `${SITE}/sites/default/files/haus.jpg`,
      published: '2024-02-06T08:00:00Z',
      pinned: true,
      tags: ['Haus'],
      authors: ['Erika Beispiel'],
      editions: [
        {
          language: 'de',
          level: 'standard',
          title: 'Das Amt zieht um',
          summary: 'Wir ziehen um.',
          html: '<p>Wir ziehen um. <a href="/plan">Plan</a></p>',
          imageAlt: 'Ein Haus mit blauer Tür',
          attachments: [
            { url: `${SITE}/sites/default/files/plan.pdf`, title: 'Lageplan', type: 'application/pdf', size: 48211 },
          ],
          url: `${SITE}/de/aktuelles/umzug`,
          updated: '2024-02-07T08:00:00Z',
        },
      ],
    });
    // UTC is Drupal's own time, and shown as that of Berlin.
    expect(new Date(feed.articles[0]!.published!.wall).getUTCHours()).to.equal(9);
  });

  it('is read where little is said or included', async () => {
    const { feed } = await readFixture('drupal-articles.json', ARTICLES);
    const [, second, third] = feed.articles;
    expect(second).to.deep.include({
      url: `${SITE}/de/node/4`,
      image: undefined,
      tags: [],
      authors: [],
      pinned: false,
    });
    expect(second!.editions[0]).to.include({ language: 'en', html: '<p>Text in another field</p>' });
    expect(third!.editions[0]).to.include({ language: 'de', html: undefined });
    expect(third!.published).to.equal(undefined);
  });

  it('may be one node, or none', () => {
    const node = { type: 'node--article', id: 'a', attributes: { title: 'A', path: { alias: '/a' } } };
    const { feed } = read(JSON.stringify({ data: node }), `${SITE}/unterordner/jsonapi/node/article/a`);
    expect(feed.articles.map(({ id, url }) => [id, url])).to.deep.equal([['a', `${SITE}/unterordner/a`]]);
    expect(read('{"jsonapi":{"version":"1.0"},"data":[]}').feed.articles).to.deep.equal([]);
  });

  it('has its pages at the root, where its own path is another', () => {
    const node = { type: 'node--article', id: 'a', attributes: { title: 'A', path: { alias: '/a' } } };
    expect(read(JSON.stringify({ data: [node] }), `${SITE}/api/nodes`).feed.articles[0]!.url).to.equal(`${SITE}/a`);
  });

  it('that is an error is no feed', () => {
    const error = { jsonapi: { version: '1.0' }, errors: [{ title: 'Not Found', status: '404' }] };
    expect(() => read(JSON.stringify(error))).to.throw(/no feed/);
  });

  it('may refer to itself', () => {
    const node = {
      type: 'media--x',
      id: 'a',
      attributes: { title: 'A' },
      relationships: { field: { data: { type: 'media--x', id: 'a' } } },
    };
    expect(read(JSON.stringify({ data: [node], included: [node] })).feed.articles).to.have.length(1);
  });
});
