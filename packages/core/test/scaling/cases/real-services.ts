/** What real services were found to miss, and ways to scale that are not the textbook's. */
import { byDefault, known, type Fact } from '../../../src/fact.ts';
import type { ScalingPolicy, ServiceSetup } from '../../../src/scaling/model/service-setup.ts';
import type { ContainerSetup } from '../../../src/scaling/model/task.ts';
import type { RuleTable } from '../support/rule-cases.ts';
import {
  hidden,
  liveSetup,
  policy,
  withPolicies,
  withService,
  withTask,
} from '../support/live-setup.ts';

const container = (change: Partial<ContainerSetup> = {}): ContainerSetup => ({
  name: 'app',
  essential: true,
  memoryMb: known(undefined),
  entryPoint: known(['app']),
  command: known([]),
  ...change,
});
const alone = { hasLoadBalancer: known(false) };
const unchecked = (setup: ServiceSetup): ServiceSetup => ({
  ...setup,
  service: { ...setup.service, ...alone },
});
const withContainers = (...containers: readonly ContainerSetup[]) =>
  withTask({ containers: known(containers) });
const withNetwork = (only: ContainerSetup, networkMode: string) =>
  withTask({ networkMode: known(networkMode), containers: known([only]) });
const onPorts = (ports: readonly number[], networkMode: Fact<string>) =>
  withTask({
    networkMode,
    containers: known([container({ fixedHostPorts: known(ports) })]),
  });
const onHost = (ports: readonly number[], networkMode = 'bridge') =>
  onPorts(ports, known(networkMode));
const withCapacity = (launchType: string, setup: ServiceSetup): ServiceSetup => ({
  ...setup,
  service: { ...setup.service, capacity: known({ kind: 'launch-type', launchType }) },
});
const withProvider = (name: string, setup: ServiceSetup): ServiceSetup => ({
  ...setup,
  service: {
    ...setup.service,
    capacity: known({ kind: 'providers', providers: [{ name, base: 0, weight: 1 }] }),
  },
});
const unseenCapacity = (setup: ServiceSetup): ServiceSetup => ({
  ...setup,
  service: { ...setup.service, capacity: hidden },
});
const asDaemon = (setup: ServiceSetup): ServiceSetup => ({
  ...setup,
  service: { ...setup.service, scheduling: known('DAEMON') },
});
const withLimits = (
  setup: ServiceSetup,
  minimumHealthyPercent: ServiceSetup['service']['minimumHealthyPercent'],
) => ({
  ...setup,
  service: { ...setup.service, minimumHealthyPercent },
});
const steps = (namespace: string, name: string): ScalingPolicy => ({
  kind: 'step',
  label: 'steps',
  scalesIn: known(true),
  alarms: known([
    {
      label: 'deep',
      metric: known({ resource: 'other', name, namespace }),
      threshold: known(100),
      comparison: known('GreaterThanThreshold'),
    },
  ]),
});
const worker = { kind: 'queue-worker' } as const;
const singleton = { kind: 'singleton' } as const;
const onEc2 = (placement: ServiceSetup['service']['placement']) =>
  withService({
    capacity: known({ kind: 'launch-type', launchType: 'EC2' }),
    ...(placement ? { placement } : {}),
  });
const limits = (least: number, most: number) =>
  withService({ minimumHealthyPercent: known(least), maximumPercent: known(most) });

