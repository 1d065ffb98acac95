// Dates as feeds write them. `Date.parse` is no help: two engines read "02.03.2026" as 3 February.
import type { Timestamp } from './article.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ISO = /^([1-9]\d{3}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?:(:\d\d)(?:[.,]\d+)?)? ?(?:(z)|([+-][0-2]\d):?([0-5]\d)?)?)?$/i;

/** The last Sunday of a month at 01:00 UTC, when the European Union changes its clocks (Directive 2000/84/EC). */
const clockChange = (year: number, month: number): number => {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return lastDay.getTime() - lastDay.getUTCDay() * DAY + HOUR;
};

/** Milliseconds that clocks in Berlin are ahead of UTC at an instant. */
export function berlinOffset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  return instant >= clockChange(year, 2) && instant < clockChange(year, 9) ? 2 * HOUR : HOUR;
}

/** When clocks in Berlin show a time. */
const berlinInstant = (wall: number): number => wall - berlinOffset(wall - HOUR);

// By their first letters, in English and in German; "Sept" and "März" go on as they like.
const MONTHS = /^(?:(j[aä]n)|(feb)|(m[aäe]*r)|(apr)|(ma[iy])|(jun)|(jul)|(aug)|(sep)|(o[ck]t)|(nov)|(de[cz]))/i;
// "Di., 6. Februar 2024, 14:30 Uhr", "06.02.2024", "Tue, 06 Feb 24 14:30 GMT (Z)", "Feb 06 2024". With slashes or hyphens between
// figures nobody can tell the day from the month.
const WORDS =
  /^(?:[a-z]+(?:[.,]+ ?| ))?(?:(\d\d?)(?:\. ?(\d\d?)\. ?|[. -]{1,2}(\p{L}{3,9})[. -]{1,2})|(\p{L}{3,9})\.? (\d\d?),? )(\d{4}|\d\d)(?:(?:,| um| -)? (\d\d?)(?:[:.](\d\d)(?::(\d\d))?|(?= Uhr)))?(?: ?(?:Uhr|(?:GMT|UTC?)?([+-]\d\d:?\d\d)|([A-Z]{1,5})))?(?: ?\(.*\))?$/iu;
// By RFC 822 and in Europe; a zone that nobody knows is UTC (RFC 2822, 4.3).
const ZONES = 'CET+01 CEST+02 MEZ+01 MESZ+02 EDT-04 EST-05 CDT-05 CST-06 MDT-06 MST-07 PDT-07 PST-08';

/** Rewrites a date in words, as RSS and people write it, to ISO 8601. */
function isoOf(text: string): string | undefined {
  const found = WORDS.exec(text.replace(/\s+/g, ' '));
  if (!found) return undefined;
  const [, day, number, name, otherName, otherDay, year, hours, minutes, seconds, offset, zone] = found;
  const two = (part: string | number = 0): string => String(part).padStart(2, '0');
  const month = number ?? MONTHS.exec((name ?? otherName)!)?.findIndex((part, index) => index && part);
  // Two figures by RFC 2822, 4.3.
  const date = `${year![2] ? '' : +year! < 50 ? 20 : 19}${year!}-${two(month)}-${two(day ?? otherDay)}`;
  const known = offset ?? (zone && RegExp(`\\b${zone}([+-]..)`, 'i').exec(ZONES)?.[1]);
  // UTC by any name is what a server has that was told of no place: `Z`, as in ISO 8601.
  const shift = /[1-9]/.test(known ?? '') ? known : offset || zone ? 'Z' : '';
  return hours ? `${date}T${two(hours)}:${two(minutes)}:${two(seconds)}${shift!}` : date;
}

/**
 * Reads ISO 8601 and RFC 3339, the dates of RSS (RFC 822) with the mistakes that feeds make, and German and English ones in words. A time in `Z` is shown as Berlin's; a time without a zone is Berlin's; one with an offset stays in it.
 * @returns `undefined` for what is no such date, or a day or time that no calendar and no clock have.
 */
export function parseTimestamp(text: string): Timestamp | undefined {
  const [, day, time, seconds = ':00', z, hours, minutes = '00'] =
    ISO.exec(text.trim()) ?? ISO.exec(isoOf(text.trim()) ?? '') ?? [];
  const written = `${day}T${time ?? '00:00'}${seconds}`;
  const wall = Date.parse(`${written}Z`);
  const instant = z ? wall : hours ? Date.parse(`${written}${hours}:${minutes}`) : berlinInstant(wall);
  // Engines make 1 March of 30 February.
  if (!day || isNaN(instant) || !new Date(wall).toISOString().startsWith(written)) return undefined;
  const dateOnly = time === undefined;
  const iso = dateOnly ? day : new Date(instant).toISOString();
  return { instant, wall: z ? wall + berlinOffset(wall) : wall, dateOnly, iso };
}

/** A moment on the clock of this device, in milliseconds since 1970; shown as Berlin's. */
export const timestampAt = (instant: number): Timestamp => parseTimestamp(new Date(instant).toISOString())!;

/** A day lasts until it ends in Berlin, be it 23 or 25 hours long; a time until that instant. */
export const isOver = (expires: Timestamp | undefined, now: number): boolean =>
  expires !== undefined && now >= (expires.dateOnly ? berlinInstant(expires.wall + DAY) : expires.instant);

export const yearOf = (timestamp: Timestamp): number => new Date(timestamp.wall).getUTCFullYear();
