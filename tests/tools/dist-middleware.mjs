/**
 * Serves dist/ byte for byte. The test server's plugins would compile it once more, for engines that it is not built for, and the tests of
 * the built module would be about another file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell.mjs';

const files = /^\/dist\/(jobcenter-news\.js(?:\.sri)?|locales\/[a-z-]+\.js(?:\.sri)?)$/;

export async function builtFiles(context, next) {
  const name = files.exec(context.path)?.[1];
  const path = join(root, 'dist', name ?? '');
  if (!name || !existsSync(path)) return next();
  context.type = name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/plain';
  context.set('Cache-Control', 'no-store');
  context.body = readFileSync(path);
  return undefined;
}
