/**
 * A reader without a mouse goes through everything with real keys. At each step: what has the focus, that its frame is seen, and that
 * nothing moved it but the reader's own key.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { press, type } from '../browser.js';
import { afterThisTest, mount, rendered, stage, type JobcenterNews } from '../support/mount.js';
import {
  all,
  announced,
  changed,
  focused,
  headlines,
  nameOf,
  part,
  parts,
  rootOf,
  visibleText,
} from '../support/reader.js';
import { feedOf, item, pressFeed } from '../support/samples.js';
import { speechEngine, voiceOf } from '../support/speech.js';

/** The page's own buttons around the element: where a reader comes from, and gets out to. */
function doors(): void {
  for (const [name, put] of [
    ['Davor', 'prepend'],
    ['Danach', 'append'],
  ] as const) {
    const button = document.createElement('button');
    button.textContent = name;
    stage()[put](button);
  }
}

/** The role and the name of a thing: `link Deutsch`. */
function words(node: Element): string {
  const role = node.matches('h1, h2, h3') ? 'heading' : node.matches('a') ? 'link' : (node as HTMLInputElement).type;
  return `${role ?? node.getAttribute('role') ?? node.localName} ${nameOf(node)}`;
}

/** What has the focus, wherever it is. */
const here = (news: JobcenterNews): Element => focused(news) ?? document.activeElement!;

/** Whatever gets the focus from now on, by the reader's key or by a script. */
function watchFocus(news: JobcenterNews): string[] {
  const seen: string[] = [];
  const note = ({ target }: Event): void => void (target !== news && seen.push(words(target as Element)));
  rootOf(news).addEventListener('focusin', note);
  stage().addEventListener('focusin', note);
  return seen;
}

/** Presses keys one after the other, and tells where each has brought the reader. Nothing else may move the focus, and its frame is always there. */
async function walk(news: JobcenterNews, ...keys: string[]): Promise<string[]> {
  const seen = watchFocus(news);
  const stops: string[] = [];
  for (const key of keys) {
    const [from, count] = [here(news), seen.length];
    await press(key);
    await changed(news);
    const to = here(news);
    if (to !== from) stops.push(words(to));
    expect(seen.slice(count), `after ${key} on ${words(from)}`).to.deep.equal(to === from ? [] : [words(to)]);
    if (!focused(news)) continue;
    const { outlineStyle, outlineWidth } = getComputedStyle(to);
    expect([outlineStyle, parseFloat(outlineWidth) >= 2], words(to)).to.deep.equal(['solid', true]);
    const { top, bottom } = to.getBoundingClientRect();
    expect(bottom > 0 && top < innerHeight, `${words(to)} should be in the window`).to.equal(true);
  }
  return stops;
}

const times = (count: number, key: string): string[] => Array<string>(count).fill(key);

/** A device that can't share, and whose clipboard a test can read. */
function noteCopies(note: (text: string) => void): void {
  const { prototype } = Navigator;
  const share = Object.getOwnPropertyDescriptor(prototype, 'share');
  Reflect.deleteProperty(prototype, 'share');
  const clipboard = { writeText: async (text: string) => note(text) };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  afterThisTest(() => {
    if (share) Object.defineProperty(prototype, 'share', share);
    Reflect.deleteProperty(navigator, 'clipboard');
  });
}

describe('A journey with the keyboard alone', () => {
  it('leads through list, article, level, language, back, page 2, search, article and share', async function () {
    // Some sixty keys take their time where the machine is busy.
    this.timeout(60_000);
    let copied = '';
    noteCopies((text) => (copied = text));
    const news = await mount({ 'page-size': 2 }, pressFeed());
    doors();
    (stage().firstElementChild as HTMLElement).focus();

    // The list, in the order in which it is read.
    expect(await walk(news, ...times(9, 'Tab'))).to.deep.equal([
      'radio Alltagssprache',
      'link Deutsch',
      'link English',
      'search Suchen',
      'submit Suchen',
      'select-one Thema',
      'select-one Jahr',
      'select-one Sprachniveau',
      'link Neue Leitung im Jobcenter',
    ]);
    // The article.
    expect(await walk(news, 'Enter')).to.deep.equal(['heading Neue Leitung im Jobcenter']);
    expect(headlines(news)).to.deep.equal([]);
    // Its level.
    expect(await walk(news, 'Tab')).to.deep.equal(['radio Alltagssprache']);
    expect(await walk(news, 'ArrowDown')).to.deep.equal(['radio Leichte Sprache']);
    await announced(news, 'Die Texte sind jetzt in Leichter Sprache.');
    expect(nameOf(part(news, 'title'))).to.equal('Das Jobcenter hat eine neue Chefin');
    // Its language: the focus stays where it is.
    expect(await walk(news, 'Tab', 'Tab')).to.deep.equal(['link Deutsch', 'link English']);
    expect(await walk(news, 'Enter')).to.deep.equal([]);
    await announced(news, 'Texts are now in English.');
    expect(words(here(news))).to.equal('link English');
    expect(nameOf(part(news, 'title'))).to.equal('New head of the Jobcenter');
    // Back, onto the link that was left.
    expect(await walk(news, ...times(3, 'Shift+Tab'))).to.deep.equal([
      'link Deutsch',
      'radio Easy read',
      'link All news',
    ]);
    expect(await walk(news, 'Enter')).to.deep.equal(['link New head of the Jobcenter']);
    // Page 2.
    expect(await walk(news, ...times(3, 'Tab'))).to.deep.equal([
      'link Ausbildungsmesse in Rüsselsheim',
      'link Page 1',
      'link Page 2',
    ]);
    expect(await walk(news, 'Enter')).to.deep.equal(['heading News']);
    await announced(news, 'Page 2 of 2');
    expect(headlines(news)).to.deep.equal(['Geänderte Öffnungszeiten']);
    // The search: the list follows, the focus stays in the field.
    expect(await walk(news, ...times(4, 'Tab'))).to.deep.equal([
      'radio Easy read',
      'link Deutsch',
      'link English',
      'search Search',
    ]);
    const seen = watchFocus(news);
    await type('messe');
    await announced(news, '1 article found');
    expect([seen, words(here(news))]).to.deep.equal([[], 'search Search']);
    expect(headlines(news)).to.deep.equal(['Ausbildungsmesse in Rüsselsheim']);
    // What was found.
    expect((await walk(news, ...times(6, 'Tab'))).slice(-2)).to.deep.equal([
      'button Show all articles',
      'link Ausbildungsmesse in Rüsselsheim',
    ]);
    expect(await walk(news, 'Enter')).to.deep.equal(['heading Ausbildungsmesse in Rüsselsheim']);
    // To share it: the button says what it has done, and keeps the focus.
    expect(await walk(news, 'Tab', 'Tab')).to.deep.equal(['radio Easy read', 'button Copy link']);
    expect(await walk(news, 'Space')).to.deep.equal([]);
    await announced(news, 'Link copied');
    expect(words(here(news))).to.equal('button Link copied');
    expect(copied).to.equal(location.href);
  });
});

