// TYPO3 EXT:headless with EXT:headless_news: the JSON of a page, in which the list or the article is one content element among others
// (https://github.com/TYPO3-Headless/headless_news, Resources/Private/News).
import { get, list, pick } from './json.js';
import { translator, usual, type Item } from './translation.js';

const isNews = (value: unknown): boolean => get(value, 'uid') !== undefined && get(value, 'title') !== undefined;

export const typo3 = translator(
  ({ json }) => findNews(json) !== undefined,
  ({ json }) => {
    const { items, next_url } = findNews(json)!;
    const language = list(get(json, 'i18n')).find((entry) => get(entry, 'active'));
    return {
      title: get(json, 'meta.title'),
      language: pick(language, 'hreflang twoLetterIsoCode'),
      items: items.map(itemOf),
      next_url,
    };
  },
);

/** The news of a page in its order, each once. Walks without recursion: how deep a page is nested is up to whoever sent it. */
function findNews(json: unknown): { items: unknown[]; next_url: unknown } | undefined {
  const items = new Map<unknown, unknown>();
  let next_url: unknown;
  let found = false;
  const rest = [json];
  while (rest.length) {
    const value = rest.pop();
    const own = ['detail', 'list'].flatMap((name) => list(get(value, name))).filter(isNews);
    if (own.length || (get(value, 'list') && get(value, 'settings.action') === 'list')) {
      found = true;
      next_url = get(value, 'pagination.next') ?? next_url;
      for (const item of own.reverse()) {
        items.delete(get(item, 'uid'));
        items.set(get(item, 'uid'), item);
      }
    } else if (typeof value === 'object' && value) {
      for (const child of Object.values(value)) rest.push(child);
    }
  }
  // From the last to the first, so that of two the first is kept.
  return found ? { items: [...items.values()].reverse(), next_url } : undefined;
}

function itemOf(news: unknown): Item {
  const picture = list(get(news, 'media')).find((file) => /^image/.test(pick(file, 'type properties.type') as string));
  return {
    ...usual(news),
    id: get(news, 'uid'),
    url: pick(news, 'slug canonical'),
    image: pick(picture, 'images.listViewFeaturedImage.publicUrl images.defaultImage.publicUrl publicUrl'),
    tags: [get(news, 'categories'), get(news, 'tags')].flatMap(list).map((entry) => get(entry, 'title')),
    authors: list(get(news, 'author.author')),
    attachments: list(get(news, 'falRelatedFiles')).map((file) => ({
      url: pick(file, 'properties.publicUrl images.defaultImage.publicUrl publicUrl'),
      title: pick(file, 'properties.title properties.filename'),
      mime_type: pick(file, 'properties.mimetype properties.mimeType'),
    })),
    _jobcenter_news: {
      // A checkbox: true, 1 or "1".
      pinned: (get(news, 'isTopNews') as number) > 0,
      image_alt: get(picture, 'properties.alternative'),
      image_caption: get(picture, 'properties.description'),
    },
  };
}
