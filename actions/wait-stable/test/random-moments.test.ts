/**
 * The verdict equals the world's truth over random rollouts, whatever the moments of the polls.
 *
 * More rollouts: `RUNS=1000 npm test -- random-moments`. To repeat a failure, give what fast-check prints:
 * `SEED=-123 PATH_=4:0:1 npm test -- random-moments`.
 */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { randomRollout } from '@ecs-actions/simulator/random-rollout';
import { simulateRun } from './support/simulated-run.ts';
import { agrees, truthAbout } from './support/truth.ts';
import { present } from '@ecs-actions/core/present';

const rollouts = Number(process.env['RUNS'] ?? 12);
const seed = process.env['SEED'];
const path = process.env['PATH_'];
const replay = {
  numRuns: rollouts,
  ...(seed !== undefined && { seed: Number(seed) }),
  ...present({ path }),
};

/** When the step begins, and how often it looks. */
const moments = fc.record({
  rollout: fc.integer({ min: 1, max: 1_000_000 }),
  beginAfterMs: fc.integer({ min: 0, max: 240_000 }),
  pollInterval: fc.oneof(
    fc.constant('auto'),
    fc.integer({ min: 1, max: 30 }).map((s) => `${s}s`),
  ),
  skewMs: fc.constantFrom(0, -400_000, 400_000),
});

const withoutServiceDeployments = {
  allow: [
    'ecs:DescribeServices',
    'ecs:ListTasks',
    'ecs:DescribeTasks',
    'ecs:DescribeTaskDefinition',
    'elasticloadbalancing:DescribeTargetHealth',
    'elasticloadbalancing:DescribeTargetGroupAttributes',
    'logs:GetLogEvents',
  ],
};

describe('over random rollouts', () => {
  test('the verdict is the truth', async () => {
    await fc.assert(
      fc.asyncProperty(moments, async ({ rollout, beginAfterMs, pollInterval, skewMs }) => {
        const { outputs, region, elapsedMs } = await simulateRun({
          region: { seed: rollout, scenario: randomRollout(rollout) },
          inputs: { timeout: '45m', 'poll-interval': pollInterval },
          beginAfterMs,
          skewMs,
        });
        const newest = region.truth().at(-1);
        const truth = truthAbout(region, outputs['deploymentId']) ?? newest;
        if (truth === undefined) throw new Error('the world has no deployment');
        expect([outputs['verdict'], truth.outcome, agrees(truth, outputs['verdict'])]).toEqual([
          outputs['verdict'],
          truth.outcome,
          true,
        ]);
        // It judges the newest there was when it began, or one that came later.
        const ofStep = region
          .truth()
          .filter(({ createdAt }) => createdAt <= region.now() - elapsedMs);
        expect(truth.createdAt).toBeGreaterThanOrEqual(ofStep.at(-1)?.createdAt ?? 0);
      }),
      replay,
    );
  });

  test('without permission for service deployments it is never a false green, nor a false red', async () => {
    await fc.assert(
      fc.asyncProperty(moments, async ({ rollout, pollInterval }) => {
        const { outputs, region } = await simulateRun({
          region: {
            seed: rollout,
            scenario: randomRollout(rollout, { rolling: true }),
            principals: { AKIABLIND: withoutServiceDeployments },
          },
          accessKeyId: 'AKIABLIND',
          inputs: { timeout: '45m', 'poll-interval': pollInterval },
          beginAfterMs: 9_000,
        });
        const truth = truthAbout(region, outputs['deploymentId']);
        if (truth === undefined)
          throw new Error(`no truth about ${String(outputs['deploymentId'])}`);
        const green = outputs['verdict'] === 'stable';
        expect([outputs['verdict'], truth.outcome, green]).toEqual([
          outputs['verdict'],
          truth.outcome,
          truth.outcome === 'completed',
        ]);
      }),
      replay,
    );
  });
});
