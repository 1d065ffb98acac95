import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, engine } from '../browser.js';
import { arriveAt, create, mount, settled, stage, type Attributes, type JobcenterNews } from '../support/mount.js';
import { all, changed, isVisible, linesOf, oneLine, part, parts, rootOf, the, visibleText } from '../support/reader.js';
import { feedOf, item, manyItems, pressFeed } from '../support/samples.js';
import { listenTo } from '../support/stubs.js';

const feed = feedOf([
  item('a', {
    summary: 'Das Jobcenter hat eine neue Leitung.',
    content_html: `<p>${'Wörter reihen sich aneinander. '.repeat(30)}</p><blockquote><p>Ja.</p></blockquote>`,
    date_published: '2024-02-06',
    tags: ['Personal'],
    _jobcenter_news: {
      kicker: 'Personal',
      editions: [{ language: 'de', level: 'easy', title: 'Leicht', content_html: '<p>Ein Satz.</p>' }],
    },
  }),
  ...manyItems(12),
]);

/** A box with a style of its own, in the page. */
function box(style: Partial<CSSStyleDeclaration>, properties: Readonly<Record<string, string>> = {}): HTMLElement {
  const node = document.createElement('div');
  Object.assign(node.style, style);
  for (const [name, value] of Object.entries(properties)) node.style.setProperty(`--jobcenter-news-${name}`, value);
  stage().append(node);
  return node;
}

const widthOf = (node: Element): number => node.getBoundingClientRect().width;
const styleOf = (node: Element): CSSStyleDeclaration => getComputedStyle(node);
/** A colour as red, green, blue and alpha, however the engine writes it. */
function pixel(colour: string): number[] {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}
const CLEAR = 'rgba(0, 0, 0, 0)';

/** What holds the words of a level. */
const wordOf = (option: Element): Element =>
  [...option.querySelectorAll('*')].find((node) =>
    [...node.childNodes].some((child) => child instanceof Text && child.data.trim() !== ''),
  ) ?? option;

/** Links of each kind, with a file, a source, a picture and a table. */
const linked = feedOf([
  item('a', {
    url: 'https://presse.example.org/a',
    content_html:
      '<p><a href="https://example.org/antrag">Antrag</a> <a href="mailto:post@example.org">Schreiben</a></p><table><tr><td>1</td></tr></table>',
    attachments: [{ url: 'https://example.org/plan.pdf', title: 'Plan' }],
    image: 'data:image/png;base64,AAAA',
    date_published: '2024-02-06',
  }),
  item('b', { date_published: '2024-02-05' }),
]);

