// JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/) with the extension `_jobcenter_news`.
import type { Article, Attachment, Block, Edition, Level, Review, SignLanguage, Term } from '../articles/article.js';
import { LEVELS } from '../articles/article.js';
import { parseLanguage } from '../articles/language.js';
import { cleanText, excerpt, textOfHtml } from '../articles/text.js';
import { asText, Fields } from './fields.js';
import { get } from './json.js';
import type { Reader } from './reader.js';
import { safeFile, safeImage, safeLink } from './urls.js';

const EXTENSION = '_jobcenter_news';
const HEADLINE_LENGTH = 80;

const EXTRA_TEXTS = [
  ['kicker', 'kicker'],
  ['subtitle', 'subtitle'],
  ['dateline', 'dateline'],
  ['imageAlt', 'image_alt'],
  ['imageCaption', 'image_caption'],
] as const;

interface Defaults {
  readonly language: string;
  readonly level: Level;
}

export const jsonFeed: Reader = (document, report) => {
  const version = get(document.json, 'version');
  return typeof version === 'string' && /\bjsonfeed\.org\/version\//.test(version)
    ? readJsonFeed(document, report)
    : undefined;
};

/** A document without the version, which a translation does not need. */
export const readJsonFeed: Reader = ({ json, url }, report) => {
  const fields = Fields.of(json, '', url, report);
  if (!fields || !Array.isArray((json as { items?: unknown }).items)) return undefined;
  const extension = fields.object(EXTENSION);
  const language = readLanguage(fields);
  const level = (extension && readLevel(extension)) ?? language?.level ?? 'standard';
  const defaults: Defaults = { language: language?.language ?? 'de', level };
  const authors = readAuthors(fields);
  const ids = new Map<string, number>();
  return {
    title: fields.text('title') ?? '',
    language: defaults.language,
    glossary: extension && readGlossary(extension, defaults),
    next: fields.url('next_url', safeFile),
    articles: (fields.objects('items') ?? []).flatMap((item) => readItem(item, defaults, authors, url, ids) ?? []),
  };
};

function readItem(
  item: Fields,
  defaults: Defaults,
  feedAuthors: readonly string[],
  feedUrl: string,
  ids: Map<string, number>,
): Article | undefined {
  const url = item.url('url', safeLink) ?? item.url('external_url', safeLink);
  const id = readId(item, url);
  if (!id) return undefined;

  const extension = item.object(EXTENSION);
  const own = { ...readEdition(item, extension, defaults), url };
  const title = own.title ?? headlineFrom(own);
  if (!title) return item.fault('title', 'is missing: left out');
  const seen = [own];
  for (const fields of extension?.objects('editions') ?? []) {
    const edition = readEdition(fields, fields, { language: own.language, level: 'standard' });
    // Nobody could choose the second in one language at one level.
    if (seen.some(({ language, level }) => language === edition.language && level === edition.level)) {
      fields.fault('', 'is there twice: left out');
    } else {
      seen.push({ ...edition, url: fields.url('url', safeLink) });
    }
  }
  const authors = readAuthors(item);
  return {
    id: uniqueId(id, ids, item),
    editions: [{ ...own, title }, ...seen.slice(1)],
    url,
    // Only a translation from XML has the first.
    base: item.url('xml:base', safeFile) ?? (url && /^https?:/.test(url) ? url : feedUrl),
    image: item.url('image', safeImage) ?? item.url('banner_image', safeImage),
    imageCredit: extension?.text('image_credit'),
    published: item.date('date_published'),
    expires: extension?.date('expires'),
    pinned: extension?.flag('pinned') ?? false,
    tags: [...new Set(item.texts('tags'))],
    authors: authors.length ? authors : feedAuthors,
  };
}

function readId(item: Fields, url: string | undefined): string | undefined {
  const id = item.text('id');
  if (id) return id;
  item.fault('id', 'is missing');
  return url;
}

/** The texts of an item or of one of its editions; `extra` holds the fields that JSON Feed itself does not have. */
function readEdition(texts: Fields, extra: Fields | undefined, defaults: Defaults): Edition {
  const own = readDefaults(texts, extra, defaults);
  const blocks = extra && readBlocks(extra);
  return {
    ...own,
    title: texts.text('title'),
    summary: texts.lines('summary'),
    html: texts.markup('content_html') ?? blocks?.map(({ html }) => html).join('\n'),
    blocks,
    text: texts.markup('content_text'),
    updated: texts.date('date_modified'),
    attachments: readAttachments(texts),
    ...(extra && {
      ...Object.fromEntries(EXTRA_TEXTS.map(([key, name]) => [key, extra.lines(name)])),
      glossary: readGlossary(extra, own),
      review: readReview(extra),
      signLanguage: readSignLanguage(extra),
    }),
  };
}

