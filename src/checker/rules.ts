// Rules for Leichte Sprache and Einfache Sprache that can be counted. Pure: text in, findings out. Whether readers understand a text, only
// readers can say: what is not counted, and why, is in docs/decisions/0017.
import type { Level } from '../articles/article.js';
import { primary } from '../articles/language.js';
import { sentencesOf } from '../articles/sentences.js';

export type LanguageRule =
  | 'sentence-length'
  | 'sentences-per-line'
  | 'long-word'
  | 'abbreviation'
  | 'genitive'
  | 'subjunctive'
  | 'number-word'
  | 'special-character';

export interface LanguageFinding {
  readonly rule: LanguageRule;
  /** The words that it is about, as they stand in the text. */
  readonly quote: string;
  /** How many there are, where something was counted. */
  readonly count?: number;
  /** How many there may be. */
  readonly limit?: number;
}

/** Where each rule comes from, for those who have to justify it. */
export const SOURCES: Readonly<Record<LanguageRule, string>> = {
  'sentence-length': 'BITV 2.0 Anlage 2 Teil 2 Nr. 5; DIN 8581-1',
  'sentences-per-line': 'BITV 2.0 Anlage 2 Teil 2; DIN SPEC 33429',
  'long-word': 'BITV 2.0 Anlage 2 Teil 2 Nr. 4; LanguageTool: Leichte Sprache',
  abbreviation: 'BITV 2.0 Anlage 2 Teil 2 Nr. 1; DIN 8581-1; WCAG 2.2 SC 3.1.4',
  genitive: 'BITV 2.0 Anlage 2 Teil 2 Nr. 1',
  subjunctive: 'BITV 2.0 Anlage 2 Teil 2 Nr. 1',
  'number-word': 'Netzwerk Leichte Sprache',
  'special-character': 'BITV 2.0 Anlage 2 Teil 2 Nr. 6',
};

/** Words in a sentence. Leichte Sprache: the limit of LanguageTool's module for it. Einfache Sprache: dpa's upper limit of what it wishes for. */
const MOST_WORDS: Readonly<Record<Level, number>> = { standard: Infinity, plain: 20, easy: 12 };
/** Letters in a word, or in a part of one with a hyphen or Mediopunkt: the limit of LanguageTool's module for Leichte Sprache. */
const MOST_LETTERS = 13;

