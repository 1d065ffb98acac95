import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { FeedError } from '../../src/feeds/errors.js';
import type { Source } from '../../src/feeds/source.js';
import { FeedController } from '../../src/store/feed-controller.js';
import type { FeedState } from '../../src/store/state.js';
import { stopClock } from '../support/stubs.js';

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Nachrichten',
  items: [{ id: 'a', title: 'Neue Leitung', content_text: 'Text' }],
});

function controller(source: () => Source): {
  feed: FeedController;
  states: FeedState[];
  host: { isConnected: boolean; keepOffline: boolean };
} {
  const states: FeedState[] = [];
  const host = {
    isConnected: true,
    keepOffline: false,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  } satisfies ReactiveControllerHost & { isConnected: boolean; keepOffline: boolean };
  const feed = new FeedController(host, source, (state) => states.push(state));
  return { feed, states, host };
}

const inline = (text: string) => (): Source => ({ url: 'https://example.org/', inline: text });

describe('The state of the feed', () => {
  it('goes from idle over loading to ready', async () => {
    const { feed, states } = controller(inline(FEED));
    expect(feed.state.status).to.equal('idle');
    await feed.load();
    expect(states.map(({ status }) => status)).to.deep.equal(['loading', 'ready']);
    expect(feed.state.feed?.articles.map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('fails with the reason, and never throws', async () => {
    const { feed } = controller(inline('<html>'));
    await feed.load();
    expect(feed.state.status).to.equal('failed');
    expect(feed.state.error?.code).to.equal('html');
  });

  it('fails where the page names no feed', async () => {
    const { feed } = controller(() => {
      throw new FeedError('source', 'none', 'https://example.org/');
    });
    await feed.load();
    expect(feed.state.error?.code).to.equal('source');
  });

  it('keeps the news where a second try fails', async () => {
    let text = FEED;
    const { feed } = controller(() => inline(text)());
    await feed.load();
    text = 'no feed';
    await feed.load();
    expect(feed.state.status).to.equal('failed');
    expect(feed.state.feed?.articles).to.have.lengthOf(1);
  });

  it('lets a newer question win over a late answer', async () => {
    const texts = [FEED.replace('Neue Leitung', 'alt'), FEED];
    const { feed, states } = controller(() => inline(texts.shift()!)());
    await Promise.all([feed.load(), feed.load()]);
    expect(states.filter(({ status }) => status === 'ready')).to.have.lengthOf(1);
    expect(feed.state.feed?.articles[0]?.editions[0].title).to.equal('Neue Leitung');
  });

  it('grows impatient after 300 ms and after 5 s', async () => {
    const clock = stopClock();
    const original = window.fetch;
    window.fetch = () => new Promise(() => undefined);
    const { feed, states } = controller(() => ({ url: 'https://example.org/feed.json' }));
    void feed.load();
    await clock.pass(5000);
    window.fetch = original;
    expect(states.map((state) => (state.status === 'loading' ? state.patience : state.status))).to.deep.equal([
      0, 1, 2,
    ]);
  });

  it('forgets what it asked for when its element leaves the page, and not when it only moves', async () => {
    const { feed, host } = controller(inline(FEED));
    void feed.load();
    feed.hostDisconnected();
    await Promise.resolve();
    expect(feed.state.status).not.to.equal('idle');
    const { feed: other, host: gone, states } = controller(inline(FEED));
    const done = other.load();
    gone.isConnected = false;
    other.hostDisconnected();
    await done;
    expect(other.state.status).to.equal('idle');
    expect(states.some(({ status }) => status === 'ready')).to.equal(false);
    expect(host.isConnected).to.equal(true);
  });

  it('keeps what it has when its element leaves while nobody waits for more', async () => {
    const { feed, host, states } = controller(inline(FEED));
    await feed.load();
    const done = feed.refresh();
    host.isConnected = false;
    feed.hostDisconnected();
    await done;
    expect(feed.state.status).to.equal('ready');
    expect(states.map(({ status }) => status)).to.deep.equal(['loading', 'ready']);
  });

  it('comes again without a word in between, and keeps what did not change', async () => {
    const { feed, states } = controller(inline(FEED));
    await feed.load();
    const [before] = feed.state.feed!.articles;
    await feed.refresh();
    expect(states.map(({ status }) => status)).to.deep.equal(['loading', 'ready', 'ready']);
    expect(feed.state.feed!.articles[0]).to.equal(before);
  });

  it('has no next page where the feed names none', async () => {
    const { feed, states } = controller(inline(FEED));
    await feed.more();
    await feed.load();
    await feed.more();
    expect(states.map(({ status }) => status)).to.deep.equal(['loading', 'ready']);
  });
});
