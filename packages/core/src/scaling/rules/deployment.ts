import {
  describeFact,
  mapFact,
  possibleNumbers,
  usualNumber,
  valueOf,
  type Fact,
} from '../../fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { isFargate } from '../recommend/capacity.ts';
import type { Capacity } from '../model/service-setup.ts';
import { countsToDeploy, deadlocks, limitChanges, room } from '../recommend/deployment-limits.ts';
import { whyNoLoad } from '../no-load.ts';
import { decide, pass, skipFor, type RuleResult, type Rule } from '../rule.ts';

const percent = (value: number) => `${value} %`;

/**
 * The limits and the circuit breaker belong to rolling deployments of replica services by ECS itself:
 * blue/green, CodeDeploy, external controllers and daemons have rules of their own.
 */
function onRolling(setup: ServiceSetup, check: () => RuleResult): readonly RuleResult[] {
  const { controller, strategy, scheduling } = setup.service;
  const unseen = [controller, strategy, scheduling].find(
    (fact): fact is Fact<string> => !fact.known,
  );
  if (unseen && !unseen.known) return [skipFor(setup.service, 'kind of deployment', unseen)];
  const rolls = is(controller, 'ECS') && is(strategy, 'ROLLING') && is(scheduling, 'REPLICA');
  return rolls ? [check()] : [];
}

function is(fact: Fact<string>, value: string): boolean {
  return fact.known && fact.value === value;
}

function limitFacts({ service }: ServiceSetup) {
  return {
    'minimum healthy percent': service.minimumHealthyPercent,
    'maximum percent': service.maximumPercent,
  };
}

/** How many tasks a deployment may find: the range where it is known, else the desired count. */
function countFact(setup: ServiceSetup): Fact<unknown> {
  if (!setup.target.known) return setup.target;
  const target = setup.target.value;
  return target ? target.minCapacity : setup.service.desiredCount;
}

/** A desired count that nobody knows yet may be one task, below the range: what would hold that up is no pass. */
function passUnlessFewer(setup: ServiceSetup, isHeldUp: (count: number) => boolean): RuleResult {
  const { service } = setup;
  if (service.desiredCount.known || !isHeldUp(1)) return pass(service);
  return skipFor(service, 'desired count', service.desiredCount);
}

/**
 * The counts that a deployment may find as things are, by the defaults of parameters where those decide;
 * NaN, of which nothing holds, where one of them is not known, or where they are too many.
 */
function countsNow({ target, service }: ServiceSetup): readonly number[] {
  if (!target.known) return [NaN];
  const usual = (fact: Fact<number>) => usualNumber(fact) ?? NaN;
  if (!target.value) {
    const counts = possibleNumbers(service.desiredCount) ?? [usual(service.desiredCount)];
    const running = counts.filter((count) => count > 0).sort((a, b) => a - b);
    return running.length > 0 ? running : counts;
  }
  const [min, max] = [usual(target.value.minCapacity), usual(target.value.maxCapacity)];
  const isCountable = max - min <= 50;
  return isCountable ? Array.from({ length: max - min + 1 }, (_, index) => min + index) : [NaN];
}

/** Whether those counts are not known, but what parameters say unless they are given. */
function isByDefault({ target, service }: ServiceSetup): boolean {
  const scaled = valueOf(target);
  if (!scaled) return possibleNumbers(service.desiredCount) === undefined;
  return !scaled.minCapacity.known || !scaled.maxCapacity.known;
}

export const minimumHealthyPercent: Rule = {
  id: 'minimum-healthy-percent',
  principle: '6',
  title: 'A deployment keeps all tasks serving',
  why: 'Below 100 % every deploy takes capacity away just when new tasks are still cold.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) =>
    onRolling(setup, () =>
      decide(setup.service, limitFacts(setup), (values) => {
        const least = context.thresholds['minimum-healthy-percent'];
        const limits = {
          minimumHealthyPercent: values['minimum healthy percent'],
          maximumPercent: values['maximum percent'],
        };
        const noLoad = whyNoLoad(setup);
        if (limits.minimumHealthyPercent >= least || noLoad?.oneWriter) return pass(setup.service);
        const actual = describeFact(setup.service.minimumHealthyPercent, percent);
        // ECS rounds up: 75 % of three tasks are three.
        const counts = countsNow(setup);
        const losesNone = counts.every((count) => room(limits, count).drop === 0);
        return {
          status: 'fail',
          ...(losesNone || noLoad ? { severity: 'note' as const } : {}),
          resource: setup.service,
          expected: `at least ${percent(least)}`,
          actual: losesNone
            ? `${actual}, which stops none of ${listCounts(counts)}${isByDefault(setup) ? ", by the parameter's default" : ''}`
            : actual,
          fix: { changes: limitChanges(limits, setup, context) },
        };
      }),
    ),
};

