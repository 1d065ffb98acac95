// The element: attributes in, events out. It joins the rooms; it neither fetches nor parses nor knows markup.
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Article, Edition, Feed, Level } from './articles/article.js';
import { isOver } from './articles/dates.js';
import { bodyOf, chooseEdition, languagesOf, levelsOf, textOf, type Wish } from './articles/editions.js';
import { matcherOf, termsFor } from './articles/glossary.js';
import { newOnes } from './articles/paging.js';
import { arrange, pageOf, select, tagsOf, yearsOf } from './articles/selection.js';
import { atLeast, attributeFor, flag, oneOf, text, token, wholeNumber, type Read } from './attributes.js';
import {
  JobcenterNewsErrorEvent,
  JobcenterNewsLanguageEvent,
  JobcenterNewsLevelEvent,
  JobcenterNewsListEvent,
  JobcenterNewsLoadEvent,
  JobcenterNewsShowEvent,
} from './events.js';
import { sanitize, sanitizeBlocks, sanitizeText } from './feeds/sanitize.js';
import { findSource } from './feeds/source.js';
import { describeFile } from './i18n/format.js';
import { languageAround, localeFor, observeLanguage } from './i18n/locale.js';
import {
  articleGone,
  countOf,
  defaultHeading,
  embedLabel,
  failure,
  heldLabel,
  hitsOf,
  languageNow,
  linkCopied,
  loading,
  loadingLong,
  missingEdition,
  newArticles,
  pageOfPages,
  pageTitle,
  rateNow,
  searched,
  tableLabel,
  textsNow,
} from './i18n/messages.js';
import { addCatalogue, hasCatalogue, speaking, type Catalogue } from './i18n/msg.js';
import { Announcer } from './store/announcer.js';
import { readChoice, writeChoice } from './store/choices.js';
import { FeedController } from './store/feed-controller.js';
import { memo } from './store/memo.js';
import { writeTitle } from './store/page-title.js';
import { holdPlace } from './store/place.js';
import { RefreshController } from './store/refresh-controller.js';
import { RouteController, type Routing } from './store/route-controller.js';
import { choiceOf, type Choice, type Route } from './store/route.js';
import { SpeechController } from './store/speech-controller.js';
import type { FeedState } from './store/state.js';
import { newsArticle, StructuredData } from './store/structured-data.js';
import { focusOnce, MESSAGE, PLAYER, ViewController, type Left, type View } from './store/view-controller.js';
import { styles } from './styles/styles.js';
import { markAddresses } from './views/addresses.js';
import { markTerms } from './views/glossary.js';
import { isNarrowed } from './views/list.js';
import { regionView } from './views/region.js';
import type { Actions, ArticleScene, Body, Goal, Layout, ListScene } from './views/scene.js';
import { phrasesIn, type Phrase } from './views/sentences.js';
import { showPhrase } from './views/spoken-phrase.js';

/** What each property, and the attribute of its name, may say. */
const PROPERTIES = {
  src: text,
  level: oneOf<Level>('standard', 'plain', 'easy'),
  article: text,
  heading: text,
  headingLevel: wholeNumber(1, 4, 2),
  label: text,
  layout: oneOf<Layout>('list', 'cards', 'headlines'),
  pageSize: wholeNumber(1, 100, 10),
  limit: wholeNumber(1, Infinity, undefined),
  tags: text,
  routing: oneOf<Routing>('hash', 'query', 'none'),
  routeKey: token('jcn'),
  openIn: oneOf('place', 'page'),
  articlePage: text,
  refresh: atLeast(300),
  keepOffline: flag,
  noSearch: flag,
  noFilter: flag,
  noListen: flag,
  remoteVoices: flag,
  noShare: flag,
  noPrint: flag,
  noImages: flag,
  noForeignImages: flag,
  structuredData: flag,
} as const satisfies Record<string, Read<unknown>>;

/** Milliseconds after the last key before a search begins. */
const TYPING_PAUSE = 250;

