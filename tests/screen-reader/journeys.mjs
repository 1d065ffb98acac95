/**
 * What somebody with a screen reader does on the pages of the demo, and what they must hear: in this order, in this language, each once. Keys are
 * those of Orca: 2 and 3 next heading of that level, h heading, k link, b button, r radio button, l list, i list item, p paragraph, e entry; with
 * shift the one before.
 *
 * @typedef {object} Step
 * @property {string} does in words, for the transcript
 * @property {string[]} [keys] one after the other, each when it is silent again; "text:…" is typed
 * @property {(string | [text: string, language: string])[]} [hears] nothing given: whatever it is; []: nothing at all
 * @property {string} [focus] text of what has the focus then
 * @property {(site: object) => void} [before] what happens on the server meanwhile
 *
 * @typedef {object} Journey
 * @property {string} name which stays: others refer to it
 * @property {'de' | 'en'} [language] of Orca; German without
 * @property {string} page of the demo
 * @property {(site: object) => void} [before] on the server, before the page is opened
 * @property {Step} [opens] what is heard as the page opens
 * @property {Step[]} steps
 */

const heading = (level) => `Überschrift Ebene ${level}`;
/** An address that opens an article as a link from elsewhere would. */
const at = (id) => `index.html#jcn=${id}`;

const first = 'Außenstelle Talbrunn zieht um';
const second = 'Anträge online stellen: jetzt Schritt für Schritt';
const third = 'Neuer Kurs: Alltagsbegleitung für ältere Menschen';

const toTheNews = {
  does: 'goes to the heading of the list',
  keys: ['ctrl+Home', '2'],
  hears: [['Nachrichten', 'de'], heading(2)],
};
const toTheThird = {
  does: 'goes to the third article',
  keys: ['3', '3', '3'],
  hears: [first, second, [third, 'de'], heading(3)],
};
const toTheHeadline = (title) => ({
  does: 'goes to the headline',
  keys: ['ctrl+Home', '2'],
  hears: [[title, 'de'], heading(2)],
});
const toTheLevels = {
  does: 'goes to the third radio button',
  keys: ['r', 'r', 'r'],
  hears: [
    'Alltagssprache',
    'ausgewählt',
    'Einfache Sprache',
    'nicht ausgewählt',
    'Leichte Sprache',
    'nicht ausgewählt',
  ],
};
const opens = (title) => ({ does: 'opens it', keys: ['Return'], hears: [[title, 'de'], heading(2)], focus: title });

