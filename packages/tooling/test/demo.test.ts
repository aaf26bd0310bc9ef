import { createRegion } from '@ecs-actions/simulator/region';
import { afterDeploys } from '@ecs-actions/simulator/scenario/after-deploy';
import { scenarios } from '@ecs-actions/simulator/scenarios';
import { describe, expect, test } from '@jest/globals';
import { preview } from '../src/demo/preview.ts';
import { compareWithTruth } from '../src/demo/truth.ts';

const hourMs = 3_600_000;

describe('the demo', () => {
  const toldByMetrics = afterDeploys.map(({ name }) => name);
  const others = scenarios.map(({ name }) => name).filter((name) => !toldByMetrics.includes(name));

  test.each(toldByMetrics)(
    'shows %s as something that is over, at the pace of real time',
    (scenario) => {
      const { speed, timeout, ageMs, deploys } = preview(scenario, 1, undefined);
      expect({ speed, timeout, deploys }).toEqual({ speed: 1, timeout: undefined, deploys: false });
      const region = createRegion({ scenario, seed: 1, startAt: 0, throttling: false });
      region.advanceTo(ageMs - 10 * 60_000);
      expect(region.truth()).toMatchObject([{ outcome: 'completed' }]);
      expect(preview(scenario, 1, 20)).toMatchObject({ speed: 20, ageMs: 0, deploys: true });
    },
  );

  test.each(others)(
    'shows %s within a minute',
    (scenario) => {
      const { speed, timeout, services, ageMs } = preview(scenario, 1, undefined);
      expect(services.length).toBeGreaterThan(0);
      expect(ageMs).toBe(0);
      // Either the deployment ends by itself at this speed, or wait-stable is told to give up in time.
      const region = createRegion({ scenario, seed: 1, startAt: 0, speed, throttling: false });
      region.advanceTo(60_000);
      const goesOn = region.truth().some((one) => one.endedAt === undefined);
      const nobodyDeploys = region.truth().length === 0;
      expect(timeout !== undefined).toBe(goesOn || nobodyDeploys);
      expect(Number.parseInt(timeout ?? '0', 10)).toBeLessThan(50);
    },
    120_000,
  );

  test('at a given speed gives up after 15 minutes of simulated time', () => {
    expect(preview('crash-loop', 1, 60)).toMatchObject({ speed: 60, timeout: '15s' });
  });
});

describe('what the simulator knows', () => {
  function outcome(scenario: string, verdicts: readonly string[]): string {
    const region = createRegion({ scenario, seed: 1, startAt: 0, throttling: false });
    region.advanceTo(hourMs);
    const truth = region.truth();
    const services = verdicts.map((verdict, index) => ({
      verdict,
      'deployment-id': truth[index]?.deploymentId ?? null,
    }));
    return compareWithTruth(region, new Map([['services', JSON.stringify(services)]]), hourMs, {
      speed: 1,
      ageMs: 0,
    });
  }

  test('is set against one verdict, right or wrong', () => {
    expect(outcome('good', ['stable'])).toMatch(
      /^The simulator knows: verdict stable; the truth completed, after \d+ m \d+ s of its time\. The step ended .* later\.$/,
    );
    expect(outcome('rollback', ['stable'])).toMatch(/verdict stable; the truth rolled-back/);
  });

  test('is counted where there are several, and said where there is no end or no deployment', () => {
    const ten = outcome('ten-services', [...Array<string>(9).fill('stable'), 'rolled-back']);
    expect(ten).toMatch(
      /verdict 9 stable, 1 rolled-back; the truth (9 completed, 1 rolled-back|1 rolled-back, 9 completed),/,
    );
    expect(outcome('crash-loop', ['failed'])).toMatch(
      /the truth in-progress, with no end in sight\.$/,
    );
    expect(outcome('quiet', ['stable'])).toBe(
      'The simulator knows: verdict stable; nobody deployed anything that was judged.',
    );
  });
});
