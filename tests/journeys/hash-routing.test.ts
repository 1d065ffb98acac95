import { expect } from '@open-wc/testing';
import { arriveAt, mount, place, rendered, settled, stage, type JobcenterNews } from '../support/mount.js';
import {
  all,
  announced,
  changed,
  choose,
  click,
  focused,
  headlines,
  nameOf,
  open,
  pick,
  the,
  travel,
  visibleText,
  writeSearch,
} from '../support/reader.js';
import { feedOf, manyItems, pressFeed } from '../support/samples.js';
import { listenTo, network, watchHistory, watchLinks } from '../support/stubs.js';

const isOpen = (element: JobcenterNews, text: string): boolean =>
  visibleText(element).includes(text) && headlines(element).length === 0;
const MESSE = 'Die Messe beginnt um 10 Uhr.';
const hrefOf = (element: JobcenterNews, name: string | RegExp): string =>
  the(element, 'link', name).getAttribute('href')!;

describe('The view in the hash', () => {
  it('an article that the reader opens is one new entry in the history', async () => {
    const element = await mount({}, pressFeed());
    const changes = watchHistory();
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(changes).to.deep.equal(['push #jcn=ausbildungsmesse']);
    expect(isOpen(element, MESSE)).to.equal(true);
  });

  it('the list and its pages are new entries as well', async () => {
    const element = await mount({ 'page-size': 2 }, feedOf(manyItems(5)));
    const changes = watchHistory();
    await click(element, 'link', 'Seite 2');
    await open(element, 'Nachricht 3');
    await click(element, 'link', 'Alle Nachrichten');
    expect(changes).to.deep.equal(['push #jcn-page=2', 'push #jcn=n-3', 'push #jcn-page=2']);
    expect(headlines(element)).to.deep.equal(['Nachricht 3', 'Nachricht 4']);
  });

  it('level, language, filter and search change the entry that is there', async () => {
    const element = await mount({}, pressFeed());
    const changes = watchHistory();
    await choose(element, 'Leichte Sprache');
    await click(element, 'link', 'English');
    await click(element, 'link', 'Deutsch');
    await pick(element, 'Jahr', '2024');
    await writeSearch(element, 'Chefin');
    await announced(element, '1 Nachricht gefunden');
    expect(changes.filter((change) => change.startsWith('push'))).to.deep.equal([]);
    expect(new URLSearchParams(location.hash.slice(1)).get('jcn-level')).to.equal('easy');
    expect(new URLSearchParams(location.hash.slice(1)).get('jcn-lang')).to.equal('de');
    expect(new URLSearchParams(location.hash.slice(1)).get('jcn-year')).to.equal('2024');
    expect(new URLSearchParams(location.hash.slice(1)).get('jcn-q')).to.equal('Chefin');
    expect(headlines(element)).to.deep.equal(['Das Jobcenter hat eine neue Chefin']);
  });

  it('nothing is written where the reader has done nothing', async () => {
    const changes = watchHistory();
    await mount({ level: 'easy', lang: 'en' }, pressFeed());
    expect(changes).to.deep.equal([]);
  });

  it('what else stands in the hash stays as it was written', async () => {
    arriveAt('#karte=50.0,8.1%20x&schrift=GRO%C3%9F&leer');
    const element = await mount({}, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(location.hash).to.equal('#karte=50.0,8.1%20x&schrift=GRO%C3%9F&leer&jcn=ausbildungsmesse');
    await click(element, 'link', 'Alle Nachrichten');
    expect(location.hash).to.equal('#karte=50.0,8.1%20x&schrift=GRO%C3%9F&leer');
  });

  it('a parameter whose name only begins like ours is not ours', async () => {
    arriveAt('#jcnx=1&jcn-other=2&jc=3');
    const element = await mount({}, pressFeed());
    expect(headlines(element)).to.have.lengthOf(3);
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(location.hash).to.equal('#jcnx=1&jcn-other=2&jc=3&jcn=ausbildungsmesse');
  });

  it('an id with signs that mean something in addresses comes back as it was', async () => {
    const id = 'https://example.org/?p=12&x=ä b#c/100%';
    const element = await mount({}, feedOf([{ id, title: 'Krumm', content_html: '<p>Krummer Text.</p>' }]));
    await open(element, 'Krumm');
    const hash = location.hash;
    element.remove();
    arriveAt(hash);
    const other = await mount({}, feedOf([{ id, title: 'Krumm', content_html: '<p>Krummer Text.</p>' }]));
    expect(isOpen(other, 'Krummer Text.')).to.equal(true);
    expect(other.article).to.equal(id);
  });

  it('Back shows the list again, Forward the article', async () => {
    const element = await mount({}, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    await travel(-1);
    await changed(element);
    expect(headlines(element)).to.have.lengthOf(3);
    expect(visibleText(element)).not.to.include(MESSE);
    expect(element.article).to.equal(undefined);
    await travel(1);
    await changed(element);
    expect(isOpen(element, MESSE)).to.equal(true);
    expect(element.article).to.equal('ausbildungsmesse');
  });

  it('Back brings page and filter back, and asks for nothing', async () => {
    const requests = network();
    const element = await place({ src: '/feed.json', 'page-size': 1 });
    const done = settled(element);
    requests[0]!.answer(pressFeed());
    await done;
    await pick(element, 'Jahr', '2024');
    await click(element, 'link', 'Seite 2');
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    await travel(-1);
    await changed(element);
    expect(headlines(element)).to.deep.equal(['Ausbildungsmesse in Rüsselsheim']);
    expect(visibleText(element)).to.include('Seite 2 von 2');
    expect((the(element, 'combobox', 'Jahr') as HTMLSelectElement).value).to.equal('2024');
    await travel(-1);
    await changed(element);
    expect(headlines(element)).to.deep.equal(['Neue Leitung im Jobcenter']);
    expect(requests).to.have.lengthOf(1);
  });

  it('Back brings a search back into its field', async () => {
    const element = await mount({}, pressFeed());
    await writeSearch(element, 'Messe');
    await announced(element, '1 Nachricht gefunden');
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    await click(element, 'link', 'Alle Nachrichten');
    expect(headlines(element)).to.deep.equal(['Ausbildungsmesse in Rüsselsheim']);
    expect((the(element, 'searchbox') as HTMLInputElement).value).to.equal('Messe');
  });

  it('Back from an article to another one shows that one', async () => {
    const element = await mount({}, pressFeed());
    await open(element, 'Neue Leitung im Jobcenter');
    await click(element, 'link', /^Nächste Nachricht/);
    expect(isOpen(element, MESSE)).to.equal(true);
    await travel(-1);
    await changed(element);
    expect(isOpen(element, 'Die neue Leitung heißt Petra Muster.')).to.equal(true);
    expect(visibleText(element)).not.to.include(MESSE);
  });

  it('an address that the reader types is followed', async () => {
    const element = await mount({}, pressFeed());
    const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    location.hash = '#jcn=ausbildungsmesse';
    await moved;
    await changed(element);
    expect(isOpen(element, MESSE)).to.equal(true);
  });

  it('the list that the reader goes back to does not open the article of the attribute again', async () => {
    const element = await mount({ article: 'neue-leitung' }, pressFeed());
    await click(element, 'link', 'Alle Nachrichten');
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    await travel(-1);
    await changed(element);
    expect(headlines(element)).to.have.lengthOf(3);
  });
});

describe('A link to a view', () => {
  it('opens the article at load, and the focus stays where it is', async () => {
    arriveAt('#jcn=ausbildungsmesse');
    const field = document.createElement('input');
    stage().append(field);
    field.focus();
    const changes = watchHistory();
    const element = await mount({}, pressFeed());
    await changed(element);
    expect(isOpen(element, MESSE)).to.equal(true);
    expect(document.activeElement).to.equal(field);
    expect(changes).to.deep.equal([]);
  });

  it('shows page, filters, search, level and language', async () => {
    arriveAt('#jcn-level=easy&jcn-lang=en&jcn-year=2024&jcn-tag=Personal&jcn-q=head&jcn-has=easy');
    const element = await mount({}, pressFeed());
    expect(headlines(element)).to.deep.equal(['New head of the Jobcenter']);
    expect((the(element, 'radio', 'Easy read') as HTMLInputElement).checked).to.equal(true);
    expect((the(element, 'combobox', 'Year') as HTMLSelectElement).value).to.equal('2024');
    expect((the(element, 'combobox', 'Topic') as HTMLSelectElement).value).to.equal('Personal');
    expect((the(element, 'searchbox', 'Search') as HTMLInputElement).value).to.equal('head');
  });

  it('to an article that does not exist says so, and shows the way to the list', async () => {
    arriveAt('#jcn=gibt-es-nicht');
    const element = await mount({}, pressFeed());
    expect(nameOf(the(element, 'heading'))).to.equal('Diese Nachricht gibt es hier nicht');
    expect(headlines(element)).to.deep.equal([]);
    await click(element, 'link', 'Alle Nachrichten');
    expect(headlines(element)).to.have.lengthOf(3);
    expect(focused(element)).to.equal(the(element, 'heading', 'Nachrichten'));
    expect(location.hash).to.equal('');
  });

  it('to an article that is over says so as well', async () => {
    arriveAt('#jcn=alt');
    const over = {
      id: 'alt',
      title: 'Alt',
      content_html: '<p>Geheim.</p>',
      _jobcenter_news: { expires: '2020-01-01' },
    };
    const element = await mount({}, feedOf([over, ...manyItems(1)]));
    expect(nameOf(the(element, 'heading'))).to.equal('Diese Nachricht gibt es hier nicht');
    expect(visibleText(element)).not.to.include('Geheim');
  });

  it('to a page past the end shows the last one', async () => {
    arriveAt('#jcn-page=99');
    const element = await mount({ 'page-size': 2 }, feedOf(manyItems(5)));
    expect(headlines(element)).to.deep.equal(['Nachricht 5']);
    expect(visibleText(element)).to.include('Seite 3 von 3');
  });

  for (const hash of [
    '#jcn-page=0',
    '#jcn-page=-1',
    '#jcn-page=zwei',
    '#jcn-page=1.5',
    '#jcn-level=leicht',
    '#jcn-year=MMXXIV',
    '#jcn=',
    '#jcn-lang=!',
  ]) {
    it(`that makes no sense (${hash}) shows the list, and throws nothing`, async () => {
      arriveAt(hash);
      const element = await mount({ 'page-size': 2 }, feedOf(manyItems(5)));
      expect(headlines(element)).to.deep.equal(['Nachricht 1', 'Nachricht 2']);
      expect(element.level).to.equal('standard');
    });
  }

  it('leads to the same view in a new tab: each link has path, query and hash', async () => {
    const element = await mount({ 'page-size': 2 }, feedOf(manyItems(5)));
    const page = location.origin + location.pathname + location.search;
    expect(hrefOf(element, 'Nachricht 1')).to.equal(`${page}#jcn=n-1`);
    expect(hrefOf(element, 'Seite 2')).to.equal(`${page}#jcn-page=2`);
    expect(hrefOf(element, 'Nächste Seite')).to.equal(`${page}#jcn-page=2`);
    await open(element, 'Nachricht 1');
    expect(hrefOf(element, 'Alle Nachrichten')).to.equal(page);
  });

  it('carries the level and the language that the reader chose, in each link', async () => {
    const element = await mount({}, pressFeed());
    await choose(element, 'Leichte Sprache');
    await click(element, 'link', 'English');
    const hrefs = all(element, 'link')
      .filter((link) => link.closest('[part=item]'))
      .map((link) => link.getAttribute('href')!);
    expect(hrefs).to.have.lengthOf(3);
    for (const href of hrefs) {
      const parameters = new URLSearchParams(href.split('#')[1]);
      expect(parameters.get('jcn-level')).to.equal('easy');
      expect(parameters.get('jcn-lang')).to.equal('en');
    }
  });

  it('keeps level and language when it is followed, and Back does not take them away', async () => {
    const element = await mount({}, pressFeed());
    await choose(element, 'Leichte Sprache');
    await open(element, 'Das Jobcenter hat eine neue Chefin');
    expect(visibleText(element)).to.include('Die Chefin heißt Petra Muster.');
    await travel(-1);
    await changed(element);
    expect(element.level).to.equal('easy');
    expect(headlines(element)).to.include('Das Jobcenter hat eine neue Chefin');
  });

  for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`with ${modifier} is left to the browser`, async () => {
      const element = await mount({}, pressFeed());
      const followed = watchLinks();
      const changes = watchHistory();
      const events: Event[] = [];
      element.addEventListener('jobcenter-news-show', (event) => events.push(event));
      const link = the(element, 'link', 'Ausbildungsmesse in Rüsselsheim') as HTMLAnchorElement;
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [modifier]: true }),
      );
      await changed(element);
      expect(followed).to.deep.equal([link.href]);
      expect(headlines(element)).to.have.lengthOf(3);
      expect(changes).to.deep.equal([]);
      expect(events).to.deep.equal([]);
    });
  }

  it('with ctrlKey is left to the browser also for pages, languages and the way back', async () => {
    const element = await mount({ 'page-size': 1 }, pressFeed());
    const followed = watchLinks();
    const ctrlClick = async (name: string): Promise<void> => {
      const init = { bubbles: true, composed: true, cancelable: true, ctrlKey: true };
      the(element, 'link', name).dispatchEvent(new MouseEvent('click', init));
      await changed(element);
    };
    await ctrlClick('Seite 2');
    await ctrlClick('English');
    expect(headlines(element)).to.deep.equal(['Neue Leitung im Jobcenter']);
    await open(element, 'Neue Leitung im Jobcenter');
    await ctrlClick('Alle Nachrichten');
    expect(isOpen(element, 'Die neue Leitung heißt Petra Muster.')).to.equal(true);
    expect(followed).to.have.lengthOf(3);
  });
});

