// Walking through JSON whose shape nobody has checked. Own properties only: `__proto__` and `constructor` are names like others.

/** What stands at the end of a path, `title.rendered`; `undefined` where the path ends earlier, and for `null`. */
export function get(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || !found || !Object.hasOwn(found, name)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  return found ?? undefined;
}

/** What stands at the first of several paths, `date_gmt date`, that leads to something. */
export function pick(value: unknown, paths: string): unknown {
  for (const path of paths.split(' ')) {
    const found = get(value, path);
    if (found !== undefined && found !== '') return found;
  }
  return undefined;
}

/** A list as it is, a single value as a list of one, nothing as an empty list. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
