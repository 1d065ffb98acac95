/** Finds things as readers do: by role and name, by visible text, by what is announced and what has the focus. */
import { waitUntil } from '@open-wc/testing';
import { rendered, type JobcenterNews } from './mount.js';

export type Role =
  | 'article'
  | 'button'
  | 'combobox'
  | 'group'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listitem'
  | 'navigation'
  | 'radio'
  | 'region'
  | 'search'
  | 'searchbox'
  | 'time';

const NATIVE: Readonly<Record<Role, string>> = {
  article: 'article',
  button: 'button, input[type=submit]',
  combobox: 'select',
  group: 'fieldset',
  heading: 'h1, h2, h3, h4, h5, h6',
  img: 'img:not([alt=""])',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  navigation: 'nav',
  radio: 'input[type=radio]',
  region: 'section[aria-label]',
  search: 'search',
  searchbox: 'input[type=search]',
  time: 'time',
};

/** Lines and spaces, the unbreakable ones as well, as one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The element's own tree; or that of a view that was drawn by itself, see scenes.ts. */
export const rootOf = (element: HTMLElement): ShadowRoot => element.shadowRoot!;

export const parts = (element: HTMLElement, name: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** Takes up room, and is in no view that is hidden or being left. */
export const isVisible = (node: Element): boolean =>
  node.getClientRects().length > 0 &&
  getComputedStyle(node).visibility === 'visible' &&
  !node.closest('[data-state=leaving], .unseen');

/** One part that the reader sees; throws where there is none or more than one. */
export const part = (element: HTMLElement, name: string): HTMLElement =>
  only(parts(element, name).filter(isVisible), `part ${name}`);

/** The name that a screen reader says. */
export function nameOf(node: Element): string {
  const label = node.getAttribute('aria-label');
  if (label !== null) return oneLine(label);
  if (node instanceof HTMLImageElement) return node.alt;
  if (node instanceof HTMLFieldSetElement) return oneLine(node.querySelector('legend')?.textContent ?? '');
  if (node instanceof HTMLInputElement || node instanceof HTMLSelectElement) {
    return oneLine([...(node.labels ?? [])].map((text) => text.textContent ?? '').join(' '));
  }
  return oneLine(spokenText(node));
}

/** Text without what is hidden from screen readers. */
function spokenText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('hidden')))
    return '';
  return [...node.childNodes].map(spokenText).join('');
}

const fits = (name: string, wanted: string | RegExp | undefined): boolean =>
  wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));

/** What the reader can find of a role, and by name; views that are hidden or being left don't count. */
export const all = (element: HTMLElement, role: Role, name?: string | RegExp): HTMLElement[] =>
  [...rootOf(element).querySelectorAll<HTMLElement>(`${NATIVE[role]}, [role=${role}]`)].filter(
    (node) => isVisible(node) && !node.closest('[aria-hidden=true]') && fits(nameOf(node), name),
  );

/** The one thing of a role and a name; throws where there is none or more than one. */
export const the = (element: HTMLElement, role: Role, name?: string | RegExp): HTMLElement =>
  only(all(element, role, name), `${role} ${name === undefined ? '' : String(name)}`, () =>
    all(element, role).map((node) => nameOf(node)),
  );

function only(found: readonly HTMLElement[], wanted: string, others?: () => string[]): HTMLElement {
  if (found.length === 1) return found[0]!;
  const there = others ? `; there are: ${others().join(' | ')}` : '';
  throw new Error(`There should be one ${wanted}, there are ${found.length}${there}`);
}

/** The headlines of the list, in their order. */
export const headlines = (element: HTMLElement): string[] =>
  parts(element, 'item-title')
    .filter(isVisible)
    .map((node) => oneLine(node.textContent ?? ''));

/** All that can be seen of the element: its own text, and what stands in it and is shown. */
export function visibleText(element: HTMLElement): string {
  const views = rootOf(element).querySelector<HTMLElement>('[part~=region]');
  return oneLine(`${views?.innerText ?? ''} ${element.innerText}`);
}

/** What screen readers were told last. */
export const said = (element: JobcenterNews, politeness: 'polite' | 'assertive' = 'polite'): string =>
  oneLine(rootOf(element).querySelector(`[aria-live=${politeness}]`)?.textContent ?? '');

/** Collects each announcement from now on, also the same one twice. */
export function hear(element: JobcenterNews): string[] {
  const heard: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const text =
        addedNodes.length > 0
          ? oneLine([...addedNodes].map((node) => node.textContent ?? '').join(''))
          : oneLine(target.textContent ?? '');
      if (text) heard.push(text);
    }
  });
  for (const region of rootOf(element).querySelectorAll('[aria-live]')) {
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  }
  return heard;
}

/** Waits until something was announced. */
export const announced = (
  element: JobcenterNews,
  text: string,
  politeness: 'polite' | 'assertive' = 'polite',
): Promise<void> =>
  waitUntil(
    () => said(element, politeness) === text,
    `"${text}" should be announced, the last words are "${said(element, politeness)}"`,
    {
      interval: 10,
      timeout: 4000,
    },
  );

/** What has the focus inside of the element. */
export const focused = (element: JobcenterNews): HTMLElement | null =>
  rootOf(element).activeElement as HTMLElement | null;

/** Waits until a change of view has ended and the old view is hidden. */
export async function changed(element: JobcenterNews): Promise<void> {
  await rendered(element);
  await waitUntil(() => !rootOf(element).querySelector('[data-state=leaving]'), 'the old view should go', {
    interval: 10,
    timeout: 4000,
  });
  await rendered(element);
}

/** Follows a link or presses a button, and waits for the view. */
export async function click(element: JobcenterNews, role: Role, name?: string | RegExp): Promise<void> {
  the(element, role, name).click();
  await changed(element);
}

/** Opens an article by the headline in the list. */
export const open = (element: JobcenterNews, headline: string | RegExp): Promise<void> =>
  click(element, 'link', headline);

/** Chooses a radio as a reader does; `click()` on a radio tells of the change as well. */
export const choose = (element: JobcenterNews, name: string): Promise<void> => click(element, 'radio', name);

/** Chooses an option of a filter. */
export async function pick(element: JobcenterNews, filter: string, option: string | RegExp): Promise<void> {
  const select = the(element, 'combobox', filter) as HTMLSelectElement;
  const found = [...select.options].find(({ text }) => fits(text, option));
  if (!found)
    throw new Error(
      `${filter} has no option ${String(option)}, but ${[...select.options].map(({ text }) => text).join(', ')}`,
    );
  select.value = found.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered(element);
}

/** Writes into the search field, without a submit. */
export async function writeSearch(element: JobcenterNews, text: string): Promise<void> {
  const field = the(element, 'searchbox') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await rendered(element);
}

/** Waits for the browser to go back or forward. */
export async function travel(steps: number): Promise<void> {
  const moved = new Promise<void>((resolve) => window.addEventListener('popstate', () => resolve(), { once: true }));
  history.go(steps);
  await moved;
}
