// The text of a rendered body, block by block, with the way back from a place in the text to its nodes.
import { INLINE } from '../articles/text.js';

/** Whether a node is part of a line of text. */
export const isInline = (node: Node): boolean => node instanceof Text || INLINE.test(`<${(node as Element).localName}`);

export interface TextBlock {
  /** The paragraph, heading, list item or cell. */
  readonly element: Element;
  readonly text: string;
  /** Its text nodes, and where each begins in `text`. */
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/** Runs of text that belong together: a line break parts them as the end of a paragraph does. */
export function textBlocks(root: Element): TextBlock[] {
  const blocks: { element: Element; text: string; nodes: { node: Text; start: number }[] }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let current: (typeof blocks)[number] | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) {
      let element = node.parentElement!;
      while (element !== root && isInline(element)) element = element.parentElement!;
      if (current?.element !== element) blocks.push((current = { element, text: '', nodes: [] }));
      current.nodes.push({ node, start: current.text.length });
      current.text += node.data;
    } else if (!isInline(node)) {
      current = undefined;
    }
  }
  return blocks.filter(({ text }) => text.trim());
}

/**
 * A place in a block's text as a range of the document.
 * @param range To be used again: each range that lives is moved with every change of the text.
 */
export function rangeIn({ nodes }: TextBlock, start: number, end: number, range = new Range()): Range {
  for (const { node, start: begin } of nodes) {
    if (begin <= start) range.setStart(node, Math.min(start - begin, node.length));
    if (begin < end) range.setEnd(node, Math.min(end - begin, node.length));
  }
  return range;
}
