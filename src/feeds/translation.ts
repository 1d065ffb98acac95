// Every other format is translated into JSON Feed, the native one, and then read like it: one place checks, reports and builds articles.
import { textOfHtml } from '../articles/text.js';
import { pick } from './json.js';
import { readJsonFeed } from './json-feed.js';
import type { FeedDocument, Reader } from './reader.js';

/** A JSON Feed in the making. Values are as the document had them: nothing is checked yet. */
export interface Translation {
  readonly title?: unknown;
  readonly language?: unknown;
  readonly authors?: readonly unknown[];
  readonly next_url?: unknown;
  readonly items: readonly Item[];
}

export interface Item {
  readonly id?: unknown;
  readonly url?: unknown;
  /** Text, not HTML. */
  readonly title?: unknown;
  /** Text or HTML. */
  readonly summary?: unknown;
  readonly content_html?: unknown;
  readonly content_text?: unknown;
  readonly date_published?: unknown;
  readonly date_modified?: unknown;
  readonly language?: unknown;
  readonly image?: unknown;
  /** Names, as text or HTML; nothing counts for none. */
  readonly tags?: readonly unknown[];
  /** As tags. */
  readonly authors?: readonly unknown[];
  readonly attachments?: readonly {
    readonly url: unknown;
    readonly title?: unknown;
    readonly mime_type?: unknown;
    readonly size_in_bytes?: unknown;
  }[];
  readonly image_alt?: unknown;
  readonly image_caption?: unknown;
  readonly image_credit?: unknown;
  readonly pinned?: unknown;
  /** What relative URLs in the body are relative to, where that is not the item's own URL. */
  readonly 'xml:base'?: string | undefined;
}

/** A reader of documents that can be translated. `translate` returns `undefined` for what is of another format. */
export const translator =
  (translate: (document: FeedDocument) => Translation | undefined): Reader =>
  (document, report) => {
    const feed = translate(document);
    const items = feed?.items.map((item) => ({
      // The fields of the extension are among the others.
      _jobcenter_news: item,
      ...item,
      summary: plain(item.summary),
      tags: item.tags?.map(plain).filter(Boolean),
      authors: people(item.authors),
    }));
    return feed && readJsonFeed({ ...document, json: { ...feed, items, authors: people(feed.authors) } }, report);
  };

const people = (names: readonly unknown[] | undefined): unknown =>
  names?.flatMap((name) => (name ? { name: plain(name) } : []));

/** The text of what is HTML, or may be; of an object, which a format may have in its place, nothing. */
export const plain = (value: unknown): unknown =>
  typeof value === 'object' ? undefined : value && textOfHtml(`${value as string}`);

/** The usual names of the parts of an article, the most telling name first. */
const USUAL = {
  id: 'id guid uid uuid slug url link title',
  url: 'url link href permalink',
  title: 'title.rendered title headline titel name',
  summary: 'summary body.summary excerpt.rendered excerpt teaser description abstract',
  content_text: 'content_html content.rendered body.processed content body html bodytext text',
  date_published:
    'date_published date published publishedAt published_at pubDate datetime datum createdAt created_at created crdate',
  date_modified: 'date_modified updated modified updatedAt updated_at changed tstamp',
  language: 'language lang langcode locale',
  pinned: 'sticky',
};

/** What an object says of an article by the usual names, or by others that its format has: paths as `pick` takes them. */
export function usual(value: unknown, names?: Readonly<Partial<Record<keyof Item, string>>>): Item {
  const item: Item = Object.fromEntries(
    Object.entries({ ...USUAL, ...names }).map(([name, paths]) => [name, pick(value, paths)]),
  );
  const body = item.content_text;
  const isHtml = /<[a-z!/]|&#?\w+;/i.test(body as string);
  return {
    ...item,
    title: plain(item.title),
    content_html: isHtml ? body : undefined,
    content_text: isHtml || typeof body === 'object' ? undefined : body,
  };
}
