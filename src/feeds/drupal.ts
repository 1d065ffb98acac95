// Drupal's JSON:API, a collection or one node (https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module).
import { get, list, pick } from './json.js';
import { translator, usual, type Item } from './translation.js';

type Included = ReadonlyMap<unknown, unknown>;

/** A resource that another one refers to. */
interface Target {
  /** Of the field that refers. */
  readonly name: string;
  /** `file` of `file--file`. */
  readonly kind: string;
  /** Without `include` in the query there are only ids, and these are `undefined`. */
  readonly attributes: unknown;
  readonly resource: unknown;
  /** What the reference itself says: of an image its alternative. */
  readonly meta: unknown;
}

export const drupal = translator(({ json, url }) => {
  const data = get(json, 'data');
  const resources = list(data);
  if (data === undefined || !(get(json, 'jsonapi') ?? resources.find((resource) => get(resource, 'attributes'))))
    return undefined;
  const included = new Map(list(get(json, 'included')).map((resource) => [get(resource, 'id'), resource]));
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
    .flatMap((target) => (target.kind === 'media' ? targetsOf(target.resource, included) : target))
    // The thumbnail of a document is an icon.
    .filter(({ kind, name, attributes }) => kind === 'file' && name !== 'thumbnail' && get(attributes, 'uri'))
    .map(({ attributes, meta }) => ({
      url: get(attributes, 'uri.url'),
      title: pick(meta, 'description') ?? get(attributes, 'filename'),
      mime_type: get(attributes, 'filemime'),
      size_in_bytes: get(attributes, 'filesize'),
      alt: get(meta, 'alt'),
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
    tags: targets.map(({ kind, attributes }) => kind === 'taxonomy_term' && get(attributes, 'name')),
    authors: targets.map(({ name, attributes }) => name === 'uid' && pick(attributes, 'display_name name')),
    attachments: files.filter((file) => !isPicture(file)),
  };
}

const targetsOf = (resource: unknown, included: Included): Target[] =>
  Object.entries(get(resource, 'relationships') ?? {}).flatMap(([name, relation]) =>
    list(get(relation, 'data')).map((reference) => {
      const target = included.get(get(reference, 'id'));
      return {
        name,
        kind: String(get(reference, 'type')).split('--')[0]!,
        resource: target,
        attributes: get(target, 'attributes'),
        meta: get(reference, 'meta'),
      };
    }),
  );

/** Drupal writes all times in UTC, which is no zone that anybody chose to be shown. */
const utc = (date: unknown): unknown => (typeof date === 'string' ? date.replace('+00:00', 'Z') : date);
