import { expect } from '@open-wc/testing';
import { afterThisTest, mount, rendered, stage, type JobcenterNews } from '../support/mount.js';
import { announced, choose, click, focused, hear, nameOf, part, parts, the } from '../support/reader.js';
import { feedOf, item } from '../support/samples.js';
import { stopClock } from '../support/stubs.js';

/** Pixels by which a place may be off: engines round, and lines have fractions. */
const TOLERANCE = 4;

const paragraphs = (count: number, words: string): string => `<p>${words.repeat(12)}</p>`.repeat(count);
/** A text of so many chapters, each so long. */
const chapters = (name: string, count: number, length: number): string =>
  paragraphs(1, 'Vorwort. ') +
  Array.from(
    { length: count },
    (_, index) => `<h2>${name} ${index + 1}</h2>${paragraphs(length, `${name} steht hier und sonst nichts. `)}`,
  ).join('');

const feed = feedOf([
  item('a', {
    title: 'Eine lange Nachricht',
    content_html: chapters('Kapitel', 6, 4),
    _jobcenter_news: {
      editions: [
        { language: 'de', level: 'plain', title: 'Eine Nachricht', content_html: chapters('Abschnitt', 6, 2) },
        {
          language: 'de',
          level: 'easy',
          title: 'Eine Nachricht, deren Überschrift in Leichter Sprache viel länger ist, und zwar mehr als eine Zeile',
          content_html: chapters('Teil', 3, 7),
        },
        { language: 'en', level: 'standard', title: 'A long article', content_html: chapters('Chapter', 6, 5) },
      ],
    },
  }),
  ...Array.from({ length: 12 }, (_, index) =>
    item(`n-${index}`, {
      title: `Nachricht ${index}`,
      summary: 'Ein Anriss. '.repeat(4 + (index % 3) * 6),
      _jobcenter_news: {
        editions: [
          {
            language: 'de',
            level: 'easy',
            title: `Kurze Nachricht ${index}`,
            summary: 'Kurz. '.repeat(1 + (index % 4) * 20),
            content_html: '<p>Kurz.</p>',
          },
        ],
      },
    }),
  ),
]);

/** Room above and below, as on a page. */
async function onLongPage(attributes: Record<string, string> = {}): Promise<JobcenterNews> {
  const before = document.createElement('div');
  before.style.height = '300px';
  stage().append(before);
  const news = await mount({ routing: 'none', ...attributes }, feed);
  const after = document.createElement('div');
  after.style.height = '3000px';
  stage().append(after);
  afterThisTest(() => scrollTo(0, 0));
  return news;
}

/** Browsers that hold a place by themselves do so when they draw. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 30))));

const topOf = (node: Element): number => node.getBoundingClientRect().top;
const headings = (news: JobcenterNews): HTMLElement[] => [...part(news, 'body').querySelectorAll<HTMLElement>('h3')];
const titles = (news: JobcenterNews): HTMLElement[] => parts(news, 'item-title');
const itemOf = (title: Element): Element => title.closest('[part=item]')!;

/** The reader scrolls so that something is so far above the top of the window. */
async function scrollTop(node: Element, above: number): Promise<void> {
  scrollBy({ top: topOf(node) + above, behavior: 'instant' });
  await drawn();
}

/** A radio out of sight can have the focus, for a reader who came with the keyboard and then scrolled. */
async function chooseFromAfar(news: JobcenterNews, level: string): Promise<HTMLElement> {
  const radio = the(news, 'radio', level);
  radio.focus({ preventScroll: true });
  await choose(news, level);
  await drawn();
  return radio;
}

