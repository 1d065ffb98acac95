/** Writes bin/jobcenter-news.mjs, the checker for editors: one file for Node, so that the package needs no further dependency. */
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './shell.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** @param {{ write?: boolean }} [options] Without writing, for those who want to know what is in it. */
export function buildChecker({ write = true } = {}) {
  const { version } = JSON.parse(read('package.json'));
  // What is bundled asks for its licence to come along.
  const licence = read('node_modules/@xmldom/xmldom/LICENSE').trim().replaceAll('*/', '* /');
  const licences = `/*!\njobcenter-news ${version}, EUPL-1.2. Contains @xmldom/xmldom:\n\n${licence}\n*/`;
  return build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    // Everything is bundled but what Node brings along.
    ssr: { noExternal: true },
    build: {
      write,
      ssr: join(root, 'src/checker/cli.ts'),
      outDir: 'bin',
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: {
          entryFileNames: 'jobcenter-news.mjs',
          comments: false,
          postBanner: `#!/usr/bin/env node\n${licences}`,
        },
      },
    },
  });
}

if (import.meta.main) {
  await buildChecker();
  chmodSync(join(root, 'bin/jobcenter-news.mjs'), 0o755);
}
