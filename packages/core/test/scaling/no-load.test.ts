/** Services that no load of users scales: what in a file says so, and what does not. */
import { describe, expect, test } from '@jest/globals';
import { emptyConfig } from '../../src/scaling/config/config.ts';
import { listFindings } from '../../src/scaling/report/findings.ts';
import { verify } from '../../src/scaling/report/verification.ts';
import { readPlans } from '../../src/scaling/sources/read-plan.ts';
import { bytes, json } from './support/read-file.ts';

/** Pieces of YAML that go into a service with one container. */
interface Written {
  readonly count?: number | string;
  readonly service?: string;
  readonly container?: string;
  readonly task?: string;
  readonly more?: string;
}

const template = ({ count = 2, service = '', container = '', task = '', more = '' }: Written) => `
Parameters: { Stage: { Type: String }, Image: { Type: String, Default: 'prom/prometheus:v3' } }
Conditions: { IsProduction: !Equals [!Ref Stage, production] }
Mappings: { Counts: { test: { tasks: 0 }, production: { tasks: 1 }, load: { tasks: 9 } } }
Resources:
  Service:
    Type: AWS::ECS::Service
    Properties: { Cluster: c, TaskDefinition: !Ref Task, DesiredCount: ${count}${service} }
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties: { ContainerDefinitions: [{ Name: app${container} }]${task} }
${more}`;

function failures(written: Written) {
  const { services } = readPlans([{ bytes: bytes(template(written)), file: 't.yml' }]);
  return listFindings(verify(services, emptyConfig, 'production', 0)).filter(
    ({ status }) => status === 'fail',
  );
}

function found(written: Written, id = 'scalable-target') {
  const finding = failures(written).find(({ rule }) => rule === id);
  return { severity: finding?.severity, actual: finding?.actual, fix: finding?.fix ?? '' };
}

const command = (...words: readonly string[]): Written => ({
  container: `, Command: ${JSON.stringify(words)}`,
});
const environment = (name: string, value: string): Written => ({
  container: `, Environment: [{ Name: ${name}, Value: '${value}' }]`,
});
const image = (name: string): Written => ({ container: `, Image: '${name}'` });
const mounting = (volume: string, readOnly = false): Written => ({
  container: `, MountPoints: [{ SourceVolume: data, ContainerPath: /data, ReadOnly: ${readOnly} }]`,
  task: `, Volumes: [{ Name: data, ${volume} }]`,
});
const directory = (path: string) => `Host: { SourcePath: ${path} }`;
const efs = 'EFSVolumeConfiguration: { FilesystemId: fs-1 }';
const balanced =
  ', LoadBalancers: [{ ContainerName: app, ContainerPort: 80, TargetGroupArn: arn }]';
const registered = ', ServiceRegistries: [{ RegistryArn: arn }]';
const inGroup = (rules: string, more = ''): Written => ({
  service:
    ', NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [a, b], SecurityGroups: [!GetAtt Group.GroupId] } }',
  more: `  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g${rules} } }\n${more}`,
});
const shut = inGroup(', SecurityGroupEgress: [{ IpProtocol: -1, CidrIp: 0.0.0.0/0 }]');
const anybody = '{ IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 10.0.0.0/8 }';
const rule = (condition = '') =>
  `  Rule: { Type: AWS::EC2::SecurityGroupIngress,${condition} Properties: { GroupId: !Ref Group, IpProtocol: tcp } }\n`;

