/** The copy for the time without network: only where the page wishes it, and never older than 30 days. */
import { expect, waitUntil } from '@open-wc/testing';
import { afterThisTest, mount, rendered, settled, type JobcenterNews } from '../support/mount.js';
import { all, headlines, the, visibleText } from '../support/reader.js';
import { feedOf, manyItems } from '../support/samples.js';
import { listenTo, server, setOnline } from '../support/stubs.js';

const CACHE = 'jobcenter-news';
const DAY = 86_400_000;
const URL_OF_FEED = `${location.origin}/feed.json`;

const kept = async (url = URL_OF_FEED): Promise<boolean> =>
  (await caches.match(url, { cacheName: CACHE })) !== undefined;
const becomes = (state: boolean, url?: string): Promise<void> =>
  waitUntil(async () => (await kept(url)) === state, `the copy should be ${state ? 'there' : 'gone'}`);

/** The wall clock goes on, and stays ahead until the test has ended. */
function pass(milliseconds: number): void {
  const original = Date.now;
  Date.now = () => original() + milliseconds;
  afterThisTest(() => (Date.now = original));
}

/** A reader was here with a network, and their element is gone. */
async function visit(attributes: Record<string, string | boolean> = { 'keep-offline': true }): Promise<void> {
  const element = await mount({ src: '/feed.json', ...attributes });
  element.remove();
}

async function without(paths: Record<string, unknown>, attributes = {}): Promise<JobcenterNews> {
  listenTo('error');
  paths['/feed.json'] = undefined;
  setOnline(false);
  return mount({ src: '/feed.json', 'keep-offline': true, ...attributes });
}

