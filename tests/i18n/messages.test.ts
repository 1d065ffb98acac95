import { expect } from '@open-wc/testing';
import { templates } from '../../locales/generated/de.js';
import { templates as easyTemplates } from '../../locales/generated/de-simple.js';
import type { Level } from '../../src/articles/article.js';
import { timestampAt } from '../../src/articles/dates.js';
import type { FeedErrorCode } from '../../src/feeds/errors.js';
import {
  countOf,
  failure,
  failureSince,
  hitsOf,
  languageNow,
  loading,
  missingEdition,
  nameOfLevel,
  newArticles,
  notInLevel,
  pageOfPages,
  pageTitle,
  rateNow,
  searched,
  textsNow,
} from '../../src/i18n/messages.js';
import { speaking } from '../../src/i18n/msg.js';
import { oneLine } from '../support/reader.js';

/** The same in both languages, and right in both: ids. */
const SAME: readonly string[] = ['pause', 'comma'];

/** The same in Leichter Sprache as in German, and easy in both: ids. */
const SAME_AND_EASY: readonly string[] = [
  'all',
  'articles',
  'at-least',
  'comma',
  'copy',
  'easy',
  'faster',
  'gone-text',
  'hits',
  'in-easy',
  'in-language',
  'in-plain',
  'levels',
  'load-image',
  'loading-long',
  'new',
  'news',
  'not-in',
  'only-in',
  'one-article',
  'page',
  'page-of',
  'pages',
  'pause',
  'pinned',
  'plain',
  'rate',
  'reset',
  'search',
  'search-on',
  'slower',
  'stop',
  'table',
  'topic',
  'year',
];

const both = (run: () => string): string[] => [oneLine(speaking('de', run)), oneLine(speaking('en', run))];

describe('Sentences', () => {
  for (const [name, run, german, english] of [
    ['no article', () => countOf(0), '0 Nachrichten', '0 articles'],
    ['one article', () => countOf(1), '1 Nachricht', '1 article'],
    ['many articles', () => countOf(1234), '1.234 Nachrichten', '1,234 articles'],
    ['a list that goes on', () => countOf(25, true), 'Mindestens 25 Nachrichten', 'At least 25 articles'],
    ['a page of a list that goes on', () => pageOfPages(2, 3, true), 'Seite 2', 'Page 2'],
    [
      'what was searched',
      () => searched(50),
      'Durchsucht: die 50 neuesten Nachrichten',
      'Searched: the 50 newest articles',
    ],
    ['one new article', () => newArticles(1), 'Neu: 1 Nachricht', 'New: 1 article'],
    ['new articles', () => newArticles(2), 'Neu: 2 Nachrichten', 'New: 2 articles'],
    ['no hit', () => hitsOf(0), 'Keine Nachrichten gefunden', 'No articles found'],
    ['one hit', () => hitsOf(1), '1 Nachricht gefunden', '1 article found'],
    ['hits', () => hitsOf(3), '3 Nachrichten gefunden', '3 articles found'],
    ['a page', () => pageTitle(2), 'Seite 2', 'Page 2'],
    ['a page of pages', () => pageOfPages(2, 5), 'Seite 2 von 5', 'Page 2 of 5'],
    ['loading', loading, 'Die Nachrichten werden geladen.', 'The news is loading.'],
    ['a speed', () => rateNow(1.2), 'Tempo: 1,2', 'Speed: 1.2'],
    ['a lack', () => notInLevel('easy'), 'Nicht in Leichter Sprache', 'Not in easy read'],
    ['another language', () => languageNow('en'), 'Texte jetzt auf Englisch.', 'Texts are now in English.'],
  ] as const) {
    it(`${name}: "${german}"`, () => {
      expect(both(run)).to.deep.equal([german, english]);
    });
  }

  for (const [level, name, inGerman, english] of [
    ['standard', 'Alltagssprache', 'Texte jetzt in Alltagssprache.', 'Standard'],
    ['plain', 'Einfache Sprache', 'Texte jetzt in Einfacher Sprache.', 'Plain language'],
    ['easy', 'Leichte Sprache', 'Texte jetzt in Leichter Sprache.', 'Easy read'],
  ] as const satisfies readonly (readonly [Level, string, string, string])[]) {
    it(`the level ${level} is called ${name}, and declined in a sentence`, () => {
      expect(both(() => nameOfLevel(level))).to.deep.equal([name, english]);
      expect(speaking('de', () => textsNow(level))).to.equal(inGerman);
    });
  }

  describe('about an error', () => {
    const codes: readonly FeedErrorCode[] = [
      ...(['offline', 'cors', 'network', 'timeout', 'size', 'missing', 'forbidden', 'server'] as const),
      ...(['http', 'html', 'syntax', 'format', 'source'] as const),
    ];
    const sentences = codes.map((code) => [code, ...(both(() => failure(code)) as [string, string])] as const);

    it('are others where the reader can do something else', () => {
      const alike: readonly (readonly FeedErrorCode[])[] = [
        ['offline'],
        ['network', 'cors'],
        ['timeout', 'server', 'syntax'],
        ['missing', 'forbidden', 'size', 'http', 'html', 'format', 'source'],
      ];
      expect(alike.flat().sort()).to.deep.equal([...codes].sort());
      for (const at of [1, 2] as const) {
        expect(new Set(sentences.map((row) => row[at])).size).to.equal(alike.length);
        for (const group of alike)
          expect(new Set(sentences.filter(([code]) => group.includes(code)).map((row) => row[at])).size).to.equal(1);
      }
    });

    it('are never technical, and short', () => {
      for (const [, ...words] of sentences)
        for (const sentence of words) {
          expect(sentence).not.to.match(/json|http|cors|feed|syntax|server|\d/i);
          expect(sentence.length).to.be.below(125);
        }
    });

    it('do not promise that trying again helps where it does not', () => {
      for (const [code, german, english] of sentences) {
        const helps = !['missing', 'forbidden', 'size', 'http', 'html', 'format', 'source', 'offline'].includes(code);
        expect(/Bitte .*versuchen Sie es/.test(german), german).to.equal(helps);
        expect(/Please .*try again/.test(english), english).to.equal(helps);
      }
    });

    it('say how old the list is that stays', () => {
      const since = timestampAt(Date.UTC(2024, 1, 6, 8));
      expect(both(() => failureSince('offline', since))).to.deep.equal([
        'Sie sind offline. Stand: 6. Februar 2024, 9:00 Uhr',
        'You are offline. As of: 6 February 2024, 9:00',
      ]);
      expect(both(() => failureSince('server', since))).to.deep.equal([
        'Die Nachrichten können zurzeit nicht geladen werden. Bitte versuchen Sie es später noch einmal. Stand: 6. Februar 2024, 9:00 Uhr',
        'The news cannot be loaded at the moment. Please try again later. As of: 6 February 2024, 9:00',
      ]);
    });
  });
});

