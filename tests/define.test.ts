import { expect } from '@open-wc/testing';
import { pressFeed } from './support/samples.js';

// Only imports inside of tests: this file is about what an import does.
const defineAgain = (copy: string): Promise<unknown> =>
  import(new URL(`../src/define.ts?${copy}`, import.meta.url).href);

/** What the import of the element's class alone left behind, before anything else was imported. */
let afterImport: { registered: boolean; stored: number; added: number };

/** A page of its own, whose scripts run as a page's author wrote them. */
async function page(...scripts: string[]): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><title>Seite</title><body>${scripts.join('')}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

describe('Importing', () => {
  before(async () => {
    const before = document.querySelectorAll('*').length;
    const { JobcenterNews } = await import('../src/jobcenter-news.js');
    expect(JobcenterNews).to.be.a('function');
    afterImport = {
      registered: customElements.get('jobcenter-news') !== undefined,
      stored: sessionStorage.length + localStorage.length,
      added: document.querySelectorAll('*').length - before,
    };
  });

  afterEach(() => document.querySelectorAll('iframe, jobcenter-news').forEach((node) => node.remove()));

  it('the class alone registers nothing, stores nothing and adds nothing to the page', () => {
    expect(afterImport).to.deep.equal({ registered: false, stored: 0, added: 0 });
  });

  it('the definition registers it under its name', async () => {
    await import('../src/define.js');
    const { JobcenterNews } = await import('../src/jobcenter-news.js');
    expect(customElements.get('jobcenter-news')).to.equal(JobcenterNews);
  });

  it('the script a second time does no harm: the first stays', async () => {
    await import('../src/define.js');
    const first = customElements.get('jobcenter-news');
    await defineAgain('second');
    await defineAgain('third');
    expect(customElements.get('jobcenter-news')).to.equal(first);
  });

  it('another element of the same name stays, and the page sees no error', async () => {
    const there = await page(
      `<script>
        faults = [];
        addEventListener('error', ({ message }) => faults.push(message));
        addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
        customElements.define('jobcenter-news', class Other extends HTMLElement {});
      </script>`,
      `<script type="module" src="${new URL('../src/define.ts', import.meta.url).href}"></script>`,
    );
    expect(there.customElements.get('jobcenter-news')?.name).to.equal('Other');
    expect((there as unknown as { faults: string[] }).faults).to.deep.equal([]);
  });

  it('what a page has set before the script came still counts', async () => {
    const there = await page(
      `<jobcenter-news routing="none"><script type="application/feed+json">${JSON.stringify(pressFeed())}</script></jobcenter-news>
      <script>
        const element = document.querySelector('jobcenter-news');
        element.level = 'easy';
        element.heading = 'Aktuelles';
        arrived = new Promise((resolve) => element.addEventListener('jobcenter-news-load', resolve));
      </script>`,
      `<script type="module" src="${new URL('../src/define.ts', import.meta.url).href}"></script>`,
    );
    await (there as unknown as { arrived: Promise<unknown> }).arrived;
    const element = there.document.querySelector('jobcenter-news')!;
    await element.updateComplete;
    expect(element.level).to.equal('easy');
    const headings = [...element.shadowRoot!.querySelectorAll('h2, h3')].map((node) => node.textContent);
    expect(headings[0]).to.equal('Aktuelles');
    expect(headings).to.include('Das Jobcenter hat eine neue Chefin');
  });

  it('an element stands on the page before its inline feed is there: the feed is found all the same', async () => {
    const there = await page(
      `<script>
        faults = [];
        addEventListener('error', ({ message }) => faults.push(message));
        arrived = new Promise((resolve) => addEventListener('jobcenter-news-load', ({ articles }) => resolve(articles.length)));
        addEventListener('jobcenter-news-error', ({ error }) => faults.push(error.message));
      </script>
      <script type="module" async src="${new URL('../src/define.ts', import.meta.url).href}"></script>
      <jobcenter-news routing="none">
        <script type="application/feed+json">${JSON.stringify(pressFeed())}</script>
      </jobcenter-news>`,
    );
    const window = there as unknown as { arrived: Promise<number>; faults: string[] };
    expect(await window.arrived).to.equal(3);
    expect(window.faults).to.deep.equal([]);
  });
});
