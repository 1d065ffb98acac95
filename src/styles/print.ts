// On paper: the text, and where its links lead.
import { css } from 'lit';

export const print = css`
  @media print {
    /* In a row, an address would be a column. */
    .target {
      display: inline;
    }

    .icon,
    [part='toolbar'],
    .switches,
    [part='back'],
    [part='sign-language'],
    [part='definition'],
    [part='pager'],
    .button,
    .neighbours {
      display: none;
    }

    [part='item'],
    [part='block'],
    figure,
    tr {
      break-inside: avoid;
    }

    h2,
    h3,
    h4,
    h5 {
      break-after: avoid;
    }

    [part='image'] {
      max-block-size: 9cm;
    }

    [part='term'] {
      border: 0;
    }

    [part='body'] a[href^='http']:not(.again)::after,
    [part='attachment']::after,
    .original a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
