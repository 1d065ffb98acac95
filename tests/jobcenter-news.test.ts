import { expect, waitUntil } from '@open-wc/testing';
import type { JobcenterNews } from './support/mount.js';
import { arriveAt, create, mount, place, rendered, settled, stage } from './support/mount.js';
import {
  all,
  announced,
  focused,
  headlines,
  hear,
  isVisible,
  nameOf,
  open,
  parts,
  rootOf,
  said,
  the,
  visibleText,
} from './support/reader.js';
import { feedOf, item, manyItems, pressFeed } from './support/samples.js';
import { listenTo, network, stopClock } from './support/stubs.js';

const NETWORK_ERROR =
  'Die Nachrichten können nicht geladen werden. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.';
const OTHER_ERROR = 'Die Nachrichten können zurzeit nicht angezeigt werden. Der Fehler liegt nicht bei Ihnen.';
const DAMAGED = 'Die Nachrichten können zurzeit nicht geladen werden. Bitte versuchen Sie es später noch einmal.';
const LOADING = 'Die Nachrichten werden geladen.';
const LOADING_LONG = 'Das Laden dauert länger als sonst.';

const fallback = (): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = '/aktuelles/';
  link.textContent = 'Nachrichten als Seite';
  return link;
};

const isBusy = (element: JobcenterNews): boolean => the(element, 'region').getAttribute('aria-busy') === 'true';
const placeholders = (element: JobcenterNews): Element[] =>
  [...rootOf(element).querySelectorAll('.placeholder li')].filter(isVisible);

describe('Showing news', () => {
  it('lists the articles of the feed under a heading, newest first', async () => {
    const element = await mount({}, pressFeed());
    expect(nameOf(the(element, 'heading', 'Nachrichten'))).to.equal('Nachrichten');
    expect(headlines(element)).to.deep.equal([
      'Neue Leitung im Jobcenter',
      'Ausbildungsmesse in Rüsselsheim',
      'Geänderte Öffnungszeiten',
    ]);
    expect(visibleText(element)).to.include('3 Nachrichten');
    expect(element.status).to.equal('ready');
  });

  it('is one region with a name', async () => {
    const element = await mount({}, pressFeed());
    expect(all(element, 'region').map(nameOf)).to.deep.equal(['Nachrichten']);
  });

  it('opens an article with its text, and hides the list', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    await open(element, 'Neue Leitung im Jobcenter');
    expect(nameOf(the(element, 'heading', 'Neue Leitung im Jobcenter'))).to.equal('Neue Leitung im Jobcenter');
    expect(visibleText(element)).to.include('Die neue Leitung heißt Petra Muster.');
    expect(headlines(element)).to.deep.equal([]);
    expect(visibleText(element)).not.to.include('Ausbildungsmesse in Rüsselsheim 3 Nachrichten');
  });

  it('says so where a feed has no articles', async () => {
    const element = await mount({}, feedOf([]));
    expect(visibleText(element)).to.include('Zurzeit gibt es keine Nachrichten.');
    expect(element.status).to.equal('empty');
    expect(all(element, 'searchbox')).to.have.lengthOf(0);
    expect(all(element, 'button')).to.have.lengthOf(0);
  });

  it('says what the page wants to be said where a feed has no articles', async () => {
    const text = document.createElement('p');
    text.slot = 'empty';
    text.textContent = 'Die Redaktion macht Ferien.';
    const element = await mount({}, feedOf([]), { content: [text] });
    expect(visibleText(element)).to.include('Die Redaktion macht Ferien.');
    expect(visibleText(element)).not.to.include('Zurzeit gibt es keine Nachrichten.');
  });

  it('leaves out an article that is over', async () => {
    const over = item('alt', { _jobcenter_news: { expires: '2020-01-01' } });
    const element = await mount({}, feedOf([over, item('neu')]));
    expect(headlines(element)).to.deep.equal(['Titel neu']);
    expect(element.feed?.articles.map(({ id }) => id)).to.deep.equal(['neu']);
  });

  it('finds the feed that the page links to', async () => {
    const requests = network();
    const link = document.createElement('link');
    link.rel = 'alternate';
    link.type = 'application/feed+json';
    link.href = '/aktuelles/feed.json';
    stage().append(link);
    const element = await place();
    const done = settled(element);
    expect(requests.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/aktuelles/feed.json']);
    requests[0]!.answer(pressFeed());
    await done;
    expect(headlines(element)).to.have.lengthOf(3);
  });

  it('asks for a relative address where the page is', async () => {
    const requests = network();
    await place({ src: '/feed.json' });
    expect(requests.map(({ url }) => url)).to.deep.equal([`${location.origin}/feed.json`]);
  });
});

