import { expect } from '@open-wc/testing';
import { mount, rendered } from '../support/mount.js';
import {
  all,
  announced,
  changed,
  click,
  focused,
  headlines,
  hear,
  open,
  pick,
  said,
  the,
  visibleText,
  writeSearch,
} from '../support/reader.js';
import { feedOf, item, manyItems, pressFeed } from '../support/samples.js';
import { stopClock, watchHistory } from '../support/stubs.js';

const field = (element: Parameters<typeof the>[0]): HTMLInputElement => the(element, 'searchbox') as HTMLInputElement;

describe('Searching', () => {
  it('while the reader types: the list follows, the hits are announced, the focus stays in the field', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    field(element).focus();
    await writeSearch(element, 'messe');
    await announced(element, '1 Nachricht gefunden');
    expect(headlines(element)).to.deep.equal(['Ausbildungsmesse in Rüsselsheim']);
    expect(visibleText(element)).to.include('1 Nachricht gefunden');
    expect(focused(element)).to.equal(field(element));
    expect(field(element).value).to.equal('messe');
  });

  it('waits until the reader pauses, and then says one thing', async () => {
    const element = await mount({}, pressFeed());
    const clock = stopClock();
    const heard = hear(element);
    const changes = watchHistory();
    for (const text of ['m', 'me', 'mes', 'mess']) {
      await writeSearch(element, text);
      await clock.pass(200);
    }
    expect(headlines(element)).to.have.lengthOf(3);
    expect(changes).to.deep.equal([]);
    await clock.pass(1000);
    expect(headlines(element)).to.have.lengthOf(1);
    expect(heard).to.deep.equal(['1 Nachricht gefunden']);
    expect(changes).to.deep.equal(['replace #jcn-q=mess']);
  });

  it('Enter or the button search at once, and send nothing away', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const before = location.href;
    await writeSearch(element, 'messe');
    await click(element, 'button', 'Suchen');
    await announced(element, '1 Nachricht gefunden');
    expect(headlines(element)).to.deep.equal(['Ausbildungsmesse in Rüsselsheim']);
    expect(location.href).to.equal(before);
  });

  it('without a hit says so, and offers all articles again', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    await writeSearch(element, 'Raumfahrt');
    await announced(element, 'Keine Nachrichten gefunden');
    expect(headlines(element)).to.deep.equal([]);
    expect(visibleText(element)).to.include('Keine Nachrichten gefunden');
    expect(visibleText(element)).not.to.include('Zurzeit gibt es keine Nachrichten.');
    await click(element, 'button', 'Alle Nachrichten zeigen');
    expect(headlines(element)).to.have.lengthOf(3);
  });

  it('begins on the first page of what was found', async () => {
    const element = await mount({ routing: 'none', 'page-size': 2 }, feedOf(manyItems(15)));
    await click(element, 'link', 'Seite 8');
    await writeSearch(element, 'Nachricht 1');
    await announced(element, '7 Nachrichten gefunden');
    expect(visibleText(element)).to.include('Seite 1 von 4');
    expect(headlines(element)[0]).to.equal('Nachricht 1');
  });

  it('for nothing but spaces finds all', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    await writeSearch(element, '   ');
    await announced(element, '3 Nachrichten');
    expect(headlines(element)).to.have.lengthOf(3);
    expect(all(element, 'button', 'Alle Nachrichten zeigen')).to.have.lengthOf(0);
  });

  it('that still waits does not take the reader out of the article that they open', async () => {
    const element = await mount({}, pressFeed());
    const clock = stopClock();
    await writeSearch(element, 'messe');
    await clock.pass(100);
    the(element, 'link', 'Neue Leitung im Jobcenter').click();
    await clock.pass(2000);
    await rendered(element);
    expect(element.article).to.equal('neue-leitung');
    expect(new URLSearchParams(location.hash.slice(1)).get('jcn')).to.equal('neue-leitung');
    expect(visibleText(element)).to.include('Die neue Leitung heißt Petra Muster.');
    expect(said(element)).to.equal('');
  });

  it('that still waits does not come back after the reader has asked for all articles', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const clock = stopClock();
    await pick(element, 'Jahr', '2024');
    await writeSearch(element, 'messe');
    await clock.pass(100);
    the(element, 'button', 'Alle Nachrichten zeigen').click();
    await clock.pass(2000);
    await rendered(element);
    expect(headlines(element)).to.have.lengthOf(3);
    expect(field(element).value).to.equal('');
  });

  it('what is in the field survives what else happens meanwhile', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    stopClock();
    await writeSearch(element, 'mes');
    element.heading = 'Aktuelles';
    await rendered(element);
    expect(field(element).value).to.equal('mes');
  });
});

