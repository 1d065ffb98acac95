// The one door for foreign markup. Nothing else in the project turns a feed's text into elements.
import createDOMPurify, { type Config } from 'dompurify';
import type { Attachment, Block } from '../articles/article.js';
import { unpile } from '../articles/text.js';
import { directionOf, parseLanguage } from '../articles/language.js';
import { policy } from './policy.js';
import { safeFile, safeImage, safeLink } from './urls.js';
import { escape } from './xml.js';

/** What the page around a body wants from it. */
export interface Setting {
  /** What relative URLs are relative to. */
  readonly base: string;
  /** Level of the heading above the body, 1 to 6; headings inside it go below. */
  readonly headingLevel: number;
  readonly images: boolean;
  /** Whether a picture from this URL waits until the reader asks for it. */
  isHeld?(url: string): boolean;
  /** Place of the event, printed before the first sentence as newspapers do. */
  readonly dateline?: { readonly text: string; readonly lang: string };
  /** Files whose size is known. */
  readonly attachments: readonly Attachment[];
  /** "PDF, 48 kB" for a link to a file. */
  describeFile(attachment: Attachment): string;
  /** Name of a table without a caption. */
  readonly tableLabel: string;
  /** "Embedded content on www.youtube.com" for the link in place of a frame. */
  describeEmbed(host: string): string;
  /** "Load the picture from example.org" for the button in place of a picture. */
  describeHeld(host: string): string;
}

// Text, lists, tables, pictures. No element that loads, runs, submits, styles or takes the focus, and no attribute that aims. Each entry has
// its reason, and a body that needs it, in docs/decisions/0019-what-a-body-may-have.md.
const ELEMENTS =
  'a abbr b bdi blockquote br caption cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins ' +
  'kbd li mark ol p pre q s small span strong sub sup table td tfoot th thead time tr u ul wbr';

/** What attributes may say. Addresses are checked below, and names (`id`, `name`) replaced by ours. */
const ATTRIBUTES: readonly (readonly [names: string, value: { test(value: string): unknown }])[] = [
  ['alt href id name reversed src title', /^/],
  ['height start value width', /^\d{1,4}$/],
  // More make a table of millions of cells.
  ['colspan rowspan', /^\d\d?$/],
  ['dir scope', /^(ltr|rtl|auto|(col|row)(group)?)$/i],
  ['datetime', /^[\w+:. -]+$/],
  ['lang', { test: parseLanguage }],
];

export const CONFIG = {
  ALLOWED_TAGS: ELEMENTS.split(' '),
  ALLOWED_ATTR: ATTRIBUTES.flatMap(([names]) => names.split(' ')),
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // These would leave their text behind, which nobody wrote to be read.
  ADD_FORBID_CONTENTS: ['select', 'textarea', 'button', 'title'],
  RETURN_DOM_FRAGMENT: true,
  ...(policy && { TRUSTED_TYPES_POLICY: policy }),
} satisfies Config;

// An instance of our own: a hook on the shared one would reach into other scripts of the page.
const purifier = createDOMPurify(window);
purifier.addHook('beforeSanitizeElements', linkEmbed);
purifier.addHook('uponSanitizeAttribute', (_element, data) => {
  const [, value] = ATTRIBUTES.find(([names]) => names.split(' ').includes(data.attrName)) ?? [];
  if (!value?.test(data.attrValue)) data.keepAttr = false;
});

/**
 * Turns HTML from a feed into an element that is safe to insert.
 * @param config For the test that takes out what is allowed, one by one.
 */
export function sanitize(html: string, setting: Setting, config?: Config): HTMLElement {
  return mend(create('div', {}, purify(html, setting, config)), setting);
}

/** Turns plain text with blank lines between its paragraphs into the same. */
export function sanitizeText(text: string, setting: Setting): HTMLElement {
  return sanitize(
    `<p>${escape(text.trim())
      .replace(/\r?\n\s*\n/g, '</p><p>')
      .replace(/\n/g, '<br>')}</p>`,
    setting,
  );
}

