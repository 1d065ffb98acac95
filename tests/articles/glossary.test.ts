import { expect } from '@open-wc/testing';
import type { Level, Term } from '../../src/articles/article.js';
import { inFull, matcherOf, termsFor } from '../../src/articles/glossary.js';

const termOf = (term: string, fields: Partial<Term> = {}): Term => ({
  term,
  forms: [],
  definition: `Was „${term}“ heißt.`,
  language: 'de',
  level: 'standard',
  ...fields,
});

/** What is found in a text, as it stands there. */
const found = (text: string, ...terms: (string | Term)[]): string[] =>
  matcherOf(terms.map((term) => (typeof term === 'string' ? termOf(term) : term)))(text).map(({ start, end }) =>
    text.slice(start, end),
  );

/** Of which terms there is something in a text. */
const termsIn = (text: string, ...terms: string[]): string[] =>
  matcherOf(terms.map((term) => termOf(term)))(text).map(({ term }) => term.term);

describe('A term of a glossary', () => {
  it('is found as a whole word, each time, where it stands', () => {
    const text = 'Der Bescheid kommt mit der Post. Dieser Bescheid ist wichtig: „Bescheid“!';
    const matches = matcherOf([termOf('Bescheid')])(text);
    expect(matches.map(({ start, end }) => text.slice(start, end))).to.deep.equal(['Bescheid', 'Bescheid', 'Bescheid']);
    expect(matches[0]!.start).to.equal(4);
  });

  for (const word of ['Bescheid', 'Bescheids', 'Bescheides', 'Bescheide', 'Bescheiden', 'Bescheider', 'Bescheidn']) {
    it(`is found with the ending of ${word}`, () =>
      expect(found(`Ihr ${word} ist da.`, 'Bescheid')).to.deep.equal([word]));
  }

  it('is not found with any other ending, nor inside a longer word', () => {
    for (const word of [
      'Bescheidung',
      'Bescheidenheit',
      'Bescheidest',
      'Bescheidess',
      'Bescheidchen',
      'Bescheidnummer',
      'Ablehnungsbescheid',
      'Bescheid-Nummer',
      'Ablehnungs-Bescheid',
      'Ablehnungs·bescheid',
      'Bescheid1',
      'eBescheid',
    ]) {
      expect(found(`Ihr ${word} ist da.`, 'Bescheid'), word).to.deep.equal([]);
    }
  });

  it('is found at the beginning and the end of a text, between marks and in capital letters', () => {
    expect(found('Bescheid', 'Bescheid')).to.deep.equal(['Bescheid']);
    for (const text of ['(Bescheid)', '„Bescheid“', 'Bescheid/Antrag', 'Antrag–Bescheid', 'Bescheid.', '*Bescheid*']) {
      expect(found(text, 'Bescheid'), text).to.deep.equal(['Bescheid']);
    }
    expect(found('IHR BESCHEID', 'Bescheid')).to.deep.equal(['BESCHEID']);
    expect(found('fördern und Fördern', 'Fördern')).to.deep.equal(['fördern', 'Fördern']);
  });

  it('is found in its other forms, and these take no endings', () => {
    const term = termOf('Bedarfsgemeinschaft', { forms: ['Bedarfsgemeinschaften', 'BGs'] });
    expect(found('Bedarfsgemeinschaften heißen BGs, nie BGss.', term)).to.deep.equal(['Bedarfsgemeinschaften', 'BGs']);
    const house = termOf('Haus', { forms: ['Häuser'] });
    expect(found('Häuser und Häusern', house)).to.deep.equal(['Häuser']);
  });

  it('tells which entry it is', () => {
    const [first, second] = [termOf('Antrag'), termOf('Bescheid')];
    expect(matcherOf([first, second])('Bescheid und Antrag').map(({ term }) => term)).to.deep.equal([second, first]);
  });

  it('is found whatever parts it for the eye: hyphen, Mediopunkt, soft hyphen', () => {
    for (const word of [
      'Arbeitsplatz',
      'Arbeits-Platz',
      'Arbeits·platz',
      'Arbeits\u00adplatz',
      'Arbeits‐platz',
      'Arbeits‑Platz',
    ]) {
      expect(found(`Ihr ${word}!`, 'Arbeitsplatz'), word).to.deep.equal([word]);
      expect(found('Ihr Arbeitsplatz!', word), word).to.deep.equal(['Arbeitsplatz']);
    }
    expect(found('Ihre Arbeits·platze', 'Arbeitsplatz')).to.deep.equal(['Arbeits·platze']);
  });

  it('is found whether its letters are one sign or two, and with ss for ß', () => {
    expect(found('Die Fo\u0308rderung!', 'Förderung')).to.deep.equal(['Fo\u0308rderung']);
    expect(found('Die Förderung!', 'Fo\u0308rderung')).to.deep.equal(['Förderung']);
    expect(found('Das Bussgeld', 'Bußgeld')).to.deep.equal(['Bussgeld']);
  });

  it('is found in other scripts', () => {
    expect(found('Це — житло. Житловий ні.', termOf('житло', { language: 'uk' }))).to.deep.equal(['житло']);
    expect(found('قدّم طلب الآن', termOf('طلب', { language: 'ar' }))).to.deep.equal(['طلب']);
  });
});

