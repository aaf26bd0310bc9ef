/** Recorded answers of AWS through the scripted player: no simulated world has a say here. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createPlayer } from '@ecs-actions/simulator/player';
import { simulateRunWith, startAt } from './support/simulated-run.ts';

type Json = Readonly<Record<string, unknown>>;

function recorded(file: string): { readonly services: readonly Json[] } {
  return JSON.parse(readFileSync(new URL(`real/${file}.json`, import.meta.url), 'utf8')) as {
    services: Json[];
  };
}

const second = 1000;
const iso = (at: number): string => new Date(at).toISOString();

/** What a write-up left out of a service; ours. */
const ourService = {
  serviceArn: 'arn:aws:ecs:ap-southeast-2:123456789012:service/prod/web',
  clusterArn: 'arn:aws:ecs:ap-southeast-2:123456789012:cluster/prod',
  serviceName: 'web',
  status: 'ACTIVE',
  desiredCount: 1,
  runningCount: 1,
  pendingCount: 0,
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
  events: [],
};

/** The deployments of a recorded service, with ids and times of ours where they are missing. */
function filledIn(file: string, ours: readonly Json[]): Json {
  const [service] = recorded(file).services;
  const deployments = ((service?.['deployments'] ?? []) as readonly Json[]).map(
    (deployment, index) => ({
      desiredCount: 1,
      runningCount: 1,
      pendingCount: 0,
      failedTasks: 0,
      ...ours[index],
      ...deployment,
    }),
  );
  return { ...ourService, ...service, serviceName: 'web', deployments };
}

const noServiceDeployments = {
  at: 0,
  call: 'ecs:ListServiceDeployments',
  error: {
    code: 'AccessDeniedException',
    message:
      'User: arn:aws:sts::123456789012:assumed-role/ci/x is not authorized to perform: ecs:ListServiceDeployments on resource: arn:aws:ecs:ap-southeast-2:123456789012:service/prod/web because no identity-based policy allows the ecs:ListServiceDeployments action',
  },
};
const nothingElse = [
  { at: 0, call: 'ecs:ListTasks', output: { taskArns: [] } },
  { at: 0, call: 'ecs:DescribeTasks', output: { tasks: [] } },
];
const describeServices = (at: number, service: Json) => ({
  at,
  call: 'ecs:DescribeServices',
  output: { services: [service], failures: [] },
});

const revision3 = {
  id: 'ecs-svc/7777777777777777777',
  createdAt: iso(startAt + 5 * second),
  failedTasks: 1,
  runningCount: 0,
};
const inProgress: Json = {
  ...ourService,
  deployments: [
    {
      ...revision3,
      status: 'PRIMARY',
      taskDefinition: 'arn:aws:ecs:ap-southeast-2:123456789012:task-definition/news-web-app:3',
      desiredCount: 1,
      pendingCount: 1,
      rolloutState: 'IN_PROGRESS',
      rolloutStateReason: 'ECS deployment ecs-svc/7777777777777777777 in progress.',
    },
    {
      id: 'ecs-svc/6405940160831029548',
      status: 'ACTIVE',
      taskDefinition: 'arn:aws:ecs:ap-southeast-2:123456789012:task-definition/news-web-app:2',
      desiredCount: 1,
      runningCount: 1,
      pendingCount: 0,
      createdAt: iso(startAt - 86_400 * second),
      rolloutState: 'COMPLETED',
    },
  ],
};

