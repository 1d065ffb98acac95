// Keeps the last good answer of a feed for the time without network, where the page wishes it. Knows no formats; holds nothing about readers.
import type { Answer } from './request.js';

const NAME = 'jobcenter-news';
/** Our own headers on a copy: when it was made, in milliseconds since 1970, and where redirects had led. */
const MADE = 'jobcenter-news-made';
const FROM = 'jobcenter-news-from';
const DAYS_30 = 30 * 86_400_000;

const isOwn = (url: string): boolean => new URL(url).origin === location.origin;
const madeOf = (copy: Response): number => Number(copy.headers.get(MADE));
const isOld = (copy: Response): boolean => Date.now() - madeOf(copy) > DAYS_30;

/** Puts an answer in the place of the one before; without an answer, removes that. Throws away what is older than 30 days. */
export async function keepAnswer(url: string, answer?: Answer): Promise<void> {
  try {
    const copy = answer && isOwn(url) && isOwn(answer.url) ? copyOf(answer) : undefined;
    // Nothing is stored without need: no empty cache either.
    if (!copy && !(await caches.has(NAME))) return;
    const cache = await caches.open(NAME);
    await (copy ? cache.put(url, copy) : cache.delete(url));
    const requests = await cache.keys();
    const old = await Promise.all(
      requests.map(async (request) => {
        const found = await cache.match(request);
        return found && isOld(found) && cache.delete(request);
      }),
    );
    if (old.every(Boolean)) await caches.delete(NAME);
  } catch {
    // Not on a page without HTTPS, in some private windows, or on a full disk: then there is no copy.
  }
}

/** The copy of a feed's last good answer and when it was made, in milliseconds since 1970; rejects where a browser keeps nothing. */
export async function keptAnswer(url: string): Promise<(Answer & { readonly made: number }) | undefined> {
  const copy = await caches.match(url, { cacheName: NAME });
  if (!copy || isOld(copy)) return undefined;
  const { headers, status } = copy;
  const bytes = new Uint8Array(await copy.arrayBuffer());
  return { bytes, url: headers.get(FROM)!, headers, status, made: madeOf(copy) };
}

function copyOf({ bytes, url, headers }: Answer): Response {
  const type = headers.get('content-type') ?? '';
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': type, [MADE]: String(Date.now()), [FROM]: url },
  });
}
