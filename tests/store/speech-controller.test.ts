import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { SpeechController, type Utterance } from '../../src/store/speech-controller.js';
import { afterThisTest } from '../support/mount.js';
import { hideTab, noSpeech, partings, speechEngine, voiceOf } from '../support/speech.js';
import { stopClock } from '../support/stubs.js';

const german = (...texts: string[]): Utterance[] => texts.map((text) => ({ text, lang: 'de' }));

interface Listener {
  readonly speech: SpeechController<Utterance>;
  /** "eins" is shown, "eins → zwei", "eins →" is taken away. */
  readonly shown: string[];
  updates(): number;
  leave(): void;
  comeBack(): void;
}

/** A controller on a page, without an element. */
function listener(remote: () => boolean = () => false): Listener {
  let updates = 0;
  const controllers: ReactiveController[] = [];
  const host = {
    addController: (controller: ReactiveController) => void controllers.push(controller),
    removeController: () => undefined,
    requestUpdate: () => void updates++,
    updateComplete: Promise.resolve(true),
  };
  const shown: string[] = [];
  const speech = new SpeechController<Utterance>(host, remote, (phrase, before) =>
    shown.push(`${before && before !== phrase ? `${before.text} →` : ''} ${phrase?.text ?? ''}`.trim()),
  );
  const comeBack = (): void => controllers.forEach((controller) => controller.hostConnected?.());
  const leave = (): void => controllers.forEach((controller) => controller.hostDisconnected?.());
  comeBack();
  afterThisTest(leave);
  return { speech, shown, updates: () => updates, leave, comeBack };
}

/** What listens to the page's own events, as numbers: what a test leaves must be what it found. */
function pageListeners(): () => number {
  const heard = new Set<unknown>();
  for (const target of [document, window]) {
    const { addEventListener, removeEventListener } = target;
    const of = (type: string, run: unknown): boolean =>
      (type === 'visibilitychange' || type === 'pagehide') && run !== null;
    Object.assign(target, {
      addEventListener(type: string, run: EventListener, ...rest: []) {
        if (of(type, run)) heard.add(run);
        addEventListener.call(target, type, run, ...rest);
      },
      removeEventListener(type: string, run: EventListener, ...rest: []) {
        heard.delete(run);
        removeEventListener.call(target, type, run, ...rest);
      },
    });
    afterThisTest(() => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    });
  }
  return () => heard.size;
}

