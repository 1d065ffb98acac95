import { expect } from '@open-wc/testing';
import { memo } from '../../src/store/memo.js';

describe('Remembering the last answer', () => {
  it('computes once for the same arguments, and again for others', () => {
    let calls = 0;
    const add = memo((one: number, other: number) => (calls++, one + other));
    expect(add(1, 2)).to.equal(3);
    expect(add(1, 2)).to.equal(3);
    expect(calls).to.equal(1);
    expect(add(1, 3)).to.equal(4);
    expect(add(2, 3)).to.equal(5);
    expect(calls).to.equal(3);
  });

  it('remembers one answer only', () => {
    let calls = 0;
    const same = memo((value: string) => (calls++, value));
    same('a');
    same('b');
    same('a');
    expect(calls).to.equal(3);
  });

  it('remembers undefined as an answer, and takes no object for another one that looks like it', () => {
    let calls = 0;
    const nothing = memo((value: object) => void (calls++, value));
    const one = {};
    nothing(one);
    nothing(one);
    expect(calls).to.equal(1);
    nothing({});
    expect(calls).to.equal(2);
  });
});
