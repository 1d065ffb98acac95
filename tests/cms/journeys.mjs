/** What readers do with the posts of WordPress, and webmasters with its pages: each a journey through a browser that throws where it ends wrongly. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { Reader } from './reader.mjs';

const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

const IMPORTANT = 'Am 24. Dezember ist geschlossen';
const PROTECTED = 'Nur für das Haus';
/** As WordPress makes it of `"Größer & schöner"`: the quotation marks depend on its version and language. */
const MOVED = /^[“„»]Größer & schöner[”“«]: Müllers Umzug – 5 < 6$/;

const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => `Meldung ${from + index}`);
/** The page of the API that an address asks for. */
const pageOf = (url) => new URL(url).searchParams.get('page') ?? '1';
const pagesAsked = ({ asked }) => asked.map(pageOf).join(' ');
const lineUp = (count) => Array.from({ length: count }, (_, index) => index + 1).join(' ');

/** A headline as WordPress itself shows it. */
async function headlineOf(browser, url, id) {
  const reader = new Reader(await browser.newPage());
  await reader.tab.goto(`${url}/?p=${id}`);
  const [title] = (await reader.headings('')).filter((heading) => heading.startsWith('1 '));
  return title.slice(2);
}

/** What axe finds wrong with the element in this page: contrast on the theme's ground, headings between the theme's own. */
async function faultsOf(tab) {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.addScriptTag({ path: AXE });
  return tab.evaluate(async () => {
    const { violations, passes } = await window.axe.run({ include: [['jobcenter-news']] });
    const looked = passes.some(({ id, nodes }) => id === 'color-contrast' && nodes.length > 10);
    return [...violations.map(({ id, help }) => `${id}: ${help}`), ...(looked ? [] : ['axe did not look inside'])];
  });
}

