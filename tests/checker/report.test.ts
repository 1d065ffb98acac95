import { expect } from '@open-wc/testing';
import { check, type Finding, type Result, type Rule } from '../../src/checker/check.js';
import { report, reportJson } from '../../src/checker/report.js';

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
    glossary: [],
    editions: [{ level: 'plain' }, { level: 'plain' }, 7, { level: 'easy', attachments: [{}] }],
  };
  const item = {
    id: 'a',
    title: [],
    content_text: 'Text',
    content_html: 7,
    image: 'javascript:alert(1)',
    url: 'ftp://amt.example/',
    language: 'Deutsch',
    tags: 'a, b',
    date_published: 'morgen',
    attachments: [{ url: 'a.pdf', size_in_bytes: '2 MB' }],
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
  const documents = {
    'JSON Feed': JSON.stringify(feed),
    RSS: '<rss><channel><language>de</language><item><guid>1</guid><title>A&nbsp;B</title></item></channel></rss>',
  };
  for (const [format, text] of Object.entries(documents)) {
    it(`has words in German and English: ${format}`, () => {
      const found = check(text, 'https://amt.example/feed').findings.filter(({ rule }) => rule === 'reader');
      expect(new Set(found.map(({ fault }) => fault!.slice(0, 14))).size).to.be.at.least(format === 'RSS' ? 1 : 14);
      for (const locale of ['de', 'en'] as const) {
        const words = report('a', { articles: 1, findings: found }, locale);
        expect(words).not.to.match(/Das Leseprogramm meldet|The reader reports/);
      }
    });
  }
});

describe('The report for machines', () => {
  it('has the counts and each finding with its words', () => {
    const document = JSON.parse(reportJson('feed.json', result, 'de')) as Record<string, unknown>;
    expect(document).to.deep.include({ file: 'feed.json', articles: 3, errors: 1, warnings: 1 });
    expect((document['findings'] as unknown[])[1]).to.deep.equal({
      ...warning,
      message: 'Der Link „hier“ sagt nicht, wohin er führt.',
      remedy:
        'Nennen Sie das Ziel im Link, zum Beispiel „Öffnungszeiten der Beratung“. Viele Menschen springen von Link zu Link und hören nur diese Wörter.',
    });
  });
});
