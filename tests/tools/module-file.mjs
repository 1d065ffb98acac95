/** dist/jobcenter-news.js must work alone, from any path, under a strict CSP: reads the built file. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { check, report, root } from './shell.mjs';

/** Names that look like addresses and are never fetched: namespaces, and identifiers of formats. */
const namespaces = [
  /^http:\/\/www\.w3\.org\//,
  /^https?:\/\/schema\.org\/?/,
  /^https?:\/\/jsonfeed\.org\/version\//,
  /^https?:\/\/(www\.)?jsonfeed\.org\/version\//,
  /^http:\/\/purl\.org\//,
  /^http:\/\/search\.yahoo\.com\/mrss\/?/,
];

function findingsIn(code) {
  const source = ts.createSourceFile('jobcenter-news.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const findings = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) findings.push('It has an import: it would not be one file.');
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) findings.push('It has an "export … from".');
    if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) findings.push('It has a dynamic import().');
      if (ts.isIdentifier(node.expression) && ['eval', 'Function'].includes(node.expression.text))
        findings.push(`It calls ${node.expression.text}(), which a CSP forbids.`);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Function') findings.push('It has new Function().');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}

export function checkModuleFile() {
  const path = join(root, 'dist/jobcenter-news.js');
  const code = readFileSync(path, 'utf8');
  const [header] = code.split('*/');
  const addresses = [...code.matchAll(/https?:\/\/[^\s'"`<>)\\]*/g)].map(([address]) => address);
  const policies = [...code.matchAll(/createPolicy\(\s*["'`]([^"'`]*)/g)].map(([, name]) => name);
  const integrity = `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
  return [
    check('the module needs no other file and no eval', findingsIn(code)),
    check(
      'the module names no address to fetch from',
      addresses.filter((address) => !namespaces.some((known) => known.test(address))),
    ),
    check(
      'the module registers the tag',
      /customElements\.define\(/.test(code)
        ? []
        : ['No customElements.define() is left in it: see "sideEffects" in package.json.'],
    ),
    check(
      "the module has Lit's production build",
      /Lit is in dev mode/.test(code) ? ['"Lit is in dev mode" is in the file.'] : [],
    ),
    check(
      'the module brings one Trusted Types policy at most',
      policies.includes('lit-html') ? [`It makes these: ${policies.join(', ')}.`] : [],
    ),
    check(
      'the module starts with its licences',
      ['jobcenter-news', 'EUPL-1.2', 'Lit', 'BSD-3-Clause', 'DOMPurify', 'Apache-2.0 OR MPL-2.0']
        .filter((name) => !header.includes(name))
        .map((name) => `${name} is missing in the comment at the top.`),
    ),
    check(
      'the integrity value belongs to the module',
      readFileSync(`${path}.sri`, 'utf8').trim() === integrity
        ? []
        : [`dist/jobcenter-news.js.sri should be ${integrity}`],
    ),
  ];
}

if (import.meta.main) report(checkModuleFile());
