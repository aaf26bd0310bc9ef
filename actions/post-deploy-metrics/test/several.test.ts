/** Several services judged by one step, each by its own deployment. */
import { setStage, soonMs } from '@ecs-actions/simulator/scenario/stage';
import type { Scenario } from '@ecs-actions/simulator/scenario/scenario';
import { describe, expect, test } from '@jest/globals';
import { simulateRun } from './support/simulated-run.ts';

const minute = 60_000;
const late = { beginAfterMs: 20 * minute };

/** `api` gets worse with its new revision, `search` was bad before, `web` is well. */
const three: Scenario = {
  name: 'three',
  description: '',
  build: (world) => {
    for (const [serviceName, before, after] of [
      ['web', {}, {}],
      ['api', {}, { errorShare: 0.04 }],
      ['search', { errorShare: 0.04 }, { errorShare: 0.04 }],
    ] as const) {
      setStage(world, {
        serviceName,
        desiredCount: 4,
        metrics: before,
        metricsOfNext: after,
        scaling: { min: 4, max: 12 },
      }).deploy(soonMs);
    }
  },
};

interface Breach {
  readonly service: string;
  readonly threshold: string;
  readonly beforeToo: boolean;
}

describe('several services', () => {
  test('each by its own deployment, the worst first, and only what is new is new', async () => {
    const { outputs, result, summary, log } = await simulateRun({
      region: { scenario: three, seed: 7 },
      inputs: { service: 'web, api, search' },
      ...late,
    });
    const breaches = (outputs['breaches'] as readonly Breach[]).filter(
      ({ threshold }) => threshold === '5xx-rate < 1%',
    );
    expect({ verdict: outputs['verdict'], exitCode: result.exitCode }).toEqual({
      verdict: 'fail',
      exitCode: 1,
    });
    expect(breaches.map(({ service, beforeToo }) => [service, beforeToo])).toEqual([
      ['api', false],
      ['search', true],
    ]);
    expect(outputs['newBreaches']).toBe('api');
    expect(summary).toMatch(/^### api, search: the deploy was bad$/m);
    expect(summary).toMatch(/^\| web \| \*\*pass\*\* \|/m);
    expect(log).toMatch(/^api: judging api in prod/m);
    const services = result.report?.['services'] as readonly { readonly service: string }[];
    expect(services.map(({ service }) => service)).toEqual(['api', 'search', 'web']);
  });

  test('what belongs to one deployment is refused for several', async () => {
    await expect(
      simulateRun({
        region: { scenario: three, seed: 7 },
        inputs: { service: 'web, api', 'duration-seconds': '60' },
        ...late,
      }),
    ).rejects.toThrow('duration-seconds: of one deployment, but several services were given');
  });
});

test('one service that was as bad before is not to blame', async () => {
  const { outputs } = await simulateRun({
    region: { scenario: three, seed: 7 },
    inputs: { service: 'search' },
    ...late,
  });
  expect(outputs).toMatchObject({ verdict: 'fail', newBreaches: undefined });
});
