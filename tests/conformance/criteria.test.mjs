/** The data about conformance: complete, in both languages, and each test that it names is there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../tools/shell.mjs';
import { matcher } from './judge.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const { criteria, limits } = read('criteria.json');
const byHand = read('by-hand.json');

/**
 * All success criteria of WCAG 2.2 at the levels A and AA: https://www.w3.org/TR/WCAG22/ (Recommendation of 12 December 2024), read off
 * `guidelines/` of its repository github.com/w3c/wcag at commit 58080bd. 4.1.1 is there as "obsolete and removed", without a level.
 */
const WCAG = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4
    3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4
    3.3.8 4.1.3`,
  // Those that this project aims at.
  AAA: '1.4.6 2.3.3 2.4.9 2.4.13 2.5.5 3.1.3 3.1.4 3.1.5',
  '-': '4.1.1',
};

/**
 * EN 301 549 V3.2.1 (2021-03), https://www.etsi.org/deliver/etsi_en/301500_301599/301549/: of the clauses that table A.1 names for web pages, those
 * that a list of news can be asked about. Clause 9.n is criterion n of WCAG 2.1, A and AA; what came with WCAG 2.2 has none.
 */
const EN = '5.2 9.6 11.7 12.1.1 12.1.2';
const newInWcag22 = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

const words = (text) => text.trim().split(/\s+/);
const numbersAt = (level) => criteria.filter((entry) => entry.level === level).map(({ number }) => number);
const bilingual = (text) =>
  typeof text?.en === 'string' && text.en !== '' && typeof text.de === 'string' && text.de !== '';
const named = (entry) => `${entry.number ?? entry.id}: `;

const testFiles = readdirSync(join(root, 'tests'), { recursive: true })
  .map((path) => `tests/${path.split(sep).join('/')}`)
  .filter((path) => /\.m?[jt]s$/.test(path));
/** Their tests are told by a program of their own, and their files are many. */
const told = /^(npm test|tests\/accessibility\/matrix\/matrix\.mjs|tests\/screen-reader\/journeys\.mjs)$/;

describe('The list of criteria', () => {
  for (const [level, numbers] of Object.entries(WCAG)) {
    it(`has each of level ${level}, once`, () => assert.deepEqual(numbersAt(level).sort(), words(numbers).sort()));
  }

  it('has the clauses of EN 301 549 beside those of WCAG, and the others by their criterion', () => {
    assert.deepEqual(numbersAt('EN'), words(EN));
    for (const { number, level, clause } of criteria.filter((entry) => entry.level !== 'EN')) {
      const wanted = level === 'AAA' || newInWcag22.includes(number) ? undefined : `9.${number}`;
      assert.equal(clause, wanted, number);
    }
  });

  it('is 55 criteria at A and AA', () => {
    assert.equal(numbersAt('A').length, 31);
    assert.equal(numbersAt('AA').length, 24);
  });
});

describe('Each criterion', () => {
  it('is in both languages, in all that it says', () => {
    for (const entry of criteria) {
      assert.ok(bilingual(entry.title), `${named(entry)}title`);
      const texts = [entry.notApplicable, entry.depends, ...(entry.gaps ?? [])].filter((text) => text !== undefined);
      for (const text of texts) assert.ok(bilingual(text), named(entry) + JSON.stringify(text));
    }
    for (const text of limits) assert.ok(bilingual(text), JSON.stringify(text));
  });

  it('does not apply, for a reason, or has tests or a check by hand; never both', () => {
    for (const { number, notApplicable, tests = [], byHand: checks = [], gaps } of criteria) {
      const looked = tests.length + checks.length > 0;
      assert.equal(looked, notApplicable === undefined, number);
      if (notApplicable) assert.equal(gaps, undefined, number);
    }
  });

  it('names no test twice, and no check by hand that is not described', () => {
    for (const { number, tests = [], byHand: checks = [] } of criteria) {
      assert.equal(new Set(tests).size, tests.length, number);
      for (const id of checks)
        assert.ok(
          byHand.some((check) => check.id === id),
          `${number}: ${id}`,
        );
    }
  });

  it('has no property that nobody reads', () => {
    const known = ['number', 'level', 'title', 'clause', 'notApplicable', 'tests', 'byHand', 'depends', 'gaps'];
    for (const entry of criteria)
      assert.deepEqual(
        Object.keys(entry).filter((key) => !known.includes(key)),
        [],
        entry.number,
      );
  });
});

describe('Each test that is named', () => {
  const patterns = [...new Set(criteria.flatMap(({ tests = [] }) => tests))];

  it('is in a file that is there', () => {
    const missing = patterns
      .map((pattern) => pattern.split(' › ')[0])
      .filter((file) => !told.test(file) && !testFiles.includes(file));
    assert.deepEqual(missing, []);
  });

  // Names with something in them that a loop puts there can't be found in a source; `npm test` looks for each among the results.
  it('is written in that file, where its name is not put together', () => {
    const lost = patterns.filter((pattern) => {
      const [file, ...names] = pattern.split(' › ');
      if (told.test(file) || pattern.includes('*')) return false;
      const source = readFileSync(join(root, file), 'utf8').replace(/\\'/g, "'");
      return !source.includes(names.at(-1)) && !/`[^`]*\$\{/.test(source);
    });
    assert.deepEqual(lost, []);
  });

  it('is found by its pattern, and nothing else is', () => {
    const matches = matcher('tests/a.test.ts › In (x) › is * [y]');
    assert.ok(matches('tests/a.test.ts › In (x) › is one, or two [y]'));
    assert.ok(!matches('tests/a.test.ts › In (x) › is one y'));
    assert.ok(!matches('tests/a+test.ts › In (x) › is  [y]'));
  });
});

describe('Each check by hand', () => {
  it('has an id of its own, a title and steps in both languages, and is asked for', () => {
    assert.equal(new Set(byHand.map(({ id }) => id)).size, byHand.length);
    for (const check of byHand) {
      assert.ok(bilingual(check.title), check.id);
      assert.ok(check.steps.length > 0 && check.steps.every(bilingual), check.id);
      assert.ok(
        criteria.some((entry) => entry.byHand?.includes(check.id)),
        `nothing asks for ${check.id}`,
      );
    }
  });

  it('that was done says when, with what, and whether it was good', () => {
    for (const { id, done } of byHand) {
      for (const { date, with: tools, ok } of done) {
        assert.match(date, /^\d{4}-\d\d-\d\d$/, id);
        assert.ok(typeof tools === 'string' && tools !== '' && typeof ok === 'boolean', id);
      }
    }
  });

  it('exists for each screen reader that is not run', () => {
    for (const id of ['nvda', 'jaws', 'voiceover-macos', 'voiceover-ios', 'talkback']) {
      assert.ok(
        byHand.some((check) => check.id === id),
        id,
      );
    }
    assert.ok(existsSync(join(root, 'docs/ACCESSIBILITY.md')) && existsSync(join(root, 'docs/ACCESSIBILITY.de.md')));
  });
});
