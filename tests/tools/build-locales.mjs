/**
 * Writes dist/locales/: the further languages of the interface, each a small module that a page loads beside the one module. Which they are
 * says `targetLocales` in locales/lit-localize.json; those that the module has inside are left out.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { root } from './shell.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('package.json'));

/** Languages that src/i18n/msg.ts does not import itself. */
export function furtherLocales() {
  const inside = read('src/i18n/msg.ts');
  const { targetLocales } = JSON.parse(read('locales/lit-localize.json'));
  return targetLocales.filter((locale) => !inside.includes(`/generated/${locale}.js'`));
}

/** The element may be defined before or after, also by a copy that is too old for this. */
const registration = (locale) => `
customElements.whenDefined('jobcenter-news').then(() => {
  customElements.get('jobcenter-news').addLocale?.('${locale}', templates, '${version}');
});
`;

const postBanner = `/*! jobcenter-news ${version} EUPL-1.2, @lit/localize (c) Google LLC BSD-3-Clause */`;

/** The code of dist/locales/LOCALE.js: built like the one module, whose short ids of messages it shares. */
export async function buildLocale(locale) {
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'));
  const entry = join(root, `locales/generated/${locale}.ts`);
  const register = {
    name: 'register-locale',
    enforce: 'pre',
    transform: (code, id) =>
      id === entry ? code.replace('export const templates', 'const templates') + registration(locale) : null,
  };
  const shared = config.plugins.filter(({ name }) => ['shorten-templates-and-messages', 'squeeze'].includes(name));
  const [{ output }] = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    plugins: [register, ...shared],
    build: {
      ...config.build,
      write: false,
      sourcemap: false,
      lib: { ...config.build.lib, entry },
      rolldownOptions: { output: { minify: true, comments: false, postBanner } },
    },
  });
  return output.find(({ type }) => type === 'chunk').code;
}

if (import.meta.main) {
  mkdirSync(join(root, 'dist/locales'), { recursive: true });
  for (const locale of furtherLocales()) {
    const code = await buildLocale(locale);
    writeFileSync(join(root, `dist/locales/${locale}.js`), code);
    const hash = createHash('sha384').update(code).digest('base64');
    writeFileSync(join(root, `dist/locales/${locale}.js.sri`), `sha384-${hash}\n`);
  }
}
