/** Brings node_modules to what package-lock.json says. Uses what Node brings along, because nothing else is there yet. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from './shell.mjs';

const projectNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** npm notes what it has installed in a lock file of its own; that of the project also knows other platforms. */
export function packagesAreInstalled() {
  try {
    const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
    const wanted = read('package-lock.json');
    const present = read('node_modules/.package-lock.json');
    const stale = Object.entries(wanted).some(
      ([path, { version, optional, extraneous }]) =>
        path !== '' && (present[path] ? present[path].version !== version : !optional && !extraneous),
    );
    return !stale && existsSync(projectNode);
  } catch {
    return false;
  }
}

export async function installPackages() {
  if (packagesAreInstalled()) return;
  const command = existsSync(join(root, 'package-lock.json')) ? 'ci' : 'install';
  console.log(`Installing the packages with "npm ${command}" …`);
  const { ok, output } = await run('npm', [command, '--no-audit', '--no-fund'], { machine: true });
  if (!ok || !existsSync(projectNode)) {
    console.error(output);
    throw new Error(`"npm ${command}" failed: the lines above say why.`);
  }
}

/**
 * Some tools need a newer Node than the machine may have, and the project brings one along: continues on that.
 * Answers false where this process already is the right one, else runs the script there and ends with its exit code.
 */
export async function continuesOnProjectNode(scriptUrl) {
  const major = (version) => Number(version.replace(/^v/, '').split('.')[0]);
  const wanted = JSON.parse(readFileSync(join(root, 'node_modules/node/package.json'), 'utf8')).version;
  if (major(process.version) === major(wanted)) return false;
  const child = spawn(projectNode, [fileURLToPath(scriptUrl), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // A terminal sends Ctrl+C to both processes; other callers know this one only.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('exit', () => child.kill());
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  return true;
}
