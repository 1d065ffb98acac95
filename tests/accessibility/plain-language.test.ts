import { expect } from '@open-wc/testing';
import { emulateMedia, engine, press } from '../browser.js';
import { examine, expectNoViolation, page, undecided } from '../support/axe.js';
import { mount, rendered, stage, type JobcenterNews } from '../support/mount.js';
import { all, focused, isVisible, nameOf, part, parts, rootOf, the } from '../support/reader.js';
import { feedOf, item } from '../support/samples.js';
import { speechEngine, voiceOf } from '../support/speech.js';

const file = (name: string): string => new URL(`/tests/fixtures/${name}`, location.href).href;
const PICTURE = file('picture.svg');

const video = {
  url: file('film.mp4'),
  mime_type: 'video/mp4',
  poster: PICTURE,
  captions: file('page.html'),
  size_in_bytes: 12_400_000,
  duration_in_seconds: 130,
};
const german = 'Das Jobcenter zahlt Bürgergeld. Das <span lang="en">Team</span> hilft Ihnen.';
const english = 'The Jobcenter pays a basic income. It helps you.';
const bodyIn = (language: string): string =>
  language === 'de'
    ? `<p>${german}</p><h2>Antrag</h2><ul><li>Der Antrag auf Bürgergeld ist <a href="https://example.org/">hier</a>.</li></ul>`
    : `<p>${english}</p><h2>Form</h2><ul><li>The form for a basic income is <a href="https://example.org/">here</a>.</li></ul>`;
const editionOf = (language: string, level: string): Record<string, unknown> => ({
  language,
  level,
  title: language === 'de' ? 'Geld vom Staat' : 'Money from the state',
  content_html: bodyIn(language),
  review: { by: 'Prüf-Gruppe Lindenried', seal: PICTURE, licence: '© Netzwerk' },
});
const blocksIn = (language: string): unknown => ({
  blocks: [
    { content_html: `<p>${language === 'de' ? german : english}</p>`, figure: { url: PICTURE, alt: 'Ein Haus' } },
    { content_html: '<p>Ende.</p>', figure: { url: PICTURE, caption: 'Haus' } },
  ],
});

const LEVELS = ['standard', 'plain', 'easy'];
const LANGUAGES = { de: 'German', en: 'English' };
const editions = Object.keys(LANGUAGES).flatMap((language) => LEVELS.map((level) => ({ language, level })));

const feed = feedOf(
  [
    item('text', {
      ...editionOf('de', 'standard'),
      date_published: '2024-02-06T09:00:00+01:00',
      _jobcenter_news: {
        ...editionOf('de', 'standard'),
        sign_language: video,
        editions: editions.slice(1).map(({ language, level }) => editionOf(language, level)),
      },
    }),
    item('blocks', {
      title: 'Bilder',
      content_html: undefined,
      _jobcenter_news: {
        ...(blocksIn('de') as object),
        editions: editions
          .slice(1)
          .map(({ language, level }) => ({ language, level, title: 'Bilder', ...(blocksIn(language) as object) })),
      },
    }),
  ],
  {
    _jobcenter_news: {
      glossary: [
        { term: 'Bürgergeld', definition: 'Geld für Menschen, die zu wenig haben.' },
        { language: 'en', term: 'basic income', definition: 'Money for people who have too little.' },
      ],
    },
  },
);

interface Reader {
  readonly level?: string;
  readonly article?: string;
}

async function arrange({ level = 'standard', article = 'text' }: Reader = {}): Promise<JobcenterNews> {
  speechEngine([voiceOf('de-DE'), voiceOf('en-GB')]);
  return mount({ routing: 'none', level, article }, feed);
}

async function tap(news: JobcenterNews, button: Element): Promise<void> {
  (button as HTMLElement).click();
  await rendered(news);
}

const term = (news: JobcenterNews): HTMLElement => parts(news, 'term').filter(isVisible)[0]!;
const player = (news: JobcenterNews): HTMLElement[] => [...part(news, 'listen').querySelectorAll('button')];
const filmButton = (news: JobcenterNews): Element => part(news, 'sign-language').querySelector('button')!;

const STATES: Readonly<Record<string, (reader: Reader) => Promise<JobcenterNews>>> = {
  'an article with words that are explained, a video and a review': arrange,
  'an explanation that is open': async (reader) => {
    const news = await arrange(reader);
    await tap(news, term(news));
    expect(parts(news, 'definition').length).to.equal(1);
    return news;
  },
  'an article that is read aloud': async (reader) => {
    const news = await arrange(reader);
    await tap(news, player(news)[0]!);
    expect(player(news).length).to.equal(4);
    return news;
  },
  'a pause in reading aloud': async (reader) => {
    const news = await arrange(reader);
    await tap(news, player(news)[0]!);
    await tap(news, player(news)[0]!);
    expect(player(news).length).to.equal(4);
    return news;
  },
  'a video in a sign language that is shown': async (reader) => {
    const news = await arrange(reader);
    await tap(news, filmButton(news));
    expect(rootOf(news).querySelectorAll('video').length).to.equal(1);
    return news;
  },
  'a text in pairs of sentence and picture': async (reader) => {
    const news = await arrange({ ...reader, article: 'blocks' });
    expect(parts(news, 'block').length).to.equal(2);
    return news;
  },
};

