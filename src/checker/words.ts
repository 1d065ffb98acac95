// What the checker says, in German and English: what is wrong, and how to mend it. `{quote}`, `{count}` and `{limit}` are filled in.
import type { Level } from '../articles/article.js';
import type { Finding, Rule } from './check.js';

/** The languages that the checker speaks. */
export type Locale = 'de' | 'en';

interface Advice {
  readonly what: string;
  readonly how: string;
}

type Words = Readonly<Record<Locale, Advice>>;

const words = (de: string, deHow: string, en: string, enHow: string): Words => ({
  de: { what: de, how: deHow },
  en: { what: en, how: enHow },
});

export const RULES: Readonly<Record<Exclude<Rule, 'reader' | 'unreadable'>, Words>> = {
  empty: words(
    'Der Feed hat keine Artikel.',
    'Prüfen Sie, ob das Redaktionssystem Artikel ausgibt.',
    'The feed has no articles.',
    'Check whether the content management system puts any out.',
  ),
  'misspelt-name': words(
    'Diese Angabe kennt das Format nicht, sie wird nicht gelesen. Gemeint ist wohl {quote}.',
    'Berichtigen Sie die Schreibweise.',
    'The format does not know this field, and it is not read. What is meant is probably {quote}.',
    'Correct the spelling.',
  ),
  'unknown-name': words(
    'Die Angabe {quote} kennt das Format nicht. Sie wird nicht gelesen.',
    'Nehmen Sie den Namen aus der Dokumentation. Eigene Angaben beginnen mit einem Unterstrich: "_beispiel".',
    'The format does not know the field {quote}. It is not read.',
    'Use the name in the documentation. Fields of your own begin with an underscore: "_example".',
  ),
  'no-edition-title': words(
    'Die Fassung hat keinen Titel. Der Titel des Artikels steht darüber, in dessen Sprache und Stufe.',
    'Geben Sie der Fassung einen eigenen "title".',
    'The version has no title. The title of the article stands above it, in its language and at its level.',
    'Give the version a "title" of its own.',
  ),
  'no-edition-summary': words(
    'Die Fassung hat keinen Vorspann. In der Liste steht der des Artikels, in dessen Sprache und Stufe.',
    'Geben Sie der Fassung eine eigene "summary".',
    'The version has no summary. The list shows that of the article, in its language and at its level.',
    'Give the version a "summary" of its own.',
  ),
  'no-language': words(
    'Der Feed sagt nicht, in welcher Sprache er ist. Die Texte gelten als deutsch.',
    'Geben Sie sie an, zum Beispiel "language": "de". Screenreader brauchen sie für die Aussprache.',
    'The feed does not say which language it is in. Its texts are taken to be German.',
    'Name it, for example "language": "en". Screen readers need it for the pronunciation.',
  ),
  'no-date': words(
    'Der Artikel hat kein Datum.',
    'Ergänzen Sie zum Beispiel "date_published": "2026-11-20". Ohne Datum steht er am Ende der Liste.',
    'The article has no date.',
    'Add, for example, "date_published": "2026-11-20". Without a date it stands at the end of the list.',
  ),
  'no-alt': words(
    'Das Bild {quote} hat keinen Alternativtext.',
    'Sagen Sie, was zu sehen ist ("image_alt", im Text alt="…"). Schmückt es nur, schreiben Sie "".',
    'The picture {quote} has no alternative text.',
    'Say what can be seen ("image_alt", in the text alt="…"). If it only decorates, write "".',
  ),
  'file-name-as-alt': words(
    'Der Alternativtext {quote} ist ein Dateiname.',
    'Beschreiben Sie stattdessen in einem Satz, was zu sehen ist.',
    'The alternative text {quote} is the name of a file.',
    'Say in one sentence what can be seen instead.',
  ),
  'heading-skipped': words(
    'Vor der Überschrift {quote} (Ebene {count}) fehlt die Ebene {limit}.',
    'Nehmen Sie die Ebene {limit}. Überschriften sind eine Gliederung; wie groß sie aussehen, regelt die Seite.',
    'Before the heading {quote} (level {count}), level {limit} is missing.',
    'Use level {limit}. Headings are an outline; how large they look is up to the page.',
  ),
  'vague-link': words(
    'Der Link {quote} sagt nicht, wohin er führt.',
    'Nennen Sie das Ziel, zum Beispiel „Öffnungszeiten der Beratung“. Viele hören nur die Links.',
    'The link {quote} does not say where it leads.',
    'Name the target, for example “Opening hours of the advice centre”. Many hear only the links.',
  ),
  'no-size': words(
    'Bei der PDF-Datei {quote} fehlt die Größe.',
    'Geben Sie sie an: in "attachments" als "size_in_bytes", im Text zum Beispiel als „(PDF, 120 kB)“.',
    'The size of the PDF file {quote} is missing.',
    'State it: in "attachments" as "size_in_bytes", in the text for example as “(PDF, 120 kB)”.',
  ),
  'sentence-length': words(
    'Der Satz hat {count} Wörter, mehr als {limit}: {quote}',
    'Machen Sie zwei Sätze daraus. Jeder sagt nur eine Sache.',
    'The sentence has {count} words, more than {limit}: {quote}',
    'Make two sentences of it. Each says one thing only.',
  ),
  'sentences-per-line': words(
    'In einer Zeile stehen {count} Sätze: {quote}',
    'Jeder Satz bekommt einen Absatz (<p>) oder eine Zeile (<br>). In kurzen Feldern steht nur ein Satz.',
    'One line has {count} sentences: {quote}',
    'Give each sentence a paragraph (<p>) or a line (<br>). Short fields have one sentence only.',
  ),
  'long-word': words(
    'Das Wort {quote} ist lang: {count} Buchstaben ohne Bindestrich.',
    'Nehmen Sie ein kürzeres Wort oder einen Bindestrich: „Telefon-Nummer“. Namen gehören ins Glossar.',
    'The word {quote} is long: {count} letters without a hyphen.',
    'Use a shorter word, or split it with a hyphen, as in „Telefon-Nummer“. Names belong in the glossary.',
  ),
  abbreviation: words(
    'Die Abkürzung {quote} ist nirgends erklärt.',
    'Schreiben Sie sie aus oder erklären Sie sie im Text oder im Glossar.',
    'The abbreviation {quote} is explained nowhere.',
    'Write it out, or explain it in the text or in the glossary.',
  ),
  genitive: words(
    'Genitiv: {quote}.',
    'Schreiben Sie „von“ oder „vom“, zum Beispiel „das Haus vom Lehrer“.',
    'Genitive: {quote}.',
    'Write „von“ or „vom“, as in „das Haus vom Lehrer“.',
  ),
  subjunctive: words(
    'Konjunktiv: {quote}.',
    'Sagen Sie, was ist: nicht „Sie könnten anrufen“, sondern „Rufen Sie an“.',
    'Subjunctive: {quote}.',
    'Say what is: not „Sie könnten anrufen“, but „Rufen Sie an“.',
  ),
  'number-word': words(
    'Die Zahl {quote} steht nicht als Ziffer da.',
    'Schreiben Sie Zahlen in arabischen Ziffern: 2, 3, 4.',
    'The number {quote} is not written in digits.',
    'Write numbers in Arabic digits: 2, 3, 4.',
  ),
  'special-character': words(
    'Das Sonderzeichen {quote} ist vielen fremd.',
    'Schreiben Sie ein Wort dafür. Was in Klammern steht, wird ein eigener Satz.',
    'The special character {quote} is strange to many.',
    'Write a word for it. What stands in brackets becomes a sentence of its own.',
  ),
};

