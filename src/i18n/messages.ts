// Sentences that more than one room says, or that are spoken outside a view.
import type { Level, Timestamp } from '../articles/article.js';
import type { Wish } from '../articles/editions.js';
import type { FeedErrorCode } from '../feeds/errors.js';
import { formatDateTime, formatNumber, nameOfLanguage } from './format.js';
import { msg, str } from './msg.js';

export const defaultHeading = (): string =>
  msg('News', { id: 'news', desc: 'Heading of the list and name of the region' });

/** "Leichte Sprache" */
export const nameOfLevel = (level: Level): string =>
  ({
    standard: msg('Standard', { id: 'standard', desc: 'Name of the language level Alltagssprache' }),
    plain: msg('Plain language', { id: 'plain', desc: 'Name of the language level Einfache Sprache' }),
    easy: msg('Easy read', { id: 'easy', desc: 'Name of the language level Leichte Sprache' }),
  })[level];

/** "in Leichter Sprache" */
const inLevel = (level: Level): string =>
  ({
    standard: msg('in standard language', {
      id: 'in-standard',
      desc: 'Part of a sentence: This article is not available …',
    }),
    plain: msg('in plain language', { id: 'in-plain', desc: 'Part of a sentence: This article is not available …' }),
    easy: msg('in easy read', { id: 'in-easy', desc: 'Part of a sentence: This article is not available …' }),
  })[level];

/** "auf Englisch" */
const inLanguage = (language: string): string =>
  msg(str`in ${nameOfLanguage(language)}`, {
    id: 'in-language',
    desc: 'Part of a sentence: This article is not available …; 0: name of a language',
  });

/** A word for an article in the list that does not have the wished level. */
export const notInLevel = (level: Level): string =>
  msg(str`Not ${inLevel(level)}`, { id: 'not-in', desc: 'Mark at an article in the list; 0: "in easy read"' });

/** "Nur Nachrichten in Leichter Sprache" */
export const onlyInLevel = (level: Level): string =>
  msg(str`Only articles ${inLevel(level)}`, { id: 'only-in', desc: 'Choice in a filter; 0: "in easy read"' });

/** The honest sentence over a text that is not what was wished; `undefined` where it is. */
export function missingEdition(wish: Wish, shown: Wish, hasLanguage: boolean): string | undefined {
  if (hasLanguage && wish.level === shown.level) return undefined;
  const how = ({ level, language }: Wish): string => (hasLanguage ? inLevel(level) : inLanguage(language));
  return msg(str`This article is not available ${how(wish)}. Here is the text ${how(shown)}.`, {
    id: 'no-edition',
    desc: 'Over an article; 0 and 1: "in easy read" or "in German"',
  });
}

const textsAre = (how: string): string =>
  msg(str`Texts are now ${how}.`, {
    id: 'texts-now',
    desc: 'Spoken after level or language was changed; 0: "in easy read" or "in German"',
  });
export const textsNow = (level: Level): string => textsAre(inLevel(level));
export const languageNow = (language: string): string => textsAre(inLanguage(language));

/** "12 Nachrichten"; with more to come, "Mindestens 12 Nachrichten" */
export const countOf = (count: number, more = false): string =>
  more
    ? msg(str`At least ${countOf(count)}`, { id: 'at-least', desc: 'A list that goes on; 0: "25 articles"' })
    : count === 1
      ? msg('1 article', { id: 'one-article', desc: 'Number of articles in the list' })
      : msg(str`${formatNumber(count)} articles`, {
          id: 'articles',
          desc: 'Number of articles in the list, other than one',
        });

/** "3 Nachrichten gefunden" */
export const hitsOf = (count: number): string =>
  count
    ? msg(str`${countOf(count)} found`, { id: 'hits', desc: 'Result of a search or filter; 0: "3 articles"' })
    : msg('No articles found', { id: 'no-hits', desc: 'Result of a search or filter' });

