/** On paper: all that is to be read, nothing that is to be pressed, nothing cut. Chromium alone can be told to print without a printer. */
import { expect } from '@open-wc/testing';
import { emulateMedia, engine } from '../browser.js';
import { mount, rendered, stage, type Attributes, type JobcenterNews } from '../support/mount.js';
import { all, isVisible, nameOf, oneLine, part, parts, rootOf, visibleText } from '../support/reader.js';
import { feedOf, item, manyItems } from '../support/samples.js';
import { speechEngine, voiceOf } from '../support/speech.js';

const ANTRAG = 'https://example.org/antrag?schritt=1&form=weiterbewilligung-2024-mit-einem-sehr-langen-namen.html';
const cells = '<td>Montag</td><td>8 bis 12 Uhr</td><td>Eingliederungsvereinbarung</td>';
const text = `<p>Das AQB<sup id="r"> <a href="#n">1</a></sup> steht im <a href="${ANTRAG}">Antrag</a>. Noch einmal: <a href="${ANTRAG}">Antrag</a>,
  <a href="https://example.org/">https://example.org/</a>, <a href="https://example.org/plan.pdf">Plan</a>.</p>
  <table><caption>Zeiten</caption><tr>${cells}</tr></table><p id="n">1: Stand Mai. <a href="#r">Zurück</a></p>`;
const glossary = ['standard', 'plain', 'easy'].map((level) => ({
  term: 'AQB',
  level,
  definition: `Geld für Kurse (${level}).`,
}));
const feed = feedOf(
  [
    item('a', {
      url: 'https://presse.kreis-lindenried-mit-langem-namen.example/aktuelles/2024/mai/a',
      title: 'Neue Eingliederungsvereinbarungen für Langzeitarbeitslose im Kreis',
      content_html: text,
      summary: 'Was gilt.',
      date_published: '2024-05-02',
      attachments: [{ url: 'https://example.org/plan.pdf', title: 'Plan' }],
      _jobcenter_news: {
        sign_language: { url: 'https://example.org/film.mp4', mime_type: 'video/mp4' },
        editions: [
          { language: 'de', level: 'plain', title: 'Einfach', content_html: text.replace('steht', 'ist') },
          { language: 'de', level: 'easy', title: 'Leicht', content_html: '<p>Es gibt das AQB.</p><p>Es hilft.</p>' },
          { language: 'en', level: 'standard', title: 'New', content_html: '<p>New rules.</p>' },
        ],
      },
    }),
    ...manyItems(12),
  ],
  { _jobcenter_news: { glossary } },
);

/** A4 less the margins that browsers give it, in CSS pixels. */
const PAPER = 640;

async function print(attributes: Attributes): Promise<JobcenterNews> {
  const news = await show(attributes);
  await emulateMedia({ media: 'print' });
  return news;
}

async function show(attributes: Attributes): Promise<JobcenterNews> {
  speechEngine([voiceOf('de-DE')]);
  const sheet = document.createElement('div');
  sheet.style.width = `${PAPER}px`;
  stage().append(sheet);
  const news = await mount({ routing: 'none', ...attributes }, feed, { parent: sheet });
  for (const term of parts(news, 'term')) term.click();
  await rendered(news);
  return news;
}

const cut = (news: JobcenterNews): string[] =>
  [...rootOf(news).querySelectorAll<HTMLElement>('[part~=region], [part~=region] *')]
    .filter((node) => isVisible(node) && getComputedStyle(node).display !== 'inline')
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map((node) => `${node.localName} ${oneLine(node.textContent ?? '').slice(0, 40)}`);

const addresses = (news: JobcenterNews): string[] =>
  [...rootOf(news).querySelectorAll('a')]
    .filter((link) => isVisible(link) && getComputedStyle(link, '::after').content.includes('('))
    .map((link) => link.href);

describe('On the screen', () => {
  it('what is for paper alone is not seen: no address, and each button and icon is there', async () => {
    const news = await show({ article: 'a' });
    expect(addresses(news)).to.deep.equal([]);
    for (const name of ['back', 'print', 'definition', 'glossary'])
      expect(isVisible(part(news, name)), name).to.equal(true);
    expect([...rootOf(news).querySelectorAll('svg')].filter(isVisible).length).to.be.greaterThan(5);
    expect(cut(news)).to.deep.equal([]);
  });
});

if (engine === 'chromium') {
  describe('On paper', () => {
    afterEach(() => emulateMedia({}));

    for (const level of ['standard', 'plain', 'easy']) {
      it(`an article stands at the level that was chosen, explained, without a button and uncut (${level})`, async () => {
        const news = await print({ article: 'a', level });
        expect(part(news, 'article').dataset['level']).to.equal(level);
        // A word that is explained is text on paper.
        expect(all(news, 'button').map(nameOf)).to.deep.equal(['AQB']);
        expect(getComputedStyle(part(news, 'term')).borderWidth).to.equal('0px');
        expect(all(news, 'radio')).to.deep.equal([]);
        for (const name of ['back', 'languages', 'listen', 'share', 'sign-language'])
          expect(parts(news, name).filter(isVisible), name).to.deep.equal([]);
        expect([...rootOf(news).querySelectorAll('svg')].filter(isVisible)).to.deep.equal([]);
        // The word stays where it is, and is explained once, whether the reader had opened that or not.
        expect(part(news, 'body').textContent).to.include('AQB');
        expect(visibleText(news).split(`Geld für Kurse (${level}).`)).to.have.lengthOf(2);
        expect(cut(news)).to.deep.equal([]);
      });
    }

    it('where a link leads stands there once; not where the link says it, and not for a note at the end of the text', async () => {
      const news = await print({ article: 'a' });
      expect(addresses(news)).to.deep.equal([
        ANTRAG,
        'https://example.org/plan.pdf',
        'https://presse.kreis-lindenried-mit-langem-namen.example/aktuelles/2024/mai/a',
      ]);
    });

    it('an address stands in the line of its link', async () => {
      const news = await print({ article: 'a' });
      for (const link of all(news, 'link').filter((one) => one.textContent?.trim())) {
        expect(getComputedStyle(link).display, oneLine(link.textContent!)).to.equal('inline');
      }
    });

    for (const layout of ['list', 'cards', 'headlines']) {
      it(`the ${layout} stands without search, pages and switches, and uncut`, async () => {
        const news = await print({ layout });
        expect(parts(news, 'item').filter(isVisible)).to.have.lengthOf(10);
        expect([...all(news, 'button'), ...all(news, 'radio'), ...all(news, 'combobox')]).to.deep.equal([]);
        expect(all(news, 'link').every((link) => link.closest('[part~=item]'))).to.equal(true);
        expect(addresses(news)).to.deep.equal([]);
        expect(cut(news)).to.deep.equal([]);
      });
    }

    it('what is cut would be found', async () => {
      const news = await print({ article: 'a' });
      part(news, 'title').style.whiteSpace = 'nowrap';
      expect(cut(news).join()).to.include('h2');
    });
  });
}