/** The address that a sheet writes behind something, as it is written; empty where it writes none. */
function addressAfter(node: Element): string {
  const { content, display } = getComputedStyle(node, '::after');
  const written = content === 'none' || content === 'normal' || display === 'none' ? '' : content;
  return written.replace(/"/g, '').replace(/attr\(href\)/, () => node.getAttribute('href') ?? '');
}

describe('The element on its page', () => {
  it('is as wide as its column', async () => {
    expect(widthOf(await mount({}, feed, { parent: box({ width: '500px' }) }))).to.equal(500);
  });

  const places: Readonly<Record<string, Partial<CSSStyleDeclaration>>> = {
    'a flex row': { display: 'flex' },
    'a flex row that centres': { display: 'flex', justifyContent: 'center', alignItems: 'flex-start' },
    'a flex column that does not stretch': { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
    'a grid that does not stretch': { display: 'grid', justifyItems: 'start' },
  };
  for (const [name, style] of Object.entries(places)) {
    it(`does not vanish in ${name}`, async () => {
      const news = await mount({}, feed, { parent: box({ width: '700px', ...style }) });
      expect(widthOf(news)).to.be.at.least(280);
      expect(isVisible(part(news, 'list'))).to.equal(true);
    });
  }

  for (const style of [{ cssFloat: 'left' }, { display: 'inline-block' }, { position: 'absolute' }]) {
    it(`does not vanish under ${JSON.stringify(style)}`, async () => {
      const parent = box({ width: '700px', position: 'relative' });
      const news = create({}, feed);
      Object.assign(news.style, style);
      const done = settled(news);
      parent.append(news);
      await done;
      expect(widthOf(news)).to.be.at.least(280);
    });
  }

  it('is not wider than a column narrower than what it likes best', async () => {
    expect(widthOf(await mount({}, feed, { parent: box({ width: '200px' }) }))).to.equal(200);
    expect(widthOf(await mount({}, feed, { parent: box({ width: '200px', display: 'flex' }) }))).to.equal(200);
  });

  it('shares a flex row with what stands beside it', async () => {
    const row = box({ width: '700px', display: 'flex' });
    const side = document.createElement('div');
    side.style.flex = '0 0 300px';
    row.append(side);
    const news = await mount({}, feed, { parent: row });
    news.style.flex = '1';
    expect(widthOf(news)).to.equal(400);
    expect(row.scrollWidth).to.equal(700);
  });

  it('is not there when it is hidden, and there again when it is not', async () => {
    const news = await mount({}, feed);
    news.hidden = true;
    expect(news.getClientRects()).to.have.lengthOf(0);
    news.hidden = false;
    expect(widthOf(news)).to.be.greaterThan(0);
  });

  it('has the page’s font, size and colour, in its fields and buttons as well', async () => {
    const parent = box({ width: '900px', fontFamily: 'Courier', fontSize: '19px', color: 'rgb(10, 20, 30)' });
    const news = await mount({}, pressFeed(), { parent });
    const nodes = [
      part(news, 'region'),
      part(news, 'list'),
      the(news, 'searchbox'),
      ...all(news, 'combobox'),
      ...all(news, 'button'),
    ];
    expect(nodes.length).to.be.greaterThan(5);
    for (const node of nodes) expect(styleOf(node).fontFamily).to.equal('Courier');
    expect(styleOf(part(news, 'list')).fontSize).to.equal('19px');
    for (const name of ['region', 'list', 'item-link', 'count', 'levels']) {
      expect(styleOf(parts(news, name)[0]!).color, name).to.equal('rgb(10, 20, 30)');
    }
  });

  it('paints no ground under text whose colour the page chose', async () => {
    const looks: readonly Attributes[] = [{}, { layout: 'cards' }, { article: 'a', level: 'plain' }];
    for (const attributes of looks) {
      const news = await mount(attributes, feed, { parent: box({ width: '900px' }) });
      const painted = [
        news,
        ...rootOf(news).querySelectorAll<HTMLElement>(
          'section, ul, li, article, header, p, h2, h3, form, select, input[type=search]',
        ),
      ]
        .filter(isVisible)
        .filter((node) => styleOf(node).backgroundColor !== CLEAR && !node.matches('[part~=item-image]'));
      expect(painted.map((node) => `${node.localName} ${node.getAttribute('part')}`)).to.deep.equal([]);
    }
  });

  it('is not reached by the page’s own rules for headings, links and lists', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      'h2, h3 { font-size: 90px } a { color: red } li { list-style: square; margin: 90px } ul { padding: 90px }';
    stage().append(sheet);
    const news = await mount({}, feed);
    expect(parseFloat(styleOf(part(news, 'heading')).fontSize)).to.be.lessThan(40);
    expect(styleOf(parts(news, 'item-link')[0]!).color).to.not.equal('rgb(255, 0, 0)');
    expect(styleOf(part(news, 'list')).paddingInlineStart).to.equal('0px');
  });

  it('lets the page restyle its parts', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      'jobcenter-news::part(item-title) { font-size: 31px } jobcenter-news::part(toolbar) { display: none }';
    stage().append(sheet);
    const news = await mount({}, feed);
    expect(styleOf(parts(news, 'item-title')[0]!).fontSize).to.equal('31px');
    expect(parts(news, 'toolbar').filter(isVisible)).to.have.lengthOf(0);
  });
});

