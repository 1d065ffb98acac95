/**
 * Test material that others wrote stands beside the project, not in it: ../shared/corpora. Tests find it under /__corpora/.
 * A file comes byte for byte, a folder as all files below it: `{ "a/b.xml": "<its bytes in base64>" }`.
 * Where the folder is absent they skip, and the run says so. A POST to /__corpora/ prints one line of a test's figures.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, relative, sep } from 'node:path';
import { root } from './shell.mjs';

const mount = '/__corpora/';
const folder = join(root, '../shared/corpora/');

const filesBelow = (path) =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(path, file).split(sep).join('/'), readFileSync(file, 'base64')]),
  );

export async function corpora(context, next) {
  if (!context.path.startsWith(mount)) return next();
  if (context.method === 'POST') {
    let text = '';
    for await (const chunk of context.req) text += chunk;
    console.log(text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, ' '));
    context.status = 204;
    return undefined;
  }
  const path = normalize(join(folder, decodeURIComponent(context.path.slice(mount.length))));
  if (!path.startsWith(folder) || !existsSync(path)) {
    console.log('skipped: corpora not found');
    context.status = 204;
    return undefined;
  }
  const isFolder = statSync(path).isDirectory();
  context.type = isFolder || path.endsWith('.json') ? 'application/json; charset=utf-8' : 'application/octet-stream';
  context.body = isFolder ? JSON.stringify(filesBelow(path)) : readFileSync(path);
  return undefined;
}
