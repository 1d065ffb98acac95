import { expect } from '@open-wc/testing';
import { check, type Finding, type Result } from '../../src/checker/check.js';

const URL = 'https://amt.example/feed';

interface Parts {
  readonly item?: object;
  readonly extension?: object;
  readonly feed?: object;
}

/** A feed that nothing is wrong with, but for what the test puts in. One value a line. */
const feed = ({ item = {}, extension = {}, feed: whole = {} }: Parts = {}): string =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Nachrichten',
      language: 'de',
      items: [
        {
          id: 'umzug',
          title: 'Das Amt zieht um',
          date_published: '2026-11-20',
          content_html: '<p>Ab Montag.</p>',
          ...item,
          _jobcenter_news: { ...extension },
        },
      ],
      ...whole,
    },
    null,
    1,
  );

const rulesIn = ({ findings }: Result): string[] => findings.map(({ rule }) => rule);
const only = (text: string): Finding => {
  const { findings } = check(text, URL);
  expect(findings.map(({ rule, field }) => `${rule} ${field}`)).to.have.lengthOf(1);
  return findings[0]!;
};
const body = (content_html: string): Result => check(feed({ item: { content_html } }), URL);

describe('A feed', () => {
  it('that nothing is wrong with has no findings', () => {
    expect(check(feed(), URL)).to.deep.equal({ articles: 1, findings: [] });
  });

  it('without articles, and one without a language', () => {
    expect(rulesIn(check(feed({ feed: { items: [] } }), URL))).to.deep.equal(['empty']);
    expect(only(feed({ feed: { language: undefined } }))).to.include({ rule: 'no-language', severity: 'warning' });
    expect(only(feed({ feed: { language: undefined } })).article).to.equal(undefined);
  });

  it('without a language whose articles have one', () => {
    expect(rulesIn(check(feed({ feed: { language: undefined }, item: { language: 'de' } }), URL))).to.deep.equal([]);
  });

  for (const [what, text, fault] of [
    ['a web page', '<!DOCTYPE html><html></html>', 'html'],
    ['broken JSON', '{\n"items": [,]}', 'syntax'],
    ['JSON that is no feed', '{"a": 1}', 'format'],
    ['nothing', '', 'syntax'],
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY b "b">]><rss>&b;</rss>', 'format'],
  ] as const) {
    it(`that is ${what} can’t be read`, () => {
      const { articles, findings } = check(text, URL);
      expect(articles).to.equal(0);
      expect(findings).to.have.lengthOf(1);
      expect(findings[0]).to.include({ rule: 'unreadable', severity: 'error', fault });
    });
  }
});

