import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feeds/errors.js';
import { findSource } from '../../src/feeds/source.js';

const added: Element[] = [];

function link(attributes: Readonly<Record<string, string>>): void {
  const element = document.createElement('link');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.head.append(element);
  added.push(element);
}

function script(type: string | undefined, text: string): HTMLScriptElement {
  const element = document.createElement('script');
  if (type !== undefined) element.setAttribute('type', type);
  element.textContent = text;
  return element;
}

/** An element of the page, with children. */
function place(...children: Node[]): HTMLElement {
  const element = document.createElement('div');
  element.append(...children);
  document.body.append(element);
  added.push(element);
  return element;
}

const absolute = (url: string): string => new URL(url, document.baseURI).href;

function errorOf(find: () => unknown): FeedError {
  try {
    find();
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return error as FeedError;
  }
  throw new Error('It found something.');
}

describe('The source of the news', () => {
  afterEach(() => added.splice(0).forEach((element) => element.remove()));

  it('is what src says, as an absolute URL', () => {
    expect(findSource(place(), 'https://musterstadt.example/feed.json')).to.deep.equal({
      url: 'https://musterstadt.example/feed.json',
    });
    expect(findSource(place(), '/feed.json')).to.deep.equal({ url: absolute('/feed.json') });
    expect(findSource(place(), ' feed.json\n')).to.deep.equal({ url: absolute('feed.json') });
  });

  it('is relative to the base of the page', () => {
    const base = document.createElement('base');
    base.href = 'https://musterstadt.example/aktuelles/';
    document.head.prepend(base);
    added.push(base);
    expect(findSource(place(), 'feed.json')).to.deep.equal({ url: 'https://musterstadt.example/aktuelles/feed.json' });
  });

  it('is src, before an inline script and the page’s own feed', () => {
    link({ rel: 'alternate', type: 'application/feed+json', href: '/link.json' });
    const element = place(script('application/feed+json', '{}'));
    expect(findSource(element, '/feed.json')).to.deep.equal({ url: absolute('/feed.json') });
  });

  it('is the inline script of the element, before the page’s own feed', () => {
    link({ rel: 'alternate', type: 'application/feed+json', href: '/link.json' });
    const element = place(document.createElement('p'), script('application/feed+json', '{"a": "<b>&amp;"}'));
    expect(findSource(element, undefined)).to.deep.equal({ url: document.baseURI, inline: '{"a": "<b>&amp;"}' });
  });

  it('is the first inline script, in whatever letters', () => {
    const element = place(script('Application/Feed+JSON', '1'), script('application/feed+json', '2'));
    expect(findSource(element, undefined)).to.include({ inline: '1' });
  });

  it('is an inline script that is empty: then nothing else is meant', () => {
    expect(findSource(place(script('application/feed+json', '')), undefined)).to.include({ inline: '' });
  });

  it('is no script of another type or another place', () => {
    link({ rel: 'alternate', type: 'application/feed+json', href: '/link.json' });
    const inner = document.createElement('div');
    inner.append(script('application/feed+json', '{}'));
    place(script('application/feed+json', '{}'));
    const element = place(script('application/json', '{}'), script('application/ld+json', '{}'), inner);
    expect(findSource(element, undefined)).to.deep.equal({ url: absolute('/link.json') });
  });

  describe('is the first feed that the page links to', () => {
    for (const type of [
      'application/feed+json',
      'application/rss+xml',
      'application/atom+xml',
      'Application/RSS+XML',
    ]) {
      it(`as ${JSON.stringify(type)}`, () => {
        link({ rel: 'stylesheet alternate', type: 'text/css', href: '/style.css', disabled: '' });
        link({ rel: 'alternate', hreflang: 'en', href: '/en/' });
        link({ rel: 'icon', type, href: '/icon' });
        link({ rel: 'alternate', type });
        link({ rel: 'ALTERNATE nofollow', type, href: '/first' });
        link({ rel: 'alternate', type, href: '/second' });
        expect(findSource(place(), undefined)).to.deep.equal({ url: absolute('/first') });
      });
    }

    it('as JSON Feed, which says most, wherever that stands, then as RSS, then as Atom', () => {
      link({ rel: 'alternate', type: 'application/atom+xml', href: '/atom' });
      expect(findSource(place(), undefined)).to.deep.equal({ url: absolute('/atom') });
      link({ rel: 'alternate', type: 'application/rss+xml', href: '/rss' });
      expect(findSource(place(), undefined)).to.deep.equal({ url: absolute('/rss') });
      link({ rel: 'alternate', type: 'application/feed+json', href: '/json' });
      expect(findSource(place(), undefined)).to.deep.equal({ url: absolute('/json') });
    });
  });

  it('is missing where the page names none', () => {
    const error = errorOf(() => findSource(place(), undefined));
    expect(error).to.include({ code: 'source', url: document.baseURI });
  });

  for (const src of ['https://', 'http://[', 'https://example.org:99999/']) {
    it(`is missing where src is "${src}", even if there is another one`, () => {
      const error = errorOf(() => findSource(place(script('application/feed+json', '{}')), src));
      expect(error.code).to.equal('source');
      expect(error.message).to.include(src);
    });
  }
});
