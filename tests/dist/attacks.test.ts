/**
 * What others have thought up to get a script into a page, through the built module: 3,426 payloads that stand beside the project in
 * ../shared/corpora, each as the title, the body and the other texts of an article that is opened. Where they are absent these tests skip,
 * and the run says so.
 */
import { expect } from '@open-wc/testing';
import { sanitize, type Setting } from '../../src/feeds/sanitize.js';
import { describeFile } from '../../src/i18n/format.js';
import { embedLabel, heldLabel, tableLabel } from '../../src/i18n/messages.js';
import { speaking } from '../../src/i18n/msg.js';
import { ARTICLE, beaconsOf, feedOf, findingsIn, sendPicturesAway, watch, type Payload } from './hostile.js';
import { BUILT, closePages, openPage, pageWith, place, settled, STALE, wait } from './page.js';
import { engine } from '../browser.js';

const CORPUS = '/__corpora/xss/xss-open.json';
const PARTS = 8;
/** As many as a list can show. */
const ITEMS_IN_A_FEED = 100;
const SETTING: Setting = {
  base: ARTICLE,
  headingLevel: 2,
  images: true,
  attachments: [],
  describeFile: (file) => speaking('de', () => describeFile(file)),
  tableLabel: speaking('de', tableLabel),
  describeEmbed: (host) => speaking('de', () => embedLabel(host)),
  describeHeld: (host) => speaking('de', () => heldLabel(host)),
};

let corpus: Promise<readonly Payload[] | undefined>;
const outside: string[] = [];
const totals = { tried: 0, shown: 0, executed: 0, beacons: 0, findings: 0 };
const dialogs = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;
const originals = dialogs.map((name) => window[name]);

/** The markup of a body before words of the glossary became buttons in it, and links were marked for paper. */
function withoutMarks(body: Element): string {
  const copy = body.cloneNode(true) as Element;
  for (const term of copy.querySelectorAll('[part=term]')) term.replaceWith(...term.childNodes);
  for (const link of copy.querySelectorAll('a.again')) link.removeAttribute('class');
  return copy.innerHTML;
}

