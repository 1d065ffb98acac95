/** Views by themselves: what they are given, and a place to draw them. No feed, no element, no sheets. */
import { timestampAt } from '../../src/articles/dates.js';
import { render } from 'lit';
import type { Article, Edition } from '../../src/articles/article.js';
import { speaking } from '../../src/i18n/msg.js';
import type { Actions, ArticleScene, Goal, ListScene, Scene } from '../../src/views/scene.js';
import { stage } from './mount.js';

/** Draws a view in one language; `all`, `the`, `part` of reader.ts find things in it. A place that is given is drawn again. */
export function draw(view: () => unknown, locale = 'de', place: HTMLElement = emptyPlace()): HTMLElement {
  speaking(locale, () => render(view(), place.shadowRoot!));
  return place;
}

function emptyPlace(): HTMLElement {
  const place = document.createElement('div');
  place.attachShadow({ mode: 'open' });
  stage().append(place);
  return place;
}

/** Actions that write down what they are told: `['search', 'Messe', true]`. */
export function listening(): { readonly told: unknown[][]; readonly actions: Actions } {
  const told: unknown[][] = [];
  const actions = new Proxy({} as Actions, {
    get:
      (_, name) =>
      (...words: unknown[]) =>
        void told.push([name, ...words]),
  });
  return { told, actions };
}

/** An address for each goal, as short as can be: `#a`, `#page=2`, `#lang=en`, and `#` for the list. */
const href = ({ article, page, language }: Goal): string =>
  `#${article?.id ?? (page ? `page=${page}` : language ? `lang=${language}` : '')}`;

/** What the element means by a link, which it follows in place. */
export const goalOf = (link: Element): Goal | undefined => (link as Element & { readonly goal?: Goal }).goal;

/** A German article at the level standard, of today's fields only those that it is given. */
export const articleOf = (id: string, edition: Partial<Edition> = {}, fields: Partial<Article> = {}): Article => ({
  id,
  editions: [{ language: 'de', level: 'standard', title: `Titel ${id}`, ...edition }],
  base: 'https://example.org/',
  pinned: false,
  tags: [],
  authors: [],
  ...fields,
});

/** All that is there is shown, and there is not much: no switch, no list, no article. */
export const sceneOf = (fields: Partial<Scene> = {}): Scene => ({
  isMended: false,
  isOdd: false,
  state: { status: 'ready', feed: { title: 'Presse', language: 'de', articles: [] }, since: timestampAt(0) },
  locale: 'de',
  wish: { language: 'de', level: 'standard' },
  heading: 'Nachrichten',
  label: 'Nachrichten',
  headingLevel: 2,
  hasFallback: false,
  images: true,
  isHeld: () => false,
  levels: ['standard'],
  languages: ['de'],
  articles: [],
  href,
  actions: listening().actions,
  ...fields,
});

/** A list on one page, without search and filters. */
export const listOf = (articles: readonly Article[], fields: Partial<ListScene> = {}): ListScene => ({
  state: 'shown',
  layout: 'list',
  page: { articles, number: 1, count: 1 },
  found: articles.length,
  route: {},
  tags: [],
  years: [],
  levels: [],
  search: false,
  unfolded: false,
  ...fields,
});

/** An open article in its own edition, without tools and neighbours. */
export const openOf = (article: Article, fields: Partial<ArticleScene> = {}): ArticleScene => ({
  state: 'shown',
  id: article.id,
  article,
  edition: article.editions[0],
  isSought: false,
  signing: false,
  print: false,
  ...fields,
});
