// The interface's words. @lit/localize keeps one locale for the whole page; two elements in two languages on one page are part of our
// contract. So this uses its parts: its extractor, its templates and its tag, with the catalogue of the element that speaks.
import type { MsgFn, MsgOptions } from '@lit/localize';
import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';
import { templates as de } from '../../locales/generated/de.js';
import { templates as easyGerman } from '../../locales/generated/de-simple.js';

export { str } from '@lit/localize/internal/str-tag.js';

type Message = string | StrResult;

/** Translations by the ids of their messages, as lit-localize generates them. */
export type Catalogue = Readonly<Record<string, unknown>>;

/** By language tag. English is the language of the source. */
const catalogues = new Map<string, Catalogue>([
  ['en', {}],
  ['de', de],
  ['de-simple', { ...de, ...easyGerman }],
]);

/** Adds a language, or replaces it. A message that it lacks is spoken in English. */
export const addCatalogue = (language: string, catalogue: Catalogue): unknown => catalogues.set(language, catalogue);

export const hasCatalogue = (language: string): boolean => catalogues.has(language);

let speaker = 'de';

/** Runs something synchronous, a render say, in one language: a tag that has a catalogue; `de-simple` is Leichte Sprache. */
export function speaking<Result>(locale: string, run: () => Result): Result {
  const before = speaker;
  speaker = locale;
  try {
    return run();
  } finally {
    speaker = before;
  }
}

/** The language of the element that renders now. */
export const currentLocale = (): string => speaker;

/**
 * The words for an English source text in the language that is spoken now. Only to be called inside `speaking()`.
 * Each message has an id: the package's own run-time function would bring the code that computes one.
 */
export const msg: MsgFn = ((source: Message, options: MsgOptions): string => {
  const found = (catalogues.get(speaker)?.[options.id!] ?? source) as Message;
  if (typeof found === 'string') return found;
  // A translation has the numbers of the source's values in their place: their order can differ.
  return joinStringsAndValues(
    found.strings,
    (source as StrResult).values,
    found === source ? undefined : (found.values as number[]),
  );
}) as MsgFn;
