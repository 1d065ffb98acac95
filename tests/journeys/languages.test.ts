import { expect, waitUntil } from '@open-wc/testing';
import { afterThisTest, mount, stage, type JobcenterNews } from '../support/mount.js';
import { all, headlines, nameOf, open, parts, the, visibleText } from '../support/reader.js';
import { pressFeed } from '../support/samples.js';
import { network } from '../support/stubs.js';

const speaks = (element: JobcenterNews): string | null => the(element, 'region').getAttribute('lang');
const becomes = (element: JobcenterNews, language: string): Promise<void> =>
  waitUntil(() => speaks(element) === language, `should speak ${language}`, { timeout: 2000 });

const box = (lang?: string): HTMLElement => {
  const node = document.createElement('div');
  if (lang !== undefined) node.lang = lang;
  stage().append(node);
  return node;
};

const setPageLanguage = (lang: string): void => {
  const before = document.documentElement.getAttribute('lang');
  document.documentElement.lang = lang;
  afterThisTest(() =>
    before === null
      ? document.documentElement.removeAttribute('lang')
      : document.documentElement.setAttribute('lang', before),
  );
};

describe('The language of the interface', () => {
  it('comes with another role attribute of the region, which stays a region: Firefox then looks at all languages anew', async () => {
    const element = await mount({}, pressFeed());
    const roles: (string | null)[] = [the(element, 'region').getAttribute('role')];
    for (const lang of ['en', 'de', 'en']) {
      element.lang = lang;
      await becomes(element, lang);
      roles.push(the(element, 'region').getAttribute('role'));
    }
    expect(roles.filter((role, index) => role === roles[index - 1])).to.deep.equal([]);
    expect(new Set(roles)).to.deep.equal(new Set(['region', null]));
  });

  it('is German where the page says nothing', async () => {
    const element = await mount({}, pressFeed());
    expect(speaks(element)).to.equal('de');
    expect(nameOf(the(element, 'heading', 'Nachrichten'))).to.equal('Nachrichten');
    expect(visibleText(element)).to.include('3 Nachrichten');
  });

  for (const tag of ['en', 'en_US', ' EN ', 'en-GB', 'En-Latn-US']) {
    it(`is English for "${tag}"`, async () => {
      const element = await mount({ lang: tag }, pressFeed());
      expect(speaks(element)).to.equal('en');
      expect(all(element, 'heading', 'News')).to.have.lengthOf(1);
      expect(visibleText(element)).to.include('3 articles');
      expect(visibleText(element)).not.to.include('Nachrichten');
    });
  }

  for (const tag of ['fr', 'tlh', 'english', 'x', '', '–', 'de-AT', 'de_CH', 'de-simple']) {
    it(`is German for "${tag}"`, async () => {
      const element = await mount({ lang: tag }, pressFeed());
      expect(speaks(element)).to.equal('de');
      expect(visibleText(element)).to.include('3 Nachrichten');
    });
  }

  it("is that of the page, if the element's own is not given", async () => {
    setPageLanguage('en');
    expect(speaks(await mount({}, pressFeed()))).to.equal('en');
    expect(speaks(await mount({ lang: 'de' }, pressFeed()))).to.equal('de');
  });

  it('is that of the nearest element around', async () => {
    const inner = document.createElement('div');
    inner.lang = 'de';
    box('en').append(inner);
    expect(speaks(await mount({}, pressFeed(), { parent: inner }))).to.equal('de');
    expect(speaks(await mount({}, pressFeed(), { parent: inner.parentElement! }))).to.equal('en');
  });

  it('is that around a shadow root in which the element stands', async () => {
    const host = document.createElement('div');
    box('en').append(host);
    expect(speaks(await mount({}, pressFeed(), { parent: host.attachShadow({ mode: 'open' }) }))).to.equal('en');
  });

  it('also around a closed one', async () => {
    const host = document.createElement('div');
    box('en').append(host);
    expect(speaks(await mount({}, pressFeed(), { parent: host.attachShadow({ mode: 'closed' }) }))).to.equal('en');
  });

  it('changes with the lang of the element, and asks for nothing', async () => {
    const requests = network();
    const element = await mount({}, pressFeed());
    element.lang = 'en';
    await becomes(element, 'en');
    expect(visibleText(element)).to.include('3 articles');
    expect(headlines(element)).to.include('New head of the Jobcenter');
    element.removeAttribute('lang');
    await becomes(element, 'de');
    expect(headlines(element)).to.include('Neue Leitung im Jobcenter');
    expect(requests).to.have.lengthOf(0);
  });

  it('changes with the lang of any element around, the page itself included', async () => {
    const outer = box();
    const inner = document.createElement('div');
    outer.append(inner);
    const element = await mount({}, pressFeed(), { parent: inner });
    outer.lang = 'en';
    await becomes(element, 'en');
    inner.lang = 'de';
    await becomes(element, 'de');
    inner.removeAttribute('lang');
    outer.removeAttribute('lang');
    setPageLanguage('en');
    await becomes(element, 'en');
  });

  it('changes with a lang on the other side of a shadow root', async () => {
    const outer = box('de');
    const host = document.createElement('div');
    outer.append(host);
    const inner = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.append(inner);
    const element = await mount({}, pressFeed(), { parent: inner });
    outer.lang = 'en';
    await becomes(element, 'en');
    inner.lang = 'de';
    await becomes(element, 'de');
  });

  it('changes when the element is moved into another language', async () => {
    const element = await mount({}, pressFeed());
    box('en').append(element);
    await becomes(element, 'en');
    expect(visibleText(element)).to.include('3 articles');
  });

  it('still changes after the element was moved', async () => {
    const element = await mount({}, pressFeed());
    const place = box();
    place.append(element);
    place.lang = 'en';
    await becomes(element, 'en');
  });

  it('does not change with a lang elsewhere on the page', async () => {
    const element = await mount({}, pressFeed());
    const other = box();
    other.lang = 'en';
    element.querySelector('script')!.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(speaks(element)).to.equal('de');
  });

  it('two elements on one page speak two languages, also after both have changed something', async () => {
    const german = await mount({ routing: 'none' }, pressFeed());
    const english = await mount({ routing: 'none', lang: 'en' }, pressFeed());
    german.layout = 'cards';
    english.layout = 'cards';
    await german.updateComplete;
    await english.updateComplete;
    expect(visibleText(german)).to.include('3 Nachrichten').and.not.to.include('3 articles');
    expect(visibleText(english)).to.include('3 articles').and.not.to.include('3 Nachrichten');
    await open(german, 'Ausbildungsmesse in Rüsselsheim');
    await open(english, 'Ausbildungsmesse in Rüsselsheim');
    expect(all(german, 'button', 'Drucken')).to.have.lengthOf(1);
    expect(all(english, 'button', 'Print')).to.have.lengthOf(1);
  });
});