/**
 * News of a public body: an accessible list and article view in German and English, at the levels Alltagssprache, Einfache Sprache and
 * Leichte Sprache.
 *
 * @summary An accessible news list and article view for public bodies.
 *
 * @slot - Fallback content: shown until the news are there, and again under the error message when they cannot be had.
 * @slot empty - Shown instead of the standard sentence when there are no news.
 *
 * @fires {JobcenterNewsLoadEvent} jobcenter-news-load - The news are there (`articles`).
 * @fires {JobcenterNewsErrorEvent} jobcenter-news-error - The news cannot be had (`error`).
 * @fires {JobcenterNewsShowEvent} jobcenter-news-show - The reader opens an article (`article`). Cancelable where they followed a link: the page may navigate itself.
 * @fires {JobcenterNewsListEvent} jobcenter-news-list - The reader went back to the list.
 * @fires {JobcenterNewsLevelEvent} jobcenter-news-level - The reader chose a level (`level`).
 * @fires {JobcenterNewsLanguageEvent} jobcenter-news-language - The reader chose a language (`language`, BCP 47).
 *
 * @csspart region - The whole, a labelled section.
 * @csspart heading - The heading of the list.
 * @csspart list - The list of articles.
 * @csspart item - One article in the list.
 * @csspart item-title - Its heading.
 * @csspart item-link - The link in that heading.
 * @csspart item-date - Its date.
 * @csspart item-teaser - Its teaser.
 * @csspart item-image - Its picture.
 * @csspart badge - A mark at an article: important, level, language.
 * @csspart toolbar - Search and filters.
 * @csspart search - The search field with its label and button.
 * @csspart filter - One filter with its label.
 * @csspart count - The line with the number of articles.
 * @csspart pager - The links to the pages of the list.
 * @csspart page-link - One of them.
 * @csspart refresh - The button that stops looking for news, where the page has `refresh`.
 * @csspart back - The link from an article back to the list.
 * @csspart article - The open article.
 * @csspart kicker - The line over its headline.
 * @csspart title - Its headline.
 * @csspart subtitle - Its sub-headline.
 * @csspart dateline - The place before its first sentence.
 * @csspart date - The line with its dates and authors.
 * @csspart reading-time - How long it takes to read.
 * @csspart body - Its text.
 * @csspart figure - Its picture with caption and credit.
 * @csspart image - The picture.
 * @csspart caption - Caption and credit.
 * @csspart load-image - The button in place of a picture that is held back.
 * @csspart embed - The link in place of a video or another embed.
 * @csspart table - The frame in which a table scrolls.
 * @csspart levels - The switch between levels.
 * @csspart level-option - One level.
 * @csspart languages - The list of languages.
 * @csspart language-option - One language.
 * @csspart block - A piece of it with the picture that explains it.
 * @csspart term - A word in it that is explained.
 * @csspart definition - The explanation, after the paragraph.
 * @csspart glossary - All explanations, at the end.
 * @csspart glossary-heading - Their heading.
 * @csspart review - Who tested a text in Leichte Sprache.
 * @csspart seal - The seal for it.
 * @csspart sign-language - The video in a sign language, with its buttons.
 * @csspart listen - The buttons that read the article aloud.
 * @csspart attachments - The files of an article.
 * @csspart attachment - The link to one file.
 * @csspart share - The button that shares an article or copies its link.
 * @csspart print - The button that prints.
 * @csspart message - A message: loading takes long, an error, a missing edition, an article that is not there.
 * @csspart retry - The button after an error.
 * @csspart empty - What stands in place of an empty list.
 * @csspart announcer - The live regions for screen readers, which are never seen.
 *
 * @cssprop [--jobcenter-news-accent=currentColor] - Links, chosen level, rules that stand out.
 * @cssprop [--jobcenter-news-on-accent] - Text on a fill in the accent colour. Without it nothing is filled, only tinted.
 * @cssprop [--jobcenter-news-text=inherit] - Text.
 * @cssprop [--jobcenter-news-muted=currentColor] - Dates and other quiet lines; 4.5:1 against the page at least.
 * @cssprop [--jobcenter-news-surface=transparent] - Ground of cards and of the message boxes.
 * @cssprop [--jobcenter-news-border=rgb(128 128 128 / 45%)] - Hairlines.
 * @cssprop [--jobcenter-news-radius=0.25rem] - Corners.
 * @cssprop [--jobcenter-news-gap=0.75rem] - The unit of which all spaces are multiples.
 * @cssprop [--jobcenter-news-measure=66ch] - Longest line of running text.
 * @cssprop [--jobcenter-news-focus=#0b57d0] - Outer tone of the focus ring; the inner one is white.
 */
export class JobcenterNews extends LitElement {
  /** Of the package. */
  static readonly version = '0.1.0';

  static override readonly styles = styles;

  static override readonly properties = Object.fromEntries(
    Object.entries(PROPERTIES).map(([name, read]) => {
      const attribute = attributeFor(name);
      return [name, { attribute, converter: { fromAttribute: (value: unknown) => read(value, attribute) } }];
    }),
  );

  private readonly _feed = new FeedController(
    this,
    () => findSource(this, this.src),
    (state, before) => this._feedChanged(state, before),
  );
  private readonly _refresh = new RefreshController(this, () => void this._feed.refresh());
  private readonly _route = new RouteController(this, (route) => this._moved(route));
  private readonly _view = new ViewController(this, (from) => this._moveFocus(from));
  private readonly _announcer = new Announcer((politeness) =>
    this.shadowRoot?.querySelector(`[aria-live=${politeness}]`),
  );
  private readonly _structuredData = new StructuredData();
  private readonly _speech = new SpeechController<Phrase>(this, () => this.remoteVoices, showPhrase);
  private readonly _bodies = new WeakMap<Edition, Body & { readonly setting: string }>();

