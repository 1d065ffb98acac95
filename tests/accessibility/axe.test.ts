import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, engine } from '../browser.js';
import { examine, expectNoViolation, page, undecided } from '../support/axe.js';
import { mount, place, stage, type Attributes, type JobcenterNews } from '../support/mount.js';
import { changed, isVisible, part, parts, pick, rootOf, the, writeSearch } from '../support/reader.js';
import { feedOf, item, manyItems } from '../support/samples.js';
import { listenTo, network } from '../support/stubs.js';

/** One grey pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

/** One article with all that an article can have, and others that lack most of it. */
const feed = feedOf([
  item('alles', {
    url: 'https://presse.example.org/alles',
    title: 'Neue Leitung im Jobcenter',
    summary: 'Das Jobcenter hat eine neue Leitung.',
    content_html: `<p>Petra Muster leitet das Haus. <a href="https://example.org/">Mehr über sie</a></p><h2>Zahlen</h2>
      <table><caption>Stellen</caption><thead><tr><th>Jahr</th><th>Zahl</th></tr></thead><tbody><tr><td>2024</td><td>12</td></tr></tbody></table>
      <table><tr><td>Ohne</td><td>Kopf</td></tr></table>
      <h4>Worte</h4><blockquote><p>Ich freue mich.</p></blockquote><ul><li>Eins</li><li>Zwei</li></ul><dl><dt>Wort</dt><dd>Erklärung</dd></dl>
      <figure><img src="${PIXEL}" alt="Plan"><figcaption>Der Plan</figcaption></figure><p>Das Wort <span lang="fr">fiancée</span>.</p><pre>Text</pre><hr>`,
    date_published: '2024-02-06T09:00:00+01:00',
    date_modified: '2024-02-08',
    authors: [{ name: 'Pressestelle' }],
    image: PIXEL,
    tags: ['Personal'],
    attachments: [
      { url: 'https://example.org/plan.pdf', mime_type: 'application/pdf', title: 'Plan', size_in_bytes: 48211 },
    ],
    _jobcenter_news: {
      pinned: true,
      kicker: 'Personal',
      subtitle: 'Sie beginnt im März',
      dateline: 'Groß-Gerau',
      image_alt: 'Eine Frau',
      image_caption: 'Petra Muster',
      image_credit: 'Kreis',
      editions: [
        {
          language: 'de',
          level: 'plain',
          title: 'Das Jobcenter hat eine neue Chefin',
          content_html: '<p>Sie heißt Petra Muster.</p>',
        },
        {
          language: 'de',
          level: 'easy',
          title: 'Neue Chefin',
          subtitle: 'Ab März',
          content_html: '<p>Die Chefin ist neu.</p><p>Sie kommt im März.</p>',
        },
        {
          language: 'en',
          level: 'standard',
          title: 'New head',
          summary: 'The office has a new head.',
          content_html: '<p>Her name is Petra Muster.</p>',
        },
        { language: 'ar', level: 'standard', title: 'عنوان', summary: 'ملخص.', content_html: '<p>نص.</p>' },
      ],
    },
  }),
  ...manyItems(30).map((plain, index) => ({
    ...plain,
    tags: [index % 2 ? 'Ausbildung' : 'Service'],
    image: index % 3 ? undefined : PIXEL,
  })),
]);

const narrow = async (news: JobcenterNews, query: string): Promise<void> => {
  await writeSearch(news, query);
  const before = part(news, 'count').textContent;
  await waitUntil(() => part(news, 'count').textContent !== before, 'the search should end');
};

interface State {
  readonly name: string;
  /** Whether what is shown depends on the level at all. */
  readonly levels: boolean;
  arrange(attributes: Attributes): Promise<unknown>;
}

const STATES: readonly State[] = [
  { name: 'the list', levels: true, arrange: (attributes) => mount(attributes, feed) },
  { name: 'an article', levels: true, arrange: (attributes) => mount({ ...attributes, article: 'alles' }, feed) },
  {
    name: 'a search with results',
    levels: true,
    arrange: async (attributes) => narrow(await mount(attributes, feed), 'Muster'),
  },
  {
    name: 'a search without results',
    levels: true,
    arrange: async (attributes) => narrow(await mount(attributes, feed), 'Raumfahrt'),
  },
  { name: 'a list without articles', levels: false, arrange: (attributes) => mount(attributes, feedOf([])) },
  {
    name: 'an error',
    levels: false,
    arrange: async (attributes) => {
      listenTo('error');
      const requests = network();
      const news = await place({ ...attributes, src: '/feed.json' });
      requests[0]!.fail();
      await waitUntil(() => parts(news, 'retry').length === 1, 'the error should show');
    },
  },
  {
    name: 'loading',
    levels: false,
    arrange: async (attributes) => {
      network();
      const news = await place({ ...attributes, src: '/feed.json' });
      expect(news.status).to.equal('loading');
    },
  },
];

