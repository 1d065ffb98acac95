import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { RefreshController } from '../../src/store/refresh-controller.js';
import { afterThisTest } from '../support/mount.js';
import { setHidden, setOnline } from '../support/stubs.js';

const MINUTE = 60_000;

/** A controller, and what it did. The wall clock stands still until it is told to go on. */
function controller(refresh: number | undefined, status = 'ready') {
  const original = { now: Date.now, random: Math.random, setTimeout: window.setTimeout };
  let now = 1e12;
  Date.now = () => now;
  const timers: number[] = [];
  window.setTimeout = ((_: unknown, delay: number) => timers.push(delay)) as unknown as typeof window.setTimeout;
  let looks = 0;
  const host = {
    refresh,
    status,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  } satisfies ReactiveControllerHost & { refresh: number | undefined; status: string };
  const subject = new RefreshController(host, () => looks++);
  subject.hostConnected();
  afterThisTest(() => {
    subject.hostDisconnected();
    Date.now = original.now;
    Math.random = original.random;
    window.setTimeout = original.setTimeout;
  });
  return {
    subject,
    host,
    timers,
    looks: () => looks,
    /** Time passes, and something renders. */
    pass(milliseconds: number) {
      now += milliseconds;
      subject.hostUpdated();
    },
  };
}

describe('The time to look again', () => {
  it('is after the wished seconds', () => {
    const { pass, looks, timers } = controller(300);
    pass(0);
    expect(timers).to.deep.equal([5 * MINUTE]);
    pass(4 * MINUTE);
    expect(looks()).to.equal(0);
    pass(MINUTE);
    expect(looks()).to.equal(1);
    pass(4 * MINUTE);
    expect(looks()).to.equal(1);
  });

  it('is a tenth earlier or later, so that not all look at once', () => {
    for (const [random, wait] of [
      [0, 270_000],
      [0.5, 300_000],
      [1, 330_000],
    ] as const) {
      const { subject, pass, timers } = controller(300);
      Math.random = () => random;
      subject.restart();
      pass(0);
      expect(timers.at(-1)).to.be.closeTo(wait, 1);
    }
  });

  it('counts from the last answer', () => {
    const { subject, pass, looks } = controller(300);
    pass(4 * MINUTE);
    subject.restart();
    pass(4 * MINUTE);
    expect(looks()).to.equal(0);
    pass(2 * MINUTE);
    expect(looks()).to.equal(1);
  });

  it('changes with the wish, and is never without one', () => {
    const { host, pass, looks, timers } = controller(undefined);
    pass(1e9);
    expect(looks()).to.equal(0);
    expect(timers).to.deep.equal([]);
    host.refresh = 300;
    pass(0);
    expect(looks()).to.equal(1);
  });

  it('may be further away than a timer reaches', () => {
    const { pass, timers, looks } = controller(1e9);
    pass(0);
    expect(timers).to.deep.equal([2 ** 31 - 1]);
    expect(looks()).to.equal(0);
  });

  it('is when someone looks at the page again, where it has passed meanwhile', () => {
    const { pass, looks } = controller(300);
    setHidden(true);
    pass(60 * MINUTE);
    expect(looks()).to.equal(0);
    setHidden(false);
    expect(looks()).to.equal(1);
  });

  it('is when the network is back', () => {
    const { pass, looks } = controller(300);
    setOnline(false);
    pass(60 * MINUTE);
    expect(looks()).to.equal(0);
    setOnline(true);
    expect(looks()).to.equal(1);
    setOnline(true);
    expect(looks()).to.equal(1);
  });

  it('is at once where the network is back after a failure, with or without a wish', () => {
    const { looks } = controller(undefined, 'failed');
    setOnline(false);
    expect(looks()).to.equal(0);
    setOnline(true);
    expect(looks()).to.equal(1);
  });

  it('waits for someone to look at the page also after a failure', () => {
    const { looks } = controller(undefined, 'failed');
    setHidden(true);
    setOnline(true);
    expect(looks()).to.equal(0);
    setHidden(false);
    expect(looks()).to.equal(1);
  });

  it('never comes for an element that has left', () => {
    const { subject, pass, looks } = controller(300);
    subject.hostDisconnected();
    setOnline(true);
    setHidden(false);
    expect(looks()).to.equal(0);
    pass(0);
    expect(looks()).to.equal(0);
  });
});
