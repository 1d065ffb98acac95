/**
 * From the criteria and the results of a run to a verdict on each. Pure: reads no file, knows no language and not what a test does.
 *
 * A criterion is supported only by a test that ran and passed, or by a check by hand that somebody did. What nobody looked at is "untested", and
 * one failure is a failure of the criterion.
 */

/** @typedef {import('../tools/results.mjs').Result} Result */
/** @typedef {{ en: string, de: string }} Text */
/**
 * @typedef {object} Criterion
 * @property {string} number `1.4.10`, or a clause of EN 301 549: `11.7`
 * @property {string} level `A`, `AA`, `AAA`, `EN`, or `-` for what the standard has taken away
 * @property {Text} title
 * @property {string} [clause] the clause of EN 301 549 V3.2.1 that asks for the same
 * @property {Text} [notApplicable] why it does not apply
 * @property {string[]} [tests] `file › name`, where a `*` stands for any text
 * @property {string[]} [byHand] ids of checks in by-hand.json
 * @property {Text} [depends] what page, feed or texts have to do besides
 * @property {Text[]} [gaps] what is known to be missing
 */
/** @typedef {{ id: string, title: Text, steps: Text[], done?: { date: string, with: string, ok: boolean }[] }} ByHand */
/** @typedef {{ pattern: string, results: Result[] }} Evidence what a pattern matched; nothing where the tests did not run */
/** @typedef {'supports' | 'partially' | 'fails' | 'untested' | 'inapplicable'} State */
/** @typedef {{ criterion: Criterion, state: State, evidence: Evidence[], byHand: ByHand[], failures: Result[] }} Verdict */

/** How a result is named in the criteria. @param {Result} result */
export const idOf = ({ file, name }) => `${file} › ${name}`;

/** @param {string} pattern @returns {(id: string) => boolean} */
export function matcher(pattern) {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  const expression = new RegExp(`^${parts.join('.*')}$`, 's');
  return (id) => expression.test(id);
}

/** @param {string} pattern @param {Result[]} results */
const matching = (pattern, results) => {
  const matches = matcher(pattern);
  return results.filter((result) => matches(idOf(result)));
};

/**
 * @param {Criterion} criterion
 * @param {ByHand[]} allByHand
 * @param {Result[]} results
 * @returns {Verdict}
 */
export function judge(criterion, allByHand, results) {
  const evidence = (criterion.tests ?? []).map((pattern) => ({ pattern, results: matching(pattern, results) }));
  const byHand = (criterion.byHand ?? []).map((id) => allByHand.find((check) => check.id === id)).filter(Boolean);
  const failures = evidence.flatMap((piece) => piece.results).filter(({ ok }) => !ok);
  const done = byHand.map(({ done = [] }) => done.at(-1)).filter(Boolean);
  const state = () => {
    if (criterion.notApplicable) return 'inapplicable';
    if (failures.length > 0 || done.some(({ ok }) => !ok)) return 'fails';
    if (evidence.every((piece) => piece.results.length === 0) && done.length === 0) return 'untested';
    const lacks = evidence.some((piece) => piece.results.length === 0);
    return lacks || (criterion.gaps ?? []).length > 0 ? 'partially' : 'supports';
  };
  return { criterion, state: state(), evidence, byHand, failures };
}

/** The patterns that match nothing. @param {Criterion[]} criteria @param {Result[]} results @returns {string[]} */
export const unmatched = (criteria, results) =>
  [...new Set(criteria.flatMap(({ tests = [] }) => tests))].filter(
    (pattern) => matching(pattern, results).length === 0,
  );
