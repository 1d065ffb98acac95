import { expect } from '@open-wc/testing';
import type { Term } from '../../src/articles/article.js';
import { matcherOf } from '../../src/articles/glossary.js';
import { sanitize } from '../../src/feeds/sanitize.js';
import { speaking } from '../../src/i18n/msg.js';
import { glossary, markTerms } from '../../src/views/glossary.js';
import { press } from '../browser.js';
import { mount, stage } from '../support/mount.js';
import { all, isVisible, nameOf, oneLine, part, parts, rootOf, the } from '../support/reader.js';
import { feedOf, item } from '../support/samples.js';
import { draw } from '../support/scenes.js';

const termOf = (term: string, fields: Partial<Term> = {}): Term => ({
  term,
  forms: [],
  definition: `Was ${term} heißt.`,
  language: 'de',
  level: 'standard',
  ...fields,
});

const WORDS = ['Antrag', 'Bescheid', 'SGB II', 'AQB', 'Arbeitsplatz'].map((term) => termOf(term));

const sanitized = (html: string): HTMLElement =>
  sanitize(html, {
    base: 'https://example.org/',
    headingLevel: 2,
    images: true,
    attachments: [],
    describeFile: () => '',
    tableLabel: 'Tabelle',
  describeEmbed: String,
  describeHeld: String,
  });

/** A body on the page, with its words marked. */
function marked(
  html: string,
  terms: readonly Term[] = WORDS,
): { body: HTMLElement; found: Term[]; buttons: HTMLElement[] } {
  const body = sanitized(html);
  const found = speaking('de', () => markTerms(body, matcherOf(terms)));
  stage().append(body);
  return { body, found, buttons: [...body.querySelectorAll('button')] };
}

/** The words that are buttons, in the order of the text. */
const wordsIn = (html: string, terms?: readonly Term[]): string[] =>
  marked(html, terms).buttons.map((button) => button.textContent!);

const textOf = (node: Node): string => oneLine(node.textContent ?? '');
const explanations = (body: Element): HTMLElement[] => [...body.querySelectorAll<HTMLElement>('[part=definition]')];

