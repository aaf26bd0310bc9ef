/** `until`: how far a deployment has to have come before the wait ends. */
import { describe, expect, test } from '@jest/globals';
import { lifecycleStages, untils, type Until } from '../../src/deployment/lifecycle-stages.ts';
import { known, unknown } from '../../src/fact.ts';
import type { RolloutConfiguration } from '../../src/deployment/service.ts';
import {
  makeDeployment,
  makeOldDeployment,
  makeOptions,
  makeRollout,
  makeService,
  makeServiceDeployment,
  minute,
} from './support/make.ts';
import { tell } from './support/tell.ts';

const blueGreen = makeRollout({ strategy: 'BLUE_GREEN' });

function reached(
  until: Until | undefined,
  lifecycleStage: string | undefined,
  weight?: number,
  rollout: RolloutConfiguration = blueGreen,
) {
  const own = makeServiceDeployment({
    detail: {
      hooks: [],
      sourceServiceRevisionArns: [],
      ...(lifecycleStage !== undefined && { lifecycleStage }),
      ...(weight !== undefined && { productionTrafficWeight: weight }),
    },
  });
  const service = makeService({ rollout });
  const options = makeOptions(until === undefined ? {} : { until });
  return tell(options, [{ service, recent: known([own]), described: known([own]) }]).verdict;
}

test('what can be waited for: its own end, the traffic, and each stage', () => {
  expect(untils).toEqual(['stable', 'traffic-shifted', ...lifecycleStages]);
});

test('where its service deployment is out of sight nothing is reached', () => {
  const recent = unknown('not allowed to ecs:ListServiceDeployments');
  for (const until of untils) {
    const polls = [{ service: makeService({ rollout: blueGreen }), recent }];
    expect(tell(makeOptions({ until }), polls).verdict).toBeUndefined();
  }
});

describe('a stage', () => {
  test.each(lifecycleStages.slice(0, -1))('%s is reached when the next one goes on', (stage) => {
    const next = lifecycleStages[lifecycleStages.indexOf(stage) + 1] ?? '';
    expect(reached(stage, stage, 100)).toBeUndefined();
    expect(reached(stage, next, 100)).toEqual({
      name: 'reached',
      reason: `stage ${stage} is completed, ${next} goes on; the deployment goes on without this step`,
    });
  });

  test('before the last traffic step a canary comes back to the stage before the shift', () => {
    const at = (weight?: number) =>
      reached('PRE_PRODUCTION_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT', weight)?.name;
    expect(at(99)).toBeUndefined();
    expect(at()).toBeUndefined();
    expect(at(100)).toBe('reached');
    // What comes before is not gone through again.
    expect(reached('TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT', 10)?.name).toBe('reached');
  });

  test('an unknown stage, or none, reaches nothing', () => {
    expect(reached('SCALE_UP', 'SOMETHING_NEW', 100)).toBeUndefined();
    expect(reached('SCALE_UP', undefined)).toBeUndefined();
  });

  test('stable, and nothing said, wait for the deployment’s own end', () => {
    expect(reached('stable', 'CLEAN_UP', 100)).toBeUndefined();
    expect(reached(undefined, 'CLEAN_UP', 100)).toBeUndefined();
  });

  test('a bake that is still to come is said', () => {
    const rollout = { ...blueGreen, bakeTimeMs: 10 * minute };
    expect(reached('SCALE_UP', 'POST_SCALE_UP', 0, rollout)).toMatchObject({
      reason:
        'stage SCALE_UP is completed, POST_SCALE_UP goes on; the deployment goes on without this step, with a bake time of 10 m 00 s',
    });
  });
});

describe('traffic-shifted', () => {
  test('is after the shift, with all of the traffic: during it the weight is only asked for', () => {
    const at = (stage: string, weight?: number) => reached('traffic-shifted', stage, weight);
    expect(at('PRODUCTION_TRAFFIC_SHIFT', 100)).toBeUndefined();
    expect(at('POST_PRODUCTION_TRAFFIC_SHIFT', 99)).toBeUndefined();
    expect(at('BAKE_TIME')).toBeUndefined();
    expect(at('POST_PRODUCTION_TRAFFIC_SHIFT', 100)).toEqual({
      name: 'reached',
      reason: 'web:2 serves all traffic; the deployment goes on without this step',
    });
  });

  const rolling = (
    own: Partial<Parameters<typeof makeDeployment>[0]>,
    old: Partial<Parameters<typeof makeOldDeployment>[0]>,
  ) => {
    const deployment = makeServiceDeployment({
      detail: { hooks: [], sourceServiceRevisionArns: [] },
    });
    const service = makeService({ deployments: [makeDeployment(own), makeOldDeployment(old)] });
    return tell(makeOptions({ until: 'traffic-shifted' }), [
      { service, recent: known([deployment]), described: known([deployment]) },
    ]).verdict;
  };

  test('rolling: all new tasks run and no old one is left', () => {
    const gone = { runningCount: 0, pendingCount: 0 };
    expect(rolling({ runningCount: 2 }, gone)).toEqual({
      name: 'reached',
      reason:
        'web:2 serves all traffic: no old task is registered any more; the deployment goes on without this step',
    });
    expect(rolling({ runningCount: 1 }, gone)).toBeUndefined();
    expect(rolling({ runningCount: 2, pendingCount: 1 }, gone)).toBeUndefined();
    expect(rolling({ runningCount: 2 }, { runningCount: 1 })).toBeUndefined();
    expect(rolling({ runningCount: 2 }, { runningCount: 0, pendingCount: 1 })).toBeUndefined();
    // Just created: its desired count means nothing yet.
    expect(rolling({ desiredCount: 0, runningCount: 0 }, gone)).toBeUndefined();
  });

  test('rolling: it is the followed deployment that has to be the PRIMARY', () => {
    const gone = { runningCount: 0, pendingCount: 0 };
    expect(rolling({ id: 'ecs-svc/3', runningCount: 2 }, gone)).toBeUndefined();
    expect(rolling({ status: 'ACTIVE', runningCount: 2 }, gone)).toBeUndefined();
  });

  test('is said without the name of the revision where that is not known', () => {
    const { targetServiceRevisionArn: _, ...numberless } = makeServiceDeployment({
      detail: {
        hooks: [],
        sourceServiceRevisionArns: [],
        lifecycleStage: 'BAKE_TIME',
        productionTrafficWeight: 100,
      },
    });
    const { verdict } = tell(makeOptions({ until: 'traffic-shifted' }), [
      { service: makeService({ rollout: blueGreen }), recent: known([numberless]) },
    ]);
    expect(verdict).toMatchObject({
      reason: 'the new revision serves all traffic; the deployment goes on without this step',
    });
  });
});
