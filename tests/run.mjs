/**
 * `npm test`: everything that must hold, on a machine with Node and npm and nothing else. Ends with one line that
 * counts all of it. `--quick` runs the unit and element tests in one engine; `--quick FILES` just those files. `--all` looks at all states of
 * the matrix (tests/accessibility/matrix/), half an hour longer.
 *
 * Until the packages are there, only what Node brings along may be imported: see the imports inside of the steps.
 *
 * `--conformance` (that is `npm run conformance`) writes the report on accessibility and what the screen reader said; with `--from-results` from the last run,
 * without another one. A run of all states of the matrix writes it as well, because its figures stand there.
 */
import { installWordPress } from './cms/wordpress.mjs';
import { installBrowsers, installJava, installScreenReader, installVoices } from './tools/browsers.mjs';
import { continuesOnProjectNode, installPackages } from './tools/install.mjs';
import { forgetResults, keepResults } from './tools/results.mjs';
import { passed, program } from './tools/shell.mjs';

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const all = args.includes('--all');
const files = args.filter((argument) => !argument.startsWith('--'));
const writesReport = args.includes('--conformance') || args.includes('--all');

const browserTests = async (engine, options) =>
  (await import('./tools/browser-tests.mjs')).runBrowserTests(engine, options);

const quickSteps = [
  ['Browser', async () => [passed('browser', await installBrowsers(['chromium']))]],
  ['Tests in Chromium', () => browserTests('chromium', { files, all: false })],
];

/** One after the other: each needs what those before it have made. */
const firstSteps = [
  [
    'What it takes',
    async () => [
      passed('browsers', await installBrowsers()),
      passed('voices', await installVoices()),
      passed('screen reader', await installScreenReader()),
      passed('Java', await installJava()),
      passed('WordPress', await installWordPress()),
    ],
  ],
  ['Generated files', async () => (await import('./tools/freshness.mjs')).checkFreshness()],
  ['Build', async () => [await program('npm run build', 'npm', ['run', '--silent', 'build'])]],
  ['The module', async () => (await import('./tools/module-file.mjs')).checkModuleFile()],
];

/** None needs another one: two at a time, for two cores. The long ones come first. */
const sideBySide = [
  ['Tests in WebKit', () => browserTests('webkit')],
  ['Tests in Firefox', () => browserTests('firefox')],
  ['Tests in Chromium', () => browserTests('chromium', { coverage: true })],
  ['State matrix', async () => (await import('./accessibility/matrix/matrix.mjs')).checkMatrix({ all })],
  ['A real WordPress', async () => (await import('./cms/cms.mjs')).checkCms()],
  ['Settings of readers', async () => (await import('./accessibility/reader-settings.mjs')).checkReaderSettings()],
  ['Tests on Node', async () => (await import('./tools/node-tests.mjs')).runNodeTests()],
  [
    'Types',
    async () => [
      await program('the types of src', 'tsc', ['--noEmit']),
      await program('the types of the checker', 'tsc', ['-p', 'src/checker']),
      await program('the types of the tests and the build', 'tsc', ['-p', 'tests']),
    ],
  ],
  [
    'Style',
    async () => [
      await program('eslint', 'npm', ['run', '--silent', 'lint:code']),
      await program('stylelint', 'npm', ['run', '--silent', 'lint:styles']),
      await program('prettier', 'npm', ['run', '--silent', 'lint:format']),
    ],
  ],
  ['Back and Forward', async () => (await import('./tools/bfcache.mjs')).checkBackForwardCache()],
  [
    'Where it comes from',
    async () => [
      ...(await (await import('./tools/supply.mjs')).checkSupply()),
      ...(await (await import('./tools/reproducible.mjs')).checkReproducible()),
    ],
  ],
  ['Sizes', async () => (await import('./tools/size.mjs')).checkSizes()],
  ['Imports', async () => (await import('./tools/import-law.mjs')).checkImportLaw()],
  ['The package', async () => (await import('./tools/pack.mjs')).checkPack()],
];

const lastSteps = [
  // What is spoken takes its own time: nothing else runs then.
  ['Real voices', async () => (await import('./speech/real-speech.mjs')).checkRealSpeech()],
  [
    'A real screen reader',
    async () => (await import('./screen-reader/run.mjs')).checkScreenReader({ write: writesReport }),
  ],
  ['What it ran with', async () => (await import('./conformance/machine.mjs')).keepMachine()],
  // The last one: it reads what the others have left in .results/.
  ['Conformance', async () => (await import('./conformance/step.mjs')).checkConformance({ write: writesReport })],
];

/** Which steps belong to this call: lists of steps, and how many of a list run at a time. */
function wantedSteps() {
  if (quick) return [[quickSteps, 1]];
  const report = lastSteps.slice(-1);
  if (args.includes('--from-results')) return [[report, 1]];
  return [
    [firstSteps, 1],
    [sideBySide, 2],
    [lastSteps, 1],
  ];
}

const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** One line for each check; its details where it failed or was skipped, and where they are worth knowing anyway. */
function print({ name, state, detail, counts }) {
  const figures = counts ? `: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped` : '';
  console.log(`  ${{ passed: '✓', failed: '✗', skipped: '–' }[state]} ${name}${figures}`);
  if (detail) console.log(detail.replace(/^/gm, '    '));
}

/** What is no test of a file, but a check of this run: it may be evidence as well. */
const asResults = (title, checks) =>
  checks
    .filter(({ counts, state }) => !counts && state !== 'skipped')
    .map(({ name, state }) => ({
      file: 'npm test',
      engine: 'none',
      name: `${title} › ${name}`,
      ok: state === 'passed',
    }));

async function runSteps(lists) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const results = [];
  const isWhole = lists.length > 1;
  if (isWhole) forgetResults();

  async function runStep([title, step]) {
    const start = performance.now();
    let checks;
    try {
      checks = await step();
    } catch (error) {
      checks = [{ name: title, state: 'failed', detail: error?.stack ?? String(error) }];
    }
    results.push(...asResults(title, checks));
    if (isWhole) keepResults('checks', results);
    console.log(`\n${title}`);
    for (const check of checks) {
      print(check);
      const counts = check.counts ?? { [check.state]: 1 };
      for (const state of Object.keys(total)) total[state] += counts[state] ?? 0;
    }
    console.log(`  ${seconds(start)}`);
  }

  for (const [steps, atATime] of lists) {
    const waiting = [...steps];
    const lane = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await runStep(next);
    };
    await Promise.all(Array.from({ length: atATime }, lane));
  }
  return total;
}

async function main() {
  const start = performance.now();
  // Ends by process.exit(), so that whatever was started is stopped as well.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
  await installPackages();
  if (await continuesOnProjectNode(import.meta.url)) return;
  const total = await runSteps(wantedSteps());
  console.log(`\nTook ${seconds(start)}`);
  const nobodyLooks = process.env.CI === 'true';
  if (total.skipped > 0 && nobodyLooks) console.log('With CI=true a skip is a failure.');
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  const bad = total.failed > 0 || total.passed === 0 || (nobodyLooks && total.skipped > 0);
  process.exitCode = bad ? 1 : 0;
}

await main();
