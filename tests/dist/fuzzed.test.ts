/**
 * DOMPurify in the built module is a part of it: tests/tools/lean-dompurify.ts takes out what our one configuration does not reach. Here the
 * whole one, in src/, has to make the same of the same bodies: our own attacks, those of others spliced into each other, and made-up markup.
 * The budget is fixed, the seed is the day's and is printed.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sanitize } from '../../src/feeds/sanitize.js';
import { describeFile } from '../../src/i18n/format.js';
import { embedLabel, heldLabel, tableLabel } from '../../src/i18n/messages.js';
import { speaking } from '../../src/i18n/msg.js';
import { engine } from '../browser.js';
import { markup, RUNS, SEED, SETTING } from '../fuzz/inputs.js';
import { sendPicturesAway, watch, type Payload } from './hostile.js';
import { BUILT, closePages, pageWith, place, settled, STALE, wait } from './page.js';

const PIECES = [
  ...[
    '<svg>',
    '</svg>',
    '<math>',
    '</math>',
    '<mtext>',
    '<mi>',
    '<annotation-xml encoding="text/html">',
    '<foreignObject>',
  ],
  ...[
    '<style>',
    '</style>',
    '<title>',
    '</title>',
    '<noscript>',
    '</noscript>',
    '<template>',
    '</template>',
    '<select>',
  ],
  ...[
    '<table>',
    '</table>',
    '<caption>',
    '<form>',
    '</form>',
    '<input name=attributes>',
    '<input name=childNodes>',
    '<img name=body>',
    '<?p ?>',
    '<b is=x-y>',
    '<p id="',
    '">',
    '<!--',
    '-->',
  ],
  ...[
    '<a href="',
    ' title="',
    '<iframe src="https://example.org/" title="',
    '<img src="/x.png" alt="',
    '<desc>',
    '<h1>',
  ],
  ...[
    '<mglyph>',
    '<malignmark>',
    '<xmp>',
    '<plaintext>',
    '<option>',
    '<selectedcontent>',
    '<frameset>',
    '\u0000',
    '&lt;',
  ],
];

/** What the element says in German. */
const WORDS = {
  tableLabel: speaking('de', tableLabel),
  describeFile: (file: Parameters<typeof describeFile>[0]) => speaking('de', () => describeFile(file)),
  describeEmbed: (host: string) => speaking('de', () => embedLabel(host)),
  describeHeld: (host: string) => speaking('de', () => heldLabel(host)),
};

/** A text cut somewhere, with a piece of another kind at the cut and the end of another text after it. */
const spliced = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }),
      fc.constantFrom(...texts),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([one, where, pieces, other, from]) =>
      [one.slice(0, where * one.length), ...pieces, other.slice(from * other.length)].join('').slice(0, 3000),
    );

describe('The part of DOMPurify that is in the built module', () => {
  afterEach(closePages);

  it('makes the same as the whole of it, and nothing runs', async function () {
    this.timeout(60_000);
    const own = (await (await fetch('/tests/fixtures/attacks.json')).json()) as Payload[];
    const response = await fetch('/__corpora/xss/xss-open.json');
    // Where those of others are absent, our own are spliced.
    const others = response.status === 200 ? ((await response.json()) as Payload[]) : own;
    const texts = [...own, ...others].map(({ payload }) => payload);
    const bodies = [
      ...own.map(({ payload }) => payload),
      ...fc.sample(spliced(texts), { seed: SEED, numRuns: 2 * RUNS }),
      ...fc.sample(markup, { seed: SEED, numRuns: RUNS }),
    ].filter((body) => body.trim());

    const page = await pageWith(BUILT, 'attacked.html');
    sendPicturesAway(page);
    const ran = watch(page);
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: bodies.map((body, index) => ({ id: `b${index}`, url: SETTING.base, title: 'Titel', content_html: body })),
    };
    const element = await settled(place(page, { routing: 'none', 'page-size': '1' }, feed));
    const findings: string[] = [];
    let kept = 0;
    for (const [index, body] of bodies.entries()) {
      element.show(`b${index}`);
      while (!(await element.updateComplete));
      // Not the sanitiser's: the mark of links whose address is printed already.
      const built = element
        .shadowRoot!.querySelector('[data-state=shown] [part=body]')!
        .firstElementChild!.innerHTML.replace(/ class="again"/g, '');
      const whole = sanitize(body, { ...SETTING, ...WORDS }).innerHTML;
      if (built !== whole) findings.push(`${JSON.stringify(body)}\n  src: ${whole}\n  built: ${built}`);
      if (/<\w/.test(built)) kept++;
    }
    await wait(100);
    await fetch('/__corpora/', {
      method: 'POST',
      body: `${engine}: ${bodies.length} bodies through both builds of DOMPurify with seed ${SEED}, ${kept} with markup left, ${findings.length} differ`,
    });
    expect(findings.slice(0, 3).join('\n'), STALE).to.equal('');
    expect(ran()).to.deep.equal([]);
    // Or the comparison was one of empty texts.
    expect(kept).to.be.greaterThan(bodies.length / 5);
  });
});
