import { expect } from '@open-wc/testing';
import type { Phrase } from '../../src/views/sentences.js';
import { afterThisTest, stage } from '../support/mount.js';

type ShowPhrase = (phrase: Phrase | undefined, before: Phrase | undefined) => void;

const NAME = 'jobcenter-news-spoken';

let times = 0;

/** The module as a browser loads it that has the CSS Custom Highlight API, or a double of it, or has it not. */
async function load(Highlight: unknown): Promise<ShowPhrase> {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'Highlight');
  Object.defineProperty(globalThis, 'Highlight', { configurable: true, writable: true, value: Highlight });
  try {
    const url = new URL(`../../src/views/spoken-phrase.ts?load=${++times}`, import.meta.url).href;
    return ((await import(url)) as { showPhrase: ShowPhrase }).showPhrase;
  } finally {
    if (own) Object.defineProperty(globalThis, 'Highlight', own);
    else delete (globalThis as { Highlight?: unknown }).Highlight;
  }
}

/** A double of what the browser keeps of highlights: names and their texts. */
class HighlightDouble {
  constructor(readonly range: Range) {}
}
async function withHighlights(): Promise<{ show: ShowPhrase; shown: () => Record<string, string> }> {
  const registry = new Map<string, HighlightDouble>();
  const own = Object.getOwnPropertyDescriptor(CSS, 'highlights');
  Object.defineProperty(CSS, 'highlights', { configurable: true, value: registry });
  afterThisTest(() => {
    if (own) Object.defineProperty(CSS, 'highlights', own);
    else delete (CSS as { highlights?: unknown }).highlights;
  });
  const show = await load(HighlightDouble);
  return {
    show,
    shown: () => Object.fromEntries([...registry].map(([name, { range }]) => [name, range.toString()])),
  };
}

/** Paragraphs on the page, and each as a phrase. */
function paragraphs(...texts: string[]): Phrase[] {
  return texts.map((text) => {
    const block = document.createElement('p');
    block.textContent = text;
    stage().append(block);
    const range = new Range();
    range.selectNodeContents(block);
    return { text, lang: 'de', range, block };
  });
}
const withClass = (): string[] => [...stage().querySelectorAll('.spoken')].map(({ textContent }) => textContent!);

/** Pushes what comes after it out of the window. */
function gap(): HTMLElement {
  const space = document.createElement('div');
  space.style.height = `${3 * innerHeight}px`;
  stage().append(space);
  return space;
}

describe('The sentence that is read aloud, with highlights', () => {
  it('is highlighted, in place of the one before, until nothing is read any more', async () => {
    const { show, shown } = await withHighlights();
    const [one, two] = paragraphs('Eins.', 'Zwei.');
    show(one, undefined);
    expect(shown()).to.deep.equal({ [NAME]: 'Eins.' });
    show(two, one);
    expect(shown()).to.deep.equal({ [NAME]: 'Zwei.' });
    show(undefined, two);
    expect(shown()).to.deep.equal({});
  });

  it('leaves the elements as they are', async () => {
    const { show } = await withHighlights();
    const [one] = paragraphs('Eins.');
    const before = stage().innerHTML;
    show(one, undefined);
    expect(stage().innerHTML).to.equal(before);
  });

  it('leaves the highlights of others alone', async () => {
    const { show } = await withHighlights();
    const registry = (CSS as unknown as { highlights: Map<string, HighlightDouble> }).highlights;
    registry.set('other', new HighlightDouble(new Range()));
    const [one] = paragraphs('Eins.');
    show(one, undefined);
    show(undefined, one);
    expect([...registry.keys()]).to.deep.equal(['other']);
  });

  it('works with the browser’s own, where it has them', async () => {
    const { Highlight } = globalThis as { Highlight?: unknown };
    if (!Highlight) return;
    const show = await load(Highlight);
    const [one] = paragraphs('Eins.');
    const registry = (CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights;
    show(one, undefined);
    expect([...registry.get(NAME)!].map(String)).to.deep.equal(['Eins.']);
    show(undefined, one);
    expect(registry.has(NAME)).to.equal(false);
  });
});

describe('The sentence that is read aloud, without highlights', () => {
  it('has its block marked, in place of the one before, until nothing is read any more', async () => {
    const show = await load(undefined);
    const [one, two] = paragraphs('Eins.', 'Zwei.');
    show(one, undefined);
    expect(withClass()).to.deep.equal(['Eins.']);
    show(two, one);
    expect(withClass()).to.deep.equal(['Zwei.']);
    show(undefined, two);
    expect(withClass()).to.deep.equal([]);
  });

  it('keeps its block marked where the next is in the same', async () => {
    const show = await load(undefined);
    const [one] = paragraphs('Eins. Zwei.');
    show(one, undefined);
    show({ ...one!, text: 'Zwei.' }, one);
    expect(withClass()).to.deep.equal(['Eins. Zwei.']);
  });

  it('takes away its own mark only', async () => {
    const show = await load(undefined);
    const [one] = paragraphs('Eins.');
    one!.block.classList.add('other');
    show(one, undefined);
    show(undefined, one);
    expect(one!.block.className).to.equal('other');
  });

  it('is no error where nothing was read', async () => {
    (await load(undefined))(undefined, undefined);
    (await withHighlights()).show(undefined, undefined);
  });
});

for (const kind of ['with highlights', 'without highlights'] as const) {
  describe(`The page, ${kind}`, () => {
    const loaded = async (): Promise<ShowPhrase> =>
      kind === 'with highlights' ? (await withHighlights()).show : load(undefined);
    const inWindow = ({ range }: Phrase): boolean => {
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };

    beforeEach(() => scrollTo(0, 0));
    afterEach(() => scrollTo(0, 0));

    it('is scrolled to a sentence below and above', async () => {
      const show = await loaded();
      const [first] = paragraphs('Eins.');
      gap();
      const [second] = paragraphs('Zwei.');
      gap();
      expect(inWindow(second!)).to.equal(false);
      show(second, first);
      expect(inWindow(second!)).to.equal(true);
      expect(inWindow(first!)).to.equal(false);
      show(first, second);
      expect(inWindow(first!)).to.equal(true);
    });

    it('stays where it is while the sentence can be seen, and at the end', async () => {
      const show = await loaded();
      const [first, second] = paragraphs('Eins.', 'Zwei.');
      gap();
      scrollTo(0, 5);
      const { scrollY } = window;
      show(first, undefined);
      show(second, first);
      expect(window.scrollY).to.equal(scrollY);
      scrollTo(0, innerHeight);
      const { scrollY: away } = window;
      show(undefined, second);
      expect(window.scrollY).to.equal(away);
    });

    it('keeps the focus where it is', async () => {
      const show = await loaded();
      const button = document.createElement('button');
      button.textContent = 'Pause';
      stage().append(button);
      gap();
      const [phrase] = paragraphs('Eins.');
      button.focus({ preventScroll: true });
      show(phrase, undefined);
      expect(document.activeElement).to.equal(button);
    });
  });
}
