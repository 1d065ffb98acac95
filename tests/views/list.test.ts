import { expect, waitUntil } from '@open-wc/testing';
import { mount, stage, type JobcenterNews } from '../support/mount.js';
import {
  all,
  changed,
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

describe('The region', () => {
  const nameOfRegion = (news: JobcenterNews): string | null => part(news, 'region').getAttribute('aria-label');

  it('has the name of its heading', async () => {
    expect(nameOfRegion(await mount({}, feedOf([item('a')])))).to.equal('Nachrichten');
    expect(nameOfRegion(await mount({ heading: 'Presse' }, feedOf([item('a')])))).to.equal('Presse');
  });

  it('has the name that the page gives it, and the heading stays what it was', async () => {
    const news = await mount({ label: 'Nachrichten des Kreises' }, feedOf([item('a')]));
    expect(nameOfRegion(news)).to.equal('Nachrichten des Kreises');
    expect(textOf(part(news, 'heading'))).to.equal('Nachrichten');
  });

  it('has a name also where there is no heading', async () => {
    expect(nameOfRegion(await mount({ heading: '' }, feedOf([item('a')])))).to.equal('Nachrichten');
  });

  it('is the only landmark of its kind, and never a main, a banner or a footer of its own', async () => {
    const news = await mount({}, feedOf(manyItems(30)));
    expect(all(news, 'region')).to.have.lengthOf(1);
    expect(rootOf(news).querySelector('main, [role=main], body > header, [role=banner], [role=contentinfo]')).to.equal(
      null,
    );
  });

  it('says its language', async () => {
    expect(part(await mount({}, feedOf([item('a')])), 'region').lang).to.equal('de');
    expect(part(await mount({ lang: 'en-GB' }, feedOf([item('a')])), 'region').lang).to.equal('en');
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

describe('The pager', () => {
  const links = (news: JobcenterNews): string[] =>
    parts(news, 'page-link').map((link) => link.getAttribute('aria-label') ?? textOf(link));

  it('is not there where one page is enough', async () => {
    expect(parts(await mount({}, feedOf(manyItems(10))), 'pager')).to.have.lengthOf(0);
  });

  it('is a navigation with the name of the region, so that two lists differ', async () => {
    expect(the(await mount({}, feedOf(manyItems(11))), 'navigation').getAttribute('aria-label')).to.equal(
      'Seiten: Nachrichten',
    );
    const other = await mount({ label: 'Presse', lang: 'en' }, feedOf(manyItems(11)));
    expect(the(other, 'navigation').getAttribute('aria-label')).to.equal('Pages: Presse');
  });

  it('names pages in words, and has no way back on the first one', async () => {
    const news = await mount({}, feedOf(manyItems(30)));
    expect(links(news)).to.deep.equal(['Seite 1', 'Seite 2', 'Seite 3', 'Nächste Seite']);
  });

  it('has no way forward on the last page', async () => {
    const news = await mount({}, feedOf(manyItems(30)));
    the(news, 'link', 'Seite 3').click();
    await changed(news);
    expect(links(news)).to.deep.equal(['Vorherige Seite', 'Seite 1', 'Seite 2', 'Seite 3']);
    expect(headlines(news)[0]).to.equal('Nachricht 21');
  });

  it('marks the page that is shown, and no other', async () => {
    const news = await mount({}, feedOf(manyItems(30)));
    const current = (): string[] =>
      parts(news, 'page-link')
        .filter((link) => link.getAttribute('aria-current') === 'page')
        .map(textOf);
    expect(current()).to.deep.equal(['1']);
    the(news, 'link', 'Nächste Seite').click();
    await changed(news);
    expect(current()).to.deep.equal(['2']);
    expect(rootOf(news).querySelectorAll('[part~=pager] [aria-current]')).to.have.lengthOf(1);
  });

  it('leaves out pages far away, and does not read the gap to screen readers', async () => {
    const news = await mount({ 'page-size': 1 }, feedOf(manyItems(12)));
    the(news, 'link', 'Seite 12').click();
    await changed(news);
    the(news, 'link', 'Seite 11').click();
    await changed(news);
    the(news, 'link', 'Vorherige Seite').click();
    await changed(news);
    the(news, 'link', 'Vorherige Seite').click();
    await changed(news);
    const entries = [...part(news, 'pager').querySelectorAll('li')]
      .map(textOf)
      .filter((text) => /^(\d+|…)$/.test(text));
    const numbers = entries.map(Number).filter((number) => !isNaN(number));
    expect(numbers).to.include.members([1, 8, 9, 10, 12]);
    expect(numbers.length).to.be.lessThan(9);
    // A gap stands wherever numbers are left out, and nowhere else.
    const expected = numbers.flatMap((number, index) =>
      index && number - numbers[index - 1]! > 1 ? ['…', String(number)] : [String(number)],
    );
    expect(entries).to.deep.equal(expected);
    const gaps = [...part(news, 'pager').querySelectorAll('li')].filter((entry) => textOf(entry) === '…');
    expect(gaps.map((gap) => gap.getAttribute('aria-hidden'))).to.deep.equal(gaps.map(() => 'true'));
    expect(gaps.length).to.be.greaterThan(0);
  });

  it('has addresses of its own, which open the page in a new tab', async () => {
    const news = await mount({}, feedOf(manyItems(30)));
    expect(new URL((the(news, 'link', 'Seite 2') as HTMLAnchorElement).href).hash).to.equal('#jcn-page=2');
    expect(new URL((the(news, 'link', 'Nächste Seite') as HTMLAnchorElement).href).hash).to.equal('#jcn-page=2');
  });
});

describe('Search and filters', () => {
  const wide = (attributes: Parameters<typeof mount>[0], feed: unknown): Promise<JobcenterNews> =>
    mount(attributes, feed, { parent: column(900) });
  const fields = (news: JobcenterNews): string[] =>
    [...all(news, 'searchbox'), ...all(news, 'combobox')].map((field) =>
      oneLine([...((field as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join(' ')),
    );

  it('are there where a feed has several topics, years and levels', async () => {
    expect(fields(await wide({}, pressFeed()))).to.deep.equal(['Suchen', 'Thema', 'Jahr', 'Sprachniveau']);
  });

  it('are bound to their labels in English as well', async () => {
    expect(fields(await wide({ lang: 'en' }, pressFeed()))).to.deep.equal([
      'Search',
      'Topic',
      'Year',
      'Language level',
    ]);
  });

  it('are not there for one article', async () => {
    const news = await wide({}, feedOf([item('a', { tags: ['Eins', 'Zwei'], date_published: '2024-01-01' })]));
    expect(all(news, 'searchbox')).to.have.lengthOf(0);
    expect(fields(news)).to.not.include('Jahr');
  });

  it('leave out the filters that would have one choice', async () => {
    const same = ['a', 'b'].map((id) => item(id, { tags: ['Thema'], date_published: '2024-01-01' }));
    expect(fields(await wide({}, feedOf(same)))).to.deep.equal(['Suchen']);
  });

  it('leave out the search under no-search', async () => {
    expect(fields(await wide({ 'no-search': true }, pressFeed()))).to.deep.equal(['Thema', 'Jahr', 'Sprachniveau']);
  });

  it('leave out the filters under no-filter', async () => {
    expect(fields(await wide({ 'no-filter': true }, pressFeed()))).to.deep.equal(['Suchen']);
  });

  it('leave nothing behind under both', async () => {
    const news = await wide({ 'no-search': true, 'no-filter': true }, pressFeed());
    expect(parts(news, 'toolbar')).to.have.lengthOf(0);
    expect(all(news, 'button')).to.have.lengthOf(0);
  });

  it('offer tags in alphabetical order, years from the newest, and the easier levels', async () => {
    const news = await wide({}, pressFeed());
    const options = all(news, 'combobox').map((select) =>
      [...(select as HTMLSelectElement).options].map(({ text }) => text),
    );
    for (const [first] of options) expect(first).to.match(/^Alle/);
    expect(options.map((texts) => texts.slice(1))).to.deep.equal([
      ['Ausbildung', 'Personal', 'Service', 'Veranstaltung'],
      ['2024', '2023'],
      ['Leichte Sprache'],
    ]);
  });

  it('are a search landmark with the name of the region', async () => {
    const news = await wide({ heading: 'Presse' }, pressFeed());
    expect(the(news, 'search').getAttribute('aria-label')).to.equal('Suchen: Presse');
  });

  it('fold behind a button in a narrow column, which says whether they are unfolded', async () => {
    const news = await mount({}, pressFeed(), { parent: column(320) });
    const button = the(news, 'button', 'Suchen und filtern');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(all(news, 'searchbox')).to.have.lengthOf(0);
    button.click();
    await changed(news);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(fields(news)).to.deep.equal(['Suchen', 'Thema', 'Jahr', 'Sprachniveau']);
    button.click();
    await changed(news);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(all(news, 'searchbox')).to.have.lengthOf(0);
  });

  it('fold also where only the search or only the filters are there', async () => {
    for (const off of ['no-search', 'no-filter']) {
      const news = await mount({ [off]: true }, pressFeed(), { parent: column(320) });
      expect(fields(news)).to.deep.equal([]);
      part(news, 'toolbar').querySelector<HTMLElement>('[aria-expanded]')!.click();
      await changed(news);
      expect(fields(news)).to.have.lengthOf(off === 'no-search' ? 3 : 1);
    }
  });

  it('do not fold in a wide column', async () => {
    expect(all(await wide({}, pressFeed()), 'button', 'Suchen und filtern')).to.have.lengthOf(0);
  });

  it('offer to show all articles again only after the list was narrowed down', async () => {
    const news = await wide({}, pressFeed());
    expect(all(news, 'button', 'Alle Nachrichten zeigen')).to.have.lengthOf(0);
    const select = the(news, 'combobox', 'Thema') as HTMLSelectElement;
    select.value = 'Service';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await changed(news);
    expect(headlines(news)).to.deep.equal(['Geänderte Öffnungszeiten']);
    expect(visibleText(news)).to.contain('1 Nachricht gefunden');
    the(news, 'button', 'Alle Nachrichten zeigen').click();
    await changed(news);
    expect(headlines(news)).to.have.lengthOf(3);
    expect(all(news, 'button', 'Alle Nachrichten zeigen')).to.have.lengthOf(0);
  });
});

describe('The switches above the list', () => {
  it('offer the levels that the feed has, before the articles', async () => {
    const news = await mount({}, pressFeed());
    expect(all(news, 'radio').map((radio) => textOf((radio as HTMLInputElement).labels![0]!))).to.deep.equal([
      'Alltagssprache',
      'Leichte Sprache',
    ]);
    const order = part(news, 'levels').compareDocumentPosition(part(news, 'list'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('change headlines and teasers', async () => {
    const news = await mount({}, pressFeed());
    (the(news, 'radio', 'Leichte Sprache') as HTMLInputElement).click();
    await changed(news);
    expect(headlines(news)[0]).to.equal('Das Jobcenter hat eine neue Chefin');
  });

  it('are not there where all articles have one level and one language', async () => {
    const news = await mount({}, feedOf([item('a'), item('b')]));
    expect(all(news, 'radio')).to.have.lengthOf(0);
    expect(parts(news, 'languages')).to.have.lengthOf(0);
  });

  it('offer languages as links in their own words, the current one marked', async () => {
    const news = await mount({}, pressFeed());
    const options = parts(news, 'language-option');
    expect(options.map(textOf)).to.deep.equal(['Deutsch', 'English']);
    expect(options.map((option) => option.lang)).to.deep.equal(['de', 'en']);
    expect(options.map((option) => option.getAttribute('aria-current'))).to.deep.equal(['true', null]);
    expect(part(news, 'languages').getAttribute('aria-label')).to.equal('Sprache der Texte');
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
