import { expect } from '@open-wc/testing';
import { checkLanguage, SOURCES, type LanguageRule } from '../../src/checker/rules.js';

const found = (lines: string | readonly string[], level: 'plain' | 'easy' = 'easy', known: readonly string[] = []) =>
  checkLanguage(typeof lines === 'string' ? [lines] : lines, level, 'de', known);
const rulesIn = (lines: string | readonly string[], level: 'plain' | 'easy' = 'easy', known: readonly string[] = []) =>
  found(lines, level, known).map(({ rule }) => rule);

const TWELVE = 'Wir helfen Ihnen am Montag von 9 Uhr bis 12 Uhr gern.';
const TWENTY =
  'Das Jobcenter hilft Ihnen am Montag und am Dienstag mit dem Antrag und auch mit den Papieren aus Ihrer Schule.';

/** What a rule finds, and what it leaves alone. An empty list says that nothing at all is found. */
const table: readonly [rule: LanguageRule, text: string, quotes: readonly string[]][] = [
  ['sentence-length', TWELVE, []],
  ['sentence-length', TWELVE.replace('gern', 'gern weiter'), [TWELVE.replace('gern', 'gern weiter')]],
  // A telephone number is one word, and so is a word with hyphens.
  ['sentence-length', 'Rufen Sie uns bitte bald an, die Telefon-Nummer ist: 069 90009 120 15', []],
  [
    'sentence-length',
    'Schreiben Sie uns eine E-Mail an die Adresse jobcenter@kreis-lindenried.example, wir antworten.',
    [],
  ],
  ['sentences-per-line', 'Das Amt ist zu.', []],
  ['sentences-per-line', 'Das Amt ist zu. Kommen Sie morgen.', ['Das Amt ist zu. Kommen Sie morgen.']],
  ['sentences-per-line', 'Das Amt ist am 3. April zu.', []],
  ['long-word', 'Das Postfach', []],
  ['long-word', 'Die Telefonnummer', []],
  ['long-word', 'Das Kundenzentrums', ['Kundenzentrums']],
  ['long-word', 'Wir haben es aufgeschrieben.', []],
  ['long-word', 'Die Bildungs-Beratungs-Stelle', []],
  ['long-word', 'Die Bildungs·beratungs·stelle', []],
  ['long-word', 'Die Bildungsberatungs-Stelle', ['Bildungsberatungs-Stelle']],
  // A soft hyphen can't be seen.
  ['long-word', 'Die Bildungs\u00adberatungsstelle', ['Bildungs\u00adberatungsstelle']],
  ['long-word', 'www.bundesagenturfuerarbeit.example', []],
  ['long-word', 'https://www.bundesagenturfuerarbeit.example/seite', []],
  ['long-word', 'Die Adresse ist: poststelle@bundesagenturfuerarbeit.example', []],
  ['abbreviation', 'Bringen Sie das SGB mit.', ['SGB']],
  ['abbreviation', 'Die GmbH zahlt.', ['GmbH']],
  ['abbreviation', 'Sie bekommen BAföG.', ['BAföG']],
  ['abbreviation', 'Sie brauchen die eID.', ['eID']],
  ['abbreviation', 'Die LKWs sind neu.', ['LKWs']],
  ['abbreviation', 'Bringen Sie z. B. Brot.', ['z. B.']],
  ['abbreviation', 'Bringen Sie z.B. Brot.', ['z.B.']],
  ['abbreviation', 'Frau bzw. Herr Müller', ['bzw.']],
  ['abbreviation', 'Zimmer Nr. 5', ['Nr.']],
  ['abbreviation', 'Rufen Sie an, Tel. 069 90009', ['Tel.']],
  ['abbreviation', 'Brot und so weiter', []],
  ['abbreviation', 'Schreiben Sie eine E-Mail.', []],
  ['abbreviation', 'Gehen Sie in Raum E.02.', []],
  ['abbreviation', 'Sehen Sie auf YouTube und WhatsApp nach.', []],
  ['abbreviation', 'Wir sind Fans dieser Art.', []],
  ['abbreviation', 'Frau Dr. Müller hilft.', []],
  ['abbreviation', 'Am Montag ist zu.', []],
  ['genitive', 'Das Haus des Lehrers', ['des Lehrers']],
  ['genitive', 'Das Haus des netten Lehrers', ['des netten Lehrers']],
  ['genitive', 'Das Dach Ihres Hauses', ['Ihres Hauses']],
  ['genitive', 'Das Dach eines alten Hauses', ['eines alten Hauses']],
  ['genitive', 'Das Haus vom Lehrer', []],
  ['genitive', 'Dieses Haus ist alt.', []],
  ['genitive', 'Das ist Ihr Haus.', []],
  ['genitive', 'Das Desaster ist da.', []],
  ['subjunctive', 'Es wäre gut.', ['wäre']],
  ['subjunctive', 'Sie könnten anrufen.', ['könnten']],
  ['subjunctive', 'Könnten Sie anrufen?', ['Könnten']],
  ['subjunctive', 'Würden Sie anrufen?', ['Würden']],
  ['subjunctive', 'Die Würde ist wichtig.', []],
  ['subjunctive', 'Sie können anrufen.', []],
  ['subjunctive', 'Sie wollten anrufen.', []],
  ['subjunctive', 'Wir möchten helfen.', []],
  ['number-word', 'Kommen Sie mit zwei Papieren.', ['zwei']],
  ['number-word', 'Drei Menschen warten.', ['drei']],
  ['number-word', 'Kommen Sie mit 2 Papieren.', []],
  ['number-word', 'Das ist ein Haus.', []],
  ['number-word', 'Geben Sie Acht.', []],
  ['number-word', 'Wir spielen Drei-Königs-Lieder.', []],
  ['number-word', 'Das ist Teil II.', ['II']],
  ['number-word', 'Das ist Teil XIV.', ['XIV']],
  ['number-word', 'Das ist Teil X.', []],
  ['special-character', 'Sie bekommen 5 % mehr.', ['%']],
  ['special-character', 'Nach § 5', ['§']],
  ['special-character', 'Der Flur (hinten)', ['(', ')']],
  ['special-character', 'Bürger*innen', ['*']],
  ['special-character', 'Der Kurs ist neu, gut und kostenlos: Kommen Sie!', []],
];