/** A foreign sheet, a film, a voice, words that are explained, a table that scrolls, a footnote: whatever has keys of its own. */
const full = feedOf([
  item('a', {
    url: 'https://presse.example/a',
    content_html: `<p>Das AQB hilft.<sup><a href="#n">1</a></sup> <a href="https://example.org/">Mehr</a></p>
        <table><caption>Zeiten</caption><tr><td>8 Uhr</td></tr></table><p id="n">1: Stand Mai.</p>`,
    attachments: [{ url: 'https://example.org/plan.pdf', title: 'Plan' }],
    _jobcenter_news: {
      sign_language: { url: 'https://example.org/film.mp4', mime_type: 'video/mp4' },
      glossary: [{ term: 'AQB', definition: 'Geld für Kurse.' }],
      editions: [{ language: 'de', level: 'easy', title: 'Leicht', content_html: '<p>Ein Satz.</p>' }],
    },
  }),
  ...['b', 'c', 'd'].map((id) => item(id, { tags: [id], date_published: `202${id.charCodeAt(0) % 7}-05-05` })),
]);

async function openFull(): Promise<JobcenterNews> {
  speechEngine([voiceOf('de-DE')]);
  const news = await mount({ routing: 'none', article: 'a' }, full);
  for (const button of all(news, 'button', /^(AQB|Video|Vorlesen)/)) {
    button.click();
    await rendered(news);
  }
  expect(parts(news, 'definition')).to.have.lengthOf(1);
  expect(rootOf(news).querySelectorAll('video')).to.have.lengthOf(1);
  expect(all(news, 'button', 'Stopp')).to.have.lengthOf(1);
  return news;
}

const VIEWS: Readonly<Record<string, () => Promise<JobcenterNews>>> = {
  'a list with search, filters and pages': () => mount({ routing: 'none', 'page-size': 2 }, full),
  'an article with everything open': openFull,
};

for (const [name, show] of Object.entries(VIEWS)) {
  describe(`The keyboard in ${name}`, () => {
    it('leads out of the element at both ends, through the same stops', async function () {
      this.timeout(60_000);
      const news = await show();
      doors();
      const [before, after] = [stage().firstElementChild as HTMLElement, stage().lastElementChild as HTMLElement];
      const through = async (key: string, from: HTMLElement, to: HTMLElement): Promise<string[]> => {
        const stops: string[] = [];
        from.focus();
        for (let count = 0; count < 60; count++) {
          await press(key);
          if (document.activeElement === to) return stops;
          const stop = words(here(news));
          // A film's own buttons are the browser's.
          if (stops[stops.length - 1] !== stop) stops.push(stop);
        }
        throw new Error(`${key} does not lead out: ${stops.join(', ')}`);
      };
      const there = await through('Tab', before, after);
      expect(there.length).to.be.greaterThan(8);
      expect(new Set(there).size).to.equal(there.length);
      expect(await through('Shift+Tab', after, before)).to.deep.equal(there.reverse());
    });

    it('has no shortcut of a single key', async function () {
      this.timeout(60_000);
      const news = await show();
      const [text, address] = [visibleText(news), location.href];
      const taken: string[] = [];
      const listen = (event: KeyboardEvent): void => void (event.defaultPrevented && taken.push(event.key));
      window.addEventListener('keydown', listen);
      afterThisTest(() => window.removeEventListener('keydown', listen));
      // Firefox itself looks for text with "/" and "'".
      const link = all(news, 'link').find((node) => !node.closest('[part~=languages]'))!;
      link.focus();
      const seen = watchFocus(news);
      await type('abcdefghijklmnopqrstuvwxyz1?+-.');
      await press('Escape');
      await changed(news);
      expect([taken, seen, focused(news), location.href]).to.deep.equal([[], [], link, address]);
      expect(visibleText(news)).to.equal(text);
    });
  });
}

describe('Without a key', () => {
  it('nothing takes the focus: not the news that come, not another level, not another language of the page', async () => {
    doors();
    const door = stage().firstElementChild as HTMLElement;
    door.focus();
    const news = await mount({ routing: 'none' }, pressFeed());
    const seen = watchFocus(news);
    news.level = 'easy';
    await changed(news);
    news.lang = 'en';
    await waitUntil(() => visibleText(news).includes('New head'), 'the page should speak English');
    expect([seen, document.activeElement]).to.deep.equal([[], door]);
  });
});
