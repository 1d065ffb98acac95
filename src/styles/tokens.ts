// The custom properties that a site may set, each with its default. Public ones start with --jobcenter-news-; those with an underscore are ours.
import { css } from 'lit';

export const tokens = css`
  :host {
    --_accent: var(--jobcenter-news-accent, currentColor);
    --_surface: var(--jobcenter-news-surface, transparent);
    --_radius: var(--jobcenter-news-radius, 0.25rem);
    /* Half the page's line: all spaces are multiples of it. */
    --_gap: var(--jobcenter-news-gap, 0.75rem);
    --_measure: var(--jobcenter-news-measure, 66ch);
    /* Half-transparent grey is a hairline on light and on dark ground, also where there is no color-mix(). */
    --_line: 1px solid var(--jobcenter-news-border, rgb(128 128 128 / 45%));
    --_tint: rgb(128 128 128 / 14%);
    /* The inner tone of the focus ring: one of the two stands out on any ground. */
    --_ring: 0 0 0 2px #fff;
    /* What is chosen has a bar under it. */
    --_bar: inset 0 -3px var(--_accent);
  }
`;
