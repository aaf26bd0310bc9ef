import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { emptyConfig, settingsFor } from '../../src/scaling/config/config.ts';
import { describeFact, valueOf } from '../../src/scaling/model/fact.ts';
import type { ServiceSetup } from '../../src/scaling/model/service-setup.ts';
import { measureStart } from '../../src/scaling/sources/measured-start.ts';
import { readPlan } from '../../src/scaling/sources/read-plan.ts';
import { toActivities } from '../../src/scaling/sources/scaling-activities.ts';
import { verifyService } from '../../src/scaling/verify.ts';
import { now } from './support/live-setup.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => bytes(JSON.stringify(value));
const readJson = (value: unknown) => readPlan(json(value), 'file.json');

function printed(name: string): ServiceSetup {
  const [setup] = readPlan(readFileSync(new URL(`files/${name}`, import.meta.url)), name);
  if (!setup) throw new Error(`no service in ${name}`);
  return setup;
}

function findings(setup: ServiceSetup, profile = 'production') {
  const { failures, skipped } = verifyService(setup, settingsFor(emptyConfig, profile, []), now);
  return {
    failed: failures.map(({ rule, severity }) => `${severity} ${rule}`),
    skipped: skipped.map(({ rule }) => rule),
    places: failures.map(({ place }) => place),
  };
}

describe('templates that CDK printed', () => {
  test('with every default left as it is', () => {
    const { failed, places } = findings(printed('cdk-defaults.template.json'));
    expect(failed).toEqual([
      'error minimum-capacity',
      'warning memory-tracked',
      'warning cpu-target',
      'warning scale-out-cooldown',
      'warning scale-in-cooldown',
      'warning balancing',
      'warning health-check-path',
      'warning minimum-healthy-percent',
      'warning circuit-breaker',
      'note deregistration-delay',
    ]);
    for (const place of places) expect(place?.line).toBeGreaterThan(1);
  });

  test('with the field guide’s settings', () => {
    const { failed, skipped } = findings(printed('cdk-field-guide.template.json'));
    expect(failed).toEqual([]);
    expect(skipped).toEqual(['event-floor', 'flapping', 'health-check-grace-period', 'dashboard']);
  });

  test('on spot: an error in production, fine in staging', () => {
    const setup = printed('cdk-spot.template.json');
    expect(findings(setup).failed).toContain('error spot-alone');
    expect(findings(setup, 'staging').failed.join(' ')).not.toContain('error');
  });

  test('for no Region in particular still spread over two zones', () => {
    const zones = valueOf(printed('cdk-defaults.template.json').service.zones);
    expect(zones).toEqual({ subnetCount: 2, seen: ['zone 1', 'zone 2'], complete: true });
  });
});

describe('a template', () => {
  const template = (more: string) =>
    readPlan(
      bytes(`Parameters:
  Floor: { Type: Number, Default: 2 }
Conditions:
  IsProd: !Equals [!Ref AWS::StackName, prod]
Resources:
  Web:
    Type: AWS::ECS::Service
    Properties: { ServiceName: web, LaunchType: FARGATE }
${more}`),
      't.yml',
    )[0] as ServiceSetup;
  const scaling = (properties: string, extra = '') =>
    template(`  Scaling:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
${extra}    Properties:
      ServiceNamespace: ecs
      ResourceId: !Join ['/', [service, prod, !GetAtt Web.Name]]
${properties}`);
  const minimum = (setup: ServiceSetup) => {
    const target = valueOf(setup.target);
    return target ? describeFact(target.minCapacity) : 'no target';
  };

  test.each([
    ['a number', '      MinCapacity: 2', '', '2'],
    ['a number as text', "      MinCapacity: '2'", '', '2'],
    [
      'a parameter, whatever its default',
      '      MinCapacity: !Ref Floor',
      '',
      'unknown (Ref Floor is known only when the stack is deployed)',
    ],
    ['a condition with one outcome', '      MinCapacity: !If [IsProd, 2, 2]', '', '2'],
    [
      'a condition with two',
      '      MinCapacity: !If [IsProd, 4, 2]',
      '',
      'unknown (Fn::If is known only when the stack is deployed)',
    ],
    ['no value', '      MinCapacity: !Ref AWS::NoValue', '', 'unknown (not set)'],
    [
      'a resource that may not be there',
      '      MinCapacity: 2',
      '    Condition: IsProd\n',
      'unknown (the resource depends on the condition IsProd)',
    ],
  ])('with %s', (_what, properties, extra, shown) => {
    expect(minimum(scaling(properties, extra))).toBe(shown);
  });

  test('keeps the lines of its resources', () => {
    const target = valueOf(scaling('      MinCapacity: 1').target);
    expect(target?.place).toEqual({ file: 't.yml', line: 9 });
  });

  test('reads the scheduled actions inside a target', () => {
    const setup = scaling(`      MinCapacity: 2
      ScheduledActions:
        - ScheduledActionName: restore
          Schedule: at(2026-11-30T06:00:00)
          ScalableTargetAction: { MinCapacity: 2 }`);
    expect(valueOf(setup.scheduledFloors)).toEqual([
      { name: 'restore', at: Date.parse('2026-11-30T06:00:00Z'), minCapacity: 2 },
    ]);
  });
});

