/** A service that scales by itself on the region's clock, beside a deployment and another service. */
import { expect, test } from '@jest/globals';
import { scaleFromNowOn } from '../src/autoscaler/live-on.ts';
import { createRegion } from '../src/region.ts';
import { setStage, type Stage } from '../src/scenario/stage.ts';

const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);
const hourMs = 3_600_000;
const cpu = {
  metric: 'cpu',
  target: 50,
  scaleOutCooldown: 60,
  scaleInCooldown: 60,
  periodSeconds: 60,
} as const;

function regionWith(scaled: boolean) {
  const stages: Stage[] = [];
  const region = createRegion({
    seed: 7,
    startAt,
    consistencyLagMs: 0,
    scenario: {
      name: 'scaled',
      description: '',
      build: (world) => {
        for (const serviceName of ['web', 'api'])
          stages.push(setStage(world, { serviceName, desiredCount: 6 }));
        const web = stages[0]?.service;
        const settings = { min: 2, max: 30, policies: [cpu] };
        if (scaled && web !== undefined) {
          scaleFromNowOn(world, web, { seed: 5, days: 1, shape: 'bursty', settings });
        }
        for (const stage of stages) stage.deploy(4 * hourMs);
      },
    },
  });
  return { region, stages };
}

test('its count follows the demand, within its limits, and no scale-in falls into a deployment', () => {
  const { region, stages } = regionWith(true);
  region.advanceTo(startAt + 12 * hourMs);
  const [target] = region.world.scalableTargets.values();
  const moves = (target?.activities ?? []).map(({ startTime, description }) => ({
    at: startTime,
    to: Number(/\d+/.exec(description)?.[0]),
  }));
  expect(moves.length).toBeGreaterThan(20);
  expect(Math.min(...moves.map(({ to }) => to))).toBeGreaterThanOrEqual(2);
  expect(Math.max(...moves.map(({ to }) => to))).toBeLessThanOrEqual(30);
  const truth = region.truth().find(({ taskDefinition }) => taskDefinition.includes('web'));
  expect(truth?.outcome).toBe('completed');
  const during = moves.filter(
    ({ at }) => at > (truth?.createdAt ?? 0) && at < (truth?.endedAt ?? Number.POSITIVE_INFINITY),
  );
  const before = moves.find(({ at }) => at <= (truth?.createdAt ?? 0))?.to ?? 6;
  expect(during.every(({ to }, index) => to > (during[index + 1]?.to ?? before))).toBe(true);
  const web = stages[0]?.service;
  expect(web?.desiredCount).toBe(moves[0]?.to);
  expect(web?.metrics.lived?.minutes).toHaveLength(12 * 60);
});

test('the life of another service is the same to the millisecond', () => {
  const lives = [true, false].map((scaled) => {
    const { region } = regionWith(scaled);
    region.advanceTo(startAt + 6 * hourMs);
    return region.truth().filter(({ taskDefinition }) => taskDefinition.includes('api'));
  });
  expect(lives[0]).toHaveLength(1);
  expect(lives[0]).toEqual(lives[1]);
});
