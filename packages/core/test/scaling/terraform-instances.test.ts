/** Which resources of a plan belong together: known ids first, then references, instance by instance. */
import { describe, expect, test } from '@jest/globals';
import { describeFact, known, valueOf } from '../../src/fact.ts';
import type { ServiceSetup } from '../../src/scaling/model/service-setup.ts';
import { fixOf, readJson } from './support/read-file.ts';
import { present } from '../../src/present.ts';

type Json = Record<string, unknown>;

const change = (address: string, after: Json | null, unknown: Json = {}, actions = ['create']) => ({
  address,
  mode: 'managed',
  type: /(?:^|\.)(aws(?:cc)?_\w+)/.exec(address)?.[1],
  change: { actions, before: null, after, after_unknown: unknown },
});
const references = (...names: string[]) => ({ references: names });
const hiddenId = { resource_id: true };
const target = (address: string, min: number, id?: string) =>
  change(
    address,
    {
      min_capacity: min,
      max_capacity: 9,
      service_namespace: 'ecs',
      ...present({ resource_id: id }),
    },
    id === undefined ? hiddenId : {},
  );

function plan(changes: readonly unknown[], root: Json = {}, more: Json = {}): Json {
  return {
    format_version: '1.2',
    resource_changes: changes,
    configuration: { root_module: root },
    ...more,
  };
}

/** The minimum of each service's own target: a number, `none`, or why nobody knows. */
function floors(setups: readonly ServiceSetup[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    setups.map(({ service, target: own }) => {
      const found = valueOf(own);
      if (!own.known) return [service.label, `unknown: ${own.why}`];
      return [service.label, found ? describeFact(found.minCapacity) : 'none'];
    }),
  );
}

describe('a target is given to the service', () => {
  const service = {
    address: 'aws_ecs_service.this',
    count_expression: {},
    expressions: { name: references('var.name') },
  };
  const own = references('aws_ecs_service.this[0].name', 'aws_ecs_service.this[0]');
  const module = {
    resources: [
      service,
      {
        address: 'aws_appautoscaling_target.this',
        count_expression: {},
        expressions: { resource_id: own },
      },
    ],
  };
  const keys = ['web', 'worker'];
  const at = (key: string, rest: string) => `module.ecs.module.service["${key}"].${rest}`;
  const nested = { module_calls: { service: { for_each_expression: {}, module } } };
  const root = { module_calls: { ecs: { module: nested } } };

  test('of the same module instance, whatever its key and where the id is not known', () => {
    const found = floors(
      readJson(
        plan(
          keys.flatMap((key, index) => [
            change(at(key, 'aws_ecs_service.this[0]'), { name: key }),
            target(at(key, 'aws_appautoscaling_target.this[0]'), index + 1),
          ]),
          root,
        ),
      ),
    );
    expect(Object.values(found)).toEqual(['1', '2']);
  });

  test('and to no other where its own instance has none', () => {
    const found = floors(
      readJson(
        plan(
          [
            ...keys.map((key) => change(at(key, 'aws_ecs_service.this[0]'), { name: key })),
            target(at('web', 'aws_appautoscaling_target.this[0]'), 4),
          ],
          root,
        ),
      ),
    );
    expect(Object.values(found)).toEqual(['4', 'none']);
  });

  test('that its known id names, though it refers to another', () => {
    const found = floors(
      readJson(
        plan(
          [
            change('aws_ecs_service.web', { name: 'web' }),
            change('aws_ecs_service.api', { name: 'api' }),
            target('aws_appautoscaling_target.all', 3, 'service/default/api'),
          ],
          {
            resources: [
              {
                address: 'aws_appautoscaling_target.all',
                expressions: { resource_id: references('aws_ecs_service.web') },
              },
            ],
          },
        ),
      ),
    );
    expect(found).toEqual({ 'aws_ecs_service.web': 'none', 'aws_ecs_service.api': '3' });
  });

  test('that the same variable names, where nothing refers to it', () => {
    const named = (name: string, variable: string) => ({
      address: `aws_ecs_service.${name}`,
      expressions: { name: references(variable) },
    });
    const found = floors(
      readJson(
        plan(
          [
            change('aws_ecs_service.web', {}, { name: true }),
            change('aws_ecs_service.api', {}, { name: true }),
            target('aws_appautoscaling_target.api', 3),
          ],
          {
            resources: [
              named('web', 'var.web'),
              named('api', 'var.api'),
              {
                address: 'aws_appautoscaling_target.api',
                expressions: { resource_id: references('aws_ecs_cluster.main.name', 'var.api') },
              },
            ],
          },
        ),
      ),
    );
    expect(found).toEqual({ 'aws_ecs_service.web': 'none', 'aws_ecs_service.api': '3' });
  });

  test('or to nobody for certain, where several may be meant', () => {
    const setups = readJson(
      plan(
        [
          change('aws_ecs_service.all["a"]', {}, { name: true }),
          change('aws_ecs_service.all["b"]', {}, { name: true }),
          target('aws_appautoscaling_target.one', 3),
        ],
        {
          resources: [
            { address: 'aws_ecs_service.all', for_each_expression: {}, expressions: {} },
            {
              address: 'aws_appautoscaling_target.one',
              expressions: { resource_id: references('aws_ecs_service.all', 'local.chosen') },
            },
          ],
        },
      ),
    );
    expect(setups.map((setup) => setup.target.known)).toEqual([false, false]);
  });

  test('by a literal index and by the key of a module output', () => {
    const found = floors(
      readJson(
        plan(
          [
            change('module.svc["a"].aws_ecs_service.this', {}, { name: true }),
            change('module.svc["b"].aws_ecs_service.this', {}, { name: true }),
            target('aws_appautoscaling_target.b', 5),
          ],
          {
            resources: [
              {
                address: 'aws_appautoscaling_target.b',
                expressions: {
                  resource_id: references('module.svc["b"].name', 'module.svc["b"]', 'module.svc'),
                },
              },
            ],
            module_calls: {
              svc: {
                for_each_expression: {},
                module: {
                  outputs: { name: { expression: references('aws_ecs_service.this.name') } },
                  resources: [{ address: 'aws_ecs_service.this', expressions: {} }],
                },
              },
            },
          },
        ),
      ),
    );
    expect(Object.values(found)).toEqual(['none', '5']);
  });
});

