// Drupal's JSON:API, a collection or one node (https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module).
import { get, list, pick } from './json.js';
import { translator, usual, type Item } from './translation.js';

type Included = ReadonlyMap<unknown, object>;

export const drupal = translator(({ json, url }) => {
  const data = get(json, 'data');
  const resources = list(data);
  if (data === undefined || !(get(json, 'jsonapi') ?? resources.find((resource) => get(resource, 'attributes'))))
    return undefined;
  const included = new Map(list(get(json, 'included')).map((resource) => [get(resource, 'id'), resource as object]));
  // Below a folder or a language prefix, so are the pages.
  const site = /^(.*?)\/jsonapi\b/.exec(url)?.[1] ?? new URL(url).origin;
  return {
    items: resources.map((resource) => itemOf(resource, included, site)),
    next_url: pick(json, 'links.next.href links.next'),
  };
});

function itemOf(resource: unknown, included: Included, site: string): Item {
  const attributes = get(resource, 'attributes');
  const common = usual(attributes);
  const { date_published, date_modified, language } = common;
  const path = pick(attributes, 'path.alias drupal_internal__nid');
  const targets = targetsOf(resource, included);
  const files = targets
    .flatMap((target) => (isA('media', target) ? targetsOf(target, included) : target))
    // The thumbnail of a document is an icon.
    .filter((target) => get(target, 'attributes.uri') && get(target, 'field') !== 'thumbnail')
    .map((file) => ({
      url: get(file, 'attributes.uri.url'),
      title: pick(file, 'meta.description attributes.filename'),
      mime_type: get(file, 'attributes.filemime'),
      size_in_bytes: get(file, 'attributes.filesize'),
      alt: get(file, 'meta.alt'),
    }));
  const isPicture = ({ mime_type }: (typeof files)[number]): boolean => /^image/.test(mime_type as string);
  const picture = files.find(isPicture);
  return {
    ...common,
    // Sites that have no field "body" have one like it.
    content_html: Object.values({ body: get(attributes, 'body'), ...(attributes as object) })
      .flatMap(list)
      .map((field) => get(field, 'processed'))
      .find(Boolean),
    content_text: undefined,
    id: get(resource, 'id'),
    url: path && site + (typeof path === 'string' ? path : `/node/${path as number}`),
    date_published: utc(date_published),
    date_modified: utc(date_modified),
    // The two for "not said" and "none".
    language: /^(und|zxx)$/.test(language as string) ? undefined : language,
    image: picture?.url,
    image_alt: picture?.alt,
    tags: targets.map((target) => isA('taxonomy', target) && get(target, 'attributes.name')),
    authors: targets.map(
      (target) => get(target, 'field') === 'uid' && pick(target, 'attributes.display_name attributes.name'),
    ),
    attachments: files.filter((file) => !isPicture(file)),
  };
}

/**
 * The resources that another one refers to, as far as they are included, with the field that refers and what the reference itself says in
 * `meta`: of an image its alternative.
 */
const targetsOf = (resource: unknown, included: Included): readonly unknown[] =>
  Object.entries(get(resource, 'relationships') ?? {}).flatMap(([field, relation]) =>
    list(get(relation, 'data')).map((reference) => ({
      ...included.get(get(reference, 'id')),
      ...(reference as object),
      field,
    })),
  );

const isA = (kind: string, resource: unknown): boolean => String(get(resource, 'type')).startsWith(kind);

/** Drupal writes all times in UTC, which is no zone that anybody chose to be shown. */
const utc = (date: unknown): unknown => (typeof date === 'string' ? date.replace('+00:00', 'Z') : date);
