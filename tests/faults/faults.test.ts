/**
 * Servers that do what servers should not, over a real network: the reader gets news or a sentence, the page stays responsive, nothing is
 * thrown at it. The second half runs the 85 cases of ../shared/corpora, which stands beside the project; where it is absent, it is skipped.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect, waitUntil } from '@open-wc/testing';
import { LIMITS } from '../../src/feeds/request.js';
import type { FeedErrorCode } from '../../src/feeds/errors.js';
import { engine } from '../browser.js';
import { afterThisTest, place, rendered, type JobcenterNews } from '../support/mount.js';
import { all, click, headlines, visibleText } from '../support/reader.js';
import { listenTo, setOnline } from '../support/stubs.js';

interface Addresses {
  readonly open: string;
  readonly closed: string;
  readonly refused: string;
  readonly corpora?: string;
}

const TITLE = 'Übergänge, größere Räume und Öffnungszeiten';
const SENTENCES: Partial<Record<FeedErrorCode, string>> = {
  cors: 'Die Nachrichten können nicht geladen werden.',
  network: 'Die Nachrichten können nicht geladen werden.',
  timeout: 'Die Nachrichten können zurzeit nicht geladen werden.',
  size: 'Die Nachrichten können zurzeit nicht angezeigt werden.',
};

/** What was thrown at the page. */
const thrown: string[] = [];
let at: Addresses;

/** Less patience than with readers; ends with the test. */
function limits(changes: Partial<typeof LIMITS>): void {
  const before = { ...LIMITS };
  Object.assign(LIMITS, { pauses: [50, 150], ...changes });
  afterThisTest(() => Object.assign(LIMITS, before));
}

/** Waits until the news are there or can't be had, or until the reader was told that it takes longer. */
async function outcome(element: JobcenterNews, patience = 30_000): Promise<string> {
  await waitUntil(() => !['idle', 'loading'].includes(element.status), 'loading should end', {
    interval: 20,
    timeout: patience,
  }).catch(() => undefined);
  await rendered(element);
  return element.status;
}

const errorOf = (element: JobcenterNews): Promise<{ code: FeedErrorCode; message: string }> =>
  new Promise((resolve) =>
    element.addEventListener('jobcenter-news-error', ({ error }) => resolve(error), { once: true }),
  );

/** The longest time for which the page could do nothing else, in milliseconds, until `stop`. */
function watchTheClock(): { stop(): number } {
  let longest = 0;
  let last = performance.now();
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(tick, 10);
  return {
    stop() {
      clearInterval(timer);
      tick();
      return longest;
    },
  };
}

const onError = (event: ErrorEvent): void => void thrown.push(event.message);
const onRejection = (event: PromiseRejectionEvent): void => void thrown.push(String(event.reason));

describe('A server', function () {
  this.timeout(60_000);

  before(async () => {
    at = (await executeServerCommand('faults:start')) as Addresses;
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });

  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });

  beforeEach(() => {
    listenTo('error');
    listenTo('warn');
    limits({});
  });

  afterEach(() => expect(thrown.splice(0)).to.deep.equal([]));

  for (const [what, path] of [
    ['that does what it should', 'good'],
    ['that calls the feed a web page', 'text'],
    ['that compresses', 'gzip'],
    ['that answers 500 and then 200', 'once-500'],
    ['that answers 429, wants a second and then answers 200', 'once-429'],
  ] as const) {
    it(`${what} has news`, async () => {
      const start = performance.now();
      const element = await place({ src: `${at.open}/${path}` });
      expect(await outcome(element)).to.equal('ready');
      expect(headlines(element)).to.deep.equal([TITLE]);
      if (path === 'once-429') expect(performance.now() - start).to.be.at.least(1000);
    });
  }

  for (const [what, path, code] of [
    ['that is not there', '', 'cors'],
    ['that lets no other page read', 'closed', 'cors'],
    ['that breaks off in the middle', '/reset', 'network'],
    ['that sends its readers round in circles', '/circle', 'cors'],
    ['that sends a byte each second, where that is too slow', '/slow', 'timeout'],
    ['that never ends', '/endless', 'size'],
    ['that sends 50 MB', '/50-mb', 'size'],
  ] as const) {
    it(`${what} has a sentence for readers and a line for the webmaster`, async () => {
      if (path === '/slow') limits({ silence: 700 });
      const src = path === '' ? at.refused : path === 'closed' ? `${at.closed}/good` : at.open + path;
      const clock = watchTheClock();
      const element = await place({ src });
      const error = errorOf(element);
      expect(await outcome(element)).to.equal('failed');
      expect(clock.stop(), 'milliseconds without a reaction').to.be.below(1500);
      expect((await error).code).to.equal(code);
      expect((await error).message).to.include(src);
      expect(visibleText(element)).to.include(SENTENCES[code]);
      expect(all(element, 'button', 'Erneut versuchen')).to.have.lengthOf(1);
      if (code === 'cors') expect((await error).message).to.include(`Access-Control-Allow-Origin: ${location.origin}`);
      if (code === 'size') {
        await waitUntil(
          async () => ((await executeServerCommand('faults:seen', path)) as { closed?: boolean }).closed,
          'the browser should hang up',
          { timeout: 10_000 },
        );
        const { bytes } = (await executeServerCommand('faults:seen', path)) as { bytes: number };
        expect(bytes, 'what the server could send').to.be.below(45e6);
      }
    });
  }

  it('that is slow, but not silent, is waited for, and the reader is told', async () => {
    limits({ silence: 5000 });
    const element = await place({ src: `${at.open}/slow` });
    await waitUntil(() => visibleText(element).includes('Das Laden dauert länger als sonst.'), '', { timeout: 8000 });
    expect(element.status).to.equal('loading');
    element.remove();
  });

  it('that was away and is back has news as soon as the network is back', async () => {
    const element = await place({ src: `${at.refused}/good` });
    setOnline(false);
    expect(await outcome(element)).to.equal('failed');
    await executeServerCommand('faults:listen');
    try {
      setOnline(true);
      await waitUntil(() => element.status === 'ready', 'the news should come', { timeout: 10_000 });
      await rendered(element);
      expect(headlines(element)).to.deep.equal([TITLE]);
      expect(all(element, 'button', 'Erneut versuchen')).to.have.lengthOf(0);
    } finally {
      await executeServerCommand('faults:hang-up');
    }
  });

  it('that was away and is back has news when the reader tries again', async () => {
    const element = await place({ src: `${at.refused}/good` });
    expect(await outcome(element)).to.equal('failed');
    await executeServerCommand('faults:listen');
    try {
      await click(element, 'button', 'Erneut versuchen');
      expect(await outcome(element)).to.equal('ready');
      expect(headlines(element)).to.deep.equal([TITLE]);
    } finally {
      await executeServerCommand('faults:hang-up');
    }
  });
});

