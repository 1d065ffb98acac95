import { expect, waitUntil } from '@open-wc/testing';
import { press } from '../browser.js';
import { afterThisTest, arriveAt, mount, rendered, stage } from '../support/mount.js';
import {
  announced,
  changed,
  choose,
  click,
  focused,
  headlines,
  hear,
  isVisible,
  nameOf,
  open,
  part,
  parts,
  said,
  the,
  travel,
  visibleText,
} from '../support/reader.js';
import { feedOf, item, manyItems, pressFeed } from '../support/samples.js';
import { stopClock } from '../support/stubs.js';

/** Looks at the page at each moment in which a script moves the focus. */
function atEachFocus(look: (target: HTMLElement) => void): void {
  const original = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions): void {
    look(this);
    original.call(this, options);
  };
  afterThisTest(() => (HTMLElement.prototype.focus = original));
}

/** Whether a screen reader still finds it: it takes up room, and nothing above it is hidden. */
const isInTree = (node: Element): boolean =>
  node.isConnected &&
  node.getClientRects().length > 0 &&
  getComputedStyle(node).visibility === 'visible' &&
  !node.closest('[hidden], [aria-hidden=true], [inert]');

const long = (count: number): Record<string, unknown> =>
  feedOf(manyItems(count).map((one) => ({ ...one, summary: 'Ein Anriss. '.repeat(20) })));

describe('From the list to an article', () => {
  it('the old view is still there when the focus moves, and hidden soon after', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const clock = stopClock();
    const list = part(element, 'list');
    const moments: boolean[] = [];
    atEachFocus((target) => moments.push(isInTree(list) && isInTree(target)));
    the(element, 'link', 'Ausbildungsmesse in Rüsselsheim').click();
    await rendered(element);
    expect(moments).to.deep.equal([true]);
    expect(nameOf(focused(element)!)).to.equal('Ausbildungsmesse in Rüsselsheim');
    await clock.pass(400);
    await rendered(element);
    expect(isInTree(list)).to.equal(false);
  });

  it('the old view is hidden also where frames stop, as in a hidden tab', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const frames = window.requestAnimationFrame;
    window.requestAnimationFrame = () => 0;
    afterThisTest(() => (window.requestAnimationFrame = frames));
    const list = part(element, 'list');
    the(element, 'link', 'Ausbildungsmesse in Rüsselsheim').click();
    await waitUntil(() => !isInTree(list), 'the list should go', { timeout: 2000 });
    expect(nameOf(focused(element)!)).to.equal('Ausbildungsmesse in Rüsselsheim');
  });

  it('the old view is out of sight at once', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    stopClock();
    const list = part(element, 'list');
    the(element, 'link', 'Ausbildungsmesse in Rüsselsheim').click();
    await rendered(element);
    const { position, clipPath } = getComputedStyle(list.closest('[data-state]')!);
    expect([position, clipPath]).to.deep.equal(['fixed', 'inset(50%)']);
  });

  it('the headline has the focus, and is no stop for the Tab key afterwards', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    const title = the(element, 'heading', 'Ausbildungsmesse in Rüsselsheim');
    expect(focused(element)).to.equal(title);
    expect(title.getAttribute('tabindex')).to.equal('-1');
    await press('Tab');
    expect(focused(element)).not.to.equal(title);
    expect(title.hasAttribute('tabindex')).to.equal(false);
  });

  it('the focus is never moved twice, and nothing is announced on top', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const clock = stopClock();
    const heard = hear(element);
    const targets: string[] = [];
    atEachFocus((target) => targets.push(nameOf(target)));
    the(element, 'link', 'Ausbildungsmesse in Rüsselsheim').click();
    await clock.pass(1000);
    expect(targets).to.deep.equal(['Ausbildungsmesse in Rüsselsheim']);
    expect(heard).to.deep.equal([]);
  });

  it('from one article to the next: the first is still there when the focus moves, and gone after', async () => {
    const element = await mount({ routing: 'none', article: 'neue-leitung' }, pressFeed());
    const clock = stopClock();
    const old = the(element, 'article');
    const moments: boolean[] = [];
    atEachFocus((target) => moments.push(isInTree(old) && target !== old && !old.contains(target)));
    the(element, 'link', /^Nächste Nachricht/).click();
    await rendered(element);
    expect(moments).to.deep.equal([true]);
    await clock.pass(400);
    await rendered(element);
    expect(isInTree(old)).to.equal(false);
    expect(visibleText(element)).not.to.include('Die neue Leitung heißt');
    expect(nameOf(focused(element)!)).to.equal('Ausbildungsmesse in Rüsselsheim');
  });

  it('three quick steps end where the reader went last', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    element.show('neue-leitung');
    element.show('ausbildungsmesse');
    await rendered(element);
    element.showList();
    await rendered(element);
    element.show('oeffnungszeiten');
    await changed(element);
    expect(visibleText(element)).to.include('Am Freitag ist das Haus geschlossen.');
    expect(visibleText(element)).not.to.include('Die Messe beginnt');
    expect(headlines(element)).to.deep.equal([]);
    expect(nameOf(focused(element)!)).to.equal('Geänderte Öffnungszeiten');
  });
});