describe('A custom property of the page', () => {
  const list = (properties: Readonly<Record<string, string>>, attributes: Attributes = {}): Promise<JobcenterNews> =>
    mount(attributes, feed, { parent: box({ width: '900px' }, properties) });

  it('--jobcenter-news-accent colours links, the kicker and buttons, and no running text', async () => {
    const accent = 'rgb(11, 85, 99)';
    const news = await list({ accent });
    for (const link of [parts(news, 'item-link')[0]!, the(news, 'link', 'Seite 2'), all(news, 'button')[0]!]) {
      expect(styleOf(link).color).to.equal(accent);
    }
    expect(styleOf(parts(news, 'item-teaser')[0]!).color).to.not.equal(accent);
    const article = await list({ accent }, { article: 'a' });
    expect(styleOf(part(article, 'kicker')).color).to.equal(accent);
    expect(styleOf(part(article, 'body')).color).to.not.equal(accent);
    expect(styleOf(part(article, 'body').querySelector('blockquote')!).borderInlineStartColor).to.equal(accent);
  });

  it('--jobcenter-news-on-accent fills the chosen level with the accent colour and writes on it, and fills no other', async () => {
    const news = await list({ accent: 'rgb(11, 85, 99)', 'on-accent': 'rgb(255, 255, 254)' });
    const [chosen, other] = parts(news, 'level-option');
    const ink = (option: HTMLElement): string => String(pixel(styleOf(wordOf(option)).color));
    expect(ink(chosen!)).to.equal('255,255,254,255');
    expect(ink(other!)).to.not.equal('255,255,254,255');
    const fills = (option: HTMLElement): boolean[] =>
      [option, ...option.querySelectorAll('*')].map(
        (node) => String(pixel(styleOf(node).backgroundColor)) === '11,85,99,255',
      );
    expect(fills(chosen!)).to.include(true);
    expect(fills(other!)).to.not.include(true);
  });

  it('--jobcenter-news-on-accent left out leaves the chosen level in the page’s own text colour', async () => {
    const parent = box({ color: 'rgb(10, 20, 30)' }, { accent: 'rgb(11, 85, 99)' });
    const news = await mount({}, feed, { parent });
    for (const option of parts(news, 'level-option')) {
      expect(styleOf(wordOf(option)).color).to.equal('rgb(10, 20, 30)');
    }
  });

  it('--jobcenter-news-text colours text', async () => {
    expect(styleOf(part(await list({ text: 'rgb(1, 2, 3)' }), 'count')).color).to.equal('rgb(1, 2, 3)');
  });

  it('--jobcenter-news-muted colours the quiet lines and nothing else', async () => {
    const news = await list({ muted: 'rgb(80, 80, 81)' });
    expect(styleOf(part(news, 'count')).color).to.equal('rgb(80, 80, 81)');
    expect(styleOf(parts(news, 'item-date')[0]!).color).to.equal('rgb(80, 80, 81)');
    expect(styleOf(parts(news, 'item-teaser')[0]!).color).to.not.equal('rgb(80, 80, 81)');
  });

  it('--jobcenter-news-surface is the ground of cards and messages', async () => {
    const surface = 'rgb(250, 240, 230)';
    expect(styleOf(parts(await list({ surface }, { layout: 'cards' }), 'item')[0]!).backgroundColor).to.equal(surface);
    expect(
      styleOf(part(await list({ surface }, { article: 'a', level: 'plain' }), 'message')).backgroundColor,
    ).to.equal(surface);
    expect(styleOf(parts(await list({ surface }), 'item')[0]!).backgroundColor).to.equal(CLEAR);
  });

  it('--jobcenter-news-border colours hairlines', async () => {
    expect(styleOf(parts(await list({ border: 'rgb(9, 9, 9)' }), 'item')[0]!).borderBlockStartColor).to.equal(
      'rgb(9, 9, 9)',
    );
  });

  it('--jobcenter-news-radius rounds corners', async () => {
    expect(
      styleOf(parts(await list({ radius: '13px' }, { layout: 'cards' }), 'item')[0]!).borderTopLeftRadius,
    ).to.equal('13px');
  });

  it('--jobcenter-news-gap is the unit of all spaces', async () => {
    const height = async (gap: string): Promise<number> =>
      parts(await list({ gap }), 'item')[0]!.getBoundingClientRect().height;
    expect(await height('40px')).to.be.greaterThan((await height('4px')) + 100);
  });

  it('--jobcenter-news-measure is the longest line of running text', async () => {
    const news = await list({ measure: '300px' }, { article: 'a' });
    expect(widthOf(part(news, 'body'))).to.equal(300);
  });
});

