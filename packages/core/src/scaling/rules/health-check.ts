import { describeFact, known, valueOf } from '../../fact.ts';
import type { ServiceSetup, TargetGroup } from '../model/service-setup.ts';
import { change, healthCheckChanges } from '../recommend/target-group.ts';
import { decide, pass, skip, skipFor, type RuleResult, type Rule } from '../rule.ts';
import { onTargetGroups, secondsOf } from './target-group.ts';

/** Paths and codes are for HTTP health checks: a TCP check has neither, gRPC's codes are other ones. */
function onHttpCheck(
  setup: ServiceSetup,
  check: (group: TargetGroup) => RuleResult,
): readonly RuleResult[] {
  return onTargetGroups(setup, (group) => {
    const { protocol } = group.healthCheck;
    if (!protocol.known) return skipFor(group, 'health check protocol', protocol);
    if (!['HTTP', 'HTTPS'].includes(protocol.value)) return undefined;
    const { protocolVersion } = group;
    if (protocolVersion && !protocolVersion.known) {
      return skipFor(group, 'protocol version', protocolVersion);
    }
    return valueOf(protocolVersion) === 'GRPC' ? undefined : check(group);
  });
}

export const healthCheckSpeed: Rule = {
  id: 'health-check-speed',
  principle: '8',
  title: 'A broken task is found quickly, and a new one serves soon',
  why: 'Until the health check has failed often enough, a broken task keeps getting requests; until it has succeeded often enough, a new one gets none.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) => {
    const most = context.thresholds['health-check-detection-seconds'];
    return onTargetGroups(setup, (group) =>
      decide(
        group,
        {
          interval: group.healthCheck.intervalSeconds,
          'unhealthy threshold': group.healthCheck.unhealthyThreshold,
          'healthy threshold': group.healthCheck.healthyThreshold,
        },
        ({ interval, 'unhealthy threshold': unhealthy, 'healthy threshold': healthy }) => {
          const fix = { changes: healthCheckChanges(group, context) };
          if (interval * unhealthy > most) {
            return {
              status: 'fail',
              resource: group,
              expected: `interval × unhealthy threshold at most ${most} s`,
              actual: `${interval} s × ${unhealthy} = ${interval * unhealthy} s`,
              fix,
            };
          }
          const latest = context.thresholds['health-check-healthy-seconds'];
          if (interval * healthy <= latest) return pass(group);
          return {
            status: 'fail',
            resource: group,
            severity: 'note',
            expected: `interval × healthy threshold at most ${latest} s`,
            actual: `${interval} s × ${healthy} = ${interval * healthy} s before a new task serves`,
            fix,
          };
        },
      ),
    );
  },
};

export const healthCheckTimeout: Rule = {
  id: 'health-check-timeout',
  principle: '8',
  title: 'The health check times out before the next one starts',
  why: 'AWS refuses a timeout that is not shorter than the interval, so the deploy that carries it fails.',
  severity: { production: 'error', staging: 'error' },
  check: (setup, context) =>
    onHttpCheck(setup, (group) =>
      decide(
        group,
        {
          timeout: group.healthCheck.timeoutSeconds,
          interval: group.healthCheck.intervalSeconds,
        },
        ({ timeout, interval }) => {
          const written = group.healthCheck.timeoutSeconds;
          // AWS's texts disagree on the default: 5 s or 6 s for HTTP, 10 s elsewhere.
          if (written.known && written.byDefault) {
            return interval > 10
              ? pass(group)
              : skip(
                  group,
                  `timeout: not set, and AWS's default may reach the interval of ${interval} s`,
                );
          }
          if (timeout < interval) return pass(group);
          return {
            status: 'fail',
            resource: group,
            expected: `below the interval of ${interval} s`,
            actual: secondsOf(written),
            fix: { changes: healthCheckChanges(group, context) },
          };
        },
      ),
    ),
};

