// What the HTML of an article says, without a DOM: its lines of text, links and pictures. Nothing of it is run, fetched or shown as markup.
import { primary } from '../articles/language.js';
import { cleanText, decodeEntities } from '../articles/text.js';

/** What a reader sees as one line or paragraph. */
export interface Line {
  readonly text: string;
  /** The element that it stands in: `p`, `li`, `h2`, `td`; empty for text outside of all. */
  readonly block: string;
}

export interface Link {
  readonly text: string;
  readonly href: string;
}

export interface Picture {
  readonly src: string;
  /** `undefined` without the attribute; empty for a picture that only decorates. */
  readonly alt?: string;
}

export interface Content {
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly pictures: readonly Picture[];
}

// Comments, elements whose content is no text of the article, tags, text. Each alternative reads on to the end where its own end is missing,
// so that the search is linear whatever the input.
const TOKEN =
  /<!--(?:-?>|[^]*?(?:-->|$))|<(script|style|template|iframe|noscript|select|textarea|title|video|audio|object)\b[^]*?(?:<\/\1\b[^>]*>?|$)|<(\/?)([a-z][^\s/>]*)([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*){0,999}(?:["'][^>]*)?)(?:>|$)|<[!?/][^>]*(?:>|$)|[^<]+|</gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
// Tags that do not end a line; all others do.
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/;
const VOID = /^(?:br|hr|img|wbr|input|col|source|track|embed)$/;

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare = ''] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare));
  }
  return attributes;
}

/** @param language BCP 47 of the text; phrases that say they are in another language are left out of the lines. */
export function readHtml(html: string, language: string): Content {
  const lines: Line[] = [];
  const links: Link[] = [];
  const pictures: Picture[] = [];
  let text = '';
  let block = '';
  let link: { text: string; href: string } | undefined;
  // The element in another language that we are in, and how many of its name are open.
  let foreign: { name: string; depth: number } | undefined;

  const endLine = (next: string): void => {
    const line = cleanText(decodeEntities(text));
    if (line) lines.push({ text: line, block });
    text = '';
    block = next;
  };
  const endLink = (): void => {
    if (link) links.push({ href: link.href, text: cleanText(decodeEntities(link.text)) });
    link = undefined;
  };

  for (const [token, , slash, tag, rest = ''] of html.matchAll(TOKEN)) {
    if (!tag) {
      if (token[0] === '<' && token.length > 1) continue;
      if (link) link.text += token;
      if (!foreign) text += token;
      continue;
    }
    const name = tag.toLowerCase();
    const attributes = slash ? new Map<string, string>() : attributesOf(rest);
    if (name === foreign?.name) {
      foreign.depth += slash ? -1 : 1;
      if (!foreign.depth) foreign = undefined;
    } else if (!foreign && !VOID.test(name) && primary(attributes.get('lang') || language) !== primary(language)) {
      foreign = { name, depth: 1 };
    }
    if (!INLINE.test(name)) endLine(slash ? '' : name === 'br' ? block : name);
    if (name === 'a') endLink();
    if (name === 'a' && attributes.has('href')) link = { text: '', href: attributes.get('href')! };
    if (name === 'img' && !slash) {
      const alt = attributes.get('alt');
      pictures.push({ src: attributes.get('src') ?? '', alt });
      if (link) link.text += ` ${alt ?? ''} `;
    }
  }
  endLink();
  endLine('');
  return { lines, links, pictures };
}

/** Plain text: each line is one. */
export const readText = (text: string): Content => ({
  lines: text
    .split(/\r?\n/)
    .map((line) => ({ text: cleanText(line), block: '' }))
    .filter((line) => line.text),
  links: [],
  pictures: [],
});
