/**
 * The report on accessibility, docs/ACCESSIBILITY.md and its German twin, from verdicts. Pure: the same verdicts give the same text. What differs from
 * machine to machine and from day to day stands in one place, between two marks.
 */
import { idOf } from './judge.mjs';

/** @typedef {import('./judge.mjs').Verdict} Verdict */
/** @typedef {{ date: string, system: string, engines: Record<string, string>, tools: Record<string, string> }} Run */

/** Patterns with more tests than this are told by their number here, and by their names at the end. */
const FEW = 4;
/**
 * What `npm run test:all` writes into last-full-run.json.
 * @typedef {object} FullRun
 * @property {string} date
 * @property {number} states
 * @property {Record<string, { passed: number, failed: number }>} tools
 * @property {{ found: number, missed: number }} controls
 * @property {{ tool: string, rule: string, count: number, why: string }[]} exceptions
 * @property {Record<string, number>} leftOut
 * @property {Record<string, string>} versions
 * @property {{ tool: string, state: string, finding: string }[]} failures
 */

/** More names than this help nobody: the pattern and the file say the rest. */
const MANY = 40;

export const marks = ['<!-- run -->', '<!-- /run -->'];

/** How many states of the matrix ran depends on the command; their number stands in one place, that of the last full run. */
const isMatrix = (pattern) => pattern.startsWith('tests/accessibility/matrix');

/** What was run without a browser of its own to name. */
const NO_ENGINE = 'none';

const engineNames = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit', node: 'Node.js', orca: 'Orca' };
/** `firefox+orca` → `Firefox + Orca` */
const nameOfEngine = (engine) =>
  engine
    .split('+')
    .map((part) => engineNames[part] ?? part)
    .join(' + ');

