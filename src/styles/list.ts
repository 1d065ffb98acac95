// The list in its three looks.
import { css } from 'lit';

export const list = css`
  [part='item'] {
    position: relative;
    display: grid;
    align-content: start;
    gap: calc(var(--_gap) / 2) calc(2 * var(--_gap));
    isolation: isolate;
    cursor: pointer;
  }

  [part='badge'] {
    margin-block: 0.1em;
    padding-inline: 0.6em;
    border: var(--_line);
    border-radius: 1em;
  }

  .pinned {
    border-color: currentColor;
    font-weight: 700;
  }

  [part='item-link'],
  .neighbours .target {
    text-decoration: none;
  }

  [part='item']:hover a {
    text-decoration: underline;
  }

  /* The whole item is the link's; text above it can still be selected. */
  [part='item-link']::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .meta,
  [part='item-teaser'] {
    z-index: 1;
    justify-self: start;
  }

  [part='item-teaser'] {
    max-inline-size: var(--_measure);
  }

  [part='item-image'] {
    display: none;
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
  }

  [data-layout='cards'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
    gap: calc(2 * var(--_gap));
  }

  [data-layout='cards'] > * {
    padding: calc(1.5 * var(--_gap));
    border: var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }

  [data-layout='cards'] [part='item-image'] {
    display: block;
    order: -1;
  }

  [data-layout='headlines'] [part='item-title'] {
    font-size: 1em;
  }

  @container (min-width: 30em) {
    [data-layout='list'] > * {
      grid-template-columns: minmax(0, 1fr) 25%;
    }

    [data-layout='list'] > * > * {
      grid-column: 1;
    }

    [data-layout='list'] [part='item-image'] {
      display: block;
      grid-area: 1 / 2 / span 4;
    }
  }
`;
