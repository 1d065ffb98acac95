// What the readers of XML formats share: names, texts and files of elements. Walks by `firstChild` and `nextSibling`, never by recursion.
import { safeFile } from './urls.js';
import { textOfHtml } from '../articles/text.js';
import type { Item } from './translation.js';

/**
 * Namespaces by what is in their URIs, and the prefixes by which they are known here. Feeds vary the URIs more than they should: versions,
 * capitals, white space, a slash at the end.
 */
const PREFIXES: readonly (readonly [part: string, prefix: string])[] = [
  ['/modules/content', 'content:'],
  ['/rss/1.0/', ''],
  ['/rdf/simple/', ''],
  ['/dc/', 'dc:'],
  ['/mrss', 'media:'],
  ['itunes', 'itunes:'],
  ['/atom', 'atom:'],
];

/** Longer than a teaser is. */
const TEASER = 500;

/** The children of an element by their names. */
export type Children = ReadonlyMap<string, readonly Element[]>;

/** `title`, `dc:date`: in lower case, with the prefix that the namespace is known by, whatever the document calls it. */
function nameOf(element: Element, ownPrefix: string): string {
  const namespace = element.namespaceURI?.toLowerCase() ?? '';
  const prefix =
    PREFIXES.find(([part]) => namespace.includes(part))?.[1] ?? (element.prefix ? `${element.prefix}:` : '');
  return ((prefix === ownPrefix ? '' : prefix) + element.localName).toLowerCase();
}

/** @param ownPrefix Prefix of the namespace that needs none here. */
export function childrenOf(parent: Element | undefined, ownPrefix = ''): Children {
  const children = new Map<string, Element[]>();
  for (let node = parent?.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const name = nameOf(node as Element, ownPrefix);
    const same = children.get(name);
    if (same) same.push(node as Element);
    else children.set(name, [node as Element]);
  }
  return children;
}

/** All children with one of these names (`'pubdate dc:date'`), the first name first. */
export const all = (children: Children, names: string): readonly Element[] =>
  names.split(' ').flatMap((name) => children.get(name) ?? []);

/** The first of them that has a text. */
export const first = (children: Children, names: string): Element | undefined =>
  all(children, names).find((element) => textOf(element));

export const textOf = (element: Element | undefined): string | undefined => element?.textContent?.trim() || undefined;

/** The HTML that an element holds, escaped or as elements. */
export const htmlOf = (element: Element | undefined): string | undefined =>
  hasElements(element) ? serialise(element!) : textOf(element);

/** The same as one line of text. */
export const plainOf = (element: Element | undefined): string | undefined => textOfHtml(htmlOf(element) ?? '');

export function hasElements(element: Element | undefined): boolean {
  let node = element?.firstChild;
  while (node && node.nodeType !== 1) node = node.nextSibling;
  return Boolean(node);
}

/** The content of an element as HTML. `XMLSerializer` would write it as XML: prefixes, and `<p/>`, which HTML takes for a beginning. */
function serialise(element: Element): string {
  let html = '';
  let node: Node | null = element.firstChild;
  while (node) {
    if (node.nodeType === 1) {
      const { localName, attributes } = node as Element;
      html += `<${localName}`;
      for (let index = 0; index < attributes.length; index++) {
        const { name, value } = attributes[index]!;
        html += ` ${name}="${escape(value)}"`;
      }
      html += '>';
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      html += end(node);
    } else if (node.nodeType === 3 || node.nodeType === 4) {
      html += escape(node.nodeValue ?? '');
    }
    while (!node.nextSibling && node.parentNode !== element) {
      node = node.parentNode!;
      html += end(node);
    }
    node = node.nextSibling;
  }
  return html.trim();
}

const end = (node: Node): string => {
  const { localName } = node as Element;
  return /^(area|br|col|embed|hr|img|input|source|track|wbr)$/.test(localName) ? '' : `</${localName}>`;
};

