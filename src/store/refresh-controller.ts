// When to look for news again: after some time, while someone can see them and there is a network. Knows neither feeds nor markup.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Browsers take a longer time for none at all. */
const LONGEST_TIMER = 2 ** 31 - 1;

interface Host extends ReactiveControllerHost {
  /** Seconds; `undefined` means never. */
  readonly refresh: number | undefined;
  /** `failed` wants to be mended as soon as there is a network again. */
  readonly status: string;
}

export class RefreshController implements ReactiveController {
  /** The reader stopped it (WCAG 2.2, 2.2.2). */
  isStopped = false;
  private _timer?: ReturnType<typeof setTimeout>;
  private _asked = Date.now();
  private _spread = 1;
  private _wasCutOff = false;

  constructor(
    private readonly _host: Host,
    private readonly _look: () => void,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this._check);
    addEventListener('online', this._onOnline);
  }

  hostUpdated(): void {
    this._check();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this._check);
    removeEventListener('online', this._onOnline);
    clearTimeout(this._timer);
  }

  toggle(): void {
    this.isStopped = !this.isStopped;
    this._host.requestUpdate();
  }

  /** The server was asked just now. The next time is up to a tenth earlier or later, so that readers do not all ask at once. */
  restart(): void {
    this._asked = Date.now();
    this._spread = 0.9 + Math.random() / 5;
    this._wasCutOff = false;
  }

  private readonly _onOnline = (): void => {
    this._wasCutOff = this._host.status === 'failed';
    this._check();
  };

  private readonly _check = (): void => {
    clearTimeout(this._timer);
    const { refresh } = this._host;
    if (!((refresh && !this.isStopped) || this._wasCutOff) || document.hidden || !navigator.onLine) return;
    const wait = this._wasCutOff ? 0 : this._asked + refresh! * 1000 * this._spread - Date.now();
    if (wait > 0) {
      this._timer = setTimeout(this._check, Math.min(wait, LONGEST_TIMER));
    } else {
      this.restart();
      this._look();
    }
  };
}