describe('While the news are loading', () => {
  it('the fallback content stays, and there are no placeholder rows', async () => {
    network();
    const element = await place({ src: '/feed.json' }, undefined, { content: [fallback()] });
    expect(visibleText(element)).to.include('Nachrichten als Seite');
    expect(placeholders(element)).to.have.lengthOf(0);
    expect(element.status).to.equal('loading');
  });

  it('there are placeholder rows where there is no fallback content, and screen readers do not hear them', async () => {
    network();
    const element = await place({ src: '/feed.json' });
    const rows = placeholders(element);
    expect(rows).to.have.lengthOf.above(0);
    expect(rows.every((row) => row.closest('[aria-hidden=true]'))).to.equal(true);
    expect(nameOf(the(element, 'heading'))).to.equal('Nachrichten');
  });

  it('spaces, comments and scripts are no fallback content', async () => {
    network();
    const script = document.createElement('script');
    script.type = 'text/plain';
    const element = await place({ src: '/feed.json' }, undefined, {
      content: ['\n  ', document.createComment('Nachrichten'), script],
    });
    expect(placeholders(element)).to.have.lengthOf.above(0);
  });

  it('the fallback content goes when the news come', async () => {
    const requests = network();
    const element = await place({ src: '/feed.json' }, undefined, { content: [fallback()] });
    const done = settled(element);
    requests[0]!.answer(pressFeed());
    await done;
    expect(visibleText(element)).not.to.include('Nachrichten als Seite');
    expect(placeholders(element)).to.have.lengthOf(0);
    expect(headlines(element)).to.have.lengthOf(3);
  });

  it('the region is busy, and not any more when the news come', async () => {
    const requests = network();
    const element = await place({ src: '/feed.json' });
    expect(isBusy(element)).to.equal(true);
    const done = settled(element);
    requests[0]!.answer(pressFeed());
    await done;
    expect(isBusy(element)).to.equal(false);
  });

  it('nothing is said where the answer is quick', async () => {
    const requests = network();
    const clock = stopClock();
    const element = await place({ src: '/feed.json' });
    const heard = hear(element);
    await clock.pass(290);
    requests[0]!.answer(pressFeed());
    await clock.pass(10_000);
    expect(headlines(element)).to.have.lengthOf(3);
    expect(heard).to.deep.equal([]);
  });

  it('that is said after 300 ms, and how many there are when they come', async () => {
    const requests = network();
    const clock = stopClock();
    const element = await place({ src: '/feed.json' });
    const heard = hear(element);
    await clock.pass(299);
    expect(heard).to.deep.equal([]);
    await clock.pass(500);
    expect(heard).to.deep.equal([LOADING]);
    expect(visibleText(element)).not.to.include(LOADING_LONG);
    requests[0]!.answer(pressFeed());
    await clock.pass(1000);
    expect(heard).to.deep.equal([LOADING, '3 Nachrichten']);
  });

  it('that it takes longer is said and shown after 5 s, and nothing more after that', async () => {
    const requests = network();
    const clock = stopClock();
    const element = await place({ src: '/feed.json' });
    const heard = hear(element);
    await clock.pass(4990);
    expect(heard).to.deep.equal([LOADING]);
    await clock.pass(500);
    expect(heard).to.deep.equal([LOADING, LOADING_LONG]);
    expect(visibleText(element)).to.include(LOADING_LONG);
    await clock.pass(9000);
    expect(heard).to.deep.equal([LOADING, LOADING_LONG]);
    requests[0]!.answer(pressFeed());
    await clock.pass(1000);
    expect(visibleText(element)).not.to.include(LOADING_LONG);
  });

  it('the focus stays where it is', async () => {
    const requests = network();
    const field = document.createElement('input');
    stage().append(field);
    field.focus();
    const element = await place({ src: '/feed.json' });
    const done = settled(element);
    requests[0]!.answer(pressFeed());
    await done;
    expect(document.activeElement).to.equal(field);
  });
});

