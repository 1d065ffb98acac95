/** Each way in which there can be no news: one sentence for readers in both languages, one technical line for the webmaster. */
import { expect, waitUntil } from '@open-wc/testing';
import type { JobcenterNewsErrorEvent } from '../../src/events.js';
import { LIMITS } from '../../src/feeds/request.js';
import type { FeedErrorCode } from '../../src/feeds/errors.js';
import { afterThisTest, place, rendered } from '../support/mount.js';
import { textOfFixture } from '../support/feeds.js';
import { all, visibleText } from '../support/reader.js';
import { listenTo, setOnline } from '../support/stubs.js';

const LATER = 'Die Nachrichten können zurzeit nicht geladen werden.';
const OURS = 'Die Nachrichten können zurzeit nicht angezeigt werden.';
const NOW = 'Die Nachrichten können nicht geladen werden.';
const ENGLISH: Readonly<Record<string, string>> = {
  [LATER]: 'The news cannot be loaded at the moment.',
  [OURS]: 'The news cannot be shown at the moment.',
  [NOW]: 'The news cannot be loaded.',
  'Sie sind offline.': 'You are offline.',
};

type Answer = () => Response | Promise<Response>;

const status = (code: number): Answer => {
  return () => new Response('{"version":"https://jsonfeed.org/version/1.1","items":[]}', { status: code });
};
const body = (text: string): Answer => {
  return () => new Response(text);
};
const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const silent: Answer = () => new Promise<Response>(() => undefined);

/** A body that goes on as long as anyone reads it; `start` comes first. */
function endless(start: string, seen = { chunks: 0 }): Response {
  return new Response(
    new ReadableStream<Uint8Array>({
      pull: (controller) =>
        controller.enqueue(seen.chunks++ ? new Uint8Array(2 ** 16).fill(32) : new TextEncoder().encode(start)),
    }),
  );
}

function answerWith(answer: Answer): void {
  const { fetch } = window;
  const limits = { ...LIMITS };
  Object.assign(LIMITS, { pauses: [], silence: 100, bytes: 2 ** 20 });
  window.fetch = async () => answer();
  afterThisTest(() => {
    window.fetch = fetch;
    Object.assign(LIMITS, limits);
  });
}

const OWN = '/kein-feed';
const OTHER = 'https://anderes-amt.example/feed';

const KINDS: readonly [
  what: string,
  code: FeedErrorCode,
  sentence: string,
  answer: Answer,
  line: RegExp,
  status?: number,
  src?: string,
][] = [
  ['offline', 'offline', 'Sie sind offline.', unreachable, /there is no network/],
  ['CORS', 'cors', NOW, unreachable, /"Access-Control-Allow-Origin: http/, undefined, OTHER],
  ['no answer', 'network', NOW, unreachable, /no answer: TypeError/],
  ['404', 'missing', OURS, status(404), /answered 404/, 404],
  ['410', 'missing', OURS, status(410), /answered 410/, 410],
  ['403', 'forbidden', OURS, status(403), /answered 403/, 403],
  ['401', 'forbidden', OURS, status(401), /answered 401/, 401],
  ['500', 'server', LATER, status(500), /answered 500/, 500],
  ['503', 'server', LATER, status(503), /answered 503/, 503],
  ['429', 'server', LATER, status(429), /answered 429/, 429],
  ['another status', 'http', OURS, status(418), /answered 418/, 418],
  ['the time limit', 'timeout', LATER, silent, /no byte for 0\.1 s/],
  ['too large', 'size', OURS, () => endless('['), /more than 1 MiB/, 200],
  ['no feed', 'format', OURS, body('{"a": 1}'), /this is no feed/],
  ['a web page', 'html', OURS, body('<!doctype html><title>Anmelden</title>'), /this is a web page/],
  ['broken XML', 'syntax', LATER, body('<rss>\n<channel></rss>'), /this is broken XML, line 2/],
  ['broken JSON', 'syntax', LATER, body('{"items": [1,,2]}'), /this is no JSON: .*\bline 1\b/],
];

describe('A failure', () => {
  for (const [what, code, sentence, answer, line, status, src = OWN] of KINDS) {
    for (const lang of ['de', 'en'] as const) {
      it(`(${what}) has a sentence for readers (${lang}) and a line for the webmaster`, async () => {
        const lines = listenTo('error');
        answerWith(answer);
        if (code === 'offline') setOnline(false);
        const errors: { code: string; message: string; url: string; status?: number }[] = [];
        const hear = (event: Event): void => void errors.push((event as JobcenterNewsErrorEvent).error);
        document.addEventListener('jobcenter-news-error', hear);
        afterThisTest(() => document.removeEventListener('jobcenter-news-error', hear));

        const element = await place({ src, lang });
        await waitUntil(() => element.status === 'failed', 'it should fail', { timeout: 5000 });
        await rendered(element);

        expect(visibleText(element)).to.include(lang === 'de' ? sentence : ENGLISH[sentence]);
        expect(all(element, 'button', lang === 'de' ? 'Erneut versuchen' : 'Try again')).to.have.lengthOf(1);
        expect(errors).to.have.lengthOf(1);
        const url = new URL(src, location.href).href;
        expect(errors[0]).to.include({ code, url, status });
        expect(errors[0]!.message).to.match(line).and.to.include(url).and.not.to.include('\n');
        expect(lines.filter((text) => text.includes(errors[0]!.message))).to.have.lengthOf(1);
      });
    }
  }
});

describe('A document without an end', () => {
  for (const [format, fixture] of [
    ['JSON Feed', 'json-feed-1.1.json'],
    ['WordPress', 'wordpress-posts.json'],
    ['Drupal', 'drupal-articles.json'],
    ['TYPO3', 'typo3-list.json'],
    ['a plain list', 'list.json'],
    ['RSS 2.0', 'rss-2.0.xml'],
    ['RSS 1.0', 'rss-1.0.xml'],
    ['Atom', 'atom-1.0.xml'],
  ] as const) {
    it(`of ${format} is left at the limit: a sentence, and no more is read`, async () => {
      listenTo('error');
      const text = await textOfFixture(fixture);
      const seen = { chunks: 0 };
      answerWith(() => endless(text, seen));
      const element = await place({ src: OWN });
      await waitUntil(() => element.status === 'failed', 'it should fail', { timeout: 5000 });
      await rendered(element);
      expect(visibleText(element)).to.include(OURS);
      // A mebibyte has 16 of them.
      expect(seen.chunks).to.be.within(17, 22);
    });
  }
});
