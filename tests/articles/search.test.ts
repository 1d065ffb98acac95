import { expect } from '@open-wc/testing';
import { fold, matcher } from '../../src/articles/search.js';
import { article } from '../fixtures/build.js';

const finds = (query: string, text: string): boolean => matcher(query)(article({ editions: [{ title: text }] }));

describe('The search', () => {
  describe('finds German words however they are written', () => {
    const table: readonly [query: string, text: string][] = [
      ['Bäcker', 'Bäcker gesucht'],
      ['bäcker', 'BÄCKER GESUCHT'],
      ['BÄCKER', 'Bäcker gesucht'],
      ['baecker', 'Bäcker gesucht'],
      ['backer', 'Bäcker gesucht'],
      ['Bäcker', 'Baecker gesucht'],
      ['Bäcker', 'Backer gesucht'],
      ['Groß-Gerau', 'Kreis Groß-Gerau'],
      ['gross-gerau', 'Kreis Groß-Gerau'],
      ['grossgerau', 'Kreis Groß-Gerau'],
      ['Großgerau', 'Kreis GROSS-GERAU'],
      ['GROẞ', 'Kreis Groß-Gerau'],
      ['strasse', 'Straße'],
      ['Straße', 'Strasse'],
      ['fuer', 'für'],
      ['für', 'fuer'],
      ['fur', 'für'],
      ['Öl', 'OEL'],
      ['Fußgängerübergänge', 'FUSSGAENGERUEBERGAENGE'],
      ['ä', 'a\u0308'],
      ['a\u0308rzte', 'Ärzte'],
      ['aerzte', 'A\u0308rzte'],
      ['cafe', 'Café'],
      ['Café', 'Cafe'],
      ['Arbeitsplatz', 'Arbeits-Platz'],
      ['Arbeits-Platz', 'Arbeitsplatz'],
      ['arbeitsplatz', 'Arbeits·platz'],
      ['Arbeits·platz', 'Arbeitsplatz'],
      ['arbeitsplatz', 'Arbeits\u00adplatz'],
      ['Arbeits\u00adplatz', 'Arbeits-Platz'],
      ['arbeitsplatz', 'Arbeits\u200bplatz'],
      ['arbeitsplatz', 'Arbeits\u2010Platz'],
      ['arbeitsplatz', 'Arbeits\u2011Platz'],
      ['jobcentertermin', 'Job-Center-Termin'],
      ['Schwäbisch', 'Schwa\u0308-bisch'],
      ['Burobedarf', 'Büro-Bedarf'],
      ['Büro-Bedarf', 'Buerobedarf'],
    ];
    for (const [query, text] of table) {
      it(`${JSON.stringify(query)} finds ${JSON.stringify(text)}`, () => expect(finds(query, text)).to.equal(true));
    }
  });

  describe('finds nothing else', () => {
    const table: readonly [query: string, text: string][] = [
      ['Bäcker', 'Becker'],
      ['Masse', 'Maße und Gewichte'.replace('ß', 'h')],
      ['Platz', 'Arbeit'],
      ['arbeitsplatz', 'Arbeits Platz'],
      ['Neuss', 'Neues'],
      ['2024', '2-0-2-4'],
      ['<b>', 'b'],
      ['.*', 'abc'],
      ['(', 'abc'],
      ['\\', 'abc'],
    ];
    for (const [query, text] of table) {
      it(`${JSON.stringify(query)} does not find ${JSON.stringify(text)}`, () => {
        expect(finds(query, text)).to.equal(false);
      });
    }
  });

  it('finds everything where nothing is asked for', () => {
    for (const query of ['', ' ', '\n\t\u00a0']) expect(finds(query, 'Bäcker'), JSON.stringify(query)).to.equal(true);
    expect(matcher('')(article())).to.equal(true);
  });

  it('finds words in any order, and all of them', () => {
    expect(finds('  gesucht   bäcker ', 'Bäcker gesucht')).to.equal(true);
    expect(finds('Bäcker\u00a0gesucht', 'Gesucht: Bäcker')).to.equal(true);
    expect(finds('bäcker meister', 'Bäcker gesucht')).to.equal(false);
  });

  it('finds parts of words', () => {
    expect(finds('geld', 'Das Bürgergeld steigt')).to.equal(true);
    expect(finds('bürger', 'Das Bürgergeld steigt')).to.equal(true);
  });

  it('finds words with a sign in them', () => {
    expect(finds('100%', 'Zu 100% da')).to.equal(true);
    expect(finds('c++', 'Kurs: C++')).to.equal(true);
    expect(finds('-', 'heute - morgen')).to.equal(true);
  });

  it('finds words of other languages', () => {
    expect(finds('новини', 'Новини для вас')).to.equal(true);
    expect(finds('İSTANBUL', 'İstanbul')).to.equal(true);
    expect(finds('أخبار', 'أخبار اليوم')).to.equal(true);
  });

  describe('looks into', () => {
    const whole = article({
      tags: ['Ausbildung'],
      editions: [
        {
          title: 'Überschrift',
          subtitle: 'Unterzeile',
          summary: 'Kurzfassung',
          html: '<p class="klasse">Langfassung f&uuml;r</p><script>geheim</script>',
        },
        { language: 'en', title: 'Headline', text: 'Plain body' },
      ],
    });
    for (const word of [
      'überschrift',
      'unterzeile',
      'kurzfassung',
      'langfassung',
      'für',
      'ausbildung',
      'headline',
      'plain',
      'kurzfassung headline',
    ]) {
      it(`the field with "${word}"`, () => expect(matcher(word)(whole)).to.equal(true));
    }
    for (const word of ['klasse', 'geheim', 'undefined', 'uuml', 'überschriftunterzeile', 'example']) {
      it(`nothing that has "${word}"`, () => expect(matcher(word)(whole)).to.equal(false));
    }
  });

  it('can be asked again, about the same articles and others', () => {
    const one = article({ editions: [{ title: 'Eins' }] });
    const two = article({ editions: [{ title: 'Zwei' }] });
    expect([one, two].map(matcher('eins'))).to.deep.equal([true, false]);
    expect([one, two].map(matcher('zwei'))).to.deep.equal([false, true]);
    expect([one, two].map(matcher('eins'))).to.deep.equal([true, false]);
  });
});

describe('The folded spellings of a text', () => {
  const table: readonly [text: string, marks: string, digraphs: string][] = [
    ['Bäcker', 'backer', 'baecker'],
    ['Ölgemälde für Übungen', 'olgemalde fur ubungen', 'oelgemaelde fuer uebungen'],
    ['Straße', 'strasse', 'strasse'],
    ['Arbeits-Platz', 'arbeitsplatz', 'arbeitsplatz'],
    ['Café', 'cafe', 'cafe'],
    ['9-12 Uhr', '9-12 uhr', '9-12 uhr'],
    ['Arbeits- und Sozialamt', 'arbeits- und sozialamt', 'arbeits- und sozialamt'],
    ['', '', ''],
  ];
  for (const [text, marks, digraphs] of table) {
    it(`of ${JSON.stringify(text)} are "${marks}" and "${digraphs}"`, () =>
      expect(fold(text)).to.deep.equal([marks, digraphs]));
  }
});
