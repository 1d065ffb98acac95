/** Runs the unit and element tests in one engine, and reads how much of src/ they have run through. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { findBrowsers, freePort, howToInstall, startWebKitDriver } from './browsers.mjs';
import { keepResults } from './results.mjs';
import { failed, passed, root, run, skipped } from './shell.mjs';

const names = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const leastCoverage = 95;
/** What no browser can load. tests/checker/ runs it as it is built. */
const onNode = join(root, 'src/checker/cli.ts');

/** Which files belong to what is tested: the sources, the sources without what takes long, or the file that is built of them. */
const subjects = {
  src: (file) => !file.startsWith('tests/dist/'),
  quick: (file) => !/^tests\/(accessibility|dist|faults|fuzz|journeys)\//.test(file),
  dist: (file) => file.startsWith('tests/dist/'),
};

function testFiles(subject) {
  return readdirSync(join(root, 'tests'), { recursive: true })
    .map((path) => `tests/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.test.ts') && !/^tests\/(screen-reader|cms|bench)\//.test(path))
    .filter(subjects[subject]);
}

/** What TypeScript leaves of a file that has only types is nothing, and nothing can't be covered. */
function hasCode(path) {
  const code = readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
  return /\b(function|const|let|class|=>)\b|^import ['"]/m.test(code);
}

function checkCoverage(coverage) {
  const covered = coverage?.files ?? {};
  const missing = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== onNode && hasCode(path) && !covered[relative(root, path).split(sep).join('/')])
    .map((path) => `${relative(root, path)}: no test loads it`);
  const low = Object.entries(covered)
    .filter(([, { pct }]) => pct < leastCoverage)
    .sort(([, a], [, b]) => a.pct - b.pct)
    .map(([path, { pct, uncovered }]) => `${path}: ${pct} % (not reached: ${ranges(uncovered)})`);
  const figure = coverage ? `${coverage.pct} %` : 'nothing';
  const name = `tests reach at least ${leastCoverage} % of the lines of src: was ${figure}`;
  const enough = coverage && coverage.pct >= leastCoverage && missing.length === 0;
  const list = [...missing, ...low].join('\n');
  return enough ? passed(name, list) : failed(name, list || 'There is no coverage at all.');
}

/** The runner says what it is about to do, and leaves empty lines where it has drawn its progress. */
const withoutProgress = (output) =>
  output
    .replace(/^Running \d+ test files\.\.\.$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** [1, 2, 3, 7] → "1–3, 7" */
function ranges(lines) {
  const found = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
}

/**
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @param {{ files?: string[], subject?: 'src' | 'quick' | 'dist', coverage?: boolean }} [options] what is tested, all of `src` by default; or just these files
 */
export async function runBrowserTests(engine, { files = [], subject = 'src', coverage = false } = {}) {
  const wanted = files.length > 0 ? files : testFiles(subject);
  if (wanted.length === 0) return [skipped(`tests in ${names[engine]}`, 'There are no test files.')];
  if (!findBrowsers()[engine]) {
    // Nobody knows how many tests a file has until it runs: each file counts as one.
    const name = `${wanted.length} test files in ${names[engine]}`;
    return [{ ...skipped(name, howToInstall(engine)), counts: { passed: 0, failed: 0, skipped: wanted.length } }];
  }

  const folder = mkdtempSync(join(tmpdir(), 'jobcenter-news-'));
  const resultFile = join(folder, 'result.json');
  let driver;
  try {
    driver = engine === 'webkit' ? await startWebKitDriver() : undefined;
    const env = {
      ENGINE: engine,
      RESULT_FILE: resultFile,
      // The runner would look for one itself, and two that look at the same time find the same.
      TEST_PORT: String(await freePort()),
      ...(coverage ? { COVERAGE: 'yes' } : {}),
      ...(driver ? { WEBKIT_DRIVER_PORT: String(driver.port) } : {}),
    };
    const args = ['--config', 'tests/web-test-runner.config.mjs', ...wanted.flatMap((file) => ['--files', file])];
    const { ok, output } = await run('wtr', args, { env });
    let result;
    try {
      result = JSON.parse(readFileSync(resultFile, 'utf8'));
    } catch {
      return [
        failed(`tests in ${names[engine]}`, withoutProgress(output) || 'The test runner ended without a result.'),
      ];
    }
    if (files.length === 0 && subject !== 'quick') keepResults(`${engine}-${subject}`, result.tests);
    const name = `tests in ${names[engine]} (${result.files} files)`;
    const checks = [
      {
        name,
        state: result.failed > 0 ? 'failed' : 'passed',
        detail: [
          withoutProgress(output),
          `longest: ${result.slowest.map(({ file, seconds }) => `${file} ${seconds} s`).join(', ')}`,
        ].join('\n'),
        counts: result,
      },
    ];
    if (!ok && result.failed === 0) checks.push(failed(`the test runner in ${names[engine]}`, withoutProgress(output)));
    if (coverage) checks.push(checkCoverage(result.coverage));
    return checks;
  } catch (error) {
    return [failed(`tests in ${names[engine]}`, String(error))];
  } finally {
    driver?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
