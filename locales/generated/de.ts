
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all': `Alle`,
'articles': str`${0} Nachrichten`,
'attachments': `Dateien zum Herunterladen`,
'back': `Alle Nachrichten`,
'copied': `Link kopiert`,
'copy': `Link kopieren`,
'credit': str`Bild: ${0}`,
'date-time': str`${0}, ${1} Uhr`,
'easy': `Leichte Sprache`,
'embed': str`Eingebetteter Inhalt auf ${0}`,
'empty': `Zurzeit gibt es keine Nachrichten.`,
'error': `Die Nachrichten können zurzeit nicht angezeigt werden.`,
'error-http': `Die Nachrichten können zurzeit nicht geladen werden. Bitte versuchen Sie es später noch einmal.`,
'error-network': `Die Nachrichten können nicht geladen werden. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.`,
'gone': `Diese Nachricht gibt es hier nicht`,
'gone-text': `Alle aktuellen Nachrichten finden Sie in der Liste.`,
'has': `Sprachniveau`,
'hits': str`${0} gefunden`,
'in-easy': `in Leichter Sprache`,
'in-plain': `in Einfacher Sprache`,
'in-standard': `in Alltagssprache`,
'language-now': str`Texte jetzt auf ${0}.`,
'languages': `Sprache der Texte`,
'level-now': str`Texte jetzt ${0}.`,
'levels': `Wie möchten Sie lesen?`,
'load-image': str`Bild von ${0} laden`,
'loading': `Die Nachrichten werden geladen.`,
'loading-long': `Das Laden dauert länger als sonst.`,
'news': `Nachrichten`,
'next': `Nächste Nachricht:`,
'next-page': `Nächste Seite`,
'no-hits': `Keine Nachrichten gefunden`,
'no-language': str`Diese Nachricht gibt es nicht auf ${0}. Hier ist der Text auf ${1}.`,
'no-level': str`Diese Nachricht gibt es nicht ${0}. Hier ist der Text ${1}.`,
'not-in': str`Nicht ${0}`,
'one-article': `1 Nachricht`,
'original': str`Diese Nachricht auf ${0}`,
'page': str`Seite ${0}`,
'page-of': str`Seite ${0} von ${1}`,
'pages': str`Seiten: ${0}`,
'pinned': `Wichtig`,
'plain': `Einfache Sprache`,
'previous': `Vorherige Nachricht:`,
'previous-page': `Vorherige Seite`,
'print': `Drucken`,
'reset': `Alle Nachrichten zeigen`,
'retry': `Erneut versuchen`,
'search': `Suchen`,
'search-filter': `Suchen und filtern`,
'share': `Teilen`,
'standard': `Alltagssprache`,
'table': `Tabelle`,
'topic': `Thema`,
'updated': `aktualisiert am`,
'year': `Jahr`,
    };
  