/** No entry of the allow-list without a reason and a body that needs it: both stand in the record of the decision. */
import { expect } from '@open-wc/testing';
import { CONFIG, sanitize, type Setting } from '../../src/feeds/sanitize.js';

const RECORD = '/docs/decisions/0019-what-a-body-may-have.md';

const SETTING: Setting = {
  base: 'https://musterstadt.example/aktuelles/',
  headingLevel: 2,
  images: true,
  attachments: [],
  describeFile: () => '',
  tableLabel: 'Tabelle',
  describeEmbed: (host) => host,
  describeHeld: (host) => host,
};

interface Row {
  readonly name: string;
  readonly reason: string;
  readonly example: string;
}

async function rowsOf(heading: string): Promise<Row[]> {
  const text = await (await fetch(RECORD)).text();
  const section = text.split(`### ${heading}\n`)[1]!.split('\n#')[0]!;
  return [...section.matchAll(/^\| `([^`]+)` \| (.+?) \| `(.+)` \|$/gm)].map(([, name, reason, example]) => ({
    name: name!,
    reason: reason!,
    example: example!,
  }));
}

const LISTS = [
  ['Elements', 'ALLOWED_TAGS'],
  ['Attributes', 'ALLOWED_ATTR'],
] as const;

describe('The allow-list for bodies', () => {
  for (const [heading, list] of LISTS) {
    it(`has a reason for each of its ${heading.toLowerCase()}, and no reason is left over`, async () => {
      const rows = await rowsOf(heading);
      expect(rows.map(({ name }) => name)).to.deep.equal([...CONFIG[list]].sort());
      for (const { name, reason } of rows) expect(reason.length, name).to.be.greaterThan(3);
    });

    it(`has none of its ${heading.toLowerCase()} for nothing: without it a body is another`, async () => {
      for (const { name, example } of await rowsOf(heading)) {
        const without = { ...CONFIG, [list]: CONFIG[list].filter((entry) => entry !== name) };
        const full = sanitize(example, SETTING).innerHTML;
        expect(full, `${name} is in the example`).not.to.equal('');
        expect(sanitize(example, SETTING, without).innerHTML, name).not.to.equal(full);
      }
    });
  }

  it('has nothing that loads, runs, submits, styles, aims or takes the focus', () => {
    const elements = CONFIG.ALLOWED_TAGS.join(' ');
    expect(elements).not.to.match(
      /\b(script|style|link|meta|base|i?frame|object|embed|video|audio|source|svg|math|form|input|button|select|textarea|template|slot|dialog|details|area|map|portal|noscript)\b/,
    );
    expect(CONFIG.ALLOWED_ATTR.join(' ')).not.to.match(
      /\b(on\w+|style|class|part|slot|is|target|rel|ping|srcset|action|formaction|autofocus|tabindex|role|usemap|form|popover\w*|contenteditable)\b/,
    );
  });
});
