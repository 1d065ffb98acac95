// Which articles a list has, in which order, on which page.
import type { Article, Level } from './article.js';
import { isOver, yearOf } from './dates.js';
import { hasLevel } from './editions.js';
import { fold, matcher } from './search.js';

/** What the reader asked for. */
export interface Selection {
  readonly query?: string;
  readonly tag?: string;
  readonly year?: number;
  /** Only articles that have an edition at this level. */
  readonly has?: Level;
}

const sameTag = (a: string, b: string): boolean => fold(a.trim())[1] === fold(b.trim())[1];

/**
 * The articles of a list: none that is over, pinned ones first, then the newest, undated ones last in the feed's order.
 * @param tags Only articles with one of these; empty ones count as none, and none means all.
 * @param limit At most so many articles.
 * @param now Milliseconds since 1970.
 */
export function arrange(
  articles: readonly Article[],
  tags: readonly string[],
  limit: number | undefined,
  now: number,
): Article[] {
  const wanted = tags.filter((tag) => tag.trim());
  // The year 0 rather than -Infinity: the difference of two infinities is no number.
  const time = ({ published }: Article): number => published?.instant ?? -1e14;
  return articles
    .filter(
      ({ expires, tags: own }) =>
        !isOver(expires, now) && (!wanted.length || own.some((tag) => wanted.some((name) => sameTag(tag, name)))),
    )
    .sort((a, b) => +b.pinned - +a.pinned || time(b) - time(a))
    .slice(0, limit);
}

export function select(articles: readonly Article[], { query = '', tag, year, has }: Selection): Article[] {
  const matches = matcher(query);
  return articles.filter(
    (article) =>
      (tag === undefined || article.tags.some((own) => sameTag(own, tag))) &&
      (year === undefined || (article.published && yearOf(article.published) === year)) &&
      (has === undefined || hasLevel(article, has)) &&
      matches(article),
  );
}

/** The tags of some articles, once each, in alphabetical order. */
export const tagsOf = (articles: readonly Article[]): string[] =>
  [...new Set(articles.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b, 'de'));

/** The years of some articles, newest first. */
export const yearsOf = (articles: readonly Article[]): number[] =>
  [...new Set(articles.flatMap(({ published }) => (published ? [yearOf(published)] : [])))].sort((a, b) => b - a);

export interface Page {
  readonly articles: readonly Article[];
  /** From 1. */
  readonly number: number;
  /** At least 1. */
  readonly count: number;
}

/**
 * A page of a list; past the end it is the last page.
 * @param more There are more articles than these: the last page is one that they do not fill.
 */
export function pageOf(articles: readonly Article[], wanted: number, size: number, more = false): Page {
  const count = more ? Math.floor(articles.length / size) + 1 : Math.max(1, Math.ceil(articles.length / size));
  const number = Math.min(Math.max(1, wanted), count);
  return { articles: articles.slice((number - 1) * size, number * size), number, count };
}

/** The pages that a pager offers: the first, the last, and those around the current one. */
export const pagesAround = (number: number, count: number): number[] =>
  [...new Set([1, number - 1, number, number + 1, count])].filter((page) => page >= 1 && page <= count);
