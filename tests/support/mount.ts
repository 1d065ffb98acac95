/** Puts elements on the page for a test, and takes everything away again after it. */
import '../../src/define.js';
import type { JobcenterNews } from '../../src/jobcenter-news.js';

export type { JobcenterNews };

/** `true` stands for an attribute without a value, `false` and `undefined` for none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Place {
  /** What stands inside of the element: nodes, or a text. The feed is added as a script. */
  readonly content?: readonly (Node | string)[];
  /** Where it stands; else in the page's stage. */
  readonly parent?: Node;
}

/**
 * What screen readers need after a change of view and before words (400 ms and 250 ms, see src/store/), nobody waits for here: a tenth is enough to see
 * that something comes later. Where the time itself matters, a test stops the clock.
 */
const patient = window.setTimeout;
window.setTimeout = ((run: TimerHandler, delay = 0, ...rest: unknown[]) =>
  patient(run, delay === 400 || delay === 250 ? delay / 10 : delay, ...rest)) as typeof setTimeout;

const home = location.href;
const title = document.title;
const tasks: (() => void)[] = [];
let shownStage: HTMLElement | undefined;

/** Does something after this test, whatever becomes of the test. The last one comes first. */
export const afterThisTest = (task: () => void): void => void tasks.push(task);

/** The part of the page in which a test plays. It is gone after the test. */
export function stage(): HTMLElement {
  if (!shownStage) {
    shownStage = document.createElement('main');
    document.body.append(shownStage);
  }
  return shownStage;
}

afterEach(() => {
  shownStage?.remove();
  shownStage = undefined;
  for (const task of tasks.splice(0).reverse()) task();
  sessionStorage.clear();
  document.title = title;
  // Engines allow few writes to the history in a time: none without need.
  if (location.href !== home || history.state !== null) history.replaceState(null, '', home);
});

/** The address of the page is another one, as if the reader had come with that link: `#jcn=neue-leitung`, `?a=1#b`. */
export const arriveAt = (address: string): void => history.replaceState(null, '', address);

/** An element as a page's author writes it, not yet on the page. A feed that is no string becomes one. */
export function create(attributes: Attributes = {}, feed?: unknown, content: Place['content'] = []): JobcenterNews {
  const element = document.createElement('jobcenter-news');
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...content);
  if (feed !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/feed+json';
    script.append(document.createTextNode(typeof feed === 'string' ? feed : JSON.stringify(feed)));
    element.append(script);
  }
  return element;
}

/** Puts an element on the page and waits for its first rendering, but not for its news. */
export async function place(
  attributes: Attributes = {},
  feed?: unknown,
  { content, parent = stage() }: Place = {},
): Promise<JobcenterNews> {
  const element = create(attributes, feed, content);
  parent.appendChild(element);
  await element.updateComplete;
  return element;
}

/** Puts an element on the page and waits until its news are there, or until they can't be had. */
export async function mount(
  attributes: Attributes = {},
  feed?: unknown,
  { content, parent = stage() }: Place = {},
): Promise<JobcenterNews> {
  const element = create(attributes, feed, content);
  const done = settled(element);
  parent.appendChild(element);
  await done;
  return element;
}

/** Resolves when the loading that is under way, or is about to begin, has ended and its outcome is rendered. */
export async function settled(element: JobcenterNews): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      element.removeEventListener('jobcenter-news-load', done);
      element.removeEventListener('jobcenter-news-error', done);
      resolve();
    };
    element.addEventListener('jobcenter-news-load', done);
    element.addEventListener('jobcenter-news-error', done);
  });
  await rendered(element);
}

/** Resolves when nothing is left to render. */
export async function rendered(element: JobcenterNews): Promise<void> {
  // Rendering may itself ask for another one.
  while (!(await element.updateComplete));
}
