/**
 * Test material that others wrote stands beside the project, not in it: ../shared/corpora. Tests find it under /__corpora/.
 * Where the folder is absent they skip, and the run says so. A POST to /__corpora/ prints one line of a test's figures.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { root } from './shell.mjs';

const mount = '/__corpora/';
const folder = join(root, '../shared/corpora/');

export async function corpora(context, next) {
  if (!context.path.startsWith(mount)) return next();
  if (context.method === 'POST') {
    let text = '';
    for await (const chunk of context.req) text += chunk;
    console.log(text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, ' '));
    context.status = 204;
    return undefined;
  }
  const path = normalize(join(folder, context.path.slice(mount.length)));
  if (!path.startsWith(folder) || !existsSync(path)) {
    console.log('skipped: corpora not found');
    context.status = 204;
    return undefined;
  }
  context.type = 'application/json; charset=utf-8';
  context.body = readFileSync(path, 'utf8');
  return undefined;
}
