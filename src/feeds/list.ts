// No format at all: a JSON array of objects, or an object that holds one, with the names that programmers usually give to the parts of
// an article. Asked last, because it takes what all others have refused.
import { get, list } from './json.js';
import type { Reader } from './reader.js';
import { plain, readTranslation, type Item } from './translation.js';

const HOLDERS = ['items', 'articles', 'posts', 'data'];

/** The fields of JSON Feed, and what else they are called, the most telling name first. */
const NAMES: readonly (readonly [field: string, ...others: string[]])[] = [
  ['id', 'guid', 'uid', 'uuid', 'slug'],
  ['url', 'link', 'href', 'permalink'],
  ['title', 'headline', 'titel', 'name'],
  [
    'date_published',
    'date',
    'published',
    'publishedAt',
    'published_at',
    'pubDate',
    'datetime',
    'datum',
    'createdAt',
    'created_at',
    'created',
  ],
  ['date_modified', 'updated', 'modified', 'updatedAt', 'updated_at'],
  ['language', 'lang', 'locale'],
  ['summary', 'excerpt', 'teaser', 'description', 'abstract'],
  ['image', 'image_url', 'imageUrl', 'thumbnail', 'picture'],
  ['tags', 'categories', 'keywords'],
  ['authors', 'author', 'creator'],
  ['content', 'body', 'html', 'bodytext', 'text'],
];

const isItem = (value: unknown): boolean =>
  ['title', 'headline', 'titel', 'content_html', 'content_text'].some((name) => get(value, name) !== undefined);

const itemsOf = (json: unknown): unknown =>
  Array.isArray(json) ? json : HOLDERS.map((name) => get(json, name)).find(Array.isArray);

export const jsonList: Reader = {
  recognises({ json }) {
    const items = itemsOf(json);
    // An empty array is what an interface without news answers; anything else that is empty may be anything.
    return Array.isArray(items) && (items.some(isItem) || (items === json && items.length === 0));
  },

  read(document, report) {
    const { json } = document;
    return readTranslation(
      {
        title: get(json, 'title'),
        language: get(json, 'language') ?? get(json, 'lang'),
        next_url: get(json, 'next_url') ?? get(json, 'next'),
        items: list(itemsOf(json)).map(itemOf),
      },
      document,
      report,
    );
  },
};

function itemOf(item: unknown): Item {
  const found = Object.fromEntries(
    NAMES.map((names) => [
      names[0],
      names.map((name) => get(item, name)).find((value) => value !== undefined && value !== ''),
    ]),
  );
  const { id, url, title, summary, image, tags, authors, content, ...others } = found;
  const isHtml = /<[a-z!/]|&#?\w+;/i.test(String(content));
  return {
    // An item of JSON Feed without its feed keeps all it has.
    ...(typeof item === 'object' && item),
    ...others,
    id: id ?? url ?? title,
    url,
    title,
    summary: plain(summary),
    content_html: get(item, 'content_html') ?? (isHtml ? content : undefined),
    content_text: get(item, 'content_text') ?? (isHtml ? undefined : content),
    image: get(image, 'url') ?? get(image, 'src') ?? image,
    tags: (typeof tags === 'string' ? tags.split(',') : list(tags)).map(nameOf),
    authors: list(authors).map((author) => ({ name: nameOf(author) })),
  };
}

const nameOf = (value: unknown): unknown => get(value, 'name') ?? get(value, 'title') ?? value;
