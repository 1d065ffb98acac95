// `jobcenter-news check FILE_OR_URL`: files, the network and the terminal around check.ts. Runs on Node and nowhere else.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { DOMParser, onWarningStopParsing, XMLSerializer } from '@xmldom/xmldom';
import packageFile from '../../package.json' with { type: 'json' };
import { decode } from '../feeds/decode.js';
import { check, quoted } from './check.js';
import { lineAt } from './places.js';
import { report, reportJson } from './report.js';
import type { Locale } from './words.js';

/** No feed that the element reads is larger. */
const MOST_BYTES = 16 * 2 ** 20;
/** For an answer as a whole. */
const MOST_SECONDS = 30;
/** What relative addresses in a file are relative to: nobody knows where it will lie. */
const NOWHERE = 'https://feed.invalid/';

const HELP: Readonly<Record<Locale, string>> = {
  de: `Prüft einen Nachrichten-Feed: was verloren geht, was besser sein könnte, wo es steht und wie es geht.

Aufruf:  jobcenter-news check DATEI_ODER_URL [--lang de|en] [--json]

  DATEI_ODER_URL  ein Feed, den <jobcenter-news> liest; "-" liest die Standardeingabe
  --lang de|en    Sprache des Berichts (sonst die des Systems, sonst Deutsch)
  --json          Bericht für Programme
  --help          diese Hilfe
  --version       die Version

Ende mit 0 ohne Fehler, mit 1 bei Fehlern, mit 2 bei falschem Aufruf oder wenn es nichts zu lesen gibt.
Was gezählt werden kann, wird gezählt. Ob ein Text in Leichter Sprache verständlich ist, prüfen Menschen.
`,
  en: `Checks a news feed: what gets lost, what could be better, where it stands and how to mend it.

Usage:  jobcenter-news check FILE_OR_URL [--lang de|en] [--json]

  FILE_OR_URL   a feed that <jobcenter-news> reads; "-" reads standard input
  --lang de|en  language of the report (else that of the system, else German)
  --json        a report for programs
  --help        this help
  --version     the version

Ends with 0 without errors, with 1 with errors, with 2 on wrong usage or where there is nothing to read.
What can be counted is counted. Whether a text in easy language can be understood, people have to test.
`,
};

const SENTENCES = {
  de: {
    usage: 'Bitte nennen Sie eine Datei oder eine Adresse: jobcenter-news check DATEI_ODER_URL. Mehr dazu mit --help.',
    option: (option: string) => `Das verstehe ich nicht: ${option}. Was möglich ist, sagt --help.`,
    missing: (name: string) => `Die Datei ${name} gibt es nicht.`,
    directory: (name: string) => `${name} ist ein Ordner und keine Datei.`,
    unreadable: (name: string, why: string) => `${name} kann nicht gelesen werden: ${why}`,
    status: (name: string, status: string) => `${name}: Der Server antwortet mit ${status}.`,
    slow: (name: string) => `${name}: Der Server hat nicht innerhalb von ${MOST_SECONDS} Sekunden alles geschickt.`,
    large: (name: string) => `${name} ist größer als 16 MiB. So große Feeds liest das Element nicht.`,
    network: (name: string, why: string) => `${name} ist nicht zu erreichen: ${why}`,
  },
  en: {
    usage: 'Please name a file or an address: jobcenter-news check FILE_OR_URL. There is more with --help.',
    option: (option: string) => `I don’t understand ${option}. See --help for what there is.`,
    missing: (name: string) => `There is no file ${name}.`,
    directory: (name: string) => `${name} is a folder and no file.`,
    unreadable: (name: string, why: string) => `${name} can’t be read: ${why}`,
    status: (name: string, status: string) => `${name}: the server answers ${status}.`,
    slow: (name: string) => `${name}: the server has not sent everything within ${MOST_SECONDS} seconds.`,
    large: (name: string) => `${name} is larger than 16 MiB. The element reads no feed of that size.`,
    network: (name: string, why: string) => `${name} can’t be reached: ${why}`,
  },
} as const;

/** A reason to stop without a check: its message is for the person who called. */
class Refusal extends Error {}

const localeOf = (tag: string | undefined): Locale | undefined =>
  /^de\b|^de_/i.test(tag ?? '') ? 'de' : /^en\b|^en_/i.test(tag ?? '') ? 'en' : undefined;

const systemLocale = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale =>
  localeOf(LC_ALL || LC_MESSAGES || LANG) ?? 'de';

