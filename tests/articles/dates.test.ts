import { expect } from '@open-wc/testing';
import { berlinOffset, isOver, parseTimestamp, timestampAt, yearOf } from '../../src/articles/dates.js';

const HOUR = 3_600_000;
const at = (text: string): number => Date.parse(text);
/** What a reader is shown, and the moment that it stands for. */
function expectShown(written: string, local: string): void {
  const timestamp = parseTimestamp(written)!;
  expect(timestamp, written).to.include({ wall: at(`${local.slice(0, 19)}Z`), instant: at(local), dateOnly: false });
  // How it is written for machines is free, as long as it is the same moment in whole seconds.
  expect(at(timestamp.iso)).to.equal(at(local));
  expect(timestamp.iso).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.000)?(Z|[+-]\d\d:\d\d)$/);
}

const instantOf = (text: string): string | undefined => {
  const timestamp = parseTimestamp(text);
  return timestamp && new Date(timestamp.instant).toISOString();
};

describe('A date in a feed', () => {
  describe('with an offset stays in the offset it was written in', () => {
    const table: readonly [written: string, local: string, instant: string][] = [
      ['2024-02-06T09:00:00+01:00', '2024-02-06T09:00:00+01:00', '2024-02-06T08:00:00.000Z'],
      ['2024-07-06T09:00:00+02:00', '2024-07-06T09:00:00+02:00', '2024-07-06T07:00:00.000Z'],
      ['2024-07-06T09:00:00+01:00', '2024-07-06T09:00:00+01:00', '2024-07-06T08:00:00.000Z'],
      ['2024-02-06T09:00:00+00:00', '2024-02-06T09:00:00+00:00', '2024-02-06T09:00:00.000Z'],
      ['2024-02-06T09:00:00-00:00', '2024-02-06T09:00:00+00:00', '2024-02-06T09:00:00.000Z'],
      ['2024-02-06T09:00:00-05:00', '2024-02-06T09:00:00-05:00', '2024-02-06T14:00:00.000Z'],
      ['2024-02-06T09:00:00-03:30', '2024-02-06T09:00:00-03:30', '2024-02-06T12:30:00.000Z'],
      ['2024-02-06T09:00:00+05:45', '2024-02-06T09:00:00+05:45', '2024-02-06T03:15:00.000Z'],
      ['2024-02-06T09:00:00+14:00', '2024-02-06T09:00:00+14:00', '2024-02-05T19:00:00.000Z'],
      ['2024-12-31T23:30:00-12:00', '2024-12-31T23:30:00-12:00', '2025-01-01T11:30:00.000Z'],
      ['2024-02-06T09:00:00+0100', '2024-02-06T09:00:00+01:00', '2024-02-06T08:00:00.000Z'],
      ['2024-02-06T09:00:00+01', '2024-02-06T09:00:00+01:00', '2024-02-06T08:00:00.000Z'],
      ['2024-02-06T09:00+01:00', '2024-02-06T09:00:00+01:00', '2024-02-06T08:00:00.000Z'],
      ['2024-02-06T09:00:07.123456+01:00', '2024-02-06T09:00:07+01:00', '2024-02-06T08:00:07.000Z'],
      ['2024-02-06 09:00:00 +0100', '2024-02-06T09:00:00+01:00', '2024-02-06T08:00:00.000Z'],
      ['2024-02-06t09:00:00+01:00', '2024-02-06T09:00:00+01:00', '2024-02-06T08:00:00.000Z'],
      ['  2024-02-06T09:00:00+01:00\n', '2024-02-06T09:00:00+01:00', '2024-02-06T08:00:00.000Z'],
    ];
    for (const [written, local, instant] of table) {
      it(`${JSON.stringify(written)} is ${local}`, () => {
        expectShown(written, local);
        expect(instantOf(written)).to.equal(instant);
      });
    }
  });

  describe('in Z is shown as the time in Berlin', () => {
    const table: readonly [written: string, local: string][] = [
      ['2024-01-15T12:00:00Z', '2024-01-15T13:00:00+01:00'],
      ['2024-07-15T12:00:00Z', '2024-07-15T14:00:00+02:00'],
      ['2024-07-15T12:00:00z', '2024-07-15T14:00:00+02:00'],
      ['2024-07-15T12:00:00.5Z', '2024-07-15T14:00:00+02:00'],
      ['2024-12-31T23:30:00Z', '2025-01-01T00:30:00+01:00'],
      ['2024-06-30T22:30:00Z', '2024-07-01T00:30:00+02:00'],
      // The clocks change on the last Sunday of March and of October, at 01:00 UTC.
      ['2024-03-31T00:59:59Z', '2024-03-31T01:59:59+01:00'],
      ['2024-03-31T01:00:00Z', '2024-03-31T03:00:00+02:00'],
      ['2024-10-27T00:59:59Z', '2024-10-27T02:59:59+02:00'],
      ['2024-10-27T01:00:00Z', '2024-10-27T02:00:00+01:00'],
      ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
      ['2026-10-25T01:00:00Z', '2026-10-25T02:00:00+01:00'],
      // A Sunday that is the last day of its month.
      ['2030-03-31T01:00:00Z', '2030-03-31T03:00:00+02:00'],
    ];
    for (const [written, local] of table) {
      it(`${written} is ${local}`, () => {
        expectShown(written, local);
      });
    }
  });

  describe('without a zone is a time in Berlin', () => {
    const table: readonly [written: string, local: string][] = [
      ['2024-01-15T09:00:00', '2024-01-15T09:00:00+01:00'],
      ['2024-07-15T09:00', '2024-07-15T09:00:00+02:00'],
      ['2024-07-15 09:00', '2024-07-15T09:00:00+02:00'],
      ['2024-03-31T01:59:59', '2024-03-31T01:59:59+01:00'],
      ['2024-03-31T03:00:00', '2024-03-31T03:00:00+02:00'],
      ['2024-10-27T01:59:59', '2024-10-27T01:59:59+02:00'],
      ['2024-10-27T03:00:00', '2024-10-27T03:00:00+01:00'],
    ];
    for (const [written, local] of table) {
      it(`${written} is ${local}`, () => {
        expectShown(written, local);
      });
    }
  });

  describe('without a time', () => {
    it('has none, not even midnight', () => {
      expect(parseTimestamp('2024-02-06')).to.include({
        dateOnly: true,
        iso: '2024-02-06',
        wall: at('2024-02-06T00:00Z'),
      });
    });

    it('begins at midnight in Berlin, in winter and in summer', () => {
      expect(instantOf('2024-02-06')).to.equal('2024-02-05T23:00:00.000Z');
      expect(instantOf('2024-07-06')).to.equal('2024-07-05T22:00:00.000Z');
    });

    it('may be a leap day', () => {
      expect(parseTimestamp('2024-02-29')?.iso).to.equal('2024-02-29');
      expect(parseTimestamp('2000-02-29')?.iso).to.equal('2000-02-29');
    });
  });

  describe('by RFC 822, with the mistakes that feeds make', () => {
    const table: readonly [written: string, local: string][] = [
      ['Tue, 06 Feb 2024 09:00:00 +0100', '2024-02-06T09:00:00+01:00'],
      ['06 Feb 2024 09:00:00 +0100', '2024-02-06T09:00:00+01:00'],
      ['Tue, 6 Feb 2024 9:05 +0100', '2024-02-06T09:05:00+01:00'],
      ['Tue, 06 Feb 24 09:00:00 +0100', '2024-02-06T09:00:00+01:00'],
      ['Sat, 06 Feb 99 09:00:00 +0100', '1999-02-06T09:00:00+01:00'],
      ['Wed, 06 Feb 2024 09:00:00 +0100', '2024-02-06T09:00:00+01:00'],
      ['Tue,06 Feb 2024 09:00:00 +0100', '2024-02-06T09:00:00+01:00'],
      ['Tuesday, 06 February 2024 09:00:00 +0100', '2024-02-06T09:00:00+01:00'],
      ['TUE, 06 FEB 2024 09:00:00 +0100', '2024-02-06T09:00:00+01:00'],
      ['\n      Tue,  06 Feb\t2024\n 09:00:00 +0100\n    ', '2024-02-06T09:00:00+01:00'],
      ['Tue, 06-Feb-2024 09:00:00 +01:00', '2024-02-06T09:00:00+01:00'],
      ['Tue, 06 Feb 2024 09:00:00 +0100 (CET)', '2024-02-06T09:00:00+01:00'],
      ['Tue, 06 Feb 2024 09:00:00 GMT+0100', '2024-02-06T09:00:00+01:00'],
      ['Tue, 06 Feb 2024 09:00:00 -0330', '2024-02-06T09:00:00-03:30'],
      ['Di, 06 Feb 2024 09:00:00 +0100', '2024-02-06T09:00:00+01:00'],
      ['Mi, 06 Mär 2024 09:00:00 +0100', '2024-03-06T09:00:00+01:00'],
      ['Mi, 06 Mrz 2024 09:00:00 +0100', '2024-03-06T09:00:00+01:00'],
      ['Mo., 06. Mai 2024 09:00:00 +0200', '2024-05-06T09:00:00+02:00'],
      ['So, 06 Okt 2024 09:00:00 +0200', '2024-10-06T09:00:00+02:00'],
      ['Freitag, 06 Dezember 2024 09:00:00 +0100', '2024-12-06T09:00:00+01:00'],
      // Zones by name.
      ['Tue, 06 Feb 2024 09:00:00 CET', '2024-02-06T09:00:00+01:00'],
      ['Sat, 06 Jul 2024 09:00:00 CEST', '2024-07-06T09:00:00+02:00'],
      ['Sat, 06 Jul 2024 09:00:00 MESZ', '2024-07-06T09:00:00+02:00'],
      ['Tue, 06 Feb 2024 09:00:00 EST', '2024-02-06T09:00:00-05:00'],
      ['Sat, 06 Jul 2024 09:00:00 PDT', '2024-07-06T09:00:00-07:00'],
      // Servers that write UTC mean no place: readers get the time in Berlin, as with Z.
      ['Tue, 06 Feb 2024 08:00:00 GMT', '2024-02-06T09:00:00+01:00'],
      ['Sat, 06 Jul 2024 07:00:00 +0000', '2024-07-06T09:00:00+02:00'],
      ['Sat, 06 Jul 2024 07:00:00 Z', '2024-07-06T09:00:00+02:00'],
      ['Sat, 06 Jul 2024 07:00:00 UT', '2024-07-06T09:00:00+02:00'],
      ['Sat, 06 Jul 2024 07:00:00 XYZ', '2024-07-06T09:00:00+02:00'],
      // No zone at all.
      ['Sat, 06 Jul 2024 09:00:00', '2024-07-06T09:00:00+02:00'],
    ];
    for (const [written, local] of table) {
      it(`${JSON.stringify(written)} is ${local}`, () => expectShown(written, local));
    }

    for (const [month, name] of 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ').entries()) {
      it(`knows ${name}`, () => {
        expect(parseTimestamp(`01 ${name} 2024`)?.wall).to.equal(Date.UTC(2024, month, 1));
      });
    }
  });

  describe('in German', () => {
    const days: readonly [written: string, day: string][] = [
      ['06.02.2024', '2024-02-06'],
      ['6.2.2024', '2024-02-06'],
      ['6. 2. 2024', '2024-02-06'],
      ['06.02.24', '2024-02-06'],
      ['02.03.2026', '2026-03-02'],
      ['6. Februar 2024', '2024-02-06'],
      ['6.Februar 2024', '2024-02-06'],
      ['Dienstag, 6. Februar 2024', '2024-02-06'],
      ['6. Feb. 2024', '2024-02-06'],
      ['29. Februar 2024', '2024-02-29'],
      // As PHP writes "M d Y".
      ['Feb 06 2024', '2024-02-06'],
      ['February 6, 2024', '2024-02-06'],
    ];
    for (const [written, iso] of days) {
      it(`${written} is the day ${iso}`, () => {
        expect(parseTimestamp(written)).to.include({ iso, dateOnly: true, wall: at(`${iso}T00:00Z`) });
      });
    }

    const names = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
    for (const [month, name] of names.entries()) {
      it(`knows ${name}`, () => {
        expect(parseTimestamp(`1. ${name} 2024`)?.wall).to.equal(Date.UTC(2024, month, 1));
      });
    }

    const times: readonly [written: string, local: string][] = [
      ['06.02.2024 14:30 Uhr', '2024-02-06T14:30:00+01:00'],
      ['06.02.2024, 14:30', '2024-02-06T14:30:00+01:00'],
      ['6. Februar 2024, 14:30 Uhr', '2024-02-06T14:30:00+01:00'],
      ['6. Juli 2024 um 14.30 Uhr', '2024-07-06T14:30:00+02:00'],
      ['6. Juli 2024, 9 Uhr', '2024-07-06T09:00:00+02:00'],
    ];
    for (const [written, local] of times) {
      it(`${written} is ${local}`, () => expectShown(written, local));
    }
  });

  it('is read in a moment, however long what is no date is', () => {
    const begun = performance.now();
    for (const part of ['6. ', 'a', 'a ', '0', ' ', '(', 'Feb ']) parseTimestamp(part.repeat(500_000));
    expect(performance.now() - begun).to.be.below(1000);
  });

  describe('is refused where it is', () => {
    const table: readonly [reason: string, written: string][] = [
      ['American', '03/02/2026'],
      ['either American or German', '02-03-2026'],
      ['30 February in German', '30.02.2026'],
      ['the month 13 in German', '06.13.2026'],
      ['31 April in words', '31. April 2026'],
      ['in a month that nobody knows', '06 Foo 2024'],
      ['at 25 o’clock in words', 'Tue, 06 Feb 2024 25:00:00 +0100'],
      ['in an offset of 99 hours in words', 'Tue, 06 Feb 2024 09:00:00 +9900'],
      ['in words without a year', '6. Februar'],
      ['a span', '6. Februar bis 8. Februar 2024'],
      ['in words and followed by something', '6. Februar 2024 in der Stadthalle'],
      ['the nothing that databases write, in words', '00 Jan 0000 00:00:00 GMT'],
      ['words', 'heute'],
      ['empty', ''],
      ['blank', '   '],
      ['a number', '1707206400'],
      ['a year', '2024'],
      ['a month', '2024-02'],
      ['a week', '2024-W06-2'],
      ['not padded', '2024-2-6'],
      ['30 February', '2024-02-30'],
      ['29 February without a leap year', '2023-02-29'],
      ['29 February of a century', '1900-02-29'],
      ['31 April', '2024-04-31T09:00:00+02:00'],
      ['the day 0', '2024-02-00'],
      ['the day 32', '2024-01-32'],
      ['the month 0', '2024-00-06'],
      ['the month 13', '2024-13-06'],
      ['the nothing that databases write', '0000-00-00 00:00:00'],
      ['in a year before 100', '0024-02-06'],
      ['at 25 o’clock', '2024-02-06T25:00:00Z'],
      ['at minute 60', '2024-02-06T09:60:00Z'],
      ['at second 75', '2024-02-06T09:00:75Z'],
      ['in an offset of 99 hours', '2024-02-06T09:00:00+99:00'],
      ['in an offset of 75 minutes', '2024-02-06T09:00:00+01:75'],
      ['in a zone by name', '2024-02-06T09:00:00 CET'],
      ['followed by something', '2024-02-06T09:00:00Z and more'],
      ['preceded by something', 'on 2024-02-06'],
      ['in other digits', '٢٠٢٤-٠٢-٠٦'],
      ['negative', '-2024-02-06'],
    ];
    for (const [reason, written] of table) {
      it(`${reason}: ${JSON.stringify(written)}`, () => {
        expect(parseTimestamp(written)).to.equal(undefined);
      });
    }
  });
});

