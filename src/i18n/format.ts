// Dates, numbers, sizes and names of languages, as the current language writes them.
import type { Attachment, Timestamp } from '../articles/article.js';
import { currentLocale, msg, str } from './msg.js';

/** A language alone is written as where most of its readers live, and dates in English are not to be American. */
const region = (): string => currentLocale().replace(/^en$/, 'en-GB');

// Formatters are slow to make and cheap to keep: at most one for each language and kind, so the cache is bounded.
const cache = new Map<string, unknown>();
function cached<Formatter>(kind: string, make: (region: string) => Formatter): Formatter {
  const key = `${kind} ${region()}`;
  if (!cache.has(key)) cache.set(key, make(region()));
  return cache.get(key) as Formatter;
}

/** A date does not break at the end of a line. */
const unbroken = (text: string): string => text.replace(/ /g, '\u00a0');

/** "6. Februar 2024", "6 February 2024". */
export function formatDate({ wall }: Timestamp): string {
  const format = cached('date', (region) => new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' }));
  return unbroken(format.format(wall));
}

/** "6. Februar 2024, 9:00 Uhr". A date without a time shows none, nor does midnight: CMSs write it where the editor gave a day. */
export function formatDateTime(timestamp: Timestamp): string {
  const date = new Date(timestamp.wall);
  const [hours, minutes] = [date.getUTCHours(), date.getUTCMinutes()];
  if (timestamp.dateOnly || hours + minutes === 0) return formatDate(timestamp);
  // "9 Uhr" in Leichte Sprache.
  const isShort = !minutes && currentLocale() === 'de-simple';
  const time = isShort ? hours : `${hours}:${String(minutes).padStart(2, '0')}`;
  return msg(str`${formatDate(timestamp)}, ${time}`, { id: 'date-time', desc: 'Date and time of an article' });
}

export const formatNumber = (number: number): string =>
  cached('number', (region) => new Intl.NumberFormat(region)).format(number);

const formatUnit = (number: number, unit: string, maximumFractionDigits = 0): string =>
  unbroken(
    cached(
      unit,
      (region) =>
        new Intl.NumberFormat(region, {
          style: 'unit',
          unit,
          unitDisplay: unit.endsWith('byte') ? 'short' : 'long',
          maximumFractionDigits,
        }),
    ).format(number),
  );

/** "48 kB", "1,2 MB". */
export const formatSize = (bytes: number): string =>
  bytes < 999_500 ? formatUnit(Math.max(bytes / 1e3, 1), 'kilobyte') : formatUnit(bytes / 1e6, 'megabyte', 1);

/** "1 Minute", "5 Minuten", "40 Sekunden". */
export const formatDuration = (seconds: number): string =>
  seconds < 50 ? formatUnit(seconds, 'second') : formatUnit(seconds / 60, 'minute');

/** "PDF, 48 kB": the type from the ending of the URL, which readers know from their files, else from the MIME type. */
export function describeFile({ url, type, size }: Pick<Attachment, 'url' | 'type' | 'size'>): string {
  const name = /\.([a-z\d]{2,5})$/i.exec(new URL(url).pathname) ?? /\/([a-z\d]{2,5})$/.exec(type ?? '');
  return listOf(name?.[1]!.toUpperCase(), size && formatSize(size));
}

/** "2 Minuten, MP4, 12 MB": what is told of a file, without what is not known. */
export const listOf = (...facts: unknown[]): string =>
  facts.filter(Boolean).join(
    msg(', ', {
      id: 'comma',
      desc: 'Between facts of a file. In a script from right to left: a mark (U+200F) at the end',
    }),
  );

function languageName(tag: string, speaker: string): string {
  try {
    return new Intl.DisplayNames([speaker], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The name of a language in the interface's language: "Englisch". */
export const nameOfLanguage = (tag: string): string => languageName(tag, region());

/** The name that speakers of a language know it by: "Українська". */
export function ownNameOfLanguage(tag: string): string {
  const name = languageName(tag, tag);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
