import { isOnQueue } from '../kind.ts';
import { describeFact, mapFact, unknown, valueOf, type Fact } from '../../fact.ts';
import { present } from '../../present.ts';
import type {
  ScalingPolicy,
  ServiceSetup,
  TargetTracking,
  TrackedMetric,
} from '../model/service-setup.ts';
import { highestTarget, useOfLate } from '../recommend/fitting-target.ts';
import {
  isInPercent,
  newPolicyChanges,
  policyChange,
  someMetricUnknown,
  stepping,
  takenAwayBySteps,
  targetTracking,
  tracking,
} from '../recommend/policies.ts';
import {
  decide,
  pass,
  skip,
  skipFor,
  type RuleResult,
  type Rule,
  type RuleContext,
} from '../rule.ts';

const seconds = (value: number) => `${value} s`;
const percent = (value: number) => `${value} %`;
const names = { cpu: 'CPU', memory: 'memory' } as const;

/** There is something to scale with policies at all: without a target its own rule speaks. */
function hasTarget(setup: ServiceSetup): boolean {
  return !setup.target.known || setup.target.value !== undefined;
}

/** Runs a check on the scaling policies, once they are known. */
function onPolicies(
  setup: ServiceSetup,
  check: (policies: readonly ScalingPolicy[]) => readonly RuleResult[],
): readonly RuleResult[] {
  const { service, policies } = setup;
  return policies.known ? check(policies.value) : [skipFor(service, 'scaling policies', policies)];
}

function listOf(policies: readonly ScalingPolicy[]): string {
  return policies.length === 0
    ? 'no scaling policy'
    : `policies: ${policies.map(({ label }) => label).join(', ')}`;
}

function tracked(metric: 'cpu' | 'memory'): Rule['check'] {
  return (setup, context) => {
    if (!hasTarget(setup)) return [];
    return onPolicies(setup, (policies) => {
      const found = tracking(setup, metric)[0];
      if (found) return [pass(found, fasterTracking(setup, found))];
      const steps = stepping(setup, metric)[0];
      if (steps) return [pass(steps.policy)];
      if (someMetricUnknown(setup)) {
        return [skip(setup.service, 'the metric of a policy is unknown')];
      }
      return [
        {
          status: 'fail',
          resource: setup.service,
          expected: `target tracking on ${names[metric]}`,
          actual: listOf(policies),
          fix: {
            changes: newPolicyChanges(setup, context, metric),
            // What the tasks use when they are idle, and what a lower target would cost.
            ...present({ advice: useOfLate(setup, context, metric) }),
          },
        },
      ];
    });
  };
}

/**
 * High-resolution metrics, where ECS has them: not with CodeDeploy, external controllers and Classic Load
 * Balancers (docs.aws.amazon.com/AmazonECS/latest/developerguide/target-tracking-faster-auto-scaling.html,
 * which has the figures of AWS's benchmark too).
 */
function fasterTracking(setup: ServiceSetup, policy: TargetTracking): string | undefined {
  const { service } = setup;
  const metric = valueOf(policy.metric);
  const can =
    // Stryker disable next-line OptionalChaining: the metric of what tracks CPU is known
    metric?.name === 'ECSServiceAverageCPUUtilization' &&
    valueOf(service.controller) === 'ECS' &&
    service.classicBalancer === undefined;
  if (!can) return undefined;
  return "Metrics of 20 s track a spike faster: in AWS's benchmark the alarm came after 86 s instead of 363 s, and the tasks after 109 s instead of 386 s. Set the service's monitoring to a resolution of 20 s and track ECSServiceAverageCPUUtilizationHighResolution; the metrics are charged for.";
}

export const cpuTracked: Rule = {
  id: 'cpu-tracked',
  principle: '2',
  title: 'CPU is tracked',
  why: 'Web services are bound by CPU: what does not scale on it answers slowly before it scales at all.',
  severity: { production: 'warning', staging: 'note' },
  check: tracked('cpu'),
};

export const memoryTracked: Rule = {
  id: 'memory-tracked',
  principle: '2',
  title: 'Memory is tracked',
  why: 'Without a policy on memory, tasks that fill up are killed before anything adds another one.',
  severity: { production: 'warning', staging: 'note' },
  check: tracked('memory'),
};

function limited(metric: 'cpu' | 'memory', threshold: 'cpu-target' | 'memory-target') {
  return (setup: ServiceSetup, context: RuleContext): readonly RuleResult[] => {
    const most = highestTarget(setup, context, metric);
    const usual = context.thresholds[threshold];
    const expected =
      most === usual
        ? `at most ${percent(most)}`
        : `at most ${percent(most)} (${percent(usual)} would be below what the tasks use when idle)`;
    return onPolicies(setup, () => [
      ...tracking(setup, metric).map((policy) =>
        decide(
          policy,
          { 'target value': percentOf(policy.metric, policy.targetValue) },
          (values) =>
            values['target value'] <= most
              ? pass(policy)
              : {
                  status: 'fail',
                  resource: policy,
                  expected,
                  actual: percent(values['target value']),
                  fix: {
                    changes: policyChange(setup, context, policy),
                    ...present({ advice: useOfLate(setup, context, metric) }),
                  },
                },
        ),
      ),
      ...steppedAt(setup, metric, most, expected),
      ...unknownMetrics(setup),
    ]);
  };
}

