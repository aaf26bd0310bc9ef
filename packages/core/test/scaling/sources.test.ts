import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { describeFact, valueOf } from '../../src/fact.ts';
import type { ServiceSetup } from '../../src/scaling/model/service-setup.ts';
import { readPlan } from '../../src/scaling/sources/read-plan.ts';
import { bytes, findings, readJson } from './support/read-file.ts';

function printed(name: string): ServiceSetup {
  const [setup] = readPlan(readFileSync(new URL(`files/${name}`, import.meta.url)), name);
  if (!setup) throw new Error(`no service in ${name}`);
  return setup;
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
      'note health-check-speed',
    ]);
    for (const place of places) expect(place?.line).toBeGreaterThan(1);
  });

  test('with the field guide’s settings pass all that a template shows', () => {
    const { failed, skipped } = findings(printed('cdk-field-guide.template.json'));
    // It sets the count that auto scaling is to move.
    expect(failed).toEqual(['note desired-count-reset']);
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
    if (!setup.target.known) return `target unknown (${setup.target.why})`;
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
      'target unknown (Scaling is there only where the condition IsProd holds)',
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
