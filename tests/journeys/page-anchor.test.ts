import { expect, waitUntil } from '@open-wc/testing';
import { arriveAt, mount, rendered, stage, type JobcenterNews } from '../support/mount.js';
import { changed, choose, click, headlines, open, the, travel, visibleText } from '../support/reader.js';
import { feedOf, manyItems, pressFeed } from '../support/samples.js';
import { watchHistory } from '../support/stubs.js';

const MESSE = 'Die Messe beginnt um 10 Uhr.';
const isOpen = (element: JobcenterNews): boolean =>
  visibleText(element).includes(MESSE) && headlines(element).length === 0;

/** Follows one of the page's own links, its skip link say. */
async function followAnchor(hash: string): Promise<void> {
  const link = document.createElement('a');
  link.href = `${location.pathname}${location.search}${hash}`;
  link.textContent = 'Zum Kontakt';
  stage().append(link);
  link.click();
  await waitUntil(() => location.hash === hash);
  // The engines tell of the new address a little later.
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe("The page's own anchors", () => {
  it('a page that is opened at one shows the list', async () => {
    arriveAt('#kontakt');
    const changes = watchHistory();
    const element = await mount({}, pressFeed());
    expect(headlines(element)).to.have.lengthOf(3);
    expect(changes).to.deep.equal([]);
    expect(location.hash).to.equal('#kontakt');
  });

  it('a click on one leaves the article open', async () => {
    const element = await mount({}, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    await followAnchor('#kontakt');
    await changed(element);
    expect(isOpen(element)).to.equal(true);
    expect(location.hash).to.equal('#kontakt');
  });

  it('a click on one leaves page and search of the list', async () => {
    const element = await mount({ 'page-size': 2 }, feedOf(manyItems(5)));
    await click(element, 'link', 'Seite 2');
    await followAnchor('#kontakt');
    await changed(element);
    expect(headlines(element)).to.deep.equal(['Nachricht 3', 'Nachricht 4']);
  });

  it('an article that is opened there takes its place, and Back brings it and the list back', async () => {
    arriveAt('#kontakt');
    const element = await mount({}, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(location.hash).to.equal('#jcn=ausbildungsmesse');
    await travel(-1);
    await changed(element);
    expect(location.hash).to.equal('#kontakt');
    expect(headlines(element)).to.have.lengthOf(3);
    expect(visibleText(element)).not.to.include(MESSE);
  });

  it('Back and Forward over one keep what was open there', async () => {
    const element = await mount({}, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    await followAnchor('#kontakt');
    await click(element, 'link', 'Alle Nachrichten');
    expect(headlines(element)).to.have.lengthOf(3);
    await travel(-1);
    await changed(element);
    expect(location.hash).to.equal('#kontakt');
    expect(isOpen(element)).to.equal(true);
    await travel(-1);
    await changed(element);
    expect(location.hash).to.equal('#jcn=ausbildungsmesse');
    expect(isOpen(element)).to.equal(true);
    await travel(-1);
    await changed(element);
    expect(headlines(element)).to.have.lengthOf(3);
    await travel(2);
    await changed(element);
    expect(location.hash).to.equal('#kontakt');
    expect(isOpen(element)).to.equal(true);
  });

  it('what the page itself keeps in an entry of the history stays there', async () => {
    arriveAt('#kontakt');
    history.replaceState({ scroll: 120 }, '');
    const element = await mount({}, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    await travel(-1);
    await changed(element);
    expect((history.state as { scroll: number }).scroll).to.equal(120);
  });

  it('another language or level that the page sets leaves the address alone', async () => {
    arriveAt('#kontakt');
    const element = await mount({}, pressFeed());
    element.setAttribute('lang', 'en');
    await waitUntil(() => visibleText(element).includes('3 articles'));
    element.setAttribute('level', 'easy');
    await rendered(element);
    expect(element.level).to.equal('easy');
    expect(location.hash).to.equal('#kontakt');
  });

  it('a level that the reader chooses stands in the links', async () => {
    arriveAt('#kontakt');
    const element = await mount({}, pressFeed());
    await choose(element, 'Leichte Sprache');
    const link = the(element, 'link', 'Das Jobcenter hat eine neue Chefin');
    expect(link.getAttribute('href'))
      .to.include('#')
      .and.to.include('jcn=neue-leitung')
      .and.to.include('jcn-level=easy');
  });

  it('under routing="query" one is neither read nor touched', async () => {
    arriveAt(`${location.search}#jcn=ausbildungsmesse`);
    const element = await mount({ routing: 'query' }, pressFeed());
    expect(headlines(element)).to.have.lengthOf(3);
    await open(element, 'Geänderte Öffnungszeiten');
    expect(location.hash).to.equal('#jcn=ausbildungsmesse');
  });
});
