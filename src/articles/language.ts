// Language tags (BCP 47) of texts. Knows nothing of the interface's languages.
import type { Edition, Level } from './article.js';

export interface TextLanguage {
  /** Canonical BCP 47 tag without the variant `simple`. */
  readonly language: string;
  /** `easy` where the tag had the registered variant `simple`. */
  readonly level?: Level;
}

/**
 * Reads a language tag as people write it (`en_US`, ` EN `, `de-simple`).
 * @returns `undefined` for what is no language tag.
 */
export function parseLanguage(tag: string): TextLanguage | undefined {
  const subtags = tag.trim().replace(/_/g, '-').toLowerCase().split('-');
  const plain = subtags.filter((subtag) => subtag !== 'simple');
  try {
    const language = Intl.getCanonicalLocales(plain.join('-'))[0];
    return language ? { language, level: plain.length < subtags.length ? 'easy' : undefined } : undefined;
  } catch {
    return undefined;
  }
}

/** The `lang` of a text: Leichte Sprache is `de-simple` (`simple` is a variant in the IANA registry); Einfache Sprache is standard German. */
export const langOf = ({ language, level }: Pick<Edition, 'language' | 'level'>): string =>
  level === 'easy' ? `${language}-simple` : language;

/** The first subtag: `de` of `de-AT`. */
export const primary = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

// Languages whose usual script runs from right to left (CLDR), unless the tag names another script, and tags that name such a script.
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-(latn|cyrl))|-(arab|hebr)\b/i;

export const directionOf = (tag: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr');

/**
 * Finds the language for a wish by RFC 4647 lookup (`de-AT` finds `de`); where that finds nothing, a region that was not asked for is
 * better than another language (`en` finds `en-GB`).
 */
export function lookup(wish: string, available: readonly string[]): string | undefined {
  for (let range = wish; range; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
    const found = available.find((tag) => tag.toLowerCase() === range.toLowerCase());
    if (found) return found;
  }
  return available.find((tag) => primary(tag) === primary(wish));
}
