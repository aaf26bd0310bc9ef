/** Whether a migration may start: what the gate says of each way in which the newest deployment can stand. */
import { describe, expect, test } from '@jest/globals';
import type { Service, ServiceDeployment } from '../../src/deployment/service.ts';
import { gate } from '../../src/migration/gate.ts';
import {
  createdAt,
  makeDeployment,
  makeOldDeployment,
  makeRollout,
  makeService,
  makeServiceDeployment,
  minute,
  revision,
} from '../deployment/support/make.ts';
import { present } from '../../src/present.ts';

const phases = ['after-deploy', 'after-traffic'] as const;
const inProgressReason = 'deployment ecs-svc/2 (web:2) is in progress since 2026-11-25T03:01:00Z';

function ask(
  phase: (typeof phases)[number],
  own: Partial<ServiceDeployment> & { readonly number?: string },
  service: Partial<Service> = {},
  ...older: readonly ServiceDeployment[]
) {
  return gate(
    {
      service: makeService(service),
      serviceDeployments: [makeServiceDeployment(own), ...older],
      revisions: new Map(),
    },
    phase,
  );
}

const at = (lifecycleStage: string, productionTrafficWeight?: number) => ({
  detail: {
    lifecycleStage,
    ...present({ productionTrafficWeight }),
    hooks: [],
    sourceServiceRevisionArns: [],
  },
});
const refused = (cause: string, reason: string) => ({ kind: 'refused', cause, reason });

describe.each(phases)('%s', (phase) => {
  test('a deployment that ended well opens the gate, and is what the migration belongs to', () => {
    expect(ask(phase, { status: 'SUCCESSFUL' })).toMatchObject({
      kind: 'open',
      subject: { deploymentId: 'ecs-svc/2', taskDefinition: revision('web:2') },
    });
  });

  test.each([
    ['ROLLBACK_SUCCESSFUL', 'was rolled back: it was red'],
    ['ROLLBACK_FAILED', 'failed: it was red; the rollback failed too'],
    ['STOPPED', 'was stopped: it was red'],
  ])('%s: refused, for the service does not run what the migration belongs to', (status, how) => {
    expect(ask(phase, { status, statusReason: 'it was red', finishedAt: createdAt })).toEqual(
      refused('deployment-not-successful', `deployment ecs-svc/2 (web:2) ${how}`),
    );
  });

  test('a rollback under way is refused, wherever its traffic is', () => {
    expect(ask(phase, { status: 'ROLLBACK_IN_PROGRESS', ...at('BAKE_TIME') })).toEqual(
      refused('deployment-in-progress', 'deployment ecs-svc/2 (web:2) is being rolled back'),
    );
  });

  test('a service that is being deleted is an error', () => {
    const gone = { status: 'DRAINING' };
    expect(ask(phase, { status: 'SUCCESSFUL' }, gone)).toEqual({
      kind: 'error',
      reason: 'service web is DRAINING: it is being deleted or is gone',
    });
  });

  test('without any deployment: one that is active is looked at again, one that is not is an error', () => {
    const nothing = (status: string) =>
      gate(
        {
          service: makeService({ status, deployments: [] }),
          serviceDeployments: undefined,
          revisions: new Map(),
        },
        phase,
      );
    expect(nothing('ACTIVE')).toEqual({
      kind: 'unsettled',
      reason: 'service web shows no deployment yet',
    });
    expect(nothing('INACTIVE')).toEqual({ kind: 'error', reason: 'service web is INACTIVE' });
  });

  test('a newest deployment of which ECS tells nothing is named so', () => {
    const { id: _, taskDefinition: __, createdAt: ___, ...bare } = makeDeployment();
    const answer = gate(
      {
        service: makeService({ deployments: [bare, makeOldDeployment()] }),
        serviceDeployments: undefined,
        revisions: new Map(),
      },
      'after-deploy',
    );
    expect(answer).toEqual(
      refused('deployment-in-progress', 'deployment the newest deployment is in progress'),
    );
  });
});

