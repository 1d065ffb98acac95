/** Feeds from files or strings, decoded and read as answers of a server are. */
import type { Feed } from '../../src/articles/article.js';
import { decode } from '../../src/feeds/decode.js';
import { FeedError } from '../../src/feeds/errors.js';
import { readFeed } from '../../src/feeds/read.js';

export const SITE = 'https://musterstadt.example';

export interface Answer {
  readonly feed: Feed;
  /** What was reported: `path fault`. */
  readonly faults: readonly string[];
}

export function read(text: string, url = `${SITE}/feed`, headers?: Record<string, string>): Answer {
  const faults: string[] = [];
  const feed = readFeed(
    text,
    url,
    (path, fault) => faults.push(`${path} ${fault}`.trim()),
    headers && new Headers(headers),
  );
  return { feed, faults };
}

export async function textOfFixture(name: string): Promise<string> {
  const response = await fetch(new URL(`../fixtures/${name}`, import.meta.url));
  return decode(new Uint8Array(await response.arrayBuffer()));
}

export const readFixture = async (name: string, url?: string, headers?: Record<string, string>): Promise<Answer> =>
  read(await textOfFixture(name), url, headers);

/** The code of the error that a text is, or `read`. Whatever else it throws fails the test. */
export function outcomeOf(text: string): string {
  try {
    read(text);
    return 'read';
  } catch (error) {
    if (error instanceof FeedError) return error.code;
    throw error;
  }
}

export function errorOf(text: string): FeedError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('It was read.');
}

/** Without what is `undefined`, empty lists, and how a date is written for machines, which is free. */
export const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      part !== null && typeof part === 'object' && 'iso' in part
        ? (part as { iso: string }).iso.replace('.000Z', 'Z')
        : Array.isArray(part) && part.length === 0
          ? undefined
          : part,
    ),
  );
