// Walking through JSON whose shape nobody has checked. Own properties only: `__proto__` and `constructor` are names like others.

/** What stands at the end of a path, `title.rendered`; `undefined` where the path ends earlier, and for `null`. */
export const get = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (found, name) => (isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined),
      value,
    ) ?? undefined;

/** What stands at the first of several paths, `date_gmt date`, that leads to something. */
export const pick = (value: unknown, paths: string): unknown =>
  paths
    .split(' ')
    .map((path) => get(value, path))
    .find((found) => found !== undefined && found !== '');

/** A list as it is, a single value as a list of one, nothing as an empty list. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
