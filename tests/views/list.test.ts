import { expect, waitUntil } from '@open-wc/testing';
import { mount, stage, type JobcenterNews } from '../support/mount.js';
import {
  all,
  changed,
  click,
  headlines,
  isVisible,
  oneLine,
  part,
  parts,
  rootOf,
  the,
  visibleText,
} from '../support/reader.js';
import { feedOf, item, manyItems, pressFeed } from '../support/samples.js';
import { listenTo } from '../support/stubs.js';

/** One grey pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

const headings = (news: JobcenterNews): string[] => all(news, 'heading').map(({ localName }) => localName);
const items = (news: JobcenterNews): HTMLElement[] => parts(news, 'item').filter(isVisible);
const textOf = (node: Element): string => oneLine(node.textContent ?? '');
const badges = (within: Element): string[] => [...within.querySelectorAll('[part~=badge]')].map(textOf);
const edition = (language: string, level: string, fields: object = {}): object => ({
  language,
  level,
  title: `Titel ${language} ${level}`,
  content_html: '<p>Text.</p>',
  ...fields,
});
const withEditions = (id: string, ...editions: object[]): object => item(id, { _jobcenter_news: { editions } });

/** A box as wide as a column of a page. */
function column(width: number): HTMLElement {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  stage().append(box);
  return box;
}

describe('The headings of the list', () => {
  for (const level of [1, 2, 3, 4]) {
    it(`are h${level} for the list and h${level + 1} for the articles with heading-level="${level}"`, async () => {
      const news = await mount({ 'heading-level': level }, feedOf([item('a'), item('b')]));
      expect(headings(news)).to.deep.equal([`h${level}`, `h${level + 1}`, `h${level + 1}`]);
    });
  }

  it('begin with h2 where the page asks for a level that no heading of a list can have', async () => {
    listenTo('warn');
    expect(headings(await mount({ 'heading-level': 7 }, feedOf([item('a')])))).to.deep.equal(['h2', 'h3']);
  });

  it('leave no gap where heading="" drops the one of the list', async () => {
    const news = await mount({ heading: '', 'heading-level': 3 }, feedOf([item('a')]));
    expect(headings(news)).to.deep.equal(['h3']);
    expect(parts(news, 'heading')).to.have.lengthOf(0);
  });

  it('say "Nachrichten" in German, "News" in English and whatever the page wrote', async () => {
    expect(textOf(part(await mount({}, feedOf([item('a')])), 'heading'))).to.equal('Nachrichten');
    expect(textOf(part(await mount({ lang: 'en' }, feedOf([item('a')])), 'heading'))).to.equal('News');
    expect(textOf(part(await mount({ heading: 'Aus dem Haus' }, feedOf([item('a')])), 'heading'))).to.equal(
      'Aus dem Haus',
    );
  });
});