describe('A rule of Leichte Sprache', () => {
  for (const [rule, text, quotes] of table) {
    it(`${rule}: ${text}`, () => {
      const findings = found(text);
      expect(findings.filter((finding) => finding.rule === rule).map(({ quote }) => quote)).to.deep.equal(quotes);
      if (!quotes.length) expect(findings.filter((finding) => finding.rule === rule)).to.deep.equal([]);
    });
  }

  it('counts words and letters, and says how many there may be', () => {
    expect(found(TWELVE.replace('gern', 'gern weiter'))).to.deep.equal([
      { rule: 'sentence-length', quote: TWELVE.replace('gern', 'gern weiter'), count: 13, limit: 12 },
    ]);
    expect(found('Bildungsberatung')).to.deep.equal([
      { rule: 'long-word', quote: 'Bildungsberatung', count: 16, limit: 13 },
    ]);
  });

  it('names its source', () => {
    for (const [rule] of table) expect(SOURCES[rule], rule).to.match(/\w{3,}/);
  });
});

describe('An abbreviation', () => {
  const explained: readonly (readonly string[])[] = [
    ['AQB heißt: Ausbildungs-Budget.', 'Das AQB ist neu.'],
    ['Das AQB ist neu.', 'Die kurze Form vom Namen ist: AQB.'],
    ['Das AQB ist neu.', 'Die Abkürzung ist AQB.'],
    ['Die Konto-Nummer heißt auch AQB.', 'Schreiben Sie die AQB auf.'],
    ['Die Karte für Menschen (AQB) ist neu.', 'Die AQB hilft.'],
    ['Das AQB (Geld vom Land) ist neu.'],
    ['Das AQB ist ein Budget.'],
  ];
  for (const lines of explained) {
    it(`is explained: ${lines.join(' | ')}`, () => expect(rulesIn(lines, 'plain')).to.deep.equal([]));
  }

  const unexplained: readonly string[] = [
    'Sie heißt Heike Hofmann und gehört zur AQB.',
    'Das AQB ist neu.',
    'Das AQB zahlt. Der Vertrag heißt so.',
  ];
  for (const line of unexplained) {
    it(`is not explained: ${line}`, () => expect(rulesIn(line, 'plain')).to.deep.equal(['abbreviation']));
  }

  it('is explained by the glossary, in its forms and with endings', () => {
    expect(rulesIn('Das AQB ist neu.', 'easy', ['AQB'])).to.deep.equal([]);
    expect(rulesIn('Die AQBs sind neu.', 'easy', ['AQB'])).to.deep.equal([]);
    expect(rulesIn('Das SGB II ist ein Gesetz-Buch.', 'easy', ['SGB II'])).to.deep.equal([]);
    expect(rulesIn('Das AQBX ist neu.', 'easy', ['AQB'])).to.deep.equal(['abbreviation']);
    expect(rulesIn('Das (A.Q+B) ist neu.', 'plain', ['A.Q+B', '', '[', '*'])).to.deep.equal([]);
  });

  it('is reported once in a text', () => {
    expect(rulesIn(['Das SGB.', 'Das SGB.', 'Das SGB und das SGB.'])).to.deep.equal(['abbreviation']);
  });
});

