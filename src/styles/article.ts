// The open article, and the typography of Leichte Sprache.
import { css } from 'lit';

export const article = css`
  [part='back'],
  [part='attachment'],
  .neighbours .target,
  .original a {
    padding-inline: 0;
  }

  [part='kicker'] {
    color: var(--_accent);
  }

  [part='title'] {
    max-inline-size: 28ch;
    font-size: clamp(1.6em, 1.15em + 2.2vw, 2.4em);
    line-height: 1.15;
  }

  [part='subtitle'] {
    max-inline-size: var(--_measure);
    font-size: 1.2em;
  }

  .head > * + * {
    margin-block-start: calc(var(--_gap) / 2);
  }

  .head + .switches {
    padding-block: var(--_gap);
    border: var(--_line);
    border-inline: 0;
  }

  figure {
    max-inline-size: 44rem;
    margin-block: calc(2 * var(--_gap));
  }

  img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  [part='image'],
  [part='block'] img {
    display: block;
    inline-size: 100%;
    /* The ratio holds the place until the picture knows its own. */
    aspect-ratio: auto 4 / 3;
  }

  [part='image'] {
    max-block-size: 32rem;
    object-fit: contain;
    object-position: left top;
  }

  /* WebKit gives a picture that did not come a square of the whole width. */
  .broken[part] {
    inline-size: auto;
    aspect-ratio: auto;
  }

  .broken[part='item-image'] {
    block-size: 0;
  }

  [part='body'] {
    max-inline-size: var(--_measure);
  }

  /* Nowhere else: in Leichte Sprache no word is parted (BITV 2.0, Anlage 2). */
  [data-level='standard'] [part='body'] {
    hyphens: auto;
  }

  table {
    hyphens: manual;
  }

  [part='body'] :is(p, ul, ol, dl, pre, blockquote, div) + *,
  [part='sign-language'],
  [part='review'],
  [part='glossary'],
  [part='attachments'],
  .original,
  .neighbours {
    margin-block-start: calc(1.5 * var(--_gap));
  }

  [part='body'] :is(h2, h3, h4, h5, h6) {
    margin-block-end: calc(var(--_gap) / 2);
  }

  [part='body'] * + :is(h2, h3, h4, h5, h6),
  [part='body'] [part='block'] + * {
    margin-block-start: calc(3 * var(--_gap));
  }

  [part='body'] li:not(:first-child),
  [part='glossary'] li,
  li > :is(ul, ol) {
    margin-block-start: calc(var(--_gap) / 2);
  }

  ul,
  ol,
  dd {
    padding-inline-start: 1.5em;
  }

  [role='list'] {
    padding: 0;
    list-style: none;
  }

  dt,
  caption {
    font-weight: 700;
  }

  blockquote {
    padding-inline-start: var(--_gap);
    border-inline-start: 4px solid var(--_accent);
  }

  pre {
    white-space: pre-wrap;
  }

  [part='table'] {
    overflow-x: auto;
  }

  table {
    /* In quirks mode browsers give tables a font of their own. */
    font: inherit;
    min-inline-size: 60%;
    border-collapse: collapse;
    overflow-wrap: normal;
  }

  caption,
  th,
  td {
    padding-block: calc(var(--_gap) / 2);
    padding-inline-end: var(--_gap);
    border-block-end: var(--_line);
    text-align: start;
    vertical-align: top;
  }

  /* A word that is explained: text with a button's manners. */
  [part='term'] {
    display: inline;
    border: 0;
    border-block-end: 2px dotted var(--_accent);
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  /* In a line, the frame keeps off the words beside it; its light tone lies inside. */
  [part='body'] :focus-visible {
    outline-offset: 0;
    box-shadow: inset var(--_ring);
  }

  [part='term'][aria-expanded='true'] {
    border-block-end-style: solid;
  }

  [part='definition'] {
    padding: calc(var(--_gap) / 2) var(--_gap);
    border-inline-start: 4px solid var(--_accent);
    background-color: var(--_surface);
  }

  [part='glossary'] {
    max-inline-size: var(--_measure);
    padding-block-start: var(--_gap);
    border-block-start: var(--_line);
  }

  [part='sign-language'] {
    margin-block-end: calc(1.5 * var(--_gap));
  }

  [part='sign-language'] .button {
    text-align: start;
  }

  [part='review'] {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
  }

  [part='seal'] {
    grid-row: span 2;
    margin-inline-end: var(--_gap);
    max-block-size: 5rem;
  }

  [part='review'] span {
    grid-column: 2;
  }

  [part='block'] figure {
    margin-block: var(--_gap);
  }

  video {
    display: block;
    inline-size: 100%;
    max-inline-size: 44rem;
    margin-block: var(--_gap) 0;
    aspect-ratio: 16 / 9;
  }

  /* Both colours are ours: they go together on any ground. */
  ::highlight(jobcenter-news-spoken) {
    background-color: #ffe27a;
    color: #000;
  }

  .spoken {
    background-color: #ffe27a;
    color: #000;
  }

  @media (forced-colors: active) {
    ::highlight(jobcenter-news-spoken) {
      background-color: Highlight;
      color: HighlightText;
    }

    .spoken {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
  }

  .neighbours {
    display: grid;
    gap: 0 calc(2 * var(--_gap));
  }

  .direction,
  [part='embed'] {
    display: block;
  }

  /*
   * Leichte Sprache (BITV 2.0, Anlage 2 Teil 2): large, one sentence on a line, lines of 60 characters at most, line height 1.5, no italics.
   * The lines are the blocks of the text: no rule here could know where a sentence ends.
   */
  [data-level='easy']
    :is([part='body'], [part='subtitle'], [part='caption'], [part='glossary'] ul, [part='attachment']),
  [part='item-teaser'][lang*='-simple'] {
    max-inline-size: 60ch;
    font-size: 1.2em;
    line-height: 1.6;
  }

  [data-level='easy'] :is([part='date'], [part='reading-time'], [part='review'], [part='kicker']),
  [lang$='-simple'] :is(.meta, [part='count']) {
    color: inherit;
    font-size: 1.2em;
  }

  [data-level='easy'] [part='body'] :is(p + p, li + li) {
    margin-block-start: var(--_gap);
  }

  [data-level='easy'] :is(em, i, cite) {
    font-style: normal;
    font-weight: 700;
  }
`;
