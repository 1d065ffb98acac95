/** Property tests of the glossary: whatever somebody fills in as terms, and whatever stands in a text. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';
import type { Term } from '../../src/articles/article.js';
import { inFull, matcherOf, termsFor } from '../../src/articles/glossary.js';
import { joinWords } from '../../src/articles/search.js';
import { readFeed } from '../../src/feeds/read.js';
import { sanitize } from '../../src/feeds/sanitize.js';
import { speaking } from '../../src/i18n/msg.js';
import { glossary, markTerms } from '../../src/views/glossary.js';
import { check, HARM, markup, RUNS, SETTING, words } from './inputs.js';

/** Few words, so that terms and texts often meet. */
const vocabulary = fc.constantFrom(
  ...'Amt amt AMT Amt. Ämter IT it AQB AQBs Arbeits-Platz Arbeits·platz Arbeitsplatz SGB II z. B. a b'.split(' '),
  ...[
    'SGB II',
    'z. B.',
    'a b a',
    'Stra\u00dfe',
    'STRASSE',
    'A\u0308mter',
    'Amt\u00ades',
    '\u200bAmt',
    '1',
    '(Amt)',
    'Σ',
    'İ',
  ],
  ...['constructor', '__proto__', '.*', '$&', '<b>Amt</b>', ' ', '\n', '\u00a0', '-', '.', '. ', '&', 'ا', '手'],
);
const phrase = fc
  .array(fc.oneof({ arbitrary: vocabulary, weight: 5 }, words), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '));
const entry = fc.record(
  {
    term: fc.oneof({ arbitrary: vocabulary, weight: 3 }, phrase),
    forms: fc.array(phrase, { maxLength: 3 }),
    expansion: phrase,
    definition: fc.oneof(phrase, markup),
    language: fc.constantFrom('de', 'de', 'de', 'de-AT', 'de-simple', 'en', '<b>'),
    level: fc.constantFrom('standard', 'easy', 'hard'),
  },
  { requiredKeys: ['term', 'definition'] },
);
const entries = fc.array(entry, { maxLength: 12 });
const inline = fc.constantFrom('<b>', '</b>', '<a href="/x">', '</a>', '<i id="n">', '</i>', '<a href="#n">', '<br>');
const blocks = fc.constantFrom(
  '<p>',
  '</p>',
  '<h2>',
  '<li>',
  '<td>',
  '<pre>',
  '<code>',
  '<img src=/x alt=Amt>',
  '<sup>',
);
const body = fc
  .array(fc.oneof({ arbitrary: vocabulary, weight: 6 }, { arbitrary: inline, weight: 2 }, blocks, words), {
    maxLength: 60,
  })
  .map((list) => list.join(''));

/** Terms as a feed brings them, for a German text. */
function termsOf(list: readonly unknown[]): Term[] {
  const feed = readFeed(
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [], _jobcenter_news: { glossary: list } }),
    SETTING.base,
    () => undefined,
  );
  return termsFor({ language: 'de', level: 'standard' }, [feed.glossary]);
}

/** Letters and figures only, as the search knows them. */
const bare = (text: string): string =>
  joinWords(text)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .replace(/ς/g, 'σ');

/** Whether a place has a term, one of its forms, or the term with one of its endings. */
const isPlaceOf = (text: string, { term, forms }: Term): boolean =>
  [...forms, ...['', 's', 'es', 'n', 'en', 'er', 'e'].map((ending) => bare(term) + ending)].some(
    (form) => bare(form) === bare(text),
  );

describe('Whatever stands in a glossary', () => {
  it('finds in a text only what is a term, in order, each place once', () => {
    let places = 0;
    check(
      fc.property(entries, fc.oneof(body, phrase), (list, text) => {
        const terms = termsOf(list);
        const matcher = matcherOf(terms);
        let from = 0;
        for (const { start, end, term } of matcher(text)) {
          places++;
          expect(start).to.be.at.least(from);
          expect(end).to.be.within(start + 1, text.length);
          expect(terms).to.include(term);
          expect(isPlaceOf(text.slice(start, end), term), `${text.slice(start, end)} for ${term.term}`).to.equal(true);
          // No word is cut into two, and no letter into its halves.
          expect(text.slice(start - 1, start + 1)).not.to.match(/^[\p{L}\p{N}]{2}$/u);
          expect(text.slice(end - 1, end + 1)).not.to.match(/^[\p{L}\p{N}]{2}$/u);
          from = end;
        }
        expect(typeof inFull(text, matcher)).to.equal('string');
      }),
      2 * RUNS,
    );
    // Or nothing was tried.
    expect(places).to.be.greaterThan(RUNS / 4);
  });

  it('marks terms in a body, of which no letter changes, and explains them as text', function () {
    this.timeout(30_000);
    let marked = 0;
    check(
      fc.property(entries, fc.oneof({ arbitrary: body, weight: 4 }, markup), (list, html) => {
        const element = sanitize(html, { ...SETTING, images: false });
        document.body.append(element);
        const before = element.textContent;
        const links = [...element.querySelectorAll('a')].map((link) => link.outerHTML);
        const matcher = matcherOf(termsOf(list));
        const found = speaking('de', () => markTerms(element, matcher));
        expect(element.textContent).to.equal(before);
        expect([...element.querySelectorAll('a')].map((link) => link.outerHTML)).to.deep.equal(links);
        // Footnotes still lead somewhere.
        for (const link of element.querySelectorAll('a[href^="#"]'))
          expect(element.querySelector(link.getAttribute('href')!), element.innerHTML).not.to.equal(null);
        const buttons = [...element.querySelectorAll('button')];
        marked += buttons.length;
        for (const button of buttons) {
          const text = button.textContent!;
          expect(
            found.some((term) => isPlaceOf(text, term)),
            text,
          ).to.equal(true);
          expect(button.closest('a, code, kbd, pre, button button, h1, h2, h3, h4, h5, h6')).to.equal(null);
        }
        expect(new Set(found).size).to.equal(found.length);
        speaking('de', () => {
          for (const button of buttons) button.click();
          const explanations = [...element.querySelectorAll('[part=definition]')];
          expect(explanations).to.have.lengthOf(buttons.length);
          for (const { children } of explanations)
            for (const child of children)
              expect(child.querySelector(`${HARM},a,img`)?.outerHTML ?? child.localName).to.equal('p');
          for (const button of buttons) button.click();
          expect(element.textContent).to.equal(before);
          const box = document.createElement('div');
          render(glossary(3, found), box);
          expect(box.querySelectorAll('li')).to.have.lengthOf(found.length);
        });
        element.remove();
      }),
      2 * RUNS,
    );
    expect(marked).to.be.greaterThan(RUNS / 10);
  });

  it('takes time in proportion to the text, whatever the terms are', function () {
    this.timeout(30_000);
    check(
      fc.property(entries, fc.array(vocabulary, { minLength: 1, maxLength: 3 }), fc.boolean(), (list, some, deep) => {
        const text = some.join(deep ? '' : ' ');
        const matcher = matcherOf(termsOf([...list, { term: text.repeat(30), definition: 'x' }]));
        const begun = performance.now();
        matcher(text.repeat(Math.ceil(50_000 / text.length)));
        expect(performance.now() - begun, text).to.be.below(1500);
      }),
      RUNS / 5,
    );
  });
});
