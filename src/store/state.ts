// What is true of the feed. Knows no elements and no words.
import type { Feed, Timestamp } from '../articles/article.js';
import type { FeedError } from '../feeds/errors.js';

/** 0: nothing said yet; 1: loading; 2: it takes longer than usual. */
export type Patience = 0 | 1 | 2;

/** A feed, and when it came. */
export interface There {
  readonly feed: Feed;
  readonly since: Timestamp;
}
export type NotThere = { readonly [Name in keyof There]?: undefined };

export type FeedState =
  /** Nothing asked for yet. → loading */
  | ({ readonly status: 'idle'; readonly error?: undefined } & NotThere)
  /**
   * Under way, the feed or its next page. What was shown before, news or an error with its button, stays until the answer is there.
   * → ready, failed, loading, idle
   */
  | ({ readonly status: 'loading'; readonly patience: Patience; readonly error?: FeedError } & (There | NotThere))
  /** There is a feed. → loading, ready (it came again), failed (it did not), idle */
  | ({ readonly status: 'ready'; readonly error?: undefined } & There)
  /** No news to be had; what was there before stays, or the copy of another day is there. → loading, ready, failed, idle */
  | ({ readonly status: 'failed'; readonly error: FeedError } & (There | NotThere));
