import { describe, expect, test } from '@jest/globals';
import { check, constant, integer, property } from 'fast-check';
import { randomRollout, type RandomRolloutOptions } from '../src/random-rollout.ts';
import { createRegion, type Region } from '../src/region.ts';
import type { Service, Task } from '../src/world/service.ts';
import { isAlive, isHealthy } from '../src/world/task.ts';
import { call } from './call.ts';

const startAt = Date.parse('2026-04-30T03:00:00Z');
const minute = 60_000;
const lifeMs = 45 * minute;
/** More rollouts: `RUNS=1000 npm test -- packages/simulator/test/properties`. */
const rollouts = Number(process.env['RUNS'] ?? 40);

function live(seed: number, options: RandomRolloutOptions = {}): Region {
  return createRegion({
    scenario: randomRollout(seed, options),
    seed,
    startAt,
    consistencyLagMs: 0,
    throttling: false,
  });
}

/** Holds over random rollouts; a failure names the rollout and the command that repeats it. */
function holds(name: string, claim: (seed: number) => void): void {
  const only = process.env['ROLLOUT'];
  const seeds = only === undefined ? integer({ min: 0, max: 2 ** 31 }) : constant(Number(only));
  const repeat = only === undefined ? rollouts : 1;
  const outcome = check(
    property(seeds, (seed) => {
      claim(seed);
    }),
    { numRuns: repeat },
  );
  if (!outcome.failed) return;
  const rollout = outcome.counterexample?.[0];
  throw new Error(
    `${name}: broken in rollout ${String(rollout)}. Repeat: ROLLOUT=${String(rollout)} npm test -- packages/simulator/test/properties -t "${name}"\n${String(outcome.errorInstance)}`,
  );
}

function theService(region: Region): Service {
  const [service] = region.world.services.values();
  if (service === undefined) throw new Error('no service');
  return service;
}

/** Looks at a rollout every few seconds of its time. */
function watch(region: Region, look: (service: Service) => void, everyMs = 3000): void {
  const service = theService(region);
  for (let at = startAt; at <= startAt + lifeMs; at += everyMs) {
    region.advanceTo(at);
    look(service);
    if (at > startAt + 8 * minute && service.steady) break;
  }
}

const stampsInOrder = [
  'createdAt',
  'connectivityAt',
  'pullStartedAt',
  'pullStoppedAt',
  'startedAt',
  'stoppingAt',
  'executionStoppedAt',
  'stoppedAt',
] as const satisfies readonly (keyof Task)[];

