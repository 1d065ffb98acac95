// What the element tells the page: what the reader did, and how loading ended; never what the page itself just set.
import type { Article, Level } from './articles/article.js';
import type { FeedError } from './feeds/errors.js';

const REACH: EventInit = { bubbles: true, composed: true };

/** The news are there. */
export class JobcenterNewsLoadEvent extends Event {
  constructor(readonly articles: readonly Article[]) {
    super('jobcenter-news-load', REACH);
  }
}

/** The news cannot be had; `error.message` is one technical line in English. */
export class JobcenterNewsErrorEvent extends Event {
  constructor(readonly error: FeedError) {
    super('jobcenter-news-error', REACH);
  }
}

/** The reader wants to read an article. Cancelable: the page may navigate itself. */
export class JobcenterNewsShowEvent extends Event {
  constructor(readonly article: Article) {
    super('jobcenter-news-show', { ...REACH, cancelable: true });
  }
}

/** The reader went back to the list. */
export class JobcenterNewsListEvent extends Event {
  constructor() {
    super('jobcenter-news-list', REACH);
  }
}

/** The reader chose how hard the texts may be. */
export class JobcenterNewsLevelEvent extends Event {
  constructor(readonly level: Level) {
    super('jobcenter-news-level', REACH);
  }
}

/** The reader chose the language of the texts (BCP 47). */
export class JobcenterNewsLanguageEvent extends Event {
  constructor(readonly language: string) {
    super('jobcenter-news-language', REACH);
  }
}

declare global {
  interface HTMLElementEventMap {
    'jobcenter-news-load': JobcenterNewsLoadEvent;
    'jobcenter-news-error': JobcenterNewsErrorEvent;
    'jobcenter-news-show': JobcenterNewsShowEvent;
    'jobcenter-news-list': JobcenterNewsListEvent;
    'jobcenter-news-level': JobcenterNewsLevelEvent;
    'jobcenter-news-language': JobcenterNewsLanguageEvent;
  }
}
