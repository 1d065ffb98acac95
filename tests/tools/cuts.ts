/** Takes known texts out of the file of a package, and says so when a new version does not have them. Knows no package. */
import MagicString, { type SourceMap } from 'magic-string';

/** What stands exactly once in the file, and what stands there instead. */
export type Cut = readonly [found: string | RegExp, instead: string];

const escape = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** From one text up to another, both included. */
export const from = (start: string, end: string): RegExp => new RegExp(`${escape(start)}[^]*?${escape(end)}`);

/** @param fail Called with a sentence where a text is absent or there twice. */
export function cutOut(
  code: string,
  cuts: readonly Cut[],
  fail: (message: string) => never,
): { code: string; map: SourceMap } {
  const text = new MagicString(code);
  for (const [found, instead] of cuts) {
    const matches = [...code.matchAll(new RegExp(typeof found === 'string' ? escape(found) : found, 'g'))];
    const [match] = matches;
    if (!match || matches.length > 1) fail(`not the version that it was made for: ${matches.length} times ${found}`);
    text.update(match.index, match.index + match[0].length, instead);
  }
  return { code: text.toString(), map: text.generateMap({ hires: true }) };
}