/** Each fault that the readers in src/feeds report, by the last name of its place and what they say: "id is missing". */
const FAULTS: readonly (readonly [fault: RegExp, words: Words])[] = [
  [
    / is no object/,
    words(
      'Hier steht kein Objekt. Der Eintrag wird nicht gelesen.',
      'Schreiben Sie die Angaben in geschweifte Klammern: { … }.',
      'This is no object. The entry is not read.',
      'Write the details in curly brackets: { … }.',
    ),
  ],
  [
    / is no text/,
    words(
      'Hier steht kein Text. Die Angabe fehlt Lesenden.',
      'Schreiben Sie den Wert in Anführungszeichen.',
      'This is not text. Readers don’t get it.',
      'Write the value in quotation marks.',
    ),
  ],
  [
    / is no number/,
    words(
      'Hier steht keine Zahl. Die Angabe wird nicht gelesen.',
      'Schreiben Sie eine Zahl ab 0, ohne Anführungszeichen und ohne Einheit.',
      'This is no number. It is not read.',
      'Write a number from 0, without quotation marks and without a unit.',
    ),
  ],
  [
    / is no true or false/,
    words(
      'Hier steht weder true noch false. Die Angabe wird nicht gelesen.',
      'Schreiben Sie true oder false, ohne Anführungszeichen.',
      'This is neither true nor false. It is not read.',
      'Write true or false, without quotation marks.',
    ),
  ],
  [
    / is no list/,
    words(
      'Hier steht keine Liste. Die Angaben werden nicht gelesen.',
      'Schreiben Sie die Werte in eckige Klammern: [ … ].',
      'This is no list. Its values are not read.',
      'Write the values in square brackets: [ … ].',
    ),
  ],
  [
    /^level is no /,
    words(
      'Diese Sprachstufe gibt es nicht. Der Text gilt als Alltagssprache.',
      'Schreiben Sie "standard", "plain" (Einfache Sprache) oder "easy" (Leichte Sprache).',
      'There is no such level. The text is taken to be standard language.',
      'Write "standard", "plain" (plain language) or "easy" (easy read).',
    ),
  ],
  [
    / is no date/,
    words(
      'Dieses Datum lässt sich nicht lesen. Es wird nicht angezeigt.',
      'Schreiben Sie es so: "2026-11-20" oder "2026-11-20T10:00:00+01:00".',
      'This date can’t be read. It is not shown.',
      'Write it like this: "2026-11-20" or "2026-11-20T10:00:00+01:00".',
    ),
  ],
  [
    / is no usable URL/,
    words(
      'Diese Adresse ist nicht brauchbar. Der Link, das Bild oder die Datei fehlt.',
      'Nehmen Sie eine Adresse, die mit https:// beginnt, ohne Benutzernamen und Kennwort.',
      'This address can’t be used. The link, picture or file is missing.',
      'Use an address that begins with https://, without a user name and password.',
    ),
  ],
  [
    / is no MIME type/,
    words(
      'Das ist kein MIME-Typ. Die Art der Datei fehlt.',
      'Schreiben Sie zum Beispiel "application/pdf".',
      'This is no MIME type. The kind of the file is missing.',
      'Write, for example, "application/pdf".',
    ),
  ],
  [
    / is no language tag/,
    words(
      'Das ist kein Sprachkürzel. Es gilt die Sprache des Feeds.',
      'Schreiben Sie zum Beispiel "de", "en" oder "de-simple" für Leichte Sprache.',
      'This is no language tag. The feed’s language is used.',
      'Write, for example, "de", "en" or "de-simple" for Leichte Sprache.',
    ),
  ],
  [
    /^title is missing: left out/,
    words(
      'Der Artikel hat weder Titel noch Text. Er wird ausgelassen.',
      'Geben Sie ihm einen "title" oder einen Text.',
      'The article has neither title nor text. It is left out.',
      'Give it a "title" or a text.',
    ),
  ],
  [
    /^id is missing, lost/,
    words(
      'Die "id" fehlt. Der Artikel wird ausgelassen.',
      'Geben Sie jedem Artikel eine "id", die sich nie ändert.',
      'The "id" is missing. The article is left out.',
      'Give each article an "id" that never changes.',
    ),
  ],
  [
    /^id is missing/,
    words(
      'Die "id" fehlt. Die Adresse dient als Ersatz.',
      'Geben Sie jedem Artikel eine "id", die sich nie ändert: Links auf den Artikel hängen daran.',
      'The "id" is missing. The address stands in for it.',
      'Give each article an "id" that never changes: links to the article depend on it.',
    ),
  ],
  [
    / is missing: left out/,
    words(
      'Diese Angabe fehlt. Der ganze Eintrag wird ausgelassen.',
      'Ergänzen Sie sie, oder löschen Sie den Eintrag.',
      'This is missing. The whole entry is left out.',
      'Add it, or delete the entry.',
    ),
  ],
  [
    / is incomplete/,
    words(
      'Der Eintrag im Glossar hat kein Wort oder keine Erklärung. Er wird ausgelassen.',
      'Geben Sie ihm "term" und "definition", bei Abkürzungen auch "expansion".',
      'The entry of the glossary has no word or no explanation. It is left out.',
      'Give it a "term" and a "definition", and an "expansion" if it is an abbreviation.',
    ),
  ],
  [
    / is on another server/,
    words(
      'Die nächste Seite liegt auf einem anderen Server. Sie wird nicht geladen.',
      'Legen Sie alle Seiten eines Feeds auf einen Server.',
      'The next page is on another server. It is not loaded.',
      'Put all pages of a feed on one server.',
    ),
  ],
  [
    /^id is there twice/,
    words(
      'Diese "id" gibt es schon. Der Artikel bekommt eine andere.',
      'Geben Sie jedem Artikel eine eigene "id", sonst führen Links irgendwann zum falschen.',
      'This "id" is there already. The article gets another one.',
      'Give each article an "id" of its own, or links may lead to the wrong one some day.',
    ),
  ],
  [
    / is broken XML/,
    words(
      'Das XML ist nicht wohlgeformt. Beim Lesen wurde es ausgebessert, dabei kann Text verloren gehen.',
      'Oft steht in der Zeile ein einzelnes & statt &amp; oder ein Kürzel wie &nbsp;, das es nur in HTML gibt.',
      'The XML is not well-formed. It was mended on reading, which may lose text.',
      'Often that line has a single & in place of &amp;, or a name such as &nbsp; that exists only in HTML.',
    ),
  ],
  [
    / is there twice: left out/,
    words(
      'Eine Fassung in dieser Sprache und Stufe gibt es schon. Diese wird ausgelassen.',
      'Behalten Sie eine davon, oder berichtigen Sie "language" oder "level".',
      'There is a version in this language at this level already. This one is left out.',
      'Keep one of them, or correct "language" or "level".',
    ),
  ],
];