describe('target groups', () => {
  const behind = (name: string, ...groups: string[]) => ({
    address: `aws_ecs_service.${name}`,
    expressions: { load_balancer: [{ target_group_arn: references(...groups) }] },
  });
  const service = (name: string, blocks = 1) =>
    change(
      `aws_ecs_service.${name}`,
      { name, load_balancer: Array.from({ length: blocks }, () => ({})) },
      { load_balancer: Array.from({ length: blocks }, () => ({ target_group_arn: true })) },
    );
  const group = (name: string) => change(`aws_lb_target_group.${name}`, { protocol: 'HTTP' });
  const labels = ({ targetGroups }: ServiceSetup) =>
    valueOf(targetGroups)?.map(({ label }) => label);

  test('of which any may be meant are none that is known', () => {
    const [setup] = readJson(
      plan([service('web'), group('a'), group('b')], {
        resources: [behind('web', 'aws_lb_target_group.a.arn', 'aws_lb_target_group.b.arn')],
      }),
    );
    expect(setup?.targetGroups).toMatchObject({ known: false });
  });

  test('of blue/green are both its own', () => {
    const [setup] = readJson(
      plan(
        [
          change(
            'aws_ecs_service.web',
            { name: 'web', load_balancer: [{ advanced_configuration: [{}] }] },
            {
              load_balancer: [
                {
                  target_group_arn: true,
                  advanced_configuration: [{ alternate_target_group_arn: true }],
                },
              ],
            },
          ),
          group('blue'),
          group('green'),
        ],
        {
          resources: [
            {
              address: 'aws_ecs_service.web',
              expressions: {
                load_balancer: [
                  {
                    target_group_arn: references('aws_lb_target_group.blue.arn'),
                    advanced_configuration: [
                      { alternate_target_group_arn: references('aws_lb_target_group.green.arn') },
                    ],
                  },
                ],
              },
            },
          ],
        },
      ),
    );
    expect(labels(setup!)).toEqual(['aws_lb_target_group.blue', 'aws_lb_target_group.green']);
  });

  test('lead to the alarms of the balancer in front of them', () => {
    const alarm = (name: string) =>
      change(`aws_cloudwatch_metric_alarm.${name}`, { metric_name: 'HTTPCode_ELB_5XX_Count' });
    const dimensions = (name: string) => ({
      address: `aws_cloudwatch_metric_alarm.${name}`,
      expressions: { dimensions: references(`aws_lb.${name}.arn_suffix`) },
    });
    const setups = readJson(
      plan(
        [
          service('web'),
          service('api'),
          group('web'),
          group('api'),
          ...['web', 'api'].flatMap((name) => [
            change(`aws_lb.${name}`, {}),
            change(`aws_lb_listener.${name}`, {}),
          ]),
          change('aws_lb_listener_rule.api', {}),
          alarm('api'),
        ],
        {
          resources: [
            behind('web', 'aws_lb_target_group.web.arn'),
            behind('api', 'aws_lb_target_group.api.arn'),
            {
              address: 'aws_lb_listener.web',
              expressions: {
                load_balancer_arn: references('aws_lb.web.arn'),
                default_action: [{ target_group_arn: references('aws_lb_target_group.web.arn') }],
              },
            },
            {
              address: 'aws_lb_listener.api',
              expressions: { load_balancer_arn: references('aws_lb.api.arn') },
            },
            {
              address: 'aws_lb_listener_rule.api',
              expressions: {
                listener_arn: references('aws_lb_listener.api.arn'),
                action: [{ target_group_arn: references('aws_lb_target_group.api.arn') }],
              },
            },
            dimensions('api'),
          ],
        },
      ),
    );
    expect(setups.map(({ alarms }) => alarms.known)).toEqual([false, true]);
  });
});