describe('An item of the list', () => {
  const full = item('voll', {
    title: 'Neue Leitung',
    summary: 'Das Jobcenter hat eine neue Leitung.',
    content_html: '<p>Der Text selbst.</p>',
    date_published: '2024-02-06T09:00:00+01:00',
    image: PIXEL,
    tags: ['Personal', 'Hessen'],
    _jobcenter_news: { image_alt: 'Eine Frau am Schreibtisch' },
  });

  it('stands in a list that says it is one, also without bullets', async () => {
    const news = await mount({}, feedOf([full, item('b')]));
    const list = part(news, 'list');
    expect(list.localName).to.equal('ul');
    expect(list.getAttribute('role')).to.equal('list');
    expect([...list.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li']);
  });

  it('has a link in its heading, whose whole text is the headline', async () => {
    const news = await mount({}, feedOf([full]));
    const link = part(news, 'item-link');
    expect(link.parentElement).to.equal(part(news, 'item-title'));
    expect(textOf(link)).to.equal('Neue Leitung');
    expect(link.hasAttribute('aria-label')).to.equal(false);
  });

  it('has exactly one link, and none that says "Weiterlesen"', async () => {
    const news = await mount({}, feedOf([full]));
    expect(items(news)[0]!.querySelectorAll('a, button')).to.have.lengthOf(1);
    expect(visibleText(news)).to.not.match(/weiterlesen|mehr lesen/i);
  });

  it('has an address that opens the same article in a new tab', async () => {
    const news = await mount({}, feedOf([full]));
    const { href } = part(news, 'item-link') as HTMLAnchorElement;
    const here = new URL(location.href);
    expect(new URL(href).hash).to.equal('#jcn=voll');
    expect(new URL(href).pathname + new URL(href).search).to.equal(here.pathname + here.search);
  });

  it('has its date for people and for machines, without the time', async () => {
    const news = await mount({}, feedOf([full]));
    const time = the(news, 'time');
    expect(textOf(time)).to.equal('6. Februar 2024');
    expect(Date.parse(time.getAttribute('datetime')!)).to.equal(Date.UTC(2024, 1, 6, 8));
    expect(part(news, 'item-date').contains(time)).to.equal(true);
  });

  it('has its date in English on an English page', async () => {
    expect(textOf(the(await mount({ lang: 'en' }, feedOf([full])), 'time'))).to.equal('6 February 2024');
  });

  it('has no date where its feed gives none', async () => {
    const news = await mount({}, feedOf([item('ohne')]));
    expect(all(news, 'time')).to.have.lengthOf(0);
    expect(parts(news, 'item-date')).to.have.lengthOf(0);
  });

  it('shows its first tag and no other', async () => {
    const [shown] = items(await mount({}, feedOf([full])));
    expect(textOf(shown!)).to.contain('Personal').and.to.not.contain('Hessen');
  });

  it('has its summary for a teaser', async () => {
    const news = await mount({}, feedOf([full]));
    expect(textOf(part(news, 'item-teaser'))).to.equal('Das Jobcenter hat eine neue Leitung.');
    expect(visibleText(news)).to.not.contain('Der Text selbst');
  });

  it('has the beginning of its text for a teaser where there is no summary, ending with a whole word', async () => {
    const long = 'Wörter reihen sich aneinander '.repeat(20);
    const news = await mount({}, feedOf([item('lang', { content_html: `<h2>Anfang</h2><p>${long}</p>` })]));
    const teaser = textOf(part(news, 'item-teaser'));
    expect(teaser).to.match(/^Anfang Wörter reihen sich/);
    expect(teaser).to.match(/(Wörter|reihen|sich|aneinander) …$/);
    expect(teaser.length).to.be.lessThan(260);
  });

  it('has a teaser from a plain text as well', async () => {
    const news = await mount(
      {},
      feedOf([{ id: 'text', title: 'Titel', content_text: 'Erste Zeile.\n\nZweite Zeile.' }]),
    );
    expect(textOf(part(news, 'item-teaser'))).to.equal('Erste Zeile. Zweite Zeile.');
  });

  it('shows the markup of a summary as text and runs none of it', async () => {
    const news = await mount({}, feedOf([item('a', { summary: 'Eins <b>zwei</b> & drei' })]));
    expect(part(news, 'item-teaser').children).to.have.lengthOf(0);
    expect(textOf(part(news, 'item-teaser'))).to.equal('Eins <b>zwei</b> & drei');
  });

  it('has no empty teaser where there is nothing to say', async () => {
    const news = await mount({}, feedOf([{ id: 'leer', title: 'Nur ein Titel', url: 'https://example.org/leer' }]));
    expect(parts(news, 'item-teaser')).to.have.lengthOf(0);
  });

  it('links to its own page where it has no text', async () => {
    const news = await mount({}, feedOf([{ id: 'leer', title: 'Nur ein Titel', url: 'https://example.org/leer' }]));
    expect((part(news, 'item-link') as HTMLAnchorElement).href).to.equal('https://example.org/leer');
  });

  it('is no link at all where there is nothing to open', async () => {
    const news = await mount({}, feedOf([{ id: 'leer', title: 'Nur ein Titel' }]));
    expect(parts(news, 'item-link')).to.have.lengthOf(0);
    expect(headlines(news)).to.deep.equal(['Nur ein Titel']);
  });

  it('has a picture only where its feed gives one', async () => {
    const news = await mount({}, feedOf([full, item('ohne')]), { parent: column(900) });
    expect(items(news).map((shown) => shown.querySelectorAll('img').length)).to.deep.equal([1, 0]);
  });

  it('has a picture that says nothing to screen readers, waits until it is needed and tells no referrer', async () => {
    const image = part(await mount({}, feedOf([full]), { parent: column(900) }), 'item-image') as HTMLImageElement;
    expect(image.getAttribute('alt')).to.equal('');
    expect(image.loading).to.equal('lazy');
    expect(image.getAttribute('decoding')).to.equal('async');
    expect(image.referrerPolicy).to.equal('no-referrer');
  });

  it('has no picture under no-images', async () => {
    const news = await mount({ 'no-images': true }, feedOf([full]), { parent: column(900) });
    expect(rootOf(news).querySelectorAll('img')).to.have.lengthOf(0);
  });
});

describe('The marks at an item', () => {
  it('say that an article is important, and stand at no other', async () => {
    const news = await mount({}, feedOf([item('a'), item('b', { _jobcenter_news: { pinned: true } })]));
    expect(headlines(news)).to.deep.equal(['Titel b', 'Titel a']);
    expect(items(news).map(badges)).to.deep.equal([['Wichtig'], []]);
  });

  it('name the easier levels and the other languages that an article has, each language in its own words', async () => {
    const rich = withEditions(
      'a',
      edition('de', 'plain'),
      edition('de', 'easy'),
      edition('en', 'standard'),
      edition('uk', 'standard'),
    );
    const news = await mount({}, feedOf([rich]));
    expect(badges(items(news)[0]!)).to.deep.equal(['Einfache Sprache', 'Leichte Sprache', 'English', 'Українська']);
  });

  it('have the language of the word, and none where it is the page’s own', async () => {
    const news = await mount({}, feedOf([withEditions('a', edition('de', 'easy'), edition('en', 'standard'))]));
    const [easy, english] = parts(news, 'badge');
    expect(easy!.hasAttribute('lang')).to.equal(false);
    expect(english!.lang).to.equal('en');
  });

  it('run from right to left in Arabic', async () => {
    const news = await mount({}, feedOf([withEditions('a', edition('ar', 'standard'))]));
    expect(badges(items(news)[0]!)).to.deep.equal(['العربية']);
    expect(getComputedStyle(part(news, 'badge')).direction).to.equal('rtl');
  });

  it('stand apart in Arabic as in every language', async () => {
    const news = await mount(
      {},
      feedOf([withEditions('a', edition('ar', 'standard'), edition('en', 'standard'), edition('fa', 'standard'))]),
    );
    const [arabic, english, persian] = parts(news, 'badge').map((badge) => badge.getBoundingClientRect());
    expect(english!.left - arabic!.right).to.be.greaterThan(8);
    expect(persian!.left - english!.right).to.be.closeTo(english!.left - arabic!.right, 1);
  });

  it('do not name the level and the language that everybody expects', async () => {
    expect(parts(await mount({}, feedOf([item('a')])), 'badge')).to.have.lengthOf(0);
  });

  it('say "Nicht in Leichter Sprache" where the reader wishes it and the article lacks it, and the article stays', async () => {
    const news = await mount({ level: 'easy' }, feedOf([item('ohne'), withEditions('mit', edition('de', 'easy'))]));
    expect(headlines(news)).to.deep.equal(['Titel ohne', 'Titel de easy']);
    expect(items(news).map(badges)).to.deep.equal([['Nicht in Leichter Sprache'], ['Leichte Sprache']]);
  });

  it('say "Not in plain language" in English', async () => {
    const feed = feedOf([item('ohne'), withEditions('mit', edition('en', 'plain'))], { language: 'en' });
    const news = await mount({ level: 'plain', lang: 'en' }, feed);
    expect(badges(items(news)[0]!)).to.deep.equal(['Not in plain language']);
  });

  it('say that a level is missing in the language that is shown, also where another language has it', async () => {
    const feed = feedOf([
      withEditions('a', edition('de', 'easy'), edition('en', 'standard')),
      withEditions('b', edition('en', 'easy')),
    ]);
    const news = await mount({ level: 'easy', lang: 'en' }, feed);
    expect(headlines(news)).to.deep.equal(['Titel en standard', 'Titel en easy']);
    expect(badges(items(news)[0]!)).to.include('Not in easy read');
    expect(badges(items(news)[1]!)).to.not.include('Not in easy read');
  });
});

describe('The language of what the list shows', () => {
  it('is de-simple for headline and teaser in Leichter Sprache', async () => {
    const news = await mount(
      { level: 'easy' },
      feedOf([withEditions('a', edition('de', 'easy', { summary: 'Ein Satz.' }))]),
    );
    expect(part(news, 'item-title').lang).to.equal('de-simple');
    expect(part(news, 'item-teaser').lang).to.equal('de-simple');
  });

  it('is the item’s own where an edition lacks a summary', async () => {
    const own = item('a', {
      summary: 'Deutsche Zusammenfassung',
      _jobcenter_news: { editions: [{ language: 'en', level: 'standard', title: 'English' }] },
    });
    const news = await mount({ lang: 'en' }, feedOf([own]));
    expect(part(news, 'item-title').lang).to.equal('en');
    expect(part(news, 'item-teaser').lang).to.equal('de');
  });

  it('is Arabic from right to left where the article is', async () => {
    const news = await mount({}, feedOf([item('a', { language: 'ar', title: 'عنوان', summary: 'ملخص.' })]));
    for (const name of ['item-title', 'item-teaser']) {
      expect(part(news, name).lang).to.equal('ar');
      expect(getComputedStyle(part(news, name)).direction).to.equal('rtl');
    }
  });
});

describe('The layout', () => {
  const feed = feedOf(
    ['a', 'b', 'c', 'd'].map((id) =>
      item(id, { summary: 'Ein Satz.', image: PIXEL, tags: ['Thema'], date_published: '2024-02-06' }),
    ),
  );
  const boxes = (news: JobcenterNews): DOMRect[] => items(news).map((shown) => shown.getBoundingClientRect());

  it('list puts one article below the other', async () => {
    const [first, second] = boxes(await mount({}, feed, { parent: column(900) }));
    expect(second!.top).to.be.at.least(first!.bottom - 1);
    expect(second!.left).to.equal(first!.left);
  });

  it('list shows pictures beside the text in a wide column, and none in a narrow one', async () => {
    const wide = await mount({}, feed, { parent: column(900) });
    const image = parts(wide, 'item-image')[0]!;
    const teaser = parts(wide, 'item-teaser')[0]!;
    expect(image.getBoundingClientRect().left).to.be.at.least(teaser.getBoundingClientRect().right);
    const narrow = await mount({}, feed, { parent: column(320) });
    expect(parts(narrow, 'item-image').filter(isVisible)).to.have.lengthOf(0);
  });

  it('cards puts articles side by side, equally high, the picture on top', async () => {
    const news = await mount({ layout: 'cards' }, feed, { parent: column(900) });
    const [first, second] = boxes(news);
    expect(second!.top).to.equal(first!.top);
    expect(second!.left).to.be.greaterThan(first!.right);
    expect(second!.height).to.be.closeTo(first!.height, 0.5);
    const image = parts(news, 'item-image')[0]!.getBoundingClientRect();
    expect(image.bottom).to.be.at.most(parts(news, 'item-title')[0]!.getBoundingClientRect().top);
  });

  it('cards puts the picture on top for the eye alone: in the reading order the headline is before it', async () => {
    const news = await mount({ layout: 'cards' }, feed, { parent: column(900) });
    const order = parts(news, 'item-link')[0]!.compareDocumentPosition(parts(news, 'item-image')[0]!);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  for (const layout of ['list', 'cards']) {
    it(`${layout} has no broken picture, and the next one in its place comes`, async () => {
      const pictures = ['/gibt-es-nicht.png', PIXEL].map((image, index) => item(`n-${index}`, { image }));
      const news = await mount({ layout, 'page-size': 1 }, feedOf(pictures), { parent: column(900) });
      const picture = (): HTMLElement => parts(news, 'item-image')[0]!;
      await waitUntil(() => picture().clientHeight === 0, 'the picture that does not come should take no room');
      await click(news, 'link', 'Nächste Seite');
      await waitUntil(() => picture().clientHeight > 100, 'the next picture should be seen');
    });
  }

  it('cards is one column where there is no room for two', async () => {
    const [first, second] = boxes(await mount({ layout: 'cards' }, feed, { parent: column(320) }));
    expect(second!.left).to.equal(first!.left);
    expect(second!.top).to.be.greaterThan(first!.bottom);
  });

  it('headlines shows dates and headlines and nothing else', async () => {
    const news = await mount({ layout: 'headlines' }, feed, { parent: column(900) });
    expect(textOf(items(news)[0]!).replace(/\s/g, '')).to.equal('6.Februar2024Titela');
    expect(rootOf(news).querySelectorAll('img')).to.have.lengthOf(0);
    expect(parts(news, 'item-teaser')).to.have.lengthOf(0);
  });

  it('falls back to list where it makes no sense', async () => {
    listenTo('warn');
    const news = await mount({ layout: 'mosaik' }, feed, { parent: column(900) });
    expect(news.layout).to.equal('list');
    expect(parts(news, 'item-teaser')).to.have.lengthOf(4);
  });
});

describe('The line with the count', () => {
  it('says one article in the singular', async () => {
    expect(textOf(part(await mount({}, feedOf([item('a')])), 'count'))).to.equal('1 Nachricht');
    expect(textOf(part(await mount({ lang: 'en' }, feedOf([item('a')])), 'count'))).to.equal('1 article');
  });

  it('says many in the plural, with the number as the language writes it', async () => {
    const many = feedOf(manyItems(1234));
    const count = (news: JobcenterNews): string => textOf(part(news, 'count').firstElementChild!);
    expect(count(await mount({}, many))).to.equal('1.234 Nachrichten');
    expect(count(await mount({ lang: 'en' }, many))).to.equal('1,234 articles');
  });

  it('says which page it is, where there is more than one', async () => {
    expect(textOf(part(await mount({}, feedOf(manyItems(25))), 'count'))).to.match(/^25 Nachrichten\s?Seite 1 von 3$/);
    expect(textOf(part(await mount({}, feedOf(manyItems(10))), 'count'))).to.equal('10 Nachrichten');
  });

  it('counts what a limit leaves', async () => {
    expect(textOf(part(await mount({ limit: 3 }, feedOf(manyItems(25))), 'count'))).to.equal('3 Nachrichten');
  });
});

describe('The pages of the list', () => {
  it('follow each other: the next one shows what comes next, and where it is', async () => {
    const news = await mount({}, feedOf(manyItems(30)));
    expect(headlines(news)).to.have.lengthOf(10);
    the(news, 'link', 'Nächste Seite').click();
    await changed(news);
    expect(headlines(news)).to.deep.equal(Array.from({ length: 10 }, (_, index) => `Nachricht ${index + 11}`));
    expect(textOf(part(news, 'count'))).to.match(/^30 Nachrichten\s?Seite 2 von 3$/);
  });
});

describe('What stands above the list', () => {
  it('is the heading, the levels, the languages, the search and the count, in this order', async () => {
    const news = await mount({}, pressFeed());
    const order = ['heading', 'levels', 'languages', 'toolbar', 'count', 'list'].map((name) => part(news, name));
    const isBefore = (first: Node, second: Node): boolean =>
      (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    order
      .slice(1)
      .forEach((later, index) => expect(isBefore(order[index]!, later), later.getAttribute('part')!).to.equal(true));
  });

  it('is the heading and the count alone for articles in one language at one level that nobody can search', async () => {
    const news = await mount({ 'no-search': true }, feedOf([item('a'), item('b')]));
    expect(all(news, 'radio')).to.have.lengthOf(0);
    for (const name of ['levels', 'languages', 'toolbar']) expect(parts(news, name), name).to.have.lengthOf(0);
  });
});

describe('A list without articles', () => {
  it('says so in one sentence, without a list, a search or an error', async () => {
    const news = await mount({}, feedOf([]));
    expect(visibleText(news)).to.contain('Zurzeit gibt es keine Nachrichten.');
    expect(parts(news, 'list')).to.have.lengthOf(0);
    expect(parts(news, 'toolbar')).to.have.lengthOf(0);
    expect(parts(news, 'retry')).to.have.lengthOf(0);
    expect(visibleText(await mount({ lang: 'en' }, feedOf([])))).to.contain('There is no news at the moment.');
  });

  it('shows the page’s own words instead, where there are some', async () => {
    const own = document.createElement('p');
    own.slot = 'empty';
    own.textContent = 'Wir melden uns wieder.';
    const news = await mount({}, feedOf([]), { content: [own] });
    expect(isVisible(own)).to.equal(true);
    expect(visibleText(news)).to.contain('Wir melden uns wieder.').and.to.not.contain('Zurzeit gibt es keine');
  });

  it('keeps the page’s own words for that away while there are articles', async () => {
    const own = document.createElement('p');
    own.slot = 'empty';
    own.textContent = 'Wir melden uns wieder.';
    await mount({}, feedOf([item('a')]), { content: [own] });
    expect(isVisible(own)).to.equal(false);
  });

  /** A search that finds nothing. */
  async function searchInVain(): Promise<JobcenterNews> {
    const news = await mount({}, pressFeed(), { parent: column(900) });
    const field = the(news, 'searchbox') as HTMLInputElement;
    field.value = 'Raumfahrt';
    field.form!.requestSubmit();
    await waitUntil(() => visibleText(news).includes('Keine Nachrichten gefunden'), 'the search should end');
    return news;
  }

  it('is told from a search without hits', async () => {
    const news = await searchInVain();
    expect(visibleText(news)).to.not.contain('Zurzeit gibt es keine');
    expect(all(news, 'button', 'Alle Nachrichten zeigen')).to.have.lengthOf(1);
  });

  it('leaves no empty list element behind, and neither does a search without hits', async () => {
    expect(parts(await mount({}, feedOf([])), 'list')).to.have.lengthOf(0);
    expect(parts(await searchInVain(), 'list')).to.have.lengthOf(0);
  });
});

describe('A click on an item', () => {
  const opened = (news: JobcenterNews): string | undefined => news.article;

  it('opens the article wherever it hits', async () => {
    for (const name of ['item', 'item-teaser', 'item-date', 'item-link']) {
      const news = await mount({ routing: 'none' }, pressFeed());
      parts(news, name)[0]!.click();
      await changed(news);
      expect(opened(news), name).to.equal('neue-leitung');
      news.remove();
    }
  });

  it('opens nothing while text of it is selected', async () => {
    const news = await mount({}, pressFeed());
    const teaser = parts(news, 'item-teaser')[0]!;
    getSelection()!.setBaseAndExtent(
      teaser.firstChild!.nextSibling ?? teaser.firstChild!,
      0,
      teaser,
      teaser.childNodes.length,
    );
    teaser.click();
    await changed(news);
    expect(opened(news)).to.equal(undefined);
    getSelection()!.removeAllRanges();
    teaser.click();
    await changed(news);
    expect(opened(news)).to.equal('neue-leitung');
  });

  it('leaves a click with Ctrl to the browser, which opens a new tab', async () => {
    const news = await mount({}, pressFeed());
    const link = parts(news, 'item-link')[0]!;
    let left = false;
    const keep = (event: Event): void => {
      left = !event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', keep);
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }));
    document.removeEventListener('click', keep);
    await changed(news);
    expect(left).to.equal(true);
    expect(opened(news)).to.equal(undefined);
  });
});

describe('The Mediopunkt of a headline', () => {
  it('is for the eye only', async () => {
    const news = await mount({}, feedOf([item('a', { title: 'Arbeits·platz finden' })]));
    const link = parts(news, 'item-link')[0]!;
    expect(link.textContent).to.equal('Arbeits·platz finden');
    expect([...link.querySelectorAll('[aria-hidden=true]')].map((dot) => dot.textContent)).to.deep.equal(['·']);
  });
});