describe('A voice', () => {
  it('is there for a language, whatever its region, and for no other language', () => {
    speechEngine([voiceOf('de-AT')]);
    const { speech } = listener();
    expect(speech.canSpeak('de')).to.equal(true);
    expect(speech.canSpeak('de-simple')).to.equal(true);
    expect(speech.canSpeak('de-CH')).to.equal(true);
    expect(speech.canSpeak('en')).to.equal(false);
    expect(speech.canSpeak('')).to.equal(false);
  });

  it('may write its language as Android does', () => {
    const engine = speechEngine([voiceOf('en_GB'), voiceOf('de_DE')]);
    const { speech } = listener();
    expect(speech.canSpeak('de')).to.equal(true);
    speech.start(german('eins'));
    expect(engine.now!.voice!.lang).to.equal('de_DE');
    expect(engine.now!.lang).to.equal('de-DE');
  });

  it('that sends the text to a server is none', () => {
    speechEngine([voiceOf('de-DE', { localService: false })]);
    expect(listener().speech.canSpeak('de')).to.equal(false);
  });

  it('that sends the text to a server is one where the page allows it', () => {
    const engine = speechEngine([voiceOf('de-DE', { localService: false, name: 'fern' })]);
    const { speech } = listener(() => true);
    expect(speech.canSpeak('de')).to.equal(true);
    speech.start(german('eins'));
    expect(engine.now!.voice!.name).to.equal('fern');
  });

  it('is taken in vain of none where the browser cannot speak', () => {
    noSpeech();
    const { speech, leave, comeBack } = listener();
    expect(speech.canSpeak('de')).to.equal(false);
    leave();
    comeBack();
    expect(speech.state).to.equal('silent');
  });

  it('that comes late is told of, until the element is gone', () => {
    const engine = speechEngine();
    const { speech, updates, leave, comeBack } = listener();
    const before = updates();
    expect(speech.canSpeak('de')).to.equal(false);
    engine.arrive([voiceOf('de-DE')]);
    expect(updates()).to.be.greaterThan(before);
    expect(speech.canSpeak('de')).to.equal(true);
    leave();
    const after = updates();
    engine.arrive([]);
    expect(updates()).to.equal(after);
    expect(engine.waiting).to.equal(0);
    comeBack();
    engine.arrive([voiceOf('de-DE')]);
    expect(updates()).to.be.greaterThan(after);
  });

  it('is the default one of the very language, then the language’s first, then a relative’s', () => {
    const engine = speechEngine([
      voiceOf('en-GB'),
      voiceOf('de-AT', { name: 'Wien', default: true }),
      voiceOf('de-DE', { name: 'Kassel' }),
      voiceOf('de-DE', { name: 'Berlin', default: true }),
    ]);
    const { speech } = listener();
    const nameFor = (lang: string): string => {
      speech.start([{ text: 'eins', lang }]);
      return engine.now!.voice!.name;
    };
    expect(nameFor('de')).to.equal('Berlin');
    expect(nameFor('de-simple')).to.equal('Berlin');
    expect(nameFor('de-AT')).to.equal('Wien');
    expect(nameFor('de-CH')).to.equal('Wien');
    engine.arrive([voiceOf('de-AT', { name: 'Wien' }), voiceOf('de-DE', { name: 'Kassel' })]);
    expect(nameFor('de')).to.equal('Kassel');
  });

  it('of Leichte Sprache is the German one, and the engine is told de-DE', () => {
    const engine = speechEngine([voiceOf('en-US'), voiceOf('de-DE')]);
    listener().speech.start([{ text: 'eins', lang: 'de-simple' }]);
    expect([engine.now!.lang, engine.now!.voice!.lang]).to.deep.equal(['de-DE', 'de-DE']);
  });

  it('is another one for a phrase in another language', () => {
    const engine = speechEngine([voiceOf('de-DE'), voiceOf('fr-FR')]);
    const { speech } = listener();
    speech.start([
      { text: 'Ein Wort:', lang: 'de' },
      { text: 'fiancée', lang: 'fr' },
      { text: 'und weiter.', lang: 'de' },
    ]);
    engine.end();
    engine.end();
    expect(engine.spoken.map(({ lang, voice }) => [lang, voice!.lang])).to.deep.equal([
      ['de-DE', 'de-DE'],
      ['fr', 'fr-FR'],
      ['de-DE', 'de-DE'],
    ]);
  });

  it('for a phrase in a language that nobody here speaks is that of the rest', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech } = listener();
    speech.start([...german('Ein Wort:'), { text: 'слово', lang: 'uk' }]);
    engine.end();
    expect(engine.now!.voice!.lang).to.equal('de-DE');
  });

  it('is named also where the first phrase is in a language that nobody here speaks', () => {
    const engine = speechEngine([voiceOf('en-GB'), voiceOf('de-DE', { localService: false, default: true })]);
    const { speech } = listener();
    speech.start([...german('Neue Leitung'), { text: 'The office has a new head.', lang: 'en' }]);
    // The browser would take its default, which sends the text away.
    for (const { text, voice } of engine.spoken) expect(voice, `the voice for "${text}"`).not.to.equal(null);
    expect(engine.spoken.some(({ voice }) => voice?.localService === false)).to.equal(false);
  });

  it('that goes away in the middle leaves no phrase to a voice that the browser chooses', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech } = listener();
    speech.start(german('eins', 'zwei'));
    engine.arrive([voiceOf('de-DE', { localService: false })]);
    engine.end();
    for (const { text, voice } of engine.spoken) expect(voice, `the voice for "${text}"`).not.to.equal(null);
  });
});

