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

/** A word that needs an explanation. */
export interface Term {
  readonly term: string;
  /** Further forms of it, beside the endings of German inflection. */
  readonly forms: readonly string[];
  /** What an abbreviation stands for. */
  readonly expansion?: string;
  readonly definition?: string;
  /** BCP 47 of expansion and definition. */
  readonly language: string;
  readonly level: Level;
}

/** A text and the picture that explains it. */
export interface Block {
  /** Hostile until `feeds/sanitize.ts` has had it. */
  readonly html: string;
  readonly figure?: { readonly url: string; readonly alt?: string; readonly caption?: string };
}

/** Who tested a text in Leichte Sprache with readers. */
export interface Review {
  readonly by: string;
  /** URL of a picture: a seal may be shown only with its licence line. */
  readonly seal?: string;
  readonly licence?: string;
}

/** The article as a film in a sign language. */
export interface SignLanguage {
  readonly url: string;
  /** MIME type. */
  readonly type?: string;
  readonly title?: string;
  readonly poster?: string;
  /** URL of a WebVTT file. */
  readonly captions?: string;
  /** BCP 47: `gsg` is Deutsche Gebärdensprache. */
  readonly language: string;
  /** Bytes. */
  readonly size?: number;
  /** Seconds. */
  readonly duration?: number;
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
  /** The body as pairs of text and picture; `html` then has their texts. */
  readonly blocks?: readonly Block[];
  readonly imageAlt?: string;
  readonly imageCaption?: string;
  readonly attachments?: readonly Attachment[];
  readonly url?: string;
  readonly updated?: Timestamp;
  readonly glossary?: readonly Term[];
  readonly review?: Review;
  readonly signLanguage?: SignLanguage;
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
  readonly glossary?: readonly Term[];
  /** Absolute URL of the next page of a longer feed. */
  readonly next?: string;
}
