// From a source to a feed: fetch, decode, read; from the copy where there is no network. Knows no elements and no words for readers.
import type { Feed, Timestamp } from '../articles/article.js';
import { timestampAt } from '../articles/dates.js';
import { decode } from './decode.js';
import type { Report } from './fields.js';
import { keepAnswer, keptAnswer } from './offline.js';
import { readFeed } from './read.js';
import { request, type Answer } from './request.js';
import type { Source } from './source.js';

export interface Wishes {
  /** `no-cache` asks the server whether what the browser has is still true. */
  readonly cache?: RequestCache;
  /** Whether to keep a copy of a good answer (`true`) or to remove it (`false`); without, the copy stays as it is. */
  readonly keep?: boolean;
}

/**
 * @throws {FeedError} with the reason; or something else when `signal` aborts, which its caller knows about.
 */
export async function loadFeed(
  source: Source,
  signal: AbortSignal,
  report: Report,
  { cache, keep }: Wishes = {},
): Promise<Feed> {
  if ('inline' in source) return withOwnPages(readFeed(source.inline, source.url, report), source.url, report);
  const { url } = source;
  const answer = await request(url, signal, cache);
  const feed = read(answer, report);
  if (keep !== undefined) void keepAnswer(url, keep ? answer : undefined);
  return feed;
}

/** The copy of a feed, and when it was made. Its further pages are not in it. */
export async function loadKept({
  url,
}: Source): Promise<{ readonly feed: Feed; readonly since: Timestamp } | undefined> {
  try {
    const answer = await keptAnswer(url);
    // What is wrong with its items was said when they came.
    return answer && { feed: { ...read(answer, () => undefined), next: undefined }, since: timestampAt(answer.made) };
  } catch {
    // There are no copies in this browser, or an earlier version of this script could read it.
    return undefined;
  }
}

const read = ({ bytes, url, headers }: Answer, report: Report): Feed =>
  withOwnPages(readFeed(decode(bytes, headers.get('content-type')), url, report, headers), url, report);

/** A feed names its own further pages, and nobody else's addresses: they are asked for with the reader's cookies. */
function withOwnPages(feed: Feed, url: string, report: Report): Feed {
  if (!feed.next || new URL(feed.next).origin === new URL(url).origin) return feed;
  report('next page', 'is on another server: left out');
  return { ...feed, next: undefined };
}
