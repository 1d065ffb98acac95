import { expect } from '@open-wc/testing';
import { sanitize } from '../../src/feeds/sanitize.js';
import { isInline, rangeIn, textBlocks } from '../../src/views/text-blocks.js';

/** A body as the element has it. */
const bodyOf = (html: string): HTMLElement =>
  sanitize(html, {
    base: 'https://example.org/',
    headingLevel: 2,
    images: true,
    attachments: [],
    describeFile: () => '',
    tableLabel: 'Tabelle', describeEmbed: String, describeHeld: String,
  });
const texts = (html: string): string[] => textBlocks(bodyOf(html)).map(({ text }) => text);

describe('The blocks of a text', () => {
  for (const [name, html, expected] of [
    ['paragraphs', '<p>Eins.</p><p>Zwei.</p>', ['Eins.', 'Zwei.']],
    ['headings', '<h2>Titel</h2><p>Text.</p>', ['Titel', 'Text.']],
    ['list items', '<ul><li>Eins</li><li>Zwei</li></ul>', ['Eins', 'Zwei']],
    ['items of lists in lists', '<ul><li>Eins<ul><li>Zwei</li></ul>Drei</li></ul>', ['Eins', 'Zwei', 'Drei']],
    ['definitions', '<dl><dt>AQB</dt><dd>Geld</dd></dl>', ['AQB', 'Geld']],
    ['cells', '<table><caption>Zahlen</caption><tr><th>A</th><td>1</td></tr></table>', ['Zahlen', 'A', '1']],
    ['quotations', '<blockquote>Eins<p>Zwei</p></blockquote>', ['Eins', 'Zwei']],
    ['captions', '<figure><img src="/a.png" alt=""><figcaption>Das Haus</figcaption></figure>', ['Das Haus']],
    ['lines', '<p>Eins.<br>Zwei.</p>', ['Eins.', 'Zwei.']],
    ['parts around a rule', 'Eins<hr>Zwei', ['Eins', 'Zwei']],
    ['text without an element', 'Eins <b>zwei</b>', ['Eins zwei']],
    ['text beside a paragraph', 'Eins<p>Zwei</p>Drei', ['Eins', 'Zwei', 'Drei']],
  ] as const) {
    it(`are its ${name}`, () => expect(texts(html).map((text) => text.trim())).to.deep.equal([...expected]));
  }

  it('are not parted by what stands in a line', () => {
    for (const name of [
      'a href="/x"',
      'abbr',
      'b',
      'bdi',
      'code',
      'del',
      'em',
      'i',
      'ins',
      'kbd',
      'mark',
      'q',
      's',
      'small',
      'span',
      'strong',
      'sub',
      'sup',
      'time',
      'u',
      'cite',
    ]) {
      expect(texts(`<p>Ein <${name}>Wort</${name.split(' ')[0]}>, ja.</p>`), name).to.deep.equal(['Ein Wort, ja.']);
    }
  });

  it('are not parted by a place where a word may break', () => {
    expect(texts('<p>Arbeits<wbr>platz</p>')).to.deep.equal(['Arbeitsplatz']);
  });

  it('have the text as it stands, with Mediopunkt, soft hyphens and white space', () => {
    expect(texts('<p> Arbeits·platz\n Fort\u00adbildung\u00a0</p>')).to.deep.equal([
      ' Arbeits·platz\n Fort\u00adbildung\u00a0',
    ]);
  });

  it('are none where there is nothing to read', () => {
    for (const html of ['', ' \n ', '<p>\u00a0</p>', '<img src="/a.png" alt="Haus">', '<ul>\n</ul>']) {
      expect(texts(html), html).to.deep.equal([]);
    }
  });

  it('lose no letter of a body', () => {
    const body = bodyOf(
      '<h2>A <b>b</b></h2>c<p>d<br>e <i>f<b>g</b></i></p><ul><li>h<p>i</p>j<ol><li>k</li></ol>l</li></ul><table><tr><td>m<b>n</b></td><td><p>o</p></td></tr></table><pre>p\nq</pre>',
    );
    expect(
      textBlocks(body)
        .map(({ text }) => text)
        .join(''),
    ).to.equal(body.textContent);
  });

  it('know the element that they stand in', () => {
    const body = bodyOf('<p>Eins <b>zwei</b></p><ul><li>Drei</li></ul>Vier');
    expect(textBlocks(body).map(({ element }) => (element === body ? 'body' : element.localName))).to.deep.equal([
      'p',
      'li',
      'body',
    ]);
  });
});

describe('A place in a block', () => {
  const html = '<p>Das <b>SGB</b> <i>II<u> hi</u></i>lft.</p>';

  it('is found again in the document, wherever it begins and ends', () => {
    const [block] = textBlocks(bodyOf(html));
    const { text } = block!;
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        expect(rangeIn(block!, start, end).toString(), `${start}–${end}`).to.equal(text.slice(start, end));
      }
    }
  });

  it('is found in the second line of a paragraph as well', () => {
    const [, second] = textBlocks(bodyOf('<p>Eins<br>Zwei <b>drei</b></p>'));
    expect(rangeIn(second!, 5, 9).toString()).to.equal('drei');
  });
});

describe('What is part of a line', () => {
  it('is text, and an element within it; no paragraph, list, break or picture', () => {
    const create = (name: string): HTMLElement => document.createElement(name);
    expect([document.createTextNode('x'), create('b'), create('a'), create('button')].map(isInline)).to.deep.equal(
      Array(4).fill(true),
    );
    expect(['p', 'ul', 'div', 'table', 'br', 'h3'].map((name) => isInline(create(name)))).to.deep.equal(
      Array(6).fill(false),
    );
  });
});
