/** News that come while someone reads: shown and announced, and nothing moves. */
import { expect, waitUntil } from '@open-wc/testing';
import {
  afterThisTest,
  arriveAt,
  mount,
  place,
  rendered,
  settled,
  stage,
  type JobcenterNews,
} from '../support/mount.js';
import { all, announced, click, focused, headlines, hear, open, rootOf, the, visibleText } from '../support/reader.js';
import { feedOf, item, manyItems, type SampleItem } from '../support/samples.js';
import { listenTo, network, server, setHidden, setOnline } from '../support/stubs.js';

const MINUTE = 60_000;

/** Lets the wall clock go on without waiting: the element looks at it when the page becomes visible. */
function clock(): { pass(milliseconds: number): void } {
  const original = Date.now;
  let ahead = 0;
  Date.now = () => original() + ahead;
  afterThisTest(() => (Date.now = original));
  return { pass: (milliseconds) => void (ahead += milliseconds) };
}

/** The page was away for so long, and is looked at again. */
function comeBackAfter(time: ReturnType<typeof clock>, milliseconds: number): void {
  setHidden(true);
  time.pass(milliseconds);
  setHidden(false);
}

const fresh = (count: number): SampleItem[] =>
  Array.from({ length: count }, (_, index) =>
    item(`neu-${index + 1}`, { title: `Neu ${index + 1}`, date_published: '2024-03-01' }),
  );

async function reading(
  items: readonly SampleItem[] = manyItems(12),
  attributes = {},
): Promise<{
  element: JobcenterNews;
  paths: Record<string, unknown>;
  asked: string[];
  again(): Promise<void>;
}> {
  const time = clock();
  const paths: Record<string, unknown> = { '/feed.json': feedOf(items) };
  const asked = server(paths);
  const element = await mount({ src: '/feed.json', refresh: 300, ...attributes });
  const again = async (): Promise<void> => {
    const done = settled(element);
    comeBackAfter(time, 10 * MINUTE);
    await done;
    await rendered(element);
  };
  return { element, paths, asked, again };
}

