/**
 * What a server can say beside its news: where more of them are, how long to wait, what it is called. And what somebody may have put in the
 * place of the copy for the time without network. None of it leads a reader's browser to somebody else, nor keeps it busy.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FeedError } from '../../src/feeds/errors.js';
import { loadFeed, loadKept } from '../../src/feeds/load.js';
import { request } from '../../src/feeds/request.js';
import { odd, SEED, words } from '../fuzz/inputs.js';

const SERVER = 'https://musterstadt.example';
const FEED_URL = `${SERVER}/aktuelles/feed.json`;
const OWN_URL = `${location.origin}/gibt-es-nur-im-test.json`;

/** How each format names its next page. */
const FORMATS: Readonly<Record<string, (next: unknown) => string>> = {
  'JSON Feed': (next) =>
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', next_url: next, items: [{ id: 'a', title: 'A' }] }),
  Atom: (next) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://boese.example/"><link rel="next" href="${String(next).replace(/[&<"]/g, '')}"/><entry><id>a</id><title>A</title></entry></feed>`,
  RSS: (next) =>
    `<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="next" href="${String(next).replace(/[&<"]/g, '')}"/><item><title>A</title></item></channel></rss>`,
  Drupal: (next) =>
    JSON.stringify({
      jsonapi: {},
      data: [{ id: 'a', type: 'node--a', attributes: { title: 'A' } }],
      links: { next: { href: next } },
    }),
  'a list': (next) => JSON.stringify({ items: [{ id: 'a', title: 'A' }], next }),
  WordPress: () => JSON.stringify(Array.from({ length: 10 }, (_, id) => ({ id, title: { rendered: 'A' } }))),
};

const ADDRESSES = [
  'https://boese.example/2.json',
  '//boese.example/2.json',
  '\\\\boese.example\\2.json',
  'http://musterstadt.example/2.json',
  'https://musterstadt.example:444/2.json',
  'https://musterstadt.example@boese.example/',
  'https://leser:geheim@musterstadt.example/2.json',
  'https://musterstadt.example.boese.example/',
  'https://musterstadt\u3002example.boese.example/',
  'javascript:alert(1)',
  'data:application/json,{"items":[]}',
  'blob:https://musterstadt.example/1',
  'file:///etc/passwd',
  'ws://musterstadt.example/',
  'https:2.json',
  '?seite=2',
  '',
  ' ',
  '\u0000',
];

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