describe('over random rollouts', () => {
  test('counts add up, and exactly the first deployment is PRIMARY', () => {
    holds('counts add up', (seed) => {
      const region = live(seed);
      watch(
        region,
        () => {
          const { body } = call(region, 'ecs', 'DescribeServices', {
            cluster: 'prod',
            services: ['web'],
          });
          const [service] = body['services'] as {
            runningCount: number;
            pendingCount: number;
            deployments: { status: string; runningCount: number; pendingCount: number }[];
          }[];
          const { deployments = [], runningCount, pendingCount } = service ?? {};
          const sum = (pick: (entry: (typeof deployments)[number]) => number) =>
            deployments.reduce((total, entry) => total + pick(entry), 0);
          expect(runningCount).toBe(sum((entry) => entry.runningCount));
          expect(pendingCount).toBe(sum((entry) => entry.pendingCount));
          expect(deployments.map(({ status }) => status)).toEqual(
            deployments.map((_, index) => (index === 0 ? 'PRIMARY' : 'ACTIVE')),
          );
        },
        9000,
      );
    });
  });

  test('healthy rollouts complete, within their limits all the way', () => {
    holds('within their limits', (seed) => {
      const region = live(seed, { healthy: true, rolling: true });
      const { configuration, desiredCount } = theService(region);
      const ceiling = Math.floor((desiredCount * configuration.maximumPercent) / 100);
      const floor = Math.ceil((desiredCount * configuration.minimumHealthyPercent) / 100);
      watch(region, (service) => {
        const alive = service.deployments.flatMap(({ tasks }) => Array.from(tasks).filter(isAlive));
        expect(alive.length).toBeLessThanOrEqual(ceiling);
        expect(alive.filter(isHealthy).length).toBeGreaterThanOrEqual(floor);
      });
      expect(region.truth().map(({ outcome }) => outcome)).toEqual(['completed']);
    });
  });

  test("tasks' time stamps are in order", () => {
    holds('in order', (seed) => {
      const region = live(seed);
      region.advanceTo(startAt + lifeMs);
      for (const task of region.world.tasks.values()) {
        const stamps = stampsInOrder.map((name) => task[name]).filter((at) => at !== undefined);
        expect(stamps).toEqual(stamps.toSorted((a, b) => a - b));
        expect(task.stopCode !== undefined).toBe(task.desiredStatus === 'STOPPED');
        const neverRan = task.stopCode === 'TaskFailedToStart';
        const exitCodes = task.containers.filter(({ exitCode }) => exitCode !== undefined);
        expect(neverRan ? exitCodes : []).toEqual([]);
      }
    });
  });

  test('the truth agrees with the statuses', () => {
    const statuses: Readonly<Record<string, readonly string[]>> = {
      completed: ['SUCCESSFUL'],
      'rolled-back': ['ROLLBACK_SUCCESSFUL'],
      'rollback-failed': ['ROLLBACK_FAILED'],
      failed: ['STOPPED'],
      stopped: ['STOPPED'],
      superseded: ['STOPPED'],
      'in-progress': [
        'PENDING',
        'IN_PROGRESS',
        'ROLLBACK_REQUESTED',
        'ROLLBACK_IN_PROGRESS',
        'STOP_REQUESTED',
      ],
    };
    holds('truth agrees', (seed) => {
      const region = live(seed);
      for (let at = startAt; at <= startAt + lifeMs; at += 20_000) {
        region.advanceTo(at);
        const entries = theService(region).serviceDeployments;
        for (const truth of region.truth()) {
          const entry = entries.find(({ arn }) => arn === truth.serviceDeploymentArn);
          expect(statuses[truth.outcome]).toContain(entry?.status);
          expect(entry?.finishedAt).toBe(truth.endedAt);
          expect(truth.outcome === 'completed' ? truth.failedAt : undefined).toBeUndefined();
        }
      }
    });
  });

  test('the circuit breaker trips at its threshold, never below and never long after', () => {
    holds('at its threshold', (seed) => {
      const region = live(seed);
      let over = 0;
      watch(
        region,
        (service) => {
          const [primary] = service.deployments;
          const entry = primary?.serviceDeployment;
          if (primary === undefined || entry === undefined || entry.breaker === 'DISABLED') return;
          const tripped = entry.breaker === 'TRIGGERED';
          expect(tripped ? entry.failureCount : entry.threshold).toBeGreaterThanOrEqual(
            entry.threshold,
          );
          // One that an alarm or a person has ended goes on failing, and nobody counts any more.
          const isCounted = entry.status === 'IN_PROGRESS' && entry.breaker === 'MONITORING';
          const isOver = isCounted && primary.failedTasks >= entry.threshold;
          over = isOver ? over + 1 : 0;
          expect(over).toBeLessThanOrEqual(6);
        },
        1000,
      );
    });
  });

  test('events are few, newest first, and each has its own id', () => {
    holds('newest first', (seed) => {
      const region = live(seed);
      region.advanceTo(startAt + lifeMs);
      const { events } = theService(region);
      expect(events.length).toBeLessThanOrEqual(100);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      const times = events.map(({ createdAt }) => createdAt);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
    });
  });

  test('the moments of looking change nothing', () => {
    holds('change nothing', (seed) => {
      const story = (everyMs: number): string => {
        const region = live(seed);
        for (let at = startAt; at < startAt + lifeMs; at += everyMs) {
          region.advanceTo(at);
          call(region, 'ecs', 'DescribeServices', { cluster: 'prod', services: ['web'] });
        }
        region.advanceTo(startAt + lifeMs);
        return JSON.stringify([
          theService(region).events,
          region.truth(),
          [...region.world.tasks.keys()],
        ]);
      };
      expect(story(lifeMs)).toBe(story(17_000));
    });
  });
});