describe('Looking for news again', () => {
  it('asks the server whether what the browser has is still true, and says how many are new', async () => {
    const { element, paths, asked, again } = await reading();
    const heard = hear(element);
    paths['/feed.json'] = feedOf([...fresh(2), ...manyItems(12)]);
    await again();
    expect(asked).to.deep.equal(['/feed.json', 'no-cache /feed.json']);
    expect(headlines(element).slice(0, 3)).to.deep.equal(['Neu 1', 'Neu 2', 'Nachricht 1']);
    expect(visibleText(element)).to.include('14 Nachrichten');
    await announced(element, 'Neu: 2 Nachrichten');
    expect(heard).to.deep.equal(['Neu: 2 Nachrichten']);
  });

  it('says nothing where nothing is new', async () => {
    const { element, again } = await reading();
    const heard = hear(element);
    await again();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(heard).to.deep.equal([]);
  });

  it('never happens where the page does not wish it', async () => {
    const time = clock();
    const asked = server({ '/feed.json': feedOf(manyItems(3)) });
    await mount({ src: '/feed.json' });
    comeBackAfter(time, 1e9);
    expect(asked).to.have.lengthOf(1);
  });

  it('never happens sooner than five minutes, a tenth less at most, and the page is told', async () => {
    const warnings = listenTo('warn');
    const time = clock();
    const asked = server({ '/feed.json': feedOf(manyItems(3)) });
    const element = await mount({ src: '/feed.json', refresh: 10 });
    expect(element.refresh).to.equal(300);
    expect(warnings.join()).to.include('refresh="10"').and.to.include('300');
    comeBackAfter(time, 4.4 * MINUTE);
    expect(asked).to.have.lengthOf(1);
    comeBackAfter(time, 1.2 * MINUTE);
    expect(asked).to.have.lengthOf(2);
  });

  it('waits while the page is hidden or there is no network', async () => {
    const time = clock();
    const asked = server({ '/feed.json': feedOf(manyItems(3)) });
    const element = await mount({ src: '/feed.json', refresh: 300 });
    setHidden(true);
    time.pass(20 * MINUTE);
    element.requestUpdate();
    await rendered(element);
    expect(asked).to.have.lengthOf(1);
    setOnline(false);
    setHidden(false);
    expect(asked).to.have.lengthOf(1);
    setOnline(true);
    expect(asked).to.have.lengthOf(2);
  });

  it('leaves an open article as it is, be it changed or withdrawn meanwhile', async () => {
    const { element, paths, again } = await reading();
    await open(element, 'Nachricht 3');
    const body = rootOf(element).querySelector('[part=body]')!.firstElementChild;
    const text = visibleText(element);
    for (const items of [
      [...fresh(2), ...manyItems(12)],
      [item('n-3', { title: 'Nachricht 3, berichtigt' }), ...manyItems(2)],
      manyItems(2),
    ]) {
      paths['/feed.json'] = feedOf(items);
      await again();
      expect(rootOf(element).querySelector('[part=body]')!.firstElementChild).to.equal(body);
      expect(the(element, 'heading', 'Nachricht 3').innerText).to.equal('Nachricht 3');
      if (items.length > 12) expect(visibleText(element)).to.equal(text);
    }
    await click(element, 'link', 'Alle Nachrichten');
    expect(headlines(element)).to.deep.equal(['Nachricht 1', 'Nachricht 2']);
  });

  it('leaves the body of an unchanged article that is opened again as it was', async () => {
    const { element, paths, again } = await reading();
    await open(element, 'Nachricht 3');
    const body = rootOf(element).querySelector('[part=body]')!.firstElementChild;
    await click(element, 'link', 'Alle Nachrichten');
    paths['/feed.json'] = feedOf([...fresh(2), ...manyItems(12)]);
    await again();
    await open(element, 'Nachricht 3');
    expect(rootOf(element).querySelector('[part=body]')!.firstElementChild).to.equal(body);
  });

  it('keeps the focus on its article, and that where it is in the window', async () => {
    const { element, paths, again } = await reading();
    const link = (): HTMLElement => the(element, 'link', 'Nachricht 5');
    link().scrollIntoView({ block: 'center' });
    link().focus({ preventScroll: true });
    const { top } = link().getBoundingClientRect();
    paths['/feed.json'] = feedOf([...fresh(2), ...manyItems(12)]);
    await again();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(focused(element)).to.equal(link());
    expect(link().getBoundingClientRect().top).to.be.closeTo(top, 1.5);
  });

  it('keeps what is read where it is in the window, without any focus', async () => {
    const { element, paths, again } = await reading();
    const after = document.createElement('p');
    after.textContent = 'Was nach der Liste kommt.';
    stage().append(after);
    const link = (): HTMLElement => the(element, 'link', 'Nachricht 4');
    link().scrollIntoView({ block: 'start' });
    window.scrollBy(0, -40);
    const { top } = link().getBoundingClientRect();
    paths['/feed.json'] = feedOf([...fresh(1), ...manyItems(12)]);
    await again();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(link().getBoundingClientRect().top).to.be.closeTo(top, 1.5);
    expect(document.activeElement).to.equal(document.body);
  });

  it('moves nothing where the list is not in the window', async () => {
    const { element, paths, again } = await reading();
    const before = document.createElement('div');
    before.textContent = 'Was vor der Liste steht.';
    before.setAttribute('style', 'block-size: 3000px');
    stage().prepend(before);
    window.scrollTo(0, 100);
    paths['/feed.json'] = feedOf([...fresh(2), ...manyItems(12)]);
    await again();
    await new Promise(requestAnimationFrame);
    expect(window.scrollY).to.be.closeTo(100, 1);
    expect(headlines(element)[0]).to.equal('Neu 1');
  });

  it('that fails keeps the old news, says how old they are and nothing aloud, and is no end', async () => {
    const errors = listenTo('error');
    const { element, paths, again } = await reading();
    const heard = hear(element);
    paths['/feed.json'] = 500;
    await again();
    expect(headlines(element)).to.have.lengthOf(10);
    expect(visibleText(element)).to.match(/nicht geladen werden\..* Stand: \d+\. \p{L}+ \d{4}, \d+:\d\d Uhr/u);
    expect(errors.join()).to.include('500');
    expect(element.status).to.equal('failed');
    paths['/feed.json'] = feedOf([...fresh(1), ...manyItems(12)]);
    await again();
    expect(visibleText(element)).not.to.include('Stand:');
    await announced(element, 'Neu: 1 Nachricht');
    expect(heard).to.deep.equal(['Neu: 1 Nachricht']);
  });

  it('reads all pages again that were there, so that the reader stays where they are', async () => {
    arriveAt('#jcn-page=2');
    const items = manyItems(30);
    const { element, paths, asked, again } = await reading([], {});
    paths['/feed.json'] = feedOf(items.slice(0, 10), { next_url: '/seite-2.json' });
    paths['/seite-2.json'] = feedOf(items.slice(10, 20), { next_url: '/seite-3.json' });
    await element.reload();
    await waitUntil(() => headlines(element)[0] === 'Nachricht 11', 'the second page should be there');
    asked.length = 0;
    await again();
    expect(asked).to.deep.equal(['no-cache /feed.json', 'no-cache /seite-2.json']);
    expect(headlines(element)[0]).to.equal('Nachricht 11');
    expect(all(element, 'link', 'Nächste Seite')).to.have.lengthOf(1);
  });

  it('does not come in the way of what the reader asks for', async () => {
    const time = clock();
    const requests = network();
    const element = await place({ src: '/feed.json', refresh: 300 });
    requests[0]!.answer(feedOf(manyItems(10), { next_url: '/seite-2.json' }));
    await settled(element);
    comeBackAfter(time, 10 * MINUTE);
    expect(requests.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    await click(element, 'link', 'Nächste Seite');
    expect(requests[1]!.signal.aborted).to.equal(true);
    comeBackAfter(time, 10 * MINUTE);
    expect(requests).to.have.lengthOf(3);
    requests[2]!.answer(feedOf(manyItems(20).slice(10)));
    await settled(element);
    expect(headlines(element)[0]).to.equal('Nachricht 11');
  });
});

describe('The button under a list that looks for news by itself', () => {
  const NAME = 'Automatisch aktualisieren';

  it('is pressed, and stops that; pressed again it goes on', async () => {
    const time = clock();
    const asked = server({ '/feed.json': feedOf(manyItems(12)) });
    const element = await mount({ src: '/feed.json', refresh: 300 });
    const button = the(element, 'button', NAME);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    button.focus();
    await click(element, 'button', NAME);
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    expect(focused(element)).to.equal(button);
    comeBackAfter(time, 60 * MINUTE);
    expect(asked).to.have.lengthOf(1);
    await click(element, 'button', NAME);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    // What was due meanwhile comes at once.
    expect(asked).to.have.lengthOf(2);
  });

  it('shows without any colour that it is pressed', async () => {
    server({ '/feed.json': feedOf(manyItems(3)) });
    const element = await mount({ src: '/feed.json', refresh: 300 });
    const icons = (): number => the(element, 'button', NAME).querySelectorAll('.icon').length;
    expect(icons()).to.equal(1);
    await click(element, 'button', NAME);
    expect(icons()).to.equal(0);
  });

  it('is there in a teaser box as well, and nowhere without `refresh`', async () => {
    server({ '/feed.json': feedOf(manyItems(3)) });
    const teaser = await mount({ src: '/feed.json', refresh: 300, 'article-page': '/aktuelles/', limit: 2 });
    expect(all(teaser, 'button', NAME)).to.have.lengthOf(1);
    teaser.remove();
    expect(all(await mount({ src: '/feed.json' }), 'button', NAME)).to.have.lengthOf(0);
  });

  it('stops nothing that a lost network owes the reader', async () => {
    listenTo('error');
    const paths: Record<string, unknown> = { '/feed.json': feedOf(manyItems(3)) };
    server(paths);
    const element = await mount({ src: '/feed.json', refresh: 300 });
    await click(element, 'button', NAME);
    setOnline(false);
    paths['/feed.json'] = undefined;
    await element.reload();
    expect(element.status).to.equal('failed');
    paths['/feed.json'] = feedOf([...fresh(1), ...manyItems(3)]);
    const done = settled(element);
    setOnline(true);
    await done;
    expect(headlines(element)[0]).to.equal('Neu 1');
  });
});

describe('When the network comes back', () => {
  it('the news come by themselves, and that is said', async () => {
    listenTo('error');
    setOnline(false);
    const paths: Record<string, unknown> = { '/feed.json': undefined };
    const asked = server(paths);
    const element = await mount({ src: '/feed.json' });
    expect(visibleText(element)).to.include(
      'Sie sind offline. Die Nachrichten erscheinen, sobald Sie wieder eine Verbindung haben.',
    );
    paths['/feed.json'] = feedOf(manyItems(3));
    const done = settled(element);
    setOnline(true);
    await done;
    expect(asked).to.deep.equal(['/feed.json', 'no-cache /feed.json']);
    expect(headlines(element)).to.have.lengthOf(3);
    expect(visibleText(element)).not.to.include('offline');
    await announced(element, '3 Nachrichten');
  });

  it('nothing is asked for where the news are there', async () => {
    const asked = server({ '/feed.json': feedOf(manyItems(3)) });
    await mount({ src: '/feed.json' });
    setOnline(false);
    setOnline(true);
    expect(asked).to.have.lengthOf(1);
  });
});
