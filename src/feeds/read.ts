// From an answer's text to a feed: parse, recognise, read. Knows no network.
import type { Feed } from '../articles/article.js';
import { parseDocument } from './document.js';
import { drupal } from './drupal.js';
import { FeedError } from './errors.js';
import type { Report } from './fields.js';
import { jsonFeed } from './json-feed.js';
import { jsonList } from './list.js';
import type { FeedDocument, Reader } from './reader.js';
import { rss } from './rss.js';
import { typo3 } from './typo3.js';
import { safeFile } from './urls.js';
import { wordpress } from './wordpress.js';

/** A new format is one file and one entry here. The first that recognises a document reads it. */
export const READERS: readonly Reader[] = [jsonFeed, wordpress, drupal, typo3, jsonList, rss];

/**
 * @param url Absolute; what relative URLs in the text are relative to.
 * @throws {FeedError} `html`, `syntax` or `format`.
 */
export const readFeed = (text: string, url: string, report: Report, headers?: Headers): Feed =>
  readDocument(parseDocument(text, url, report, headers), report);

/** @throws {FeedError} `format`, where no reader knows the document. */
export function readDocument(document: FeedDocument, report: Report): Feed {
  const { url, headers } = document;
  let feed: Feed | undefined;
  READERS.some((reader) => (feed = reader(document, report)));
  if (!feed) throw new FeedError('format', 'this is no feed, or has no items', url);
  // RFC 8288: interfaces say so whatever their format is.
  const link = /<([^<>]*)>[^<]*?;\s*rel="?next\b/i.exec(headers?.get('link') ?? '')?.[1];
  return { ...feed, next: safeFile(link, url) ?? feed.next };
}
