/** A reporter for `node --test`: one line of JSON for each test, as tests/tools/results.mjs keeps them. */
import { relative, sep } from 'node:path';
import { root } from './shell.mjs';

export default async function* lines(events) {
  const path = [];
  for await (const { type, data } of events) {
    // A suite is told of when it starts, before its tests.
    if (type === 'test:start') path.splice(data.nesting, path.length, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' || data.skip !== undefined || data.todo !== undefined) continue;
    const name = [...path.slice(0, data.nesting), data.name].join(' › ');
    const file = relative(root, data.file).split(sep).join('/');
    yield `${JSON.stringify({ file, engine: 'node', name, ok: type === 'test:pass' })}\n`;
  }
}