function percentOf(metric: Fact<TrackedMetric>, value: Fact<number>): Fact<number> {
  return isInPercent(metric)
    ? value
    : unknown('metric math of several metrics is no percentage of what a task has');
}

/** A policy whose metric is not known may be on the one that a rule asks for. */
function unknownMetrics(setup: ServiceSetup): readonly RuleResult[] {
  return targetTracking(setup).flatMap((policy) =>
    policy.metric.known ? [] : [skipFor(policy, 'metric', policy.metric)],
  );
}

/** Steps go by their alarms' thresholds: the lowest of them is where scaling out begins. */
function steppedAt(
  setup: ServiceSetup,
  metric: 'cpu' | 'memory',
  most: number,
  expected: string,
): readonly RuleResult[] {
  const triggers = stepping(setup, metric);
  const [first] = triggers;
  if (!first || tracking(setup, metric).length > 0) return [];
  const begins = triggers.map(({ alarm: { label, metric: measured, threshold } }) =>
    mapFact(percentOf(measured, threshold), (at) => ({ label, at })),
  );
  const seen = begins.filter((begin) => begin.known).map(({ value }) => value);
  if (seen.some(({ at }) => at <= most)) return [pass(first.policy)];
  const hidden = begins.find((begin) => !begin.known);
  if (hidden) return [skipFor(first.policy, 'threshold of its alarm', hidden)];
  const { label, at } = seen.reduce((one, other) => (other.at < one.at ? other : one));
  return [
    {
      status: 'fail',
      resource: first.policy,
      expected,
      actual: `steps begin at ${percent(at)}, the threshold of the alarm ${label}`,
      fix: { changes: [], advice: `Lower the threshold of the alarm ${label} to ${most}.` },
    },
  ];
}

export const cpuTarget: Rule = {
  id: 'cpu-target',
  principle: '2',
  title: 'CPU scales early',
  why: 'A new task takes minutes to serve: above this target the old ones are saturated before it does.',
  severity: { production: 'warning', staging: 'note' },
  check: limited('cpu', 'cpu-target'),
};

export const memoryTarget: Rule = {
  id: 'memory-target',
  principle: '2',
  title: 'Memory scales before it runs out',
  why: 'Memory is not given back under load: above this target a burst ends in out-of-memory kills.',
  severity: { production: 'warning', staging: 'note' },
  check: limited('memory', 'memory-target'),
};

export const cpuBelowMemory: Rule = {
  id: 'cpu-below-memory',
  principle: '2',
  title: 'CPU scales before memory',
  why: 'Load shows in CPU first; a memory target that is reached earlier scales on caches and leaks instead.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) => {
    const memory = tracking(setup, 'memory');
    const judged = tracking(setup, 'cpu').flatMap((cpu) =>
      memory.map((other) =>
        decide(
          cpu,
          {
            'CPU target': percentOf(cpu.metric, cpu.targetValue),
            'memory target': percentOf(other.metric, other.targetValue),
          },
          (values) =>
            values['CPU target'] < values['memory target']
              ? pass(cpu)
              : {
                  status: 'fail',
                  resource: cpu,
                  expected: `below the memory target of ${percent(values['memory target'])}`,
                  actual: percent(values['CPU target']),
                  fix: {
                    changes: [
                      ...policyChange(setup, context, cpu),
                      ...policyChange(setup, context, other),
                    ],
                  },
                },
        ),
      ),
    );
    return onPolicies(setup, () => [...judged, ...unknownMetrics(setup)]);
  },
};

export const queueTracked: Rule = {
  id: 'queue-tracked',
  principle: '2',
  title: 'A queue worker scales on its queue',
  why: 'A worker that waits for its queue uses no CPU: only the queue tells that more hands are needed.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) => {
    if (context.kind !== 'queue-worker' || !hasTarget(setup)) return [];
    return onPolicies(setup, (policies) => {
      const found = policies.find(isOnQueue);
      if (found) return [pass(found)];
      if (someMetricUnknown(setup)) {
        return [skip(setup.service, 'the metric of a policy is unknown')];
      }
      return [
        {
          status: 'fail',
          resource: setup.service,
          expected: 'a policy on a metric of the queue',
          actual: listOf(policies),
          fix: {
            changes: [],
            advice:
              "Track the messages that wait for each running task (the queue's length divided by the tasks), with as many as one task works off in the time you accept.",
          },
        },
      ];
    });
  },
};

