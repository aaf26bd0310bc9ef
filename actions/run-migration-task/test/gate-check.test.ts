/** Whether the service is still what it was when the step began to wait for its turn. */
import { expect, test } from '@jest/globals';
import type { Service, TaskSet } from '@ecs-actions/core/deployment/service';
import { checkGate } from '../src/gate-check.ts';

const taskSet = (id: string, status: string, revision: number): TaskSet => ({
  id,
  status,
  taskDefinition: `arn:aws:ecs:eu-central-1:1:task-definition/web:${revision}`,
  computedDesiredCount: 2,
  pendingCount: 0,
  runningCount: 2,
  createdAt: revision,
  stabilityStatus: 'STEADY_STATE',
  stabilityStatusAt: revision,
});

/** CodeDeploy's service names the revision it was created with, whatever its task sets run. */
function blueGreen(...taskSets: readonly TaskSet[]): Service {
  return {
    arn: 'arn:aws:ecs:eu-central-1:1:service/prod/web',
    name: 'web',
    clusterArn: 'arn:aws:ecs:eu-central-1:1:cluster/prod',
    status: 'ACTIVE',
    desiredCount: 2,
    pendingCount: 0,
    runningCount: 2,
    taskDefinition: 'arn:aws:ecs:eu-central-1:1:task-definition/web:1',
    controller: 'CODE_DEPLOY',
    schedulingStrategy: 'REPLICA',
    targetGroups: [],
    classicLoadBalancers: [],
    deployments: [],
    taskSets,
    events: [],
  } as unknown as Service;
}

async function look(before: Service, now: Service) {
  const ports = {
    services: {
      describeServices: async () => ({ services: [now], failures: [] }),
      listServiceDeployments: async () => [],
    },
    log: { line: () => undefined },
    clock: { sleep: async () => undefined },
    cancellation: { signal: new AbortController().signal },
  };
  return checkGate(
    ports as unknown as Parameters<typeof checkGate>[0],
    { phase: 'after-deploy' } as Parameters<typeof checkGate>[1],
    { cluster: 'prod', service: before } as Parameters<typeof checkGate>[2],
    true,
  );
}

test('under CODE_DEPLOY another primary task set is another deployment', async () => {
  const before = blueGreen(taskSet('ecs-svc/9', 'PRIMARY', 9));
  expect(await look(before, before)).toBeUndefined();
  expect(await look(before, blueGreen(taskSet('ecs-svc/10', 'PRIMARY', 10)))).toMatchObject({
    verdict: 'refused',
    cause: 'deployment-changed',
    reason: expect.stringContaining('web:10'),
  });
});
