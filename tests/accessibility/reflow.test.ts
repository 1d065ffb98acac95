import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, engine, press, setViewport } from '../browser.js';
import { afterThisTest, mount, stage, type Attributes, type JobcenterNews } from '../support/mount.js';
import { all, changed, focused, isVisible, oneLine, part, parts, rootOf, the } from '../support/reader.js';
import { feedOf, item, manyItems } from '../support/samples.js';

/** One grey pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const URL_TEXT =
  'https://www.kreis-lindenried.example/jobcenter/online/antrag/formulare/weiterbewilligung/2026/anlage.html';

const cells = (tag: string): string =>
  Array.from({ length: 12 }, (_, index) => `<${tag}>Spalte${index}mitlangemWort</${tag}>`).join('');
const body = `<p>${LONG} steht am Anfang, und <a href="${URL_TEXT}">${URL_TEXT}</a> in der Mitte.</p><h2>${LONG}</h2>
  <table><caption>Breit</caption><thead><tr>${cells('th')}</tr></thead><tbody><tr>${cells('td')}</tr></tbody></table>
  <ul><li>${LONG}<ul><li>${LONG}<ul><li>${LONG}</li></ul></li></ul></li></ul><blockquote><p>${LONG}</p></blockquote>
  <pre>${LONG}\n${LONG}</pre><dl><dt>${LONG}</dt><dd>${LONG}</dd></dl><p><code>${LONG}</code></p>
  <figure><img src="${PIXEL}" alt="Plan" width="2000" height="1000"><figcaption>${LONG}</figcaption></figure>`;
const edition = (language: string, level: string): object => ({
  language,
  level,
  title: `${LONG} ${level}`,
  summary: `${LONG} kurz`,
  content_html: body,
});
const feed = feedOf([
  item('a', {
    url: 'https://presse.kreis-lindenried-mit-einem-sehr-langen-namen.example/neu',
    title: `Neue ${LONG}`,
    summary: `${LONG} und noch etwas mehr Text, damit es mehrere Zeilen werden.`,
    content_html: body,
    date_published: '2024-09-26T10:45:00+02:00',
    date_modified: '2024-12-28',
    authors: [{ name: LONG }],
    image: PIXEL,
    tags: [LONG, 'Personal'],
    attachments: [{ url: 'https://example.org/plan.pdf', title: LONG, size_in_bytes: 48211 }],
    _jobcenter_news: {
      pinned: true,
      kicker: LONG,
      subtitle: LONG,
      dateline: LONG,
      image_caption: LONG,
      image_credit: LONG,
      editions: [edition('de', 'plain'), edition('de', 'easy'), edition('en', 'standard'), edition('uk', 'standard')],
    },
  }),
  ...manyItems(95),
]);

const LEVELS = ['standard', 'plain', 'easy'];
const VIEWS: readonly { readonly name: string; readonly attributes: Attributes }[] = [
  { name: 'the list', attributes: {} },
  { name: 'cards', attributes: { layout: 'cards' } },
  { name: 'headlines', attributes: { layout: 'headlines' } },
  { name: 'an article', attributes: { article: 'a' } },
];

/** A box as wide as a column of a page. */
function column(width: number, style: Partial<CSSStyleDeclaration> = {}): HTMLElement {
  const box = document.createElement('div');
  Object.assign(box.style, { width: `${width}px`, ...style });
  stage().append(box);
  return box;
}

const nameOfNode = (node: Element): string =>
  `${node.closest('[part]')?.getAttribute('part') ?? ''} ${node.localName} "${oneLine(node.textContent ?? '').slice(0, 30)}"`;

/** What a reader sees, without what scrolls in a frame of its own and what only screen readers have. */
const seen = (news: JobcenterNews): HTMLElement[] =>
  [...rootOf(news).querySelectorAll<HTMLElement>('*')].filter(
    (node) =>
      isVisible(node) &&
      !node.closest('[part~=table] > *') &&
      !node.closest('[part~=announcer]') &&
      !node.closest('svg, option'),
  );

