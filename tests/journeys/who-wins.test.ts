import { expect, waitUntil } from '@open-wc/testing';
import { arriveAt, mount, rendered, type JobcenterNews } from '../support/mount.js';
import { changed, choose, click, headlines, open, pick, the, travel, visibleText } from '../support/reader.js';
import { feedOf, item, pressFeed } from '../support/samples.js';

const CHEFIN = 'Das Jobcenter hat eine neue Chefin';
const LEITUNG = 'Neue Leitung im Jobcenter';
const HEAD = 'New head of the Jobcenter';

const levels = (): Record<string, unknown> =>
  feedOf([
    item('a', {
      title: 'Schwer',
      _jobcenter_news: {
        editions: [
          { language: 'de', level: 'plain', title: 'Einfach', content_html: '<p>Einfach.</p>' },
          { language: 'de', level: 'easy', title: 'Leicht', content_html: '<p>Leicht.</p>' },
        ],
      },
    }),
  ]);

/** Another page of the same site, in the same session. */
const nextPage = async (element: JobcenterNews): Promise<void> => {
  element.remove();
  await Promise.resolve();
  arriveAt(location.pathname + location.search);
};

describe('Who decides about the level', () => {
  it('nobody: Alltagssprache', async () => {
    expect(headlines(await mount({}, levels()))).to.deep.equal(['Schwer']);
  });

  it('the attribute, where nobody else says anything', async () => {
    expect(headlines(await mount({ level: 'plain' }, levels()))).to.deep.equal(['Einfach']);
  });

  it('the choice of this session, against the attribute', async () => {
    const element = await mount({}, levels());
    await choose(element, 'Leichte Sprache');
    await nextPage(element);
    const next = await mount({ level: 'plain' }, levels());
    expect(headlines(next)).to.deep.equal(['Leicht']);
    expect(next.level).to.equal('easy');
    expect((the(next, 'radio', 'Leichte Sprache') as HTMLInputElement).checked).to.equal(true);
  });

  it('the URL, against both', async () => {
    const element = await mount({}, levels());
    await choose(element, 'Leichte Sprache');
    await nextPage(element);
    arriveAt('#jcn-level=plain');
    const next = await mount({ level: 'standard' }, levels());
    expect(headlines(next)).to.deep.equal(['Einfach']);
    expect(next.level).to.equal('plain');
  });

  it('the URL, against the attribute', async () => {
    arriveAt('#jcn-level=plain');
    expect(headlines(await mount({ level: 'easy' }, levels()))).to.deep.equal(['Einfach']);
  });

  it('a session without routing remembers as well', async () => {
    const element = await mount({ routing: 'none' }, levels());
    await choose(element, 'Leichte Sprache');
    await nextPage(element);
    expect(headlines(await mount({ routing: 'none' }, levels()))).to.deep.equal(['Leicht']);
  });

  it('another element with another key does not know the choice', async () => {
    const element = await mount({}, levels());
    await choose(element, 'Leichte Sprache');
    await nextPage(element);
    expect(headlines(await mount({ 'route-key': 'other' }, levels()))).to.deep.equal(['Schwer']);
  });

  for (const how of ['attribute', 'property'] as const) {
    it(`the page, when it changes its mind later (${how}): the choice of the reader is replaced, in URL and session`, async () => {
      const element = await mount({}, levels());
      await choose(element, 'Leichte Sprache');
      if (how === 'attribute') element.setAttribute('level', 'plain');
      else element.level = 'plain';
      await rendered(element);
      expect(headlines(element)).to.deep.equal(['Einfach']);
      expect((the(element, 'radio', 'Einfache Sprache') as HTMLInputElement).checked).to.equal(true);
      expect(location.hash).not.to.include('jcn-level');
      await nextPage(element);
      expect(headlines(await mount({}, levels()))).to.deep.equal(['Schwer']);
    });
  }

  it('the reader again, after the page', async () => {
    const element = await mount({}, levels());
    element.level = 'plain';
    await rendered(element);
    await choose(element, 'Leichte Sprache');
    expect(headlines(element)).to.deep.equal(['Leicht']);
    expect(element.level).to.equal('easy');
  });

  it('a session that somebody filled with nonsense decides nothing', async () => {
    for (const nonsense of ['{', 'null', '[]', '"easy"', '{"level":"leicht","language":7}']) {
      const element = await mount({}, levels());
      await choose(element, 'Leichte Sprache');
      const keys = Object.keys(sessionStorage);
      await nextPage(element);
      for (const key of keys) sessionStorage.setItem(key, nonsense);
      const next = await mount({}, levels());
      expect(headlines(next), nonsense).to.deep.equal(['Schwer']);
      next.remove();
      sessionStorage.clear();
    }
  });
});

