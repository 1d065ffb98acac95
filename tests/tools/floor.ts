/**
 * The floor: the smallest element that uses Lit, @lit/localize and DOMPurify, each whole and by its public entry, as their manuals show.
 * What the module weighs above it is ours. Built by tests/tools/size.mjs, never shipped.
 */
import { configureLocalization, msg, str, updateWhenLocaleChanges } from '@lit/localize';
import DOMPurify from 'dompurify';
import { css, html, LitElement } from 'lit';

configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['de'],
  loadLocale: () => Promise.resolve({ templates: {} }),
});

class Floor extends LitElement {
  static override styles = css``;
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }
  override render(): unknown {
    return html`${msg(str`${DOMPurify.sanitize(this.title)}`, { id: 'title' })}`;
  }
}
customElements.define('jobcenter-news', Floor);