describe('Back to the list', () => {
  it('by the link: the focus is on the article that the reader left', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    await click(element, 'link', 'Alle Nachrichten');
    expect(focused(element)).to.equal(the(element, 'link', 'Ausbildungsmesse in Rüsselsheim'));
  });

  it('by the Back button: the same', async () => {
    const element = await mount({}, pressFeed());
    await open(element, 'Geänderte Öffnungszeiten');
    await travel(-1);
    await changed(element);
    expect(focused(element)).to.equal(the(element, 'link', 'Geänderte Öffnungszeiten'));
  });

  it('the link is the same element as before: list and filters were never thrown away', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const link = the(element, 'link', 'Ausbildungsmesse in Rüsselsheim');
    const field = the(element, 'searchbox');
    await open(element, 'Ausbildungsmesse in Rüsselsheim');
    await click(element, 'link', 'Alle Nachrichten');
    expect(the(element, 'link', 'Ausbildungsmesse in Rüsselsheim')).to.equal(link);
    expect(the(element, 'searchbox')).to.equal(field);
  });

  it('the link stands where it stood in the window', async () => {
    const element = await mount({ routing: 'none', 'page-size': 30 }, long(30));
    const link = the(element, 'link', 'Nachricht 20');
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { top } = link.getBoundingClientRect();
    await open(element, 'Nachricht 20');
    await click(element, 'link', 'Alle Nachrichten');
    expect(link.getBoundingClientRect().top).to.be.closeTo(top, 2);
  });

  it('the article is still there when the focus moves', async () => {
    const element = await mount({ routing: 'none', article: 'ausbildungsmesse' }, pressFeed());
    const clock = stopClock();
    const old = the(element, 'article');
    const moments: boolean[] = [];
    atEachFocus(() => moments.push(isInTree(old) && parts(element, 'list').some(isInTree)));
    the(element, 'link', 'Alle Nachrichten').click();
    await rendered(element);
    expect(moments).to.deep.equal([true]);
    await clock.pass(400);
    await rendered(element);
    expect(isInTree(old)).to.equal(false);
  });

  it('the region is busy for a moment, so that a screen reader forgets the links of the article', async () => {
    const element = await mount({ routing: 'none', article: 'ausbildungsmesse' }, pressFeed());
    const clock = stopClock();
    const busy = (): string | null => the(element, 'region').getAttribute('aria-busy');
    the(element, 'link', 'Alle Nachrichten').click();
    await rendered(element);
    await clock.pass(399);
    expect(busy()).to.equal(null);
    await clock.pass(1);
    expect(busy()).to.equal('true');
    await clock.pass(250);
    expect(busy()).to.equal(null);
  });

  it('after a deep link: the focus is on the heading', async () => {
    arriveAt('#jcn=ausbildungsmesse');
    const element = await mount({}, pressFeed());
    await click(element, 'link', 'Alle Nachrichten');
    expect(focused(element)).to.equal(the(element, 'heading', 'Nachrichten'));
  });

  it('without a heading: the focus is on the line with the count', async () => {
    const element = await mount({ routing: 'none', heading: '', article: 'ausbildungsmesse' }, pressFeed());
    await click(element, 'link', 'Alle Nachrichten');
    expect(focused(element)).to.equal(part(element, 'count'));
    expect(nameOf(focused(element)!)).to.equal('3 Nachrichten');
  });
});

describe('Another page of the list', () => {
  it('the heading has the focus, and the page is announced', async () => {
    const element = await mount({ routing: 'none', 'page-size': 2 }, feedOf(manyItems(5)));
    const heard = hear(element);
    await click(element, 'link', 'Nächste Seite');
    expect(focused(element)).to.equal(the(element, 'heading', 'Nachrichten'));
    await announced(element, 'Seite 2 von 3');
    expect(heard).to.deep.equal(['Seite 2 von 3']);
    expect(the(element, 'link', 'Seite 2').getAttribute('aria-current')).to.equal('page');
    expect(headlines(element)).to.deep.equal(['Nachricht 3', 'Nachricht 4']);
  });

  it('without a heading: the line with the count has the focus', async () => {
    const element = await mount({ routing: 'none', heading: '', 'page-size': 2 }, feedOf(manyItems(5)));
    await click(element, 'link', 'Seite 3');
    expect(focused(element)).to.equal(part(element, 'count'));
    expect(nameOf(focused(element)!)).to.match(/5 Nachrichten\s*Seite 3 von 3/);
  });

  it('Back: the heading has the focus', async () => {
    const element = await mount({ 'page-size': 2 }, feedOf(manyItems(5)));
    await click(element, 'link', 'Seite 2');
    (document.activeElement as HTMLElement).blur();
    await travel(-1);
    await changed(element);
    expect(headlines(element)).to.deep.equal(['Nachricht 1', 'Nachricht 2']);
    expect(focused(element)).to.equal(the(element, 'heading', 'Nachrichten'));
  });

  it('the first page has no way back, the last none further', async () => {
    const element = await mount({ routing: 'none', 'page-size': 2 }, feedOf(manyItems(3)));
    expect(parts(element, 'page-link').filter(isVisible).map(nameOf)).to.deep.equal([
      'Seite 1',
      'Seite 2',
      'Nächste Seite',
    ]);
    await click(element, 'link', 'Nächste Seite');
    expect(parts(element, 'page-link').filter(isVisible).map(nameOf)).to.deep.equal([
      'Vorherige Seite',
      'Seite 1',
      'Seite 2',
    ]);
  });
});

