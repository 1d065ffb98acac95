import { expect } from '@open-wc/testing';
import type { Term } from '../../src/articles/article.js';
import { matcherOf } from '../../src/articles/glossary.js';
import { sanitize } from '../../src/feeds/sanitize.js';
import { speaking } from '../../src/i18n/msg.js';
import { markTerms } from '../../src/views/glossary.js';
import { phrasesIn, type Phrase } from '../../src/views/sentences.js';
import { stage } from '../support/mount.js';

const termOf = (term: string, expansion?: string): Term => ({
  term,
  forms: [],
  expansion,
  definition: 'Eine Erklärung.',
  language: 'de',
  level: 'standard',
});
const GLOSSARY = [
  termOf('AQB', 'Ausbildungsbudget'),
  termOf('z. B.', 'zum Beispiel'),
  termOf('SGB II', 'Sozialgesetzbuch Zwei'),
  termOf('Antrag'),
];

/** A body on the page, in a language, as the view has it. */
function bodyOf(html: string, lang = 'de'): HTMLElement {
  const body = sanitize(html, {
    base: 'https://example.org/',
    headingLevel: 2,
    images: true,
    attachments: [],
    describeFile: () => '',
    tableLabel: 'Tabelle', describeEmbed: String, describeHeld: String,
  });
  body.lang = lang;
  stage().append(body);
  return body;
}
const phrases = (html: string, lang?: string, glossary: readonly Term[] = GLOSSARY): Phrase[] =>
  phrasesIn([bodyOf(html, lang)], matcherOf(glossary));
/** What is said, one utterance after the other. */
const said = (html: string, lang?: string): string[] => phrases(html, lang).map(({ text }) => text);
/** The same with its language: `de Guten Tag.` */
const saidIn = (html: string, lang?: string): string[] =>
  phrases(html, lang).map(({ text, lang }) => `${lang} ${text}`);

describe('What is read aloud of a text', () => {
  for (const [what, html, expected] of [
    [
      'one sentence after another',
      '<p>Guten Tag. Das ist neu.</p><p>Kommen Sie!</p>',
      ['Guten Tag.', 'Das ist neu.', 'Kommen Sie!'],
    ],
    [
      'no sentence that ends at an abbreviation',
      '<p>Bringen Sie u. a. Ihren Ausweis mit. Danke.</p>',
      ['Bringen Sie u. a. Ihren Ausweis mit.', 'Danke.'],
    ],
    [
      'sentences over elements in a line',
      '<p>Das <b>ist</b> <i>sehr <u>neu</u></i>. <em>Kommen</em> Sie!</p>',
      ['Das ist sehr neu.', 'Kommen Sie!'],
    ],
    [
      'a sentence that begins and ends within an element',
      '<p><b>Eins. Zwei</b> und drei.</p>',
      ['Eins.', 'Zwei und drei.'],
    ],
    ['links by their words', '<p>Zum <a href="/x">Antrag</a>.</p>', ['Zum Antrag.']],
    [
      'headings, which need no full stop',
      '<h2>Neue Leitung</h2><p>Sie heißt Muster.</p>',
      ['Neue Leitung', 'Sie heißt Muster.'],
    ],
    ['each line by itself', '<p>Das ist neu<br>Kommen Sie</p>', ['Das ist neu', 'Kommen Sie']],
    ['each item of a list', '<ul><li>Ausweis</li><li>Foto<ul><li>Neu</li></ul></li></ul>', ['Ausweis', 'Foto', 'Neu']],
    [
      'each cell of a table, after its name',
      '<table><caption>Zeiten</caption><tr><th>Montag</th><td>9 Uhr</td></tr></table>',
      ['Zeiten', 'Montag', '9 Uhr'],
    ],
    [
      'quotations and captions',
      '<blockquote><p>„Gut so.“</p></blockquote><figure><img src="/a.png" alt=""><figcaption>Das Haus</figcaption></figure>',
      ['„Gut so.“', 'Das Haus'],
    ],
    ['nothing of no text', '<p>\u00a0</p><hr> \n <img src="/a.png" alt="">', []],
  ] as const) {
    it(`is ${what}`, () => expect(said(html)).to.deep.equal([...expected]));
  }

  it('is without Mediopunkt and soft hyphens, at which a voice would stop', () => {
    expect(said('<p>Ihr Arbeits·platz und die Fort\u00adbildung.</p>')).to.deep.equal([
      'Ihr Arbeitsplatz und die Fortbildung.',
    ]);
    expect(said('<p>Grund·sicherungs·amt</p>')).to.deep.equal(['Grundsicherungsamt']);
  });

  it('keeps hyphens, which are read as one word with them', () => {
    expect(said('<p>Ihr Arbeits-Platz.</p>')).to.deep.equal(['Ihr Arbeits-Platz.']);
  });

  it('has abbreviations of the glossary in full, each time, and its other words as they are', () => {
    expect(said('<p>Das AQB hilft z. B. Ihnen. Der Antrag auf das AQB nach SGB II.</p>')).to.deep.equal([
      'Das Ausbildungsbudget hilft zum Beispiel Ihnen.',
      'Der Antrag auf das Ausbildungsbudget nach Sozialgesetzbuch Zwei.',
    ]);
  });

  it('has an abbreviation over several elements in full', () => {
    expect(said('<p>Das <b>SGB</b> <i>II</i> gilt.</p>')).to.deep.equal(['Das Sozialgesetzbuch Zwei gilt.']);
  });

  it('is the same where words of the glossary are marked', () => {
    const html = '<p>Das AQB hilft z. B. <b>hier</b>. Der Antrag auf das AQB.</p><ul><li>AQB</li></ul>';
    const before = said(html);
    const body = bodyOf(html);
    const matcher = matcherOf(GLOSSARY);
    speaking('de', () => markTerms(body, matcher));
    expect(body.querySelectorAll('button').length).to.be.above(1);
    expect(phrasesIn([body], matcher).map(({ text }) => text)).to.deep.equal(before);
  });

  it('has no German words in the place of an abbreviation in another language', () => {
    expect(saidIn('<p>Das <span lang="en">AQB team</span> hilft.</p>')).to.deep.equal([
      'de Das',
      'en AQB team',
      'de hilft.',
    ]);
  });

  it('has no white space around it', () => {
    for (const text of said('<p>\n  Eins. \n Zwei.\u00a0 </p><ul> <li> Drei </li> </ul>'))
      expect(text).to.equal(text.trim());
  });

  it('is never a mark alone, which is no word', () => {
    for (const html of [
      '<p>„<span lang="en">Speed Dating</span>“ heißt das.</p>',
      '<p>* * *</p><p>–</p><p>Text.</p>',
    ]) {
      expect(
        said(html).filter((text) => !/[\p{L}\p{N}]/u.test(text)),
        html,
      ).to.deep.equal([]);
    }
  });

  it('changes nothing in the text', () => {
    const body = bodyOf('<p>Das AQB, Ihr Arbeits·platz.</p>');
    const { innerHTML } = body;
    phrasesIn([body], matcherOf(GLOSSARY));
    expect(body.innerHTML).to.equal(innerHTML);
  });
});

