import { expect } from '@open-wc/testing';
import { holdPlace } from '../../src/store/place.js';
import { afterThisTest, stage } from '../support/mount.js';

/** Pixels by which engines round places. */
const ROUNDING = 2;

const box = (height: number, attributes: Readonly<Record<string, string>> = {}, name = 'div'): HTMLElement => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.style.cssText = `display: block; height: ${height}px; margin: 0; overflow: hidden`;
  return element;
};

/** A view as high as its parts: a head, the switches, a text in chapters, its files. */
function viewOf(head: number, chapters: readonly number[], files = 0): HTMLElement {
  const body = document.createElement('div');
  body.setAttribute('part', 'body');
  const [first = 0, ...others] = chapters;
  body.append(box(first, {}, 'p'));
  for (const height of others) body.append(box(20, {}, 'h3'), box(height - 20, {}, 'p'));
  const view = document.createElement('div');
  view.append(box(head), box(60, { class: 'switches' }), body);
  if (files) view.append(box(files, { part: 'attachments' }));
  return view;
}

/** A long page with a view in it. */
function pageWith(view: HTMLElement): HTMLElement {
  const page = stage();
  // What browsers do against jumps by themselves is not what is tested.
  page.style.cssText = 'display: block; overflow-anchor: none';
  document.body.style.margin = '0';
  page.append(box(500), view, box(3000));
  afterThisTest(() => {
    document.body.removeAttribute('style');
    scrollTo(0, 0);
  });
  return view;
}

const chapter = (view: Element, number: number): Element => view.querySelectorAll('h3')[number - 1]!;
const topOf = (node: Element): number => node.getBoundingClientRect().top;
const scrollToTop = (node: Element, above = 0): void => scrollBy(0, topOf(node) + above);

/** The same element with other contents, as a rendered view has. */
const becomes = (view: HTMLElement, other: HTMLElement): void => view.replaceChildren(...other.childNodes);

describe('The place of a reader', () => {
  it('is the same chapter, as far above the top of the window as it was, where all are as high as before', () => {
    const view = pageWith(viewOf(100, [300, 300, 300, 300]));
    scrollToTop(chapter(view, 2), 90);
    const keep = holdPlace(view);
    becomes(view, viewOf(100, [300, 300, 300, 300]));
    keep();
    expect(topOf(chapter(view, 2))).to.be.closeTo(-90, ROUNDING);
  });

  for (const [what, heights] of Object.entries({
    longer: [900, 500, 700, 800],
    shorter: [120, 100, 80, 300],
  })) {
    it(`is the same chapter of a ${what} text, at the same share of it`, () => {
      const view = pageWith(viewOf(100, [300, 300, 300, 300]));
      scrollToTop(chapter(view, 2), 150);
      const keep = holdPlace(view);
      becomes(view, viewOf(100, heights));
      keep();
      expect(topOf(chapter(view, 2))).to.be.closeTo(-heights[2]! / 2, ROUNDING);
    });
  }

  it('is a chapter’s beginning where it was at the top of the window', () => {
    const view = pageWith(viewOf(100, [300, 300, 300, 300]));
    scrollToTop(chapter(view, 3));
    const keep = holdPlace(view);
    becomes(view, viewOf(400, [100, 900, 50, 400]));
    keep();
    expect(topOf(chapter(view, 3))).to.be.closeTo(0, ROUNDING);
  });

  it('is as far in the text where that has more chapters', () => {
    const view = pageWith(viewOf(0, [200, 200, 200]));
    scrollToTop(chapter(view, 2));
    const keep = holdPlace(view);
    // Switches, body and 2 chapters become switches, body and 5: the last stays the last.
    becomes(view, viewOf(0, [200, 200, 200, 200, 200, 200]));
    keep();
    expect(topOf(chapter(view, 5))).to.be.closeTo(0, ROUNDING);
  });

  it('is as far in the text where that has fewer chapters', () => {
    const view = pageWith(viewOf(0, [200, 200, 200, 200, 200, 200]));
    scrollToTop(chapter(view, 5));
    const keep = holdPlace(view);
    becomes(view, viewOf(0, [200, 200, 200]));
    keep();
    expect(topOf(chapter(view, 2))).to.be.closeTo(0, ROUNDING);
  });

  it('is the text’s beginning where that has no chapters', () => {
    const view = pageWith(viewOf(0, [200, 200]));
    scrollToTop(view.querySelector('[part=body]')!);
    const keep = holdPlace(view);
    becomes(view, viewOf(300, [900]));
    keep();
    expect(topOf(view.querySelector('[part=body]')!)).to.be.closeTo(0, ROUNDING);
  });

  it('is the files at the end, when a reader was there', () => {
    const view = pageWith(viewOf(0, [200, 200], 100));
    scrollToTop(view.querySelector('[part=attachments]')!, 50);
    const keep = holdPlace(view);
    becomes(view, viewOf(0, [800, 900, 100], 100));
    keep();
    expect(topOf(view.querySelector('[part=attachments]')!)).to.be.closeTo(-50, ROUNDING);
  });

  it('is the article in a list, whatever became of the teasers above it', () => {
    const list = (heights: readonly number[]): HTMLElement => {
      const view = document.createElement('div');
      view.append(box(50, { class: 'switches' }), ...heights.map((height) => box(height, { part: 'item' })));
      return view;
    };
    const view = pageWith(list([100, 100, 100, 100]));
    scrollToTop(view.children[3]!, 50);
    const keep = holdPlace(view);
    becomes(view, list([400, 30, 200, 60]));
    keep();
    expect(topOf(view.children[3]!)).to.be.closeTo(-100, ROUNDING);
  });

  it('is left alone above the text: nothing moves', () => {
    const view = pageWith(viewOf(100, [300, 300, 300, 300]));
    scrollTo(0, 200);
    const before = scrollY;
    const keep = holdPlace(view);
    becomes(view, viewOf(100, [900, 20, 20, 20]));
    keep();
    expect(scrollY).to.be.closeTo(before, ROUNDING);
  });

  it('is the switch, which the reader has just used, where only the headline above it grew', () => {
    const view = pageWith(viewOf(100, [300, 300]));
    scrollTo(0, 300);
    const before = topOf(view.querySelector('.switches')!);
    const keep = holdPlace(view);
    becomes(view, viewOf(180, [300, 300]));
    keep();
    expect(topOf(view.querySelector('.switches')!)).to.be.closeTo(before, ROUNDING);
  });

  it('is left alone where the view has nothing that could be held, before or after', () => {
    const view = pageWith(viewOf(100, [300, 300]));
    scrollTo(0, 700);
    const empty = document.createElement('div');
    const keep = holdPlace(view);
    const before = scrollY;
    becomes(view, empty);
    keep();
    expect(scrollY).to.be.closeTo(before, ROUNDING);
    const keepEmpty = holdPlace(view);
    becomes(view, viewOf(100, [300]));
    keepEmpty();
    expect(scrollY).to.be.closeTo(before, ROUNDING);
  });
});