// Sections that are no markup come first, so that an & in them is found as a part of them.
const SUSPECTS = /<!\[CDATA\[[^]*?(?:\]\]>|$)|<\?[^]*?\?>|&(?:#x([\da-f]{1,6});|#(\d{1,7});|[a-z_][\w.-]*;)?/gi;
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/u;

/** The line of the first thing that browsers refuse and this parser lets pass: characters that XML does not know, as such or by number, and a lone `&`. */
function lineOfFault(xml: string): number | undefined {
  let at = xml.search(NOT_IN_XML);
  for (const { 0: found, 1: hex, 2: decimal, index } of xml.matchAll(SUSPECTS)) {
    if (at >= 0 && index > at) break;
    const code = hex ? parseInt(hex, 16) : Number(decimal ?? 32);
    if (found !== '&' && code <= 0x10ffff && !NOT_IN_XML.test(String.fromCodePoint(code))) continue;
    at = index;
    break;
  }
  return at < 0 ? undefined : lineAt(xml, at).line;
}

/**
 * The readers ask for XML as browsers have it. This parser also stops at what browsers stop at, and hands back a document that says so.
 */
function installXml(): void {
  const mistakeAt = (line: number | undefined): unknown => {
    const mistake = new DOMParser().parseFromString('<parsererror/>', 'text/xml');
    mistake.documentElement!.textContent = `line ${line ?? ''}`;
    return mistake;
  };
  class BrowserLikeParser {
    parseFromString(text: string, type: string): unknown {
      const fault = lineOfFault(text);
      if (fault !== undefined) return mistakeAt(fault);
      try {
        return new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, type);
      } catch (error) {
        return mistakeAt((error as { locator?: { lineNumber?: number } }).locator?.lineNumber);
      }
    }
  }
  Object.assign(globalThis, { DOMParser: BrowserLikeParser, XMLSerializer });
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>, tooLarge: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) throw new Refusal(tooLarge);
  }
  return Buffer.concat(parts);
}

async function fetchText(url: string, locale: Locale): Promise<{ text: string; url: string }> {
  const say = SENTENCES[locale];
  const name = quoted(url);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(MOST_SECONDS * 1000),
      headers: {
        accept: 'application/feed+json, application/json, application/rss+xml, application/atom+xml, */*;q=0.1',
      },
    });
    if (!response.ok) throw new Refusal(say.status(name, quoted(`${response.status} ${response.statusText}`)));
    const body = response.body as AsyncIterable<Uint8Array> | null;
    const bytes = body ? await bytesOf(body, say.large(name)) : new Uint8Array();
    return { text: decode(bytes, response.headers.get('content-type')), url: response.url || url };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if ((error as Error).name === 'TimeoutError') throw new Refusal(say.slow(name));
    const { cause, message } = error as Error;
    throw new Refusal(say.network(name, quoted((cause as Error | undefined)?.message || message)));
  }
}

async function readInput(input: string, locale: Locale): Promise<{ text: string; url: string }> {
  const say = SENTENCES[locale];
  if (/^https?:\/\//i.test(input)) return fetchText(input, locale);
  if (input === '-') return { text: decode(await bytesOf(process.stdin, say.large('-'))), url: NOWHERE };
  const name = quoted(input);
  try {
    const bytes = await readFile(input);
    if (bytes.length > MOST_BYTES) throw new Refusal(say.large(name));
    return { text: decode(bytes), url: new URL(encodeURIComponent(basename(input)), NOWHERE).href };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Refusal(say.missing(name));
    if (code === 'EISDIR') throw new Refusal(say.directory(name));
    throw new Refusal(say.unreadable(name, quoted(code ?? message)));
  }
}

const OPTIONS = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

async function main(args: readonly string[]): Promise<number> {
  let locale = systemLocale(process.env);
  let values: { lang?: string; json?: boolean; help?: boolean; version?: boolean };
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }));
  } catch (error) {
    const option = /'(-[^']*)'/.exec((error as Error).message)?.[1] ?? args.join(' ');
    throw new Refusal(SENTENCES[locale].option(quoted(option)));
  }
  if (values.lang !== undefined) {
    const wanted = localeOf(values.lang);
    if (!wanted) throw new Refusal(SENTENCES[locale].option(quoted(`--lang ${values.lang}`)));
    locale = wanted;
  }
  if (values.help) {
    process.stdout.write(HELP[locale]);
    return 0;
  }
  if (values.version) {
    process.stdout.write(`${packageFile.version}\n`);
    return 0;
  }
  const [command, input, ...others] = positionals;
  if (command !== 'check' || !input || others.length) throw new Refusal(SENTENCES[locale].usage);

  installXml();
  const { text, url } = await readInput(input, locale);
  const result = check(text, url);
  const colours = process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  process.stdout.write(values.json ? reportJson(input, result, locale) : report(input, result, locale, colours));
  return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