describe('The clock in Berlin', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(berlinOffset(at('2024-01-01T00:00Z'))).to.equal(HOUR);
    expect(berlinOffset(at('2024-07-01T00:00Z'))).to.equal(2 * HOUR);
    expect(berlinOffset(at('2024-12-31T23:59Z'))).to.equal(HOUR);
  });

  it('agrees with what the browser knows about it, each hour around each change for 30 years', () => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', hourCycle: 'h23' });
    const wrong: string[] = [];
    for (let year = 2005; year < 2035; year++) {
      for (const month of ['03', '10']) {
        for (let hour = 0; hour < 11 * 24; hour++) {
          const instant = at(`${year}-${month}-21T00:00Z`) + hour * HOUR;
          const ours = new Date(instant + berlinOffset(instant)).getUTCHours();
          if (ours !== +clock.format(instant)) wrong.push(new Date(instant).toISOString());
        }
      }
    }
    expect(wrong).to.deep.equal([]);
  });
});

describe('An article is over', () => {
  const table: readonly [expires: string, lastMoment: string, firstMomentAfter: string][] = [
    ['2024-02-06', '2024-02-06T23:59:59.999+01:00', '2024-02-07T00:00:00+01:00'],
    ['2024-07-06', '2024-07-06T23:59:59.999+02:00', '2024-07-07T00:00:00+02:00'],
    ['2026-12-31', '2026-12-31T23:59:59.999+01:00', '2027-01-01T00:00:00+01:00'],
    // The days with 23 and with 25 hours.
    ['2024-03-31', '2024-03-31T23:59:59.999+02:00', '2024-04-01T00:00:00+02:00'],
    ['2024-10-27', '2024-10-27T23:59:59.999+01:00', '2024-10-28T00:00:00+01:00'],
    ['2024-02-06T12:00:00+01:00', '2024-02-06T11:59:59.999+01:00', '2024-02-06T12:00:00+01:00'],
    ['2024-02-06T12:00:00Z', '2024-02-06T12:59:59.999+01:00', '2024-02-06T13:00:00+01:00'],
  ];
  for (const [expires, last, after] of table) {
    it(`that expires ${expires}: not at ${last}, but at ${after}`, () => {
      expect(isOver(parseTimestamp(expires), at(last))).to.equal(false);
      expect(isOver(parseTimestamp(expires), at(after))).to.equal(true);
    });
  }

  it('never, where it does not expire', () => {
    expect(isOver(undefined, Number.MAX_SAFE_INTEGER)).to.equal(false);
  });
});

describe('A moment of this device', () => {
  it('is on the wall in Berlin', () => {
    const instant = Date.UTC(2024, 1, 6, 8, 0, 59, 999);
    const { wall, dateOnly } = timestampAt(instant);
    expect(new Date(wall).toISOString()).to.match(/^2024-02-06T09:00:59/);
    expect(dateOnly).to.equal(false);
  });
});

describe('The year of a date', () => {
  it('is the one on the wall where it was written, not that of UTC', () => {
    expect(yearOf(parseTimestamp('2024-12-31T23:30:00Z')!)).to.equal(2025);
    expect(yearOf(parseTimestamp('2025-01-01T00:30:00+01:00')!)).to.equal(2025);
    expect(yearOf(parseTimestamp('2024-12-31T23:30:00-05:00')!)).to.equal(2024);
    expect(yearOf(parseTimestamp('2025-01-01')!)).to.equal(2025);
  });
});
