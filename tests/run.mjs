/**
 * `npm test`: everything that must hold, on a machine with Node and npm and nothing else. Ends with one line that
 * counts all of it. `--quick` runs the unit and element tests in one engine; `--quick FILES` just those files. `--all` looks at all states of
 * the matrix (tests/accessibility/matrix/), half an hour longer.
 *
 * Until the packages are there, only what Node brings along may be imported: see the imports inside of the steps.
 *
 * `--conformance` (that is `npm run conformance`) writes the report on accessibility at the end; with `--from-results` from the last run,
 * without another one. A run of all states of the matrix writes it as well, because its figures stand there.
 */
import { installWordPress } from './cms/wordpress.mjs';
import { installBrowsers, installJava, installVoices } from './tools/browsers.mjs';
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

const allSteps = [
  [
    'Browsers, voices, Java, WordPress',
    async () => [
      passed('browsers', await installBrowsers()),
      passed('voices', await installVoices()),
      passed('Java', await installJava()),
      passed('WordPress', await installWordPress()),
    ],
  ],
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
  ['Generated files', async () => (await import('./tools/freshness.mjs')).checkFreshness()],
  ['Imports', async () => (await import('./tools/import-law.mjs')).checkImportLaw()],
  ['Build', async () => [await program('npm run build', 'npm', ['run', '--silent', 'build'])]],
  ['The module', async () => (await import('./tools/module-file.mjs')).checkModuleFile()],
  [
    'Where it comes from',
    async () => [
      ...(await (await import('./tools/supply.mjs')).checkSupply()),
      ...(await (await import('./tools/reproducible.mjs')).checkReproducible()),
    ],
  ],
  ['Sizes', async () => (await import('./tools/size.mjs')).checkSizes()],
  ['The package', async () => (await import('./tools/pack.mjs')).checkPack()],
  ['Real voices', async () => (await import('./speech/real-speech.mjs')).checkRealSpeech()],
  ['Settings of readers', async () => (await import('./accessibility/reader-settings.mjs')).checkReaderSettings()],
  ['Back and Forward', async () => (await import('./tools/bfcache.mjs')).checkBackForwardCache()],
  ['A real WordPress', async () => (await import('./cms/cms.mjs')).checkCms()],
  ['Tests on Node', async () => (await import('./tools/node-tests.mjs')).runNodeTests()],
  ['State matrix', async () => (await import('./accessibility/matrix/matrix.mjs')).checkMatrix({ all })],
  ['Tests in Chromium', () => browserTests('chromium', { coverage: true })],
  ['Tests in Firefox', () => browserTests('firefox')],
  ['Tests in WebKit', () => browserTests('webkit')],
  ['What it ran with', async () => (await import('./conformance/machine.mjs')).keepMachine()],
  // The last one: it reads what the others have left in .results/.
  ['Conformance', async () => (await import('./conformance/step.mjs')).checkConformance({ write: writesReport })],
];

/** Which steps belong to this call. */
function wantedSteps() {
  if (quick) return quickSteps;
  return args.includes('--from-results') ? allSteps.slice(-1) : allSteps;
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
      engine: 'node',
      name: `${title} › ${name}`,
      ok: state === 'passed',
    }));

async function runSteps(steps) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const results = [];
  if (steps === allSteps) forgetResults();
  for (const [title, step] of steps) {
    console.log(`\n${title}`);
    const start = performance.now();
    let checks;
    try {
      checks = await step();
    } catch (error) {
      checks = [{ name: title, state: 'failed', detail: error?.stack ?? String(error) }];
    }
    results.push(...asResults(title, checks));
    if (steps === allSteps) keepResults('checks', results);
    for (const check of checks) {
      print(check);
      const counts = check.counts ?? { [check.state]: 1 };
      for (const state of Object.keys(total)) total[state] += counts[state] ?? 0;
    }
    console.log(`  ${seconds(start)}`);
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