export const scaleInDisabled: Rule = {
  id: 'scale-in-disabled',
  principle: '7',
  title: 'No policy has scale-in disabled by accident',
  why: 'A policy with scale-in disabled is not asked when tasks are taken away: they go while its metric is high, or never.',
  severity: { production: 'warning', staging: 'warning' },
  check: (setup, context) =>
    onPolicies(setup, (policies) => {
      const tracked = targetTracking(setup);
      if (policies.length > 0 && tracked.length === 0) return [stepsAlone(setup)];
      return tracked.map((policy) =>
        decide(policy, { 'scale-in': policy.scaleInDisabled }, (values) => {
          if (!values['scale-in']) return pass(policy);
          const bySteps = takenAwayBySteps(setup);
          // Disabling it is how a target is left to steps that take tasks away (Application Auto Scaling, "Target
          // tracking scaling policies").
          if (bySteps === true) return pass(policy);
          if (bySteps === undefined) {
            return skip(policy, 'whether another policy scales in is unknown');
          }
          const others = tracked.some((other) => valueOf(other.scaleInDisabled) === false);
          return {
            status: 'fail',
            resource: policy,
            expected: 'scale-in enabled, or steps that take tasks away',
            actual: others
              ? 'disabled: the other policies take tasks away without asking it'
              : 'disabled: nothing takes tasks away',
            fix: { changes: policyChange(setup, context, policy) },
          };
        }),
      );
    }),
};

/** Without target tracking, steps or nothing take tasks away. */
function stepsAlone(setup: ServiceSetup): RuleResult {
  const bySteps = takenAwayBySteps(setup);
  if (bySteps === true) return pass(setup.service);
  if (bySteps === undefined) return skip(setup.service, 'whether a policy scales in is unknown');
  return {
    status: 'fail',
    resource: setup.service,
    expected: 'a policy that takes tasks away',
    actual: 'none does',
    fix: {
      changes: [],
      advice: 'Add a target tracking policy, or a step that takes tasks away.',
    },
  };
}

function cooldown(
  fact: (policy: TargetTracking) => TargetTracking['scaleInCooldownSeconds'],
  name: string,
  judge: (value: number, context: RuleContext) => string | undefined,
): Rule['check'] {
  const oneForBoth = 'steps have one cooldown for both ways; only target tracking is judged';
  return (setup, context) =>
    onPolicies(setup, (policies) => [
      ...targetTracking(setup).map((policy) =>
        decide(policy, { [name]: fact(policy) }, (values) => {
          const expected = judge(values[name] as number, context);
          return expected === undefined
            ? pass(policy)
            : {
                status: 'fail',
                resource: policy,
                expected,
                actual: describeFact(fact(policy), seconds),
                fix: { changes: policyChange(setup, context, policy) },
              };
        }),
      ),
      ...policies.filter(({ kind }) => kind === 'step').map((policy) => skip(policy, oneForBoth)),
    ]);
}

export const scaleOutCooldown: Rule = {
  id: 'scale-out-cooldown',
  principle: '7',
  title: 'Scaling out does not wait',
  why: 'Every second of cooldown is a second in which a climbing load meets too few tasks.',
  severity: { production: 'warning', staging: 'note' },
  check: cooldown(
    (policy) => policy.scaleOutCooldownSeconds,
    'scale-out cooldown',
    (value, { thresholds }) => {
      const longest = thresholds['scale-out-cooldown-seconds'];
      return value <= longest
        ? undefined
        : longest === 0
          ? '0 s, written out'
          : `at most ${seconds(longest)}`;
    },
  ),
};

export const scaleInCooldown: Rule = {
  id: 'scale-in-cooldown',
  principle: '7',
  title: 'Scaling in takes its time',
  why: 'Tasks taken away between two waves of traffic are missing when the second one arrives. The cooldown counts from a completed scale-in, and a scale-out ends it: after a spike the first tasks leave about 15 minutes after the load has fallen, the next ones a cooldown later. Whoever wants tasks kept until an hour needs a scheduled floor.',
  severity: { production: 'warning', staging: 'note' },
  check: cooldown(
    (policy) => policy.scaleInCooldownSeconds,
    'scale-in cooldown',
    (value, { thresholds }) => {
      const shortest = thresholds['scale-in-cooldown-seconds'];
      return value >= shortest ? undefined : `at least ${seconds(shortest)}`;
    },
  ),
};

export const policyRules: readonly Rule[] = [
  cpuTracked,
  memoryTracked,
  cpuTarget,
  memoryTarget,
  cpuBelowMemory,
  queueTracked,
  scaleInDisabled,
  scaleOutCooldown,
  scaleInCooldown,
];
