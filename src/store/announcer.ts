// Says to screen readers what changed. Knows no views: it is given the live regions and the words.

/** Milliseconds between emptying and filling a region: so that the same words twice are two messages, and words do not drown in what a reader says of a new focus. */
const PAUSE = 400;
/** Milliseconds after which the words are gone again: who reads on through the page should not come upon them. */
const STAY = 3000;

export class Announcer {
  private _current?: Element;
  private _said = '';
  private _timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly _region: (politeness: 'polite' | 'assertive') => Element | null | undefined) {}

  say(text: string, politeness: 'polite' | 'assertive' = 'polite'): void {
    this.stop();
    const region = this._region(politeness);
    if (!region) return;
    this._current = region;
    this._timer = setTimeout(() => {
      // Orca takes the very words that it heard last for an echo and says nothing; a space that nobody hears makes them others.
      region.textContent = this._said = text === this._said ? `${text}\u00a0` : text;
      this._timer = setTimeout(() => this.stop(), STAY);
    }, PAUSE);
  }

  stop(): void {
    clearTimeout(this._timer);
    if (this._current) this._current.textContent = '';
  }
}