describe('Dates', () => {
  const dates = (element: JobcenterNews): string[] =>
    parts(element, 'item-date').map((node) => node.textContent!.trim());

  it('in German, unbroken: 6. Februar 2024', async () => {
    expect(dates(await mount({}, pressFeed()))).to.deep.equal([
      '6.\u00a0Februar\u00a02024',
      '15.\u00a0Januar\u00a02024',
      '1.\u00a0Dezember\u00a02023',
    ]);
  });

  it('in English, unbroken: 6 February 2024', async () => {
    expect(dates(await mount({ lang: 'en' }, pressFeed()))).to.deep.equal([
      '6\u00a0February\u00a02024',
      '15\u00a0January\u00a02024',
      '1\u00a0December\u00a02023',
    ]);
  });

  it('in American English as in British: one way for all readers', async () => {
    expect(dates(await mount({ lang: 'en-US' }, pressFeed()))[0]).to.equal('6\u00a0February\u00a02024');
  });

  it('machines can read them, and they have a time only where the author gave one', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const times = all(element, 'time').map((node) => node.getAttribute('datetime')!);
    expect(Date.parse(times[0]!)).to.equal(Date.parse('2024-02-06T09:00:00+01:00'));
    expect(times[1]).to.equal('2024-01-15');
    await open(element, 'Neue Leitung im Jobcenter');
    expect(nameOf(the(element, 'time'))).to.equal('6. Februar 2024, 9:00 Uhr');
  });

  it('a date without a time shows none in the article either', async () => {
    const element = await mount({ routing: 'none', article: 'ausbildungsmesse' }, pressFeed());
    expect(nameOf(the(element, 'time'))).to.equal('15. Januar 2024');
  });
});

describe('The language of the texts', () => {
  it('a headline that is not in the language of the interface says in which it is', async () => {
    const element = await mount({ lang: 'en' }, pressFeed());
    const [english, german] = parts(element, 'item-title');
    expect(english!.getAttribute('lang')).to.equal('en');
    expect(german!.getAttribute('lang')).to.equal('de');
  });

  it('Leichte Sprache says that it is', async () => {
    const element = await mount({ level: 'easy' }, pressFeed());
    expect(parts(element, 'item-title').map((node) => node.lang)).to.deep.equal(['de-simple', 'de', 'de']);
  });

  it('an article that is not there in the language says so, and shows what there is', async () => {
    const element = await mount({ lang: 'en', routing: 'none', article: 'ausbildungsmesse' }, pressFeed());
    expect(visibleText(element)).to.include('This article is not available in English. Here is the text in German.');
    expect(visibleText(element)).to.include('Die Messe beginnt um 10 Uhr.');
  });

  it('an article that is not there at the level says so; one that is there says nothing', async () => {
    const element = await mount({ level: 'easy', routing: 'none', article: 'ausbildungsmesse' }, pressFeed());
    expect(visibleText(element)).to.include(
      'Diese Nachricht gibt es nicht in Leichter Sprache. Hier ist der Text in Alltags-Sprache.',
    );
    const other = await mount({ level: 'easy', routing: 'none', article: 'neue-leitung' }, pressFeed());
    expect(visibleText(other)).not.to.include('Diese Nachricht gibt es nicht');
  });
});