describe('Attacks on the built module', () => {
  before(() => {
    corpus = fetch(CORPUS).then((response) =>
      response.status === 200 ? (response.json() as Promise<Payload[]>) : undefined,
    );
    for (const name of dialogs) Object.assign(window, { [name]: () => void outside.push(name) });
  });

  after(async () => {
    dialogs.forEach((name, index) => Object.assign(window, { [name]: originals[index] }));
    const { tried, shown, executed, beacons, findings } = totals;
    const line = `${engine}: ${tried} attacks of others tried on the built module, ${shown} shown, ${executed} executed, ${beacons} beacons, ${findings} left traces`;
    if (tried) await fetch('/__corpora/', { method: 'POST', body: line });
  });

  afterEach(closePages);

  for (let part = 0; part < PARTS; part++) {
    it(`part ${part + 1} of ${PARTS}: nothing runs, and the same is left as from src`, async function () {
      this.timeout(200_000);
      const payloads = (await corpus)?.filter((_, index) => index % PARTS === part);
      if (!payloads) return this.skip();
      const findings: string[] = [];
      const executed: string[] = [];
      for (let start = 0; start < payloads.length; start += ITEMS_IN_A_FEED) {
        const chunk = payloads.slice(start, start + ITEMS_IN_A_FEED);
        const page = await pageWith(BUILT, 'attacked.html');
        sendPicturesAway(page);
        const ran = watch(page);
        const element = await settled(place(page, { routing: 'none', 'page-size': '100' }, feedOf(chunk, ARTICLE)));
        findings.push(...findingsIn(element).map((finding) => `${chunk[0]!.id} ff., list: ${finding}`));
        // From here on the list is not what this is about, and a short one is quick.
        element.pageSize = 1;
        totals.tried += chunk.length;
        for (const { id, payload } of chunk) {
          const known = element.feed!.articles.find((article) => article.id === id);
          if (!known) continue;
          // Opened by the reader in one part; in the others by the page, which is half the work: no view is left, and no focus moves.
          if (part) element.article = id;
          else element.show(id);
          while (!(await element.updateComplete));
          totals.shown++;
          findings.push(...findingsIn(element).map((finding) => `${id}: ${finding}`));
          const body = element.shadowRoot!.querySelector('[data-state=shown] [part=body]');
          const built = known.editions[0].html === undefined ? '' : withoutMarks(body!.firstElementChild!);
          if (built !== (known.editions[0].html === undefined ? '' : sanitize(payload, SETTING).innerHTML))
            findings.push(`${id}: src makes something else of it ${STALE}`);
        }
        // The editions: a text instead of HTML.
        element.lang = 'en';
        for (const { id } of chunk) {
          element.article = id;
          while (!(await element.updateComplete));
          findings.push(...findingsIn(element).map((finding) => `${id}, edition: ${finding}`));
        }
        // Pictures that fail, animations and the like come later.
        await wait(60);
        totals.beacons += beaconsOf(page).length;
        const news = ran();
        executed.push(...news.map((one) => `${chunk[0]!.id} ff.: ${one}`));
        closePages();
      }
      executed.push(...outside.splice(0).map((name) => `${name}() in the page around it`));
      totals.executed += executed.length;
      totals.findings += findings.length;
      expect(executed, 'executed').to.deep.equal([]);
      expect(findings, 'findings').to.deep.equal([]);
    });
  }

  it('all of them were tried', async function () {
    const payloads = await corpus;
    if (!payloads) return this.skip();
    expect(payloads).to.have.length(3426);
    expect(totals.tried).to.equal(payloads.length);
    // A feed's item without any text is left out.
    expect(totals.shown).to.be.within(payloads.length - 20, payloads.length);
  });

  const CONTROLS: readonly [what: string, html: string, expected: RegExp][] = [
    ['a picture that fails', '<img src=x onerror=alert(1)>', /^alert\(1\)/],
    ['a picture that comes', `<img src="/tests/fixtures/picture.svg" onload=confirm(2)>`, /^confirm\(2\)/],
    ['a frame with a document', '<iframe srcdoc="<script>parent.prompt(3)</script>"></iframe>', /^prompt\(3\)/],
    ['a new global', '<img src=x onerror="window.canary=1">', /^canary$/],
    ['a fault', '<img src=x onerror="nobody()">', /nobody/],
    ['a look from elsewhere', '<link rel=stylesheet href="https://boese.example/a.css">', /^style-src-elem /],
    [
      'an element outside',
      '<img src=x onerror="document.body.append(document.createElement(`b`))">',
      /^<b> in the page/,
    ],
  ];
  for (const [what, html, expected] of CONTROLS) {
    it(`the watch notices ${what} where nobody sanitises`, async () => {
      const page = await openPage('attacked.html');
      const ran = watch(page);
      const news = page.document.createElement('jobcenter-news');
      page.document.body.append(news);
      news.innerHTML = html;
      for (let time = 0; time < 40 && !ran().some((one) => expected.test(one)); time++) await wait(50);
      expect(
        ran().some((one) => expected.test(one)),
        ran().join(),
      ).to.equal(true);
    });
  }

  it('the watch notices what is left behind', async () => {
    const page = await pageWith(BUILT);
    const element = await settled(place(page, { routing: 'none' }, feedOf([{ id: 'a', payload: 'Text' }], ARTICLE)));
    element.show('a');
    while (!(await element.updateComplete));
    expect(findingsIn(element)).to.deep.equal([]);
    const traces: readonly [html: string, finding: string][] = [
      ['<b onclick="x">x</b>', 'onclick at <b>'],
      ['<svg></svg>', '<svg> in body'],
      ['<form></form>', '<form> in body'],
      ['<a href=" java\nscript:alert(1)">x</a>', 'href=" java\nscript:alert(1)" at <a>'],
      ['<a href="vbscript:x">x</a>', 'href="vbscript:x" at <a>'],
      ['<object></object>', '<object>'],
      ['<b id="x">x</b>', '<b> in body'],
    ];
    const body = element.shadowRoot!.querySelector('[part=body]')!.firstElementChild!;
    for (const [html, finding] of traces) {
      body.innerHTML = html;
      expect(findingsIn(element)).to.include(finding);
    }
    body.innerHTML = '';
    element.shadowRoot!.querySelector('[part=title]')!.append(page.document.createElement('b'));
    expect(findingsIn(element)).to.deep.equal(['an element in title']);
  });
});
