// What of an article is read aloud, phrase by phrase, as it stands in the rendered view.
import type { Matcher } from '../articles/glossary.js';
import { inFull } from '../articles/glossary.js';
import { sentencesOf } from '../articles/sentences.js';
import { rangeIn, textBlocks, type TextBlock } from './text-blocks.js';

/** A sentence, or the part of one that is in one language. */
export interface Phrase {
  /** As it is to be spoken. */
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  /** The whole sentence, where it is shown. */
  readonly range: Range;
  readonly block: Element;
}

/**
 * @param roots Elements in the order in which they are read.
 * @param matcher Knows what abbreviations stand for.
 */
export const phrasesIn = (roots: readonly Element[], matcher: Matcher): Phrase[] =>
  roots
    .flatMap((root) => textBlocks(root))
    .flatMap((block) => {
      const around = languageOf(block.element);
      return sentencesOf(block.text, around).flatMap(({ text, index }) => {
        const range = rangeIn(block, index, index + text.length);
        return partsOf(block, index, index + text.length).map(({ text: part, lang }) => ({
          // What abbreviations stand for is in the language around. The Mediopunkt and soft hyphens are for the eye; a voice would stop there.
          text: (lang === around ? inFull(part, matcher) : part).replace(/[·\u00ad]/g, '').trim(),
          lang,
          range,
          block: block.element,
        }));
      });
    })
    .filter(({ text }) => isSaid(text));

/** A sentence by its languages. White space and marks between two of them are of none. */
function partsOf({ nodes }: TextBlock, begin: number, end: number): { text: string; lang: string }[] {
  const parts: { text: string; lang: string }[] = [];
  for (const { node, start } of nodes) {
    if (start >= end || start + node.length <= begin) continue;
    const text = node.data.slice(Math.max(begin - start, 0), end - start);
    const lang = languageOf(node.parentElement!);
    const last = parts[parts.length - 1];
    if (last && (last.lang === lang || !isSaid(text))) last.text += text;
    else if (last && !isSaid(last.text)) parts[parts.length - 1] = { text: last.text + text, lang };
    else parts.push({ text, lang });
  }
  return parts;
}

const isSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
