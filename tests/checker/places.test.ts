import { expect } from '@open-wc/testing';
import { brokenAt, lineAt, linesOf } from '../../src/checker/places.js';

describe('The line of a value in JSON', () => {
  const text = `{
  "title": "Neu, \\"wichtig\\": [ja]",
  "items": [
    { "id": 1,
      "tags": ["a",
        "b"] },
    {
      "id": "zwei", "leer": {}, "liste": [],
      "nichts": null,
      "tief": { "a": [ { "b": true } ] }
    }
  ],
  "letztes": -1.5e3
}`;
  const table: readonly [path: string, line: number | undefined][] = [
    ['title', 2],
    ['items', 3],
    ['items[0]', 4],
    ['items[0].id', 4],
    ['items[0].tags', 5],
    ['items[0].tags[0]', 5],
    ['items[0].tags[1]', 6],
    ['items[1]', 7],
    ['items[1].id', 8],
    ['items[1].leer', 8],
    ['items[1].nichts', 9],
    ['items[1].tief.a[0].b', 10],
    ['letztes', 13],
    // What is not there has the line of what it should be in.
    ['items[1].fehlt', 7],
    ['items[1].fehlt.auch[3].x', 7],
    ['items[7].id', 3],
    ['fehlt', undefined],
    ['', undefined],
    ['a[b]c', undefined],
  ];
  for (const [path, line] of table)
    it(`${path || '(the whole)'} is ${line}`, () => expect(linesOf(text)(path)).to.equal(line));

  it('is that of an array at the top', () => {
    expect(linesOf('[\n{"a": 1},\n{"a": 2}]')('[1].a')).to.equal(3);
  });

  it('is not told where there is only one', () => {
    expect(linesOf('{"items": [{"id": 1}]}\n')('items[0]')).to.equal(undefined);
  });

  it('is found in what is broken or hostile as well', () => {
    expect(linesOf('{\n"a": [1,\n2')('a[1]')).to.equal(3);
    expect(linesOf('}\n]]]{\n"__proto__": {\n"a": 1')('__proto__.a')).to.equal(4);
    expect(() => linesOf('"\n\\')).not.to.throw();
    for (const part of ['[', '{"a":', '"', '\n', '\\', '{"a":[', ']', ',']) {
      const start = performance.now();
      linesOf(`\n[${part.repeat(100_000)}`)('a.b[1]');
      expect(performance.now() - start, part).to.be.below(3_000);
    }
  });
});

describe('The line of an item in XML', () => {
  it('is where it begins, comments and texts aside', () => {
    const lineOf = linesOf(
      '<?xml version="1.0"?>\n<rss>\n<!-- <item>\n</item> -->\n<item><title><![CDATA[<item>\n]]></title></item>\n<atom:entry\n a="">\n<items>',
    );
    expect(['items[0].title', 'items[1]', 'items[2]'].map(lineOf)).to.deep.equal([5, 7, undefined]);
  });
});

describe('A place in a text', () => {
  it('has a line and a column from 1', () => {
    expect(lineAt('ab\ncd', 0)).to.deep.equal({ line: 1, column: 1 });
    expect(lineAt('ab\ncd', 4)).to.deep.equal({ line: 2, column: 2 });
  });
});

describe('The place where JSON is broken', () => {
  const right = [
    '{}',
    '[]',
    ' [1, -2.5e+3, "a\\u00fc\\n", true, null] ',
    '"x"',
    '{"a": {"b": [{}, []]}, "c": ""}',
    '0',
  ];
  for (const text of right) {
    it(`is nowhere in ${text}`, () => {
      expect(brokenAt(text)).to.equal(undefined);
      expect(() => JSON.parse(text) as unknown).not.to.throw();
    });
  }

  const wrong: readonly [text: string, at: number][] = [
    ['', 0],
    ['  ', 2],
    ['[1,,2]', 3],
    ['[1,]', 3],
    ['[1', 2],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ['{a: 1}', 1],
    ['{"a": 1]', 7],
    ["['a']", 1],
    ['["a\nb"]', 1],
    ['["a', 1],
    ['[01]', 1],
    ['{} {}', 3],
    ['[] x', 3],
    ['}', 0],
    ['[tru]', 1],
    ['{"a": "b" "c"}', 10],
  ];
  for (const [text, at] of wrong) {
    it(`is ${at} in ${JSON.stringify(text)}`, () => {
      expect(brokenAt(text)).to.equal(at);
      expect(() => JSON.parse(text) as unknown).to.throw();
    });
  }

  it('is found in reasonable time', () => {
    for (const part of ['[', '{"a":', ' ', '1,', '"']) {
      const start = performance.now();
      expect(brokenAt(`[${part.repeat(200_000)}`)).to.be.a('number');
      expect(performance.now() - start, part).to.be.below(3_000);
    }
  });
});
