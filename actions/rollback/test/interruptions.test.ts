import { describe, expect, test } from '@jest/globals';
import {
  changes,
  createShop,
  primaryOf,
  rollBack,
  rollBackWithPost,
} from './support/run-rollback.ts';

describe('a lost answer is looked up, not repeated', () => {
  test.each(['reset-after', 'malformed', 'reset-before', '5xx', 'throttle'] as const)(
    '%s of each call that changes something',
    async (kind) => {
      const shop = createShop();
      shop.stage.before.status = 'INACTIVE';
      shop.region.fault({ kind, operation: 'RegisterTaskDefinition', nth: 1 });
      shop.region.fault({ kind, operation: 'UpdateService', nth: 1 });
      const { outputs } = await rollBack(shop.region);
      expect(outputs).toMatchObject({ verdict: 'restored', to: expect.stringMatching(/web:3$/) });
      expect(shop.region.world.taskDefinitions.get('web')).toHaveLength(3);
      expect(shop.region.truth()).toHaveLength(2);
    },
  );

  test.each(['reset-after', '5xx'] as const)('%s of the stop', async (kind) => {
    const shop = createShop({ deployed: false });
    shop.deploy(shop.stage.next, 0.5);
    shop.region.fault({ kind, operation: 'StopServiceDeployment', nth: 1 });
    const { outputs } = await rollBack(shop.region);
    expect(outputs).toMatchObject({ verdict: 'restored', reason: expect.any(String) });
    expect(primaryOf(shop)).toBe('web:1');
  });
});

describe('cancelled', () => {
  test.each([0, 1, 500, 3000, 20_000, 60_000])(
    'after %d ms: the step ends in time, and post tells how it goes on',
    async (cancelAtMs) => {
      const shop = createShop();
      // Every answer takes a moment, so that the signal falls into each step.
      shop.region.fault({ kind: 'slow', delayMs: 300 });
      const [main, post] = await rollBackWithPost(shop.region, {
        cancelAtMs,
        terminateAtMs: cancelAtMs + 7500,
      });
      expect(main.outputs['verdict']).toBe('cancelled');
      expect(main.elapsedMs - cancelAtMs).toBeLessThan(9000);
      const begun = changes(shop.region).includes('UpdateService');
      const expected = begun
        ? { serves: 'web:1', reason: /ECS goes on by itself/, post: /SUCCESSFUL; web has web:1/ }
        : { serves: 'web:2', reason: /nothing was changed/, post: /before it changed anything/ };
      expect(primaryOf(shop)).toBe(expected.serves);
      expect(main.outputs['reason']).toMatch(expected.reason);
      expect(post.summary).toMatch(expected.post);
    },
  );

  test('a step that ended by itself leaves nothing to its post step', async () => {
    const shop = createShop();
    const [main, post] = await rollBackWithPost(shop.region, {});
    expect(main.outputs['verdict']).toBe('restored');
    expect(post.summary).toBe('');
  });
});