describe('A term of several words', () => {
  it('is found with a space, one that does not break, or a line break', () => {
    for (const gap of [' ', '\u00a0', '\u202f', '\n', ' \n']) {
      expect(found(`Der Weg in${gap}Arbeit`, 'Weg in Arbeit'), JSON.stringify(gap)).to.deep.equal([
        `Weg in${gap}Arbeit`,
      ]);
    }
  });

  it('is found with a line break and the indentation of the source, which readers see as one space', () => {
    expect(found('Der Weg in\n        Arbeit', 'Weg in Arbeit')).to.deep.equal(['Weg in\n        Arbeit']);
  });

  it('in capital letters is found with a space that does not break as well', () => {
    expect(found('Das SGB II gilt.', 'SGB II')).to.deep.equal(['SGB II']);
    expect(found('Das SGB\u00a0II gilt.', 'SGB II')).to.deep.equal(['SGB\u00a0II']);
    expect(found('Das SGB II gilt.', 'SGB\u00a0II')).to.deep.equal(['SGB II']);
  });

  it('has its ending at its last word', () => {
    expect(found('Soziale Teilhaben, Soziales Teilhabe', 'Soziale Teilhabe')).to.deep.equal(['Soziale Teilhaben']);
  });

  it('is not found where something stands between its words, or some of them only', () => {
    for (const text of ['SGB, II', 'SGB – II', 'SGB und II', 'SGB III', 'II SGB', 'SGB', 'SGB (II)']) {
      expect(found(text, 'SGB II'), text).to.deep.equal([]);
    }
  });

  for (const [term, text] of [
    ['z. B.', 'Bringen Sie z. B. Ihren Ausweis mit.'],
    ['z. B.', 'Bringen Sie z.B. Ihren Ausweis mit.'],
    ['z. B.', 'Bringen Sie z.\u00a0B. Ihren Ausweis mit.'],
    ['z.B.', 'Bringen Sie z. B. Ihren Ausweis mit.'],
    ['d. h.', 'Morgen, d. h. am Montag.'],
    ['bzw.', 'Frau bzw. Mann.'],
  ] as const) {
    it(`"${term}" is found with its full stops in: ${text}`, () => {
      expect(found(text, term).map((word) => word.replace(/\s/g, ''))).to.deep.equal([term.replace(/\s/g, '')]);
    });
  }

  it('takes no full stop that is not its own', () => {
    expect(found('Das regelt das SGB II. Und nun?', 'SGB II')).to.deep.equal(['SGB II']);
    expect(found('Das ist der Bescheid.', 'Bescheid')).to.deep.equal(['Bescheid']);
  });

  for (const term of [
    'Kinder- und Jugendhilfe',
    'Ausbildungs- und Qualifizierungsbudget',
    'Mitarbeiter*in',
    'Kunde/Kundin',
    'Arbeit & Leben',
  ]) {
    it(`"${term}" is found where it stands like that`, () => {
      expect(found(`Das ist: ${term}, so heißt es.`, term)).to.deep.equal([term]);
    });
  }
});

