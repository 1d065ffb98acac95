// No format at all: a JSON array of objects, or an object that holds one, with the names that programmers usually give to the parts of
// an article. Asked last, because it takes what all others have refused.
import { get, list, pick } from './json.js';
import { translator, usual, type Item } from './translation.js';

export const jsonList = translator(({ json }) => {
  const items = Array.isArray(json) ? (json as unknown[]) : pick(json, 'items articles posts data');
  // An empty array is what an interface without news answers; anything else that is empty may be anything.
  const isList =
    Array.isArray(items) &&
    (items.some((item) => pick(item, 'title headline titel content_html content_text') !== undefined) ||
      (items === json && !items.length));
  return isList
    ? {
        title: get(json, 'title'),
        language: pick(json, 'language lang'),
        next_url: pick(json, 'next_url next'),
        items: items.map(itemOf),
      }
    : undefined;
});

function itemOf(item: unknown): Item {
  const tags = pick(item, 'tags categories keywords');
  const known = usual(item, { image: 'image.url image.src image image_url imageUrl thumbnail' });
  return {
    ...known,
    // An item of JSON Feed without its feed keeps all it has.
    ...(typeof item === 'object' && item),
    title: known.title,
    image: known.image,
    tags: (typeof tags === 'string' ? tags.split(',') : list(tags)).map(nameOf),
    authors: list(pick(item, 'authors author creator')).map(nameOf),
  };
}

const nameOf = (value: unknown): unknown => pick(value, 'name title') ?? value;
