/** What a run was made with: the system, the engines and the tools, with their versions, as the machine gives them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers, startWebKitDriver } from '../tools/browsers.mjs';
import { keepRun, readResults } from '../tools/results.mjs';
import { passed, root, run } from '../tools/shell.mjs';

/** The first thing in a program's answer that looks like a version; nothing where there is no such program. */
async function versionOf(program, ...args) {
  if (!program) return undefined;
  const { output } = await run(program, args);
  return /\d+(\.\d+)+(esr)?/.exec(output)?.[0];
}

/** WebKit's browser tells its version to nobody but its driver. */
async function versionOfWebKit(binary) {
  if (!binary) return undefined;
  let driver;
  try {
    driver = await startWebKitDriver();
    const ask = (path, method, body) => fetch(`http://127.0.0.1:${driver.port}${path}`, { method, body });
    const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const answer = await ask('/session', 'POST', JSON.stringify({ capabilities: { alwaysMatch: options } }));
    const { value } = await answer.json();
    await ask(`/session/${value.sessionId}`, 'DELETE');
    return value.capabilities.browserVersion;
  } catch {
    return undefined;
  } finally {
    driver?.stop();
  }
}

function versionOfPackage(name) {
  try {
    return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}

function system() {
  try {
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  } catch {
    return process.platform;
  }
}

const known = (versions) => Object.fromEntries(Object.entries(versions).filter(([, version]) => version !== undefined));

/** Writes it down beside the results. What has no result is not named: it is on the machine, but was not run. */
export async function keepMachine() {
  const { results } = readResults();
  const ran = (test) => (version) => (results.some(test) ? version : undefined);
  const inMatrix = ran(({ file }) => file.startsWith('tests/accessibility/matrix'));
  const inEngine = (name) => ran(({ engine }) => engine === name);
  const inSpeech = ran(({ engine }) => engine.endsWith('orca'));
  const { chromium, firefox, webkit } = findBrowsers();
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    system: system(),
    engines: known({
      Chromium: inEngine('chromium')(await versionOf(chromium, '--version')),
      Firefox: inEngine('firefox')(await versionOf(firefox, '--version')),
      WebKitGTK: inEngine('webkit')(await versionOfWebKit(webkit)),
    }),
    tools: known({
      Orca: inSpeech(await versionOf('orca', '--version')),
      'eSpeak NG': ran(({ name }) => name.startsWith('Real voices'))(await versionOf('espeak-ng', '--version')),
      'axe-core': versionOfPackage('axe-core'),
      'IBM accessibility-checker-engine': inMatrix(versionOfPackage('accessibility-checker-engine')),
      'Nu Html Checker (vnu-jar)': inMatrix(versionOfPackage('vnu-jar')),
      'Node.js': process.versions.node,
    }),
  };
  keepRun(machine);
  const list = Object.entries({ ...machine.engines, ...machine.tools }).map(([name, version]) => `${name} ${version}`);
  return [passed(`versions are written down: ${list.join(', ')}`)];
}