describe('An abbreviation', () => {
  it('is found exactly in its case, as "IT" is not "it"', () => {
    expect(found('IT, it, It', 'IT')).to.deep.equal(['IT']);
    expect(found('Das AQB, das aqb, das Aqb', 'AQB')).to.deep.equal(['AQB']);
    expect(found('ALG II, Alg II, alg ii', 'ALG II')).to.deep.equal(['ALG II']);
  });

  it('takes endings', () => {
    expect(found('die AQBs, eines AQBs, den AQBen', 'AQB')).to.deep.equal(['AQBs', 'AQBs', 'AQBen']);
  });

  it('is not a longer one that has its ending in capital letters', () => {
    expect(found('Das BAS ist ein Amt, die BAE gibt es nicht.', 'BA')).to.deep.equal([]);
  });

  it('is not found in a compound', () => {
    expect(found('AQB-Antrag, IT-Haus, Mini-AQB, AQBAntrag', 'AQB', 'IT')).to.deep.equal([]);
  });

  it('is found beside a word of the same letters in another case', () => {
    expect(termsIn('IT und it', 'IT', 'it')).to.deep.equal(['IT', 'it']);
  });
});

describe('Several terms', () => {
  it('are found as the longest one that begins at a place, in whatever order they are listed', () => {
    for (const terms of [
      ['SGB', 'SGB II', 'SGB II Antrag'],
      ['SGB II Antrag', 'SGB II', 'SGB'],
    ]) {
      expect(termsIn('SGB II Antrag, SGB II, SGB', ...terms)).to.deep.equal(['SGB II Antrag', 'SGB II', 'SGB']);
    }
  });

  it('are found as the one that needs no ending, in whatever order they are listed', () => {
    for (const terms of [
      ['Rat', 'Rate'],
      ['Rate', 'Rat'],
    ]) {
      expect(termsIn('Die Rate, der Rat', ...terms)).to.deep.equal(['Rate', 'Rat']);
    }
  });

  it('are found by a form that is given rather than by an ending', () => {
    const terms = [termOf('Rat'), termOf('Tilgung', { forms: ['Raten'] })];
    for (const list of [terms, [...terms].reverse()]) {
      expect(matcherOf(list)('in Raten').map(({ term }) => term.term)).to.deep.equal(['Tilgung']);
    }
  });

  it('do not overlap, and come in the order of the text', () => {
    const text = 'Antrag auf Bürgergeld. Bürgergeld auf Antrag.';
    const matches = matcherOf([termOf('Bürgergeld'), termOf('Antrag auf Bürgergeld'), termOf('Antrag')])(text);
    expect(matches.map(({ term }) => term.term)).to.deep.equal(['Antrag auf Bürgergeld', 'Bürgergeld', 'Antrag']);
    matches.slice(1).forEach(({ start }, index) => expect(start).to.be.at.least(matches[index]!.end));
  });

  it('leave a shorter one where the longer one does not go on', () => {
    expect(termsIn('Antrag auf Wohngeld', 'Antrag auf Bürgergeld', 'Antrag')).to.deep.equal(['Antrag']);
  });
});

describe('A glossary that somebody filled in carelessly', () => {
  it('finds nothing by a term without a letter or number', () => {
    for (const term of ['', ' ', '.', '-', '·', '\u00ad', '😀', '§', '*', '\\', '…', '()']) {
      expect(found('Ein . - · 😀 § * \\ … () Text', term), JSON.stringify(term)).to.deep.equal([]);
    }
  });

  it('takes no term for a pattern', () => {
    for (const term of ['.*', 'A.*t', '[A-Z]+', '(Antrag|Bescheid)', 'Antrag?', '^Antrag$', '\\w+', 'A{1,9}', '$&']) {
      const wrong = found('Bescheid Amt Ant', term);
      expect(wrong, term).to.deep.equal([]);
    }
    expect(found('Der Antrag?', 'Antrag?')).to.deep.equal(['Antrag']);
  });

  it('has no trouble with names that objects have', () => {
    expect(found('constructor, __proto__ und toString', 'constructor', '__proto__', 'toString')).to.have.lengthOf(3);
    expect(found('constructor, hasOwnProperty', 'valueOf')).to.deep.equal([]);
  });

  it('finds each place once where a term is there twice, or is its own form', () => {
    expect(found('Antrag', 'Antrag', 'Antrag', termOf('Antrag', { forms: ['Antrag', 'Antrags', ''] }))).to.deep.equal([
      'Antrag',
    ]);
  });

  it('finds nothing without terms, and nothing in no text', () => {
    expect(found('Ein Text')).to.deep.equal([]);
    expect(found('', 'Antrag')).to.deep.equal([]);
    expect(found(' \n\t', 'Antrag')).to.deep.equal([]);
  });

  it('loses no place in a text with signs of two units', () => {
    expect(found('😀 Antrag 𝐀 Antrag 👩‍👧', 'Antrag')).to.deep.equal(['Antrag', 'Antrag']);
    expect(found('\ud800 Antrag \udc00', 'Antrag')).to.deep.equal(['Antrag']);
  });
});