  /** What the page wished, as long as neither URL nor reader say otherwise. */
  private _given: { readonly level: Level; readonly article?: string } = { level: 'standard' };
  /** Where the reader is in the list, also while an article is open. */
  private _list: Route = {};
  /** The link that the reader followed, and how far from the top of the window it was. */
  private _left?: { readonly id: string; readonly top: number };
  /** URLs of the pictures from elsewhere that the reader asked for. */
  private readonly _asked = new Set<string>();
  /** What the reader was reading when the feed came again: it stays as it was, be it changed or withdrawn meanwhile. */
  private _held?: Article;
  /** Hits of a search that the reader had when they searched on. */
  private _hits = -1;
  private _unfolded = false;
  private _copied = false;
  /** The video in a sign language is shown. */
  private _signing = false;
  /** The text that is read aloud. */
  private _spoken?: Body;
  /** The reader waits for the end of something that was announced. */
  private _waiting = false;
  /** What the view shows that was rendered last. */
  private _rendered: Wish & { readonly article?: string } = { language: '', level: 'standard' };
  /** Becomes another with each change of language or level: see `regionView()`. */
  private _isOdd = false;
  private _keepPlace?: () => void;
  private _typing?: ReturnType<typeof setTimeout>;
  private _stopObserving?: () => void;

  /** URL of the feed. Without it: the element's own `<script type="application/feed+json">`, else the first feed that the page links to. */
  declare src: string | undefined;
  /** Level that is shown: `standard`, `plain` or `easy`; the attribute is the page's wish, the URL and the reader come first. */
  declare level: Level;
  /** Id of the open article; absent means the list. */
  declare article: string | undefined;
  /** Heading of the list, "Nachrichten" or "News" by default; empty drops it. */
  declare heading: string | undefined;
  /** Level of that heading, 1 to 4, by default 2; everything below follows. */
  declare headingLevel: number;
  /** Name of the region for screen readers, by default the heading. */
  declare label: string | undefined;
  /** Look of the list: `list`, `cards` or `headlines`. */
  declare layout: Layout;
  /** Articles on a page, 1 to 100, by default 10. */
  declare pageSize: number;
  /** At most so many articles in all; no limit by default. */
  declare limit: number | undefined;
  /** Only articles with one of these tags, separated by commas. */
  declare tags: string | undefined;
  /** Where the view lives in the URL: `hash`, `query` or `none`. */
  declare routing: Routing;
  /** Its name there, by default `jcn`; distinct for each element on a page. */
  declare routeKey: string;
  /** Open articles in `place`, or follow their own URL as a `page`. */
  declare openIn: 'place' | 'page';
  /** URL of the page on which a teaser box opens its articles. */
  declare articlePage: string | undefined;
  /** Seconds after which the news are asked for again while the page is visible, at least 300; never by default. */
  declare refresh: number | undefined;
  /** Keeps a copy of the last good answer in the browser, for up to 30 days, to be shown when there is no network. */
  declare keepOffline: boolean;
  /** Drops the search. */
  declare noSearch: boolean;
  /** Drops the filters. */
  declare noFilter: boolean;
  /** Drops the button that reads an article aloud. */
  declare noListen: boolean;
  /** Lets it use voices that send the text to a server of the browser's maker; by default only those of the device. */
  declare remoteVoices: boolean;
  /** Drops the button for sharing. */
  declare noShare: boolean;
  /** Drops the button for printing. */
  declare noPrint: boolean;
  /** Drops all pictures. */
  declare noImages: boolean;
  /** Holds back pictures that are not on the page's own server: in an article until the reader asks for one, in the list altogether. */
  declare noForeignImages: boolean;
  /** Writes schema.org `NewsArticle` JSON-LD for the open article into the page. */
  declare structuredData: boolean;

  constructor() {
    super();
    for (const [name, read] of Object.entries(PROPERTIES)) this._properties[name] = read(undefined, name);
  }

  /**
   * Adds a language of the interface, for all elements of the page.
   * @param language BCP 47, the primary subtag: `uk`.
   * @param messages The catalogue that lit-localize generates; what it lacks is shown in English.
   * @param version Of the package that the catalogue was made with. Another one's messages might be other messages: it is refused with a warning.
   */
  static addLocale(language: string, messages: Catalogue, version: string): void {
    if (version !== this.version) {
      console.warn(`<jobcenter-news> is version ${this.version}, its language "${language}" is for ${version}`);
      return;
    }
    addCatalogue(language, messages);
    for (const element of elements) element.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    elements.add(this);
    this._stopObserving = observeLanguage(this, () => this._forget('language'));
    // After a move: another language may apply, and what stands outside the element is to be written again.
    this._writeTitle();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    elements.delete(this);
    this._stopObserving?.();
    clearTimeout(this._typing);
    this._announcer.stop();
    this._structuredData.write(undefined);
    writeTitle(this, undefined);
  }

