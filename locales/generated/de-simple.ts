
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all': `Alle`,
'articles': str`${0} Nachrichten`,
'at-least': str`Mindestens ${0}`,
'attachments': `Das können Sie herunter-laden`,
'back': `Zurück zu allen Nachrichten`,
'comma': `, `,
'copied': `Der Link ist kopiert`,
'copy': `Link kopieren`,
'credit': str`Das Bild ist von: ${0}`,
'date-time': str`${0} um ${1} Uhr`,
'download-video': `Video herunter-laden`,
'easy': `Leichte Sprache`,
'embed': str`Das gibt es auf der Seite ${0}`,
'empty': `Jetzt gibt es **keine** Nachrichten.`,
'error': `Sie sehen jetzt **keine** Nachrichten.
Es gibt einen Fehler.
Sie haben **nichts** falsch gemacht.`,
'error-http': `Sie sehen jetzt **keine** Nachrichten.
Bitte versuchen Sie es später noch einmal.`,
'error-network': `Sie sehen jetzt **keine** Nachrichten.
Vielleicht haben Sie **kein** Internet.
Bitte prüfen Sie Ihr Internet.
Versuchen Sie es dann noch einmal.`,
'error-offline': `Sie brauchen Internet für die Nachrichten.
Dann sehen Sie die Nachrichten wieder.`,
'faster': `Schneller`,
'glossary': `Schwere Wörter einfach erklärt`,
'gone': `Diese Nachricht gibt es hier **nicht**`,
'gone-text': `Alle neuen Nachrichten stehen in der Liste.`,
'has': `Wie schwer?`,
'hits': str`${0} gefunden`,
'in-easy': `in Leichter Sprache`,
'in-language': str`auf ${0}`,
'in-plain': `in Einfacher Sprache`,
'in-standard': `in Alltags-Sprache`,
'languages': `In welcher Sprache möchten Sie lesen?`,
'levels': `Wie möchten Sie lesen?`,
'listen': `Text vorlesen`,
'load-image': str`Bild von ${0} laden`,
'loading': `Bitte warten Sie.
Die Nachrichten kommen gleich.`,
'loading-long': `Das Laden dauert länger als sonst.`,
'new': str`Neu: ${0}`,
'news': `Nachrichten`,
'next': `Die Nachricht danach:`,
'next-page': `Eine Seite weiter`,
'no-edition': str`Diese Nachricht gibt es **nicht** ${0}.
Hier ist der Text ${1}.`,
'no-hits': `**Keine** Nachricht passt zu Ihrer Suche`,
'not-in': str`Nicht ${0}`,
'offline': `Sie haben jetzt **kein** Internet.`,
'one-article': `1 Nachricht`,
'only-in': str`Nur Nachrichten ${0}`,
'original': str`Die Nachricht steht auch hier: ${0}`,
'page': str`Seite ${0}`,
'page-of': str`Seite ${0} von ${1}`,
'pages': str`Seiten: ${0}`,
'pause': `Pause`,
'pinned': `Wichtig`,
'plain': `Einfache Sprache`,
'previous': `Die Nachricht davor:`,
'previous-page': `Eine Seite zurück`,
'print': `Text drucken`,
'rate': str`Tempo: ${0}`,
'reading-time': str`Zum Lesen brauchen Sie etwa ${0}`,
'refresh': `Neue Nachrichten von selbst zeigen`,
'reset': `Alle Nachrichten zeigen`,
'retry': `Noch einmal versuchen`,
'review': str`Den Text haben geprüft: ${0}`,
'search': `Suchen`,
'search-filter': `Nachrichten suchen`,
'search-on': `Weiter suchen`,
'searched': str`Wir haben in ${0} Nachrichten gesucht.`,
'share': `Nachricht teilen`,
'since': str`Die Nachrichten sind vom ${0}.`,
'slower': `Langsamer`,
'standard': `Alltags-Sprache`,
'stop': `Stopp`,
'table': `Tabelle`,
'texts-now': str`Die Texte sind jetzt ${0}.`,
'topic': `Thema`,
'updated': `geändert am`,
'video': `Video in Gebärden-Sprache`,
'year': `Jahr`,
    };
  