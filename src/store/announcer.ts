// Says to screen readers what changed. Knows no views: it is given the live regions and the words.

/** Milliseconds between emptying and filling a region: the same words twice are two messages only with a pause between them. */
const PAUSE = 50;
/** Milliseconds after which the words are gone again: who reads on through the page should not come upon them. */
const STAY = 8000;

export class Announcer {
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly region: (politeness: 'polite' | 'assertive') => Element | null) {}

  say(text: string, politeness: 'polite' | 'assertive' = 'polite'): void {
    const region = this.region(politeness);
    if (!region) return;
    clearTimeout(this._timer);
    region.textContent = '';
    this._timer = setTimeout(() => {
      region.textContent = text;
      this._timer = setTimeout(() => (region.textContent = ''), STAY);
    }, PAUSE);
  }

  stop(): void {
    clearTimeout(this._timer);
  }
}
