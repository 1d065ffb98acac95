// Every other format is translated into JSON Feed, the native one, and then read like it: one place checks, reports and builds articles.
import type { Feed } from '../articles/article.js';
import { textOfHtml } from '../articles/text.js';
import type { Report } from './fields.js';
import { jsonFeed } from './json-feed.js';
import type { FeedDocument } from './reader.js';

/** A JSON Feed in the making. Values are as the document had them: nothing is checked yet. */
export interface Translation {
  readonly title?: unknown;
  readonly language?: unknown;
  readonly authors?: readonly { readonly name: unknown }[];
  readonly next_url?: unknown;
  readonly items: readonly Item[];
}

export interface Item {
  readonly id?: unknown;
  readonly url?: unknown;
  /** Text, not HTML. */
  readonly title?: unknown;
  /** Text, not HTML. */
  readonly summary?: unknown;
  readonly content_html?: unknown;
  readonly content_text?: unknown;
  readonly date_published?: unknown;
  readonly date_modified?: unknown;
  readonly language?: unknown;
  readonly image?: unknown;
  readonly tags?: readonly unknown[];
  readonly authors?: readonly { readonly name: unknown }[];
  readonly attachments?: readonly {
    readonly url: unknown;
    readonly title?: unknown;
    readonly mime_type?: unknown;
    readonly size_in_bytes?: unknown;
  }[];
  readonly _jobcenter_news?: {
    readonly image_alt?: unknown;
    readonly image_caption?: unknown;
    readonly image_credit?: unknown;
    readonly pinned?: boolean;
  };
  /** What relative URLs in the body are relative to, where that is not the item's own URL. */
  readonly 'xml:base'?: string | undefined;
}

export const readTranslation = (feed: Translation, { url }: FeedDocument, report: Report): Feed | undefined =>
  jsonFeed.read({ url, json: feed }, report);

/** The text of what the format says is HTML; anything but a string is left for the check. */
export const plain = (value: unknown): unknown => (typeof value === 'string' ? textOfHtml(value) : value);
