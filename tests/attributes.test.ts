import { expect } from '@open-wc/testing';
import { arriveAt, mount, rendered, type Attributes, type JobcenterNews } from './support/mount.js';
import { all, headlines, isVisible, nameOf, open, parts, rootOf, the, visibleText } from './support/reader.js';
import { feedOf, item, manyItems, pressFeed } from './support/samples.js';
import { listenTo } from './support/stubs.js';

const withPictures = (): Record<string, unknown> =>
  feedOf([
    item('bild', {
      image: 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==',
      _jobcenter_news: { image_alt: 'Das neue Haus' },
    }),
    item('zweite'),
  ]);

const levelOf = (node: Element): number => Number(node.tagName.slice(1));
const layoutOf = (element: JobcenterNews): string | undefined => parts(element, 'list')[0]?.dataset['layout'];
const pressed = (element: JobcenterNews): string =>
  nameOf(
    all(element, 'radio')
      .find((radio) => (radio as HTMLInputElement).checked)!
      .closest('label')!,
  );

/** What a reader can see of each value of an attribute. The first row of each is the default. */
interface Row {
  readonly attribute: string;
  readonly property: keyof JobcenterNews;
  readonly default: unknown;
  readonly valid: readonly (readonly [value: string, property: unknown])[];
  readonly senseless: readonly string[];
  /** Values that a script may set and that make no sense, as well. */
  readonly senselessProperties?: readonly unknown[];
}

const ROWS: readonly Row[] = [
  {
    attribute: 'level',
    property: 'level',
    default: 'standard',
    valid: [
      ['standard', 'standard'],
      ['plain', 'plain'],
      ['easy', 'easy'],
      [' EASY ', 'easy'],
    ],
    senseless: ['leicht', 'a1'],
    senselessProperties: [1, {}],
  },
  {
    attribute: 'heading-level',
    property: 'headingLevel',
    default: 2,
    valid: [
      ['1', 1],
      ['2', 2],
      ['3', 3],
      ['4', 4],
    ],
    senseless: ['0', '5', '2.5', 'h2', '-1'],
    senselessProperties: [0, 7, NaN, Infinity, {}],
  },
  {
    attribute: 'layout',
    property: 'layout',
    default: 'list',
    valid: [
      ['list', 'list'],
      ['cards', 'cards'],
      ['headlines', 'headlines'],
    ],
    senseless: ['grid'],
    senselessProperties: [true],
  },
  {
    attribute: 'page-size',
    property: 'pageSize',
    default: 10,
    valid: [
      ['1', 1],
      ['25', 25],
      ['100', 100],
    ],
    senseless: ['0', '101', 'zehn', '1e9'],
    senselessProperties: [-3, 2.5, NaN],
  },
  {
    attribute: 'limit',
    property: 'limit',
    default: undefined,
    valid: [
      ['1', 1],
      ['3', 3],
      ['5000', 5000],
    ],
    senseless: ['0', '-1', 'drei', '1.5'],
    senselessProperties: [0, NaN],
  },
  {
    attribute: 'routing',
    property: 'routing',
    default: 'hash',
    valid: [
      ['hash', 'hash'],
      ['query', 'query'],
      ['none', 'none'],
    ],
    senseless: ['path'],
    senselessProperties: [false],
  },
  {
    attribute: 'route-key',
    property: 'routeKey',
    default: 'jcn',
    valid: [
      ['news', 'news'],
      ['a1_b-c.d', 'a1_b-c.d'],
    ],
    senseless: ['1', 'a b', 'a=b', 'ä', '&'],
    senselessProperties: [7],
  },
  {
    attribute: 'open-in',
    property: 'openIn',
    default: 'place',
    valid: [
      ['place', 'place'],
      ['page', 'page'],
    ],
    senseless: ['window'],
    senselessProperties: [42],
  },
];

const texts: readonly (readonly [attribute: string, property: keyof JobcenterNews])[] = [
  ['src', 'src'],
  ['article', 'article'],
  ['heading', 'heading'],
  ['label', 'label'],
  ['tags', 'tags'],
  ['article-page', 'articlePage'],
];

const flags: readonly (readonly [attribute: string, property: keyof JobcenterNews])[] = [
  ['no-search', 'noSearch'],
  ['no-filter', 'noFilter'],
  ['no-listen', 'noListen'],
  ['remote-voices', 'remoteVoices'],
  ['no-share', 'noShare'],
  ['no-print', 'noPrint'],
  ['no-images', 'noImages'],
  ['structured-data', 'structuredData'],
];

const set = (element: JobcenterNews, property: keyof JobcenterNews, value: unknown): void => {
  (element as unknown as Record<string, unknown>)[property] = value;
};

