// Remembers the last answer of a pure function: a render asks the same question many times.

/** Calls `compute` again only when one of its arguments is another one than the last time. */
export function memo<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    if (!last || args.some((arg, index) => arg !== last!.args[index])) last = { args, result: compute(...args) };
    return last.result;
  };
}
