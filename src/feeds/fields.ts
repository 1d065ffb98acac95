// Reading values of unknown type. What is not of the wanted type is reported with its place and counts as absent.
import type { Timestamp } from '../articles/article.js';
import { parseTimestamp } from '../articles/dates.js';
import { cleanLines, cleanText } from '../articles/text.js';
import { get } from './json.js';

/** Takes one fault of a feed: where (`items[3].date_published`) and what, in English, for the person who runs the page. */
export type Report = (path: string, fault: string) => void;

/** One object of a feed. Absent, `null` and blank text mean the same everywhere: not there, and not worth a report. */
export class Fields {
  constructor(
    private readonly _value: unknown,
    readonly path: string,
    private readonly _base: string,
    private readonly _report: Report,
  ) {}

  /** `undefined` where the value is no object. */
  static of(value: unknown, path: string, base: string, report: Report): Fields | undefined {
    if (typeof value === 'object' && value && !Array.isArray(value)) return new Fields(value, path, base, report);
    report(path, 'is no object');
    return undefined;
  }

  /** Reports a fault of one value; of the object itself with an empty name. */
  fault(name: string, fault: string): undefined {
    this._report(this._at(name), fault);
    return undefined;
  }

  has(name: string): boolean {
    return get(this._value, name) !== undefined;
  }

  /** What `as` makes of a value, or `undefined` and a report that it is no such thing, or that it is missing and needed. */
  read<Type>(name: string, what: string, as: (value: unknown) => Type | undefined, needed = false): Type | undefined {
    const value = get(this._value, name);
    return value === undefined || (typeof value === 'string' && !value.trim())
      ? needed
        ? this.fault(name, 'is missing: left out')
        : undefined
      : (as(value) ?? this.fault(name, `is no ${what}`));
  }

  /** A line of text; numbers count as text. */
  text(name: string, needed?: boolean): string | undefined {
    return this.read(name, 'text', asText, needed) || undefined;
  }

  /** Text of one or more lines. */
  lines(name: string): string | undefined {
    return this.read(name, 'text', (value) => asText(value) && cleanLines(String(value)));
  }

  /** Text as it stands, with its line breaks or its markup. */
  markup(name: string, needed?: boolean): string | undefined {
    return this.read(name, 'text', (value) => (typeof value === 'string' ? value : undefined), needed);
  }

  flag(name: string): boolean {
    return this.read(name, 'true or false', (value) => (typeof value === 'boolean' ? value : undefined)) ?? false;
  }

  /** A number from 0, and not one that nothing has. */
  size(name: string): number | undefined {
    return this.read(name, 'number from 0', (value) =>
      typeof value === 'number' && value >= 0 && value < 1e15 ? value : undefined,
    );
  }

  /** In lower case, without parameters such as `charset`. */
  mimeType(name: string): string | undefined {
    return this.read(name, 'MIME type', (value) => /^[\w.+-]+\/[\w.+-]+/.exec(asText(value) ?? '')?.[0].toLowerCase());
  }

  date(name: string): Timestamp | undefined {
    return this.read(name, 'date', (value) => parseTimestamp(asText(value) ?? ''));
  }

  /** An absolute URL that `safe` lets pass, from urls.ts. */
  url(name: string, safe: (url: unknown, base: string) => string | undefined, needed?: boolean): string | undefined {
    return this.read(name, 'usable URL', (value) => safe(value, this._base), needed);
  }

  object(name: string): Fields | undefined {
    return this.has(name) ? this._of(get(this._value, name), name) : undefined;
  }

  /** The objects of a list; what is no object in it is reported and left out. `undefined` where there is no list. */
  objects(name: string): Fields[] | undefined {
    return this._list(name)?.flatMap((value, index) => this._of(value, `${name}[${index}]`) ?? []);
  }

  /** Whether a list is there and says that there is nothing. */
  isEmpty(name: string): boolean {
    const value = get(this._value, name);
    return Array.isArray(value) && !value.length;
  }

  texts(name: string): string[] | undefined {
    return this._list(name)?.flatMap(
      (value, index) => (asText(value) ?? this.fault(`${name}[${index}]`, 'is no text')) || [],
    );
  }

  private _at(name: string): string {
    return [this.path, name].filter(Boolean).join('.');
  }

  private _of(value: unknown, name: string): Fields | undefined {
    return Fields.of(value, this._at(name), this._base, this._report);
  }

  private _list(name: string): unknown[] | undefined {
    return this.read(name, 'list', (value) => (Array.isArray(value) ? (value as unknown[]) : undefined));
  }
}

/** A value as a line of text, if it is one. */
export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : undefined;
