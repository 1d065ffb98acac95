// What the readers of XML formats share: names, texts and files of elements, and the parts of an article, which RSS, RDF and Atom mix
// freely. Walks by `firstChild` and `nextSibling`, never by recursion.
import { textOfHtml } from '../articles/text.js';
import type { Item } from './translation.js';
import { safeFile } from './urls.js';

// By what is in the URIs of their namespaces, which feeds vary more than they should: versions, capitals, white space, a slash at the end.
const MODULES = /\/(content|dc|mrss)\b/i;
/** Their names need no prefix: nowhere does one name mean two things. */
const FORMATS = /atom|\/r(ss|df)\//i;

/** Letters. What is longer is no teaser. */
const TEASER = 500;

/** The children of an element by their names: `title`, `dc:date`, in lower case, with the prefix that the namespace is known by here. */
export type Children = ReadonlyMap<string, readonly Element[]>;

export function childrenOf(parent: Element | undefined): Children {
  const children = new Map<string, Element[]>();
  // A group holds the same picture in several sizes: as if it were not there.
  const places: (Element | undefined)[] = [parent];
  for (const place of places) {
    for (let node = place?.firstChild; node; node = node.nextSibling) {
      if (node.nodeType !== 1) continue;
      const { namespaceURI, prefix, localName } = node as Element;
      const uri = namespaceURI ?? '';
      const known = MODULES.exec(uri)?.[1] ?? (FORMATS.test(uri) ? '' : prefix);
      const name = ((known ? `${known}:` : '') + localName).toLowerCase().replace('mrss', 'media');
      const same = name === 'media:group' ? places : children.get(name);
      if (same) same.push(node as Element);
      else children.set(name, [node as Element]);
    }
  }
  return children;
}

/** All children with one of these names (`'pubdate dc:date'`), the first name first. */
export const all = (children: Children, names: string): readonly Element[] =>
  names.split(' ').flatMap((name) => children.get(name) ?? []);

/** The first of them that has a text. */
const first = (children: Children, names: string): Element | undefined => all(children, names).find(textOf);

const textOf = (element: Element | undefined): string | undefined => element?.textContent?.trim() || undefined;

/** The text of the first child with one of these names that has any. */
export const text = (children: Children, names: string): string | undefined => textOf(first(children, names));

/** The headline of a feed or an item. */
export const title = (children: Children): string =>
  textOfHtml(htmlOf(first(children, 'title dc:title media:title')) ?? '');

/** `mail@example.org (Name)`, `Name <mail@example.org>`, a name, or the parts of Atom; addresses are nobody's business. */
export const authors = (children: Children, names: string): string[] => [
  ...new Set(
    all(children, names).map((author) =>
      (text(childrenOf(author), 'name') ?? textOf(author) ?? '')
        .slice(0, 200)
        .replace(/[(<]?\S+@[^\s)>]+[)>]?|[()]/g, ''),
    ),
  ),
];

/** The URL of a link of Atom; without `rel` it is an alternate. Of several the one to a web page. */
export function link(children: Children, rel: string, url: string): string | undefined {
  const links = all(children, 'link').filter(
    (link) => link.hasAttribute('href') && (link.getAttribute('rel') || 'alternate') === rel,
  );
  return urlIn(links.find((link) => /html/.test(link.getAttribute('type') ?? 'html')) ?? links[0], url, 'href');
}

/** The value of `xml:lang` that holds for an element. */
export const languageOf = (element: Element | undefined): string | undefined => inherited(element, 'xml:lang')[0];

export function itemOf(item: Element, url: string): Item {
  const children = childrenOf(item);
  const content = all(children, 'content:encoded content encoded xhtml:body body').find((element) =>
    /^$|text|html/.test(element.getAttribute('type') ?? ''),
  );
  const summary = first(children, 'description summary itunes:summary media:description');
  const own = textOf(content) || content?.getElementsByTagName('img')[0] ? content : undefined;
  const guid = first(children, 'guid');
  const about = item.getAttribute('rdf:about');
  const address =
    urlIn(first(children, 'link'), url) ??
    link(children, 'alternate', url) ??
    [guid?.getAttribute('isPermaLink') === 'false' ? '' : textOf(guid), about].find((name) =>
      /^https?:/.test(name ?? ''),
    ) ??
    urlIn(all(children, 'content')[0], url, 'src');
  const headline = title(children);
  const teaser = htmlOf(summary) ?? '';
  const lead = textOfHtml(teaser);
  const short = lead.length <= TEASER;
  const updated = text(children, 'updated modified dc:modified');
  return {
    ...mediaOf(children, url),
    // Many feeds have only one text. Where it is short and there is a page with more, it leads there; else it is all there is to read.
    content_html: own ? htmlOf(own) : short && address ? undefined : teaser,
    summary: short ? teaser : undefined,
    id: text(children, 'guid id') || about || address || headline || (lead || textOf(own))?.slice(0, 80),
    url: address,
    title: headline,
    date_published: text(children, 'pubdate published issued dc:date created dc:created') ?? updated,
    date_modified: updated,
    language: text(children, 'dc:language') ?? languageOf(own || summary || item),
    tags: all(children, 'category dc:subject').map(
      (tag) => tag.getAttribute('label') || tag.getAttribute('term') || textOf(tag),
    ),
    authors: [children, childrenOf(all(children, 'source')[0])]
      .map((place) => authors(place, 'author dc:creator itunes:author'))
      .find(({ length }) => length),
    'xml:base': baseOf(own || summary, url),
  };
}

