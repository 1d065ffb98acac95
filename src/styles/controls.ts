// Switches between levels and languages, search, filters, pages.
import { css } from 'lit';

export const controls = css`
  .switches,
  [part='count'] {
    margin-block: calc(1.5 * var(--_gap));
  }

  [part='levels'] {
    flex: 1 0 100%;
    border: 0;
  }

  .segments {
    display: grid;
    max-inline-size: 44rem;
    margin-block-start: calc(var(--_gap) / 2);
    border: 1px solid;
    border-radius: var(--_radius);
  }

  [part='level-option'] {
    position: relative;
    display: grid;
    font-weight: 400;
  }

  [part='level-option'] + * {
    border: 0 solid;
    border-block-start-width: 1px;
  }

  /* The radio itself is the whole field: its focus ring, its hit area and its bar are the field's. What is written lies upon it. */
  [part='level-option'] input {
    position: absolute;
    inset: 0;
    appearance: none;
    color: inherit;
    cursor: pointer;
  }

  input + .target {
    position: relative;
    justify-content: start;
    pointer-events: none;
  }

  input + * > .icon:last-child {
    margin-inline-start: auto;
    visibility: hidden;
  }

  :checked + * > .icon:last-child {
    visibility: visible;
  }

  :checked,
  [aria-current] {
    box-shadow: var(--_bar);
  }

  :checked:focus,
  [aria-current]:focus-visible {
    z-index: 1;
    box-shadow: var(--_ring);
  }

  :checked + .target,
  [aria-current] {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }

  input:checked {
    background-color: var(--_tint);
  }

  /*
   * Where a site gives its accent colour and the colour of text on it, the chosen level is filled. Without one of them both declarations are
   * invalid when they are computed: no fill, and the text keeps the page's colour.
   */
  /* stylelint-disable function-disallowed-list -- only where @supports finds it */
  @supports (color: color-mix(in srgb, red, blue)) {
    :checked + .target {
      background-color: color-mix(in srgb, var(--jobcenter-news-accent), var(--jobcenter-news-on-accent) 0%);
      color: color-mix(in srgb, var(--jobcenter-news-on-accent), var(--jobcenter-news-accent) 0%);
    }
  }

  /* stylelint-enable function-disallowed-list */

  .tools {
    display: none;
    gap: var(--_gap);
    margin-block-start: var(--_gap);
  }

  [data-unfolded] {
    display: grid;
  }

  .field {
    display: flex;
  }

  .field :focus-visible {
    z-index: 1;
  }

  .field input,
  select {
    inline-size: 100%;
  }

  .field .button {
    flex: none;
    margin-inline-start: -1px;
  }

  /* The list that a select opens is the browser's: in its colours, whatever the page's are. */
  option {
    background-color: Canvas;
    color: CanvasText;
  }

  @media (forced-colors: active) {
    :checked + .target {
      forced-color-adjust: none;
      background-color: SelectedItem;
      color: SelectedItemText;
    }

    [aria-current] {
      border: 2px solid;
    }
  }
`;
