/** Runs the tests of what runs on Node: the checker for editors as it is built, and the JSON Schema. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { failed, report, root, run } from './shell.mjs';

const files = () =>
  readdirSync(join(root, 'tests/checker'))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `tests/checker/${name}`);

/** The counts at the end of a run, as the TAP reporter writes them. */
const countOf = (output, what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);

/** Failures in full; of what passed nothing. */
const failuresIn = (output) =>
  output
    .split(/^(?= *(?:not )?ok \d+ - )/m)
    .filter((part) => /^ *not ok/.test(part))
    .join('\n');

export async function runNodeTests() {
  const { ok, output } = await run('node', ['--test', '--test-reporter=tap', ...files()]);
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
