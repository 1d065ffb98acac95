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

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {() => Promise<object[]>} run its checks
 * @property {string[]} [after] the steps that have to be done before
 */

/** @type {Step[]} */
const quickSteps = [
  { title: 'Browser', run: async () => [passed('browser', await installBrowsers(['chromium']))] },
  {
    title: 'Tests in Chromium',
    after: ['Browser'],
    run: () => browserTests('chromium', { files, subject: 'quick' }),
  },
];

const INSTALLED = 'What it takes';
const BUILT = 'Build';
const READY = [INSTALLED, BUILT];

/** Which of them can begin, in this order: what takes long comes first. @type {Step[]} */
const steps = [
  {
    title: INSTALLED,
    run: async () => [
      passed('browsers', await installBrowsers()),
      passed('voices', await installVoices()),
      passed('screen reader', await installScreenReader()),
      passed('Java', await installJava()),
      passed('WordPress', await installWordPress()),
    ],
  },
  { title: 'Generated files', run: async () => (await import('./tools/freshness.mjs')).checkFreshness() },
  {
    title: BUILT,
    after: ['Generated files'],
    run: async () => [await program('npm run build', 'npm', ['run', '--silent', 'build'])],
  },
  // Much of it is waiting for the voice, so that another step has nearly all of the machine.
  {
    title: 'A real screen reader',
    after: READY,
    run: async () => (await import('./screen-reader/run.mjs')).checkScreenReader({ write: writesReport }),
  },
  { title: 'Tests in WebKit', after: READY, run: () => browserTests('webkit') },
  { title: 'Tests in Firefox', after: READY, run: () => browserTests('firefox') },
  { title: 'Tests in Chromium', after: READY, run: () => browserTests('chromium', { coverage: true }) },
  { title: 'The built file in Firefox', after: READY, run: () => browserTests('firefox', { subject: 'dist' }) },
  { title: 'The built file in WebKit', after: READY, run: () => browserTests('webkit', { subject: 'dist' }) },
  { title: 'The built file in Chromium', after: READY, run: () => browserTests('chromium', { subject: 'dist' }) },
  {
    title: 'State matrix',
    after: READY,
    run: async () => (await import('./accessibility/matrix/matrix.mjs')).checkMatrix({ all }),
  },
  { title: 'A real WordPress', after: READY, run: async () => (await import('./cms/cms.mjs')).checkCms() },
  {
    title: 'Settings of readers',
    after: READY,
    run: async () => (await import('./accessibility/reader-settings.mjs')).checkReaderSettings(),
  },
  {
    title: 'Style',
    after: [BUILT],
    run: async () => [
      await program('eslint', 'npm', ['run', '--silent', 'lint:code']),
      await program('stylelint', 'npm', ['run', '--silent', 'lint:styles']),
      await program('prettier', 'npm', ['run', '--silent', 'lint:format']),
    ],
  },
  {
    title: 'Types',
    after: [BUILT],
    run: async () => [
      await program('the types of src', 'tsc', ['--noEmit']),
      await program('the types of the checker', 'tsc', ['-p', 'src/checker']),
      await program('the types of the tests and the build', 'tsc', ['-p', 'tests']),
    ],
  },
  { title: 'Tests on Node', after: [BUILT], run: async () => (await import('./tools/node-tests.mjs')).runNodeTests() },
  {
    title: 'Where it comes from',
    after: [BUILT],
    run: async () => [
      ...(await (await import('./tools/supply.mjs')).checkSupply()),
      ...(await (await import('./tools/reproducible.mjs')).checkReproducible()),
    ],
  },
  { title: 'Sizes', after: [BUILT], run: async () => (await import('./tools/size.mjs')).checkSizes() },
  {
    title: 'Back and Forward',
    after: READY,
    run: async () => (await import('./tools/bfcache.mjs')).checkBackForwardCache(),
  },
  { title: 'The package', after: [BUILT], run: async () => (await import('./tools/pack.mjs')).checkPack() },
  { title: 'The module', after: [BUILT], run: async () => (await import('./tools/module-file.mjs')).checkModuleFile() },
  { title: 'Imports', run: async () => (await import('./tools/import-law.mjs')).checkImportLaw() },
];
const before = steps.map(({ title }) => title);

/** What it takes its own time for nothing else may run beside; the last one reads what the others have left in .results/. @type {Step[]} */
const lastSteps = [
  {
    title: 'Real voices',
    after: before,
    run: async () => (await import('./speech/real-speech.mjs')).checkRealSpeech(),
  },
  {
    title: 'What it ran with',
    after: ['Real voices'],
    run: async () => (await import('./conformance/machine.mjs')).keepMachine(),
  },
  {
    title: 'Conformance',
    after: ['What it ran with'],
    run: async () => (await import('./conformance/step.mjs')).checkConformance({ write: writesReport }),
  },
];

/** For two cores. Three lanes are no faster: the browsers' own processes take what the tests leave. */
const LANES = 2;

/** The steps that belong to this call. */
function wantedSteps() {
  if (quick) return quickSteps;
  if (args.includes('--from-results')) return [{ ...lastSteps.at(-1), after: [] }];
  return [...steps, ...lastSteps];
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

/** @param {Step[]} list @returns how many checks passed, failed and were skipped */
async function runSteps(list) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const results = [];
  const isWhole = list.length > quickSteps.length;
  if (isWhole) forgetResults();

  async function runStep({ title, run }) {
    const start = performance.now();
    let checks;
    try {
      checks = await run();
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

  const waiting = [...list];
  const done = new Set();
  const running = new Set();
  while (waiting.length + running.size > 0) {
    const next = waiting.findIndex(({ after = [] }) => after.every((title) => done.has(title)));
    if (next >= 0 && running.size < LANES) {
      const [step] = waiting.splice(next, 1);
      const task = runStep(step).finally(() => {
        done.add(step.title);
        running.delete(task);
      });
      running.add(task);
    } else if (running.size > 0) await Promise.race(running);
    else throw new Error(`Waits for a step that is not there: ${waiting[0].title}`);
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
