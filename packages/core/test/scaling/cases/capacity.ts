import { known, mapFact, unknown, type Fact } from '../../../src/fact.ts';
import { profileThresholds } from '../../../src/scaling/thresholds.ts';
import { actionNameOf } from '../../../src/event/held-event.ts';
import { toScheduledFloor } from '../../../src/scaling/sources/scheduled-moment.ts';
import type { ServiceSetup } from '../../../src/scaling/model/service-setup.ts';
import type { ContainerSetup, TaskSetup } from '../../../src/scaling/model/task.ts';
import type { RuleTable } from '../support/rule-cases.ts';
import { hidden, liveSetup, now, withService, withTarget } from '../support/live-setup.ts';

const usual = (count: number) => ({
  thresholds: { ...profileThresholds('production'), 'usual-minimum-capacity': count },
});
/** A floor of eight that one action set two hours ago. */
const named = (name: string, minCapacity: number) => ({
  ...withTarget({ minCapacity: known(8) }),
  scheduledFloors: known([{ name, at: now - 7_200_000, minCapacity }]),
});
/** A floor during or after an event that holds eight tasks. */
const event = ({
  min,
  usual: before = 2,
  endsInHours = 2,
}: Record<string, number> & { min: number }) => {
  const endsAt = now + endsInHours * 3_600_000;
  const name = actionNameOf({ name: 'sale', holds: { min: 8 }, usual: { min: before }, endsAt });
  const schedule = `at(${new Date(endsAt).toISOString().slice(0, 19)})`;
  const action = { name, schedule, timeZone: undefined, minCapacity: before };
  return {
    ...withTarget({ minCapacity: known(min) }),
    scheduledFloors: known(toScheduledFloor(action)),
  };
};
const suspended = (change: Partial<Record<'scaleIn' | 'scaleOut' | 'scheduled', boolean>>) =>
  withTarget({
    suspended: known({ scaleIn: false, scaleOut: false, scheduled: false, ...change }),
  });
const floors = (...at: readonly (readonly [number, number])[]) => ({
  ...withTarget({ minCapacity: known(8) }),
  scheduledFloors: known(
    at.map(([hours, minCapacity], index) => ({
      name: `restore-${index}`,
      at: now + hours * 3_600_000,
      minCapacity,
    })),
  ),
});
const nightly = (minCapacity: Fact<number>) => ({
  ...liveSetup(),
  scheduledMinimums: known([{ name: 'night', schedule: known('cron(0 20 * * ? *)'), minCapacity }]),
});
const noTarget = liveSetup({ target: known(undefined) });
const withTargetOf = (service: Parameters<typeof withService>[0]) => ({
  ...withService(service),
  target: known(undefined),
});
/** No balancer, no target, and one essential container of that kind. */
const unasked = (
  container: Partial<ContainerSetup>,
  service: Parameters<typeof withService>[0] = {},
) => ({
  ...withTargetOf({ hasLoadBalancer: known(false), ...service }),
  task: known<TaskSetup>({
    label: 'tool:1',
    cpuUnits: known(256),
    memoryMb: known(512),
    containers: known([
      {
        name: 'tool',
        essential: true,
        memoryMb: known(undefined),
        entryPoint: known([]),
        command: known([]),
        ...container,
      },
    ]),
  }),
});
/** Its container may write to a volume that outlives it. */
const writing = (count: number, service: Parameters<typeof withService>[0] = {}) => {
  const setup = unasked({ writes: known(['data']) }, { desiredCount: known(count), ...service });
  const { task } = setup;
  return {
    ...setup,
    task: task.known
      ? known({ ...task.value, volumes: known([{ name: 'data', kind: 'efs' as const }]) })
      : task,
  };
};
const running = (image: string, setup: ServiceSetup) => ({
  ...setup,
  task: mapFact(setup.task, (task) => ({
    ...task,
    containers: mapFact(task.containers, (containers) =>
      containers.map((container) => ({ ...container, image: known(image) })),
    ),
  })),
});
/** One task at least, of a service that nobody needs more of. */
const atLeastOne = (setup: ServiceSetup) => ({
  ...setup,
  target: withTarget({ minCapacity: known(1) }).target,
});
const waits = { command: known(['sleep', 'infinity']) };
const onHostPort = { fixedHostPorts: known([8125]) };
const hiddenTarget = liveSetup({ target: hidden });

