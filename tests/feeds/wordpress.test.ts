import { expect } from '@open-wc/testing';
import { plain, read, readFixture, SITE } from '../support/feeds.js';

const POSTS = `${SITE}/wp-json/wp/v2/posts`;
const post = (id: number, more: object = {}): object => ({
  id,
  link: `${SITE}/${id}/`,
  title: { rendered: `Titel ${id}` },
  ...more,
});
const posts = (count: number): string => JSON.stringify(Array.from({ length: count }, (_, index) => post(index + 1)));

describe('The posts of WordPress', () => {
  it('are read with all that is embedded', async () => {
    const { feed, faults } = await readFixture('wordpress-posts.json', POSTS);
    expect(faults).to.deep.equal([]);
    const [first, second, third] = feed.articles;
    expect(plain(first)).to.deep.equal({
      id: '17',
      url: `${SITE}/umzug/`,
      base: `${SITE}/umzug/`,
      image: `${SITE}/wp-content/uploads/haus-1024x768.jpg`,
      published: '2024-02-06T08:00:00Z',
      pinned: true,
      tags: ['Haus & Hof', 'Umzug'],
      authors: ['Erika Beispiel'],
      editions: [
        {
          language: 'de',
          level: 'standard',
          title: 'Umzug – „Haus“ & Hof',
          summary: 'Wir ziehen um und freuen uns auf […]',
          html: '\n<p>Wir ziehen um.</p>\n',
          imageAlt: 'Ein Haus mit blauer Tür',
          imageCaption: 'Das neue Haus',
          url: `${SITE}/umzug/`,
          updated: '2024-02-07T08:00:00Z',
        },
      ],
    });
    // GMT is a server's time, and shown as that of Berlin.
    expect(new Date(first!.published!.wall).getUTCHours()).to.equal(9);
    expect(plain(second)).to.deep.include({ pinned: false });
    expect(second!.editions[0]).to.include({ html: undefined, text: undefined, summary: undefined });
    expect(second!.editions[0].title).to.equal('Geschützt: Nur für das Haus');
    expect(second!.authors).to.deep.equal([]);
    expect(third!.editions[0]).to.include({ language: 'en', html: '<p>Text</p>' });
    expect(third!.published!.iso).to.equal('2024-01-05T09:00:00.000Z');
    expect(third).to.deep.include({ image: undefined, tags: [], authors: [], pinned: false });
  });

  it('may be one post, which has no next page', () => {
    const { feed } = read(JSON.stringify(post(1)), `${POSTS}/1?per_page=1`);
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['1']);
    expect(feed.next).to.equal(undefined);
  });

  it('may have no text, which is no fault', () => {
    for (const rendered of ['', '\n']) {
      const { feed, faults } = read(JSON.stringify([post(1, { content: { rendered }, excerpt: { rendered } })]), POSTS);
      expect(faults).to.deep.equal([]);
      expect(feed.articles[0]!.editions[0]).to.include({ html: undefined, text: undefined, summary: undefined });
    }
  });

  it('may be none', () => expect(read('[]', POSTS).feed.articles).to.deep.equal([]));

  it('that are an error of WordPress are no feed', () => {
    const error = { code: 'rest_no_route', message: 'Es wurde keine Route gefunden.', data: { status: 404 } };
    expect(() => read(JSON.stringify(error), POSTS)).to.throw(/no feed/);
  });

  describe('go on', () => {
    const table: readonly [
      what: string,
      count: number,
      query: string,
      headers: Record<string, string>,
      next?: string,
    ][] = [
      ['where a page is full', 10, '', {}, '?page=2'],
      ['not where a page is not', 9, '', {}],
      ['where a page of another size is full', 5, '?per_page=5&page=2&_embed=1', {}, '?per_page=5&page=3&_embed=1'],
      ['where there are more pages', 3, '', { 'X-WP-TotalPages': '2' }, '?page=2'],
      ['not where this is the last page, though it is full', 10, '?page=2', { 'X-WP-TotalPages': '2' }],
      [
        'where a link says so',
        3,
        '',
        { Link: `<${POSTS}?page=1>; rel="prev", <${POSTS}?page=7&x=1>; rel="next"` },
        '?page=7&x=1',
      ],
      ['not where a link only leads back', 3, '?page=2', { Link: `<${POSTS}?page=1>; rel="prev"` }],
      ['not where a link leads elsewhere than to the web', 3, '', { Link: '<javascript:x>; rel="next"' }],
    ];
    for (const [what, count, query, headers, next] of table) {
      it(what, () => expect(read(posts(count), POSTS + query, headers).feed.next).to.equal(next && POSTS + next));
    }
  });
});
