/**
 * A desktop that nobody sees, for a screen reader: a screen, a message bus, a window manager and Orca, each its own and none of the
 * machine's. Knows nothing of browsers and pages.
 */
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MARK = 'JOBCENTER_NEWS_DESKTOP';
const ORCA = fileURLToPath(new URL('orca-in-writing.py', import.meta.url));

/** First line that a program writes to the file descriptor. */
const firstLine = (child, fd, name) =>
  new Promise((resolve, reject) => {
    child.stdio[fd].once('data', (data) => resolve(String(data).trim().split('\n')[0]));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it was ready.`)));
  });

/** Whatever was started on this desktop, by whomever: it carries the desktop's mark in its environment. */
function processesOf(mark) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(`${MARK}=${mark}`);
      } catch {
        return false;
      }
    })
    .map(Number);
}

function signal(pids, name) {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended meanwhile.
    }
  }
}

async function endAll(mark) {
  signal(processesOf(mark), 'SIGTERM');
  for (let attempt = 0; attempt < 30 && processesOf(mark).length > 0; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  signal(processesOf(mark), 'SIGKILL');
}

/**
 * @param {string} folder an empty one, for all that the programs write
 * @param {'de' | 'en'} language in which Orca says its own words
 * @returns {Promise<{ env: Record<string, string>, orca: EventEmitter, stop: () => Promise<void> }>} `orca` emits `line` for each line of orca-in-writing.py
 */
export async function startDesktop(folder, language) {
  const mark = folder;
  const env = {
    PATH: process.env.PATH,
    [MARK]: mark,
    HOME: folder,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    LANGUAGE: language,
    // Nothing is kept in the user's settings, and no window opens on the user's screen.
    GSETTINGS_BACKEND: 'memory',
    GDK_BACKEND: 'x11',
    MOZ_ENABLE_WAYLAND: '0',
    LIBGL_ALWAYS_SOFTWARE: '1',
    // What makes browsers and toolkits build an accessibility tree.
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    XDG_RUNTIME_DIR: join(folder, 'run'),
  };
  mkdirSync(env.XDG_RUNTIME_DIR, { mode: 0o700 });
  const onExit = () => signal(processesOf(mark), 'SIGKILL');
  process.on('exit', onExit);
  const stop = async () => {
    await endAll(mark);
    process.off('exit', onExit);
  };
  try {
    const quiet = ['ignore', 'ignore', 'ignore'];
    // Xvfb picks the display itself and writes its number to the file descriptor that it is given.
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
      env,
      stdio: [...quiet, 'pipe'],
    });
    env.DISPLAY = `:${await firstLine(screen, 3, 'Xvfb')}`;
    const bus = spawn('dbus-daemon', ['--session', '--nofork', '--nosyslog', '--print-address=3'], {
      env,
      stdio: [...quiet, 'pipe'],
    });
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, 3, 'dbus-daemon');
    spawn('openbox', [], { env, stdio: quiet }).once('error', () => undefined);

    const orca = new EventEmitter();
    const program = spawn('/usr/bin/python3', [ORCA], {
      env,
      cwd: folder,
      stdio: ['ignore', 'pipe', process.env.ORCA_DEBUG ? 'inherit' : 'ignore'],
    });
    createInterface(program.stdout).on('line', (line) => {
      try {
        orca.emit('line', JSON.parse(line));
      } catch {
        // Not ours: a library talks.
      }
    });
    await new Promise((resolve, reject) => {
      orca.once('line', resolve);
      program.once('exit', (code) => reject(new Error(`Orca ended with ${code}.`)));
      setTimeout(() => reject(new Error('Orca did not start within 30 seconds.')), 30_000).unref();
    });
    return { env, orca, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
