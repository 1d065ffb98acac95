// Which view is shown, and the change from one to the next. The order was measured with a screen reader: insert the new view, focus its
// heading in the same task, hide the old view a while later. Hiding first is silent in Chromium and unreliable in Firefox; focusing later
// makes the reader announce the whole document.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Milliseconds until the old view is hidden. Firefox has to have spoken by then: on a very busy machine it was silent in a quarter of all changes
 * with 250, and in 2 of 24 with 400.
 */
const CHANGE = 400;
/** Milliseconds that the region is busy after a change of view: long enough that Chromium tells of it. */
const BUSY = 250;

/** The id of an article; `undefined` is the list. */
export type View = string | undefined;
/** What goes away with the button that was pressed in it: the message in place of the news, what stops and speeds up a voice. */
export const MESSAGE = Symbol();
export const PLAYER = Symbol();
/** What can be left. */
export type Left = View | symbol;
export type ViewState = 'shown' | 'leaving' | 'hidden';

export class ViewController implements ReactiveController {
  current: View;
  /** What is being left, and still there for a moment. */
  leaving?: { readonly view: Left };
  /** Articles take turns in two places of the tree, so that the one that is left keeps its elements until the next one has the focus. */
  place: 0 | 1 = 0;
  private _focusPending = false;
  private _timer?: ReturnType<typeof setTimeout>;
  /** The region while it is busy. */
  private _busy?: Element | null;

  /** @param _moveFocus Puts the focus where a reader who comes from there goes on, in a view that was just inserted, and tells where that is. */
  constructor(
    private readonly _host: ReactiveControllerHost,
    private readonly _moveFocus: (from: Left) => HTMLElement,
  ) {
    _host.addController(this);
  }

  stateOf(view: Left): ViewState {
    return view === this.current ? 'shown' : this.leaving?.view === view && this.leaving ? 'leaving' : 'hidden';
  }

  /**
   * Shows a view. With `focus`, the reader went there and the focus goes with them; without, the page arranged it.
   * @param from What had the focus until now.
   */
  show(view: View, focus: boolean, from: Left = this.current): void {
    if (view !== from) this.leaving = focus ? { view: from } : undefined;
    if (view !== this.current) {
      this.current = view;
      this.place = this.place ? 0 : 1;
    }
    this._focusPending = focus;
    this._host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this._focusPending) return;
    this._focusPending = false;
    const target = this._moveFocus(this.leaving?.view);
    this._rest();
    this._timer = setTimeout(() => {
      if (this.leaving && target.matches(':focus')) {
        // A screen reader reads on from the selection, which would fall out of the element together with the old view.
        getSelection()?.collapse(target, 0);
        // Orca in Chromium would go on with the links and headings that it knows of the old view, until something around it has been busy.
        this._busy = target.closest('section');
        this._busy?.setAttribute('aria-busy', 'true');
        this._timer = setTimeout(() => this._rest(), BUSY);
      }
      this.leaving = undefined;
      this._host.requestUpdate();
    }, CHANGE);
  }

  hostDisconnected(): void {
    this._rest();
    this.leaving = undefined;
  }

  private _rest(): void {
    clearTimeout(this._timer);
    this._busy?.removeAttribute('aria-busy');
  }
}

/** Focuses what is no control: it can have the focus now, and is no stop for the Tab key afterwards. */
export function focusOnce(target: HTMLElement): HTMLElement {
  if (target.tabIndex < 0) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus();
  return target;
}
