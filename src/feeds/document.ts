// From text to a document that readers can look into: JSON, or XML mended where browsers give up and readers of feeds don't.
import { decodeEntities } from '../articles/text.js';
import { FeedError } from './errors.js';
import type { Report } from './fields.js';
import { policy } from './policy.js';
import type { FeedDocument } from './reader.js';
import { escape } from './xml.js';

/** Parses XML without throwing: what is broken yields a document with a `parsererror` in it, as `DOMParser` does. */
export type ParseXml = (xml: string) => Document;

/** Pages that require Trusted Types guard this parser as well. */
const parseInBrowser: ParseXml = (xml) =>
  new DOMParser().parseFromString((policy?.createHTML(xml) ?? xml) as string, 'text/xml');

/**
 * @param parseXml For places without a `DOMParser`.
 * @throws {FeedError} `html` for a web page, `syntax` for broken JSON or XML, `format` for XML that is no feed or brings entities.
 */
export function parseDocument(
  text: string,
  url: string,
  report: Report,
  headers?: Headers,
  parseXml = parseInBrowser,
): FeedDocument {
  if (/^\s*</.test(text)) return { url, headers, xml: parse(text, url, report, parseXml) };
  try {
    return { url, headers, json: JSON.parse(text.trim()) as unknown };
  } catch (cause) {
    const { message } = cause as Error;
    const where = /\bline /.test(message) ? '' : `, line ${lineOfFault(text)}`;
    throw new FeedError('syntax', `this is no JSON: ${message.slice(0, 200).replace(/\s+/g, ' ')}${where}`, url);
  }
}

/**
 * Where JSON stops being JSON (RFC 8259), which engines do not all say: what is whole in it becomes a "0", a text a "1", from the inside out, until
 * the fault stops it. Not for ever: values more than 50 deep are left as they are.
 */
function lineOfFault(json: string): number {
  let rest = json.replace(/"(?:[^"\\\n]|\\.)*"|-?\d[\d.e+-]*|true|false|null|[^\S\n]+/gi, (token) =>
    token[0] === '"' ? '1' : token.trim() && '0',
  );
  const whole = /\[\n*(?:[01]\n*(?:,\n*[01]\n*)*)?]|{\n*(?:1\n*:\n*[01]\n*(?:,\n*1\n*:\n*[01]\n*)*)?}/g;
  for (let depth = 0; depth < 50; depth++) rest = rest.replace(whole, (value) => '0' + value.replace(/[^\n]+/g, ''));
  const right = /^\n*(?:[01]\n*)?(?:{\n*(?:1\n*:\n*[01]\n*,\n*)*(?:1\n*:\n*)?|\[\n*(?:[01]\n*,\n*)*)*/.exec(rest)!;
  return right[0].split('\n').length;
}

function parse(text: string, url: string, report: Report, parseXml: ParseXml): Document {
  // The prolog never reaches the parser: its encoding no longer applies, and neither entities nor style sheets of others are wanted.
  const prolog = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!doctype[^[>]*>/iy;
  let start = 0;
  while (prolog.test(text)) start = prolog.lastIndex;
  const before = text.slice(0, start);
  // One parser needs minutes for megabytes of comments.
  const xml = text
    .slice(start)
    .replace(
      /(<!\[CDATA\[[^]*?(?:\]\]>|$))|<!--[^]*?(?:-->|$)/g,
      (comment, cdata?: string) => cdata ?? emptied(comment),
    );
  const [root = '', name = ''] = /^<(?:[\w.-]+:)?([\w-]+)[^>]*/.exec(xml) ?? [];
  if (!/^(rss|rdf|feed)$/i.test(name)) {
    const [code, fault] = /^<!doctype[^>]*\[/i.test(xml)
      ? (['format', 'this XML defines entities'] as const)
      : /^html$/i.test(name) || /<!doctype html/i.test(before) || !/<[?!]/.test(before)
        ? (['html', 'this is a web page'] as const)
        : name
          ? (['format', `<${name.slice(0, 80)}> is no feed`] as const)
          : (['syntax', 'this is no XML'] as const);
    throw new FeedError(code, fault, url);
  }
  const lines = emptied(before);
  const document = parseXml(lines + xml);
  const fault = faultOf(document);
  if (fault === undefined) return document;
  const mended = parseXml(lines + mend(xml, root));
  const rest = faultOf(mended);
  if (rest !== undefined) throw new FeedError('syntax', `this is broken XML${rest}`, url);
  report('', `is broken XML${fault}, and was mended`);
  return mended;
}

/** Empty lines in place of what is cut away keep the numbers of lines right. */
const emptied = (text: string): string => text.replace(/[^\n]+/g, '');

/** Where the parser gave up, in words; `undefined` where it did not. */
function faultOf(xml: Document): string | undefined {
  const error = xml.getElementsByTagName('parsererror')[0];
  if (!error) return undefined;
  const line = /line (?:number )?(\d+)/i.exec(error.textContent ?? '')?.[1];
  return line ? `, line ${line}` : '';
}

const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu;

/** Makes what others let pass well-formed: characters that XML does not know, stray `&`, entities of HTML, prefixes that nobody declared. */
function mend(xml: string, root: string): string {
  const used = new Set([...xml.matchAll(/[<\s/]([a-z_][\w.-]*):[\w.-]+[\s=/>]/gi)].map(([, prefix]) => prefix!));
  const missing = [...used]
    .slice(0, 99)
    .filter((prefix) => !/^xml/i.test(prefix) && !root.includes(`xmlns:${prefix}=`));
  return (
    xml
      .replace(/<[\w:.-]+/, (start) => start + missing.map((prefix) => ` xmlns:${prefix}="${prefix}"`).join(''))
      // White space around a namespace's URI is an error to WebKit.
      .replace(/(\sxmlns:[\w.-]+=.)\s*(?:([^\s"']+)\s*)?(?=["'])/g, '$1$2')
      .replace(NOT_IN_XML, '')
      .replace(/<!\[CDATA\[[^]*?(?:\]\]>|$)|&(?!(?:amp|lt|gt|quot|apos);)(?:#?\w{1,8};)?/g, (found) =>
        found[0] === '<' ? found : escape(decodeEntities(found).replace(NOT_IN_XML, '')),
      )
  );
}
