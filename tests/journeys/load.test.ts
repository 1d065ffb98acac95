/** Many elements, many changes, in and out of the page: nothing is lost, nothing is doubled, nothing stays behind. */
import { expect, waitUntil } from '@open-wc/testing';
import { afterThisTest, create, mount, place, rendered, settled, stage, type JobcenterNews } from '../support/mount.js';
import { changed, choose, click, headlines, open, part, parts, rootOf, the, writeSearch } from '../support/reader.js';
import { feedOf, manyItems, pressFeed } from '../support/samples.js';
import { network } from '../support/stubs.js';

interface Counts {
  readonly listeners: number;
  readonly timers: number;
  readonly observers: number;
  readonly requests: number;
}

/** Counts what is under way from now on: listeners of page and window, timers, observers, requests that can be aborted. */
function count(): () => Counts {
  const listeners = new Map<string, number>();
  const timers = new Set<number>();
  const observers = new Set<MutationObserver>();
  const controllers = new Set<AbortSignal>();
  const names = new WeakMap<object, number>();
  let last = 0;
  const nameOf = (value: object): number => {
    if (!names.has(value)) names.set(value, ++last);
    return names.get(value)!;
  };
  const replace = <Owner extends object, Name extends keyof Owner>(
    owner: Owner,
    name: Name,
    make: (original: Owner[Name]) => Owner[Name],
  ): void => {
    const original = owner[name];
    owner[name] = make(original);
    afterThisTest(() => (owner[name] = original));
  };
  const isShared = (target: unknown): boolean =>
    target === window || target === document || target === undefined || target instanceof MediaQueryList;
  const key = (type: string, listener: object): string => `${type} ${nameOf(listener)}`;
  replace(
    EventTarget.prototype,
    'addEventListener',
    (original) =>
      function (this: EventTarget | undefined, type, listener, options) {
        const target = this ?? window;
        if (isShared(this) && listener) {
          listeners.set(key(type, listener), 1);
          if (typeof options === 'object' && options?.once)
            original.call(target, type, () => listeners.delete(key(type, listener)), { once: true });
        }
        original.call(target, type, listener, options);
      },
  );
  replace(
    EventTarget.prototype,
    'removeEventListener',
    (original) =>
      function (this: EventTarget | undefined, type, listener, options) {
        if (isShared(this) && listener) listeners.delete(key(type, listener));
        original.call(this ?? window, type, listener, options);
      },
  );
  const { setTimeout, clearTimeout } = window;
  Object.assign(window, {
    setTimeout: (run: () => void, delay?: number) => {
      const id = setTimeout(() => {
        timers.delete(id);
        run();
      }, delay) as unknown as number;
      // Those of the tests are theirs.
      if (new Error().stack?.includes(`${location.origin}/src/`)) timers.add(id);
      return id;
    },
    clearTimeout: (id: number) => {
      timers.delete(id);
      clearTimeout(id);
    },
  });
  afterThisTest(() => Object.assign(window, { setTimeout, clearTimeout }));
  replace(
    MutationObserver.prototype,
    'observe',
    (original) =>
      function (this: MutationObserver, target, options) {
        observers.add(this);
        original.call(this, target, options);
      },
  );
  replace(
    MutationObserver.prototype,
    'disconnect',
    (original) =>
      function (this: MutationObserver) {
        observers.delete(this);
        original.call(this);
      },
  );
  replace(window, 'fetch', (original) => (input, init) => {
    const signal = init?.signal;
    if (signal) controllers.add(signal);
    return original.call(window, input, init).finally(() => signal && controllers.delete(signal));
  });
  return () => ({
    listeners: listeners.size,
    timers: timers.size,
    observers: observers.size,
    requests: controllers.size,
  });
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const nodesOf = (element: JobcenterNews): number => rootOf(element).querySelectorAll('*').length;
const NONE: Counts = { listeners: 0, timers: 0, observers: 0, requests: 0 };

describe('Load', () => {
  it('200 elements on one page show their news, and leave nothing behind', async function () {
    this.timeout(40_000);
    const counts = count();
    const start = performance.now();
    const elements = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        mount({ 'route-key': `n${index}`, 'page-size': 3 }, feedOf(manyItems(6))),
      ),
    );
    for (const element of elements) expect(headlines(element)).to.have.length(3);
    expect(performance.now() - start).to.be.below(25_000);
    await open(elements[150]!, 'Nachricht 2');
    expect(location.hash).to.equal('#n150=n-2');
    expect(headlines(elements[149]!)).to.have.length(3);
    history.replaceState(null, '', location.pathname + location.search);
    stage().replaceChildren();
    await wait(20);
    expect(counts()).to.deep.equal(NONE);
  });

  it('1,000 changes of view end where one does', async function () {
    this.timeout(40_000);
    const counts = count();
    const element = await mount({ routing: 'none' }, feedOf(manyItems(20)));
    await open(element, 'Nachricht 1');
    await click(element, 'link', 'Alle Nachrichten');
    const rest = (): Promise<void> => waitUntil(() => counts().timers === 0, 'no timer should be left');
    await rest();
    const before = { ...counts(), nodes: nodesOf(element) };
    for (let round = 0; round < 500; round++) {
      element.show(`n-${1 + (round % 20)}`);
      await rendered(element);
      element.showList();
      await rendered(element);
    }
    await changed(element);
    await rest();
    expect({ ...counts(), nodes: nodesOf(element) }).to.deep.equal(before);
    expect(headlines(element)).to.have.length(10);
    expect(parts(element, 'article')).to.have.length(0);
  });

  it('100 times in and out of the page leave nothing behind, and ask once', async function () {
    this.timeout(20_000);
    const requests = network();
    const counts = count();
    const element = create({ src: '/feed.json', level: 'easy' });
    stage().append(element);
    await rendered(element);
    const done = settled(element);
    requests[0]!.answer(pressFeed());
    await done;
    const inside = counts();
    const nodes = nodesOf(element);
    for (let round = 0; round < 100; round++) {
      element.remove();
      if (round % 2) await wait(0);
      if (round === 50) expect(counts()).to.deep.equal(NONE);
      stage().append(element);
      if (round % 3) await rendered(element);
    }
    await rendered(element);
    expect([counts(), nodesOf(element), requests.length]).to.deep.equal([inside, nodes, 1]);
    expect(headlines(element)).to.include('Das Jobcenter hat eine neue Chefin');
    element.remove();
    await wait(20);
    expect(counts()).to.deep.equal(NONE);
  });

  it('100 times out of the page while it waits for an answer: no request and no timer stays', async function () {
    this.timeout(20_000);
    const requests = network();
    const counts = count();
    for (let round = 0; round < 100; round++) {
      const element = create({ src: `/feed.json?${round}` });
      stage().append(element);
      await rendered(element);
      // Those of the request and of the wait for a network are among them.
      if (round === 7) expect(counts()).to.deep.equal({ listeners: 3, timers: 3, observers: 1, requests: 1 });
      element.remove();
      await wait(0);
    }
    expect(counts()).to.deep.equal(NONE);
    expect([requests.length, requests.filter(({ signal }) => !signal.aborted).length]).to.deep.equal([100, 0]);
  });

  it('100 articles with data for search engines leave one block in the head, and none in the end', async () => {
    const blocks = (): number => document.head.querySelectorAll('script[type="application/ld+json"]').length;
    const element = await mount({ 'structured-data': true, routing: 'none' }, feedOf(manyItems(10)));
    for (let round = 0; round < 100; round++) {
      element.show(`n-${1 + (round % 10)}`);
      await rendered(element);
      expect(blocks()).to.equal(1);
    }
    element.remove();
    expect(blocks()).to.equal(0);
  });
});