describe('What readers report', () => {
  it('is an error with its article, field, line and value', () => {
    expect(only(feed({ item: { date_published: 'morgen' } }))).to.deep.include({
      severity: 'error',
      rule: 'reader',
      article: { number: 1, id: 'umzug', title: 'Das Amt zieht um' },
      field: 'items[0].date_published',
      line: 9,
      quote: 'morgen',
      fault: 'is no date',
    });
  });

  it('is a warning where nothing is lost', () => {
    const item = { id: 'a', title: 'A', date_published: '2026-11-20' };
    const twice = only(feed({ feed: { items: [item, item] } }));
    expect(twice).to.deep.include({ severity: 'warning', article: { number: 2, id: 'a-2', title: 'A' } });
  });

  const missingIds: readonly [what: string, items: readonly object[], outcome: readonly string[]][] = [
    ['an address is a warning', [{ url: '/a', title: 'A' }], ['warning 1']],
    ['no address is an error', [{ title: 'A' }], ['error 1']],
    ['an address that is none is an error', [{ url: 'javascript:1', title: 'A' }], ['error 1', 'error 1']],
    [
      'an address and another without one are told apart',
      [{ title: 'A' }, { url: '/b', title: 'B' }, { external_url: '/c', title: 'C' }, { title: 'D' }],
      ['error 1', 'warning 2', 'warning 3', 'error 4'],
    ],
    ['neither title nor text is lost for that', [{ url: '/a' }], ['warning 1', 'error 1']],
  ];
  for (const [what, items, outcome] of missingIds) {
    it(`without an id: ${what}`, () => {
      const good = { id: 'gut', title: 'Gut', date_published: '2026-11-20' };
      const dated = items.map((item) => ({ date_published: '2026-11-20', ...item }));
      const { findings } = check(
        feed({ feed: { items: [...dated, good, { ...good, id: 'z', image: 'x.jpg' }] } }),
        URL,
      );
      const said = findings.map(({ severity, article }) => `${severity} ${article!.number}`);
      expect(said.slice(0, -1)).to.deep.equal(outcome);
      // The numbers of those behind them are right.
      expect(findings[findings.length - 1]).to.deep.include({
        rule: 'no-alt',
        article: { number: items.length + 2, id: 'z', title: 'Gut' },
        field: `items[${items.length + 1}].image`,
      });
    });
  }

  it('of blank texts is nothing: they are not there, and that is checked', () => {
    expect(
      check(feed({ item: { summary: ' ', url: '', language: '' }, extension: { kicker: '' } }), URL).findings,
    ).to.deep.equal([]);
    expect(only(feed({ feed: { language: ' ' } })).rule).to.equal('no-language');
    expect(only(feed({ item: { date_published: '' } })).rule).to.equal('no-date');
    expect(only(feed({ item: { id: '', url: '/a' } }))).to.include({ severity: 'warning', fault: 'is missing' });
  });

  it('does not confuse the numbers of the articles behind what is left out', () => {
    const items = [7, { id: 'x' }, { id: 'a', title: 'A' }, { title: 'ohne' }, { id: 'b', title: 'B' }];
    const { articles, findings } = check(feed({ feed: { items } }), URL);
    expect(articles).to.equal(2);
    expect(findings.map(({ rule, article }) => [rule, article!.number, article!.id, article!.title])).to.deep.equal([
      ['reader', 1, undefined, undefined],
      ['reader', 2, 'x', undefined],
      ['no-date', 3, 'a', 'A'],
      ['reader', 4, undefined, 'ohne'],
      ['no-date', 5, 'b', 'B'],
    ]);
  });
});

describe('A name', () => {
  const misspelt: readonly [parts: Parts, field: string, meant: string][] = [
    [{ extension: { edtions: [] } }, 'items[0]._jobcenter_news.edtions', 'editions'],
    [{ item: { sumary: 'x' } }, 'items[0].sumary', 'summary'],
    [
      { feed: { items: [{ id: 'a', title: 'A', date_published: '2026-11-20', _jobcenternews: {} }] } },
      'items[0]._jobcenternews',
      '_jobcenter_news',
    ],
    [{ extension: { imageAlt: 'x' } }, 'items[0]._jobcenter_news.imageAlt', 'image_alt'],
    [{ feed: { next_ulr: '/2' } }, 'next_ulr', 'next_url'],
    [
      { extension: { editions: [{ level: 'plain', title: 'A', sumary: 'x' }] } },
      'items[0]._jobcenter_news.editions[0].sumary',
      'summary',
    ],
    [
      { extension: { glossary: [{ term: 'a', definition: 'b', form: [] }] } },
      'items[0]._jobcenter_news.glossary[0].form',
      'forms',
    ],
    [{ extension: { review: { by: 'a', license: 'b' } } }, 'items[0]._jobcenter_news.review.license', 'licence'],
  ];
  for (const [parts, field, meant] of misspelt) {
    it(`${field} is ${meant}, misspelt`, () => {
      const isFeed = !field.startsWith('items');
      const finding = only(feed(parts));
      expect(finding).to.include({ severity: 'warning', rule: 'misspelt-name', field, quote: meant });
      expect(finding.article?.number).to.equal(isFeed ? undefined : 1);
      expect(finding.line).to.be.a('number');
    });
  }

  it('in the extension that nobody knows is a warning', () => {
    expect(only(feed({ extension: { wetter: 'gut' } }))).to.include({ rule: 'unknown-name', quote: 'wetter' });
  });

  it('of others is none: with an underscore, or beside the extension', () => {
    expect(
      rulesIn(check(feed({ extension: { _note: 1 }, item: { _other: 1, wetter: 'gut' }, feed: { wetter: 1 } }), URL)),
    ).to.deep.equal([]);
    expect(rulesIn(check('[{"id":1,"title":"A","date":"2026-11-20","sumary":"x"}]', URL))).to.deep.equal([]);
  });
});