describe('A hostile server', () => {
  const realFetch = window.fetch;
  let asked: Asked[] = [];
  const answers = (make: (url: string) => Response): void => {
    window.fetch = async (input, init = {}) => {
      asked.push({ url: String(input), init });
      return make(String(input));
    };
  };
  /** An answer as it comes from an address, after redirects. */
  const from = (url: string, body: string, headers: Record<string, string> = {}): Response => {
    const response = new Response(body, { headers });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };
  const nextOf = async (): Promise<string | undefined> =>
    (await loadFeed({ url: FEED_URL }, new AbortController().signal, () => undefined)).next;

  beforeEach(() => (asked = []));
  afterEach(() => (window.fetch = realFetch));

  for (const [format, feed] of Object.entries(FORMATS)) {
    it(`leads no reader to another server with the next page of ${format}`, async () => {
      const odds = fc.sample(fc.oneof(words, odd), { numRuns: 60, seed: SEED });
      for (const next of [...ADDRESSES, ...odds]) {
        answers((url) =>
          from(url, feed(next), {
            link: `<https://boese.example/link.json>; rel="next", <${SERVER}/link.json>; rel=next`,
            'x-wp-totalpages': String(next)
              .replace(/[^ -~]/g, '')
              .slice(0, 99),
            'content-location': 'https://boese.example/',
            refresh: '0;url=https://boese.example/',
          }),
        );
        const found = await nextOf();
        if (found === undefined) continue;
        const url = new URL(found);
        expect([url.origin, url.username, url.password], JSON.stringify(next)).to.deep.equal([SERVER, '', '']);
        // Headers are for the network, which no format of ours asks.
        expect(found).not.to.match(/link\.json/);
        // And nor does the request for it take anything along that the first one did not.
        await loadFeed({ url: found }, new AbortController().signal, () => undefined);
      }
      for (const { url, init } of asked) {
        expect(new URL(url).origin).to.equal(SERVER);
        const { signal, cache, credentials, headers, ...others } = init;
        expect(signal).to.be.instanceOf(AbortSignal);
        expect([cache, credentials, Object.keys(headers!)]).to.deep.equal(['default', 'same-origin', ['accept']]);
        expect(others).to.deep.equal({});
      }
    });
  }

  it('to which another one redirected names no pages of that one', async () => {
    const elsewhere = 'https://boese.example/feed.json';
    for (const next of [`${SERVER}/abmelden`, FEED_URL, `${location.origin}/abmelden`]) {
      answers(() => from(elsewhere, FORMATS['JSON Feed']!(next)));
      expect(await nextOf()).to.equal(undefined);
    }
  });

  it('is never waited for longer than a reader would, whatever it asks for', async function () {
    this.timeout(20_000);
    const limits = { silence: 200, bytes: 100, pauses: [1, 1], wait: 20 };
    const odds = fc
      .sample(fc.oneof(words, fc.double().map(String), fc.date({ noInvalidDate: true }).map(String)), {
        numRuns: 80,
        seed: SEED,
      })
      .map((text) => text.replace(/[^ -~]/g, ''));
    for (const text of [
      'Infinity',
      '-1',
      '1e999',
      '0x7fffffff',
      '86400',
      'Fri, 31 Dec 9999 23:59:59 GMT',
      '0',
      ...odds,
    ]) {
      asked = [];
      answers(() => new Response('', { status: 503, headers: { 'retry-after': text } }));
      const begun = performance.now();
      const error: unknown = await request(FEED_URL, new AbortController().signal, 'default', limits).catch(
        (reason: unknown) => reason,
      );
      expect(error, text).to.be.instanceOf(FeedError);
      const { wait = 0 } = error as FeedError;
      expect(wait, text).to.be.at.least(0);
      expect(asked.length, text).to.equal(wait > limits.wait ? 1 : 3);
      expect(performance.now() - begun, text).to.be.below(1500);
    }
  });

  it('has no more than a line in the console, however it is called', async () => {
    answers(() => new Response('', { status: 404, statusText: 'x'.repeat(100_000) }));
    for (const url of [FEED_URL, `${SERVER}/${'y'.repeat(100_000)}`]) {
      const error: unknown = await request(url, new AbortController().signal).catch((reason: unknown) => reason);
      expect((error as FeedError).message.length).to.be.below(1000);
      expect((error as FeedError).url).to.equal(url);
    }
  });
});

describe('A copy that somebody else has put there', () => {
  const NAME = 'jobcenter-news';
  beforeEach(() => caches.delete(NAME));
  after(() => caches.delete(NAME));

  const put = async (body: BodyInit, headers: Record<string, string>): Promise<void> =>
    (await caches.open(NAME)).put(OWN_URL, new Response(body, { headers }));
  const now = (): string => String(Date.now());

  it('has no further pages, and nothing of it but its news is believed', async () => {
    await put(FORMATS['JSON Feed']!(`${location.origin}/abmelden`), {
      'content-type': 'text/html',
      'jobcenter-news-made': now(),
      'jobcenter-news-from': OWN_URL,
      link: '<https://boese.example/>; rel=next',
    });
    const { feed } = (await loadKept({ url: OWN_URL }))!;
    expect(feed.next).to.equal(undefined);
    expect(feed.articles).to.have.lengthOf(1);
  });

  it('is read or left, whatever it is, when it was made, and where from', async () => {
    const times = ['', 'x', 'NaN', 'Infinity', '-1', '1e20', '0', now(), String(Date.now() + 1e12)];
    const places = ['', 'x', 'javascript:alert(1)', 'https://boese.example/', 'https://a:b@c/', OWN_URL];
    const bodies = [
      '',
      'null',
      '<html>',
      '<rss>',
      '{}',
      FORMATS['JSON Feed']!('x'),
      new Uint8Array([0xff, 0xfe, 0xd8]),
    ];
    for (const made of times)
      for (const place of places)
        for (const body of bodies) {
          await put(body, { 'jobcenter-news-made': made, 'jobcenter-news-from': place });
          const kept = await loadKept({ url: OWN_URL });
          if (!kept) continue;
          expect(kept.feed.articles).to.have.lengthOf(1);
          expect(kept.feed.next).to.equal(undefined);
          expect(kept.since?.iso, made).to.match(/^\d{4}-/);
        }
  });

  it('of any other address is not looked at', async () => {
    const other = `${location.origin}/anderes.json`;
    await put(FORMATS['JSON Feed']!('x'), { 'jobcenter-news-made': now(), 'jobcenter-news-from': OWN_URL });
    expect(await loadKept({ url: other })).to.equal(undefined);
    expect(await loadKept({ url: `${OWN_URL}?a` })).to.equal(undefined);
  });
});