describe('A move', () => {
  it('to another place of the page keeps the article, the choice and the search, and asks for nothing', async () => {
    const requests = network();
    const element = create({ src: '/feed.json' });
    stage().append(element);
    await rendered(element);
    const done = settled(element);
    requests[0]!.answer(pressFeed());
    await done;
    await choose(element, 'Leichte Sprache');
    await open(element, 'Das Jobcenter hat eine neue Chefin');
    const told: string[] = [];
    for (const name of ['load', 'show', 'list', 'level', 'error'])
      element.addEventListener(`jobcenter-news-${name}`, () => told.push(name));
    const body = part(element, 'body');
    const box = document.createElement('div');
    stage().append(box);
    box.append(element);
    await rendered(element);
    expect(part(element, 'title').textContent!.trim()).to.equal('Das Jobcenter hat eine neue Chefin');
    expect(part(element, 'body')).to.equal(body);
    expect(document.title).to.include('Das Jobcenter hat eine neue Chefin');
    expect([told, requests.length, element.level]).to.deep.equal([[], 1, 'easy']);
    await click(element, 'link', 'Zurück zu allen Nachrichten');
    expect(told).to.deep.equal(['list']);
  });

  it('while the news load loses none and asks no second time', async () => {
    const requests = network();
    const element = create({ src: '/feed.json' });
    stage().append(element);
    await rendered(element);
    const box = document.createElement('div');
    stage().append(box);
    const done = settled(element);
    box.append(element);
    requests[0]!.answer(pressFeed());
    await done;
    expect([headlines(element).length, requests.length]).to.deep.equal([3, 1]);
  });

  it('with a search in it keeps what was typed', async () => {
    const element = await mount({}, pressFeed());
    await writeSearch(element, 'Messe');
    stage().prepend(element);
    await rendered(element);
    expect((the(element, 'searchbox') as HTMLInputElement).value).to.equal('Messe');
  });
});

