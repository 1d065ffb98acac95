// What can go wrong between a URL and its articles. The words for readers are in i18n; these are for webmasters and code.

/**
 * - `offline`: no answer, and the browser knows of no network
 * - `cors`: no answer from another site: most likely it does not allow this page to read it
 * - `network`: no answer, or one that broke off
 * - `timeout`: nothing came for too long
 * - `size`: more than can be a feed
 * - `missing`: status 404 or 410
 * - `forbidden`: status 401 or 403
 * - `server`: status 429 or 5xx, which may pass
 * - `http`: any other status that is no success
 * - `html`: a web page instead of a feed
 * - `syntax`: JSON or XML that does not parse
 * - `format`: parses, but is no feed that a reader knows
 * - `source`: the page names no feed
 */
export type FeedErrorCode =
  | 'offline'
  | 'cors'
  | 'network'
  | 'timeout'
  | 'size'
  | 'missing'
  | 'forbidden'
  | 'server'
  | 'http'
  | 'html'
  | 'syntax'
  | 'format'
  | 'source';

/** Why there are no news. `message` is one technical line in English, for the person who runs the page. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    message: string,
    /** The feed's URL, or the page's for an inline feed. */
    readonly url: string,
    /** HTTP status, where there was an answer. */
    readonly status?: number,
    /** Milliseconds that the server asks to wait before the next try (`Retry-After`). */
    readonly wait?: number,
  ) {
    // A server can call itself and its errors what it likes.
    super(`${message} (${url})`.slice(0, 999));
  }

  /** Nothing is wrong with the feed: the way to it is closed, and may be open again soon. */
  get mayPass(): boolean {
    return ['offline', 'cors', 'network', 'timeout', 'server'].includes(this.code);
  }
}