describe('Whoever changes the level in the middle of an article', () => {
  it('goes on in the same chapter of a shorter text, at the same share of it', async () => {
    const news = await onLongPage({ article: 'a' });
    const chapter = headings(news)[3]!;
    const height = topOf(headings(news)[4]!) - topOf(chapter);
    await scrollTop(chapter, height / 2);
    await chooseFromAfar(news, 'Einfache Sprache');
    const now = headings(news)[3]!;
    expect(now.textContent).to.equal('Abschnitt 4');
    expect(topOf(now)).to.be.closeTo(-(topOf(headings(news)[4]!) - topOf(now)) / 2, TOLERANCE);
  });

  it('finds a chapter’s beginning at the top where it was at the top', async () => {
    const news = await onLongPage({ article: 'a' });
    await scrollTop(headings(news)[2]!, 0);
    await chooseFromAfar(news, 'Einfache Sprache');
    expect(topOf(headings(news)[2]!)).to.be.closeTo(0, TOLERANCE);
    await chooseFromAfar(news, 'Alltagssprache');
    expect(headings(news)[2]!.textContent).to.equal('Kapitel 3');
    expect(topOf(headings(news)[2]!)).to.be.closeTo(0, TOLERANCE);
  });

  it('is as far in a text with half as many chapters and a longer headline', async () => {
    const news = await onLongPage({ article: 'a' });
    await scrollTop(headings(news)[5]!, 0);
    await chooseFromAfar(news, 'Leichte Sprache');
    const now = headings(news);
    expect(now.length).to.equal(3);
    expect(topOf(now[2]!)).to.be.closeTo(0, TOLERANCE);
  });

  it('is as far in the text of another language', async () => {
    const news = await onLongPage({ article: 'a' });
    await scrollTop(headings(news)[2]!, 0);
    await click(news, 'link', 'English');
    await drawn();
    expect(headings(news)[2]!.textContent).to.equal('Chapter 3');
    expect(topOf(headings(news)[2]!)).to.be.closeTo(0, TOLERANCE);
  });

  it('keeps the focus on the switch, and hears once what happened', async () => {
    const news = await onLongPage({ article: 'a' });
    await scrollTop(headings(news)[2]!, 0);
    const heard = hear(news);
    const radio = await chooseFromAfar(news, 'Einfache Sprache');
    expect(focused(news)).to.equal(radio);
    expect((radio as HTMLInputElement).checked).to.equal(true);
    await announced(news, 'Texte jetzt in Einfacher Sprache.');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(heard).to.deep.equal(['Texte jetzt in Einfacher Sprache.']);
    expect(nameOf(focused(news)!)).to.equal('Einfache Sprache');
  });

  it('hears it once in Leichte Sprache, in its own words', async () => {
    const news = await onLongPage({ article: 'a' });
    const clock = stopClock();
    const heard = hear(news);
    the(news, 'radio', 'Leichte Sprache').click();
    await clock.pass(2000);
    expect(heard).to.deep.equal(['Die Texte sind jetzt in Leichter Sprache.']);
  });

  it('keeps the place also where the page changes the level', async () => {
    const news = await onLongPage({ article: 'a' });
    await scrollTop(headings(news)[4]!, 0);
    news.level = 'plain';
    await rendered(news);
    await drawn();
    expect(headings(news)[4]!.textContent).to.equal('Abschnitt 5');
    expect(topOf(headings(news)[4]!)).to.be.closeTo(0, TOLERANCE);
  });
});

describe('Whoever changes the level above the text', () => {
  it('is where they were: nothing moves', async () => {
    const news = await onLongPage({ article: 'a' });
    scrollTo({ top: 120, behavior: 'instant' });
    await drawn();
    const before = scrollY;
    await chooseFromAfar(news, 'Einfache Sprache');
    expect(scrollY).to.be.closeTo(before, TOLERANCE);
  });

  it('still has the switch under the hand, however long the headline above it became', async () => {
    const news = await onLongPage({ article: 'a' });
    const radio = the(news, 'radio', 'Leichte Sprache');
    await scrollTop(part(news, 'levels'), -100);
    const before = topOf(radio);
    await chooseFromAfar(news, 'Leichte Sprache');
    expect(topOf(the(news, 'radio', 'Leichte Sprache'))).to.be.closeTo(before, TOLERANCE);
  });

  it('is where they were in the list as well', async () => {
    const news = await onLongPage();
    scrollTo({ top: 100, behavior: 'instant' });
    await drawn();
    const before = scrollY;
    await chooseFromAfar(news, 'Leichte Sprache');
    expect(scrollY).to.be.closeTo(before, TOLERANCE);
  });
});

describe('Whoever changes the level in the middle of the list', () => {
  it('goes on at the same article, whatever the teasers above it became', async () => {
    const news = await onLongPage({ 'page-size': '20' });
    await scrollTop(itemOf(titles(news)[6]!), 0);
    await chooseFromAfar(news, 'Leichte Sprache');
    expect(titles(news)[6]!.textContent?.trim()).to.match(/^Kurze Nachricht/);
    expect(topOf(itemOf(titles(news)[6]!))).to.be.closeTo(0, TOLERANCE);
    await chooseFromAfar(news, 'Alltags-Sprache');
    expect(topOf(itemOf(titles(news)[6]!))).to.be.closeTo(0, TOLERANCE);
  });
});

describe('A change of view', () => {
  it('begins an article at its headline, whatever place was held before', async () => {
    const news = await onLongPage();
    const link = titles(news)[0]!.querySelector('a')!;
    await choose(news, 'Leichte Sprache');
    link.click();
    await rendered(news);
    await drawn();
    const { top } = part(news, 'title').getBoundingClientRect();
    expect(top).to.be.within(-TOLERANCE, innerHeight);
    expect(focused(news)).to.equal(part(news, 'title'));
  });
});