const OTHER_FAULT = words(
  'Das Leseprogramm meldet dazu (englisch): {fault}.',
  'Berichtigen Sie die Angabe. Die Dokumentation des Feed-Formats sagt, was dort stehen kann.',
  'The reader reports: {fault}.',
  'Correct the value. The documentation of the feed’s format says what can stand there.',
);

const UNREADABLE: Readonly<Record<string, Words>> = {
  html: words(
    'Das ist eine Webseite und kein Feed.',
    'Nehmen Sie die Adresse des Feeds selbst. Vielleicht steht davor eine Anmeldung oder eine Firewall.',
    'This is a web page and no feed.',
    'Use the address of the feed itself. There may be a login or a firewall in front of it.',
  ),
  json: words(
    'Das JSON ist beschädigt und kann nicht gelesen werden.',
    'Oft fehlt dort oder davor ein Komma, eine Klammer oder ein Anführungszeichen.',
    'The JSON is broken and can’t be read.',
    'Often a comma, a bracket or a quotation mark is missing there or before it.',
  ),
  syntax: words(
    'Das XML ist beschädigt und kann nicht gelesen werden.',
    'Oft fehlt dort oder davor das Ende eines Elements, eine spitze Klammer oder ein Anführungszeichen.',
    'The XML is broken and can’t be read.',
    'Often the end of an element, an angle bracket or a quotation mark is missing there or before it.',
  ),
  entities: words(
    'Das XML definiert eigene Kürzel (<!ENTITY>). Damit lassen sich Browser lahmlegen, deshalb wird es nicht gelesen.',
    'Nehmen Sie den Teil in eckigen Klammern hinter <!DOCTYPE heraus.',
    'The XML defines entities (<!ENTITY>). They can bring browsers to a halt, so it is not read.',
    'Remove the part in square brackets behind <!DOCTYPE.',
  ),
  root: words(
    'Dieses XML ist kein Feed: Es beginnt mit {quote}.',
    'Gelesen werden RSS, RDF und Atom: <rss>, <rdf:RDF> oder <feed>.',
    'This XML is no feed: it begins with {quote}.',
    'RSS, RDF and Atom are read: <rss>, <rdf:RDF> or <feed>.',
  ),
  format: words(
    'Das ist kein Feed in einem Format, das gelesen werden kann, oder er hat keine Liste von Artikeln.',
    'JSON Feed 1.1 zum Beispiel ist ein Objekt mit "version", "title" und einer Liste "items".',
    'This is no feed in a format that can be read, or it has no list of articles.',
    'JSON Feed 1.1, for example, is an object with "version", "title" and a list "items".',
  ),
};