/** Language and level of a text, and of what stands inside it and says nothing else. */
function readDefaults(texts: Fields, extra: Fields | undefined, defaults: Defaults): Defaults {
  const language = readLanguage(texts);
  return {
    language: language?.language ?? defaults.language,
    level: (extra && readLevel(extra)) ?? language?.level ?? defaults.level,
  };
}

function readGlossary(fields: Fields, defaults: Defaults): Term[] | undefined {
  return fields.objects('glossary')?.flatMap((entry) => {
    const term = entry.text('term');
    const [expansion, definition] = [entry.text('expansion'), entry.lines('definition')];
    if (!term || !(expansion ?? definition)) {
      return entry.fault('', 'is incomplete: left out') ?? [];
    }
    return { term, forms: entry.texts('forms') ?? [], expansion, definition, ...readDefaults(entry, entry, defaults) };
  });
}

/** The body of an edition in pairs of text and picture. */
function readBlocks(fields: Fields): Block[] | undefined {
  const blocks = fields.objects('blocks')?.flatMap((block) => {
    const html = block.markup('content_html', true);
    const figure = block.object('figure');
    const url = figure?.url('url', safeImage, true);
    if (!html) return [];
    return {
      html,
      figure: figure && url ? { url, alt: figure.text('alt'), caption: figure.text('caption') } : undefined,
    };
  });
  return blocks?.length ? blocks : undefined;
}

function readReview(fields: Fields): Review | undefined {
  const review = fields.object('review');
  const by = review?.text('by', true);
  return by ? { by, seal: review!.url('seal', safeImage), licence: review!.text('licence') } : undefined;
}

function readSignLanguage(fields: Fields): SignLanguage | undefined {
  const video = fields.object('sign_language');
  const url = video?.url('url', safeFile, true);
  // Those that browsers play; without a type it is for them to say.
  const type = video?.read('mime_type', 'known type of video', (value) =>
    /^video\/(mp4|webm|ogg)/i.exec(asText(value) ?? '')?.[0].toLowerCase(),
  );
  if (!video || !url || (!type && video.has('mime_type'))) return undefined;
  return {
    url,
    type,
    title: video.text('title'),
    poster: video.url('poster', safeFile),
    captions: video.url('captions', safeFile),
    // Deutsche Gebärdensprache in ISO 639-3.
    language: readLanguage(video)?.language ?? 'gsg',
    size: video.size('size_in_bytes') || undefined,
    duration: video.size('duration_in_seconds') || undefined,
  };
}

const readLanguage = (fields: Fields): ReturnType<typeof parseLanguage> =>
  fields.read('language', 'language tag', (tag) => parseLanguage(asText(tag) ?? ''));

const readLevel = (fields: Fields): Level | undefined =>
  fields.read('level', LEVELS.join(' or '), (level) => LEVELS.find((known) => known === level));

/** The `authors` of 1.1 and the single `author` of 1.0. */
function readAuthors(fields: Fields): string[] {
  const authors = fields.objects('authors') ?? [fields.object('author')];
  return authors.flatMap((author) => author?.text('name') ?? []);
}

/** An empty list says that an edition has none; where nothing in a list is right, the item's own files are shown for it. */
function readAttachments(fields: Fields): Attachment[] | undefined {
  const attachments = (fields.objects('attachments') ?? []).flatMap((attachment) => {
    const url = attachment.url('url', safeFile, true);
    const type = attachment.mimeType('mime_type');
    return url ? { url, title: attachment.text('title'), type, size: attachment.size('size_in_bytes') } : [];
  });
  return attachments.length || fields.isEmpty('attachments') ? attachments : undefined;
}

function uniqueId(id: string, ids: Map<string, number>, item: Fields): string {
  let unique = id;
  // Each id remembers how far its numbers are, so that a feed of equal ids is not counted again for each.
  for (let number = ids.get(id) ?? 1; ids.has(unique); ids.set(id, number)) unique = `${id}-${++number}`;
  if (unique !== id) item.fault('id', 'is there twice');
  ids.set(unique, 1);
  return unique;
}

/** A post without a title, which JSON Feed allows, is called by its first words. */
const headlineFrom = ({ summary, html, text = '' }: Edition): string =>
  excerpt(summary ?? (html ? textOfHtml(html) : cleanText(text)), HEADLINE_LENGTH);
