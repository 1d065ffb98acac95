// Keeps the state of the feed. Knows no markup; a late answer never wins over a newer one.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feeds/errors.js';
import { loadFeed } from '../feeds/load.js';
import type { Source } from '../feeds/source.js';
import type { FeedState, Patience } from './state.js';

/** Milliseconds before a reader is told that news are loading, and that it takes longer than usual. A quick answer needs no words. */
const PATIENCE = [0, 300, 5000] as const;

export class FeedController implements ReactiveController {
  state: FeedState = { status: 'idle' };
  private _abort?: AbortController;

  /**
   * @param _source May throw a `FeedError`, where the page names no feed.
   * @param _changed Told of each new state; not of what was aborted.
   */
  constructor(
    private readonly _host: ReactiveControllerHost,
    private readonly _source: () => Source,
    private readonly _changed: (state: FeedState) => void,
  ) {
    _host.addController(this);
  }

  hostDisconnected(): void {
    // A move in the DOM disconnects and connects in one task; only who is still away afterwards has left for good.
    queueMicrotask(() => {
      // Where it comes back, it may ask again.
      if (!(this._host as unknown as Node).isConnected && this._abort) this.forget();
    });
  }

  /** Begins anew: nothing was asked for. */
  forget(): void {
    this._abort?.abort();
    this.state = { status: 'idle' };
  }

  async load(): Promise<void> {
    this._abort?.abort();
    const { signal } = (this._abort = new AbortController());
    const timers = PATIENCE.map((delay, patience) => {
      const wait = (): void => this._set({ ...this.state, status: 'loading', patience: patience as Patience }, signal);
      return delay ? setTimeout(wait, delay) : wait();
    });
    const outcome = await this._outcome(signal);
    timers.forEach((timer) => clearTimeout(timer as number | undefined));
    this._set(outcome, signal);
    if (!signal.aborted) this._abort = undefined;
  }

  private async _outcome(signal: AbortSignal): Promise<FeedState> {
    const faults: string[] = [];
    try {
      const source = this._source();
      const feed = await loadFeed(source, signal, (path, fault) => faults.push(`${path} ${fault}`));
      if (faults.length) console.warn(`<jobcenter-news> ${source.url}:\n${faults.join('\n')}`);
      return { status: 'ready', feed };
    } catch (cause) {
      const error =
        cause instanceof FeedError ? cause : new FeedError('format', `cannot be read: ${String(cause)}`, '');
      return { status: 'failed', error, feed: this.state.feed };
    }
  }

  /** Our own flag says what was aborted: engines differ in what an aborted fetch rejects with. */
  private _set(state: FeedState, { aborted }: AbortSignal): void {
    if (aborted) return;
    this.state = state;
    this._host.requestUpdate();
    this._changed(state);
  }
}