export const surgeRoom: Rule = {
  id: 'surge-room',
  principle: '6',
  title: 'A deployment may start new tasks first',
  why: 'Without room to surge a deploy can only stop old tasks before new ones serve.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) =>
    onRolling(setup, () =>
      decide(setup.service, { ...limitFacts(setup), 'task count': countFact(setup) }, (values) => {
        const limits = {
          minimumHealthyPercent: values['minimum healthy percent'],
          maximumPercent: values['maximum percent'],
        };
        const cramped = (count: number) => room(limits, count).surge === 0;
        if (whyNoLoad(setup)?.oneWriter) return pass(setup.service);
        const smallest = countsToDeploy(setup, context).find(cramped);
        if (smallest === undefined) return passUnlessFewer(setup, cramped);
        return {
          status: 'fail',
          resource: setup.service,
          expected: 'room for at least one new task beside the old ones',
          actual: `maximum percent ${percent(limits.maximumPercent)}: none beside ${smallest}`,
          fix: { changes: limitChanges(limits, setup, context) },
        };
      }),
    ),
};

export const deploymentDeadlock: Rule = {
  id: 'deployment-deadlock',
  principle: '6',
  title: 'A deployment can always take its next step',
  why: 'When no task may be stopped and none may be started, every deploy hangs until it times out.',
  severity: { production: 'error', staging: 'error' },
  check: (setup, context) => [
    ...onDaemon(setup),
    ...onRolling(setup, () =>
      decide(setup.service, { ...limitFacts(setup), 'task count': countFact(setup) }, (values) => {
        const limits = {
          minimumHealthyPercent: values['minimum healthy percent'],
          maximumPercent: values['maximum percent'],
        };
        const stuck = countsToDeploy(setup, context).filter((count) => deadlocks(limits, count));
        if (stuck.length === 0) return passUnlessFewer(setup, (count) => deadlocks(limits, count));
        return {
          status: 'fail',
          resource: setup.service,
          expected: 'room to stop an old task or to start a new one',
          actual: `${percent(limits.minimumHealthyPercent)} to ${percent(limits.maximumPercent)}: neither with ${listCounts(stuck)}`,
          fix: { changes: limitChanges(limits, setup, context) },
        };
      }),
    ),
  ],
};

/**
 * A daemon has one task on each instance and never a second beside it, so an old one has to be allowed to
 * stop (API reference, DeploymentConfiguration: 0 % unless set).
 */
function onDaemon({ service }: ServiceSetup): readonly RuleResult[] {
  if (valueOf(service.scheduling) !== 'DAEMON') return [];
  const minimum = service.minimumHealthyPercent;
  return [
    decide(service, { 'minimum healthy percent': minimum }, (values) => {
      const isStuck =
        values['minimum healthy percent'] === 100 && !(minimum.known && minimum.byDefault);
      if (!isStuck) return pass(service);
      return {
        status: 'fail',
        resource: service,
        expected: 'a minimum healthy percent below 100 %',
        actual: '100 %: no old task may stop, and no second one fits beside it',
        fix: { changes: [{ on: 'service', set: { minimumHealthyPercent: 0 } }] },
      };
    }),
  ];
}

/** `1 task`, `2, 3, 4 tasks`, `2, 3, 4 tasks and 8 more counts`. */
function listCounts(counts: readonly number[]): string {
  const noun = counts.length === 1 && counts[0] === 1 ? 'task' : 'tasks';
  const rest = counts.length - 3;
  const more = rest > 0 ? ` and ${rest} more ${rest === 1 ? 'count' : 'counts'}` : '';
  return `${counts.slice(0, 3).join(', ')} ${noun}${more}`;
}

