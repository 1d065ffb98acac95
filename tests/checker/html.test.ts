import { expect } from '@open-wc/testing';
import { readHtml, readText } from '../../src/checker/html.js';

const lines = (html: string, language = 'de') =>
  readHtml(html, language).lines.map(({ text, block }) => `${block}|${text}`);

describe('The lines of an article', () => {
  const table: readonly [html: string, ...lines: string[]][] = [
    [''],
    ['Guten Tag', '|Guten Tag'],
    ['<p>Eins</p><p>Zwei</p>', 'p|Eins', 'p|Zwei'],
    ['<p>Eins<br>Zwei<br/>Drei</p>', 'p|Eins', 'p|Zwei', 'p|Drei'],
    ['<h2>Titel</h2>Text', 'h2|Titel', '|Text'],
    ['<ul>\n<li>Eins</li>\n<li>Zwei</li></ul>', 'li|Eins', 'li|Zwei'],
    ['<li><p>Eins</p></li>', 'p|Eins'],
    ['<table><tr><td>1<td>2</table>', 'td|1', 'td|2'],
    ['<p>Ein <b>gr</b>oßes <em>Wort</em></p>', 'p|Ein großes Wort'],
    ['<p>M&uuml;ller &amp; S&ouml;hne</p>', 'p|Müller & Söhne'],
    ['<p>Zeilen\n  im   Quelltext</p>', 'p|Zeilen im Quelltext'],
    ['<p>A<!-- nein --> B<script>"<p>"</script> C<style>p{}</style></p>', 'p|A B C'],
    ['<P CLASS="x>y" title=\'a>b\'>A</P>', 'p|A'],
    ['<p>5 < 6 und 7 > 3', 'p|5 < 6 und 7 > 3'],
    ['<p>ohne Ende', 'p|ohne Ende'],
    ['<p', ''],
    ['<!-- ohne Ende <p>A'],
    ['<script>ohne Ende <p>A'],
  ];
  for (const [html, ...expected] of table) {
    it(html || 'are none in nothing', () => expect(lines(html)).to.deep.equal(expected.filter(Boolean)));
  }

  it('leave out phrases in another language, and nothing around them', () => {
    expect(lines('<p>Das <span lang="en">job <b>centre</b> <span>of</span></span> hilft.</p>')).to.deep.equal([
      'p|Das hilft.',
    ]);
    expect(lines('<p lang="en">Two. Sentences.</p><p>Deutsch</p>')).to.deep.equal(['p|Deutsch']);
    expect(lines('<p lang="de-DE">A <i lang="">B</i></p>', 'de')).to.deep.equal(['p|A B']);
    expect(lines('<p>A<br lang="en">B</p>')).to.deep.equal(['p|A', 'p|B']);
  });

  it('are those of plain text', () => {
    expect(readText('Eins\r\n\n Zwei  drei \n').lines.map(({ text }) => text)).to.deep.equal(['Eins', 'Zwei drei']);
  });
});

describe('The links and pictures of an article', () => {
  it('have their words, and those of pictures inside', () => {
    const { links } = readHtml(
      '<a href="/a">Zum <b>Haus</b></a><a href=b><img src=x alt="Ein Haus"></a><a href="c"></a><a name=d>D</a>',
      'de',
    );
    expect(links).to.deep.equal([
      { href: '/a', text: 'Zum Haus' },
      { href: 'b', text: 'Ein Haus' },
      { href: 'c', text: '' },
    ]);
  });

  it('end where the next begins, or the text', () => {
    expect(readHtml('<a href=a>A<a href=b>B', 'de').links).to.deep.equal([
      { href: 'a', text: 'A' },
      { href: 'b', text: 'B' },
    ]);
  });

  it('say whether there is an alternative text, and which', () => {
    expect(
      readHtml('<img src="a&amp;b.jpg"><img src=b alt=""><IMG ALT=\'Ein "Haus"\' SRC=c>', 'de').pictures,
    ).to.deep.equal([
      { src: 'a&b.jpg', alt: undefined },
      { src: 'b', alt: '' },
      { src: 'c', alt: 'Ein "Haus"' },
    ]);
  });

  it('are not those of comments and scripts', () => {
    const { links, pictures } = readHtml('<!-- <a href=a>hier</a> --><script>"<img src=a>"</script>', 'de');
    expect([...links, ...pictures]).to.deep.equal([]);
  });
});

describe('Hostile HTML', () => {
  for (const part of [
    '<',
    '<p',
    '<a href="',
    '<p a=',
    "<p '",
    '<!--',
    '<script>',
    '&',
    '<p lang=x>',
    '<a href=x>',
    '</',
    '<p ">',
  ]) {
    it(`is read in reasonable time: ${part}`, () => {
      const start = performance.now();
      readHtml(part.repeat(Math.ceil(200_000 / part.length)), 'de');
      expect(performance.now() - start).to.be.below(3_000);
    });
  }

  for (const part of ['x', '"', 'a="b" ', "'>'"]) {
    it(`has a tag of several megabytes: ${part}`, () => {
      expect(() => readHtml(`<p ${part.repeat(15_000_000 / part.length)}`, 'de')).not.to.throw();
    });
  }
});
