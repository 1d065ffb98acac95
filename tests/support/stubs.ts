/** A network, a clock and a console that a test holds in its hands. Each ends with its test. */
import { LIMITS } from '../../src/feeds/request.js';
import { afterThisTest } from './mount.js';

export interface Request {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly cache: RequestCache;
  /** Answers with a feed or a text. */
  answer(body: unknown, init?: ResponseInit): void;
  /** There is no answer, as without network. */
  fail(): void;
}

// Engines read the body of an answer in their own time, which no clock of a test stops: it waits for what is under way.
const reading = new Set<Promise<unknown>>();

function track<Result>(read: Promise<Result>): Promise<Result> {
  reading.add(read);
  const done = (): boolean => reading.delete(read);
  read.then(done, done);
  return read;
}

function answerOf(body: string, init: ResponseInit | undefined): Response {
  const response = new Response(body, init);
  const reader = response.body?.getReader();
  // The parts of a response that a request uses, so that it is known when it reads.
  return reader
    ? ({
        ok: response.ok,
        status: response.status,
        statusText: response.statusText,
        headers: response.headers,
        url: '',
        body: { getReader: () => ({ read: () => track(reader.read()) }) },
      } as unknown as Response)
    : response;
}

/**
 * Replaces `fetch`; each request waits until the test answers it. Whoever is deaf goes on after an abort and answers all
 * the same, as a service worker may. One try is all that there is: the second and third are the subject of other tests.
 */
export function network({ deaf = false } = {}): Request[] {
  const requests: Request[] = [];
  const original = window.fetch;
  const { pauses } = LIMITS;
  LIMITS.pauses = [];
  window.fetch = (input, init) =>
    new Promise<Response>((resolve, reject) => {
      const signal = init?.signal ?? new AbortController().signal;
      if (!deaf) signal.addEventListener('abort', () => reject(new DOMException('Aborted.', 'AbortError')));
      requests.push({
        url: input instanceof globalThis.Request ? input.url : String(input),
        signal,
        cache: init?.cache ?? 'default',
        answer: (body, init) => resolve(answerOf(typeof body === 'string' ? body : JSON.stringify(body), init)),
        fail: () => reject(new TypeError('Failed to fetch')),
      });
    });
  afterThisTest(() => {
    window.fetch = original;
    LIMITS.pauses = pauses;
  });
  return requests;
}

/**
 * Replaces `fetch` by a server that answers at once: for each path a feed, a text, or a status; what it has not is 404, and `undefined` no
 * answer. The paths may change while a test goes on. Returns what was asked for, such as `/feed.json`, and `no-cache /feed.json`.
 */
export function server(paths: Record<string, unknown>): string[] {
  const asked: string[] = [];
  const original = window.fetch;
  const { pauses } = LIMITS;
  LIMITS.pauses = [];
  window.fetch = async (input, init) => {
    const { pathname, search } = new URL(String(input));
    const path = pathname + search;
    asked.push(init?.cache === 'default' ? path : `${init?.cache} ${path}`);
    // No answer is there in the same moment.
    await Promise.resolve();
    const answer = path in paths ? paths[path] : 404;
    if (answer === undefined) throw new TypeError('Failed to fetch');
    if (typeof answer === 'number') return answerOf('', { status: answer });
    return answerOf(typeof answer === 'string' ? answer : JSON.stringify(answer), undefined);
  };
  afterThisTest(() => {
    window.fetch = original;
    LIMITS.pauses = pauses;
  });
  return asked;
}

/** Makes the browser believe that there is a network or none, and tells the page of the change. */
export function setOnline(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
  afterThisTest(() => delete (navigator as unknown as Record<string, unknown>)['onLine']);
  window.dispatchEvent(new Event(online ? 'online' : 'offline'));
}

/** Hides the page behind another tab, or brings it back. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  afterThisTest(() => delete (document as unknown as Record<string, unknown>)['hidden']);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** What was written to the console since; it is not shown. */
export function listenTo(level: 'warn' | 'error'): string[] {
  const lines: string[] = [];
  const original = console[level];
  console[level] = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  afterThisTest(() => (console[level] = original));
  return lines;
}

export interface Clock {
  /** Lets time pass, and then everything that this set going. */
  pass(milliseconds: number): Promise<void>;
}

/** Stops `setTimeout` and animation frames until the test lets time pass. `Date` goes on. */
export function stopClock(): Clock {
  const originals = {
    setTimeout: window.setTimeout,
    clearTimeout: window.clearTimeout,
    requestAnimationFrame: window.requestAnimationFrame,
    cancelAnimationFrame: window.cancelAnimationFrame,
  };
  const channel = new MessageChannel();
  let now = 0;
  let last = 1_000_000;
  const waiting = new Map<number, { readonly at: number; readonly run: () => void }>();
  const wait = (run: () => void, delay: number): number => {
    waiting.set(++last, { at: now + Math.max(0, delay), run });
    return last;
  };
  const forget = (id?: number): void => void (id === undefined || waiting.delete(id));
  // What was set before the clock stopped can still be cleared.
  const clear = (id?: number): void =>
    id !== undefined && id < 1_000_000 ? originals.clearTimeout.call(window, id) : forget(id);
  Object.assign(window, {
    setTimeout: (run: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => wait(() => run(...args), delay),
    clearTimeout: clear,
    requestAnimationFrame: (run: FrameRequestCallback) => wait(() => run(performance.now()), 16),
    cancelAnimationFrame: forget,
  });
  afterThisTest(() => {
    Object.assign(window, originals);
    channel.port1.close();
  });

  /** Everything that waits for nothing. */
  const restOfTask = (): Promise<void> =>
    new Promise((resolve) => {
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(undefined);
    });

  return {
    async pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        for (let round = 0; round < 3; round++) {
          await restOfTask();
          await Promise.allSettled(reading);
        }
        const next = [...waiting]
          .filter(([, { at }]) => at <= end)
          .sort(([a, one], [b, other]) => one.at - other.at || a - b)[0];
        if (!next) break;
        waiting.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].run();
      }
      now = end;
    },
  };
}

/** Each change of the history from now on: `push #jcn=neue-leitung`, `replace ?a=1`. */
export function watchHistory(): string[] {
  const changes: string[] = [];
  for (const kind of ['push', 'replace'] as const) {
    const original = history[`${kind}State`];
    history[`${kind}State`] = (data, unused, url) => {
      original.call(history, data, unused, url);
      changes.push(`${kind} ${location.hash}`.trim());
    };
    afterThisTest(() => (history[`${kind}State`] = original));
  }
  return changes;
}

/**
 * Follows clicks on links as the browser would, without leaving the page: the addresses to which it would have gone.
 * A click that the element has taken care of is not among them.
 */
export function watchLinks(): string[] {
  const followed: string[] = [];
  const listener = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
    followed.push(link.href);
    event.preventDefault();
  };
  window.addEventListener('click', listener);
  afterThisTest(() => window.removeEventListener('click', listener));
  return followed;
}