describe('in progress', () => {
  test.each(['BAKE_TIME', 'SCALE_UP', 'CLEAN_UP'])(
    'after-deploy waits for the end, at stage %s too',
    (stage) => {
      expect(ask('after-deploy', at(stage, 100))).toEqual(
        refused('deployment-in-progress', inProgressReason),
      );
    },
  );

  test.each(['BAKE_TIME', 'CLEAN_UP'])('after-traffic: %s comes after the last shift', (stage) => {
    expect(ask('after-traffic', at(stage, 100))).toMatchObject({
      kind: 'open',
      subject: { deploymentId: 'ecs-svc/2' },
    });
    expect(ask('after-traffic', at(stage))).toMatchObject({ kind: 'open' });
  });

  test('after-traffic: a bake with part of the traffic is a step of a canary, not the last one', () => {
    expect(ask('after-traffic', at('BAKE_TIME', 10))).toEqual(
      refused(
        'deployment-in-progress',
        `${inProgressReason} at BAKE_TIME, and its traffic has not wholly shifted`,
      ),
    );
  });

  test('after-traffic: between the shift and the bake it is looked at again', () => {
    expect(ask('after-traffic', at('POST_PRODUCTION_TRAFFIC_SHIFT', 100))).toEqual({
      kind: 'unsettled',
      reason:
        'the traffic of deployment ecs-svc/2 (web:2) has just been shifted, and it does not bake yet',
    });
  });

  test('after-traffic: no stage before the shift opens it, whatever the weight', () => {
    expect(ask('after-traffic', at('TEST_TRAFFIC_SHIFT', 100))).toEqual(
      refused(
        'deployment-in-progress',
        `${inProgressReason} at TEST_TRAFFIC_SHIFT, and its traffic has not wholly shifted`,
      ),
    );
  });

  const settled = {
    deployments: [
      makeDeployment({ runningCount: 2 }),
      makeOldDeployment({ runningCount: 0, desiredCount: 0 }),
    ],
  };

  test('after-traffic, rolling: shifted where all its tasks run and no old one is left', () => {
    expect(ask('after-traffic', {}, settled)).toMatchObject({ kind: 'open' });
    const stillOld = { deployments: [makeDeployment({ runningCount: 2 }), makeOldDeployment()] };
    expect(ask('after-traffic', {}, stillOld)).toEqual(
      refused(
        'deployment-in-progress',
        `${inProgressReason}, and its traffic has not wholly shifted`,
      ),
    );
  });

  test('after-traffic: with another strategy counts prove no shift', () => {
    const rollout = makeRollout({ strategy: 'BLUE_GREEN' });
    expect(ask('after-traffic', {}, { ...settled, rollout })).toMatchObject({
      kind: 'refused',
      cause: 'deployment-in-progress',
    });
  });
});

describe('another deployment than the newest listed one', () => {
  test('in progress beside an older one: the newer one is what is in the way', () => {
    const older = makeServiceDeployment({ number: '1', createdAt: createdAt - minute });
    expect(ask('after-deploy', {}, {}, older)).toEqual(
      refused('deployment-in-progress', inProgressReason),
    );
  });

  const bare = (service: Partial<Service>) =>
    gate(
      {
        service: makeService(service),
        serviceDeployments: undefined,
        revisions: new Map(),
      },
      'after-deploy',
    );

  test('without a PRIMARY the answers do not fit together yet', () => {
    const taskSets = [
      {
        id: 'ecs-svc/9',
        status: 'DRAINING',
        computedDesiredCount: 2,
        pendingCount: 0,
        runningCount: 2,
      },
    ];
    expect(bare({ controller: 'CODE_DEPLOY', deployments: [], taskSets })).toEqual({
      kind: 'unsettled',
      reason: 'the service has no PRIMARY task set',
    });
  });

  test('a task set that took over from the newest one is what is in the way', () => {
    const set = (id: string, status: string, at: number) => ({
      id,
      status,
      taskDefinition: revision(`web:${id}`),
      computedDesiredCount: 2,
      pendingCount: 0,
      runningCount: 2,
      createdAt: at,
    });
    const { createdAt: _, ...unstamped } = set('8', 'PRIMARY', 0);
    expect(
      bare({
        controller: 'CODE_DEPLOY',
        deployments: [],
        taskSets: [set('9', 'DRAINING', createdAt), unstamped],
      }),
    ).toEqual(refused('deployment-in-progress', 'deployment 8 (web:8) is in progress'));
  });

  test('after-traffic of a service without service deployments rests on its counts', () => {
    const evidence = (runningCount: number) => ({
      service: makeService({
        deployments: [
          makeDeployment({ runningCount }),
          makeOldDeployment({ runningCount: 0, desiredCount: 0 }),
        ],
      }),
      serviceDeployments: undefined,
      revisions: new Map(),
    });
    expect(gate(evidence(2), 'after-traffic')).toMatchObject({ kind: 'open' });
    expect(gate(evidence(1), 'after-traffic')).toEqual(
      refused(
        'deployment-in-progress',
        `${inProgressReason}, and its traffic has not wholly shifted`,
      ),
    );
  });

  test('after-traffic looks at the followed deployment’s own stage, not at an older one’s', () => {
    const older = makeServiceDeployment({
      number: '1',
      createdAt: createdAt - minute,
      ...at('BAKE_TIME', 100),
    });
    expect(ask('after-traffic', {}, {}, older)).toMatchObject({ kind: 'refused' });
    const listedFirst = gate(
      {
        service: makeService(),
        serviceDeployments: [makeServiceDeployment(at('BAKE_TIME', 100)), older],
        revisions: new Map(),
      },
      'after-traffic',
    );
    expect(listedFirst).toMatchObject({ kind: 'open' });
  });
});
