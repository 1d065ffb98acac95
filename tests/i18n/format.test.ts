import { expect } from '@open-wc/testing';
import { parseTimestamp } from '../../src/articles/dates.js';
import {
  describeFile,
  formatDate,
  formatDateTime,
  formatDuration,
  formatNumber,
  formatSize,
  nameOfLanguage,
  ownNameOfLanguage,
} from '../../src/i18n/format.js';
import { speaking } from '../../src/i18n/msg.js';

/** Spaces that do not break, as an underscore. */
const shown = (text: string): string => text.replace(/[\u00a0\u202f]/g, '_');
const inLocale = (locale: string, run: () => string): string => shown(speaking(locale, run));

describe('Dates', () => {
  for (const [text, german, english] of [
    ['2024-02-06', '6._Februar_2024', '6_February_2024'],
    ['2024-03-01T09:05:00+01:00', '1._März_2024', '1_March_2024'],
    ['2024-12-31T23:30:00Z', '1._Januar_2025', '1_January_2025'],
    ['2024-12-31T23:30:00-05:00', '31._Dezember_2024', '31_December_2024'],
  ] as const) {
    it(`${text} is ${german} and ${english}`, () => {
      const date = parseTimestamp(text)!;
      expect(inLocale('de', () => formatDate(date))).to.equal(german);
      expect(inLocale('en', () => formatDate(date))).to.equal(english);
    });
  }

  for (const [text, german, english] of [
    ['2024-02-06', '6._Februar_2024', '6_February_2024'],
    ['2024-02-06T00:00:00+01:00', '6._Februar_2024', '6_February_2024'],
    ['2024-02-06T09:00:00+01:00', '6._Februar_2024, 9:00 Uhr', '6_February_2024, 9:00'],
    ['2024-02-06T14:05:00+01:00', '6._Februar_2024, 14:05 Uhr', '6_February_2024, 14:05'],
    ['2024-02-06T00:05:00+01:00', '6._Februar_2024, 0:05 Uhr', '6_February_2024, 0:05'],
    ['2024-07-01T10:00:00Z', '1._Juli_2024, 12:00 Uhr', '1_July_2024, 12:00'],
  ] as const) {
    it(`${text} with its time is ${german}`, () => {
      const date = parseTimestamp(text)!;
      expect(inLocale('de', () => formatDateTime(date)).replace('_Uhr', ' Uhr')).to.equal(german);
      expect(inLocale('en', () => formatDateTime(date))).to.equal(english);
    });
  }

  it('do not break at the end of a line', () => {
    const date = parseTimestamp('2024-02-06')!;
    expect(speaking('de', () => formatDate(date))).to.equal('6.\u00a0Februar\u00a02024');
    expect(speaking('en', () => formatDate(date))).not.to.include(' ');
  });
});

describe('Numbers and sizes', () => {
  it('have the separators of their language', () => {
    expect(inLocale('de', () => formatNumber(12345))).to.equal('12.345');
    expect(inLocale('en', () => formatNumber(12345))).to.equal('12,345');
  });

  for (const [bytes, german, english] of [
    [0, '1_kB', '1_kB'],
    [1, '1_kB', '1_kB'],
    [48211, '48_kB', '48_kB'],
    [999_499, '999_kB', '999_kB'],
    [999_500, '1_MB', '1_MB'],
    [1_240_000, '1,2_MB', '1.2_MB'],
    [2_000_000_000, '2.000_MB', '2,000_MB'],
  ] as const) {
    it(`${bytes} bytes are ${german}`, () => {
      // Engines write a space or none in English.
      expect(inLocale('de', () => formatSize(bytes))).to.equal(german);
      expect(inLocale('en', () => formatSize(bytes)).replace('_', '')).to.equal(english.replace('_', ''));
    });
  }
});

