// From a source to a feed: fetches, decodes and hands on. Knows no formats, no elements and no words for readers.
import type { Feed } from '../articles/article.js';
import { decode } from './decode.js';
import { FeedError } from './errors.js';
import type { Report } from './fields.js';
import { readFeed } from './read.js';
import type { Source } from './source.js';

const ACCEPT = 'application/feed+json, application/json, application/rss+xml, application/atom+xml, */*;q=0.1';

/**
 * @throws {FeedError} with the reason; or whatever `fetch` throws when `signal` aborts, which its caller knows about.
 */
export async function loadFeed(source: Source, signal: AbortSignal, report: Report): Promise<Feed> {
  if ('inline' in source) return readFeed(source.inline, source.url, report);
  const response = await request(source.url, signal);
  const { headers, redirected } = response.answer;
  const text = decode(response.bytes, headers.get('content-type'));
  return readFeed(text, redirected ? response.answer.url : source.url, report, headers);
}

async function request(url: string, signal: AbortSignal): Promise<{ answer: Response; bytes: Uint8Array }> {
  let response: Response;
  try {
    response = await fetch(url, { signal, credentials: 'same-origin', headers: { accept: ACCEPT } });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw unreachable(url, cause);
  }
  // The body of an error page may well parse; it is still no news.
  if (!response.ok)
    throw new FeedError(
      'http',
      `the server answered ${response.status} ${response.statusText}`.trimEnd(),
      url,
      response.status,
    );
  try {
    return { answer: response, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw unreachable(url, cause);
  }
}

const unreachable = (url: string, cause: unknown): FeedError =>
  new FeedError('network', `no answer, or none for this page (CORS): ${String(cause)}`, url);
