// One GET, from a URL to bytes, with limits, several tries, and an end when nobody wants it any more. Knows no formats and no words for readers.
import { FeedError, type FeedErrorCode } from './errors.js';

export interface Answer {
  readonly bytes: Uint8Array;
  /** Where redirects led: what relative URLs in the answer are relative to. */
  readonly url: string;
  readonly headers: Headers;
  readonly status: number;
}

/** Milliseconds and bytes; tests have less patience. */
export const LIMITS = {
  /** Longest time without a byte, of headers or body. */
  silence: 15_000,
  bytes: 16 * 2 ** 20,
  /** Before the second try and the third. */
  pauses: [1000, 3000] as readonly number[],
  /** Longest pause that a server can ask for; it is not waited for longer. */
  wait: 30_000,
};

// At most 128 bytes (https://fetch.spec.whatwg.org/#cors-safelisted-request-header): more, and browsers ask other servers for permission first.
export const ACCEPT =
  'application/feed+json,application/json,application/rss+xml,application/atom+xml,application/rdf+xml,text/xml,*/*;q=0.1';

interface Shared {
  readonly answer: Promise<Answer>;
  readonly aborter: AbortController;
  /** Who still waits for it. */
  waiting: number;
}

const underWay = new Map<string, Shared>();

/**
 * Asks for a URL. Who asks for the same while the answer is under way shares it; it is given up when the last of them has gone.
 * @param cache `no-cache` asks the server whether what the browser has is still true.
 * @throws {FeedError} with the reason; or something else when `signal` aborts, which its caller knows about.
 */
export function request(
  url: string,
  signal: AbortSignal,
  cache: RequestCache = 'default',
  limits = LIMITS,
): Promise<Answer> {
  const key = `${cache} ${url}`;
  let shared = underWay.get(key);
  if (!shared) {
    const aborter = new AbortController();
    const added = { answer: tries(url, aborter.signal, cache, limits), aborter, waiting: 0 };
    const end = (): void => void (underWay.get(key) === added && underWay.delete(key));
    added.answer.then(end, end);
    underWay.set(key, (shared = added));
  }
  const { answer, aborter } = shared;
  shared.waiting++;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason as Error);
      if (--shared.waiting) return;
      if (underWay.get(key) === shared) underWay.delete(key);
      aborter.abort();
    };
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave);
    answer.then(resolve, reject);
  });
}

async function tries(url: string, signal: AbortSignal, cache: RequestCache, limits: typeof LIMITS): Promise<Answer> {
  for (let count = 0; ; count++) {
    try {
      return await attempt(url, signal, cache, limits);
    } catch (cause) {
      const pause = limits.pauses[count];
      const { code, wait = 0 } = cause as FeedError;
      const mayPass = code === 'network' || code === 'cors' || code === 'server';
      if (!mayPass || pause === undefined || wait > limits.wait) throw cause;
      // Not all at once, where many readers had the same fault at the same time.
      await sleep(Math.max(wait, pause * (0.75 + Math.random() / 2)), signal);
    }
  }
}

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', reject);
  });

function attempt(url: string, signal: AbortSignal, cache: RequestCache, limits: typeof LIMITS): Promise<Answer> {
  const aborter = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  let answered = false;
  // Engines differ in what a stopped request rejects with, and a service worker may go on with it: the reason is ours, and the end as well.
  return new Promise<Answer>((resolve, reject) => {
    const fail = (code: FeedErrorCode, message: string, status?: number, wait?: number): void =>
      reject(new FeedError(code, message, url, status, wait));
    const heard = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => fail('timeout', `no byte for ${limits.silence / 1000} s`), limits.silence);
    };
    signal.addEventListener('abort', reject);
    heard();
    fetch(url, { signal: aborter.signal, cache, credentials: 'same-origin', headers: { accept: ACCEPT } })
      .then(async (response) => {
        answered = true;
        const { status, headers } = response;
        // The body of an error page may well parse; it is still no news.
        if (!response.ok) {
          return fail(
            codeOf(status),
            `the server answered ${status} ${response.statusText}`.trimEnd(),
            status,
            waitOf(headers.get('retry-after')),
          );
        }
        const bytes = await read(response, limits.bytes, heard);
        if (bytes.length <= limits.bytes) resolve({ bytes, url: response.url || url, headers, status });
        else fail('size', `more than ${limits.bytes / 2 ** 20} MiB`, status);
      })
      .catch((cause: unknown) => {
        const [code, reason] = unreachable(url, answered);
        fail(code, `${reason}: ${String(cause)}`);
      });
  }).finally(() => {
    clearTimeout(timer);
    // Nobody reads what may still come: the rest of an endless answer, or the body of an error.
    aborter.abort();
  });
}

/** Reads on until it is at its end, or over the limit. */
async function read(response: Response, limit: number, heard: () => void): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  // Some stand-ins for `fetch` have no streams.
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    heard();
    size += value.length;
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  for (const part of parts.reverse()) bytes.set(part, (size -= part.length));
  return bytes;
}

function codeOf(status: number): FeedErrorCode {
  if (status === 404 || status === 410) return 'missing';
  if (status === 401 || status === 403) return 'forbidden';
  return status === 429 || status > 499 ? 'server' : 'http';
}

/** Browsers do not tell a page why an answer stays away: this is what can be known, and what is likely. */
function unreachable(url: string, answered: boolean): [FeedErrorCode, string] {
  if (!navigator.onLine) return ['offline', 'there is no network'];
  if (answered) return ['network', 'the answer broke off'];
  const { origin } = location;
  if (new URL(url).origin === origin) return ['network', 'no answer'];
  return ['cors', `no answer, or none with "Access-Control-Allow-Origin: ${origin}"`];
}

/** Milliseconds in a `Retry-After`: seconds, or a date. */
function waitOf(text: string | null): number | undefined {
  if (!text) return undefined;
  const seconds = Number(text);
  return Math.max(0, isNaN(seconds) ? Date.parse(text) - Date.now() : seconds * 1000) || undefined;
}
