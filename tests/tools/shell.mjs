/** Starts programs of the project. Uses what Node brings along, because it runs before anything is installed. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const bin = join(root, 'node_modules', '.bin');

/** Our own programs come first, so that each `#!/usr/bin/env node` finds the project's Node and not the machine's. */
const projectPath = () => [bin, process.env.PATH].join(delimiter);

/** npm replaces node_modules and must not stand on the Node inside of it. */
const machinePath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
    .join(delimiter);

/** Colours, and what some tools draw over their own lines. */
const terminalCodes = /\x1b\[[\d;]*[A-Za-z]/g;

/**
 * Runs a program to its end. `live` shows its output at once instead of handing it back.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, live?: boolean, machine?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(program, args, { env = {}, live = false, machine = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: machine ? machinePath() : projectPath(), ...env },
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    // Whoever is stopped takes along what it has started.
    const kill = () => child.kill();
    process.on('exit', kill);
    const end = (ok) => {
      process.off('exit', kill);
      resolve({ ok, output: output.replace(terminalCodes, '') });
    };
    child.on('error', (error) => {
      output += `${program}: ${error.message}`;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** What a step of `npm test` hands back, one for each thing that it looked at. */
export const passed = (name, detail = '') => ({ name, state: 'passed', detail });
export const failed = (name, detail) => ({ name, state: 'failed', detail });
export const skipped = (name, detail) => ({ name, state: 'skipped', detail });

/** One check made of findings: none is good. */
export const check = (name, findings, detail = '') =>
  findings.length === 0 ? passed(name, detail) : failed(name, findings.join('\n'));

/** One check made of a program that has to end well. */
export async function program(name, command, args, options) {
  const { ok, output } = await run(command, args, options);
  return ok ? passed(name) : failed(name, output.trim());
}

/** For tools that can be called on their own: prints the checks and sets the exit code. */
export function report(checks) {
  for (const { name, state, detail } of checks) console.log(`${state}: ${name}${detail ? `\n${detail}` : ''}`);
  if (checks.some(({ state }) => state === 'failed')) process.exitCode = 1;
}
