import { expect } from '@open-wc/testing';
import { check, type Finding, type Result, type Rule } from '../../src/checker/check.js';
import { report, reportJson } from '../../src/checker/report.js';
import { adviceFor, RULES } from '../../src/checker/words.js';

const warning: Finding = {
  severity: 'warning',
  rule: 'vague-link',
  article: { number: 2, id: 'umzug', title: 'Umzug' },
  edition: { language: 'de', level: 'easy' },
  field: 'items[1].content_html',
  line: 12,
  quote: 'hier',
};
const error: Finding = {
  severity: 'error',
  rule: 'reader',
  field: 'items[0].image',
  line: 3,
  fault: 'is no usable URL',
};
const result: Result = { articles: 3, findings: [error, warning] };

describe('The report for people', () => {
  it('names the article, the place, the matter and the remedy in German', () => {
    const text = report('feed.json', result, 'de');
    expect(text).to.contain(
      'Artikel 2: „Umzug“ (id umzug)\n  ! Hinweis (Zeile 12, Leichte Sprache, de, items[1].content_html)',
    );
    expect(text).to.contain('Der Link „hier“ sagt nicht, wohin er führt.');
    expect(text).to.contain('So geht es: Nennen Sie das Ziel');
    expect(text).to.contain('✗ Fehler (Zeile 3, items[0].image)');
    expect(text).to.match(/\nfeed\.json: 3 Artikel, 1 Fehler, 1 Hinweis\n$/);
  });

  it('names them in English', () => {
    const text = report('feed.json', result, 'en');
    expect(text).to.contain(
      'Article 2: “Umzug” (id umzug)\n  ! Warning (line 12, easy read, de, items[1].content_html)',
    );
    expect(text).to.contain('The link “hier” does not say where it leads.');
    expect(text).to.match(/\nfeed\.json: 3 articles, 1 error, 1 warning\n$/);
    expect(text).not.to.match(/Fehler|Hinweis|Zeile/);
  });

  it('says so where there is nothing to say', () => {
    expect(report('a', { articles: 1, findings: [] }, 'de')).to.equal(
      'Nichts zu beanstanden.\na: 1 Artikel, 0 Fehler, 0 Hinweise\n',
    );
    expect(report('a', { articles: 1, findings: [] }, 'en')).to.equal(
      'Nothing to complain about.\na: 1 article, 0 errors, 0 warnings\n',
    );
  });

  it('tells the remedy once in an article, and names each article once', () => {
    const other = { ...warning, article: { number: 3, title: 'Neu' } };
    const text = report('a', { articles: 3, findings: [warning, warning, other] }, 'de');
    expect(text.match(/So geht es/g)).to.have.lengthOf(2);
    expect(text.match(/Artikel 2/g)).to.have.lengthOf(1);
    expect(text.match(/wohin er führt/g)).to.have.lengthOf(3);
  });

  it('has colours only where they are asked for', () => {
    expect(report('a', result, 'de')).not.to.contain('\x1b');
    expect(report('a', result, 'de', true)).to.contain('\x1b[31m✗ Fehler\x1b[0m');
  });

  it('names the source of a rule of language', () => {
    const findings: Finding[] = [{ severity: 'warning', rule: 'sentence-length', quote: 'x', count: 13, limit: 12 }];
    const text = report('a', { articles: 1, findings }, 'de');
    expect(text).to.contain('Der Satz hat 13 Wörter, mehr als 12: „x“');
    expect(text).to.contain('Regel: BITV 2.0 Anlage 2 Teil 2 Nr. 5');
  });

  it('cleans the name of the file', () => {
    expect(report('a\u001b[2J\n.json', { articles: 0, findings: [] }, 'de')).not.to.match(/\u001b/);
  });
});

