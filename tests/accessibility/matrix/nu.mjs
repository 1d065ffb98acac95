/** The Nu Html Checker (vnu.jar) over all states at once: a Java machine takes longer to start than to read a hundred documents. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root, run } from '../../tools/shell.mjs';
import { decide } from './exceptions.mjs';

const JAR = join(root, 'node_modules/vnu-jar/build/dist/vnu.jar');

/**
 * @param {ReadonlyMap<string, string>} documents HTML by name; states that look alike are read once
 * @returns {Promise<Map<string, string[]>>} findings by the same names
 */
export async function readWithNu(documents) {
  const folder = mkdtempSync(join(tmpdir(), 'jobcenter-news-nu-'));
  try {
    const fileOf = (html) => `${createHash('sha256').update(html).digest('hex').slice(0, 20)}.html`;
    for (const html of new Set(documents.values())) writeFileSync(join(folder, fileOf(html)), html);
    const { ok, output } = await run('java', [
      '-jar',
      JAR,
      '--format',
      'json',
      '--exit-zero-always',
      '--stdout',
      folder,
    ]);
    const start = output.search(/\{"(version|messages)"/);
    if (!ok || start < 0) throw new Error(`The Nu checker did not run: ${output.slice(0, 2000)}`);
    const messages = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)).messages;
    const byFile = Map.groupBy(messages, ({ url }) => basename(url ?? ''));
    const broken = byFile.get('');
    if (broken) throw new Error(`The Nu checker did not run: ${JSON.stringify(broken).slice(0, 2000)}`);
    return new Map(
      [...documents].map(([name, html]) => [
        name,
        decide(
          'nu',
          (byFile.get(fileOf(html)) ?? []).map(({ type, subType = '', message, extract = '' }) => ({
            kind: `${type} ${subType}`.trim(),
            rule: message,
            where: extract,
            text: '',
          })),
        ),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