  protected override performUpdate(): void {
    speaking(this._voice, () => super.performUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const [name, read] of Object.entries(PROPERTIES)) {
      if (changed.has(name as never)) this._properties[name] = read(this._properties[name], attributeFor(name));
    }
    const { level, article } = this;
    // News of another source are none of this one.
    if (changed.has('src')) this._feed.forget();
    if (!this.hasUpdated) {
      this.renderRoot.addEventListener('click', this._onClick);
      this._given = { level, article };
      this._route.route = { ...readChoice(this.routeKey), ...this._route.read(), ...this._route.route };
      this._show(false);
    } else {
      // Neither what the reader chose nor what the URL says, so it is the page that speaks.
      if (changed.has('level') && level !== this._wish.level) {
        this._given = { ...this._given, level };
        this._forget('level');
      }
      if (changed.has('article') && article !== this._id) {
        this._given = { ...this._given, article };
        this._route.go({ ...this._reading, ...this._list }, 'replace');
        this._show(false);
      }
    }
    this.level = this._wish.level;
    this.article = this._id;
    const { language } = this._wish;
    const view = this.renderRoot.querySelector('[data-state=shown]');
    const isSameText = this._rendered.level === this.level && this._rendered.language === language;
    const isSameView = this._rendered.article === this.article;
    if (!isSameText || !isSameView) this._speech.stop();
    if (!isSameText) this._isOdd = !this._isOdd;
    this._keepPlace = !isSameText && isSameView && view ? holdPlace(view) : undefined;
    this._rendered = { level: this.level, language, article: this.article };
  }

  protected override updated(): void {
    this._keepPlace?.();
    if (this._spoken && this._spoken !== this._shownBody) this._speech.stop();
    if (this.status === 'idle') this._loadWhenParsed();
    else if (this._feed.state.status !== 'loading' && this._lacks) void this._feed.more();
    const article = this.structuredData ? this._find(this._id) : undefined;
    this._structuredData.write(
      article && newsArticle(article, chooseEdition(article, this._wish), this._address(article)),
    );
  }

  // What is true now

  /** What was read: title, language and articles, those that are over left out; `undefined` before. */
  get feed(): Feed | undefined {
    const { feed } = this._feed.state;
    return feed && { ...feed, articles: this._articles };
  }

  /** `idle`, `loading`, `ready`, `empty` (nothing in the feed may be shown) or `failed`. */
  get status(): FeedState['status'] | 'empty' {
    const { status } = this._feed.state;
    return status === 'ready' && !this._articles.length ? 'empty' : status;
  }

  private get _properties(): Record<string, unknown> {
    return this as unknown as Record<string, unknown>;
  }

  private get _locale(): string {
    return localeFor(this._route.route.language) ?? localeFor(languageAround(this)) ?? 'de';
  }

  /** The interface's words: in German there are some in Leichte Sprache as well. */
  private get _voice(): string {
    const easy = `${this._locale}-simple`;
    return this._wish.level === 'easy' && hasCatalogue(easy) ? easy : this._locale;
  }

  private get _shownBody(): Body | undefined {
    const article = this._find(this._id);
    return article && this._body(article, chooseEdition(article, this._wish));
  }

  private get _wish(): Wish {
    const { language = this._locale, level = this._given.level } = this._route.route;
    return { language, level };
  }

  /** The open article; an empty id in the URL says that the reader left the one that the page opened. */
  private get _id(): View {
    return (this._route.route.article ?? this._given.article) || undefined;
  }

  private get _articles(): readonly Article[] {
    const { feed } = this._feed.state;
    return feed ? this._arrange(feed, this.tags, this.limit) : [];
  }

  /** Whether the feed goes on and the list may as well. */
  private get _hasMore(): boolean {
    return !!this._feed.state.feed?.next && !(this._articles.length >= this.limit!);
  }

  /** Whether what the reader wishes is not there, and may be in the next pages of the feed. */
  private get _lacks(): boolean {
    const { state, reach } = this._feed;
    if (!this._hasMore || !reach) return false;
    if (this._id) return !state.feed!.articles.some(({ id }) => id === this._id);
    const { length } = this._found;
    const { page = 1 } = this._list;
    const isBeyond = page > 1 && length <= (page - 1) * this.pageSize;
    return isNarrowed(this._list) ? isBeyond || length <= this._hits : length < page * this.pageSize;
  }

  private get _found(): readonly Article[] {
    const { query, tag, year, has } = this._list;
    return this._select(this._articles, query, tag, year, has);
  }

