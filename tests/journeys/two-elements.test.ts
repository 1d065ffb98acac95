import { expect } from '@open-wc/testing';
import { arriveAt, create, mount, rendered, settled, stage, type JobcenterNews } from '../support/mount.js';
import { changed, choose, click, headlines, hear, open, the, travel, visibleText } from '../support/reader.js';
import { feedOf, manyItems, pressFeed } from '../support/samples.js';
import { network } from '../support/stubs.js';

const both = async (): Promise<[JobcenterNews, JobcenterNews]> => [
  await mount({ 'route-key': 'presse', label: 'Presse' }, pressFeed()),
  await mount({ 'route-key': 'termine', label: 'Termine', 'page-size': 2 }, feedOf(manyItems(5))),
];
const parameters = (): Record<string, string> => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

describe('Two elements on one page', () => {
  it('each has its own place in the address, and keeps that of the other', async () => {
    const [one, two] = await both();
    await open(one, 'Ausbildungsmesse in Rüsselsheim');
    expect(headlines(two)).to.have.lengthOf(2);
    await click(two, 'link', 'Seite 2');
    expect(parameters()).to.deep.equal({ presse: 'ausbildungsmesse', 'termine-page': '2' });
    await click(one, 'link', 'Alle Nachrichten');
    expect(parameters()).to.deep.equal({ 'termine-page': '2' });
    expect(headlines(two)).to.deep.equal(['Nachricht 3', 'Nachricht 4']);
  });

  it("the links of one keep the other's view, at any time", async () => {
    const [one, two] = await both();
    await open(one, 'Ausbildungsmesse in Rüsselsheim');
    await rendered(two);
    const { hash } = new URL((the(two, 'link', 'Nachricht 1') as HTMLAnchorElement).href);
    expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).to.deep.equal({
      presse: 'ausbildungsmesse',
      termine: 'n-1',
    });
  });

  it('a link to a view of both opens both', async () => {
    arriveAt('#termine=n-4&presse=ausbildungsmesse');
    const [one, two] = await both();
    expect(visibleText(one)).to.include('Die Messe beginnt um 10 Uhr.');
    expect(visibleText(two)).to.include('Text n-4.');
  });

  it('Back undoes the last step only, in the element where it was made', async () => {
    const [one, two] = await both();
    await open(one, 'Ausbildungsmesse in Rüsselsheim');
    await open(two, 'Nachricht 1');
    const events: string[] = [];
    for (const element of [one, two]) {
      element.addEventListener('jobcenter-news-list', () => events.push(element.routeKey));
      element.addEventListener('jobcenter-news-show', () => events.push(element.routeKey));
    }
    await travel(-1);
    await changed(one);
    await changed(two);
    expect(visibleText(one)).to.include('Die Messe beginnt um 10 Uhr.');
    expect(headlines(two)).to.have.lengthOf(2);
    expect(events).to.deep.equal(['termine']);
    expect(document.activeElement).to.equal(two);
  });

  it('a level in one changes nothing in the other, and only one speaks', async () => {
    const one = await mount({ 'route-key': 'one' }, pressFeed());
    const two = await mount({ 'route-key': 'two' }, pressFeed());
    const heard = hear(two);
    await choose(one, 'Leichte Sprache');
    expect(one.level).to.equal('easy');
    expect(two.level).to.equal('standard');
    expect(headlines(two)).to.include('Neue Leitung im Jobcenter');
    expect(heard).to.deep.equal([]);
  });

  it('one that is taken away leaves the other in working order', async () => {
    const [one, two] = await both();
    one.remove();
    await click(two, 'link', 'Seite 2');
    await travel(-1);
    await changed(two);
    expect(headlines(two)).to.deep.equal(['Nachricht 1', 'Nachricht 2']);
  });

  it('with the same feed ask for it once, and one that leaves takes nothing from the other', async () => {
    const requests = network();
    const [one, two, three] = ['a', 'b', 'c'].map((key) => create({ src: '/feed.json', 'route-key': key }));
    stage().append(one!, two!, three!);
    await rendered(three!);
    const done = [settled(one!), settled(three!)];
    two!.remove();
    await rendered(one!);
    expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([false]);
    requests[0]!.answer(pressFeed());
    await Promise.all(done);
    expect([one!, three!].map((element) => headlines(element).length)).to.deep.equal([3, 3]);
    expect(requests).to.have.lengthOf(1);
  });
});
