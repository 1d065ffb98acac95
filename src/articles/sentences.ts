// Where sentences begin and end: for reading aloud and for counting words. Knows one block of text at a time: what a block is, the caller knows.
// `Intl.Segmenter` knows the scripts of the world and no language's abbreviations; so its pieces are put together again where a full stop is none.
import { parseLanguage } from './language.js';

export interface Sentence {
  /** As it stands in the text, without the white space around it. */
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly index: number;
}

type Segmenter = new (
  language: string | undefined,
  options: { granularity: 'sentence' },
) => { segment(text: string): Iterable<{ readonly segment: string }> };

// An end mark and what closes with it, before a capital letter or a number. All there is in Firefox before 125; elsewhere it finds what
// Intl.Segmenter misses ("Wir sind da. 12 neue Kurse").
const END = /[^]*?(?:[.!?…]["'”“»«’‘)\]]* +(?=["'„“»«‚‘(]*[\p{Lu}\d])|$)/gu;

// Full stops after which a sentence goes on: whatever follows, …
const GOES_ON =
  /(?:^|[ („"/-])(?:z\. ?B|d\. ?h|e\. ?g|i\. ?e|u\. ?[aU]|[iv]\. ?[aAV]|i\. ?d\. ?R|z\. ?[TZ]|z\. ?Hd|bzw|bspw|ca|evtl|ggfs?|inkl|exkl|zzgl|vgl|sog|gem|lt|einschl|insb|Dr|Prof|Dipl|Hrn?|Fr|Mrs?|Ms|St)\.$/i;
// … before a number, …
const BEFORE_NUMBER =
  /(?:^|[ („"/-])(?:Nrn?|[Nn]os?|Tel|Abs|Art|Abt|Az|Bd|Kap|Ziff|Rn|max|min|mind|M[oi]|D[io]|Sa|So|Jan|Feb|Apr|Aug|Sept?|Oct|Okt|Nov|Dec|Dez)\.$|[Ss]tr\.$/;
// … and unless the next word is one that begins sentences: after a letter ("Raum B."), the last of some ("o. Ä."), or what ends lists; …
const MAY_END = /(?:^|[ (.])\p{L}\.$|(?:^| )(?:usw|etc|Mio|Mrd|Tsd|Std|Min|Sek|geb|gest|Jh|Chr)\.$/u;
// … and, in all languages but English, after "3." which is no year, no time and no end of a telephone number.
const ORDINAL = /(?:^|[^\d])\d{1,2}\.$/;
const NO_ORDINAL = /[\d\p{L}][.,:-]\d\d?\.$|\d \d\d?\.$/u;
const BEGINS =
  /^["'„“»(]*(?:D(?:er|ie|as|en|em|ort|ann|a)|Er|Sie|Es|Wir|Ich|Ihre?|Hier|I[mn]|A[mn]|Bei|Bitte|Und|Aber|Wenn|Eine?|Th(?:e|is|ere|ey)|It|We|You|Please|But|If|On|At)[ ,]/;

/** Whether two pieces that lie side by side are one sentence; of the first, its end is enough. */
function belongTogether(before: string, after: string, hasOrdinals: boolean): boolean {
  // „Kommen Sie herein!“ sagt sie. A name such as "eID" has a capital letter behind its small one.
  if (/^\p{Ll}(?!\p{Lu})/u.test(after)) return true;
  if (GOES_ON.test(before) || (/^\d/.test(after) && BEFORE_NUMBER.test(before))) return true;
  const isOrdinal = hasOrdinals && ORDINAL.test(before) && !NO_ORDINAL.test(before);
  return (isOrdinal || MAY_END.test(before)) && !BEGINS.test(after);
}

/**
 * The sentences of one block of text: a paragraph, a list item, a heading. A line break is white space.
 * @param language BCP 47; what is none counts as unknown.
 */
export function sentencesOf(text: string, language: string): Sentence[] {
  const { Segmenter } = Intl as unknown as { Segmenter?: Segmenter };
  const tag = parseLanguage(language)?.language;
  const hasOrdinals = !/^en\b/.test(tag ?? '');
  // One character for one: places stay what they are.
  const line = text.replace(/\s/g, ' ');
  const segments = Segmenter
    ? [...new Segmenter(tag, { granularity: 'sentence' }).segment(line)].map(({ segment }) => segment)
    : [line];
  const sentences: { start: number; end: number }[] = [];
  let end = 0;
  for (const piece of segments.flatMap((segment) => segment.match(END) ?? [])) {
    const start = end;
    end += piece.length;
    const last = sentences[sentences.length - 1];
    const before = last && line.slice(Math.max(last.start, start - 40), start).trimEnd();
    if (before && belongTogether(before, piece, hasOrdinals)) last.end = end;
    else if (piece.trim()) sentences.push({ start, end });
  }
  return sentences.map(({ start, end }) => {
    const whole = text.slice(start, end);
    return { text: whole.trim(), index: start + whole.length - whole.trimStart().length };
  });
}