/** Turns texts, some with the picture that explains them, into the same: a text and its picture stand together. */
export function sanitizeBlocks(blocks: readonly Block[], setting: Setting): HTMLElement {
  const body = create('div', {});
  for (const { html, figure } of blocks) {
    const text = purify(html, setting);
    const { url, alt = '', caption } = figure ?? { url: '' };
    const picture = purify(
      `<figure><img src="${escape(url)}" alt="${escape(alt)}">${caption ? `<figcaption>${escape(caption)}` : ''}</figure>`,
      setting,
    );
    body.append(picture.firstChild ? create('div', { part: 'block' }, create('div', {}, text), picture) : text);
  }
  return mend(body, setting);
}

/** What is left of HTML, in a document that loads nothing. */
function purify(html: string, setting: Setting, config: Config = CONFIG): DocumentFragment {
  // DOMPurify returns null for input that begins with `<frameset`.
  const text = (purifier.sanitize(html, config) as unknown as DocumentFragment | null) ?? new DocumentFragment();
  // Before they reach a document that would load them.
  for (const image of text.querySelectorAll('img')) mendImage(image, setting);
  return text;
}

/** All that has to see a body as a whole. */
function mend(body: HTMLElement, setting: Setting): HTMLElement {
  nameTargets(body);
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[part]')) nameEmbed(link, setting);
  removeEmpty(body);
  for (const link of body.querySelectorAll('a')) mendLink(link, setting);
  for (const table of body.querySelectorAll('table')) frameTable(table, setting);
  nestHeadings(body, setting);
  mendTexts(body);
  if (setting.dateline) addDateline(body, setting.dateline);
  return body;
}

function mendImage(image: HTMLImageElement, setting: Setting): void {
  const { base, images } = setting;
  const source = images ? safeImage(image.getAttribute('src'), base) : undefined;
  if (!source) {
    const figure = image.closest('figure');
    return (figure && figure.querySelectorAll('img').length === 1 ? figure : image).remove();
  }
  image.alt = isFileName(image.alt) ? '' : image.alt;
  image.loading = 'lazy';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  if (setting.isHeld?.(source)) {
    // It comes back when names have been given.
    for (const name of ['src', 'id', 'name']) image.removeAttribute(name);
    hold(image, source, setting);
  } else image.src = source;
}

/** Puts a button in the place of a picture, which is asked for when the reader presses it. */
function hold(image: HTMLImageElement, source: string, { describeHeld }: Setting): void {
  const label = describeHeld(new URL(source).host);
  const button = create('button', { type: 'button', class: 'button', part: 'load-image' }, label);
  const words = create('span', {}, image.alt, ' ');
  // No button inside of a link: that keeps the words of the picture.
  (image.closest('a') ?? image).after(button);
  image.replaceWith(words);
  button.onclick = () => {
    image.src = source;
    words.replaceWith(image);
    button.remove();
    // Or the focus would be lost together with the button.
    image.tabIndex = -1;
    image.focus();
  };
}

/** Frames and players would load from elsewhere: in their place stands a link, and the reader decides. It is named when the base is known. */
function linkEmbed(node: Node): void {
  if (!/^(iframe|embed|object|video|audio)$/i.test(node.nodeName)) return;
  const embed = node as Element;
  const [source, data, width, title] = ['src', 'data', 'width', 'title'].map((name) => embed.getAttribute(name) ?? '');
  const address = source || data || embed.querySelector('source')?.getAttribute('src');
  // Those of a pixel count visitors, and nobody was to see them.
  if (!address || /^[01]$/.test(width!)) return;
  // DOMPurify does not look at what stands before the place where it is, so the part, which no feed can have, marks it as ours.
  (embed.closest('a') ?? embed).before(create('a', { part: 'embed', href: address }, title!));
  embed.textContent = '';
}

function nameEmbed(link: HTMLAnchorElement, { base, describeEmbed }: Setting): void {
  // This player's own address shows nothing outside of a frame.
  const url = safeFile(link.getAttribute('href'), base)?.replace(
    /^(https:\/\/www\.youtube)(?:-nocookie)?(\.com\/)embed\/([\w-]+).*/,
    '$1$2watch?v=$3',
  );
  if (!url) return link.remove();
  link.href = url;
  link.textContent = [link.textContent, describeEmbed(new URL(url).host)].filter(Boolean).join(': ');
}

