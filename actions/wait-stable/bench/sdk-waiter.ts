/** The waiter of the AWS SDK for JavaScript with its defaults, as the official action uses it. */
import { ECSClient, waitUntilServicesStable } from '@aws-sdk/client-ecs';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import { createRandom } from '@ecs-actions/simulator/world/random';
import { createSimulatedTime } from '@ecs-actions/action-kit/test-support/simulated-time';
import type { Contender } from './contender.ts';

const maxWaitSeconds = 45 * 60;

export const sdkWaiter: Contender = {
  name: 'SDK waitUntilServicesStable',
  absent: () => undefined,
  wait: async (region, beginAt) => {
    const time = createSimulatedTime(beginAt);
    const client = new ECSClient({
      region: 'eu-central-1',
      credentials: { accessKeyId: 'AKIABENCH', secretAccessKey: 'none' },
      requestHandler: inProcessHandler(
        {
          handle: (...request) => {
            time.stir();
            return region.handle(...request);
          },
        },
        time.clock.epochMs,
      ),
    });
    const restore = useVirtualTimers(time, region.world.seed);
    try {
      await time.run(
        waitUntilServicesStable(
          { client, maxWaitTime: maxWaitSeconds },
          { cluster: 'prod', services: ['web'] },
        ),
      );
      return { said: 'success', green: true, output: '', endedAt: time.clock.epochMs() };
    } catch (error) {
      const output = error instanceof Error ? error.message : '';
      return { said: 'gave up', green: false, output, endedAt: time.clock.epochMs() };
    } finally {
      restore();
    }
  },
};

/** The waiter sleeps and reads the time by the globals, so for its run they are those of the simulated time. */
function useVirtualTimers(time: ReturnType<typeof createSimulatedTime>, seed: number): () => void {
  const { setTimeout: realSetTimeout } = globalThis;
  const realNow = Date.now;
  const realRandom = Math.random;
  const random = createRandom('sdk-waiter', seed);
  const virtual = (
    act: (...args: unknown[]) => void,
    ms = 0,
    ...args: unknown[]
  ): NodeJS.Timeout => {
    if (ms < 1_000) return realSetTimeout(act, ms, ...args);
    time.at(time.clock.monotonicMs() + ms, () => act(...args));
    return realSetTimeout(() => undefined, 0);
  };
  globalThis.setTimeout = virtual as typeof globalThis.setTimeout;
  Date.now = time.clock.epochMs;
  // Its waits are drawn between two bounds: the same in every run.
  Math.random = () => random.next();
  return () => {
    globalThis.setTimeout = realSetTimeout;
    Date.now = realNow;
    Math.random = realRandom;
  };
}