describe('When the news cannot be had', () => {
  const failing = async (content: Node[] = []): Promise<JobcenterNews> => {
    listenTo('error');
    const requests = network();
    const element = await place({ src: '/feed.json' }, undefined, { content });
    const done = settled(element);
    requests[0]!.fail();
    await done;
    return element;
  };

  it('a sentence and a button say what to do', async () => {
    const element = await failing();
    expect(visibleText(element)).to.include(NETWORK_ERROR);
    expect(the(element, 'button', 'Erneut versuchen').tagName).to.equal('BUTTON');
    expect(element.status).to.equal('failed');
    expect(placeholders(element)).to.have.lengthOf(0);
    expect(isBusy(element)).to.equal(false);
  });

  it('screen readers are told at once, once', async () => {
    const element = await failing();
    const heard = hear(element);
    await announced(element, NETWORK_ERROR, 'assertive');
    expect(heard).to.deep.equal([NETWORK_ERROR]);
    expect(said(element)).to.equal('');
  });

  it('the fallback content is there under the sentence', async () => {
    const link = fallback();
    const element = await failing([link]);
    expect(visibleText(element)).to.include('Nachrichten als Seite');
    const sentence = parts(element, 'message').find(isVisible)!;
    expect(sentence.getBoundingClientRect().bottom).to.be.at.most(link.getBoundingClientRect().top);
  });

  it('the focus stays where it is', async () => {
    const field = document.createElement('input');
    stage().append(field);
    field.focus();
    const element = await failing();
    await announced(element, NETWORK_ERROR, 'assertive');
    expect(document.activeElement).to.equal(field);
  });

  it('one line in the console says why, for the person who runs the page', async () => {
    const errors = listenTo('error');
    const requests = network();
    const element = await place({ src: '/feed.json' });
    const done = settled(element);
    requests[0]!.answer('Not found', { status: 404 });
    await done;
    expect(errors).to.have.lengthOf(1);
    expect(errors[0]).to.match(/^<jobcenter-news> .*404.*\/feed\.json/);
  });

  it('a page that says 404 is an error, even if its text could be read as a feed', async () => {
    listenTo('error');
    const requests = network();
    const element = await place({ src: '/feed.json' });
    const done = settled(element);
    requests[0]!.answer(pressFeed(), { status: 404 });
    await done;
    expect(element.status).to.equal('failed');
    expect(visibleText(element)).to.include(OTHER_ERROR);
    expect(headlines(element)).to.deep.equal([]);
  });

  for (const [what, answer, sentence] of [
    ['a web page', '<!doctype html><title>Anmeldung</title>', OTHER_ERROR],
    ['half a document', '{"version":"https://jsonfeed.org/version/1.1","items":[', DAMAGED],
    ['some other JSON', '{"news":[]}', OTHER_ERROR],
    ['nothing', '', DAMAGED],
  ] as const) {
    it(`${what} in place of a feed is an error, not an empty list`, async () => {
      listenTo('error');
      const requests = network();
      const element = await place({ src: '/feed.json' });
      const done = settled(element);
      requests[0]!.answer(answer);
      await done;
      expect(element.status).to.equal('failed');
      expect(visibleText(element)).to.include(sentence);
      expect(visibleText(element)).not.to.include('Zurzeit gibt es keine Nachrichten.');
    });
  }

  it('an element that names no feed says so, and asks nobody', async () => {
    listenTo('error');
    const requests = network();
    const element = await mount();
    expect(visibleText(element)).to.include(OTHER_ERROR);
    expect(requests).to.have.lengthOf(0);
  });

  it('an address that is none does not throw at the page', async () => {
    listenTo('error');
    const element = await mount({ src: 'http://[' });
    expect(element.status).to.equal('failed');
    expect(visibleText(element)).to.include(OTHER_ERROR);
  });
});