/** Where there are more pages than are known, only which one it is. */
export const pageOfPages = (page: number, pages: number, more = false): string =>
  more
    ? pageTitle(page)
    : msg(str`Page ${formatNumber(page)} of ${formatNumber(pages)}`, {
        id: 'page-of',
        desc: 'Which page of the list is shown',
      });

export const pageTitle = (page: number): string =>
  msg(str`Page ${formatNumber(page)}`, { id: 'page', desc: 'Link to a page of the list, and title' });

export const loading = (): string =>
  msg('The news is loading.', { id: 'loading', desc: 'Spoken while the feed loads' });

export const loadingLong = (): string =>
  msg('Loading takes longer than usual.', { id: 'loading-long', desc: 'After five seconds of loading' });

/** Each on a line of its own where the interface is in Leichter Sprache; elsewhere that is a space. */
const sentences = (...parts: readonly string[]): string => parts.join('\n');

const offline = (): string => msg('You are offline.', { id: 'offline', desc: 'The device has no network' });

/** What the reader can do, which is less than what can have happened. The webmaster's line is in the error itself. */
export function failure(code: FeedErrorCode): string {
  switch (code) {
    case 'offline':
      return sentences(
        offline(),
        msg('The news will appear as soon as you have a connection again.', {
          id: 'error-offline',
          desc: 'After: You are offline.',
        }),
      );
    case 'network':
    case 'cors':
      return msg('The news cannot be loaded. Please check your internet connection and try again.', {
        id: 'error-network',
        desc: 'No answer from the server',
      });
    case 'timeout':
    case 'server':
    case 'syntax':
      return msg('The news cannot be loaded at the moment. Please try again later.', {
        id: 'error-http',
        desc: 'The server answers too slowly, with an error that may pass, or with half a feed',
      });
    default:
      return msg('The news cannot be shown at the moment. The fault is not yours.', {
        id: 'error',
        desc: 'Trying again will hardly help: there is no feed, or none that may or can be read',
      });
  }
}

/** "Tempo: 1,2" */
export const rateNow = (rate: number): string =>
  msg(str`Speed: ${formatNumber(rate)}`, { id: 'rate', desc: 'How fast the voice reads; 0: times the usual speed' });

/** What happened, and how old the news are that stand there all the same. */
export function failureSince(code: FeedErrorCode, since: Timestamp): string {
  const date = formatDateTime(since);
  return sentences(
    code === 'offline' ? offline() : failure(code),
    msg(str`As of: ${date}`, { id: 'since', desc: 'How old the list is; 0: date and time' }),
  );
}

/** "Neu: 2 Nachrichten" */
export const newArticles = (count: number): string =>
  msg(str`New: ${countOf(count)}`, { id: 'new', desc: 'Spoken when new articles came; 0: "2 articles"' });

/** What a search could look through so far: the feed goes on. */
export const searched = (count: number): string =>
  msg(str`Searched: the ${formatNumber(count)} newest articles`, {
    id: 'searched',
    desc: 'Beside the result of a search in a part of a long archive; 0: number',
  });

export const linkCopied = (): string => msg('Link copied', { id: 'copied', desc: 'After the button Copy link' });

export const allNews = (): string =>
  msg('All news', { id: 'back', desc: 'Link from an article, or from a teaser box, to the list' });

export const articleGone = (): string =>
  msg('This article is not here', {
    id: 'gone',
    desc: 'Heading where a link leads to an article that does not exist',
  });

export const tableLabel = (): string =>
  msg('Table', { id: 'table', desc: 'Name of a table without a caption, for screen readers' });

export const embedLabel = (host: string): string =>
  msg(str`Embedded content on ${host}`, {
    id: 'embed',
    desc: 'Link in an article in place of a video or a map from another site; 0: name of the site',
  });

export const heldLabel = (host: string): string =>
  msg(str`Load the picture from ${host}`, {
    id: 'load-image',
    desc: 'Button in place of a picture that is on another site; 0: name of the site',
  });
