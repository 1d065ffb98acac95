// WordPress REST API, `wp/v2/posts` or one post of it, with and without `_embed` (https://developer.wordpress.org/rest-api/reference/posts/).
import { get, list } from './json.js';
import type { FeedDocument, Reader } from './reader.js';
import { plain, readTranslation, type Item } from './translation.js';

const isPost = (value: unknown): boolean =>
  ['title', 'content', 'excerpt'].some((name) => get(value, name, 'rendered') !== undefined);

export const wordpress: Reader = {
  recognises: ({ json }) => list(json).some(isPost),

  read(document, report) {
    const posts = list(document.json);
    const next = Array.isArray(document.json) ? nextPage(document, posts.length) : undefined;
    return readTranslation({ items: posts.map(itemOf), next_url: next }, document, report);
  },
};

function itemOf(post: unknown): Item {
  const embedded = get(post, '_embedded');
  const media = get(embedded, 'wp:featuredmedia', 0);
  const hidden = get(post, 'content', 'protected') === true;
  const excerpt = plain(get(post, 'excerpt', 'rendered'));
  // Uploads are as large as cameras make them; these two sizes are enough for a column of text.
  const size = (name: string): unknown => get(media, 'media_details', 'sizes', name, 'source_url');
  return {
    id: get(post, 'id'),
    url: get(post, 'link'),
    title: plain(get(post, 'title', 'rendered')),
    summary: hidden ? undefined : typeof excerpt === 'string' ? excerpt.replace(/ ?\[…\]$/, ' …') : excerpt,
    content_html: hidden ? undefined : get(post, 'content', 'rendered'),
    date_published: utc(post, 'date'),
    date_modified: utc(post, 'modified'),
    // Polylang, a plugin for several languages.
    language: get(post, 'lang'),
    image: size('large') ?? size('medium_large') ?? get(media, 'source_url'),
    tags: list(get(embedded, 'wp:term'))
      .flatMap(list)
      .filter((term) => /^(category|post_tag)$/.test(String(get(term, 'taxonomy'))))
      .map((term) => plain(get(term, 'name'))),
    // Where the author must not be seen, an error stands in their place.
    authors: list(get(embedded, 'author')).map((author) => ({ name: get(author, 'name') })),
    _jobcenter_news: {
      pinned: get(post, 'sticky') === true,
      image_alt: get(media, 'alt_text'),
      image_caption: plain(get(media, 'caption', 'rendered')),
    },
  };
}

/** The GMT fields have no zone; where they are empty, the site's own time has to do. */
function utc(post: unknown, name: string): unknown {
  const gmt = get(post, `${name}_gmt`);
  return typeof gmt === 'string' && /^[1-9]/.test(gmt) ? `${gmt}Z` : get(post, name);
}

/** Where CORS hides the number of pages, a full page means that there may be another one. */
function nextPage({ url, headers }: FeedDocument, count: number): string | undefined {
  const next = new URL(url);
  const number = (name: string, fallback: number): number => Number(next.searchParams.get(name)) || fallback;
  const page = number('page', 1);
  const total = headers?.get('x-wp-totalpages');
  if (total ? page >= Number(total) : count < number('per_page', 10)) return undefined;
  next.searchParams.set('page', String(page + 1));
  return next.href;
}