describe('Attributes', () => {
  for (const { attribute, property, default: normal, valid, senseless, senselessProperties = [] } of ROWS) {
    describe(attribute, () => {
      it(`is ${String(normal)} where it is absent or empty, without a warning`, async () => {
        const warnings = listenTo('warn');
        const absent = await mount({}, pressFeed());
        const empty = await mount({ [attribute]: '' }, pressFeed());
        expect(absent[property]).to.equal(normal);
        expect(empty[property]).to.equal(normal);
        expect(warnings).to.deep.equal([]);
      });

      it(`can be ${valid.map(([value]) => `"${value}"`).join(', ')}, without a warning`, async () => {
        const warnings = listenTo('warn');
        for (const [value, wanted] of valid) {
          const element = await mount({ [attribute]: value }, pressFeed());
          expect(element[property], value).to.equal(wanted);
          element.remove();
        }
        expect(warnings).to.deep.equal([]);
      });

      for (const value of senseless) {
        it(`"${value}" makes no sense: the default is taken, and one warning names attribute and value`, async () => {
          const warnings = listenTo('warn');
          const element = await mount({ [attribute]: value }, pressFeed());
          expect(element[property]).to.equal(normal);
          expect(headlines(element)).to.have.lengthOf(3);
          expect(warnings).to.have.lengthOf(1);
          expect(warnings[0]).to.include('<jobcenter-news>').and.to.include(`${attribute}="${value}"`);
          element.setAttribute(attribute, valid[0]![0]);
          await rendered(element);
          element.setAttribute(attribute, value);
          await rendered(element);
          await mount({ [attribute]: value }, pressFeed());
          expect(warnings, 'no second warning').to.have.lengthOf(1);
        });
      }

      for (const value of senselessProperties) {
        it(`a script that sets ${property} to ${String(value)} gets the default, and throws nothing`, async () => {
          listenTo('warn');
          const element = await mount({ [attribute]: valid.at(-1)![0] }, pressFeed());
          set(element, property, value);
          await rendered(element);
          expect(element[property]).to.equal(normal);
          expect(headlines(element)).to.have.length.above(0);
        });
      }

      it('can be set by a script, and null means the default', async () => {
        const warnings = listenTo('warn');
        const element = await mount({}, pressFeed());
        for (const [, value] of valid) {
          set(element, property, value);
          await rendered(element);
          expect(element[property]).to.equal(value);
        }
        set(element, property, null);
        await rendered(element);
        expect(element[property]).to.equal(normal);
        expect(warnings).to.deep.equal([]);
      });

      it('is the default again when the attribute goes', async () => {
        const element = await mount({ [attribute]: valid.at(-1)![0] }, pressFeed());
        element.removeAttribute(attribute);
        await rendered(element);
        expect(element[property]).to.equal(normal);
      });
    });
  }

  it('a senseless value that a script sets warns once as well', async () => {
    const warnings = listenTo('warn');
    const element = await mount({}, pressFeed());
    set(element, 'layout', 'mosaic');
    await rendered(element);
    set(element, 'layout', 'cards');
    await rendered(element);
    set(element, 'layout', 'mosaic');
    await rendered(element);
    expect(element.layout).to.equal('list');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('layout="mosaic"');
  });

  for (const [attribute, property] of texts) {
    it(`${attribute} is absent by default and any text otherwise`, async () => {
      const warnings = listenTo('warn');
      listenTo('error');
      const element = await mount({}, pressFeed());
      expect(element[property]).to.equal(undefined);
      const other = await mount({ [attribute]: 'neue-leitung' }, pressFeed());
      expect(other[property]).to.equal('neue-leitung');
      set(other, property, null);
      await rendered(other);
      expect(other[property]).to.equal(undefined);
      expect(warnings.filter((line) => line.includes(`${attribute}=`))).to.deep.equal([]);
    });
  }

  for (const [attribute, property] of flags) {
    it(`${attribute} is off by default, and on whatever its value`, async () => {
      const element = await mount({}, pressFeed());
      expect(element[property]).to.equal(false);
      for (const value of ['', attribute, 'false']) {
        element.setAttribute(attribute, value);
        await rendered(element);
        expect(element[property], `"${value}"`).to.equal(true);
      }
      element.removeAttribute(attribute);
      await rendered(element);
      expect(element[property]).to.equal(false);
      set(element, property, true);
      await rendered(element);
      expect(element[property]).to.equal(true);
      set(element, property, false);
      await rendered(element);
      expect(element[property]).to.equal(false);
    });
  }

  it('no attribute is written by the element', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    await open(element, 'Neue Leitung im Jobcenter');
    the(element, 'radio', 'Leichte Sprache').click();
    await rendered(element);
    expect(element.article).to.equal('neue-leitung');
    expect(element.level).to.equal('easy');
    expect(element.getAttributeNames()).to.deep.equal(['routing']);
  });
});

