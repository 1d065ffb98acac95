/** Finds or installs the three engines, and starts what WebKit needs beside it. Uses what Node brings along. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { run } from './shell.mjs';

const inPath = (...names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(existsSync);
const firstOf = (...paths) => paths.find(existsSync);
const programFiles = (path) =>
  firstOf(...['C:/Program Files/', 'C:/Program Files (x86)/'].map((folder) => folder + path));

function findChromium() {
  return (
    inPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge') ??
    firstOf(
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ) ??
    programFiles('Google/Chrome/Application/chrome.exe') ??
    programFiles('Microsoft/Edge/Application/msedge.exe')
  );
}

function findFirefox() {
  return (
    inPath('firefox-esr', 'firefox') ??
    firstOf('/Applications/Firefox.app/Contents/MacOS/firefox') ??
    programFiles('Mozilla Firefox/firefox.exe')
  );
}

/** WebKitGTK's own small browser, which its driver steers; each distribution puts it elsewhere. */
function findWebKit() {
  if (!inPath('WebKitWebDriver') || !inPath('Xvfb')) return undefined;
  return ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .filter(existsSync)
    .flatMap((folder) => [
      folder,
      ...readdirSync(folder)
        .filter((name) => name.includes('-linux-'))
        .map((name) => join(folder, name)),
    ])
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find(existsSync);
}

/** @returns {Record<'chromium' | 'firefox' | 'webkit', string | undefined>} where each engine is */
export const findBrowsers = () => ({
  chromium: findChromium(),
  firefox: findFirefox(),
  webkit: findWebKit(),
});

const packages = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/** One sentence that tells what to install for an engine that was not found. */
export const howToInstall = (engine) =>
  engine === 'webkit'
    ? 'WebKit was not found: its tests run on Linux with WebKitGTK (on Debian: apt-get install webkit2gtk-driver xvfb).'
    : `${engine === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'} was not found: install it (on Debian: apt-get install ${packages[engine]}).`;

/**
 * As root on Debian or its like, installs what is missing. Elsewhere it is not ours to change the machine: the tests of
 * a missing engine are skipped, and say what to install.
 */
export async function installBrowsers(engines = Object.keys(packages)) {
  const found = findBrowsers();
  const missing = engines.filter((engine) => found[engine] === undefined);
  if (missing.length === 0) return 'already installed';
  return (await installOnDebian(missing.flatMap((engine) => packages[engine]))) ?? `not found: ${missing.join(', ')}`;
}

/** Where speech-dispatcher looks for the voices of eSpeak NG. */
export const VOICES = '/usr/lib/speech-dispatcher-modules/sd_espeak-ng';

/** As `installBrowsers()`, for the voices that Firefox and Chromium speak with on Linux. */
export async function installVoices() {
  if (existsSync(VOICES)) return 'already installed';
  const names = ['speech-dispatcher', 'speech-dispatcher-espeak-ng', 'speech-dispatcher-audio-plugins'];
  return (await installOnDebian(names)) ?? 'not found: eSpeak NG';
}

/** Java, for the Nu Html Checker. */
export const findJava = () => inPath('java', 'java.exe');

export const howToInstallJava =
  'Java was not found: the Nu Html Checker runs on it (on Debian: apt-get install default-jre-headless).';

/** As `installBrowsers()`. */
export async function installJava() {
  if (findJava()) return 'already installed';
  return (await installOnDebian(['default-jre-headless'])) ?? 'not found: Java';
}

/** Asked by Debian before it starts a service; there is none on most machines. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Lets no service start that comes along with a package: a web server that nobody asked for. @returns a function that ends this */
function forbidServices() {
  if (existsSync(POLICY)) return () => undefined;
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const allow = () => {
    process.off('exit', allow);
    rmSync(POLICY, { force: true });
  };
  process.once('exit', allow);
  return allow;
}

const orcaPackages = ['orca', 'at-spi2-core', 'dbus', 'openbox', 'xdotool', 'xvfb', 'fonts-dejavu-core'];
export const HOW_TO_INSTALL_ORCA = `The screen reader Orca was not found: its tests run on Linux (on Debian: apt-get install --no-install-recommends ${orcaPackages.join(' ')}).`;

/** Orca, and what makes a desktop for it that nobody sees. */
export const findScreenReader = () =>
  ['orca', 'dbus-daemon', 'openbox', 'xdotool', 'Xvfb'].every((name) => inPath(name));

/** As `installBrowsers()`, for the screen reader. */
export async function installScreenReader() {
  if (findScreenReader()) return 'already installed';
  return (await installOnDebian(orcaPackages)) ?? 'not found: Orca';
}

/** `undefined` where this is not a Debian that is ours to change. */
export async function installOnDebian(names) {
  const debian =
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!debian || process.getuid?.() !== 0) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  // One at a time: where a distribution lacks one of them, the others still come.
  const notes = [];
  const allowServices = forbidServices();
  for (const name of names) {
    const { ok, output } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      env,
    });
    notes.push(ok ? `installed ${name}` : `apt-get install ${name} failed:\n${output.trim()}`);
  }
  allowServices();
  return notes.join('\n');
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function waitForPort(port) {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.on('connect', () => socket.destroy()).on('error', () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver did not open port ${port} within 15 seconds.`);
}

/**
 * Starts WebKit's driver on a free port, on a screen that nobody sees.
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
export async function startWebKitDriver() {
  // Xvfb picks the display itself and writes its number to the file descriptor that it is given.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let driver;
  const stop = () => {
    driver?.kill();
    screen.kill();
    process.off('exit', stop);
  };
  process.on('exit', stop);
  try {
    const display = await new Promise((resolve, reject) => {
      screen.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
      screen.once('error', reject);
      screen.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    });
    const port = await freePort();
    driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      // Software rendering: a machine without a graphics card has nothing else.
      env: {
        ...process.env,
        DISPLAY: display,
        WAYLAND_DISPLAY: '',
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
      },
      stdio: 'ignore',
    });
    driver.once('error', () => undefined);
    await waitForPort(port);
    return { port, stop };
  } catch (error) {
    stop();
    throw error;
  }
}
