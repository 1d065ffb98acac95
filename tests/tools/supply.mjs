/**
 * Where the module comes from: the package's three dependencies, the lock file, the licences of what is bundled (THIRD-PARTY.md), the
 * bill of materials (sbom.cdx.json, CycloneDX 1.6) and the workflow that publishes. `--write` writes the two files.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildChecker } from './build-checker.mjs';
import { check, report, root } from './shell.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(read(path));

const dependencies = ['@lit/localize', 'dompurify', 'lit'];

/** What the build puts into dist/jobcenter-news.js; "lit" itself is a door to the other three. */
const bundled = ['@lit/localize', '@lit/reactive-element', 'dompurify', 'lit', 'lit-element', 'lit-html'];

/** What the build puts into bin/jobcenter-news.mjs, the checker for editors, beside what Node brings along. */
const bundledInChecker = ['@xmldom/xmldom'];

const files = Object.fromEntries([
  ...bundled.map((name) => [name, 'dist/jobcenter-news.js']),
  ...bundledInChecker.map((name) => [name, 'bin/jobcenter-news.mjs']),
]);
const components = Object.keys(files).sort();

/** By whom, and how SPDX writes the licence: npm's field is free text. */
const facts = {
  dompurify: { supplier: 'Cure53 and other contributors', licence: '(MPL-2.0 OR Apache-2.0)' },
  '@xmldom/xmldom': { supplier: 'Christopher J. Brody, jindw and other contributors', licence: 'MIT' },
  default: { supplier: 'Google LLC', licence: 'BSD-3-Clause' },
};
const factsOf = (name) => facts[name] ?? facts.default;

function componentOf(name, packages) {
  const { version, integrity } = packages[`node_modules/${name}`];
  const [algorithm, hash] = integrity.split('-');
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    supplier: { name: factsOf(name).supplier },
    ...(group ? { group } : {}),
    name: short,
    version,
    hashes: [
      { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') },
    ],
    licenses: [{ expression: factsOf(name).licence }],
    purl,
    evidence: { occurrences: [{ location: files[name] }] },
  };
}

/** Without a time or a number of its own, so that it is the same wherever it is made. */
function billOfMaterials() {
  const { name, version, description, license } = json('package.json');
  const { packages } = json('package-lock.json');
  const described = components.map((component) => componentOf(component, packages));
  const refs = new Map(components.map((component, index) => [component, described[index]['bom-ref']]));
  const self = `pkg:npm/${name}@${version}`;
  const needs = (list) =>
    list
      .filter((component) => refs.has(component))
      .map((component) => refs.get(component))
      .sort();
  return `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: {
          type: 'library',
          'bom-ref': self,
          name,
          version,
          description,
          licenses: [{ license: { id: license } }],
          purl: self,
        },
      },
      components: described,
      dependencies: [
        { ref: self, dependsOn: needs([...dependencies, ...bundledInChecker]) },
        ...components.map((component) => ({
          ref: refs.get(component),
          dependsOn: needs(Object.keys(packages[`node_modules/${component}`].dependencies ?? {})),
        })),
      ],
    },
    null,
    2,
  )}\n`;
}

/** lit-element's package has no copy of the licence that it shares with lit. */
const licenceFileOf = (name) =>
  [name, 'lit'].map((folder) => `node_modules/${folder}/LICENSE`).find((path) => existsSync(join(root, path)));

