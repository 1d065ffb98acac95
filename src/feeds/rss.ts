// RSS 2.0 and 0.9x (https://www.rssboard.org/rss-specification), RSS 1.0 and 0.90, which are RDF (https://web.resource.org/rss/1.0/spec),
// Atom 1.0 (RFC 4287) with paging (RFC 5005) and Atom 0.3, and the modules that feeds really use: content, Dublin Core, Media RSS, iTunes.
// One reader, because feeds mix them: document.ts has let in no other root.
import { translator } from './translation.js';
import { all, authors, childrenOf, itemOf, languageOf, link, text, title } from './xml.js';

export const rss = translator(({ xml, url }) => {
  const root = xml?.documentElement;
  const outside = childrenOf(root);
  // Atom has no channel.
  const element = all(outside, 'channel')[0] ?? root;
  const channel = childrenOf(element);
  return (
    root && {
      title: title(channel),
      language: text(channel, 'language dc:language') ?? languageOf(element),
      authors: authors(channel, 'author managingeditor dc:creator itunes:author'),
      next_url: link(channel, 'next', url),
      // RSS 1.0 has its items beside the channel.
      items: [...all(channel, 'item entry'), ...(element === root ? [] : all(outside, 'item'))].map((item) =>
        itemOf(item, url),
      ),
    }
  );
});