describe('Trying again', () => {
  const failed = async (): Promise<{
    element: JobcenterNews;
    requests: ReturnType<typeof network>;
    button: HTMLElement;
  }> => {
    listenTo('error');
    const requests = network();
    const element = await place({ src: '/feed.json' });
    const done = settled(element);
    requests[0]!.fail();
    await done;
    return { element, requests, button: the(element, 'button', 'Erneut versuchen') };
  };

  it('asks once more, and the button keeps its place and the focus meanwhile', async () => {
    const { element, requests, button } = await failed();
    const before = button.getBoundingClientRect();
    button.focus();
    button.click();
    await rendered(element);
    expect(requests).to.have.lengthOf(2);
    expect(isBusy(element)).to.equal(true);
    expect(the(element, 'button', 'Erneut versuchen')).to.equal(button);
    expect(button.getBoundingClientRect().top).to.equal(before.top);
    expect(focused(element)).to.equal(button);
    expect(placeholders(element)).to.have.lengthOf(0);
  });

  it('moves the focus to the heading when the news come', async () => {
    const { element, requests, button } = await failed();
    button.focus();
    button.click();
    const done = settled(element);
    requests[1]!.answer(pressFeed());
    await done;
    expect(focused(element)).to.equal(the(element, 'heading', 'Nachrichten'));
    expect(all(element, 'button', 'Erneut versuchen')).to.have.lengthOf(0);
    expect(visibleText(element)).not.to.include(NETWORK_ERROR);
    expect(headlines(element)).to.have.lengthOf(3);
  });

  it('keeps the button in the tree, out of sight, until screen readers have the heading', async () => {
    const { element, requests, button } = await failed();
    button.focus();
    button.click();
    const clock = stopClock();
    const done = settled(element);
    requests[1]!.answer(pressFeed());
    await done;
    expect(focused(element)).to.equal(the(element, 'heading', 'Nachrichten'));
    expect(button.isConnected).to.equal(true);
    expect(button.closest('[data-state=leaving]')).not.to.equal(null);
    await clock.pass(400);
    await rendered(element);
    expect(button.isConnected).to.equal(false);
    expect(focused(element)).to.equal(the(element, 'heading', 'Nachrichten'));
  });

  it('says so again when it fails again, and leaves the focus on the button', async () => {
    const { element, requests, button } = await failed();
    await announced(element, NETWORK_ERROR, 'assertive');
    const heard = hear(element);
    button.focus();
    button.click();
    const done = settled(element);
    requests[1]!.fail();
    await done;
    await waitUntil(() => heard.length > 0, 'the same words should be said again');
    expect(heard).to.deep.equal([NETWORK_ERROR]);
    expect(focused(element)).to.equal(the(element, 'button', 'Erneut versuchen'));
  });

  it('leaves the focus alone where it was the page that tried again', async () => {
    const { element, requests } = await failed();
    const field = document.createElement('input');
    stage().append(field);
    field.focus();
    const done = element.reload();
    requests[1]!.answer(pressFeed());
    await done;
    await rendered(element);
    expect(headlines(element)).to.have.lengthOf(3);
    expect(document.activeElement).to.equal(field);
  });
});

