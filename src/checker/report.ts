// The result of a check for people and for machines. Knows no terminal but its colours, and no files.
import type { ArticleName, Finding, Result } from './check.js';
import { quoted } from './check.js';
import { SOURCES } from './rules.js';
import { adviceFor, LEVEL_NAMES, type Locale } from './words.js';

const TEXTS = {
  de: {
    error: 'Fehler',
    warning: 'Hinweis',
    line: 'Zeile',
    column: 'Spalte',
    feed: 'Der ganze Feed',
    article: 'Artikel',
    mend: 'So geht es:',
    source: 'Regel:',
    good: 'Nichts zu beanstanden.',
    articles: (count: number) => `${count} Artikel`,
    errors: (count: number) => `${count} Fehler`,
    warnings: (count: number) => `${count} ${count === 1 ? 'Hinweis' : 'Hinweise'}`,
  },
  en: {
    error: 'Error',
    warning: 'Warning',
    line: 'line',
    column: 'column',
    feed: 'The feed as a whole',
    article: 'Article',
    mend: 'To mend it:',
    source: 'Rule:',
    good: 'Nothing to complain about.',
    articles: (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`,
    errors: (count: number) => `${count} ${count === 1 ? 'error' : 'errors'}`,
    warnings: (count: number) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
  },
} as const;

const sourceOf = ({ rule }: Finding): string | undefined => (SOURCES as Readonly<Record<string, string>>)[rule];

const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

function nameOf(article: ArticleName | undefined, locale: Locale): string {
  const { feed, article: word } = TEXTS[locale];
  if (!article) return feed;
  const [open, close] = locale === 'de' ? ['„', '“'] : ['“', '”'];
  const title = article.title ? `${open}${article.title}${close}` : '';
  const number = article.number === undefined ? word : `${word} ${article.number}`;
  return [title ? `${number}: ${title}` : number, article.id === undefined ? '' : `(id ${article.id})`]
    .filter(Boolean)
    .join(' ');
}

function placeOf(finding: Finding, locale: Locale): string {
  const { edition, line, column, field } = finding;
  return [
    line === undefined ? '' : `${TEXTS[locale].line} ${line}`,
    column === undefined ? '' : `${TEXTS[locale].column} ${column}`,
    edition && edition.level !== 'standard' ? LEVEL_NAMES[locale][edition.level] : '',
    edition && edition.language,
    field ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The report for people. `colours` asks for the codes of terminals. */
export function report(name: string, { articles, findings }: Result, locale: Locale, colours = false): string {
  const texts = TEXTS[locale];
  const paint = (code: number, text: string): string => (colours ? `\x1b[${code}m${text}\x1b[0m` : text);
  const lines: string[] = [];
  let group: string | undefined;
  // What helps against one of a kind helps against all: once in an article is enough.
  let told = new Set<string>();
  for (const finding of findings) {
    const heading = nameOf(finding.article, locale);
    if (heading !== group) lines.push(paint(1, heading));
    if (heading !== group) told = new Set();
    group = heading;
    const isError = finding.severity === 'error';
    const mark = isError ? paint(31, `✗ ${texts.error}`) : paint(33, `! ${texts.warning}`);
    const place = placeOf(finding, locale);
    const { what, how } = adviceFor(finding, locale);
    const source = sourceOf(finding);
    lines.push(place ? `  ${mark} (${place})` : `  ${mark}`, `    ${what}`);
    if (!told.has(how)) lines.push(`    ${texts.mend} ${how}`);
    if (source && !told.has(how)) lines.push(paint(2, `    ${texts.source} ${source}`));
    told.add(how);
    lines.push('');
  }
  const errors = countOf(findings, 'error');
  const counts = [texts.articles(articles), texts.errors(errors), texts.warnings(countOf(findings, 'warning'))];
  if (!findings.length) lines.push(texts.good);
  lines.push(paint(errors ? 31 : 32, `${quoted(name)}: ${counts.join(', ')}`));
  return `${lines.join('\n')}\n`;
}

/** The report for machines: one JSON document, whose fields stay what they are within a major version. */
export function reportJson(name: string, { articles, findings }: Result, locale: Locale): string {
  const document = {
    file: quoted(name),
    articles,
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    findings: findings.map((finding) => {
      const { what, how } = adviceFor(finding, locale);
      const { severity, rule, article, edition, field, line, column, count, limit, quote } = finding;
      const source = sourceOf(finding);
      return {
        ...{ severity, rule, article, edition, field, line, column, count, limit, quote },
        message: what,
        remedy: how,
        source,
      };
    }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
