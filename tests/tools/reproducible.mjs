/** Two builds in two clean folders have to give the same bytes, and those of dist/: whoever doubts a release can make it again. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { check, report, root } from './shell.mjs';

const needed = ['src', 'locales', 'package.json', 'tsconfig.json', 'vite.config.ts'];
const files = ['jobcenter-news.js', 'jobcenter-news.js.sri'];

async function buildIn(folder) {
  mkdirSync(folder);
  for (const name of needed) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  await build({ configFile: join(folder, 'vite.config.ts'), logLevel: 'error' });
  return (name) => readFileSync(join(folder, 'dist', name), 'utf8');
}

export async function checkReproducible() {
  const place = mkdtempSync(join(tmpdir(), 'jobcenter-news-'));
  try {
    // Names of different length: no path may find its way into the file.
    const one = await buildIn(join(place, 'one'));
    const other = await buildIn(join(place, 'another-folder'));
    const built = (name) => readFileSync(join(root, 'dist', name), 'utf8');
    return [
      check(
        'two builds in clean folders give the same bytes as dist/',
        files.flatMap((name) => [
          ...(one(name) === other(name) ? [] : [`${name} differs between the two`]),
          ...(one(name) === built(name) ? [] : [`dist/${name} differs from both: is it stale?`]),
        ]),
      ),
      check(
        'the source map is the same in both',
        one('jobcenter-news.js.map') === other('jobcenter-news.js.map') ? [] : ['It differs: does it hold a path?'],
      ),
    ];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

if (import.meta.main) report(await checkReproducible());
