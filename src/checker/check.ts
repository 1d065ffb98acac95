// Looks at a feed as its editors would want it looked at: what is lost, what could be better, and where that stands in the file.
// Reads with the readers that the element has. Knows no words for people (words.ts) and no files, networks or terminals (cli.ts).
import { LEVELS, type Article, type Attachment, type Edition, type Level } from '../articles/article.js';
import { parseLanguage } from '../articles/language.js';
import { cleanLines, cleanText, excerpt } from '../articles/text.js';
import { FeedError } from '../feeds/errors.js';
import { readFeed } from '../feeds/read.js';
import { safeLink } from '../feeds/urls.js';
import { readHtml, readText, type Content } from './html.js';
import { unknownNames } from './names.js';
import { brokenAt, lineAt, linesOf } from './places.js';
import { checkLanguage, type LanguageRule } from './rules.js';

export type Rule =
  | LanguageRule
  | 'unreadable'
  | 'reader'
  | 'empty'
  | 'unknown-name'
  | 'misspelt-name'
  | 'no-edition-title'
  | 'no-edition-summary'
  | 'no-language'
  | 'no-date'
  | 'no-alt'
  | 'file-name-as-alt'
  | 'heading-skipped'
  | 'vague-link'
  | 'no-size';

/** What an editor should know about one place in a feed. Texts in it are those of the feed, cleaned and shortened. */
export interface Finding {
  /** An error costs readers something; a warning makes it harder for some of them. */
  readonly severity: 'error' | 'warning';
  readonly rule: Rule;
  readonly article?: ArticleName;
  readonly edition?: { readonly language: string; readonly level: Level };
  /** Where in the file's structure: `items[3]._jobcenter_news.image_alt`. */
  readonly field?: string;
  /** From 1; `undefined` where it can't be known. */
  readonly line?: number;
  /** From 1; only where a file breaks off being a feed. */
  readonly column?: number;
  readonly quote?: string;
  readonly count?: number;
  readonly limit?: number;
  /** What the readers reported, in English. */
  readonly fault?: string;
}

export interface ArticleName {
  /** Its place in the file, from 1. */
  readonly number?: number;
  readonly id?: string;
  readonly title?: string;
}

export interface Result {
  readonly articles: number;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
}

const LONGEST_QUOTE = 120;
// Reports that say that nothing was lost: an article without an id has its URL, one with the id of another gets a new one.
const HARMLESS = /^is missing$|^is there twice$|was mended$/;
const VAGUE =
  /^(?:hier|hier klicken|klicken sie hier|bitte hier klicken|link|mehr|mehr dazu|mehr erfahren|mehr infos?|mehr informationen|mehr lesen|weiter|weiterlesen|weitere infos?|weitere informationen|details|download|pdf|here|click here|more|more info|more information|read more|learn more|details|this link|this page|diese seite)$/i;
const FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic)$|^(?:img|dsc|dscn|pict?)[_-]?\d+$/i;
const SIZE = /\d\s?(?:[kmg]i?b|bytes?|[kmg]egabytes?|kilobytes?)\b/i;
const PDF = /\.pdf(?:$|[?#])/i;

/** A text of the feed that can be shown anywhere: one line, no control characters, not too long. */
export const quoted = (text: unknown): string => excerpt(cleanText(String(text)), LONGEST_QUOTE);

const EXTENSION = '_jobcenter_news';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const at = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** Absent, `null` and blank mean the same to the readers. */
const lacks = (value: unknown, key: string): boolean => {
  const text = at(value, key) ?? '';
  return typeof text === 'string' && !text.trim();
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** The text or number at a place in a document, for showing what is wrong. */
function valueAt(json: unknown, path: string): string | undefined {
  const value = path.split(/[.[\]]+/).reduce((around, key) => (key ? at(around, key) : around), json);
  return typeof value === 'string' || typeof value === 'number' ? quoted(value) || undefined : undefined;
}

/** Where the items of a JSON document are, whatever its format. */
function itemsOf(json: unknown): { path: string; items: readonly unknown[] } {
  if (Array.isArray(json)) return { path: '', items: json };
  for (const path of ['items', 'data', 'articles', 'posts']) {
    const items = at(json, path);
    if (Array.isArray(items)) return { path, items };
  }
  return { path: 'items', items: [] };
}

const INDEX = /^\w*\[(\d+)\]/;
const indexIn = (path: string): number | undefined => {
  const index = INDEX.exec(path)?.[1];
  return index === undefined ? undefined : +index;
};

/** The name of an article that a reader left out: as far as the file gives it away. */
function nameOf(item: unknown, index: number): ArticleName {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' || typeof value === 'number' ? quoted(value) || undefined : undefined;
  const title = at(item, 'title') ?? at(at(item, 'attributes'), 'title');
  return { number: index + 1, id: text(at(item, 'id')), title: text(at(title, 'rendered') ?? title) };
}

/**
 * Checks a feed of any format that the element reads.
 * @param url What relative addresses in it are relative to.
 */
export function check(text: string, url: string): Result {
  const findings: Finding[] = [];
  const lineOf = linesOf(text);
  const json = parse(text);
  const { path: list, items } = itemsOf(json);
  const isJsonFeed = typeof at(json, 'version') === 'string';
  const reports: { readonly path: string; readonly fault: string; readonly index: number | undefined }[] = [];
  const report = (path: string, fault: string): void => void reports.push({ path, fault, index: indexIn(path) });

  let articles: readonly Article[];
  try {
    const feed = readFeed(text, url, report);
    articles = feed.articles;
    // The loader refuses it. Where a file will lie, nobody knows.
    if (feed.next && !isNowhere(url) && new URL(feed.next).origin !== new URL(url).origin)
      report(isJsonFeed ? 'next_url' : '', 'is on another server: left out');
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { articles: 0, findings: [unreadable(error, text)] };
  }

  const { lost, forIds } = lostIn(reports, items, articles.length, url);
  const reported = new Set<string>();
  for (const { path, fault, index } of reports) {
    // The readers translate each format into JSON Feed: its name for the list is not the file's.
    const place = index === undefined ? path : path.replace(/^items/, list);
    reported.add(place);
    const isLost = index !== undefined && forIds.has(index) && path === `items[${index}].id`;
    findings.push({
      severity: HARMLESS.test(fault) && !isLost ? 'warning' : 'error',
      rule: 'reader',
      article: index === undefined ? undefined : nameOf(items[index], index),
      field: quoted(place) || undefined,
      line: lineOf(place) ?? lineIn(fault),
      quote: valueAt(json, place),
      fault: quoted(fault),
    });
  }

  const warn = (finding: Omit<Finding, 'severity'>): void => {
    findings.push({ severity: 'warning', ...finding, line: finding.line ?? lineOf(finding.field ?? '') });
  };
  if (!articles.length) warn({ rule: 'empty', field: list || undefined });
  if (lacksLanguage(text, json, items)) warn({ rule: 'no-language', field: isObject(json) ? 'language' : undefined });

  for (const { path, meant } of isJsonFeed ? unknownNames(json) : []) {
    const index = indexIn(path);
    warn({
      rule: meant ? 'misspelt-name' : 'unknown-name',
      article: index === undefined ? undefined : nameOf(items[index], index),
      field: quoted(path),
      quote: meant ?? quoted(path.replace(/^.*\./s, '')),
    });
  }

  checkGlossary(json, '', terms(json), warn);

  // The readers leave out whole items and change no order: the others are those that are left.
  const kept: number[] = [];
  for (let index = 0; kept.length < articles.length; index++) if (!lost.has(index)) kept.push(index);
  const isKnown = !items.length || items.length - lost.size === articles.length;
  const names = new Map<number | undefined, ArticleName>();
  articles.forEach((article, index) => {
    const number = isKnown ? kept[index] : undefined;
    const name: ArticleName = {
      number: number === undefined ? undefined : number + 1,
      id: quoted(article.id),
      title: quoted(article.editions[0].title),
    };
    names.set(name.number, name);
    const field = number === undefined ? '' : `${list}[${number}]`;
    const item = number === undefined ? undefined : items[number];
    checkArticle(article, isJsonFeed ? item : undefined, field, terms(json), (finding) => {
      if (finding.rule === 'no-date' && reported.has(`${field}.date_published`)) return;
      warn({ article: name, ...finding });
    });
  });
  // Where a reader reported something, only the number was known yet.
  const named = findings.map((finding) =>
    finding.article ? { ...finding, article: names.get(finding.article.number) ?? finding.article } : finding,
  );
  return { articles: articles.length, findings: inOrder(named) };
}

const isNowhere = (url: string): boolean => new URL(url).hostname.endsWith('.invalid');

/** The names that formats give to the address of an article. */
const ADDRESSES = ['url', 'external_url', 'link', 'href', 'permalink'];

/**
 * The places of the items that did not become articles. One without an id is lost where it has no usable address either: the number of
 * articles tells, where it is the same for all of them, else what stands in the item.
 */
function lostIn(
  reports: readonly { readonly path: string; readonly fault: string; readonly index: number | undefined }[],
  items: readonly unknown[],
  articles: number,
  url: string,
): Readonly<Record<'lost' | 'forIds', ReadonlySet<number>>> {
  const lost = new Set<number>();
  const unsure: number[] = [];
  for (const { path, fault, index } of reports) {
    if (index === undefined) continue;
    const isTitle = path === `items[${index}].title` && fault.endsWith('left out');
    if (isTitle || path === `items[${index}]`) lost.add(index);
    if (path === `items[${index}].id` && fault === 'is missing') unsure.push(index);
  }
  const forIds = new Set<number>();
  const open = unsure.filter((index) => !lost.has(index));
  const missing = items.length - lost.size - articles;
  for (const index of open) {
    const hasAddress = ADDRESSES.some((name) => safeLink(at(items[index], name), url));
    if (missing === open.length || (missing !== 0 && !hasAddress)) forIds.add(index);
  }
  for (const index of forIds) lost.add(index);
  return { lost, forIds };
}

/** Parsers of XML name the line. */
function lineIn(message: string): number | undefined {
  const line = /\bline (\d+)/.exec(message)?.[1];
  return line ? +line : undefined;
}

function unreadable(error: FeedError, text: string): Finding {
  const isJson = error.code === 'syntax' && !/^\s*</.test(text);
  const position = isJson ? brokenAt(text.replace(/^\ufeff/, '')) : undefined;
  return {
    severity: 'error',
    rule: 'unreadable',
    fault: error.code,
    quote: quoted(error.message.replace(` (${error.url})`, '')),
    ...(position === undefined ? { line: lineIn(error.message) } : lineAt(text.replace(/^\ufeff/, ''), position)),
  };
}

/** What stands first in the file first; what belongs to the feed as a whole before all articles. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ article }: Finding): number => (article ? (article.number ?? 1e9) : 0);
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => place(a.finding) - place(b.finding) || a.index - b.index)
    .map(({ finding }) => finding);
}

function lacksLanguage(text: string, json: unknown, items: readonly unknown[]): boolean {
  if (json === undefined) return !/<(?:\w+:)?language[\s>]|\sxml:lang=/i.test(text);
  // WordPress and TYPO3 have no field for it.
  if (typeof at(json, 'version') !== 'string') return false;
  return lacks(json, 'language') && items.some((item) => lacks(item, 'language'));
}

interface Term {
  readonly words: readonly string[];
  readonly language: string;
}

/** The glossary of a feed, an item or an edition. An explanation counts whatever its level: a reader gets it where there is none at theirs. */
function terms(value: unknown): Term[] {
  const extension = at(value, EXTENSION) ?? value;
  return objects(at(extension, 'glossary')).map((entry) => {
    const forms = at(entry, 'forms');
    const language = at(entry, 'language');
    return {
      words: [at(entry, 'term'), at(entry, 'expansion'), ...(Array.isArray(forms) ? (forms as unknown[]) : [])].filter(
        (word): word is string => typeof word === 'string' && word.trim() !== '',
      ),
      language: (typeof language === 'string' && parseLanguage(language)?.language) || '',
    };
  });
}

/** Explanations are read at their level as well. */
function checkGlossary(value: unknown, path: string, known: readonly Term[], warn: Warn): void {
  objects(at(at(value, EXTENSION), 'glossary')).forEach((entry, index) => {
    const definition = at(entry, 'definition');
    const language = at(entry, 'language');
    const tag = (typeof language === 'string' && parseLanguage(language)) || { language: 'de', level: undefined };
    const level = LEVELS.find((one) => one === (at(entry, 'level') ?? tag.level));
    if (typeof definition !== 'string' || !level) return;
    const field = [path, `${EXTENSION}.glossary[${index}].definition`].filter(Boolean).join('.');
    const words = known.flatMap((term) => term.words);
    checkTexts([[field, written(definition)]], level, tag.language, words, (finding) =>
      warn({ edition: { language: tag.language, level }, ...finding }),
    );
  });
}

type Warn = (finding: Omit<Finding, 'severity' | 'article'>) => void;

// The texts that stand in the extension of an item; in an edition they stand beside the others.
const IN_EXTENSION = new Set(['kicker', 'subtitle', 'dateline', 'image_alt', 'image_caption']);

function checkArticle(article: Article, item: unknown, path: string, feedTerms: readonly Term[], warn: Warn): void {
  const own = article.editions[0];
  const extension = at(item, EXTENSION);
  const raw = objects(at(extension, 'editions'));
  if (!article.published) warn({ rule: 'no-date', field: path });
  // An empty text says that the picture only decorates.
  if (article.image && own.imageAlt === undefined && at(extension, 'image_alt') !== '')
    warn({ rule: 'no-alt', field: isObject(item) ? `${path}.image` : path, quote: quoted(article.image) });

  checkGlossary(item, path, [...feedTerms, ...terms(item)], warn);
  article.editions.forEach((edition, index) => {
    const place = index ? placeOf(edition, own, raw) : -1;
    const fieldOf = (name: string): string => {
      // The fields of other formats have other names: the item has to do.
      if (!path || !isObject(item)) return path;
      if (place >= 0) return `${path}.${EXTENSION}.editions[${place}].${name}`;
      return `${path}.${IN_EXTENSION.has(name) ? `${EXTENSION}.` : ''}${name}`;
    };
    const known = [...feedTerms, ...terms(item), ...terms(raw[place])]
      .filter(({ language }) => !language || parseLanguage(language)?.language === edition.language)
      .flatMap(({ words }) => words);
    const { language, level } = edition;
    // Then the reader finds the title of the article there, in its language and at its level.
    for (const name of index ? (['title', 'summary'] as const) : []) {
      if (own[name] !== undefined && edition[name] === undefined)
        warn({ rule: `no-edition-${name}`, field: fieldOf(name), edition: { language, level } });
    }
    checkEdition(edition, known, fieldOf, (finding) => warn({ edition: { language, level }, ...finding }));
  });
}

/** Which of the file's editions became this one: the first of its language and level. */
const placeOf = (edition: Edition, own: Edition, raw: readonly Json[]): number =>
  raw.findIndex((fields) => {
    const language = at(fields, 'language');
    const tag = typeof language === 'string' ? parseLanguage(language) : undefined;
    const level = at(fields, 'level') ?? tag?.level ?? 'standard';
    return (tag?.language ?? own.language) === edition.language && level === edition.level;
  });

const NO_CONTENT: Content = { lines: [], links: [], pictures: [] };

function checkEdition(edition: Edition, known: readonly string[], fieldOf: (name: string) => string, warn: Warn): void {
  const { html, text, language, level } = edition;
  const content = html ? readHtml(html, language) : text ? readText(text) : NO_CONTENT;
  const body = fieldOf(html ? 'content_html' : 'content_text');

  for (const { src, alt } of content.pictures) {
    if (alt === undefined) warn({ rule: 'no-alt', field: body, quote: quoted(src) });
    else if (FILE_NAME.test(alt.trim())) warn({ rule: 'file-name-as-alt', field: body, quote: quoted(alt) });
  }
  if (edition.imageAlt && FILE_NAME.test(edition.imageAlt))
    warn({ rule: 'file-name-as-alt', field: fieldOf('image_alt'), quote: quoted(edition.imageAlt) });

  let before = 0;
  for (const line of content.lines) {
    const level = /^h([1-6])$/.exec(line.block)?.[1];
    if (level && before && +level > before + 1)
      warn({ rule: 'heading-skipped', field: body, quote: quoted(line.text), count: +level, limit: before + 1 });
    if (level) before = +level;
  }
  for (const link of content.links) {
    const name = link.text.replace(/[\s.:…»›→>]+$/, '').trim();
    if (!name || VAGUE.test(name)) warn({ rule: 'vague-link', field: body, quote: quoted(link.text || link.href) });
  }
  const attachments = edition.attachments ?? [];
  const isListed = (href: string): boolean => attachments.some(({ url, size }) => size && url.endsWith(href));
  for (const { href, text } of content.links) {
    if (PDF.test(href) && !SIZE.test(text) && !isListed(href.replace(/^\.?\//, '')))
      warn({ rule: 'no-size', field: body, quote: quoted(text || href) });
  }
  attachments.forEach((attachment, index) => {
    if (isPdf(attachment) && !attachment.size)
      warn({
        rule: 'no-size',
        field: fieldOf(`attachments[${index}]`),
        quote: quoted(attachment.title ?? attachment.url),
      });
  });

  const texts: readonly [field: string, lines: readonly (string | undefined)[]][] = [
    [fieldOf('title'), [edition.title]],
    [fieldOf('subtitle'), written(edition.subtitle)],
    [fieldOf('kicker'), [edition.kicker]],
    [fieldOf('summary'), written(edition.summary)],
    [fieldOf('image_alt'), [edition.imageAlt]],
    [fieldOf('image_caption'), [edition.imageCaption]],
    [body, content.lines.map((line) => line.text)],
    [fieldOf('attachments'), attachments.map(({ title }) => title)],
  ];
  checkTexts(texts, level, language, known, warn, edition.imageAlt);
}

const isPdf = ({ url, type }: Attachment): boolean => type === 'application/pdf' || PDF.test(url);

const written = (text = ''): string[] => cleanLines(text).split('\n');

/** An abbreviation that is explained in the body is explained in the title: so the edition is looked at as a whole, and each word once. */
function checkTexts(
  texts: readonly [field: string, lines: readonly (string | undefined)[]][],
  level: Level,
  language: string,
  known: readonly string[],
  warn: Warn,
  heard?: string,
): void {
  const places = texts.flatMap(([field, lines]) => lines.flatMap((line) => (line ? [{ field, line }] : [])));
  const lines = places.map(({ line }) => line);
  for (const { quote, rule, count, limit } of checkLanguage(lines, level, language, known)) {
    // What a picture shows is heard, not set in lines.
    if (rule === 'sentences-per-line' && quote === heard) continue;
    const field = places.find(({ line }) => line.includes(quote))?.field;
    warn({ rule, field, quote: quoted(quote), count, limit });
  }
}
