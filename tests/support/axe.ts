/** A page as sites have them, and the tool that knows the rules of accessibility, which reads it. */
import 'axe-core/axe.min.js';
import type { AxeResults, NodeResult, Result, RunOptions } from 'axe-core';
import { afterThisTest, stage } from './mount.js';

declare const axe: { run(context: Node, options: RunOptions): Promise<AxeResults> };

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations', 'incomplete'],
};

/** A page around the element: a language, a title, a main heading, real colours. */
export function page(language: string, dark: boolean): HTMLElement {
  const { documentElement: html, title } = document;
  html.lang = language;
  document.title = 'Jobcenter';
  Object.assign(
    document.body.style,
    dark ? { colorScheme: 'dark', background: '#101418', color: '#e6e9ec' } : { background: '#fff', color: '#1b1f23' },
  );
  const heading = document.createElement('h1');
  heading.textContent = 'Jobcenter';
  const box = stage();
  box.append(heading);
  box.style.setProperty('--jobcenter-news-accent', dark ? '#86cbd6' : '#0b5563');
  afterThisTest(() => {
    html.removeAttribute('lang');
    document.title = title;
    document.body.removeAttribute('style');
  });
  return box;
}

const describeResult = ({ id, help, nodes }: Result): string =>
  `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `  ${JSON.stringify(target)} ${failureSummary ?? ''}`).join('\n')}`;

export const examine = (): Promise<AxeResults> => axe.run(document, RULES);

export async function expectNoViolation(): Promise<void> {
  const { violations } = await examine();
  if (violations.length > 0) throw new Error(violations.map(describeResult).join('\n'));
}

/** A text that ends between two pixels at the edge of its column is, for the tool, covered by the page behind it. */
const isRounded = ({ any }: NodeResult): boolean =>
  any.some(
    ({ data, relatedNodes = [] }) =>
      (data as { messageKey?: string } | null)?.messageKey === 'elmPartiallyObscured' &&
      relatedNodes.every(({ target }) => ['body', 'main', 'html'].includes(String(target[0]))),
  );

/** What the tool cannot decide, in words; what it cannot for its own rounding is left out. */
export async function undecided(): Promise<string> {
  const { incomplete } = await examine();
  return incomplete
    .map((result) => ({ ...result, nodes: result.nodes.filter((node) => !isRounded(node)) }))
    .filter(({ nodes }) => nodes.length > 0)
    .map(describeResult)
    .join('\n');
}
