import { expect } from '@open-wc/testing';
import { arriveAt, mount } from '../support/mount.js';
import { all, changed, choose, click, headlines, open, parts, the, visibleText } from '../support/reader.js';
import { feedOf, item, pressFeed } from '../support/samples.js';
import { watchHistory, watchLinks } from '../support/stubs.js';

const withAddress = item('a', { url: 'https://example.org/a' });
const withoutBody = { id: 'b', url: 'https://example.org/b', title: 'Titel b', summary: 'Nur ein Anriss.' };
const summaryOnly = { id: 'c', title: 'Titel c', summary: 'Nur ein Anriss ohne Adresse.' };
const titleOnly = { id: 'd', title: 'Titel d' };
const href = (link: HTMLElement): string => (link as HTMLAnchorElement).href;

describe('Where an article opens', () => {
  it('in the element, by default, even if it has an address of its own', async () => {
    const followed = watchLinks();
    const element = await mount({}, feedOf([withAddress]));
    await open(element, 'Titel a');
    expect(visibleText(element)).to.include('Text a.');
    expect(followed).to.deep.equal([]);
  });

  it('open-in="page": at its own address', async () => {
    const followed = watchLinks();
    const changes = watchHistory();
    const element = await mount({ 'open-in': 'page' }, feedOf([withAddress]));
    await open(element, 'Titel a');
    expect(followed).to.deep.equal(['https://example.org/a']);
    expect(headlines(element)).to.deep.equal(['Titel a']);
    expect(changes).to.deep.equal([]);
  });

  it('open-in="page" without an address of its own: in the element', async () => {
    const followed = watchLinks();
    const element = await mount({ 'open-in': 'page' }, feedOf([item('a')]));
    await open(element, 'Titel a');
    expect(visibleText(element)).to.include('Text a.');
    expect(followed).to.deep.equal([]);
  });

  it('an item without a text: always at its own address', async () => {
    const followed = watchLinks();
    const element = await mount({}, feedOf([withoutBody]));
    await open(element, 'Titel b');
    expect(followed).to.deep.equal(['https://example.org/b']);
    expect(headlines(element)).to.deep.equal(['Titel b']);
  });

  it('an item with nothing but a teaser: in the element', async () => {
    const element = await mount({}, feedOf([summaryOnly]));
    await open(element, 'Titel c');
    expect(visibleText(element)).to.include('Nur ein Anriss ohne Adresse.');
    expect(headlines(element)).to.deep.equal([]);
  });

  it('an item with nothing but a title is no link', async () => {
    const element = await mount({}, feedOf([titleOnly]));
    expect(headlines(element)).to.deep.equal(['Titel d']);
    expect(all(element, 'link', 'Titel d')).to.have.lengthOf(0);
  });

  it('article-page: on that page, with the view that it needs', async () => {
    const followed = watchLinks();
    const changes = watchHistory();
    const element = await mount({ 'article-page': '/aktuelles/?a=1' }, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(followed).to.deep.equal([`${location.origin}/aktuelles/?a=1#jcn=ausbildungsmesse`]);
    expect(headlines(element)).to.have.lengthOf(3);
    expect(changes).to.deep.equal([]);
  });

  it('article-page: the level that the reader chose goes along', async () => {
    const element = await mount({ 'article-page': '/aktuelles/' }, pressFeed());
    await choose(element, 'Leichte Sprache');
    const url = new URL(href(the(element, 'link', 'Ausbildungsmesse in Rüsselsheim')));
    expect(url.pathname).to.equal('/aktuelles/');
    expect(new URLSearchParams(url.hash.slice(1)).get('jcn')).to.equal('ausbildungsmesse');
    expect(new URLSearchParams(url.hash.slice(1)).get('jcn-level')).to.equal('easy');
  });

  it('article-page with routing="query": in the query of that page', async () => {
    const element = await mount({ 'article-page': '/aktuelles/?a=1', routing: 'query' }, pressFeed());
    expect(href(the(element, 'link', 'Ausbildungsmesse in Rüsselsheim'))).to.equal(
      `${location.origin}/aktuelles/?a=1&jcn=ausbildungsmesse`,
    );
  });

  it('article-page: an item without a text still leads to its own address', async () => {
    const element = await mount({ 'article-page': '/aktuelles/' }, feedOf([withoutBody]));
    expect(href(the(element, 'link', 'Titel b'))).to.equal('https://example.org/b');
  });

  it('article-page that is no address: headlines without links, and no error', async () => {
    const element = await mount({ 'article-page': 'http://[' }, pressFeed());
    expect(headlines(element)).to.have.lengthOf(3);
  });

  it('the page hears of it also where the article opens elsewhere, and may say no', async () => {
    const followed = watchLinks();
    const element = await mount({ 'article-page': '/aktuelles/' }, pressFeed());
    element.addEventListener('jobcenter-news-show', (event) => event.preventDefault());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(followed).to.deep.equal([]);
  });

  it('a click anywhere on an item opens it', async () => {
    const element = await mount({}, pressFeed());
    parts(element, 'item-teaser')[1]!.click();
    await changed(element);
    expect(visibleText(element)).to.include('Die Messe beginnt um 10 Uhr.');
  });

  it('a click on an item does not open it while the reader selects text', async () => {
    const text = document.createElement('p');
    text.textContent = 'Ausgewählt';
    const element = await mount({}, pressFeed());
    element.before(text);
    getSelection()!.selectAllChildren(text);
    parts(element, 'item-teaser')[1]!.click();
    await changed(element);
    expect(headlines(element)).to.have.lengthOf(3);
    getSelection()!.removeAllRanges();
  });

  it('neighbours lead through the list, in its order and within the search', async () => {
    arriveAt('#jcn-year=2024');
    const element = await mount({}, pressFeed());
    await open(element, 'Neue Leitung im Jobcenter');
    expect(all(element, 'link', /^Vorherige Nachricht/)).to.have.lengthOf(0);
    await click(element, 'link', 'Nächste Nachricht: Ausbildungsmesse in Rüsselsheim');
    expect(visibleText(element)).to.include('Die Messe beginnt um 10 Uhr.');
    expect(all(element, 'link', /^Nächste Nachricht/)).to.have.lengthOf(0);
    await click(element, 'link', 'Vorherige Nachricht: Neue Leitung im Jobcenter');
    expect(visibleText(element)).to.include('Die neue Leitung heißt Petra Muster.');
  });
});

describe('A teaser box on the page of the list', () => {
  const teaser = { 'article-page': './', limit: 2, layout: 'headlines', 'no-search': true, 'no-filter': true };

  it('keeps its headlines while the list opens the article of the address', async () => {
    arriveAt('#jcn=ausbildungsmesse');
    const list = await mount({}, pressFeed());
    const box = await mount(teaser, pressFeed());
    expect(parts(list, 'title')).to.have.lengthOf(1);
    expect(headlines(box)).to.have.lengthOf(2);
    expect(parts(box, 'title')).to.have.lengthOf(0);
  });

  it('does not search with the list, and is not paged with it', async () => {
    arriveAt('#jcn-q=gibtesnicht&jcn-page=3');
    const box = await mount(teaser, pressFeed());
    expect(headlines(box)).to.have.lengthOf(2);
  });

  it('follows the level of the address', async () => {
    arriveAt('#jcn-level=easy');
    const box = await mount(teaser, pressFeed());
    expect(box.level).to.equal('easy');
  });

  it('leaves the address to the list when the reader chooses a level in it', async () => {
    arriveAt('#jcn=ausbildungsmesse');
    const box = await mount(teaser, pressFeed());
    const changes = watchHistory();
    await choose(box, 'Leichte Sprache');
    expect(changes).to.deep.equal([]);
    expect(box.level).to.equal('easy');
  });

  it('ends with the way to the whole list, and counts nothing', async () => {
    const box = await mount(teaser, pressFeed());
    expect(href(the(box, 'link', 'Alle Nachrichten'))).to.equal(new URL('./', document.baseURI).href);
    expect(parts(box, 'count')).to.have.lengthOf(0);
  });
});