/** Texts, pictures and fields that stick out of a box at its sides. The room around a link's word may: nothing is in it. */
const sticksOut = (news: JobcenterNews, box: Element): string[] => {
  const { left, right } = box.getBoundingClientRect();
  return seen(news)
    .filter((node) => {
      const texts = [...node.childNodes].filter((child) => child instanceof Text && child.data.trim() !== '');
      const rects = texts.flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        return [...range.getClientRects()];
      });
      if (node.matches('img, input, select, [part~=table]')) rects.push(node.getBoundingClientRect());
      return rects.some((own) => own.right > right + 1 || own.left < left - 1);
    })
    .map(nameOfNode);
};

/** Whether a text is wider than the box that holds it, or higher than one that hides the rest. */
const isClipped = (node: HTMLElement): boolean => {
  const { display, overflowX, overflowY } = getComputedStyle(node);
  if (display === 'inline' || !node.clientWidth || node.matches('input, [part~=table]')) return false;
  const hides = overflowX !== 'visible' || overflowY !== 'visible';
  return node.scrollWidth > node.clientWidth + 1 || (hides && node.scrollHeight > node.clientHeight + 1);
};

/** What holds the words of a level. */
const wordOf = (option: Element): Element =>
  [...option.querySelectorAll('*')].find((node) =>
    [...node.childNodes].some((child) => child instanceof Text && child.data.trim() !== ''),
  ) ?? option;

const unfold = async (news: JobcenterNews): Promise<void> => {
  const button = rootOf(news).querySelector<HTMLElement>('[part~=toolbar] [aria-expanded=false]');
  if (!button || !isVisible(button)) return;
  button.click();
  await changed(news);
};

describe('In a column of 320 pixels', () => {
  for (const { name, attributes } of VIEWS) {
    for (const level of LEVELS) {
      it(`nothing of ${name} sticks out, however long its words are (${level})`, async () => {
        const box = column(320);
        const news = await mount({ ...attributes, level }, feed, { parent: box });
        await unfold(news);
        expect(sticksOut(news, box)).to.deep.equal([]);
        expect(box.scrollWidth).to.equal(320);
      });
    }
  }

  it('a wide table scrolls in its own frame, which the keyboard can reach and which has a name', async () => {
    const news = await mount({ article: 'a' }, feed, { parent: column(320) });
    const frame = part(news, 'table');
    expect(frame.scrollWidth).to.be.greaterThan(frame.clientWidth);
    expect(frame.getBoundingClientRect().width).to.be.at.most(320);
    expect(frame.tabIndex).to.equal(0);
    expect(frame.getAttribute('aria-label')).to.equal('Breit');
    frame.focus();
    expect(focused(news)).to.equal(frame);
  });

  it('nothing of the last page of a long list sticks out', async () => {
    const box = column(320);
    const news = await mount({ 'page-size': 1, heading: LONG }, feed, { parent: box });
    the(news, 'link', 'Seite 96').click();
    await changed(news);
    expect(sticksOut(news, box)).to.deep.equal([]);
  });

  it('nothing of English words sticks out', async () => {
    const box = column(320);
    const news = await mount({ article: 'a', lang: 'en' }, feed, { parent: box });
    expect(sticksOut(news, box)).to.deep.equal([]);
  });

  it('the levels stand below each other, and beside each other where there is room', async () => {
    const tops = async (width: number): Promise<number> => {
      const news = await mount({}, feed, { parent: column(width) });
      return new Set(parts(news, 'level-option').map((option) => option.getBoundingClientRect().top)).size;
    };
    expect(await tops(320)).to.equal(3);
    expect(await tops(700)).to.equal(1);
  });

  // WebKit's window can't be that narrow: there, the column above stands for it.
  if (engine !== 'webkit') {
    for (const { name, attributes } of VIEWS) {
      it(`a page with ${name} does not scroll sideways in a window of that width`, async () => {
        await setViewport(320, 640);
        try {
          const news = await mount(attributes, feed);
          await unfold(news);
          expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
        } finally {
          await setViewport(800, 600);
        }
      });
    }
  }
});

