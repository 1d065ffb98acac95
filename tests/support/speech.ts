/**
 * A speech engine that a test holds in its hands: it says nothing, begins nothing and ends nothing by itself. It does what real ones do and
 * what code forgets: voices that come late, a queue, one engine for the whole page, and words about utterances that were cancelled. Ends with its test.
 */
import { afterThisTest } from './mount.js';

export interface Voice {
  readonly name: string;
  readonly voiceURI: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** A voice of the device, unless `localService` says that it sends the text to a server. */
export const voiceOf = (lang: string, fields: Partial<Voice> = {}): Voice => ({
  name: `Stimme ${lang}`,
  voiceURI: `voice:${fields.name ?? lang}`,
  lang,
  localService: true,
  default: false,
  ...fields,
});

type Word = 'start' | 'end' | 'error';
interface Said {
  readonly type: Word;
  readonly error?: string;
}

export class UtteranceDouble {
  lang = '';
  rate = 1;
  pitch = 1;
  volume = 1;
  onstart: ((event: Said) => void) | null = null;
  onend: ((event: Said) => void) | null = null;
  onerror: ((event: Said) => void) | null = null;
  private _voice: Voice | null = null;

  constructor(readonly text = '') {}

  get voice(): Voice | null {
    return this._voice;
  }

  /** Browsers take `undefined` for no voice, and then choose one. */
  set voice(voice: Voice | null | undefined) {
    this._voice = voice ?? null;
  }

  tell(type: Word, error?: string): void {
    this[`on${type}`]?.({ type, error });
  }
}

/** Of which the engine still has to say what became of them. */
const unsaid: UtteranceDouble[] = [];

export interface Engine {
  /** All that it was ever told to say, the first first. */
  readonly spoken: readonly UtteranceDouble[];
  /** The same as texts. */
  readonly texts: readonly string[];
  /** What it is saying. */
  readonly now: UtteranceDouble | undefined;
  /** What it says next. */
  readonly queue: readonly UtteranceDouble[];
  /** How often it was told to be silent. */
  readonly cancels: number;
  /** Who waits for voices. */
  readonly waiting: number;
  /** Other voices are there from now on. */
  arrive(voices: readonly Voice[]): void;
  /** It has said what it was saying. */
  end(): void;
  /** It gives up what it was saying. */
  fail(error?: string): void;
  /** Another script of the page silences it. */
  silence(): void;
}

/**
 * Replaces the browser's engine, also where it has none.
 * @param parting What it says of an utterance that is cancelled, a task later: Chromium an error, Firefox that it has ended.
 */
export function speechEngine(voices: readonly Voice[] = [], parting: 'error' | 'end' = 'error'): Engine {
  let known = voices;
  let cancels = 0;
  let queue: UtteranceDouble[] = [];
  const spoken: UtteranceDouble[] = [];
  const waiting = new Set<unknown>();
  const { port1, port2 } = new MessageChannel();
  // A task of its own, which no clock of a test stops.
  port1.onmessage = () => unsaid.shift()?.tell(parting, parting === 'error' ? 'interrupted' : undefined);

  const synthesis = new (class extends EventTarget {
    override addEventListener(type: string, listener: EventListener): void {
      waiting.add(listener);
      super.addEventListener(type, listener);
    }
    override removeEventListener(type: string, listener: EventListener): void {
      waiting.delete(listener);
      super.removeEventListener(type, listener);
    }
    get speaking(): boolean {
      return queue.length > 0;
    }
    get pending(): boolean {
      return queue.length > 1;
    }
    readonly paused = false;
    getVoices(): Voice[] {
      return [...known];
    }
    speak(utterance: UtteranceDouble): void {
      spoken.push(utterance);
      queue.push(utterance);
      if (queue.length === 1) utterance.tell('start');
    }
    cancel(): void {
      cancels++;
      for (const utterance of queue.splice(0)) {
        unsaid.push(utterance);
        port2.postMessage(undefined);
      }
    }
    pause(): void {
      throw new Error('An engine’s own pause loses its place on phones.');
    }
    resume(): void {}
  })();
  replace('speechSynthesis', synthesis);
  replace('SpeechSynthesisUtterance', UtteranceDouble);
  afterThisTest(() => {
    port1.close();
    unsaid.splice(0);
  });

  const leave = (type: Word, error?: string): void => {
    const [utterance, ...rest] = queue;
    if (!utterance) throw new Error('The engine says nothing that could end.');
    queue = rest;
    utterance.tell(type, error);
  };
  return {
    spoken,
    get texts() {
      return spoken.map(({ text }) => text);
    },
    get now() {
      return queue[0];
    },
    get queue() {
      return queue.slice(1);
    },
    get cancels() {
      return cancels;
    },
    get waiting() {
      return waiting.size;
    },
    arrive(others) {
      known = others;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    },
    end: () => leave('end'),
    fail: (error = 'synthesis-failed') => leave('error', error),
    silence: () => synthesis.cancel(),
  };
}

/** A browser that cannot speak at all. */
export const noSpeech = (): void => {
  replace('speechSynthesis', undefined);
  replace('SpeechSynthesisUtterance', undefined);
};

/** Resolves when the engine has said what it still had to say of what was cancelled. */
export async function partings(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const task = (): Promise<void> =>
    new Promise((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  // Two channels keep no order between them.
  do await task();
  while (unsaid.length > 0);
  await task();
  port1.close();
}

/** The tab goes to the background, or comes back. */
export function hideTab(hidden: boolean): void {
  replace('hidden', hidden, document);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Replaces what may live on the object or on its prototype; an own property hides either. */
function replace(name: string, value: unknown, target: object = window): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  afterThisTest(() => {
    Reflect.deleteProperty(target, name);
    if (before) Object.defineProperty(target, name, before);
  });
}
