/** Runs the tests of what runs on Node: the checker for editors as it is built, the JSON Schema, and the data about conformance. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folder as resultsFolder } from './results.mjs';
import { failed, report, root, run } from './shell.mjs';

const files = () =>
  ['tests/checker', 'tests/conformance'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.test.mjs'))
      .map((name) => `${folder}/${name}`),
  );

/** The counts at the end of a run, as the TAP reporter writes them. */
const countOf = (output, what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);

/** Failures in full; of what passed nothing. */
const failuresIn = (output) =>
  output
    .split(/^(?= *(?:not )?ok \d+ - )/m)
    .filter((part) => /^ *not ok/.test(part))
    .join('\n');

export async function runNodeTests() {
  mkdirSync(resultsFolder, { recursive: true });
  const reporters = [
    ['--test-reporter=tap', '--test-reporter-destination=stdout'],
    ['--test-reporter=./tests/tools/node-reporter.mjs', `--test-reporter-destination=${resultsFolder}/node.jsonl`],
  ];
  const { ok, output } = await run('node', ['--test', ...reporters.flat(), ...files()]);
  const counts = {
    passed: countOf(output, 'pass'),
    failed: countOf(output, 'fail') + countOf(output, 'cancelled'),
    skipped: countOf(output, 'skipped') + countOf(output, 'todo'),
  };
  const name = `tests on Node (${files().length} files)`;
  if (!ok && counts.failed === 0) return [failed(name, output.trim())];
  if (counts.passed === 0) return [failed(name, 'No test has passed.')];
  return [{ name, state: ok ? 'passed' : 'failed', detail: failuresIn(output), counts }];
}

if (import.meta.main) report(await runNodeTests());
