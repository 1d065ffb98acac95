/**
 * Who may import whom in src/, so that data flows one way:
 * feeds → articles → store → views → the element. An arrow that runs backwards is a finding.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { check, report, root } from './shell.mjs';

const lit = /^lit(\/|$)/;
const localize = /^@lit\/localize(\/|$)/;

/** For each room: rooms and packages it may import, and those of which it may import types only. */
const law = {
  articles: { rooms: [] },
  feeds: { rooms: ['articles'], typesOfPackages: [/^trusted-types(\/|$)/] },
  store: { rooms: ['articles', 'feeds'], typesOfPackages: [lit] },
  views: { rooms: ['articles', 'i18n'], typesOf: ['store'], packages: [lit] },
  styles: { rooms: [], packages: [lit] },
  i18n: { rooms: ['locales/generated'], typesOf: ['articles', 'feeds'], packages: [lit, localize] },
  events: { rooms: [], typesOf: ['articles', 'feeds'] },
  // Runs on Node, for editors. Nothing imports it, so none of it gets into the module.
  checker: { rooms: ['articles', 'feeds'], packages: [/^node:/, /^@xmldom\/xmldom$/], files: ['package.json'] },
  element: { rooms: ['articles', 'feeds', 'store', 'views', 'styles', 'i18n', 'events'], packages: [lit] },
};

/** A package that one file alone may import. */
const doors = { dompurify: 'src/feeds/sanitize.ts' };

/** The files at the top of src/ make up the element; the event classes are a room of their own. */
function roomOf(path) {
  const [top, second, third] = path.split('/');
  if (top === 'locales') return `${top}/${second}`;
  if (top !== 'src') return undefined;
  if (third !== undefined) return second;
  return second === 'events.ts' ? 'events' : 'element';
}

const statement =
  /^[ \t]*(import|export)\b(?:([^;'"]*?)\bfrom)?\s*(['"])([^'"\n]+)\3|\bimport\s*\(\s*(['"])([^'"\n]+)\5/gm;

function importsOf(code) {
  return [...code.matchAll(statement)]
    .filter((match) => match[4] === undefined || match[1] === 'import' || match[2] !== undefined)
    .map((match) => {
      const clause = (match[2] ?? '').trim();
      const names = /^\{([^]*)\}$/
        .exec(clause)?.[1]
        .split(',')
        .filter((name) => name.trim() !== '');
      return {
        from: match[4] ?? match[6],
        line: code.slice(0, match.index + match[0].search(/\S/)).split('\n').length,
        typesOnly: /^type\b/.test(clause) || (names !== undefined && names.every((name) => /^\s*type\b/.test(name))),
      };
    });
}

/** @returns {string[]} one finding for each arrow that runs backwards, with file and line */
export function findings(path, code) {
  const room = roomOf(path);
  const rule = law[room];
  if (!rule) return [`${path}: no room of this name is known to tests/tools/import-law.mjs.`];
  return importsOf(code).flatMap(({ from, line, typesOnly }) => {
    const wrong = (reason) => [`${path}:${line}: ${reason}`];
    if (from.startsWith('.')) {
      const file = normalize(join(dirname(path), from))
        .split(sep)
        .join('/');
      if (rule.files?.includes(file)) return [];
      const target = roomOf(file.replace(/\.js$/, '.ts'));
      if (target === room || rule.rooms.includes(target)) return [];
      if (rule.typesOf?.includes(target))
        return typesOnly ? [] : wrong(`${room} may import only types of ${target} (${from}).`);
      return wrong(`${room} must not import ${target ?? 'what is outside of src'} (${from}).`);
    }
    if (doors[from] !== undefined)
      return doors[from] === path ? [] : wrong(`${from} is imported in ${doors[from]} alone.`);
    if (rule.packages?.some((allowed) => allowed.test(from))) return [];
    if (rule.typesOfPackages?.some((allowed) => allowed.test(from)))
      return typesOnly ? [] : wrong(`${room} may import only types of ${from}.`);
    return wrong(`${room} must not import ${from}.`);
  });
}

/** The law has to catch what it forbids and to let pass what it allows. */
function selfTest() {
  const cases = [
    [1, 'src/articles/a.ts', "import { load } from '../feeds/load.js';"],
    [1, 'src/articles/a.ts', "import {\n  css,\n} from 'lit';"],
    [1, 'src/views/a.ts', "import { State } from '../store/state.js';"],
    [1, 'src/views/a.ts', "import { type State, start } from '../store/state.js';"],
    [1, 'src/store/a.ts', "import { html } from 'lit';"],
    [1, 'src/feeds/a.ts', "import DOMPurify from 'dompurify';"],
    [1, 'src/feeds/a.ts', "export * from '../store/state.js';"],
    [1, 'src/styles/a.ts', "import '../define.js';"],
    [1, 'src/feeds/a.ts', "const late = await import('../views/list.js');"],
    [1, 'src/feeds/a.ts', "import { check } from '../checker/check.js';"],
    [1, 'src/jobcenter-news.ts', "import type { Result } from './checker/check.js';"],
    [1, 'src/checker/a.ts', "import { html } from 'lit';"],
    [1, 'src/feeds/a.ts', "import packageFile from '../../package.json' with { type: 'json' };"],
    [0, 'src/checker/a.ts', "import { readFile } from 'node:fs/promises';\nimport { load } from '../feeds/load.js';"],
    [0, 'src/checker/a.ts', "import packageFile from '../../package.json' with { type: 'json' };"],
    [0, 'src/views/a.ts', "import type { State } from '../store/state.js';\nimport { html } from 'lit';"],
    [0, 'src/views/a.ts', "import { type State } from '../store/state.js';"],
    [0, 'src/feeds/sanitize.ts', "import DOMPurify from 'dompurify';\nexport type { A } from '../articles/a.js';"],
    [1, 'src/i18n/messages.ts', "import { levels } from '../articles/article.js';"],
    [0, 'src/i18n/messages.ts', "import type { Level } from '../articles/article.js';"],
    [0, 'src/i18n/msg.ts', "import { templates } from '../../locales/generated/de.js';"],
    [0, 'src/events.ts', "import type { Article } from './articles/article.js';\nexport const a = 'from b';"],
    [0, 'src/index.ts', "import './define.js';\nexport { JobcenterNews } from './jobcenter-news.js';"],
  ];
  return cases
    .filter(([expected, path, code]) => findings(path, code).length !== expected)
    .map(([expected, path, code]) => `${path}: expected ${expected} finding(s) in: ${code}`);
}

export function checkImportLaw() {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
  return [
    check('the import law finds a wrong arrow', selfTest()),
    check(
      'no import runs against the law',
      files.flatMap((path) => findings(path, readFileSync(join(root, path), 'utf8'))),
    ),
  ];
}

if (import.meta.main) report(checkImportLaw());
