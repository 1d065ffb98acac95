import { expect } from '@open-wc/testing';
import { parseDocument } from '../../src/feeds/document.js';
import { errorOf, outcomeOf, read } from '../support/feeds.js';

const URL_OF_FEED = 'https://musterstadt.example/feed';
const rss = (content: string, attributes = ''): string =>
  `<rss version="2.0"${attributes}><channel><title>Nachrichten</title>${content}</channel></rss>`;
const item = (title: string): string => `<item><title>${title}</title><link>https://a.example/</link></item>`;
const titleIn = (xml: string): string | undefined => read(xml).feed.articles[0]?.editions[0].title;

describe('A text', () => {
  const table: readonly [what: string, text: string, outcome: string][] = [
    ['a web page', '<!doctype html><title>Anmeldung</title>', 'html'],
    ['a web page as XML', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x"><html/>', 'html'],
    ['a web page without a word about it', '<div>Bitte melden Sie sich an.</div>', 'html'],
    ['a web page after a comment', '<!-- x --><html></html>', 'html'],
    ['a site map', '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', 'format'],
    ['a declaration and nothing else', '<?xml version="1.0"?>\n', 'syntax'],
    ['a comment that never ends', '<!-- <rss>', 'html'],
    ['a feed that breaks off', rss(item('A')).slice(0, -20), 'syntax'],
    ['a feed with tags that cross', rss('<item><title><b>A</title></b></item>'), 'syntax'],
    ['a feed with two roots', `${rss(item('A'))}<rss/>`, 'syntax'],
    ['a feed with an element that only resembles one', '<?xml version="1.0"?><rss-feed/>', 'format'],
    ['a feed without items', rss(''), 'read'],
    ['a feed after white space and a mark', `\ufeff\n\n  <?xml version="1.0"?>${rss(item('A'))}`, 'read'],
    ['a feed after a comment with another root', `<!-- <html> -->${rss(item('A'))}`, 'read'],
  ];
  for (const [what, text, outcome] of table) {
    it(`that is ${what}: ${outcome}`, () => expect(outcomeOf(text)).to.equal(outcome));
  }

  it('that is broken XML has a line in its error, in every engine', () => {
    expect(errorOf(`<?xml version="1.0"?>\n\n${rss('\n<item>\n<title>A</b></item>')}`).message).to.match(
      /XML, line 5\b/,
    );
    expect(errorOf(`\n\n<!-- a\nb -->${rss('<title>A</b>')}`).message).to.match(/XML, line 4\b/);
  });

  it('that is broken JSON says what the engine says, shortened, and the line', () => {
    for (const [text, line] of [
      ['{"version": "1", }', 1],
      ['[1,,2]', 1],
      ['{\n"items": [\n1,\n2,,\n3, 4]\n}', 4],
      ['{\n"a, b": "c,\\n",\n"items": [tru, 1,\n2]}\n', 3],
      ['{"a": 1,\n"b": 2\n', 2],
      ['{"a": "1,\n', 1],
      ['[1, 2]\n[3, 4]', 2],
    ] as const) {
      const { message } = errorOf(text);
      expect(message, text).to.match(/no JSON: .{5,250}$/);
      expect(Number(/\bline (\d+)/.exec(message)?.[1]), message).to.be.within(line, line + 1);
    }
    const long = `{"items": [${'{"id": "1", "title": "A, B"},\n'.repeat(20_000)} oops, {"id": "2"}]}`;
    expect(errorOf(long).message).to.match(/\bline 20001\b/);
    expect(errorOf(`{"${'x'.repeat(10_000)}`).message.length).to.be.below(400);
  });
});

describe('An XML document', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "lol">${'bcdefghij'.replace(/./g, (name, at: number) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]!};`.repeat(10)}">`)}]>`;

  it('with a billion laughs is refused at once', () => {
    for (const prolog of [
      bomb,
      `<?xml version="1.0"?>${bomb}`,
      bomb.replace('rss [', 'rss SYSTEM "a>" ['),
      `<!-- -->\n${bomb}`,
    ]) {
      const begun = performance.now();
      expect(errorOf(prolog + rss(item('&j;'))).code).to.be.oneOf(['format', 'syntax']);
      expect(performance.now() - begun).to.be.below(200);
    }
    expect(errorOf(`<?xml version="1.0"?>${bomb}${rss('')}`).message).to.match(/entities/);
  });

  it('may have a document type without entities, which nobody fetches', () => {
    expect(
      titleIn(`<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/x.dtd">${rss(item('A'))}`),
    ).to.equal('A');
  });

  it('may say that it is in an encoding that it no longer is in', () => {
    for (const label of ['UTF-16', 'ISO-8859-1', 'x-quatsch'])
      expect(titleIn(`<?xml version="1.0" encoding="${label}"?>${rss(item('Grüße'))}`)).to.equal('Grüße');
  });

  describe('that is not well-formed is mended with one warning that has a line', () => {
    const table: readonly [what: string, xml: string, title: string][] = [
      ['a stray &', rss(item('Haus & Hof')), 'Haus & Hof'],
      ['an & before a name', rss(item('a&b=c')), 'a&b=c'],
      ['&nbsp;', rss(item('Haus&nbsp;Hof')), 'Haus\u00a0Hof'],
      ['&shy;', rss(item('Haus&shy;hof')), 'Haus\u00adhof'],
      ['&uuml; and &szlig;', rss(item('Gr&uuml;&szlig;e')), 'Grüße'],
      ['an entity that nobody knows', rss(item('a &quatsch; b')), 'a &quatsch; b'],
      ['a control character', rss(item('Haus\u0008hof\u0000')), 'Haushof'],
      ['a reference to a control character', rss(item('Haus&#8;&#x0;hof')), 'Haushof'],
      ['a noncharacter', rss(item('Haus\uffffhof')), 'Haushof'],
      ['half a surrogate', rss(item('Haus&#xd800;hof')), 'Haushof'],
      ['a prefix that nobody declared', rss(`<item><title>A</title><dc:date>2024-02-06</dc:date></item>`), 'A'],
      ['an attribute with such a prefix', rss(`<item><title foo:bar="1">A</title></item>`), 'A'],
    ];
    for (const [what, xml, title] of table) {
      it(what, () => {
        const { feed, faults } = read(`<?xml version="1.0"?>\n${xml}`);
        expect(feed.articles.map(({ editions }) => editions[0].title)).to.deep.equal([title]);
        const mended = faults.filter((fault) => /mended/.test(fault));
        expect(mended).to.have.length(1);
        expect(mended[0]).to.match(/line 2\b/);
      });
    }
  });

  it('is not mended where it is well-formed: no warning, and CDATA stays', () => {
    const { feed, faults } = read(rss('<item><title><![CDATA[a &amp; b &nbsp; <i>c</i>]]></title></item>'));
    expect(faults).to.deep.equal([]);
    expect(feed.articles[0]!.editions[0].title).to.equal('a & b \u00a0 c');
  });

  it('keeps what stands in CDATA and comments when it is mended', () => {
    const html = '<p>a &amp; b &nbsp; c &lt; d <o:p></o:p></p>';
    const { feed } = read(
      rss(`<!-- & --><item><title>A & B</title><c:encoded xmlns:c="x/content"><![CDATA[${html}]]></c:encoded></item>`),
    );
    expect(feed.articles[0]!.editions[0].html).to.equal(html);
  });

  it('with 200,000 comments is read in a moment, and its faults keep their lines', () => {
    const begun = performance.now();
    expect(titleIn(rss(`${'<!-- & -->'.repeat(200_000)}${item('A')}`))).to.equal('A');
    expect(performance.now() - begun).to.be.below(3000);
    expect(errorOf(rss('<!-- \n\n -->\n<title>A</b>')).message).to.match(/XML, line 4\b/);
  });

  it('keeps its elements by undeclared prefixes', () => {
    const { feed } = read(
      rss('<item><title>A</title><dc:date>2024-02-06</dc:date><content:encoded>B</content:encoded></item>'),
    );
    expect(feed.articles[0])
      .to.deep.include({ published: feed.articles[0]!.published })
      .and.not.include({ published: undefined });
    expect(feed.articles[0]!.editions[0].html).to.equal('B');
  });

  it('nested 10,000 times is read or an error, at once', () => {
    const deep = (name: string): string => `<${name}>`.repeat(10_000) + `</${name}>`.repeat(10_000);
    for (const name of ['div', 'item', 'media:group']) {
      const begun = performance.now();
      expect(outcomeOf(rss(`<item><title>A</title><description>${deep(name)}</description></item>`))).to.be.oneOf([
        'read',
        'syntax',
      ]);
      expect(outcomeOf(rss(`<item><title>A</title>${deep(name)}</item>`, ' xmlns:media="x/mrss"'))).to.be.oneOf([
        'read',
        'syntax',
      ]);
      expect(performance.now() - begun).to.be.below(2000);
    }
  });

  it('of hostile repetitions is done with in a moment', () => {
    for (const part of ['<!--', '<?', '<!-- -->', '\n', '&', '<![CDATA[', '<a:b ', ' a:b', '<', ' xmlns:a="']) {
      const begun = performance.now();
      const many = part.repeat(10_000);
      for (const text of [many, `<?xml ?>${many}`, `<rss>${many}`, `<rss ${many}`, `${many}<rss/>`]) outcomeOf(text);
      expect(performance.now() - begun, part).to.be.below(3000);
    }
  });

  it('with hostile white space is done with in a moment', () => {
    const begun = performance.now();
    for (const end of ['', 'b', '"', 'b"']) outcomeOf(`<rss xmlns:a="${' '.repeat(50_000)}${end}>`);
    expect(performance.now() - begun).to.be.below(1000);
  });

  it('can be parsed by something else than a browser', () => {
    const seen: string[] = [];
    const { xml } = parseDocument(
      `<?xml version="1.0"?>\n${rss(item('A'))}`,
      URL_OF_FEED,
      () => undefined,
      undefined,
      (text) => {
        seen.push(text);
        return new DOMParser().parseFromString(text, 'text/xml');
      },
    );
    expect(seen).to.have.length(1);
    expect(seen[0]).to.match(/^\n<rss /);
    expect(xml!.documentElement.localName).to.equal('rss');
  });
});
