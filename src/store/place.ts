// Keeps the reader's place while a text is replaced by the same text at another level or in another language.

/** What lies between two changes: the switches, then the parts of a list or of an article. */
const SECTIONS = '.switches, [part=item], [part=body], [part=body] :is(h1, h2, h3, h4, h5, h6), [part=attachments]';

/**
 * Remembers which section is at the top of the window, and how much of it is above. Returns what brings the same section of the new text
 * there: the same by its position in the article, since two texts have nothing else in common.
 */
export function holdPlace(view: Element): () => void {
  const before = sectionsOf(view);
  const index = Math.max(before.filter(({ top }) => top <= 1).length - 1, 0);
  const section = before[index];
  return () => {
    const after = sectionsOf(view);
    const same = after[Math.round((index / Math.max(before.length - 1, 1)) * (after.length - 1))];
    if (!section || !same) return;
    // Above the window by the same share of its height; below its upper edge by the same distance.
    const top = section.top > 0 ? section.top : (section.top / section.height) * same.height;
    scrollBy({ top: same.top - top, behavior: 'instant' });
  };
}

function sectionsOf(view: Element): { readonly top: number; readonly height: number }[] {
  const end = view.getBoundingClientRect().bottom;
  const tops = [...view.querySelectorAll(SECTIONS)].map((section) => section.getBoundingClientRect().top);
  return tops.map((top, index) => ({ top, height: Math.max((tops[index + 1] ?? end) - top, 1) }));
}
