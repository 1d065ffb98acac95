// Builds 10,000 articles in the page and hands them to a <jobcenter-news> as an inline JSON Feed.
// The same seed gives the same archive on every visit, so measurements can be compared.

const ARTICLES = 10_000;
const SEED = 2006;
const FIRST = Date.UTC(2006, 0, 2);
const LAST = Date.UTC(2026, 9, 30);
const DAY = 86_400_000;
const NBSP = '\u00a0';

const PLACES = ['Lindenried', 'Kirchmoos', 'Talbrunn', 'Niederau', 'Erlenbrück', 'Waldhofen', 'Auenfeld', 'Mühlgrund', 'Moosdorf', 'Steinbach'];
const TRADES = ['im Handwerk', 'in der Pflege', 'im Gartenbau', 'in der Logistik', 'im Einzelhandel', 'in der Gastronomie', 'in der Verwaltung', 'in der Metalltechnik', 'in der Erziehung', 'im Holzbau'];
const GROUPS = ['Jugendliche', 'Alleinerziehende', 'Zugewanderte', 'Langzeitarbeitslose', 'Beschäftigte', 'Auszubildende', 'Eltern', 'Fachkräfte'];
const ROOMS = ['im Bürgerhaus', 'in der Stadthalle', 'im Rathaus', 'in der Volkshochschule', 'im Berufsschulzentrum', 'in der Kreisbücherei'];
const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
const DAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'];

// {place} {trade} {group} {room} {day} {n} (a count) {hour} {percent}; {month} is the one before the article's, {next} the one after
const TOPICS = [
  {
    tag: 'Ausbildung',
    titles: ['{n} Ausbildungsplätze {trade} noch frei', 'Ausbildungsmesse in {place} zählt {n} Gäste', 'Praktikumswoche: {n} Jugendliche lernen Betriebe in {place} kennen', 'Start ins Berufsleben: {n} neue Verträge {trade}'],
    texts: ['Wer noch einen Platz sucht, kann sich im Jobcenter melden.', 'Besonders gefragt waren Berufe {trade}.', 'Die Berufsberatung begleitet die Jugendlichen bis zum Vertrag.', 'Ein Praktikum dauert zwischen einer und sechs Wochen.', 'Auch Jugendliche ohne Abschluss haben gute Aussichten.'],
  },
  {
    tag: 'Arbeitsmarkt',
    titles: ['Arbeitslosigkeit im {month}: {n} Menschen finden eine Stelle', 'Der Arbeitsmarkt im {month}: {percent}{_}Prozent weniger Arbeitslose', 'Betriebe aus {place} melden {n} freie Stellen', 'Mehr Beschäftigung {trade}: {n} Stellen in einem Jahr'],
    texts: ['Gegenüber dem Vorjahr ist das ein Rückgang um {percent}{_}Prozent.', 'Vor allem {trade} werden Fachkräfte gesucht.', 'Die Quote liegt damit unter dem Durchschnitt des Landes.', 'Im {month} meldeten die Betriebe {n} neue Stellen.', 'Für das kommende Halbjahr rechnet das Jobcenter mit einer ruhigen Entwicklung.'],
  },
  {
    tag: 'Beratung',
    titles: ['Sprechstunde {room} von {place}', 'Beratung am Abend: {day}s bis {hour}{_}Uhr', '{n} Gespräche in einem Jahr: Beratung in {place} wird angenommen', 'Neue Anlaufstelle für {group} in {place}'],
    texts: ['Eine Anmeldung ist nicht nötig.', 'Die Beratung ist kostenlos und vertraulich.', 'Auf Wunsch wird in mehrere Sprachen übersetzt.', 'Der Raum ist mit dem Rollstuhl erreichbar.', 'Beraten wird am {day} bis {hour}{_}Uhr.'],
  },
  {
    tag: 'Weiterbildung',
    titles: ['Kurs in {place}: {n} Teilnehmende schließen ab', 'Weiterbildung {trade} beginnt im {next}', 'Zweite Chance: {n} Erwachsene holen einen Abschluss nach', 'Lernen neben der Arbeit: Kurse für {group}'],
    texts: ['Der Kurs dauert ein halbes Jahr und endet mit einem Zeugnis.', 'Kosten für Fahrt und Betreuung übernimmt das Jobcenter.', 'Der Unterricht findet {room} statt.', 'Vorkenntnisse sind nicht nötig.', 'Nach dem Abschluss fanden {percent}{_}Prozent der Teilnehmenden eine Stelle.'],
  },
  {
    tag: 'Familie',
    titles: ['Kinder fahren mit: {n} Zuschüsse für Ausflüge in {place}', 'Wiedereinstieg nach der Elternzeit: Treffen {room} von {place}', 'Schulbedarf: {n} Anträge im {month}', 'Beruf und Familie: Infotag für {group} in {place}'],
    texts: ['Für die Betreuung der Kinder ist gesorgt.', 'Der Antrag ist ein Formular mit zwei Seiten.', 'Zuschüsse gibt es auch für den Verein und die Musikschule.', 'Die Familien erhalten das Geld innerhalb von zwei Wochen.', 'Eingeladen sind vor allem {group}.'],
  },
  {
    tag: 'Integration',
    titles: ['Sprachkurs in {place}: {n} Menschen bestehen die Prüfung', 'Ankommen {trade}: Betriebe stellen Zugewanderte ein', 'Willkommen in {place}: {n} Menschen im neuen Kurs', 'Anerkennung ausländischer Abschlüsse: {n} Beratungen'],
    texts: ['Der Kurs verbindet Unterricht und Praktikum.', 'Mehrere Betriebe {trade} bieten feste Stellen an.', 'Ehrenamtliche aus {place} helfen bei den ersten Schritten.', 'Die Prüfung umfasst Lesen, Schreiben, Hören und Sprechen.', 'Der nächste Kurs beginnt im {next}.'],
  },
  {
    tag: 'Betriebe',
    titles: ['Betrieb aus {place} stellt {n} Menschen ein', 'Frühstück für Betriebe: {n} Gäste {room}', 'Zuschuss für neue Stellen {trade}', 'Gute Arbeit: Auszeichnung für einen Betrieb aus {place}'],
    texts: ['Das Jobcenter beteiligt sich im ersten Jahr am Lohn.', 'Feste Ansprechpersonen begleiten Betriebe und Beschäftigte.', 'Weitere Betriebe {trade} haben ihr Interesse bekundet.', 'Auf der Suche sind vor allem kleine Betriebe.', 'Ein Antrag ist vor der Einstellung zu stellen.'],
  },
  {
    tag: 'Service',
    titles: ['Jobcenter in {place} am {day} geschlossen', 'Anträge online: {n} Menschen nutzen den neuen Weg', 'Servicetelefon ist jetzt bis {hour}{_}Uhr erreichbar', 'Umzug in {place}: Die Räume sind fertig'],
    texts: ['In dringenden Fällen hilft das Servicetelefon.', 'Unterlagen können jederzeit in den Briefkasten geworfen werden.', 'Formulare liegen auch {room} aus.', 'Die Wartezeit liegt im Mittel unter {percent}{_}Minuten.', 'Wer kein Internet hat, erhält am Empfang Hilfe.'],
  },
];