  private readonly _arrange = memo((feed: Feed, tags?: string, limit?: number) =>
    arrange(feed.articles, (tags ?? '').split(','), limit, Date.now()),
  );
  private readonly _select = memo(
    (articles: readonly Article[], query?: string, tag?: string, year?: number, has?: Level) =>
      select(articles, { query, tag, year, has }),
  );
  private readonly _offers = memo((articles: readonly Article[]) => ({
    tags: tagsOf(articles),
    years: yearsOf(articles),
    levels: levelsOf(articles),
    languages: languagesOf(articles),
  }));

  /** Also an article that the list does not show for its tags or the limit: a link to it leads to it. */
  private _find(id: View): Article | undefined {
    if (id && this._held?.id === id) return this._held;
    return this._feed.state.feed?.articles.find((article) => article.id === id && !isOver(article.expires, Date.now()));
  }

  private get _page(): ReturnType<typeof pageOf> {
    const at = (number: number): ReturnType<typeof pageOf> =>
      pageOf(this._found, number, this.pageSize, this._hasMore && !isNarrowed(this._list));
    const page = at(this._list.page ?? 1);
    // Nothing stands on the page after the last one until it is there.
    return page.articles.length || this._lacks ? page : at(page.number - 1);
  }

  // Where views lead

  /** What every address carries, so that a link that is shared or opened in a new tab shows the same text. */
  private get _reading(): Choice {
    return choiceOf(this._route.route);
  }

  private _listAt(list: Route): Route {
    return { ...this._reading, ...list, article: this._given.article && '' };
  }

  private _address({ id }: Article, page?: URL): string {
    return this._route.href({ ...this._reading, article: id }, page);
  }

  /** The address of an article, and whether it opens here. An item without a text always links to its own URL. */
  private _target(article: Article): { readonly href?: string; readonly here?: boolean } {
    const edition = chooseEdition(article, this._wish);
    const url = edition.url ?? article.url;
    const body = bodyOf(article, edition);
    if (url && (!body || this.openIn === 'page')) return { href: url };
    if (!body && !textOf(article, edition, 'summary')) return {};
    if (this.articlePage === undefined)
      return { href: (this._route.routing === 'none' && url) || this._address(article), here: true };
    try {
      return { href: this._address(article, new URL(this.articlePage, document.baseURI)) };
    } catch {
      return { href: url };
    }
  }

  private readonly _href = ({ article, page, language }: Goal): string | undefined => {
    if (article) return this._target(article).href;
    return this._route.href(
      language ? { ...this._route.route, language } : this._listAt(page ? { ...this._list, page } : this._list),
    );
  };

  // What the reader does

  private readonly _actions: Actions = {
    level: (level) => {
      this._choose({ level });
      this.level = level;
      const article = this._find(this._id);
      const shown = article && chooseEdition(article, this._wish);
      this._say(() => (shown && missingEdition(this._wish, shown, true)) ?? textsNow(level));
      this.dispatchEvent(new JobcenterNewsLevelEvent(level));
    },
    search: (query, isDone) => {
      clearTimeout(this._typing);
      this._typing = setTimeout(
        () => this._narrow({ ...this._list, query: query.trim() ? query : undefined }),
        isDone ? 0 : TYPING_PAUSE,
      );
    },
    filter: (selection) => this._narrow({ ...this._list, ...selection }),
    reset: () => {
      this._narrow({});
      this.renderRoot.querySelector('form')?.reset();
      this._left = undefined;
      // The button that had the focus is gone.
      this._show(true);
    },
    searchOn: () => {
      this._hits = this._found.length;
      this._feed.wish();
      this.requestUpdate();
    },
    fold: () => {
      this._unfolded = !this._unfolded;
      this.requestUpdate();
    },
    refresh: () => this._refresh.toggle(),
    retry: () => {
      this._say(loading);
      void this.reload();
    },
    listen: () => {
      if (this._speech.state !== 'silent') return this._speech.pause();
      this._spoken = this._shownBody;
      const parts = this.renderRoot.querySelectorAll(
        '[data-state=shown] :is([part=title], [part=subtitle], [part=body])',
      );
      this._speech.start(phrasesIn([...parts], matcherOf(this._spoken?.glossary ?? [])));
    },
    stopListening: () => {
      this._speech.stop();
      // The button that had the focus goes away.
      this._view.show(this._id, true, PLAYER);
    },
    accelerate: (step) => {
      this._speech.accelerate(step);
      this._say(() => rateNow(this._speech.rate));
    },
    sign: () => {
      this._signing = !this._signing;
      this.requestUpdate();
    },
    share: () => void this._share(),
    print: () => print(),
    loadImage: (url) => void this._loadImage(url),
  };

