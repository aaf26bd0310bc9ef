import { stopTask } from '../world/task-stop.ts';
import { isAlive } from '../world/task.ts';
import { deployTaskSet } from '../world/task-sets.ts';
import { always, failureModes, placements } from './failure-modes.ts';
import type { Scenario } from './scenario.ts';
import { setStage, soonMs, type Stage, type StageOptions } from './stage.ts';

function deployed(name: string, description: string, options: StageOptions): Scenario {
  return { name, description, build: (world) => setStage(world, options).deploy(soonMs) };
}

/** The first two starts crash; the others serve. ECS goes on, as it has no circuit breaker. */
const someCrash: StageOptions = {
  desiredCount: 6,
  configuration: { circuitBreaker: { enable: false, rollback: false } },
  behaviour: { ...always(failureModes.crashAtStart), failFirst: 2 },
};

/** Where tasks run and how target groups know them; and services that do not run what they want. */
export const places: readonly Scenario[] = [
  deployed(
    'bridge-network',
    'EC2, bridge network: targets are instances and ports. Two starts crash, the rest serves.',
    { ...someCrash, networkMode: 'bridge' },
  ),
  deployed(
    'host-network',
    'EC2, host network: one task an instance. Two starts crash, the rest serves.',
    { ...someCrash, networkMode: 'host' },
  ),
  deployed(
    'ipv6-targets',
    'Targets are IPv6 addresses of tasks that have no other. Two starts crash, the rest serves.',
    { ...someCrash, targetGroup: { ipAddressType: 'ipv6' }, service: { ipv6: 'only' } },
  ),
  deployed(
    'second-group-unused',
    'A second target group that no listener uses. Two starts crash, the rest serves.',
    { ...someCrash, moreTargetGroups: [{ attached: false }] },
  ),
  {
    name: 'code-deploy-late',
    description: 'CodeDeploy runs a hook for 40 s before it makes its task set.',
    build: (world) => {
      const stage = setStage(world, { service: { controller: 'CODE_DEPLOY' } });
      stage.later(40_000, () => {
        deployTaskSet(world, stage.service, stage.next, {
          beforeShiftMs: 20_000,
          beforeRemovalMs: 60_000,
        });
      });
    },
  },
  {
    name: 'runs-nothing',
    description: 'Deployed well two hours ago; its tasks are gone, and no host takes new ones.',
    build: (world) => loseTasks(setStage(world, { service: { launchType: 'EC2' } }), 2),
  },
  {
    name: 'runs-fewer',
    description: 'Deployed well two hours ago; one task of three is gone and finds no host.',
    build: (world) =>
      loseTasks(setStage(world, { desiredCount: 3, service: { launchType: 'EC2' } }), 1),
  },
];

function loseTasks({ world, service, before }: Stage, count: number): void {
  world.behaviours.unshift({
    taskDefinition: `${before.family}:${before.revision}`,
    behaviour: { placement: { event: placements.instancesFull, room: 0 } },
  });
  const [deployment] = service.deployments;
  const lost = [...(deployment?.tasks ?? [])].filter(isAlive).slice(0, count);
  for (const task of lost) stopTask(world, task, 'TerminationNotice', 'Host EC2 terminated.');
  world.schedules(service);
}
