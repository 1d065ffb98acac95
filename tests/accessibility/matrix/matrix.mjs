/**
 * The state matrix: every state of the element, in the built module on real pages, in Chromium, looked at by every tool that we have.
 * `npm test` takes a selection in which each pair of values comes once, `npm run test:all` takes all. On its own:
 * `node tests/accessibility/matrix/matrix.mjs [--all] [part of a state's name]`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers, howToInstall, findJava, howToInstallJava } from '../../tools/browsers.mjs';
import { check, failed, passed, report, root, skipped } from '../../tools/shell.mjs';
import { lookAt } from './checks.mjs';
import { runControls } from './controls.mjs';
import { used } from './exceptions.mjs';
import { inPage } from './in-page.mjs';
import { readWithNu } from './nu.mjs';
import { leave, reach } from './reach.mjs';
import { openSite } from './site.mjs';
import { everyCombination, faultsOfSelection, leftOut, nameOf, selection, STATES } from './states.mjs';

const FILE = 'tests/accessibility/matrix/matrix.mjs';
const LAST_FULL_RUN = 'tests/conformance/last-full-run.json';

/** What each tool says when it finds nothing; the names are evidence in docs/ACCESSIBILITY.md and stay as they are. */
const PROMISES = {
  axe: 'no violation',
  ibm: 'no violation',
  nu: 'no error and no warning',
  contrast: '4.5:1 for texts, 3:1 for large ones, icons and borders, 7:1 for Leichte Sprache',
  headings: 'no gap',
  'link names': 'no name for two targets',
  'target size': '44 px at least, 24 for a word of a text',
  'reduced motion': 'nothing moves',
  'visible focus': 'a stop changes by 3:1 around itself',
  'tab order': 'the order of reading, and every stop',
  reflow: 'all fits into 320 px',
  'text spacing': 'nothing is cut off',
  'text size': 'all fits at 200 %',
};
const TOOLS = Object.keys(PROMISES);

const versionOf = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

async function openBrowser(executablePath) {
  const browser = await puppeteer.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--hide-scrollbars'],
  });
  const tab = await browser.newPage();
  const client = await tab.createCDPSession();
  await client.send('Network.enable');
  await client.send('Accessibility.enable');
  await tab.evaluateOnNewDocument(inPage);
  return { browser, tab, client };
}

/** Goes through all combinations; findings by the name of the combination and by tool. */
async function lookAtAll(combinations, tab, site, tally, progress) {
  const found = new Map();
  const documents = new Map();
  for (const combination of combinations) {
    const name = nameOf(combination);
    const broken = [];
    const listen = (error) => broken.push(`The page threw ${error.message}`);
    tab.tab.on('pageerror', listen);
    try {
      await reach(tab, site, combination);
      documents.set(name, await tab.tab.evaluate(() => window.matrix.asDocument()));
      found.set(name, await lookAt(tab, combination, tally));
    } catch (error) {
      found.set(name, { reached: [error.message] });
    }
    if (broken.length) found.set(name, { ...found.get(name), reached: broken });
    tab.tab.off('pageerror', listen);
    await leave(tab, site);
    progress(found.size, name);
  }
  return { found, documents };
}

/** One check for each tool, with the number of states; its findings, the same ones once. */
function checkOf(tool, found) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const places = new Map();
  for (const [name, results] of found) {
    const findings = results[tool];
    if (findings === undefined) continue;
    counts[findings.length ? 'failed' : 'passed']++;
    for (const finding of findings) places.set(finding, [...(places.get(finding) ?? []), name]);
  }
  const detail = [...places]
    .slice(0, 30)
    .map(
      ([finding, names]) =>
        `${finding}\n  in ${names.slice(0, 5).join('; ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`,
    );
  return {
    name: `${tool}: ${PROMISES[tool]}`,
    state: counts.failed ? 'failed' : 'passed',
    counts,
    detail: detail.join('\n'),
  };
}

function writeResults(found, controls) {
  const line = (name, ok) => JSON.stringify({ file: FILE, engine: 'chromium', name, ok });
  const lines = [...found].flatMap(([state, results]) =>
    TOOLS.filter((tool) => results[tool]).map((tool) =>
      line(`${tool}: ${PROMISES[tool]} in ${state}`, results[tool].length === 0),
    ),
  );
  for (const { tool, found: isFound, fault } of controls)
    lines.push(line(`${tool}: finds ${fault} inside the shadow root`, isFound));
  mkdirSync(join(root, '.results'), { recursive: true });
  writeFileSync(join(root, '.results/matrix.json'), `${lines.join('\n')}\n`);
}

