import { expect } from '@open-wc/testing';
import { Announcer } from '../../src/store/announcer.js';
import { stopClock } from '../support/stubs.js';

describe('The announcer', () => {
  const regions = (): Record<'polite' | 'assertive', HTMLElement> => ({
    polite: document.createElement('div'),
    assertive: document.createElement('div'),
  });

  it('empties the region and fills it a moment later: the same words twice are two messages', async () => {
    const clock = stopClock();
    const places = regions();
    const announcer = new Announcer((politeness) => places[politeness]);
    announcer.say('Texte jetzt in Leichter Sprache.');
    await clock.pass(400);
    expect(places.polite.textContent).to.equal('Texte jetzt in Leichter Sprache.');
    announcer.say('Texte jetzt in Leichter Sprache.');
    expect(places.polite.textContent).to.equal('');
    await clock.pass(400);
    expect(places.polite.textContent?.trim()).to.equal('Texte jetzt in Leichter Sprache.');
    expect(places.assertive.textContent).to.equal('');
  });

  it('never gives a region the very text that it had before: a screen reader would take it for an echo', async () => {
    const clock = stopClock();
    const places = regions();
    const announcer = new Announcer((politeness) => places[politeness]);
    const said: (string | null)[] = [];
    for (let time = 0; time < 4; time++) {
      announcer.say('Seite 2 von 2');
      await clock.pass(3100);
      said.push(places.polite.textContent);
    }
    expect(said.map((text) => text?.trim())).to.deep.equal(Array(4).fill('Seite 2 von 2'));
    expect(said.filter((text, index) => text === said[index - 1])).to.deep.equal([]);
  });

  it('says only the last of what comes at once', async () => {
    const clock = stopClock();
    const places = regions();
    const announcer = new Announcer((politeness) => places[politeness]);
    announcer.say('eins');
    announcer.say('zwei');
    await clock.pass(400);
    expect(places.polite.textContent).to.equal('zwei');
  });

  it('says what is urgent in its own region', async () => {
    const clock = stopClock();
    const places = regions();
    new Announcer((politeness) => places[politeness]).say('Fehler', 'assertive');
    await clock.pass(400);
    expect(places.assertive.textContent).to.equal('Fehler');
    expect(places.polite.textContent).to.equal('');
  });

  it('says text, never markup', async () => {
    const clock = stopClock();
    const places = regions();
    new Announcer((politeness) => places[politeness]).say('<b>3</b> Nachrichten');
    await clock.pass(400);
    expect(places.polite.childElementCount).to.equal(0);
    expect(places.polite.textContent).to.equal('<b>3</b> Nachrichten');
  });

  it('says nothing after it was stopped', async () => {
    const clock = stopClock();
    const places = regions();
    const announcer = new Announcer((politeness) => places[politeness]);
    announcer.say('eins');
    announcer.stop();
    await clock.pass(20_000);
    expect(places.polite.textContent).to.equal('');
  });

  it('takes its words back, so that nobody comes upon them later', async () => {
    const clock = stopClock();
    const places = regions();
    new Announcer((politeness) => places[politeness]).say('eins');
    await clock.pass(3399);
    expect(places.polite.textContent).to.equal('eins');
    await clock.pass(10);
    expect(places.polite.textContent).to.equal('');
  });

  it('is silent where there is no region yet', async () => {
    const clock = stopClock();
    expect(() => new Announcer(() => null).say('eins')).not.to.throw();
    await clock.pass(400);
  });
});
