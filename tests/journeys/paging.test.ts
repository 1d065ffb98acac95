/** A feed that comes in pages, as the archives of large sites do: read as far as the reader goes, and no further. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { arriveAt, mount, place, rendered, settled, type JobcenterNews } from '../support/mount.js';
import {
  all,
  announced,
  changed,
  click,
  focused,
  headlines,
  open,
  pick,
  said,
  the,
  travel,
  visibleText,
  writeSearch,
} from '../support/reader.js';
import { feedOf, item, manyItems, type SampleItem } from '../support/samples.js';
import { listenTo, network, server } from '../support/stubs.js';

const FIRST = '/seite-1.json';

/** Pages of a feed, each with so many of these items and the address of the next one. */
function pages(items: readonly SampleItem[], size: number): Record<string, unknown> {
  const count = Math.ceil(items.length / size);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `/seite-${index + 1}.json`,
      feedOf(
        items.slice(index * size, (index + 1) * size),
        index + 1 < count ? { next_url: `/seite-${index + 2}.json` } : {},
      ),
    ]),
  );
}

/** Nothing is under way, and nothing more is wanted. */
async function calm(element: JobcenterNews): Promise<void> {
  await waitUntil(async () => {
    await rendered(element);
    return element.status !== 'loading' && element.status !== 'idle';
  }, 'loading should end');
  await changed(element);
}

const pageLinks = (element: JobcenterNews): string[] =>
  all(element, 'link', /^Seite \d+$/).map((link) => link.innerText);
const region = (element: JobcenterNews): HTMLElement => the(element, 'region');

