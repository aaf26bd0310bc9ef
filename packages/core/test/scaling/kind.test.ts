/** What a service is taken for, and how loudly the rules speak of it then. */
import { describe, expect, test } from '@jest/globals';
import { emptyConfig, settingsFor, type Config } from '../../src/scaling/config/config.ts';
import { kindOf, type ServiceKind } from '../../src/scaling/kind.ts';
import { byDefault, known } from '../../src/fact.ts';
import type { ScalingPolicy, ServiceSetup } from '../../src/scaling/model/service-setup.ts';
import { verifyService } from '../../src/scaling/verify.ts';
import { hidden, liveSetup, now, policy, withService, withTarget } from './support/live-setup.ts';

const onQueue = policy('other', 10, {
  label: 'backlog',
  metric: known({
    resource: 'other',
    name: 'ApproximateNumberOfMessagesVisible',
    namespace: 'AWS/SQS',
  }),
});
const alarm = (namespace: string, name: string) => ({
  label: 'deep-queue',
  metric: known({ resource: 'other' as const, name, namespace }),
  threshold: known(10),
  comparison: known('GreaterThanThreshold'),
});
const steps = (namespace: string): ScalingPolicy => ({
  kind: 'step',
  label: 'steps',
  scalesIn: known(true),
  alarms: known([alarm(namespace, 'Depth')]),
});
const alone = { hasLoadBalancer: known(false) };
const noTarget = { target: known(undefined), policies: known([]) };
const zeroToHundred = { minimumHealthyPercent: known(0), maximumPercent: known(100) };
const with_ = (service: Partial<ServiceSetup['service']>, rest: Partial<ServiceSetup> = {}) => ({
  ...withService(service),
  ...rest,
});

const cases: readonly (readonly [string, ServiceSetup, ServiceKind])[] = [
  ['a load balancer', liveSetup(), 'web'],
  ['no balancer and CPU policies', with_(alone), 'web'],
  [
    'no balancer and a policy on a queue',
    with_(alone, { policies: known([onQueue]) }),
    'queue-worker',
  ],
  [
    'no balancer and steps on a queue',
    with_(alone, { policies: known([steps('AWS/SQS')]) }),
    'queue-worker',
  ],
  [
    'no balancer and steps on its own CPU',
    with_(alone, { policies: known([steps('AWS/ECS')]) }),
    'web',
  ],
  ['a balancer and a policy on a queue', liveSetup({ policies: known([onQueue]) }), 'web'],
  [
    'a balancer that is not known and a policy on a queue',
    with_({ hasLoadBalancer: hidden }, { policies: known([onQueue]) }),
    'web',
  ],
  ['a daemon behind a balancer', withService({ scheduling: known('DAEMON') }), 'daemon'],
  ['a count of 0', with_({ desiredCount: known(0) }, noTarget), 'switched-off'],
  [
    'a count of 0 and a queue that raises it',
    {
      ...withTarget({ minCapacity: known(0) }, { ...alone, desiredCount: known(0) }),
      policies: known([onQueue]),
    },
    'queue-worker',
  ],
  [
    'a count of 0 that the floor raises',
    withTarget({ minCapacity: known(2) }, { desiredCount: known(0) }),
    'web',
  ],
  [
    'a range of 0 to 0 that a schedule raises in the morning',
    {
      ...withTarget({ minCapacity: known(0), maxCapacity: known(0) }, { desiredCount: known(0) }),
      scheduledMinimums: known([
        { name: 'day', schedule: known('cron(0 6 * * ? *)'), minCapacity: known(2) },
      ]),
    },
    'web',
  ],
  [
    'a range of 0 to 0',
    withTarget({ minCapacity: known(0), maxCapacity: known(0) }, { desiredCount: known(0) }),
    'switched-off',
  ],
  [
    'one task, 0 to 100 %',
    with_({ ...alone, ...zeroToHundred, desiredCount: known(1) }, noTarget),
    'singleton',
  ],
  [
    'one task by default, 0 to 100 %',
    with_({ ...alone, ...zeroToHundred, desiredCount: byDefault(1) }, noTarget),
    'singleton',
  ],
  ['two tasks, 0 to 100 %', with_({ ...alone, ...zeroToHundred }, noTarget), 'web'],
  ['one task, 100 to 200 %', with_({ ...alone, desiredCount: known(1) }, noTarget), 'web'],
];

describe('a service with', () => {
  test.each(cases)('%s', (_of, setup, kind) => {
    expect(kindOf(setup, undefined).kind).toBe(kind);
  });

  test('a kind in the config file is that, whatever it looks like', () => {
    expect(kindOf(liveSetup(), 'singleton')).toEqual({
      kind: 'singleton',
      why: 'the config file says so',
    });
  });
});

describe('the kind decides how much a rule weighs', () => {
  const severityOf = (rule: string, setup: ServiceSetup, config: Config = emptyConfig) =>
    verifyService(setup, settingsFor(config, 'production', ['web']), now).failures.find(
      (failure) => failure.rule === rule,
    )?.severity;
  const one = withTarget({ minCapacity: known(1) });
  const worker: Config = { waivers: [], services: { web: { kind: 'queue-worker' } } };

  test('what is an error for a web service is at most a note for the others', () => {
    expect(severityOf('minimum-capacity', one)).toBe('error');
    for (const kind of ['queue-worker', 'singleton', 'switched-off', 'daemon'] as const) {
      const config: Config = { waivers: [], services: { web: { kind } } };
      expect([undefined, 'note']).toContain(severityOf('minimum-capacity', one, config));
      const unscaled = liveSetup(noTarget);
      expect([undefined, 'note']).toContain(severityOf('scalable-target', unscaled, config));
    }
  });

  test('a singleton is never told to run twice', () => {
    const config: Config = { waivers: [], services: { web: { kind: 'singleton' } } };
    for (const setup of [one, withTarget({ minCapacity: known(0) }), liveSetup(noTarget)]) {
      const { changes } = verifyService(setup, settingsFor(config, 'production', ['web']), now);
      const raised = changes.filter(({ on }) => on === 'target' || on === 'new-policy');
      expect(raised).toEqual([]);
      expect(severityOf('minimum-capacity', setup, config)).toBeUndefined();
    }
  });

  test('whatever the file says for all services; the service’s own word outranks both', () => {
    const raised: Config = { ...worker, rules: { 'minimum-capacity': 'error' } };
    expect(severityOf('minimum-capacity', one, raised)).toBe('note');
    const own: Config = {
      waivers: [],
      services: { web: { kind: 'queue-worker', rules: { 'minimum-capacity': 'error' } } },
    };
    expect(severityOf('minimum-capacity', one, own)).toBe('error');
  });

  test('what AWS refuses is an error for every kind', () => {
    const upsideDown = withTarget({ minCapacity: known(5), maxCapacity: known(4) });
    for (const kind of ['web', 'queue-worker', 'singleton', 'switched-off'] as const) {
      const config: Config = { waivers: [], services: { web: { kind } } };
      expect(severityOf('capacity-range', upsideDown, config)).toBe('error');
    }
  });
});
