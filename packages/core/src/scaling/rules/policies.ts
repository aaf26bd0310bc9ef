import { describeFact, valueOf } from '../model/fact.ts';
import type { ServiceSetup, TargetTracking } from '../model/service-setup.ts';
import {
  newPolicyChanges,
  policyChange,
  someMetricUnknown,
  takenAwayBySteps,
  targetTracking,
  tracking,
} from '../recommend/policies.ts';
import { decide, pass, skip, type Outcome, type Rule, type RuleContext } from '../rule.ts';

const seconds = (value: number) => `${value} s`;
const percent = (value: number) => `${value} %`;
const names = { cpu: 'CPU', memory: 'memory' } as const;

/** There is something to scale with policies at all: without a target its own rule speaks. */
function hasTarget(setup: ServiceSetup): boolean {
  return !setup.target.known || setup.target.value !== undefined;
}

function unseenPolicies(setup: ServiceSetup): readonly Outcome[] {
  return setup.policies.known
    ? []
    : [skip(setup.service, `scaling policies: ${setup.policies.why}`)];
}

function tracked(metric: 'cpu' | 'memory'): Rule['check'] {
  return (setup, context) => {
    if (!hasTarget(setup)) return [];
    const unseen = unseenPolicies(setup);
    if (unseen.length > 0) return unseen;
    const found = tracking(setup, metric)[0];
    if (found) return [pass(found)];
    if (someMetricUnknown(setup)) return [skip(setup.service, 'the metric of a policy is unknown')];
    const policies = valueOf(setup.policies) ?? [];
    return [
      {
        status: 'fail',
        resource: setup.service,
        expected: `target tracking on ${names[metric]}`,
        actual:
          policies.length === 0
            ? 'no scaling policy'
            : `policies: ${policies.map(({ label }) => label).join(', ')}`,
        fix: { changes: newPolicyChanges(setup, context, metric) },
      },
    ];
  };
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
  return (setup: ServiceSetup, context: RuleContext): readonly Outcome[] => {
    const unseen = unseenPolicies(setup);
    if (unseen.length > 0) return unseen;
    const most = context.thresholds[threshold];
    return tracking(setup, metric).map((policy) =>
      decide(policy, { 'target value': policy.targetValue }, (values) =>
        values['target value'] <= most
          ? pass(policy)
          : {
              status: 'fail',
              resource: policy,
              expected: `at most ${percent(most)}`,
              actual: percent(values['target value']),
              fix: { changes: policyChange(setup, context, policy) },
            },
      ),
    );
  };
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
    const unseen = unseenPolicies(setup);
    if (unseen.length > 0) return unseen;
    const memory = tracking(setup, 'memory');
    return tracking(setup, 'cpu').flatMap((cpu) =>
      memory.map((other) =>
        decide(
          cpu,
          { 'CPU target': cpu.targetValue, 'memory target': other.targetValue },
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
  },
};

export const scaleInDisabled: Rule = {
  id: 'scale-in-disabled',
  principle: '7',
  title: 'No policy has scale-in disabled by accident',
  why: 'A policy with scale-in disabled is not asked when tasks are taken away: they go while its metric is high, or never.',
  severity: { production: 'warning', staging: 'warning' },
  check: (setup, context) => {
    const unseen = unseenPolicies(setup);
    if (unseen.length > 0) return unseen;
    const policies = valueOf(setup.policies) ?? [];
    const tracked = targetTracking(setup);
    if (policies.length > 0 && tracked.length === 0) return [stepsAlone(setup)];
    return tracked.map((policy) =>
      decide(policy, { 'scale-in': policy.scaleInDisabled }, (values) => {
        if (!values['scale-in']) return pass(policy);
        const bySteps = takenAwayBySteps(setup);
        // Disabling it is how a target is left to steps that take tasks away (aws-facts B).
        if (bySteps === true) return pass(policy);
        if (bySteps === undefined)
          return skip(policy, 'whether another policy scales in is unknown');
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
  },
};

/** Without target tracking, steps or nothing take tasks away. */
function stepsAlone(setup: ServiceSetup): Outcome {
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
  return (setup, context) => {
    const unseen = unseenPolicies(setup);
    if (unseen.length > 0) return unseen;
    const steps = (valueOf(setup.policies) ?? []).filter(({ kind }) => kind === 'step');
    const tracked = targetTracking(setup).map((policy) =>
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
    );
    const oneForBoth = 'steps have one cooldown for both ways; only target tracking is judged';
    return [...tracked, ...steps.map((policy) => skip(policy, oneForBoth))];
  };
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
  why: 'Tasks taken away between two waves of traffic are missing when the second one arrives.',
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
  scaleInDisabled,
  scaleOutCooldown,
  scaleInCooldown,
];