describe('A feed in pages', () => {
  it('is read as far as the first page of the list needs it', async () => {
    const asked = server(pages(manyItems(100), 25));
    const element = await mount({ src: FIRST });
    await calm(element);
    expect(asked).to.deep.equal([FIRST]);
    expect(visibleText(element)).to.include('Mindestens 25 Nachrichten');
    expect(visibleText(element)).to.include('Seite 1').and.not.to.include('Seite 1 von');
    expect(pageLinks(element)).to.deep.equal(['1', '2', '3']);
    expect(headlines(element)).to.have.lengthOf(10);
  });

  it('is read on where its own pages are shorter than those of the list', async () => {
    const asked = server(pages(manyItems(30), 4));
    const element = await mount({ src: FIRST });
    await calm(element);
    expect(asked).to.deep.equal([FIRST, '/seite-2.json', '/seite-3.json']);
    expect(headlines(element)).to.have.lengthOf(10);
  });

  it('goes on as the reader pages, each of its pages once', async () => {
    const asked = server(pages(manyItems(45), 20));
    const element = await mount({ src: FIRST });
    await calm(element);
    await click(element, 'link', 'Nächste Seite');
    await calm(element);
    expect(asked).to.have.lengthOf(1);
    expect(visibleText(element)).to.include('Seite 2');
    await click(element, 'link', 'Nächste Seite');
    await calm(element);
    expect(asked).to.deep.equal([FIRST, '/seite-2.json']);
    expect(headlines(element)[0]).to.equal('Nachricht 21');
    expect(headlines(element)).to.have.lengthOf(10);
    expect(focused(element)).to.equal(the(element, 'heading', 'Nachrichten'));
    await click(element, 'link', 'Seite 5');
    await calm(element);
    expect(asked).to.deep.equal([FIRST, '/seite-2.json', '/seite-3.json']);
    expect(headlines(element)).to.deep.equal([41, 42, 43, 44, 45].map((number) => `Nachricht ${number}`));
    expect(visibleText(element)).to.include('45 Nachrichten').and.to.include('Seite 5 von 5');
    expect(visibleText(element)).not.to.include('Mindestens');
    expect(all(element, 'link', 'Nächste Seite')).to.have.lengthOf(0);
    await click(element, 'link', 'Seite 1');
    await calm(element);
    expect(asked).to.have.lengthOf(3);
  });

  it('says which page it is, and is busy until that is there', async () => {
    const requests = network();
    const element = await place({ src: FIRST });
    const answers = pages(manyItems(20), 10);
    requests[0]!.answer(answers[FIRST]);
    await settled(element);
    await click(element, 'link', 'Seite 2');
    expect(requests).to.have.lengthOf(2);
    expect(region(element).getAttribute('aria-busy')).to.equal('true');
    expect(headlines(element)).to.deep.equal([]);
    await announced(element, 'Die Nachrichten werden geladen.');
    requests[1]!.answer(answers['/seite-2.json']);
    await settled(element);
    expect(region(element).hasAttribute('aria-busy')).to.equal(false);
    expect(headlines(element)[0]).to.equal('Nachricht 11');
    await announced(element, 'Seite 2 von 2');
  });

  it('shows an article once that stands on two of its pages', async () => {
    const items = manyItems(12);
    server({
      [FIRST]: feedOf(items.slice(0, 8), { next_url: '/seite-2.json' }),
      '/seite-2.json': feedOf(items.slice(6)),
    });
    const element = await mount({ src: FIRST, 'page-size': 50 });
    await calm(element);
    expect(headlines(element)).to.deep.equal(items.map(({ title }) => title));
  });

  for (const [what, second] of [
    ['that repeats', feedOf(manyItems(5), { next_url: '/seite-3.json' })],
    ['that has nothing', feedOf([], { next_url: '/seite-3.json' })],
    ['that is not there', 404],
    ['that is no feed', '<!doctype html><title>Anmeldung</title>'],
    ['that is damaged', '{"version":'],
    ['that a server refuses', 400],
  ] as const) {
    it(`ends with a page ${what}, without a word and without a loss`, async () => {
      const warnings = listenTo('warn');
      const asked = server({ [FIRST]: feedOf(manyItems(5), { next_url: '/seite-2.json' }), '/seite-2.json': second });
      const element = await mount({ src: FIRST });
      await calm(element);
      expect(asked).to.deep.equal([FIRST, '/seite-2.json']);
      expect(headlines(element)).to.have.lengthOf(5);
      expect(element.status).to.equal('ready');
      expect(visibleText(element)).to.include('5 Nachrichten').and.not.to.include('Mindestens');
      expect(all(element, 'button', 'Erneut versuchen')).to.have.lengthOf(0);
      if (typeof second !== 'object') expect(warnings.join()).to.include('/seite-2.json');
    });
  }

  it('ends where its pages go round in circles', async () => {
    const items = manyItems(9);
    const asked = server({
      [FIRST]: feedOf(items.slice(0, 5), { next_url: '/seite-2.json' }),
      '/seite-2.json': feedOf(items.slice(5), { next_url: FIRST }),
    });
    const element = await mount({ src: FIRST });
    await calm(element);
    expect(asked).to.deep.equal([FIRST, '/seite-2.json', FIRST]);
    expect(headlines(element)).to.have.lengthOf(9);
    expect(visibleText(element)).not.to.include('Mindestens');
  });

  it('says so where the network fails, keeps what is there, and goes on when the reader tries again', async () => {
    listenTo('error');
    const paths = pages(manyItems(30), 10);
    const third = paths['/seite-3.json'];
    paths['/seite-3.json'] = 503;
    const asked = server(paths);
    const element = await mount({ src: FIRST });
    await calm(element);
    await click(element, 'link', 'Nächste Seite');
    await calm(element);
    await click(element, 'link', 'Nächste Seite');
    await calm(element);
    expect(headlines(element)[0]).to.equal('Nachricht 11');
    expect(visibleText(element)).to.include('Die Nachrichten können zurzeit nicht geladen werden.');
    expect(element.feed?.articles).to.have.lengthOf(20);
    expect(asked.filter((path) => path === '/seite-3.json')).to.have.lengthOf(1);
    paths['/seite-3.json'] = third;
    await click(element, 'button', 'Erneut versuchen');
    await calm(element);
    expect(headlines(element)[0]).to.equal('Nachricht 21');
  });

  it('is read no further than the limit', async () => {
    const asked = server(pages(manyItems(30), 5));
    const element = await mount({ src: FIRST, limit: 8 });
    await calm(element);
    expect(asked).to.deep.equal([FIRST, '/seite-2.json']);
    expect(headlines(element)).to.have.lengthOf(8);
    expect(visibleText(element)).to.include('8 Nachrichten').and.not.to.include('Mindestens');
    expect(all(element, 'link', 'Nächste Seite')).to.have.lengthOf(0);
  });

  it('is read on, ten pages at most, for a teaser box about one topic', async () => {
    const items = manyItems(40).map((one, index) => (index === 30 ? { ...one, tags: ['Termine'] } : one));
    const asked = server(pages(items, 2));
    const element = await mount({ src: FIRST, tags: 'Termine', limit: 3 });
    await calm(element);
    expect(asked).to.have.lengthOf(11);
    expect(visibleText(element)).to.include('Zurzeit gibt es keine Nachrichten.');
  });
});

