/** Printed fixes fit the file they are for: its modules, its expressions, names nobody else has. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { emptyConfig, settingsFor } from '../../src/scaling/config/config.ts';
import { hcl } from '../../src/scaling/fixes/hcl.ts';
import { printAllFixes } from '../../src/scaling/fixes/print-fix.ts';
import type { ResourceEdit } from '../../src/scaling/fixes/resource-edit.ts';
import { knownModules } from '../../src/scaling/fixes/terraform-modules.ts';
import { toolOfFiles, type Tool } from '../../src/scaling/fixes/tool.ts';
import { known, unknown, valueOf } from '../../src/fact.ts';
import type { ModuleCall } from '../../src/scaling/model/part.ts';
import type { ServiceSetup } from '../../src/scaling/model/service-setup.ts';
import { readPlan } from '../../src/scaling/sources/read-plan.ts';
import { verifyService } from '../../src/scaling/verify.ts';
import { liveSetup, now, policy, targetGroup } from './support/live-setup.ts';
import { asCloudFormation } from './support/stack-cloudformation.ts';
import { asTerraform } from './support/stack-terraform.ts';
import { randomStack } from './support/stack.ts';

type Json = Record<string, unknown>;

const settings = settingsFor(emptyConfig, 'production', []);
const read = (file: unknown) =>
  readPlan(new TextEncoder().encode(JSON.stringify(file)), 'file.json');
const allFixes = (setup: ServiceSetup, tool?: Tool) =>
  printAllFixes(verifyService(setup, { ...settings, tool }, now))[0]?.text ?? '';
const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`files/${name}`, import.meta.url), 'utf8')) as {
    resources: Record<string, string[]>;
  };

describe('names of arguments and properties', () => {
  const terraform = fixture('terraform-arguments.json').resources;
  const cloudFormation = fixture('cloudformation-properties.json').resources;

  test('are those of the Terraform provider', () => {
    fc.assert(
      fc.property(randomStack, (stack) => {
        for (const setup of read(asTerraform(stack))) {
          expect(unknownArguments(allFixes(setup), terraform)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are those of CloudFormation', () => {
    fc.assert(
      fc.property(randomStack, (stack) => {
        for (const setup of read(asCloudFormation(stack))) {
          const { Resources } = (parse(allFixes(setup)) ?? { Resources: {} }) as {
            Resources: Record<string, { Type: string; Properties: Json }>;
          };
          for (const { Type, Properties } of Object.values(Resources)) {
            const names = cloudFormation[Type] ?? [];
            expect(pathsOf(Properties).filter((path) => !names.includes(path))).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Paths of properties; what an intrinsic function holds is a value. */
function pathsOf(value: unknown, before = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, before));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    if (name === 'Ref' || name.startsWith('Fn::')) return [];
    const path = before === '' ? name : `${before}.${name}`;
    return [path, ...pathsOf(item, path)];
  });
}

/** Paths in printed blocks that the provider does not know. */
function unknownArguments(text: string, known_: Record<string, string[]>): readonly string[] {
  let type = '';
  const path: string[] = [];
  return text.split('\n').flatMap((line) => {
    const resource = /^resource "(\w+)"/.exec(line)?.[1];
    if (resource !== undefined) {
      type = resource;
      return [];
    }
    const name = /^\s+(\w+)/.exec(line)?.[1];
    if (line.trim() === '}') {
      path.pop();
      return [];
    }
    if (name === undefined) return [];
    const here = [...path, name].join('.');
    if (line.trimEnd().endsWith('{')) path.push(name);
    // Dimensions are a map: their names are the user's.
    const isValue = here.startsWith('dimensions.');
    return isValue || (known_[type] ?? []).includes(here) ? [] : [`${type} ${here}`];
  });
}

const registry = 'terraform-aws-modules/ecs/aws';

/** A service with everything wrong that settings can mend, made by these module calls. */
function inModules(resource: string, ...modules: readonly ModuleCall[]): ServiceSetup {
  const base = liveSetup();
  const address = (type: string, name = resource) =>
    `${modules.at(-1)?.address ?? ''}.${type}.${name}`;
  return {
    ...base,
    origin: 'terraform',
    service: {
      ...base.service,
      label: address('aws_ecs_service'),
      modules,
      desiredCount: known(1),
      circuitBreaker: known({ enable: false, rollback: false }),
    },
    target: known({
      label: address('aws_appautoscaling_target'),
      modules,
      minCapacity: known(1),
      maxCapacity: known(1),
      suspended: known({ scaleIn: false, scaleOut: false, scheduled: false }),
    }),
    policies: known([
      policy('cpu', 75, { label: address('aws_appautoscaling_policy', 'this["cpu"]'), modules }),
      policy('memory', 50, {
        label: address('aws_appautoscaling_policy', 'this["memory"]'),
        modules,
      }),
    ]),
  };
}