describe('a plan shows a part', () => {
  const service = change('aws_ecs_service.web', { name: 'web' });
  const configured = (counted: boolean) => ({
    resources: [
      { address: 'aws_ecs_service.web', expressions: {} },
      {
        address: 'aws_appautoscaling_target.web',
        expressions: {},
        ...(counted && { count_expression: {} }),
      },
    ],
  });
  const isKnown = (root: Json, more: Json) =>
    readJson(plan([service], root, more))[0]?.target.known;

  test.each([
    ['it says that it is not complete', configured(true), { complete: false }, false],
    ['it ended with an error', configured(true), { errored: true, complete: true }, false],
    ['it says that it is complete', configured(false), { complete: true }, true],
    ['a resource of the configuration is missing', configured(false), {}, false],
    ['a resource that is missing may be counted to zero', configured(true), {}, true],
  ])('where %s', (_when, root, more, known) => {
    expect(isKnown(root, more)).toBe(known);
  });
});

test('a part of a plan that deletes a service says that others may be there', () => {
  const gone = plan([change('aws_ecs_service.web', null, {}, ['delete'])], {}, { complete: false });
  expect(() => readJson(gone)).toThrow(/it may be there unchanged: the plan shows a part/);
});

test('the module calls on the way to a service are told with their sources', () => {
  const [setup] = readJson(
    plan([change('module.ecs.module.service["web"].aws_ecs_service.this[0]', { name: 'web' })], {
      module_calls: {
        ecs: {
          source: 'terraform-aws-modules/ecs/aws',
          module: {
            module_calls: {
              service: {
                source: './modules/service',
                module: { resources: [{ address: 'aws_ecs_service.this', count_expression: {} }] },
              },
            },
          },
        },
      },
    }),
  );
  expect(setup?.service.modules).toEqual([
    { address: 'module.ecs', source: 'terraform-aws-modules/ecs/aws' },
    { address: 'module.ecs.module.service["web"]', source: './modules/service' },
  ]);
});

describe('the provider awscc', () => {
  const awscc = (type: string, name: string, after: Json, unknown: Json = {}) =>
    change(`awscc_${type}.${name}`, after, unknown);
  const configuration = {
    resources: [
      { address: 'awscc_ecs_service.web', expressions: { service_name: {}, cluster: {} } },
      {
        address: 'awscc_applicationautoscaling_scalable_target.web',
        expressions: { resource_id: { references: ['awscc_ecs_service.web'] } },
      },
    ],
  };
  const service = awscc('ecs_service', 'web', {
    service_name: 'web',
    cluster: 'prod',
    desired_count: 2,
    launch_type: 'FARGATE',
    deployment_configuration: { maximum_percent: 150, deployment_circuit_breaker: null },
  });

  test('is read in its own words, beside the provider aws', () => {
    const target = awscc(
      'applicationautoscaling_scalable_target',
      'web',
      { min_capacity: 1, max_capacity: 4, service_namespace: 'ecs' },
      { resource_id: true },
    );
    const [setup] = readJson(plan([service, target], configuration));
    expect(setup!.service).toMatchObject({ provider: 'awscc', maximumPercent: known(150) });
    expect(valueOf(setup!.target)).toMatchObject({ minCapacity: known(1) });
    expect(fixOf(setup!, 'minimum-capacity')).toBe(
      'resource "awscc_applicationautoscaling_scalable_target" "web" {\n  min_capacity = 2\n}',
    );
    expect(fixOf(setup!, 'circuit-breaker')).toBe(
      [
        'resource "awscc_ecs_service" "web" {',
        '  deployment_configuration = {',
        '    deployment_circuit_breaker = {',
        '      enable   = true',
        '      rollback = true',
        '    }',
        '  }',
        '}',
      ].join('\n'),
    );
  });

  test('may have the target in the other provider', () => {
    const own = change('aws_appautoscaling_target.web', {
      resource_id: 'service/prod/web',
      min_capacity: 2,
      max_capacity: 8,
    });
    const [setup] = readJson(plan([service, own], configuration));
    expect(valueOf(setup!.target)?.label).toBe('aws_appautoscaling_target.web');
    const [without] = readJson(plan([service], configuration, { complete: true }));
    expect(fixOf(without!, 'scalable-target')).toContain(
      'resource_id        = "service/prod/${awscc_ecs_service.web.service_name}"',
    );
  });
});
