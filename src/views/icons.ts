// The project's own drawings, 24 by 24, always beside a word and therefore hidden from screen readers.
import { html, type TemplateResult } from 'lit';
import type { Level } from '../articles/article.js';

const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const icons = {
  back: icon('M14 5l-7 7 7 7'),
  forward: icon('M10 5l7 7-7 7'),
  search: icon('M10 4a6 6 0 1 0 0 12a6 6 0 1 0 0-12M15 15l6 6'),
  fold: icon('M5 9l7 7 7-7'),
  share: icon('M12 15V3M7 8l5-5 5 5M5 11v10h14V11'),
  print: icon('M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z'),
  file: icon('M6 3h8l4 4v14H6zM14 3v4h4M9 13h6M9 17h6'),
  listen: icon('M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 0 1 0 6M19 6a8 8 0 0 1 0 12'),
  pause: icon('M8 5v14M16 5v14'),
  stop: icon('M6 6h12v12H6z'),
  slower: icon('M5 12h14'),
  faster: icon('M5 12h14M12 5v14'),
  sign: icon('M3 5h18v14H3zM10 9v6l5-3z'),
  tick: icon('M5 13l4 4 10-10'),
} as const;

/** Lines of text: many, some, and a picture with few words. */
export const levelIcons: Readonly<Record<Level, TemplateResult>> = {
  standard: icon('M4 5h16M4 9h16M4 13h16M4 17h16M4 21h9'),
  plain: icon('M4 6h16M4 12h16M4 18h9'),
  easy: icon('M12 7c-2-2-5-2-9-2v13c4 0 7 0 9 2c2-2 5-2 9-2V5c-4 0-7 0-9 2zM12 7v13'),
};
