// What the reader chose, for this session. Nothing is stored before they chose something.
import { choiceOf, formatRoute, parseRoute, type Choice } from './route.js';

const nameOf = (key: string): string => `jobcenter-news:${key}`;

/** Storage can be switched off, full, or filled by somebody else: then there is no choice. */
export function readChoice(key: string): Choice {
  try {
    return choiceOf(parseRoute(sessionStorage.getItem(nameOf(key)) ?? '', key));
  } catch {
    return {};
  }
}

export function writeChoice(key: string, { level, language }: Choice): void {
  try {
    if (level || language) sessionStorage.setItem(nameOf(key), formatRoute('', key, { level, language }));
    else sessionStorage.removeItem(nameOf(key));
  } catch {
    // The choice then holds until the page is left.
  }
}