/** Text as HTML. */
export const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The value of `xml:lang` that holds for an element. */
export const languageOf = (element: Element | undefined): string | undefined => inherited(element, 'xml:lang')[0];

/** What `xml:base` makes of the document's URL at an element; `undefined` where nobody has written one. */
export function baseOf(element: Element | undefined, url: string): string | undefined {
  const bases = inherited(element, 'xml:base').reverse();
  return bases.length ? bases.reduce((base, own) => safeFile(own, base) ?? base, url) : undefined;
}

/** The values of an attribute on an element and all around it, the innermost first. */
function inherited(element: Element | undefined, name: string): string[] {
  const values: string[] = [];
  for (let node: Node | null | undefined = element; node?.nodeType === 1; node = node.parentNode) {
    const value = (node as Element).getAttribute(name);
    if (value) values.push(value);
  }
  return values;
}

/** A URL in an attribute or the text of an element, against the `xml:base` that holds there. What is none is left for the check. */
export function urlOf(element: Element | undefined, url: string, attribute?: string): string | undefined {
  const value = (attribute ? element?.getAttribute(attribute)?.trim() : textOf(element)) || undefined;
  const base = value && baseOf(element, url);
  try {
    return base ? new URL(value, base).href : value;
  } catch {
    return value;
  }
}

/** Pictures and files, by RSS 2.0, Media RSS (https://www.rssboard.org/media-rss), iTunes and the links of Atom. */
export function mediaOf(children: Children, url: string): Pick<Item, 'image' | 'attachments' | '_jobcenter_news'> {
  const groups = all(children, 'media:group').map((group) => childrenOf(group));
  const everywhere = (names: string): readonly Element[] => [children, ...groups].flatMap((place) => all(place, names));
  const files = [
    ...everywhere('enclosure media:content').map((element) => ({ element, url: urlOf(element, url, 'url') })),
    ...all(children, 'link')
      .filter((link) => link.getAttribute('rel') === 'enclosure')
      .map((element) => ({ element, url: urlOf(element, url, 'href') })),
  ].filter((file) => file.url);
  const pictures = files.filter(({ element, url }) => isPicture(element, url!));
  const picture = pictures[0]?.element;
  const about = [picture ? childrenOf(picture) : new Map<string, Element[]>(), children, ...groups];
  const said = (name: string): string | undefined => plainOf(about.map((place) => first(place, name)).find(Boolean));
  return {
    image:
      pictures[0]?.url ??
      urlOf(everywhere('media:thumbnail')[0], url, 'url') ??
      urlOf(all(children, 'itunes:image')[0], url, 'href') ??
      urlOf(first(childrenOf(all(children, 'image')[0]), 'url'), url),
    attachments: files
      .filter((file) => !pictures.includes(file))
      .map(({ element, url }) => ({
        url,
        title: element.getAttribute('title') ?? textOf(first(childrenOf(element), 'media:title')),
        mime_type: element.getAttribute('type') ?? undefined,
        size_in_bytes: Number(element.getAttribute('length') ?? element.getAttribute('fileSize')) || undefined,
      })),
    _jobcenter_news: { image_alt: said('media:description'), image_credit: said('media:credit') },
  };
}

const isPicture = (element: Element, url: string): boolean =>
  /^image/.test(element.getAttribute('type') ?? element.getAttribute('medium') ?? '') ||
  (!element.getAttribute('type') && /\.(jpe?g|png|gif|webp|avif|svg)(\?|$)/i.test(url));

/**
 * Which of two texts is the article and which its teaser. Many feeds have only one: where it is short and there is a page with more, it is
 * a teaser that leads there; else it is all there is to read.
 */
export function textsOf(content: string | undefined, summary: string | undefined, url: unknown): Partial<Item> {
  const teaser = textOfHtml(summary ?? '');
  const short = teaser.length <= TEASER;
  return content || (short && url)
    ? { content_html: content, summary: short ? teaser : undefined }
    : { content_html: summary };
}
