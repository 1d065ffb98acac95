import { expect } from '@open-wc/testing';
import { languageAround, localeFor, observeLanguage } from '../../src/i18n/locale.js';

describe('What a language tag means for the interface', () => {
  for (const [tag, locale] of [
    ['de', 'de'],
    ['de-DE', 'de'],
    ['de_AT', 'de'],
    ['de-simple', 'de'],
    ['DE', 'de'],
    ['en', 'en'],
    ['en_US', 'en'],
    [' EN ', 'en'],
    ['en-GB', 'en'],
    ['fr', undefined],
    ['den', undefined],
    ['english', undefined],
    ['', undefined],
    ['-en', undefined],
    [undefined, undefined],
  ] as const) {
    it(`"${tag}" means ${locale ?? 'no language of ours'}`, () => {
      expect(localeFor(tag)).to.equal(locale);
    });
  }
});

describe('The language around an element', () => {
  const tree = (): { outer: HTMLElement; host: HTMLElement; inner: HTMLElement; element: HTMLElement } => {
    const make = (): HTMLElement => document.createElement('div');
    const [outer, host, inner, element] = [make(), make(), make(), make()] as const;
    outer.append(host);
    host.attachShadow({ mode: 'closed' }).append(inner);
    inner.append(element);
    document.body.append(outer);
    return { outer, host, inner, element };
  };
  const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  afterEach(() => document.querySelectorAll('body > div').forEach((node) => node.remove()));

  it('is the nearest, through shadow roots, its own first', () => {
    const { outer, host, inner, element } = tree();
    outer.lang = 'en';
    expect(languageAround(element)).to.equal('en');
    host.lang = 'de';
    expect(languageAround(element)).to.equal('de');
    inner.lang = 'fr';
    expect(languageAround(element)).to.equal('fr');
    element.lang = '';
    expect(languageAround(element)).to.equal('');
  });

  it('is none where nobody says one', () => {
    expect(languageAround(document.createElement('div'))).to.equal(undefined);
  });

  it('is told of when it changes anywhere above, and not after that was ended', async () => {
    const { outer, host, inner, element } = tree();
    let changes = 0;
    const stop = observeLanguage(element, () => changes++);
    let expected = 0;
    for (const [node, lang] of [
      [outer, 'en'],
      [host, 'de'],
      [inner, 'en'],
      [element, 'de'],
    ] as const) {
      node.lang = lang;
      await task();
      expect(changes).to.equal(++expected);
    }
    stop();
    element.lang = 'en';
    await task();
    expect(changes).to.equal(expected);
  });

  it('is not told of when another element changes its own', async () => {
    const { outer, inner, element } = tree();
    const sibling = document.createElement('p');
    inner.append(sibling);
    const elsewhere = document.createElement('p');
    outer.after(elsewhere);
    const child = document.createElement('p');
    element.append(child);
    let changes = 0;
    const stop = observeLanguage(element, () => changes++);
    for (const node of [sibling, elsewhere, child]) node.lang = 'en';
    await task();
    expect(changes).to.equal(0);
    elsewhere.remove();
    stop();
  });
});
