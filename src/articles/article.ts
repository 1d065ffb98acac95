// What an article is. Knows nothing of feeds, networks, pages or languages of the interface.

/** How hard a text is to read: Alltagssprache, Einfache Sprache (DIN 8581-1), Leichte Sprache (BITV 2.0, Anlage 2). */
export type Level = 'standard' | 'plain' | 'easy';

/** All levels, from the hardest text to the easiest: the order in which a reader is offered them. */
export const LEVELS: readonly Level[] = ['standard', 'plain', 'easy'];

/** A point in time as its author wrote it. */
export interface Timestamp {
  /** Milliseconds since 1970 UTC: for sorting and comparing. */
  readonly instant: number;
  /** The clock on the author's wall, as milliseconds as if it hung in UTC: for showing. */
  readonly wall: number;
  /** The author gave a day and no time. */
  readonly dateOnly: boolean;
  /** A valid value for `<time datetime>`. */
  readonly iso: string;
}

/** A file that belongs to an article. */
export interface Attachment {
  readonly url: string;
  readonly title?: string;
  /** MIME type. */
  readonly type?: string;
  /** Bytes. */
  readonly size?: number;
}

/** One version of an article: a text in one language at one level. */
export interface Edition {
  /** BCP 47, canonical, without the variant `simple`: that is what `level` says. */
  readonly language: string;
  readonly level: Level;
  readonly title?: string;
  readonly kicker?: string;
  readonly subtitle?: string;
  readonly dateline?: string;
  readonly summary?: string;
  /** Hostile until `feeds/sanitize.ts` has had it. */
  readonly html?: string;
  /** The body as plain text, where there is no HTML. */
  readonly text?: string;
  readonly imageAlt?: string;
  readonly imageCaption?: string;
  readonly attachments?: readonly Attachment[];
  readonly url?: string;
  readonly updated?: Timestamp;
}

export interface Article {
  /** Unique in its feed. */
  readonly id: string;
  /** The item's own edition first, then the others in the feed's order. Never empty. */
  readonly editions: readonly [Edition, ...Edition[]];
  readonly url?: string;
  /** What relative URLs in the body are relative to. */
  readonly base: string;
  readonly image?: string;
  readonly imageCredit?: string;
  readonly published?: Timestamp;
  readonly expires?: Timestamp;
  readonly pinned: boolean;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
}

export interface Feed {
  readonly title: string;
  /** BCP 47 of the feed's own texts. */
  readonly language: string;
  readonly articles: readonly Article[];
  /** URL of the next page, where the feed comes in pages. */
  readonly next?: string;
}
