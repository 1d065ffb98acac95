import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/articles/article.js';
import { FeedError } from '../../src/feeds/errors.js';
import { loadFeed } from '../../src/feeds/load.js';
import { LIMITS } from '../../src/feeds/request.js';

const FEED_URL = 'https://musterstadt.example/feed.json';
const VERSION = 'https://jsonfeed.org/version/1.1';
const GOOD = JSON.stringify({ version: VERSION, title: 'Nachrichten', items: [{ id: 'a', title: 'A' }] });

const ignore = (): void => undefined;

/** What a promise or a function fails with. */
async function failureOf(attempt: () => unknown): Promise<unknown> {
  try {
    await attempt();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}

async function errorOf(attempt: () => unknown): Promise<FeedError> {
  const error = await failureOf(attempt);
  expect(error).to.be.instanceOf(FeedError);
  return error as FeedError;
}

describe('A feed from the network', () => {
  const realFetch = window.fetch;
  let requests: { url: string; init: RequestInit }[] = [];

  /** Answers each request; what it throws is what `fetch` rejects with. */
  function answer(respond: (init: RequestInit) => Response | Promise<Response>): void {
    window.fetch = async (input, init = {}) => {
      requests.push({ url: input instanceof Request ? input.url : String(input), init });
      return respond(init);
    };
  }

  const load = (signal = new AbortController().signal): Promise<Feed> => loadFeed({ url: FEED_URL }, signal, ignore);

  const { pauses } = LIMITS;
  beforeEach(() => {
    requests = [];
    LIMITS.pauses = [];
  });
  afterEach(() => {
    window.fetch = realFetch;
    LIMITS.pauses = pauses;
  });

  it('is read', async () => {
    answer(() => new Response(GOOD));
    const feed = await load();
    expect(feed.title).to.equal('Nachrichten');
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('is asked for once, at its address, with cookies for the own site only', async () => {
    answer(() => new Response(GOOD));
    await load();
    expect(requests.map(({ url }) => url)).to.deep.equal([FEED_URL]);
    expect(requests[0]!.init.credentials).to.equal('same-origin');
    expect(requests[0]!.init.method ?? 'GET').to.equal('GET');
    expect(new Headers(requests[0]!.init.headers).get('accept')).to.match(/application\/feed\+json/);
  });

  it('is read whatever type the server gives it', async () => {
    for (const type of ['application/feed+json', 'application/json', 'text/plain', 'text/html; charset=utf-8']) {
      answer(() => new Response(GOOD, { headers: { 'content-type': type } }));
      expect((await load()).title, type).to.equal('Nachrichten');
    }
  });

  it('may begin with a byte order mark', async () => {
    answer(() => new Response(new Blob(['\ufeff', GOOD])));
    expect((await load()).title).to.equal('Nachrichten');
  });

  describe('with a status that is an error is never read, though its body is a feed', () => {
    const codes = { 304: 'http', 400: 'http', 401: 'forbidden', 403: 'forbidden', 404: 'missing', 410: 'missing' };
    const later = { 429: 'server', 500: 'server', 502: 'server', 503: 'server' };
    for (const [name, code] of Object.entries({ ...codes, ...later })) {
      it(name, async () => {
        const status = Number(name);
        const headers = { 'content-type': 'application/feed+json' };
        answer(() => new Response(status === 304 ? null : GOOD, { status, statusText: 'So', headers }));
        const error = await errorOf(load);
        expect(error).to.include({ code, status, url: FEED_URL });
        expect(error.message).to.equal(`the server answered ${status} So (${FEED_URL})`);
      });
    }
  });

  it('that is shorter than it was, without a word, is an error of syntax', async () => {
    answer(() => new Response(GOOD.slice(0, -10)));
    expect((await errorOf(load)).code).to.equal('syntax');
  });

  it('that is not wanted any more is no error of a feed: nobody is to read about it', async () => {
    const aborter = new AbortController();
    answer(
      ({ signal }) =>
        new Promise((_, reject) => {
          const stop = (): void => reject(new DOMException('stopped', 'AbortError'));
          if (signal!.aborted) stop();
          else signal!.addEventListener('abort', stop);
        }),
    );
    const failure = failureOf(() => load(aborter.signal));
    aborter.abort();
    expect(await failure).not.to.be.instanceOf(FeedError);
    expect(await failureOf(() => load(aborter.signal))).not.to.be.instanceOf(FeedError);
  });

  it('that is not wanted any more while its body comes is no error of a feed either', async () => {
    const aborter = new AbortController();
    answer(() => {
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          aborter.abort();
          controller.error(new DOMException('stopped', 'AbortError'));
        },
      });
      return new Response(body);
    });
    expect(await failureOf(() => load(aborter.signal))).not.to.be.instanceOf(FeedError);
  });

  it('names its next page', async () => {
    const next_url = 'feed-2.json';
    answer(() => new Response(JSON.stringify({ ...(JSON.parse(GOOD) as object), next_url })));
    expect((await load()).next).to.equal('https://musterstadt.example/feed-2.json');
  });

  it('names nobody else’s addresses as its next page: they would be asked for with the reader’s cookies', async () => {
    const faults: string[] = [];
    const next_url = `${location.origin}/abmelden`;
    answer(() => new Response(JSON.stringify({ ...(JSON.parse(GOOD) as object), next_url })));
    const { signal } = new AbortController();
    const feed = await loadFeed({ url: FEED_URL }, signal, (path, fault) => faults.push(`${path} ${fault}`));
    expect(feed.next).to.equal(undefined);
    expect(faults).to.deep.equal(['next page is on another server: left out']);
  });

  it('that was moved names addresses relative to where it is now', async () => {
    const moved = new Response(GOOD.replace('"id":"a"', '"id":"a","url":"a.html"'));
    Object.defineProperty(moved, 'url', { value: 'https://neu.example/aktuelles/feed.json' });
    answer(() => moved);
    expect((await load()).articles[0]!.url).to.equal('https://neu.example/aktuelles/a.html');
  });
});

describe('A feed in the page', () => {
  it('is read without a request', async () => {
    const realFetch = window.fetch;
    window.fetch = () => Promise.reject(new Error('There was a request.'));
    try {
      const feed = await loadFeed({ url: FEED_URL, inline: GOOD }, new AbortController().signal, ignore);
      expect(feed.title).to.equal('Nachrichten');
    } finally {
      window.fetch = realFetch;
    }
  });

  it('that is empty is an error of syntax', async () => {
    const error = await errorOf(() => loadFeed({ url: FEED_URL, inline: '' }, new AbortController().signal, ignore));
    expect(error).to.include({ code: 'syntax', url: FEED_URL });
  });
});
