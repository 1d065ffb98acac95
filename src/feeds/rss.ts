// RSS 2.0 and 0.9x (https://www.rssboard.org/rss-specification), RSS 1.0 and 0.90, which are RDF (https://web.resource.org/rss/1.0/spec),
// with the modules that feeds really use: content, Dublin Core, Media RSS, iTunes, and elements of Atom.
import { translator } from './translation.js';
import { all, authors, childrenOf, itemOf, languageOf, link, text, title } from './xml.js';

export const rss = translator(({ xml, url }) => {
  const root = xml?.documentElement;
  if (!/^(rss|rdf)$/i.test(root?.localName ?? '')) return undefined;
  const outside = childrenOf(root);
  const element = all(outside, 'channel')[0];
  const channel = childrenOf(element);
  return {
    title: title(channel),
    language: text(channel, 'language dc:language') ?? languageOf(element),
    authors: authors(channel, 'managingeditor dc:creator itunes:author'),
    next_url: link(channel, 'next', url),
    // RSS 1.0 has its items beside the channel.
    items: [...all(channel, 'item'), ...all(outside, 'item')].map((item) => itemOf(item, url)),
  };
});
