import { expect } from '@open-wc/testing';
import { get, list, pick } from '../../src/feeds/json.js';

describe('A path in JSON', () => {
  const json: unknown = JSON.parse('{"a":{"b":[{"c":1}],"n":null,"e":""},"wp:x":2,"__proto__":{"d":3}}');

  it('leads to what is there, and to nothing else', () => {
    const table: readonly [path: string, value: unknown][] = [
      ['a.b.0.c', 1],
      ['wp:x', 2],
      ['a.n', undefined],
      ['a.n.x', undefined],
      ['a.b.1.c', undefined],
      ['a.b.length', 1],
      ['a.toString', undefined],
      ['constructor.name', undefined],
      ['a.__proto__', undefined],
      ['__proto__.d', 3],
      ['a.e.length', undefined],
    ];
    for (const [path, value] of table) expect(get(json, path), path).to.equal(value);
    for (const nothing of [undefined, null, 5, 'text', true]) expect(get(nothing, 'length')).to.equal(undefined);
  });

  it('is the first that leads to something', () => {
    expect(pick(json, 'x a.n a.e wp:x')).to.equal(2);
    expect(pick(json, 'x y')).to.equal(undefined);
  });
});

describe('A list in JSON', () => {
  it('is a list, one value, or nothing', () => {
    expect(list([1, 2])).to.deep.equal([1, 2]);
    expect(list(0)).to.deep.equal([0]);
    expect(list(null)).to.deep.equal([]);
    expect(list(undefined)).to.deep.equal([]);
  });
});