describe('An edition', () => {
  const editions = [{ level: 'plain', content_text: 'Ja.' }];

  it('without a title is a warning, and without a summary where the article has one', () => {
    const { findings } = check(feed({ item: { summary: 'Neu.' }, extension: { editions } }), URL);
    expect(findings.map(({ rule, field, edition }) => [rule, field, edition])).to.deep.equal([
      ['no-edition-title', 'items[0]._jobcenter_news.editions[0].title', { language: 'de', level: 'plain' }],
      ['no-edition-summary', 'items[0]._jobcenter_news.editions[0].summary', { language: 'de', level: 'plain' }],
    ]);
    expect(rulesIn(check(feed({ extension: { editions } }), URL))).to.deep.equal(['no-edition-title']);
  });

  it('with both is none', () => {
    const whole = [{ level: 'plain', title: 'Ja', summary: 'Neu.' }];
    expect(rulesIn(check(feed({ item: { summary: 'Neu.' }, extension: { editions: whole } }), URL))).to.deep.equal([]);
  });
});

describe('A date', () => {
  it('that is not there is a warning', () => {
    expect(only(feed({ item: { date_published: undefined } }))).to.include({ rule: 'no-date', field: 'items[0]' });
  });
});

describe('A picture', () => {
  const image = 'https://amt.example/haus.jpg';

  it('without an alternative text is a warning', () => {
    expect(only(feed({ item: { image } }))).to.include({ rule: 'no-alt', field: 'items[0].image', quote: image });
    expect(rulesIn(body('<p><img src="a.jpg">'))).to.deep.equal(['no-alt']);
  });

  it('with one, or with an empty one, is none', () => {
    expect(rulesIn(check(feed({ item: { image }, extension: { image_alt: 'Ein Haus' } }), URL))).to.deep.equal([]);
    expect(rulesIn(check(feed({ item: { image }, extension: { image_alt: '' } }), URL))).to.deep.equal([]);
    expect(rulesIn(body('<img src="a.jpg" alt=""><img src="b.jpg" alt="Ein Haus">'))).to.deep.equal([]);
  });

  it('with the name of its file instead is a warning', () => {
    expect(only(feed({ item: { image }, extension: { image_alt: 'haus.jpg' } }))).to.include({
      rule: 'file-name-as-alt',
      field: 'items[0]._jobcenter_news.image_alt',
    });
    expect(rulesIn(body('<img src="a.jpg" alt="IMG_2041">'))).to.deep.equal(['file-name-as-alt']);
  });
});

describe('Headings', () => {
  it('that skip a level are a warning', () => {
    const { findings } = body('<h2>Eins</h2><h4>Zwei</h4>');
    expect(findings[0]).to.include({ rule: 'heading-skipped', quote: 'Zwei', count: 4, limit: 3 });
    expect(findings).to.have.lengthOf(1);
  });

  it('may begin anywhere, go back and be alike', () => {
    expect(rulesIn(body('<h3>A</h3><h4>B</h4><h4>C</h4><h2>D</h2><h3>E</h3>'))).to.deep.equal([]);
    expect(rulesIn(body('<p>Keine</p>'))).to.deep.equal([]);
  });
});

describe('A link', () => {
  for (const name of [
    'hier',
    'Hier',
    'mehr',
    'Mehr …',
    'weiterlesen »',
    'here',
    'Read more',
    'Klicken Sie hier.',
    '',
  ]) {
    it(`called "${name}" is a warning`, () => {
      expect(rulesIn(body(`<p><a href="/x">${name}</a></p>`))).to.deep.equal(['vague-link']);
    });
  }
  for (const name of ['Mehr über den Umzug', 'Hierarchie', 'Termine im Mai', '<img src="x" alt="Zum Haus">']) {
    it(`called "${name}" is none`, () => expect(rulesIn(body(`<p><a href="/x">${name}</a></p>`))).to.deep.equal([]));
  }
});

