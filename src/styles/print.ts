// On paper: the text, and where its links lead.
import { css } from 'lit';

export const print = css`
  @media print {
    [part='toolbar'],
    .switches,
    [part='back'],
    [part='pager'],
    .button,
    .neighbours {
      display: none;
    }

    [part='item'],
    figure,
    tr {
      break-inside: avoid;
    }

    [part='body'] a[href^='http']::after,
    [part='attachment']::after,
    .original a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