describe('A link into a feed in pages', () => {
  it('leads to a page of the list that is further on', async () => {
    arriveAt('#jcn-page=4');
    const asked = server(pages(manyItems(100), 10));
    const element = await mount({ src: FIRST });
    await calm(element);
    expect(asked).to.have.lengthOf(4);
    expect(headlines(element)[0]).to.equal('Nachricht 31');
  });

  it('leads ten pages of the feed further at most, and from there on with the next click', async () => {
    arriveAt('#jcn-page=90');
    const asked = server(pages(manyItems(500), 10));
    const element = await mount({ src: FIRST });
    await calm(element);
    expect(asked).to.have.lengthOf(11);
    expect(headlines(element)[0]).to.equal('Nachricht 101');
    await click(element, 'link', 'Nächste Seite');
    await calm(element);
    expect(headlines(element)[0]).to.equal('Nachricht 111');
    expect(asked).to.have.lengthOf(12);
  });

  it('leads to an article that is further on', async () => {
    arriveAt('#jcn=n-25');
    const asked = server(pages(manyItems(100), 10));
    const element = await mount({ src: FIRST });
    await calm(element);
    expect(visibleText(element)).to.include('Text n-25.');
    expect(asked).to.have.lengthOf(3);
    expect(document.title).to.match(/^Nachricht 25/);
  });

  it('says that it is looking, and then that the article is not here', async () => {
    arriveAt('#jcn=gibt-es-nicht');
    const requests = network();
    const title = document.title;
    const element = await place({ src: FIRST });
    const answers = pages(manyItems(300), 10);
    for (let page = 1; page <= 11; page++) {
      await waitUntil(() => requests.length === page, `page ${page} should be asked for`);
      expect(visibleText(element)).not.to.include('Diese Nachricht gibt es hier nicht');
      if (page > 1) expect(the(element, 'heading').innerText).to.equal('Die Nachrichten werden geladen.');
      expect(document.title).to.equal(title);
      requests[page - 1]!.answer(answers[`/seite-${page}.json`]);
      await settled(element);
    }
    expect(the(element, 'heading').innerText).to.equal('Diese Nachricht gibt es hier nicht');
    await click(element, 'link', 'Alle Nachrichten');
    expect(headlines(element)).to.have.lengthOf(10);
    expect(requests).to.have.lengthOf(11);
  });

  for (const [id, words] of [
    ['n-15', 'Nachricht 15'],
    ['gibt-es-nicht', 'Diese Nachricht gibt es hier nicht'],
  ] as const) {
    it(`says “${words}” to who waited for it, and not how many there are`, async () => {
      arriveAt(`#jcn=${id}`);
      const requests = network();
      const element = await place({ src: FIRST });
      const answers = pages(manyItems(20), 10);
      await announced(element, 'Die Nachrichten werden geladen.');
      requests[0]!.answer(answers[FIRST]);
      await waitUntil(() => requests.length === 2);
      requests[1]!.answer(answers['/seite-2.json']);
      await announced(element, words);
      expect(said(element)).not.to.include('20 Nachrichten');
    });
  }

  it('does not look on for an article that is over', async () => {
    arriveAt('#jcn=alt');
    const asked = server({
      [FIRST]: feedOf([...manyItems(12), item('alt', { _jobcenter_news: { expires: '2020-01-01' } })], {
        next_url: '/seite-2.json',
      }),
    });
    const element = await mount({ src: FIRST });
    await calm(element);
    expect(asked).to.deep.equal([FIRST]);
    expect(visibleText(element)).to.include('Diese Nachricht gibt es hier nicht');
  });

  it('keeps the focus with the reader who comes back to an article that is looked for', async () => {
    arriveAt('#jcn=n-15');
    const requests = network();
    const element = await place({ src: FIRST });
    const answers = pages(manyItems(20), 10);
    requests[0]!.answer(answers[FIRST]);
    await settled(element);
    element.showList();
    await changed(element);
    await travel(-1);
    await changed(element);
    await waitUntil(() => requests.some(({ signal, url }) => url.endsWith('2.json') && !signal.aborted));
    expect(focused(element)?.innerText).to.equal('Die Nachrichten werden geladen.');
    requests.filter(({ signal }) => !signal.aborted).forEach((request) => request.answer(answers['/seite-2.json']));
    await waitUntil(() => visibleText(element).includes('Text n-15.'));
    await changed(element);
    expect(focused(element)?.innerText).to.equal('Nachricht 15');
    // The focus says so already: it is not said twice.
    await aTimeout(600);
    expect(said(element)).not.to.include('Nachricht 15');
  });
});

