import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { focusOnce, MESSAGE, PLAYER, ViewController } from '../../src/store/view-controller.js';
import { stage } from '../support/mount.js';
import { stopClock } from '../support/stubs.js';

const host = (): ReactiveControllerHost & { updates: number } => ({
  updates: 0,
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate() {
    this.updates++;
  },
  updateComplete: Promise.resolve(true),
});

const heading = (): HTMLElement => {
  const element = document.createElement('h2');
  element.textContent = 'Neue Leitung';
  stage().append(element);
  return element;
};

describe('The change of view', () => {
  it('begins at the list', () => {
    const views = new ViewController(host(), heading);
    expect(views.stateOf(undefined)).to.equal('shown');
    expect(views.stateOf('a')).to.equal('hidden');
  });

  it('keeps the old view for a while after the focus moved', async () => {
    const clock = stopClock();
    const title = heading();
    const moves: string[] = [];
    const views = new ViewController(host(), () => {
      moves.push(views.stateOf(undefined));
      return title;
    });
    views.show('a', true);
    expect([views.stateOf('a'), views.stateOf(undefined)]).to.deep.equal(['shown', 'leaving']);
    views.hostUpdated();
    expect(moves).to.deep.equal(['leaving']);
    await clock.pass(399);
    expect(views.stateOf(undefined)).to.equal('leaving');
    await clock.pass(1);
    expect(views.stateOf(undefined)).to.equal('hidden');
  });

  it('keeps what the pressed button stands in, where that goes away and the view stays', async () => {
    const clock = stopClock();
    const from: unknown[] = [];
    const views = new ViewController(host(), (left) => {
      from.push(left);
      return heading();
    });
    views.show(undefined, true, MESSAGE);
    views.hostUpdated();
    expect(from).to.deep.equal([MESSAGE]);
    expect([views.stateOf(undefined), views.stateOf(MESSAGE), views.stateOf(PLAYER)]).to.deep.equal([
      'shown',
      'leaving',
      'hidden',
    ]);
    await clock.pass(400);
    expect(views.stateOf(MESSAGE)).to.equal('hidden');
    expect(views.stateOf(undefined)).to.equal('shown');
  });

  it('moves no focus where the page arranged the view', () => {
    let moves = 0;
    const views = new ViewController(host(), () => {
      moves++;
      return heading();
    });
    views.show('a', false);
    views.hostUpdated();
    expect(moves).to.equal(0);
    expect(views.stateOf(undefined)).to.equal('hidden');
  });

  it('moves the focus once, however often the element is rendered afterwards', () => {
    let moves = 0;
    const views = new ViewController(host(), () => {
      moves++;
      return heading();
    });
    views.show('a', true);
    views.hostUpdated();
    views.hostUpdated();
    expect(moves).to.equal(1);
  });

  it('gives each article the other place of the two', () => {
    const views = new ViewController(host(), heading);
    const places = ['a', 'b', 'c'].map((id) => {
      views.show(id, true);
      return views.place;
    });
    expect(places).to.deep.equal([1, 0, 1]);
  });

  it('ends at once where the element leaves the page', () => {
    const views = new ViewController(host(), heading);
    views.show('a', true);
    views.hostDisconnected();
    expect(views.stateOf(undefined)).to.equal('hidden');
  });
});

describe('What is no control', () => {
  it('can have the focus once, and is no stop for the Tab key afterwards', () => {
    const title = heading();
    focusOnce(title);
    expect(document.activeElement).to.equal(title);
    expect(title.getAttribute('tabindex')).to.equal('-1');
    title.blur();
    expect(title.hasAttribute('tabindex')).to.equal(false);
  });
});