function thirdParty() {
  const { packages } = json('package-lock.json');
  const texts = new Map();
  for (const name of components) {
    const text = read(licenceFileOf(name)).trim();
    texts.set(text, [...(texts.get(text) ?? []), name]);
  }
  const row = (name) =>
    `| ${name} | ${packages[`node_modules/${name}`].version} | ${factsOf(name).licence} | ${factsOf(name).supplier} | \`${files[name]}\` |`;
  return [
    '# What others wrote',
    '`dist/jobcenter-news.js`, which readers load, contains code of these packages, minified and in part left out; `bin/jobcenter-news.mjs`, which editors run, contains one as it is. Their licences follow in full. This page is written by `npm run supply`.',
    ['| Package | Version | Licence | By | In |', '| --- | --- | --- | --- | --- |', ...components.map(row)].join('\n'),
    ...[...texts].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const generated = { 'sbom.cdx.json': billOfMaterials, 'THIRD-PARTY.md': thirdParty };

/** Packages that the source map names: what was bundled in truth. */
function bundledInTruth() {
  const { sources } = json('dist/jobcenter-news.js.map');
  const names = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** All foreign code in the checker: it is built once more, without being written. */
async function bundledInCheckerInTruth() {
  const { output } = await buildChecker({ write: false });
  const names = output.flatMap(({ moduleIds = [] }) =>
    moduleIds.flatMap((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []),
  );
  return [...new Set(names)].sort();
}

/** What npm would run of others while it installs: each is allowed or refused by name in package.json. */
function scriptFindings(packages, allowed) {
  const names = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/.*node_modules\//, ''));
  return same('packages with install scripts', Object.keys(allowed).sort(), [...new Set(names)].sort());
}

/** Where npm would get a package from: the registry, and nowhere else. */
const sourceFindings = (packages) =>
  Object.entries(packages)
    .filter(
      ([path, { resolved, link }]) =>
        path && (link || (resolved && !resolved.startsWith('https://registry.npmjs.org/'))),
    )
    .map(([path]) => `${path} comes from elsewhere`);

const same = (what, expected, was) =>
  expected.join() === was.join() ? [] : [`${what}: expected ${expected.join(', ')}, was ${was.join(', ')}`];

function workflowFindings() {
  const text = read('.github/workflows/release.yml');
  const on = /^on:\n((?: .*\n)+)/m.exec(text)?.[1].replace(/\s+/g, ' ').trim();
  const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  const permissions = [...text.matchAll(/^ {6}([\w-]+: (?:read|write))$/gm)].map(([, permission]) => permission);
  // In this order.
  const steps = [
    'npm ci',
    'npm audit --omit=dev',
    'npm audit --prefix',
    'npm audit signatures',
    'npm test',
    'npm publish --provenance',
  ];
  const places = steps.map((step) => text.lastIndexOf(step));
  return [
    ...(on === "push: tags: ['v*']" ? [] : [`it runs on "${on}" and not only on tags`]),
    ...places.flatMap((place, index) =>
      place > (places[index - 1] ?? -1) ? [] : [`"${steps[index]}" is not where it belongs`],
    ),
    ...(/^permissions: \{\}$/m.test(text) ? [] : ['it does not begin without any permission']),
    ...same('permissions', ['contents: read', 'id-token: write'], permissions),
    ...(/\$\{\{/.test(text) ? ['it puts expressions into scripts'] : []),
    ...(/secrets|NODE_AUTH_TOKEN/.test(text) ? ['it has a secret that could be stolen'] : []),
    ...(/npm publish .*--ignore-scripts/.test(text) ? [] : ['it builds once more, after the tests']),
    ...(/persist-credentials: false/.test(text) ? [] : ['it leaves a token in the folder']),
    ...actions.filter((action) => !/@[\da-f]{40}$/.test(action)).map((action) => `${action} is not pinned to a commit`),
  ];
}

export async function checkSupply() {
  const pack = json('package.json');
  const { lockfileVersion, packages } = json('package-lock.json');
  const others = ['optionalDependencies', 'peerDependencies', 'bundleDependencies', 'bundledDependencies'];
  const hooks = ['preinstall', 'install', 'postinstall'];
  return [
    check('the package depends on lit, @lit/localize and DOMPurify, and on nothing else', [
      ...same('dependencies', dependencies, Object.keys(pack.dependencies).sort()),
      ...others.filter((field) => pack[field]).map((field) => `package.json has ${field}`),
    ]),
    check(
      'installing the package runs nothing',
      hooks.filter((hook) => pack.scripts[hook]).map((hook) => `package.json has a script "${hook}"`),
    ),
    check('the lock file has the integrity of every package', [
      ...(lockfileVersion >= 3 ? [] : [`lockfileVersion ${lockfileVersion}`]),
      ...Object.entries(packages)
        .filter(([path, { integrity, link }]) => path !== '' && !link && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
        .map(([path]) => `${path} has none`),
    ]),
    check('npm gets all packages from its registry', sourceFindings(packages)),
    check(
      'what packages run while they are installed is allowed or refused one by one',
      scriptFindings(packages, pack.allowScripts),
    ),
    check('what is bundled is what the bill of materials names', [
      ...same('packages in the checker', bundledInChecker, await bundledInCheckerInTruth()),
      ...same(
        'packages in the source map',
        bundled.filter((name) => name !== 'lit'),
        bundledInTruth(),
      ),
    ]),
    ...Object.entries(generated).map(([path, make]) =>
      check(
        `${path} is up to date`,
        existsSync(join(root, path)) && read(path) === make() ? [] : ['It is stale: run "npm run supply".'],
      ),
    ),
    check('releases are published from a tag, with provenance', workflowFindings()),
    check(
      'SECURITY.md says what is promised and how to report',
      ['## How to report', '## What we promise', '## Which versions'].filter(
        (part) => !read('SECURITY.md').includes(part),
      ),
    ),
  ];
}

if (import.meta.main) {
  if (process.argv.includes('--write'))
    for (const [path, make] of Object.entries(generated)) writeFileSync(join(root, path), make());
  report(await checkSupply());
}