describe('a rollback as AWS showed it, without permission for service deployments', () => {
  const oldIdentity = {
    id: 'ecs-svc/6405940160831029548',
    createdAt: iso(startAt - 86_400 * second),
  };
  const newIdentity = { id: 'ecs-svc/6405940160831029548', createdAt: iso(startAt + 90 * second) };

  test.each([
    ['the PRIMARY of the rollback bears the old id and its older createdAt', oldIdentity],
    ['the PRIMARY of the rollback is a new deployment', newIdentity],
    ['ids and createdAt are missing altogether', {}],
  ])('%s', async (_, identity) => {
    const failed = identity === oldIdentity || identity === newIdentity ? revision3 : {};
    const player = createPlayer([
      describeServices(0, inProgress),
      describeServices(
        startAt + 95 * second,
        filledIn('deployments-rolling-back', [identity, failed]),
      ),
      describeServices(startAt + 150 * second, filledIn('deployments-rolled-back', [identity])),
      noServiceDeployments,
      ...nothingElse,
    ]);
    const { outputs, log } = await simulateRunWith(player, { beginAfterMs: 10 * second });
    expect(outputs).toMatchObject({
      verdict: 'rolled-back',
      deploymentId: 'ecs-svc/7777777777777777777',
      taskDefinition: 'arn:aws:ecs:ap-southeast-2:123456789012:task-definition/news-web-app:2',
    });
    expect(log).toContain(
      'could not see service deployments: not allowed to ecs:ListServiceDeployments',
    );
  });

  test('the last answer alone is never taken for the success of revision 3', async () => {
    const player = createPlayer([
      describeServices(0, filledIn('deployments-rolled-back', [oldIdentity])),
      noServiceDeployments,
      ...nothingElse,
    ]);
    const { outputs, elapsedMs } = await simulateRunWith(player, {
      inputs: { 'task-definition': 'news-web-app:3' },
    });
    expect(outputs).toMatchObject({ verdict: 'failed', cause: 'never-deployed' });
    expect(elapsedMs).toBeGreaterThanOrEqual(120 * second);
    expect(elapsedMs).toBeLessThan(130 * second);
  });

  test('the last answer alone, as it was written up, crashes nothing', async () => {
    const player = createPlayer([
      describeServices(0, { ...ourService, ...recorded('deployments-rolled-back').services[0] }),
      noServiceDeployments,
      ...nothingElse,
    ]);
    const { outputs } = await simulateRunWith(player, {});
    // Nothing tells it from a success: no other deployment, no event, no revision asked for.
    expect(outputs['verdict']).toBe('stable');
  });
});

describe('the stuck service', () => {
  test('fails with the cause that the event names, for nothing else will end it', async () => {
    const [service] = recorded('service-stuck-no-circuit-breaker').services;
    const player = createPlayer([
      describeServices(0, { ...service, serviceName: 'web' }),
      noServiceDeployments,
      ...nothingElse,
    ]);
    const { outputs, summary } = await simulateRunWith(player, {});
    expect(outputs).toMatchObject({ verdict: 'failed', cause: 'secrets-or-registry-auth' });
    expect(String(outputs['reason'])).toContain(
      'There is a connection issue between the task and Amazon ECR',
    );
    // It would loop for ever: the reader gets the command that goes back to what runs.
    expect(summary).toContain(
      'aws ecs update-service --cluster site-cluster --service web --task-definition coming-soon:3',
    );
  });
});

describe('the redeploy that has just started', () => {
  test('is not stable, whatever the counts say', async () => {
    const [service] = recorded('service-redeploy-just-started').services;
    const createdAt = Date.parse('2026-04-30T03:00:42.816Z');
    const player = createPlayer([
      describeServices(0, { ...service, serviceName: 'web' }),
      noServiceDeployments,
      ...nothingElse,
      {
        at: 0,
        call: 'elasticloadbalancing:DescribeTargetHealth',
        output: { TargetHealthDescriptions: [] },
      },
      {
        at: 0,
        call: 'elasticloadbalancing:DescribeTargetGroupAttributes',
        output: { Attributes: [] },
      },
    ]);
    const { outputs, log } = await simulateRunWith(player, {
      inputs: { timeout: '5m' },
      beginAfterMs: createdAt + 2 * second - startAt,
      runStartedAt: createdAt - 60 * second,
    });
    expect(outputs).toMatchObject({
      verdict: 'timed-out',
      deploymentId: 'ecs-svc/6216346761948112104',
    });
    // Events of the deployment before it are none of its own.
    expect(log).not.toContain('deployment completed');
  });
});