/** Footnotes: only what a link of the same body leads to keeps a name, and a name of ours. */
function nameTargets(body: HTMLElement): void {
  const targets = new Map<string, Element>();
  for (const element of body.querySelectorAll('[id],[name]')) {
    for (const attribute of ['id', 'name']) {
      const name = element.getAttribute(attribute);
      if (name && !targets.has(name)) targets.set(name, element);
      element.removeAttribute(attribute);
    }
  }
  let count = 0;
  for (const link of body.querySelectorAll('a[href]')) {
    const [, name] = /^\s*#(.*)/.exec(link.getAttribute('href')!) ?? [];
    const target = targets.get(name!);
    if (target) link.setAttribute('href', `#${(target.id ||= `text-${++count}`)}`);
    else if (name !== undefined) link.removeAttribute('href');
  }
}

/** CMSs put the file's name where an editor left the text out. */
export const isFileName = (alt: string): boolean => /^\S+\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(alt.trim());

function mendLink(link: HTMLAnchorElement, setting: Setting): void {
  const written = link.getAttribute('href');
  const isHere = written?.startsWith('#');
  const href = isHere ? written : safeLink(written, setting.base);
  // One without a word leads nowhere: a picture without an alternative names nothing.
  if (!href || !(link.textContent?.trim() || link.querySelector('img:not([alt=""])')))
    return link.id ? link.removeAttribute('href') : link.replaceWith(...link.childNodes);
  if (isHere) return;
  link.href = href;
  const file = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|zip|ics|epub|mp3|mp4)$/i.exec(new URL(href).pathname);
  if (!file) return;
  const description = setting.describeFile(setting.attachments.find(({ url }) => url === href) ?? { url: href });
  const type = file[1]!.toUpperCase();
  if (description && !link.textContent?.toUpperCase().includes(type)) link.append(` (${description})`);
}

function frameTable(table: HTMLTableElement, { tableLabel }: Setting): void {
  const label = table.caption?.textContent?.trim() || tableLabel;
  const frame = create('div', { part: 'table', role: 'group', tabindex: '0', 'aria-label': label });
  table.replaceWith(frame);
  frame.append(table);
}

function create(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...content);
  return element;
}

/** Editors press Enter for space and delete the text of links: both would be stops without a word for a screen reader. */
function removeEmpty(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll('p,h1,h2,h3,h4,h5,h6,a,figure,li,ul,ol,blockquote')].reverse()) {
    if (!element.textContent?.trim() && !element.id && !element.querySelector('img,hr,[id]')) element.remove();
  }
}

/** Puts headings below the article's own, none skipped, whatever their levels were; h6 is the end. */
function nestHeadings(body: HTMLElement, { headingLevel }: Setting): void {
  const open: { readonly written: number; readonly level: number }[] = [];
  for (const heading of body.querySelectorAll<HTMLElement>('h1,h2,h3,h4,h5,h6')) {
    const written = +heading.localName.slice(1);
    while (open.length && open[open.length - 1]!.written >= written) open.pop();
    const level = Math.min(6, (open[open.length - 1]?.level ?? headingLevel) + 1);
    open.push({ written, level });
    // The only attributes that a heading can have kept.
    const { lang, dir, id } = heading;
    heading.replaceWith(
      create(`h${level}`, { ...(lang && { lang }), ...(dir && { dir }), ...(id && { id }) }, ...heading.childNodes),
    );
  }
}

/** A screen reader would take "Arbeits·platz" for two words: the dot is for the eye only. */
function mendTexts(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  for (const text of found) {
    const [first = '', ...others] = unpile(text.data).split(/·(?=\p{L})/u);
    if (others.length || first !== text.data)
      text.replaceWith(first, ...others.flatMap((word) => [create('span', { 'aria-hidden': 'true' }, '·'), word]));
  }
}

function addDateline(body: HTMLElement, { text, lang }: NonNullable<Setting['dateline']>): void {
  const paragraph = body.querySelector(':scope > p, :scope > div > p, :scope > div > div > p');
  const first = paragraph && !(body.firstChild as Text).data?.trim() ? paragraph : body;
  first.prepend(create('b', { part: 'dateline', lang, dir: directionOf(lang) }, text), ' – ');
}
