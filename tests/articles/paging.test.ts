import { expect } from '@open-wc/testing';
import type { Article, Feed } from '../../src/articles/article.js';
import { joinPages, keepUnchanged, newOnes } from '../../src/articles/paging.js';
import { article } from '../fixtures/build.js';

const some = (...ids: string[]): Article[] => ids.map((id) => article({ id }));
const feed = (articles: readonly Article[], next?: string): Feed => ({ title: 'T', language: 'de', articles, next });
const idsOf = (articles: readonly Article[]): string[] => articles.map(({ id }) => id);

describe('A feed with one more page', () => {
  it('has the articles of both, in their order, and goes on where the page does', () => {
    const joined = joinPages(feed(some('a', 'b'), '2'), feed(some('c'), '3'));
    expect(idsOf(joined.articles)).to.deep.equal(['a', 'b', 'c']);
    expect(joined.next).to.equal('3');
  });

  it('keeps its own title, and of two articles with one id its own', () => {
    const first = feed(some('a', 'b'));
    const joined = joinPages(first, { ...feed(some('b', 'c')), title: 'Seite 2' });
    expect(joined.title).to.equal('T');
    expect(idsOf(joined.articles)).to.deep.equal(['a', 'b', 'c']);
    expect(joined.articles[1]).to.equal(first.articles[1]);
  });

  it('ends where the page brings nothing new', () => {
    expect(joinPages(feed(some('a'), '2'), feed(some('a'), '3')).next).to.equal(undefined);
    expect(joinPages(feed(some('a'), '2'), feed([], '3')).next).to.equal(undefined);
    expect(joinPages(feed(some('a'), '2'), feed(some('b'))).next).to.equal(undefined);
  });
});

describe('A feed that came again', () => {
  it('keeps the articles that are the same, as the objects that they were', () => {
    const before = feed([article({ id: 'a' }), article({ id: 'b', published: '2024-02-06' }), article({ id: 'c' })]);
    const now = feed([article({ id: 'neu' }), article({ id: 'a' }), article({ id: 'b', published: '2024-02-07' })]);
    const { articles } = keepUnchanged(now, before);
    expect(idsOf(articles)).to.deep.equal(['neu', 'a', 'b']);
    expect(articles[1]).to.equal(before.articles[0]);
    expect(articles[2]).to.equal(now.articles[2]);
  });
});

describe('What is new', () => {
  it('is what was not there before, be it changed or not', () => {
    expect(idsOf(newOnes(some('c', 'a', 'b'), some('b', 'a')))).to.deep.equal(['c']);
    expect(newOnes(some('a'), some('a', 'b'))).to.deep.equal([]);
  });
});
