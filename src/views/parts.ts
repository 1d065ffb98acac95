// Small pieces that several views share.
import { html, nothing, type TemplateResult } from 'lit';
import type { Timestamp } from '../articles/article.js';
import type { Text } from '../articles/editions.js';
import { directionOf } from '../articles/language.js';
import { formatDate, formatDateTime } from '../i18n/format.js';

/** A heading of a level from 1 to 6, which Lit cannot have as a variable. */
export function headingOf(level: number, part: string, content: unknown, lang?: string): TemplateResult {
  const language = lang ?? nothing;
  const direction = lang === undefined ? nothing : directionOf(lang);
  switch (level) {
    case 1:
      return html`<h1 part=${part} lang=${language} dir=${direction}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} lang=${language} dir=${direction}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} lang=${language} dir=${direction}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} lang=${language} dir=${direction}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} lang=${language} dir=${direction}>${content}</h5>`;
    default:
      return html`<h6 part=${part} lang=${language} dir=${direction}>${content}</h6>`;
  }
}

/** A screen reader would take "Arbeits·platz" for two words: the Mediopunkt is for the eye only. */
export const spoken = (text: string): unknown =>
  text.split(/·(?=\p{L})/u).map((word, index) => (index ? html`<span aria-hidden="true">·</span>${word}` : word));

/** Leichte Sprache makes its "nicht" bold, so that nobody overlooks it: `**nicht**` in the catalogue. */
export const emphasised = (message: string): unknown =>
  message.split('**').map((part, index) => (index % 2 ? html`<b>${part}</b>` : part));

/** A text of an article in its own language; nothing where there is none. */
export const paragraphOf = (part: string, text: Text | undefined): TemplateResult | typeof nothing =>
  text ? html`<p part=${part} lang=${text.lang} dir=${directionOf(text.lang)}>${spoken(text.text)}</p>` : nothing;

export const timeOf = (timestamp: Timestamp, withTime = false): TemplateResult =>
  html`<time datetime=${timestamp.iso}>${withTime ? formatDateTime(timestamp) : formatDate(timestamp)}</time>`;

/** Rows in the place of articles that are under way. */
export const placeholder = (): TemplateResult =>
  html`<ul class="placeholder" role="list" aria-hidden="true">
    ${[1, 2, 3].map(() => html`<li><span></span><span></span><span></span></li>`)}
  </ul>`;
