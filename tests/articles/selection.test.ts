import { expect } from '@open-wc/testing';
import type { Article } from '../../src/articles/article.js';
import { arrange, pageOf, pagesAround, select, tagsOf, yearsOf } from '../../src/articles/selection.js';
import { article } from '../fixtures/build.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const idsOf = (articles: readonly Article[]): string[] => articles.map(({ id }) => id);

interface Scope {
  readonly tags?: readonly string[];
  readonly limit?: number;
}

const arranged = (articles: readonly Article[], { tags = [], limit }: Scope = {}): string[] =>
  idsOf(arrange(articles, tags, limit, NOW));

describe('The list', () => {
  it('has pinned articles first, then the newest, and those without a date last', () => {
    const articles = [
      article({ id: 'undated' }),
      article({ id: 'old', published: '2020-01-01' }),
      article({ id: 'pinned, old', published: '2019-01-01', pinned: true }),
      article({ id: 'new', published: '2026-11-01T09:00:00Z' }),
      article({ id: 'pinned, undated', pinned: true }),
      article({ id: 'before 1970', published: '1950-01-01' }),
      article({ id: 'pinned, new', published: '2026-01-01', pinned: true }),
    ];
    expect(arranged(articles)).to.deep.equal([
      'pinned, new',
      'pinned, old',
      'pinned, undated',
      'new',
      'old',
      'before 1970',
      'undated',
    ]);
  });

  it('goes by the moment, not by the clock on the wall', () => {
    const articles = [
      article({ id: '10:00 in Berlin', published: '2026-11-01T10:00:00+01:00' }),
      article({ id: '9:30 in London', published: '2026-11-01T09:30:00+00:00' }),
    ];
    expect(arranged(articles)).to.deep.equal(['9:30 in London', '10:00 in Berlin']);
  });

  it('keeps the feed’s order among articles of the same moment, and among those without a date', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `${index}`);
    expect(arranged(ids.map((id) => article({ id, published: '2026-11-01' })))).to.deep.equal(ids);
    expect(arranged(ids.map((id) => article({ id })))).to.deep.equal(ids);
  });

  it('has no article that is over, but one that lasts until tonight', () => {
    const articles = [
      article({ id: 'over', expires: '2026-11-21' }),
      article({ id: 'until tonight', expires: '2026-11-22' }),
      article({ id: 'until now', expires: '2026-11-22T12:00:00Z' }),
      article({ id: 'for another second', expires: '2026-11-22T12:00:01Z' }),
      article({ id: 'over, though pinned', expires: '2026-01-01', pinned: true }),
    ];
    expect(arranged(articles)).to.deep.equal(['until tonight', 'for another second']);
  });

  it('has articles whose day has not come: the feed decides what it publishes', () => {
    expect(arranged([article({ id: 'tomorrow', published: '2026-11-23' })])).to.deep.equal(['tomorrow']);
  });

  it('has only articles with one of the tags that the page allows, however they are written', () => {
    const articles = [
      article({ id: 'a', tags: ['Hessen', 'Ausbildung'] }),
      article({ id: 'b', tags: ['Weiterbildung'] }),
      article({ id: 'c', tags: ['Bürger-Geld'] }),
      article({ id: 'd' }),
    ];
    expect(arranged(articles)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(arranged(articles, { tags: ['ausbildung'] })).to.deep.equal(['a']);
    expect(arranged(articles, { tags: ['WEITERBILDUNG', 'Hessen'] })).to.deep.equal(['a', 'b']);
    expect(arranged(articles, { tags: ['Buergergeld'] })).to.deep.equal(['c']);
    expect(arranged(articles, { tags: [' Hessen '] })).to.deep.equal(['a']);
    expect(arranged(articles, { tags: ['bildung'] })).to.deep.equal([]);
    expect(arranged(articles, { tags: ['', ' '] })).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('has at most so many articles, after all else', () => {
    const articles = [
      article({ id: 'old', published: '2020-01-01', tags: ['x'] }),
      article({ id: 'over', published: '2026-11-01', expires: '2026-11-02', tags: ['x'] }),
      article({ id: 'new', published: '2026-11-01', tags: ['x'] }),
      article({ id: 'newest', published: '2026-11-20' }),
    ];
    expect(arranged(articles, { limit: 2 })).to.deep.equal(['newest', 'new']);
    expect(arranged(articles, { limit: 1, tags: ['x'] })).to.deep.equal(['new']);
    expect(arranged(articles, { limit: 100 })).to.deep.equal(['newest', 'new', 'old']);
  });

  it('leaves the feed as it was', () => {
    const articles = Object.freeze([
      article({ id: 'a', published: '2020-01-01' }),
      article({ id: 'b', published: '2021-01-01' }),
    ]);
    expect(arranged(articles)).to.deep.equal(['b', 'a']);
    expect(idsOf(articles)).to.deep.equal(['a', 'b']);
  });
});

describe('What the reader asked for', () => {
  const articles = [
    article({
      id: 'a',
      published: '2026-05-01',
      tags: ['Hessen'],
      editions: [{ title: 'Ausbildung im Kreis' }, { level: 'easy' }],
    }),
    article({
      id: 'b',
      published: '2025-12-31T23:30:00Z',
      tags: ['Hessen', 'Geld'],
      editions: [{ title: 'Mehr Geld' }],
    }),
    article({
      id: 'c',
      published: '2025-05-01',
      tags: ['Geld'],
      editions: [{ title: 'Weniger Ausbildung' }, { language: 'en', level: 'easy' }],
    }),
    article({ id: 'd', editions: [{ title: 'Ohne Datum' }] }),
  ];
  const table: readonly [what: string, selection: Parameters<typeof select>[1], ids: string][] = [
    ['nothing: all', {}, 'abcd'],
    ['a word', { query: 'ausbildung' }, 'ac'],
    ['a tag', { tag: 'Hessen' }, 'ab'],
    ['a tag as a URL may have it', { tag: 'hessen' }, 'ab'],
    ['a tag that nothing has', { tag: 'Hess' }, ''],
    ['a year, by the wall clock', { year: 2026 }, 'ab'],
    ['another year', { year: 2025 }, 'c'],
    ['a year that nothing has', { year: 1999 }, ''],
    ['an edition in Leichte Sprache', { has: 'easy' }, 'ac'],
    ['an edition that nothing has', { has: 'plain' }, ''],
    ['all at once', { query: 'ausbildung', tag: 'Geld', year: 2025, has: 'easy' }, 'c'],
    ['all at once, in vain', { query: 'ausbildung', tag: 'Geld', year: 2026, has: 'easy' }, ''],
  ];
  for (const [what, selection, ids] of table)
    it(what, () => expect(idsOf(select(articles, selection)).join('')).to.equal(ids));

  it('keeps the order', () => {
    expect(idsOf(select([...articles].reverse(), { has: 'easy' }))).to.deep.equal(['c', 'a']);
  });
});

describe('The choices for the reader', () => {
  it('are the tags, once each, as a German dictionary has them', () => {
    const articles = [article({ tags: ['Zeit', 'Öl'] }), article({ tags: ['Arbeit', 'Zeit', 'ärzte', 'Ofen', 'arm'] })];
    expect(tagsOf(articles)).to.deep.equal(['Arbeit', 'arm', 'ärzte', 'Ofen', 'Öl', 'Zeit']);
    expect(tagsOf([])).to.deep.equal([]);
  });

  it('are the years, once each, newest first', () => {
    const articles = ['2024-05-01', '2026-01-01', '2025-12-31T23:30:00Z', undefined].map((published) =>
      article({ published }),
    );
    expect(yearsOf(articles)).to.deep.equal([2026, 2024]);
    expect(yearsOf([])).to.deep.equal([]);
  });
});

describe('A page of the list', () => {
  const articles = Array.from({ length: 25 }, (_, index) => article({ id: `${index + 1}` }));
  const table: readonly [wanted: number, size: number, number: number, count: number, first: string, last: string][] = [
    [1, 10, 1, 3, '1', '10'],
    [2, 10, 2, 3, '11', '20'],
    [3, 10, 3, 3, '21', '25'],
    [4, 10, 3, 3, '21', '25'],
    [1e9, 10, 3, 3, '21', '25'],
    [0, 10, 1, 3, '1', '10'],
    [-5, 10, 1, 3, '1', '10'],
    [5, 5, 5, 5, '21', '25'],
    [6, 5, 5, 5, '21', '25'],
    [1, 25, 1, 1, '1', '25'],
    [2, 100, 1, 1, '1', '25'],
    [25, 1, 25, 25, '25', '25'],
  ];
  for (const [wanted, size, number, count, first, last] of table) {
    it(`${wanted}, with ${size} articles each, is ${number} of ${count}`, () => {
      const page = pageOf(articles, wanted, size);
      expect(page).to.include({ number, count });
      expect([page.articles[0]!.id, page.articles.at(-1)!.id]).to.deep.equal([first, last]);
    });
  }

  it('is there, and empty, where the list is', () => {
    expect(pageOf([], 3, 10)).to.deep.equal({ articles: [], number: 1, count: 1 });
  });

  it('has one more where the list goes on: the one that its articles do not fill', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => article({ id: String(index) }));
    expect(pageOf(twenty, 1, 10, true)).to.include({ number: 1, count: 3 });
    expect(pageOf(twenty, 3, 10, true)).to.deep.equal({ articles: [], number: 3, count: 3 });
    expect(pageOf(twenty.slice(1), 2, 10, true)).to.include({ number: 2, count: 2 });
    expect(pageOf([], 1, 10, true)).to.include({ number: 1, count: 1 });
  });

  it('together with all others has each article once', () => {
    for (const size of [1, 3, 10, 24, 25, 26]) {
      const { count } = pageOf(articles, 1, size);
      const all = Array.from({ length: count }, (_, index) => pageOf(articles, index + 1, size).articles).flat();
      expect(idsOf(all), `${size}`).to.deep.equal(idsOf(articles));
    }
  });
});

describe('The pages that a pager offers', () => {
  const table: readonly [number: number, count: number, pages: readonly number[]][] = [
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [2, 2, [1, 2]],
    [2, 3, [1, 2, 3]],
    [1, 3, [1, 2, 3]],
    [1, 5, [1, 2, 5]],
    [3, 5, [1, 2, 3, 4, 5]],
    [1, 10, [1, 2, 10]],
    [2, 10, [1, 2, 3, 10]],
    [5, 10, [1, 4, 5, 6, 10]],
    [9, 10, [1, 8, 9, 10]],
    [10, 10, [1, 9, 10]],
    [500, 1000, [1, 499, 500, 501, 1000]],
  ];
  for (const [number, count, pages] of table) {
    it(`on page ${number} of ${count} are ${pages.join(', ')}`, () => {
      expect(pagesAround(number, count)).to.deep.equal(pages);
    });
  }
});