describe('A PDF file', () => {
  const file = { url: 'plan.pdf', mime_type: 'application/pdf', title: 'Plan' };

  it('without its size is a warning, as a file and as a link', () => {
    expect(only(feed({ item: { attachments: [file] } }))).to.include({
      rule: 'no-size',
      field: 'items[0].attachments[0]',
      quote: 'Plan',
    });
    expect(rulesIn(body('<a href="/plan.pdf">Plan</a>'))).to.deep.equal(['no-size']);
  });

  it('with its size is none, nor another kind of file', () => {
    const size_in_bytes = 2048;
    expect(rulesIn(check(feed({ item: { attachments: [{ ...file, size_in_bytes }] } }), URL))).to.deep.equal([]);
    expect(
      rulesIn(body('<a href="/plan.pdf">Plan (PDF, 120 kB)</a> <a href="/pdf">Was ist ein PDF?</a>')),
    ).to.deep.equal([]);
    // Its size stands with the file.
    const content_html = '<p><a href="plan.pdf">Plan</a></p>';
    expect(
      rulesIn(check(feed({ item: { content_html, attachments: [{ ...file, size_in_bytes }] } }), URL)),
    ).to.deep.equal([]);
  });
});

describe('Language', () => {
  const easy = (fields: object, extension: object = {}): Result =>
    check(feed({ extension: { editions: [{ level: 'easy', title: 'Neu', ...fields }], ...extension } }), URL);

  it('is measured in each edition, with its place', () => {
    const { findings } = easy({ title: 'Das SGB', content_html: '<p>Ja. Nein.</p>' });
    expect(findings.map(({ rule, field, edition }) => [rule, field, edition])).to.deep.equal([
      ['abbreviation', 'items[0]._jobcenter_news.editions[0].title', { language: 'de', level: 'easy' }],
      ['sentences-per-line', 'items[0]._jobcenter_news.editions[0].content_html', { language: 'de', level: 'easy' }],
    ]);
    expect(findings.every(({ severity, line }) => severity === 'warning' && line! > 9)).to.equal(true);
  });

  it('is not measured in Alltagssprache', () => {
    expect(rulesIn(body('<p>Die Bildungsberatungsstelle des Kreises. Ja. Das SGB.</p>'))).to.deep.equal([]);
  });

  it('is measured in a feed in Leichter Sprache', () => {
    expect(rulesIn(check(feed({ feed: { language: 'de-simple' }, item: { title: 'Das SGB' } }), URL))).to.deep.equal([
      'abbreviation',
    ]);
  });

  it('of what a picture shows may have several sentences: they are heard', () => {
    expect(rulesIn(easy({ image_alt: 'Ein Haus. Eine Rampe.' }))).to.deep.equal([]);
    expect(rulesIn(easy({ image_alt: 'Ein Haus. Eine Rampe.', summary: 'Ja. Nein.' }))).to.deep.equal([
      'sentences-per-line',
    ]);
  });

  it('knows the glossary of the feed, the article and the edition, in the same language', () => {
    const glossary = [{ term: 'SGB', definition: 'Ein Gesetz-Buch.' }];
    const title = 'Das SGB';
    expect(rulesIn(easy({ title }, { glossary }))).to.deep.equal([]);
    expect(rulesIn(easy({ title, glossary }))).to.deep.equal([]);
    const editions = [{ level: 'easy', title }];
    expect(
      rulesIn(check(feed({ extension: { editions }, feed: { _jobcenter_news: { glossary } } }), URL)),
    ).to.deep.equal([]);
    const english = [{ term: 'SGB', definition: 'A code.', language: 'en' }];
    expect(rulesIn(easy({ title }, { glossary: english }))).to.deep.equal(['abbreviation']);
  });

  it('is measured in explanations', () => {
    const glossary = [
      { term: 'Antrag', definition: 'Das ist ein Brief. Er ist wichtig.', level: 'easy' },
      { term: 'Antrag', definition: 'Ein Brief. Er ist wichtig.' },
      { term: 'Bescheid', definition: 'Das ist ein Brief.\nEr ist wichtig.', level: 'easy' },
      { term: 3, definition: null, level: 'easy' },
    ];
    const { findings } = check(feed({ extension: { glossary } }), URL);
    expect(findings.map(({ rule, field }) => [rule, field])).to.deep.equal([
      ['reader', 'items[0]._jobcenter_news.glossary[3]'],
      ['sentences-per-line', 'items[0]._jobcenter_news.glossary[0].definition'],
    ]);
  });

  it('is measured in plain text by its lines', () => {
    expect(rulesIn(easy({ content_text: 'Ja.\nNein.' }))).to.deep.equal([]);
    expect(rulesIn(easy({ content_text: 'Ja. Nein.' }))).to.deep.equal(['sentences-per-line']);
  });

  it('is measured in a teaser and a sub-headline by their lines', () => {
    for (const field of ['summary', 'subtitle']) {
      expect(rulesIn(easy({ [field]: 'Ja.\nNein.' })), field).to.deep.equal([]);
      expect(rulesIn(easy({ [field]: 'Ja. Nein.' })), field).to.deep.equal(['sentences-per-line']);
    }
  });
});