describe('a Terraform plan', () => {
  const change = (address: string, after: object | null, unknown = {}, actions = ['create']) => ({
    address,
    mode: 'managed',
    type: address.split('.').find((part) => part.startsWith('aws_')),
    change: { actions, before: null, after, after_unknown: unknown },
  });
  const references = (...names: string[]) => ({ references: names });

  test('is followed through modules, their variables and outputs', () => {
    const [setup] = readJson({
      format_version: '1.2',
      resource_changes: [
        change(
          'module.web.aws_ecs_service.this[0]',
          { name: 'web', load_balancer: [{}] },
          { load_balancer: [{ target_group_arn: true }] },
        ),
        change('module.alb.aws_lb_target_group.this["web"]', {
          name: 'prod-web',
          protocol: 'HTTP',
        }),
        change('module.alb.aws_lb_target_group.other', { name: 'other', protocol: 'HTTP' }),
        change(
          'module.web.aws_appautoscaling_target.this[0]',
          { min_capacity: 1, max_capacity: 4, service_namespace: 'ecs' },
          { resource_id: true },
        ),
      ],
      configuration: {
        root_module: {
          module_calls: {
            web: {
              expressions: { target_group_arn: references('module.alb.arns', 'module.alb') },
              module: {
                resources: [
                  {
                    address: 'aws_ecs_service.this',
                    expressions: {
                      load_balancer: [{ target_group_arn: references('var.target_group_arn') }],
                    },
                  },
                  {
                    address: 'aws_appautoscaling_target.this',
                    expressions: {
                      resource_id: references(
                        'aws_ecs_service.this[0].name',
                        'aws_ecs_service.this[0]',
                      ),
                    },
                  },
                ],
              },
            },
            alb: {
              module: {
                outputs: { arns: { expression: references('aws_lb_target_group.this') } },
                resources: [{ address: 'aws_lb_target_group.this', expressions: {} }],
              },
            },
          },
        },
      },
    });
    expect(valueOf(setup!.targetGroups)?.map(({ label }) => label)).toEqual([
      'module.alb.aws_lb_target_group.this["web"]',
    ]);
    expect(valueOf(setup!.target)?.label).toBe('module.web.aws_appautoscaling_target.this[0]');
  });

  test('pairs instances of for_each by their key', () => {
    const setups = readJson({
      format_version: '1.2',
      resource_changes: ['api', 'web'].flatMap((key, index) => [
        change(`aws_ecs_service.all["${key}"]`, { name: key }),
        change(
          `aws_appautoscaling_target.all["${key}"]`,
          { min_capacity: index + 1, max_capacity: 9, service_namespace: 'ecs' },
          { resource_id: true },
        ),
      ]),
      configuration: {
        root_module: {
          resources: [
            { address: 'aws_ecs_service.all', expressions: {} },
            {
              address: 'aws_appautoscaling_target.all',
              expressions: { resource_id: references('aws_ecs_service.all', 'each.key') },
            },
          ],
        },
      },
    });
    const floors = setups.map(({ service, target }) => {
      const found = valueOf(target);
      return `${service.label} ${found ? describeFact(found.minCapacity) : 'none'}`;
    });
    expect(floors).toEqual(['aws_ecs_service.all["api"] 1', 'aws_ecs_service.all["web"] 2']);
  });

  test('leaves out what it deletes, and says unknown of a target it cannot place', () => {
    const [setup] = readJson({
      format_version: '1.2',
      resource_changes: [
        change('aws_ecs_service.web', { name: 'web' }),
        change('aws_ecs_service.old', null, {}, ['delete']),
        change(
          'aws_appautoscaling_target.web',
          { min_capacity: 2, max_capacity: 4, service_namespace: 'ecs' },
          { resource_id: true },
        ),
      ],
    });
    expect(setup?.target).toMatchObject({ known: false });
  });
});

