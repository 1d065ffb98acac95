import { expect } from '@open-wc/testing';
import type { Level } from '../../src/articles/article.js';
import { bodyOf, chooseEdition, hasLevel, languagesOf, levelsOf, textOf } from '../../src/articles/editions.js';
import { article } from '../fixtures/build.js';

/** "de standard, de easy" → an article whose own edition is the first. */
const articleIn = (editions: string) =>
  article({
    editions: editions.split(', ').map((name) => {
      const [language, level] = name.split(' ') as [string, Level];
      return { language, level };
    }),
  });

const choose = (editions: string, wish: string): string => {
  const [language, level] = wish.split(' ') as [string, Level];
  const chosen = chooseEdition(articleIn(editions), { language, level });
  return `${chosen.language} ${chosen.level}`;
};

describe('The edition for a wish', () => {
  describe('is the nearest level in the wished language, whichever edition is the item’s own', () => {
    const levels: readonly [available: readonly Level[], forStandard: Level, forPlain: Level, forEasy: Level][] = [
      [['standard'], 'standard', 'standard', 'standard'],
      [['plain'], 'plain', 'plain', 'plain'],
      [['easy'], 'easy', 'easy', 'easy'],
      [['standard', 'plain'], 'standard', 'plain', 'plain'],
      [['standard', 'easy'], 'standard', 'easy', 'easy'],
      [['plain', 'easy'], 'plain', 'plain', 'easy'],
      [['standard', 'plain', 'easy'], 'standard', 'plain', 'easy'],
    ];
    for (const [available, standard, plain, easy] of levels) {
      for (const [wish, expected] of Object.entries({ standard, plain, easy })) {
        it(`${wish} among ${available.join(', ')} finds ${expected}`, () => {
          // Each order of the same editions, in the item's language and in another one.
          const orders = available.map((_, index) => [...available.slice(index), ...available.slice(0, index)]);
          for (const order of orders) {
            const german = order.map((level) => `de ${level}`).join(', ');
            expect(choose(german, `de ${wish}`), german).to.equal(`de ${expected}`);
            const english = `de standard, de plain, de easy, ${order.map((level) => `en ${level}`).join(', ')}`;
            expect(choose(english, `en ${wish}`), english).to.equal(`en ${expected}`);
          }
        });
      }
    }
  });

  describe('puts the language before the level', () => {
    const table: readonly [editions: string, wish: string, chosen: string][] = [
      ['de standard, de easy, en standard', 'en easy', 'en standard'],
      ['de standard, en easy', 'de easy', 'de standard'],
      ['en standard, de easy', 'de standard', 'de easy'],
      ['de standard, en standard, uk standard', 'uk plain', 'uk standard'],
    ];
    for (const [editions, wish, chosen] of table) {
      it(`${wish} among ${editions} finds ${chosen}`, () => expect(choose(editions, wish)).to.equal(chosen));
    }
  });

  describe('takes the region less seriously than the language', () => {
    const table: readonly [editions: string, wish: string, chosen: string][] = [
      ['de standard, en standard', 'de-AT standard', 'de standard'],
      ['de standard, en-GB standard', 'en standard', 'en-GB standard'],
      ['de standard, en-GB standard', 'en-US easy', 'en-GB standard'],
      ['en standard, de standard, de-AT standard', 'de-AT standard', 'de-AT standard'],
      ['en standard, de-AT standard, de easy', 'de easy', 'de easy'],
    ];
    for (const [editions, wish, chosen] of table) {
      it(`${wish} among ${editions} finds ${chosen}`, () => expect(choose(editions, wish)).to.equal(chosen));
    }
  });

  describe('in a language that the article does not have is at the wished level in its own language', () => {
    const table: readonly [editions: string, wish: string, chosen: string][] = [
      ['de standard, de plain, de easy', 'fr easy', 'de easy'],
      ['de standard, de plain, de easy', 'fr plain', 'de plain'],
      ['de easy, de standard', 'fr standard', 'de standard'],
      ['de standard, en easy', 'fr easy', 'de standard'],
      ['en standard, de easy', 'fr easy', 'en standard'],
      ['de standard', 'fr plain', 'de standard'],
      ['de easy', 'fr standard', 'de easy'],
    ];
    for (const [editions, wish, chosen] of table) {
      it(`${wish} among ${editions} finds ${chosen}`, () => expect(choose(editions, wish)).to.equal(chosen));
    }
  });
});

describe('A text of an edition', () => {
  const bilingual = article({
    editions: [
      { language: 'de', level: 'easy', title: 'Neues Amt', kicker: 'Kreis', summary: 'Kurz.', imageAlt: 'Ein Haus' },
      { language: 'en', title: 'New office', summary: 'Short.' },
    ],
  });
  const english = bilingual.editions[1]!;

  it('carries the language of the edition', () => {
    expect(textOf(bilingual, english, 'title')).to.deep.equal({ text: 'New office', lang: 'en' });
  });

  it('that is missing is the item’s own, with the item’s language', () => {
    expect(textOf(bilingual, english, 'kicker')).to.deep.equal({ text: 'Kreis', lang: 'de-simple' });
    expect(textOf(bilingual, english, 'imageAlt')).to.deep.equal({ text: 'Ein Haus', lang: 'de-simple' });
  });

  it('that is missing everywhere is missing', () => {
    expect(textOf(bilingual, english, 'subtitle')).to.equal(undefined);
    expect(textOf(bilingual, bilingual.editions[0], 'dateline')).to.equal(undefined);
  });

  it('is never taken from a third edition', () => {
    const three = article({ editions: [{ title: 'A' }, { language: 'en' }, { language: 'uk', kicker: 'Б' }] });
    expect(textOf(three, three.editions[1]!, 'kicker')).to.equal(undefined);
  });
});

describe('The body that is shown', () => {
  it('is the edition’s own, as HTML or as text', () => {
    const both = article({
      editions: [{ html: '<p>A</p>' }, { language: 'en', text: 'B' }, { level: 'easy', html: 'C' }],
    });
    for (const edition of both.editions) expect(bodyOf(both, edition)).to.equal(edition);
  });

  it('is the item’s own where the edition has only a headline', () => {
    const short = article({ editions: [{ html: '<p>A</p>' }, { language: 'en', title: 'B' }] });
    expect(bodyOf(short, short.editions[1]!)).to.equal(short.editions[0]);
  });

  it('is none where neither has one', () => {
    const bare = article({ editions: [{ title: 'A' }, { language: 'en', title: 'B' }, { language: 'uk', html: 'C' }] });
    expect(bodyOf(bare, bare.editions[1]!)).to.equal(undefined);
  });
});

describe('The languages and levels of some articles', () => {
  const some = [articleIn('de easy, en plain'), articleIn('uk easy, de plain')];

  it('are there once each, languages as they come', () => {
    expect(languagesOf(some)).to.deep.equal(['de', 'en', 'uk']);
    expect(languagesOf([])).to.deep.equal([]);
  });

  it('are there once each, levels from hard to easy', () => {
    expect(levelsOf(some)).to.deep.equal(['plain', 'easy']);
    expect(levelsOf([articleIn('de easy'), articleIn('de standard')])).to.deep.equal(['standard', 'easy']);
    expect(levelsOf([])).to.deep.equal([]);
  });

  it('tell whether an article has a level in any language', () => {
    expect(hasLevel(articleIn('de standard, en easy'), 'easy')).to.equal(true);
    expect(hasLevel(articleIn('de standard, en easy'), 'plain')).to.equal(false);
  });
});
