/** The last step of `npm test`: do the results say what docs/ACCESSIBILITY.md says? With `write`, makes it say so. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResults } from '../tools/results.mjs';
import { check, failed, passed, root, skipped } from '../tools/shell.mjs';
import { withoutRun, writeDocument } from './document.mjs';
import { judge, unmatched } from './judge.mjs';

const documents = { en: 'docs/ACCESSIBILITY.md', de: 'docs/ACCESSIBILITY.de.md' };
const transcriptFolder = join(root, 'docs/screen-reader');
const remedy = 'run "npm run conformance -- --from-results".';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const fullRunFile = new URL('last-full-run.json', import.meta.url);

/** Who runs which tests. What did not run at all on this machine says nothing against the criteria. */
const sources = {
  Chromium: ({ engine }) => engine === 'chromium',
  Firefox: ({ engine }) => engine === 'firefox',
  WebKit: ({ engine }) => engine === 'webkit',
  'the tests on Node': ({ engine }) => engine === 'node',
  'the matrix of states': ({ file }) => file.startsWith('tests/accessibility/matrix'),
  'the screen reader': ({ file }) => file.startsWith('tests/screen-reader/'),
  'real voices': ({ file, name }) => file === 'npm test' && name.startsWith('Real voices'),
};

/** The source that a pattern waits for, if it is one that not every machine has. */
function sourceOf(pattern) {
  if (pattern.startsWith('tests/accessibility/matrix')) return 'the matrix of states';
  if (pattern.startsWith('tests/screen-reader/')) return 'the screen reader';
  return pattern.startsWith('npm test › Real voices') ? 'real voices' : 'Chromium';
}

/** What failed in the last run of all states fails also where `npm test` looked at a selection without it. */
const failuresOf = ({ failures = [] } = {}) =>
  failures.map(({ tool, state }) => ({
    file: 'tests/accessibility/matrix/matrix.mjs',
    engine: 'chromium',
    name: `${tool}: ${state}, in the last full run`,
    ok: false,
  }));

/** The lines that only one of two texts has. */
function difference(was, is) {
  const [before, after] = [was, is].map((text) => new Set(text.split('\n')));
  const only = (one, other, sign) => [...one].filter((line) => !other.has(line)).map((line) => `${sign} ${line}`);
  const lines = [...only(before, after, '-'), ...only(after, before, '+')];
  return lines.length > 12 ? [...lines.slice(0, 12), `and ${lines.length - 12} lines more`] : lines;
}

/** @param {{ write?: boolean }} [options] */
export function checkConformance({ write = false } = {}) {
  const { criteria, limits } = read('criteria.json');
  const byHand = read('by-hand.json');
  const { run, results: ofThisRun } = readResults();
  if (ofThisRun.length === 0) return [failed('there are results to report', 'Run "npm test" first.')];

  const fullRun = existsSync(fullRunFile) ? read('last-full-run.json') : undefined;
  const results = [...ofThisRun, ...failuresOf(fullRun)];
  const silent = Object.keys(sources).filter((source) => !ofThisRun.some(sources[source]));
  const lost = unmatched(criteria, results).filter((pattern) => !silent.includes(sourceOf(pattern)));
  const data = {
    verdicts: criteria.map((criterion) => judge(criterion, byHand, results)),
    byHand,
    limits,
    run,
    fullRun,
    transcripts: existsSync(transcriptFolder) ? readdirSync(transcriptFolder).sort() : [],
  };
  const checks = [
    check(
      'each test that criteria.json names has run',
      lost.map((pattern) => `No test has this name: ${pattern}`),
    ),
  ];
  for (const [language, path] of Object.entries(documents)) {
    const text = writeDocument(language, data);
    const file = join(root, path);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const name = `${path} says what the tests have shown`;
    if (write) {
      writeFileSync(file, text);
      checks.push(passed(`${path} is written`));
    } else if (silent.length > 0) {
      checks.push(
        skipped(name, `There are no results of ${silent.join(', ')}.`),
        listed(path, before, language, criteria),
      );
    } else {
      checks.push(check(name, stale(withoutRun(before), withoutRun(text))));
    }
  }
  return checks;
}

const stale = (was, is) => (was === is ? [] : [`It is stale: ${remedy}`, ...difference(was, is)]);

/** What holds without results as well: the report is about these criteria, under these names. */
const listed = (path, text, language, criteria) =>
  check(
    `${path} has the criteria of criteria.json`,
    criteria
      .filter(({ number, title }) => !text.includes(`### ${number} ${title[language]}`))
      .map(({ number, title }) => `${number} ${title[language]} is not in it: ${remedy}`),
  );
