import { expect } from '@open-wc/testing';
import { decode } from '../../src/feeds/decode.js';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
/** Letters up to U+00FF are their own bytes there. */
const latin1 = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const utf16 = (text: string, bigEndian: boolean): number[] =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });

const UMLAUTS = 'Grüße aus Groß-Gerau';

describe('The bytes of an answer', () => {
  const table: readonly [what: string, bytes: number[], contentType: string, text: string][] = [
    ['are UTF-8', utf8(UMLAUTS), '', UMLAUTS],
    ['are UTF-8, whatever the header says', utf8(UMLAUTS), 'text/xml; charset=iso-8859-1', UMLAUTS],
    [
      'are UTF-8, whatever the declaration says',
      utf8(`<?xml version="1.0" encoding="ISO-8859-1"?>${UMLAUTS}`),
      '',
      `<?xml version="1.0" encoding="ISO-8859-1"?>${UMLAUTS}`,
    ],
    ['are UTF-8 with a mark, which goes', [0xef, 0xbb, 0xbf, ...utf8(UMLAUTS)], '', UMLAUTS],
    ['are UTF-16 little-endian', [0xff, 0xfe, ...utf16(UMLAUTS, false)], '', UMLAUTS],
    ['are UTF-16 big-endian', [0xfe, 0xff, ...utf16(UMLAUTS, true)], 'text/xml; charset=utf-8', UMLAUTS],
    [
      'are what the declaration says',
      latin1(`<?xml version="1.0" encoding='iso-8859-2'?>\u00b1`),
      'text/xml; charset=iso-8859-1',
      `<?xml version="1.0" encoding='iso-8859-2'?>ą`,
    ],
    ['are what the header says', [0xb1], 'text/xml; charset=iso-8859-2', 'ą'],
    ['are what the header says in quotes', [0xb1], 'text/xml;charset="ISO-8859-2"', 'ą'],
    ['are Windows-1252, where nobody says anything', [...latin1(UMLAUTS), 0x80, 0x84, 0x93], '', `${UMLAUTS}€„“`],
    ['are Windows-1252, where ISO-8859-1 is said, as in browsers', [0x84, 0xfc], 'x; charset=iso-8859-1', '„ü'],
    ['are Windows-1252, where utf-8 is stamped on', latin1(UMLAUTS), 'application/json; charset=utf-8', UMLAUTS],
    ['are Windows-1252, where the label is unknown', latin1(UMLAUTS), 'text/xml; charset=quatsch', UMLAUTS],
    [
      'are Windows-1252, where utf-8 is declared and untrue',
      latin1(`<?xml version="1.0" encoding="UTF-8"?>${UMLAUTS}`),
      '',
      `<?xml version="1.0" encoding="UTF-8"?>${UMLAUTS}`,
    ],
    ['are Windows-1252, where utf-16 is declared and untrue', latin1(UMLAUTS), 'x; charset=utf-16', UMLAUTS],
    [
      'are UTF-8 with one letter cut in half',
      [...utf8('Grüße, schö'), 0xc3, ...utf8(' überall')],
      '',
      'Grüße, schö\ufffd überall',
    ],
    ['are nothing', [], '', ''],
  ];
  for (const [what, bytes, contentType, text] of table) {
    it(what, () => expect(decode(Uint8Array.from(bytes), contentType)).to.equal(text));
  }

  it('may come without a header', () => {
    expect(decode(Uint8Array.from(latin1(UMLAUTS)), null)).to.equal(UMLAUTS);
    expect(decode(Uint8Array.from(latin1(UMLAUTS)))).to.equal(UMLAUTS);
  });

  it('may be anything: nothing throws', () => {
    for (let seed = 1; seed < 200; seed++) {
      const bytes = Uint8Array.from({ length: 64 }, (_, index) => (seed * 7919 * (index + 1) * (index + seed)) % 256);
      expect(typeof decode(bytes, `charset=${String.fromCharCode(seed)}`)).to.equal('string');
    }
  });
});