export const realServiceTables: readonly RuleTable[] = [
  {
    rule: 'desired-count-reset',
    noBoundary: 'a deploy sets the count or it does not',
    cases: [
      {
        of: 'a count that the code leaves out',
        setup: {
          ...withService({ deploySetsDesiredCount: known(false) }),
          origin: 'cloudformation',
        },
        says: 'pass',
      },
      {
        of: 'a count in the code beside a scalable target',
        setup: withService({ deploySetsDesiredCount: known(true) }),
        says: 'silent',
      },
      {
        of: 'a count in a template beside a scalable target',
        setup: {
          ...withService({ deploySetsDesiredCount: known(true) }),
          origin: 'cloudformation',
        },
        says: 'fail',
        evidence: 'set to 2 by every deploy',
        severity: 'note',
      },
      {
        of: 'a count in a template without a target',
        setup: {
          ...withService({ deploySetsDesiredCount: known(true) }),
          origin: 'cloudformation',
          target: known(undefined),
        },
        says: 'silent',
      },
      {
        of: 'a count that may be there',
        setup: { ...withService({ deploySetsDesiredCount: hidden }), origin: 'cloudformation' },
        says: 'skipped',
      },
      { of: 'what runs', setup: liveSetup(), says: 'silent' },
    ],
  },
  {
    rule: 'queue-tracked',
    noBoundary: 'a policy is on the queue or it is not',
    cases: [
      {
        of: 'steps on the queue',
        setup: liveSetup({
          policies: known([steps('AWS/SQS', 'ApproximateNumberOfMessagesVisible')]),
        }),
        context: worker,
        says: 'pass',
      },
      {
        of: 'a policy on CPU alone',
        setup: withPolicies(policy('cpu', 40)),
        context: worker,
        says: 'fail',
        evidence: 'cpu on prod/web',
        severity: 'warning',
      },
      {
        of: 'no policy at all',
        setup: withPolicies(),
        context: worker,
        says: 'fail',
        evidence: 'no scaling policy',
      },
      {
        of: 'policies on CPU and memory',
        setup: withPolicies(policy('cpu', 40), policy('memory', 50)),
        context: worker,
        says: 'fail',
        evidence: 'policies: cpu on prod/web, memory on prod/web',
      },
      {
        of: 'a hidden metric',
        setup: withPolicies(policy('cpu', 40, { metric: hidden })),
        context: worker,
        says: 'skipped',
      },
      {
        of: 'hidden policies',
        setup: liveSetup({ policies: hidden }),
        context: worker,
        says: 'skipped',
      },
      { of: 'a web service', setup: withPolicies(policy('cpu', 40)), says: 'silent' },
    ],
  },
  {
    rule: 'container-health-check',
    noBoundary: 'there is a check or there is none',
    cases: [
      {
        of: 'a check of one essential container',
        setup: unchecked(
          withContainers(
            container({ hasHealthCheck: known(true) }),
            container({ hasHealthCheck: known(false) }),
          ),
        ),
        says: 'pass',
      },
      {
        of: 'none',
        setup: unchecked(withContainers(container({ hasHealthCheck: known(false) }))),
        says: 'fail',
        severity: 'note',
      },
      {
        of: 'one of a container that nobody would miss',
        setup: unchecked(
          withContainers(
            container({ hasHealthCheck: known(false) }),
            container({ essential: false, hasHealthCheck: known(true) }),
          ),
        ),
        says: 'fail',
      },
      {
        of: 'a hidden one',
        setup: unchecked(withContainers(container({ hasHealthCheck: hidden }))),
        says: 'skipped',
      },
      {
        of: 'hidden containers',
        setup: unchecked(withTask({ containers: hidden })),
        says: 'skipped',
        evidence: 'containers: hidden',
      },
      {
        of: 'no container that anybody would miss',
        setup: unchecked(
          withContainers(container({ essential: false, hasHealthCheck: known(false) })),
        ),
        says: 'silent',
      },
      {
        of: 'a hidden task definition',
        setup: unchecked(liveSetup({ task: hidden })),
        says: 'skipped',
      },
      {
        of: 'none behind a balancer, which checks',
        setup: withContainers(container({ hasHealthCheck: known(false) })),
        says: 'silent',
      },
      {
        of: 'checks that were not read',
        setup: unchecked(withContainers(container())),
        says: 'silent',
      },
    ],
  },
  {
    rule: 'fixed-host-ports',
    cases: [
      {
        of: 'a port of the host and 100 %',
        setup: onHost([8080]),
        says: 'fail',
        evidence: 'host port 8080',
        severity: 'warning',
        boundary: true,
      },
      {
        of: 'a port of the host and 99 %',
        setup: withLimits(onHost([8080]), known(99)),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'a port of the host and a hidden limit',
        setup: withLimits(onHost([80]), hidden),
        says: 'skipped',
      },
      {
        of: 'two ports of the host',
        setup: onHost([8080, 9090]),
        says: 'fail',
        evidence: 'host port 8080, 9090',
      },
      { of: 'ports that were not read', setup: withNetwork(container(), 'bridge'), says: 'silent' },
      {
        of: 'a daemon, which has one task on each instance',
        setup: asDaemon(onHost([8080])),
        says: 'silent',
      },
      { of: 'ports chosen anew', setup: onHost([]), says: 'silent' },
      { of: 'an interface of its own', setup: onHost([8080], 'awsvpc'), says: 'silent' },
      {
        of: 'a mode that nobody set, on instances',
        setup: withCapacity('EC2', onPorts([8080], byDefault('bridge'))),
        says: 'fail',
        evidence: 'host port 8080',
      },
      {
        of: 'a mode that nobody set, on Fargate',
        setup: withCapacity('FARGATE', onPorts([8080], byDefault('bridge'))),
        says: 'silent',
      },
      {
        of: 'a mode that nobody set, on capacity providers of Fargate',
        setup: withProvider('FARGATE', onPorts([8080], byDefault('bridge'))),
        says: 'silent',
      },
      {
        of: 'a mode that nobody set, on a capacity provider of one’s own',
        setup: withProvider('mine', onPorts([8080], byDefault('bridge'))),
        says: 'fail',
      },
      {
        of: 'a mode that nobody set, on what is not known',
        setup: unseenCapacity(onPorts([8080], byDefault('bridge'))),
        says: 'fail',
      },
      { of: 'a mode that is not known', setup: onPorts([8080], hidden), says: 'skipped' },
    ],
  },
  {
    rule: 'bake-time',
    cases: [
      {
        of: 'an hour',
        setup: withService({ bakeMinutes: known(60) }),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'an hour and a minute',
        setup: withService({ bakeMinutes: known(61) }),
        says: 'fail',
        evidence: '61 min',
        boundary: true,
      },
      { of: 'a hidden time', setup: withService({ bakeMinutes: hidden }), says: 'skipped' },
      {
        of: 'a day without a scalable target',
        setup: { ...withService({ bakeMinutes: known(1440) }), target: known(undefined) },
        says: 'silent',
      },
    ],
  },
  {
    rule: 'singleton-overlap',
    cases: [
      { of: '0 to 100 %', setup: limits(0, 100), context: singleton, says: 'pass', boundary: true },
      { of: '0 to 101 %', setup: limits(0, 101), context: singleton, says: 'fail', boundary: true },
      { of: '1 to 100 %', setup: limits(1, 100), context: singleton, says: 'fail', boundary: true },
      {
        of: '100 to 200 %',
        setup: limits(100, 200),
        context: singleton,
        says: 'fail',
        evidence: '100 % to 200 %',
      },
      {
        of: 'a hidden limit',
        setup: withService({ maximumPercent: hidden }),
        context: singleton,
        says: 'skipped',
      },
      { of: 'a web service', setup: limits(100, 200), says: 'silent' },
    ],
  },
  {
    rule: 'placement-spread',
    noBoundary: 'there is a strategy or there is none',
    cases: [
      { of: 'a strategy', setup: onEc2(known(['spread instanceId'])), says: 'pass' },
      { of: 'none', setup: onEc2(byDefault([])), says: 'fail', severity: 'note' },
      { of: 'a hidden one', setup: onEc2(hidden), says: 'skipped' },
      { of: 'Fargate', setup: withService({ placement: known([]) }), says: 'silent' },
      { of: 'strategies that were not read', setup: onEc2(undefined), says: 'silent' },
      { of: 'none for a daemon', setup: asDaemon(onEc2(known([]))), says: 'silent' },
      {
        of: 'none where one task is enough: it only waits',
        setup: {
          ...unchecked(onEc2(known([]))),
          task: withContainers(container({ entryPoint: known(['sleep', 'infinity']) })).task,
        },
        says: 'silent',
      },
    ],
  },
];
