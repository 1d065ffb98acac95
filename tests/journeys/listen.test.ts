import { expect, waitUntil } from '@open-wc/testing';
import { press } from '../browser.js';
import { mount, rendered, stage, type JobcenterNews } from '../support/mount.js';
import {
  all,
  announced,
  changed,
  choose,
  click,
  focused,
  hear,
  nameOf,
  oneLine,
  open,
  part,
  parts,
  rootOf,
  the,
} from '../support/reader.js';
import { feedOf, item } from '../support/samples.js';
import { hideTab, noSpeech, partings, speechEngine, voiceOf, type Engine } from '../support/speech.js';
import { stopClock } from '../support/stubs.js';

const HIGHLIGHT = 'jobcenter-news-spoken';

const feed = feedOf([
  item('messe', {
    title: 'Messe in Lindenried',
    content_html: `<p>Die Messe beginnt um 10 Uhr. Der Eintritt ist z. B. für Azubis frei.</p>
      <h2>Programm</h2><ul><li>Ein Vortrag</li><li>Das Wort <span lang="fr">fiancée</span> kommt vor.</li></ul>
      <p>Das Job\u00adcenter zahlt das AQB. Ende</p>`,
    _jobcenter_news: {
      subtitle: 'Eintritt frei',
      glossary: [{ term: 'AQB', expansion: 'Ausbildungs- und Qualifizierungsbudget' }],
      editions: [
        {
          language: 'de',
          level: 'easy',
          title: 'Eine Messe',
          subtitle: 'Für alle',
          content_html: '<p>Es gibt eine Messe.</p><p>Sie finden Ihren Arbeits·platz.</p>',
        },
        { language: 'en', level: 'standard', title: 'Fair', content_html: '<p>The fair starts at ten.</p>' },
      ],
    },
  }),
  item('zweite', { title: 'Zweite Nachricht', content_html: '<p>Ein anderer Text.</p>' }),
  item('kopf', {
    title: 'Schwerer Kopf',
    content_html: '<p>Ein Text für beide. Noch ein Satz.</p>',
    _jobcenter_news: { editions: [{ language: 'de', level: 'plain', title: 'Leichter Kopf' }] },
  }),
]);

const GERMAN = voiceOf('de-DE');
const AT_HOME = { routing: 'none', article: 'messe' };

const button = (news: JobcenterNews, name: string | RegExp): HTMLElement => the(news, 'button', name);
const player = (news: JobcenterNews): string[] =>
  parts(news, 'listen').flatMap((box) => [...box.querySelectorAll('button')].map(nameOf));

async function tap(news: JobcenterNews, name: string | RegExp): Promise<void> {
  button(news, name).click();
  await rendered(news);
}

/** What is marked as being spoken. */
function marked(news: JobcenterNews): string {
  const { highlights } = CSS as unknown as { highlights?: Map<string, Iterable<Range>> };
  return highlights
    ? [...(highlights.get(HIGHLIGHT) ?? [])].map((range) => oneLine(range.toString())).join(' | ')
    : [...rootOf(news).querySelectorAll('.spoken')].map((block) => oneLine(block.textContent ?? '')).join(' | ');
}

const isSilent = (news: JobcenterNews, voices: Engine): void => {
  expect(voices.now?.text, 'what is being said').to.equal(undefined);
  expect(marked(news), 'what is marked').to.equal('');
};

