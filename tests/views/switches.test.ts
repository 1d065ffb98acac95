import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Level } from '../../src/articles/article.js';
import type { Locale } from '../../src/i18n/locale.js';
import type { Scene } from '../../src/views/scene.js';
import { languageSwitch, levelSwitch } from '../../src/views/switches.js';
import { press } from '../browser.js';
import { mount, type JobcenterNews } from '../support/mount.js';
import {
  all,
  announced,
  changed,
  choose,
  focused,
  headlines,
  isVisible,
  nameOf,
  oneLine,
  part,
  parts,
  rootOf,
  the,
  visibleText,
} from '../support/reader.js';
import { pressFeed } from '../support/samples.js';
import { draw, goalOf, listening, sceneOf } from '../support/scenes.js';

const textOf = (node: Element): string => oneLine(node.textContent ?? '');
const radios = (within: HTMLElement): HTMLInputElement[] => all(within, 'radio') as HTMLInputElement[];
const chosen = (within: HTMLElement): string[] =>
  radios(within)
    .filter(({ checked }) => checked)
    .map(nameOf);

describe('The level switch', () => {
  const LEVELS: readonly Level[] = ['standard', 'plain', 'easy'];
  const show = (fields: Partial<Scene> = {}, locale: Locale = 'de'): HTMLElement =>
    draw(() => levelSwitch(sceneOf({ levels: LEVELS, ...fields }), 'g'), locale);

  it('is a group of native radios with a question for a name', () => {
    const place = show();
    expect(the(place, 'group', 'Wie möchten Sie lesen?').localName).to.equal('fieldset');
    expect(radios(place).map(nameOf)).to.deep.equal(['Alltagssprache', 'Einfache Sprache', 'Leichte Sprache']);
    expect(new Set(radios(place).map(({ name }) => name)).size).to.equal(1);
  });

  it('has English words on an English page', () => {
    const place = show({}, 'en');
    expect(all(place, 'group', 'How would you like to read?')).to.have.lengthOf(1);
    expect(radios(place).map(nameOf)).to.deep.equal(['Standard', 'Plain language', 'Easy read']);
  });

  it('offers the levels that there are, and no other', () => {
    expect(radios(show({ levels: ['standard', 'easy'] })).map(nameOf)).to.deep.equal([
      'Alltagssprache',
      'Leichte Sprache',
    ]);
  });

  it('is not there where there is nothing to choose', () => {
    for (const levels of [[], ['easy']] as const) {
      expect(rootOf(show({ levels })).childElementCount).to.equal(0);
    }
  });

  it('shows the level that the reader wishes, and only that one', () => {
    for (const [level, name] of [
      ['standard', 'Alltagssprache'],
      ['plain', 'Einfache Sprache'],
      ['easy', 'Leichte Sprache'],
    ] as const) {
      expect(chosen(show({ wish: { language: 'de', level } }))).to.deep.equal([name]);
    }
  });

  it('claims no level where the wished one is not there', () => {
    expect(chosen(show({ levels: ['standard', 'easy'], wish: { language: 'de', level: 'plain' } }))).to.deep.equal([]);
  });

  it('tells what the reader chooses, once, and nothing where they choose the same again', () => {
    const { told, actions } = listening();
    const place = show({ actions });
    the(place, 'radio', 'Alltagssprache').click();
    expect(told).to.deep.equal([]);
    the(place, 'radio', 'Leichte Sprache').click();
    expect(told).to.deep.equal([['level', 'easy']]);
  });

  it('tells nothing while it is drawn', () => {
    const { told, actions } = listening();
    show({ actions, wish: { language: 'de', level: 'easy' } });
    expect(told).to.deep.equal([]);
  });

  it('takes no choice away from a second one, above another text', () => {
    const scene = sceneOf({ levels: LEVELS });
    const place = draw(() => html`${levelSwitch(scene, 'list')}${levelSwitch(scene, 'article')}`);
    expect(chosen(place)).to.deep.equal(['Alltagssprache', 'Alltagssprache']);
    radios(place)[2]!.click();
    expect(chosen(place)).to.deep.equal(['Leichte Sprache', 'Alltagssprache']);
  });
});

describe('The language switch', () => {
  const show = (language: string, languages: readonly string[], locale: Locale = 'de'): HTMLElement =>
    draw(() => languageSwitch(sceneOf({ wish: { language, level: 'standard' } }), languages), locale);
  const current = (place: HTMLElement): string[] =>
    all(place, 'link')
      .filter((link) => link.hasAttribute('aria-current'))
      .map(nameOf);

  it('is a list of links with a name, each in the words of who speaks the language', () => {
    const place = show('de', ['de', 'en', 'uk', 'ar']);
    expect(all(place, 'list', 'Sprache der Texte')).to.have.lengthOf(1);
    const links = all(place, 'link');
    expect(links.map(nameOf)).to.deep.equal(['Deutsch', 'English', 'Українська', 'العربية']);
    expect(links.map(({ lang }) => lang)).to.deep.equal(['de', 'en', 'uk', 'ar']);
    expect(links.map(({ dir }) => dir)).to.deep.equal(['ltr', 'ltr', 'ltr', 'rtl']);
  });

  it('has the same words and another name on an English page', () => {
    const place = show('en', ['de', 'en'], 'en');
    expect(all(place, 'list', 'Language of the texts')).to.have.lengthOf(1);
    expect(all(place, 'link').map(nameOf)).to.deep.equal(['Deutsch', 'English']);
  });

  it('is not there where there is nothing to choose', () => {
    expect(rootOf(show('de', ['de'])).childElementCount).to.equal(0);
    expect(rootOf(show('de', [])).childElementCount).to.equal(0);
  });

  it('marks the language that is read, and no other', () => {
    expect(current(show('en', ['de', 'en']))).to.deep.equal(['English']);
    expect(current(show('en-GB', ['de', 'en']))).to.deep.equal(['English']);
  });

  it('marks none where the wished language is not there', () => {
    expect(current(show('fr', ['de', 'en']))).to.deep.equal([]);
  });

  it('leads to languages by addresses, which open them in a new tab as well', () => {
    const links = all(show('de', ['de', 'en']), 'link');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['#lang=de', '#lang=en']);
    expect(links.map(goalOf)).to.deep.equal([{ language: 'de' }, { language: 'en' }]);
  });
});

