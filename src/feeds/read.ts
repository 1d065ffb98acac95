// From a text to a feed: parse, recognise, read. Knows no network, no elements and no words for readers.
import type { Feed } from '../articles/article.js';
import { FeedError } from './errors.js';
import type { Report } from './fields.js';
import { jsonFeed } from './json-feed.js';
import type { Reader } from './reader.js';

/** A new format is one file and one entry here. The first that recognises a document reads it. */
export const READERS: readonly Reader[] = [jsonFeed];

/** @throws {FeedError} `html`, `syntax` or `format`. */
export function readFeed(text: string, url: string, report: Report): Feed {
  const json = parse(text, url);
  const document = { url, json };
  const feed = READERS.find((reader) => reader.recognises(document))?.read(document, report);
  if (!feed) throw new FeedError('format', 'this is JSON, but no JSON Feed with items', url);
  return feed;
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    if (/^\s*</.test(text)) throw new FeedError('html', 'this is a web page or XML, no JSON Feed', url);
    throw new FeedError('syntax', `this is no JSON: ${(cause as Error).message}`, url);
  }
}