const OPENINGS = [
  'Das teilte das Jobcenter mit.',
  'Darüber informierte die Geschäftsführung am {day}.',
  'Das ist das Ergebnis eines Treffens in {place}.',
  'Der Landkreis zieht eine gute Zwischenbilanz.',
];
const CLOSINGS = [
  'Fragen beantwortet das Servicetelefon.',
  'Weitere Termine folgen im {next}.',
  'Auskunft gibt es auch {room} von {place}.',
  'Das Angebot wird im nächsten Jahr fortgesetzt.',
];

/** Mulberry32: small, fast, the same everywhere. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(SEED);
const pick = (list) => list[Math.floor(random() * list.length)];
const between = (low, high) => low + Math.floor(random() * (high - low + 1));

/** German summer time: last Sunday in March to last Sunday in October, looked at by day. */
function offsetOn(date) {
  const lastSunday = (month) => {
    const end = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0));
    return end.getTime() - end.getUTCDay() * DAY;
  };
  return date.getTime() >= lastSunday(2) && date.getTime() < lastSunday(9) ? '+02:00' : '+01:00';
}

function fill(sentence, place, month) {
  return sentence.replace(/\{(\w+)\}/g, (whole, slot) => {
    switch (slot) {
      case 'place': return place;
      case 'trade': return pick(TRADES);
      case 'group': return pick(GROUPS);
      case 'room': return pick(ROOMS);
      case 'month': return MONTHS[(month + 11) % 12];
      case 'next': return MONTHS[(month + 1) % 12];
      case 'day': return pick(DAYS);
      case 'n': return String(between(12, 980));
      case 'hour': return String(between(16, 19));
      case 'percent': return String(between(2, 38));
      case '_': return NBSP;
      default: return whole;
    }
  });
}

function twoOf(list) {
  const first = Math.floor(random() * list.length);
  const second = (first + 1 + Math.floor(random() * (list.length - 1))) % list.length;
  return [list[first], list[second]];
}

function article(index) {
  const topic = pick(TOPICS);
  const place = pick(PLACES);
  const day = new Date(LAST - Math.floor((index / (ARTICLES - 1)) * ((LAST - FIRST) / DAY)) * DAY);
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6) {
    day.setUTCDate(day.getUTCDate() - (weekday === 0 ? 2 : 1)); // offices publish on weekdays
  }
  const date = `${day.toISOString().slice(0, 10)}T${String(between(8, 16)).padStart(2, '0')}:${pick(['00', '15', '30', '45'])}:00${offsetOn(day)}`;
  const write = (sentence) => fill(sentence, place, day.getUTCMonth());
  const other = pick(TOPICS).tag;
  const [first, second] = twoOf(topic.texts).map(write);
  const opening = write(pick(OPENINGS));
  const closing = write(pick(CLOSINGS));
  return {
    id: `archiv-${String(ARTICLES - index).padStart(5, '0')}`,
    title: write(pick(topic.titles)),
    summary: first,
    content_html: `<p>${opening} ${first}</p><p>${second} ${closing}</p>`,
    date_published: date,
    tags: other === topic.tag || random() < 0.7 ? [topic.tag] : [topic.tag, other],
    _jobcenter_news: { dateline: place },
  };
}

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Archiv des Jobcenters Landkreis Lindenried',
  language: 'de',
  items: Array.from({ length: ARTICLES }, (_, index) => article(index)),
};

const data = document.createElement('script');
data.type = 'application/feed+json';
data.append(document.createTextNode(JSON.stringify(feed)));

const fallback = document.createElement('a');
fallback.href = 'index.html';
fallback.textContent = 'Alle Nachrichten';

const news = document.createElement('jobcenter-news');
news.setAttribute('page-size', '20');
news.append(data, fallback);

document.getElementById('archiv').replaceChildren(news);
