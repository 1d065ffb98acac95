import { expect } from '@open-wc/testing';
import {
  JobcenterNewsErrorEvent,
  JobcenterNewsLanguageEvent,
  JobcenterNewsLevelEvent,
  JobcenterNewsListEvent,
  JobcenterNewsLoadEvent,
  JobcenterNewsShowEvent,
} from '../src/events.js';
import { FeedError } from '../src/feeds/errors.js';
import {
  afterThisTest,
  arriveAt,
  create,
  mount,
  place,
  rendered,
  settled,
  stage,
  type JobcenterNews,
} from './support/mount.js';
import { changed, choose, click, headlines, open, pick, travel, visibleText } from './support/reader.js';
import { feedOf, item, manyItems, pressFeed } from './support/samples.js';
import { listenTo, network } from './support/stubs.js';

const NAMES = ['load', 'error', 'show', 'list', 'level', 'language'].map((name) => `jobcenter-news-${name}`);

/** All events of elements in the stage, as someone hears them who listens at the page itself. */
function listen(): Event[] {
  const events: Event[] = [];
  const note = (event: Event): void => void events.push(event);
  for (const name of NAMES) {
    document.addEventListener(name, note);
    afterThisTest(() => document.removeEventListener(name, note));
  }
  return events;
}

const names = (events: readonly Event[]): string[] => events.map(({ type }) => type.replace('jobcenter-news-', ''));

describe('Events about loading', () => {
  it('load: once when the news are there, with the articles of the list', async () => {
    const events = listen();
    const element = await mount({ tags: 'Service' }, pressFeed());
    expect(names(events)).to.deep.equal(['load']);
    const event = events[0] as JobcenterNewsLoadEvent;
    expect(event).to.be.instanceOf(JobcenterNewsLoadEvent);
    expect(event.target).to.equal(element);
    expect(event.articles.map(({ id }) => id)).to.deep.equal(['oeffnungszeiten']);
    expect(event.cancelable).to.equal(false);
  });

  it('load: also for a feed without articles', async () => {
    const events = listen();
    await mount({}, feedOf([]));
    expect(names(events)).to.deep.equal(['load']);
    expect((events[0] as JobcenterNewsLoadEvent).articles).to.deep.equal([]);
  });

  it('load: whoever hears it can ask the element at once', async () => {
    const element = create({}, pressFeed());
    let status: string | undefined;
    let count: number | undefined;
    element.addEventListener('jobcenter-news-load', () => {
      status = element.status;
      count = element.feed?.articles.length;
    });
    const done = settled(element);
    stage().append(element);
    await done;
    expect(status).to.equal('ready');
    expect(count).to.equal(3);
  });

  it('load: again after each reload', async () => {
    const events = listen();
    const element = await mount({}, pressFeed());
    await element.reload();
    expect(names(events)).to.deep.equal(['load', 'load']);
  });

  it('error: once, with reason, address and status', async () => {
    listenTo('error');
    const events = listen();
    const requests = network();
    const element = await place({ src: '/feed.json' });
    const done = settled(element);
    requests[0]!.answer('weg', { status: 410 });
    await done;
    expect(names(events)).to.deep.equal(['error']);
    const event = events[0] as JobcenterNewsErrorEvent;
    expect(event).to.be.instanceOf(JobcenterNewsErrorEvent);
    expect(event.error).to.be.instanceOf(FeedError);
    expect(event.error.code).to.equal('missing');
    expect(event.error.status).to.equal(410);
    expect(event.error.url).to.equal(`${location.origin}/feed.json`);
    expect(event.error.message).to.include('410');
    expect(event.cancelable).to.equal(false);
  });

  for (const [code, answer] of [
    ['network', undefined],
    ['html', '<!doctype html><p>Anmeldung'],
    ['syntax', '{'],
    ['format', '{"news":[]}'],
  ] as const) {
    it(`error: the code is "${code}" where the answer is ${answer ?? 'none'}`, async () => {
      listenTo('error');
      const events = listen();
      const requests = network();
      const element = await place({ src: '/feed.json' });
      const done = settled(element);
      if (answer === undefined) requests[0]!.fail();
      else requests[0]!.answer(answer);
      await done;
      expect((events[0] as JobcenterNewsErrorEvent).error.code).to.equal(code);
    });
  }

  it('error: the code is "source" where the page names no feed', async () => {
    listenTo('error');
    const events = listen();
    await mount();
    expect(names(events)).to.deep.equal(['error']);
    expect((events[0] as JobcenterNewsErrorEvent).error.code).to.equal('source');
  });
});