  /** Follows our links in place; a click anywhere on an item opens it, unless the reader selects text. */
  private readonly _onClick = (event: Event): void => {
    const target = event.target as Element;
    const link: (HTMLAnchorElement & { readonly goal?: Goal }) | null = target.closest('a');
    if (!isPlainClick(event as MouseEvent)) return;
    const name = link?.getAttribute('href');
    if (name?.startsWith('#')) {
      // A footnote: the address is the page's, and says which article is open.
      event.preventDefault();
      const target = link!.closest('[part=body]')!.querySelector<HTMLElement>(name)!;
      target.scrollIntoView({ block: 'center' });
      focusOnce(target);
    }
    // The link's own click then comes here again.
    if (!link && !String(getSelection())) target.closest('[part=item]')?.querySelector('a')?.click();
    if (!link?.goal) return;
    const { article, page, language } = link.goal;
    if (article && !this._open(article, link)) return;
    event.preventDefault();
    if (language) {
      this._choose({ language });
      this._say(() => languageNow(language));
      this.dispatchEvent(new JobcenterNewsLanguageEvent(language));
    } else if (page) {
      this._left = undefined;
      this._list = { ...this._list, page };
      this._say(() => this._pageLine(page));
      this.showList();
    } else if (!article) {
      this.dispatchEvent(new JobcenterNewsListEvent());
      this.showList();
    }
  };

  /** Whether there is nothing left for the browser to do. */
  private _open(article: Article, link: Element): boolean {
    if (!this.dispatchEvent(new JobcenterNewsShowEvent(article))) return true;
    const { here = false } = this._target(article);
    if (here) {
      if (!this._id) this._left = { id: article.id, top: link.getBoundingClientRect().top };
      this.show(article.id);
    }
    return here;
  }

  private _choose(choice: Choice): void {
    this._route.go({ ...this._route.route, ...choice }, 'replace');
    // Only what was chosen: what an address says is stored nowhere.
    writeChoice(this.routeKey, { ...readChoice(this.routeKey), ...choice });
    this._writeTitle();
  }

  private _narrow(list: Route): void {
    clearTimeout(this._typing);
    this._list = { ...list, page: undefined };
    this._hits = -1;
    this._route.go(this._listAt(this._list), 'replace');
    this._writeTitle();
    this._say(() => this._result);
  }

  private _pageLine(page = this._page.number): string {
    return pageOfPages(page, this._page.count, this._hasMore);
  }

  /** Which article it is; or what the list holds, in words, and what it was looked for in. */
  private get _result(): string {
    const article = this._find(this._id);
    if (this._id) return article ? this._titleOf(article) : articleGone();
    const { length } = this._found;
    if (this._page.number > 1) return this._pageLine();
    if (!isNarrowed(this._list)) return countOf(length, this._hasMore);
    return [hitsOf(length), ...(this._hasMore ? [searched(this._articles.length)] : [])].join('. ');
  }

  private async _loadImage(url: string): Promise<void> {
    this._asked.add(url);
    this.requestUpdate();
    while (!(await this.updateComplete));
    // The button that had the focus is gone.
    focusOnce(this.renderRoot.querySelector<HTMLElement>('[data-state=shown] [part=image]')!);
  }

  private async _share(): Promise<void> {
    const article = this._find(this._id)!;
    const url = this._address(article);
    try {
      if (typeof navigator.share === 'function')
        return await navigator.share({
          title: this._titleOf(article),
          url,
        });
      await navigator.clipboard.writeText(url);
    } catch {
      // The reader closed the dialogue, or the browser does not allow it: nothing was shared, and nothing says so.
      return;
    }
    this._copied = true;
    this._say(linkCopied);
    this.requestUpdate();
  }

  // What the page does

  /** Asks for the feed again. Resolves when it is there, or when it failed. */
  async reload(): Promise<void> {
    await this._feed.load();
  }

  /** Opens an article, as if the reader had. */
  show(id: string): void {
    this._route.go({ ...this._reading, article: id }, 'push');
    this._show(true);
  }

  /** Goes back to the list, as if the reader had. */
  showList(): void {
    this._route.go(this._listAt(this._list), 'push');
    this._show(true);
  }

  /** The page's later word replaces the reader's choice. */
  private _forget(choice: keyof Choice): void {
    if (this._route.route[choice]) this._choose({ [choice]: undefined });
    this._writeTitle();
    this.requestUpdate();
  }

  /** While the page is being parsed, the element's own script may not be there yet. */
  private _loadWhenParsed(): void {
    if (this.src !== undefined || document.readyState !== 'loading') void this.reload();
    else document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
  }

  // Changes of view

  /** Shows what the route says. */
  private _show(focus: boolean): void {
    const { query, tag, year, has, page } = this._route.route;
    if (!this._id) this._list = { query, tag, year, has, page };
    clearTimeout(this._typing);
    this._copied = false;
    this._signing = false;
    this._held = undefined;
    this._feed.wish();
    this._view.show(this._id, focus && this._feed.state.feed !== undefined);
    this._writeTitle();
  }