describe('A word of the glossary in a text', () => {
  it('is a button with the word for its name, that explains nothing yet', () => {
    const { buttons, body } = marked('<p>Der Antrag ist da.</p>');
    expect(buttons).to.have.lengthOf(1);
    const [button] = buttons as [HTMLButtonElement];
    expect(nameOf(button)).to.equal('Antrag');
    expect(button.type).to.equal('button');
    expect(button.getAttribute('part')).to.equal('term');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(explanations(body)).to.have.lengthOf(0);
  });

  it('is one where it stands first in a section, and where it stands first in the next', () => {
    const { body, buttons } = marked(
      '<p>Antrag eins, Antrag zwei.</p><p>Antrag drei.</p><h2>Weiter</h2><p>Antrag vier.</p><ul><li>Antrag fünf</li></ul>',
    );
    expect(buttons.map((button) => textOf(button.parentElement!))).to.deep.equal([
      'Antrag eins, Antrag zwei.',
      'Antrag vier.',
    ]);
    expect(body.querySelector('p')!.firstElementChild).to.equal(buttons[0]);
    expect(body.querySelector('p')!.firstChild!.textContent).to.equal('');
  });

  it('is one in a section below a heading of any level, and not in one that a heading elsewhere begins', () => {
    expect(wordsIn('<p>Antrag</p><h5>Titel</h5><p>Antrag</p><h6>Titel</h6><p>Antrag</p>')).to.have.lengthOf(3);
    expect(wordsIn('<p>Antrag</p><ul><li>Antrag</li></ul><hr><blockquote>Antrag</blockquote>')).to.have.lengthOf(1);
  });

  it('is one with its endings as they stand', () => {
    expect(wordsIn('<p>Die Bescheide und des Antrags</p>')).to.deep.equal(['Bescheide', 'Antrags']);
  });

  it('is once there for all its forms', () => {
    expect(wordsIn('<p>Bescheide, Bescheid, Bescheiden</p>')).to.deep.equal(['Bescheide']);
  });

  for (const [where, html] of [
    ['a link', '<p><a href="/x">Antrag</a></p>'],
    ['an element within a link', '<p><a href="/x">Zum <b>Antrag</b></a></p>'],
    ['code', '<p><code>Antrag</code></p>'],
    ['quoted code', '<pre>Antrag</pre>'],
    ['keys to press', '<p><kbd>Antrag</kbd></p>'],
    ['a heading', '<h2>Antrag</h2>'],
    ['an element within a heading', '<h2>Der <em>Antrag</em></h2>'],
    ['a link, in part', '<p>Arbeits<a href="/x">platz</a></p>'],
    ['code, in part', '<p><code>Arbeits</code>platz</p>'],
  ] as const) {
    it(`is none in ${where}`, () => {
      const { buttons, found } = marked(html);
      expect(buttons).to.have.lengthOf(0);
      expect(found).to.deep.equal([]);
    });
  }

  it('is one after a link or a heading that has it, which do not count', () => {
    const { buttons } = marked('<h2>Antrag</h2><p><a href="/x">Antrag</a>, <code>Antrag</code>, Antrag.</p>');
    expect(buttons).to.have.lengthOf(1);
    expect(buttons[0]!.parentElement!.localName).to.equal('p');
    expect(buttons[0]!.previousElementSibling!.localName).to.equal('code');
  });

  it('is one across elements, which stay in it', () => {
    const { body, buttons } = marked('<p>Das <b>SGB</b> <i>II</i> gilt.</p>');
    expect(buttons.map(textOf)).to.deep.equal(['SGB II']);
    expect(textOf(buttons[0]!.querySelector('b')!)).to.equal('SGB');
    expect(textOf(buttons[0]!.querySelector('i')!)).to.equal('II');
    expect(textOf(body)).to.equal('Das SGB II gilt.');
  });

  it('is one across a part of an element, of which the rest stays outside and as it was', () => {
    const { body, buttons } = marked('<p>Das <b>ist das SGB</b> II <em>heute</em>.</p>');
    expect(buttons.map(textOf)).to.deep.equal(['SGB II']);
    expect(textOf(body)).to.equal('Das ist das SGB II heute.');
    expect(getComputedStyle(buttons[0]!.querySelector('b')!).fontWeight).to.equal('700');
  });

  it('is one within an element', () => {
    expect(marked('<p>Das ist der <strong>Antrag</strong>.</p>').buttons[0]!.parentElement!.localName).to.equal(
      'strong',
    );
  });

  it('with a Mediopunkt is one, whose name is one word', () => {
    const [button] = marked('<p>Ihr Arbeits·platz</p>').buttons;
    expect(nameOf(button!)).to.equal('Arbeitsplatz');
    expect(button!.textContent).to.equal('Arbeits·platz');
  });

  it('is none on the other side of a line break', () => {
    expect(wordsIn('<p>Das SGB<br>II gilt.</p>')).to.deep.equal([]);
    expect(wordsIn('<p>Das SGB</p><p>II gilt.</p>')).to.deep.equal([]);
  });

  it('is found on each line, beside others', () => {
    expect(wordsIn('<p>Ein Antrag und ein Bescheid.<br>Das AQB und das SGB II.</p>')).to.deep.equal([
      'Antrag',
      'Bescheid',
      'AQB',
      'SGB II',
    ]);
  });

  it('is reported once, in the order of the text, also where it is in several sections', () => {
    const { found } = marked('<p>Bescheid, Antrag</p><h2>Zwei</h2><p>Antrag, AQB, Bescheid</p>');
    expect(found.map(({ term }) => term)).to.deep.equal(['Bescheid', 'Antrag', 'AQB']);
  });
});