export const inChromium = {
  'the lines of the README in a block of a page show the site’s own posts, important ones first': async (
    browser,
    { wordpress },
  ) => {
    const moved = await headlineOf(browser, wordpress.url, wordpress.ids.moved);
    assert.match(moved, MOVED);
    const reader = await Reader.arrive(browser, `${wordpress.url}/aktuelles/`);
    assert.deepEqual(await reader.headings(''), [
      '1 Aktuelles',
      '2 Nachrichten',
      ...[IMPORTANT, moved, PROTECTED, ...numbers(1, 7)].map((title) => `3 ${title}`),
    ]);
    assert.match(await reader.text(), /Mindestens 10 Nachrichten\nSeite 1\n/);
    assert.deepEqual((await reader.itemOf(IMPORTANT)).slice(0, 2), ['Wichtig', '27. Januar 2026']);
    assert.deepEqual((await reader.itemOf(moved)).slice(0, 2), ['31. Januar 2026', 'Haus & Hof']);
    assert.equal((await reader.text()).split('Wichtig').length, 2, 'marks of what is important, and one more');
    assert.doesNotMatch(
      await reader.text(''),
      /Entwurf|Intern|Geplant|noch nicht fertig|hundert Jahren|Alle Nachrichten/,
    );
    assert.deepEqual(reader.complaints, []);
    assert.equal(pagesAsked(reader), '1');
  },

  'the theme’s styles and ours leave each other in peace, wide and narrow': async (browser, { wordpress }) => {
    const reader = await Reader.arrive(browser, `${wordpress.url}/aktuelles/`);
    for (const width of [1280, 320]) {
      await reader.tab.setViewport({ width, height: 800 });
      const seen = await reader.tab.evaluate(() => {
        const paragraph = document.querySelector('.entry-content > p');
        const element = document.querySelector('jobcenter-news');
        const box = (of) => [of.getBoundingClientRect().left, of.getBoundingClientRect().width].map(Math.round).join();
        const font = (of) => [getComputedStyle(of).fontFamily, getComputedStyle(of).fontSize].join();
        return {
          overflow: document.documentElement.scrollWidth - innerWidth,
          boxes: [box(paragraph), box(element)],
          fonts: [font(paragraph), font(element)],
        };
      });
      assert.ok(seen.overflow <= 0, `${seen.overflow} px wider than ${width}`);
      assert.equal(seen.boxes[1], seen.boxes[0], 'as wide as a paragraph, and where it is');
      assert.equal(seen.fonts[1], seen.fonts[0], 'in the font of a paragraph');
      assert.deepEqual(await faultsOf(reader.tab), []);
    }
    // Where it is to be seen, and not what lies over it.
    await reader.press('link', IMPORTANT);
    await reader.sees('Am 27. Dezember sind wir wieder für Sie da.');
    assert.deepEqual(reader.complaints, []);
  },

  'an article has its text, picture, caption, author, date and links; the way back leads to its link': async (
    browser,
    { wordpress },
  ) => {
    const { url, ids } = wordpress;
    const title = await headlineOf(browser, url, ids.moved);
    const reader = await Reader.arrive(browser, `${url}/aktuelles/`);
    await reader.press('link', title);
    await reader.sees('Der Umzug ist geschafft: Ab Montag öffnet das Jobcenter in der Äußeren Straße 7.');
    assert.deepEqual(await reader.headings(), [`2 ${title}`, '3 So finden Sie uns']);
    assert.deepEqual(await reader.names('image'), ['Ein Haus mit blauer Tür']);
    const text = (await reader.text()).split('\n');
    for (const part of [
      '31. Januar 2026, 9:30 Uhr',
      'Jörg Müßig',
      'Das neue Haus am Markt',
      'Buslinie 3',
      'Straßenbahn bis „Süd“',
    ])
      assert.ok(text.includes(part), `“${part}” is missing in:\n${text.join('\n')}`);
    const link = await reader.find('link', 'Wegweiser des Kreises');
    assert.equal(await link.evaluate(({ href }) => href), `${url}/wegweiser/`);
    const picture = await reader.find('image', 'Ein Haus mit blauer Tür');
    const loaded = () => picture.evaluate(({ complete, naturalWidth }) => complete && naturalWidth);
    await reader.until('the picture', loaded);
    assert.equal(await loaded(), 1024, 'pixels, not those of the camera');
    assert.equal(await reader.tab.title(), `${title} – Aktuelles – Kreis Musterland`);
    await reader.press('link', 'Alle Nachrichten');
    await reader.sees('Mindestens 10 Nachrichten');
    const [focused] = (await reader.all()).filter((node) => node.focused && node.role !== 'RootWebArea');
    assert.equal(focused?.name, title);
    assert.deepEqual(reader.complaints, []);
  },

  'categories and tags are topics to choose from': async (browser, { wordpress }) => {
    const title = await headlineOf(browser, wordpress.url, wordpress.ids.moved);
    const reader = await Reader.arrive(browser, `${wordpress.url}/aktuelles/`);
    await reader.press('button', 'Suchen und filtern');
    const topics = await reader.find('combobox', 'Thema');
    const names = await topics.evaluate(({ options }) => [...options].map(({ label }) => label));
    for (const name of ['Haus & Hof', 'Umzug', 'Öffnungszeiten'])
      assert.ok(names.includes(name), `${name} in ${names}`);
    await topics.select('Öffnungszeiten');
    await reader.sees('1 Nachricht gefunden');
    assert.deepEqual(await reader.headlines(), [title]);
  },

  'a protected post has no text here, and its link leads to where WordPress asks for the password': async (
    browser,
    { wordpress },
  ) => {
    const reader = await Reader.arrive(browser, `${wordpress.url}/aktuelles/`);
    assert.equal((await reader.itemOf(PROTECTED)).at(-1), PROTECTED, 'no teaser');
    await (await reader.find('link', PROTECTED)).click();
    await reader.until('the field for the password', () => reader.tab.$('input[type=password]'));
    const post = await fetch(`${wordpress.url}/wp-json/wp/v2/posts/${wordpress.ids.protected}`);
    assert.equal(reader.tab.url(), (await post.json()).link);
    assert.doesNotMatch(await reader.text(''), /Rhabarber/);
  },

  'without _embed there are headlines and texts, and nothing of what is not there': async (browser, { wordpress }) => {
    const title = await headlineOf(browser, wordpress.url, wordpress.ids.moved);
    const reader = await Reader.arrive(browser, `${wordpress.url}/schlicht/`);
    assert.deepEqual((await reader.headlines()).slice(0, 3), [IMPORTANT, title, PROTECTED]);
    assert.doesNotMatch(await reader.text(), /Haus & Hof|undefined|null|\[object/);
    await reader.press('link', title);
    await reader.sees('Ab Montag öffnet das Jobcenter');
    assert.deepEqual(await reader.names('image'), []);
    assert.doesNotMatch(await reader.text(), /Jörg|undefined|null|\[object/);
    assert.deepEqual(reader.complaints, []);
  },

  'the archive is read as the reader pages, to its end and no further, where WordPress says how many pages it has':
    async (browser, { wordpress }) => {
      const reader = await Reader.arrive(browser, `${wordpress.url}/klassisch/`);
      assert.equal((await reader.headlines()).length, 10);
      await reader.press('link', 'Nächste Seite');
      assert.equal((await reader.headlines())[0], 'Meldung 8');
      assert.equal(pagesAsked(reader), '1');
      for (const [page, pages] of [
        [6, 2],
        [11, 3],
        [16, 4],
        [21, 5],
      ]) {
        await reader.press('link', `Seite ${page}`);
        assert.equal((await reader.headlines())[0], `Meldung ${(page - 1) * 10 - 2}`);
        assert.equal(pagesAsked(reader), lineUp(pages));
      }
      await reader.press('link', 'Seite 25');
      assert.match(await reader.text(), /250 Nachrichten\nSeite 25 von 25\n/);
      assert.doesNotMatch(await reader.text(), /Mindestens|Nächste Seite/);
      assert.deepEqual(await reader.headlines(), numbers(238, 247));
      assert.equal(pagesAsked(reader), lineUp(5));
      assert.deepEqual(reader.complaints, []);
    },

  'a search says what of the archive it looked through, and goes on to the last of 25 pages': async (
    browser,
    { wordpress },
  ) => {
    const reader = await Reader.arrive(browser, `${wordpress.url}/aktuelles/`);
    await reader.press('button', 'Suchen und filtern');
    await (await reader.find('searchbox', 'Suchen')).type('Weihnachtsgans');
    await reader.sees('Keine Nachrichten gefunden');
    assert.equal(pagesAsked(reader), '1', 'nothing is fetched that nobody asked for');
    for (const [searched, pages] of [
      [10, 11],
      [110, 21],
    ]) {
      await reader.sees(`Durchsucht: die ${searched} neuesten Nachrichten`);
      assert.deepEqual(await reader.headlines(), []);
      await reader.press('button', 'Weiter suchen');
      await reader.sees(`Durchsucht: die ${searched + 100} neuesten Nachrichten`);
      assert.equal(pagesAsked(reader), lineUp(pages));
    }
    await reader.press('button', 'Weiter suchen');
    await reader.sees('1 Nachricht gefunden');
    assert.deepEqual(await reader.headlines(), ['Meldung 247']);
    assert.doesNotMatch(await reader.text(), /Durchsucht/);
    assert.deepEqual(
      (await reader.names('button')).filter((name) => name === 'Weiter suchen'),
      [],
    );
    assert.equal(pagesAsked(reader), lineUp(25));
    await reader.press('link', 'Meldung 247');
    await reader.sees('Die Weihnachtsgans war schon weg.');
    assert.deepEqual(reader.complaints, []);
  },

  'a link to an article of long ago leads there': async (browser, { wordpress }) => {
    const reader = await Reader.arrive(browser, `${wordpress.url}/aktuelles/#jcn=${wordpress.ids.old}`);
    await reader.sees('Das ist die Meldung mit der Nummer 40.');
    assert.deepEqual(await reader.headings(), ['2 Meldung 40']);
    assert.equal(pagesAsked(reader), lineUp(5));
  },

  'a page of another site is told how many pages there are': async (browser, { wordpress, other }) => {
    const reader = await Reader.arrive(
      browser,
      other.page(`${wordpress.url}/?rest_route=/wp/v2/posts&_embed&per_page=100`),
    );
    assert.match((await reader.headlines())[1], MOVED);
    for (const page of [11, 21, 25]) await reader.press('link', `Seite ${page}`);
    assert.deepEqual(await reader.headlines(), numbers(238, 247));
    assert.match(await reader.text(), /250 Nachrichten\nSeite 25 von 25\n/);
    assert.equal(pagesAsked(reader), '1 2 3');
    assert.deepEqual(reader.complaints, []);
  },

  'where another site is not told, the archive is read until a page is missing': async (
    browser,
    { wordpress, other },
  ) => {
    const reader = await Reader.arrive(browser, other.page(`${wordpress.url}/wp-json/wp/v2/posts?_embed&hidden`));
    for (let page = 2; page <= 25; page++) {
      await reader.press('link', 'Nächste Seite');
      assert.equal((await reader.headlines())[0], `Meldung ${page * 10 - 12}`);
    }
    assert.equal(pagesAsked(reader), lineUp(25));
    assert.deepEqual(reader.complaints, []);
    assert.match(await reader.text(), /Mindestens 250 Nachrichten\nSeite 25\n/);
    await reader.press('link', 'Nächste Seite');
    await reader.sees('Seite 25 von 25');
    assert.match(await reader.text(), /^250 Nachrichten$/m);
    assert.deepEqual(await reader.headlines(), numbers(238, 247));
    assert.doesNotMatch(await reader.text(), /Nächste Seite|Erneut versuchen|nicht geladen/);
    // The browser's own line, and ours for the webmaster.
    assert.equal(reader.complaints.filter((line) => !line.includes('page=26')).length, 0, reader.complaints.join('\n'));
    assert.equal(pagesAsked(reader), lineUp(26));
  },
};

/** What can be seen of the news; Firefox has no tree for scripts to read. */
const seen = (tab) =>
  tab.evaluate(
    () =>
      document
        .querySelector('jobcenter-news')
        .shadowRoot.querySelector('[data-state=shown]')
        ?.innerText.replace(/\u00a0/g, ' ') ?? '',
  );

async function sees(tab, text) {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if ((await seen(tab)).includes(text)) return;
  }
  assert.fail(`“${text}” is missing in:\n${await seen(tab)}`);
}

export const inFirefox = {
  'list, article and the next page, in a page of the site and from another one': async (
    browser,
    { wordpress, other },
  ) => {
    for (const page of [
      `${wordpress.url}/aktuelles/`,
      other.page(`${wordpress.url}/wp-json/wp/v2/posts?_embed&hidden`),
    ]) {
      const tab = await browser.newPage();
      await tab.goto(page);
      await sees(tab, 'Größer & schöner');
      assert.ok((await seen(tab)).includes('Mindestens 10 Nachrichten'));
      await (await tab.$(`>>> ::-p-text(${IMPORTANT})`)).click();
      await sees(tab, 'Am 27. Dezember sind wir wieder für Sie da.');
      await (await tab.$('>>> ::-p-text(Alle Nachrichten)')).click();
      await sees(tab, 'Mindestens 10 Nachrichten');
      await (await tab.$('>>> ::-p-text(Nächste Seite)')).click();
      await sees(tab, 'Meldung 17');
      assert.ok(!(await seen(tab)).includes('Meldung 7\n'));
    }
  },
};