describe('The sentence about what is missing', () => {
  const german = (...wish: Parameters<typeof missingEdition>): string | undefined =>
    speaking('de', () => missingEdition(...wish));

  it('is none where the reader gets what they wished', () => {
    expect(german({ language: 'de', level: 'easy' }, { language: 'de', level: 'easy' }, true)).to.equal(undefined);
  });

  it('is none where the language is the same but for the region', () => {
    expect(german({ language: 'de', level: 'easy' }, { language: 'de-AT', level: 'easy' }, true)).to.equal(undefined);
  });

  it('names both levels', () => {
    expect(german({ language: 'de', level: 'easy' }, { language: 'de', level: 'standard' }, true)).to.equal(
      'Diese Nachricht gibt es nicht in Leichter Sprache. Hier ist der Text in Alltagssprache.',
    );
  });

  it('names both languages', () => {
    expect(german({ language: 'uk', level: 'standard' }, { language: 'de', level: 'standard' }, false)).to.equal(
      'Diese Nachricht gibt es nicht auf Ukrainisch. Hier ist der Text auf Deutsch.',
    );
  });
});

interface Unit {
  readonly id: string;
  readonly source: Element;
  readonly target: Element | null;
}

const textOf = (node: Element | null): string => (node?.textContent ?? '').trim();
const values = (node: Element): string[] => [...node.querySelectorAll('x')].map((x) => x.id).sort();

/** What a translator filled in. */
async function unitsOf(name: string): Promise<Unit[]> {
  const text = await (await fetch(new URL(`../../locales/${name}.xlf`, import.meta.url))).text();
  const xliff = new DOMParser().parseFromString(text, 'application/xml');
  const units = [...xliff.querySelectorAll('trans-unit')].map((unit) => ({
    id: unit.id,
    source: unit.querySelector('source')!,
    target: unit.querySelector('target'),
  }));
  expect(units.length).to.be.above(30);
  return units;
}

describe('The German words', () => {
  let units: Unit[];

  before(async () => {
    units = await unitsOf('de');
  });

  it('are there for each English message', () => {
    expect(
      units.filter(({ target }) => target === null || target.innerHTML.trim() === '').map(({ id }) => id),
    ).to.deep.equal([]);
  });

  it('differ from the English ones', () => {
    const same = units
      .filter(({ source, target }) => source.innerHTML.trim() === target?.innerHTML.trim())
      .map(({ id }) => id);
    expect(same).to.deep.equal(SAME);
  });

  it('have the same values', () => {
    const different = units
      .filter(({ source, target }) => String(values(source)) !== String(values(target!)))
      .map(({ id }) => id);
    expect(different).to.deep.equal([]);
  });

  it('are in the module that the element loads, all of them and no others', () => {
    expect(Object.keys(templates).sort()).to.deep.equal(units.map(({ id }) => id).sort());
  });

  it('address readers as "Sie", and end a sentence where the English one does', () => {
    for (const { id, source, target } of units) {
      expect(textOf(target), id).not.to.match(/\b(du|dein|deine|dir|dich)\b/i);
      expect(/[.!?]$/.test(textOf(target)), id).to.equal(/[.!?]$/.test(textOf(source)));
    }
  });
});