describe('Text', () => {
  it('has lines of 66 characters at most, as long as the page says nothing', async () => {
    const news = await mount({ article: 'a' }, feed, { parent: box({ width: '1600px' }) });
    const ruler = document.createElement('span');
    ruler.textContent = '0'.repeat(66);
    ruler.style.whiteSpace = 'nowrap';
    part(news, 'body').append(ruler);
    const longest = widthOf(ruler);
    ruler.remove();
    expect(widthOf(part(news, 'body')))
      .to.be.at.most(longest + 1)
      .and.at.least(longest / 2);
  });

  it('has open lines', async () => {
    const news = await mount({ article: 'a' }, feed);
    const { lineHeight, fontSize } = styleOf(part(news, 'body').querySelector('p')!);
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.at.least(1.5);
  });

  it('of an item can be selected: the link’s field does not lie over it', async () => {
    const news = await mount({}, feed, { parent: box({ width: '700px' }) });
    const teaser = parts(news, 'item-teaser')[0]!;
    teaser.scrollIntoView({ block: 'center' });
    const { left, top } = teaser.getBoundingClientRect();
    expect(rootOf(news).elementFromPoint(left + 5, top + 8)).to.equal(teaser);
  });

  it('lies in the link’s field everywhere else in an item', async () => {
    const news = await mount({}, feed, { parent: box({ width: '700px' }) });
    const shown = parts(news, 'item')[0]!;
    shown.scrollIntoView({ block: 'center' });
    const { right, bottom } = shown.getBoundingClientRect();
    expect(rootOf(news).elementFromPoint(right - 5, bottom - 5)).to.equal(parts(news, 'item-link')[0]);
  });
});

describe('What screen readers alone have', () => {
  it('takes up no room', async () => {
    const news = await mount({}, feed);
    for (const announcer of parts(news, 'announcer')) {
      const { width, height } = announcer.getBoundingClientRect();
      expect(Math.max(width, height)).to.be.at.most(1);
    }
  });

  it('does not make the page longer or wider while a view is left', async () => {
    const parent = box({ width: '500px' });
    const news = await mount({}, feed, { parent });
    parts(news, 'item-link')[0]!.click();
    await news.updateComplete;
    const during = parent.scrollHeight;
    await changed(news);
    expect(during).to.be.closeTo(parent.scrollHeight, 1);
    expect(parent.scrollWidth).to.equal(500);
  });
});

describe('What stands in a quiet line', () => {
  it('has spaces between its words, for the eye and for screen readers', async () => {
    const news = await mount({}, feed);
    expect(oneLine(part(news, 'count').innerText)).to.equal('13 Nachrichten Seite 1 von 2');
    const [count, page] = [...part(news, 'count').children].map((node) => node.getBoundingClientRect());
    expect(page!.left - count!.right).to.be.at.least(5);
  });
});

