/** What attack tests share: feeds that say one thing in every field, and eyes for what must not come of it. */
import type { JobcenterNews } from '../../src/jobcenter-news.js';
import type { PageWindow } from './page.js';

export interface Payload {
  readonly id: string;
  readonly payload: string;
}

export const ARTICLE = 'https://musterstadt.example/aktuelles/umzug';

const FORBIDDEN =
  'script, style, iframe, frame, object, embed, applet, link, meta, base, math, video, audio, source, template, foreignObject, animate, set, use';
// Names of ours are those that a footnote in the text leads to, the class is that of links whose address is printed already.
const FORBIDDEN_IN_TEXTS = `${FORBIDDEN}, form, input, button:not([part=term]), select, textarea, svg, dialog, details, [id]:not([id^=text-]), [name], [class]:not(a[class=again]), [style], [slot]`;
const TEXTS = ['kicker', 'title', 'subtitle', 'date', 'caption', 'item-title', 'item-teaser', 'badge'];
const ADDRESSES =
  /^(href|src|srcset|action|formaction|poster|data|background|ping|cite|longdesc|xlink:href|srcdoc|to|from|values)$/;

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const SAFE = /^(https?:|mailto:|tel:|data:image\/(png|jpe?g|gif|webp|avif);base64,)/i;

/** Fields that an item and each of its editions can have. */
const textsOf = (payload: string): Record<string, unknown> => ({
  title: payload,
  summary: payload,
  attachments: [{ url: payload, title: payload, mime_type: payload, size_in_bytes: payload }],
  date_modified: payload,
});

const extrasOf = (payload: string): Record<string, unknown> => ({
  kicker: payload,
  subtitle: payload,
  dateline: payload,
  image_caption: payload,
  image_alt: payload,
  review: { by: payload, seal: payload, licence: payload },
  glossary: [{ term: payload, forms: [payload], expansion: payload, definition: payload, language: payload }],
  sign_language: {
    url: payload,
    poster: payload,
    captions: payload,
    title: payload,
    mime_type: payload,
    language: payload,
  },
});

/** A feed with one item for each payload, which stands in every field that is read, and in some that may be one day. */
export const feedOf = (payloads: readonly Payload[], url?: string): unknown => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: payloads[0]!.payload,
  language: 'de',
  icon: payloads[0]!.payload,
  authors: [{ name: payloads[0]!.payload }],
  items: payloads.map(({ id, payload }) => ({
    id,
    url: url ?? payload,
    external_url: payload,
    content_html: payload,
    image: payload,
    banner_image: payload,
    tags: [payload],
    authors: [{ name: payload, url: payload, avatar: payload }],
    date_published: payload,
    ...textsOf(payload),
    _jobcenter_news: {
      image_credit: payload,
      expires: payload,
      level: payload,
      ...extrasOf(payload),
      // The place before the first sentence would stand in the body, which is compared with what src makes of it.
      dateline: undefined,
      editions: [
        {
          language: 'en',
          level: 'standard',
          url: payload,
          content_text: payload,
          ...textsOf(payload),
          ...extrasOf(payload),
        },
        { language: 'uk', level: payload, content_html: payload, ...textsOf(payload), ...extrasOf(payload) },
        {
          language: payload,
          level: 'easy',
          blocks: [payload, 'https://bilder.example/a.png'].map((address) => ({
            content_html: payload,
            figure: { url: address, alt: payload, caption: payload },
          })),
          ...textsOf(payload),
          ...extrasOf(payload),
        },
      ],
    },
  })),
});

/** What must not be there after something hostile was shown. */
export function findingsIn(element: JobcenterNews): string[] {
  const root = element.shadowRoot!;
  const findings = [...root.querySelectorAll(FORBIDDEN)].map(({ localName }) => `<${localName}>`);
  const texts = ['body', ...TEXTS].map((part) => `[part~=${part}]`).join();
  for (const part of root.querySelectorAll(texts)) {
    const isTitle = part.matches('[part~=title], [part~=item-title]');
    for (const node of part.querySelectorAll(FORBIDDEN_IN_TEXTS))
      findings.push(`<${node.localName}> in ${part.part.value}`);
    // The dot of Leichte Sprache is hidden from screen readers.
    if (isTitle && part.querySelector(':not([part=item-link], [aria-hidden=true])'))
      findings.push(`an element in ${part.part.value}`);
  }
  for (const node of root.querySelectorAll('*')) {
    for (const { name, value } of node.attributes) {
      if (/^on/i.test(name)) findings.push(`${name} at <${node.localName}>`);
      const address = value.replace(/[\u0000- \u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g, '');
      if (ADDRESSES.test(name) && SCHEME.test(address) && !SAFE.test(address))
        findings.push(`${name}="${value.slice(0, 60)}" at <${node.localName}>`);
    }
  }
  return findings;
}

/** What left the page, or tried to: pictures may. */
export const beaconsOf = ({ seen }: PageWindow): string[] => [
  ...seen.beacons,
  ...seen.violations.filter((violation) => /https?:/.test(violation) && !violation.startsWith('img-src ')),
];

/** What ran in a page since: calls, faults, new globals, another address, cookies, and what its rules stopped beside pictures. */
export function watch(page: PageWindow): () => string[] {
  const { seen, document } = page;
  const globals = new Set(Object.keys(page));
  const address = page.location.href;
  const children = new Set(document.body.children);
  return () => [
    ...seen.executed,
    ...seen.errors,
    ...seen.beacons,
    ...seen.violations.filter((violation) => !violation.startsWith('img-src ')),
    ...Object.keys(page).filter((name) => !globals.has(name)),
    ...(page.seen === seen && page.document === document && page.location.href === address
      ? []
      : ['the page is another']),
    ...(document.cookie ? ['a cookie'] : []),
    ...[...document.body.children]
      .filter((child) => !children.has(child) && child.localName !== 'jobcenter-news')
      .map(({ localName }) => `<${localName}> in the page`),
  ];
}

/** Pictures whose addresses are relative go nowhere: the rules of the page stop them, and nobody asks the test server for thousands. */
export function sendPicturesAway(page: PageWindow): void {
  const base = page.document.createElement('base');
  base.href = 'https://bilder.example/';
  page.document.head.append(base);
}
