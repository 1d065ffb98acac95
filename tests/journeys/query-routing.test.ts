import { expect } from '@open-wc/testing';
import { arriveAt, mount } from '../support/mount.js';
import { changed, choose, click, headlines, open, the, travel, visibleText } from '../support/reader.js';
import { feedOf, manyItems, pressFeed } from '../support/samples.js';
import { watchHistory } from '../support/stubs.js';

const MESSE = 'Die Messe beginnt um 10 Uhr.';
const home = location.search;

describe('The view in the query', () => {
  it('an article that the reader opens stands there, beside what the page has there, as it was written', async () => {
    arriveAt(`${home}&id=12&q=GR%C3%96SSE+XL&leer`);
    const element = await mount({ routing: 'query' }, pressFeed());
    const before = history.length;
    const changes = watchHistory();
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(location.search).to.equal(`${home}&id=12&q=GR%C3%96SSE+XL&leer&jcn=ausbildungsmesse`);
    expect(location.hash).to.equal('');
    expect(changes).to.deep.equal(['push']);
    expect(history.length).to.be.at.least(before);
    await click(element, 'link', 'Alle Nachrichten');
    expect(location.search).to.equal(`${home}&id=12&q=GR%C3%96SSE+XL&leer`);
  });

  it('a link to an article opens it', async () => {
    arriveAt(`${home}&jcn=ausbildungsmesse&jcn-level=easy`);
    const element = await mount({ routing: 'query' }, pressFeed());
    expect(visibleText(element)).to.include(MESSE);
    expect(element.level).to.equal('easy');
  });

  it('the hash decides nothing, and stays', async () => {
    arriveAt(`${home}#kontakt`);
    const element = await mount({ routing: 'query' }, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(location.hash).to.equal('#kontakt');
    expect(location.search).to.equal(`${home}&jcn=ausbildungsmesse`);
  });

  it('Back and Forward', async () => {
    const element = await mount({ routing: 'query' }, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    await travel(-1);
    await changed(element);
    expect(headlines(element)).to.have.lengthOf(3);
    await travel(1);
    await changed(element);
    expect(visibleText(element)).to.include(MESSE);
  });

  it('a page of the list is a new entry, a level is none', async () => {
    const element = await mount({ routing: 'query', 'page-size': 1 }, pressFeed());
    const changes = watchHistory();
    await click(element, 'link', 'Seite 2');
    await choose(element, 'Leichte Sprache');
    expect(changes).to.deep.equal(['push', 'replace']);
    expect(new URLSearchParams(location.search).get('jcn-page')).to.equal('2');
    expect(new URLSearchParams(location.search).get('jcn-level')).to.equal('easy');
  });

  it('links have path and query', async () => {
    const element = await mount({ routing: 'query' }, feedOf(manyItems(1)));
    const link = the(element, 'link', 'Nachricht 1') as HTMLAnchorElement;
    expect(link.href).to.equal(`${location.origin}${location.pathname}${home}&jcn=n-1`);
  });
});

describe('No view in the address', () => {
  it('nothing is written and nothing is read, whatever the reader does', async () => {
    arriveAt(`${home}&jcn=ausbildungsmesse#jcn=ausbildungsmesse`);
    const before = location.href;
    const element = await mount({ routing: 'none', 'page-size': 1 }, pressFeed());
    const changes = watchHistory();
    expect(headlines(element)).to.deep.equal(['Neue Leitung im Jobcenter']);
    await click(element, 'link', 'Seite 2');
    expect(headlines(element)).to.deep.equal(['Ausbildungsmesse in Rüsselsheim']);
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(visibleText(element)).to.include(MESSE);
    await choose(element, 'Leichte Sprache');
    await click(element, 'link', 'Zurück zu allen Nachrichten');
    expect(headlines(element)).to.deep.equal(['Ausbildungsmesse in Rüsselsheim']);
    expect(location.href).to.equal(before);
    expect(changes).to.deep.equal([]);
  });

  it('what the browser does with the history changes nothing', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    location.hash = '#jcn=neue-leitung';
    await moved;
    await changed(element);
    expect(visibleText(element)).to.include(MESSE);
  });

  it('an article with an address of its own is linked there, and still opens here', async () => {
    const feed = feedOf([{ id: 'a', url: 'https://example.org/a', title: 'Titel a', content_html: '<p>Text a.</p>' }]);
    const element = await mount({ routing: 'none' }, feed);
    expect((the(element, 'link', 'Titel a') as HTMLAnchorElement).href).to.equal('https://example.org/a');
    await open(element, 'Titel a');
    expect(visibleText(element)).to.include('Text a.');
  });
});
