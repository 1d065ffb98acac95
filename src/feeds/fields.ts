// Reading values of unknown type. What is not of the wanted type is reported with its place and counts as absent.
import type { Timestamp } from '../articles/article.js';
import { parseTimestamp } from '../articles/dates.js';
import { cleanText } from '../articles/text.js';

/** Takes one fault of a feed: where (`items[3].date_published`) and what, in English, for the person who runs the page. */
export type Report = (path: string, fault: string) => void;

/** One object of a feed. Absent and `null` mean the same everywhere: not there, and not worth a report. */
export class Fields {
  constructor(
    private readonly value: Readonly<Record<string, unknown>>,
    readonly path: string,
    private readonly base: string,
    private readonly report: Report,
  ) {}

  /** `undefined` where the value is no object. */
  static of(value: unknown, path: string, base: string, report: Report): Fields | undefined {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      report(path, 'is no object');
      return undefined;
    }
    return new Fields(value as Record<string, unknown>, path, base, report);
  }

  /** Reports a fault of one value; of the object itself with an empty name. */
  fault(name: string, fault: string): undefined {
    this.report(this.at(name), fault);
    return undefined;
  }

  has(name: string): boolean {
    return this.raw(name) !== undefined;
  }

  /** A line of text; numbers count as text. */
  text(name: string): string | undefined {
    return this.has(name) ? this.asText(this.raw(name), name) : undefined;
  }

  /** Text as it stands, with its line breaks or its markup. */
  markup(name: string): string | undefined {
    return this.typed(name, 'text', (value): value is string => typeof value === 'string' && value.trim() !== '');
  }

  flag(name: string): boolean {
    return this.typed(name, 'true or false', (value): value is boolean => typeof value === 'boolean') ?? false;
  }

  /** A number from 0, and not one that nothing has. */
  size(name: string): number | undefined {
    return this.typed(
      name,
      'a number from 0',
      (value): value is number => Number.isFinite(value) && (value as number) >= 0 && (value as number) < 1e15,
    );
  }

  /** In lower case, without parameters such as `charset`. */
  mimeType(name: string): string | undefined {
    const value = this.text(name)?.toLowerCase();
    return value && (/^[\w.+-]+\/[\w.+-]+/.exec(value)?.[0] ?? this.fault(name, 'is no MIME type'));
  }

  date(name: string): Timestamp | undefined {
    const value = this.text(name);
    return value ? (parseTimestamp(value) ?? this.fault(name, 'is no date')) : undefined;
  }

  /** An absolute URL that `safe` lets pass, from urls.ts. */
  url(name: string, safe: (url: unknown, base: string) => string | undefined): string | undefined {
    const value = this.markup(name);
    return value && (safe(value, this.base) ?? this.fault(name, 'is no usable URL'));
  }

  object(name: string): Fields | undefined {
    return this.has(name) ? Fields.of(this.raw(name), this.at(name), this.base, this.report) : undefined;
  }

  /** The objects of a list; what is no object in it is reported and left out. `undefined` where there is no list. */
  objects(name: string): Fields[] | undefined {
    return this.list(name)?.flatMap(
      (value, index) => Fields.of(value, `${this.at(name)}[${index}]`, this.base, this.report) ?? [],
    );
  }

  texts(name: string): string[] | undefined {
    return this.list(name)?.flatMap((value, index) => this.asText(value, `${name}[${index}]`) ?? []);
  }

  private at(name: string): string {
    return [this.path, name].filter(Boolean).join('.');
  }

  private raw(name: string): unknown {
    return Object.hasOwn(this.value, name) ? (this.value[name] ?? undefined) : undefined;
  }

  private typed<Type>(name: string, wanted: string, is: (value: unknown) => value is Type): Type | undefined {
    const value = this.raw(name);
    if (value === undefined || value === '') return undefined;
    return is(value) ? value : this.fault(name, `is not ${wanted}`);
  }

  private asText(value: unknown, name: string): string | undefined {
    if (typeof value === 'string' || typeof value === 'number') return cleanText(String(value)) || undefined;
    return this.fault(name, 'is not text');
  }

  private list(name: string): unknown[] | undefined {
    return this.typed(name, 'a list', Array.isArray);
  }
}
