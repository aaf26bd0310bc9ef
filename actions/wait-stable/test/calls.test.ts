/** How many calls a wait makes: one budget, whatever the number of services. */
import { describe, expect, test } from '@jest/globals';
import { callBudget } from '@ecs-actions/core/deployment/pace';
import type { Scenario } from '@ecs-actions/simulator/scenario/scenario';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { simulateRun, type Region } from './support/simulated-run.ts';

const second = 1_000;
const minute = 60 * second;

const named = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `service-${index}`);

/** Services that were deployed long ago, or all of them a moment after the start. */
function services(count: number, deployedAfterMs?: number): Scenario {
  return {
    name: `${count} services`,
    description: '',
    build: (world) => {
      for (const serviceName of named(count)) {
        const stage = setStage(world, { serviceName, desiredCount: 2 });
        if (deployedAfterMs !== undefined) stage.deploy(deployedAfterMs);
      }
    },
  };
}

/** The most calls that began within any second. */
function mostInASecond(calls: Region['calls']): number {
  const times = calls.map(({ at }) => at);
  return Math.max(
    ...times.map((from) => times.filter((at) => at >= from && at < from + second).length),
  );
}

describe.each([
  ['one that is stable', 1, undefined],
  ['one that is deployed', 1, 4 * second],
  ['ten that are deployed', 10, 4 * second],
  ['sixty that are stable', 60, undefined],
] as const)('%s', (_, count, deployedAfterMs) => {
  test('is followed within the budget', async () => {
    const { region, outputs, elapsedMs } = await simulateRun({
      region: { seed: 7, scenario: services(count, deployedAfterMs) },
      beginAfterMs: 9 * second,
      inputs: { service: named(count).join(',') },
    });
    expect(outputs['verdict']).toBe('stable');
    const { calls } = region;
    expect(mostInASecond(calls)).toBeLessThanOrEqual(callBudget.perSecond);
    const { first, further } = callBudget.perMinute;
    const perMinute = first + further * (count - 1);
    const atStart = callBudget.atStart * (perMinute / first);
    expect(calls.length).toBeLessThanOrEqual(atStart + perMinute * (elapsedMs / minute));
  });
});
