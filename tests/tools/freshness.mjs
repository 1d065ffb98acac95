/** Generated files that are committed have to be what their sources make of them. Leaves the tree as it was. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, failed, report, root, run } from './shell.mjs';
import { checkReadmeTables } from './readme-tables.mjs';

const { targetLocales } = JSON.parse(readFileSync(join(root, 'locales/lit-localize.json'), 'utf8'));
const xliffs = targetLocales.map((locale) => `locales/${locale}.xlf`);

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

/** Runs the commands, tells which of the files they changed, and puts the old content back. */
async function isFresh(name, paths, commands, remedy) {
  const before = new Map(paths().map((path) => [path, read(path)]));
  let broken;
  for (const [program, ...args] of commands) {
    const { ok, output } = await run(program, args);
    if (!ok) {
      broken = output.trim();
      break;
    }
  }
  const all = new Set([...before.keys(), ...paths()]);
  const changed = [...all].filter((path) => read(path) !== before.get(path));
  for (const path of changed) {
    const content = before.get(path);
    if (content === undefined) rmSync(join(root, path), { force: true });
    else writeFileSync(join(root, path), content);
  }
  if (broken !== undefined) return failed(name, broken);
  return check(
    name,
    changed.map((path) => `${path} is stale: ${remedy}`),
  );
}

const generatedLocales = () => {
  try {
    return readdirSync(join(root, 'locales/generated')).map((name) => `locales/generated/${name}`);
  } catch {
    return [];
  }
};

/** The extractor drops nothing and forgives much, so the file that translators see is read once more. */
function checkMessages(xliff) {
  const text = read(xliff);
  if (text === undefined)
    return [failed(`every message in ${xliff} is translated`, `${xliff} is missing: run "npm run localize:extract".`)];
  const units = [...text.matchAll(/<trans-unit id="([^"]*)"[^>]*>([^]*?)<\/trans-unit>/g)].map(([, id, content]) => ({
    id,
    content,
  }));
  const without = (pattern) => units.filter(({ content }) => !pattern.test(content)).map(({ id }) => id);
  return [
    check(`there are messages in ${xliff}`, units.length === 0 ? [`${xliff} has none.`] : []),
    check(
      `every message in ${xliff} is translated`,
      without(/<target[^>]*>\s*\S[^]*<\/target>/).map((id) => `"${id}" has no translation in ${xliff}.`),
    ),
    check(
      `every message in ${xliff} is described`,
      without(/<note[^>]*from="lit-localize"[^>]*>\s*\S/).map(
        (id) => `msg() with the id "${id}" has no desc for the translator.`,
      ),
    ),
    check(
      `every message in ${xliff} has an id of its own`,
      units
        .filter(({ id }) => /^[sh][0-9a-f]{16}$/.test(id))
        .map(({ id, content }) => `A msg() has no id: ${id} ${content.trim()}`),
    ),
  ];
}

export async function checkFreshness() {
  const localize = (command) => ['lit-localize', command, '--config', 'locales/lit-localize.json'];
  return [
    await isFresh(
      'the translation files have the messages of src and no others',
      () => xliffs,
      [localize('extract')],
      'run "npm run localize:extract" and translate what is new.',
    ),
    await isFresh(
      'locales/generated is up to date',
      generatedLocales,
      [localize('build')],
      'run "npm run localize:build".',
    ),
    ...xliffs.flatMap(checkMessages),
    await isFresh(
      'custom-elements.json is up to date',
      () => ['custom-elements.json'],
      [['cem', 'analyze', '--config', 'tests/cem.config.mjs']],
      'run "npm run build:manifest".',
    ),
    ...checkReadmeTables(),
  ];
}

if (import.meta.main) report(await checkFreshness());