describe('Reading aloud', () => {
  it('never begins by itself', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech, leave, comeBack } = listener();
    engine.arrive([voiceOf('de-DE'), voiceOf('en-GB')]);
    leave();
    comeBack();
    speech.accelerate(1);
    expect(engine.texts).to.deep.equal([]);
    expect(speech.state).to.equal('silent');
  });

  it('says one phrase at a time and the next one when that has ended', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech, shown } = listener();
    speech.start(german('eins', 'zwei', 'drei'));
    expect(engine.texts).to.deep.equal(['eins']);
    expect(engine.queue.length).to.equal(0);
    expect(speech.state).to.equal('speaking');
    engine.end();
    expect(engine.texts).to.deep.equal(['eins', 'zwei']);
    engine.end();
    engine.end();
    expect(engine.texts).to.deep.equal(['eins', 'zwei', 'drei']);
    expect(speech.state).to.equal('silent');
    expect(engine.now?.text).to.equal(undefined);
    expect(shown).to.deep.equal(['eins', 'eins → zwei', 'zwei → drei', 'drei →']);
  });

  it('does not silence an engine that has just ended a phrase: some lose what is said right after', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech } = listener();
    speech.start(german('eins', 'zwei'));
    engine.end();
    engine.end();
    expect(engine.cancels).to.equal(0);
  });

  it('tells its host of each change', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech, updates } = listener();
    const told = (act: () => void): boolean => {
      const before = updates();
      act();
      return updates() > before;
    };
    expect(told(() => speech.start(german('eins')))).to.equal(true);
    expect(told(() => speech.pause())).to.equal(true);
    expect(told(() => speech.pause())).to.equal(true);
    expect(told(() => speech.accelerate(1))).to.equal(true);
    expect(told(() => engine.end())).to.equal(true);
    expect(told(() => speech.stop())).to.equal(false);
  });

  it('of nothing is silent, and nothing of it stays', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const listeners = pageListeners();
    const { speech } = listener();
    speech.start([]);
    expect(engine.texts).to.deep.equal([]);
    expect(speech.state).to.equal('silent');
    expect(listeners(), 'listeners at the page').to.equal(0);
  });

  it('leaves nothing listening when it has ended', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const listeners = pageListeners();
    const { speech } = listener();
    speech.start(german('eins'));
    expect(listeners()).to.equal(2);
    engine.end();
    expect(listeners()).to.equal(0);
    speech.start(german('eins'));
    speech.start(german('zwei'));
    speech.stop();
    expect(listeners()).to.equal(0);
  });

  it('begins anew with another text', async () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech, shown } = listener();
    speech.start(german('eins', 'zwei'));
    speech.start(german('drei', 'vier'));
    await partings();
    expect(engine.now!.text).to.equal('drei');
    engine.end();
    expect(engine.texts).to.deep.equal(['eins', 'drei', 'vier']);
    expect(shown).to.deep.equal(['eins', 'eins →', 'drei', 'drei → vier']);
  });
});

describe('A pause', () => {
  for (const parting of ['error', 'end'] as const) {
    it(`is silence, and the same phrase again; the engine calls what was cut off "${parting}"`, async () => {
      const engine = speechEngine([voiceOf('de-DE')], parting);
      const { speech, shown } = listener();
      speech.start(german('eins', 'zwei', 'drei'));
      engine.end();
      speech.pause();
      await partings();
      expect(speech.state).to.equal('paused');
      expect(engine.now?.text).to.equal(undefined);
      // The sentence stays marked: the reader sees where it goes on.
      expect(shown).to.deep.equal(['eins', 'eins → zwei']);
      speech.pause();
      await partings();
      expect(speech.state).to.equal('speaking');
      expect(engine.texts).to.deep.equal(['eins', 'zwei', 'zwei']);
      engine.end();
      expect(engine.now!.text).to.equal('drei');
    });
  }

  it('can be ended by stop', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech, shown } = listener();
    speech.start(german('eins'));
    speech.pause();
    speech.stop();
    expect(speech.state).to.equal('silent');
    expect(engine.texts).to.deep.equal(['eins']);
    expect(shown).to.deep.equal(['eins', 'eins →']);
  });

  it('does not end by another script’s cancel: nothing of ours is silenced', async () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech } = listener();
    speech.start(german('eins'));
    speech.pause();
    engine.silence();
    await partings();
    expect(speech.state).to.equal('paused');
  });
});

describe('Stop', () => {
  for (const parting of ['error', 'end'] as const) {
    it(`is silence at once, and stays so; the engine calls what was cut off "${parting}"`, async () => {
      const engine = speechEngine([voiceOf('de-DE')], parting);
      const { speech, shown } = listener();
      speech.start(german('eins', 'zwei'));
      speech.stop();
      expect(engine.now?.text).to.equal(undefined);
      expect(engine.cancels).to.equal(1);
      await partings();
      expect(engine.texts).to.deep.equal(['eins']);
      expect(speech.state).to.equal('silent');
      expect(shown).to.deep.equal(['eins', 'eins →']);
    });
  }

  it('of what is silent says nothing to the engine: others of the page may be speaking', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech, leave, updates } = listener();
    const before = updates();
    speech.stop();
    leave();
    expect(engine.cancels).to.equal(0);
    expect(updates()).to.equal(before);
  });
});

