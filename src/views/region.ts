// The whole: one labelled region, the states of loading, and the views.
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../articles/language.js';
import { failure, failureSince, loadingLong } from '../i18n/messages.js';
import { msg } from '../i18n/msg.js';
import { articleView } from './article.js';
import { listView } from './list.js';
import { emphasised, headingOf, placeholder } from './parts.js';
import type { Scene } from './scene.js';

/**
 * A named section is a region, with the role or without. That it comes and goes with the languages makes Firefox look at the languages anew; it
 * would go on telling screen readers those that it saw first, and a voice would read English words as German ones.
 */
export function regionView(scene: Scene): TemplateResult {
  const { state, isOdd, list, articles, locale, label } = scene;
  const busy = state.status === 'loading';
  return html`<section
      part="region"
      role=${isOdd ? 'region' : nothing}
      aria-label=${label}
      aria-busy=${busy ? 'true' : nothing}
      lang=${locale}
      dir=${directionOf(locale)}
    >
      ${problem(scene)} ${list || state.error ? nothing : waiting(scene)} ${list ? listView(scene, list) : nothing}
      ${articles.map((view) => (view ? articleView(scene, view) : nothing))}
    </section>
    <slot ?hidden=${list !== undefined}></slot>
    <div part="announcer" class="unseen" aria-live="polite" aria-atomic="true" lang=${locale}></div>
    <div part="announcer" class="unseen" aria-live="assertive" aria-atomic="true" lang=${locale}></div>`;
}

function waiting({ state, hasFallback, headingLevel, heading }: Scene): TemplateResult {
  return html`${
    hasFallback ? nothing : html`${heading ? headingOf(headingLevel, 'heading', heading) : nothing}${placeholder()}`
  }
  ${state.status === 'loading' && state.patience > 1 ? html`<p part="message">${loadingLong()}</p>` : nothing}`;
}

function problem({ state: { error, since }, isMended, actions }: Scene): TemplateResult | typeof nothing {
  if (!error && !isMended) return nothing;
  return html`<div part="message" data-state=${error ? nothing : 'leaving'}>
    <p>${error ? emphasised(since ? failureSince(error.code, since) : failure(error.code)) : nothing}</p>
    <button type="button" part="retry" class="button" @click=${actions.retry}>
      ${msg('Try again', { id: 'retry', desc: 'Button after an error' })}
    </button>
  </div>`;
}
