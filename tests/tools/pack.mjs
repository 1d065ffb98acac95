/** What `npm pack` would publish: all that a user needs, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { furtherLocales } from './build-locales.mjs';
import { check, failed, report, root, run } from './shell.mjs';

const top = [
  'CHANGELOG.md',
  'LICENSE',
  'README.de.md',
  'README.md',
  'SECURITY.md',
  'THIRD-PARTY.md',
  'bin',
  'custom-elements.json',
  'dist',
  'lib',
  'package.json',
  'sbom.cdx.json',
  'src',
];
const dist = [
  ...['dist/jobcenter-news.js', 'dist/jobcenter-news.js.map', 'dist/jobcenter-news.js.sri'],
  ...furtherLocales().flatMap((locale) => [`dist/locales/${locale}.js`, `dist/locales/${locale}.js.sri`]),
];
const lib = /^lib\/((src|locales|locales\/generated)\/.+\.(js|d\.ts)|vscode\.html-custom-data\.json)$/;

const others = ['bin/jobcenter-news.mjs', 'src/feeds/feed.schema.json'];

/** The files that package.json promises: whatever an export or another entry points to. */
function promised(value) {
  if (typeof value === 'string') return [value.replace(/^\.\//, '')];
  return Object.values(value ?? {}).flatMap(promised);
}

function difference(what, expected, was) {
  const missing = expected.filter((name) => !was.includes(name)).map((name) => `${what} lacks ${name}`);
  return [
    ...missing,
    ...was.filter((name) => !expected.includes(name)).map((name) => `${what} has ${name}, which nobody expects there`),
  ];
}

export async function checkPack() {
  const { ok, output } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error']);
  const start = output.search(/^[[{]/m);
  if (!ok || start < 0) return [failed('the package can be packed', output)];
  const answer = JSON.parse(output.slice(start));
  const [pack] = Array.isArray(answer) ? answer : Object.values(answer);
  const files = pack.files.map(({ path }) => path);
  const { bin, exports, main, types, unpkg, jsdelivr, customElements } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const entries = promised({ bin, exports, main, types, unpkg, jsdelivr, customElements }).flatMap((path) =>
    path.includes('*') ? furtherLocales().map((locale) => path.replace('*', locale)) : path,
  );
  return [
    check(
      'the package has what it should at its top',
      difference('the package', top, [...new Set(files.map((path) => path.split('/')[0]))]),
    ),
    check(
      'dist/ has the module, its languages, and what belongs to them',
      difference(
        'dist/',
        dist,
        files.filter((path) => path.startsWith('dist/')),
      ),
    ),
    check(
      'bin/ has the checker, and src/ the schema alone',
      difference(
        'the package',
        others,
        files.filter((path) => /^(bin|src)\//.test(path)),
      ),
    ),
    check(
      'lib/ has modules, types and editor data',
      files.filter((path) => path.startsWith('lib/') && !lib.test(path)).map((path) => `${path} does not belong there`),
    ),
    check(
      'every entry of package.json is in the package',
      entries.filter((path) => !files.includes(path)).map((path) => `${path} is promised and not packed`),
    ),
  ];
}

if (import.meta.main) report(await checkPack());