describe('A text with marked words', () => {
  for (const html of [
    '<p>Der Antrag auf das AQB nach SGB\u00a0II.</p>',
    '<p>Antrag</p>',
    'Antrag',
    '<p> Antrag \n Bescheid\u00a0</p>',
    '<p>Arbeits·platz, Arbeits\u00adplatz, Arbeits-Platz</p>',
    '<p><b>SGB</b> <i>II<u> mit</u></i> Rest</p><p>Antrag<br>Bescheid</p>',
    '<ul><li>Antrag<ul><li>Bescheid</li></ul>AQB</li></ul><table><tr><td>Antrag</td><th>SGB II</th></tr></table>',
    '<h2>Antrag</h2><p><a href="/x">Antrag</a> Antrag</p><pre>Antrag\nBescheid</pre>',
    '<blockquote>Antrag „Bescheid“</blockquote><dl><dt>AQB</dt><dd>Antrag</dd></dl>',
  ]) {
    it(`has the words of its author to the letter: ${html}`, () => {
      const { textContent } = sanitized(html);
      const { body, buttons } = marked(html);
      expect(body.textContent).to.equal(textContent);
      for (const button of buttons) button.click();
      for (const button of buttons) button.click();
      expect(body.textContent).to.equal(textContent);
      expect(explanations(body)).to.have.lengthOf(0);
    });
  }

  it('has its words as well while all are explained', () => {
    const html = '<p>Antrag, Bescheid und <b>SGB</b> II.</p><ul><li>AQB<br>und mehr</li></ul><p>Ende</p>';
    const { body, buttons } = marked(html);
    for (const button of buttons) button.click();
    for (const explanation of explanations(body)) explanation.remove();
    expect(body.textContent).to.equal(sanitized(html).textContent);
  });

  it('is untouched where there is no word of the glossary', () => {
    const html = '<p>Guten <b>Tag</b>.</p>';
    const { body, found } = marked(html);
    expect(body.innerHTML).to.equal(html);
    expect(found).to.deep.equal([]);
    expect(marked(html, []).body.innerHTML).to.equal(html);
  });

  it('keeps its links, which still lead where they led', () => {
    const { body } = marked('<p>Antrag <a href="/antrag">Antrag</a></p>');
    expect(body.querySelector('a')!.outerHTML).to.equal('<a href="https://example.org/antrag">Antrag</a>');
  });
});

