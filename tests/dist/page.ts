/**
 * Pages of their own for the built module, so that its element does not meet the one of src/. A page writes down what happens in it:
 * see tests/fixtures/watch.js.
 */
import type { JobcenterNews } from '../../src/jobcenter-news.js';

export const BUILT = '/dist/jobcenter-news.js';
export const SOURCE = '/src/define.ts';

/** For the message of a comparison: `npm test` builds before its tests, one file alone does not. */
export const STALE = '(dist/ may be older than src/: npm run build)';

export interface Seen {
  readonly violations: string[];
  readonly errors: string[];
  /** What was written with `console.error`. */
  readonly complaints: string[];
  /** Calls of `alert` and its like. */
  readonly executed: string[];
  /** Requests of scripts to other servers. */
  readonly beacons: string[];
}

export type PageWindow = Window & typeof globalThis & { readonly seen: Seen };

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something is there. */
export async function until<Value>(what: string, look: () => Value | undefined | null | false): Promise<Value> {
  const end = performance.now() + 5000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await wait(10);
  }
}

const frames = new Set<HTMLIFrameElement>();

export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
  sessionStorage.clear();
}

/** The text of the built module. */
export async function builtModule(): Promise<string> {
  const response = await fetch(BUILT);
  if (!response.ok)
    throw new Error(`${BUILT} is missing: npm run build makes it, and npm test runs that before its tests.`);
  return response.text();
}

/** A page from tests/fixtures/, when it and its scripts are there. `sandbox` says what it may. */
export async function openPage(name: string, sandbox?: string): Promise<PageWindow> {
  await builtModule();
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = 'width: 700px; height: 550px; border: 0';
  frame.src = `/tests/fixtures/${name}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.add(frame);
  await loaded;
  return frame.contentWindow as PageWindow;
}

/** Adds a module to a page, as the page's author would. */
export async function addScript(
  page: PageWindow,
  address: string,
  attributes: Record<string, string> = {},
): Promise<void> {
  const script = page.document.createElement('script');
  script.type = 'module';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.src = address;
  await new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} did not load in the page`));
    page.document.head.append(script);
  });
}

/** A page with the module in it. */
export async function pageWith(address: string, name = 'page.html'): Promise<PageWindow> {
  const page = await openPage(name);
  await addScript(page, address);
  return page;
}

/** An element in a page, not yet with its news. A feed that is an object is written into it. */
export function place(page: PageWindow, attributes: Record<string, string>, feed?: unknown): JobcenterNews {
  const element = page.document.createElement('jobcenter-news');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (feed !== undefined) {
    const script = page.document.createElement('script');
    script.type = 'application/feed+json';
    script.append(JSON.stringify(feed));
    element.append(script);
  }
  page.document.body.append(element);
  return element;
}

/** Waits until the news are there, or until they can't be had, and all of it is rendered. */
export async function settled(element: JobcenterNews): Promise<JobcenterNews> {
  await until('the news', () => element.shadowRoot && ['ready', 'empty', 'failed'].includes(element.status));
  await rendered(element);
  return element;
}

/** Waits until nothing is left to render and the old view is gone. */
export async function rendered(element: JobcenterNews): Promise<void> {
  while (!(await element.updateComplete));
  await until('the end of a change of view', () => !element.shadowRoot!.querySelector('[data-state=leaving]'));
  while (!(await element.updateComplete));
}

export const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What is shown and fits a selector. */
export const all = (element: JobcenterNews, selector: string): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(
    (node) => !node.closest('[hidden], [data-state=hidden], [data-state=leaving]'),
  );

export function one(element: JobcenterNews, selector: string): HTMLElement {
  const [found, ...others] = all(element, selector);
  if (!found || others.length)
    throw new Error(`There should be one ${selector}, there are ${found ? 1 + others.length : 0}`);
  return found;
}

export const textAt = (element: JobcenterNews, selector: string): string => oneLine(one(element, selector).textContent);

/** Follows a link or presses a button, by its words. */
export async function click(element: JobcenterNews, selector: string, words?: string | RegExp): Promise<void> {
  const fits = (node: HTMLElement): boolean => {
    const text = oneLine(node.textContent);
    return words === undefined || (typeof words === 'string' ? text === words : words.test(text));
  };
  const found = all(element, selector).filter(fits);
  if (found.length !== 1)
    throw new Error(`There should be one ${selector} ${String(words)}, there are ${found.length}`);
  found[0]!.click();
  await rendered(element);
}

/** What screen readers are told next. */
export const announced = (element: JobcenterNews, politeness: 'polite' | 'assertive' = 'polite'): Promise<string> =>
  until('an announcement', () => oneLine(element.shadowRoot!.querySelector(`[aria-live=${politeness}]`)?.textContent));