describe('The language in which it is read', () => {
  it('is that of the text, also in Leichter Sprache', () => {
    expect(saidIn('<p>Guten Tag.</p>')).to.deep.equal(['de Guten Tag.']);
    expect(saidIn('<p>Guten Tag.</p>', 'de-simple')).to.deep.equal(['de-simple Guten Tag.']);
  });

  it('is that of each part of a sentence', () => {
    expect(saidIn('<p>Das <span lang="en">Jobcenter team</span> hilft.</p>')).to.deep.equal([
      'de Das',
      'en Jobcenter team',
      'de hilft.',
    ]);
  });

  it('is that of an element around it, and of one in one', () => {
    expect(saidIn('<p lang="en">Hello <b>all</b>.</p><p>Guten Tag.</p>')).to.deep.equal([
      'en Hello all.',
      'de Guten Tag.',
    ]);
    expect(saidIn('<p lang="en">We say <i lang="fr">merci <b>beaucoup</b></i>.</p>')).to.deep.equal([
      'en We say',
      'fr merci beaucoup.',
    ]);
  });

  it('is no other for marks and spaces between two languages', () => {
    expect(saidIn('<p>Wir sagen <i lang="en">welcome</i>!</p>')).to.deep.equal(['de Wir sagen', 'en welcome!']);
    expect(saidIn('<p><i lang="en">Hello</i> <i lang="fr">Bonjour</i></p>')).to.deep.equal(['en Hello', 'fr Bonjour']);
  });

  it('begins no new sentence where it is the same', () => {
    expect(saidIn('<p>Das <span lang="de">Haus</span> ist neu.</p>')).to.deep.equal(['de Das Haus ist neu.']);
  });

  it('is none where none is said', () => {
    const body = document.createElement('p');
    body.textContent = 'Guten Tag.';
    expect(phrasesIn([body], matcherOf([])).map(({ lang }) => lang)).to.deep.equal(['']);
  });
});

describe('The place of what is read aloud', () => {
  it('is the whole sentence as it is shown, for each of its parts', () => {
    const found = phrases('<p>Eins. Das <b>AQB</b> hilft <span lang="en">all people</span> sehr. Drei.</p>');
    expect(found.map(({ range }) => range.toString())).to.deep.equal([
      'Eins.',
      ...Array<string>(3).fill('Das AQB hilft all people sehr.'),
      'Drei.',
    ]);
  });

  it('is where its words are, also with a Mediopunkt and after a break', () => {
    const found = phrases('<p>Zeile eins.<br>Ihr Arbeits·platz ist neu. Gut.</p>');
    expect(found.map(({ range }) => range.toString())).to.deep.equal([
      'Zeile eins.',
      'Ihr Arbeits·platz ist neu.',
      'Gut.',
    ]);
  });

  it('knows the paragraph, item or cell', () => {
    const found = phrases('<p>Eins <b>zwei</b>.</p><ul><li>Drei</li></ul><table><tr><td>Vier</td></tr></table>');
    expect(found.map(({ block }) => block.localName)).to.deep.equal(['p', 'li', 'td']);
  });

  it('is in the order of the elements that are to be read', () => {
    const [one, two] = [bodyOf('<p>Eins.</p>'), bodyOf('<p>Zwei.</p>')];
    const texts = (roots: HTMLElement[]): string[] => phrasesIn(roots, matcherOf([])).map(({ text }) => text);
    expect(texts([two, one])).to.deep.equal(['Zwei.', 'Eins.']);
    expect(texts([])).to.deep.equal([]);
  });
});
