// Where a view stands in a URL, as pure functions on parameter strings. Knows no `location` and no history.
import type { Level } from '../articles/article.js';
import { LEVELS } from '../articles/article.js';
import { parseLanguage } from '../articles/language.js';
import type { Selection } from '../articles/selection.js';

/** The part of a view that a URL can name. */
export interface Route extends Selection {
  /** An empty id says that the list is shown, where the page itself would open an article. */
  readonly article?: string;
  /** Page of the list, from 1. */
  readonly page?: number;
  readonly level?: Level;
  /** BCP 47. */
  readonly language?: string;
}

const asNumber = (text: string): number | undefined => (/^[1-9]\d{0,8}$/.test(text) ? +text : undefined);
const asLevel = (text: string): Level | undefined => LEVELS.find((level) => level === text);
const asText = (text: string): string | undefined => text || undefined;

// For each value the ending of its parameter, and what makes sense there; the article's own has no ending.
const PARAMETERS: readonly (readonly [name: keyof Route, ending: string, read: (text: string) => unknown])[] = [
  ['article', '', (text) => text],
  ['page', '-page', asNumber],
  ['level', '-level', asLevel],
  ['language', '-lang', (text) => parseLanguage(text)?.language],
  ['query', '-q', asText],
  ['tag', '-tag', asText],
  ['year', '-year', asNumber],
  ['has', '-has', asLevel],
];

/** Reads a route from parameters such as `jcn=neue-leitung&jcn-level=easy`. What makes no sense counts as absent. */
export function parseRoute(parameters: string, key: string): Route {
  const all = new URLSearchParams(parameters);
  const values = PARAMETERS.map(([name, ending, read]) => [name, read(all.get(key + ending) ?? '')] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined && (value !== '' || all.has(key))));
}

/** Writes a route beside whatever else stands in the parameters, which is kept as it was written. */
export function formatRoute(parameters: string, key: string, route: Route): string {
  const pairs = parameters
    .split('&')
    .filter((pair) => pair && !PARAMETERS.some(([, ending]) => pair.split('=')[0] === key + ending));
  for (const [name, ending] of PARAMETERS) {
    const value = route[name];
    if (value !== undefined && value !== 1) pairs.push(String(new URLSearchParams([[key + ending, String(value)]])));
  }
  return pairs.join('&');
}

/** The part of a route that holds from article to article, and for a session. */
export type Choice = Pick<Route, 'level' | 'language'>;

/** What is chosen in a route, without what is not. */
export const choiceOf = ({ level, language }: Route): Choice => ({
  ...(level && { level }),
  ...(language && { language }),
});

/** `#kontakt` or `#` belongs to the page; `#jcn=…` is a list of parameters. */
export const isPlainFragment = (url: URL): boolean => url.href.includes('#') && !url.hash.includes('=');
