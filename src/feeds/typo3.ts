// TYPO3 EXT:headless with EXT:headless_news: the JSON of a page, in which the list or the article is one content element among others
// (https://github.com/TYPO3-Headless/headless_news, Resources/Private/News).
import { get, list, pick } from './json.js';
import { translator, usual, type Item } from './translation.js';

const isNews = (value: unknown): boolean => get(value, 'uid') !== undefined && get(value, 'title') !== undefined;

export const typo3 = translator(({ json }) => {
  const items = new Map<unknown, unknown>();
  let next_url: unknown;
  let found = false;
  // Without recursion: how deep a page is nested is up to whoever sent it.
  const places = [json];
  for (const place of places) {
    const own = ['detail', 'list'].flatMap((name) => list(get(place, name))).filter(isNews);
    if (own.length || (get(place, 'list') && get(place, 'settings.action') === 'list')) {
      found = true;
      next_url ??= get(place, 'pagination.next');
      for (const item of own) {
        const id = get(item, 'uid');
        items.set(id, items.get(id) ?? item);
      }
    } else if (typeof place === 'object' && place) {
      for (const child of Object.values(place)) places.push(child);
    }
  }
  const language = list(get(json, 'i18n')).find((entry) => get(entry, 'active'));
  return found
    ? {
        title: get(json, 'meta.title'),
        language: pick(language, 'hreflang twoLetterIsoCode'),
        items: [...items.values()].map(itemOf),
        next_url,
      }
    : undefined;
});

function itemOf(news: unknown): Item {
  const picture = list(get(news, 'media')).find((file) => /^image/.test(pick(file, 'type properties.type') as string));
  return {
    ...usual(news, { id: 'uid', url: 'slug canonical' }),
    image: pick(picture, 'images.listViewFeaturedImage.publicUrl images.defaultImage.publicUrl publicUrl'),
    image_alt: get(picture, 'properties.alternative'),
    image_caption: get(picture, 'properties.description'),
    // A checkbox: true, 1 or "1".
    pinned: (get(news, 'isTopNews') as number) > 0,
    tags: [get(news, 'categories'), get(news, 'tags')].flatMap(list).map((entry) => get(entry, 'title')),
    authors: list(get(news, 'author.author')),
    attachments: list(get(news, 'falRelatedFiles')).map((file) => ({
      url: pick(file, 'properties.publicUrl images.defaultImage.publicUrl publicUrl'),
      title: pick(file, 'properties.title properties.filename'),
      mime_type: pick(file, 'properties.mimetype properties.mimeType'),
    })),
  };
}