describe('A tool that knows the rules finds no fault', () => {
  for (const [name, reach] of Object.entries(STATES)) {
    for (const [language, languageName] of Object.entries(LANGUAGES)) {
      for (const level of LEVELS) {
        for (const dark of [false, true]) {
          it(`in ${name}, ${languageName}, level ${level}, on a ${dark ? 'dark' : 'light'} page`, async () => {
            page(language, dark);
            const emulated = engine === 'chromium' && dark;
            if (emulated) await emulateMedia({ colorScheme: 'dark' });
            try {
              await reach({ level });
              await expectNoViolation();
            } finally {
              if (emulated) await emulateMedia({});
            }
          });
        }
      }
    }
  }

  it('with everything open at once', async () => {
    page('de', false);
    const news = await arrange();
    await tap(news, filmButton(news));
    await tap(news, player(news)[0]!);
    for (const word of parts(news, 'term')) await tap(news, word);
    await expectNoViolation();
  });
});

describe('The tool', () => {
  it('sees what is new: a player’s button without a name is found', async () => {
    page('de', false);
    const news = await arrange();
    await tap(news, player(news)[0]!);
    player(news)[2]!.querySelector('span')!.remove();
    expect((await examine()).violations.map(({ id }) => id)).to.include('button-name');
  });

  it('sees what is new: an explanation too pale to read is found', async () => {
    page('de', false);
    const news = await arrange();
    await tap(news, term(news));
    part(news, 'definition').style.color = '#bbb';
    expect((await examine()).violations.map(({ id }) => id)).to.deep.equal(['color-contrast']);
  });
});

describe('What the tool cannot decide', () => {
  for (const [name, reach] of Object.entries(STATES)) {
    it(`is nothing in ${name}`, async () => {
      page('de', false);
      await reach({ level: 'easy' });
      expect(await undecided()).to.equal('');
    });
  }
});

/** Past the last stop, the focus would go to the browser's own buttons, and the way back is another in each browser. */
function lastStop(): HTMLElement {
  const button = document.createElement('button');
  stage().append(button);
  return button;
}

describe('With the keyboard alone', () => {
  it('a reader comes through the article in the order in which it is read', async function () {
    // Forty keys take their time where the machine is busy.
    this.timeout(40_000);
    page('de', false);
    const news = await arrange();
    await tap(news, filmButton(news));
    await tap(news, player(news)[0]!);
    await tap(news, term(news));
    const end = lastStop();
    all(news, 'radio')[0]!.focus();
    const passed: HTMLElement[] = [];
    for (let step = 0; step < 40; step++) {
      const target = focused(news);
      if (!target || document.activeElement === end) break;
      if (passed[passed.length - 1] !== target) passed.push(target);
      await press('Tab');
    }
    for (const [index, target] of passed.slice(1).entries()) {
      const before = passed[index]!;
      const follows = before.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(follows, `"${nameOf(target)}" after "${nameOf(before)}"`).to.be.greaterThan(0);
    }
    const reached = passed.filter((node) => node.localName === 'button');
    const buttons = [...rootOf(news).querySelectorAll<HTMLElement>('[data-state=shown] button')].filter(isVisible);
    expect(reached.map(nameOf)).to.deep.equal(buttons.map(nameOf));
  });

  it('the focus can be seen on each new button', async function () {
    this.timeout(40_000);
    page('de', false);
    const news = await arrange();
    await tap(news, player(news)[0]!);
    const end = lastStop();
    all(news, 'radio')[0]!.focus();
    const seen = new Set<string>();
    for (let step = 0; step < 40; step++) {
      await press('Tab');
      if (document.activeElement === end) break;
      const button = focused(news);
      if (button?.localName !== 'button') continue;
      seen.add(nameOf(button));
      const { outlineStyle, outlineWidth } = getComputedStyle(button);
      expect(outlineStyle, nameOf(button)).to.equal('solid');
      expect(parseFloat(outlineWidth), nameOf(button)).to.be.at.least(2);
    }
    for (const button of [...player(news), filmButton(news), term(news)]) expect(seen).to.include(nameOf(button));
  });
});

describe('In a narrow column', () => {
  it('nothing new sticks out, with everything open', async () => {
    const box = stage();
    box.style.width = '320px';
    const news = await arrange();
    await tap(news, filmButton(news));
    await tap(news, player(news)[0]!);
    for (const word of parts(news, 'term')) await tap(news, word);
    const { left, right } = news.getBoundingClientRect();
    const wide = [
      ...rootOf(news).querySelectorAll(
        '[data-state=shown] :is(button, video, img, p, a, [part=definition], [part=glossary])',
      ),
    ].filter((node) => {
      const rect = node.getBoundingClientRect();
      return isVisible(node) && (rect.right > right + 1 || rect.left < left - 1);
    });
    expect(wide.map((node) => `${node.localName} ${nameOf(node)}`)).to.deep.equal([]);
  });
});

describe('In English', () => {
  it('the new buttons have their names', async () => {
    page('en', false);
    const news = await arrange({ level: 'easy' });
    await tap(news, the(news, 'button', 'Read aloud'));
    expect(player(news).map(nameOf)).to.deep.equal(['Pause', 'Stop', 'Slower', 'Faster']);
    expect(nameOf(filmButton(news))).to.match(/^Video in sign language \(2 minutes, MP4, 12\.4/);
    expect(nameOf(part(news, 'glossary-heading'))).to.equal('Words explained');
  });
});
