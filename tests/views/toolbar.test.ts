import { expect } from '@open-wc/testing';
import type { ListScene, Scene } from '../../src/views/scene.js';
import { toolbar } from '../../src/views/toolbar.js';
import { mount, stage, type JobcenterNews } from '../support/mount.js';
import { all, changed, nameOf, part, rootOf, the } from '../support/reader.js';
import { pressFeed } from '../support/samples.js';
import { draw, listening, listOf, sceneOf } from '../support/scenes.js';

/** Everything that can be there. */
const FULL: Partial<ListScene> = {
  search: true,
  tags: ['Ausbildung', 'Personal'],
  years: [2024, 2023],
  levels: ['plain', 'easy'],
};

const show = (list: Partial<ListScene>, scene: Partial<Scene> = {}, locale = 'de'): HTMLElement =>
  draw(() => toolbar(sceneOf(scene), listOf([], list)), locale);
const fields = (within: HTMLElement): string[] => [...all(within, 'searchbox'), ...all(within, 'combobox')].map(nameOf);
const field = (place: HTMLElement): HTMLInputElement => the(place, 'searchbox') as HTMLInputElement;
const filters = (place: HTMLElement): HTMLSelectElement[] => all(place, 'combobox') as HTMLSelectElement[];
const chosen = (place: HTMLElement): string[] => filters(place).map((select) => select.selectedOptions[0]!.text.trim());

