/** The report as it is written: the same from the same results, and honest about what is not there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { marks, withoutRun, writeDocument } from './document.mjs';
import { judge } from './judge.mjs';

const title = { en: 'Name | of it', de: 'Name | davon' };
const criterion = (number, fields) => ({ number, level: 'A', clause: `9.${number}`, title, ...fields });
const results = ['one', 'two', 'three'].map((name) => ({
  file: 'tests/a.test.ts',
  engine: 'chromium',
  name,
  ok: true,
}));
const byHand = [{ id: 'nvda', title: { en: 'NVDA', de: 'NVDA' }, steps: [{ en: 'Listen.', de: 'Hören.' }], done: [] }];
const run = { date: '2026-11-22', system: 'Debian', engines: { Chromium: '156' }, tools: { 'axe-core': '4' } };

const write = (language, criteria, { of = results, ...more } = {}) =>
  writeDocument(language, {
    verdicts: criteria.map((entry) => judge(entry, byHand, of)),
    byHand,
    limits: [{ en: 'Only here.', de: 'Nur hier.' }],
    run,
    transcripts: [],
    ...more,
  });

describe('The report', () => {
  const criteria = [
    criterion('1.1.1', { tests: ['tests/a.test.ts › *'], byHand: ['nvda'] }),
    criterion('1.1.2', { tests: ['tests/gone.test.ts › *'] }),
    criterion('1.1.3', { notApplicable: { en: 'There is none.', de: 'Es gibt keines.' } }),
  ];

  it('says of each criterion what was found, with the names of the tests and the engines', () => {
    const text = write('en', criteria);
    assert.match(text, /^### 1\.1\.1 Name \| of it \(A\): supports\n\n- `a\.test\.ts › \*` \(3 tests\), in Chromium$/m);
    assert.match(text, /^### 1\.1\.3 .*: not applicable\n\nDoes not apply: There is none\.$/m);
    assert.match(text, /^### `a\.test\.ts › \*`\n\n- one\n- two\n- three$/m);
  });

  it('says "not tested" where there is no result, never "supports"', () => {
    const line = (text) => text.split('\n').filter((one) => one.startsWith('### 1.1.2'));
    assert.deepEqual(line(write('en', criteria)), ['### 1.1.2 Name | of it (A): not tested']);
    assert.deepEqual(line(write('de', criteria)), ['### 1.1.2 Name | davon (A): nicht geprüft']);
    assert.doesNotMatch(write('en', criteria, { of: [] }), /^(###|\|) 1\..*supports/m);
  });

  it('names the tests that failed, and where', () => {
    const of = [...results, { ...results[1], engine: 'firefox+orca', ok: false }];
    assert.match(
      write('en', criteria, { of }),
      /1\.1\.1 .*: does not support\n[^]*Failed:\n\n- `a\.test\.ts › two`, in Firefox \+ Orca/,
    );
  });

  it('has the steps of what was not run, and what was done by hand with its outcome', () => {
    assert.match(
      write('de', criteria),
      /### NVDA\n\n1\. Hören\.\n\nBetrifft: 1\.1\.1\.\n\nNoch niemand hat sie ausgeführt\./,
    );
    const done = [{ ...byHand[0], done: [{ date: '2026-12-01', with: 'NVDA 2026.3', ok: true }] }];
    assert.match(write('en', criteria, { byHand: done }), /Done on 2026-12-01 with NVDA 2026\.3: passed\./);
  });

  it('quotes the last full run of the matrix, and counts its states there alone', () => {
    const matrix = ['axe: no violation in list (de)', 'axe: no violation in detail (de)'].map((name) => ({
      ...results[0],
      file: 'tests/accessibility/matrix/matrix.mjs',
      name,
    }));
    const entry = criterion('1.1.1', { tests: ['tests/accessibility/matrix/matrix.mjs › axe: *'] });
    const fullRun = {
      date: '2026-11-23',
      states: 500,
      tools: { 'axe: no violation': { passed: 499, failed: 1 } },
      controls: { found: 9, missed: 1 },
      exceptions: [{ tool: 'ibm', rule: 'some_rule', count: 3, why: 'It is wrong.' }],
      leftOut: { 'headlines have no teaser': 7 },
      versions: { 'axe-core': '4' },
      failures: [{ tool: 'axe', state: 'detail (en)', finding: 'a\nfault' }],
    };
    const text = write('en', [entry], { of: matrix, fullRun });
    assert.match(
      text,
      /- `accessibility\/matrix\/matrix\.mjs › axe: \*` \(states of the \[matrix\].*\), in Chromium$/m,
    );
    assert.match(text, /Last full run: 2026-11-23, 500 states in Chromium\. With axe-core 4\./);
    assert.match(text, /^\| `axe: no violation` \| 499 \| 1 \|$/m);
    assert.match(text, /the fault in 9 of 10\./);
    assert.match(text, /^- ibm `some_rule` \(3\): It is wrong\.$/m);
    assert.match(text, /^- axe, detail \(en\): `a fault`$/m);
    assert.equal(write('en', [entry], { of: matrix.slice(1), fullRun }), text);
  });

  it('is the same for the same results, in whatever order they came, but for date and versions', () => {
    const other = { ...run, date: '2027-01-01', engines: { Chromium: '157' } };
    const [before, after] = [write('en', criteria), write('en', criteria, { run: other })];
    assert.equal(write('en', criteria), before);
    assert.notEqual(after, before);
    assert.equal(withoutRun(after), withoutRun(before));
    assert.equal(before.split(run.date).length, 2);
    assert.ok(before.includes(marks[0]) && before.includes(marks[1]));
  });

  it('leaves no bar in a cell, and says that there was no run where there was none', () => {
    for (const line of write('en', criteria)
      .split('\n')
      .filter((one) => one.startsWith('| 1.'))) {
      assert.equal(line.replace(/\\\|/g, '').split('|').length, 6, line);
    }
    assert.match(write('en', criteria, { run: undefined }), /There are no results of a run\./);
  });
});