describe('inside a Terraform module', () => {
  test('of terraform-aws-modules for whole clusters, the fix is an entry of its map of services', () => {
    const text = allFixes(
      inModules(
        'this[0]',
        { address: 'module.ecs', source: registry },
        { address: 'module.ecs.module.service["web"]', source: './modules/service' },
      ),
    );
    expect(text).toBe(`module "ecs" {
  services = {
    web = {
      desired_count            = 2
      autoscaling_min_capacity = 2
      autoscaling_max_capacity = 4
      deployment_circuit_breaker = {
        enable   = true
        rollback = true
      }
      autoscaling_policies = {
        cpu = {
          policy_type = "TargetTrackingScaling"
          target_tracking_scaling_policy_configuration = {
            target_value       = 40
            scale_in_cooldown  = 43200
            scale_out_cooldown = 0
            predefined_metric_specification = {
              predefined_metric_type = "ECSServiceAverageCPUUtilization"
            }
          }
        }
        memory = {
          policy_type = "TargetTrackingScaling"
          target_tracking_scaling_policy_configuration = {
            target_value       = 50
            scale_in_cooldown  = 43200
            scale_out_cooldown = 0
            predefined_metric_specification = {
              predefined_metric_type = "ECSServiceAverageMemoryUtilization"
            }
          }
        }
      }
    }
  }
}`);
  });

  test('of terraform-aws-modules the call is mended, in a module of one’s own too', () => {
    const text = allFixes(
      inModules(
        'this[0]',
        { address: 'module.app', source: './modules/app' },
        { address: 'module.app.module.web', source: `${registry}//modules/service` },
      ),
    );
    expect(text).toContain('# module.app.module.web\nmodule "web" {\n  desired_count ');
    expect(text).not.toContain('resource "');
  });

  test('of cloudposse, each by its own arguments, and what it has none for in words', () => {
    const source = 'cloudposse/ecs-alb-service-task/aws';
    const text = allFixes(inModules('default[0]', { address: 'module.task', source }));
    expect(text).toContain('module "task" {\n');
    expect(text).toContain('circuit_breaker_rollback_enabled   = true');
    // It scales nothing: another module does.
    expect(text).toContain(
      '# In the call of module.task (cloudposse/ecs-alb-service-task/aws), set what gives aws_appautoscaling_target.default[0]:',
    );
    expect(text).toContain('#   min_capacity = 2');
    expect(text).not.toContain('resource "');
  });

  test('of the load balancer, by the key of the target group', () => {
    const modules = [{ address: 'module.alb', source: 'terraform-aws-modules/alb/aws' }];
    const setup: ServiceSetup = {
      ...liveSetup({
        targetGroups: known([
          targetGroup({
            label: 'module.alb.aws_lb_target_group.this["web"]',
            modules,
            algorithm: known('round_robin'),
            stickiness: known(true),
          }),
        ]),
      }),
      origin: 'terraform',
    };
    expect(allFixes(setup)).toBe(`module "alb" {
  target_groups = {
    web = {
      load_balancing_algorithm_type = "least_outstanding_requests"
      stickiness = {
        enabled = false
        type    = "lb_cookie"
      }
    }
  }
}`);
  });

  test('has arguments that the modules declare', () => {
    const declared = JSON.parse(
      readFileSync(new URL('files/module-variables.json', import.meta.url), 'utf8'),
    ) as Record<string, readonly string[]>;
    const after = liveSetup({ policies: known([policy('cpu', 40)]) });
    const strategy = hcl.blocks([{ capacity_provider: 'FARGATE', base: 1, weight: 1 }]);
    const edit = {} as ResourceEdit;
    for (const { source, arguments: table } of knownModules) {
      const found = Object.keys(declared).find((name) =>
        source.test(name.replace(/ \(.*/, '').replace('/ecs//', '/ecs/aws//')),
      );
      expect([String(source), found]).toEqual([String(source), expect.any(String)]);
      const used = Object.entries(table).flatMap(([path, argument]) => {
        const value = path.endsWith('capacity_provider_strategy') ? strategy : 1;
        return Object.keys(argument(value, { edit, after }) ?? { [`nothing for ${path}`]: 0 });
      });
      expect(used.filter((name) => !declared[found!]!.includes(name))).toEqual([]);
    }
  });

  test('of somebody else, the call and the setting are said in words, and stay valid where pasted', () => {
    const source = 'git::https://git.example.com/platform/ecs.git?ref=v3';
    const text = allFixes(inModules('this', { address: 'module.web', source }));
    expect(text).toContain(
      `# In the call of module.web (${source}), set what gives aws_appautoscaling_target.this:`,
    );
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  test('of one’s own with several instances, no instance gets a second target', () => {
    const [web, worker] = ['web', 'worker'].map((key) => {
      const setup = inModules('this', { address: `module.svc["${key}"]`, source: './svc' });
      const modules = setup.service.modules ?? [];
      if (key === 'web') {
        const label = `module.svc["web"].aws_appautoscaling_target.this[0]`;
        return { ...setup, target: known({ ...valueOf(setup.target)!, label }) };
      }
      const unmade = modules.map((call) => ({
        ...call,
        unmade: ['aws_appautoscaling_target.this'],
      }));
      const service = { ...setup.service, modules: unmade };
      return { ...setup, service, target: known(undefined), policies: known([]) };
    });
    const text = allFixes(worker!);
    expect(text).toContain(
      '# inside module.svc["worker"] (./svc), for every instance of the module',
    );
    expect(text).toContain(
      'count              = length(aws_appautoscaling_target.this) == 0 ? 1 : 0',
    );
    expect(text).toContain('= aws_appautoscaling_target.scalable_target[count.index].resource_id');
    const other = allFixes({ ...web!, policies: known([]) });
    expect(other).toContain('count              = length(aws_appautoscaling_target.this)\n');
    // Both are pasted into the same folder.
    const blocks = (printed: string): readonly string[] =>
      printed.match(/^resource .*(?= \{$)/gm) ?? [];
    expect(blocks(text).filter((block) => blocks(other).includes(block))).toEqual([]);
    expect(blocks(text)).toHaveLength(3);
  });

  test('of one’s own, a new resource refers to what stands beside it', () => {
    const setup = inModules('this', { address: 'module.svc["worker"]', source: './svc' });
    const text = allFixes({ ...setup, target: known(undefined), policies: known([]) });
    expect(text).toContain('# inside module.svc["worker"] (./svc)');
    expect(text).toContain('resource "aws_appautoscaling_target" "scalable_target" {');
    expect(text).toContain('"service/prod/${aws_ecs_service.this.name}"');
    expect(text).toContain('aws_appautoscaling_target.scalable_target.resource_id');
    expect(text).not.toMatch(/= .*module\./);
  });
});

describe('in a template', () => {
  const service = (properties: Json): Json => ({
    Type: 'AWS::ECS::Service',
    Properties: { TaskDefinition: 'web:1', LaunchType: 'FARGATE', DesiredCount: 2, ...properties },
  });

  test('an imported cluster is named by the template’s own expression', () => {
    const [setup] = read({
      Resources: { Web: service({ Cluster: { 'Fn::ImportValue': 'shared-cluster' } }) },
    });
    const { Resources } = parse(allFixes(setup as ServiceSetup)) as {
      Resources: Record<string, { Properties: Json }>;
    };
    expect(Resources['WebScalableTarget']?.Properties['ResourceId']).toEqual({
      'Fn::Join': [
        '/',
        ['service', { 'Fn::ImportValue': 'shared-cluster' }, { 'Fn::GetAtt': ['Web', 'Name'] }],
      ],
    });
  });

  test('what is made for two services has two names', () => {
    const setups = read({
      Resources: { Web: service({ Cluster: 'c' }), Api: service({ Cluster: 'c' }) },
    });
    const names = setups.flatMap((setup) => {
      const { Resources } = parse(allFixes(setup)) as { Resources: Json };
      return Object.keys(Resources);
    });
    expect(names.length).toBeGreaterThan(6);
    expect(new Set(names).size).toBe(names.length);
  });

  test('what runs on EC2 stays there', () => {
    const [setup] = read({
      Resources: { Web: service({ Cluster: 'c', LaunchType: 'EC2' }) },
    });
    expect(allFixes(setup as ServiceSetup, 'CDK')).toContain('new ecs.Ec2Service(');
    expect(allFixes(setup as ServiceSetup, 'CDK')).not.toContain('FargateService');
  });

  test('the second check finds nothing of what the first printed a fix for', () => {
    const template = {
      Resources: { Web: service({ Cluster: { 'Fn::ImportValue': 'shared-cluster' } }) },
    };
    const [setup] = read(template);
    const printed = parse(allFixes(setup as ServiceSetup)) as { Resources: Record<string, Json> };
    const Resources: Record<string, Json> = { ...template.Resources };
    for (const [id, resource] of Object.entries(printed.Resources)) {
      const before = Resources[id];
      Resources[id] = before
        ? {
            ...before,
            Properties: { ...(before['Properties'] as Json), ...(resource['Properties'] as Json) },
          }
        : resource;
    }
    const [after] = read({ Resources });
    expect(verifyService(after as ServiceSetup, settings, now).failures).toEqual([]);
  });
});

test('a cluster whose name is not known is taken from the service beside the new target', () => {
  const setup: ServiceSetup = {
    ...liveSetup({ target: known(undefined), policies: known([]), cluster: unknown('not here') }),
    origin: 'terraform',
    service: {
      ...liveSetup().service,
      label: 'aws_ecs_service.web',
      clusterName: unknown('known only after apply'),
    },
  };
  expect(allFixes(setup)).toContain('element(split("/", aws_ecs_service.web.cluster)');
});

describe('the tool of a repository', () => {
  test.each<[readonly string[], Tool | undefined]>([
    [['README.md', 'infra/main.tf', 'sst.config.ts'], 'SST'],
    [['package.json', 'infra/cdk.json'], 'CDK'],
    [['Pulumi.yaml', 'index.ts'], 'Pulumi'],
    [['deploy/main.tf'], 'Terraform'],
    [['template.yaml', 'samconfig.toml'], 'CloudFormation'],
    [['src/index.ts'], undefined],
  ])('%j: %s', (files, tool) => {
    expect(toolOfFiles(files)).toBe(tool);
  });
});
