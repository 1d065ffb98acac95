import { expect, waitUntil } from '@open-wc/testing';
import { arriveAt, mount, place, rendered, settled, stage } from '../support/mount.js';
import { changed, choose, click, open, pick, travel } from '../support/reader.js';
import { feedOf, manyItems, pressFeed } from '../support/samples.js';
import { network } from '../support/stubs.js';

const SITE = 'Kreis Groß-Gerau';

describe('The title of the page', () => {
  beforeEach(() => {
    document.title = SITE;
  });

  it('stays while the list is shown', async () => {
    const element = await mount({}, pressFeed());
    await choose(element, 'Leichte Sprache');
    await pick(element, 'Jahr', '2024');
    expect(document.title).to.equal(SITE);
  });

  it('begins with the headline while an article is open, and is the old one after', async () => {
    const element = await mount({}, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(document.title).to.equal(`Ausbildungsmesse in Rüsselsheim – ${SITE}`);
    await open(element, /^Nächste Nachricht/);
    expect(document.title).to.equal(`Geänderte Öffnungszeiten – ${SITE}`);
    await click(element, 'link', 'Alle Nachrichten');
    expect(document.title).to.equal(SITE);
  });

  it('names the page of the list, from the second on', async () => {
    const element = await mount({ 'page-size': 2 }, feedOf(manyItems(5)));
    await click(element, 'link', 'Seite 2');
    expect(document.title).to.equal(`Seite 2 – ${SITE}`);
    await click(element, 'link', 'Seite 1');
    expect(document.title).to.equal(SITE);
  });

  it('names the last page where the link goes past the end', async () => {
    arriveAt('#jcn-page=99');
    await mount({ 'page-size': 2 }, feedOf(manyItems(5)));
    expect(document.title).to.equal(`Seite 3 – ${SITE}`);
  });

  it('begins with the headline also after a deep link, but not before the news are there', async () => {
    arriveAt('#jcn=ausbildungsmesse');
    const requests = network();
    const element = await place({ src: '/feed.json' });
    expect(document.title).to.equal(SITE);
    const done = settled(element);
    requests[0]!.answer(pressFeed());
    await done;
    expect(document.title).to.equal(`Ausbildungsmesse in Rüsselsheim – ${SITE}`);
  });

  it('says that an article is not there', async () => {
    arriveAt('#jcn=gibt-es-nicht');
    await mount({}, pressFeed());
    expect(document.title).to.equal(`Diese Nachricht gibt es hier nicht – ${SITE}`);
  });

  it('goes along with Back and Forward', async () => {
    const element = await mount({}, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    await travel(-1);
    await changed(element);
    expect(document.title).to.equal(SITE);
    await travel(1);
    await changed(element);
    expect(document.title).to.equal(`Ausbildungsmesse in Rüsselsheim – ${SITE}`);
  });

  it('follows level and language of the article', async () => {
    const element = await mount({ article: 'neue-leitung' }, pressFeed());
    await choose(element, 'Leichte Sprache');
    expect(document.title).to.equal(`Das Jobcenter hat eine neue Chefin – ${SITE}`);
    element.setAttribute('lang', 'en');
    await waitUntil(() => document.title === `New head of the Jobcenter – ${SITE}`, document.title);
  });

  it('follows a level that the page sets', async () => {
    const element = await mount({ article: 'neue-leitung' }, pressFeed());
    element.level = 'easy';
    await rendered(element);
    expect(document.title).to.equal(`Das Jobcenter hat eine neue Chefin – ${SITE}`);
  });

  it('is never touched under routing="none"', async () => {
    const element = await mount({ routing: 'none', 'page-size': 1 }, pressFeed());
    await click(element, 'link', 'Seite 2');
    expect(document.title).to.equal(SITE);
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(document.title).to.equal(SITE);
  });

  it('is the old one when the element is taken away', async () => {
    const element = await mount({ article: 'ausbildungsmesse' }, pressFeed());
    expect(document.title).to.equal(`Ausbildungsmesse in Rüsselsheim – ${SITE}`);
    element.remove();
    expect(document.title).to.equal(SITE);
  });

  it('stays with the article when the element is moved', async () => {
    const element = await mount({ article: 'ausbildungsmesse' }, pressFeed());
    const box = document.createElement('div');
    stage().append(box);
    box.append(element);
    await rendered(element);
    expect(document.title).to.equal(`Ausbildungsmesse in Rüsselsheim – ${SITE}`);
  });

  it('is written by the element that was navigated last, and only that one takes it back', async () => {
    const one = await mount({ 'route-key': 'one' }, pressFeed());
    const two = await mount({ 'route-key': 'two' }, feedOf(manyItems(3)));
    await open(one, 'Ausbildungsmesse in Rüsselsheim');
    await open(two, 'Nachricht 2');
    expect(document.title).to.equal(`Nachricht 2 – ${SITE}`);
    await click(one, 'link', 'Alle Nachrichten');
    expect(document.title).to.equal(`Nachricht 2 – ${SITE}`);
    await click(two, 'link', 'Alle Nachrichten');
    expect(document.title).to.equal(SITE);
  });

  it('of a page without one is the headline alone', async () => {
    document.title = '';
    const element = await mount({}, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(document.title).to.equal('Ausbildungsmesse in Rüsselsheim');
    await click(element, 'link', 'Alle Nachrichten');
    expect(document.title).to.equal('');
  });
});
