/** Every pair of values at least once, in as few combinations as a simple greedy search finds. The same input gives the same answer. */

/**
 * @template {Record<string, string>} Combination
 * @param {Record<string, readonly string[]>} dimensions the values of each
 * @param {(combination: Combination) => boolean} isPossible
 * @returns {Combination[]} all that can be
 */
export function allOf(dimensions, isPossible) {
  let combinations = [{}];
  for (const [name, values] of Object.entries(dimensions))
    combinations = combinations.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  return combinations.filter(isPossible);
}

const pairsIn = (combination) => {
  const parts = Object.entries(combination).map(([name, value]) => `${name}=${value}`);
  return parts.flatMap((part, index) => parts.slice(index + 1).map((other) => `${part} ${other}`));
};

/**
 * Takes the combination with the most pairs that are not there yet, the first of several, until no pair is missing. Pairs that no
 * possible combination has cannot be had and are not looked for.
 */
export function pairwise(combinations) {
  const missing = new Set(combinations.flatMap(pairsIn));
  const candidates = combinations.map((combination) => ({ combination, pairs: pairsIn(combination) }));
  const chosen = [];
  while (missing.size > 0) {
    let best;
    let most = 0;
    for (const candidate of candidates) {
      const gain = candidate.pairs.filter((pair) => missing.has(pair)).length;
      if (gain > most) [best, most] = [candidate, gain];
    }
    chosen.push(best.combination);
    for (const pair of best.pairs) missing.delete(pair);
  }
  return chosen;
}

/** Pairs of values that some combination has and none of the chosen ones: none is good. */
export function missingPairs(combinations, chosen) {
  const there = new Set(chosen.flatMap(pairsIn));
  return [...new Set(combinations.flatMap(pairsIn))].filter((pair) => !there.has(pair));
}
