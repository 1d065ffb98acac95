// Reads a text aloud, phrase after phrase. Knows neither where the phrases come from nor how the spoken one is shown.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { primary } from '../articles/language.js';

/** Something to say in one breath: browsers stop in the middle of long utterances. */
export interface Utterance {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

export type Speech =
  /** → speaking */
  | 'silent'
  /** → paused, silent */
  | 'speaking'
  /** At the beginning of a phrase. → speaking, silent */
  | 'paused';

/** Times the voice's usual speed. */
const RATES = [0.6, 0.8, 1, 1.2, 1.5, 2] as const;

/** Milliseconds in a hidden tab after which nobody listens any more. */
const HIDDEN = 60_000;

/** The page has one voice: who begins to speak silences who spoke before. */
let speaker: SpeechController<Utterance> | undefined;

export class SpeechController<Phrase extends Utterance> implements ReactiveController {
  state: Speech = 'silent';
  private _rate = 2;
  private _phrases: readonly Phrase[] = [];
  private _at = 0;
  private readonly _voices = new Map<string, SpeechSynthesisVoice | undefined>();
  /** Kept here, or Chrome's garbage collection takes it together with the word of its end. */
  private _utterance?: SpeechSynthesisUtterance;
  private _hidden?: ReturnType<typeof setTimeout>;

  /**
   * @param _remote Whether voices may be used that send the text to a server.
   * @param _show Told of the phrase that is spoken from now on, and of the one before.
   */
  constructor(
    private readonly _host: ReactiveControllerHost,
    private readonly _remote: () => boolean,
    private readonly _show: (phrase: Phrase | undefined, before: Phrase | undefined) => void,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    // Chromium and Firefox know their voices only some time after the first question.
    synthesis()?.addEventListener?.('voiceschanged', this._voicesChanged);
  }

  hostDisconnected(): void {
    synthesis()?.removeEventListener?.('voiceschanged', this._voicesChanged);
    this.stop();
  }

  get rate(): number {
    return RATES[this._rate]!;
  }

  /** Whether there is a voice for a language. */
  canSpeak(lang: string): boolean {
    return !!this._voiceFor(lang);
  }

  start(phrases: readonly Phrase[]): void {
    speaker?.stop();
    if (!phrases.length) return;
    speaker = this as unknown as SpeechController<Utterance>;
    this._phrases = phrases;
    document.addEventListener('visibilitychange', this._visibilityChanged);
    addEventListener('pagehide', this._pageHidden);
    this._speak(0);
  }

  /** Falls silent, or says the interrupted phrase again from its beginning. An engine's own pause loses its place on phones. */
  pause(): void {
    if (this.state === 'paused') return this._speak(this._at);
    this._silence();
    this._set('paused');
  }

  /** @param step 1 is faster, -1 slower. */
  accelerate(step: 1 | -1): void {
    this._rate = Math.min(Math.max(this._rate + step, 0), RATES.length - 1);
    if (this.state === 'speaking') this._speak(this._at);
    this._host.requestUpdate();
  }

  stop(): void {
    if (this.state === 'silent') return;
    this._silence();
    clearTimeout(this._hidden);
    document.removeEventListener('visibilitychange', this._visibilityChanged);
    removeEventListener('pagehide', this._pageHidden);
    this._show(undefined, this._phrases[this._at]);
    this._phrases = [];
    speaker = undefined;
    this._set('silent');
  }

  private _speak(at: number): void {
    const phrase = this._phrases[at];
    const voice = phrase && [phrase, ...this._phrases].map(({ lang }) => this._voiceFor(lang)).find(Boolean);
    // Never without a voice: the browser might take one that sends the text away.
    if (!voice) return this.stop();
    this._silence();
    this._show(phrase, this._phrases[this._at]);
    this._at = at;
    const utterance = new SpeechSynthesisUtterance(phrase.text);
    utterance.voice = voice;
    utterance.lang = tagFor(phrase.lang);
    utterance.rate = this.rate;
    utterance.onend = () => {
      if (utterance !== this._utterance) return;
      this._utterance = undefined;
      this._speak(at + 1);
    };
    // Another script of the page silenced it, or the engine gave up.
    utterance.onerror = () => utterance === this._utterance && this.stop();
    this._utterance = utterance;
    speechSynthesis.resume();
    speechSynthesis.speak(utterance);
    this._set('speaking');
  }

  /** What an engine still says of an utterance that was given up is not heard. */
  private _silence(): void {
    if (!this._utterance) return;
    this._utterance = undefined;
    speechSynthesis.cancel();
  }

  private _set(state: Speech): void {
    this.state = state;
    this._host.requestUpdate();
  }

  /** Some systems have thousands of voices: looked for once. */
  private _voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    const key = `${lang} ${this._remote()}`;
    if (!this._voices.has(key)) this._voices.set(key, this._findVoice(tagFor(lang)));
    return this._voices.get(key);
  }

  private _findVoice(tag: string): SpeechSynthesisVoice | undefined {
    const voices = (synthesis()?.getVoices() ?? []).filter(
      (voice) => primary(tagFor(voice.lang)) === primary(tag) && (voice.localService || this._remote()),
    );
    const own = voices.filter((voice) => tagFor(voice.lang) === tag);
    return own.find((voice) => voice.default) ?? own[0] ?? voices[0];
  }

  private readonly _voicesChanged = (): void => {
    this._voices.clear();
    this._host.requestUpdate();
  };

  private readonly _pageHidden = (): void => this.stop();

  private readonly _visibilityChanged = (): void => {
    clearTimeout(this._hidden);
    if (document.hidden) this._hidden = setTimeout(() => this.stop(), HIDDEN);
  };
}

const synthesis = (): SpeechSynthesis | undefined =>
  (globalThis as unknown as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/** The tag that voices have: no voice knows Leichte Sprache, and Android writes `de_DE`. */
function tagFor(lang: string): string {
  const tag = lang.replace('-simple', '').replace('_', '-');
  return tag === 'de' ? 'de-DE' : tag;
}