describe('a Pulumi preview', () => {
  const step = (op: string, type: string, name: string, inputs: object) => ({
    op,
    urn: `urn:pulumi:prod::shop::${type}::${name}`,
    newState: { type, inputs },
  });

  test('takes a replacement once, nothing deleted, and a secret for unknown', () => {
    const setups = readJson({
      steps: [
        step('create-replacement', 'aws:ecs/service:Service', 'web', {
          name: 'web',
          desiredCount: 2,
        }),
        step('replace', 'aws:ecs/service:Service', 'web', { name: 'web', desiredCount: 2 }),
        step('delete-replaced', 'aws:ecs/service:Service', 'web', { name: 'web', desiredCount: 1 }),
        step('delete', 'aws:ecs/service:Service', 'old', { name: 'old' }),
        step('create', 'aws:appautoscaling/target:Target', 'scaling', {
          resourceId: 'service/default/web',
          minCapacity: {
            '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270',
            ciphertext: 'x',
          },
          maxCapacity: 4,
        }),
      ],
    });
    expect(setups.map(({ service }) => describeFact(service.desiredCount))).toEqual(['2']);
    const target = valueOf(setups[0]!.target);
    expect(target && describeFact(target.minCapacity)).toBe('unknown (a secret)');
  });

  const service = step('update', 'aws:ecs/service:Service', 'web', { name: 'web' });
  const policy = step('update', 'aws:appautoscaling/policy:Policy', 'cpu', {
    name: 'cpu',
    policyType: 'TargetTrackingScaling',
    resourceId: 'service/default/web',
    targetTrackingScalingPolicyConfiguration: {
      targetValue: 90,
      scaleInCooldown: 43_200,
      scaleOutCooldown: 0,
      predefinedMetricSpecification: { predefinedMetricType: 'ECSServiceAverageCPUUtilization' },
    },
  });
  const root = step('same', 'pulumi:pulumi:Stack', 'shop-prod', {});

  test('that leaves out what does not change accuses nobody of what it does not show', () => {
    const [setup] = readJson({
      steps: [root, service, policy],
      changeSummary: { same: 9, update: 2 },
    });
    const { failed, skipped } = findings(setup!);
    // What it does show is judged: the pull request changes the target of CPU.
    expect(failed).toContain('warning cpu-target');
    const absent = ['scalable-target', 'memory-tracked'];
    expect(failed.filter((text) => absent.includes(text.split(' ')[1] ?? ''))).toEqual([]);
    expect(skipped).toEqual(expect.arrayContaining(absent));
    expect(setup?.target).toMatchObject({ why: expect.stringContaining('--show-sames') });
  });

  test('that shows everything is believed', () => {
    const [setup] = readJson({
      steps: [root, service],
      changeSummary: { same: 1, update: 1 },
    });
    expect(findings(setup!).failed).toContain('error scalable-target');
  });

  test('whose service does not change says how to see it', () => {
    expect(() => readJson({ steps: [root], changeSummary: { same: 12 } })).toThrow(/--show-sames/);
  });

  describe('as sst diff --json prints it', () => {
    const event = (op: string, type: string, name: string, inputs: object) => ({
      op,
      urn: `urn:pulumi:prod::shop::sst:aws:Service$${type}::${name}`,
      type,
      old: null,
      new: op === 'delete' ? null : { type, inputs },
      provider: '',
    });
    const created = [
      event('create', 'aws:ecs/service:Service', 'WebService', {
        name: 'Web',
        cluster: 'arn:aws:ecs:eu-central-1:123456789012:cluster/prod',
        desiredCount: 1,
      }),
      event('create', 'aws:appautoscaling/target:Target', 'WebAutoScalingTarget', {
        resourceId: 'service/prod/Web',
        serviceNamespace: 'ecs',
        minCapacity: 1,
        maxCapacity: 1,
      }),
      event('delete', 'aws:ecs/service:Service', 'Old', {}),
    ];

    test('is read as a preview is', () => {
      const setups = readPlan(bytes(JSON.stringify(created.slice(0, 2), null, 2)), 'diff.json');
      expect(setups.map(({ service: { label, place } }) => `${label} ${place?.line}`)).toEqual([
        'WebService 2',
      ]);
      expect(findings(setups[0]!).failed).toEqual(
        expect.arrayContaining(['error minimum-capacity', 'warning cpu-tracked']),
      );
    });

    test('is taken for a part where something was there before', () => {
      const [setup] = readJson([created[0], created[2]]);
      expect(setup?.target).toMatchObject({ known: false });
    });
  });
});