describe('The explanation of a word', () => {
  it('opens directly after the paragraph, and closes again', () => {
    const { body, buttons } = marked('<p>Der Antrag ist da.</p><p>Zwei</p>');
    const [button] = buttons;
    button!.click();
    expect(button!.getAttribute('aria-expanded')).to.equal('true');
    const [explanation] = explanations(body);
    expect(body.children[0]!.nextElementSibling).to.equal(explanation);
    expect(textOf(explanation!)).to.equal('Antrag: Was Antrag heißt.');
    expect(isVisible(explanation!)).to.equal(true);
    button!.click();
    expect(button!.getAttribute('aria-expanded')).to.equal('false');
    expect(explanations(body)).to.have.lengthOf(0);
  });

  it('opens by the keyboard, and the focus stays on the word', async () => {
    const { body, buttons } = marked('<p>Der Antrag ist da.</p>');
    buttons[0]!.focus();
    await press('Enter');
    expect(explanations(body)).to.have.lengthOf(1);
    await press('Space');
    expect(explanations(body)).to.have.lengthOf(0);
    expect(document.activeElement).to.equal(buttons[0]);
  });

  it('leaves the others open, each as its button says', () => {
    const { body, buttons } = marked('<p>Antrag und Bescheid.</p><p>Das AQB.</p>');
    for (const button of buttons) button.click();
    expect(explanations(body).map(textOf).sort()).to.deep.equal([
      'AQB: Was AQB heißt.',
      'Antrag: Was Antrag heißt.',
      'Bescheid: Was Bescheid heißt.',
    ]);
    buttons[0]!.click();
    expect(buttons.map((button) => button.getAttribute('aria-expanded'))).to.deep.equal(['false', 'true', 'true']);
    expect(explanations(body)).to.have.lengthOf(2);
  });

  for (const [where, html, container] of [
    ['a list item', '<ul><li>Ein Antrag, <b>bitte</b>.</li><li>Zwei</li></ul>', 'li'],
    ['a cell', '<table><tr><td>Ein Antrag <i>hier</i></td><td>Zwei</td></tr></table>', 'td'],
    ['a definition', '<dl><dt>Eins</dt><dd>Ein Antrag</dd></dl>', 'dd'],
    ['a quotation without paragraphs', '<blockquote>Ein Antrag hier</blockquote>', 'blockquote'],
    [
      'a caption',
      '<figure><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt=""><figcaption>Ein Antrag</figcaption></figure>',
      'figcaption',
    ],
  ] as const) {
    it(`in ${where} stays inside of it, after the whole line`, () => {
      const { body, buttons } = marked(html);
      buttons[0]!.click();
      const [explanation] = explanations(body);
      expect(explanation!.parentElement!.localName).to.equal(container);
      expect(explanation!.nextSibling).to.equal(null);
    });
  }

  it('in a list item stands before the list in it, and not in the middle of the line', () => {
    const { body, buttons } = marked('<ul><li>Ein <b>Antrag</b>, <i>bitte</i> sehr<ul><li>Zwei</li></ul></li></ul>');
    buttons[0]!.click();
    const [explanation] = explanations(body);
    expect(explanation!.nextElementSibling!.localName).to.equal('ul');
    expect(explanation!.previousSibling!.textContent).to.equal(' sehr');
  });

  it('of a paragraph in a list item follows that paragraph', () => {
    const { body, buttons } = marked('<ul><li><p>Ein Antrag.</p><p>Zwei</p></li></ul>');
    buttons[0]!.click();
    expect(explanations(body)[0]!.previousElementSibling!.textContent).to.equal('Ein Antrag.');
    expect(explanations(body)[0]!.parentElement!.localName).to.equal('li');
  });

  it('of text that stands in no element follows that line', () => {
    const { body, buttons } = marked('Ein Antrag<br>Zwei');
    buttons[0]!.click();
    expect(explanations(body)[0]!.nextSibling).to.equal(body.querySelector('br'));
  });

  it('has the expansion of an abbreviation, and what it means', () => {
    for (const [fields, expected] of [
      [{ expansion: 'Ausbildungsbudget', definition: undefined }, 'AQB: Ausbildungsbudget'],
      [
        { expansion: 'Ausbildungsbudget', definition: 'Geld für Betriebe.' },
        'AQB: Ausbildungsbudget. Geld für Betriebe.',
      ],
      [{ definition: 'Geld für Betriebe.' }, 'AQB: Geld für Betriebe.'],
    ] as const) {
      const { body, buttons } = marked('<p>Das AQB</p>', [termOf('AQB', fields)]);
      buttons[0]!.click();
      expect(textOf(explanations(body)[0]!)).to.equal(expected);
    }
  });

  it('is in its own language and direction', () => {
    for (const [fields, lang, dir] of [
      [{}, 'de', 'ltr'],
      [{ level: 'easy' }, 'de-simple', 'ltr'],
      [{ level: 'plain' }, 'de', 'ltr'],
      [{ language: 'ar' }, 'ar', 'rtl'],
    ] as const) {
      const { body, buttons } = marked('<p>Antrag</p>', [termOf('Antrag', fields)]);
      buttons[0]!.click();
      const paragraph = explanations(body)[0]!.querySelector('p')!;
      expect([paragraph.lang, paragraph.dir]).to.deep.equal([lang, dir]);
    }
  });

  it('shows markup as text', () => {
    const { body, buttons } = marked('<p>Antrag</p>', [
      termOf('Antrag', { definition: '<img src=x onerror=alert(1)> & mehr' }),
    ]);
    buttons[0]!.click();
    expect(textOf(explanations(body)[0]!)).to.equal('Antrag: <img src=x onerror=alert(1)> & mehr');
    expect(body.querySelector('img')).to.equal(null);
  });

  it('has a Mediopunkt for the eye only', () => {
    const { body, buttons } = marked('<p>Antrag</p>', [termOf('Antrag', { definition: 'Ein Arbeits·platz.' })]);
    buttons[0]!.click();
    expect(nameOf(explanations(body)[0]!)).to.equal('Antrag: Ein Arbeitsplatz.');
  });
});

