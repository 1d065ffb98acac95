/** The verdict on a criterion: nothing is claimed that no result shows. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, unmatched } from './judge.mjs';

const text = { en: 'x', de: 'x' };
const criterion = (fields) => ({ number: '1.1.1', level: 'A', title: text, ...fields });
const result = (name, ok = true, engine = 'chromium') => ({ file: 'a.ts', engine, name, ok });
const hand = (...done) => [{ id: 'h', title: text, steps: [text], done }];
const stateOf = (fields, results = [], checks = []) => judge(criterion(fields), checks, results).state;

describe('A criterion', () => {
  it('without a result is untested, whatever it names', () => {
    assert.equal(stateOf({ tests: ['a.ts › *'] }), 'untested');
    assert.equal(stateOf({ tests: ['a.ts › other'] }, [result('one')]), 'untested');
    assert.equal(stateOf({}), 'untested');
  });

  it('with nothing but a check by hand that nobody did is untested', () => {
    assert.equal(stateOf({ byHand: ['h'] }, [], hand()), 'untested');
  });

  it('is supported where each test that it names ran and passed', () => {
    assert.equal(stateOf({ tests: ['a.ts › one', 'a.ts › t*'] }, [result('one'), result('two')]), 'supports');
    assert.equal(stateOf({ tests: ['a.ts › one'], byHand: ['h'] }, [result('one')], hand()), 'supports');
  });

  it('is supported in part where a test that it names did not run, or something is known to be missing', () => {
    assert.equal(stateOf({ tests: ['a.ts › one', 'a.ts › two'] }, [result('one')]), 'partially');
    assert.equal(stateOf({ tests: ['a.ts › one'], gaps: [text] }, [result('one')]), 'partially');
  });

  it('is not supported where one test failed in one engine', () => {
    const results = [result('one'), result('one', false, 'webkit'), result('two')];
    const verdict = judge(criterion({ tests: ['a.ts › *'] }), [], results);
    assert.equal(verdict.state, 'fails');
    assert.deepEqual(verdict.failures, [results[1]]);
  });

  it('is not touched by the failure of a test that it does not name', () => {
    assert.equal(stateOf({ tests: ['a.ts › one'] }, [result('one'), result('one more', false)]), 'supports');
  });

  it('that does not apply stays so', () => {
    assert.equal(stateOf({ notApplicable: text }, [result('one', false)]), 'inapplicable');
  });

  it('goes by the last check by hand', () => {
    const good = { date: '2026-01-02', with: 'x', ok: true };
    const bad = { date: '2026-01-01', with: 'x', ok: false };
    assert.equal(stateOf({ byHand: ['h'] }, [], hand(bad, good)), 'supports');
    assert.equal(stateOf({ byHand: ['h'], tests: ['a.ts › one'] }, [result('one')], hand(good, bad)), 'fails');
  });
});

describe('Patterns without a test', () => {
  it('are named, each once', () => {
    const criteria = [criterion({ tests: ['a.ts › one', 'a.ts › gone'] }), criterion({ tests: ['a.ts › gone'] })];
    assert.deepEqual(unmatched(criteria, [result('one')]), ['a.ts › gone']);
  });
});
