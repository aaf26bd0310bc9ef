import { always, failureModes, placements } from './failure-modes.ts';
import type { FailureMode } from '../world/model.ts';
import type { Scenario } from './scenario.ts';
import { setStage, soonMs, type StageOptions } from './stage.ts';

const off = { circuitBreaker: { enable: false, rollback: false } };

function failing(
  name: string,
  description: string,
  failureMode: FailureMode,
  options: StageOptions = {},
): Scenario {
  return {
    name,
    description,
    build: (world) =>
      setStage(world, { behaviour: always(failureMode), ...options }).deploy(soonMs),
  };
}

function unplaceable(
  name: string,
  description: string,
  event: string,
  options: StageOptions = {},
): Scenario {
  return {
    name,
    description,
    build: (world) =>
      setStage(world, {
        configuration: off,
        behaviour: { placement: { event } },
        ...options,
      }).deploy(soonMs),
  };
}

/** What can be wrong with the new tasks, one scenario for each cause. */
export const failures: readonly Scenario[] = [
  failing('image-missing', 'The image tag does not exist; rolled back.', failureModes.imageMissing),
  failing(
    'pull-throttled',
    'The registry throttles the pulls; rolled back.',
    failureModes.pullThrottled,
  ),
  failing(
    'secret-denied',
    'The execution role may not read a secret; rolled back.',
    failureModes.secretDenied,
  ),
  failing(
    'log-group-missing',
    'The log group does not exist; rolled back.',
    failureModes.logGroupMissing,
  ),
  failing(
    'not-executable',
    'The entry point is not executable; rolled back.',
    failureModes.notExecutable,
  ),
  failing('no-ip-address', 'The subnet has no free address; rolled back.', failureModes.noAddress),
  failing('no-volume', 'The EFS volume cannot be mounted; rolled back.', failureModes.noVolume),
  failing(
    'out-of-memory',
    'Containers are killed for their memory; rolled back.',
    failureModes.outOfMemory,
  ),
  failing(
    'target-503',
    'Targets answer 503 to the health check; rolled back.',
    failureModes.targetAnswers503,
  ),
  failing(
    'target-timeout',
    'Targets do not answer the health check; rolled back.',
    failureModes.targetTimesOut,
  ),
  failing(
    'target-fails',
    'Targets refuse the health check; rolled back.',
    failureModes.targetFails,
  ),
  failing(
    'container-unhealthy',
    'The container health check fails; rolled back.',
    failureModes.containerUnhealthy,
    {
      taskDefinition: {
        containers: [
          {
            name: 'app',
            healthCheck: {
              command: ['CMD-SHELL', 'curl -f http://localhost:8080/health || exit 1'],
              interval: 10,
              timeout: 5,
              retries: 3,
              startPeriod: 10,
            },
          },
        ],
      },
    },
  ),
  failing(
    'stuck',
    'ECR cannot be reached and there is no circuit breaker: IN_PROGRESS for ever.',
    failureModes.registryUnreachable,
    { desiredCount: 1, configuration: off },
  ),
  {
    name: 'spot-interruptions',
    description: 'On Spot, the first new tasks are interrupted; then it completes.',
    build: (world) =>
      setStage(world, {
        desiredCount: 3,
        behaviour: { ...always(failureModes.spotInterrupted), failFirst: 2 },
        service: {
          capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 }],
        },
      }).deploy(soonMs),
  },
  unplaceable('no-capacity', 'Fargate has no capacity, for ever.', placements.noCapacity),
  {
    name: 'no-capacity-for-a-while',
    description: 'Fargate has no capacity for three minutes; then it completes.',
    build: (world) =>
      setStage(world, {
        configuration: off,
        behaviour: { placement: { event: placements.noCapacity, forMs: 180_000 } },
      }).deploy(soonMs),
  },
  unplaceable('quota', 'The vCPU quota is used up, for ever.', placements.vcpuQuota),
  unplaceable(
    'instances-full',
    'No container instance has enough memory left.',
    placements.instancesFull,
    {
      service: { launchType: 'EC2' },
    },
  ),
  unplaceable(
    'placement-constraint',
    'No container instance has the attribute asked for.',
    placements.constraints,
    {
      service: { launchType: 'EC2' },
    },
  ),
  {
    name: 'deployment-limits',
    description: 'Minimum and maximum of 100 %: ECS may neither start nor stop a task.',
    build: (world) =>
      setStage(world, {
        configuration: { ...off, maximumPercent: 100, minimumHealthyPercent: 100 },
      }).deploy(soonMs),
  },
  {
    name: 'turns-unhealthy',
    description: 'New tasks become healthy and fall ill a minute later; the breaker rolls back.',
    build: (world) =>
      setStage(world, {
        desiredCount: 6,
        behaviour: always({
          kind: 'turns-unhealthy',
          afterMs: 20_000,
          reason: 'Target.ResponseCodeMismatch',
          description: 'Health checks failed with these codes: [502]',
        }),
      }).deploy(soonMs),
  },
];
