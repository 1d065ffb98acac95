// What the views are given: everything they show, and whom to tell what the reader did. They ask nobody else.
import type { Article, Edition, Level, Term } from '../articles/article.js';
import type { Wish } from '../articles/editions.js';
import type { Page } from '../articles/selection.js';
import type { Route } from '../store/route.js';
import type { Speech } from '../store/speech-controller.js';
import type { FeedState } from '../store/state.js';
import type { ViewState } from '../store/view-controller.js';

export type Layout = 'list' | 'cards' | 'headlines';

/** What a link of ours means; the element follows it in place where the reader clicks it plainly. */
export interface Goal {
  readonly article?: Article;
  /** Page of the list. */
  readonly page?: number;
  /** BCP 47. */
  readonly language?: string;
}

/** What the reader can do beside following links. */
export interface Actions {
  level(level: Level): void;
  /** @param isDone The reader pressed Enter or the button; else they may still be typing. */
  search(query: string, isDone: boolean): void;
  filter(selection: Pick<Route, 'tag' | 'year' | 'has'>): void;
  reset(): void;
  /** Looks through more of a feed that comes in pages. */
  searchOn(): void;
  fold(): void;
  /** Stops or resumes looking for news. */
  refresh(): void;
  retry(): void;
  /** Reads aloud, or pauses and goes on. */
  listen(): void;
  stopListening(): void;
  /** @param step 1 is faster, -1 slower. */
  accelerate(step: 1 | -1): void;
  /** Shows or hides the video in a sign language. */
  sign(): void;
  share(): void;
  print(): void;
  /** Loads a picture that was held back. */
  loadImage(url: string): void;
}

export interface ListScene {
  readonly state: ViewState;
  readonly layout: Layout;
  readonly page: Page;
  /** Articles that the search and the filters found. */
  readonly found: number;
  /** The feed goes on: so many articles of it are there. */
  readonly more?: number;
  readonly route: Route;
  /** What the filters offer; empty where there is nothing to choose. */
  readonly tags: readonly string[];
  readonly years: readonly number[];
  readonly levels: readonly Level[];
  readonly search: boolean;
  readonly unfolded: boolean;
  /** Whether the list looks for news by itself; `undefined` where the page does not wish it. */
  readonly looks?: boolean;
  /** Of a teaser box: the address of the whole list. */
  readonly all?: string;
}

export interface Body {
  readonly element: HTMLElement;
  /** Whose text it is: where an edition has none, the item's own. */
  readonly edition: Edition;
  /** All words that can be explained in its language and at its level, and those of them that it has. */
  readonly glossary: readonly Term[];
  readonly terms: readonly Term[];
}

export interface ArticleScene {
  readonly state: ViewState;
  readonly id: string;
  /** `undefined` where a link led to an article that is not there. */
  readonly article?: Article;
  /** It is still looked for, in further pages of the feed. */
  readonly isSought: boolean;
  readonly edition?: Edition;
  readonly body?: Body;
  /** `undefined` where no voice fits. */
  readonly listen?: {
    readonly state: Speech;
    /** The buttons for a voice that has begun are there. */
    readonly isOpen: boolean;
    readonly rate: number;
  };
  /** The video is there. */
  readonly signing: boolean;
  readonly previous?: Article;
  readonly next?: Article;
  /** How an article can be shared here, or that its link was copied. */
  readonly share?: 'share' | 'copy' | 'copied';
  readonly print: boolean;
}

export interface Scene {
  readonly state: FeedState;
  /** The reader tried again and there are news: the button that they pressed is still there for a moment. */
  readonly isMended: boolean;
  /** Another one for each language and level than for the one before. */
  readonly isOdd: boolean;
  /** BCP 47 of the interface's words: `de-simple` where they are in Leichte Sprache. */
  readonly locale: string;
  readonly wish: Wish;
  /** Of the list; empty for none. */
  readonly heading: string;
  /** Of the region. */
  readonly label: string;
  /** Of the list's heading and the article's, 1 to 4. */
  readonly headingLevel: number;
  /** The page's author put something inside the element that is shown until there are news. */
  readonly hasFallback: boolean;
  readonly images: boolean;
  /** Whether a picture from this URL waits until the reader asks for it, or does not come even then. */
  isHeld(url: string, always?: boolean): boolean;
  /** Levels that the feed has; the switch is there when there are two. */
  readonly levels: readonly Level[];
  readonly languages: readonly string[];
  readonly list?: ListScene;
  /** Two places: for the open article, and for a moment the one that is left. */
  readonly articles: readonly (ArticleScene | undefined)[];
  /** The address of a goal; without any it is the list's. `undefined` for an article that can be read nowhere. */
  href(goal: Goal): string | undefined;
  readonly actions: Actions;
}
