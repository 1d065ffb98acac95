// Text out of HTML without a DOM: for teasers and for the search, over every article of a feed. What it returns is shown as text, never as markup.

// Named references that German and English feeds write, and what `auml`, `eacute` and the like put on their letter. The others stay as
// they are: a DOM would know 2,231.
const NAMED =
  ' amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad szligß ndash– mdash— bdquo„ ldquo“ rdquo” sbquo‚ lsquo‘ rsquo’ laquo« raquo» hellip…' +
  ' euro€ sect§ middot· bull• uml\u0308 acute\u0301 grave\u0300 circ\u0302 cedil\u0327';

const named = (name: string): string | undefined => RegExp(` ${name}(\\W)`).exec(NAMED)?.[1];

/** Resolves character references. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#?)(x?)(\w{1,8});/gi, (reference, isNumber, isHex, name: string) => {
    if (!isNumber) {
      const mark = named(name.slice(1)) ?? '';
      return named(isHex + name) ?? (mark >= '\u0300' && mark < '\u0370' ? (name[0] + mark).normalize() : reference);
    }
    const code = parseInt(name, isHex ? 16 : 10);
    // As browsers do: CMSs write the dashes and quotation marks of Windows by their old numbers.
    if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
    return code < 0x110000 ? String.fromCodePoint(code) : reference;
  });

/** Tags that do not end a word; all others do. */
export const INLINE =
  /^<\/?(a|abbr|b|bdi|bdo|button|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)\b/i;
// Comments, elements whose content is no text of the article, tags. Each alternative reads on to the end where its own end is missing, so
// that the search is linear whatever the input; what is repeated is bounded, because each time costs stack.
const MARKUP =
  /<!--(?:-?>|[^]*?(?:-->|$))|<(script|style|template|iframe|noscript|select|textarea|title|video|audio|object)\b[^]*?(?:<\/\1\b[^>]*>?|$)|<[a-z!?/][^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*){0,999}(?:["'][^>]*)?(?:>|$)/gi;

/** The text of a piece of HTML, in one line. */
export const textOfHtml = (html: string): string =>
  cleanText(decodeEntities(html.replace(MARKUP, (tag) => (INLINE.test(tag) ? '' : ' '))));

/**
 * No letter of any language has so many marks on it. More of them would be one place of a line, wider than any column where a font draws each
 * beside the other.
 */
export const unpile = (text: string): string => text.replace(/(\p{M}{12})\p{M}+/gu, '$1');

/**
 * One line of text: white space folded, and without control characters, noncharacters and the bidirectional controls that could turn the
 * text around it (Unicode TR 36, 3.2). Lone surrogates become U+FFFD, or `encodeURIComponent` would throw on them.
 */
export const cleanText = (text: string): string =>
  unpile(text)
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (unit) => (unit[1] ? unit : '\ufffd'))
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, '')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim();

/** Text with the line breaks that its author gave it: in Leichte Sprache each sentence has a line of its own. */
export const cleanLines = (text: string): string => text.split('\n').map(cleanText).filter(Boolean).join('\n');

/** The beginning of a text, at most so many characters, ending with a whole word. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:–\ud800-\udbff-]+$/, '')} …`;
}
