// RSS 2.0 and 0.9x (https://www.rssboard.org/rss-specification), RSS 1.0 and 0.90, which are RDF (https://web.resource.org/rss/1.0/spec),
// with the modules that feeds really use: content, Dublin Core, Media RSS, iTunes, and the links of Atom.
import { textOfHtml } from '../articles/text.js';
import type { Reader } from './reader.js';
import { readTranslation, type Item } from './translation.js';
import { all, baseOf, childrenOf, first, htmlOf, languageOf, mediaOf, plainOf, textOf, textsOf, urlOf } from './xml.js';
import type { Children } from './xml.js';

export const rss: Reader = {
  recognises: ({ xml }) => /^(rss|rdf)$/i.test(xml?.documentElement?.localName ?? ''),

  read(document, report) {
    const { url } = document;
    const root = document.xml!.documentElement;
    const outside = childrenOf(root);
    const channelElement = all(outside, 'channel')[0];
    const channel = childrenOf(channelElement);
    return readTranslation(
      {
        title: plainOf(first(channel, 'title dc:title')),
        language: textOf(first(channel, 'language dc:language')) ?? languageOf(channelElement),
        authors: authorsOf(channel, 'managingeditor dc:creator itunes:author'),
        next_url: urlOf(
          all(channel, 'atom:link').find((link) => link.getAttribute('rel') === 'next'),
          url,
          'href',
        ),
        // RSS 1.0 has its items beside the channel.
        items: [...all(channel, 'item'), ...all(outside, 'item')].map((item) => itemOf(item, url)),
      },
      document,
      report,
    );
  },
};

function itemOf(item: Element, url: string): Item {
  const children = childrenOf(item);
  const guid = first(children, 'guid');
  const about = item.getAttribute('rdf:about') ?? item.getAttribute('about') ?? undefined;
  const permalink =
    guid?.getAttribute('isPermaLink') !== 'false' && /^https?:/.test(textOf(guid) ?? '') ? guid : undefined;
  const link =
    urlOf(first(children, 'link'), url) ??
    urlOf(
      all(children, 'atom:link').find((link) => /^(alternate)?$/.test(link.getAttribute('rel') ?? '')),
      url,
      'href',
    ) ??
    textOf(permalink) ??
    (/^https?:/.test(about ?? '') ? about : undefined);
  const title = plainOf(first(children, 'title dc:title media:title'));
  const content = first(children, 'content:encoded encoded atom:content xhtml:body');
  const summary = first(children, 'description atom:summary itunes:summary dc:description');
  const media = mediaOf(children, url);
  return {
    ...media,
    ...textsOf(htmlOf(content), htmlOf(summary), link),
    id: textOf(guid) ?? about ?? link ?? title,
    url: link,
    title,
    date_published: textOf(first(children, 'pubdate dc:date atom:published dc:created atom:updated')),
    date_modified: textOf(first(children, 'atom:updated dc:modified')),
    language: textOf(first(children, 'dc:language')) ?? languageOf(content ?? item),
    tags: all(children, 'category dc:subject').map(plainOf).filter(Boolean),
    authors: authorsOf(children, 'author dc:creator itunes:author'),
    'xml:base': baseOf(content ?? summary, url),
  };
}

/** `mail@example.org (Name)`, `Name <mail@example.org>`, a name, or an `atom:author`; addresses are nobody's business. */
const authorsOf = (children: Children, names: string): { name: string }[] =>
  [...all(children, names), ...all(children, 'atom:author').flatMap((author) => all(childrenOf(author), 'atom:name'))]
    .map((element) =>
      textOfHtml(
        (textOf(element) ?? '')
          .slice(0, 200)
          .replace(/\S+@\S+/g, '')
          .replace(/[()]/g, ' '),
      ),
    )
    .flatMap((name, index, all) => (name && all.indexOf(name) === index ? [{ name }] : []));
