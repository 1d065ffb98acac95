// Atom 1.0 (RFC 4287) with paging (RFC 5005) and the language and base of XML, and Atom 0.3, which some systems never left.
import { textOfHtml } from '../articles/text.js';
import type { Reader } from './reader.js';
import { readTranslation, type Item } from './translation.js';
import {
  all,
  baseOf,
  childrenOf,
  escape,
  first,
  hasElements,
  htmlOf,
  languageOf,
  mediaOf,
  textOf,
  textsOf,
  urlOf,
} from './xml.js';
import type { Children } from './xml.js';

const OWN = 'atom:';

export const atom: Reader = {
  recognises: ({ xml }) => xml?.documentElement?.localName.toLowerCase() === 'feed',

  read(document, report) {
    const { url } = document;
    const root = document.xml!.documentElement;
    const feed = childrenOf(root, OWN);
    return readTranslation(
      {
        title: titleOf(feed),
        language: languageOf(root),
        authors: authorsOf(feed),
        next_url: urlOf(linkOf(feed, 'next'), url, 'href'),
        items: all(feed, 'entry').map((entry) => itemOf(entry, url)),
      },
      document,
      report,
    );
  },
};

function itemOf(entry: Element, url: string): Item {
  const children = childrenOf(entry, OWN);
  const content = all(children, 'content')[0];
  const summary = first(children, 'summary media:description');
  const link = urlOf(linkOf(children, 'alternate'), url, 'href') ?? urlOf(content, url, 'src');
  const title = titleOf(children);
  const updated = textOf(first(children, 'updated modified'));
  const own = authorsOf(children);
  return {
    ...mediaOf(children, url),
    ...textsOf(constructOf(content), constructOf(summary), link),
    id: textOf(first(children, 'id')) ?? link ?? title,
    url: link,
    title,
    date_published: textOf(first(children, 'published issued created')) ?? updated,
    date_modified: updated,
    language: languageOf(content ?? entry),
    tags: all(children, 'category')
      .map((category) => category.getAttribute('label') ?? category.getAttribute('term'))
      .filter(Boolean),
    // An entry that was taken over from elsewhere brings its feed along.
    authors: own.length ? own : authorsOf(childrenOf(all(children, 'source')[0], OWN)),
    'xml:base': baseOf(content ?? summary, url),
  };
}

/** A text construct (RFC 4287, 3.1) or content (4.1.3) as HTML; `undefined` for what is neither text nor HTML. */
function constructOf(element: Element | undefined): string | undefined {
  const type = element?.getAttribute('type') ?? '';
  if (hasElements(element) || /html/i.test(type)) return htmlOf(element);
  return /^(text(\/plain)?)?$/i.test(type) ? escape(textOf(element) ?? '') : undefined;
}

const titleOf = (children: Children): string => textOfHtml(constructOf(first(children, 'title')) ?? '');

const authorsOf = (children: Children): { name: string | undefined }[] =>
  all(children, 'author').map((author) => ({ name: textOf(first(childrenOf(author, OWN), 'name')) }));

/** The link of a kind; without `rel` it is an alternate. Of several the web page. */
function linkOf(children: Children, rel: string): Element | undefined {
  const links = all(children, 'link').filter((link) => (link.getAttribute('rel') || 'alternate') === rel);
  return links.find((link) => /^(text\/html)?$/.test(link.getAttribute('type') ?? '')) ?? links[0];
}