describe('Another level or language', () => {
  it('is announced, and the focus stays on the switch', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const radio = the(element, 'radio', 'Leichte Sprache');
    radio.focus();
    await choose(element, 'Leichte Sprache');
    await announced(element, 'Die Texte sind jetzt in Leichter Sprache.');
    expect(focused(element)).to.equal(radio);
    expect(headlines(element)).to.have.lengthOf(3);
  });

  it('in an article: the same, and the article stays open', async () => {
    const element = await mount({ routing: 'none', article: 'neue-leitung' }, pressFeed());
    const radio = the(element, 'radio', 'Leichte Sprache');
    radio.focus();
    await choose(element, 'Leichte Sprache');
    await announced(element, 'Die Texte sind jetzt in Leichter Sprache.');
    expect(focused(element)).to.equal(radio);
    expect(visibleText(element)).to.include('Die Chefin heißt Petra Muster.');
    expect(visibleText(element)).not.to.include('Die neue Leitung heißt Petra Muster.');
  });

  it('a language is announced in that language, and the focus stays on the link', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const link = the(element, 'link', 'English');
    link.focus();
    await click(element, 'link', 'English');
    await announced(element, 'Texts are now in English.');
    expect(focused(element)).to.equal(link);
    expect(link.getAttribute('aria-current')).to.equal('true');
  });

  it('the arrow keys move through the levels', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    the(element, 'radio', 'Alltagssprache').focus();
    await press('ArrowDown');
    await announced(element, 'Die Texte sind jetzt in Leichter Sprache.');
    expect(focused(element)).to.equal(the(element, 'radio', 'Leichte Sprache'));
    expect(element.level).to.equal('easy');
  });

  it('the same words twice are announced twice', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const clock = stopClock();
    const heard = hear(element);
    for (const standard of ['Alltagssprache', 'Alltags-Sprache']) {
      the(element, 'radio', standard).click();
      the(element, 'radio', 'Leichte Sprache').click();
      await clock.pass(500);
    }
    expect(heard).to.deep.equal([
      'Die Texte sind jetzt in Leichter Sprache.',
      'Die Texte sind jetzt in Leichter Sprache.',
    ]);
  });
});

describe('Live regions', () => {
  it('there are two, empty and never seen, from the first moment on', async () => {
    const element = await mount({}, pressFeed());
    const regions = parts(element, 'announcer');
    expect(regions.map((region) => region.getAttribute('aria-live'))).to.deep.equal(['polite', 'assertive']);
    expect(regions.map((region) => region.textContent)).to.deep.equal(['', '']);
    expect(regions.every((region) => region.getBoundingClientRect().width <= 1)).to.equal(true);
    expect(regions.some((region) => region.hasAttribute('role'))).to.equal(false);
  });

  it('they are the same elements through all views', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const before = parts(element, 'announcer');
    await open(element, 'Neue Leitung im Jobcenter');
    await click(element, 'link', 'English');
    await announced(element, 'Texts are now in English.');
    expect(parts(element, 'announcer')).to.deep.equal(before);
    expect(said(element, 'assertive')).to.equal('');
  });

  it('an element that is taken away says nothing more', async () => {
    const element = await mount({ routing: 'none' }, pressFeed());
    const clock = stopClock();
    the(element, 'radio', 'Leichte Sprache').click();
    element.remove();
    await clock.pass(1000);
    expect(said(element)).to.equal('');
  });
});

describe('With a keyboard alone', () => {
  it('Enter opens an article, Tab comes to the way back first, Enter goes back', async () => {
    const element = await mount(
      { routing: 'none', 'no-share': true, 'no-print': true },
      feedOf([item('a'), item('b')]),
    );
    the(element, 'link', 'Titel b').focus();
    await press('Enter');
    await waitUntil(() => visibleText(element).includes('Text b.'));
    await changed(element);
    expect(nameOf(focused(element)!)).to.equal('Titel b');
    await press('Shift+Tab');
    expect(nameOf(focused(element)!)).to.equal('Alle Nachrichten');
    await press('Enter');
    await waitUntil(() => headlines(element).length === 2);
    expect(focused(element)).to.equal(the(element, 'link', 'Titel b'));
    expect(stage().contains(document.activeElement)).to.equal(true);
  });
});
