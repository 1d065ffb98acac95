import { expect } from '@open-wc/testing';
import { emulateMedia, engine, press } from '../browser.js';
import { mount, rendered, type JobcenterNews } from '../support/mount.js';
import {
  all,
  choose,
  click,
  focused,
  isVisible,
  nameOf,
  oneLine,
  part,
  parts,
  rootOf,
  the,
} from '../support/reader.js';
import { feedOf, item } from '../support/samples.js';

const feed = feedOf(
  [
    item('a', {
      title: 'Neues vom Jobcenter',
      content_html: `<p id="one">Das Jobcenter zahlt <b>Bürgergeld</b> und das AQB.</p><p>Mehr Bürgergeld gibt es nicht.</p>
        <h2>Antrag auf Bürgergeld</h2><p>Der <a href="https://example.org/">Weg zum Bürgergeld</a> ist kurz. Bürgergeld hilft.</p>
        <ul><li>Ein Regelbedarf gilt.<ul><li>Innen</li></ul></li><li>Ende</li></ul>`,
      _jobcenter_news: {
        glossary: [{ term: 'AQB', expansion: 'Ausbildungs- und Qualifizierungsbudget', definition: 'Geld für Kurse.' }],
        editions: [
          { language: 'de', level: 'easy', title: 'Neu', content_html: '<p>Sie bekommen Bürger·geld.</p>' },
          { language: 'en', level: 'standard', title: 'News', content_html: '<p>The Jobcenter pays Bürgergeld.</p>' },
        ],
      },
    }),
  ],
  {
    _jobcenter_news: {
      glossary: [
        { term: 'Bürgergeld', definition: 'Geld vom Staat für Menschen, die zu wenig haben.' },
        { term: 'Bürgergeld', level: 'easy', definition: 'Geld vom Staat.' },
        { term: 'Regelbedarf', definition: 'Das Geld für jeden Monat.' },
        { term: 'Kurzarbeit', definition: 'Kommt im Text nicht vor.' },
      ],
    },
  },
);

const arrange = (attributes: Record<string, string> = {}): Promise<JobcenterNews> =>
  mount({ routing: 'none', article: 'a', ...attributes }, feed);
const terms = (news: JobcenterNews): HTMLElement[] => parts(news, 'term').filter(isVisible);
const definitions = (news: JobcenterNews): string[] =>
  parts(news, 'definition').map((node) => oneLine(node.textContent ?? ''));

describe('A word that is explained', () => {
  it('is a button in its sentence, once in each section, and not in a link or a headline', async () => {
    const news = await arrange();
    expect(terms(news).map(nameOf)).to.deep.equal(['Bürgergeld', 'AQB', 'Bürgergeld', 'Regelbedarf']);
    for (const term of terms(news)) {
      expect(term.localName).to.equal('button');
      expect(term.getAttribute('aria-expanded')).to.equal('false');
      expect(term.closest('a, h1, h2, h3, h4')).to.equal(null);
      // In the line, as high as its words: WCAG 2.2, 2.5.8 exempts such targets.
      expect(getComputedStyle(term).display).to.match(/^inline/);
      expect(term.getBoundingClientRect().height).to.be.lessThan(2 * parseFloat(getComputedStyle(term).fontSize));
    }
    expect(oneLine(part(news, 'body').querySelector('p')!.textContent ?? '')).to.equal(
      'Das Jobcenter zahlt Bürgergeld und das AQB.',
    );
  });

  for (const key of ['Enter', 'Space']) {
    it(`is explained directly after its paragraph with ${key}, and the focus stays on the word`, async () => {
      const news = await arrange();
      const term = the(news, 'button', 'AQB');
      const paragraph = term.closest('p')!;
      term.focus();
      await press(key);
      expect(term.getAttribute('aria-expanded')).to.equal('true');
      expect(focused(news)).to.equal(term);
      expect(paragraph.nextElementSibling).to.equal(part(news, 'definition'));
      expect(definitions(news)).to.deep.equal(['AQB: Ausbildungs- und Qualifizierungsbudget. Geld für Kurse.']);
      await press(key);
      expect(term.getAttribute('aria-expanded')).to.equal('false');
      expect(definitions(news)).to.deep.equal([]);
      expect(focused(news)).to.equal(term);
    });
  }

  it('in a list stays in its point, before the list inside of that', async () => {
    const news = await arrange();
    the(news, 'button', 'Regelbedarf').click();
    const definition = part(news, 'definition');
    expect(definition.parentElement!.localName).to.equal('li');
    expect(definition.nextElementSibling!.localName).to.equal('ul');
    expect(definition.previousSibling!.textContent).to.equal(' gilt.');
  });

  it('can be one of several in a paragraph that are open: the reader loses none', async () => {
    const news = await arrange();
    const [first, abbreviation] = terms(news);
    first!.click();
    abbreviation!.click();
    expect(definitions(news).length).to.equal(2);
    first!.click();
    expect(definitions(news)).to.deep.equal(['AQB: Ausbildungs- und Qualifizierungsbudget. Geld für Kurse.']);
  });

  it('stays explained when something else is rendered', async () => {
    const news = await arrange();
    the(news, 'button', 'AQB').click();
    news.requestUpdate();
    await rendered(news);
    expect(definitions(news).length).to.equal(1);
  });

  it('comes in the order of the text for the Tab key: the word before it, the word, the next', async () => {
    const news = await arrange();
    terms(news)[0]!.focus();
    const order: string[] = [nameOf(focused(news)!)];
    for (let step = 0; step < 4; step++) {
      await press('Tab');
      order.push(nameOf(focused(news)!));
    }
    const wanted = ['Bürgergeld', 'AQB', 'Weg zum Bürgergeld', 'Bürgergeld', 'Regelbedarf'];
    // WebKit on Linux leaves links out unless its settings say otherwise.
    expect(order.slice(0, order.includes(wanted[2]!) ? 5 : 4)).to.deep.equal(
      order.includes(wanted[2]!) ? wanted : wanted.filter((name) => name !== wanted[2]),
    );
  });

  it('is explained more simply in Leichte Sprache, and its dot is not read', async () => {
    const news = await arrange({ level: 'easy' });
    const term = terms(news)[0]!;
    expect(nameOf(term)).to.equal('Bürgergeld');
    expect(term.textContent).to.equal('Bürger·geld');
    term.click();
    expect(definitions(news)).to.deep.equal(['Bürgergeld: Geld vom Staat.']);
    expect(part(news, 'definition').querySelector('[lang]')!.getAttribute('lang')).to.equal('de-simple');
  });

  it('is none in a text in another language than its explanation', async () => {
    const news = await arrange();
    await click(news, 'link', 'English');
    expect(terms(news)).to.deep.equal([]);
    expect(parts(news, 'glossary').length).to.equal(0);
  });

  it('is back after a change of level, and closed', async () => {
    const news = await arrange();
    terms(news)[0]!.click();
    await choose(news, 'Leichte Sprache');
    expect(definitions(news)).to.deep.equal([]);
    expect(terms(news).map((term) => term.getAttribute('aria-expanded'))).to.deep.equal(['false']);
    await choose(news, 'Alltags-Sprache');
    for (const term of terms(news)) {
      expect(term.getAttribute('aria-expanded')).to.equal(
        String(definitions(news).length > 0 && term === terms(news)[0]),
      );
    }
  });
});