describe('The button that reads aloud', () => {
  it('is there where a voice fits, before the text', async () => {
    speechEngine([GERMAN]);
    const news = await mount(AT_HOME, feed);
    const listen = button(news, 'Vorlesen');
    expect(listen.compareDocumentPosition(part(news, 'body')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(player(news)).to.deep.equal(['Vorlesen']);
  });

  const absent = async (attributes: Record<string, string | boolean> = {}): Promise<void> => {
    const news = await mount({ ...AT_HOME, ...attributes }, feed);
    expect(player(news)).to.deep.equal([]);
    expect(all(news, 'button', 'Vorlesen')).to.deep.equal([]);
  };

  it('is not there where the browser cannot speak', async () => {
    noSpeech();
    await absent();
  });
  it('is not there without a voice', async () => {
    speechEngine([]);
    await absent();
  });
  it('is not there without a voice for the text’s language', async () => {
    speechEngine([voiceOf('en-GB'), voiceOf('fr-FR')]);
    await absent();
  });
  it('is not there where the only voice would send the text away', async () => {
    speechEngine([voiceOf('de-DE', { localService: false })]);
    await absent();
  });
  it('is not there where the page drops it', async () => {
    speechEngine([GERMAN]);
    await absent({ 'no-listen': true });
  });
  it('is not there in the list, nor at an article that does not exist', async () => {
    speechEngine([GERMAN]);
    await absent({ article: 'weg' });
    await absent({ article: '' });
  });

  it('is there with such a voice where the page allows it', async () => {
    const voices = speechEngine([voiceOf('de-DE', { localService: false })]);
    const news = await mount({ ...AT_HOME, 'remote-voices': true }, feed);
    await tap(news, 'Vorlesen');
    expect(voices.now!.voice!.localService).to.equal(false);
  });

  it('comes when the voices come', async () => {
    const voices = speechEngine([]);
    const news = await mount(AT_HOME, feed);
    expect(player(news)).to.deep.equal([]);
    voices.arrive([GERMAN]);
    await rendered(news);
    expect(player(news)).to.deep.equal(['Vorlesen']);
    expect(voices.texts).to.deep.equal([]);
  });

  it('goes by the language of the text, not of the interface', async () => {
    speechEngine([voiceOf('en-GB')]);
    const news = await mount(AT_HOME, feed);
    expect(player(news)).to.deep.equal([]);
    await click(news, 'link', 'English');
    expect(player(news)).to.deep.equal(['Read aloud']);
  });
});

describe('Read aloud', () => {
  it('the whole article is said, sentence after sentence, as a reader would say it', async () => {
    const voices = speechEngine([GERMAN]);
    const news = await mount(AT_HOME, feed);
    await tap(news, 'Vorlesen');
    expect(voices.texts).to.deep.equal(['Messe in Lindenried']);
    while (voices.now) voices.end();
    expect(voices.texts.map(oneLine)).to.deep.equal([
      'Messe in Lindenried',
      'Eintritt frei',
      'Die Messe beginnt um 10 Uhr.',
      'Der Eintritt ist z. B. für Azubis frei.',
      'Programm',
      'Ein Vortrag',
      'Das Wort',
      'fiancée',
      'kommt vor.',
      'Das Jobcenter zahlt das Ausbildungs- und Qualifizierungsbudget.',
      'Ende',
    ]);
    for (const { voice } of voices.spoken) expect(voice).to.equal(GERMAN);
    await rendered(news);
    expect(player(news)).to.deep.equal(['Vorlesen']);
    isSilent(news, voices);
  });

  it('a phrase in another language has its own voice', async () => {
    const voices = speechEngine([GERMAN, voiceOf('fr-FR')]);
    const news = await mount(AT_HOME, feed);
    await tap(news, 'Vorlesen');
    while (voices.now) voices.end();
    const foreign = voices.spoken.filter(({ voice }) => voice !== GERMAN);
    expect(foreign.map(({ text, lang, voice }) => [text, lang, voice!.lang])).to.deep.equal([
      ['fiancée', 'fr', 'fr-FR'],
    ]);
  });

  it('Leichte Sprache is German, and its dots are not said', async () => {
    const voices = speechEngine([voiceOf('en-US'), GERMAN]);
    const news = await mount({ ...AT_HOME, level: 'easy' }, feed);
    await tap(news, /vorlesen/i);
    while (voices.now) voices.end();
    expect(voices.texts).to.deep.equal([
      'Eine Messe',
      'Für alle',
      'Es gibt eine Messe.',
      'Sie finden Ihren Arbeitsplatz.',
    ]);
    expect(new Set(voices.spoken.map(({ lang }) => lang))).to.deep.equal(new Set(['de-DE']));
  });

  it('a headline in a language without a voice is not left to a voice that the browser chooses', async () => {
    const voices = speechEngine([voiceOf('en-GB'), voiceOf('de-DE', { localService: false, default: true })]);
    const news = await mount(
      { ...AT_HOME, article: 'a', lang: 'en' },
      feedOf([
        item('a', {
          title: 'Neue Leitung',
          _jobcenter_news: { editions: [{ language: 'en', content_html: '<p>The office has a new head.</p>' }] },
        }),
      ]),
    );
    await tap(news, 'Read aloud');
    while (voices.now) voices.end();
    expect(voices.texts).to.include('The office has a new head.');
    for (const { text, voice } of voices.spoken) expect(voice?.lang, `the voice for "${text}"`).to.equal('en-GB');
  });

  it('the sentence that is said is marked, and none other', async () => {
    const voices = speechEngine([GERMAN]);
    const news = await mount(AT_HOME, feed);
    const seen: string[] = [];
    await tap(news, 'Vorlesen');
    while (voices.now) {
      seen.push(marked(news));
      voices.end();
    }
    expect(seen).to.deep.equal([
      'Messe in Lindenried',
      'Eintritt frei',
      'Die Messe beginnt um 10 Uhr.',
      'Der Eintritt ist z. B. für Azubis frei.',
      'Programm',
      'Ein Vortrag',
      // The whole sentence, while its parts are said.
      'Das Wort fiancée kommt vor.',
      'Das Wort fiancée kommt vor.',
      'Das Wort fiancée kommt vor.',
      'Das Job\u00adcenter zahlt das AQB.',
      'Ende',
    ]);
    expect(marked(news)).to.equal('');
  });

  it('a sentence out of sight comes into view, and the focus stays on the button', async () => {
    const voices = speechEngine([GERMAN]);
    const sentences = Array.from({ length: 60 }, (_, index) => `<p>Das ist Satz Nummer ${index + 1} im Text.</p>`);
    const news = await mount(
      { ...AT_HOME, article: 'lang' },
      feedOf([item('lang', { content_html: sentences.join('') })]),
    );
    button(news, 'Vorlesen').focus();
    await tap(news, 'Vorlesen');
    const paragraphs = [...part(news, 'body').querySelectorAll('p')];
    for (const [index, paragraph] of paragraphs.entries()) {
      voices.end();
      const { top, bottom } = paragraph.getBoundingClientRect();
      expect(top, `top of sentence ${index + 1}`).to.be.at.least(-4);
      // The line is a little higher than its letters.
      expect(bottom, `bottom of sentence ${index + 1}`).to.be.at.most(innerHeight + 4);
    }
    expect(scrollY).to.be.greaterThan(0);
    expect(nameOf(focused(news)!)).to.equal('Pause');
    scrollTo(0, 0);
  });

  it('the page does not move for a sentence that is in view', async () => {
    const voices = speechEngine([GERMAN]);
    const news = await mount(AT_HOME, feed);
    stage().style.minHeight = '300vh';
    scrollTo(0, 10);
    await tap(news, 'Vorlesen');
    voices.end();
    voices.end();
    expect(scrollY).to.be.closeTo(10, 1);
    scrollTo(0, 0);
  });

  it('an explanation that is opened meanwhile disturbs nothing', async () => {
    const voices = speechEngine([GERMAN]);
    const news = await mount(AT_HOME, feed);
    await tap(news, 'Vorlesen');
    while (!voices.now!.text.startsWith('Das Job')) voices.end();
    await tap(news, 'AQB');
    expect(marked(news)).to.equal('Das Job\u00adcenter zahlt das AQB.');
    voices.end();
    expect(marked(news)).to.equal('Ende');
  });
});

describe('The buttons of the player', () => {
  it('are a named group: pause, stop, slower, faster, in this order for the Tab key', async () => {
    speechEngine([GERMAN]);
    const news = await mount(AT_HOME, feed);
    button(news, 'Vorlesen').focus();
    await press('Enter');
    await rendered(news);
    expect(player(news)).to.deep.equal(['Pause', 'Stopp', 'Langsamer', 'Schneller']);
    expect(nameOf(the(news, 'group', 'Vorlesen'))).to.equal('Vorlesen');
    const order = [nameOf(focused(news)!)];
    for (let step = 0; step < 3; step++) {
      await press('Tab');
      order.push(nameOf(focused(news)!));
    }
    expect(order).to.deep.equal(['Pause', 'Stopp', 'Langsamer', 'Schneller']);
  });

  it('pause keeps the focus where it is, and is the button that begins until it goes on', async () => {
    const voices = speechEngine([GERMAN]);
    const news = await mount(AT_HOME, feed);
    const listen = button(news, 'Vorlesen');
    listen.focus();
    const { role } = listen;
    await press('Enter');
    await rendered(news);
    expect(focused(news)).to.equal(listen);
    // Its name alone becomes another: Chromium would tell a screen reader of a button with another role that there is nothing.
    expect([nameOf(listen), listen.role, listen.ariaPressed]).to.deep.equal(['Pause', role, null]);
    await press('Space');
    await rendered(news);
    expect([nameOf(listen), listen.role, listen.ariaPressed]).to.deep.equal(['Vorlesen', role, null]);
    expect(player(news)).to.deep.equal(['Vorlesen', 'Stopp', 'Langsamer', 'Schneller']);
    expect(voices.now?.text).to.equal(undefined);
    // Where it goes on can still be seen.
    expect(marked(news)).to.equal('Messe in Lindenried');
    await press('Space');
    await rendered(news);
    expect(nameOf(listen)).to.equal('Pause');
    expect(voices.texts).to.deep.equal(['Messe in Lindenried', 'Messe in Lindenried']);
    expect(focused(news)).to.equal(listen);
  });

  it('stop ends it and gives the focus to the button that begins', async () => {
    const voices = speechEngine([GERMAN]);
    const news = await mount(AT_HOME, feed);
    await tap(news, 'Vorlesen');
    voices.end();
    const clock = stopClock();
    button(news, 'Stopp').focus();
    await press('Enter');
    await rendered(news);
    await partings();
    expect(nameOf(focused(news)!)).to.equal('Vorlesen');
    isSilent(news, voices);
    // Chromium tells a screen reader nothing of the new focus if what had it is gone in the same moment.
    expect(player(news)).to.deep.equal(['Vorlesen', 'Stopp', 'Langsamer', 'Schneller']);
    await clock.pass(400);
    await rendered(news);
    expect(player(news)).to.deep.equal(['Vorlesen']);
    expect(nameOf(focused(news)!)).to.equal('Vorlesen');
  });

  it('slower and faster change the voice, say so once, and keep the focus', async () => {
    const voices = speechEngine([GERMAN]);
    const news = await mount(AT_HOME, feed);
    await tap(news, 'Vorlesen');
    const heard = hear(news);
    button(news, 'Schneller').focus();
    await press('Enter');
    await rendered(news);
    expect(voices.now!.rate).to.equal(1.2);
    expect(nameOf(focused(news)!)).to.equal('Schneller');
    expect(oneLine(part(news, 'listen').innerText)).to.include('1,2');
    await announced(news, 'Tempo: 1,2');
    await tap(news, 'Langsamer');
    await tap(news, 'Langsamer');
    expect(voices.now!.rate).to.equal(0.8);
    await announced(news, 'Tempo: 0,8');
    expect(heard).to.deep.equal(['Tempo: 1,2', 'Tempo: 0,8']);
  });

  it('are at least 44 pixels high and wide', async () => {
    speechEngine([GERMAN]);
    const news = await mount(AT_HOME, feed);
    const sizes = (): number[] =>
      [...part(news, 'listen').querySelectorAll('button')].flatMap((node) => {
        const { width, height } = node.getBoundingClientRect();
        return [width, height];
      });
    expect(Math.min(...sizes())).to.be.at.least(44);
    await tap(news, 'Vorlesen');
    expect(sizes().length).to.equal(8);
    expect(Math.min(...sizes())).to.be.at.least(44);
  });

  it('say nothing to screen readers when reading begins, pauses or ends: two voices at once help nobody', async () => {
    speechEngine([GERMAN]);
    const news = await mount(AT_HOME, feed);
    const clock = stopClock();
    const heard = hear(news);
    await tap(news, 'Vorlesen');
    await tap(news, 'Pause');
    await tap(news, 'Stopp');
    await clock.pass(1000);
    expect(heard).to.deep.equal([]);
  });
});

describe('Reading aloud ends', () => {
  async function reading(): Promise<{ news: JobcenterNews; voices: Engine }> {
    const voices = speechEngine([GERMAN, voiceOf('en-GB')]);
    const news = await mount(AT_HOME, feed);
    await tap(news, 'Vorlesen');
    voices.end();
    expect(voices.now!.text).to.equal('Eintritt frei');
    return { news, voices };
  }

  it('with the way back to the list', async () => {
    const { news, voices } = await reading();
    await click(news, 'link', 'Alle Nachrichten');
    isSilent(news, voices);
  });

  it('with another article, which does not begin by itself', async () => {
    const { news, voices } = await reading();
    await click(news, 'link', /^Nächste Nachricht/);
    isSilent(news, voices);
    expect(voices.spoken.length).to.equal(2);
    expect(player(news)).to.deep.equal(['Vorlesen']);
  });

  it('with another level, and the text of that level does not begin by itself', async () => {
    const { news, voices } = await reading();
    await choose(news, 'Leichte Sprache');
    isSilent(news, voices);
    expect(voices.spoken.length).to.equal(2);
    expect(player(news).length).to.equal(1);
  });

  it('with another level also where only the headline is another one', async () => {
    const voices = speechEngine([GERMAN]);
    const news = await mount({ routing: 'none', article: 'kopf' }, feed);
    await tap(news, 'Vorlesen');
    expect(voices.now!.text).to.equal('Schwerer Kopf');
    await choose(news, 'Einfache Sprache');
    expect(nameOf(part(news, 'title'))).to.equal('Leichter Kopf');
    isSilent(news, voices);
  });

  it('with another level also where the text has no other edition', async () => {
    const voices = speechEngine([GERMAN]);
    const news = await mount({ routing: 'none', article: 'zweite' }, feed);
    await tap(news, 'Vorlesen');
    await choose(news, 'Einfache Sprache');
    isSilent(news, voices);
  });

  it('with another language', async () => {
    const { news, voices } = await reading();
    await click(news, 'link', 'English');
    isSilent(news, voices);
    expect(player(news)).to.deep.equal(['Read aloud']);
  });

  it('when the page takes the element away', async () => {
    const { news, voices } = await reading();
    news.remove();
    isSilent(news, voices);
  });

  it('when another element of the page begins', async () => {
    const { news, voices } = await reading();
    const other = await mount({ routing: 'none', article: 'zweite', label: 'Andere' }, feed);
    await tap(other, 'Vorlesen');
    await rendered(news);
    await partings();
    expect(voices.now!.text).to.equal('Zweite Nachricht');
    expect(player(news)).to.deep.equal(['Vorlesen']);
    expect(player(other).length).to.equal(4);
    expect(marked(other)).to.equal('Zweite Nachricht');
    // Now the first one again.
    await tap(news, 'Vorlesen');
    await rendered(other);
    expect(player(other)).to.deep.equal(['Vorlesen']);
    expect(voices.now!.text).to.equal('Messe in Lindenried');
  });

  it('after a minute in a hidden tab', async () => {
    const voices = speechEngine([GERMAN]);
    const news = await mount(AT_HOME, feed);
    const clock = stopClock();
    await tap(news, 'Vorlesen');
    hideTab(true);
    await clock.pass(59_000);
    expect(voices.now?.text).not.to.equal(undefined);
    await clock.pass(1000);
    await rendered(news);
    isSilent(news, voices);
    hideTab(false);
    await clock.pass(1000);
    expect(voices.now?.text).to.equal(undefined);
    expect(player(news)).to.deep.equal(['Vorlesen']);
  });

  it('when the reader leaves the page', async () => {
    const { news, voices } = await reading();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await rendered(news);
    isSilent(news, voices);
    expect(player(news)).to.deep.equal(['Vorlesen']);
  });

  it('when another script of the page silences it; then it can begin anew', async () => {
    const { news, voices } = await reading();
    voices.silence();
    await partings();
    await rendered(news);
    isSilent(news, voices);
    expect(player(news)).to.deep.equal(['Vorlesen']);
    await tap(news, 'Vorlesen');
    expect(voices.now!.text).to.equal('Messe in Lindenried');
  });

  it('when the engine fails, without a message that nobody could use', async () => {
    const { news, voices } = await reading();
    voices.fail('audio-hardware');
    await rendered(news);
    isSilent(news, voices);
    expect(player(news)).to.deep.equal(['Vorlesen']);
  });

  it('not with what leaves the text alone: an explanation, a later voice, the clock', async () => {
    const { news, voices } = await reading();
    const before = voices.cancels;
    await tap(news, 'AQB');
    voices.arrive([GERMAN, voiceOf('de-DE', { name: 'neu' })]);
    news.requestUpdate();
    await rendered(news);
    expect(voices.now!.text).to.equal('Eintritt frei');
    expect(voices.cancels).to.equal(before);
  });
});

describe('Nothing is read aloud by itself', () => {
  it('not on arrival, not with an article, not with a level, not when voices come', async () => {
    const voices = speechEngine([]);
    const news = await mount({ routing: 'none' }, feed);
    voices.arrive([GERMAN]);
    await open(news, 'Messe in Lindenried');
    await choose(news, 'Leichte Sprache');
    await changed(news);
    await waitUntil(() => player(news).length === 1, 'the button should be there');
    expect(voices.texts).to.deep.equal([]);
    expect(voices.cancels).to.equal(0);
  });
});