/** Whether a matcher (`200`, `200-399`, `200,302`) accepts a code of 500 or above. */
export function acceptsServerErrors(matcher: string): boolean {
  return matcher.split(',').some((range) => {
    const codes = range.split('-').map((code) => Number(code));
    return codes.some((code) => code >= 500);
  });
}

export const healthCheckMatcher: Rule = {
  id: 'health-check-matcher',
  principle: '8',
  title: 'A server error is not healthy',
  why: 'A task that answers 5xx counts as healthy and keeps getting requests.',
  severity: { production: 'warning', staging: 'warning' },
  check: (setup) =>
    onHttpCheck(setup, (group) =>
      decide(group, { codes: group.healthCheck.matcher }, ({ codes }) =>
        acceptsServerErrors(codes)
          ? {
              status: 'fail',
              resource: group,
              expected: 'codes below 500, such as 200-399',
              actual: codes,
              fix: { changes: change(group, { matcher: '200-399' }) },
            }
          : pass(group),
      ),
    ),
};

export const healthCheckPath: Rule = {
  id: 'health-check-path',
  principle: '8',
  title: 'The health check has a path of its own',
  why: 'The front page may be slow, redirect or stay up while the application behind it is broken.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) => {
    const wanted = context.thresholds['health-check-path'];
    return onHttpCheck(setup, (group) =>
      decide(group, { path: group.healthCheck.path }, ({ path }) =>
        (wanted === undefined ? path !== '/' : path === wanted)
          ? pass(group)
          : {
              status: 'fail',
              resource: group,
              expected: wanted ?? 'a path of its own, such as /healthz',
              actual: describeFact(group.healthCheck.path),
              fix: {
                changes: change(group, { healthCheckPath: wanted ?? '/healthz' }),
                advice:
                  'First serve that path in the application: cheap, without a session, and answering 5xx when a task cannot work.',
              },
            },
      ),
    );
  },
};

export const healthCheckGracePeriod: Rule = {
  id: 'health-check-grace-period',
  principle: '3',
  title: 'A starting task is given the time it needs',
  why: 'ECS kills a task that fails its health checks after the grace period, so slow starters loop for ever.',
  severity: { production: 'warning', staging: 'warning' },
  check: (setup, context) => {
    const { service, starts } = setup;
    if (service.hasLoadBalancer.known && !service.hasLoadBalancer.value) return [];
    const budget = context.thresholds['start-budget-seconds'];
    const measured = starts.known ? starts.value.runningToServingAtMostSeconds : undefined;
    const isLoose = starts.known && !starts.value.servingSeenAtOnce;
    const noMeasure = starts.known
      ? 'no event shows when new tasks began to serve'
      : `measured start: ${starts.why}`;
    const facts = {
      'load balancer': service.hasLoadBalancer,
      'grace period': service.healthCheckGracePeriodSeconds,
    };
    return [
      decide(service, facts, (values) => {
        const grace = values['grace period'];
        if (grace === 0 && measured === undefined && budget === undefined) {
          return noGracePeriod(setup);
        }
        if (grace > (measured ?? Infinity)) return pass(service);
        // A measured start that may be minutes too long is no ground for a finding; a declared budget is.
        const needed = measured === undefined || isLoose ? budget : measured;
        if (needed === undefined) {
          const seen =
            measured === undefined
              ? noMeasure
              : `new tasks took at most ${measured} s, perhaps less`;
          return skip(service, `${seen}, and start-budget-seconds is not set in the config`);
        }
        if (grace > needed) return pass(service);
        const wanted = 30 * Math.ceil((needed + 1) / 30);
        return {
          status: 'fail',
          resource: service,
          expected:
            needed === budget
              ? `longer than the start budget of ${needed} s`
              : `longer than the start: new tasks took up to ${needed} s from running to serving`,
          actual: secondsOf(service.healthCheckGracePeriodSeconds),
          fix: { changes: [{ on: 'service', set: { healthCheckGracePeriodSeconds: wanted } }] },
        };
      }),
    ];
  },
};