describe('no scalable target is a note, with the evidence, for', () => {
  const cases: readonly (readonly [string, Written, string])[] = [
    ['Celery', command('celery', '-A', 'app', 'worker', '-c', '4'), 'worker'],
    [
      'Celery, of an application known later',
      { container: ', Command: [celery, -A, !Ref Stage, worker]' },
      'worker',
    ],
    ['Sidekiq', command('bundle', 'exec', 'sidekiq', '-q', 'mail'), 'sidekiq'],
    ['Laravel, in a shell', command('sh', '-c', 'php artisan queue:work --tries=3'), 'queue:work'],
    ['a script', command('node', 'dist/worker.js'), 'dist/worker.js'],
    ['a module', command('python', '-m', 'shop.consumer'), 'shop.consumer'],
    ['a script of npm', command('npm', 'run', 'start:worker'), 'start:worker'],
    ['a part of an image', environment('SERVICE_TYPE', 'JOBS_RUNNER'), 'SERVICE_TYPE: JOBS'],
    ['an agent', image('amazon/cloudwatch-agent:latest'), 'cloudwatch-agent'],
    [
      'an agent of another registry',
      image('public.ecr.aws/aws-observability/aws-otel-collector:v1'),
      'aws-otel-collector',
    ],
    ['an agent by the default of a parameter', { container: ', Image: !Ref Image' }, 'prometheus'],
    [
      'what works with the Docker of its instance',
      mounting(directory('/var/run/docker.sock')),
      '/var/run/docker.sock',
    ],
    ['what reads the processes of its instance', mounting(directory('/proc'), true), '/proc'],
    ['a database', image('postgres:16'), 'postgres'],
    [
      'a database that others find',
      { ...image('public.ecr.aws/docker/library/redis:7'), service: registered },
      'redis',
    ],
    ['one task that writes to EFS', { ...mounting(efs), count: 1 }, 'the volume data (EFS)'],
    [
      'one task at most that writes to EFS',
      { ...mounting(efs), count: '!If [IsProduction, 1, 0]' },
      'the volume data (EFS)',
    ],
    [
      'one task that writes to its instance',
      { ...mounting(directory('/srv/data')), count: 1 },
      'a directory of its instance',
    ],
    ['what nobody can connect to', shut, 'none of its security groups lets anybody in'],
  ];

  test.each(cases)('%s', (_of, written, evidence) => {
    const { severity, actual, fix } = found(written);
    expect(severity).toBe('note');
    expect(actual).toContain(evidence);
    // More tasks are not the way: nothing is printed that would make some.
    expect(fix).not.toContain('AWS::ApplicationAutoScaling::ScalableTarget');
    expect(fix).toMatch(/kind: |DAEMON/);
  });
});

describe('no scalable target stays an error for', () => {
  const cases: readonly (readonly [string, Written])[] = [
    ['a service that says nothing of itself', {}],
    ['a name that is only a name', { ...command('/app'), more: '' }],
    [
      'a web server with workers',
      command('gunicorn', '--workers', '4', '-k', 'uvicorn.workers.UvicornWorker', 'app:app'),
    ],
    [
      'a shell with a word in it',
      command('sh', '-c', 'echo "worker_connections 1024;" > n.conf && nginx'),
    ],
    ['a worker behind a balancer', { ...command('celery', 'worker'), service: balanced }],
    ['a worker that others call', { ...command('celery', 'worker'), service: registered }],
    ['several parts of an image at once', environment('SERVICE_TYPE', 'MAIN_BACKEND,JOBS_RUNNER')],
    ['a variable that speaks of a queue', environment('QUEUE_TYPE', 'queue')],
    ['another variable', environment('GREETING', 'worker')],
    [
      'an agent that others call',
      { ...image('otel/opentelemetry-collector'), service: registered },
    ],
    ['a database behind a balancer', { ...image('postgres:16'), service: balanced }],
    ['an image with a database in its name', image('shop/postgres-api')],
    ['two tasks that write to EFS', mounting(efs)],
    ['one task that reads from EFS', { ...mounting(efs, true), count: 1 }],
    [
      'one task with an EBS volume of its own',
      { ...mounting('ConfiguredAtLaunch: true'), count: 1 },
    ],
    [
      'one task with a directory of its own',
      { ...mounting('DockerVolumeConfiguration: { Scope: task }'), count: 1 },
    ],
    [
      'a count that may be nine',
      { ...mounting(efs), count: '!FindInMap [Counts, !Ref Stage, tasks]' },
    ],
    ['a group with a rule of its own', inGroup(`, SecurityGroupIngress: [${anybody}]`)],
    ['a group with a rule beside it', inGroup('', rule())],
    ['a group with a rule that may be there', inGroup('', rule(' Condition: IsProduction,'))],
    ['a group with rules that nobody knows', inGroup(', SecurityGroupIngress: !Ref Stage')],
    [
      'a group that other stacks are told of',
      inGroup('', 'Outputs: { Group: { Value: !Ref Group } }\n'),
    ],
    [
      'a group that a nested stack is given',
      inGroup(
        '',
        '  Nested: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: u, Parameters: { Peer: !Ref Group } } }\n',
      ),
    ],
    [
      'a group of another stack',
      {
        service:
          ', NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [a, b], SecurityGroups: [sg-1] } }',
      },
    ],
    [
      'what nobody but others by name can reach',
      { ...shut, service: `${shut.service ?? ''}${registered}` },
    ],
  ];

  test.each(cases)('%s', (_of, written) => {
    expect(found(written).severity).toBe('error');
  });
});

