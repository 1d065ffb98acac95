import { expect } from '@open-wc/testing';
import { safeFile, safeImage, safeLink } from '../../src/feeds/urls.js';

const BASE = 'https://musterstadt.example/aktuelles/umzug';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const show = (url: unknown): string =>
  JSON.stringify(typeof url === 'string' && url.length > 60 ? `${url.slice(0, 60)}…` : url);

describe('A URL in a feed', () => {
  describe('may become a link, a file and an image where it is of the web', () => {
    const table: readonly [written: string, url: string][] = [
      ['https://example.org/', 'https://example.org/'],
      ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
      ['http://example.org', 'http://example.org/'],
      ['//example.org/a', 'https://example.org/a'],
      ['/a', 'https://musterstadt.example/a'],
      ['a', 'https://musterstadt.example/aktuelles/a'],
      ['../a?b=c#d', 'https://musterstadt.example/a?b=c#d'],
      ['?b=c', 'https://musterstadt.example/aktuelles/umzug?b=c'],
      ['#d', 'https://musterstadt.example/aktuelles/umzug#d'],
      [' \n/a\t', 'https://musterstadt.example/a'],
      ['/a b/ä', 'https://musterstadt.example/a%20b/%C3%A4'],
      ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
      // A colon in the path is no protocol.
      ['./javascript:alert(1)', 'https://musterstadt.example/aktuelles/javascript:alert(1)'],
      ['/\ud800', 'https://musterstadt.example/%EF%BF%BD'],
    ];
    for (const [written, url] of table) {
      it(`${show(written)} is ${url}`, () => {
        expect(safeLink(written, BASE)).to.equal(url);
        expect(safeFile(written, BASE)).to.equal(url);
        expect(safeImage(written, BASE)).to.equal(url);
      });
    }
  });

  describe('may become a link, and nothing else, where it writes or calls', () => {
    for (const url of ['mailto:presse@musterstadt.example', 'tel:+4961520000']) {
      it(url, () => {
        expect(safeLink(url, BASE)).to.equal(url);
        expect(safeFile(url, BASE)).to.equal(undefined);
        expect(safeImage(url, BASE)).to.equal(undefined);
      });
    }
  });

  describe('becomes nothing where it is', () => {
    const refused: readonly unknown[] = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      '\tjava\nscript:alert(1)',
      'java\r\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      '\u0000javascript:alert(1)',
      'javascript\t:alert(1)',
      'javascript://example.org/%0aalert(1)',
      'vbscript:msgbox(1)',
      'livescript:x',
      'data:text/html,<script>alert(1)</script>',
      'data:text/html;base64,PHNjcmlwdD4=',
      'DATA:text/html,x',
      'blob:https://musterstadt.example/0f0f',
      'filesystem:https://musterstadt.example/x',
      'file:///etc/passwd',
      'view-source:https://musterstadt.example/',
      'about:blank',
      'ftp://example.org/',
      'ws://example.org/',
      'intent://x#Intent;scheme=x;end',
      'sms:110',
      'https://nutzer:geheim@example.org/',
      'https://musterstadt.example@boese.example/',
      'https://:geheim@example.org/',
      'https://',
      'https://[',
      '//',
      'https://example.org:99999/',
      '',
      '  ',
      null,
      undefined,
      5,
      true,
      {},
      ['https://example.org/'],
      { toString: () => 'https://example.org/' },
    ];
    for (const url of refused) {
      it(show(url) ?? 'undefined', () => {
        expect(safeLink(url, BASE)).to.equal(undefined);
        expect(safeFile(url, BASE)).to.equal(undefined);
        expect(safeImage(url, BASE)).to.equal(undefined);
      });
    }
  });

  it('becomes nothing where it is relative to nothing', () => {
    expect(safeLink('/a', 'nonsense')).to.equal(undefined);
    expect(safeLink('/a', 'data:text/plain,x')).to.equal(undefined);
  });

  describe('with data may be a small picture of pixels', () => {
    for (const url of [
      PIXEL,
      PIXEL.replace('gif', 'png'),
      PIXEL.replace('gif', 'JPEG'),
      PIXEL.replace('gif', 'webp'),
      PIXEL.replace('gif', 'avif'),
    ]) {
      it(show(url), () => {
        expect(safeImage(url, BASE)).to.equal(url);
        expect(safeLink(url, BASE)).to.equal(undefined);
        expect(safeFile(url, BASE)).to.equal(undefined);
      });
    }
  });

  describe('with data may not be', () => {
    const table: readonly [what: string, url: string][] = [
      ['a drawing, which is a document', 'data:image/svg+xml;base64,PHN2Zy8+'],
      ['a drawing in plain text', 'data:image/svg+xml,<svg/>'],
      ['a page', 'data:text/html;base64,PHNjcmlwdD4='],
      ['a picture with something behind it', `${PIXEL}"onerror=alert(1)`],
      ['a picture with something in front of it', `x${PIXEL}`],
      ['a picture that says that it is a page as well', 'data:image/gif;text/html;base64,PHNjcmlwdD4='],
      ['a picture that is not in base64', 'data:image/gif,GIF89a'],
      ['a picture of 100 kB', `data:image/png;base64,${'A'.repeat(100_000)}`],
      ['an empty picture', 'data:image/png;base64,'],
    ];
    for (const [what, url] of table) it(what, () => expect(safeImage(url, BASE)).to.equal(undefined));
  });
});
