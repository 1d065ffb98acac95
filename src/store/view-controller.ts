// Which view is shown, and the change from one to the next. The order was measured with a screen reader: insert the new view, focus its
// heading in the same task, hide the old view two frames later. Hiding first is silent in Chromium and unreliable in Firefox; focusing later
// makes the reader announce the whole document.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Frames stop in a hidden tab: then this many milliseconds end the change. */
const LONGEST_CHANGE = 100;

/** The id of an article; `undefined` is the list. */
export type View = string | undefined;
export type ViewState = 'shown' | 'leaving' | 'hidden';

export class ViewController implements ReactiveController {
  current: View;
  /** The view that is being left, and still there for a moment. */
  leaving?: { readonly view: View };
  /** Articles take turns in two places of the tree, so that the one that is left keeps its elements until the next one has the focus. */
  place: 0 | 1 = 0;
  private _focusPending = false;
  private _timer?: ReturnType<typeof setTimeout>;

  /** @param _moveFocus Puts the focus where a reader goes on reading in a view that was just inserted. */
  constructor(
    private readonly _host: ReactiveControllerHost,
    private readonly _moveFocus: () => void,
  ) {
    _host.addController(this);
  }

  stateOf(view: View): ViewState {
    return view === this.current ? 'shown' : this.leaving?.view === view && this.leaving ? 'leaving' : 'hidden';
  }

  /** Shows a view. With `focus`, the reader went there and the focus goes with them; without, the page arranged it. */
  show(view: View, focus: boolean): void {
    if (view !== this.current) {
      this.leaving = focus ? { view: this.current } : undefined;
      this.current = view;
      this.place = this.place ? 0 : 1;
    }
    this._focusPending = focus;
    this._host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this._focusPending) return;
    this._focusPending = false;
    this._moveFocus();
    const { leaving } = this;
    const end = (): void => {
      clearTimeout(this._timer);
      if (this.leaving === leaving) this.leaving = undefined;
      this._host.requestUpdate();
    };
    clearTimeout(this._timer);
    this._timer = setTimeout(end, LONGEST_CHANGE);
    requestAnimationFrame(() => requestAnimationFrame(end));
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
    this.leaving = undefined;
  }
}

/** Focuses what is no control: it can have the focus now, and is no stop for the Tab key afterwards. */
export function focusOnce(target: HTMLElement): void {
  if (target.tabIndex < 0) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus();
}
