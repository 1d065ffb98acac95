/** Texts that run from right to left in an interface that does not, and the other way round. What is looked at is where the words stand. */
import { expect } from '@open-wc/testing';
import { templates as arabic } from '../../locales/generated/ar.js';
import { JobcenterNews } from '../../src/jobcenter-news.js';
import { mount, stage, type Attributes } from '../support/mount.js';
import { all, isVisible, open, part, parts, rootOf, the } from '../support/reader.js';
import { feedOf, item, manyItems } from '../support/samples.js';

/** From then on the page speaks Arabic where it is asked to; before, an Arabic text stands in a German interface. */
const learnArabic = (): void => JobcenterNews.addLocale('ar', arabic, JobcenterNews.version);

const PICTURE = new URL('/tests/fixtures/picture.svg', location.href).href;
const files = [{ url: 'https://example.org/plan.pdf', title: 'Plan (Halle 3)', size_in_bytes: 48211 }];

const german = {
  title: 'Neue Zeiten (2024)!',
  summary: 'Am 12. Mai, 10–16 Uhr.',
  content_html: '<p>Das Haus (Halle 3) ist offen!</p><table><tr><td>Montag</td><td>8–12</td></tr></table>',
};
const arabicText = {
  language: 'ar',
  level: 'standard',
  title: 'مواعيد جديدة (2024)!',
  summary: 'يوم 12 مايو، من 10 إلى 16.',
  subtitle: 'القاعة 3.',
  kicker: 'خبر 2024',
  content_html: '<p>البيت (القاعة 3) مفتوح!</p><ul><li>استشارة</li></ul>',
};
const persianText = { ...arabicText, language: 'fa', title: 'ساعت‌های تازه (2024)!' };

const feed = feedOf([
  item('nur-deutsch', {
    ...german,
    date_published: '2024-03-02',
    tags: ['Service'],
    image: PICTURE,
    attachments: files,
    _jobcenter_news: {
      kicker: 'Service 2024',
      subtitle: 'Am 12. Mai.',
      image_caption: 'Das Haus.',
      image_credit: 'Kreis',
      sign_language: {
        url: 'https://example.org/film.mp4',
        mime_type: 'video/mp4',
        size_in_bytes: 12_400_000,
        duration_in_seconds: 130,
      },
    },
  }),
  item('alle', {
    ...german,
    date_published: '2024-03-01',
    tags: ['Service'],
    attachments: files,
    _jobcenter_news: {
      editions: [
        arabicText,
        persianText,
        { language: 'en', level: 'standard', title: 'New hours', content_html: '<p>Open!</p>' },
        { language: 'de', level: 'easy', title: 'Neu', content_html: '<p>Es ist offen.</p>' },
      ],
    },
  }),
  ...manyItems(20),
]);

/** The box around all words of a node, without the room beside them. */
function words(node: Node): DOMRect {
  const range = new Range();
  range.selectNodeContents(node);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return new DOMRect(
    left,
    top,
    Math.max(...boxes.map((box) => box.right)) - left,
    Math.max(...boxes.map((box) => box.bottom)) - top,
  );
}

/** Where a piece of a text stands on its line. */
function piece(node: Element, text: string): DOMRect {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const found = walker.currentNode as Text;
    const start = found.data.indexOf(text);
    if (start < 0) continue;
    const range = new Range();
    range.setStart(found, start);
    range.setEnd(found, start + text.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`There is no "${text}" in "${node.textContent}"`);
}

/** The pieces as they stand from left to right. */
const fromTheLeft = (node: Element, ...pieces: string[]): string[] =>
  [...pieces].sort((a, b) => piece(node, a).left - piece(node, b).left);

async function show(attributes: Attributes, width = 900): Promise<JobcenterNews> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.dir = attributes['lang'] === 'ar' ? 'rtl' : 'ltr';
  stage().append(box);
  return mount({ routing: 'none', ...attributes }, feed, { parent: box });
}

const pickLanguage = (news: JobcenterNews, language: string): void =>
  part(news, 'languages').querySelector<HTMLElement>(`[lang=${language}]`)!.click();