describe('The list of all words that are explained', () => {
  const show = (terms: readonly Term[], locale = 'de'): HTMLElement => draw(() => glossary(3, terms), locale);

  it('is in alphabetical order below a heading', () => {
    const place = show(['Zuschuss', 'Ärztin', 'antrag', 'Bescheid', 'Österreich', 'AQB'].map((term) => termOf(term)));
    expect(the(place, 'heading', 'Wörter einfach erklärt').localName).to.equal('h3');
    expect(all(place, 'listitem').map((entry) => textOf(entry).split(':')[0])).to.deep.equal([
      'antrag',
      'AQB',
      'Ärztin',
      'Bescheid',
      'Österreich',
      'Zuschuss',
    ]);
    expect(the(place, 'list').getAttribute('role')).to.equal('list');
  });

  it('says each word and what it means', () => {
    expect(textOf(the(show([termOf('AQB', { expansion: 'Budget' })]), 'listitem'))).to.equal(
      'AQB: Budget. Was AQB heißt.',
    );
  });

  it('is in the language of each entry', () => {
    const place = show([termOf('Antrag', { level: 'easy' }), termOf('form', { language: 'en' })]);
    expect([...part(place, 'glossary').querySelectorAll('p')].map(({ lang }) => lang)).to.deep.equal([
      'de-simple',
      'en',
    ]);
  });

  it('has a heading in the words of the interface', () => {
    expect(nameOf(the(show([termOf('Antrag')], 'en'), 'heading'))).to.equal('Words explained');
    expect(nameOf(the(show([termOf('Antrag')], 'de-simple'), 'heading'))).to.equal('Schwere Wörter einfach erklärt');
  });

  it('is not there without a word', () => {
    expect(rootOf(show([])).childElementCount).to.equal(0);
  });

  it('does not change the list that it is given', () => {
    const terms = [termOf('Zuschuss'), termOf('Antrag')];
    show(terms);
    expect(terms.map(({ term }) => term)).to.deep.equal(['Zuschuss', 'Antrag']);
  });
});

describe('The glossary of an article', () => {
  const feed = feedOf(
    [
      item('a', {
        content_html: '<p>Der Antrag auf das AQB.</p>',
        _jobcenter_news: {
          glossary: [{ term: 'AQB', definition: 'Aus dem Artikel.' }],
          editions: [
            { level: 'easy', title: 'Leicht', content_html: '<p>Der Antrag auf das AQB.</p>' },
            { language: 'en', title: 'English', content_html: '<p>The Antrag and the AQB.</p>' },
          ],
        },
      }),
    ],
    {
      _jobcenter_news: {
        glossary: [
          { term: 'AQB', definition: 'Aus dem Feed.' },
          { term: 'Antrag', definition: 'Aus dem Feed.' },
          { term: 'Antrag', definition: 'Leicht erklärt.', level: 'easy' },
          { term: 'Bescheid', definition: 'Nicht im Text.' },
        ],
      },
    },
  );
  const listed = async (attributes: Record<string, string>): Promise<string[]> => {
    const news = await mount({ article: 'a', routing: 'none', ...attributes }, feed);
    return parts(news, 'glossary').flatMap((list) => [...list.querySelectorAll('li')].map(textOf));
  };

  it('explains at the end what stands in the text, from the nearest list', async () => {
    expect(await listed({})).to.deep.equal(['Antrag: Aus dem Feed.', 'AQB: Aus dem Artikel.']);
  });

  it('explains in Leichter Sprache where there is such an entry', async () => {
    expect(await listed({ level: 'easy' })).to.deep.equal(['Antrag: Leicht erklärt.', 'AQB: Aus dem Artikel.']);
  });

  it('explains nothing in a text of another language', async () => {
    expect(await listed({ lang: 'en' })).to.deep.equal([]);
  });

  it('opens beside the word, in the article', async () => {
    const news = await mount({ article: 'a', routing: 'none' }, feed);
    the(news, 'button', 'AQB').click();
    expect(textOf(part(news, 'definition'))).to.equal('AQB: Aus dem Artikel.');
    expect(the(news, 'button', 'AQB').getAttribute('aria-expanded')).to.equal('true');
  });
});