describe('All words of an article', () => {
  it('are explained at its end, in the order of the alphabet, only those that it has', async () => {
    const news = await arrange();
    const list = part(news, 'glossary');
    expect(nameOf(the(news, 'heading', 'Wörter einfach erklärt'))).to.equal('Wörter einfach erklärt');
    expect([...list.querySelectorAll('li')].map((entry) => oneLine(entry.textContent ?? ''))).to.deep.equal([
      'AQB: Ausbildungs- und Qualifizierungsbudget. Geld für Kurse.',
      'Bürgergeld: Geld vom Staat für Menschen, die zu wenig haben.',
      'Regelbedarf: Das Geld für jeden Monat.',
    ]);
    expect(
      part(news, 'body').compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING,
      'after the text',
    ).to.be.greaterThan(0);
    expect(the(news, 'heading', 'Wörter einfach erklärt').localName).to.equal('h3');
  });

  it('are no list where no word of the glossary is in the text', async () => {
    const news = await mount(
      { routing: 'none', article: 'b' },
      feedOf([item('b', { _jobcenter_news: { glossary: [{ term: 'Kurzarbeit', definition: 'Weniger Arbeit.' }] } })]),
    );
    expect(parts(news, 'glossary')).to.deep.equal([]);
    expect(all(news, 'heading', 'Wörter einfach erklärt')).to.deep.equal([]);
  });

  it('leave the author’s words as they are, in markup and attributes too', async () => {
    const text = '<p>Das <b>Bürger</b>geld &lt;b&gt; und <i>AQB</i>s.</p>';
    const news = await mount(
      { routing: 'none', article: 'b' },
      feedOf([
        item('b', {
          content_html: text,
          _jobcenter_news: {
            glossary: [
              { term: 'Bürgergeld', definition: '<img src=x onerror=alert(1)> Geld' },
              { term: 'AQB', expansion: 'Budget' },
            ],
          },
        }),
      ]),
    );
    expect(terms(news).map(nameOf)).to.deep.equal(['Bürgergeld', 'AQBs']);
    expect(oneLine(part(news, 'body').textContent ?? '')).to.equal('Das Bürgergeld <b> und AQBs.');
    terms(news)[0]!.click();
    expect(rootOf(news).querySelectorAll('img').length).to.equal(0);
    expect(definitions(news)).to.deep.equal(['Bürgergeld: <img src=x onerror=alert(1)> Geld']);
  });

  if (engine === 'chromium') {
    it('are printed once: the list is, the explanation that is open is not, and the buttons are text', async () => {
      const news = await arrange();
      the(news, 'button', 'AQB').click();
      await emulateMedia({ media: 'print' });
      try {
        expect(isVisible(part(news, 'glossary'))).to.equal(true);
        expect(parts(news, 'definition').filter(isVisible)).to.deep.equal([]);
        expect(terms(news).length).to.equal(4);
        expect(parts(news, 'listen').filter(isVisible)).to.deep.equal([]);
      } finally {
        await emulateMedia({});
      }
    });
  }
});
