// WordPress REST API, `wp/v2/posts` or one post of it, with and without `_embed` (https://developer.wordpress.org/rest-api/reference/posts/).
import { get, list, pick } from './json.js';
import type { FeedDocument } from './reader.js';
import { plain, translator, usual, type Item } from './translation.js';

export const wordpress = translator((document) => {
  const posts = list(document.json);
  if (!posts.some((post) => pick(post, 'title.rendered content.rendered excerpt.rendered') !== undefined))
    return undefined;
  return {
    items: posts.map(itemOf),
    next_url: posts === document.json ? nextPage(document, posts.length) : undefined,
  };
});

function itemOf(post: unknown): Item {
  const embedded = get(post, '_embedded');
  const media = get(embedded, 'wp:featuredmedia.0');
  return {
    ...usual(post),
    // Whoever may read it gets a password, not this feed.
    ...(Boolean(get(post, 'content.protected')) && { summary: '', content_html: '', content_text: '' }),
    date_published: utc(post, 'date'),
    date_modified: utc(post, 'modified'),
    // Uploads are as large as cameras make them; the first two are enough for a column of text.
    image: pick(media, 'media_details.sizes.large.source_url media_details.sizes.medium_large.source_url source_url'),
    image_alt: get(media, 'alt_text'),
    image_caption: plain(get(media, 'caption.rendered')),
    tags: list(get(embedded, 'wp:term'))
      .flatMap(list)
      .map((term) => /^(category|post_tag)$/.test(get(term, 'taxonomy') as string) && get(term, 'name')),
    // Where the author must not be seen, an error stands in their place.
    authors: list(get(embedded, 'author')).map((author) => get(author, 'name')),
  };
}

/** The GMT fields have no zone; where they are empty, the site's own time has to do. */
function utc(post: unknown, name: string): unknown {
  const gmt = get(post, `${name}_gmt`);
  return /^[1-9]/.test(gmt as string) ? `${gmt as string}Z` : get(post, name);
}

/** Where CORS hides the number of pages, a full page means that there may be another one. */
function nextPage({ url, headers }: FeedDocument, count: number): string | undefined {
  const next = new URL(url);
  const query = next.searchParams;
  const page = +(query.get('page') ?? 1);
  const total = headers?.get('x-wp-totalpages');
  if (total ? page >= +total : count < +(query.get('per_page') ?? 10)) return undefined;
  query.set('page', `${page + 1}`);
  return next.href;
}
