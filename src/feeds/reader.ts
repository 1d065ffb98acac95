// The door for formats: each reader recognises its own documents by what they contain and turns them into articles.
import type { Feed } from '../articles/article.js';
import type { Report } from './fields.js';

/** An answer of a server, or an inline script: decoded and parsed. */
export interface FeedDocument {
  /** Absolute; what relative URLs in it are relative to. */
  readonly url: string;
  /** The value of a JSON document. */
  readonly json?: unknown;
  /** The tree of an XML document. Readers use what every DOM has, so that they work outside of browsers too. */
  readonly xml?: Document;
  /** What the server sent along; absent for an inline feed. */
  readonly headers?: Headers;
}

/**
 * Returns `undefined` where the document is of another format, or has no list of items at all.
 * Never throws: a bad item costs only itself and is reported.
 */
export type Reader = (document: FeedDocument, report: Report) => Feed | undefined;
