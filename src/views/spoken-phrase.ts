// Shows the sentence that is being read aloud.
import type { Phrase } from './sentences.js';

const NAME = 'jobcenter-news-spoken';

interface HighlightRegistry {
  set(name: string, highlight: unknown): void;
  delete(name: string): void;
}

const { Highlight } = globalThis as unknown as { Highlight?: new (range: Range) => unknown };

/** Marks a phrase in place of the one before, and brings it into view; the focus stays where it is. */
export function showPhrase(phrase: Phrase | undefined, before: Phrase | undefined): void {
  if (Highlight) {
    const highlights = (CSS as unknown as { highlights: HighlightRegistry }).highlights;
    if (phrase) highlights.set(NAME, new Highlight(phrase.range));
    else highlights.delete(NAME);
  } else {
    before?.block.classList.remove('spoken');
    phrase?.block.classList.add('spoken');
  }
  if (!phrase) return;
  const { top, bottom } = phrase.range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