describe('The words in Leichter Sprache', () => {
  let units: Unit[];
  let german: Unit[];
  /** As readers see it: values have a stand-in, and bold is no letter. */
  const shown = ({ target }: Unit): string => {
    const copy = target!.cloneNode(true) as Element;
    for (const value of copy.querySelectorAll('x')) value.replaceWith('Wert');
    return copy.textContent!.trim().replace(/\*\*/g, '');
  };
  const idsWhere = (test: (unit: Unit) => boolean): string[] => units.filter(test).map(({ id }) => id);

  before(async () => {
    units = await unitsOf('de-simple');
    german = await unitsOf('de');
  });

  it('are there for each German message, and for no other', () => {
    expect(units.map(({ id }) => id).sort()).to.deep.equal(german.map(({ id }) => id).sort());
    expect(idsWhere(({ target }) => textOf(target) === '' && !target?.querySelector('x'))).to.deep.equal([]);
    expect(Object.keys(easyTemplates).sort()).to.deep.equal(units.map(({ id }) => id).sort());
  });

  it('are others than in German, but where that is easy already', () => {
    const same = units.filter(
      ({ id, target }) =>
        german.find((other) => other.id === id)!.target!.innerHTML.trim() === target!.innerHTML.trim(),
    );
    expect(same.map(({ id }) => id).sort()).to.deep.equal([...SAME_AND_EASY].sort());
  });

  it('have the same values', () => {
    expect(idsWhere(({ source, target }) => String(values(source)) !== String(values(target!)))).to.deep.equal([]);
  });

  it('have twelve words in a sentence at most', () => {
    expect(
      idsWhere((unit) =>
        shown(unit)
          .replace(/([.!?])\s/g, '$1\n')
          .split('\n')
          .some((sentence) => sentence.split(/\s+/).length > 12),
      ),
    ).to.deep.equal([]);
  });

  it('have each sentence on a line of its own', () => {
    expect(idsWhere((unit) => /[.!?:][ \t]+\S/.test(shown(unit).replace(/: Wert$/, '')))).to.deep.equal([]);
    expect(
      idsWhere((unit) =>
        shown(unit)
          .split('\n')
          .some((line) => line !== line.trim() || !line),
      ),
    ).to.deep.equal([]);
  });

  it('end each sentence of several with a mark', () => {
    expect(
      idsWhere((unit) => {
        const lines = shown(unit).split('\n');
        return lines.length > 1 && lines.some((line) => !/[.!?:]$/.test(line));
      }),
    ).to.deep.equal([]);
  });

  it('have no word of more than 16 letters without a hyphen', () => {
    expect(idsWhere((unit) => /[\p{L}\p{M}]{17}/u.test(shown(unit)))).to.deep.equal([]);
  });

  it('have no abbreviation, no foreign mark and no word in capital letters', () => {
    expect(idsWhere((unit) => /\p{Lu}{2}|\b\p{L}\.|[;–—/()&%]/u.test(shown(unit)))).to.deep.equal([]);
  });

  it('have a bold "nicht" and "kein", and nothing else that is bold', () => {
    const bold = (unit: Unit): string[] => textOf(unit.target).match(/\*\*.*?\*\*/g) ?? [];
    expect(idsWhere((unit) => bold(unit).some((word) => !/^\*\*(nichts?|[Kk]eine?n?)\*\*$/.test(word)))).to.deep.equal(
      [],
    );
    const plain = (unit: Unit): string => textOf(unit.target).replace(/\*\*.*?\*\*/g, '');
    expect(idsWhere((unit) => /\b(nichts?|[Kk]eine?n?)\b/.test(plain(unit)))).to.deep.equal([]);
    expect(idsWhere((unit) => plain(unit).includes('*'))).to.deep.equal([]);
  });

  it('address readers as "Sie"', () => {
    expect(idsWhere((unit) => /\b(du|dein|deine|dir|dich|man)\b/i.test(shown(unit)))).to.deep.equal([]);
  });

  it('name levels and languages in whole sentences', () => {
    const easy = (run: () => string | undefined): string | undefined => speaking('de-simple', run);
    expect(easy(() => nameOfLevel('standard'))).to.equal('Alltags-Sprache');
    expect(easy(() => textsNow('easy'))).to.equal('Die Texte sind jetzt in Leichter Sprache.');
    expect(easy(() => languageNow('en'))).to.equal('Die Texte sind jetzt auf Englisch.');
    expect(
      easy(() => missingEdition({ language: 'de', level: 'easy' }, { language: 'de', level: 'standard' }, true)),
    ).to.equal('Diese Nachricht gibt es **nicht** in Leichter Sprache.\nHier ist der Text in Alltags-Sprache.');
    expect(oneLine(easy(() => countOf(1234))!)).to.equal('1.234 Nachrichten');
    expect(easy(() => hitsOf(0))).to.equal('**Keine** Nachricht passt zu Ihrer Suche');
  });
});