/** Chooses an option by its words, as a reader does. */
function pick(place: HTMLElement, filter: string, option: string): void {
  const select = the(place, 'combobox', filter) as HTMLSelectElement;
  select.selectedIndex = [...select.options].findIndex(({ text }) => text.trim() === option);
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('The toolbar', () => {
  it('has a search field and a filter for each thing that tells articles apart, with their labels', () => {
    expect(fields(show(FULL))).to.deep.equal(['Suchen', 'Thema', 'Jahr', 'Sprachniveau']);
  });

  it('has English words on an English page', () => {
    const place = show(FULL, {}, 'en');
    expect(fields(place)).to.deep.equal(['Search', 'Topic', 'Year', 'Language level']);
    expect(all(place, 'button').map(nameOf)).to.deep.equal(['Search and filter', 'Search']);
    expect(chosen(place)).to.deep.equal(['All', 'All', 'All']);
  });

  it('has words in Leichter Sprache, and names levels in them', () => {
    const place = show(FULL, {}, 'de-simple');
    expect(fields(place)).to.deep.equal(['Suchen', 'Thema', 'Jahr', 'Wie schwer?']);
    expect([...filters(place)[2]!.options].map(({ text }) => text.trim())).to.deep.equal([
      'Alle',
      'Nur Nachrichten in Einfacher Sprache',
      'Nur Nachrichten in Leichter Sprache',
    ]);
    expect([...filters(show(FULL, {}, 'en'))[2]!.options].map(({ text }) => text.trim())).to.deep.equal([
      'All',
      'Only articles in plain language',
      'Only articles in easy read',
    ]);
  });

  it('is a search landmark with the name of the region, so that two lists differ', () => {
    expect(nameOf(the(show(FULL, { label: 'Presse' }), 'search'))).to.equal('Suchen: Presse');
    expect(nameOf(the(show(FULL, { label: 'Press' }, 'en'), 'search'))).to.equal('Search: Press');
  });

  it('is not there where there is nothing to search or to filter', () => {
    expect(rootOf(show({})).childElementCount).to.equal(0);
  });

  for (const [name, list, wanted] of [
    ['the search', { search: true }, 'Suchen'],
    ['the topics', { tags: ['Ausbildung', 'Personal'] }, 'Thema'],
    ['the years', { years: [2024, 2023] }, 'Jahr'],
    ['the levels', { levels: ['easy'] }, 'Sprachniveau'],
  ] as const) {
    it(`can have ${name} alone`, () => {
      const place = show(list);
      expect(fields(place)).to.deep.equal([wanted]);
      expect(all(place, 'button', 'Suchen')).to.have.lengthOf(name === 'the search' ? 1 : 0);
    });
  }
});

describe('The search field', () => {
  it('shows what is searched for, and is empty where nothing is', () => {
    expect(field(show({ search: true, route: { query: 'Messe' } })).value).to.equal('Messe');
    expect(field(show({ search: true })).value).to.equal('');
  });

  it('is emptied when the search is, also after the reader has written in it', () => {
    const place = show({ search: true, route: { query: 'Messe' } });
    field(place).value = 'Messen';
    draw(() => toolbar(sceneOf(), listOf([], { search: true })), 'de', place);
    expect(field(place).value).to.equal('');
  });

  it('tells each change as one of somebody who still writes', () => {
    const { told, actions } = listening();
    const place = show({ search: true }, { actions });
    for (const text of ['M', 'Me', '']) {
      field(place).value = text;
      field(place).dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    expect(told).to.deep.equal([
      ['search', 'M', false],
      ['search', 'Me', false],
      ['search', '', false],
    ]);
  });

  it('tells that the reader is done by its button, once, and the page stays', () => {
    const { told, actions } = listening();
    const place = show({ search: true }, { actions });
    const left: boolean[] = [];
    place.shadowRoot!.addEventListener('submit', (event) => {
      left.push(!event.defaultPrevented);
      event.preventDefault();
    });
    field(place).value = 'Messe & Markt';
    the(place, 'button', 'Suchen').click();
    expect(told).to.deep.equal([['search', 'Messe & Markt', true]]);
    expect(left).to.deep.equal([false]);
  });
});

describe('The filters', () => {
  it('offer all, and then what they are given in that order, levels by their names', () => {
    const texts = filters(show(FULL)).map(({ options }) => [...options].map(({ text }) => text.trim()));
    expect(texts).to.deep.equal([
      ['Alle', 'Ausbildung', 'Personal'],
      ['Alle', '2024', '2023'],
      ['Alle', 'Nur Nachrichten in Einfacher Sprache', 'Nur Nachrichten in Leichter Sprache'],
    ]);
  });

  it('show "Alle" where nothing is chosen, and else what is', () => {
    expect(chosen(show(FULL))).to.deep.equal(['Alle', 'Alle', 'Alle']);
    expect(chosen(show({ ...FULL, route: { tag: 'Personal', year: 2023, has: 'easy' } }))).to.deep.equal([
      'Personal',
      '2023',
      'Nur Nachrichten in Leichter Sprache',
    ]);
  });

  it('show "Alle" again when the choice is taken back', () => {
    const place = show({ ...FULL, route: { tag: 'Personal', year: 2023, has: 'easy' } });
    draw(() => toolbar(sceneOf(), listOf([], FULL)), 'de', place);
    expect(chosen(place)).to.deep.equal(['Alle', 'Alle', 'Alle']);
  });

  it('tell the choice, and keep the others and the search', () => {
    const { told, actions } = listening();
    const route = { query: 'Messe', tag: 'Personal', year: 2024, has: 'easy' } as const;
    const place = show({ ...FULL, route }, { actions });
    pick(place, 'Thema', 'Ausbildung');
    pick(place, 'Jahr', '2023');
    pick(place, 'Sprachniveau', 'Nur Nachrichten in Einfacher Sprache');
    expect(told).to.deep.equal([
      ['filter', { ...route, tag: 'Ausbildung' }],
      ['filter', { ...route, year: 2023 }],
      ['filter', { ...route, has: 'plain' }],
    ]);
  });

  it('tell that all are wished again as no choice', () => {
    const { told, actions } = listening();
    const place = show({ ...FULL, route: { tag: 'Personal', year: 2024, has: 'easy' } }, { actions });
    for (const filter of ['Thema', 'Jahr', 'Sprachniveau']) pick(place, filter, 'Alle');
    const choices = told.map(([, choice]) => choice as Record<string, unknown>);
    expect([choices[0]!.tag, choices[1]!.year, choices[2]!.has]).to.deep.equal([undefined, undefined, undefined]);
    expect([choices[0]!.year, choices[1]!.has, choices[2]!.tag]).to.deep.equal([2024, 'easy', 'Personal']);
  });

  it('show markup in a topic as text', () => {
    const select = filters(show({ tags: ['<b>Eins</b>', 'Zwei'] }))[0]!;
    expect(select.options[1]!.text).to.equal('<b>Eins</b>');
    expect(select.querySelector('b')).to.equal(null);
  });
});

describe('The button that unfolds the toolbar', () => {
  const button = (place: HTMLElement): HTMLElement => the(place, 'button', 'Suchen und filtern');

  it('says whether it is unfolded, and what it unfolds', () => {
    for (const unfolded of [false, true]) {
      const place = show({ ...FULL, unfolded });
      expect(button(place).getAttribute('aria-expanded')).to.equal(String(unfolded));
      const tools = rootOf(place).getElementById(button(place).getAttribute('aria-controls')!)!;
      for (const tool of [field(place), ...filters(place)]) expect(tools.contains(tool)).to.equal(true);
      expect(tools.contains(button(place))).to.equal(false);
    }
  });

  it('tells that it was pressed, and does not search', () => {
    const { told, actions } = listening();
    button(show(FULL, { actions })).click();
    expect(told.map(([name]) => name)).to.deep.equal(['fold']);
  });
});

describe('The toolbar in its column', () => {
  function inColumn(width: number, attributes: Parameters<typeof mount>[0] = {}): Promise<JobcenterNews> {
    const box = document.createElement('div');
    box.style.width = `${width}px`;
    stage().append(box);
    return mount(attributes, pressFeed(), { parent: box });
  }

  it('folds behind a button where the column is narrow', async () => {
    const news = await inColumn(320);
    const button = the(news, 'button', 'Suchen und filtern');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(all(news, 'searchbox')).to.have.lengthOf(0);
    button.click();
    await changed(news);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(fields(news)).to.deep.equal(['Suchen', 'Thema', 'Jahr', 'Sprachniveau']);
    button.click();
    await changed(news);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(all(news, 'searchbox')).to.have.lengthOf(0);
  });

  it('folds also where only the search or only the filters are there', async () => {
    for (const off of ['no-search', 'no-filter']) {
      const news = await inColumn(320, { [off]: true });
      expect(fields(news)).to.deep.equal([]);
      part(news, 'toolbar').querySelector<HTMLElement>('[aria-expanded]')!.click();
      await changed(news);
      expect(fields(news)).to.have.lengthOf(off === 'no-search' ? 3 : 1);
    }
  });

  it('does not fold where the column is wide', async () => {
    const news = await inColumn(900);
    expect(all(news, 'button', 'Suchen und filtern')).to.have.lengthOf(0);
    expect(fields(news)).to.have.lengthOf(4);
  });

  it('offers topics in alphabetical order, years from the newest, and the easier levels', async () => {
    const options = filters(await inColumn(900)).map((select) => [...select.options].slice(1).map(({ text }) => text));
    expect(options).to.deep.equal([
      ['Ausbildung', 'Personal', 'Service', 'Veranstaltung'],
      ['2024', '2023'],
      ['Nur Nachrichten in Leichter Sprache'],
    ]);
  });
});
