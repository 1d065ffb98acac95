import { expect } from '@open-wc/testing';
import { sentencesOf } from '../../src/articles/sentences.js';

const texts = (text: string, language = 'de'): string[] => sentencesOf(text, language).map((sentence) => sentence.text);

/** Sentences, with a bar where one ends. */
const cases: readonly [language: string, written: string][] = [
  ['de', 'Das Jobcenter ist zu.|Kommen Sie morgen.'],
  ['de', 'Haben Sie Fragen?|Rufen Sie uns an!|Wir helfen gern …|Immer.'],
  ['de', 'Das ist eine Überschrift'],
  ['de', 'Bringen Sie Papiere mit, z. B. Ihren Ausweis.|Danke.'],
  ['de', 'Bringen Sie z.B. Ihren Ausweis mit.'],
  ['de', 'Z. B. Sie selbst.'],
  ['de', 'Das gilt, d. h. Sie müssen kommen.|Wir warten.'],
  ['de', 'Frau bzw. Herr Müller kommt.'],
  ['de', 'Fr. Dr. Öztürk und Hr. Prof. Dr. Ilić sind da.|Sie helfen.'],
  ['de', 'Gehen Sie zu J. Müller in Zimmer Nr. 5.|Dort ist es warm.'],
  ['de', 'Der Antrag Nr. 12 gilt.'],
  ['de', 'Tel. 069 90009 12.|Wir freuen uns.'],
  ['de', 'Es gibt Stifte, Papier usw. Montag ist zu.'],
  ['de', 'Es gibt Stifte, Papier usw.|Das kostet nichts.'],
  ['de', 'Es gibt Stifte o. Ä.|Das kostet nichts.'],
  ['de', 'Wir sind i. d. R. Montag da.'],
  ['de', 'Nach § 7 Abs. 1 gilt das.|Nach Art. 3 auch.'],
  ['de', 'Ein Vertrag dieser Art.|Gut so.'],
  ['de', 'Sie wohnt in der Schulstr. 5 in Talbrunn.'],
  ['de', 'Der Kurs beginnt am 3. April.|Der 1. Januar ist ein Feiertag.'],
  ['de', 'Der Kurs ist vom 3. bis 5. April 2027.|Kommen Sie!'],
  ['de', 'Das Haus ist ab Montag, 4. Januar 2027, offen.|Kommen Sie!'],
  ['de', 'Freitag, 4. Dezember'],
  ['de', 'Der Kurs ist vom 1.–3. März.|Er kostet 3,50 Euro.'],
  ['de', 'Das kostet 3,50.|Das ist wenig.'],
  ['de', 'Am 5. Okt. 2026 ist zu.'],
  ['de', 'Das war im Jahr 2024.|Jetzt ist es anders.'],
  ['de', 'Gehen Sie in Raum 12.|Der Raum ist oben.'],
  ['de', 'Gehen Sie in Raum B.|Dort warten wir.'],
  ['de', 'Der Raum ist E.02.|Gehen Sie hinauf.'],
  ['de', 'Wir öffnen um 9.30 Uhr.|Um 12.30 Uhr ist Pause.'],
  ['de', 'Das Haus schließt um 16:30.|Heute nicht.'],
  ['de', 'Wir sind da.|12 neue Kurse beginnen.'],
  ['de', 'Es kostet 3,50 Euro.|20 Plätze sind frei.'],
  ['de', '„Kommen Sie herein!“ sagt sie.|„Gern“, sagt er.'],
  ['de', 'Sie fragt: „Haben Sie Zeit?“|Er hat Zeit.'],
  ['de', '»Gut so.«|»Wirklich?«'],
  ['de', '(Das gilt auch hier.)|Und dort.'],
  ['de', 'Die Seite ist www.kreis-lindenried.example.|Sehen Sie nach.'],
  ['de', 'Schreiben Sie an info@kreis.example!|eID geht auch.'],
  ['de', 'Ja.|Nein.|Ja!'],
  ['de', 'Unser Motto: #Stark.Sozial.VorOrt'],
  ['de-simple', 'Ihr 1. Termin ist am 2. Mai.|Kommen Sie.'],
  ['en', 'The office is closed.|Come back on Monday.'],
  ['en', 'Ask Dr. Miller or Mrs. Jones, e.g. Tuesday.|Thank you.'],
  ['en', 'We open at 9 a.m.|The phone is open all day.'],
  ['en', 'Go to room no. 5.|No.|Not there.'],
  ['en', 'There are 12.|All are free.'],
  ['tr', 'Merhaba.|Nasılsınız?|İyiyim.'],
  ['uk', 'Центр зачинено.|Приходьте завтра.'],
];

describe('The sentences of a text', () => {
  for (const [language, written] of cases) {
    it(`${language}: ${written}`, () =>
      expect(texts(written.replace(/\|/g, ' '), language)).to.deep.equal(written.split('|')));
  }

  it('are none where there is none', () => {
    expect(texts('')).to.deep.equal([]);
    expect(texts(' \n\t ')).to.deep.equal([]);
  });

  it('stand where their place says, whatever white space is around them', () => {
    const text = '\n  Das ist\n\t zu.  \u00a0 Kommen Sie am 3.\u00a0April. 😀 Gut.\n';
    const sentences = sentencesOf(text, 'de');
    expect(sentences.map((sentence) => sentence.text)).to.deep.equal([
      'Das ist\n\t zu.',
      'Kommen Sie am 3.\u00a0April.',
      '😀 Gut.',
    ]);
    for (const sentence of sentences) expect(text.substr(sentence.index, sentence.text.length)).to.equal(sentence.text);
  });

  it('lose no letter', () => {
    const text = 'A. B. C. 1. 2. 3. z. B. d. h. „!“ ?!? … »a.« b. C! d? E.F. (g.) H';
    expect(texts(text).join(' ')).to.equal(text);
  });

  it('need no language tag that is one', () => {
    for (const language of ['', 'deutsch!', 'x', 'de_DE', 'de-simple-simple']) {
      expect(texts('Eins. Zwei.', language), language).to.deep.equal(['Eins.', 'Zwei.']);
    }
  });

  it('are found in reasonable time in a hostile text', () => {
    for (const part of ['a. ', '1. ', '. ', '."', '.    ', 'z. B. ', 'A. 1. ', '!” a ']) {
      const start = performance.now();
      const text = part.repeat(Math.ceil(100_000 / part.length));
      expect(texts(text).length).to.be.at.least(1);
      expect(performance.now() - start, JSON.stringify(part)).to.be.below(3_000);
    }
  });

  it('are found without Intl.Segmenter as well', () => {
    const descriptor = Object.getOwnPropertyDescriptor(Intl, 'Segmenter')!;
    Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true });
    try {
      for (const [language, written] of cases) {
        // Without it a small letter never begins a sentence.
        if (written.includes('|eID')) continue;
        expect(texts(written.replace(/\|/g, ' '), language), written).to.deep.equal(written.split('|'));
      }
    } finally {
      Object.defineProperty(Intl, 'Segmenter', descriptor);
    }
  });
});