describe('A clone', () => {
  it('is an element of its own: with the attributes and the feed, without what the reader did', async () => {
    const element = await mount({ 'route-key': 'a', limit: 2, routing: 'none' }, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    const copy = element.cloneNode(true) as JobcenterNews;
    const done = settled(copy);
    stage().append(copy);
    await done;
    expect(copy.limit).to.equal(2);
    expect(headlines(copy)).to.deep.equal(['Neue Leitung im Jobcenter', 'Ausbildungsmesse in Rüsselsheim']);
    expect(part(element, 'title').textContent!.trim()).to.equal('Ausbildungsmesse in Rüsselsheim');
    copy.show('neue-leitung');
    await changed(copy);
    expect(element.article).to.equal('ausbildungsmesse');
    copy.remove();
    await click(element, 'link', 'Alle Nachrichten');
    expect(headlines(element)).to.have.length(2);
  });
});

describe('A page that is put away', () => {
  it('can be kept by the browser: nothing of ours forbids it', async () => {
    const types: string[] = [];
    const original = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type: string, ...others) {
      types.push(type);
      original.call(this ?? window, type, ...others);
    };
    afterThisTest(() => (EventTarget.prototype.addEventListener = original));
    const element = await mount({ 'structured-data': true }, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(types).to.include('popstate');
    expect(types.filter((type) => /unload/.test(type))).to.deep.equal([]);
  });

  it('and taken out again is as it was, and told of nothing', async () => {
    const requests = network();
    const element = create({ src: '/feed.json' });
    stage().append(element);
    await rendered(element);
    const done = settled(element);
    requests[0]!.answer(pressFeed());
    await done;
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    const text = rootOf(element).textContent;
    for (const type of ['pagehide', 'pageshow'])
      window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    await rendered(element);
    expect([rootOf(element).textContent, requests.length]).to.deep.equal([text, 1]);
    await click(element, 'link', 'Alle Nachrichten');
    expect(headlines(element)).to.have.length(3);
  });

  it('in a tab that nobody sees, where no frame is drawn, news come and views change', async () => {
    const originals = {
      requestAnimationFrame,
      requestIdleCallback: (window as { requestIdleCallback?: unknown }).requestIdleCallback,
    };
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    Object.assign(window, { requestAnimationFrame: () => 0, requestIdleCallback: () => 0 });
    afterThisTest(() => {
      Object.assign(window, originals);
      delete (document as { visibilityState?: unknown }).visibilityState;
      delete (document as { hidden?: unknown }).hidden;
    });
    document.dispatchEvent(new Event('visibilitychange'));
    const element = await mount({}, pressFeed());
    expect(headlines(element)).to.have.length(3);
    element.show('ausbildungsmesse');
    await changed(element);
    expect(part(element, 'title').textContent!.trim()).to.equal('Ausbildungsmesse in Rüsselsheim');
  });

  it('with an element that was never seen shows its news as soon as it is', async () => {
    const box = document.createElement('div');
    box.hidden = true;
    stage().append(box);
    const element = await place({}, pressFeed(), { parent: box });
    await wait(50);
    await rendered(element);
    expect(element.status).to.equal('ready');
    box.hidden = false;
    expect(headlines(element)).to.have.length(3);
  });
});
