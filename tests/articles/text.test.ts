import { expect } from '@open-wc/testing';
import { cleanLines, cleanText, decodeEntities, excerpt, textOfHtml } from '../../src/articles/text.js';

describe('The text of HTML', () => {
  const table: readonly [what: string, html: string, text: string][] = [
    ['of nothing is nothing', '', ''],
    ['of text is that text', 'Guten Tag', 'Guten Tag'],
    ['of a paragraph is its text', '<p>Guten Tag</p>', 'Guten Tag'],
    ['keeps paragraphs apart', '<p>Eins</p><p>Zwei</p>', 'Eins Zwei'],
    ['keeps lines apart', 'Eins<br>Zwei<BR/>Drei<br />Vier', 'Eins Zwei Drei Vier'],
    ['keeps list items apart', '<ul><li>Eins</li><li>Zwei</li></ul>', 'Eins Zwei'],
    ['keeps cells apart', '<table><tr><td>1</td><td>2</td></tr></table>', '1 2'],
    ['keeps a heading apart', '<h2>Neu</h2>Der Kreis', 'Neu Der Kreis'],
    ['does not tear words apart', '<b>A</b>rbeit<span class="x">s</span>pl<em>a</em>tz', 'Arbeitsplatz'],
    ['does not tear words apart at a break that may be', 'Arbeits<wbr>platz<a href="#x"></a>!', 'Arbeitsplatz!'],
    ['takes no tag for another one that begins like it', 'a<base>b<section>c<blockquote>d', 'a b c d'],
    ['folds white space', '  Eins \n\t Zwei\r\n<p>\n  Drei', 'Eins Zwei Drei'],
    ['has no comments', 'Eins<!-- nicht > das --> Zwei', 'Eins Zwei'],
    ['has no comment that never ends', 'Eins <!-- nicht <p>das</p>', 'Eins'],
    ['goes on after the shortest comment', 'Eins <!--> Zwei', 'Eins Zwei'],
    ['has no comments of Word', 'Eins<!--[if gte mso 9]><xml>9</xml><![endif]--> Zwei', 'Eins Zwei'],
    ['has no declarations', '<?xml version="1.0"?><!DOCTYPE html>Eins', 'Eins'],
    ['has no scripts', 'Eins<script>if (1 < 2) zwei("<p>")</script> Drei', 'Eins Drei'],
    ['has no scripts in capital letters', 'Eins<SCRIPT type="text/javascript">zwei()</SCRIPT > Drei', 'Eins Drei'],
    ['has no script that never ends', 'Eins <script>zwei()', 'Eins'],
    ['has no styles', '<style>p { color: red }</style>Eins', 'Eins'],
    ['has no templates', '<template><p>Null</p></template>Eins', 'Eins'],
    ['has no frames', '<iframe src="https://example.org/">Null</iframe>Eins', 'Eins'],
    ['has no text for browsers without scripts', '<noscript><img src="x"></noscript>Eins', 'Eins'],
    ['has no drawings', '<svg viewBox="0 0 1 1"><title>Null</title></svg>Eins', 'Eins'],
    ['goes on after a drawing that closes itself', '<svg/>Eins', 'Eins'],
    ['has no forms’ values', '<select><option>Null</option></select><textarea>Null</textarea>Eins', 'Eins'],
    ['has no tag that never ends', 'Eins <a href="', 'Eins'],
    ['does without end tags', '<ul><li>Eins<li>Zwei', 'Eins Zwei'],
    ['does with end tags of nothing', '</p>Eins</div></i>Zwei', 'Eins Zwei'],
    ['has no attributes', '<p title="Null" class=x>Eins', 'Eins'],
    ['has no attributes, even with a tag’s end in them', '<a title="Start > Null" href="x">Eins</a>', 'Eins'],
    ['keeps signs that are no tags', 'a < b, 1<2, <3, x <= y > z', 'a < b, 1<2, <3, x <= y > z'],
    ['ends with a sign', 'a <', 'a <'],
    ['resolves entities', '<p>F&uuml;r &amp; &#8222;gegen&#x201C;</p>', 'Für & „gegen“'],
    ['resolves entities once', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['shows markup that was text', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['keeps spaces that do not break', '10&nbsp;Uhr', '10\u00a0Uhr'],
    ['keeps the dot of Leichte Sprache', 'Arbeits&middot;platz', 'Arbeits·platz'],
  ];
  for (const [what, html, text] of table) it(what, () => expect(textOfHtml(html)).to.equal(text));

  it('has soft hyphens, if any, from entities', () => {
    expect(textOfHtml('Arbeits&shy;platz').replace('\u00ad', '')).to.equal('Arbeitsplatz');
  });

  describe('takes time in proportion to its length', () => {
    // Twice 100,000 and more: what looks back or ahead for each of them would take minutes.
    const pieces = [
      '<',
      '<a',
      '<a ',
      '<a>',
      '<p',
      '</',
      '</p',
      '<!--',
      '<!-- -',
      '<!',
      '<?',
      '<script>',
      '<script></',
      '<script></x>',
      '<script/>',
      '<script></script',
      '<svg><title>',
      '&',
      '&#',
      '&amp',
      '&amp;',
      ' ',
      '\n<p>\n',
      '\u202e',
      '\ud800',
    ];
    for (const piece of pieces) {
      it(`for ${JSON.stringify(piece)}, very often`, () => {
        const hostile = piece.repeat(250_000);
        const start = performance.now();
        textOfHtml(hostile);
        textOfHtml(`Text ${hostile} Text`);
        expect(performance.now() - start).to.be.below(3000);
      });
    }
  });

  it('is all there after 100,000 signs that are no tags', () => {
    expect(textOfHtml(`${'<'.repeat(100_000)} Ende`)).to.equal(`${'<'.repeat(100_000)} Ende`);
  });

  it('is there for 100,000 elements in one another', () => {
    expect(textOfHtml(`${'<div>'.repeat(100_000)}Text${'</div>'.repeat(100_000)}`)).to.equal('Text');
  });
});

describe('A character reference', () => {
  const table: readonly [written: string, decoded: string][] = [
    ['&amp;', '&'],
    ['&lt;&gt;', '<>'],
    ['&quot;&apos;', '"\''],
    ['&auml;&ouml;&uuml;&szlig;', 'äöüß'],
    ['&Auml;&Ouml;&Uuml;', 'ÄÖÜ'],
    ['&bdquo;Ja&ldquo;', '„Ja“'],
    ['&ndash;&mdash;&hellip;&euro;&sect;', '–—…€§'],
    ['&#228;', 'ä'],
    ['&#xe4;&#XE4;', 'ää'],
    ['&#128512;', '😀'],
    ['&#x1F600;', '😀'],
    // What old editors mean by these is what Windows has there, and so browsers do.
    ['&#150;', '–'],
    ['&#x80;', '€'],
    // Unknown ones stay, and so does what is none.
    ['&nosuch;', '&nosuch;'],
    ['&auml', '&auml'],
    ['&;', '&;'],
    ['&#;', '&#;'],
    ['&#x;', '&#x;'],
    ['&#xyz;', '&#xyz;'],
    ['Müller & Söhne', 'Müller & Söhne'],
    ['?a=1&b=2', '?a=1&b=2'],
    // Names of what each JavaScript object has.
    ['&toString;', '&toString;'],
    ['&valueOf;', '&valueOf;'],
    ['&avalueOf;', '&avalueOf;'],
  ];
  for (const [written, decoded] of table) {
    it(`${written} is ${JSON.stringify(decoded)}`, () => expect(decodeEntities(written)).to.equal(decoded));
  }
});

describe('A character reference to what is no character', () => {
  for (const written of [
    '&#0;',
    '&#8;',
    '&#xD800;',
    '&#xDFFF;',
    '&#55357;',
    '&#x110000;',
    '&#9999999;',
    '&#xFFFFFFFF;',
    '&#x202E;',
    '&#xFFFF;',
    '&#xFEFF;',
  ]) {
    it(`${written} does no harm`, () => {
      const text = textOfHtml(`a${written}b`);
      expect(text).to.match(/^a.*b$/);
      expect(() => encodeURIComponent(text)).not.to.throw();
      expect(text).not.to.match(/[\u0000-\u001f\u007f-\u009f\u202e\ufeff\uffff]/);
    });
  }
});

describe('A tag of several megabytes', () => {
  for (const part of ['x', '"', 'a="b" ', "'>'", '="']) {
    it(`made of ${part} throws nothing`, () => {
      expect(() => textOfHtml(`<p ${part.repeat(15_000_000 / part.length)}`)).not.to.throw();
    });
  }
});

describe('A line of text', () => {
  const table: readonly [what: string, written: string, cleaned: string][] = [
    ['begins and ends with a word', '  Guten Tag \n', 'Guten Tag'],
    ['is one line', 'Guten\r\n\t Tag\f!', 'Guten Tag !'],
    ['has single spaces, even around what is taken out', 'Guten \u0000 Tag', 'Guten Tag'],
    ['has no control characters', 'a\u0000b\u0008c\u001bd\u007fe\u0085f', 'abcdef'],
    ['has no byte order mark', '\ufeffGuten Tag', 'Guten Tag'],
    ['has no noncharacters', 'a\ufffeb\uffffc', 'abc'],
    ['has nothing that turns the text around it', 'a\u202ab\u202bc\u202cd\u202de\u202ef', 'abcdef'],
    ['has nothing that isolates the text after it', 'a\u2066b\u2067c\u2068d\u2069e', 'abcde'],
    ['keeps the marks that words in Arabic and Hebrew need', 'a\u200eb\u200fc', 'a\u200eb\u200fc'],
    [
      'keeps the joiners of Persian and of emoji',
      '\u0645\u06cc\u200c\u0634\u0648\u062f 👨\u200d👩',
      '\u0645\u06cc\u200c\u0634\u0648\u062f 👨\u200d👩',
    ],
    ['keeps pairs of surrogates', '😀', '😀'],
    ['has no half of a pair: first', 'a\ud83db', 'a\ufffdb'],
    ['has no half of a pair: second', 'a\ude00b', 'a\ufffdb'],
    ['has no half of a pair: wrong order', '\ude00\ud83d', '\ufffd\ufffd'],
    ['has no half of a pair: before a pair', '\ud83d😀', '\ufffd😀'],
    ['keeps spaces that do not break', '10\u00a0Uhr', '10\u00a0Uhr'],
    ['keeps soft hyphens', 'Arbeits\u00adplatz', 'Arbeits\u00adplatz'],
    ['keeps markup: it is text', '<b>&amp;</b>', '<b>&amp;</b>'],
    ['keeps the marks of a letter', 'Z\u0306\u0323 a\u0308', 'Z\u0306\u0323 a\u0308'],
    ['takes away what is piled up on a letter', `Z${'\u0300\u0489'.repeat(500)}a`, `Z${'\u0300\u0489'.repeat(6)}a`],
  ];
  for (const [what, written, cleaned] of table) it(what, () => expect(cleanText(written)).to.equal(cleaned));

  it('can become part of a URL, whatever it was', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    expect(() => encodeURIComponent(cleanText(units.join('')))).not.to.throw();
    expect(() => encodeURIComponent(cleanText(units.reverse().join('')))).not.to.throw();
  });
});

describe('Text with lines', () => {
  const table: readonly [what: string, written: string, cleaned: string][] = [
    ['keeps its line breaks', 'Eins.\nZwei.', 'Eins.\nZwei.'],
    ['loses empty lines and the white space around the others', '\n Eins. \r\n\n\tZwei.\n', 'Eins.\nZwei.'],
    ['of one line is that line', ' Eins  und zwei. ', 'Eins und zwei.'],
    ['of nothing is nothing', ' \n ', ''],
  ];
  for (const [what, written, cleaned] of table) it(what, () => expect(cleanLines(written)).to.equal(cleaned));
});

describe('The beginning of a text', () => {
  it('is all of it where that is short enough', () => {
    expect(excerpt('Guten Tag', 9)).to.equal('Guten Tag');
    expect(excerpt('', 9)).to.equal('');
  });

  it('ends with a whole word', () => {
    expect(excerpt('Das Jobcenter zieht um', 16)).to.equal('Das Jobcenter …');
  });

  for (const sign of [',', ';', ':', ' –', ' -']) {
    it(`does not end with "${sign}"`, () => {
      expect(excerpt(`Das Jobcenter${sign} immer noch da`, 20)).to.match(/^Das Jobcenter( immer)? …$/);
      expect(excerpt(`Das Jobcenter${sign} nochimmerda`, 18)).to.equal('Das Jobcenter …');
    });
  }

  it('is never longer than wished, but for the dots', () => {
    const text = 'Ein Wort und noch eines, und noch eines – und ein Bundesausbildungsförderungsgesetz am Ende';
    for (let length = 5; length < text.length; length++) {
      const beginning = excerpt(text, length);
      expect(beginning.endsWith(' …'), `${length}: ${beginning}`).to.equal(true);
      expect(beginning.length - 2, `${length}: ${beginning}`).to.be.at.most(length);
      expect(text.startsWith(beginning.slice(0, -2)), `${length}: ${beginning}`).to.equal(true);
    }
  });

  it('cuts a word that is longer than wished', () => {
    expect(excerpt('a'.repeat(100_000), 80)).to.match(/^a{40,80} …$/);
  });

  it('never cuts a character into two', () => {
    for (const text of ['😀'.repeat(100), `a${'😀'.repeat(100)}`]) {
      for (const length of [20, 21, 22, 23]) {
        expect(() => encodeURIComponent(excerpt(text, length)), `${length}`).not.to.throw();
      }
    }
  });
});
