// From text to a document that readers can look into: JSON, or XML mended where browsers give up and readers of feeds don't.
import { decodeEntities } from '../articles/text.js';
import { FeedError } from './errors.js';
import type { Report } from './fields.js';
import { policy } from './policy.js';
import type { FeedDocument } from './reader.js';

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
  const trimmed = text.trim();
  if (trimmed[0] === '<')
    return { url, headers, xml: parse(trimmed, lineOf(text, text.indexOf('<')), url, report, parseXml) };
  try {
    return { url, headers, json: JSON.parse(trimmed) as unknown };
  } catch (cause) {
    throw new FeedError('syntax', `this is no JSON: ${(cause as Error).message.slice(0, 200)}`, url);
  }
}

/** Lines before a place. */
const lineOf = (text: string, end: number): string => text.slice(0, end).replace(/[^\n]+/g, '');

function parse(text: string, before: string, url: string, report: Report, parseXml: ParseXml): Document {
  // The prolog never reaches the parser: its encoding no longer applies, and neither entities nor style sheets of others are wanted.
  const prolog = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!doctype[^[>]*>/iy;
  let start = 0;
  while (prolog.test(text)) start = prolog.lastIndex;
  const root = /<(?:[\w.-]+:)?(\w+)[^>]*/y;
  root.lastIndex = start;
  const tag = root.exec(text);
  const name = tag?.[1]?.toLowerCase();
  if (!/^(rss|rdf|feed)$/.test(name ?? '')) {
    const error = (code: 'html' | 'format' | 'syntax', message: string): FeedError => new FeedError(code, message, url);
    if (/<!doctype[^>]*\[/iy.test(text.slice(start)))
      throw error('format', 'this XML defines entities of its own, as bombs do: refused');
    if (name === 'html' || !/^<(\?xml|!--)/.test(text) || /<!doctype html/i.test(text.slice(0, start)))
      throw error('html', 'this is a web page, no feed');
    throw name ? error('format', `this is XML, but <${name}> is no feed`) : error('syntax', 'this XML has no element');
  }
  // Empty lines in place of what was cut away keep the numbers of lines right.
  const xml = before + lineOf(text, start) + text.slice(start);
  const document = parseXml(xml);
  const line = faultOf(document);
  if (line === undefined) return document;
  const mended = parseXml(mend(xml, tag![0]));
  const rest = faultOf(mended);
  if (rest !== undefined) throw new FeedError('syntax', `this is broken XML${rest}`, url);
  report('', `is broken XML${line}, and was mended`);
  return mended;
}

/** Where the parser gave up, in words; `undefined` where it did not. */
function faultOf(xml: Document): string | undefined {
  const error = xml.getElementsByTagName('parsererror')[0];
  if (!error) return undefined;
  const line = /line (?:number )?(\d+)/i.exec(error.textContent ?? '')?.[1];
  return line ? `, line ${line}` : '';
}

/** Makes what others let pass well-formed: characters that XML does not know, stray `&`, entities of HTML, prefixes that nobody declared. */
function mend(xml: string, tag: string): string {
  const declared = new Set<string>(['xml', 'xmlns']);
  for (const [, prefix] of tag.matchAll(/\sxmlns:([\w.-]+)\s*=/g)) declared.add(prefix!);
  const missing = new Set<string>();
  for (const [, prefix] of xml.matchAll(/[<\s/]([a-z_][\w.-]*):[\w.-]+[\s=/>]/gi))
    if (!declared.has(prefix!)) missing.add(prefix!);
  const declarations = [...missing].map((prefix) => ` xmlns:${prefix}="${prefix}"`).join('');
  return xml
    .replace(/<[\w:.-]+/, (start) => start + declarations)
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(
      /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|&(?:(#x[\da-f]{1,6}|#\d{1,7}|\w{1,8});)?/gi,
      (found, reference?: string) => {
        if (found[0] === '<' || /^(amp|lt|gt|quot|apos)$/.test(reference ?? '')) return found;
        const text = decodeEntities(found);
        return /^[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]$/.test(text)
          ? ''
          : text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      },
    );
}
