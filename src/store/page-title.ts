// `document.title` has one place for several elements: who was navigated last writes it, and only they take it back.

let writer: object | undefined;
let original = '';
let written = '';

/** Puts a view's name before the page's title, or takes it away again (`undefined`). What the page itself wrote meanwhile stays. */
export function writeTitle(element: object, view: string | undefined): void {
  if (view === undefined && writer !== element) return;
  if (!writer || document.title !== written) original = document.title;
  writer = view === undefined ? undefined : element;
  written = view === undefined ? original : [view, original].filter(Boolean).join(' – ');
  document.title = written;
}
