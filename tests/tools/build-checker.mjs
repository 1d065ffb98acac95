/** Writes bin/jobcenter-news.mjs, the checker for editors: one file for Node, so that the package needs no further dependency. */
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './shell.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** What is bundled asks for its licence to come along. */
const licence = readFileSync(join(root, 'node_modules/@xmldom/xmldom/LICENSE'), 'utf8').trim().replaceAll('*/', '* /');
const licences = `/*!\njobcenter-news ${version}, EUPL-1.2. Contains @xmldom/xmldom:\n\n${licence}\n*/`;

await build({
  configFile: false,
  root,
  logLevel: 'error',
  publicDir: false,
  // Everything is bundled but what Node brings along.
  ssr: { noExternal: true },
  build: {
    ssr: join(root, 'src/checker/cli.ts'),
    outDir: 'bin',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: { entryFileNames: 'jobcenter-news.mjs', comments: false, postBanner: `#!/usr/bin/env node\n${licences}` },
    },
  },
});
chmodSync(join(root, 'bin/jobcenter-news.mjs'), 0o755);
