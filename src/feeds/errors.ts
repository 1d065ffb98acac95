// What can go wrong between a URL and its articles. The words for readers are in i18n; these are for webmasters and code.

/**
 * - `network`: no answer (offline, refused, blocked by CORS)
 * - `http`: an answer with a status other than 2xx
 * - `html`: a web page instead of a feed
 * - `syntax`: JSON that does not parse
 * - `format`: parses, but is no feed that a reader knows
 * - `source`: the page names no feed
 */
export type FeedErrorCode = 'network' | 'http' | 'html' | 'syntax' | 'format' | 'source';

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
  ) {
    super(`${message} (${url})`);
  }
}