describe('What readers see of an attribute', () => {
  const news = (attributes: Attributes, feed: unknown = pressFeed()): Promise<JobcenterNews> => mount(attributes, feed);

  it('level: the texts at that level', async () => {
    const element = await news({ level: 'easy' });
    expect(headlines(element)).to.include('Das Jobcenter hat eine neue Chefin');
    expect(pressed(element)).to.equal('Leichte Sprache');
    const other = await news({});
    expect(headlines(other)).to.include('Neue Leitung im Jobcenter');
    expect(pressed(other)).to.equal('Alltagssprache');
  });

  it('article: the article is open, without a focus', async () => {
    const element = await news({ article: 'ausbildungsmesse' });
    expect(visibleText(element)).to.include('Die Messe beginnt um 10 Uhr.');
    expect(headlines(element)).to.deep.equal([]);
    expect(document.activeElement).to.equal(document.body);
  });

  it('heading: another heading and name of the region', async () => {
    const element = await news({ heading: 'Aktuelles' });
    expect(all(element, 'heading', 'Aktuelles')).to.have.lengthOf(1);
    expect(all(element, 'heading', 'Nachrichten')).to.have.lengthOf(0);
    expect(nameOf(the(element, 'region'))).to.equal('Aktuelles');
  });

  it('heading="": no heading, the region keeps a name, and the headlines take its level', async () => {
    const element = await news({ heading: '' });
    expect(all(element, 'heading').map(nameOf)).to.deep.equal(headlines(element));
    expect(new Set(all(element, 'heading').map(levelOf))).to.deep.equal(new Set([2]));
    expect(nameOf(the(element, 'region'))).to.equal('Nachrichten');
  });

  for (const level of [1, 2, 3, 4]) {
    it(`heading-level="${level}": the heading has that level, headlines the next, the open article that of the list`, async () => {
      const element = await news({ 'heading-level': level, routing: 'none' });
      expect(levelOf(the(element, 'heading', 'Nachrichten'))).to.equal(level);
      expect(levelOf(the(element, 'heading', 'Neue Leitung im Jobcenter'))).to.equal(level + 1);
      await open(element, 'Ausbildungsmesse in Rüsselsheim');
      expect(levelOf(the(element, 'heading', 'Ausbildungsmesse in Rüsselsheim'))).to.equal(level);
      expect(levelOf(the(element, 'heading', 'Dateien zum Herunterladen'))).to.equal(level + 1);
    });
  }

  it('label: the name of the region and not the heading', async () => {
    const element = await news({ label: 'Nachrichten des Jobcenters' });
    expect(nameOf(the(element, 'region'))).to.equal('Nachrichten des Jobcenters');
    expect(all(element, 'heading', 'Nachrichten')).to.have.lengthOf(1);
  });

  it('layout: a list with teasers, cards with teasers, or headlines without', async () => {
    for (const layout of ['list', 'cards', 'headlines']) {
      const element = await news({ layout });
      expect(layoutOf(element)).to.equal(layout);
      expect(headlines(element)).to.have.lengthOf(3);
      expect(visibleText(element).includes('Über 40 Betriebe stellen sich vor.')).to.equal(layout !== 'headlines');
      element.remove();
    }
  });

  it('page-size: so many articles on a page', async () => {
    const element = await news({ 'page-size': 2 }, feedOf(manyItems(5)));
    expect(headlines(element)).to.deep.equal(['Nachricht 1', 'Nachricht 2']);
    expect(visibleText(element)).to.include('Seite 1 von 3');
    element.pageSize = 5;
    await rendered(element);
    expect(headlines(element)).to.have.lengthOf(5);
    expect(all(element, 'navigation')).to.have.lengthOf(0);
  });

  it('page-size: ten without it', async () => {
    const element = await news({}, feedOf(manyItems(11)));
    expect(headlines(element)).to.have.lengthOf(10);
    expect(visibleText(element)).to.include('11 Nachrichten');
  });

  it('limit: so many in all, and nobody counts the others', async () => {
    const element = await news({ limit: 3 }, feedOf(manyItems(11)));
    expect(headlines(element)).to.deep.equal(['Nachricht 1', 'Nachricht 2', 'Nachricht 3']);
    expect(visibleText(element)).to.include('3 Nachrichten');
    expect(all(element, 'navigation')).to.have.lengthOf(0);
    expect(element.feed?.articles).to.have.lengthOf(3);
  });

  it('tags: only articles with one of them', async () => {
    const element = await news({ tags: ' personal ,Service,, ' });
    expect(headlines(element)).to.deep.equal(['Neue Leitung im Jobcenter', 'Geänderte Öffnungszeiten']);
    expect(visibleText(element)).not.to.include('Ausbildungsmesse');
  });

  it('tags without an article: no news', async () => {
    const element = await news({ tags: 'Kantine' });
    expect(visibleText(element)).to.include('Zurzeit gibt es keine Nachrichten.');
    expect(element.status).to.equal('empty');
  });

  it('tags="": all articles', async () => {
    expect(headlines(await news({ tags: '' }))).to.have.lengthOf(3);
  });

  it('tags and limit do not close the door to an article that a link names', async () => {
    const element = await news({ tags: 'Service', limit: 1, article: 'neue-leitung' });
    expect(visibleText(element)).to.include('Die neue Leitung heißt Petra Muster.');
  });

  it('no-search: no search field, the filters stay', async () => {
    expect(all(await news({}), 'searchbox')).to.have.lengthOf(1);
    const element = await news({ 'no-search': true });
    expect(all(element, 'searchbox')).to.have.lengthOf(0);
    expect(all(element, 'combobox')).to.have.length.above(0);
  });

  it('no-filter: no filters, the search stays', async () => {
    expect(all(await news({}), 'combobox').map(nameOf)).to.deep.equal(['Thema', 'Jahr', 'Sprachniveau']);
    const element = await news({ 'no-filter': true });
    expect(all(element, 'combobox')).to.have.lengthOf(0);
    expect(all(element, 'searchbox')).to.have.lengthOf(1);
  });

  it('no-search and no-filter: no toolbar at all', async () => {
    const element = await news({ 'no-search': true, 'no-filter': true });
    expect(all(element, 'search')).to.have.lengthOf(0);
    expect(all(element, 'button')).to.have.lengthOf(0);
  });

  it('no-print and no-share: neither button above the article', async () => {
    const element = await news({ article: 'neue-leitung' });
    expect(all(element, 'button', 'Drucken')).to.have.lengthOf(1);
    const other = await news({ article: 'neue-leitung', 'no-print': true, 'no-share': true });
    expect(all(other, 'button')).to.have.lengthOf(0);
  });

  it('no-images: no picture in the list and none in the article', async () => {
    const element = await news({ routing: 'none' }, withPictures());
    expect(rootOf(element).querySelectorAll('img')).to.have.lengthOf(1);
    await open(element, 'Titel bild');
    expect(all(element, 'img', 'Das neue Haus')).to.have.lengthOf(1);
    const other = await news({ routing: 'none', 'no-images': true }, withPictures());
    expect(rootOf(other).querySelectorAll('img')).to.have.lengthOf(0);
    await open(other, 'Titel bild');
    expect([...rootOf(other).querySelectorAll('img')].filter(isVisible)).to.have.lengthOf(0);
  });

  it('routing="none": the address of the page says nothing and decides nothing', async () => {
    arriveAt('#jcn=neue-leitung');
    const element = await news({ routing: 'none' });
    expect(headlines(element)).to.have.lengthOf(3);
    expect(location.hash).to.equal('#jcn=neue-leitung');
  });

  it('refresh: seconds, never by default; a number that is too small becomes 300, and nonsense none', async () => {
    const warnings = listenTo('warn');
    for (const [value, seconds] of [
      [undefined, undefined],
      ['', undefined],
      ['900', 900],
      ['300', 300],
      ['299', 300],
      ['0', 300],
      ['-1', 300],
      ['täglich', undefined],
    ] as const)
      expect((await news({ routing: 'none', refresh: value })).refresh, String(value)).to.equal(seconds);
    expect(warnings).to.have.lengthOf(4);
    expect(warnings[0]).to.match(/refresh="299" .*a number from 300/);
  });

  it('keep-offline: there or not', async () => {
    expect((await news({ routing: 'none' })).keepOffline).to.equal(false);
    expect((await news({ routing: 'none', 'keep-offline': true })).keepOffline).to.equal(true);
  });

  it('a change by a script shows at once', async () => {
    const element = await news({});
    element.heading = 'Aktuelles';
    element.layout = 'headlines';
    element.limit = 2;
    element.noSearch = true;
    await rendered(element);
    expect(all(element, 'heading', 'Aktuelles')).to.have.lengthOf(1);
    expect(headlines(element)).to.have.lengthOf(2);
    expect(all(element, 'searchbox')).to.have.lengthOf(0);
  });
});

describe('The manifest', () => {
  it('names the attributes that the element observes, and no others', async () => {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as {
      modules: { declarations: { attributes?: { name: string }[] }[] }[];
    };
    const names = manifest.modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)),
    );
    const { observedAttributes } = customElements.get('jobcenter-news') as unknown as { observedAttributes: string[] };
    expect(names.sort()).to.deep.equal([...observedAttributes].sort());
    expect(names).to.include('heading-level');
  });
});
