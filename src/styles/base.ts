// The host, focus, buttons, messages: what all views share.
import { css } from 'lit';

export const base = css`
  :host {
    display: block;
    /* A container has no width of its own: in a flex row or a float it would vanish. */
    min-inline-size: min(100%, 18rem);
    container-type: inline-size;
    color: var(--jobcenter-news-text, inherit);
    line-height: 1.6;
    text-align: start;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    /* What gets the focus does not end up below a header of the page that stays at the top. */
    scroll-margin-block: 7rem;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.2em;
    line-height: 1.25;
    text-wrap: balance;
  }

  a {
    color: var(--_accent);
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  /* WebKit does not say so of a radio that the arrow keys have reached. */
  :focus-visible,
  input:focus {
    outline: 3px solid var(--jobcenter-news-focus, #0b57d0);
    outline-offset: 2px;
    border-radius: 2px;
    box-shadow: var(--_ring);
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  /* Where the interface runs from right to left, so do its arrows. */
  [part='region'][dir='rtl'] :is([part='back'], [part='page-link'], .neighbours) .icon {
    transform: scaleX(-1);
  }

  /* Out of sight and still read: a view that is being left, and the live regions. */
  .unseen,
  [data-state='leaving'] {
    position: fixed;
    clip-path: inset(50%);
  }

  [part='heading'] {
    margin-block-end: var(--_gap);
    font-size: clamp(1.4em, 1.2em + 1vw, 1.75em);
  }

  [part='kicker'],
  legend,
  label,
  .button {
    font-weight: 600;
  }

  [part='pager'] ul,
  .switches,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.8em;
  }

  /* A text that runs the other way than the interface begins at the other side. */
  [dir] {
    margin-inline-end: auto;
  }

  /* In a line, not in a flex row, which would have no spaces between its words for screen readers. */
  .line {
    word-spacing: 0.6em;
  }

  .line > * {
    display: inline-block;
    word-spacing: normal;
  }

  .tools label,
  [part='count'],
  .meta,
  [part='date'],
  [part='reading-time'],
  [part='review'],
  figcaption,
  .direction {
    color: var(--jobcenter-news-muted, currentColor);
    font-size: 0.875em;
  }

  .target,
  .button,
  .field input,
  select {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    /* WCAG 2.2, 2.5.5 (AAA): 44 px */
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0.3em 0.6em;
    border-radius: var(--_radius);
    line-height: 1.3;
  }

  .button,
  .field input,
  select {
    border: 1px solid;
    background: none;
    color: inherit;
    font: inherit;
  }

  .button {
    padding-inline: 1em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .quiet {
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
  }

  [aria-pressed='true'],
  .button:hover,
  input:hover,
  [part='page-link'][aria-current] {
    background-color: var(--_tint);
  }

  [part='message'],
  [part='empty'] {
    max-inline-size: var(--_measure);
    margin-block: calc(2 * var(--_gap));
    padding: var(--_gap);
    border-inline-start: 4px solid var(--_accent);
    background-color: var(--_surface);
  }

  /* In Leichte Sprache each sentence has a line of its own, in messages and explanations as well. */
  p[part][lang$='-simple'],
  [part='definition'] p,
  [part='glossary'] p,
  [lang$='-simple'] p[part='message'],
  [lang$='-simple'] [part='message'] p {
    white-space: pre-line;
  }

  [part='retry'],
  [part='refresh'],
  [part='list'] + .target {
    margin-block-start: var(--_gap);
  }

  .placeholder span {
    display: block;
    max-inline-size: 90%;
    block-size: 1em;
    margin-block-start: var(--_gap);
    background: currentColor;
    opacity: 0.12;
  }

  [part='item'],
  [part='pager'],
  .neighbours,
  .placeholder li,
  hr {
    border: 0;
    border-block-start: var(--_line);
    padding-block: calc(1.5 * var(--_gap));
  }
`;
