// Where a page says its feed is.
import { FeedError } from './errors.js';

export type Source = { readonly url: string } | { readonly url: string; readonly inline: string };

const TYPES = ['application/feed+json', 'application/rss+xml', 'application/atom+xml'];

/**
 * `src`, else the element's own inline script, else the first feed that the page links to.
 * @throws {FeedError} `source`, where the page names no feed or an impossible URL.
 */
export function findSource(element: Element, src: string | undefined): Source {
  const page = element.ownerDocument;
  if (src !== undefined) {
    try {
      return { url: new URL(src.trim(), page.baseURI).href };
    } catch {
      throw new FeedError('source', `src="${src}" is no URL`, page.baseURI);
    }
  }
  const script = [...element.children].find((child) => child.matches('script[type="application/feed+json" i]'));
  if (script) return { url: page.baseURI, inline: script.textContent ?? '' };
  // In the order of what says most about an article.
  const link = TYPES.map((type) =>
    page.querySelector<HTMLLinkElement>(`link[rel~="alternate" i][href][type="${type}" i]`),
  ).find(Boolean);
  if (link) return { url: link.href };
  throw new FeedError('source', 'no src and no inline script', page.baseURI);
}