describe('Loading again', () => {
  it('shows what is new', async () => {
    const requests = network();
    const element = await place({ src: '/feed.json' });
    const first = settled(element);
    requests[0]!.answer(feedOf([item('eins')]));
    await first;
    const done = element.reload();
    requests[1]!.answer(feedOf([item('zwei')]));
    await done;
    await rendered(element);
    expect(headlines(element)).to.deep.equal(['Titel zwei']);
  });

  it('keeps the old news while the new ones are under way', async () => {
    const requests = network();
    const element = await place({ src: '/feed.json' });
    const first = settled(element);
    requests[0]!.answer(pressFeed());
    await first;
    void element.reload();
    await rendered(element);
    expect(headlines(element)).to.have.lengthOf(3);
    expect(placeholders(element)).to.have.lengthOf(0);
    expect(element.feed?.articles).to.have.lengthOf(3);
  });

  it('keeps the old news where the new ones cannot be had, and says so', async () => {
    listenTo('error');
    const requests = network();
    const element = await place({ src: '/feed.json' }, undefined, { content: [fallback()] });
    const first = settled(element);
    requests[0]!.answer(pressFeed());
    await first;
    const done = element.reload();
    requests[1]!.fail();
    await done;
    await rendered(element);
    expect(headlines(element)).to.have.lengthOf(3);
    expect(visibleText(element)).to.include(NETWORK_ERROR);
    expect(visibleText(element)).not.to.include('Nachrichten als Seite');
  });

  it('says nothing where it is quick, whatever was said before', async () => {
    const requests = network();
    const clock = stopClock();
    const element = await place({ src: '/feed.json', routing: 'none' });
    requests[0]!.answer(pressFeed());
    await clock.pass(100);
    the(element, 'radio', 'Leichte Sprache').click();
    await clock.pass(1000);
    expect(said(element)).to.equal('Die Texte sind jetzt in Leichter Sprache.');
    const heard = hear(element);
    void element.reload();
    await clock.pass(10);
    requests[1]!.answer(pressFeed());
    await clock.pass(1000);
    expect(element.status).to.equal('ready');
    expect(heard).to.deep.equal([]);
  });

  it('begins as soon as the page names another feed', async () => {
    const requests = network();
    const element = await place({ src: '/eins.json' });
    const first = settled(element);
    requests[0]!.answer(feedOf([item('eins')]));
    await first;
    element.setAttribute('src', '/zwei.json');
    await rendered(element);
    expect(requests.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/eins.json', '/zwei.json']);
  });

  it('does not begin where the page names the same feed', async () => {
    const requests = network();
    const element = await place({ src: '/eins.json' });
    element.setAttribute('src', '/eins.json');
    element.src = '/eins.json';
    await rendered(element);
    expect(requests).to.have.lengthOf(1);
  });

  for (const deaf of [false, true]) {
    it(`never lets the late answer of an older address win${deaf ? ', not even where nothing stops the request' : ''}`, async () => {
      const requests = network({ deaf });
      const element = await place({ src: '/langsam.json' });
      element.src = '/schnell.json';
      await rendered(element);
      expect(requests[0]!.signal.aborted).to.equal(true);
      const loads: number[] = [];
      element.addEventListener('jobcenter-news-load', ({ articles }) => loads.push(articles.length));
      const done = settled(element);
      requests[1]!.answer(feedOf([item('schnell')]));
      await done;
      requests[0]!.answer(feedOf([item('langsam'), item('zweite')]));
      await new Promise((resolve) => setTimeout(resolve));
      await rendered(element);
      expect(headlines(element)).to.deep.equal(['Titel schnell']);
      expect(loads).to.deep.equal([1]);
    });
  }

  it('does not let the late failure of an older address hide the news', async () => {
    const errors = listenTo('error');
    const requests = network({ deaf: true });
    const element = await place({ src: '/langsam.json' });
    element.src = '/schnell.json';
    await rendered(element);
    const done = settled(element);
    requests[1]!.answer(feedOf([item('schnell')]));
    await done;
    requests[0]!.fail();
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.status).to.equal('ready');
    expect(errors).to.deep.equal([]);
  });
});

