// What an attribute may say. A value that makes no sense falls back to the default and warns once.

/** Reads an attribute's text or a property's value of any type. */
export type Read<Value> = (value: unknown, attribute: string) => Value;

/** `pageSize` → `page-size` */
export const attributeFor = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const warned = new Set<string>();

function warn(attribute: string, value: unknown, wanted: string): void {
  const message = `<jobcenter-news> ${attribute}="${String(value).slice(0, 80)}" makes no sense; possible: ${wanted}`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** One of some words; the first is the default. */
export const oneOf =
  <Word extends string>(...words: readonly [Word, ...Word[]]): Read<Word> =>
  (value, attribute) => {
    const found = words.find((word) => word === String(value).trim().toLowerCase());
    if (!found && !isAbsent(value)) warn(attribute, value, words.join(', '));
    return found ?? words[0];
  };

/** A whole number in a range; `fallback` is the default. */
export const wholeNumber =
  <Fallback extends number | undefined>(
    minimum: number,
    maximum: number,
    fallback: Fallback,
  ): Read<number | Fallback> =>
  (value, attribute) => {
    const number = Number(value);
    if (isAbsent(value)) return fallback;
    if (Number.isInteger(number) && number >= minimum && number <= maximum) return number;
    warn(attribute, value, `a whole number from ${minimum} to ${maximum}`);
    return fallback;
  };

/** A number that is not too small: such a one becomes the minimum. Absent means none. */
export const atLeast =
  (minimum: number): Read<number | undefined> =>
  (value, attribute) => {
    if (isAbsent(value)) return undefined;
    const number = Number(value);
    if (number >= minimum) return number;
    warn(attribute, value, `a number from ${minimum}`);
    return isNaN(number) ? undefined : minimum;
  };

/** A name that can stand in a URL as it is. */
export const token =
  (fallback: string): Read<string> =>
  (value, attribute) => {
    if (typeof value === 'string' && /^[a-z][\w.-]*$/i.test(value)) return value;
    if (!isAbsent(value)) warn(attribute, value, 'letters, digits, . _ -');
    return fallback;
  };

/** Any text; an empty one counts as given. */
export const text: Read<string | undefined> = (value) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** There or not there. */
export const flag: Read<boolean> = (value) => value !== null && value !== undefined && value !== false;