const phrases = {
  en: {
    title: 'Accessibility: what was tested, and what was not',
    other: '[Deutsche Fassung](ACCESSIBILITY.de.md)',
    made: 'Made by `npm run conformance` from the results of the tests; do not edit it by hand. What is to be tested stands in `tests/conformance/criteria.json`.',
    about: [
      'This report is about the element `<jobcenter-news>` alone: not about your page, your colours or your texts, and it is no certificate. It says, for each success criterion of WCAG 2.2 at the levels A and AA, for some of level AAA, and for those clauses of EN 301 549 V3.2.1 that concern a list of news, what the tests of the project have shown.',
      '“Supports” means: each automated test that is named passed in the last run. What a machine cannot judge is listed under [What was not run](#what-was-not-run).',
    ],
    short: 'In short',
    state: {
      supports: 'supports',
      partially: 'partially supports',
      fails: 'does not support',
      untested: 'not tested',
      inapplicable: 'not applicable',
    },
    columns: ['', 'Level A', 'Level AA', 'Level AAA (chosen ones)', 'EN 301 549, further clauses'],
    ranWith: 'What it was tested with',
    noRun: 'There are no results of a run.',
    date: 'Date',
    system: 'System',
    notRun: 'What was not run',
    notRunIntro:
      'These checks need devices, programs or people that the automatic run does not have. The steps are written down so that you can do them; please report what you find.',
    never: 'Nobody has done it yet.',
    done: (date, tools, ok) => `Done on ${date} with ${tools}: ${ok ? 'passed' : 'failed'}.`,
    concerns: 'Concerns',
    limits: 'Known gaps',
    limitsIntro: 'Beside the gaps at single criteria:',
    wcag: 'WCAG 2.2',
    en: 'EN 301 549 V3.2.1',
    enIntro:
      'Clauses 9.1 to 9.4 repeat WCAG 2.1 at the levels A and AA; the column “EN 301 549” above names them. What WCAG 2.2 added has no clause there yet. Beside them:',
    table: ['Criterion', 'Level', 'EN 301 549', 'Result'],
    enTable: ['Clause', 'Result'],
    evidence: 'The evidence',
    evidenceIntro:
      'Each test is named as “file › suite › name”, below `tests/`; `*` stands for any text. Where a name stands for many tests, [the list at the end](#tests-behind-the-names) has them.',
    reason: 'Does not apply:',
    depends: 'It depends on you as well:',
    gap: 'Known gap:',
    lacking: 'No results in this run:',
    failed: 'Failed:',
    hand: 'By hand:',
    tests: (count) => `${count} tests`,
    inMatrix: 'states of the [matrix](#the-matrix-of-states)',
    in: 'in',
    matrix: 'The matrix of states',
    noMatrix: 'There is no result of a full run yet.',
    matrixIntro:
      'The last run of all states (`npm run test:all`); `npm test` runs a selection of them, the same each time.',
    matrixWords: {
      ran: (date, states) => `Last full run: ${date}, ${states} states in Chromium. With`,
      columns: ['What a tool had to find', 'States in which it did', 'States in which it did not'],
      controls: (found, all) =>
        `Negative controls, pages broken on purpose inside of the element: the tools found the fault in ${found} of ${all}.`,
      failures: 'What they found wrong:',
      noFailures: 'They found nothing wrong in any state, with the exceptions that follow.',
      exceptions: 'Where a tool and we disagree, with the number of times and the reason:',
      leftOut: 'Combinations that are left out because they make no sense:',
    },
    speech: 'What Orca says',
    speechIntro: 'Transcripts of what the screen reader Orca said, written by the tests:',
    noSpeech: 'There are no transcripts yet.',
    behind: 'Tests behind the names',
    more: (count) => `and ${count} more`,
    again: 'How to repeat it',
    againText: [
      '`npm run conformance` runs all tests and writes this report, in German and English; `npm run conformance -- --from-results` writes it from the last run of `npm test`. A criterion is supported only if each test that it names ran and passed in that run; one failure in one engine makes it “does not support”; without any result it is “not tested”. `npm test` fails if this report does not say what the tests of that run show.',
      'A check by hand is entered with date, tools and outcome in `tests/conformance/by-hand.json`.',
    ],
  },
  de: {
    title: 'Barrierefreiheit: was geprüft ist und was nicht',
    other: '[English version](ACCESSIBILITY.md)',
    made: 'Erzeugt von `npm run conformance` aus den Ergebnissen der Tests; nicht von Hand zu ändern. Was zu prüfen ist, steht in `tests/conformance/criteria.json`.',
    about: [
      'Dieser Bericht handelt allein vom Element `<jobcenter-news>`: nicht von Ihrer Seite, Ihren Farben und Ihren Texten, und er ist kein Zertifikat. Er sagt zu jedem Erfolgskriterium der WCAG 2.2 auf den Stufen A und AA, zu einigen der Stufe AAA und zu den Abschnitten der EN 301 549 V3.2.1, die eine Nachrichtenliste betreffen, was die Tests des Projekts gezeigt haben.',
      '„Unterstützt“ heißt: Jeder genannte automatische Test ist im letzten Lauf bestanden. Was eine Maschine nicht beurteilen kann, steht unter [Was nicht gelaufen ist](#was-nicht-gelaufen-ist).',
    ],
    short: 'Kurz gefasst',
    state: {
      supports: 'unterstützt',
      partially: 'teilweise unterstützt',
      fails: 'nicht unterstützt',
      untested: 'nicht geprüft',
      inapplicable: 'nicht anwendbar',
    },
    columns: ['', 'Stufe A', 'Stufe AA', 'Stufe AAA (ausgewählte)', 'EN 301 549, weitere Abschnitte'],
    ranWith: 'Womit geprüft wurde',
    noRun: 'Es gibt keine Ergebnisse eines Laufs.',
    date: 'Datum',
    system: 'System',
    notRun: 'Was nicht gelaufen ist',
    notRunIntro:
      'Diese Prüfungen brauchen Geräte, Programme oder Menschen, die der automatische Lauf nicht hat. Die Schritte stehen da, damit Sie sie ausführen können; bitte melden Sie, was Sie finden.',
    never: 'Noch niemand hat sie ausgeführt.',
    done: (date, tools, ok) => `Ausgeführt am ${date} mit ${tools}: ${ok ? 'bestanden' : 'nicht bestanden'}.`,
    concerns: 'Betrifft',
    limits: 'Bekannte Lücken',
    limitsIntro: 'Neben den Lücken bei einzelnen Kriterien:',
    wcag: 'WCAG 2.2',
    en: 'EN 301 549 V3.2.1',
    enIntro:
      'Die Abschnitte 9.1 bis 9.4 wiederholen die WCAG 2.1 auf den Stufen A und AA; die Spalte „EN 301 549“ oben nennt sie. Was mit WCAG 2.2 dazukam, hat dort noch keinen Abschnitt. Daneben:',
    table: ['Kriterium', 'Stufe', 'EN 301 549', 'Ergebnis'],
    enTable: ['Abschnitt', 'Ergebnis'],
    evidence: 'Die Nachweise',
    evidenceIntro:
      'Jeder Test heißt „Datei › Gruppe › Name“, unterhalb von `tests/`; `*` steht für beliebigen Text. Die Namen sind englisch, wie der Quelltext. Steht ein Name für viele Tests, so nennt sie [die Liste am Ende](#tests-hinter-den-namen).',
    reason: 'Nicht anwendbar:',
    depends: 'Es hängt auch von Ihnen ab:',
    gap: 'Bekannte Lücke:',
    lacking: 'In diesem Lauf ohne Ergebnis:',
    failed: 'Nicht bestanden:',
    hand: 'Von Hand:',
    tests: (count) => `${count} Tests`,
    inMatrix: 'Zustände der [Matrix](#die-matrix-der-zustände)',
    in: 'in',
    matrix: 'Die Matrix der Zustände',
    noMatrix: 'Es gibt noch kein Ergebnis eines vollständigen Laufs.',
    matrixIntro:
      'Der letzte Lauf über alle Zustände (`npm run test:all`); `npm test` läuft über eine Auswahl davon, jedes Mal dieselbe.',
    matrixWords: {
      ran: (date, states) => `Letzter vollständiger Lauf: ${date}, ${states} Zustände in Chromium. Mit`,
      columns: ['Was ein Werkzeug feststellen musste', 'Zustände, in denen es das tat', 'Zustände, in denen nicht'],
      controls: (found, all) =>
        `Gegenproben, im Inneren des Elements absichtlich beschädigte Seiten: Die Werkzeuge fanden den Fehler in ${found} von ${all}.`,
      failures: 'Was sie zu beanstanden hatten (englisch):',
      noFailures: 'In keinem Zustand hatten sie etwas zu beanstanden, abgesehen von den folgenden Ausnahmen.',
      exceptions: 'Wo ein Werkzeug und wir uneins sind, mit Zahl und Grund (englisch):',
      leftOut: 'Kombinationen, die ausgelassen sind, weil sie keinen Sinn haben (englisch):',
    },
    speech: 'Was Orca sagt',
    speechIntro: 'Mitschriften dessen, was der Screenreader Orca gesagt hat, von den Tests geschrieben:',
    noSpeech: 'Es gibt noch keine Mitschriften.',
    behind: 'Tests hinter den Namen',
    more: (count) => `und ${count} weitere`,
    again: 'Wie Sie es wiederholen',
    againText: [
      '`npm run conformance` führt alle Tests aus und schreibt diesen Bericht, deutsch und englisch; `npm run conformance -- --from-results` schreibt ihn aus dem letzten Lauf von `npm test`. Ein Kriterium ist nur unterstützt, wenn jeder Test, den es nennt, in diesem Lauf gelaufen und bestanden ist; ein einziger Fehler in einer Engine macht es „nicht unterstützt“; ohne Ergebnis ist es „nicht geprüft“. `npm test` schlägt fehl, wenn der Bericht nicht sagt, was die Tests dieses Laufs zeigen.',
      'Eine Prüfung von Hand wird mit Datum, Werkzeugen und Ausgang in `tests/conformance/by-hand.json` eingetragen.',
    ],
  },
};

