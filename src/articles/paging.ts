// Feeds that come in pages, and feeds that come again.
import type { Article, Feed } from './article.js';

const idsOf = (articles: readonly Article[]): ReadonlySet<string> => new Set(articles.map(({ id }) => id));

/** Those articles that were not there before. */
export function newOnes(articles: readonly Article[], before: readonly Article[]): Article[] {
  const known = idsOf(before);
  return articles.filter(({ id }) => !known.has(id));
}

/** A feed with one more page. Where that brings nothing new, it repeats or goes round in circles, and is the last. */
export function joinPages(feed: Feed, page: Feed): Feed {
  const added = newOnes(page.articles, feed.articles);
  return { ...feed, articles: [...feed.articles, ...added], next: added.length ? page.next : undefined };
}

/** A feed that came again. Articles without a change stay the objects that they were, with all that was worked out for them. */
export function keepUnchanged(feed: Feed, before: Feed): Feed {
  const known = new Map(before.articles.map((article) => [JSON.stringify(article), article]));
  return { ...feed, articles: feed.articles.map((article) => known.get(JSON.stringify(article)) ?? article) };
}