describe('Taken away and moved', () => {
  it('an element that is taken away while it loads gives up its request', async () => {
    const requests = network();
    const element = await place({ src: '/feed.json' });
    element.remove();
    await Promise.resolve();
    await Promise.resolve();
    expect(requests[0]!.signal.aborted).to.equal(true);
  });

  it('it says and reports nothing after that', async () => {
    const errors = listenTo('error');
    const requests = network({ deaf: true });
    const clock = stopClock();
    const element = await place({ src: '/feed.json' });
    const events: string[] = [];
    for (const name of ['jobcenter-news-load', 'jobcenter-news-error']) {
      element.addEventListener(name, () => events.push(name));
    }
    const heard = hear(element);
    element.remove();
    await clock.pass(6000);
    requests[0]!.answer(pressFeed());
    await clock.pass(6000);
    expect(events).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('it asks again where it comes back', async () => {
    const requests = network();
    const element = await place({ src: '/feed.json' });
    element.remove();
    await Promise.resolve();
    await Promise.resolve();
    stage().append(element);
    await rendered(element);
    expect(requests).to.have.lengthOf(2);
    expect(requests[1]!.signal.aborted).to.equal(false);
    const done = settled(element);
    requests[1]!.answer(pressFeed());
    await done;
    expect(headlines(element)).to.have.lengthOf(3);
  });

  it('an element that is moved while it loads asks only once', async () => {
    const requests = network();
    const element = await place({ src: '/feed.json' });
    const box = document.createElement('div');
    stage().append(box);
    box.append(element);
    await rendered(element);
    expect(requests).to.have.lengthOf(1);
    expect(requests[0]!.signal.aborted).to.equal(false);
    const done = settled(element);
    requests[0]!.answer(pressFeed());
    await done;
    expect(headlines(element)).to.have.lengthOf(3);
  });

  it('an element that is moved keeps the open article, and asks for nothing', async () => {
    const requests = network();
    const element = await place({ src: '/feed.json', routing: 'none' });
    const done = settled(element);
    requests[0]!.answer(pressFeed());
    await done;
    await open(element, 'Neue Leitung im Jobcenter');
    const box = document.createElement('div');
    stage().append(box);
    box.append(element);
    await rendered(element);
    expect(visibleText(element)).to.include('Die neue Leitung heißt Petra Muster.');
    expect(headlines(element)).to.deep.equal([]);
    expect(requests).to.have.lengthOf(1);
  });

  it('an element that is moved keeps the page of the list', async () => {
    const element = await mount({ routing: 'none', 'page-size': 2 }, feedOf(manyItems(5)));
    the(element, 'link', 'Seite 2').click();
    await rendered(element);
    const box = document.createElement('div');
    stage().append(box);
    box.append(element);
    await rendered(element);
    expect(headlines(element)).to.deep.equal(['Nachricht 3', 'Nachricht 4']);
  });

  it('an element that is moved still reacts to Back and Forward only once', async () => {
    arriveAt('#jcn=neue-leitung');
    const element = await mount({}, pressFeed());
    const box = document.createElement('div');
    stage().append(box);
    box.append(element);
    await rendered(element);
    let lists = 0;
    element.addEventListener('jobcenter-news-list', () => lists++);
    const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    location.hash = '#jcn-level=standard';
    await moved;
    await rendered(element);
    expect(headlines(element)).to.have.lengthOf(3);
    expect(lists).to.equal(1);
  });

  it('an element that nobody put on the page asks for nothing', async () => {
    const requests = network();
    create({ src: '/feed.json' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(requests).to.have.lengthOf(0);
  });
});

describe('What the page can ask the element', () => {
  it('the feed: nothing before the news are there, then title, language and articles', async () => {
    const requests = network();
    const element = await place({ src: '/feed.json' });
    expect(element.feed).to.equal(undefined);
    const done = settled(element);
    requests[0]!.answer(pressFeed());
    await done;
    expect(element.feed?.title).to.equal('Jobcenter Kreis Groß-Gerau');
    expect(element.feed?.language).to.equal('de');
    expect(element.feed?.articles.map(({ id }) => id)).to.deep.equal([
      'neue-leitung',
      'ausbildungsmesse',
      'oeffnungszeiten',
    ]);
  });

  it('the feed and the status cannot be written', async () => {
    const element = await mount({}, pressFeed());
    expect(() => ((element as { feed: unknown }).feed = undefined)).to.throw(TypeError);
    expect(() => ((element as { status: unknown }).status = 'idle')).to.throw(TypeError);
    expect(element.status).to.equal('ready');
  });

  it('the status: idle, loading, ready', async () => {
    const requests = network();
    const element = create({ src: '/feed.json' });
    expect(element.status).to.equal('idle');
    stage().append(element);
    await rendered(element);
    expect(element.status).to.equal('loading');
    const done = settled(element);
    requests[0]!.answer(pressFeed());
    await done;
    expect(element.status).to.equal('ready');
  });

  it('to show an article and the list', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    element.show('ausbildungsmesse');
    await rendered(element);
    expect(visibleText(element)).to.include('Die Messe beginnt um 10 Uhr.');
    expect(element.article).to.equal('ausbildungsmesse');
    element.showList();
    await rendered(element);
    expect(headlines(element)).to.have.lengthOf(3);
    expect(element.article).to.equal(undefined);
  });

  for (const routing of ['hash', 'none']) {
    it(`to show an article as soon as the element is made (routing="${routing}")`, async () => {
      const element = create({ routing }, pressFeed());
      const done = settled(element);
      stage().append(element);
      element.show('ausbildungsmesse');
      await done;
      expect(visibleText(element)).to.include('Die Messe beginnt um 10 Uhr.');
    });
  }

  it('to show an article while the news are under way', async () => {
    const requests = network();
    const element = await place({ src: '/feed.json', routing: 'none' });
    element.show('ausbildungsmesse');
    const done = settled(element);
    requests[0]!.answer(pressFeed());
    await done;
    expect(visibleText(element)).to.include('Die Messe beginnt um 10 Uhr.');
    expect(headlines(element)).to.deep.equal([]);
  });
});
