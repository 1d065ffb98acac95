/**
 * Fills the tables of README.md and README.de.md from custom-elements.json. A table stands between
 * `<!-- manifest:attributes -->` and `<!-- /manifest -->`; `--check` only tells whether it is up to date. The German
 * descriptions stand in readme-tables.de.json, by the English ones: whoever changes one is asked for the other.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, report, root } from './shell.mjs';

const german = JSON.parse(readFileSync(new URL('readme-tables.de.json', import.meta.url), 'utf8'));
const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``);
/** A bar would end the cell, and so would a line break. */
const cell = (text = '') =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
    .trim();
/** `string | undefined` says no more to the reader of a table than `string`. */
const typeOf = ({ type }) => code(type?.text?.replace(/ \| undefined$/, '').replace(/\s*\n\s*/g, ' '));
const plain = (value) => (value === undefined ? undefined : value.replace(/^'(.*)'$/, '$1'));

/** For each table: the columns, in both languages, and what stands in them. */
const tables = {
  attributes: {
    headings: {
      en: ['Attribute', 'Property', 'Type', 'Default', 'Description'],
      de: ['Attribut', 'Eigenschaft', 'Typ', 'Vorgabe', 'Beschreibung'],
    },
    rows: (element) =>
      element.attributes?.map((entry) => [
        code(entry.name),
        code(entry.fieldName),
        typeOf(entry),
        code(plain(entry.default)),
        entry.description,
      ]),
  },
  events: {
    headings: { en: ['Event', 'Type', 'Description'], de: ['Ereignis', 'Typ', 'Beschreibung'] },
    rows: (element) => element.events?.map((entry) => [code(entry.name), typeOf(entry), entry.description]),
  },
  slots: {
    headings: { en: ['Slot', 'Description'], de: ['Slot', 'Beschreibung'] },
    rows: (element, language) =>
      element.slots?.map((entry) => [
        code(entry.name) || { en: '(default)', de: '(ohne Namen)' }[language],
        entry.description,
      ]),
  },
  parts: {
    headings: { en: ['Part', 'Description'], de: ['Part', 'Beschreibung'] },
    rows: (element) => element.cssParts?.map((entry) => [code(entry.name), entry.description]),
  },
  'css-properties': {
    headings: { en: ['Property', 'Default', 'Description'], de: ['Eigenschaft', 'Vorgabe', 'Beschreibung'] },
    rows: (element) =>
      element.cssProperties?.map((entry) => [code(entry.name), code(entry.default), entry.description]),
  },
};

const told = ({ headings, rows }, element, language) =>
  (rows(element, language) ?? []).map((row) =>
    row.map((text, column) =>
      language === 'de' && column === headings.de.length - 1 ? (german[text?.replace(/\s*\n\s*/g, ' ')] ?? text) : text,
    ),
  );

const untold = (element) =>
  Object.values(tables)
    .flatMap(({ rows }) => rows(element, 'en') ?? [])
    .map((row) => row.at(-1)?.replace(/\s*\n\s*/g, ' '))
    .filter((text) => text && !german[text]);

function tableOf(name, element, language) {
  const { headings } = tables[name];
  const lines = [headings[language], headings[language].map(() => '---'), ...told(tables[name], element, language)];
  return lines.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

function fill(text, element, language) {
  return text.replace(/(<!-- manifest:([\w-]+) -->)[^]*?(<!-- \/manifest -->)/g, (region, start, name, end) =>
    tables[name] ? `${start}\n\n${tableOf(name, element, language)}\n\n${end}` : region,
  );
}

const readmes = { 'README.md': 'en', 'README.de.md': 'de' };

function readElement() {
  const path = join(root, 'custom-elements.json');
  if (!existsSync(path)) return undefined;
  const { modules } = JSON.parse(readFileSync(path, 'utf8'));
  return modules.flatMap(({ declarations }) => declarations).find(({ customElement }) => customElement);
}

export function checkReadmeTables({ write = false } = {}) {
  const element = readElement();
  return Object.entries(readmes).map(([name, language]) => {
    const path = join(root, name);
    const findings = [];
    if (!element) findings.push('custom-elements.json is missing or has no element: run "npm run build:manifest".');
    if (!existsSync(path)) findings.push(`${name} is missing.`);
    if (findings.length === 0) {
      const text = readFileSync(path, 'utf8');
      const filled = fill(text, element, language);
      if (language === 'de')
        findings.push(...untold(element).map((english) => `readme-tables.de.json lacks a German text for: ${english}`));
      for (const table of Object.keys(tables)) {
        if (!text.includes(`<!-- manifest:${table} -->`))
          findings.push(`${name} has no region <!-- manifest:${table} -->…<!-- /manifest -->.`);
      }
      for (const [, table] of text.matchAll(/<!-- manifest:([\w-]+) -->/g)) {
        if (!tables[table])
          findings.push(`${name} has a region "${table}", which is none of ${Object.keys(tables).join(', ')}.`);
      }
      if (write) writeFileSync(path, filled);
      else if (filled !== text) findings.push(`The tables of ${name} are stale: run "npm run readme".`);
    }
    return check(`the tables of ${name} are up to date`, findings);
  });
}

if (import.meta.main) report(checkReadmeTables({ write: !process.argv.includes('--check') }));