for (const width of [320, 900]) {
  describe(`A text from right to left, in an interface from left to right, ${width} pixels wide`, () => {
    for (const [language, title] of [
      ['ar', arabicText.title],
      ['fa', persianText.title],
    ] as const) {
      it(`stands at the right in the list, and what is said about it at the left (${language})`, async () => {
        const news = await show({}, width);
        pickLanguage(news, language);
        await news.updateComplete;
        const link = the(news, 'link', title);
        const row = link.closest<HTMLElement>('[part~=item]')!;
        const texts = ['item-title', 'item-teaser'].map((name) => row.querySelector(`[part~=${name}]`)!);
        for (const text of texts) expect(getComputedStyle(text).direction).to.equal('rtl');
        const [first, second] = texts.map((text) => words(text).right);
        expect(first).to.be.closeTo(second!, 1);
        expect(first! - row.getBoundingClientRect().left).to.be.greaterThan(width * 0.7);
        expect(words(row.querySelector('.meta')!).left).to.be.closeTo(row.getBoundingClientRect().left, 1);
        // The mark at its end stands at the left of all.
        expect(piece(link, '!').left).to.be.closeTo(words(link).left, 1);
      });

      it(`stands at the right in the article, and the buttons around it do not (${language})`, async () => {
        const news = await show({}, width);
        pickLanguage(news, language);
        await news.updateComplete;
        await open(news, title);
        const { left, right } = part(news, 'article').getBoundingClientRect();
        for (const name of ['kicker', 'title', 'subtitle', 'body']) {
          expect(getComputedStyle(part(news, name)).direction, name).to.equal('rtl');
          expect(words(part(news, name)).right, name).to.be.closeTo(right, 1);
        }
        for (const name of ['date', 'reading-time', 'attachments-heading']) {
          expect(words(part(news, name)).left, name).to.be.closeTo(left, 1);
        }
        const line = part(news, 'body').querySelector('p')!;
        expect(fromTheLeft(line, 'البيت', 'القاعة', 'مفتوح')).to.deep.equal(['مفتوح', 'القاعة', 'البيت']);
      });
    }

    it('leaves the type and the size of a file in their order', async () => {
      const news = await show({ article: 'alle' }, width);
      pickLanguage(news, 'ar');
      await news.updateComplete;
      const file = part(news, 'attachment');
      expect(fromTheLeft(file, 'Plan', 'PDF', '48', 'kB')).to.deep.equal(['Plan', 'PDF', '48', 'kB']);
    });
  });
}

for (const width of [320, 900]) {
  describe(`A text from left to right, in an interface from right to left, ${width} pixels wide`, () => {
    before(learnArabic);

    it('stands at the left in the list, and what is said about it at the right', async () => {
      const news = await show({ lang: 'ar' }, width);
      const link = the(news, 'link', german.title);
      const row = link.closest<HTMLElement>('[part~=item]')!;
      const [title, teaser] = ['item-title', 'item-teaser'].map((name) => words(row.querySelector(`[part~=${name}]`)!));
      expect(title!.left).to.be.closeTo(teaser!.left, 1);
      expect(row.getBoundingClientRect().right - title!.left).to.be.greaterThan(width * 0.7);
      expect(words(row.querySelector('.meta')!).right).to.be.closeTo(row.getBoundingClientRect().right, 1);
      expect(piece(link, '!').right).to.be.closeTo(words(link).right, 1);
    });

    it('stands at the left in the article, all of it at the same edge, and the words of the interface at the right', async () => {
      const news = await show({ lang: 'ar', article: 'nur-deutsch' }, width);
      const { left, right } = part(news, 'article').getBoundingClientRect();
      for (const name of ['kicker', 'title', 'subtitle', 'body']) {
        expect(getComputedStyle(part(news, name)).direction, name).to.equal('ltr');
        expect(words(part(news, name)).left, name).to.be.closeTo(left, 1);
      }
      for (const name of ['date', 'reading-time', 'attachments-heading']) {
        expect(getComputedStyle(part(news, name)).direction, name).to.equal('rtl');
        expect(words(part(news, name)).right, name).to.be.closeTo(right, 1);
      }
    });

    it('does not tear the number of a file’s size from its unit', async () => {
      const news = await show({ lang: 'ar', article: 'nur-deutsch' }, width);
      const file = part(news, 'attachment');
      // Engines differ in the digits.
      const [, number, unit] = /([\d٠-٩]+)\s*(\S+?)\)/.exec(file.textContent!)!;
      expect(unit).to.match(/[\u0600-\u06ff]/);
      expect(fromTheLeft(file, 'Plan', 'PDF', number!, unit!)).to.deep.equal([unit, number, 'PDF', 'Plan']);
      if (width < 400) return;
      const film = part(news, 'sign-language').querySelector('button')!;
      const [, megabytes, size] = /([\d٠-٩]+[.,٫][\d٠-٩])\s*(\S+?)\)/.exec(film.textContent!)!;
      expect(fromTheLeft(film, 'MP4', megabytes!, size!)).to.deep.equal([size, megabytes, 'MP4']);
    });
  });
}

