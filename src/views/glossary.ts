// Words of the glossary: marked where they stand in a text, explained after their paragraph and once more at the end.
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Term } from '../articles/article.js';
import type { Matcher } from '../articles/glossary.js';
import { directionOf, langOf } from '../articles/language.js';
import { msg } from '../i18n/msg.js';
import { headingOf, spoken } from './parts.js';
import { isInline, rangeIn, textBlocks } from './text-blocks.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** What has its own meaning as it stands. */
const UNTOUCHED = 'a,code,kbd,pre,button';

/** Makes a button of the first place of each term in each section of a sanitised body. Returns the terms that it has, in the order of the text. */
export function markTerms(body: HTMLElement, matcher: Matcher): Term[] {
  const range = new Range();
  const inBody = new Set<Term>();
  const inSection = new Set<Term>();
  for (const block of textBlocks(body)) {
    if (block.element.matches(HEADINGS)) {
      inSection.clear();
      continue;
    }
    const found = matcher(block.text).filter(({ start, end, term }) => {
      const isFree = block.nodes.every(
        ({ node, start: begin }) =>
          begin >= end || begin + node.length <= start || !node.parentElement!.closest(UNTOUCHED),
      );
      if (!isFree || inSection.has(term)) return false;
      inBody.add(term);
      return inSection.add(term);
    });
    // From the last to the first: a range that becomes a button moves what comes after it.
    for (const { start, end, term } of found.reverse()) mark(rangeIn(block, start, end, range), term, block.element);
  }
  return [...inBody];
}

function mark(range: Range, term: Term, block: Element): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', 'term');
  button.setAttribute('aria-expanded', 'false');
  button.append(range.extractContents());
  range.insertNode(button);
  const explanation = document.createElement('div');
  button.onclick = () => {
    if (explanation.isConnected) explanation.remove();
    else lineOf(button, block).after(explanation);
    button.setAttribute('aria-expanded', String(explanation.isConnected));
    explanation.setAttribute('part', 'definition');
    render(explanationOf(term), explanation);
  };
}

/** What an explanation follows directly: the paragraph; in a list item or a cell, which have to keep it inside, the last node of the line. */
function lineOf(button: Element, block: Element): ChildNode {
  if (block.localName === 'p') return block;
  let line: ChildNode = button;
  while (line.parentNode !== block) line = line.parentNode as Element;
  while (line.nextSibling && isInline(line.nextSibling)) line = line.nextSibling;
  return line;
}

/** "AQB – Ausbildungs- und Qualifizierungsbudget: Geld für …" */
function explanationOf({ term, expansion, definition, language, level }: Term): TemplateResult {
  const lang = langOf({ language, level });
  const about =
    definition === undefined || expansion === undefined ? (definition ?? expansion) : `${expansion}. ${definition}`;
  return html`<p lang=${lang} dir=${directionOf(lang)}><b>${spoken(term)}</b>: ${spoken(about!)}</p>`;
}

/** All words of an article that are explained, in alphabetical order. */
export function glossary(headingLevel: number, terms: readonly Term[]): TemplateResult | typeof nothing {
  if (!terms.length) return nothing;
  const sorted = [...terms].sort((a, b) => a.term.localeCompare(b.term, a.language));
  return html`<div part="glossary">
    ${headingOf(headingLevel, 'glossary-heading', msg('Words explained', { id: 'glossary', desc: 'Heading over the explanations of words in an article' }))}
    <ul role="list">
      ${sorted.map((term) => html`<li>${explanationOf(term)}</li>`)}
    </ul>
  </div>`;
}