describe('Events about what the reader does', () => {
  it('show and list: the reader opens an article and goes back', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const events = listen();
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(names(events)).to.deep.equal(['show']);
    expect(events[0]).to.be.instanceOf(JobcenterNewsShowEvent);
    expect((events[0] as JobcenterNewsShowEvent).article.id).to.equal('ausbildungsmesse');
    await click(element, 'link', 'Alle Nachrichten');
    expect(names(events)).to.deep.equal(['show', 'list']);
    expect(events[1]).to.be.instanceOf(JobcenterNewsListEvent);
  });

  it('show: the page may say no and navigate itself', async () => {
    const element = await mount({}, pressFeed());
    const before = location.href;
    const wanted: string[] = [];
    element.addEventListener('jobcenter-news-show', (event) => {
      event.preventDefault();
      wanted.push(event.article.id);
    });
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    expect(wanted).to.deep.equal(['ausbildungsmesse']);
    expect(headlines(element)).to.have.lengthOf(3);
    expect(visibleText(element)).not.to.include('Die Messe beginnt um 10 Uhr.');
    expect(location.href).to.equal(before);
    expect(element.article).to.equal(undefined);
  });

  it('level: the reader chooses how to read', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const events = listen();
    await choose(element, 'Leichte Sprache');
    expect(names(events)).to.deep.equal(['level']);
    expect(events[0]).to.be.instanceOf(JobcenterNewsLevelEvent);
    expect((events[0] as JobcenterNewsLevelEvent).level).to.equal('easy');
    expect(element.level).to.equal('easy');
  });

  it('language: the reader chooses a language', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const events = listen();
    await click(element, 'link', 'English');
    expect(names(events)).to.deep.equal(['language']);
    expect(events[0]).to.be.instanceOf(JobcenterNewsLanguageEvent);
    expect((events[0] as JobcenterNewsLanguageEvent).language).to.equal('en');
  });

  it('show and list: also for Back and Forward', async () => {
    arriveAt('#a=1');
    const element = await mount({}, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    const events = listen();
    await travel(-1);
    await changed(element);
    expect(names(events)).to.deep.equal(['list']);
    await travel(1);
    await changed(element);
    expect(names(events)).to.deep.equal(['list', 'show']);
    expect((events[1] as JobcenterNewsShowEvent).article.id).to.equal('ausbildungsmesse');
  });

  it('none for another page of the list, a search or a filter', async () => {
    const element = await mount(
      { routing: 'none', 'page-size': 2 },
      feedOf([...manyItems(3), item('x', { tags: ['A'] }), item('y', { tags: ['B'] })]),
    );
    const events = listen();
    await click(element, 'link', 'Seite 2');
    await pick(element, 'Thema', 'A');
    expect(headlines(element)).to.deep.equal(['Titel x']);
    expect(names(events)).to.deep.equal([]);
  });

  it('they leave the element: bubbling and composed', async () => {
    const host = document.createElement('div');
    stage().append(host);
    const events = listen();
    const element = await mount({ routing: 'none' }, pressFeed(), { parent: host.attachShadow({ mode: 'open' }) });
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    await click(element, 'link', 'Alle Nachrichten');
    await choose(element, 'Leichte Sprache');
    await click(element, 'link', 'English');
    expect(names(events)).to.deep.equal(['load', 'show', 'list', 'level', 'language']);
    expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
    expect(events.filter(({ cancelable }) => cancelable).map(({ type }) => type)).to.deep.equal([
      'jobcenter-news-show',
    ]);
  });
});

describe('What the page itself does is no event', () => {
  const quiet = async (act: (element: JobcenterNews) => void | Promise<void>): Promise<string[]> => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const events = listen();
    await act(element);
    await changed(element);
    return names(events);
  };

  it('show() and showList()', async () => {
    const events = await quiet(async (element) => {
      element.show('ausbildungsmesse');
      await rendered(element);
      element.showList();
    });
    expect(events).to.deep.equal([]);
  });

  it('another article or level by attribute or property', async () => {
    const events = await quiet(async (element) => {
      element.setAttribute('article', 'ausbildungsmesse');
      await rendered(element);
      element.article = undefined;
      element.level = 'easy';
      await rendered(element);
      element.setAttribute('level', 'plain');
    });
    expect(events).to.deep.equal([]);
  });

  it('another language by lang', async () => {
    const events = await quiet((element) => element.setAttribute('lang', 'en'));
    expect(events).to.deep.equal([]);
  });

  it('a deep link at load', async () => {
    arriveAt('#jcn=ausbildungsmesse&jcn-level=easy&jcn-lang=en');
    const events = listen();
    await mount({}, pressFeed());
    expect(names(events)).to.deep.equal(['load']);
  });
});
