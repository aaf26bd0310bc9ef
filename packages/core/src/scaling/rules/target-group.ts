import { describeFact, known, type Fact } from '../../fact.ts';
import type { ServiceSetup, TargetGroup } from '../model/service-setup.ts';
import {
  balancingChanges,
  change,
  isGoodBalancing,
  isRefusedBalancing,
} from '../recommend/target-group.ts';
import {
  decide,
  pass,
  skip,
  skipFor,
  type RuleResult,
  type Rule,
  type RuleContext,
} from '../rule.ts';

/** Checks each target group; nothing to say without a load balancer. */
export function onTargetGroups(
  setup: ServiceSetup,
  check: (group: TargetGroup) => RuleResult | undefined,
): readonly RuleResult[] {
  if (!setup.targetGroups.known) {
    return [skipFor(setup.service, 'target groups', setup.targetGroups)];
  }
  return setup.targetGroups.value.flatMap((group) => check(group) ?? []);
}

/** Algorithms, slow start and cookies are for an Application Load Balancer, so for HTTP and HTTPS. */
function onHttp(
  setup: ServiceSetup,
  check: (group: TargetGroup) => RuleResult,
): readonly RuleResult[] {
  return onTargetGroups(setup, (group) => {
    if (!group.protocol.known) return skip(group, `protocol: ${group.protocol.why}`);
    return ['HTTP', 'HTTPS'].includes(group.protocol.value) ? check(group) : undefined;
  });
}

export const balancing: Rule = {
  id: 'balancing',
  principle: '4',
  title: 'Requests go where there is room',
  why: 'Round robin sends a cold or stuck task as many requests as a warm one.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) =>
    onHttp(setup, (group) =>
      decide(
        group,
        {
          algorithm: group.algorithm,
          'slow start': group.slowStartSeconds,
          'target control port': group.targetControlPort ?? known(undefined),
        },
        ({ algorithm, 'slow start': slowStartSeconds, 'target control port': controlPort }) =>
          // The target optimizer sends requests where there is room, and allows round_robin only
          // (docs.aws.amazon.com/elasticloadbalancing, "Target optimizer").
          isGoodBalancing({ algorithm, slowStartSeconds }) || controlPort !== undefined
            ? pass(group)
            : {
                status: 'fail',
                resource: group,
                expected:
                  'least_outstanding_requests, or round_robin with slow start (AWS allows slow start with round_robin only)',
                actual: `${describeFact(group.algorithm)}, slow start ${slowStartSeconds === 0 ? 'off' : `${slowStartSeconds} s`}`,
                fix: { changes: balancingChanges(group, context) },
              },
      ),
    ),
};

export const balancingConflict: Rule = {
  id: 'balancing-conflict',
  principle: '4',
  title: 'Slow start goes with round robin only',
  why: 'AWS refuses slow start together with least_outstanding_requests or weighted_random, so the deploy that asks for both fails.',
  severity: { production: 'error', staging: 'error' },
  check: (setup, context) =>
    onHttp(setup, (group) =>
      decide(
        group,
        { algorithm: group.algorithm, 'slow start': group.slowStartSeconds },
        ({ algorithm, 'slow start': slowStartSeconds }) =>
          isRefusedBalancing({ algorithm, slowStartSeconds })
            ? {
                status: 'fail',
                resource: group,
                expected: 'one or the other',
                actual: `${algorithm} with a slow start of ${slowStartSeconds} s`,
                fix: { changes: balancingChanges(group, context) },
              }
            : pass(group),
      ),
    ),
};

export const stickiness: Rule = {
  id: 'stickiness',
  principle: '4',
  title: 'Sessions do not stick to a task',
  why: 'Sticky sessions keep old tasks loaded and new ones idle, whatever the algorithm, and die with the task.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup) =>
    onHttp(setup, (group) =>
      decide(group, { stickiness: group.stickiness }, (values) =>
        values.stickiness
          ? {
              status: 'fail',
              resource: group,
              expected: 'off',
              actual: 'on',
              fix: {
                changes: change(group, { stickiness: false }),
                advice:
                  'Keep sessions in a shared store first if the application holds them in memory; what shakes hands in several requests (Socket.IO with long polling) needs the cookie: waive the rule there.',
              },
            }
          : pass(group),
      ),
    ),
};

/** A request must be able to finish: the delay is never asked below the declared request timeout. */
function delayBounds(context: RuleContext): { least: number; most: number } {
  const least = Math.min(context.workers?.['request-timeout-seconds'] ?? 0, 3600);
  return { least, most: Math.max(least, context.thresholds['deregistration-delay-seconds']) };
}

export const deregistrationDelay: Rule = {
  id: 'deregistration-delay',
  principle: '6',
  title: 'Old tasks leave in good time',
  why: 'Every deploy waits this long for each old task; too short a delay cuts requests off.',
  severity: { production: 'note', staging: 'note' },
  check: (setup, context) => {
    const { least, most } = delayBounds(context);
    return onTargetGroups(setup, (group) =>
      decide(group, { 'deregistration delay': group.deregistrationDelaySeconds }, (values) => {
        const value = values['deregistration delay'];
        const isLong = value > most;
        if (!isLong && value >= least) return pass(group);
        return {
          status: 'fail',
          resource: group,
          expected: least > 0 ? `from ${least} to ${most} s` : `at most ${most} s`,
          actual: `${secondsOf(group.deregistrationDelaySeconds)}${
            isLong ? ', which every deploy spends on draining' : ''
          }`,
          fix: {
            changes: change(group, { deregistrationDelaySeconds: isLong ? most : least }),
          },
        };
      }),
    );
  },
};

/** Shown in evidence by the health check rules too. */
export function secondsOf(fact: Fact<number>): string {
  return describeFact(fact, (value) => `${value} s`);
}

export const targetGroupRules: readonly Rule[] = [
  balancing,
  balancingConflict,
  stickiness,
  deregistrationDelay,
];
