// Walking through JSON whose shape nobody has checked. Own properties only: `__proto__` and `constructor` are names like others.

/** What stands at the end of a path; `undefined` where the path ends earlier, and for `null`. */
export const get = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (found, key) => (isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined),
    value,
  ) ?? undefined;

/** A list as it is, a single value as a list of one, nothing as an empty list. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The own values of an object or a list, with their names; of anything else none. */
export const entries = (value: unknown): [name: string, value: unknown][] =>
  isObject(value) ? Object.entries(value) : [];

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;
