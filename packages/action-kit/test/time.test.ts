import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { Cancelled, listenForCancellation } from '../src/cancellation.ts';
import { systemClock } from '../src/clock.ts';
import { createVirtualClock } from '../src/test-support/virtual-clock.ts';

describe('the system’s clock', () => {
  test('counts from the start of the process and never rejects a sleep', async () => {
    expect(systemClock.monotonicMs()).toBeGreaterThan(0);
    const controller = new AbortController();
    const slept = systemClock.sleep(3_600_000, controller.signal);
    controller.abort(new Error('cancelled'));
    await expect(slept).resolves.toBeUndefined();
    await expect(systemClock.sleep(3_600_000, controller.signal)).resolves.toBeUndefined();
    await expect(systemClock.sleep(-1)).resolves.toBeUndefined();
  });
});

describe('the virtual clock', () => {
  test('jumps from waking to waking, in order, whoever sleeps', async () => {
    const clock = createVirtualClock({ epochMs: 1_000_000, monotonicMs: 500 });
    const woken: string[] = [];
    async function loop(name: string, everyMs: number, times: number): Promise<void> {
      for (let n = 0; n < times; n++) {
        await clock.sleep(everyMs);
        await Promise.resolve();
        woken.push(`${name}@${clock.monotonicMs()}`);
      }
    }
    await Promise.all([loop('a', 1000, 3), loop('b', 1500, 2)]);
    expect(woken).toEqual(['a@1500', 'b@2000', 'a@2500', 'b@3500', 'a@3500']);
    expect(clock.epochMs()).toBe(1_003_000);
    expect(clock.sleepers).toBe(0);
  });

  test('in manual mode stands still until it is told', async () => {
    const clock = createVirtualClock({ mode: 'manual' });
    let woken = false;
    const sleeping = clock.sleep(1000).then(() => {
      woken = true;
      return woken;
    });
    await clock.advance(999);
    expect(woken).toBe(false);
    await clock.advance(1);
    await sleeping;
    expect(woken).toBe(true);
    expect(clock.monotonicMs()).toBe(1000);
  });

  test('a signal ends a sleep without time passing', async () => {
    const clock = createVirtualClock({ mode: 'manual' });
    const controller = new AbortController();
    const sleeping = clock.sleep(1000, controller.signal);
    controller.abort();
    await sleeping;
    expect(clock.monotonicMs()).toBe(0);
    expect(clock.sleepers).toBe(0);
  });
});

describe('cancellation', () => {
  function listening() {
    const source = new EventEmitter();
    const clock = createVirtualClock({ mode: 'manual' });
    return { source, clock, cancellation: listenForCancellation(source, clock) };
  }

  test('SIGINT leaves ten seconds, the SIGTERM after it two and a half', async () => {
    const { source, clock, cancellation } = listening();
    expect(cancellation.remainingMs()).toBe(Number.POSITIVE_INFINITY);
    source.emit('SIGINT', 'SIGINT');
    expect(cancellation.signal.aborted).toBe(true);
    expect((cancellation.signal.reason as Cancelled).by).toBe('SIGINT');
    expect(cancellation.urgent.aborted).toBe(false);
    expect(cancellation.remainingMs()).toBe(10_000);
    await clock.advance(7500);
    source.emit('SIGTERM', 'SIGTERM');
    expect(cancellation.urgent.aborted).toBe(true);
    expect(cancellation.remainingMs()).toBe(2500);
    await clock.advance(5000);
    expect(cancellation.remainingMs()).toBe(0);
  });

  test('SIGTERM alone is urgent at once', () => {
    const { source, cancellation } = listening();
    source.emit('SIGTERM', 'SIGTERM');
    expect(cancellation.signal.reason).toBeInstanceOf(Cancelled);
    expect(cancellation.urgent.aborted).toBe(true);
    expect(cancellation.remainingMs()).toBe(2500);
  });

  test('a second Ctrl-C shortens what is left and never extends it', async () => {
    const { source, clock, cancellation } = listening();
    source.emit('SIGINT', 'SIGINT');
    await clock.advance(9000);
    source.emit('SIGINT', 'SIGINT');
    expect(cancellation.remainingMs()).toBe(1000);
  });

  test('dispose hands the signals back', () => {
    const { source, cancellation } = listening();
    cancellation.dispose();
    expect(source.listenerCount('SIGINT') + source.listenerCount('SIGTERM')).toBe(0);
  });
});
