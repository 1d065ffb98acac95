// Which language an element speaks. Knows nothing of the languages of articles.
import { hasCatalogue } from './msg.js';

/** What a language tag means for the interface: `de` of `de-AT`; `undefined` for a language that it does not speak. */
export function localeFor(tag: string | undefined): string | undefined {
  const language = tag?.trim().split(/[-_]/, 1)[0]!.toLowerCase();
  return language && hasCatalogue(language) ? language : undefined;
}

/** The host of a shadow root, or the parent: the next element up, whatever trees lie between. */
const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The `lang` of the nearest element that has one, the element itself first, through shadow roots. */
export function languageAround(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang !== null) return lang;
  }
  return undefined;
}

/** Calls back when another `lang` applies to the element, because it changed there or anywhere above. Returns what ends it. */
export function observeLanguage(element: Element, changed: () => void): () => void {
  let before = languageAround(element);
  const observer = new MutationObserver(() => {
    const now = languageAround(element);
    if (now !== before) changed();
    before = now;
  });
  for (
    let root: Node | null = element.getRootNode();
    root;
    root = root instanceof ShadowRoot ? root.host.getRootNode() : null
  ) {
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  return () => observer.disconnect();
}
