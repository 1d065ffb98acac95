import { expect } from '@open-wc/testing';
import type { Locale } from '../../src/i18n/locale.js';
import { pager } from '../../src/views/pager.js';
import { all, nameOf, oneLine, rootOf, the } from '../support/reader.js';
import { draw, goalOf, sceneOf } from '../support/scenes.js';

const show = (number: number, count: number, label = 'Nachrichten', locale: Locale = 'de'): HTMLElement =>
  draw(() => pager(sceneOf({ label, locale }), { articles: [], number, count }), locale);

const names = (place: HTMLElement): string[] => all(place, 'link').map(nameOf);

/** The pages and the gaps between them, as the eye sees them. */
const numbers = (place: HTMLElement): string[] =>
  [...rootOf(place).querySelectorAll('li')]
    .map((entry) => oneLine(entry.textContent ?? ''))
    .filter((text) => /^(\d+|…)$/.test(text));

describe('The pager', () => {
  it('is not there where one page is enough', () => {
    expect(rootOf(show(1, 1)).childElementCount).to.equal(0);
  });

  it('is a navigation with the name of the region, so that two lists differ', () => {
    expect(nameOf(the(show(1, 2), 'navigation'))).to.equal('Seiten: Nachrichten');
    expect(nameOf(the(show(1, 2, 'Presse', 'en'), 'navigation'))).to.equal('Pages: Presse');
  });

  it('is a list that says it is one, also without bullets', () => {
    expect(the(show(1, 2), 'list').getAttribute('role')).to.equal('list');
  });

  it('names pages in words, and has no way back on the first one', () => {
    expect(names(show(1, 3))).to.deep.equal(['Seite 1', 'Seite 2', 'Seite 3', 'Nächste Seite']);
  });

  it('has no way forward on the last page', () => {
    expect(names(show(3, 3))).to.deep.equal(['Vorherige Seite', 'Seite 1', 'Seite 2', 'Seite 3']);
  });

  it('has English words on an English page', () => {
    expect(names(show(2, 3, 'News', 'en'))).to.deep.equal(['Previous page', 'Page 1', 'Page 2', 'Page 3', 'Next page']);
  });

  it('has names that contain what the eye sees, for who speaks to their device', () => {
    for (const link of all(show(2, 3), 'link')) expect(nameOf(link)).to.contain(oneLine(link.textContent ?? ''));
  });

  it('marks the page that is shown, and no other, nor the ways to and fro', () => {
    const place = show(2, 3);
    const marked = all(place, 'link').filter((link) => link.hasAttribute('aria-current'));
    expect(marked.map(nameOf)).to.deep.equal(['Seite 2']);
    expect(marked[0]!.getAttribute('aria-current')).to.equal('page');
  });

  for (const [number, count, wanted] of [
    [1, 5, '1 2 … 5'],
    [3, 5, '1 2 3 4 5'],
    [4, 7, '1 … 3 4 5 … 7'],
    [9, 12, '1 … 8 9 10 … 12'],
    [12, 12, '1 … 11 12'],
  ] as const) {
    it(`on page ${number} of ${count} shows ${wanted}`, () => {
      expect(numbers(show(number, count)).join(' ')).to.equal(wanted);
    });
  }

  it('does not read its gaps to screen readers, and nothing in them can be pressed', () => {
    const gaps = [...rootOf(show(9, 12)).querySelectorAll('li')].filter(({ textContent }) => textContent === '…');
    expect(gaps.map((gap) => gap.getAttribute('aria-hidden'))).to.deep.equal(['true', 'true']);
    expect(gaps.flatMap((gap) => [...gap.querySelectorAll('a, button')])).to.deep.equal([]);
  });

  it('leads to pages by addresses, which open them in a new tab as well', () => {
    const links = all(show(2, 3), 'link');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      '#page=1',
      '#page=1',
      '#page=2',
      '#page=3',
      '#page=3',
    ]);
    expect(links.map((link) => goalOf(link)?.page)).to.deep.equal([1, 1, 2, 3, 3]);
  });
});