/** The start time is not known here, so the fix takes at least what a target group needs to call a task healthy. */
function noGracePeriod(setup: ServiceSetup): RuleResult {
  const { service } = setup;
  const checks = (valueOf(setup.targetGroups) ?? []).map(
    ({ healthCheck: { intervalSeconds, healthyThreshold } }) =>
      (valueOf(intervalSeconds) ?? 30) * (valueOf(healthyThreshold) ?? 2),
  );
  const seconds = 30 * Math.ceil(Math.max(60, ...checks) / 30);
  return {
    status: 'fail',
    resource: service,
    severity: 'note',
    expected: 'a grace period, longer than the slowest start',
    actual: secondsOf(service.healthCheckGracePeriodSeconds),
    fix: {
      changes: [{ on: 'service', set: { healthCheckGracePeriodSeconds: seconds } }],
      advice:
        'Measure the start first: wait-stable prints how long new tasks take until they are healthy.',
    },
  };
}

export const containerHealthCheck: Rule = {
  id: 'container-health-check',
  principle: '8',
  title: 'Something checks the health of a task',
  why: 'Without a load balancer and without a health check of its own, a task that hangs counts as running for ever.',
  severity: { production: 'note', staging: 'note' },
  check: (setup) => {
    const { service, task } = setup;
    if (valueOf(service.hasLoadBalancer) !== false) return [];
    if (!task.known) return [skipFor(service, 'task definition', task)];
    const { containers } = task.value;
    if (!containers.known) return [skipFor(task.value, 'containers', containers)];
    const essential = containers.value.filter((container) => container.essential);
    const checks = essential.flatMap(({ hasHealthCheck }) => hasHealthCheck ?? []);
    // Nothing is said where the source does not tell of every container's health check.
    if (checks.length < essential.length || essential.length === 0) return [];
    if (checks.some((check) => valueOf(check) === true)) return [pass(task.value)];
    const hidden = checks.find((check) => !check.known);
    if (hidden && !hidden.known) return [skipFor(task.value, 'health check', hidden)];
    return [
      {
        status: 'fail',
        resource: task.value,
        expected: 'a health check of an essential container',
        actual: 'none, and no load balancer',
        fix: {
          changes: [],
          advice:
            'Give the container a healthCheck whose command fails when the work stands still (a file that each round touches, an own endpoint).',
        },
      },
    ];
  },
};

export const startBudget: Rule = {
  id: 'start-budget',
  principle: '3',
  title: 'New tasks start within their budget',
  why: 'A container that takes two minutes to start is two minutes of degraded service in every spike.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) => {
    const budget = context.thresholds['start-budget-seconds'];
    if (budget === undefined) return [];
    const facts = { 'measured start': setup.starts, budget: known(budget) };
    return [
      decide(setup.service, facts, ({ 'measured start': start }) => {
        const least = start.untilRunningSeconds;
        const most = least + (start.runningToServingAtMostSeconds ?? Infinity);
        if (most <= budget) return pass(setup.service);
        if (least <= budget) {
          return skip(
            setup.service,
            `measured start: between ${least} s and ${most === Infinity ? 'an unknown time' : `${most} s`}; wait-stable measures it exactly`,
          );
        }
        return {
          status: 'fail',
          resource: setup.service,
          expected: `at most ${budget} s`,
          actual: `at least ${least} s until running, the slowest of ${start.tasks} tasks`,
          fix: {
            changes: [],
            advice:
              'Keep the entry point light: no migration, no cache warm-up, a smaller image (see the phases that wait-stable prints).',
          },
        };
      }),
    ];
  },
};

export const healthCheckRules: readonly Rule[] = [
  healthCheckSpeed,
  healthCheckTimeout,
  healthCheckMatcher,
  healthCheckPath,
  healthCheckGracePeriod,
  containerHealthCheck,
  startBudget,
];
