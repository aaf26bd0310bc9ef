import { describe, expect, test } from '@jest/globals';
import { createVirtualClock } from '@ecs-actions/action-kit/test-support/virtual-clock';
import { retrying } from '../src/retry.ts';

const named = (name: string): Error => Object.assign(new Error('no'), { name });

test.each(['ConcurrentUpdateException', 'ThrottlingException', 'TimeoutError'])(
  'a %s passes',
  async (name) => {
    let tries = 0;
    const answer = await retrying(
      async () => {
        tries += 1;
        if (tries < 4) throw named(name);
        return 'done';
      },
      { waiter: createVirtualClock(), random: () => 0.5 },
    );
    expect({ answer, tries }).toEqual({ answer: 'done', tries: 4 });
  },
);

test.each(['ValidationException', 'AccessDeniedException', 'LimitExceededException'])(
  'a %s does not',
  async (name) => {
    let tries = 0;
    const answer = retrying(
      async () => {
        tries += 1;
        throw named(name);
      },
      { waiter: createVirtualClock(), random: () => 0.5 },
    );
    await expect(answer).rejects.toThrow('no');
    expect(tries).toBe(1);
  },
);

describe('an answer that cannot be read', () => {
  const cutOff = (): Error => new SyntaxError('Unterminated string in JSON at position 656');

  /** How long it is tried again, in seconds, when it never ends. */
  async function triedForSeconds(hasServed: boolean): Promise<number> {
    const waiter = createVirtualClock();
    const answer = retrying(() => Promise.reject(cutOff()), {
      waiter,
      random: () => 0.5,
      hasServed: () => hasServed,
    });
    await expect(answer).rejects.toThrow('Unterminated');
    return waiter.monotonicMs() / 1000;
  }

  test('is no passing fault where nothing was ever served: something else answers there', async () => {
    expect(await triedForSeconds(false)).toBeLessThan(5);
  });

  test('passes for a minute where AWS has served calls: a proxy that restarts', async () => {
    const seconds = await triedForSeconds(true);
    expect(seconds).toBeGreaterThan(50);
    expect(seconds).toBeLessThanOrEqual(60);
  });
});
