import { expect } from '@open-wc/testing';
import { Fields } from '../../src/feeds/fields.js';
import { safeLink } from '../../src/feeds/urls.js';

const BASE = 'https://musterstadt.example/feed.json';

function fieldsOf(
  value: unknown,
  path = '',
): { fields: Fields | undefined; faults: (readonly [path: string, fault: string])[] } {
  const faults: (readonly [string, string])[] = [];
  const fields = Fields.of(value, path, BASE, (...fault) => faults.push(fault));
  return { fields, faults };
}

/** What a field with this value is read as, and how many faults that had; each must name the field and say something. */
function readAs<Result>(value: unknown, read: (fields: Fields) => Result): { result: Result; faults: number } {
  const { fields, faults } = fieldsOf({ field: value }, 'items[3]');
  const result = read(fields!);
  for (const [path, fault] of faults) {
    expect(path).to.match(/^items\[3\]\.field(\[\d+\])?$/);
    expect(fault).to.match(/\w+ \w+/);
  }
  return { result, faults: faults.length };
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

describe('An object of a feed', () => {
  it('is one', () => {
    expect(fieldsOf({}).fields).to.be.instanceOf(Fields);
    expect(fieldsOf({}).faults).to.deep.equal([]);
  });

  for (const value of [null, undefined, [], [{}], 'text', '', 5, 0, true, false]) {
    it(`is not ${show(value)}: that is reported, once, at its place`, () => {
      const { fields, faults } = fieldsOf(value, 'items[3]');
      expect(fields).to.equal(undefined);
      expect(faults.map(([path]) => path)).to.deep.equal(['items[3]']);
    });
  }

  it('knows only what is its own', () => {
    const { fields } = fieldsOf(Object.create({ inherited: 'x' }));
    for (const name of ['inherited', 'toString', 'constructor', '__proto__', 'hasOwnProperty']) {
      expect(fields!.has(name), name).to.equal(false);
      expect(fields!.text(name), name).to.equal(undefined);
      expect(fields!.object(name), name).to.equal(undefined);
    }
  });

  it('names the place of what is in it', () => {
    const { fields, faults } = fieldsOf({ title: true, items: [{}, { _x: { list: [{}, 5], tags: ['a', {}] } }] });
    fields!.text('title');
    const extension = fields!.objects('items')![1]!.object('_x')!;
    expect(extension.path).to.equal('items[1]._x');
    extension.objects('list');
    extension.texts('tags');
    extension.fault('other', 'is wrong');
    expect(faults.map(([path]) => path)).to.deep.equal([
      'title',
      'items[1]._x.list[1]',
      'items[1]._x.tags[1]',
      'items[1]._x.other',
    ]);
  });
});

describe('A field that is read as', () => {
  type Table = readonly (readonly [value: unknown, result: unknown, faults: number])[];

  function reads(what: string, read: (fields: Fields) => unknown, table: Table): void {
    describe(what, () => {
      for (const [value, result, faults] of table) {
        it(`${show(value)} is ${show(result)}, with ${faults || 'no'} report`, () => {
          expect(readAs(value, read)).to.deep.equal({ result, faults });
        });
      }
    });
  }

  reads('a line of text', (fields) => fields.text('field'), [
    ['Guten Tag', 'Guten Tag', 0],
    [' Guten\n Tag ', 'Guten Tag', 0],
    ['<b>&amp;', '<b>&amp;', 0],
    ['a\u202eb', 'ab', 0],
    [5, '5', 0],
    [0, '0', 0],
    ['', undefined, 0],
    ['  ', undefined, 0],
    [null, undefined, 0],
    [undefined, undefined, 0],
    [true, undefined, 1],
    [[], undefined, 1],
    [['a'], undefined, 1],
    [{}, undefined, 1],
  ]);

  reads('text as it stands', (fields) => fields.markup('field'), [
    [' <p>Guten\nTag</p>', ' <p>Guten\nTag</p>', 0],
    ['', undefined, 0],
    [null, undefined, 0],
    [undefined, undefined, 0],
    [5, undefined, 1],
    [true, undefined, 1],
    [['a'], undefined, 1],
    [{}, undefined, 1],
  ]);

  reads('a MIME type', (fields) => fields.mimeType('field'), [
    ['application/pdf', 'application/pdf', 0],
    ['Text/HTML; charset=utf-8', 'text/html', 0],
    ['image/svg+xml', 'image/svg+xml', 0],
    ['', undefined, 0],
    [null, undefined, 0],
    ['pdf', undefined, 1],
    ['"><script>', undefined, 1],
    [5, undefined, 1],
    [[], undefined, 1],
  ]);

  reads('true or false', (fields) => fields.flag('field'), [
    [true, true, 0],
    [false, false, 0],
    [null, false, 0],
    [undefined, false, 0],
    ['true', false, 1],
    [1, false, 1],
    [[], false, 1],
    [{}, false, 1],
  ]);

  reads('a number from 0', (fields) => fields.size('field'), [
    [48211, 48211, 0],
    [0, 0, 0],
    [1.5, 1.5, 0],
    [null, undefined, 0],
    [undefined, undefined, 0],
    [-1, undefined, 1],
    [1e15, undefined, 1],
    ['48211', undefined, 1],
    [Infinity, undefined, 1],
    [NaN, undefined, 1],
    [true, undefined, 1],
    [[5], undefined, 1],
    [{}, undefined, 1],
  ]);

  reads('a date', (fields) => fields.date('field')?.wall, [
    ['2024-02-06T09:00:00+01:00', Date.UTC(2024, 1, 6, 9), 0],
    [' 2024-02-06 ', Date.UTC(2024, 1, 6), 0],
    ['', undefined, 0],
    [null, undefined, 0],
    [undefined, undefined, 0],
    ['02/03/2026', undefined, 1],
    ['02.03.2026', Date.UTC(2026, 2, 2), 0],
    ['2024-02-30', undefined, 1],
    [1707206400, undefined, 1],
    [{}, undefined, 1],
    [[], undefined, 1],
  ]);

  reads('a URL', (fields) => fields.url('field', safeLink), [
    ['https://example.org/a', 'https://example.org/a', 0],
    ['/a b', 'https://musterstadt.example/a%20b', 0],
    [' ?a=1 ', 'https://musterstadt.example/feed.json?a=1', 0],
    ['', undefined, 0],
    [null, undefined, 0],
    [undefined, undefined, 0],
    ['javascript:alert(1)', undefined, 1],
    ['https://', undefined, 1],
    [5, undefined, 1],
    [{}, undefined, 1],
    [['https://example.org/'], undefined, 1],
  ]);

  reads('an object', (fields) => fields.object('field')?.path, [
    [{}, 'items[3].field', 0],
    [null, undefined, 0],
    [undefined, undefined, 0],
    [[], undefined, 1],
    ['text', undefined, 1],
    [5, undefined, 1],
    [false, undefined, 1],
  ]);

  reads('a list of objects', (fields) => fields.objects('field')?.map(({ path }) => path), [
    [[], [], 0],
    [null, undefined, 0],
    [undefined, undefined, 0],
    [[{}, {}], ['items[3].field[0]', 'items[3].field[1]'], 0],
    [[null, {}, 5, [], 'a'], ['items[3].field[1]'], 4],
    [{}, undefined, 1],
    [{ length: 1, 0: {} }, undefined, 1],
    ['text', undefined, 1],
    [5, undefined, 1],
    [true, undefined, 1],
  ]);

  reads('a list of texts', (fields) => fields.texts('field'), [
    [['a', ' b ', 5], ['a', 'b', '5'], 0],
    [['', ' '], [], 0],
    [[], [], 0],
    [null, undefined, 0],
    [undefined, undefined, 0],
    [['a', {}, true, ['b']], ['a'], 3],
    ['a, b', undefined, 1],
    [{}, undefined, 1],
    [5, undefined, 1],
  ]);
});

describe('A report', () => {
  it('is one short line, however long what was wrong is', () => {
    const { fields, faults } = fieldsOf({
      date: '02/03/2026',
      far: `javascript:${'x'.repeat(10_000)}`,
      long: 'x'.repeat(10_000),
    });
    fields!.date('date');
    fields!.url('far', safeLink);
    fields!.date('long');
    expect(faults).to.have.length(3);
    for (const [, fault] of faults) expect(fault).to.match(/^.{5,200}$/);
  });
});