describe('Other formats', () => {
  it('WordPress: by the readers of the element', () => {
    const text = `[
{"id": 5, "link": "https://amt.example/a", "title": {"rendered": "A &amp; B"}, "date": "2026-11-20T10:00:00",
 "content": {"rendered": "<p><a href='/x'>mehr</a></p>"}},
7]`;
    const { articles, findings } = check(text, URL);
    expect(articles).to.equal(1);
    expect(findings.map(({ rule, article, field, line }) => [rule, article, field, line])).to.deep.equal([
      ['vague-link', { number: 1, id: '5', title: 'A & B' }, '[0]', 2],
      ['reader', { number: 2, id: undefined, title: undefined }, '[1].id', 4],
    ]);
  });

  it('RSS: with the line of the item', () => {
    const text = `<rss version="2.0"><channel><title>T</title><language>de</language>
<item><guid>1</guid><title>A</title><pubDate>Fri, 20 Nov 2026 10:00:00 +0100</pubDate></item>
<item><guid>2</guid><title>B</title></item>
</channel></rss>`;
    const { findings } = check(text, URL);
    expect(findings.map(({ rule, article, line }) => [rule, article!.number, article!.title, line])).to.deep.equal([
      ['no-date', 2, 'B', 3],
    ]);
  });

  it('RSS: without a language, and mended', () => {
    const text =
      '<rss version="2.0"><channel>\n<item><guid>1</guid><title>A & B</title><pubDate>2026-11-20</pubDate></item></channel></rss>';
    const { articles, findings } = check(text, URL);
    expect(articles).to.equal(1);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).to.deep.equal([
      'warning reader',
      'warning no-language',
    ]);
  });
});

describe('Hostile feeds', () => {
  it('bring no control characters, nothing long and no prototype into what is said', () => {
    const evil = '\u001b[2J\u009b31m\u202e' + 'x'.repeat(5000);
    const text = feed({
      item: {
        id: evil,
        title: evil,
        date_published: evil,
        content_html: `<a href="x">${evil}.pdf</a><img src="${evil}">`,
      },
    });
    const { findings } = check(text, URL);
    expect(findings.length).to.be.greaterThan(1);
    expect(JSON.stringify(findings)).not.to.match(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|\\u001b|x{200}/);
    expect(() =>
      check(
        '{"version":"https://jsonfeed.org/version/1.1","items":[{"__proto__":{"a":1},"id":"constructor","title":"toString"}]}',
        URL,
      ),
    ).not.to.throw();
    expect(({} as { a?: number }).a).to.equal(undefined);
  });

  for (const value of [
    'null',
    '7',
    '"x"',
    '[[[[]]]]',
    '[null]',
    '{"items": {}}',
    '{"data": null}',
    '{"version": 3, "items": [1]}',
  ]) {
    it(`${value} does not throw`, () => {
      expect(() => check(value, URL)).not.to.throw();
      const extension = JSON.parse(value) as unknown;
      const own = { _jobcenter_news: extension, items: [{ id: 'a', title: 'A', _jobcenter_news: extension }] };
      expect(() => check(feed({ feed: own }), URL)).not.to.throw();
      const inside = { editions: extension, glossary: extension, sign_language: extension };
      expect(() => check(feed({ extension: inside }), URL)).not.to.throw();
    });
  }

  it('10,000 levels deep are no harm', () => {
    expect(() =>
      check(`{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, URL),
    ).not.to.throw();
    expect(() => check(feed({ item: { content_html: '<div>'.repeat(10_000) } }), URL)).not.to.throw();
  });
});
