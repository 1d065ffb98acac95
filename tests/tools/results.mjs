/**
 * The results of the last run of all tests, one line of JSON for each test and engine, in `.results/` (which nobody commits): what
 * `npm run conformance` makes its report of. Knows nothing of what a test proves.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell.mjs';

/**
 * @typedef {object} Result
 * @property {string} file the test's file, from the project's root: `tests/journeys/paging.test.ts`
 * @property {string} engine `chromium`, `firefox`, `webkit`, `node`, `firefox+orca` …; `none` for a check of the run that names its own
 * @property {string} name the names of its suites and its own, joined by ` › `
 * @property {boolean} ok whether it passed; what was skipped has no result
 */

export const folder = join(root, '.results');

/** Takes away what an earlier run left, so that no result of then counts as one of now. */
export function forgetResults() {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} source the name of the file without its ending: an engine, or a tool @param {Result[]} results */
export function keepResults(source, results) {
  mkdirSync(folder, { recursive: true });
  const lines = results.map(({ file, engine, name, ok }) => JSON.stringify({ file, engine, name, ok }));
  writeFileSync(join(folder, `${source}.jsonl`), lines.map((line) => `${line}\n`).join(''));
}

/** What the run was made with and when; beside the results, because who reads them later may have another machine. */
export function keepRun(run) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'run.json'), `${JSON.stringify(run, null, 2)}\n`);
}

/** One result for each line, or a JSON array of them: tools of others write that. */
const parse = (text) => {
  const trimmed = text.trim();
  if (trimmed.startsWith('[')) return JSON.parse(trimmed);
  return trimmed === '' ? [] : trimmed.split('\n').map((line) => JSON.parse(line));
};

/**
 * @returns {{ run: object | undefined, results: Result[] }} what is there, in an order that does not depend on that of the run
 */
export function readResults() {
  let names;
  try {
    names = readdirSync(folder);
  } catch {
    return { run: undefined, results: [] };
  }
  const results = names
    .filter((name) => name !== 'run.json' && /\.jsonl?$/.test(name))
    .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')));
  const key = ({ file, name, engine }) => [file, name, engine].join('\n');
  results.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const run = names.includes('run.json') ? JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) : undefined;
  return { run, results };
}