/** A bar would end a cell. */
const cell = (text) => String(text).replace(/\|/g, '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const list = (lines) => lines.map((line) => `- ${line}`).join('\n');
const code = (text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
const short = (id) => id.replace(/^tests\//, '');

const distinct = (values) => [...new Set(values)];
const idsOf = ({ results }) => distinct(results.map(idOf));
const enginesOf = ({ results }) =>
  distinct(results.map(({ engine }) => engine))
    .filter((engine) => engine !== NO_ENGINE)
    .map(nameOfEngine)
    .sort()
    .join(', ');

/** @param {'en' | 'de'} language */
function evidenceLine(language, piece) {
  const { tests, in: inWord, inMatrix } = phrases[language];
  const ids = idsOf(piece);
  const engines = enginesOf(piece);
  const where = engines === '' ? '' : `, ${inWord} ${engines}`;
  if (isMatrix(piece.pattern)) return `${code(short(piece.pattern))} (${inMatrix})${where}`;
  if (ids.length === 1) return `${code(short(ids[0]))}${where}`;
  return `${code(short(piece.pattern))} (${tests(ids.length)})${where}`;
}

/** @param {'en' | 'de'} language @param {Verdict} verdict */
function section(language, { criterion, state, evidence, byHand, failures }) {
  const say = phrases[language];
  const { number, title, level, notApplicable, depends, gaps = [] } = criterion;
  const grade = level === 'EN' || level === '-' ? '' : ` (${level})`;
  const lines = evidence.filter((piece) => piece.results.length > 0).map((piece) => evidenceLine(language, piece));
  const lacking = evidence.filter((piece) => piece.results.length === 0).map(({ pattern }) => code(short(pattern)));
  return [
    `### ${number} ${title[language]}${grade}: ${say.state[state]}`,
    notApplicable ? `${say.reason} ${notApplicable[language]}` : '',
    list(lines),
    failures.length > 0
      ? `${say.failed}\n\n${list(failures.map((one) => `${code(short(idOf(one)))}, ${say.in} ${nameOfEngine(one.engine)}`))}`
      : '',
    lacking.length > 0 ? `${say.lacking} ${lacking.join('; ')}` : '',
    byHand.length > 0 ? `${say.hand} ${byHand.map(({ title }) => title[language]).join('; ')}.` : '',
    ...gaps.map((gap) => `${say.gap} ${gap[language]}`),
    depends ? `${say.depends} ${depends[language]}` : '',
  ];
}

/** How many criteria of each level have which result. */
function summary(say, verdicts) {
  const states = ['supports', 'partially', 'fails', 'untested', 'inapplicable'];
  const levels = ['A', 'AA', 'AAA', 'EN'];
  const count = (state, level) =>
    verdicts.filter((verdict) => verdict.state === state && verdict.criterion.level === level).length;
  return table(
    say.columns,
    states.map((state) => [say.state[state], ...levels.map((level) => count(state, level))]),
  );
}

function ranWith(say, run) {
  if (!run) return say.noRun;
  const rows = [[say.date, run.date], [say.system, run.system], ...Object.entries({ ...run.engines, ...run.tools })];
  return list(rows.map(([name, value]) => `${name}: ${value}`));
}

/** @param {'en' | 'de'} language */
function handSections(language, byHand, verdicts) {
  const say = phrases[language];
  return byHand.flatMap(({ id, title, steps, done = [] }) => {
    const numbers = verdicts
      .filter(({ criterion }) => criterion.byHand?.includes(id))
      .map(({ criterion }) => criterion.number);
    return [
      `### ${title[language]}`,
      steps.map((step, index) => `${index + 1}. ${step[language]}`).join('\n'),
      `${say.concerns}: ${numbers.join(', ')}.`,
      done.length > 0 ? list(done.map((one) => say.done(one.date, one.with, one.ok))) : say.never,
    ];
  });
}

/** Each pattern that stands for more than a few tests, once, with their names. */
function behind(say, verdicts) {
  const pieces = new Map(verdicts.flatMap(({ evidence }) => evidence.map((piece) => [piece.pattern, idsOf(piece)])));
  return [...pieces]
    .filter(([pattern, ids]) => ids.length > 1 && !isMatrix(pattern))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([pattern, ids]) => {
      const names = ids.map((id) => id.split(' › ').slice(1).join(' › '));
      const rest = names.length - MANY;
      const lines = rest > FEW ? [...names.slice(0, MANY), say.more(rest)] : names;
      return [`### ${code(short(pattern))}`, list(lines)];
    });
}

/**
 * @param {'en' | 'de'} language
 * @param {object} data
 * @param {Verdict[]} data.verdicts
 * @param {import('./judge.mjs').ByHand[]} data.byHand
 * @param {import('./judge.mjs').Text[]} data.limits
 * @param {Run} [data.run]
 * @param {FullRun} [data.fullRun]
 * @param {string[]} data.transcripts names of the files in docs/screen-reader/
 * @returns {string}
 */
export function writeDocument(language, { verdicts, byHand, limits, run, fullRun, transcripts }) {
  const say = phrases[language];
  const ofWcag = verdicts.filter(({ criterion }) => criterion.level !== 'EN');
  const ofEn = verdicts.filter(({ criterion }) => criterion.level === 'EN');
  const name = ({ number, title }) => `${number} ${title[language]}`;
  const gaps = verdicts.flatMap(({ criterion }) =>
    (criterion.gaps ?? []).map((gap) => `${name(criterion)}: ${gap[language]}`),
  );
  const blocks = [
    `# ${say.title}`,
    say.other,
    `<!-- ${say.made} -->`,
    ...say.about,
    `## ${say.short}`,
    summary(say, verdicts),
    `## ${say.ranWith}`,
    marks[0],
    ranWith(say, run),
    marks[1],
    `## ${say.limits}`,
    list(gaps),
    say.limitsIntro,
    list(limits.map((limit) => limit[language])),
    `## ${say.wcag}`,
    table(
      say.table,
      ofWcag.map(({ criterion, state }) => [
        name(criterion),
        criterion.level.replace('-', '–'),
        criterion.clause ?? '–',
        say.state[state],
      ]),
    ),
    `## ${say.en}`,
    say.enIntro,
    table(
      say.enTable,
      ofEn.map(({ criterion, state }) => [name(criterion), say.state[state]]),
    ),
    `## ${say.notRun}`,
    say.notRunIntro,
    ...handSections(language, byHand, verdicts),
    `## ${say.matrix}`,
    ...(fullRun ? [say.matrixIntro, ...matrix(language, fullRun)] : [say.noMatrix]),
    `## ${say.speech}`,
    ...(transcripts.length > 0
      ? [say.speechIntro, list(transcripts.map((file) => `[${titleOf(file)}](screen-reader/${file})`))]
      : [say.noSpeech]),
    `## ${say.evidence}`,
    say.evidenceIntro,
    ...verdicts.flatMap((verdict) => section(language, verdict)),
    `## ${say.again}`,
    ...say.againText,
    `## ${say.behind}`,
    ...behind(say, verdicts),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** `firefox-de.md` → `firefox-de` */
const titleOf = (file) => file.replace(/\.\w+$/, '');

/** @param {'en' | 'de'} language @param {FullRun} run */
function matrix(language, { date, states, tools, controls, exceptions, leftOut, versions, failures }) {
  const { matrixWords: say } = phrases[language];
  const versionList = Object.entries(versions).map(
    ([name, version]) => `${nameOfEngine(name)} ${String(version).replace(/^.*\//, '')}`,
  );
  const numbers = Object.entries(leftOut).map(([why, count]) => `${count}: ${why}`);
  return [
    `${say.ran(date, states)} ${versionList.join(', ')}.`,
    table(
      say.columns,
      Object.entries(tools).map(([name, { passed, failed }]) => [code(name), passed, failed]),
    ),
    say.controls(controls.found, controls.found + controls.missed),
    failures.length > 0 ? `${say.failures}\n\n${list(failures.map(failureLine))}` : say.noFailures,
    exceptions.length > 0 ? `${say.exceptions}\n\n${list(exceptions.map(exceptionLine))}` : '',
    numbers.length > 0 ? `${say.leftOut}\n\n${list(numbers)}` : '',
  ];
}

const failureLine = ({ tool, state, finding }) => `${tool}, ${state}: ${code(oneLine(finding))}`;
const exceptionLine = ({ tool, rule, count, why }) => `${tool} ${code(rule)} (${count}): ${why}`;
const oneLine = (text) => text.replace(/\s+/g, ' ').slice(0, 300);

/** What of a document has to be the same on each machine. */
export const withoutRun = (text) => {
  const [before, rest = ''] = text.split(marks[0]);
  return before + (rest.split(marks[1])[1] ?? '');
};
