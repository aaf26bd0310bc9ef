import { expect, test } from '@jest/globals';
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