describe('what AWS’s own stamps tell', () => {
  const at = (clock: string) => Date.parse(`2026-04-30T${clock}Z`);

  test('a start lasts at most until ECS takes old tasks away (the recorded redeploy)', () => {
    const measured = measureStart(
      [
        { createdAt: at('02:05:25'), startedAt: at('02:05:50') },
        { createdAt: at('02:05:25'), startedAt: at('02:05:56') },
      ],
      [
        { at: at('02:07:46'), message: '(service ui) has reached a steady state.' },
        {
          at: at('02:06:44'),
          message: '(service ui, taskSet ecs-svc/7) has begun draining connections on 2 tasks.',
        },
        {
          at: at('02:06:42'),
          message: '(service ui) has stopped 2 running tasks: (task a) (task b).',
        },
        { at: at('02:06:01'), message: '(service ui) registered 2 targets in (target-group x)' },
        { at: at('01:01:10'), message: '(service ui) has reached a steady state.' },
      ],
    );
    expect(measured).toEqual({
      untilRunningSeconds: 31,
      runningToServingAtMostSeconds: 46,
      servingSeenAtOnce: true,
      tasks: 2,
    });
  });

  test('a steady state is said later than it is reached', () => {
    const task = { createdAt: at('02:05:25'), startedAt: at('02:05:56') };
    const steady = { at: at('02:07:46'), message: '(service ui) has reached a steady state.' };
    expect(measureStart([task], [steady])).toMatchObject({
      runningToServingAtMostSeconds: 110,
      servingSeenAtOnce: false,
    });
  });

  test('no event, no end; no task, no start', () => {
    const task = { createdAt: at('02:05:25'), startedAt: at('02:05:56') };
    expect(measureStart([task], [])?.runningToServingAtMostSeconds).toBeUndefined();
    expect(measureStart([], [])).toBeUndefined();
  });

  test('activities get their direction from the count before, the oldest from its alarm', () => {
    const record = (minute: number, count: number, cause: string, status = 'Successful') => ({
      description: `Setting desired count to ${count}.`,
      cause,
      startedAt: at(`10:${String(minute).padStart(2, '0')}:00`),
      status,
    });
    const triggered = (alarm: string) =>
      `monitor alarm TargetTracking-service/prod/web-${alarm}-1 in state ALARM triggered policy cpu`;
    const activities = toActivities([
      record(30, 2, 'minimum capacity was set to 2'),
      record(20, 3, triggered('AlarmLow')),
      record(15, 9, triggered('AlarmHigh'), 'Failed'),
      record(10, 4, triggered('AlarmHigh')),
    ]);
    expect(activities.map(({ direction, byPolicy, to }) => [direction, byPolicy, to])).toEqual([
      ['out', true, 4],
      ['in', true, 3],
      ['in', false, 2],
    ]);
  });
});
