// Drupal's JSON:API, a collection or one node (https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module).
import { entries, get, list } from './json.js';
import type { Reader } from './reader.js';
import { plain, readTranslation, type Item } from './translation.js';

type Included = ReadonlyMap<unknown, unknown>;
interface FileReference {
  readonly file: unknown;
  readonly meta: unknown;
}

export const drupal: Reader = {
  recognises({ json }) {
    const data = get(json, 'data');
    return (
      data !== undefined &&
      (get(json, 'jsonapi') !== undefined || list(data).some((resource) => get(resource, 'attributes') !== undefined))
    );
  },

  read(document, report) {
    const { json, url } = document;
    const included = new Map(list(get(json, 'included')).map((resource) => [get(resource, 'id'), resource]));
    // Below a folder or a language prefix, so are the pages.
    const site = /^(.*?)\/jsonapi\b/.exec(url)?.[1] ?? new URL(url).origin;
    const next = get(json, 'links', 'next');
    return readTranslation(
      {
        items: list(get(json, 'data')).map((resource) => itemOf(resource, included, site)),
        next_url: get(next, 'href') ?? next,
      },
      document,
      report,
    );
  },
};

function itemOf(resource: unknown, included: Included, site: string): Item {
  const attribute = (...path: string[]): unknown => get(resource, 'attributes', ...path);
  const body = [attribute('body'), ...entries(attribute()).map(([, value]) => value)]
    .flatMap(list)
    .find((value) => get(value, 'processed') !== undefined);
  const summary = get(body, 'summary') || (attribute('field_summary') ?? attribute('field_teaser'));
  const alias = attribute('path', 'alias');
  const node = attribute('drupal_internal__nid');
  const language = attribute('langcode');
  const targets = targetsOf(resource, included);
  const files = targets.flatMap(({ name, target, kind, meta }) =>
    kind === 'media' ? filesOf(target, included) : kind === 'file' && name !== 'uid' ? [{ file: target, meta }] : [],
  );
  const picture = files.find(isPicture);
  return {
    id: get(resource, 'id'),
    url: alias ? site + String(alias) : node && `${site}/node/${String(node)}`,
    title: attribute('title') ?? attribute('name'),
    summary: plain(get(summary, 'processed') ?? summary),
    content_html: get(body, 'processed'),
    date_published: utc(attribute('published_at') ?? attribute('created')),
    date_modified: utc(attribute('changed')),
    // The two for "none" and "not said".
    language: /^(und|zxx)$/.test(String(language)) ? undefined : language,
    image: urlOf(picture),
    tags: targets.flatMap(({ kind, target }) =>
      kind === 'taxonomy_term' ? list(get(target, 'attributes', 'name')) : [],
    ),
    authors: targets.flatMap(({ name, target }) =>
      name === 'uid' ? [{ name: get(target, 'attributes', 'display_name') ?? get(target, 'attributes', 'name') }] : [],
    ),
    attachments: files
      .filter((reference) => !isPicture(reference) && urlOf(reference))
      .map((reference) => ({
        url: urlOf(reference),
        title: get(reference.meta, 'description') || get(reference.file, 'attributes', 'filename'),
        mime_type: get(reference.file, 'attributes', 'filemime'),
        size_in_bytes: get(reference.file, 'attributes', 'filesize'),
      })),
    _jobcenter_news: { pinned: attribute('sticky') === true, image_alt: get(picture?.meta, 'alt') },
  };
}

/** What a resource refers to: with `include` in the query it stands in `included`, else there are only ids. */
const targetsOf = (
  resource: unknown,
  included: Included,
): { name: string; kind: string; target: unknown; meta: unknown }[] =>
  entries(get(resource, 'relationships')).flatMap(([name, relation]) =>
    list(get(relation, 'data')).map((reference) => ({
      name,
      kind: String(get(reference, 'type')).split('--')[0]!,
      target: included.get(get(reference, 'id')),
      meta: get(reference, 'meta'),
    })),
  );

/** The files behind a media entity; its thumbnail may be the icon of a document. */
const filesOf = (media: unknown, included: Included): FileReference[] =>
  targetsOf(media, included).flatMap(({ name, kind, target, meta }) =>
    kind === 'file' && name !== 'thumbnail' ? [{ file: target, meta }] : [],
  );

const isPicture = ({ file }: FileReference): boolean =>
  String(get(file, 'attributes', 'filemime')).startsWith('image/');

const urlOf = (reference: FileReference | undefined): unknown => get(reference?.file, 'attributes', 'uri', 'url');

/** Drupal writes all times in UTC, which is no zone that anybody chose to be shown. */
const utc = (date: unknown): unknown => (typeof date === 'string' ? date.replace(/\+00:00$/, 'Z') : date);