describe('What the checker says', () => {
  const rules: readonly Rule[] = [
    'empty',
    'unknown-name',
    'misspelt-name',
    'no-edition-title',
    'no-edition-summary',
    'no-language',
    'no-date',
    'no-alt',
    'file-name-as-alt',
    'heading-skipped',
    'vague-link',
    'no-size',
    'sentence-length',
    'sentences-per-line',
    'long-word',
    'abbreviation',
    'genitive',
    'subjunctive',
    'number-word',
    'special-character',
  ];
  for (const rule of rules) {
    it(`${rule}: in both languages, with nothing left to fill in`, () => {
      const findings: Finding[] = [{ severity: 'warning', rule, quote: '$& {count}', count: 14, limit: 13 }];
      const texts = (['de', 'en'] as const).map((locale) => report('a', { articles: 1, findings }, locale));
      expect(texts[0]).not.to.equal(texts[1]);
      for (const text of texts) expect(text.replace('$& {count}', '')).not.to.match(/\{\w+\}|undefined/);
    });
  }

  it('about a fault that is new to it is what the reader reports', () => {
    const findings: Finding[] = [{ severity: 'error', rule: 'reader', fault: 'is upside down' }];
    expect(report('a', { articles: 1, findings }, 'de')).to.contain(
      'Das Leseprogramm meldet dazu (englisch): is upside down.',
    );
    const odd: Finding[] = [{ severity: 'error', rule: 'unreadable', fault: 'http', quote: 'too odd' }];
    expect(report('a', { articles: 0, findings: odd }, 'en')).to.contain('The file can’t be read as a feed: too odd');
  });
});

describe('Each fault that the readers report', () => {
  const extension = {
    level: 'hard',
    pinned: 'yes',
    expires: 'soon',
    kicker: {},
    glossary: [{ term: 'Wort' }],
    editions: [{ level: 'plain' }, { level: 'plain' }, 7, { level: 'easy', attachments: [{}] }],
  };
  const item = {
    id: 'a',
    title: [],
    content_text: 'Text',
    content_html: 7,
    image: 'javascript:alert(1)',
    url: 'ftp://amt.example/',
    language: 'auf Deutsch',
    tags: 'a, b',
    date_published: 'morgen',
    attachments: [{ url: 'a.pdf', size_in_bytes: '2 MB', mime_type: 'Datei' }],
    _jobcenter_news: extension,
  };
  const others = [
    7,
    { id: 'b' },
    { title: 'c' },
    { url: 'https://amt.example/d', title: 'd' },
    { id: 'a', title: 'e' },
  ];
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'T', language: 'de', items: [item, ...others] };
  const rss = '<rss><channel><language>de</language><item><guid>1</guid><title>A&nbsp;B</title></item></channel></rss>';
  const next = { ...feed, items: [], next_url: 'https://andere.example/2' };
  const documents: readonly [format: string, text: string, faults: readonly string[]][] = [
    [
      'JSON Feed',
      JSON.stringify(feed),
      [
        'error attachments[0].mime_type is no MIME type',
        'error attachments[0].size_in_bytes is no number from 0',
        'error attachments[0].url is missing: left out',
        'error content_html is no text',
        'error date_published is no date',
        'error editions[1] is there twice: left out',
        'error editions[2] is no object',
        'error expires is no date',
        'error glossary[0] is incomplete: left out',
        'error id is missing',
        'error image is no usable URL',
        'error items[1] is no object',
        'error kicker is no text',
        'error language is no language tag',
        'error level is no standard or plain or easy',
        'error pinned is no true or false',
        'error tags is no list',
        'error title is missing: left out',
        'error title is no text',
        'error url is no usable URL',
        'warning id is missing',
        'warning id is there twice',
      ],
    ],
    ['RSS', rss, ['warning  is broken XML, and was mended']],
    ['a feed with pages elsewhere', JSON.stringify(next), ['error next_url is on another server: left out']],
  ];
  for (const [format, text, faults] of documents) {
    it(`has words in German and English: ${format}`, () => {
      const found = check(text, 'https://amt.example/feed').findings.filter(({ rule }) => rule === 'reader');
      const last = (field = ''): string => /(?:attachments\[\d\]\.)?[^.]*$/.exec(field)![0];
      const said = found.map(
        ({ severity, field, fault }) => `${severity} ${last(field)} ${fault!.replace(/, line \d+/, '')}`,
      );
      expect([...new Set(said)].sort()).to.deep.equal(faults);
      const seen = new Map<string, Set<string>>();
      for (const locale of ['de', 'en'] as const) {
        const words = report('a', { articles: 1, findings: found }, locale);
        expect(words).not.to.match(/Das Leseprogramm meldet|The reader reports|undefined|\{\w+\}/);
        if (locale === 'de') expect(words).not.to.match(/\b(?:is|missing|left out|mended)\b/);
        // Nothing is said of two faults that are not alike.
        for (const finding of found) {
          const { what } = adviceFor({ ...finding, quote: undefined }, locale);
          seen.set(what, (seen.get(what) ?? new Set()).add(`${finding.severity} ${finding.fault}`));
        }
      }
      for (const [what, kinds] of seen) expect([...kinds], what).to.have.lengthOf(1);
    });
  }
});