describe('Filtering', () => {
  it('by topic, year and level: the hits are announced, the focus stays on the filter', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    for (const [filter, option, hits, titles] of [
      ['Thema', 'Service', '1 Nachricht gefunden', ['Geänderte Öffnungszeiten']],
      [
        'Thema',
        /^Alle/,
        '3 Nachrichten',
        ['Neue Leitung im Jobcenter', 'Ausbildungsmesse in Rüsselsheim', 'Geänderte Öffnungszeiten'],
      ],
      ['Jahr', '2024', '2 Nachrichten gefunden', ['Neue Leitung im Jobcenter', 'Ausbildungsmesse in Rüsselsheim']],
      ['Sprachniveau', 'Nur Nachrichten in Leichter Sprache', '1 Nachricht gefunden', ['Neue Leitung im Jobcenter']],
    ] as const) {
      const select = the(element, 'combobox', filter);
      select.focus();
      await pick(element, filter, option);
      await announced(element, hits);
      expect(headlines(element)).to.deep.equal(titles);
      expect(focused(element)).to.equal(select);
    }
  });

  it('two filters that have nothing in common find nothing, and say so', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    await pick(element, 'Thema', 'Service');
    await pick(element, 'Jahr', '2024');
    await announced(element, 'Keine Nachrichten gefunden');
    expect(headlines(element)).to.deep.equal([]);
  });

  it('"Alle Nachrichten zeigen" empties search and filters, and the focus goes to the heading', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    await pick(element, 'Jahr', '2024');
    await writeSearch(element, 'messe');
    await announced(element, '1 Nachricht gefunden');
    the(element, 'button', 'Alle Nachrichten zeigen').focus();
    await click(element, 'button', 'Alle Nachrichten zeigen');
    expect(headlines(element)).to.have.lengthOf(3);
    expect(field(element).value).to.equal('');
    expect((the(element, 'combobox', 'Jahr') as HTMLSelectElement).value).to.equal('');
    expect(all(element, 'button', 'Alle Nachrichten zeigen')).to.have.lengthOf(0);
    expect(focused(element)).to.equal(the(element, 'heading', 'Nachrichten'));
    await announced(element, '3 Nachrichten');
  });

  it('"Alle Nachrichten zeigen" is not there while nothing is narrowed down', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    expect(all(element, 'button', 'Alle Nachrichten zeigen')).to.have.lengthOf(0);
  });

  it('a filter that a link names and no article has finds nothing, and can be emptied', async () => {
    history.replaceState(null, '', '#jcn-tag=Kantine');
    const element = await mount({}, pressFeed());
    expect(headlines(element)).to.deep.equal([]);
    expect(visibleText(element)).to.include('Keine Nachrichten gefunden');
    await click(element, 'button', 'Alle Nachrichten zeigen');
    expect(headlines(element)).to.have.lengthOf(3);
    expect(location.hash).to.equal('');
  });

  it('only what tells articles apart can be chosen', async () => {
    const feed = feedOf([
      item('a', { tags: ['Nur eins'], date_published: '2024-01-01' }),
      item('b', { date_published: '2024-01-02' }),
    ]);
    const element = await mount({ routing: 'none' }, feed);
    expect(all(element, 'combobox')).to.have.lengthOf(0);
    expect(all(element, 'searchbox')).to.have.lengthOf(1);
  });

  it('one article alone needs no search', async () => {
    const element = await mount({ routing: 'none' }, feedOf([item('a')]));
    expect(all(element, 'search')).to.have.lengthOf(0);
    expect(all(element, 'searchbox')).to.have.lengthOf(0);
  });

  it('the reader finds the filter as they left it when they come back from an article', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    await pick(element, 'Jahr', '2024');
    await open(element, 'Neue Leitung im Jobcenter');
    await click(element, 'link', 'Alle Nachrichten');
    await changed(element);
    expect(headlines(element)).to.have.lengthOf(2);
    expect((the(element, 'combobox', 'Jahr') as HTMLSelectElement).value).to.equal('2024');
  });
});