describe('A time that passes', () => {
  for (const [seconds, german, english] of [
    [1, '1_Sekunde', '1_second'],
    [40, '40_Sekunden', '40_seconds'],
    [49.4, '49_Sekunden', '49_seconds'],
    [50, '1_Minute', '1_minute'],
    [60, '1_Minute', '1_minute'],
    [89, '1_Minute', '1_minute'],
    [91, '2_Minuten', '2_minutes'],
    [300, '5_Minuten', '5_minutes'],
    [72_000, '1.200_Minuten', '1,200_minutes'],
  ] as const) {
    it(`${seconds} seconds are ${german}`, () => {
      expect(inLocale('de', () => formatDuration(seconds))).to.equal(german);
      expect(inLocale('en', () => formatDuration(seconds))).to.equal(english);
    });
  }

  it('does not break at the end of a line', () => {
    expect(speaking('de', () => formatDuration(300))).to.equal('5\u00a0Minuten');
  });
});

describe('Leichte Sprache', () => {
  const easy = (run: () => string): string => inLocale('de-simple', run);

  for (const [text, expected] of [
    ['2024-02-06T09:00:00+01:00', '6._Februar_2024 um 9 Uhr'],
    ['2024-02-06T14:00:00+01:00', '6._Februar_2024 um 14 Uhr'],
    ['2024-02-06T14:05:00+01:00', '6._Februar_2024 um 14:05 Uhr'],
    ['2024-02-06T00:05:00+01:00', '6._Februar_2024 um 0:05 Uhr'],
    ['2024-02-06T00:00:00+01:00', '6._Februar_2024'],
    ['2024-02-06', '6._Februar_2024'],
  ] as const) {
    it(`writes ${text} as ${expected}`, () => {
      expect(easy(() => formatDateTime(parseTimestamp(text)!)).replace('_Uhr', ' Uhr')).to.equal(expected);
    });
  }

  it('has the numbers, sizes, times and names of German', () => {
    for (const run of [
      () => formatNumber(12345),
      () => formatSize(1_240_000),
      () => formatDuration(300),
      () => formatDate(parseTimestamp('2024-02-06')!),
      () => nameOfLanguage('uk'),
    ]) {
      expect(easy(run)).to.equal(inLocale('de', run));
    }
  });
});

describe('A language whose form is nowhere said', () => {
  it('has that of its tag', () => {
    expect(inLocale('tr', () => formatDate(parseTimestamp('2024-02-06')!))).to.equal('6_Şubat_2024');
    expect(inLocale('uk', () => nameOfLanguage('de')).toLowerCase()).to.equal('німецька');
  });
});

describe('A file', () => {
  for (const [file, description] of [
    [{ url: 'https://example.org/plan.pdf', size: 48211 }, 'PDF, 48_kB'],
    [{ url: 'https://example.org/plan.pdf?v=1.2#page=3' }, 'PDF'],
    [{ url: 'https://example.org/download/17', type: 'application/pdf' }, 'PDF'],
    [{ url: 'https://example.org/plan.docx', type: 'application/octet-stream' }, 'DOCX'],
    [{ url: 'https://example.org/download', type: 'application/vnd.oasis.opendocument.text' }, ''],
    [{ url: 'https://example.org/download', size: 1000 }, '1_kB'],
    [{ url: 'https://example.org/download' }, ''],
  ] as const) {
    it(`${JSON.stringify(file)} is called "${description}"`, () => {
      expect(inLocale('de', () => describeFile(file))).to.equal(description);
    });
  }
});

describe('Names of languages', () => {
  it('in the language of the interface', () => {
    expect(inLocale('de', () => nameOfLanguage('en'))).to.equal('Englisch');
    expect(inLocale('en', () => nameOfLanguage('de'))).to.equal('German');
  });

  it('as those call it who speak it, with a capital letter', () => {
    expect(ownNameOfLanguage('de')).to.equal('Deutsch');
    expect(ownNameOfLanguage('en')).to.equal('English');
    expect(ownNameOfLanguage('uk')).to.equal('Українська');
    expect(ownNameOfLanguage('tr')).to.equal('Türkçe');
    expect(ownNameOfLanguage('fr')).to.equal('Français');
  });

  it('of what is no language: the tag, and no error', () => {
    expect(inLocale('de', () => nameOfLanguage('!'))).to.equal('!');
  });
});