describe('a second task', () => {
  test('behind a balancer is proposed with what it would write to', () => {
    const { severity, fix } = found({ ...mounting(efs), count: 1, service: balanced });
    expect(severity).toBe('error');
    expect(fix).toContain('Its tasks write to the volume data (EFS)');
    expect(fix).toContain('MinCapacity: 2');
  });

  test('of a database behind a balancer is proposed with what it would be', () => {
    const { fix } = found({ ...image('mysql:8'), service: balanced });
    expect(fix).toContain('Its tasks run mysql: a second one does not share the work');
    expect(fix).toContain('MinCapacity: 2');
  });

  test('that writes where two write already is proposed without a word', () => {
    expect(found({ ...mounting(efs), service: balanced }).fix).not.toContain('write to');
  });

  test('helps once something spreads requests', () => {
    expect(found({}).fix).toContain('Nothing spreads requests over its tasks');
    expect(found({ service: balanced }).fix).not.toContain('spreads');
    expect(found({ service: registered }).fix).not.toContain('spreads');
    const connect = (services: string) =>
      `, ServiceConnectConfiguration: { Enabled: true, Services: ${services} }`;
    expect(found({ service: connect('[{ PortName: http }]') }).fix).not.toContain('spreads');
    expect(found({ service: connect('[]') }).fix).toContain('spreads');
  });

  test('is no more than the most that a template may want', () => {
    const { fix } = found({ count: '!FindInMap [Counts, !Ref Stage, tasks]', service: balanced });
    expect(fix).toContain('MaxCapacity: 14');
  });
});

describe('a name of another stage', () => {
  const named = (name: string) => ({ service: `${balanced}, ServiceName: ${name}` });
  const hint = 'measure it by the profile staging';

  test.each(['shop-staging', 'HelloServiceUAT', 'web_dev', 'CoreStub'])('%s is a hint', (name) => {
    const { severity, fix } = found(named(name));
    expect(severity).toBe('error');
    expect(fix).toContain(hint);
  });

  test.each(['shop', 'testimonials', 'devices', 'production'])('%s is none', (name) => {
    expect(found(named(name)).fix).not.toContain(hint);
  });
});

describe('a deployment of the only writer', () => {
  const database = { ...image('postgres:16'), count: '!Ref Stage' };
  const limits = ', DeploymentConfiguration: { MinimumHealthyPercent: 0, MaximumPercent: 100 }';

  test('may stop it first', () => {
    const rules = failures({ ...database, service: limits }).map(({ rule: id }) => id);
    expect(rules).toContain('scalable-target');
    expect(rules).not.toContain('minimum-healthy-percent');
    expect(rules).not.toContain('surge-room');
  });

  test('may not where the service answers requests', () => {
    const rules = failures({ service: limits }).map(({ rule: id }) => id);
    expect(rules).toContain('minimum-healthy-percent');
  });
});

