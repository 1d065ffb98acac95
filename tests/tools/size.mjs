/** Size is a test: builds the module and its floor in one run with the same settings, and prints expected and was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { check, report, root } from './shell.mjs';

/** Bytes after brotli 11, as servers send them. */
const budgets = { module: 36_000, ours: 18_500 };

async function buildInMemory(config) {
  const [{ output }] = await build({ logLevel: 'error', ...config, build: { ...config.build, write: false } });
  return output.find(({ type }) => type === 'chunk').code;
}

const module = { configFile: join(root, 'vite.config.ts') };

/** What Vite's library mode makes of the three packages as it comes: none of the squeezing in vite.config.ts. */
const floor = {
  configFile: false,
  root,
  build: {
    target: ['safari15.4', 'chrome100', 'firefox115'],
    lib: { entry: join(root, 'tests/tools/floor.ts'), formats: ['es'] },
  },
};

const brotli = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

function within(name, budget, bytes) {
  const figures = `expected at most ${budget.toLocaleString('en')} bytes, was ${bytes.toLocaleString('en')} (brotli 11)`;
  return check(
    `${name}: ${figures}`,
    bytes <= budget ? [] : [`${(bytes - budget).toLocaleString('en')} bytes too many`],
  );
}

export async function checkSizes() {
  const code = await buildInMemory(module);
  const size = brotli(code);
  const below = brotli(await buildInMemory(floor));
  const built = readFileSync(join(root, 'dist/jobcenter-news.js'), 'utf8');
  return [
    within('the module', budgets.module, size),
    within(
      `the module without its floor of ${below.toLocaleString('en')} bytes (Vite’s library mode as it comes, not squeezed like the module)`,
      budgets.ours,
      size - below,
    ),
    check(
      'two builds make the same file',
      built === code ? [] : ['dist/jobcenter-news.js differs from a second build: is it stale?'],
    ),
  ];
}

if (import.meta.main) {
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { emptyOutDir: false } });
  report(await checkSizes());
}
