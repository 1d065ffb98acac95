// How long it takes to read a text.
import type { Edition, Level } from './article.js';
import { textOfHtml } from './text.js';

/**
 * Words a minute. Young grown-ups read German aloud at 179 words a minute (IReST: Trauzettel-Klosinski and Dietz, 2012). For the easier
 * levels there is no norm: who needs them reads at half that speed or less, and nobody minds having finished early.
 */
const WORDS_A_MINUTE: Readonly<Record<Level, number>> = { standard: 180, plain: 130, easy: 80 };

/** Whole minutes, at least 1. */
export function minutesFor({ html, text = '', level }: Edition): number {
  const words = (html === undefined ? text : textOfHtml(html)).split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE[level]));
}
