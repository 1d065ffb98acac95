// TYPO3 EXT:headless with EXT:headless_news: the JSON of a page, in which the list or the article is one content element among others
// (https://github.com/TYPO3-Headless/headless_news, Resources/Private/News).
import { get, list } from './json.js';
import type { Reader } from './reader.js';
import { plain, readTranslation, type Item } from './translation.js';

const isNews = (value: unknown): boolean => get(value, 'uid') !== undefined && get(value, 'title') !== undefined;

export const typo3: Reader = {
  recognises: ({ json }) => findNews(json).found,

  read(document, report) {
    const { json } = document;
    const { news, next } = findNews(json);
    const language = list(get(json, 'i18n')).find((entry) => get(entry, 'active'));
    return readTranslation(
      {
        title: get(json, 'meta', 'title'),
        language: get(language, 'hreflang') ?? get(language, 'twoLetterIsoCode'),
        items: [...news.values()].map(itemOf),
        next_url: next,
      },
      document,
      report,
    );
  },
};

/** The news of a page in its order, each once. Walks without recursion: how deep a page is nested is up to whoever sent it. */
function findNews(json: unknown): { found: boolean; news: Map<unknown, unknown>; next: unknown } {
  const news = new Map<unknown, unknown>();
  let found = false;
  let next: unknown;
  const rest = [json];
  while (rest.length) {
    const value = rest.pop();
    if (typeof value !== 'object' || value === null) continue;
    const listed = get(value, 'list');
    const own = [get(value, 'detail'), ...(Array.isArray(listed) ? (listed as unknown[]) : [])].filter(isNews);
    if (own.length || (Array.isArray(listed) && get(value, 'settings', 'action') === 'list')) {
      found = true;
      next ??= get(value, 'pagination', 'next');
      for (const item of own) if (!news.has(get(item, 'uid'))) news.set(get(item, 'uid'), item);
    } else {
      for (const child of Object.values(value).reverse()) rest.push(child);
    }
  }
  return { found, news, next };
}

function itemOf(news: unknown): Item {
  const media = list(get(news, 'media')).find(
    (file) => get(file, 'type') === 'image' || get(file, 'properties', 'type') === 'image',
  );
  return {
    id: get(news, 'uid'),
    url: get(news, 'slug') || get(news, 'canonical'),
    title: get(news, 'title'),
    summary: plain(get(news, 'teaser')),
    content_html: get(news, 'bodytext'),
    date_published: get(news, 'datetime') || get(news, 'crdate'),
    date_modified: get(news, 'tstamp'),
    image:
      get(media, 'images', 'listViewFeaturedImage', 'publicUrl') ??
      get(media, 'images', 'defaultImage', 'publicUrl') ??
      get(media, 'publicUrl'),
    tags: ['categories', 'tags'].flatMap((name) => list(get(news, name)).map((entry) => get(entry, 'title'))),
    authors: list(get(news, 'author', 'author')).map((name) => ({ name })),
    attachments: list(get(news, 'falRelatedFiles')).map((file) => ({
      url:
        get(file, 'properties', 'publicUrl') ??
        get(file, 'publicUrl') ??
        get(file, 'images', 'defaultImage', 'publicUrl'),
      title: get(file, 'properties', 'title') || get(file, 'properties', 'filename'),
      mime_type: get(file, 'properties', 'mimetype') ?? get(file, 'properties', 'mimeType'),
    })),
    _jobcenter_news: {
      // A checkbox: true, 1 or "1".
      pinned: Number(get(news, 'isTopNews')) > 0,
      image_alt: get(media, 'properties', 'alternative'),
      image_caption: get(media, 'properties', 'description'),
    },
  };
}