export const capacityTables: readonly RuleTable[] = [
  {
    rule: 'scalable-target',
    noBoundary: 'there is a target or there is none',
    cases: [
      { of: 'a target', setup: liveSetup(), says: 'pass' },
      { of: 'none', setup: noTarget, says: 'fail', evidence: 'none', severity: 'error' },
      {
        of: 'none, for tasks that only wait',
        setup: unasked(waits),
        says: 'fail',
        severity: 'note',
        evidence: 'its tasks only wait (sleep infinity)',
      },
      {
        of: 'none, for tasks that wait a moment and then work',
        setup: unasked({ command: known(['sh', '-c', 'sleep 5 && /app']) }),
        says: 'fail',
        severity: 'error',
        evidence: 'none',
      },
      {
        of: 'none, behind a balancer, whatever the file has the tasks do',
        setup: unasked(waits, { hasLoadBalancer: known(true) }),
        says: 'fail',
        severity: 'error',
        evidence: 'none',
      },
      {
        of: 'none, for an agent of each instance',
        setup: unasked(onHostPort, { onDistinctInstances: known(true) }),
        says: 'fail',
        severity: 'note',
        evidence: 'it follows the instances',
      },
      {
        of: 'none, for tasks on distinct instances that nothing is asked of on a fixed port',
        setup: unasked({}, { onDistinctInstances: known(true) }),
        says: 'fail',
        severity: 'error',
        evidence: 'none',
      },
      {
        of: 'none, for tasks on a fixed port that may share an instance',
        setup: unasked(onHostPort, { onDistinctInstances: unknown('the placement constraints') }),
        says: 'fail',
        severity: 'error',
        evidence: 'none',
      },
      {
        of: 'none, for a worker',
        setup: unasked({ command: known(['celery', '-A', 'shop', 'worker']) }),
        says: 'fail',
        severity: 'note',
        evidence: 'work in the background (celery -A shop worker)',
      },
      {
        of: 'none, for a part that the environment gives',
        setup: unasked({ role: { variable: 'SERVICE_TYPE', word: 'JOBS' } }),
        says: 'fail',
        severity: 'note',
        evidence: 'SERVICE_TYPE: JOBS',
      },
      {
        of: 'none, for an agent',
        setup: unasked({ image: known('prom/prometheus:v3') }),
        says: 'fail',
        severity: 'note',
        evidence: 'its tasks only collect (prometheus)',
      },
      {
        of: 'none, for a database',
        setup: unasked({ image: known('postgres:16') }),
        says: 'fail',
        severity: 'note',
        evidence: 'its tasks run postgres',
      },
      {
        of: 'none, for a database behind a balancer',
        setup: unasked({ image: known('postgres:16') }, { hasLoadBalancer: known(true) }),
        says: 'fail',
        severity: 'error',
        evidence: 'none',
      },
      {
        of: 'none, for one task that writes to a volume',
        setup: writing(1),
        says: 'fail',
        severity: 'note',
        evidence: 'its one task writes to the volume data (EFS)',
      },
      {
        of: 'none, for a database behind a balancer that writes to a volume: one hint is enough',
        setup: running('postgres:16', writing(1, { hasLoadBalancer: known(true) })),
        says: 'fail',
        severity: 'error',
        evidence: 'none',
      },
      {
        of: 'none, for a database behind a balancer by a name of another stage',
        setup: running(
          'postgres:16',
          unasked({}, { hasLoadBalancer: known(true), name: known('shop-staging') }),
        ),
        says: 'fail',
        severity: 'error',
        evidence: 'none',
      },
      {
        of: 'none, for one task behind a balancer that writes to a volume',
        setup: writing(1, { hasLoadBalancer: known(true) }),
        says: 'fail',
        severity: 'error',
        evidence: 'none',
      },
      {
        of: 'none, where nobody can connect',
        setup: unasked({}, { hasNoInbound: true }),
        says: 'fail',
        severity: 'note',
        evidence: 'none of its security groups lets anybody in',
      },
      {
        of: 'none, where nothing spreads requests',
        setup: unasked({}, { hasDiscovery: known(false) }),
        says: 'fail',
        severity: 'error',
        evidence: 'none',
      },
      {
        of: 'none, by a name of another stage',
        setup: withTargetOf({ name: known('shop-staging') }),
        says: 'fail',
        severity: 'error',
        evidence: 'none',
      },
      { of: 'a hidden one', setup: hiddenTarget, says: 'skipped', evidence: 'hidden' },
      {
        of: 'a daemon, which follows the instances',
        setup: withTargetOf({ scheduling: known('DAEMON') }),
        says: 'silent',
      },
      {
        of: 'an external controller, which scales task sets',
        setup: withTargetOf({ controller: known('EXTERNAL') }),
        says: 'silent',
      },
      {
        of: 'CodeDeploy, which auto scaling goes with',
        setup: withTargetOf({ controller: known('CODE_DEPLOY') }),
        says: 'fail',
      },
    ],
  },
  {
    rule: 'capacity-range',
    cases: [
      { of: 'a range', setup: liveSetup(), says: 'pass' },
      {
        of: 'a range of one count',
        setup: withTarget({ minCapacity: known(4), maxCapacity: known(4) }),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'a range upside down',
        setup: withTarget({ minCapacity: known(5), maxCapacity: known(4) }),
        says: 'fail',
        evidence: 'minimum 5, maximum 4',
        severity: 'error',
        boundary: true,
      },
      { of: 'a hidden minimum', setup: withTarget({ minCapacity: hidden }), says: 'skipped' },
      { of: 'no target', setup: noTarget, says: 'silent' },
    ],
  },
  {
    rule: 'minimum-capacity',
    cases: [
      { of: 'two', setup: withTarget({ minCapacity: known(2) }), says: 'pass', boundary: true },
      {
        of: 'one',
        setup: withTarget({ minCapacity: known(1) }),
        says: 'fail',
        evidence: '1 task',
        severity: 'error',
        boundary: true,
      },
      { of: 'none at all', setup: withTarget({ minCapacity: known(0) }), says: 'fail' },
      {
        of: 'one of tasks that only wait',
        setup: atLeastOne(unasked(waits)),
        says: 'fail',
        severity: 'note',
        evidence: '1 task; its tasks only wait (sleep infinity)',
      },
      {
        of: 'one of a queue worker, whatever its tasks seem to do: its kind says how much that weighs',
        setup: atLeastOne(unasked(waits)),
        context: { kind: 'queue-worker' },
        says: 'fail',
        severity: 'error',
        evidence: '1 task',
      },
      {
        of: 'one of a database behind a balancer, by a name of another stage',
        setup: atLeastOne(
          running(
            'postgres:16',
            unasked({}, { hasLoadBalancer: known(true), name: known('shop-staging') }),
          ),
        ),
        says: 'fail',
        severity: 'error',
        evidence: '1 task',
      },
      {
        of: 'one in staging',
        setup: withTarget({ minCapacity: known(1) }),
        context: { thresholds: profileThresholds('staging') },
        says: 'pass',
      },
      { of: 'a hidden minimum', setup: withTarget({ minCapacity: hidden }), says: 'skipped' },
      { of: 'a hidden target', setup: hiddenTarget, says: 'skipped' },
      { of: 'no target', setup: noTarget, says: 'silent' },
      {
        of: 'one task without a target where another stack scales it',
        setup: withTargetOf({ desiredCount: known(1) }),
        context: { isOn: (rule) => rule !== 'scalable-target' },
        says: 'fail',
        evidence: '1 task wanted',
        severity: 'error',
      },
      {
        of: 'two tasks without a target where another stack scales it',
        setup: noTarget,
        context: { isOn: (rule) => rule !== 'scalable-target' },
        says: 'pass',
        boundary: true,
      },
      {
        of: 'a hidden count where another stack scales it',
        setup: withTargetOf({ desiredCount: hidden }),
        context: { isOn: (rule) => rule !== 'scalable-target' },
        says: 'skipped',
      },
      {
        of: 'a schedule that goes below it every night',
        setup: nightly(known(0)),
        says: 'fail',
        evidence: '0 tasks by the schedule night (cron(0 20 * * ? *))',
        severity: 'error',
      },
      {
        of: 'a schedule that stays above it',
        setup: nightly(known(2)),
        says: 'pass',
        boundary: true,
      },
      { of: 'a schedule with a hidden minimum', setup: nightly(hidden), says: 'skipped' },
      {
        of: 'a schedule that went below it once, last week',
        setup: {
          ...nightly(known(0)),
          scheduledFloors: known([{ name: 'night', at: now - 86_400_000, minCapacity: 0 }]),
        },
        says: 'pass',
      },
    ],
  },
  {
    rule: 'maximum-headroom',
    cases: [
      {
        of: 'twice the minimum',
        setup: withTarget({ maxCapacity: known(4) }),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'less than twice',
        setup: withTarget({ maxCapacity: known(3) }),
        says: 'fail',
        evidence: 'minimum 2, maximum 3',
        severity: 'warning',
        boundary: true,
      },
      {
        of: 'sitting at the maximum',
        setup: withTarget({}, { desiredCount: known(64) }),
        says: 'fail',
        evidence: 'desired 64',
        boundary: true,
      },
      {
        of: 'sitting just below it',
        setup: withTarget({}, { desiredCount: known(63) }),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'a size that is meant to be fixed',
        setup: withTarget({ maxCapacity: known(2) }),
        context: { thresholds: { ...profileThresholds('production'), 'maximum-headroom': 1 } },
        says: 'pass',
      },
      { of: 'a hidden maximum', setup: withTarget({ maxCapacity: hidden }), says: 'skipped' },
    ],
  },
  {
    rule: 'desired-in-range',
    cases: [
      { of: 'the minimum', setup: liveSetup(), says: 'pass', boundary: true },
      {
        of: 'the maximum',
        setup: withService({ desiredCount: known(64) }),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'one less than the minimum',
        setup: withService({ desiredCount: known(1) }),
        says: 'fail',
        evidence: '1',
        boundary: true,
      },
      {
        of: 'one more than the maximum',
        setup: withService({ desiredCount: known(65) }),
        says: 'fail',
        boundary: true,
      },
      { of: 'a hidden count', setup: withService({ desiredCount: hidden }), says: 'skipped' },
    ],
  },
  {
    rule: 'event-floor',
    cases: [
      {
        of: 'the usual floor',
        setup: liveSetup(),
        context: usual(2),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'one above the usual floor',
        setup: withTarget({ minCapacity: known(3) }),
        context: usual(2),
        says: 'fail',
        evidence: '3',
        boundary: true,
      },
      {
        of: 'a raised floor with its restore scheduled',
        setup: floors([2, 2]),
        context: usual(2),
        says: 'pass',
      },
      {
        of: 'a floor that was raised again after its restore',
        setup: floors([-2, 2]),
        says: 'fail',
        evidence: 'restore-0 had restored 2',
      },
      { of: 'a restore that set the present floor', setup: floors([-4, 9], [-2, 8]), says: 'pass' },
      {
        of: 'one that scale-for-event named, alone',
        setup: event({ min: 8, usual: 8, endsInHours: -2 }),
        says: 'pass',
      },
      { of: 'what the event holds', setup: event({ min: 8 }), says: 'pass', boundary: true },
      {
        of: 'a deploy that reset the floor during the event',
        setup: event({ min: 2 }),
        says: 'fail',
        evidence: '2',
        boundary: true,
      },
      {
        of: 'a floor that somebody raised beyond the event',
        setup: event({ min: 12 }),
        says: 'fail',
        evidence: 'which the restore will set to 2 all the same',
      },
      {
        of: 'a floor still raised after the event',
        setup: event({ min: 8, endsInHours: -2 }),
        says: 'fail',
        evidence: 'had restored 2',
      },
      {
        of: 'a one-off action that raised the floor and that nothing undoes',
        setup: named('sale', 8),
        says: 'skipped',
        evidence: 'no restore',
      },
      {
        of: 'no event at all',
        setup: liveSetup(),
        says: 'skipped',
        evidence: 'usual-minimum-capacity',
      },
      {
        of: 'hidden schedules, whatever minimum is declared: a restore may be on its way',
        setup: { ...withTarget({ minCapacity: known(8) }), scheduledFloors: hidden },
        context: usual(2),
        says: 'skipped',
      },
      {
        of: 'hidden schedules',
        setup: liveSetup({ scheduledFloors: hidden }),
        says: 'skipped',
        evidence: 'scheduled actions',
      },
    ],
  },
  {
    rule: 'scale-out-suspended',
    noBoundary: 'a flag',
    cases: [
      { of: 'nothing suspended', setup: liveSetup(), says: 'pass' },
      { of: 'scaling in suspended', setup: suspended({ scaleIn: true }), says: 'pass' },
      {
        of: 'scaling out suspended',
        setup: suspended({ scaleOut: true }),
        says: 'fail',
        severity: 'error',
      },
      { of: 'a hidden state', setup: withTarget({ suspended: hidden }), says: 'skipped' },
    ],
  },
  {
    rule: 'scaling-suspended',
    noBoundary: 'a flag',
    cases: [
      { of: 'nothing suspended', setup: liveSetup(), says: 'pass' },
      { of: 'scaling out suspended', setup: suspended({ scaleOut: true }), says: 'pass' },
      {
        of: 'scaling in suspended',
        setup: suspended({ scaleIn: true }),
        says: 'fail',
        evidence: 'suspended: scaling in',
      },
      {
        of: 'schedules suspended',
        setup: suspended({ scheduled: true }),
        says: 'fail',
        evidence: 'scheduled scaling',
      },
      { of: 'a hidden state', setup: withTarget({ suspended: hidden }), says: 'skipped' },
    ],
  },
];
