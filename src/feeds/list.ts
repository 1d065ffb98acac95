// No format at all: a JSON array of objects, or an object that holds one, with the names that programmers usually give to the parts of
// an article. Asked last, because it takes what all others have refused.
import { get, list, pick } from './json.js';
import { translator, usual, type Item } from './translation.js';

const itemsOf = (json: unknown): unknown => (Array.isArray(json) ? json : pick(json, 'items articles posts data'));

export const jsonList = translator(
  ({ json }) => {
    const items = itemsOf(json);
    // An empty array is what an interface without news answers; anything else that is empty may be anything.
    return (
      Array.isArray(items) &&
      (items.some((item) => pick(item, 'title headline titel content_html content_text') !== undefined) ||
        (items === json && !items.length))
    );
  },
  ({ json }) => ({
    title: get(json, 'title'),
    language: pick(json, 'language lang'),
    next_url: pick(json, 'next_url next'),
    items: list(itemsOf(json)).map(itemOf),
  }),
);

function itemOf(item: unknown): Item {
  const tags = pick(item, 'tags categories keywords');
  return {
    ...usual(item),
    // An item of JSON Feed without its feed keeps all it has.
    ...(typeof item === 'object' && item),
    title: usual(item).title,
    image: pick(item, 'image.url image.src image image_url imageUrl thumbnail picture'),
    tags: (typeof tags === 'string' ? tags.split(',') : list(tags)).map(nameOf),
    authors: list(pick(item, 'authors author creator')).map(nameOf),
  };
}

const nameOf = (value: unknown): unknown => pick(value, 'name title') ?? value;