/** Pictures and files, by RSS 2.0, Media RSS (https://www.rssboard.org/media-rss), iTunes and the links of Atom. */
function mediaOf(children: Children, url: string): Pick<Item, 'image' | 'image_alt' | 'image_credit' | 'attachments'> {
  const files = all(children, 'enclosure media:content link media:thumbnail itunes:image')
    .filter((file) => file.localName !== 'link' || file.getAttribute('rel') === 'enclosure')
    .map((element) => ({
      element,
      url: urlIn(element, url, 'url') ?? urlIn(element, url, 'href'),
      title: element.getAttribute('title') ?? undefined,
      mime_type: element.getAttribute('type') ?? undefined,
      size_in_bytes: Number(element.getAttribute('length') ?? element.getAttribute('fileSize')) || undefined,
    }))
    .filter((file) => file.url);
  const isPicture = ({ element, mime_type, url }: (typeof files)[number]): boolean =>
    /^(image|thumb)|\.(jpe?g|png|gif|webp|avif|svg)(\?|$)/i.test(
      mime_type || element.getAttribute('medium') || element.localName + url!,
    );
  const picture = files.find(isPicture);
  const about = childrenOf(picture?.element);
  return {
    image: picture?.url,
    attachments: files.filter((file) => !isPicture(file)),
    image_alt: text(about, 'media:description') ?? text(children, 'media:description'),
    image_credit: text(about, 'media:credit') ?? text(children, 'media:credit'),
  };
}

/** A text as HTML: RSS escapes HTML or has elements; in Atom (RFC 4287, 3.1) a type says whether it is HTML or text. */
function htmlOf(element: Element | undefined): string | undefined {
  if (element?.getElementsByTagName('*')[0]) return serialise(element).trim();
  const isText = /\/atom/i.test(element?.namespaceURI ?? '') && !/html/i.test(element!.getAttribute('type') ?? '');
  return isText ? escape(textOf(element) ?? '') : textOf(element);
}

/** Deeper than browsers let HTML be; what lies below is text. */
const DEPTH = 512;

/** The content of an element as HTML. `XMLSerializer` would write it as XML: prefixes, and `<p/>`, which HTML takes for a beginning. */
const serialise = (parent: Node, depth = 0): string =>
  Array.from(parent.childNodes, (node) => {
    if (node.nodeType !== 1 || depth > DEPTH) return node.nodeType < 5 ? escape(node.textContent ?? '') : '';
    const { localName, attributes } = node as Element;
    const own = Array.from(attributes, ({ name, value }) => ` ${name}="${escape(value)}"`).join('');
    const end = /^(area|br|col|embed|hr|img|input|source|track|wbr)$/.test(localName) ? '' : `</${localName}>`;
    return `<${localName}${own}>${serialise(node, depth + 1)}${end}`;
  }).join('');

/** Text as HTML. */
export const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** What `xml:base` makes of the document's URL at an element; `undefined` where nobody has written one. */
function baseOf(element: Element | undefined, url: string): string | undefined {
  const bases = inherited(element, 'xml:base');
  return bases.length ? bases.reduceRight((base, own) => safeFile(own, base) ?? base, url) : undefined;
}

/** The values of an attribute on an element and all around it, the innermost first. */
function inherited(element: Element | undefined, name: string): string[] {
  const values: string[] = [];
  for (let node = element as Node | null | undefined; node?.nodeType === 1; node = node.parentNode) {
    values.push((node as Element).getAttribute(name) ?? '');
  }
  return values.filter(Boolean);
}

/** A URL in an attribute or the text of an element, against the `xml:base` that holds there. What is none is left for the check. */
function urlIn(element: Element | undefined, url: string, attribute?: string): string | undefined {
  const value = attribute ? element?.getAttribute(attribute) || undefined : textOf(element);
  return value && (safeFile(value, baseOf(element, url) ?? url) ?? value);
}