export const circuitBreaker: Rule = {
  id: 'circuit-breaker',
  principle: '6',
  title: 'A failing deployment rolls itself back',
  why: 'Without the circuit breaker a broken revision is restarted for ever; without rollback nothing serves after it.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup) =>
    onRolling(setup, () =>
      decide(setup.service, { 'circuit breaker': setup.service.circuitBreaker }, (values) => {
        const { enable, rollback } = values['circuit breaker'];
        if (enable && rollback) return pass(setup.service);
        const fact = mapFact(setup.service.circuitBreaker, () =>
          enable ? 'on, without rollback' : 'off',
        );
        return {
          status: 'fail',
          resource: setup.service,
          expected: 'on, with rollback',
          actual: describeFact(fact),
          fix: {
            changes: [{ on: 'service', set: { circuitBreaker: { enable: true, rollback: true } } }],
          },
        };
      }),
    ),
};

export const fixedHostPorts: Rule = {
  id: 'fixed-host-ports',
  principle: '6',
  title: 'A new task finds its port free',
  why: 'Two tasks cannot claim one port of a host: where every old task has to keep running, a deploy waits for an instance that is free of them.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup) => {
    const { service, task } = setup;
    if (valueOf(service.scheduling) !== 'REPLICA' || !task.known) return [];
    const { networkMode, containers } = task.value;
    if (networkMode === undefined || !containers.known) return [];
    // A network interface of its own has all ports free, and on Fargate there is no other mode.
    const isUnsaid = networkMode.known && networkMode.byDefault === true;
    const own = isUnsaid && runsOnFargate(service.capacity) ? 'awsvpc' : valueOf(networkMode);
    if (own === 'awsvpc') return [];
    const ports = containers.value.flatMap(({ fixedHostPorts: claimed }) => valueOf(claimed) ?? []);
    if (ports.length === 0) return [];
    const facts = {
      'network mode': networkMode,
      'minimum healthy percent': service.minimumHealthyPercent,
    };
    return [
      decide(service, facts, (values) =>
        values['minimum healthy percent'] < 100
          ? pass(service)
          : {
              status: 'fail',
              resource: service,
              expected:
                'ports that are chosen anew for each task, or a minimum healthy percent below 100 %',
              actual: `host port ${ports.join(', ')}, minimum healthy percent 100 %`,
              fix: {
                changes: [],
                advice:
                  'Set hostPort to 0 (bridge), give each task an interface of its own (awsvpc), or keep one instance more than there are tasks.',
              },
            },
      ),
    ];
  },
};

function runsOnFargate(capacity: Fact<Capacity>): boolean {
  if (!capacity.known) return false;
  const { value } = capacity;
  return value.kind === 'launch-type' ? value.launchType === 'FARGATE' : isFargate(value);
}

export const bakeTime: Rule = {
  id: 'bake-time',
  principle: '7',
  title: 'A deployment does not hold back scaling in for long',
  why: 'Scaling in is off while a deployment is in progress, its bake and traffic steps included: what a spike added keeps running, and keeps costing, until it ends.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) => {
    const { service, target } = setup;
    if (service.bakeMinutes === undefined || !target.known || !target.value) return [];
    const most = context.thresholds['bake-minutes'];
    return [
      decide(service, { 'bake time': service.bakeMinutes }, ({ 'bake time': minutes }) =>
        minutes <= most
          ? pass(service)
          : {
              status: 'fail',
              resource: service,
              expected: `at most ${most} min of baking and traffic steps`,
              actual: `${minutes} min`,
              fix: {
                changes: [],
                advice:
                  'Let alarms and analyze-canary judge sooner, or deploy when the load is even.',
              },
            },
      ),
    ];
  },
};

export const singletonOverlap: Rule = {
  id: 'singleton-overlap',
  principle: '6',
  title: 'A singleton never runs twice',
  why: 'What must run once does its work twice while a deploy has the old and the new task side by side.',
  severity: { production: 'warning', staging: 'warning' },
  check: (setup, context) => {
    if (context.kind !== 'singleton') return [];
    return onRolling(setup, () =>
      decide(setup.service, limitFacts(setup), (values) => {
        const most = values['maximum percent'];
        const least = values['minimum healthy percent'];
        if (most <= 100 && least === 0) return pass(setup.service);
        return {
          status: 'fail',
          resource: setup.service,
          expected: '0 % to 100 %: the old task stops before the new one starts',
          actual: `${percent(least)} to ${percent(most)}`,
          fix: {
            changes: [{ on: 'service', set: { minimumHealthyPercent: 0, maximumPercent: 100 } }],
          },
        };
      }),
    );
  },
};

export const deploymentRules: readonly Rule[] = [
  minimumHealthyPercent,
  surgeRoom,
  deploymentDeadlock,
  fixedHostPorts,
  bakeTime,
  singletonOverlap,
  circuitBreaker,
];