  /** The browser went back or forward. */
  private _moved(route: Route): void {
    const id = this._id;
    const { page = 1 } = this._list;
    this._route.route = { ...this._reading, ...route };
    const isOther = this._id !== id || (!id && (route.page ?? 1) !== page);
    this._show(isOther);
    if (!isOther) return;
    const article = this._find(this._id);
    if (article) this.dispatchEvent(new JobcenterNewsShowEvent(article));
    else if (!id) this._say(() => this._pageLine());
    else if (!this._id) this.dispatchEvent(new JobcenterNewsListEvent());
  }

  private _moveFocus(from: Left): HTMLElement {
    const left = this._id ? undefined : this._left;
    const link = left && this._putBack(left);
    const goal = from === PLAYER ? '[part=listen] button' : ':is([part=title], [part=heading], [part=count])';
    if (!link) return focusOnce(this.renderRoot.querySelector<HTMLElement>(`[data-state=shown] ${goal}`)!);
    // Where something other than the window scrolls, the browser brings it into view.
    link.focus();
    return link;
  }

  private _links(): (HTMLAnchorElement & { readonly goal?: Goal })[] {
    return [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('[data-state=shown] a')];
  }

  /** @param before What was true, where nobody waits for news: they go on reading. */
  private _feedChanged(state: FeedState, before?: FeedState): void {
    if (state.status === 'loading') {
      if (!state.patience || (this._waiting && state.patience < 2)) return;
      this._waiting = true;
      return this._say(state.patience === 1 ? loading : loadingLong);
    }
    this._refresh.restart();
    if (before?.feed) {
      this._held ??= before.feed.articles.find(({ id }) => id === this._id);
      void this._holdStill();
    }
    if (state.status === 'failed') {
      this._waiting = false;
      console.error(`<jobcenter-news> ${state.error.message}`);
      if (!before) this._say(() => failure(state.error.code), 'assertive');
      this.dispatchEvent(new JobcenterNewsErrorEvent(state.error));
    } else {
      // The next page of the feed is under way at once.
      if (!this._lacks) this._loaded(before);
      this._writeTitle();
      this.dispatchEvent(new JobcenterNewsLoadEvent(this._articles));
    }
  }

  /** Everything that was asked for is there. */
  private _loaded(before?: FeedState): void {
    const focused = this.shadowRoot?.activeElement;
    const retry = focused?.matches('[part=retry]');
    // Buttons go, and the heading over an article that was looked for; who had it goes on in the view, and hears its headline.
    const goes = retry || (!before && focused?.matches(`[part=title]${this._hasMore ? '' : ', .on'}`));
    const added = before?.feed ? newOnes(this._articles, this._arrange(before.feed, this.tags, this.limit)).length : 0;
    if (added) this._say(() => newArticles(added));
    else if (!(goes && this._id) && (this._waiting || this._hits >= 0 || retry || (before && !before.feed)))
      this._say(() => this._result);
    this._waiting = false;
    this._hits = -1;
    if (goes) this._view.show(this._id, true, retry ? MESSAGE : this._id);
  }

  /** The list changes around what the reader is reading, and that stays where it is in the window. */
  private async _holdStill(): Promise<void> {
    const focused = this.shadowRoot?.activeElement;
    const links = this._links();
    const link =
      links.find((other) => other === focused) ??
      links.find((other) => {
        const { top } = other.getBoundingClientRect();
        return top > 0 && top < innerHeight;
      });
    const { id } = link?.goal?.article ?? {};
    if (!link || !id) return;
    const { top } = link.getBoundingClientRect();
    await this.updateComplete;
    const now = this._putBack({ id, top });
    if (link === focused) now?.focus({ preventScroll: true });
  }

  /** Scrolls the link to an article to where it was in the window. */
  private _putBack({ id, top }: NonNullable<typeof this._left>): HTMLElement | undefined {
    const link = this._links().find(({ goal }) => goal?.article?.id === id);
    if (link) scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' });
    return link;
  }

  private _say(text: () => string, politeness?: 'assertive'): void {
    this._announcer.say(this._words(text), politeness);
  }

  /** What is not shown in a view: without the marks of what is bold there. */
  private _words(text: () => string): string {
    return speaking(this._voice, text).replace(/\*\*/g, '');
  }

  private _titleOf(article: Article): string {
    return textOf(article, chooseEdition(article, this._wish), 'title')!.text;
  }

  private _writeTitle(): void {
    if (this._route.routing === 'none' || !this._feed.state.feed) return;
    const article = this._find(this._id);
    const page = this._page.number;
    const title = (): string => (this._id ? (this._lacks ? '' : articleGone()) : page > 1 ? pageTitle(page) : '');
    writeTitle(this, article ? this._titleOf(article) : this._words(title) || undefined);
  }

  // What the views are given

