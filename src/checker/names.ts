// Which names the native format knows at each of its places, to find those that are misspelt. A test holds them against feed.schema.json.

const TEXTS = 'title summary content_html content_text date_modified attachments language';
const EXTRAS = 'level kicker subtitle dateline image_alt image_caption glossary sign_language review blocks';

/** By the names that they have in the schema. */
export const NAMES = {
  feed: '$schema version title home_page_url feed_url next_url description user_comment icon favicon language expired authors author hubs _jobcenter_news items',
  item: `id url external_url image banner_image date_published authors author tags _jobcenter_news ${TEXTS}`,
  feedExtension: 'about level glossary',
  itemExtension: `image_credit editions pinned expires ${EXTRAS}`,
  edition: `url ${TEXTS} ${EXTRAS}`,
  term: 'term forms expansion definition language level',
  signLanguage: 'url mime_type title poster captions language size_in_bytes duration_in_seconds',
  review: 'by seal licence',
  block: 'content_html figure',
  figure: 'url alt caption',
} as const;

export type Kind = keyof typeof NAMES;

/** Where one kind of object stands inside another: the name of its place, and whether that is a list of them. */
const INSIDE: Readonly<Partial<Record<Kind, readonly (readonly [name: string, kind: Kind])[]>>> = {
  feed: [
    ['_jobcenter_news', 'feedExtension'],
    ['items', 'item'],
  ],
  item: [['_jobcenter_news', 'itemExtension']],
  feedExtension: [['glossary', 'term']],
  itemExtension: [
    ['editions', 'edition'],
    ['glossary', 'term'],
    ['sign_language', 'signLanguage'],
    ['review', 'review'],
    ['blocks', 'block'],
  ],
  edition: [
    ['glossary', 'term'],
    ['sign_language', 'signLanguage'],
    ['review', 'review'],
    ['blocks', 'block'],
  ],
  block: [['figure', 'figure']],
};

/** Names of one object that are looked at; more are no spelling mistakes. */
const MOST_NAMES = 50;

/** Whether two words differ by one letter too many, too few or wrong, or by two neighbours that changed places. */
function isNear(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const [rest, otherRest] = [one.slice(start, end), other.slice(start, otherEnd)];
  if (rest.length < 2 && otherRest.length < 2) return true;
  return rest.length === 2 && rest === [...otherRest].reverse().join('');
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/** The name that was meant, if one is likely. */
const meant = (name: string, known: readonly string[]): string | undefined =>
  known.find((one) => plain(one) === plain(name)) ??
  (name.length > 2 && name.length < 40 ? known.find((one) => isNear(plain(one), plain(name))) : undefined);

export interface UnknownName {
  readonly path: string;
  /** Absent where nobody can tell. */
  readonly meant: string | undefined;
}

/**
 * The names in a native feed that nobody reads. In the extension these are all but those with an underscore, which belong to others; beside
 * it, where others may add what they like, only those that look like one of JSON Feed's.
 */
export function unknownNames(feed: unknown): UnknownName[] {
  const found: UnknownName[] = [];
  const look = (value: unknown, kind: Kind, path: string): void => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return;
    const known = NAMES[kind].split(' ');
    const isOurs = kind !== 'feed' && kind !== 'item';
    for (const name of Object.keys(value).slice(0, MOST_NAMES)) {
      if (known.includes(name)) continue;
      const likely = meant(
        name,
        known.filter((one) => !Object.hasOwn(value, one)),
      );
      if (likely || (isOurs && name[0] !== '_'))
        found.push({ path: [path, name].filter(Boolean).join('.'), meant: likely });
    }
    for (const [name, inner] of INSIDE[kind] ?? []) {
      const inside = Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
      const place = [path, name].filter(Boolean).join('.');
      if (Array.isArray(inside)) inside.forEach((one, index) => look(one, inner, `${place}[${index}]`));
      else look(inside, inner, place);
    }
  };
  look(feed, 'feed', '');
  return found;
}