describe('Each case of a server’s faults', () => {
  interface Case {
    readonly id: string;
    readonly what: string;
    readonly good: string;
  }

  /** What its description allows: an error, or an error as well as news; everything else has to be shown. */
  const FAILS = /^(typed error|error|network error|JSON parse error|timeout|byte cap|fails fast|at most one retry)/;
  const EITHER = /\bor (an? )?(clear )?error|error or |or recover|recover or|or readable|entity empty|as above/;

  /** What differs on purpose, and why. */
  const OTHERWISE: Readonly<Record<string, { readonly status: string; readonly reason: string }>> = {
    'deep-json': { status: 'empty', reason: 'engines parse it, and it is a feed without items' },
    ...(engine === 'webkit' && { 'gzip-corrupt': { status: 'ready', reason: 'WebKit reads it as it was meant' } }),
  };

  /** What makes a case shorter or smaller than its server means it; nobody wants to wait for 20 s. */
  const SHORTER: Readonly<Record<string, Partial<typeof LIMITS>>> = {
    'slow-headers': { silence: 1000 },
    'slow-body': { silence: 120 },
    'never-ends': { bytes: 2 ** 20 },
  };

  it('ends with news or with a sentence, and never throws', async function () {
    this.timeout(170_000);
    const { corpora } = (await executeServerCommand('faults:start')) as Addresses;
    // The run says that they are absent.
    if (!corpora) return;
    const lines = listenTo('error');
    listenTo('warn');
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    const cases = (await (await fetch(`${corpora}/cases.json`)).json()) as Case[];
    limits({});
    const usual = { ...LIMITS };
    const counts: Record<string, number> = {};
    const wrong: string[] = [];
    const onPurpose = Object.entries(OTHERWISE).map(([id, { status, reason }]) => `${id} is ${status} (${reason})`);
    let readsXml = true;
    // The format itself first: where no reader knows it, none of its cases can be shown.
    for (const { id, good } of [...cases].sort((a, b) => +(b.id === 'rss-utf8') - +(a.id === 'rss-utf8'))) {
      Object.assign(LIMITS, usual, SHORTER[id]);
      const element = await place({ src: `${corpora}/c/${id}`, routing: 'none', 'no-images': true });
      const status = await outcome(element, 25_000);
      if (id === 'rss-utf8') readsXml = status === 'ready';
      counts[status] = (counts[status] ?? 0) + 1;
      const isOther = id.startsWith('rss-') && !readsXml;
      const isFine =
        OTHERWISE[id]?.status === status ||
        (status === 'failed'
          ? isOther || FAILS.test(good) || EITHER.test(good)
          : status !== 'loading' && !FAILS.test(good));
      const isTold = status !== 'failed' || all(element, 'button', 'Erneut versuchen').length === 1;
      // What can be opened must open.
      const [article] = element.feed?.articles ?? [];
      if (article) {
        element.show(article.id);
        await rendered(element);
      }
      const faults = thrown.splice(0);
      if (!isFine || !isTold || faults.length) wrong.push(`${id}: ${status} (${good}) ${[...lines, ...faults].join()}`);
      lines.length = 0;
      element.remove();
    }
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    const hits = (await (await fetch(`${corpora}/hits`)).json()) as string[];
    const tally = Object.entries(counts).map(([status, count]) => `${count} ${status}`);
    const line = `${engine}: ${cases.length} faults of servers tried, ${tally.join(', ')}, ${wrong.length} otherwise than expected, ${hits.length} requests to strangers; on purpose otherwise: ${onPurpose.join(', ')}`;
    await fetch('/__corpora/', { method: 'POST', body: line });
    expect(wrong).to.deep.equal([]);
    expect(hits).to.deep.equal([]);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(cases.length).to.be.at.least(85);
  });
});