describe('With text twice as large', () => {
  for (const { name, attributes } of VIEWS) {
    it(`nothing of ${name} sticks out of a column, and nothing is clipped`, async () => {
      const box = column(640, { fontSize: '200%' });
      const news = await mount(attributes, feed, { parent: box });
      await unfold(news);
      expect(parseFloat(getComputedStyle(part(news, 'region')).fontSize)).to.be.at.least(32);
      expect(sticksOut(news, box)).to.deep.equal([]);
      expect(seen(news).filter(isClipped).map(nameOfNode)).to.deep.equal([]);
    });

    it(`the same holds for ${name} where the whole page is enlarged`, async () => {
      document.documentElement.style.fontSize = '200%';
      afterThisTest(() => document.documentElement.removeAttribute('style'));
      const box = column(640);
      const news = await mount(attributes, feed, { parent: box });
      await unfold(news);
      expect(sticksOut(news, box)).to.deep.equal([]);
      expect(seen(news).filter(isClipped).map(nameOfNode)).to.deep.equal([]);
    });
  }
});

describe('With the spacing that readers may set (WCAG 1.4.12)', () => {
  const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-block-end: 2em !important; }`;

  for (const width of [320, 900]) {
    for (const { name, attributes } of VIEWS) {
      it(`nothing of ${name} is clipped or sticks out at ${width} pixels`, async () => {
        const box = column(width);
        const news = await mount(attributes, feed, { parent: box });
        const style = document.createElement('style');
        style.textContent = SPACING;
        rootOf(news).append(style);
        await unfold(news);
        expect(getComputedStyle(part(news, 'region')).letterSpacing).to.not.equal('normal');
        expect(sticksOut(news, box)).to.deep.equal([]);
        expect(seen(news).filter(isClipped).map(nameOfNode)).to.deep.equal([]);
      });
    }
  }

  it('finds what is clipped, if there were something', async () => {
    const news = await mount({}, feed, { parent: column(320) });
    const style = document.createElement('style');
    style.textContent = '[part~=count] { block-size: 8px; min-block-size: 0 !important; overflow: hidden }';
    rootOf(news).append(style);
    expect(seen(news).filter(isClipped).map(nameOfNode).join()).to.contain('count');
  });
});

describe('What can be pressed', () => {
  /** The label is the radio's field; a headline's field is its whole item. */
  const field = (control: HTMLElement): Element =>
    control.closest('[part~=level-option]') ??
    (control.matches('[part~=item-link]') ? control.closest('[part~=item]')! : control);
  const tooSmall = (controls: readonly HTMLElement[], least: number): string[] =>
    controls
      .filter((control) => {
        const { width, height } = field(control).getBoundingClientRect();
        return Math.min(width, height) < least - 0.5;
      })
      .map((control) => `${nameOfNode(control)} ${JSON.stringify(field(control).getBoundingClientRect())}`);

  for (const width of [320, 900]) {
    for (const { name, attributes } of VIEWS) {
      it(`in ${name} is at least 24 pixels wide and high, at a width of ${width}`, async () => {
        const news = await mount(attributes, feed, { parent: column(width) });
        await unfold(news);
        // WCAG 2.5.8 leaves out links in a sentence.
        const alone = [...all(news, 'link'), ...all(news, 'button'), ...all(news, 'radio')].filter(
          (control) => !control.closest('[part~=body]'),
        );
        expect(alone.length).to.be.greaterThan(3);
        expect(tooSmall(alone, 24)).to.deep.equal([]);
      });

      it(`in ${name} is at least 44 pixels wide and high if it is a control, at a width of ${width}`, async () => {
        const news = await mount(attributes, feed, { parent: column(width) });
        await unfold(news);
        const controls = [
          ...all(news, 'button'),
          ...all(news, 'radio'),
          ...all(news, 'searchbox'),
          ...all(news, 'combobox'),
          ...['page-link', 'back', 'language-option', 'attachment'].flatMap((one) =>
            parts(news, one).filter(isVisible),
          ),
        ];
        expect(tooSmall(controls, 44)).to.deep.equal([]);
      });
    }
  }

  it('covers all of a level with the radio itself, so that nothing in it is dead', async () => {
    const news = await mount({}, feed, { parent: column(900) });
    for (const option of parts(news, 'level-option')) {
      const { left, top, width, height } = option.getBoundingClientRect();
      for (const [x, y] of [
        [left + 3, top + 3],
        [left + width / 2, top + height / 2],
        [left + width - 3, top + height - 3],
      ]) {
        expect(rootOf(news).elementFromPoint(x!, y!)?.closest('[part~=level-option]')).to.equal(option);
      }
    }
  });
});

describe('The focus', () => {
  it('has a ring of at least 2 pixels around everything that the Tab key reaches, and none is clipped away', async () => {
    const news = await mount({}, feedOf(manyItems(12)), { parent: column(700) });
    // Past the last stop, the focus would go to the browser's own buttons.
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    stage().prepend(before);
    stage().append(after);
    before.focus();
    const without: string[] = [];
    const reached = new Set<Element>();
    for (let stops = 0; stops < 30; stops++) {
      await press('Tab');
      if (document.activeElement === after) break;
      const node = focused(news)!;
      reached.add(node);
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) without.push(nameOfNode(node));
    }
    expect(reached.size).to.be.greaterThan(10);
    expect(without).to.deep.equal([]);
  });

  it('is set in the page’s colour for it', async () => {
    const box = column(700);
    box.style.setProperty('--jobcenter-news-focus', 'rgb(1, 2, 3)');
    const news = await mount({}, feedOf([item('a')]), { parent: box });
    const before = document.createElement('button');
    stage().prepend(before);
    before.focus();
    await press('Tab');
    await waitUntil(() => focused(news) !== null, 'the link should have the focus');
    expect(focused(news)!.matches(':focus-visible')).to.equal(true);
    expect(getComputedStyle(focused(news)!).outlineColor).to.equal('rgb(1, 2, 3)');
  });
});

if (engine === 'chromium') {
  describe('In forced colours', () => {
    const chosenAndOther = (news: JobcenterNews): HTMLElement[] => {
      const options = parts(news, 'level-option').filter(isVisible);
      const isChosen = (option: Element): boolean => option.querySelector('input')!.checked;
      return [options.find(isChosen)!, options.find((option) => !isChosen(option))!];
    };

    beforeEach(() => emulateMedia({ forcedColors: 'active' }));
    afterEach(() => emulateMedia({}));

    it('the chosen level has the system’s colours for what is chosen, the others do not', async () => {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const [chosen, other] = chosenAndOther(await mount({}, feed)) as [HTMLElement, HTMLElement];
      const look = (option: HTMLElement): string[] => {
        const word = wordOf(option);
        return [getComputedStyle(option.querySelector('input')!).backgroundColor, getComputedStyle(word).color];
      };
      const [ground, ink] = look(chosen);
      expect(ground).to.not.equal(look(other)[0]);
      expect(ink).to.not.equal(look(other)[1]);
      expect(ink).to.not.equal(ground);
    });

    it('a fill of the site does not cover the words of the chosen level', async () => {
      const box = column(700);
      box.style.setProperty('--jobcenter-news-accent', '#0b5563');
      box.style.setProperty('--jobcenter-news-on-accent', '#fff');
      const [chosen] = chosenAndOther(await mount({}, feed, { parent: box })) as [HTMLElement];
      const fill = getComputedStyle(chosen.querySelector('input')!, '::after');
      expect(fill.display === 'none' || fill.content === 'none').to.equal(true);
    });

    it('the current page of the list is told from the others', async () => {
      const news = await mount({}, feed);
      const [current, other] = [the(news, 'link', 'Seite 1'), the(news, 'link', 'Seite 2')];
      const edge = (link: HTMLElement): string =>
        `${getComputedStyle(link).outlineStyle} ${getComputedStyle(link).borderStyle}`;
      expect(edge(current)).to.not.equal(edge(other));
    });

    it('icons have the colour of their words', async () => {
      const news = await mount({ article: 'a' }, feed);
      const button = part(news, 'print');
      expect(getComputedStyle(button.querySelector('svg')!).stroke).to.equal(getComputedStyle(button).color);
    });
  });

  describe('Motion', () => {
    afterEach(() => emulateMedia({}));

    const moves = (news: JobcenterNews): string[] =>
      seen(news)
        .filter((node) => {
          const { transitionDuration, animationName } = getComputedStyle(node);
          return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
        })
        .map(nameOfNode);

    it('is nowhere, least of all where the reader wants less of it', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(moves(await mount({}, feed))).to.deep.equal([]);
      expect(moves(await mount({ article: 'a' }, feed))).to.deep.equal([]);
    });
  });
}