/** For docs/ACCESSIBILITY.md, which quotes it. */
function writeFullRun(checks, controls, found, figures, versions) {
  const failures = [...found].flatMap(([state, results]) =>
    Object.entries(results).flatMap(([tool, findings]) => findings.map((finding) => ({ tool, state, finding }))),
  );
  const full = {
    date: new Date().toISOString().slice(0, 10),
    states: found.size,
    tools: Object.fromEntries(
      checks.map(({ name, counts }) => [name, { passed: counts.passed, failed: counts.failed }]),
    ),
    controls: {
      found: controls.filter((one) => one.found).length,
      missed: controls.filter((one) => !one.found).length,
    },
    figures,
    exceptions: [...used].map(([{ tool, rule, why }, count]) => ({ tool, rule: String(rule), count, why })),
    leftOut: leftOut(),
    versions,
    failures,
  };
  mkdirSync(join(root, 'tests/conformance'), { recursive: true });
  writeFileSync(join(root, LAST_FULL_RUN), `${JSON.stringify(full, null, 2)}\n`);
}

/** Of each state, how many combinations there were, and how many checks passed and failed. */
function tableOf(found) {
  return STATES.map((state) => {
    const own = [...found]
      .filter(([name]) => name.startsWith(`${state} (`))
      .map(([, results]) => Object.values(results));
    const failures = own.flat().filter(({ length }) => length > 0).length;
    return `${state}: ${own.length} combinations, ${own.flat().length - failures} checks passed, ${failures} failed`;
  }).join('\n');
}

export async function checkMatrix({ all = false, only = '' } = {}) {
  const name = 'the state matrix';
  const executablePath = findBrowsers().chromium;
  if (!executablePath) return [skipped(name, howToInstall('chromium'))];
  const hasJava = findJava() !== undefined;
  const every = everyCombination();
  const combinations = (all ? every : selection()).filter((one) => nameOf(one).includes(only));
  const site = await openSite();
  const { browser, ...tab } = await openBrowser(executablePath);
  try {
    const figures = {};
    const tally = (what, count) => (figures[what] = (figures[what] ?? 0) + count);
    const progress = (count, state) => {
      if (all && count % 50 === 0) console.log(`  ${count} of ${combinations.length}: ${state}`);
    };
    const { found, documents } = await lookAtAll(combinations, tab, site, tally, progress);
    if (hasJava) for (const [state, findings] of await readWithNu(documents)) found.get(state).nu = findings;
    const versions = {
      chromium: await browser.version(),
      'axe-core': versionOf('axe-core'),
      'accessibility-checker-engine': versionOf('accessibility-checker-engine'),
      'vnu-jar': versionOf('vnu-jar'),
    };
    const readNu = async (html) => (await readWithNu(new Map([['control', html]]))).get('control');
    const controls = await runControls(tab, site, hasJava ? readNu : undefined);
    const checks = TOOLS.filter((tool) => tool !== 'nu' || hasJava).map((tool) => checkOf(tool, found));
    const unreached = [...found].flatMap(([state, { reached = [] }]) => reached.map((reason) => `${state}: ${reason}`));
    const missed = controls.filter((one) => !one.found);
    writeResults(found, controls);
    if (all && !only) writeFullRun(checks, controls, found, figures, versions);
    const never =
      all && !only ? [...used].filter(([, count]) => count === 0).map(([{ tool, rule }]) => `${tool} ${rule}`) : [];
    return [
      {
        name: `${found.size} of ${every.length} combinations were reached${all ? '' : ', every pair of values in one of them'}`,
        state: unreached.length ? 'failed' : 'passed',
        detail: [...unreached, ...(all ? [] : [...found.keys()])].join('\n'),
      },
      check('the selection has every pair of values, in at most 60 states, the same each time', faultsOfSelection()),
      passed(
        'what is left out makes no sense',
        Object.entries(leftOut())
          .map(([why, count]) => `${count}: ${why}`)
          .join('\n'),
      ),
      ...checks,
      ...(hasJava ? [] : [skipped('nu', howToInstallJava)]),
      (missed.length ? failed : passed)(
        `${controls.length} negative controls: each tool finds a fault inside the shadow root`,
        [
          ...missed.map(
            ({ tool, fault, findings }) => `${tool} did not find ${fault}, but ${findings.join('; ') || 'nothing'}`,
          ),
          ...Object.entries(Object.groupBy(controls, ({ tool }) => tool)).map(
            ([tool, list]) => `${tool}: ${list.map(({ fault }) => fault).join('; ')}`,
          ),
        ].join('\n'),
      ),
      (never.length ? failed : passed)(
        'where a tool and we disagree, a reason is written in exceptions.mjs',
        never.length
          ? `Never needed: ${never.join(', ')}`
          : [...used].map(([{ tool, rule, why }, count]) => `${count} × ${tool} ${rule}: ${why}`).join('\n'),
      ),
      passed('counts by state', tableOf(found)),
      passed(
        'figures',
        Object.entries({ ...figures, ...versions })
          .map(([what, count]) => `${what}: ${count}`)
          .join('\n'),
      ),
    ];
  } finally {
    await browser.close();
    site.close();
  }
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  const start = performance.now();
  const only = args.find((argument) => !argument.startsWith('--'));
  const checks = await checkMatrix({ all: args.includes('--all'), only });
  report(checks.map((one) => ({ ...one, name: one.counts ? `${one.name}: ${JSON.stringify(one.counts)}` : one.name })));
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);
}