describe('The speed', () => {
  it('is the usual one at first, and goes from slow to fast in six steps', () => {
    speechEngine([voiceOf('de-DE')]);
    const { speech } = listener();
    expect(speech.rate).to.equal(1);
    const rates = (step: 1 | -1): number[] =>
      Array.from({ length: 7 }, () => {
        speech.accelerate(step);
        return speech.rate;
      });
    expect(rates(1)).to.deep.equal([1.2, 1.5, 2, 2, 2, 2, 2]);
    expect(rates(-1)).to.deep.equal([1.5, 1.2, 1, 0.8, 0.6, 0.6, 0.6]);
  });

  it('applies at once: the phrase begins again', async () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech } = listener();
    speech.start(german('eins', 'zwei'));
    engine.end();
    speech.accelerate(1);
    await partings();
    expect(engine.spoken.map(({ text, rate }) => [text, rate])).to.deep.equal([
      ['eins', 1],
      ['zwei', 1],
      ['zwei', 1.2],
    ]);
    expect(engine.queue.length).to.equal(0);
    expect(speech.state).to.equal('speaking');
  });

  it('chosen in a pause applies after it, and does not end it', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech } = listener();
    speech.start(german('eins'));
    speech.pause();
    speech.accelerate(-1);
    expect(speech.state).to.equal('paused');
    expect(engine.spoken.length).to.equal(1);
    speech.pause();
    expect(engine.now!.rate).to.equal(0.8);
  });

  it('stays for the next text', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech } = listener();
    speech.start(german('eins'));
    speech.accelerate(1);
    speech.stop();
    speech.start(german('zwei'));
    expect(engine.now!.rate).to.equal(1.2);
  });
});

describe('Reading aloud is over', () => {
  it('when the element leaves the page', async () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech, leave } = listener();
    speech.start(german('eins', 'zwei'));
    leave();
    await partings();
    expect([speech.state, engine.now?.text]).to.deep.equal(['silent', undefined]);
  });

  it('when another one begins: a page has one voice', async () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const one = listener();
    const other = listener();
    one.speech.start(german('eins', 'zwei'));
    other.speech.start(german('drei'));
    await partings();
    expect([one.speech.state, other.speech.state]).to.deep.equal(['silent', 'speaking']);
    expect(engine.now!.text).to.equal('drei');
    expect(one.shown).to.deep.equal(['eins', 'eins →']);
    one.speech.stop();
    one.leave();
    expect(engine.now!.text).to.equal('drei');
    engine.end();
    expect(engine.texts).to.deep.equal(['eins', 'drei']);
  });

  it('when another one begins while this one pauses', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const one = listener();
    const other = listener();
    one.speech.start(german('eins'));
    one.speech.pause();
    other.speech.start(german('zwei'));
    expect([one.speech.state, other.speech.state]).to.deep.equal(['silent', 'speaking']);
    expect(engine.now!.text).to.equal('zwei');
  });

  it('when another script of the page silences it', async () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech, shown } = listener();
    speech.start(german('eins', 'zwei'));
    engine.silence();
    await partings();
    expect(speech.state).to.equal('silent');
    expect(engine.texts).to.deep.equal(['eins']);
    expect(shown).to.deep.equal(['eins', 'eins →']);
  });

  it('when the engine gives up', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech } = listener();
    speech.start(german('eins', 'zwei'));
    engine.fail('audio-busy');
    expect(speech.state).to.equal('silent');
    expect(engine.now?.text).to.equal(undefined);
  });

  it('after a minute in a hidden tab', async () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const clock = stopClock();
    const { speech } = listener();
    speech.start(german('eins', 'zwei'));
    hideTab(true);
    await clock.pass(59_999);
    expect(speech.state).to.equal('speaking');
    await clock.pass(1);
    expect([speech.state, engine.now?.text]).to.deep.equal(['silent', undefined]);
  });

  it('not when the reader comes back before that, however often', async () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const clock = stopClock();
    const { speech } = listener();
    speech.start(german('eins'));
    for (let time = 0; time < 3; time++) {
      hideTab(true);
      await clock.pass(50_000);
      hideTab(false);
      await clock.pass(50_000);
    }
    expect(speech.state).to.equal('speaking');
    expect(engine.cancels).to.equal(0);
  });

  it('once: what a hidden tab was waiting for does not silence the next text', async () => {
    speechEngine([voiceOf('de-DE')]);
    const clock = stopClock();
    const { speech } = listener();
    speech.start(german('eins'));
    hideTab(true);
    await clock.pass(30_000);
    speech.stop();
    hideTab(false);
    speech.start(german('zwei'));
    await clock.pass(60_000);
    expect(speech.state).to.equal('speaking');
  });

  it('when the page goes', () => {
    const engine = speechEngine([voiceOf('de-DE')]);
    const { speech } = listener();
    speech.start(german('eins'));
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect([speech.state, engine.now?.text]).to.deep.equal(['silent', undefined]);
  });
});