const LEVELS = ['standard', 'plain', 'easy'];
const LANGUAGES = { de: 'German', en: 'English' };

describe('A tool that knows the rules finds no fault', () => {
  for (const { name, levels, arrange } of STATES) {
    for (const [language, languageName] of Object.entries(LANGUAGES)) {
      for (const dark of [false, true]) {
        for (const level of levels ? LEVELS : ['standard']) {
          it(`in ${name}, ${languageName}${levels ? `, level ${level}` : ''}, on a ${dark ? 'dark' : 'light'} page`, async () => {
            page(language, dark);
            if (engine === 'chromium' && dark) {
              await emulateMedia({ colorScheme: 'dark' });
              await arrange({ level });
              await expectNoViolation().finally(() => emulateMedia({}));
            } else {
              await arrange({ level });
              await expectNoViolation();
            }
          });
        }
      }
    }
  }

  const inGerman = (name: string, arrange: () => Promise<unknown>): void => {
    it(`in ${name}`, async () => {
      page('de', false);
      await arrange();
      await expectNoViolation();
    });
  };

  inGerman('cards', () => mount({ layout: 'cards' }, feed));
  inGerman('headlines', () => mount({ layout: 'headlines' }, feed));
  inGerman('a list without a heading', () => mount({ heading: '', label: 'Nachrichten' }, feed));
  inGerman('the second page of a list', async () => {
    const news = await mount({}, feed);
    the(news, 'link', 'Seite 2').click();
    await changed(news);
  });
  inGerman('a list narrowed down by a topic', async () => pick(await mount({}, feed), 'Thema', 'Service'));
  inGerman('an article that is not there', () => mount({ article: 'weg' }, feed));
  inGerman('an article without the wished level', () => mount({ article: 'n-1', level: 'easy' }, feed));
  inGerman('an article in Arabic', async () => {
    const news = await mount({ article: 'alles' }, feed);
    the(news, 'link', 'العربية').click();
    await changed(news);
  });
  inGerman('the moment in which the list goes and an article comes', async () => {
    const news = await mount({}, feed);
    part(news, 'list').querySelector<HTMLElement>('a')!.click();
    await news.updateComplete;
  });
  inGerman('search and filters unfolded in a narrow column', async () => {
    stage().style.width = '320px';
    const news = await mount({}, feed);
    the(news, 'button', 'Suchen und filtern').click();
    await changed(news);
    expect(isVisible(part(news, 'toolbar').querySelector('select')!)).to.equal(true);
  });
  inGerman('two elements on one page', async () => {
    await mount({}, feed);
    await mount({ label: 'Presse', 'route-key': 'presse' }, feed);
  });
  inGerman('a site that sets no colours for it', async () => {
    stage().removeAttribute('style');
    await mount({}, feed);
  });

  for (const dark of [false, true]) {
    it(`in a site that says which text colour stands on its accent colour, on a ${dark ? 'dark' : 'light'} page`, async () => {
      page('de', dark).style.setProperty('--jobcenter-news-on-accent', dark ? '#06252d' : '#fff');
      await mount({}, feed);
      await expectNoViolation();
    });
  }
});

describe('The tool', () => {
  it('sees into the element: a picture without a description is found', async () => {
    page('de', false);
    const news = await mount({}, feed);
    part(news, 'list').append(document.createElement('img'));
    rootOf(news).querySelector<HTMLImageElement>('[part~=list] > img')!.src = PIXEL;
    const { violations } = await examine();
    expect(violations.map(({ id }) => id)).to.include('image-alt');
  });

  it('sees colours in the element: grey text on white is found', async () => {
    page('de', false).style.setProperty('--jobcenter-news-muted', '#bbb');
    await mount({}, feed);
    const { violations } = await examine();
    expect(violations.map(({ id }) => id)).to.deep.equal(['color-contrast']);
  });

  it('sees names in the element: a link without text is found', async () => {
    page('de', false);
    const news = await mount({}, feed);
    parts(news, 'item-link')[0]!.replaceChildren();
    expect((await examine()).violations.map(({ id }) => id)).to.include('link-name');
  });

  it('sees the page around the element: a gap between its headings and the page’s is found', async () => {
    page('de', false);
    await mount({ 'heading-level': 4 }, feed);
    expect((await examine()).violations.map(({ id }) => id)).to.deep.equal(['heading-order']);
  });
});

describe('What the tool cannot decide', () => {
  for (const { name, arrange } of STATES) {
    for (const dark of [false, true]) {
      it(`is nothing in ${name}, no contrast either, on a ${dark ? 'dark' : 'light'} page`, async () => {
        page('de', dark);
        await arrange({ level: 'easy' });
        expect(await undecided()).to.equal('');
      });
    }
  }
});