describe('Without a network', () => {
  beforeEach(() => caches.delete(CACHE));
  after(() => caches.delete(CACHE));

  it('the last good answer is shown, with its age', async () => {
    const paths: Record<string, unknown> = { '/feed.json': feedOf(manyItems(3)) };
    server(paths);
    await visit();
    await becomes(true);
    const element = await without(paths);
    expect(headlines(element)).to.deep.equal(['Nachricht 1', 'Nachricht 2', 'Nachricht 3']);
    expect(visibleText(element)).to.match(
      /^Sie sind offline\. Stand: \d+\. \p{L}+ \d{4}(, \d+:\d\d Uhr)? Erneut versuchen/u,
    );
    expect(element.status).to.equal('failed');
    expect(element.feed?.articles).to.have.lengthOf(3);
  });

  it('says so in English as well', async () => {
    const paths: Record<string, unknown> = { '/feed.json': feedOf(manyItems(3)) };
    server(paths);
    await visit();
    await becomes(true);
    const element = await without(paths, { lang: 'en' });
    expect(visibleText(element)).to.match(/^You are offline\. As of: \d+ \p{L}+ \d{4}/u);
  });

  it('gives way to the news when the network is back', async () => {
    const paths: Record<string, unknown> = { '/feed.json': feedOf(manyItems(3)) };
    server(paths);
    await visit();
    await becomes(true);
    const element = await without(paths);
    paths['/feed.json'] = feedOf(manyItems(2));
    const done = settled(element);
    setOnline(true);
    await done;
    await rendered(element);
    expect(headlines(element)).to.have.lengthOf(2);
    expect(visibleText(element)).not.to.include('offline');
  });

  it('is also there for a server that does not answer, and not for one that says that the news are gone', async () => {
    listenTo('error');
    const paths: Record<string, unknown> = { '/feed.json': feedOf(manyItems(3)) };
    server(paths);
    await visit();
    await becomes(true);
    for (const [answer, shown] of [
      [undefined, 3],
      [503, 3],
      [404, 0],
      [403, 0],
      ['<html>', 0],
    ] as const) {
      paths['/feed.json'] = answer;
      const element = await mount({ src: '/feed.json', 'keep-offline': true });
      expect(headlines(element), String(answer)).to.have.lengthOf(shown);
      element.remove();
    }
  });

  it('nothing is there without the attribute: nothing was stored, not even an empty place for it', async () => {
    const paths: Record<string, unknown> = { '/feed.json': feedOf(manyItems(3)) };
    server(paths);
    await visit({});
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await caches.has(CACHE)).to.equal(false);
    const element = await without(paths);
    expect(headlines(element)).to.deep.equal([]);
    expect(the(element, 'button', 'Erneut versuchen').tagName).to.equal('BUTTON');
  });

  it('an earlier copy goes when the page no longer wishes one', async () => {
    server({ '/feed.json': feedOf(manyItems(3)) });
    await visit();
    await becomes(true);
    await visit({});
    await waitUntil(async () => !(await caches.has(CACHE)), 'nothing should be left');
  });

  it('a withdrawn article goes with the next good answer', async () => {
    const paths: Record<string, unknown> = { '/feed.json': feedOf(manyItems(3)) };
    server(paths);
    await visit();
    await becomes(true);
    paths['/feed.json'] = feedOf(manyItems(1));
    await visit();
    await waitUntil(async () => {
      const copy = await caches.match(URL_OF_FEED, { cacheName: CACHE });
      return !(await copy?.text())?.includes('Nachricht 3');
    }, 'the copy should be the new one');
    expect(headlines(await without(paths))).to.deep.equal(['Nachricht 1']);
  });

  it('an answer that is no feed does not take the place of a good one', async () => {
    listenTo('error');
    const paths: Record<string, unknown> = { '/feed.json': feedOf(manyItems(3)) };
    server(paths);
    await visit();
    await becomes(true);
    paths['/feed.json'] = '<!doctype html><title>Anmeldung</title>';
    await visit();
    expect(headlines(await without(paths))).to.have.lengthOf(3);
  });

  it('a copy is used for 30 days', async () => {
    const paths: Record<string, unknown> = { '/feed.json': feedOf(manyItems(3)) };
    server(paths);
    await visit();
    await becomes(true);
    pass(29 * DAY);
    const element = await without(paths);
    expect(headlines(element)).to.have.lengthOf(3);
    element.remove();
    pass(2 * DAY);
    expect(headlines(await without(paths))).to.deep.equal([]);
  });

  it('a copy of a feed that nobody asks for any more goes after 30 days', async () => {
    server({ '/feed.json': feedOf(manyItems(3)), '/alt.json': feedOf(manyItems(3)) });
    const old = await mount({ src: '/alt.json', 'keep-offline': true });
    old.remove();
    await becomes(true, `${location.origin}/alt.json`);
    pass(31 * DAY);
    await visit();
    await becomes(true);
    await becomes(false, `${location.origin}/alt.json`);
  });

  it('a feed of another site is never kept', async () => {
    server({ '/feed.json': feedOf(manyItems(3)) });
    const element = await mount({ src: 'https://anderswo.example/feed.json', 'keep-offline': true });
    expect(headlines(element)).to.have.lengthOf(3);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await caches.has(CACHE)).to.equal(false);
  });

  it('a copy of the first of several pages is shown without a promise of more', async () => {
    const paths: Record<string, unknown> = { '/feed.json': feedOf(manyItems(20), { next_url: '/seite-2.json' }) };
    const asked = server(paths);
    await visit();
    await becomes(true);
    const element = await without(paths);
    expect(visibleText(element)).to.include('20 Nachrichten').and.not.to.include('Mindestens');
    expect(all(element, 'link', 'Seite 3')).to.have.lengthOf(0);
    expect(asked).not.to.include('/seite-2.json');
  });

  it('a browser that keeps nothing does no harm', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'caches');
    Object.defineProperty(window, 'caches', { configurable: true, value: undefined });
    afterThisTest(() => {
      if (original) Object.defineProperty(window, 'caches', original);
      else delete (window as unknown as Record<string, unknown>)['caches'];
    });
    const paths: Record<string, unknown> = { '/feed.json': feedOf(manyItems(3)) };
    server(paths);
    const element = await mount({ src: '/feed.json', 'keep-offline': true });
    expect(headlines(element)).to.have.lengthOf(3);
    expect(headlines(await without(paths))).to.deep.equal([]);
  });
});
