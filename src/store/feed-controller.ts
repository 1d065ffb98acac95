// Keeps the state of the feed and its pages. Knows no markup; a late answer never wins over a newer one.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../articles/article.js';
import { timestampAt } from '../articles/dates.js';
import { joinPages, keepUnchanged } from '../articles/paging.js';
import { FeedError } from '../feeds/errors.js';
import { loadFeed, loadKept, type Wishes } from '../feeds/load.js';
import type { Source } from '../feeds/source.js';
import type { FeedState, NotThere, Patience, There } from './state.js';

/** Milliseconds before a reader is told that news are loading, and that it takes longer than usual. A quick answer needs no words. */
const PATIENCE = [0, 300, 5000] as const;
/** Pages of a feed that are fetched for one wish of a reader: an article of long ago, page 40 of the list, to search on. */
const REACH = 10;

interface Host extends ReactiveControllerHost {
  /** Whether a copy of the feed is kept for the time without network. */
  readonly keepOffline: boolean;
}

export class FeedController implements ReactiveController {
  state: FeedState = { status: 'idle' };
  /** How many more pages may be fetched for what the reader wishes now. */
  reach = REACH;
  private _abort?: AbortController;
  /** Pages of the feed that are there. */
  private _pages = 1;

  /**
   * @param _source May throw a `FeedError`, where the page names no feed.
   * @param _changed Told of each new state, and of the one before where nobody waits for the new one; not of what was aborted.
   */
  constructor(
    private readonly _host: Host,
    private readonly _source: () => Source,
    private readonly _changed: (state: FeedState, before?: FeedState) => void,
  ) {
    _host.addController(this);
  }

  hostDisconnected(): void {
    // A move in the DOM disconnects and connects in one task; only who is still away afterwards has left for good.
    queueMicrotask(() => {
      if ((this._host as unknown as Node).isConnected || !this._abort) return;
      // Where it comes back, it may ask again; what it has it keeps, if nobody waits for more.
      if (this.state.status === 'loading') this.forget();
      else this._stop();
    });
  }

  /** Begins anew: nothing was asked for. */
  forget(): void {
    this._stop();
    this.state = { status: 'idle' };
  }

  /** The reader wishes something else. */
  wish(): void {
    this.reach = REACH;
  }

  /** Asks for the feed, from its first page on. */
  load(): Promise<void> {
    return this._run((signal) => this._whole(signal, 1));
  }

  /** Asks again for all pages that are there, while the reader goes on reading: nothing is said before the end. */
  async refresh(): Promise<void> {
    if (!this._abort) await this._run((signal) => this._whole(signal, this._pages, 'no-cache'), this.state);
  }

  /** Asks for the next page of the feed. Where it cannot be had, the feed ends with what is there. */
  async more(): Promise<void> {
    const { feed, since } = this.state;
    if (!feed?.next) return;
    const source = { url: feed.next };
    await this._run(async (signal) => {
      try {
        const joined = joinPages(feed, await this._page(source, signal));
        if (!signal.aborted) this._pages++;
        this.reach--;
        return { status: 'ready', feed: joined, since };
      } catch (cause) {
        const error = errorOf(cause);
        const rest = { feed: { ...feed, next: undefined }, since };
        if (error.mayPass) return { status: 'failed', error, ...rest };
        // Some servers say in no other way that the last page was the last.
        if (!signal.aborted) console.warn(`<jobcenter-news> ${error.message}`);
        return { status: 'ready', ...rest };
      }
    });
  }

  /** @param before Where nobody waits: what was true, for those who are told. */
  private async _run(ask: (signal: AbortSignal) => Promise<FeedState>, before?: FeedState): Promise<void> {
    this._abort?.abort();
    const { signal } = (this._abort = new AbortController());
    const timers = (before ? [] : PATIENCE).map((delay, patience) => {
      const wait = (): void => this._set({ ...this.state, status: 'loading', patience: patience as Patience }, signal);
      return delay ? setTimeout(wait, delay) : wait();
    });
    const outcome = await ask(signal);
    timers.forEach((timer) => clearTimeout(timer as number | undefined));
    // Before anyone is told: they may ask for the next page at once.
    if (!signal.aborted) this._abort = undefined;
    this._set(outcome, signal, before);
  }

  /** The first page of the feed, and so many in all as far as it has them. */
  private async _whole(signal: AbortSignal, pages: number, cache?: RequestCache): Promise<FeedState> {
    const { keepOffline } = this._host;
    const { feed: before, since } = this.state;
    let source: Source | undefined;
    try {
      source = this._source();
      let feed = await this._page(source, signal, { cache, keep: keepOffline });
      let read = 1;
      for (; read < pages && feed.next; read++)
        feed = joinPages(feed, await this._page({ url: feed.next }, signal, { cache }));
      if (!signal.aborted) this._pages = read;
      return { status: 'ready', feed: before ? keepUnchanged(feed, before) : feed, since: timestampAt(Date.now()) };
    } catch (cause) {
      const error = errorOf(cause);
      const kept = !before && keepOffline && error.mayPass && source ? await loadKept(source) : undefined;
      return { status: 'failed', error, ...(kept ?? ({ feed: before, since } as There | NotThere)) };
    }
  }

  private async _page(source: Source, signal: AbortSignal, wishes?: Wishes): Promise<Feed> {
    const faults: string[] = [];
    const feed = await loadFeed(source, signal, (path, fault) => faults.push(`${path} ${fault}`), wishes);
    if (faults.length && !signal.aborted) console.warn(`<jobcenter-news> ${source.url}:\n${faults.join('\n')}`);
    return feed;
  }

  private _stop(): void {
    this._abort?.abort();
    this._abort = undefined;
  }

  /** Our own flag says what was aborted: engines differ in what an aborted fetch rejects with. */
  private _set(state: FeedState, { aborted }: AbortSignal, before?: FeedState): void {
    if (aborted) return;
    this.state = state;
    this._host.requestUpdate();
    this._changed(state, before);
  }
}

const errorOf = (cause: unknown): FeedError =>
  cause instanceof FeedError ? cause : new FeedError('format', `cannot be read: ${String(cause)}`, '');
