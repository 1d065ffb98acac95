// From a source to a feed: fetch, parse, recognise, read. Knows no elements and no words for readers.
import type { Feed } from '../articles/article.js';
import { FeedError } from './errors.js';
import type { Report } from './fields.js';
import { jsonFeed } from './json-feed.js';
import type { Reader } from './reader.js';
import type { Source } from './source.js';

/** A new format is one file and one entry here. The first that recognises a document reads it. */
export const READERS: readonly Reader[] = [jsonFeed];

const ACCEPT = 'application/feed+json, application/json, */*;q=0.1';

/**
 * @throws {FeedError} with the reason; or whatever `fetch` throws when `signal` aborts, which its caller knows about.
 */
export async function loadFeed(source: Source, signal: AbortSignal, report: Report): Promise<Feed> {
  const text = 'inline' in source ? source.inline : await request(source.url, signal);
  return readFeed(text, source.url, report);
}

/** @throws {FeedError} `html`, `syntax` or `format`. */
export function readFeed(text: string, url: string, report: Report): Feed {
  const json = parse(text, url);
  const document = { url, json };
  const feed = READERS.find((reader) => reader.recognises(document))?.read(document, report);
  if (!feed) throw new FeedError('format', 'this is JSON, but no JSON Feed with items', url);
  return feed;
}

async function request(url: string, signal: AbortSignal): Promise<string> {
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
    return await response.text();
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw unreachable(url, cause);
  }
}

const unreachable = (url: string, cause: unknown): FeedError =>
  new FeedError('network', `no answer, or none for this page (CORS): ${String(cause)}`, url);

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    if (/^\s*</.test(text)) throw new FeedError('html', 'this is a web page or XML, no JSON Feed', url);
    throw new FeedError('syntax', `this is no JSON: ${(cause as Error).message}`, url);
  }
}
