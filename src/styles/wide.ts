// What has more room in a wide column. The widths are measured in the size of the column's text, so that they grow with it.
import { css } from 'lit';

export const wide = css`
  @container (min-width: 38em) {
    .segments {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }

    [part='level-option'] + * {
      border-width: 0;
      border-inline-start-width: 1px;
    }

    /* A picture stands beside the sentence that it explains. */
    [part='block'] {
      display: grid;
      grid-template-columns: 2fr 1fr;
      align-items: start;
      gap: calc(2 * var(--_gap));
    }

    [part='block'] figure {
      margin-block: 0;
    }

    .actions {
      margin-inline-start: auto;
    }

    .fold {
      display: none;
    }

    .tools {
      display: grid;
      grid-auto-columns: minmax(8rem, 1fr);
      grid-auto-flow: column;
    }

    [part='search'] {
      grid-column: span 2;
    }

    .neighbours {
      grid-template-columns: 1fr 1fr;
    }

    .next {
      grid-column: 2;
    }

    .next a {
      flex-direction: row-reverse;
      justify-content: flex-start;
      inline-size: 100%;
      text-align: end;
    }
  }
`;