  protected override render(): TemplateResult {
    const { state } = this._feed;
    const { levels, languages } = this._offers(this._articles);
    const heading = this.heading ?? defaultHeading();
    const { current, leaving, place } = this._view;
    const articles = state.feed ? [current, leaving?.view].map((id) => this._articleScene(id)) : [];
    return regionView({
      state,
      isMended: this._view.stateOf(MESSAGE) === 'leaving',
      isOdd: this._isOdd,
      locale: this._voice,
      wish: this._wish,
      label: this.label || heading || defaultHeading(),
      headingLevel: this.headingLevel,
      hasFallback: hasContent(this),
      images: !this.noImages,
      isHeld: this._isHeld,
      levels,
      languages,
      heading,
      list: state.feed && this._listScene(),
      articles: place ? articles.reverse() : articles,
      href: this._href,
      actions: this._actions,
    });
  }

  private _listScene(): ListScene {
    const { tags, years, levels } = this._offers(this._articles);
    const several = <Value>(values: readonly Value[]): readonly Value[] =>
      this.noFilter || values.length < 2 || this._articles.length < 2 ? [] : values;
    return {
      state: this._view.stateOf(undefined),
      layout: this.layout,
      page: this._page,
      found: this._found.length,
      more: this._hasMore ? this._articles.length : undefined,
      route: this._list,
      tags: several(tags),
      years: several(years),
      levels: several(levels).filter((level) => level !== 'standard'),
      search: !this.noSearch && this._articles.length > 1,
      unfolded: this._unfolded,
      looks: this.refresh ? !this._refresh.isStopped : undefined,
      all: this.articlePage,
    };
  }

  private _articleScene(id: Left): ArticleScene | undefined {
    if (typeof id !== 'string') return undefined;
    const article = this._find(id);
    const edition = article && chooseEdition(article, this._wish);
    const body = edition && this._body(article, edition);
    const at = (order: readonly Article[]): number => order.findIndex((other) => other.id === id);
    const order = at(this._found) < 0 ? this._articles : this._found;
    const index = at(order);
    const speech = this._spoken === body ? this._speech.state : 'silent';
    // Neither is there on a page without HTTPS.
    const canShare =
      'share' in navigator ? 'share' : 'clipboard' in navigator ? (this._copied ? 'copied' : 'copy') : undefined;
    return {
      state: this._view.stateOf(id),
      id,
      article,
      isSought: this._lacks,
      edition,
      body,
      listen:
        !this.noListen && body && this._speech.canSpeak(body.edition.language)
          ? {
              state: speech,
              isOpen: speech !== 'silent' || this._view.stateOf(PLAYER) === 'leaving',
              rate: this._speech.rate,
            }
          : undefined,
      signing: this._signing,
      previous: order[index - 1],
      next: index < 0 ? undefined : order[index + 1],
      share: this.noShare || this._route.routing === 'none' ? undefined : canShare,
      print: !this.noPrint,
    };
  }

  private readonly _isHeld = (url: string, always?: boolean): boolean =>
    this.noForeignImages &&
    /^http/.test(url) &&
    new URL(url).origin !== location.origin &&
    (always || !this._asked.has(url));

  /** Sanitised when it is shown, once. */
  private _body(article: Article, shown: Edition): Body | undefined {
    const edition = bodyOf(article, shown);
    if (!edition) return undefined;
    const { headingLevel, noImages, noForeignImages } = this;
    const dateline = textOf(article, shown, 'dateline');
    const setting = [headingLevel, noImages, noForeignImages, this._voice, dateline?.text].join();
    const known = this._bodies.get(edition);
    if (known?.setting === setting) return known;
    const place = {
      base: article.base,
      headingLevel,
      images: !noImages,
      dateline,
      attachments: edition.attachments ?? article.editions[0].attachments ?? [],
      describeFile,
      tableLabel: tableLabel(),
      isHeld: this._isHeld,
      describeEmbed: embedLabel,
      describeHeld: heldLabel,
    };
    const { blocks, html, text } = edition;
    const element = blocks
      ? sanitizeBlocks(blocks, place)
      : html === undefined
        ? sanitizeText(text!, place)
        : sanitize(html, place);
    markAddresses(
      element,
      place.attachments.map(({ url }) => url),
    );
    const glossary = termsFor(edition, [
      edition.glossary,
      article.editions[0].glossary,
      this._feed.state.feed!.glossary,
    ]);
    const terms = glossary.length ? markTerms(element, matcherOf(glossary)) : [];
    const body = { element, edition, glossary, terms, setting };
    this._bodies.set(edition, body);
    return body;
  }
}

/** All that are in the page: those whose language may come later. */
const elements = new Set<JobcenterNews>();

/** A click that should open here, and not in a new tab or window. */
const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean =>
  !(button || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented);

/** Whether the page's author put fallback content into the default slot. */
const hasContent = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.slot && !node.matches('script, style, template')
      : node instanceof Text && node.data.trim() !== '',
  );
