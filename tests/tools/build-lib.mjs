/** Writes lib/: ES modules and types for people with a bundler, and what an editor wants to know about the tag. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { furtherLocales } from './build-locales.mjs';
import { root, run } from './shell.mjs';

// A module that is gone from src must be gone from lib as well.
rmSync(join(root, 'lib'), { recursive: true, force: true });
const { ok } = await run('tsc', ['-p', 'tsconfig.json'], { live: true });
if (!ok) process.exit(1);

// A language of the interface is an import with an effect, as it is for those who load it from dist.
for (const locale of furtherLocales()) {
  writeFileSync(
    join(root, `lib/locales/${locale}.js`),
    `import { JobcenterNews } from '../src/jobcenter-news.js';
import { templates } from './generated/${locale}.js';
JobcenterNews.addLocale('${locale}', templates, JobcenterNews.version);
`,
  );
  writeFileSync(join(root, `lib/locales/${locale}.d.ts`), 'export {};\n');
}

/** `'list' | 'cards'` are the values that an editor can offer. */
const valuesOf = (type = '') => [...type.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));

const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const tags = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement)
  .map(({ tagName, summary, description, attributes = [] }) => ({
    name: tagName,
    description: summary ?? description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      // "v" is the format's word for an attribute without a value.
      ...(attribute.type?.text === 'boolean' ? { valueSet: 'v' } : {}),
      ...(valuesOf(attribute.type?.text).length > 0 ? { values: valuesOf(attribute.type.text) } : {}),
    })),
  }));
writeFileSync(join(root, 'lib/vscode.html-custom-data.json'), `${JSON.stringify({ version: 1.1, tags }, null, 2)}\n`);
