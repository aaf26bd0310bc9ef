/** Services that one API of ECS shows and the other does not. */
import { describe, expect, test } from '@jest/globals';
import { createVirtualClock } from '@ecs-actions/action-kit/test-support/virtual-clock';
import { findServices, type Finder } from '../src/ecs/find-services.ts';

/** A cluster whose `web` is described from this moment on. */
function cluster(
  clock: { readonly monotonicMs: () => number },
  describedFromMs: number,
  listed: readonly string[],
): Finder<{ readonly name: string }> {
  return {
    listClusters: async () => [],
    listServices: async () =>
      listed.map((name) => `arn:aws:ecs:eu-central-1:1:service/prod/${name}`),
    describeServices: async (_cluster, names) =>
      clock.monotonicMs() < describedFromMs
        ? { services: [], missing: names }
        : { services: names.map((name) => ({ name })), missing: [] },
  };
}

async function find(describedFromMs: number, listed: readonly string[]): Promise<string> {
  const clock = createVirtualClock();
  const patience = { forMs: 10_000, clock, signal: new AbortController().signal };
  const found = findServices(
    cluster(clock, describedFromMs, listed),
    { cluster: 'prod', services: ['web'] },
    patience,
  );
  return found.then(
    ({ services }) => services.map(({ name }) => name).join(),
    (error: unknown) => `${(error as Error).message} after ${clock.monotonicMs()} ms`,
  );
}

describe('a service that DescribeServices does not show', () => {
  test('is not waited for long where ListServices has it neither: it may be a misspelling', async () => {
    expect(await find(8_000, ['api'])).toBe('web');
    expect(await find(60_000, ['api'])).toBe(
      'service: cluster prod has no service web; it has api after 10000 ms',
    );
  });

  test('is waited for three times as long where ListServices has it, and is never called missing', async () => {
    expect(await find(25_000, ['web', 'api'])).toBe('web');
    expect(await find(60_000, ['web', 'api'])).toBe(
      'service: ECS lists web in cluster prod, and DescribeServices does not show it; run the job again after 30000 ms',
    );
  });
});