describe('What a filter opens', () => {
  it('is in the browser’s own colours, whatever those of the page are', async () => {
    const news = await mount({}, feed, { parent: box({ width: '900px', color: 'rgb(255, 255, 254)' }) });
    const system = box({ color: 'CanvasText', backgroundColor: 'Canvas' });
    for (const select of all(news, 'combobox') as HTMLSelectElement[]) {
      expect(styleOf(select).color).to.equal('rgb(255, 255, 254)');
      for (const option of select.options) {
        expect(styleOf(option).color).to.equal(styleOf(system).color);
        expect(styleOf(option).backgroundColor).to.equal(styleOf(system).backgroundColor);
      }
    }
  });
});

describe('An article', () => {
  const inColumn = (width: number, fields: object): Promise<JobcenterNews> =>
    mount({ article: 'a' }, feedOf([item('a', { ...fields })]), { parent: box({ width: `${width}px` }) });

  it('has no hole where its picture does not come', async () => {
    const news = await inColumn(600, { image: 'data:image/png;base64,AAAA' });
    const image = part(news, 'image');
    await waitUntil(() => image.getBoundingClientRect().height < 60, 'the place of the picture should close');
  });

  it('parts long words at the end of a line, but none in its tables', async () => {
    const table = '<table><tr><td>Bedarfsgemeinschaft</td></tr></table>';
    const news = await inColumn(600, { content_html: `<p>Text</p>${table}` });
    expect(styleOf(part(news, 'body').querySelector('p')!).hyphens).to.equal('auto');
    expect(styleOf(part(news, 'body').querySelector('td')!).hyphens).to.equal('manual');
  });

  it('in Arabic begins at the right of a wide column, in German at the left', async () => {
    for (const [language, side] of [
      ['ar', 'right'],
      ['de', 'left'],
    ] as const) {
      const news = await inColumn(1200, { language, title: 'عنوان', content_html: '<p>نص.</p>' });
      const column = news.getBoundingClientRect();
      for (const name of ['title', 'body']) {
        const text = part(news, name).getBoundingClientRect();
        expect(text.width, name).to.be.lessThan(column.width - 100);
        expect(text[side], `${name} ${language}`).to.be.closeTo(column[side], 1);
      }
    }
  });
});

describe('In a wide column', () => {
  const open = (width: string): Promise<JobcenterNews> =>
    mount({ article: 'ausbildungsmesse' }, pressFeed(), { parent: box({ width }) });
  const around = (news: JobcenterNews): DOMRect[] =>
    [/^Vorherige/, /^Nächste/].map((name) => the(news, 'link', name).getBoundingClientRect());

  it('the articles around one stand side by side, and below each other in a narrow one', async () => {
    const [previous, next] = around(await open('900px'));
    expect(next!.left).to.be.at.least(previous!.right);
    expect(next!.top).to.be.closeTo(previous!.top, 1);
    const [above, below] = around(await open('320px'));
    expect(below!.top).to.be.at.least(above!.bottom - 1);
    expect(below!.left).to.equal(above!.left);
  });

  it('the next article stays at the right where there is no previous one', async () => {
    const news = await mount({ article: 'neue-leitung' }, pressFeed(), { parent: box({ width: '900px' }) });
    const { left } = the(news, 'link', /^Nächste/).getBoundingClientRect();
    expect(left).to.be.at.least(news.getBoundingClientRect().left + 450);
  });

  it('the tools of an article end where the column ends, and begin where it begins in a narrow one', async () => {
    const edges = async (width: string): Promise<number[]> => {
      const news = await open(width);
      const column = news.getBoundingClientRect();
      const tools = part(news, 'print').parentElement!.getBoundingClientRect();
      return [tools.left - column.left, column.right - tools.right];
    };
    expect((await edges('900px'))[1]).to.be.closeTo(0, 1);
    expect((await edges('320px'))[0]).to.be.closeTo(0, 1);
  });

  it('is meant in the size of its text: what is wide for small letters is narrow for large ones', async () => {
    const isFolded = async (fontSize: string): Promise<boolean> => {
      const news = await mount({}, pressFeed(), { parent: box({ width: '700px', fontSize }) });
      return all(news, 'button', 'Suchen und filtern').length === 1;
    };
    expect(await isFolded('16px')).to.equal(false);
    expect(await isFolded('32px')).to.equal(true);
  });
});

