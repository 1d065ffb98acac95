// The interface's words. @lit/localize keeps one locale for the whole page; two elements in two languages on one page are part of our
// contract. So this uses its parts: its extractor, its templates and its tag, with the catalogue of the element that speaks.
import type { MsgFn, MsgOptions } from '@lit/localize';
import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';
import { templates as de } from '../../locales/generated/de.js';
import type { Locale } from './locale.js';

export { str } from '@lit/localize/internal/str-tag.js';

type Message = string | StrResult;

/** English is the language of the source. */
const CATALOGUES: Readonly<Record<Locale, Readonly<Record<string, unknown>>>> = { en: {}, de };

let speaker: Locale = 'de';

/** Runs something synchronous, a render say, in one language. */
export function speaking<Result>(locale: Locale, run: () => Result): Result {
  const before = speaker;
  speaker = locale;
  try {
    return run();
  } finally {
    speaker = before;
  }
}

/** The language of the element that renders now. */
export const currentLocale = (): Locale => speaker;

/**
 * The words for an English source text in the language that is spoken now. Only to be called inside `speaking()`.
 * Each message has an id: the package's own run-time function would bring the code that computes one.
 */
export const msg: MsgFn = ((source: Message, options: MsgOptions): string => {
  const found = (CATALOGUES[speaker][options.id!] ?? source) as Message;
  if (typeof found === 'string') return found;
  // A translation has the numbers of the source's values in their place: their order can differ.
  return joinStringsAndValues(
    found.strings,
    (source as StrResult).values,
    found === source ? undefined : (found.values as number[]),
  );
}) as MsgFn;
