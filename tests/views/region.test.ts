import { timestampAt } from '../../src/articles/dates.js';
import { expect } from '@open-wc/testing';
import { FeedError, type FeedErrorCode } from '../../src/feeds/errors.js';
import type { FeedState } from '../../src/store/state.js';
import { regionView } from '../../src/views/region.js';
import type { Scene } from '../../src/views/scene.js';
import { mount } from '../support/mount.js';
import { all, headlines, isVisible, linesOf, nameOf, oneLine, part, parts, rootOf, the } from '../support/reader.js';
import { feedOf, manyItems } from '../support/samples.js';
import { listenTo } from '../support/stubs.js';
import { articleOf, draw, listening, listOf, openOf, sceneOf } from '../support/scenes.js';

const since = timestampAt(0);
const feed = { title: 'Presse', language: 'de', articles: [] };
const errorOf = (code: FeedErrorCode): FeedError => new FeedError(code, 'A line for webmasters', 'https://example.org');
const loading = (patience: 0 | 1 | 2): FeedState => ({ status: 'loading', patience });
const failed = (code: FeedErrorCode): FeedState => ({ status: 'failed', error: errorOf(code) });

const show = (fields: Partial<Scene> = {}, locale = 'de'): HTMLElement =>
  draw(() => regionView(sceneOf({ locale, ...fields })), locale);

const placeholders = (place: HTMLElement): Element[] => [...rootOf(place).querySelectorAll('.placeholder')];
const fallback = (place: HTMLElement): HTMLElement => rootOf(place).querySelector<HTMLElement>('slot:not([name])')!;
const messages = (place: HTMLElement): string[] =>
  parts(place, 'message')
    .filter(isVisible)
    .map((node) => oneLine(node.textContent ?? ''));