describe('In Leichter Sprache', () => {
  const easyFeed = feedOf([
    item('a', {
      date_published: '2024-02-06',
      tags: ['Personal'],
      attachments: [{ url: 'https://example.org/plan.pdf', title: 'Plan' }],
      _jobcenter_news: {
        pinned: true,
        editions: [
          { language: 'de', level: 'easy', title: 'Leicht', content_html: '<p>Ein Satz.</p>' },
          { language: 'en', level: 'standard', title: 'English', content_html: '<p>Text.</p>' },
        ],
      },
    }),
    ...manyItems(12),
  ]);
  const sizeOf = (news: JobcenterNews, name: string): number =>
    Math.min(
      ...parts(news, name)
        .filter(isVisible)
        .map((node) => parseFloat(styleOf(node).fontSize) / parseFloat(styleOf(news).fontSize)),
    );

  // BITV 2.0, Anlage 2, Teil 2: at least 120 %.
  it('dates, topics, marks and numbers are as large as the text, in the list and in the article', async () => {
    const list = await mount({ level: 'easy' }, easyFeed);
    for (const name of ['item-date', 'badge', 'count', 'item-title']) {
      expect(sizeOf(list, name), name).to.be.at.least(1.19);
    }
    const article = await mount({ level: 'easy', article: 'a' }, easyFeed);
    for (const name of ['date', 'body', 'attachment', 'reading-time']) {
      expect(sizeOf(article, name), name).to.be.at.least(1.19);
    }
  });

  it('each sentence of a teaser, a sub-headline and an explanation has a line of its own, where its author gave it one', async () => {
    const two = 'Das Amt ist zu.\nKommen Sie morgen.';
    const lines = ['Das Amt ist zu.', 'Kommen Sie morgen.'];
    const fields = { title: 'Amt', summary: two, subtitle: two, content_html: '<p>Ein Antrag.</p>' };
    const feed = feedOf([
      item('a', {
        summary: two,
        _jobcenter_news: {
          glossary: [{ term: 'Antrag', definition: two, level: 'easy' }],
          editions: [{ language: 'de', level: 'easy', ...fields }],
        },
      }),
    ]);
    const list = await mount({ level: 'easy' }, feed);
    expect(linesOf(part(list, 'item-teaser'))).to.deep.equal(lines);
    const article = await mount({ level: 'easy', article: 'a' }, feed);
    expect(linesOf(part(article, 'subtitle'))).to.deep.equal(lines);
    part(article, 'term').click();
    for (const name of ['definition', 'glossary'])
      expect(linesOf(part(article, name).querySelector('p')!), name).to.deep.equal([`Antrag : ${lines[0]}`, lines[1]]);
    // At the other levels a teaser is running text.
    expect(linesOf(part(await mount({}, feed), 'item-teaser'))).to.deep.equal([lines.join(' ')]);
  });

  it('they are smaller than the text at the other levels', async () => {
    const list = await mount({}, easyFeed);
    for (const name of ['item-date', 'badge', 'count']) expect(sizeOf(list, name), name).to.be.below(1);
  });
});