describe('An interface from right to left', () => {
  before(learnArabic);

  it('begins at the right: levels, languages, search, filters, pages', async () => {
    const news = await show({ lang: 'ar' });
    const { right } = part(news, 'region').getBoundingClientRect();
    const [search, ...filters] = [part(news, 'search'), ...parts(news, 'filter')];
    const rows = {
      levels: parts(news, 'level-option'),
      languages: parts(news, 'language-option'),
      tools: [search!, ...filters],
      pages: parts(news, 'page-link'),
    };
    for (const [name, row] of Object.entries(rows)) {
      const places = row.filter(isVisible).map((node) => node.getBoundingClientRect().right);
      expect(places.length, name).to.be.greaterThan(1);
      expect(places, name).to.deep.equal([...places].sort((a, b) => b - a));
      expect(places[0], name).to.be.closeTo(right, 1);
    }
    const field = the(news, 'searchbox');
    expect(getComputedStyle(field).direction).to.equal('rtl');
    expect(all(news, 'button', arabic.search)[0]!.getBoundingClientRect().right).to.be.at.most(
      field.getBoundingClientRect().left + 2,
    );
  });

  it('turns its arrows round', async () => {
    const news = await show({ lang: 'ar', article: 'alle' });
    const turned = (node: Element): boolean =>
      new DOMMatrix(getComputedStyle(node.querySelector('svg')!).transform).a === -1;
    expect(turned(part(news, 'back'))).to.equal(true);
    expect(turned(part(news, 'print'))).to.equal(false);
    const latin = await show({ article: 'alle' });
    expect(turned(part(latin, 'back'))).to.equal(false);
  });

  it('keeps the same room between the words of a line, whichever way each of them runs', async () => {
    for (const lang of ['ar', 'de']) {
      const news = await show({ lang });
      const line = all(news, 'link')
        .map((link) => link.closest('[part~=item]')?.querySelector('.meta'))
        .find((meta) => (meta?.querySelectorAll('[part~=badge]').length ?? 0) > 3)!;
      const boxes = [...line.children].map((node) => node.getBoundingClientRect()).sort((a, b) => a.left - b.left);
      const gaps = boxes.slice(1).map((box, index) => Math.round(box.left - boxes[index]!.right));
      expect(new Set(gaps).size, `${lang}: ${gaps.join()}`).to.equal(1);
      expect(gaps[0]).to.be.greaterThan(5);
    }
  });

  it('does not stick out of its column, nor does a text that runs the other way', async () => {
    for (const attributes of [
      { lang: 'ar' },
      { lang: 'ar', article: 'alle' },
      { lang: 'ar', article: 'nur-deutsch' },
    ]) {
      const news = await show(attributes, 320);
      const { left, right } = news.getBoundingClientRect();
      const out = [...rootOf(news).querySelectorAll<HTMLElement>('[part~=region] :is(a, p, h2, h3, img, button, td)')]
        .filter(isVisible)
        .filter(
          (node) => node.getBoundingClientRect().left < left - 1 || node.getBoundingClientRect().right > right + 1,
        );
      expect(out.map((node) => node.outerHTML.slice(0, 80))).to.deep.equal([]);
    }
  });
});