describe('Who decides about the language', () => {
  it('the choice of this session, against lang', async () => {
    const element = await mount({}, pressFeed());
    await click(element, 'link', 'English');
    await nextPage(element);
    const next = await mount({ lang: 'de' }, pressFeed());
    expect(headlines(next)).to.include(HEAD);
    expect(visibleText(next)).to.include('3 articles');
  });

  it('the URL, against both', async () => {
    const element = await mount({}, pressFeed());
    await click(element, 'link', 'English');
    await nextPage(element);
    arriveAt('#jcn-lang=de');
    const next = await mount({ lang: 'en' }, pressFeed());
    expect(headlines(next)).to.include(LEITUNG);
    expect(visibleText(next)).to.include('3 Nachrichten');
  });

  it('the page, when it changes lang later: the choice of the reader is replaced, in URL and session', async () => {
    const element = await mount({ lang: 'en' }, pressFeed());
    await click(element, 'link', 'English');
    element.setAttribute('lang', 'de');
    await waitUntil(() => visibleText(element).includes('3 Nachrichten'));
    expect(headlines(element)).to.include(LEITUNG);
    expect(location.hash).not.to.include('jcn-lang');
    await nextPage(element);
    expect(headlines(await mount({}, pressFeed()))).to.include(LEITUNG);
  });
});

describe('Who decides about the article', () => {
  it('the attribute, where the URL says nothing', async () => {
    expect(visibleText(await mount({ article: 'ausbildungsmesse' }, pressFeed()))).to.include(
      'Die Messe beginnt um 10 Uhr.',
    );
  });

  it('the URL, against the attribute', async () => {
    arriveAt('#jcn=neue-leitung');
    const element = await mount({ article: 'ausbildungsmesse' }, pressFeed());
    expect(visibleText(element)).to.include('Die neue Leitung heißt Petra Muster.');
    expect(element.article).to.equal('neue-leitung');
  });

  it('the reader, who goes back to the list', async () => {
    const element = await mount({ article: 'ausbildungsmesse' }, pressFeed());
    await click(element, 'link', 'Alle Nachrichten');
    expect(headlines(element)).to.have.lengthOf(3);
    expect(element.article).to.equal(undefined);
  });

  for (const how of ['attribute', 'property'] as const) {
    it(`the page, when it sets another one later (${how}), without a new entry and without a focus`, async () => {
      const element = await mount({}, pressFeed());
      await open(element, LEITUNG);
      (document.activeElement as HTMLElement).blur();
      if (how === 'attribute') element.setAttribute('article', 'ausbildungsmesse');
      else element.article = 'ausbildungsmesse';
      await changed(element);
      expect(visibleText(element)).to.include('Die Messe beginnt um 10 Uhr.');
      expect(visibleText(element)).not.to.include('Die neue Leitung heißt');
      expect(document.activeElement).to.equal(document.body);
      await travel(-1);
      await changed(element);
      expect(element.article).not.to.equal('neue-leitung');
    });
  }

  it('the page, when it takes the attribute away: the list', async () => {
    const element = await mount({ article: 'ausbildungsmesse' }, pressFeed());
    element.removeAttribute('article');
    await changed(element);
    expect(headlines(element)).to.have.lengthOf(3);
    element.article = 'neue-leitung';
    await changed(element);
    element.article = undefined;
    await changed(element);
    expect(headlines(element)).to.have.lengthOf(3);
  });
});

describe('What is stored', () => {
  it('nothing, as long as the reader has chosen nothing', async () => {
    arriveAt('#jcn-level=easy&jcn-lang=en');
    const element = await mount({ level: 'plain' }, pressFeed());
    await open(element, HEAD);
    await click(element, 'link', 'All news');
    await pick(element, 'Year', '2024');
    element.setAttribute('lang', 'de');
    element.level = 'standard';
    await rendered(element);
    await changed(element);
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
    expect(document.cookie).to.equal('');
  });

  it('one line for the session when the reader has chosen, nothing for longer, and no cookie', async () => {
    const before = Object.keys(localStorage);
    const element = await mount({}, pressFeed());
    await choose(element, 'Leichte Sprache');
    expect(headlines(element)).to.include(CHEFIN);
    expect(Object.keys(sessionStorage)).to.have.lengthOf(1);
    expect(Object.keys(sessionStorage)[0]).to.match(/^jobcenter-news/);
    expect(Object.keys(localStorage)).to.deep.equal(before);
    expect(document.cookie).to.equal('');
  });

  it('nothing any more when the page has replaced the choice', async () => {
    const element = await mount({}, pressFeed());
    await choose(element, 'Leichte Sprache');
    element.level = 'standard';
    await rendered(element);
    expect(headlines(element)).to.include(LEITUNG);
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
  });

  it('a browser that stores nothing is no reason to stop', async () => {
    const original = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    try {
      const element = await mount({ routing: 'none' }, pressFeed());
      await choose(element, 'Leichte Sprache');
      expect(headlines(element)).to.include(CHEFIN);
    } finally {
      Storage.prototype.setItem = original;
    }
  });
});