/** How often the functions that read texts and lists are called in the meantime. */
function callsDuring(run: () => void): number {
  let calls = 0;
  const restore: (() => void)[] = [];
  const watch = (target: object, names: readonly PropertyKey[]): void => {
    for (const name of names) {
      const original = Object.getOwnPropertyDescriptor(target, name)!;
      const method = original.value as (...words: unknown[]) => unknown;
      Object.defineProperty(target, name, {
        ...original,
        value: function (this: unknown, ...words: unknown[]): unknown {
          calls++;
          return method.apply(this, words);
        },
      });
      restore.push(() => Object.defineProperty(target, name, original));
    }
  };
  watch(String.prototype, [
    'startsWith',
    'endsWith',
    'indexOf',
    'includes',
    'match',
    'matchAll',
    'replace',
    'slice',
    'split',
    'normalize',
    'toLowerCase',
  ]);
  watch(RegExp.prototype, ['exec', 'test']);
  watch(Array.prototype, ['every', 'some', 'find', 'filter', 'includes', 'indexOf', 'map', 'push', 'sort']);
  watch(Map.prototype, ['get', 'has', 'set']);
  watch(Set.prototype, ['has', 'add']);
  try {
    run();
  } finally {
    for (const back of restore) back();
  }
  return calls;
}

describe('A large glossary over a long text', () => {
  /** Work that a glossary and a text of these sizes make. */
  const work = (terms: number, words: number, wordOf = (index: number): string => `Wort${index}`): number => {
    const glossary = Array.from({ length: terms }, (_, index) => termOf(wordOf(index), { forms: [`Form${index}`] }));
    const text = Array.from({ length: words }, (_, index) => wordOf(index % (2 * terms))).join(' ');
    return callsDuring(() => void matcherOf(glossary)(text));
  };

  it('is twice the work where it is twice as large, and not four times', () => {
    expect(work(500, 5000) / work(250, 2500)).to.be.within(1.5, 2.5);
  });

  it('is no more work for the text where there are more terms', () => {
    const fewer = work(50, 5000) - work(50, 0);
    const more = work(500, 5000) - work(500, 0);
    expect(more / fewer).to.be.below(1.5);
  });

  it('is not four times the work either where all terms begin with the same words, and the text is full of them', () => {
    for (const beginning of ['Amt', 'Amt Amt Amt Amt']) {
      const work = (size: number): number => {
        const glossary = Array.from({ length: size }, (_, index) => termOf(`${beginning} Sache${index}`));
        const text = Array.from({ length: 10 * size }, () => 'Amt').join(' ');
        return callsDuring(() => void matcherOf(glossary)(text));
      };
      expect(work(60) / work(30), beginning).to.be.below(2.5);
    }
  });

  it('finds all of them', () => {
    const glossary = Array.from({ length: 500 }, (_, index) => termOf(`Wort${index}`));
    const text = Array.from({ length: 5000 }, (_, index) => `Wort${index % 1000}`).join(' ');
    expect(matcherOf(glossary)(text)).to.have.lengthOf(2500);
  });

  it('is no more than twice the work for a hostile text that is twice as long', () => {
    const match = matcherOf([termOf('SGB II'), termOf('a a a b')]);
    for (const piece of ['a', '-', 'a-', '·', 'a·', '. ', 'a.', '\u00ad', '\u0308', 'SGB ', 'SGB. ']) {
      const work = (times: number): number => callsDuring(() => void match(piece.repeat(times)));
      expect(work(20_000) / work(10_000), piece).to.be.at.most(2.1);
    }
  });
});

