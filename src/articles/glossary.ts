// Finding the words of a glossary in a text. Knows no markup: a view marks what is found.
import type { Edition, Term } from './article.js';
import { EASIER } from './editions.js';
import { primary } from './language.js';
import { joinWords } from './search.js';

/** Endings that German nouns, adjectives and verbs take without a change of their stem; `AQBs` and `terms` have one of them as well. */
const ENDINGS = ['', 's', 'es', 'n', 'en', 'er', 'e'];

// "Arbeits-Platz", "Arbeits·platz" and "AQB-Antrag" are one word each.
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑·\u00ad]+[\p{L}\p{M}\p{N}]+)*/gu;
// What is a key as it stands, without further ado.
const PLAIN = /^[a-zäöü]*$/;
/** Words in a term; more are a sentence. */
const MOST_WORDS = 8;

/** A place in a text, from `start` up to `end`, as `slice()` takes them. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

export type Matcher = (text: string) => Match[];

interface Candidate {
  readonly term: Term;
  /** Of an abbreviation, as it is written: "IT" is not "it". */
  readonly exact?: string;
  readonly dot: boolean;
}

interface Word {
  /** As all its spellings have it. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: of spaces one, and none after a full stop. */
  readonly gap: string;
}

/**
 * The entries for a text: in its language, one for each term, at its level or else the one that helps most.
 * @param lists From the nearest to the text to the farthest: its own, the article's, the feed's.
 */
export function termsFor({ language, level }: Edition, lists: readonly (readonly Term[] | undefined)[]): Term[] {
  const entries = lists.flatMap((list) => list ?? []).filter((entry) => primary(entry.language) === primary(language));
  const terms = new Map<string, Term>();
  for (const wanted of [level, ...EASIER]) {
    for (const entry of entries) {
      const key = joinWords(entry.term);
      if (entry.level === wanted && !terms.has(key)) terms.set(key, entry);
    }
  }
  return [...terms.values()];
}

/**
 * Finds all places of the terms as whole words, with endings and in their other forms. Where two begin at one place, the longer one; where
 * two are written alike, the one that is not inflected.
 */
export function matcherOf(terms: readonly Term[]): Matcher {
  const candidates = new Map<string, Candidate[]>();
  // What longer terms begin with: a text that goes on otherwise need not be read on.
  const beginnings = new Set<string>();
  const add = (term: Term, form: string, endings: readonly string[]): void => {
    const words = wordsOf(form);
    if (!words.length || words.length > MOST_WORDS) return;
    let key = '';
    for (const word of words) {
      if (key) beginnings.add(key);
      key += (key && word.gap) + word.key;
    }
    const exact = form === form.toUpperCase() && form !== form.toLowerCase() ? oneSpace(form) : undefined;
    const candidate = { term, exact, dot: form.endsWith('.') };
    for (const ending of endings) {
      const others = candidates.get(key + ending);
      // Spelt alike and yet different: abbreviations. Nobody has more of them than this.
      if (!others) candidates.set(key + ending, [candidate]);
      else if (others.length < 6) others.push(candidate);
    }
  };
  for (const term of terms) for (const form of [term.term, ...term.forms]) add(term, form, ['']);
  for (const term of terms) add(term, term.term, ENDINGS);

  return (text) => {
    const words = wordsOf(text);
    const matches: Match[] = [];
    for (let index = 0; index < words.length; index++) {
      const { start, key: first } = words[index]!;
      let found: Match | undefined;
      let last = index;
      let key = first;
      for (let ahead = index; ; key += words[ahead]!.gap + words[ahead]!.key) {
        const { end } = words[ahead]!;
        const candidate = candidates.get(key)?.find(({ exact }) => isWritten(text.slice(start, end), exact));
        if (candidate) {
          found = { start, end: candidate.dot && text[end] === '.' ? end + 1 : end, term: candidate.term };
          last = ahead;
        }
        if (!beginnings.has(key) || ++ahead === words.length) break;
      }
      if (found) matches.push(found);
      index = last;
    }
    return matches;
  };
}

/** Whether an abbreviation has its capital letters, and only they; endings are small. */
function isWritten(text: string, exact: string | undefined): boolean {
  if (exact === undefined) return true;
  const ending = oneSpace(text).slice(exact.length);
  return oneSpace(text).startsWith(exact) && ending === ending.toLowerCase();
}

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ');

/** A text as it is read aloud: abbreviations in full. */
export function inFull(text: string, matcher: Matcher): string {
  let read = '';
  let from = 0;
  for (const { start, end, term } of matcher(text)) {
    if (term.expansion === undefined) continue;
    read += text.slice(from, start) + term.expansion;
    from = end;
  }
  return read + text.slice(from);
}

function wordsOf(text: string): Word[] {
  let before = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const gap = oneSpace(text.slice(before, index)).replace('. ', '.');
    before = index + word.length;
    const key = word.toLowerCase();
    return { key: PLAIN.test(key) ? key : joinWords(word), start: index, end: before, gap };
  });
}