/** @type {Journey[]} */
export const journeys = [
  {
    name: 'loading is announced, and how many there are then',
    page: 'index.html',
    before: (site) => (site.delay = 4000),
    opens: {
      does: 'opens the page; its news take four seconds',
      hears: ['Die Nachrichten werden geladen.', '17 Nachrichten'],
    },
    steps: [],
  },
  {
    name: 'the list says its number, and each article its marks, date, headline and teaser',
    page: 'index.html',
    steps: [
      toTheNews,
      {
        does: 'goes to the languages, then to the list of articles',
        keys: ['l', 'l'],
        hears: ['Liste mit 10 Einträgen', 'Wichtig'],
      },
      {
        does: 'reads the line above',
        keys: ['Up'],
        hears: [
          ['17 Nachrichten', 'de'],
          ['Seite 1 von 2', 'de'],
        ],
      },
      {
        does: 'reads on, line by line',
        keys: ['Down', 'Down', 'Down', 'Down'],
        hears: [
          ['Wichtig', 'de'],
          ['12. November 2026', 'de'],
          ['Einfache Sprache', 'de'],
          ['Leichte Sprache', 'de'],
          ['English', 'en'],
          [first, 'de'],
          heading(3),
          ['Ab dem 7. Dezember 2026 finden Sie', 'de'],
        ],
      },
      {
        does: 'goes from headline to headline',
        keys: ['3', '3'],
        hears: [[second, 'de'], heading(3), [third, 'de'], heading(3)],
      },
    ],
  },
  {
    name: 'opening an article says its headline, and only that',
    page: 'index.html',
    steps: [
      toTheNews,
      toTheThird,
      opens(third),
      {
        does: 'reads on, line by line',
        keys: ['Down', 'Down', 'Down', 'Down', 'Down'],
        hears: [
          ['Am 8. Dezember gibt es alle Informationen im Kreishaus', 'de'],
          ['17. November 2026', 'de'],
          ['Jobcenter Landkreis Lindenried', 'de'],
          ['Lesezeit: etwa 1 Minute', 'de'],
        ],
      },
      {
        does: 'goes to the next headings',
        keys: ['h', 'h'],
        hears: ['Inhalte und Zeiten', heading(3), 'Voraussetzungen', heading(3)],
      },
    ],
  },
  {
    name: 'the switch of the level says which texts there are now',
    page: at('online-antrag-schritt-fuer-schritt'),
    steps: [
      toTheHeadline(second),
      toTheLevels,
      { does: 'chooses it', keys: ['space'], hears: ['in Leichter Sprache'], focus: 'Leichte Sprache' },
      {
        does: 'goes back to the headline',
        keys: ['shift+h'],
        hears: [['Anträge im Internet sind jetzt leichter', 'de-simple']],
      },
    ],
  },
  {
    name: 'a missing level is said, once',
    page: at('weiterbildung-alltagsbegleitung'),
    steps: [
      toTheHeadline(third),
      toTheLevels,
      { does: 'chooses it', keys: ['space'], hears: ['in Leichter Sprache'], focus: 'Leichte Sprache' },
    ],
  },
  {
    name: 'another language says so, and is read in that language',
    page: at('das-erste-gespraech'),
    steps: [
      toTheHeadline('Gut vorbereitet: Ihr erstes Gespräch im Jobcenter'),
      {
        does: 'goes to the languages',
        keys: ['k', 'k'],
        hears: [
          ['Deutsch', 'de'],
          ['English', 'en'],
        ],
      },
      { does: 'chooses English', keys: ['Return'], hears: ['in English'], focus: 'English' },
      {
        does: 'goes back to the headline',
        keys: ['shift+h'],
        hears: [['Well prepared: your first appointment at the Jobcenter', 'en']],
      },
    ],
  },
  {
    name: 'an Arabic text is read as Arabic, in a German interface',
    page: at('das-erste-gespraech'),
    steps: [
      toTheHeadline('Gut vorbereitet: Ihr erstes Gespräch im Jobcenter'),
      { does: 'goes to the third language', keys: ['k', 'k', 'k'], hears: [['العربية', 'ar']] },
      { does: 'chooses Arabic', keys: ['Return'], hears: ['auf Arabisch'], focus: 'العربية' },
      { does: 'goes back to the headline', keys: ['shift+h'], hears: [['موعدك الأول في الجوب سنتر', 'ar']] },
      { does: 'goes to the first heading in the text', keys: ['3'], hears: [['ماذا تُحضر معك؟', 'ar'], heading(3)] },
      { does: 'goes to the first switch', keys: ['shift+r'], hears: ['Leichte Sprache'] },
    ],
  },
  {
    name: 'foreign phrases are read in their language',
    page: at('integrationskurs-am-abend'),
    steps: [
      toTheHeadline('Integrationskurs am Abend: lernen nach der Arbeit'),
      { does: 'goes to the second heading in the text', keys: ['3', '3'], hears: ['Einstufung'] },
      {
        does: 'reads the second paragraph',
        keys: ['p', 'p'],
        hears: [
          ['Beim Anruf helfen auch Kolleginnen und Kollegen', 'de'],
          ['Hoş geldiniz', 'tr'],
          ['und', 'de'],
          ['ласкаво просимо', 'uk'],
        ],
      },
    ],
  },
  {
    name: 'a word of the glossary is explained where it stands',
    page: at('online-antrag-schritt-fuer-schritt'),
    steps: [
      toTheHeadline(second),
      {
        does: 'goes by buttons to the first word that is explained',
        keys: ['b', 'b', 'b', 'b'],
        hears: ['Vorlesen', ['Jobcenter', 'de'], 'eingeklappt'],
      },
      { does: 'opens the explanation', keys: ['Return'], hears: ['ausgeklappt'] },
      {
        does: 'goes to the next paragraph',
        keys: ['p'],
        hears: [['Jobcenter: Das Jobcenter hilft bei Arbeit und Geld.', 'de-simple']],
      },
      { does: 'goes back to the word', keys: ['shift+b'], hears: [['Jobcenter', 'de'], 'ausgeklappt'] },
      { does: 'closes the explanation', keys: ['Return'], hears: ['eingeklappt'] },
    ],
  },
  {
    name: 'going back ends on the link that was left, and the list goes on from there',
    page: 'index.html',
    steps: [
      toTheNews,
      toTheThird,
      opens(third),
      { does: 'goes to the link before the headline', keys: ['shift+k'], hears: [['Alle Nachrichten', 'de']] },
      { does: 'follows it', keys: ['Return'], hears: [third, heading(3)], focus: third },
      {
        does: 'goes to the next link',
        keys: ['k'],
        hears: [['Jobmesse im Januar: 38 Betriebe stellen sich vor', 'de']],
      },
      {
        does: 'goes to the next heading',
        keys: ['h'],
        hears: [['Vorsicht vor falschen Nachrichten im Namen des Jobcenters', 'de']],
      },
    ],
  },
  {
    name: 'another page of the list says which one it is',
    page: 'index.html',
    steps: [
      toTheNews,
      {
        does: 'goes by landmarks to the pages, then to the second',
        keys: ['m', 'm', 'k'],
        hears: ['Seiten: Nachrichten', ['Seite 2', 'de']],
      },
      {
        does: 'follows the link',
        keys: ['Return'],
        hears: ['Nachrichten', heading(2), 'Seite 2 von 2'],
        focus: 'Nachrichten',
      },
      {
        does: 'goes to the first article',
        keys: ['3'],
        hears: [['Integrationskurs am Abend: lernen nach der Arbeit', 'de']],
      },
    ],
  },
  {
    name: 'a search says how many were found',
    page: 'index.html',
    steps: [
      toTheNews,
      { does: 'goes to the search field', keys: ['e'], hears: [['Suchen', 'de'], 'Eingabefeld'] },
      { does: 'begins to write', keys: ['Insert+a'], hears: ['Fokus-Modus'] },
      { does: 'writes', keys: ['text:Jobmesse'], hears: ['1 Nachricht gefunden'] },
      { does: 'goes on', keys: ['Tab'], hears: [['Suchen', 'de'], 'Druckknopf'] },
      {
        does: 'goes to the first article',
        keys: ['3'],
        hears: [['Jobmesse im Januar: 38 Betriebe stellen sich vor', 'de'], heading(3)],
      },
    ],
  },
  {
    name: 'an error is said, and so is each further attempt',
    page: 'failing.html',
    opens: { does: 'opens the page', hears: ['Die Nachrichten können zurzeit nicht angezeigt werden.'] },
    steps: [
      {
        does: 'goes by buttons to the second',
        keys: ['ctrl+Home', 'b', 'b'],
        hears: [['Erneut versuchen', 'de'], 'Druckknopf'],
      },
      {
        does: 'presses it; it fails again',
        keys: ['Return'],
        hears: ['Die Nachrichten können zurzeit nicht angezeigt werden.'],
        focus: 'Erneut versuchen',
      },
      {
        does: 'presses it; now there are news',
        before: (site) => (site.feed = 'demo/content/feed.json'),
        keys: ['Return'],
        hears: [['Nachrichten', 'de'], heading(2), '17 Nachrichten'],
        focus: 'Nachrichten',
      },
    ],
  },
  {
    name: 'the button that reads aloud says its name, and so does the one that it becomes',
    page: at('online-antrag-schritt-fuer-schritt'),
    steps: [
      toTheHeadline(second),
      { does: 'goes to the first button', keys: ['b'], hears: [['Vorlesen', 'de'], 'Druckknopf'] },
      { does: 'presses it', keys: ['Return'], focus: 'Pause' },
      {
        does: 'goes on, and back',
        keys: ['Tab', 'shift+Tab'],
        hears: [
          ['Stopp', 'de'],
          ['Pause', 'de'],
        ],
        focus: 'Pause',
      },
      { does: 'pauses', keys: ['Return'], focus: 'Vorlesen' },
      { does: 'goes to the next button', keys: ['Tab'], hears: [['Stopp', 'de'], 'Druckknopf'] },
      { does: 'presses it', keys: ['Return'], hears: [['Vorlesen', 'de'], 'Druckknopf'], focus: 'Vorlesen' },
    ],
  },
  {
    name: 'on an English page the words are English, and a text in German says so',
    language: 'en',
    page: 'english.html',
    steps: [
      { does: 'goes to the heading of the list', keys: ['ctrl+Home', '2'], hears: [['News', 'en'], 'heading level 2'] },
      { does: 'goes to the list of articles', keys: ['l', 'l'], hears: ['List with 10 items', 'Important'] },
      {
        does: 'reads the line above',
        keys: ['Up'],
        hears: [
          ['17 articles', 'en'],
          ['Page 1 of 2', 'en'],
        ],
      },
      {
        does: 'goes from headline to headline',
        keys: ['3', '3', '3'],
        hears: [
          ['Our Talbrunn office is moving', 'en'],
          ['Online applications: now one step at a time', 'en'],
          [third, 'de'],
        ],
      },
      { does: 'opens the third', keys: ['Return'], hears: [[third, 'de'], 'heading level 2'], focus: third },
      { does: 'goes to the first radio button', keys: ['r'], hears: ['Standard'] },
    ],
  },
  {
    name: 'on an English page the switch of the level speaks English',
    language: 'en',
    page: 'english.html#jcn=online-antrag-schritt-fuer-schritt',
    steps: [
      {
        does: 'goes to the headline',
        keys: ['ctrl+Home', '2'],
        hears: [['Online applications: now one step at a time', 'en'], 'heading level 2'],
      },
      {
        does: 'goes to the third radio button',
        keys: ['r', 'r', 'r'],
        hears: ['Standard', 'Plain language', 'Easy read'],
      },
      { does: 'chooses it', keys: ['space'], hears: ['Texts are now in easy read.'], focus: 'Easy read' },
      { does: 'goes back to the headline', keys: ['shift+h'], hears: ['Online forms are now easier'] },
    ],
  },
];