describe('The terms for a text', () => {
  const at = (level: Level, ...lists: (readonly Term[] | undefined)[]): (string | undefined)[] =>
    termsFor({ language: 'de', level }, lists).map(({ definition }) => definition);
  const entry = (definition: string, level: Level, fields: Partial<Term> = {}): Term =>
    termOf('AQB', { definition, level, ...fields });

  it('are none where there is no list', () => {
    expect(at('standard')).to.deep.equal([]);
    expect(at('standard', undefined, [], undefined)).to.deep.equal([]);
  });

  it('are in the language of the text, whatever the region', () => {
    const list = [termOf('Antrag'), termOf('form', { language: 'en' }), termOf('Jause', { language: 'de-AT' })];
    const names = (language: string): string[] =>
      termsFor({ language, level: 'standard' }, [list]).map(({ term }) => term);
    expect(names('de')).to.deep.equal(['Antrag', 'Jause']);
    expect(names('de-CH')).to.deep.equal(['Antrag', 'Jause']);
    expect(names('en-GB')).to.deep.equal(['form']);
    expect(names('uk')).to.deep.equal([]);
  });

  it('are explained at the level of the text', () => {
    const list = [entry('Standard', 'standard'), entry('Einfach', 'plain'), entry('Leicht', 'easy')];
    for (const lists of [list, [...list].reverse()]) {
      expect(at('standard', lists)).to.deep.equal(['Standard']);
      expect(at('plain', lists)).to.deep.equal(['Einfach']);
      expect(at('easy', lists)).to.deep.equal(['Leicht']);
    }
  });

  it('are explained more easily rather than harder where that level is missing', () => {
    expect(at('standard', [entry('Leicht', 'easy'), entry('Einfach', 'plain')])).to.deep.equal(['Einfach']);
    expect(at('plain', [entry('Standard', 'standard'), entry('Leicht', 'easy')])).to.deep.equal(['Leicht']);
    expect(at('easy', [entry('Standard', 'standard'), entry('Einfach', 'plain')])).to.deep.equal(['Einfach']);
    expect(at('easy', [entry('Standard', 'standard')])).to.deep.equal(['Standard']);
    expect(at('standard', [entry('Leicht', 'easy')])).to.deep.equal(['Leicht']);
  });

  it('are those nearest to the text: its own, then the article’s, then the feed’s', () => {
    const [own, article, feed] = ['Eigener', 'Artikel', 'Feed'].map((text) => [entry(text, 'standard')]);
    expect(at('standard', own, article, feed)).to.deep.equal(['Eigener']);
    expect(at('standard', undefined, article, feed)).to.deep.equal(['Artikel']);
    expect(at('standard', [], undefined, feed)).to.deep.equal(['Feed']);
  });

  it('are rather at the level of the text than near', () => {
    expect(at('easy', [entry('Artikel', 'standard')], [entry('Feed, leicht', 'easy')])).to.deep.equal(['Feed, leicht']);
  });

  it('are each there once, however it is written', () => {
    const list = [
      termOf('Arbeitsplatz', { definition: 'eins' }),
      termOf('Arbeits-Platz', { definition: 'zwei' }),
      termOf('Arbeits·platz', { definition: 'drei' }),
      termOf('Antrag', { definition: 'vier' }),
    ];
    expect(at('standard', list, list)).to.deep.equal(['eins', 'vier']);
  });

  it('are the entries themselves', () => {
    const term = termOf('Antrag');
    expect(termsFor({ language: 'de', level: 'standard' }, [[term]])[0]).to.equal(term);
  });
});

describe('A text as it is read aloud', () => {
  const glossary = [
    termOf('AQB', { expansion: 'Ausbildungsbudget' }),
    termOf('z. B.', { expansion: 'zum Beispiel' }),
    termOf('Antrag'),
  ];
  const read = (text: string): string => inFull(text, matcherOf(glossary));

  it('has abbreviations in full, each time', () => {
    expect(read('Das AQB hilft z. B. hier. Das AQB gibt es z.B. dort.')).to.equal(
      'Das Ausbildungsbudget hilft zum Beispiel hier. Das Ausbildungsbudget gibt es zum Beispiel dort.',
    );
  });

  it('has words that have only an explanation as they are', () => {
    expect(read('Der Antrag auf das AQB')).to.equal('Der Antrag auf das Ausbildungsbudget');
  });

  it('is the same to the letter where there is nothing to read in full', () => {
    for (const text of ['', ' Guten\nTag. ', 'AQB-Antrag', 'aqb', '$& $1']) expect(read(text)).to.equal(text);
  });

  it('has an expansion as it is, whatever it looks like', () => {
    const term = termOf('AQB', { expansion: '$& <b>$1</b> AQB' });
    expect(inFull('Das AQB!', matcherOf([term]))).to.equal('Das $& <b>$1</b> AQB!');
  });
});