describe('A page with a base element', () => {
  const base = (href: string): void => {
    const node = document.createElement('base');
    node.href = href;
    stage().append(node);
  };

  it('on the same server: links and history stay on this page', async () => {
    const { pathname, search } = location;
    base('/anderswo/tief/');
    const element = await mount({}, pressFeed());
    const link = the(element, 'link', 'Ausbildungsmesse in Rüsselsheim') as HTMLAnchorElement;
    expect(link.href).to.equal(`${location.origin}${pathname}${search}#jcn=ausbildungsmesse`);
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(location.pathname + location.search + location.hash).to.equal(`${pathname}${search}#jcn=ausbildungsmesse`);
  });

  it('on another server: links and history stay on this page all the same', async () => {
    const { origin, pathname, search } = location;
    base('https://www.example.org/');
    const element = await mount({}, pressFeed());
    const link = the(element, 'link', 'Ausbildungsmesse in Rüsselsheim') as HTMLAnchorElement;
    expect(link.href).to.equal(`${origin}${pathname}${search}#jcn=ausbildungsmesse`);
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(isOpen(element, MESSE)).to.equal(true);
    expect(location.hash).to.equal('#jcn=ausbildungsmesse');
  });
});

describe('A page that routes in the hash itself', () => {
  for (const hash of ['#/kontakt', '#!kontakt', '#/suche?jcn=ausbildungsmesse']) {
    it(`(${hash}) keeps its address: routing is off, and one warning says so`, async () => {
      arriveAt(hash);
      const warnings = listenTo('warn');
      const element = await mount({}, pressFeed());
      const changes = watchHistory();
      expect(headlines(element)).to.have.lengthOf(3);
      await open(element, 'Ausbildungsmesse in Rüsselsheim');
      expect(isOpen(element, MESSE)).to.equal(true);
      await click(element, 'link', 'Alle Nachrichten');
      await choose(element, 'Leichte Sprache');
      expect(location.hash).to.equal(hash);
      expect(changes).to.deep.equal([]);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('routing="query"');
    });
  }

  it('an ordinary page gets no warning', async () => {
    const warnings = listenTo('warn');
    arriveAt('#kontakt');
    const element = await mount({}, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(warnings).to.deep.equal([]);
  });

  it('the title of the page stays as it is', async () => {
    arriveAt('#/kontakt');
    listenTo('warn');
    const before = document.title;
    const element = await mount({}, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(document.title).to.equal(before);
  });

  it('routing="query" goes on', async () => {
    const warnings = listenTo('warn');
    arriveAt(`${location.search}&jcn=ausbildungsmesse#/kontakt`);
    const element = await mount({ routing: 'query' }, pressFeed());
    expect(isOpen(element, MESSE)).to.equal(true);
    expect(warnings).to.deep.equal([]);
    await rendered(element);
  });
});
