import { describe, expect, it } from 'vitest';
import {
  beginCourse,
  connect,
  disconnect,
  hear,
  isHopeless,
  isReady,
  isRestless,
  isStable,
  pass,
} from '#discord/gateway/course.ts';
import { ordinaryPatience as patience } from '#discord/gateway/patience.ts';

const start = 1000;
const begun = beginCourse(start);
const joined = connect(begun, start);

describe('a Client is ready', () => {
  it('once a session stands, and not before', () => {
    expect(isReady(begun)).toBe(false);
    expect(isReady(joined)).toBe(true);
  });

  it('no more once the session is lost, until it stands again', () => {
    const lost = disconnect(joined, start + 5);
    expect(isReady(lost)).toBe(false);
    expect(isReady(connect(lost, start + 6))).toBe(true);
  });

  it('as long as something arrives within the time allowed for silence', () => {
    expect(isReady(pass(joined, start + patience.silence, patience))).toBe(true);
    expect(isReady(pass(joined, start + patience.silence + 1, patience))).toBe(false);
    const heard = hear(joined, start + 5);
    expect(isReady(pass(heard, start + 5 + patience.silence, patience))).toBe(true);
    expect(isReady(pass(heard, start + 6 + patience.silence, patience))).toBe(false);
  });

  it('again when a silent peer speaks', () => {
    const silent = pass(joined, start + patience.silence + 1, patience);
    expect(isReady(hear(silent, start + patience.silence + 2))).toBe(true);
  });

  it('not because something arrives without a session', () => {
    expect(isReady(hear(begun, start + 1))).toBe(false);
    expect(isReady(hear(disconnect(joined, start + 1), start + 2))).toBe(false);
  });

  it('again with the session that comes after silence and a loss', () => {
    const lost = disconnect(pass(joined, start + patience.silence + 1, patience), start + 20_000);
    expect(isReady(connect(lost, start + 21_000))).toBe(true);
  });
});

describe('a Client is hopeless', () => {
  it('when it has not become ready in time', () => {
    expect(isHopeless(begun, start + patience.unready - 1, patience)).toBe(false);
    expect(isHopeless(begun, start + patience.unready, patience)).toBe(true);
  });

  it('never while it is ready', () => {
    expect(isHopeless(joined, start + 10 * patience.unready, patience)).toBe(false);
  });

  it('counted from the moment it stopped being ready, not from what came after', () => {
    const lost = disconnect(disconnect(hear(disconnect(joined, 5000), 6000), 7000), 8000);
    expect(isHopeless(lost, 5000 + patience.unready - 1, patience)).toBe(false);
    expect(isHopeless(lost, 5000 + patience.unready, patience)).toBe(true);
  });

  it('counted anew once it was ready in between', () => {
    const again = disconnect(connect(disconnect(joined, 5000), 6000), 7000);
    expect(isHopeless(again, 7000 + patience.unready - 1, patience)).toBe(false);
    expect(isHopeless(again, 7000 + patience.unready, patience)).toBe(true);
  });

  it('counted from when silence was noticed', () => {
    const noticed = start + patience.silence + 1;
    const silent = pass(pass(joined, noticed, patience), noticed + 1000, patience);
    expect(isHopeless(silent, noticed + patience.unready - 1, patience)).toBe(false);
    expect(isHopeless(silent, noticed + patience.unready, patience)).toBe(true);
  });
});

describe('a Client is restless', () => {
  /** Lost and resumed at these times. */
  const dropped = (...times: number[]) =>
    times.reduce((course, time) => connect(disconnect(course, time), time + 1), joined);

  it('when it has lost its session five times within a minute, and not four times', () => {
    const four = dropped(2000, 3000, 4000, 5000);
    expect(isRestless(four, 5000, patience)).toBe(false);
    const five = disconnect(four, 2000 + patience.restless - 1);
    expect(isRestless(five, 2000 + patience.restless - 1, patience)).toBe(true);
    expect(isRestless(five, 2000 + patience.restless, patience)).toBe(false);
  });

  it('counting from the last five alone', () => {
    const many = dropped(2000, 100_000, 200_000, 300_000, 301_000, 302_000, 303_000);
    expect(isRestless(many, 303_000, patience)).toBe(false);
    expect(isRestless(disconnect(many, 304_000), 304_000, patience)).toBe(true);
  });

  it('counting what fails while it is lost once', () => {
    const failing = [2, 3, 4, 5, 6, 7].reduce((course, time) => disconnect(course, time * 1000), joined);
    expect(isRestless(failing, 7000, patience)).toBe(false);
  });
});

describe('a Client is stable', () => {
  it('when it has been ready for long without a break', () => {
    expect(isStable(joined, start + patience.stable - 1, patience)).toBe(false);
    expect(isStable(joined, start + patience.stable, patience)).toBe(true);
    const heard = hear(joined, start + 1000);
    expect(isStable(heard, start + patience.stable, patience)).toBe(true);
  });

  it('counted anew after a break', () => {
    const again = connect(disconnect(joined, 5000), 6000);
    expect(isStable(again, 6000 + patience.stable - 1, patience)).toBe(false);
    expect(isStable(again, 6000 + patience.stable, patience)).toBe(true);
  });

  it('never while it is not ready', () => {
    expect(isStable(begun, start + 10 * patience.stable, patience)).toBe(false);
    expect(isStable(disconnect(joined, 5000), 10 * patience.stable, patience)).toBe(false);
  });
});

describe('with the ordinary patience', () => {
  it('a silent peer is told of within fifteen seconds', () => {
    expect(patience.silence + patience.look).toBeLessThan(15_000);
  });

  it('an answer to a heartbeat may take several seconds', () => {
    expect(patience.silence - patience.probe).toBeGreaterThanOrEqual(8000);
  });

  it('a Client is given up early enough to be ready again within a minute', () => {
    expect(patience.unready + patience.look + patience.firstPause).toBeLessThan(50_000);
  });
});
