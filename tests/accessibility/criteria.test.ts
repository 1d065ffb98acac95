/** Criteria of WCAG 2.2 that no other test is about, each in the list and in an article: what nothing of ours may do to a reader. */
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { engine, press, setViewport } from '../browser.js';
import { mount, stage, type Attributes, type JobcenterNews } from '../support/mount.js';
import {
  all,
  changed,
  focused,
  isVisible,
  nameOf,
  oneLine,
  open,
  part,
  parts,
  pick,
  rootOf,
  the,
  visibleText,
} from '../support/reader.js';
import { feedOf, item, manyItems } from '../support/samples.js';

declare const axe: { run(context: Node, options: RunOptions): Promise<AxeResults> };

const edition = (language: string, level: string): object => ({
  language,
  level,
  title: `Messe (${language}, ${level})`,
  content_html: '<p>Die Messe beginnt um 10 Uhr.</p>',
});

const feed = feedOf(
  [
    item('messe', {
      title: 'Messe im Kreishaus',
      summary: 'Viele Betriebe stellen sich vor.',
      content_html: `<p>Die Messe beginnt um 10 Uhr. Der Widerspruch ist frei.</p><h2>Weg</h2><p><a href="https://example.org/">Zum Plan</a></p>`,
      date_published: '2024-03-06',
      tags: ['Ausbildung'],
      attachments: [{ url: 'https://example.org/plan.pdf', title: 'Plan', size_in_bytes: 48211 }],
      _jobcenter_news: {
        editions: [edition('de', 'plain'), edition('de', 'easy'), edition('en', 'standard')],
        sign_language: { url: 'https://example.org/film.mp4', duration_in_seconds: 74 },
      },
    }),
    ...manyItems(24).map((plain) => ({ ...plain, tags: ['Service'] })),
  ],
  { _jobcenter_news: { glossary: [{ term: 'Widerspruch', definition: 'Ein Brief.' }] } },
);

const VIEWS: Readonly<Record<string, Attributes>> = { 'the list': {}, 'an article': { article: 'messe' } };

const stops = (news: JobcenterNews): HTMLElement[] =>
  [...rootOf(news).querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')].filter(
    isVisible,
  );

/** All that a press or a focus could have changed. */
const snapshot = (news: JobcenterNews): string =>
  [location.href, document.title, window.length, visibleText(news)].join('\n');

/** The rules of all sheets of the element, those in conditions as well. */
const rulesOf = (news: JobcenterNews): CSSRule[] => {
  const { adoptedStyleSheets = [], styleSheets } = rootOf(news);
  const inside = (rules: CSSRuleList): CSSRule[] =>
    [...rules].flatMap((rule) => [rule, ...('cssRules' in rule ? inside(rule.cssRules as CSSRuleList) : [])]);
  return [...adoptedStyleSheets, ...styleSheets].flatMap((sheet) => inside(sheet.cssRules));
};

