/**
 * Unit and element tests in one engine, which ENGINE names: chromium (the default), firefox or webkit.
 * tests/run.mjs sets the variables; to watch one file by hand:
 * npx wtr --config tests/web-test-runner.config.mjs --watch --files tests/articles/dates.test.ts
 */
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { brokenServers } from './tools/broken-servers.mjs';
import { browserCommands } from './tools/browser-commands.mjs';
import { findBrowsers } from './tools/browsers.mjs';
import { corpora } from './tools/corpora-middleware.mjs';
import { countReporter } from './tools/count-reporter.mjs';
import { builtFiles } from './tools/dist-middleware.mjs';
import { root } from './tools/shell.mjs';

const {
  ENGINE: engine = 'chromium',
  RESULT_FILE: resultFile,
  TEST_PORT: testPort,
  COVERAGE: coverage,
  WEBKIT_DRIVER_PORT: port,
} = process.env;
const executablePath = findBrowsers()[engine];
// Nobody here asks what a page asks for; to be told of it takes a quarter of Firefox's time.
const inBrowser = { executablePath, networkEnabled: false };

/** The launcher uses one tab for all files. A tab remembers 50 entries at most, and then Back leads out of the page that runs the tests. */
const tabs = {
  /** In Firefox each file gets a tab of its own, which costs nothing there. */
  fresh(launcher) {
    launcher.inactivePages = { length: 0, push: (page) => void page.puppeteerPage.close() };
    return launcher;
  },
  /** Chromium's tab can forget, and takes a third of a second less to begin. */
  forgetful(launcher) {
    const stop = launcher.stopSession.bind(launcher);
    launcher.stopSession = async (id) => {
      const result = await stop(id);
      const client = await launcher.inactivePages.at(-1).puppeteerPage.createCDPSession();
      await client.send('Page.resetNavigationHistory');
      await client.detach();
      return result;
    };
    return launcher;
  },
};

/** Whether a script was run through as in no test before: what is known already need not be translated into TypeScript again. */
const known = new Set();
function isNews({ url, functions }) {
  const ranges = functions.flatMap((one) =>
    one.ranges.flatMap((range) => [range.startOffset, range.endOffset, range.count > 0]),
  );
  const news = `${url} ${ranges}`;
  return url !== '' && !known.has(news) && known.add(news);
}

/**
 * A tab that is asked which code was run and nothing else. The library’s own way asks for the text of each script as well, of those of the tests
 * too, and takes twice as long.
 */
async function openTab({ context }) {
  const tab = await context.newPage();
  const client = await tab.createCDPSession();
  await client.send('Profiler.enable');
  Object.assign(tab.coverage, {
    startJSCoverage: () => client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true }),
    async stopJSCoverage() {
      const { result } = await client.send('Profiler.takePreciseCoverage');
      await client.send('Profiler.stopPreciseCoverage');
      return result.filter(isNews).map((rawScriptCoverage) => ({ rawScriptCoverage }));
    },
  });
  return tab;
}

const launchers = {
  chromium: () =>
    tabs.forgetful(
      puppeteerLauncher({
        createPage: openTab,
        launchOptions: {
          ...inBrowser,
          args: [
            // Chromium's sandbox refuses to work for root, which is who runs tests in a container.
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            '--disable-gpu',
            // A tab in the background has slower timers.
            '--disable-background-timer-throttling',
            '--disable-renderer-backgrounding',
            // None of what a browser likes to tell its maker.
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      }),
    ),
  firefox: () => tabs.fresh(puppeteerLauncher({ launchOptions: { browser: 'firefox', ...inBrowser } })),
  webkit: () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(port),
      path: '/',
      // A browserName would make the session fail: MiniBrowser has another one.
      capabilities: {
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
      },
    }),
};

export default {
  rootDir: root,
  ...(testPort && { port: Number(testPort) }),
  files: ['tests/**/*.test.ts', '!tests/{screen-reader,cms,bench}/**'],
  browsers: [launchers[engine]()],
  // One page at a time: two would fight for the focus, and half of our tests are about where it is.
  concurrency: 1,
  // Lit's development build warns about itself in each test.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2021', tsconfig: join(root, 'tsconfig.json') }),
    browserCommands(),
    brokenServers(),
  ],
  middleware: [builtFiles, corpora],
  reporters: [countReporter({ engine, resultFile })],
  testFramework: { config: { ui: 'bdd', timeout: '8000' } },
  testsFinishTimeout: 300_000,
  coverage: coverage !== undefined,
  coverageConfig: { include: ['src/**/*.ts'], report: false },
};