describe('A long word that the glossary explains', () => {
  it('is none', () => expect(rulesIn('Das Bundesverwaltungsamt', 'easy', ['Bundesverwaltungsamt'])).to.deep.equal([]));
});

describe('Einfache Sprache', () => {
  it('may have 20 words in a sentence, and no more', () => {
    expect(rulesIn(TWENTY, 'plain')).to.deep.equal([]);
    expect(found(TWENTY.replace('Schule', 'alten Schule'), 'plain')).to.deep.include({
      rule: 'sentence-length',
      quote: TWENTY.replace('Schule', 'alten Schule'),
      count: 21,
      limit: 20,
    });
  });

  it('has explained abbreviations', () => {
    expect(rulesIn('Das SGB ist z. B. neu.', 'plain')).to.deep.equal(['abbreviation', 'abbreviation']);
  });

  it('may have what Leichte Sprache may not', () => {
    const text =
      'Die Bildungsberatungsstelle des Kreises hilft (auch am Freitag). Sie hätte zwei Räume. Teil II folgt.';
    expect(rulesIn(text, 'plain')).to.deep.equal([]);
  });
});

describe('A text', () => {
  it('in Alltagssprache is left alone', () => {
    const text = 'Die Bildungsberatungsstelle des Kreises hätte z. B. zwei SGB (II). Und mehr.';
    expect(checkLanguage([text], 'standard', 'de')).to.deep.equal([]);
  });

  it('in another language is not measured by rules about German words', () => {
    const rules = (text: string) => checkLanguage([text], 'easy', 'en').map(({ rule }) => rule);
    expect(rules('The responsibilities of two administrations des moines')).to.deep.equal([]);
    expect(rules('We help. You ask.')).to.deep.equal(['sentences-per-line']);
    expect(rules('The office is open on all days of the week from nine until noon.')).to.deep.equal([
      'sentence-length',
    ]);
    expect(rules('Ask the CEO.')).to.deep.equal(['abbreviation']);
  });

  it('has a bounded number of findings of a kind', () => {
    const words = Array.from(
      { length: 500 },
      (_, index) => `Bundesverwaltungs${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`,
    );
    expect(found(words).length).to.equal(50);
  });

  it('that is hostile takes reasonable time', () => {
    for (const part of ['a', 'A', 'ab.', '@', 'des A', '1 ', '(', '\u00ad', 'AB ', 'z. B. ', '-', 'Ab-', '.a', '·']) {
      const start = performance.now();
      found(part.repeat(Math.ceil(50_000 / part.length)), 'easy', ['AB', 'des']);
      expect(performance.now() - start, part).to.be.below(3_000);
    }
  });
});
