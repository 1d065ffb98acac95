/**
 * Reports for web-test-runner: failures in full as they come, and at the end the counts, in a file for tests/run.mjs.
 * A file that does not load counts as one failure: its tests would otherwise be missing without a sound.
 */
import { writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { root } from './shell.mjs';

const short = (path) => relative(root, path).split(sep).join('/');

function testsOf({ tests = [], suites = [] } = {}, path = []) {
  return [
    ...tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') })),
    ...suites.flatMap((suite) => testsOf(suite, [...path, suite.name])),
  ];
}

function describe({ message, name, expected, actual, stack } = {}) {
  const lines = [`${name ? `${name}: ` : ''}${message ?? 'failed without a message'}`];
  if (expected !== undefined || actual !== undefined) lines.push(`expected: ${expected}`, `actual:   ${actual}`);
  if (stack) lines.push(stack.trim());
  return lines.join('\n').replace(/^/gm, '    ');
}

function coverageOf(testCoverage) {
  if (!testCoverage) return undefined;
  const files = Object.fromEntries(
    testCoverage.coverageMap.files().map((path) => {
      const coverage = testCoverage.coverageMap.fileCoverageFor(path);
      return [short(path), { ...coverage.toSummary().lines, uncovered: coverage.getUncoveredLines().map(Number) }];
    }),
  );
  return { ...testCoverage.summary.lines, files };
}

/** What went wrong in a file beside its tests. The runner forgives the last two, and we don't. */
function errorsOf(session) {
  const errors = [...(session.errors ?? [])];
  const lost = (session.logs ?? []).filter((log) => String(log[0]).includes('thrown in a Promise outside a test'));
  for (const log of lost) errors.push({ message: log.map(String).join(' ') });
  if (errors.length === 0 && testsOf(session.testResults).length === 0) errors.push({ message: 'It has no tests.' });
  return errors;
}

/** Where the time goes: the files that took longest, in seconds. */
const slowestOf = (sessions) =>
  sessions
    .map(({ testFile, testResults }) => {
      const milliseconds = testsOf(testResults).reduce((sum, { duration = 0 }) => sum + duration, 0);
      return { file: short(testFile), seconds: Math.round(milliseconds / 1000) };
    })
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 8);

/** @param {{ engine: string, resultFile?: string }} options */
export function countReporter({ engine, resultFile }) {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const bad = testsOf(session.testResults).filter(({ passed, skipped }) => !passed && !skipped);
        const errors = errorsOf(session);
        if (bad.length === 0 && errors.length === 0) continue;
        logger.log(`\n✗ ${engine}: ${short(testFile)}`);
        for (const error of errors) logger.log(`  the file itself\n${describe(error)}`);
        for (const { title, error } of bad) logger.log(`  ${title}\n${describe(error)}`);
        for (const address of session.request404s ?? []) logger.log(`  not found on the test server: ${address}`);
        for (const log of session.logs ?? []) logger.log(`  the page said: ${log.map(String).join(' ')}`);
      }
    },
    onTestRunFinished({ sessions, testCoverage }) {
      const result = {
        passed: 0,
        failed: 0,
        skipped: 0,
        files: sessions.length,
        coverage: coverageOf(testCoverage),
        slowest: slowestOf(sessions),
        /** Each test that ran, as tests/tools/results.mjs keeps it. */
        tests: [],
      };
      for (const session of sessions) {
        const errors = errorsOf(session);
        result.failed += errors.length;
        const tests = testsOf(session.testResults);
        for (const { passed, skipped } of tests) result[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
        for (const { title, passed, skipped } of tests)
          if (!skipped) result.tests.push({ file: short(session.testFile), engine, name: title, ok: passed });
        // A session that failed for a reason that stands nowhere else still has to show in the counts.
        const told = errors.length > 0 || tests.some(({ passed, skipped }) => !passed && !skipped);
        if (session.passed === false && !told) result.failed++;
      }
      if (resultFile) writeFileSync(resultFile, JSON.stringify(result));
      else console.log(`${engine}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`);
    },
  };
}
