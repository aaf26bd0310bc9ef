import { addHistory } from '../world/build-history.ts';
import { requestStop } from '../world/deployment-stop.ts';
import { rebalanceZones, ringAlarm, setDesiredCount } from '../world/moves.ts';
import { always, failureModes } from './failure-modes.ts';
import type { Scenario } from './scenario.ts';
import { setStage, soonMs } from './stage.ts';

const minute = 60_000;
const off = { circuitBreaker: { enable: false, rollback: false } };

/** How a rolling deployment can end, and what can happen around it. */
export const endings: readonly Scenario[] = [
  {
    name: 'good',
    description: 'A rolling deployment of two tasks behind an ALB that goes well.',
    build: (world) => {
      const stage = setStage(world, { scaling: { min: 2, max: 12 } });
      addHistory(world, stage.service, 20, 150_000);
      stage.deploy(soonMs);
    },
  },
  {
    name: 'rollback',
    description: 'New tasks exit at start; the circuit breaker trips and ECS rolls back.',
    build: (world) =>
      setStage(world, { behaviour: always(failureModes.crashAtStart) }).deploy(soonMs),
  },
  {
    name: 'rollback-new-id',
    description: 'The same, but the PRIMARY of the rollback is a deployment with an id of its own.',
    build: (world) =>
      setStage(world, {
        behaviour: always(failureModes.crashAtStart),
        service: { rollbackIdentity: 'new', namesCurrent: 'stale' },
      }).deploy(soonMs),
  },
  {
    name: 'rollback-fails',
    description: 'The rollback fails too: the old revision no longer starts either.',
    build: (world) =>
      setStage(world, {
        behaviour: always(failureModes.crashAtStart),
        oldBehaviour: always(failureModes.crashAtStart),
        service: { rollbackIdentity: 'new' },
      }).deploy(soonMs),
  },
  {
    name: 'failed',
    description: 'The circuit breaker trips without rollback: the deployment stays FAILED.',
    build: (world) =>
      setStage(world, {
        configuration: { circuitBreaker: { enable: true, rollback: false } },
        behaviour: always(failureModes.crashAtStart),
      }).deploy(soonMs),
  },
  {
    name: 'crash-loop',
    description:
      'New tasks exit at start and there is no circuit breaker: it never ends by itself.',
    build: (world) =>
      setStage(world, { configuration: off, behaviour: always(failureModes.crashAtStart) }).deploy(
        soonMs,
      ),
  },
  {
    name: 'flaky-start',
    description: 'The first two tasks fail, the rest come up: completed after all.',
    build: (world) =>
      setStage(world, {
        desiredCount: 4,
        behaviour: { ...always(failureModes.crashAtStart), failFirst: 2 },
      }).deploy(soonMs),
  },
  {
    name: 'superseded',
    description: 'A second deployment of another revision begins before the first is done.',
    build: (world) => {
      const stage = setStage(world);
      stage.deploy(soonMs);
      stage.deploy(soonMs + 40_000, { definition: stage.before });
    },
  },
  {
    name: 'forced-redeploy',
    description: 'The same revision is deployed anew, and again while that is under way.',
    build: (world) => {
      const stage = setStage(world);
      stage.deploy(soonMs, {});
      stage.deploy(soonMs + 35_000, {});
    },
  },
  {
    name: 'stopped-by-user',
    description: 'Somebody stops the deployment with StopServiceDeployment; ECS rolls back.',
    build: (world) => {
      const stage = setStage(world, { behaviour: always(failureModes.neverPulls) });
      stage.deploy(soonMs);
      stage.later(soonMs + 45_000, () => {
        const [current] = stage.service.serviceDeployments;
        if (current) requestStop(world, current, 'ROLLBACK');
      });
    },
  },
  {
    name: 'alarm',
    description: 'A CloudWatch alarm rings during the bake time; ECS rolls back.',
    build: (world) => {
      const stage = setStage(world, {
        configuration: {
          bakeTimeInMinutes: 5,
          alarms: { alarmNames: ['web-5xx'], enable: true, rollback: true },
        },
      });
      stage.deploy(soonMs);
      stage.later(soonMs + 3.5 * minute, () => ringAlarm(world, 'web-5xx'));
    },
  },
  {
    name: 'alarm-no-rollback',
    description: 'An alarm rings in mid-deployment and rollback is off: FAILED.',
    build: (world) => {
      const stage = setStage(world, {
        configuration: { alarms: { alarmNames: ['web-5xx'], enable: true, rollback: false } },
      });
      stage.deploy(soonMs);
      stage.later(soonMs + minute, () => ringAlarm(world, 'web-5xx'));
    },
  },
  {
    name: 'scaled-in-mid-deploy',
    description:
      'Auto scaling moves the desired count from 4 to 7 during the deployment, to 5 after.',
    build: (world) => {
      const stage = setStage(world, { desiredCount: 4 });
      stage.deploy(soonMs);
      stage.later(soonMs + 50_000, () => setDesiredCount(world, stage.service, 7));
      stage.later(soonMs + 6 * minute, () => setDesiredCount(world, stage.service, 5));
    },
  },
  {
    name: 'rebalanced',
    description:
      'Availability Zone rebalancing begins as the new tasks come up, and again after the end.',
    build: (world) => {
      const stage = setStage(world, { desiredCount: 5 });
      stage.deploy(soonMs);
      stage.later(soonMs + 70_000, () => rebalanceZones(world, stage.service));
      stage.later(soonMs + 5 * minute, () => rebalanceZones(world, stage.service));
    },
  },
  {
    name: 'ended-before',
    description: 'The rollback was over before anybody looked: it began and ended in the past.',
    build: (world, startAt) => {
      const stage = setStage(world, { behaviour: always(failureModes.crashAtStart) });
      world.now = startAt - 10 * minute;
      stage.deploy(0);
    },
  },
  {
    name: 'quiet',
    description: 'Nobody deploys anything.',
    build: (world) => {
      setStage(world);
    },
  },
  {
    name: 'slow-drain',
    description: 'A deregistration delay of 300 s: most of the deployment is draining.',
    build: (world) =>
      setStage(world, { targetGroup: { deregistrationDelaySeconds: 300 } }).deploy(soonMs),
  },
  {
    name: 'early-success',
    description: 'earlySuccessCriteria with DEFERRED clean-up: successful while old tasks drain.',
    build: (world) =>
      setStage(world, {
        desiredCount: 4,
        configuration: { earlySuccess: { enable: true, healthyPercent: 100, cleanup: 'DEFERRED' } },
        targetGroup: { deregistrationDelaySeconds: 180 },
      }).deploy(soonMs),
  },
  {
    name: 'desired-zero',
    description: 'A deployment of a service whose desired count is 0: nothing ever runs.',
    build: (world) => setStage(world, { desiredCount: 0 }).deploy(soonMs),
  },
];
