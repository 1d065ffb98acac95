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

const RULES: Readonly<Record<Exclude<Rule, 'reader' | 'unreadable'>, Words>> = {
  empty: words(
    'Der Feed hat keine Artikel.',
    'Prüfen Sie, ob das Redaktionssystem Artikel ausgibt. Wer die Seite liest, sieht sonst nur einen Satz, dass es keine Nachrichten gibt.',
    'The feed has no articles.',
    'Check whether the content management system puts any out. Readers will only see a sentence that there are no news.',
  ),
  'no-language': words(
    'Der Feed sagt nicht, in welcher Sprache er ist. Die Texte gelten als deutsch.',
    'Geben Sie die Sprache an, zum Beispiel "language": "de". Screenreader lesen sonst vielleicht mit der falschen Aussprache vor.',
    'The feed does not say which language it is in. Its texts are taken to be German.',
    'Name the language, for example "language": "en". Otherwise screen readers may use the wrong pronunciation.',
  ),
  'no-date': words(
    'Der Artikel hat kein Datum.',
    'Geben Sie an, wann er erschienen ist, zum Beispiel "date_published": "2026-11-20T10:00:00+01:00". Ohne Datum steht er am Ende der Liste.',
    'The article has no date.',
    'Say when it was published, for example "date_published": "2026-11-20T10:00:00+01:00". Without a date it stands at the end of the list.',
  ),
  'no-alt': words(
    'Das Bild {quote} hat keinen Alternativtext.',
    'Beschreiben Sie in einem Satz, was zu sehen ist ("image_alt", im Text alt="…"). Schmückt das Bild nur, lassen Sie den Alternativtext ausdrücklich leer.',
    'The picture {quote} has no alternative text.',
    'Say in one sentence what can be seen ("image_alt", in the text alt="…"). If it only decorates, leave the alternative text explicitly empty.',
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
    'Nennen Sie das Ziel im Link, zum Beispiel „Öffnungszeiten der Beratung“. Viele Menschen springen von Link zu Link und hören nur diese Wörter.',
    'The link {quote} does not say where it leads.',
    'Name the target in the link, for example “Opening hours of the advice centre”. Many people jump from link to link and hear only these words.',
  ),
  'no-size': words(
    'Bei der PDF-Datei {quote} fehlt die Größe.',
    'Geben Sie die Größe an: in "attachments" als "size_in_bytes", im Text in Klammern, zum Beispiel „(PDF, 120 kB)“. Wer mobil liest, zahlt für Daten.',
    'The size of the PDF file {quote} is missing.',
    'State the size: in "attachments" as "size_in_bytes", in the text in brackets, for example “(PDF, 120 kB)”. On a phone, data cost money.',
  ),
  'sentence-length': words(
    'Der Satz hat {count} Wörter, mehr als {limit}: {quote}',
    'Machen Sie zwei Sätze daraus. Jeder sagt nur eine Sache.',
    'The sentence has {count} words, more than {limit}: {quote}',
    'Make two sentences of it. Each says one thing only.',
  ),
  'sentences-per-line': words(
    'In einer Zeile stehen {count} Sätze: {quote}',
    'Beginnen Sie im Text für jeden Satz einen neuen Absatz (<p>) oder eine neue Zeile (<br>). In kurzen Feldern steht nur ein Satz.',
    'One line has {count} sentences: {quote}',
    'In the text, begin a new paragraph (<p>) or line (<br>) for each sentence. Short fields have one sentence only.',
  ),
  'long-word': words(
    'Das Wort {quote} ist lang: {count} Buchstaben ohne Bindestrich.',
    'Nehmen Sie ein kürzeres Wort oder trennen Sie es mit Bindestrich, zum Beispiel „Telefon-Nummer“. Namen gehören ins Glossar.',
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
    'Sagen Sie, was ist: nicht „Sie könnten anrufen“, sondern „Rufen Sie an“ oder „Vielleicht rufen Sie an“.',
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
    'Schreiben Sie ein Wort dafür, und machen Sie aus einem Einschub in Klammern einen eigenen Satz.',
    'The special character {quote} is strange to many.',
    'Write a word for it, and make a sentence of its own of what stands in brackets.',
  ),
};

