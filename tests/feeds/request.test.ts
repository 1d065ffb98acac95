import { expect } from '@open-wc/testing';
import { FeedError, type FeedErrorCode } from '../../src/feeds/errors.js';
import { ACCEPT, LIMITS, request, type Answer } from '../../src/feeds/request.js';
import { setOnline } from '../support/stubs.js';

const FOREIGN = 'https://musterstadt.example/feed.json';
const OWN = `${location.origin}/gibt-es-nur-im-test.json`;
/** Nobody wants to wait for a test. */
const SHORT: typeof LIMITS = { silence: 60, bytes: 100, pauses: [5, 10], wait: 1000 };

const textOf = ({ bytes }: Answer): string => new TextDecoder().decode(bytes);
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function errorOf(promise: Promise<unknown>): Promise<FeedError> {
  const error: unknown = await promise.then(
    () => expect.fail('It did not fail.'),
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(FeedError);
  return error as FeedError;
}

describe('A request', () => {
  const realFetch = window.fetch;
  let asked: { readonly url: string; readonly init: RequestInit; readonly at: number }[] = [];

  /** What `fetch` does, one after the other; the last one from then on. */
  function answers(...responses: ((init: RequestInit) => Response | Promise<Response>)[]): void {
    window.fetch = async (input, init = {}) => {
      asked.push({ url: String(input), init, at: performance.now() });
      return (responses.length > 1 ? responses.shift()! : responses[0]!)(init);
    };
  }
  const refuse = (): never => {
    throw new TypeError('whatever this browser says');
  };
  const status =
    (code: number, headers: Record<string, string> = {}) =>
    (): Response =>
      new Response('weg', { status: code, headers });
  const good = (): Response => new Response('gut', { headers: { 'content-type': 'text/plain' } });

  const ask = (
    url = FOREIGN,
    { signal = new AbortController().signal, limits = SHORT, cache = undefined as RequestCache | undefined } = {},
  ): Promise<Answer> => request(url, signal, cache, limits);

  beforeEach(() => (asked = []));
  afterEach(() => (window.fetch = realFetch));

  it('brings bytes, headers, status and the address', async () => {
    answers(good);
    const answer = await ask();
    expect(textOf(answer)).to.equal('gut');
    expect(answer.headers.get('content-type')).to.equal('text/plain');
    expect(answer).to.include({ status: 200, url: FOREIGN });
  });

  it('brings the address to which redirects led', async () => {
    const moved = good();
    Object.defineProperty(moved, 'url', { value: 'https://neu.example/feed' });
    answers(() => moved);
    expect((await ask()).url).to.equal('https://neu.example/feed');
  });

  it('is one plain GET, with cookies for the own site only, and asks other servers for no permission first', async () => {
    answers(good);
    await ask();
    const { init } = asked[0]!;
    expect(asked.map(({ url }) => url)).to.deep.equal([FOREIGN]);
    expect(init.credentials).to.equal('same-origin');
    expect(init.method ?? 'GET').to.equal('GET');
    expect(init.redirect ?? 'follow').to.equal('follow');
    expect(init.headers).to.deep.equal({ accept: ACCEPT });
    expect(ACCEPT.length, 'https://fetch.spec.whatwg.org/#cors-safelisted-request-header').to.be.at.most(128);
    for (const type of ['application/feed+json', 'application/json', 'application/rss+xml', 'application/atom+xml'])
      expect(ACCEPT).to.include(type);
  });

  it('asks the cache as it is told', async () => {
    answers(good);
    await ask();
    await ask(FOREIGN, { cache: 'no-cache' });
    expect(asked.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('joins a body that comes in pieces', async () => {
    answers(() => {
      const pieces = ['Nach', 'rich', 'ten'];
      return new Response(
        new ReadableStream({
          pull(controller) {
            const piece = pieces.shift();
            if (piece) controller.enqueue(bytes(piece));
            else controller.close();
          },
        }),
      );
    });
    expect(textOf(await ask())).to.equal('Nachrichten');
  });

  it('makes do with an answer without a stream, and without a body', async () => {
    const whole = (text: string): Response =>
      ({ ok: true, status: 200, headers: new Headers(), arrayBuffer: async () => bytes(text).buffer }) as Response;
    answers(() => whole('gut'));
    expect(textOf(await ask())).to.equal('gut');
    answers(() => whole('x'.repeat(101)));
    expect((await errorOf(ask())).code).to.equal('size');
    answers(() => new Response(null, { status: 204 }));
    expect((await ask()).bytes).to.have.lengthOf(0);
  });

  describe('that fails', () => {
    it('is tried three times at most, with longer and longer pauses', async () => {
      answers(refuse);
      await errorOf(ask(FOREIGN, { limits: { ...SHORT, pauses: [40, 120] } }));
      expect(asked).to.have.lengthOf(3);
      const [first = 0, second = 0, third = 0] = asked.map(({ at }) => at);
      expect(second - first).to.be.at.least(29);
      expect(third - second).to.be.at.least(89);
    });

    it('has no more tries than it needs', async () => {
      answers(refuse, status(500), good);
      expect(textOf(await ask())).to.equal('gut');
      expect(asked).to.have.lengthOf(3);
    });

    for (const code of [429, 500, 502, 503, 504]) {
      it(`is tried again after ${code}`, async () => {
        answers(status(code), good);
        expect(textOf(await ask())).to.equal('gut');
        expect(asked).to.have.lengthOf(2);
      });
    }

    for (const [code, name] of [
      [400, 'http'],
      [401, 'forbidden'],
      [403, 'forbidden'],
      [404, 'missing'],
      [410, 'missing'],
      [451, 'http'],
    ] as const satisfies readonly (readonly [number, FeedErrorCode])[]) {
      it(`is not tried again after ${code}`, async () => {
        answers(status(code), good);
        const error = await errorOf(ask());
        expect(error).to.include({ code: name, status: code, url: FOREIGN });
        expect(error.message).to.include(String(code)).and.include(FOREIGN);
        expect(asked).to.have.lengthOf(1);
      });
    }

    it('waits as long as the server asks for', async () => {
      answers(status(429, { 'retry-after': '0.2' }), good);
      await ask();
      expect(asked[1]!.at - asked[0]!.at).to.be.at.least(195);
      const soon = new Date(Date.now() + 2000).toUTCString();
      answers(status(503, { 'retry-after': soon }), good);
      asked = [];
      await ask(FOREIGN, { limits: { ...SHORT, wait: 3000 } });
      expect(asked[1]!.at - asked[0]!.at).to.be.within(800, 2900);
    });

    it('does not wait where the server asks for too long, and says how long it was', async () => {
      answers(status(503, { 'retry-after': '120' }), good);
      const error = await errorOf(ask());
      expect(error).to.include({ code: 'server', wait: 120_000 });
      expect(asked).to.have.lengthOf(1);
    });

    it('waits its own time where nobody understands what the server asks for', async () => {
      for (const text of ['bald', '-5', 'Thu, 01 Jan 1970 00:00:00 GMT', '']) {
        answers(status(503, { 'retry-after': text }), good);
        expect(textOf(await ask())).to.equal('gut');
      }
    });

    it('says of another server which header it has to send', async () => {
      answers(refuse);
      const error = await errorOf(ask());
      expect(error.code).to.equal('cors');
      expect(error.message).to.include(`Access-Control-Allow-Origin: ${location.origin}`).and.include(FOREIGN);
      expect(error.message).to.include('whatever this browser says');
    });

    it('says nothing of that for the page’s own server, nor for an answer that broke off', async () => {
      answers(refuse);
      const own = await errorOf(ask(OWN));
      expect(own.code).to.equal('network');
      expect(own.message).not.to.include('Access-Control');
      answers(
        () => new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError('weg')) })),
      );
      const broken = await errorOf(ask());
      expect(broken.code).to.equal('network');
      expect(asked).to.have.lengthOf(6);
    });

    it('is not tried again without a network', async () => {
      setOnline(false);
      answers(refuse);
      expect((await errorOf(ask())).code).to.equal('offline');
      expect(asked).to.have.lengthOf(1);
    });
  });

  describe('without an end', () => {
    it('is given up when no headers come', async () => {
      answers(() => new Promise(() => undefined));
      const error = await errorOf(ask());
      expect(error.code).to.equal('timeout');
      expect(error.message).to.include('no byte for 0.06 s');
      expect(asked).to.have.lengthOf(1);
      expect(asked[0]!.init.signal!.aborted).to.equal(true);
    });

    it('is given up when the body stops coming', async () => {
      answers(
        () => new Response(new ReadableStream({ start: (controller) => controller.enqueue(bytes('ein Anfang')) })),
      );
      expect((await errorOf(ask())).code).to.equal('timeout');
      expect(asked[0]!.init.signal!.aborted).to.equal(true);
    });

    it('may be slow as long as it goes on', async () => {
      answers(
        () =>
          new Response(
            new ReadableStream({
              async start(controller) {
                for (const letter of 'langsam') {
                  await wait(30);
                  controller.enqueue(bytes(letter));
                }
                controller.close();
              },
            }),
          ),
      );
      expect(textOf(await ask())).to.equal('langsam');
    });

    it('is given up when it is too large, and is not read on', async () => {
      let pieces = 0;
      answers(
        () =>
          new Response(
            new ReadableStream({
              pull(controller) {
                pieces++;
                controller.enqueue(bytes('x'.repeat(30)));
              },
            }),
          ),
      );
      const error = await errorOf(ask());
      expect(error.code).to.equal('size');
      await wait(20);
      expect(pieces).to.be.at.most(6);
      expect(asked).to.have.lengthOf(1);
      expect(asked[0]!.init.signal!.aborted).to.equal(true);
    });

    it('has limits that fit news', () => {
      expect(LIMITS).to.deep.equal({ silence: 15_000, bytes: 16_777_216, pauses: [1000, 3000], wait: 30_000 });
    });
  });

  describe('that nobody wants any more', () => {
    it('is stopped, whatever it is at', async () => {
      for (const what of [() => new Promise<Response>(() => undefined), () => new Response(new ReadableStream())]) {
        asked = [];
        answers(what);
        const aborter = new AbortController();
        const failure = ask(FOREIGN, { signal: aborter.signal, limits: LIMITS }).catch((reason: unknown) => reason);
        await wait(5);
        aborter.abort();
        expect(await failure).not.to.be.instanceOf(FeedError);
        await wait(5);
        expect(asked[0]!.init.signal!.aborted).to.equal(true);
      }
    });

    it('is not tried again after a pause', async () => {
      answers(refuse);
      const aborter = new AbortController();
      const failure = ask(FOREIGN, { signal: aborter.signal, limits: { ...SHORT, pauses: [50] } }).catch(
        (reason: unknown) => reason,
      );
      await wait(10);
      aborter.abort();
      expect(await failure).not.to.be.instanceOf(FeedError);
      await wait(100);
      expect(asked).to.have.lengthOf(1);
    });

    it('ends at once where it was too late from the beginning', async () => {
      answers(good);
      const aborter = new AbortController();
      aborter.abort();
      const reason: unknown = await ask(FOREIGN, { signal: aborter.signal }).catch((error: unknown) => error);
      expect(reason).to.be.instanceOf(Error).and.not.to.be.instanceOf(FeedError);
    });
  });

  describe('for several who ask for the same', () => {
    it('is one', async () => {
      answers(async () => wait(10).then(good));
      const texts = await Promise.all([ask(), ask(), ask()]);
      expect(texts.map(textOf)).to.deep.equal(['gut', 'gut', 'gut']);
      expect(asked).to.have.lengthOf(1);
    });

    it('fails for all', async () => {
      answers(async () => wait(10).then(status(404)));
      const errors = await Promise.all([errorOf(ask()), errorOf(ask())]);
      expect(errors.map(({ code }) => code)).to.deep.equal(['missing', 'missing']);
      expect(asked).to.have.lengthOf(1);
    });

    it('is one of its own for another address, another way to ask the cache, or another time', async () => {
      answers(async () => wait(5).then(good));
      await Promise.all([ask(), ask(OWN), ask(FOREIGN, { cache: 'no-cache' })]);
      expect(asked).to.have.lengthOf(3);
      await ask();
      expect(asked).to.have.lengthOf(4);
    });

    it('goes on when one of them leaves, and stops when all have left', async () => {
      answers(async () => wait(20).then(good));
      const [one, two] = [new AbortController(), new AbortController()];
      const left = ask(FOREIGN, { signal: one.signal }).catch((reason: unknown) => reason);
      const stayed = ask(FOREIGN, { signal: two.signal });
      one.abort();
      expect(await left).not.to.be.instanceOf(FeedError);
      expect(asked[0]!.init.signal!.aborted).to.equal(false);
      expect(textOf(await stayed)).to.equal('gut');

      asked = [];
      const aborters = [new AbortController(), new AbortController()];
      const all = aborters.map(({ signal }) => ask(FOREIGN, { signal }).catch((reason: unknown) => reason));
      aborters.forEach((aborter) => aborter.abort());
      await Promise.all(all);
      await wait(5);
      expect(asked.map(({ init }) => init.signal!.aborted)).to.deep.equal([true]);
    });

    it('is another one for who comes after all have left', async () => {
      answers(async () => wait(20).then(good));
      const aborter = new AbortController();
      const left = ask(FOREIGN, { signal: aborter.signal }).catch((reason: unknown) => reason);
      aborter.abort();
      expect(textOf(await ask())).to.equal('gut');
      await left;
      expect(asked).to.have.lengthOf(2);
    });
  });
});
