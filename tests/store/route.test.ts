import { expect } from '@open-wc/testing';
import { formatRoute, isPlainFragment, parseRoute, type Route } from '../../src/store/route.js';

const parse = (parameters: string, key = 'jcn'): Route =>
  JSON.parse(JSON.stringify(parseRoute(parameters, key))) as Route;

describe('Reading a route', () => {
  const table: readonly (readonly [parameters: string, route: Route])[] = [
    ['', {}],
    ['jcn=neue-leitung', { article: 'neue-leitung' }],
    ['jcn=neue-leitung&jcn-level=easy', { article: 'neue-leitung', level: 'easy' }],
    ['a=1&jcn=b&c', { article: 'b' }],
    ['jcn-page=3', { page: 3 }],
    ['jcn-lang=en', { language: 'en' }],
    ['jcn-q=neue+Leitung', { query: 'neue Leitung' }],
    ['jcn-q=neue%20Leitung', { query: 'neue Leitung' }],
    ['jcn-tag=Gro%C3%9F%26Klein', { tag: 'Groß&Klein' }],
    ['jcn-year=2024&jcn-has=plain', { year: 2024, has: 'plain' }],
    ['jcn=a&jcn=b', { article: 'a' }],
    ['jcn-page=0', {}],
    ['jcn-page=-1', {}],
    ['jcn-page=1e3', {}],
    ['jcn-page=12345678901', {}],
    ['jcn-page=%32', { page: 2 }],
    ['jcn-level=leicht', {}],
    ['jcn-level=EASY', {}],
    ['jcn-has=__proto__', {}],
    ['jcn-year=zwei', {}],
    ['jcn-q=', {}],
    ['jcnx=1&xjcn=2&jcn-x=3&JCN=4', {}],
    ['jcn=100%', { article: '100%' }],
    ['jcn=%E0%A4%A', { article: '\ufffd%A' }],
  ];
  for (const [parameters, route] of table) {
    it(`"${parameters}" is ${JSON.stringify(route)}`, () => {
      expect(parse(parameters)).to.deep.equal(route);
    });
  }

  it('with another key reads only what belongs to that', () => {
    expect(parse('jcn=a&news=b&news-page=2', 'news')).to.deep.equal({ article: 'b', page: 2 });
  });

  it('takes no dot of a key for any sign', () => {
    expect(parse('aXb=1', 'a.b')).to.deep.equal({});
    expect(formatRoute('aXb=1', 'a.b', { article: 'x' })).to.equal('aXb=1&a.b=x');
  });
});

describe('Writing a route', () => {
  const table: readonly (readonly [parameters: string, route: Route, result: string])[] = [
    ['', {}, ''],
    ['', { article: 'neue-leitung' }, 'jcn=neue-leitung'],
    ['', { page: 1 }, ''],
    ['', { page: 2 }, 'jcn-page=2'],
    ['', { article: '1' }, 'jcn=1'],
    ['', { query: '1', tag: '1' }, 'jcn-q=1&jcn-tag=1'],
    ['a=1&b', { article: 'x' }, 'a=1&b&jcn=x'],
    ['a=%20+%C3%9F&b=c=d', { article: 'x' }, 'a=%20+%C3%9F&b=c=d&jcn=x'],
    ['jcn=old&a=1&jcn-page=2', { article: 'new' }, 'a=1&jcn=new'],
    ['jcn=old&jcn-level=easy', {}, ''],
    ['jcnx=1&jcn-x=2', {}, 'jcnx=1&jcn-x=2'],
    ['&&a=1&', { page: 3 }, 'a=1&jcn-page=3'],
  ];
  for (const [parameters, route, result] of table) {
    it(`${JSON.stringify(route)} into "${parameters}" is "${result}"`, () => {
      expect(formatRoute(parameters, 'jcn', route)).to.equal(result);
    });
  }

  for (const route of [
    { article: 'https://example.org/?p=12&x=ä b#c/100%+' },
    {
      article: 'a',
      page: 7,
      level: 'easy',
      language: 'en',
      query: 'neue Leitung & mehr',
      tag: 'Groß=Klein',
      year: 2024,
      has: 'plain',
    },
    { query: '%', tag: '+' },
  ] as const satisfies readonly Route[]) {
    it(`and reading it again gives the same: ${JSON.stringify(route)}`, () => {
      expect(parse(formatRoute('a=1', 'jcn', route))).to.deep.equal(route);
    });
  }

  it('twice is the same as once', () => {
    const once = formatRoute('a=1&jcn=alt', 'jcn', { article: 'neu', page: 2 });
    expect(formatRoute(once, 'jcn', { article: 'neu', page: 2 })).to.equal(once);
  });
});

describe('A fragment of the page', () => {
  for (const [url, isPlain] of [
    ['https://example.org/', false],
    ['https://example.org/?a=1', false],
    ['https://example.org/#', true],
    ['https://example.org/#kontakt', true],
    ['https://example.org/?a=1#kontakt', true],
    ['https://example.org/#jcn=a', false],
    ['https://example.org/#karte=1', false],
  ] as const) {
    it(`${url} ${isPlain ? 'has one' : 'has none'}`, () => {
      expect(isPlainFragment(new URL(url))).to.equal(isPlain);
    });
  }
});