/** Each fault that the readers in src/feeds report, by what it looks like. */
const FAULTS: readonly (readonly [fault: RegExp, words: Words])[] = [
  [
    /^is no object/,
    words(
      'Hier steht kein Objekt. Der Eintrag wird nicht gelesen.',
      'Schreiben Sie die Angaben in geschweifte Klammern: { … }.',
      'This is no object. The entry is not read.',
      'Write the details in curly brackets: { … }.',
    ),
  ],
  [
    /^is not text/,
    words(
      'Hier steht kein Text. Die Angabe fehlt Lesenden.',
      'Schreiben Sie den Wert in Anführungszeichen.',
      'This is not text. Readers don’t get it.',
      'Write the value in quotation marks.',
    ),
  ],
  [
    /^is not a number from 0/,
    words(
      'Hier steht keine Zahl. Die Angabe wird nicht gelesen.',
      'Schreiben Sie eine Zahl ab 0, ohne Anführungszeichen und ohne Einheit.',
      'This is no number. It is not read.',
      'Write a number from 0, without quotation marks and without a unit.',
    ),
  ],
  [
    /^is not true or false/,
    words(
      'Hier steht weder true noch false. Die Angabe wird nicht gelesen.',
      'Schreiben Sie true oder false, ohne Anführungszeichen.',
      'This is neither true nor false. It is not read.',
      'Write true or false, without quotation marks.',
    ),
  ],
  [
    /^is not a list/,
    words(
      'Hier steht keine Liste. Die Angaben werden nicht gelesen.',
      'Schreiben Sie die Werte in eckige Klammern: [ … ].',
      'This is no list. Its values are not read.',
      'Write the values in square brackets: [ … ].',
    ),
  ],
  [
    /^is not standard, plain, easy/,
    words(
      'Diese Sprachstufe gibt es nicht. Der Text gilt als Alltagssprache.',
      'Schreiben Sie "standard", "plain" (Einfache Sprache) oder "easy" (Leichte Sprache).',
      'There is no such level. The text is taken to be standard language.',
      'Write "standard", "plain" (plain language) or "easy" (easy read).',
    ),
  ],
  [
    /^is no date/,
    words(
      'Dieses Datum lässt sich nicht lesen. Es wird nicht angezeigt.',
      'Schreiben Sie es so: "2026-11-20" oder "2026-11-20T10:00:00+01:00".',
      'This date can’t be read. It is not shown.',
      'Write it like this: "2026-11-20" or "2026-11-20T10:00:00+01:00".',
    ),
  ],
  [
    /^is no usable URL/,
    words(
      'Diese Adresse ist nicht brauchbar. Der Link, das Bild oder die Datei fehlt.',
      'Nehmen Sie eine Adresse, die mit https:// beginnt, ohne Benutzernamen und Kennwort.',
      'This address can’t be used. The link, picture or file is missing.',
      'Use an address that begins with https://, without a user name and password.',
    ),
  ],
  [
    /^is no language tag/,
    words(
      'Das ist kein Sprachkürzel. Es gilt die Sprache des Feeds.',
      'Schreiben Sie zum Beispiel "de", "en" oder "de-simple" für Leichte Sprache.',
      'This is no language tag. The feed’s language is used.',
      'Write, for example, "de", "en" or "de-simple" for Leichte Sprache.',
    ),
  ],
  [
    /^and text are missing/,
    words(
      'Der Artikel hat weder Titel noch Text. Er wird ausgelassen.',
      'Geben Sie ihm einen "title" oder einen Text.',
      'The article has neither title nor text. It is left out.',
      'Give it a "title" or a text.',
    ),
  ],
  [
    /^is missing: the URL is taken/,
    words(
      'Die "id" fehlt. Die Adresse dient als Ersatz.',
      'Geben Sie jedem Artikel eine "id", die sich nie ändert: Links auf den Artikel hängen daran.',
      'The "id" is missing. The address stands in for it.',
      'Give each article an "id" that never changes: links to the article depend on it.',
    ),
  ],
  [
    /^is missing: item left out/,
    words(
      'Die "id" fehlt. Der Artikel wird ausgelassen.',
      'Geben Sie jedem Artikel eine "id", die sich nie ändert.',
      'The "id" is missing. The article is left out.',
      'Give each article an "id" that never changes.',
    ),
  ],
  [
    /^is missing: (block |review )?left out/,
    words(
      'Diese Angabe fehlt. Der ganze Eintrag wird ausgelassen.',
      'Ergänzen Sie sie, oder löschen Sie den Eintrag.',
      'This is missing. The whole entry is left out.',
      'Add it, or delete the entry.',
    ),
  ],
  [
    /^has no term/,
    words(
      'Der Eintrag im Glossar hat kein Wort oder keine Erklärung. Er wird ausgelassen.',
      'Geben Sie ihm "term" und "definition", bei Abkürzungen auch "expansion".',
      'The entry of the glossary has no word or no explanation. It is left out.',
      'Give it a "term" and a "definition", and an "expansion" if it is an abbreviation.',
    ),
  ],
  [
    /^is on another server/,
    words(
      'Die nächste Seite liegt auf einem anderen Server. Sie wird nicht geladen.',
      'Legen Sie alle Seiten eines Feeds auf einen Server.',
      'The next page is on another server. It is not loaded.',
      'Put all pages of a feed on one server.',
    ),
  ],
  [
    /^is there twice/,
    words(
      'Diese "id" gibt es schon. Der Artikel bekommt eine andere.',
      'Geben Sie jedem Artikel eine eigene "id": Links auf den zweiten führen sonst irgendwann zum falschen.',
      'This "id" is there already. The article gets another one.',
      'Give each article an "id" of its own: links to the second may lead to the wrong one some day.',
    ),
  ],
  [
    /^is broken XML/,
    words(
      'Das XML ist nicht wohlgeformt. Beim Lesen wurde es ausgebessert, dabei kann Text verloren gehen.',
      'Sehen Sie in der genannten Zeile nach: Oft steht dort ein einzelnes & statt &amp; oder ein Kürzel wie &nbsp;, das es nur in HTML gibt.',
      'The XML is not well-formed. It was mended on reading, which may lose text.',
      'Look at that line: often there is a single & in place of &amp;, or a name such as &nbsp; that exists only in HTML.',
    ),
  ],
  [
    /^has the language and level of another/,
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
  syntax: words(
    'Die Datei ist beschädigt und kann nicht gelesen werden: {quote}',
    'Sehen Sie in der genannten Zeile und in der davor nach: Oft fehlt ein Komma, eine Klammer oder ein Anführungszeichen.',
    'The file is broken and can’t be read: {quote}',
    'Look at that line and the one before it: often a comma, a bracket or a quotation mark is missing.',
  ),
  format: words(
    'Das ist kein Feed in einem Format, das gelesen werden kann: {quote}',
    'Gelesen wird zum Beispiel JSON Feed 1.1: ein Objekt mit "version", "title" und einer Liste "items".',
    'This is no feed in a format that can be read: {quote}',
    'JSON Feed 1.1, for example, is read: an object with "version", "title" and a list "items".',
  ),
};

const UNREADABLE_OTHERWISE = words(
  'Die Datei kann nicht als Feed gelesen werden: {quote}',
  'Prüfen Sie, ob es die richtige Datei ist und ob sie vollständig ist.',
  'The file can’t be read as a feed: {quote}',
  'Check whether it is the right file, and all of it.',
);

function wordsFor({ rule, fault = '' }: Finding): Words {
  if (rule === 'reader') return FAULTS.find(([pattern]) => pattern.test(fault))?.[1] ?? OTHER_FAULT;
  if (rule === 'unreadable') return UNREADABLE[fault] ?? UNREADABLE_OTHERWISE;
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
      .replace('{quote}', () => (rule === 'unreadable' ? (quote ?? '') : marked));
  const { what, how } = wordsFor(finding)[locale];
  const value = rule === 'reader' && marked ? (locale === 'de' ? ` Da steht: ${marked}.` : ` It says: ${marked}.`) : '';
  return { what: fill(what) + value, how: fill(how) };
}

export const LEVEL_NAMES: Readonly<Record<Locale, Readonly<Record<Level, string>>>> = {
  de: { standard: 'Alltagssprache', plain: 'Einfache Sprache', easy: 'Leichte Sprache' },
  en: { standard: 'standard', plain: 'plain language', easy: 'easy read' },
};
