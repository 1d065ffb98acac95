import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feeds/errors.js';
import { readFeed } from '../../src/feeds/read.js';

const FEED_URL = 'https://musterstadt.example/feed.json';
const VERSION = 'https://jsonfeed.org/version/1.1';
const GOOD = JSON.stringify({ version: VERSION, title: 'Nachrichten', items: [{ id: 'a', title: 'A' }] });

const ignore = (): void => undefined;

function errorOf(attempt: () => unknown): FeedError {
  try {
    attempt();
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return error as FeedError;
  }
  throw new Error('It did not fail.');
}

describe('What a server answers', () => {
  const table: readonly [what: string, text: string, code: string][] = [
    ['nothing', '', 'syntax'],
    ['white space', ' \n ', 'syntax'],
    ['text', 'Hallo', 'syntax'],
    ['half a feed', GOOD.slice(0, 50), 'syntax'],
    ['a feed with something behind it', `${GOOD};`, 'syntax'],
    ['a feed with a comma too many', GOOD.replace('}]', '},]'), 'syntax'],
    ['a feed with a warning before it', `Notice: Undefined index\n${GOOD}`, 'syntax'],
    ['a page', '<!DOCTYPE html><title>Anmeldung</title>', 'html'],
    ['a page after blank lines', '\r\n\r\n  <html>', 'html'],
    ['a page with a byte order mark', '\ufeff<!doctype html>', 'html'],
    ['a page with a feed in it', `<script type="application/feed+json">${GOOD}</script>`, 'html'],
    ['a warning with markup before a feed', `<br />\n<b>Warning</b>: Undefined variable<br />${GOOD}`, 'html'],
    ['null', 'null', 'format'],
    ['a number', '5', 'format'],
    ['a string', '"https://jsonfeed.org/version/1.1"', 'format'],
    ['an object', '{}', 'format'],
    ['an object of something else', '{"error": "not found", "items": []}', 'format'],
    ['a feed of another format', '{"version": "2.0", "items": []}', 'format'],
    ['a feed without items', JSON.stringify({ version: VERSION, title: 'Nachrichten' }), 'format'],
    [
      'a feed with an object of items',
      JSON.stringify({ version: VERSION, items: { 0: { id: 'a', title: 'A' } } }),
      'format',
    ],
  ];
  for (const [what, text, code] of table) {
    it(`is an error of ${code} where it is ${what}`, () => {
      const error = errorOf(() => readFeed(text, FEED_URL, ignore));
      expect(error).to.include({ code, url: FEED_URL, status: undefined });
      expect(error.message).to.include(FEED_URL);
    });
  }

  it('may have a byte order mark and white space around it', () => {
    expect(readFeed(`\ufeff\n ${GOOD}\n`, FEED_URL, ignore).title).to.equal('Nachrichten');
  });

  it('may have no items: that is no error', () => {
    expect(readFeed(JSON.stringify({ version: VERSION, items: [] }), FEED_URL, ignore).articles).to.deep.equal([]);
  });

  it('costs only the items that are wrong, and those are reported', () => {
    const places: string[] = [];
    const text = JSON.stringify({
      version: VERSION,
      items: [null, { id: 'a', title: 'A', date_published: '02.03.2026' }],
    });
    const feed = readFeed(text, FEED_URL, (place) => places.push(place));
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['a']);
    expect(places).to.deep.equal(['items[0]', 'items[1].date_published']);
  });

  it('is what relative addresses in it are relative to', () => {
    const text = JSON.stringify({ version: VERSION, items: [{ id: 'a', title: 'A', url: 'a.html' }] });
    expect(readFeed(text, FEED_URL, ignore).articles[0]!.url).to.equal('https://musterstadt.example/a.html');
  });
});