const UNREADABLE_OTHERWISE = words(
  'Die Datei kann nicht als Feed gelesen werden: {quote}',
  'Prüfen Sie, ob es die richtige Datei ist und ob sie vollständig ist.',
  'The file can’t be read as a feed: {quote}',
  'Check whether it is the right file, and all of it.',
);

/** The kind of a file that can't be read, and what of the readers' English line is no English. */
function kindOf(fault: string, line = ''): readonly [kind: string, quote: string] {
  if (/^this is no JSON/.test(line)) return ['json', ''];
  if (/defines entities/.test(line)) return ['entities', ''];
  const root = /^<.*?>/.exec(line)?.[0];
  return root ? ['root', root] : [fault, line];
}

function wordsFor({ rule, field = '', severity, fault = '', quote }: Finding): Words {
  if (rule === 'reader') {
    const name = /[^.]*$/.exec(field)![0];
    const subject = `${name} ${fault}${severity === 'error' && fault === 'is missing' ? ', lost' : ''}`;
    return FAULTS.find(([pattern]) => pattern.test(subject))?.[1] ?? OTHER_FAULT;
  }
  if (rule === 'unreadable') return UNREADABLE[kindOf(fault, quote)[0]] ?? UNREADABLE_OTHERWISE;
  return RULES[rule];
}

const MARKS: Readonly<Record<Locale, readonly [string, string]>> = { de: ['„', '“'], en: ['“', '”'] };

/** What is wrong and how to mend it. */
export function adviceFor(finding: Finding, locale: Locale): Advice {
  const { rule, quote, fault = '' } = finding;
  const marked = quote === undefined ? '' : MARKS[locale].join(quote);
  const fill = (text: string): string =>
    text
      .replace('{count}', String(finding.count))
      .replace(/\{limit\}/g, String(finding.limit))
      .replace('{fault}', () => fault)
      // What programs say stands as it is.
      .replace('{quote}', () => (rule === 'unreadable' ? kindOf(fault, quote)[1] : marked));
  const { what, how } = wordsFor(finding)[locale];
  const value = rule === 'reader' && marked ? (locale === 'de' ? ` Da steht: ${marked}.` : ` It says: ${marked}.`) : '';
  return { what: fill(what) + value, how: fill(how) };
}

export const LEVEL_NAMES: Readonly<Record<Locale, Readonly<Record<Level, string>>>> = {
  de: { standard: 'Alltagssprache', plain: 'Einfache Sprache', easy: 'Leichte Sprache' },
  en: { standard: 'standard', plain: 'plain language', easy: 'easy read' },
};