/** WCAG 2.2, relative luminance and contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g)!.map(Number) as [number, number, number, number?];
    expect(alpha, color).to.equal(1);
    const linear = (value: number): number =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

for (const [name, attributes] of Object.entries(VIEWS)) {
  describe(`In ${name}`, () => {
    it('the focus alone changes nothing (3.2.1), and shows nothing that was not there (1.4.13)', async () => {
      const news = await mount(attributes, feed);
      const before = snapshot(news);
      const all = stops(news);
      expect(all.length).to.be.greaterThan(8);
      for (const stop of all) {
        stop.focus();
        await news.updateComplete;
        expect(focused(news), nameOf(stop)).to.equal(stop);
        expect(snapshot(news), nameOf(stop)).to.equal(before);
      }
    });

    it('no letter, digit or sign is a shortcut (2.1.4)', async function () {
      this.timeout(40_000);
      const news = await mount(attributes, feed);
      const target = all(news, 'link')[0]!;
      target.focus();
      const before = snapshot(news);
      // Without those that some browsers take for their own search in the page.
      for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?,.-+*#') {
        await press(key);
        expect(focused(news), key).to.equal(target);
        expect(snapshot(news), key).to.equal(before);
      }
    });

    it('nothing happens by the press of a pointer before it is let go, nor where it is let go elsewhere (2.5.2)', async () => {
      const news = await mount(attributes, feed);
      const elsewhere = document.createElement('p');
      stage().append(elsewhere);
      const before = snapshot(news);
      for (const stop of stops(news).filter((node) => !node.matches('select'))) {
        for (const type of ['pointerdown', 'mousedown', 'touchstart']) {
          stop.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
        }
        await news.updateComplete;
        expect(snapshot(news), nameOf(stop)).to.equal(before);
        for (const type of ['pointerup', 'mouseup', 'touchend']) {
          elsewhere.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
        }
        await news.updateComplete;
        expect(snapshot(news), nameOf(stop)).to.equal(before);
      }
    });

    it('each name contains the words that are seen, for who speaks to their device (2.5.3)', async () => {
      const news = await mount(attributes, feed);
      const without = stops(news).filter((stop) => {
        const seen = stop.matches('input, select') ? '' : oneLine(stop.innerText);
        return !nameOf(stop).toLowerCase().includes(seen.toLowerCase());
      });
      expect(without.map(nameOf)).to.deep.equal([]);
      expect(stops(news).filter((stop) => nameOf(stop) === '')).to.deep.equal([]);
    });

    it('no word is in a picture of ours: icons are lines, and no sheet brings a picture (1.4.5)', async () => {
      const news = await mount(attributes, feed);
      const drawings = [...rootOf(news).querySelectorAll('svg')];
      expect(drawings.length).to.be.greaterThan(0);
      expect(drawings.filter((drawing) => drawing.querySelector('text, image, foreignObject, use'))).to.deep.equal([]);
      expect(rulesOf(news).filter(({ cssText }) => /url\(/.test(cssText))).to.deep.equal([]);
      expect([...rootOf(news).querySelectorAll('img, canvas')]).to.deep.equal([]);
    });

    it('fields, buttons, the level switch and icons stand out from the page by 3:1 (1.4.11)', async () => {
      stage().style.cssText = 'background: #fff; color: #767676';
      const news = await mount(attributes, feed);
      // Quiet buttons are words and an icon without an edge: there the words have to stand out.
      const shown = [
        ...rootOf(news).querySelectorAll('input[type=search], select, .button:not(.quiet), .segments, svg'),
      ].filter(isVisible);
      expect(shown.length).to.be.greaterThan(4);
      const pale = shown.filter((node) => {
        const { borderTopColor, borderTopStyle, stroke } = getComputedStyle(node);
        if (node.localName !== 'svg' && borderTopStyle === 'none') return true;
        return contrast(node.localName === 'svg' ? stroke : borderTopColor, 'rgb(255, 255, 255)') < 3;
      });
      expect(pale.map((node) => node.outerHTML.slice(0, 80))).to.deep.equal([]);
    });

    // WebKit's window has no focus any more when it was resized, and what comes after would see no focus.
    if (engine !== 'webkit') {
      it('the same is there in portrait and in landscape (1.3.4)', async () => {
        const box = document.createElement('div');
        box.style.width = '480px';
        stage().append(box);
        const news = await mount(attributes, feed, { parent: box });
        const look = (): string => [snapshot(news), ...stops(news).map(nameOf)].join('\n');
        try {
          await setViewport(520, 900);
          const portrait = look();
          await setViewport(900, 520);
          expect(look()).to.equal(portrait);
        } finally {
          await setViewport(800, 600);
        }
      });
    }

    it('no sheet asks which way the device is held (1.3.4)', async () => {
      const news = await mount(attributes, feed);
      expect(rulesOf(news).length).to.be.greaterThan(50);
      expect(
        rulesOf(news).filter(({ cssText }) => /orientation|aspect-ratio\s*[:<>]\s*\d+\s*\)/.test(cssText)),
      ).to.deep.equal([]);
    });

    it('nothing comes or goes under a pointer: what hovers changes colours and lines alone (1.4.13)', async () => {
      const news = await mount(attributes, feed);
      expect([...rootOf(news).querySelectorAll('[title], [popover], dialog')]).to.deep.equal([]);
      const hovering = rulesOf(news).filter(
        (rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && /:hover|:focus/.test(rule.selectorText),
      );
      expect(hovering.length).to.be.greaterThan(1);
      const shows =
        /^(display|visibility|content|opacity|clip|clip-path|position|inset.*|top|left|width|height|.*-size|transform)$/;
      const found = hovering.filter((rule) => [...rule.style].some((property) => shows.test(property)));
      expect(found.map(({ cssText }) => cssText)).to.deep.equal([]);
    });

    it('no stop is hidden by a header of the page that stays at the top (2.4.11)', async function () {
      this.timeout(40_000);
      const header = document.createElement('div');
      header.style.cssText = 'position: sticky; inset-block-start: 0; block-size: 96px; background: #fff; z-index: 9';
      const [before, after] = [document.createElement('button'), document.createElement('button')];
      before.textContent = 'before';
      after.textContent = 'after';
      stage().append(header, before);
      const news = await mount(attributes, feed);
      stage().append(after);
      after.scrollIntoView();
      after.focus();
      const hidden: string[] = [];
      let count = 0;
      for (; count < 60; count++) {
        await press('Shift+Tab');
        const stop = focused(news);
        if (!stop || document.activeElement === before) break;
        const { top, bottom } = stop.getBoundingClientRect();
        // The radio of a level is the whole field; links are judged by their words.
        if (bottom <= header.getBoundingClientRect().bottom || top >= innerHeight) hidden.push(nameOf(stop));
      }
      expect(count).to.be.greaterThan(8);
      expect(hidden).to.deep.equal([]);
    });
  });
}

describe('From view to view', () => {
  /** The names of the parts that stand side by side, each once, in the order of the tree. */
  const order = (news: JobcenterNews, wanted: readonly string[]): string[] =>
    [...rootOf(news).querySelectorAll('[part]')]
      .filter(isVisible)
      .map((node) => node.getAttribute('part')!)
      .filter((name, index, names) => wanted.includes(name) && names.indexOf(name) === index);

  it('what comes again comes in the same order (3.2.3)', async () => {
    const inList = ['heading', 'levels', 'languages', 'toolbar', 'count', 'list', 'pager'];
    const news = await mount({}, feed);
    const first = order(news, inList);
    expect(first).to.deep.equal(inList);
    the(news, 'link', 'Seite 2').click();
    await changed(news);
    expect(order(news, inList)).to.deep.equal(inList);
    await pick(news, 'Thema', 'Service');
    expect(order(news, inList)).to.deep.equal(inList);

    const inArticle = ['back', 'title', 'date', 'levels', 'languages', 'share', 'print', 'body', 'attachments'];
    const [one, other] = [await mount({ article: 'messe' }, feed), await mount({ article: 'n-1' }, feed)];
    const whole = order(one, inArticle);
    expect(whole).to.include.members(['back', 'title', 'levels', 'body', 'attachments']);
    const rest = order(other, inArticle);
    expect(rest).to.include.members(['back', 'title', 'body']);
    expect(rest).to.deep.equal(whole.filter((name) => rest.includes(name)));
  });

  it('what does the same has the same name (3.2.4)', async () => {
    const names = (news: JobcenterNews): string[] =>
      ['levels', 'level-option', 'languages', 'language-option'].flatMap((name) =>
        parts(news, name)
          .filter(isVisible)
          .map((node) => nameOf(node)),
      );
    const news = await mount({}, feed);
    const inList = names(news);
    expect(inList.length).to.be.greaterThan(5);
    await open(news, 'Messe im Kreishaus');
    expect(names(news)).to.deep.equal(inList);
    const way = nameOf(part(news, 'back'));
    expect(nameOf(part(await mount({ article: 'n-1' }, feed), 'back'))).to.equal(way);
  });
});

describe('In Leichte Sprache', () => {
  const tooPale = async (news: JobcenterNews): Promise<string[]> => {
    const { violations } = await axe.run(news, { runOnly: ['color-contrast-enhanced'] });
    return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
  };

  it('all text has a contrast of 7:1 on a page whose own text has it (1.4.6)', async () => {
    for (const colours of ['background: #fff; color: #333', 'background: #16202a; color: #e6e6e6']) {
      stage().style.cssText = colours;
      for (const attributes of [...Object.values(VIEWS), { article: 'n-1' }, { article: 'gone' }]) {
        const news = await mount({ ...attributes, level: 'easy' }, feed);
        expect(await tooPale(news), colours).to.deep.equal([]);
        news.remove();
      }
    }
  });

  it('the tool would see text of less', async () => {
    stage().style.cssText = 'background: #fff; color: #777';
    expect(await tooPale(await mount({ level: 'easy' }, feed))).to.not.deep.equal([]);
  });
});