// All of these begin where a word begins and repeat within bounds, so that time and stack grow no faster than the text.
// Addresses are no words and can't be split; telephone numbers are one.
const ADDRESS =
  /(^|[\s("„])(?:(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,20}\.\p{Ll}{2,}(?:\/\S*)?(?![\p{L}\d]))/gu;
const DIGITS = /(\d)[\s/-]+(?=\d)/g;
const WORD = /[\p{L}\p{M}\u00ad]+(?:[-‐‑·][\p{L}\p{M}\u00ad]+){0,20}/gu;
const GAP = /[-‐‑·]/;
const LETTERS = /(?:^|[^\p{L}\d])(\p{L}{2,})/gu;
const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{2,3}|VI)|X{1,3}(?:V?I?)?)$/;
const DOTTED =
  /(?:^|[\s("„/])((?:[zZ]\. ?B|[dD]\. ?h|u\. ?[aU]|v\. ?a|i\. ?d\. ?R|o\. ?[äÄ]|z\. ?[TZ]|bzw|bspw|ca|evtl|ggf|inkl|exkl|zzgl|vgl|sog|usw|etc|gem|lt|Nrn?|Tel|Str|Std|Min|Mio|Mrd|Abs|Art(?=\. ?\d)|Abt|max|mind|Hr|Fr|M[oi]|D[io]|Sa|Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez|e\. ?g|i\. ?e)\.)(?![\p{L}])/gu;
// A sentence that explains all abbreviations in it, and one that explains what it begins with: "AQB heißt: …".
const EXPLAINS =
  /Abkürzung|abgekürzt|kurze[ns]? (?:Form|Name|Wort)|heißt (?:auch|kurz)|nennt man|auch genannt|short for|stands? for|known as/;
const DEFINES =
  /^(?:(?:D(?:er|ie|as)|Eine?|The|An?) )?(\p{L}+) (?:heißt|bedeutet|steht für|ist (?:eine?|d(?:er|ie|as)|kurz) |means|is (?:an?|the) )/u;
const GENITIVE =
  /(?:^|[^\p{L}])(des \p{L}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?|(?:eines|keines|meines|seines|[iI]hres|unseres) (?:\p{Ll}+en )?\p{Lu}[\p{L}-]*s)(?![\p{L}-])/gu;
const SUBJUNCTIVE =
  /(?:^|[^\p{L}])((?:würde|[wW]äre|[hH]ätte|[kK]önnte|[mM]üsste|[dD]ürfte)(?:s?t|n)?|Würden(?= Sie))(?![\p{L}])/gu;
const NUMBER_WORD =
  /(?:^|[^\p{L}-])(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend)(?![\p{L}-])/gu;
const SPECIAL = /[()[\]{}%&§;*…]/g;

/** More findings of one kind in one text help nobody. */
const MOST_FINDINGS = 50;

const groups = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]!);

/** `GmbH`, `IBAN`, `eID`, `BAföG`: at least two capital letters, and no more small ones than that: names such as "YouTube" have more, and longer words are shouted. */
const looksAbbreviated = (word: string): boolean => {
  const capitals = word.replace(/[^\p{Lu}]/gu, '').length;
  return capitals > 1 && capitals * 2 >= word.length - (word.endsWith('s') ? 1 : 0) && word.length < 8;
};

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The text without terms that the glossary explains. */
function remover(known: readonly string[]): (text: string) => string {
  const terms = [...new Set(known)].filter(Boolean).sort((a, b) => b.length - a.length);
  if (!terms.length) return (text) => text;
  const pattern = new RegExp(`(^|[^\\p{L}])(?:${terms.map(escape).join('|')})(?:e?[ns]|e)?(?![\\p{L}])`, 'gu');
  return (text) => text.replace(pattern, '$1 ');
}

/**
 * Counts what can be counted in a text at a level.
 * @param lines What a reader sees as lines: paragraphs, list items, headings; a line break begins another.
 * @param language BCP 47. Rules about German words look at German texts alone.
 * @param known What the glossary explains: terms and their forms.
 */
export function checkLanguage(
  lines: readonly string[],
  level: Level,
  language: string,
  known: readonly string[] = [],
): LanguageFinding[] {
  if (level === 'standard') return [];
  const easy = level === 'easy';
  const german = primary(language) === 'de';
  const withoutKnown = remover(known);
  const sentences = lines.map((line) => sentencesOf(line, language).map(({ text }) => text));
  const explained = new Set(
    sentences
      .flat()
      .flatMap((sentence) =>
        EXPLAINS.test(sentence) ? groups(sentence, LETTERS) : (DEFINES.exec(sentence)?.[1] ?? []),
      ),
  );
  const all = lines.join('\n');
  const isExplained = (word: string): boolean =>
    explained.has(word) || all.includes(`(${word})`) || all.includes(`${word} (`);
  const findings: LanguageFinding[] = [];
  const found = new Map<LanguageRule, Set<string>>();
  const add = (rule: LanguageRule, quote: string, count?: number, limit?: number): void => {
    const quotes = found.get(rule) ?? new Set();
    found.set(rule, quotes);
    // Once is enough for a word that stands there ten times.
    if (!quotes.has(quote) && quotes.size < MOST_FINDINGS) findings.push({ rule, quote, count, limit });
    quotes.add(quote);
  };

  for (const [index, line] of lines.entries()) {
    const own = sentences[index]!;
    if (easy && own.length > 1) add('sentences-per-line', line, own.length, 1);
    for (const text of own) {
      const count = text
        .replace(DIGITS, '$1')
        .split(' ')
        .filter((word) => /[\p{L}\d]/u.test(word)).length;
      if (count > MOST_WORDS[level]) add('sentence-length', text, count, MOST_WORDS[level]);
    }
    const words = withoutKnown(line.replace(ADDRESS, '$1 '));
    for (const word of groups(words, LETTERS)) {
      if (ROMAN.test(word)) {
        if (easy && german) add('number-word', word);
      } else if (looksAbbreviated(word) && !isExplained(word)) add('abbreviation', word);
    }
    for (const word of groups(words, DOTTED)) add('abbreviation', word);
    if (!easy) continue;
    for (const [character] of words.matchAll(SPECIAL)) add('special-character', character);
    if (!german) continue;
    for (const word of words.match(WORD) ?? []) {
      const longest = Math.max(
        ...word
          .replace(/\u00ad/g, '')
          .split(GAP)
          .map((part) => part.length),
      );
      // Nouns are what is put together; "aufgeschrieben" can't be split.
      if (longest > MOST_LETTERS && /^\p{Lu}/u.test(word)) add('long-word', word, longest, MOST_LETTERS);
    }
    for (const phrase of groups(words, GENITIVE)) add('genitive', phrase);
    for (const word of groups(words, SUBJUNCTIVE)) add('subjunctive', word);
    for (const word of groups(
      words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
      NUMBER_WORD,
    ))
      add('number-word', word);
  }
  return findings;
}