describe('The frame of what has the focus', () => {
  it('of what stands under cards is covered by none of them', async () => {
    const cards = { layout: 'cards', limit: 2, refresh: 300, 'article-page': '/aktuelles/' };
    const news = await mount(cards, feedOf([item('a'), item('b')]));
    const list = part(news, 'list').getBoundingClientRect();
    for (const [role, name] of [
      ['link', 'Alle Nachrichten'],
      ['button', 'Automatisch aktualisieren'],
    ] as const)
      // 3 px of frame after 2 px of gap.
      expect(the(news, role, name).getBoundingClientRect().top, name).to.be.at.least(list.bottom + 5);
  });

  it('keeps off the words beside it, in a line of text', async () => {
    const marked = feedOf([
      item('a', {
        content_html: '<p>Das AQB? <a href="https://example.org/">Ja</a>.</p>',
        _jobcenter_news: { glossary: [{ term: 'AQB', definition: 'Geld.' }] },
      }),
    ]);
    const news = await mount({ article: 'a' }, marked);
    part(news, 'back').focus();
    for (const node of [part(news, 'term'), part(news, 'body').querySelector('a')!]) {
      node.focus();
      const { outlineStyle, outlineWidth, outlineOffset, boxShadow } = styleOf(node);
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
      expect(parseFloat(outlineWidth) + parseFloat(outlineOffset)).to.be.at.most(3);
      // The light one of its two tones.
      expect(boxShadow).to.match(/inset/);
    }
  });
});

describe('On the screen', () => {
  it('no address is written behind a link', async () => {
    const news = await mount({ article: 'a' }, linked);
    for (const link of all(news, 'link')) expect(addressAfter(link)).to.equal('');
  });
});

if (engine === 'chromium') {
  describe('On paper', () => {
    beforeEach(() => emulateMedia({ media: 'print' }));
    afterEach(() => emulateMedia({}));

    it('stand headline, date and text, and nothing that can only be pressed', async () => {
      const news = await mount({ article: 'a' }, feed);
      for (const name of ['title', 'date', 'body']) expect(isVisible(part(news, name)), name).to.equal(true);
      for (const name of ['back', 'levels', 'share', 'print'])
        expect(parts(news, name).filter(isVisible), name).to.have.lengthOf(0);
      expect(all(news, 'button')).to.have.lengthOf(0);
      expect(all(news, 'link', /^(Vorherige|Nächste) Nachricht/)).to.have.lengthOf(0);
    });

    it('stands the list without search and pages', async () => {
      const news = await mount({}, feed);
      expect(isVisible(part(news, 'list'))).to.equal(true);
      for (const name of ['toolbar', 'pager', 'levels'])
        expect(parts(news, name).filter(isVisible), name).to.have.lengthOf(0);
    });

    it('stands no button, not even to show all articles or to try again', async () => {
      arriveAt('#jcn-tag=Personal');
      const news = await mount({}, feed);
      expect(visibleText(news)).to.contain('1 Nachricht gefunden');
      expect(all(news, 'button')).to.have.lengthOf(0);
      listenTo('error');
      const broken = await mount({}, 'kein Feed');
      expect(visibleText(broken)).to.contain('Die Nachrichten können zurzeit nicht geladen werden.');
      expect(all(broken, 'button')).to.have.lengthOf(0);
    });

    it('stands where each link of text, files and source leads, once', async () => {
      const news = await mount({ article: 'a' }, linked);
      const printed = all(news, 'link').map((link) => [oneLine(link.textContent!), addressAfter(link)]);
      expect(printed).to.deep.equal([
        ['Antrag', ' (https://example.org/antrag)'],
        ['Schreiben', ''],
        ['Plan (PDF)', ' (https://example.org/plan.pdf)'],
        ['Diese Nachricht auf presse.example.org', ' (https://presse.example.org/a)'],
      ]);
      const others = [...rootOf(news).querySelectorAll('*')].filter((node) => !node.matches('a') && addressAfter(node));
      expect(others).to.deep.equal([]);
    });

    it('stand no addresses in the list: each of its headlines would have one', async () => {
      const news = await mount({}, linked);
      expect(all(news, 'link').map(addressAfter)).to.deep.equal(['', '']);
    });

    it('no item and no picture is cut in two by the end of a page', async () => {
      const news = await mount({}, linked);
      for (const shown of parts(news, 'item')) expect(styleOf(shown).breakInside).to.equal('avoid');
      const article = await mount({ article: 'a' }, linked);
      for (const node of [part(article, 'figure'), part(article, 'body').querySelector('tr')!]) {
        expect(styleOf(node).breakInside).to.equal('avoid');
      }
    });
  });
}
