/** WCAG 2.2, 1.3.3: no sentence of the interface sends a reader to something by its look, its place or its sound. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../tools/shell.mjs';

const senses = {
  source: /\b(left|right|above|below|top|bottom|round|square|red|green|blue|yellow|gr[ea]y|beep)\b/i,
  // "Links" with a capital are what one follows.
  target:
    /\b(links|rechts|oben|unten|darüber|darunter|rund(e[rsnm]?)?|eckig\w*|rot(e[rsnm]?)?|grün\w*|blau\w*|gelb\w*|grau\w*|Piepton)\b/,
};

const textsOf = (locale, kind) =>
  [
    ...readFileSync(join(root, `locales/${locale}.xlf`), 'utf8').matchAll(
      new RegExp(`<${kind}>([^]*?)</${kind}>`, 'g'),
    ),
  ].map(([, text]) => text.replace(/<[^>]*>/g, ' '));

describe('The texts of the interface', () => {
  it('name no shape, colour, place or sound that a reader would have to see or hear', () => {
    for (const [locale, kind] of [
      ['de', 'source'],
      ['de', 'target'],
      ['de-simple', 'target'],
    ]) {
      const texts = textsOf(locale, kind);
      assert.ok(texts.length > 50, `${locale} has ${texts.length} texts`);
      assert.deepEqual(
        texts.filter((text) => senses[kind].test(text)),
        [],
      );
    }
  });

  it('would be found if they did', () => {
    assert.match('Press the green button', senses.source);
    assert.match('Wählen Sie unten', senses.target);
    assert.doesNotMatch('Links zum Artikel', senses.target);
  });
});