describe('The region', () => {
  it('has the name that it is given, its language and its direction', () => {
    for (const locale of ['de', 'en'] as const) {
      const region = the(show({ label: 'Presse' }, locale), 'region', 'Presse');
      expect(region.lang).to.equal(locale);
      expect(region.dir).to.equal('ltr');
    }
  });

  it('is the only landmark of its kind, and never a main, a banner or a footer of its own', async () => {
    const news = await mount({}, feedOf(manyItems(30)));
    expect(all(news, 'region')).to.have.lengthOf(1);
    expect(rootOf(news).querySelector('main, header, footer, [role=main], [role=banner], [role=contentinfo]')).to.equal(
      null,
    );
  });

  it('is busy while something is under way, and not before or after', () => {
    const busy = (state: FeedState): string | null => part(show({ state }), 'region').getAttribute('aria-busy');
    expect(busy(loading(0))).to.equal('true');
    expect(busy({ status: 'loading', patience: 1, feed, since })).to.equal('true');
    for (const state of [{ status: 'idle' }, { status: 'ready', feed, since }, failed('network')] as const) {
      expect(busy(state), state.status).to.equal(null);
    }
  });

  it('shows the list and the articles that it is given, the list first', () => {
    const place = show({
      list: listOf([articleOf('a')]),
      articles: [openOf(articleOf('b')), undefined],
    });
    expect(headlines(place)).to.deep.equal(['Titel a']);
    expect(all(place, 'article').map((node) => nameOf(node.querySelector('h2')!))).to.deep.equal(['Titel b']);
    const order = part(place, 'list').compareDocumentPosition(part(place, 'article'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    expect(placeholders(place)).to.have.lengthOf(0);
    expect(messages(place)).to.deep.equal([]);
  });

  it('has no article where both places are empty', () => {
    expect(all(show({ list: listOf([articleOf('a')]), articles: [undefined, undefined] }), 'article')).to.deep.equal(
      [],
    );
  });

  it('keeps the elements of an article in the second place while the first one changes', () => {
    const stays = openOf(articleOf('b'));
    const place = show({ list: listOf([]), articles: [openOf(articleOf('a')), stays] });
    const before = all(place, 'article')[1];
    draw(() => regionView(sceneOf({ list: listOf([]), articles: [undefined, stays] })), 'de', place);
    expect(all(place, 'article')).to.deep.equal([before]);
  });
});

describe('While the news are under way', () => {
  it('stand the heading and rows that screen readers do not hear', () => {
    const place = show({ state: loading(0) });
    expect(all(place, 'heading').map(nameOf)).to.deep.equal(['Nachrichten']);
    expect(placeholders(place).map((rows) => rows.getAttribute('aria-hidden'))).to.deep.equal(['true']);
    expect(messages(place)).to.deep.equal([]);
  });

  it('stands no heading where the page wants none', () => {
    const place = show({ state: loading(0), heading: '' });
    expect(all(place, 'heading')).to.have.lengthOf(0);
    expect(placeholders(place)).to.have.lengthOf(1);
  });

  it('has the heading its level', () => {
    expect(the(show({ state: loading(0), headingLevel: 4 }), 'heading').localName).to.equal('h4');
  });

  it('stands the fallback content instead, where the page has some', () => {
    const place = show({ state: loading(0), hasFallback: true });
    expect(placeholders(place)).to.have.lengthOf(0);
    expect(all(place, 'heading')).to.have.lengthOf(0);
    expect(fallback(place).hidden).to.equal(false);
  });

  it('is the same before anything was asked for', () => {
    expect(placeholders(show({ state: { status: 'idle' } }))).to.have.lengthOf(1);
    expect(placeholders(show({ state: { status: 'idle' }, hasFallback: true }))).to.have.lengthOf(0);
  });

  it('is said that it takes long when it does, and not sooner', () => {
    for (const hasFallback of [false, true]) {
      expect(messages(show({ state: loading(1), hasFallback }))).to.deep.equal([]);
      expect(messages(show({ state: loading(2), hasFallback }))).to.deep.equal(['Das Laden dauert länger als sonst.']);
    }
    expect(messages(show({ state: loading(2) }, 'en'))).to.deep.equal(['Loading takes longer than usual.']);
  });

  it('stays what was there before: a list without rows below it', () => {
    const place = show({ state: { status: 'loading', patience: 2, feed, since }, list: listOf([articleOf('a')]) });
    expect(headlines(place)).to.deep.equal(['Titel a']);
    expect(placeholders(place)).to.have.lengthOf(0);
  });

  it('stays an error with its button', () => {
    const place = show({ state: { status: 'loading', patience: 0, error: errorOf('network') } });
    expect(all(place, 'button', 'Erneut versuchen')).to.have.lengthOf(1);
    expect(placeholders(place)).to.have.lengthOf(0);
  });
});

describe('Where the news cannot be had', () => {
  for (const [code, sentence] of [
    [
      'network',
      'Die Nachrichten können nicht geladen werden. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
    ],
    ['server', 'Die Nachrichten können zurzeit nicht geladen werden. Bitte versuchen Sie es später noch einmal.'],
    ['http', 'Die Nachrichten können zurzeit nicht angezeigt werden. Der Fehler liegt nicht bei Ihnen.'],
    ['html', 'Die Nachrichten können zurzeit nicht angezeigt werden. Der Fehler liegt nicht bei Ihnen.'],
    ['syntax', 'Die Nachrichten können zurzeit nicht geladen werden. Bitte versuchen Sie es später noch einmal.'],
    ['format', 'Die Nachrichten können zurzeit nicht angezeigt werden. Der Fehler liegt nicht bei Ihnen.'],
    ['source', 'Die Nachrichten können zurzeit nicht angezeigt werden. Der Fehler liegt nicht bei Ihnen.'],
  ] as const) {
    it(`(${code}) stands a sentence for the reader, and nothing of the line for webmasters`, () => {
      const place = show({ state: failed(code) });
      expect(messages(place)).to.deep.equal([`${sentence} Erneut versuchen`]);
      expect(rootOf(place).textContent).to.not.contain('webmasters');
    });
  }

  it('can be tried again by a button that says so', () => {
    const { told, actions } = listening();
    the(show({ state: failed('network'), actions }), 'button', 'Erneut versuchen').click();
    expect(told.map(([name]) => name)).to.deep.equal(['retry']);
    expect(all(show({ state: failed('network') }, 'en'), 'button', 'Try again')).to.have.lengthOf(1);
  });

  it('stands the fallback content below, and no heading and no rows that promise news', () => {
    for (const hasFallback of [false, true]) {
      const place = show({ state: failed('http'), hasFallback });
      expect(fallback(place).hidden).to.equal(false);
      expect(placeholders(place)).to.have.lengthOf(0);
      expect(all(place, 'heading')).to.have.lengthOf(0);
      const order = part(place, 'message').compareDocumentPosition(fallback(place));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    }
  });

  it('stay the news that were there, below the sentence', () => {
    const place = show({
      state: { status: 'failed', error: errorOf('network'), feed, since },
      list: listOf([articleOf('a')]),
      hasFallback: true,
    });
    expect(headlines(place)).to.deep.equal(['Titel a']);
    expect(messages(place)).to.have.lengthOf(1);
    const order = part(place, 'message').compareDocumentPosition(part(place, 'list'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    expect(fallback(place).hidden).to.equal(true);
  });
});

describe('In Leichter Sprache', () => {
  const easy = (fields: Partial<Scene>): HTMLElement => show(fields, 'de-simple');
  const boldIn = (place: HTMLElement): string[] => [...rootOf(place).querySelectorAll('b')].map((b) => b.textContent!);

  it('says what went wrong in short sentences, with a bold "keine", and never a star', () => {
    for (const [code, sentences] of [
      [
        'network',
        'Sie sehen jetzt keine Nachrichten. Vielleicht haben Sie kein Internet. Bitte prüfen Sie Ihr Internet. Versuchen Sie es dann noch einmal.',
      ],
      ['server', 'Sie sehen jetzt keine Nachrichten. Bitte versuchen Sie es später noch einmal.'],
      ['source', 'Sie sehen jetzt keine Nachrichten. Es gibt einen Fehler. Sie haben nichts falsch gemacht.'],
    ] as const) {
      const place = easy({ state: failed(code) });
      expect(messages(place)).to.deep.equal([`${sentences} Noch einmal versuchen`]);
      expect(boldIn(place)[0]).to.equal('keine');
    }
  });

  it('says that there is nothing, with a bold word and never a star', () => {
    for (const [fields, sentence] of [
      [{}, 'Jetzt gibt es keine Nachrichten.'],
      [{ route: { query: 'x' } }, 'Keine Nachricht passt zu Ihrer Suche'],
    ] as const) {
      const place = easy({ list: listOf([], fields) });
      const text = oneLine(part(place, 'region').textContent ?? '');
      expect(text).to.include(sentence);
      expect(text).to.not.include('*');
      expect(boldIn(place)).to.have.lengthOf(1);
    }
  });

  it('says that it does', () => {
    expect(part(easy({}), 'region').lang).to.equal('de-simple');
  });

  it('has each sentence of a message on a line of its own', async () => {
    listenTo('error');
    const news = await mount({ level: 'easy', src: '/tests/fixtures/absent.json' });
    expect(linesOf(part(news, 'message').querySelector('p')!)).to.deep.equal([
      'Sie sehen jetzt keine Nachrichten.',
      'Es gibt einen Fehler.',
      'Sie haben nichts falsch gemacht.',
    ]);
  });
});

describe('The fallback content', () => {
  it('is away while there is a list, also one that an open article hides', () => {
    for (const state of ['shown', 'leaving', 'hidden'] as const) {
      expect(fallback(show({ list: listOf([], { state }), hasFallback: true })).hidden, state).to.equal(true);
    }
  });
});

describe('The places for announcements', () => {
  it('are two, one for what can wait and one for what cannot, each said as a whole', () => {
    const places = parts(show(), 'announcer');
    expect(places.map((place) => place.getAttribute('aria-live'))).to.deep.equal(['polite', 'assertive']);
    expect(places.map((place) => place.getAttribute('aria-atomic'))).to.deep.equal(['true', 'true']);
  });

  it('are there from the beginning, empty, and are the same ones afterwards', () => {
    const place = show({ state: { status: 'idle' } });
    const before = parts(place, 'announcer');
    expect(before.map((node) => oneLine(node.textContent ?? ''))).to.deep.equal(['', '']);
    draw(() => regionView(sceneOf({ list: listOf([articleOf('a')]) })), 'de', place);
    expect(parts(place, 'announcer')).to.deep.equal(before);
  });

  it('are not in the region: what is busy may be silent', () => {
    const place = show({ state: loading(1) });
    for (const announcer of parts(place, 'announcer')) {
      expect(part(place, 'region').contains(announcer)).to.equal(false);
    }
  });

  it('speak the language of the interface', () => {
    for (const locale of ['de', 'en'] as const) {
      expect(parts(show({}, locale), 'announcer').map(({ lang }) => lang)).to.deep.equal([locale, locale]);
    }
  });
});