describe('A file that can’t be read', () => {
  const table: readonly [what: string, text: string, german: RegExp, place: RegExp][] = [
    ['broken JSON on one line', '{"items": [1,,2]}', /Das JSON ist beschädigt/, /\(Zeile 1, Spalte 14\)/],
    [
      'broken JSON on several lines',
      '\ufeff{\n "items": [\n  1 2]}',
      /Das JSON ist beschädigt/,
      /\(Zeile 3, Spalte 5\)/,
    ],
    ['half a JSON', '{"a":\n"b', /Das JSON ist beschädigt/, /\(Zeile 2, Spalte 1\)/],
    ['broken XML', '<rss>\n<channel></rss>', /Das XML ist beschädigt/, /\(Zeile 2\)/],
    ['a web page', '<!doctype html><p>Anmelden', /Das ist eine Webseite und kein Feed/, /Fehler\n/],
    ['XML with entities', '<!DOCTYPE a [<!ENTITY b "b">]><rss>&b;</rss>', /definiert eigene Kürzel/, /Fehler\n/],
    ['other XML', '<?xml version="1.0"?><note/>', /Es beginnt mit <note>/, /Fehler\n/],
    ['other JSON', '{"a": 1}', /oder er hat keine Liste von Artikeln/, /Fehler\n/],
  ];
  for (const [what, text, german, where] of table) {
    it(`(${what}) has a German sentence with no word of English, and its place`, () => {
      const result = check(text, 'https://amt.example/feed');
      const words = report('a', result, 'de');
      expect(words).to.match(german).and.to.match(where);
      expect(words).not.to.match(/\b(?:this|is|no|JSON at|token|position|expected|line|has|or)\b/i);
      const english = report('a', result, 'en');
      expect(english).not.to.equal(words);
      expect(english).not.to.match(/Fehler|Zeile|Spalte|undefined|\{/);
    });
  }
});

describe('What helps', () => {
  it('is said in few words', () => {
    const rules = Object.keys(RULES) as (keyof typeof RULES)[];
    expect(rules.length).to.be.at.least(20);
    for (const locale of ['de', 'en'] as const)
      for (const rule of rules)
        expect(adviceFor({ severity: 'warning', rule, count: 1, limit: 1 }, locale).how.length, rule).to.be.below(115);
  });
});

describe('The report for machines', () => {
  it('has the counts and each finding with its words', () => {
    const document = JSON.parse(reportJson('feed.json', result, 'de')) as Record<string, unknown>;
    expect(document).to.deep.include({ file: 'feed.json', articles: 3, errors: 1, warnings: 1 });
    expect((document['findings'] as unknown[])[1]).to.deep.equal({
      ...warning,
      message: 'Der Link „hier“ sagt nicht, wohin er führt.',
      remedy: 'Nennen Sie das Ziel, zum Beispiel „Öffnungszeiten der Beratung“. Viele hören nur die Links.',
    });
  });
});