test('a choice of none or one task, deployed from 0 to 100 %, is a singleton', () => {
  const service = ', DeploymentConfiguration: { MinimumHealthyPercent: 0, MaximumPercent: 100 }';
  const of = (count: string) => failures({ count, service }).map(({ rule: id }) => id);
  expect(of('!If [IsProduction, 1, 0]')).not.toContain('scalable-target');
  expect(of('!If [IsProduction, 2, 0]')).toContain('scalable-target');
  expect(of('!Ref Stage')).toContain('scalable-target');
});

test('one task as the minimum of a worker is a note', () => {
  const target = (container: Written): Written => ({
    ...container,
    service: ', ServiceName: app',
    more: '  Target: { Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: { ServiceNamespace: ecs, ScalableDimension: ecs:service:DesiredCount, ResourceId: service/c/app, MinCapacity: 1, MaxCapacity: 4 } }\n',
  });
  expect(found(target(command('celery', 'worker')), 'minimum-capacity').severity).toBe('note');
  expect(found(target({}), 'minimum-capacity').severity).toBe('error');
});

test('Terraform names volumes and mounts in its own words', () => {
  const after = (values: object) => ({ actions: ['create'], before: null, after: values });
  const resource = (type: string, values: object) => ({
    address: `${type}.app`,
    mode: 'managed',
    type,
    name: 'app',
    change: { ...after(values), after_unknown: {} },
  });
  const containers = [
    { name: 'app', image: 'x', mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] },
  ];
  const plan = {
    format_version: '1.2',
    resource_changes: [
      resource('aws_ecs_service', {
        name: 'app',
        cluster: 'c',
        task_definition: 'app',
        desired_count: 1,
        load_balancer: [],
        service_registries: [],
        service_connect_configuration: [],
      }),
      resource('aws_ecs_task_definition', {
        family: 'app',
        container_definitions: JSON.stringify(containers),
        volume: [{ name: 'data', efs_volume_configuration: [{ file_system_id: 'fs-1' }] }],
      }),
    ],
    configuration: { root_module: {} },
  };
  const { services } = readPlans([{ bytes: json(plan), file: 'plan.json' }]);
  const finding = listFindings(verify(services, emptyConfig, 'production', 0)).find(
    ({ rule: id }) => id === 'scalable-target',
  );
  expect(finding).toMatchObject({ severity: 'note' });
  expect(finding?.actual).toContain('the volume data (EFS)');
});

test('Pulumi names how a service is found, and what it mounts, in its own words', () => {
  const step = (type: string, name: string, inputs: object, dependencies = {}) => {
    const urn = `urn:pulumi:prod::shop::${type}::${name}`;
    const newState = { urn, custom: true, type, inputs, propertyDependencies: dependencies };
    return { op: 'create', urn, newState };
  };
  const task = 'aws:ecs/taskDefinition:TaskDefinition';
  const containers = [
    { name: 'app', image: 'x', mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] },
  ];
  const of = (more: object) => {
    const preview = {
      steps: [
        step(task, 'app', {
          family: 'app',
          containerDefinitions: JSON.stringify(containers),
          volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1' } }],
        }),
        step(
          'aws:ecs/service:Service',
          'app',
          { name: 'app', cluster: 'c', taskDefinition: 'app', ...more },
          { taskDefinition: [`urn:pulumi:prod::shop::${task}::app`] },
        ),
      ],
    };
    const { services } = readPlans([{ bytes: json(preview), file: 'preview.json' }]);
    return listFindings(verify(services, emptyConfig, 'production', 0)).find(
      ({ rule: id }) => id === 'scalable-target',
    );
  };
  expect(of({ desiredCount: 1 })?.actual).toContain('the volume data (EFS)');
  const lonely = of({ desiredCount: 2 });
  const found = of({ desiredCount: 2, serviceRegistries: { registryArn: 'arn' } });
  expect([lonely?.severity, found?.severity]).toEqual(['error', 'error']);
  expect(lonely?.fix).toContain('Nothing spreads requests');
  expect(found?.fix).not.toContain('Nothing spreads requests');
});
