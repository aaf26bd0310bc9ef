import { describe, expect, test } from '@jest/globals';
import {
  DescribeServicesCommand,
  DescribeServiceDeploymentsCommand,
  DescribeTasksCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
} from '@aws-sdk/client-ecs';
import { inProcessHandler } from '../src/in-process.ts';
import { createRegion } from '../src/region.ts';

const startAt = Date.parse('2026-04-30T03:00:00Z');
const minute = 60_000;

function ecs(region: ReturnType<typeof createRegion>): ECSClient {
  return new ECSClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'test' },
    requestHandler: inProcessHandler(region, () => region.now()),
  });
}

describe('a rolling deployment through the SDK', () => {
  test('goes from desired 0 over IN_PROGRESS to COMPLETED', async () => {
    const region = createRegion({ scenario: 'good', startAt });
    const client = ecs(region);
    const look = async () => {
      const { services } = await client.send(
        new DescribeServicesCommand({ cluster: 'prod', services: ['web'] }),
      );
      return services?.[0];
    };
    region.advanceTo(startAt + 8000);
    const young = await look();
    expect(
      young?.deployments?.map(({ status, rolloutState, desiredCount }) => ({
        status,
        rolloutState,
        desiredCount,
      })),
    ).toEqual([
      { status: 'PRIMARY', rolloutState: 'IN_PROGRESS', desiredCount: 0 },
      { status: 'ACTIVE', rolloutState: 'COMPLETED', desiredCount: 2 },
    ]);
    expect(young?.deployments?.[0]?.createdAt).toEqual(new Date(startAt + 4000));
    const [truth] = region.truth();
    expect(truth?.outcome).toBe('in-progress');
    region.advanceTo(startAt + 10 * minute);
    const old = await look();
    expect(old?.deployments).toHaveLength(1);
    expect(old?.deployments?.[0]?.rolloutState).toBe('COMPLETED');
    expect(old?.runningCount).toBe(2);
    expect(region.truth()[0]?.outcome).toBe('completed');
    expect(old?.events?.[0]?.message).toBe('(service web) has reached a steady state.');
  });

  test('is rolled back by the circuit breaker, and the tasks tell why', async () => {
    const region = createRegion({ scenario: 'rollback', startAt });
    const client = ecs(region);
    region.advanceTo(startAt + 10 * minute);
    const { serviceDeployments } = await client.send(
      new ListServiceDeploymentsCommand({ cluster: 'prod', service: 'web' }),
    );
    expect(serviceDeployments?.[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
    const described = await client.send(
      new DescribeServiceDeploymentsCommand({
        serviceDeploymentArns: [serviceDeployments?.[0]?.serviceDeploymentArn ?? ''],
      }),
    );
    expect(described.serviceDeployments?.[0]?.rollback?.reason).toContain('circuit breaker');
    const { taskArns } = await client.send(
      new ListTasksCommand({ cluster: 'prod', serviceName: 'web', desiredStatus: 'STOPPED' }),
    );
    const { tasks } = await client.send(
      new DescribeTasksCommand({ cluster: 'prod', tasks: taskArns }),
    );
    const failed = tasks?.filter(({ stopCode }) => stopCode === 'EssentialContainerExited') ?? [];
    expect(failed.length).toBeGreaterThanOrEqual(3);
    expect(failed[0]?.containers?.[0]?.exitCode).toBe(1);
    expect(region.truth()[0]).toMatchObject({ outcome: 'rolled-back', trigger: 'circuit-breaker' });
  });

  test('is the same for the same seed', () => {
    const rollout = (seed: number, steps: number): string => {
      const region = createRegion({ scenario: 'rollback', seed, startAt });
      for (let step = 1; step <= steps; step += 1) {
        region.advanceTo(startAt + (step * 15 * minute) / steps);
      }
      const [service] = region.world.services.values();
      return JSON.stringify([service?.events, region.truth(), [...region.world.tasks.keys()]]);
    };
    expect(rollout(7, 1)).toBe(rollout(7, 400));
    expect(rollout(7, 1)).not.toBe(rollout(8, 1));
  });
});

/** Events of a real redeployment, from its creation on: seconds after it, and the text without ids. */
const realEvents = [
  [14.4, '(service S) has started 2 tasks: (task T) (task T).'],
  [44.4, '(service S) registered 2 targets in (target-group G)'],
  [85.4, '(service S) has stopped 2 running tasks: (task T) (task T).'],
  [87.0, '(service S) deregistered 2 targets in (target-group G)'],
  [87.0, '(service S, taskSet D) has begun draining connections on 2 tasks.'],
  [149.0, '(service S) (deployment D) deployment completed.'],
  [149.0, '(service S) has reached a steady state.'],
] as const;

describe('the events of a deployment', () => {
  test('are those of a real one, at about its moments', () => {
    const story = (seed: number): { at: number; text: string }[] => {
      const region = createRegion({ scenario: 'good', seed, startAt });
      region.advanceTo(startAt + 10 * minute);
      const [service] = region.world.services.values();
      const from = region.truth()[0]?.createdAt ?? 0;
      return (service?.events ?? [])
        .filter(({ createdAt }) => createdAt > from)
        .toReversed()
        .map(({ createdAt, message }) => ({
          at: (createdAt - from) / 1000,
          text: message
            .replaceAll(/task [0-9a-f]{32}/g, 'task T')
            .replaceAll(/ecs-svc\/\d{19}/g, 'D')
            .replaceAll(/target-group arn:[^)]+/g, 'target-group G')
            .replaceAll('service web', 'service S'),
        }));
    };
    const stories = Array.from({ length: 200 }, (_, index) => story(index + 1));
    const alike = stories.filter((events) => events.length === realEvents.length);
    expect(alike.length).toBeGreaterThan(10);
    for (const events of alike) {
      expect(events.map(({ text }) => text)).toEqual(realEvents.map(([, text]) => text));
    }
    for (const [index, [at]] of realEvents.entries()) {
      const times = alike.map((events) => events[index]?.at ?? 0);
      expect(Math.min(...times)).toBeLessThanOrEqual(at);
      expect(Math.max(...times)).toBeGreaterThanOrEqual(at * 0.8);
    }
  });
});
