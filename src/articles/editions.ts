// Which edition of an article a reader gets, and what of it comes from elsewhere.
import type { Article, Edition, Level } from './article.js';
import { LEVELS } from './article.js';
import { langOf, lookup } from './language.js';

/** What the reader would like to read. */
export interface Wish {
  /** BCP 47. */
  readonly language: string;
  readonly level: Level;
}

/** In which order levels help a reader whose own is missing: the easier text helps more than the hard one. */
export const EASIER: readonly Level[] = ['plain', 'easy', 'standard'];

/** The edition for a wish: the language first, then the level, then the nearest level; never none. */
export function chooseEdition(article: Article, wish: Wish): Edition {
  const own = article.editions[0];
  const language = lookup(wish.language, languagesOf([article])) ?? own.language;
  for (const level of [wish.level, ...EASIER]) {
    const edition = article.editions.find((candidate) => candidate.language === language && candidate.level === level);
    if (edition) return edition;
  }
  return own;
}

/** The texts of an edition that may be missing from it. */
export type TextField = 'title' | 'kicker' | 'subtitle' | 'dateline' | 'summary' | 'imageAlt' | 'imageCaption';

export interface Text {
  readonly text: string;
  /** BCP 47 of this text, which need not be that of the edition. */
  readonly lang: string;
}

/** A text of the edition, or the item's own with the item's language. */
export function textOf(article: Article, edition: Edition, field: TextField): Text | undefined {
  const source = edition[field] === undefined ? article.editions[0] : edition;
  const text = source[field];
  return text === undefined ? undefined : { text, lang: langOf(source) };
}

const hasBody = (edition: Edition): boolean => edition.html !== undefined || edition.text !== undefined;

/** The edition whose body is shown: this one's, else the item's own; `undefined` where neither has a body. */
export const bodyOf = (article: Article, edition: Edition): Edition | undefined =>
  [edition, article.editions[0]].find(hasBody);

/** The languages of some articles' editions, in the order of their appearance. */
export const languagesOf = (articles: readonly Article[]): string[] => [
  ...new Set(articles.flatMap(({ editions }) => editions.map(({ language }) => language))),
];

/** The levels of some articles' editions, from hard to easy. */
export function levelsOf(articles: readonly Article[]): Level[] {
  const found = new Set(articles.flatMap(({ editions }) => editions.map(({ level }) => level)));
  return LEVELS.filter((level) => found.has(level));
}

export const hasLevel = (article: Article, level: Level): boolean =>
  article.editions.some((edition) => edition.level === level);
