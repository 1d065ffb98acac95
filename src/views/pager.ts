// The way to the other pages of the list.
import { html, nothing, type TemplateResult } from 'lit';
import { pagesAround, type Page } from '../articles/selection.js';
import { pageTitle } from '../i18n/messages.js';
import { msg, str } from '../i18n/msg.js';
import { icons } from './icons.js';
import type { Scene } from './scene.js';

export function pager({ label, href }: Scene, { number, count }: Page): TemplateResult | typeof nothing {
  if (count < 2) return nothing;
  const link = (page: number, content: unknown, name?: string): TemplateResult =>
    html`<li>
      <a
        part="page-link"
        class="target"
        href=${href({ page })!}
        .goal=${{ page }}
        aria-label=${name ?? nothing}
        aria-current=${page === number ? 'page' : nothing}
        >${content}</a
      >
    </li>`;
  return html`<nav
    part="pager"
    aria-label=${msg(str`Pages: ${label}`, { id: 'pages', desc: 'Name of the pager; 0: name of the region' })}
  >
    <ul role="list">
      ${
        number > 1
          ? link(
              number - 1,
              html`${icons.back}<span
                  >${msg('Previous page', { id: 'previous-page', desc: 'Link in the pager' })}</span
                >`,
            )
          : nothing
      }
      ${pagesAround(number, count).map((page, index, pages) => [
        page - (pages[index - 1] ?? 0) > 1 ? html`<li aria-hidden="true">…</li>` : nothing,
        link(page, page, pageTitle(page)),
      ])}
      ${number < count ? link(number + 1, html`<span>${msg('Next page', { id: 'next-page', desc: 'Link in the pager' })}</span>${icons.forward}`) : nothing}
    </ul>
  </nav>`;
}
