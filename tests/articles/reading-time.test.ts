import { expect } from '@open-wc/testing';
import type { Edition, Level } from '../../src/articles/article.js';
import { minutesFor } from '../../src/articles/reading-time.js';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `Wort${index}`).join(' ');
const minutes = (fields: Partial<Edition>): number => minutesFor({ language: 'de', level: 'standard', ...fields });

describe('The time for reading', () => {
  for (const [level, count, expected] of [
    ['standard', 180, 1],
    ['standard', 540, 3],
    ['plain', 130, 1],
    ['plain', 390, 3],
    ['easy', 80, 1],
    ['easy', 240, 3],
    ['standard', 269, 1],
    ['standard', 271, 2],
  ] as const satisfies readonly (readonly [Level, number, number])[]) {
    it(`of ${count} words at the level ${level} is ${expected} min`, () => {
      expect(minutes({ level, text: words(count) })).to.equal(expected);
    });
  }

  it('is longer for the same text the easier its readers need it', () => {
    const times = (['standard', 'plain', 'easy'] as const).map((level) => minutes({ level, text: words(1000) }));
    expect(times).to.deep.equal([...times].sort((a, b) => a - b));
    expect(new Set(times).size).to.equal(3);
  });

  it('is one minute at least, also for no text', () => {
    for (const fields of [{}, { text: '' }, { html: '' }, { text: 'Kurz.' }, { html: '<p></p>' }]) {
      expect(minutes(fields), JSON.stringify(fields)).to.equal(1);
    }
  });

  it('counts words and not markup, scripts and attributes', () => {
    const html = `<p class="${words(500)}">${words(180)}</p><script>${words(500)}</script><!-- ${words(500)} -->`;
    expect(minutes({ html })).to.equal(1);
    const list = `<ul>${`<li><b>Ein</b><br>Wort</li>`.repeat(180)}</ul>`;
    expect(minutes({ html: list })).to.equal(2);
  });

  it('counts a word in several elements, or with a Mediopunkt or a soft hyphen, once', () => {
    expect(minutes({ html: '<p><b>Arbeits</b>·<i>platz</i> Arbeits\u00adplatz</p>'.repeat(90) })).to.equal(1);
  });

  it('is that of the HTML where there is text as well', () => {
    expect(minutes({ html: `<p>${words(180)}</p>`, text: words(1800) })).to.equal(1);
    expect(minutes({ html: `<p>${words(1800)}</p>`, text: words(180) })).to.equal(10);
  });
});
