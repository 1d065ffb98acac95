/** The one list: which states there are, and in which languages, levels, colours and directions each is looked at. */
import { allOf, missingPairs, pairwise } from './pairs.mjs';

/** How a reader comes there is in reach.mjs. */
export const STATES = [
  'list',
  'cards',
  'headlines',
  'page 2',
  'search hits',
  'no hits',
  'filter',
  'detail',
  'missing edition',
  'glossary open',
  'loading',
  'error',
  'empty',
  'offline copy',
];

export const DIMENSIONS = {
  state: STATES,
  /** Of the interface; where that is Arabic, of the texts. */
  language: ['de', 'en'],
  level: ['standard', 'plain', 'easy'],
  colours: ['light', 'dark', 'forced'],
  /**
   * `rtl texts`: Arabic texts in a German interface, Persian ones in an English one. `rtl page`: an Arabic page with an Arabic interface
   * (dist/locales/ar.js), and German or English texts.
   */
  direction: ['ltr', 'rtl texts', 'rtl page'],
};

/** States that `npm test` may take. */
const MOST = 60;

/** What has nothing in it but sentences of the interface. */
const WITHOUT_TEXTS = ['loading', 'error', 'empty'];

/** Why a combination is not looked at; `undefined` where it is. */
export function whyNot({ state, language, level, direction }) {
  if (WITHOUT_TEXTS.includes(state)) {
    if (direction === 'rtl texts') return 'loading, error, empty: there is no text that could run from right to left';
    if (direction === 'rtl page' && language === 'en')
      return 'loading, error, empty on an Arabic page: there is no text, so its language makes no difference';
    if (level !== 'standard' && !(level === 'easy' && language === 'de' && direction === 'ltr'))
      return 'loading, error, empty: only the German interface has words of its own for a level, Leichte Sprache';
  }
  if (state === 'missing edition' && direction === 'rtl page')
    return 'missing edition on an Arabic page: every article is one there, and "detail" shows it';
  return undefined;
}

export const everyCombination = () => allOf(DIMENSIONS, (combination) => whyNot(combination) === undefined);
export const selection = () => pairwise(everyCombination());

/** What is wrong with the selection that `npm test` takes. */
export function faultsOfSelection() {
  const chosen = selection();
  const [first, again] = [chosen, selection()].map((list) => list.map(nameOf).join());
  return [
    ...missingPairs(everyCombination(), chosen).map((pair) => `No state has ${pair}.`),
    ...STATES.filter((state) => !chosen.some((one) => one.state === state)).map((state) => `${state} is missing.`),
    ...(chosen.length > MOST ? [`${chosen.length} states, expected ${MOST} at most`] : []),
    ...(first === again ? [] : ['It is another one each time.']),
  ];
}

/** How many combinations are left out, by reason. */
export function leftOut() {
  const reasons = {};
  for (const combination of allOf(DIMENSIONS, () => true)) {
    const reason = whyNot(combination);
    if (reason) reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  return reasons;
}

/** "list (de, easy, dark, rtl texts)" */
export const nameOf = ({ state, ...others }) => `${state} (${Object.values(others).join(', ')})`;
