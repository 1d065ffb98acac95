import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/articles/article.js';
import { FeedError } from '../../src/feeds/errors.js';
import { loadFeed } from '../../src/feeds/load.js';
import { readFeed } from '../../src/feeds/read.js';

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

  beforeEach(() => (requests = []));
  afterEach(() => (window.fetch = realFetch));

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
    for (const status of [400, 401, 403, 404, 410, 429, 500, 502, 503]) {
      it(`${status}`, async () => {
        answer(
          () => new Response(GOOD, { status, statusText: 'So', headers: { 'content-type': 'application/feed+json' } }),
        );
        const error = await errorOf(load);
        expect(error).to.include({ code: 'http', status, url: FEED_URL });
        expect(error.message).to.include(String(status));
      });
    }
  });

  it('that does not come is an error of the network', async () => {
    answer(() => {
      throw new TypeError('whatever this browser says');
    });
    const error = await errorOf(load);
    expect(error).to.include({ code: 'network', url: FEED_URL, status: undefined });
  });

  it('that breaks off is an error of the network', async () => {
    answer(() => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(GOOD.slice(0, 20)));
          controller.error(new TypeError('gone'));
        },
      });
      return new Response(body);
    });
    expect((await errorOf(load)).code).to.equal('network');
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

  it('is really stopped: the request gets the signal', async () => {
    answer(() => new Response(GOOD));
    const { signal } = new AbortController();
    await load(signal);
    expect(requests[0]!.init.signal).to.equal(signal);
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

describe('What a server answers', () => {
  const table: readonly [what: string, text: string, code: string][] = [
    ['nothing', '', 'syntax'],
    ['white space', ' \n ', 'syntax'],
    ['text', 'Hallo', 'syntax'],
    ['half a feed', GOOD.slice(0, 50), 'syntax'],
    ['a feed with something behind it', `${GOOD};`, 'syntax'],
    ['a feed with a comma too many', GOOD.replace('}]', '},]'), 'syntax'],
    ['a feed with a warning before it', `Notice: Undefined index\n${GOOD}`, 'syntax'],
    ['a page', '<!DOCTYPE html><title>Anmeldung</title>', 'html'],
    ['a page after blank lines', '\r\n\r\n  <html>', 'html'],
    ['a page with a byte order mark', '\ufeff<!doctype html>', 'html'],
    ['a page with a feed in it', `<script type="application/feed+json">${GOOD}</script>`, 'html'],
    ['a warning with markup before a feed', `<br />\n<b>Warning</b>: Undefined variable<br />${GOOD}`, 'html'],
    ['null', 'null', 'format'],
    ['a number', '5', 'format'],
    ['a string', '"https://jsonfeed.org/version/1.1"', 'format'],
    ['an object', '{}', 'format'],
    ['an object of something else', '{"error": "not found", "items": []}', 'format'],
    ['a feed of another format', '{"version": "2.0", "items": []}', 'format'],
    ['a feed without items', JSON.stringify({ version: VERSION, title: 'Nachrichten' }), 'format'],
    [
      'a feed with an object of items',
      JSON.stringify({ version: VERSION, items: { 0: { id: 'a', title: 'A' } } }),
      'format',
    ],
  ];
  for (const [what, text, code] of table) {
    it(`is an error of ${code} where it is ${what}`, async () => {
      const error = await errorOf(() => readFeed(text, FEED_URL, ignore));
      expect(error).to.include({ code, url: FEED_URL, status: undefined });
      expect(error.message).to.include(FEED_URL);
    });
  }

  it('may have a byte order mark and white space around it', () => {
    expect(readFeed(`\ufeff\n ${GOOD}\n`, FEED_URL, ignore).title).to.equal('Nachrichten');
  });

  it('may have no items: that is no error', () => {
    expect(readFeed(JSON.stringify({ version: VERSION, items: [] }), FEED_URL, ignore).articles).to.deep.equal([]);
  });

  it('costs only the items that are wrong, and those are reported', () => {
    const places: string[] = [];
    const text = JSON.stringify({
      version: VERSION,
      items: [null, { id: 'a', title: 'A', date_published: '02/03/2026' }],
    });
    const feed = readFeed(text, FEED_URL, (place) => places.push(place));
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['a']);
    expect(places).to.deep.equal(['items[0]', 'items[1].date_published']);
  });

  it('is what relative addresses in it are relative to', () => {
    const text = JSON.stringify({ version: VERSION, items: [{ id: 'a', title: 'A', url: 'a.html' }] });
    expect(readFeed(text, FEED_URL, ignore).articles[0]!.url).to.equal('https://musterstadt.example/a.html');
  });
});
