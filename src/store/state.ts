// What is true of the feed. Knows no elements and no words.
import type { Feed } from '../articles/article.js';
import type { FeedError } from '../feeds/errors.js';

/** 0: nothing said yet; 1: loading; 2: it takes longer than usual. */
export type Patience = 0 | 1 | 2;

export type FeedState =
  /** Nothing asked for yet. → loading */
  | { readonly status: 'idle'; readonly feed?: undefined; readonly error?: undefined }
  /**
   * Under way. What was shown before, news or an error with its button, stays until the answer is there.
   * → ready, failed, loading, idle
   */
  | { readonly status: 'loading'; readonly patience: Patience; readonly feed?: Feed; readonly error?: FeedError }
  /** There is a feed. → loading, idle */
  | { readonly status: 'ready'; readonly feed: Feed; readonly error?: undefined }
  /** No news to be had; a failed reload keeps what is shown. → loading, idle */
  | { readonly status: 'failed'; readonly error: FeedError; readonly feed?: Feed };
