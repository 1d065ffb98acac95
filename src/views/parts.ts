// Small pieces that several views share.
import { html, nothing, type TemplateResult } from 'lit';
import type { Timestamp } from '../articles/article.js';
import type { Text } from '../articles/editions.js';
import { directionOf } from '../articles/language.js';
import { formatDate, formatDateTime } from '../i18n/format.js';

const headings = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} part=`, ' lang=', ' dir=', '>', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/** A heading of a level from 1 to 6. Lit has no expressions for names of elements: there are six templates, made in one place. */
export const headingOf = (level: number, part: string, content: unknown, lang?: string): TemplateResult =>
  html(
    headings[Math.min(level, 6) - 1]!,
    part,
    lang ?? nothing,
    lang === undefined ? nothing : directionOf(lang),
    content,
  );

/** A screen reader would take "Arbeits·platz" for two words: the Mediopunkt is for the eye only. */
export const spoken = (text: string): unknown =>
  text.split(/·(?=\p{L})/u).map((word, index) => (index ? html`<span aria-hidden="true">·</span>${word}` : word));

/** Leichte Sprache makes its "nicht" bold, so that nobody overlooks it: `**nicht**` in the catalogue. */
export const emphasised = (message: string): unknown =>
  message.split('**').map((part, index) => (index % 2 ? html`<b>${part}</b>` : part));

/** A text of an article in its own language; nothing where there is none. */
export const paragraphOf = (part: string, text: Text | undefined): TemplateResult | typeof nothing =>
  text ? html`<p part=${part} lang=${text.lang} dir=${directionOf(text.lang)}>${spoken(text.text)}</p>` : nothing;

export const spanOf = ({ text, lang }: Text): TemplateResult =>
  html`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>`;

export const timeOf = (timestamp: Timestamp, withTime = false): TemplateResult =>
  html`<time datetime=${timestamp.iso}>${withTime ? formatDateTime(timestamp) : formatDate(timestamp)}</time>`;

/** A picture that does not come leaves no hole, and the next one in its element may come. */
export const giveWay = ({ target, type }: Event): void =>
  void (target as Element).classList.toggle('broken', type === 'error');

/** Rows in the place of articles that are under way. */
export const placeholder = (): TemplateResult =>
  html`<ul class="placeholder" role="list" aria-hidden="true">
    <li><span></span><span></span><span></span></li>
    <li><span></span><span></span><span></span></li>
    <li><span></span><span></span><span></span></li>
  </ul>`;
