/** EN 301 549, 5.2, 12.1.1 and 12.1.2: what helps readers is documented in both languages, and the documentation can be read by all. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../tools/shell.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
/** Without what stands in blocks of code. */
const prose = (path) => read(path).replace(/^```[^]*?^```$/gm, '');
const documents = ['README.md', 'README.de.md', 'docs/ACCESSIBILITY.md', 'docs/ACCESSIBILITY.de.md'];

describe('What helps readers', () => {
  for (const [path, headings, words] of [
    [
      'README.md',
      [
        'Plain language',
        'Levels',
        'Words explained',
        'Reading aloud',
        'Sign language',
        'Keyboard and screen readers',
        'Accessibility',
      ],
      [
        /switch stands above the list and above each article/,
        /“Read aloud” reads the article/,
        /Tab, Shift\+Tab, Enter, Space and the arrow keys/,
      ],
    ],
    [
      'README.de.md',
      [
        'Verständliche Sprache',
        'Sprachstufen',
        'Erklärte Wörter',
        'Vorlesen',
        'Gebärdensprache',
        'Tastatur und Screenreader',
        'Barrierefreiheit',
      ],
      [
        /Wahl steht über der Liste und über jedem Artikel/,
        /„Vorlesen“ liest den Artikel/,
        /Tabulator, Umschalt\+Tabulator, Eingabe, Leertaste und den Pfeiltasten/,
      ],
    ],
  ]) {
    it(`is described in ${path}, and how it is used`, () => {
      const text = prose(path);
      const found = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
      assert.deepEqual(
        headings.filter((heading) => !found.includes(heading)),
        [],
      );
      for (const word of words) assert.match(text, word);
    });
  }
});

describe('The paragraph for a declaration of accessibility', () => {
  const paragraphs = ['README.md', 'README.de.md'].map((path) => /^> .*`<jobcenter-news>`.*$/m.exec(read(path))?.[0]);

  it('is the same in both, and says what was not tested', () => {
    assert.equal(paragraphs[0], paragraphs[1]);
    for (const name of ['NVDA', 'JAWS', 'VoiceOver', 'TalkBack']) assert.ok(paragraphs[0].includes(name), name);
  });

  it('does not say that anything is accessible or conforms', () => {
    assert.doesNotMatch(paragraphs[0], /ist barrierefrei|konform|vereinbar|erfüllt/);
  });
});

describe('The documentation itself', () => {
  for (const path of documents) {
    it(`skips no level of heading: ${path}`, () => {
      const levels = [...prose(path).matchAll(/^(#+) /gm)].map(([, signs]) => signs.length);
      assert.equal(levels[0], 1);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1, `heading ${index + 1}`));
    });

    it(`describes each picture, and each link says where it leads: ${path}`, () => {
      const text = prose(path);
      for (const [, alt, target] of text.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)) assert.ok(alt.length > 20, target);
      for (const [, words, target] of text.matchAll(/(?<!!)\[([^\]]*)\]\(([^)]*)\)/g)) {
        assert.doesNotMatch(words, /^(here|more|link|hier|mehr)?$/i, target);
      }
    });

    it(`leads to files that are there: ${path}`, () => {
      const folder = join(root, path, '..');
      const targets = [...prose(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)[^)]*\)/g)].map(
        ([, target]) => target,
      );
      assert.deepEqual(
        targets.filter((target) => !existsSync(join(folder, target))),
        [],
      );
    });
  }
});