describe('A search in a feed in pages', () => {
  const items = manyItems(100).map((one, index) => ({
    ...one,
    tags: index % 40 === 10 ? ['Umzug'] : ['Anderes'],
  }));
  const paged = async (): Promise<[JobcenterNews, string[]]> => {
    const asked = server(pages(items, 20));
    const element = await mount({ src: FIRST });
    await calm(element);
    return [element, asked];
  };

  it('says what was searched, and asks for nothing by itself', async () => {
    const [element, asked] = await paged();
    await writeSearch(element, 'Umzug');
    await announced(element, '1 Nachricht gefunden. Durchsucht: die 20 neuesten Nachrichten');
    expect(visibleText(element)).to.include('1 Nachricht gefunden');
    expect(visibleText(element)).to.include('Durchsucht: die 20 neuesten Nachrichten');
    expect(asked).to.deep.equal([FIRST]);
  });

  it('goes on until there is one more, when the reader wants it to', async () => {
    const [element, asked] = await paged();
    await writeSearch(element, 'Umzug');
    await waitUntil(() => visibleText(element).includes('gefunden'));
    the(element, 'button', 'Weiter suchen').focus();
    await click(element, 'button', 'Weiter suchen');
    await calm(element);
    expect(asked).to.deep.equal([FIRST, '/seite-2.json', '/seite-3.json']);
    expect(headlines(element)).to.deep.equal(['Nachricht 11', 'Nachricht 51']);
    await announced(element, '2 Nachrichten gefunden. Durchsucht: die 60 neuesten Nachrichten');
    expect(focused(element)).to.equal(the(element, 'button', 'Weiter suchen'));
  });

  it('is over with the last page: the words and the button go, and the focus moves to the heading', async () => {
    const [element, asked] = await paged();
    await pick(element, 'Thema', 'Umzug');
    for (const hits of [2, 3]) {
      the(element, 'button', 'Weiter suchen').focus();
      await click(element, 'button', 'Weiter suchen');
      await calm(element);
      expect(headlines(element)).to.have.lengthOf(hits);
    }
    expect(asked).to.have.lengthOf(5);
    expect(all(element, 'button', 'Weiter suchen')).to.have.lengthOf(0);
    expect(visibleText(element)).to.include('3 Nachrichten gefunden').and.not.to.include('Durchsucht');
    expect(focused(element)).to.equal(the(element, 'heading', 'Nachrichten'));
    await announced(element, '3 Nachrichten gefunden');
  });

  it('goes on for nothing where the reader did not find anything yet, and says so', async () => {
    const [element, asked] = await paged();
    await writeSearch(element, 'Weihnachtsgans');
    await waitUntil(() => visibleText(element).includes('Keine Nachrichten gefunden'));
    await click(element, 'button', 'Weiter suchen');
    await calm(element);
    expect(asked).to.have.lengthOf(5);
    await announced(element, 'Keine Nachrichten gefunden');
  });

  it('that is not in pages offers nothing of this', async () => {
    const element = await mount({}, feedOf(items));
    await writeSearch(element, 'Umzug');
    await announced(element, '3 Nachrichten gefunden');
    expect(said(element)).not.to.include('Durchsucht');
    expect(all(element, 'button', 'Weiter suchen')).to.have.lengthOf(0);
  });

  it('opens what it found, and comes back to it', async () => {
    const [element, asked] = await paged();
    await writeSearch(element, 'Umzug');
    await waitUntil(() => visibleText(element).includes('gefunden'));
    await open(element, 'Nachricht 11');
    await click(element, 'link', 'Alle Nachrichten');
    expect(headlines(element)).to.deep.equal(['Nachricht 11']);
    expect(asked).to.have.lengthOf(1);
  });
});