/** What holds the words of a level. */
const wordOf = (option: Element): Element =>
  [...option.querySelectorAll('*')].find((node) =>
    [...node.childNodes].some((child) => child instanceof Text && child.data.trim() !== ''),
  ) ?? option;

describe('Choosing a level', () => {
  const openArticle = (): Promise<JobcenterNews> => mount({ article: 'neue-leitung' }, pressFeed());

  it('above the list changes headlines and teasers', async () => {
    const news = await mount({}, pressFeed());
    await choose(news, 'Leichte Sprache');
    expect(headlines(news)[0]).to.equal('Das Jobcenter hat eine neue Chefin');
  });

  it('above an article changes headline and text, says so, and leaves focus and address alone', async () => {
    const news = await openArticle();
    const article = part(news, 'article');
    const easy = the(news, 'radio', 'Leichte Sprache') as HTMLInputElement;
    easy.focus();
    easy.click();
    await changed(news);
    expect(textOf(part(news, 'title'))).to.equal('Das Jobcenter hat eine neue Chefin');
    expect(textOf(part(news, 'body'))).to.equal('Die Chefin heißt Petra Muster.');
    expect(visibleText(news)).to.not.contain('Die neue Leitung heißt');
    expect(focused(news)).to.equal(easy);
    expect(the(news, 'radio', 'Leichte Sprache')).to.equal(easy);
    expect(part(news, 'article')).to.equal(article);
    expect(news.article).to.equal('neue-leitung');
    await announced(news, 'Texte jetzt in Leichter Sprache.');
  });

  it('works with the arrow keys', async () => {
    const news = await openArticle();
    radios(news)[0]!.focus();
    await press('ArrowDown');
    await changed(news);
    expect(news.level).to.equal('easy');
    expect(focused(news)).to.equal(radios(news)[1]);
    await press('ArrowUp');
    await changed(news);
    expect(news.level).to.equal('standard');
    expect(textOf(part(news, 'body'))).to.equal('Die neue Leitung heißt Petra Muster.');
  });

  it('writes no step into the history', async () => {
    const news = await openArticle();
    const before = history.length;
    await choose(news, 'Leichte Sprache');
    await choose(news, 'Alltagssprache');
    expect(history.length).to.equal(before);
  });

  it('shows the same choice above the list and above the text', async () => {
    const news = await openArticle();
    await choose(news, 'Leichte Sprache');
    part(news, 'back').click();
    await changed(news);
    expect(chosen(news)).to.deep.equal(['Leichte Sprache']);
  });

  it('is shown by more than a colour', async () => {
    const news = await mount({ article: 'neue-leitung', level: 'easy' }, pressFeed());
    const looks = parts(news, 'level-option')
      .filter(isVisible)
      .map((option) => ({
        weight: getComputedStyle(wordOf(option)).fontWeight,
        pictures: [...option.querySelectorAll('svg')].filter(isVisible).length,
      }));
    expect(+looks[1]!.weight).to.be.greaterThan(+looks[0]!.weight);
    expect(looks[1]!.pictures).to.equal(looks[0]!.pictures + 1);
  });
});

describe('Choosing a language', () => {
  it('above an article is among its own, and changes its text and the interface', async () => {
    const news = await mount({ article: 'neue-leitung' }, pressFeed());
    expect(parts(news, 'language-option').filter(isVisible).map(textOf)).to.deep.equal(['Deutsch', 'English']);
    the(news, 'link', 'English').click();
    await changed(news);
    expect(textOf(part(news, 'title'))).to.equal('New head of the Jobcenter');
    expect(textOf(part(news, 'back'))).to.equal('All news');
    expect(part(news, 'region').lang).to.equal('en');
    expect(news.article).to.equal('neue-leitung');
  });

  it('keeps the focus on the language that was chosen', async () => {
    const news = await mount({ article: 'neue-leitung' }, pressFeed());
    const link = the(news, 'link', 'English');
    link.focus();
    link.click();
    await changed(news);
    expect(focused(news)).to.equal(link);
    expect(link.getAttribute('aria-current')).to.equal('true');
  });

  it('is not there above an article in one language, also where others have two', async () => {
    const news = await mount({ article: 'ausbildungsmesse' }, pressFeed());
    expect(parts(news, 'languages').filter(isVisible)).to.have.lengthOf(0);
  });
});
