// Atom 1.0 (RFC 4287) with paging (RFC 5005) and the language and base of XML, and Atom 0.3, which some systems never left.
import { translator } from './translation.js';
import { all, authors, childrenOf, itemOf, languageOf, link, title } from './xml.js';

export const atom = translator(({ xml, url }) => {
  const root = xml?.documentElement;
  if (root?.localName !== 'feed') return undefined;
  const feed = childrenOf(root);
  return {
    title: title(feed),
    language: languageOf(root),
    authors: authors(feed, 'author'),
    next_url: link(feed, 'next', url),
    items: all(feed, 'entry').map((entry) => itemOf(entry, url)),
  };
});
