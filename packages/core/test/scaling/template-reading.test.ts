/** What CloudFormation makes of a template: loops, conditions, parameters, exports, YAML. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ReadableError } from '../../src/readable-error.ts';
import { describeFact, known, valueOf } from '../../src/fact.ts';
import { emptyConfig } from '../../src/scaling/config/config.ts';
import { listFindings } from '../../src/scaling/report/findings.ts';
import { verify } from '../../src/scaling/report/verification.ts';
import { implies, type Formula } from '../../src/scaling/sources/formula.ts';
import { readPlans } from '../../src/scaling/sources/read-plan.ts';
import { readParameters } from '../../src/scaling/sources/template-parameters.ts';
import { bytes, json } from './support/read-file.ts';

function read(text: string, parameters?: unknown) {
  const given =
    parameters === undefined ? undefined : readParameters(json(parameters), 'parameters.json');
  return readPlans([{ bytes: bytes(text), file: 't.yml' }], given);
}

const service = (name: string, more = '') =>
  `  ${name}:\n    Type: AWS::ECS::Service\n    Properties: { ServiceName: ${name}, LaunchType: FARGATE${more} }\n`;

describe('Fn::ForEach', () => {
  const loop = (list: string) => `
Transform: AWS::LanguageExtensions
Parameters: { Names: { Type: CommaDelimitedList } }
Resources:
  Fn::ForEach::Services:
    - Name
    - ${list}
    - Service\${Name}:
        Type: AWS::ECS::Service
        Properties: { ServiceName: !Sub "app-\${Name}" , LaunchType: FARGATE }
`;

  test('over a list that is written is written out', () => {
    const names = read(loop('[Web, Api]')).services.map(({ service: { label, name, place } }) => [
      label,
      valueOf(name),
      place?.line,
    ]);
    expect(names).toEqual([
      ['ServiceWeb', 'app-Web', 5],
      ['ServiceApi', 'app-Api', 5],
    ]);
  });

  test('over a parameter is said by name, or written out where the parameter is given', () => {
    expect(read(loop('!Ref Names'))).toMatchObject({
      services: [],
      unread: [{ label: 'Fn::ForEach::Services', kind: 'Fn::ForEach' }],
    });
    const given = read(loop('!Ref Names'), { Parameters: { Names: 'Web,Api,Job' } });
    expect(given.services.map(({ service: { label } }) => label)).toEqual([
      'ServiceWeb',
      'ServiceApi',
      'ServiceJob',
    ]);
    expect(given.unread).toEqual([]);
  });
});

describe('a default of a parameter', () => {
  const text = `
Parameters: { Count: { Type: Number, Default: 10 } }
Resources:
${service('Web', ', DesiredCount: !Ref Count, PlacementConstraints: [{ Type: distinctInstance }]')}`;

  test('is a hint, and no value: the stack may be given another one', () => {
    const [found] = read(text).services;
    expect(found?.service.desiredCount).toMatchObject({ known: false, usual: 10 });
    expect(found?.service.onDistinctInstances).toEqual(known(true));
  });

  test('counts in a maximum that is proposed, and the fix says that more may run', () => {
    const verified = verify(read(text).services, emptyConfig, 'production', 0);
    const fix = listFindings(verified).find(({ rule }) => rule === 'scalable-target')?.fix;
    expect(fix).toContain('MaxCapacity: 15');
    expect(fix).toContain('write a maximum above it');
  });

  test('says nothing more where the parameter is given', () => {
    const [found] = read(text, { Parameters: { Count: '3' } }).services;
    expect(found?.service.desiredCount).toEqual(known(3));
  });
});

test('a policy that names its target under a wrong property is not known, and not missing', () => {
  const policies = (property: string) =>
    read(`
Resources:
${service('Web')}
  Target:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties: { ServiceNamespace: ecs, ScalableDimension: ecs:service:DesiredCount, ResourceId: !Sub "service/c/\${Web.Name}", MinCapacity: 2, MaxCapacity: 4 }
  Policy:
    Type: AWS::ApplicationAutoScaling::ScalingPolicy
    Properties: { PolicyName: cpu, PolicyType: TargetTrackingScaling, ${property}: !Ref Target }`)
      .services[0]?.policies;
  expect(policies('ScalingTargetId')).toMatchObject({ known: true, value: [{ label: 'Policy' }] });
  expect(policies('ScalableTarget')).toMatchObject({ known: false });
});

describe('lines inside brackets', () => {
  const role = (list: string, more = '') => `
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      Statement:
        - Effect: Allow
          Action: ${list}
          Resource: '*'
${service('Web', ', DesiredCount: 2')}${more}`;

  test.each([
    ['as far left as the key', "['a:*',\n          'b:*', 'c]#:*', # [d\n          e]"],
    ['further left', '[a,\n  b,\n  c\n]'],
    ['with the bracket alone', '[\n            a\n          ]'],
    ['of a mapping', '{\n          a: [b,\n        c],\n          d: e\n          }'],
  ])('may stand anywhere: %s', (_where, list) => {
    const { services } = read(role(list));
    expect(services.map(({ service: { desiredCount } }) => desiredCount)).toEqual([known(2)]);
    const lines = role(list).split('\n');
    expect(services[0]?.service.place?.line).toBe(lines.indexOf('  Web:') + 1);
  });

  test.each([
    ['that never close', "['a:*',\n          'b:*'"],
    ['that close another way', '[a,\n          b}'],
  ])('%s are a fault where they stand', (_of, list) => {
    expect(() => read(role(list))).toThrow(/is not valid YAML: .* at line (?:9|1\d), column/);
  });

  test('are read however many there are', () => {
    const many = Array.from({ length: 100 }, (_, index) => `  K${index}: [a,\n  b]\n`).join('');
    expect(read(role('[a]', `Metadata:\n${many}`)).services).toHaveLength(1);
  });
});

describe('a key that stands twice', () => {
  const twice = `
Resources:
${service('Web', ', DesiredCount: 1')}
${service('Web', ', DesiredCount: 2, DesiredCount: 3')}`;

  test('counts as its last, where that stands, and is said', () => {
    const { services, notes } = read(twice);
    expect(services.map(({ service: { desiredCount } }) => desiredCount)).toEqual([known(3)]);
    expect(services[0]?.service.place).toEqual({ file: 't.yml', line: 7 });
    expect(notes).toEqual([
      't.yml: a key stands twice, and CloudFormation takes the last: DesiredCount (line 9), Web (line 7)',
    ]);
  });

  test('is a fault in a file of parameters', () => {
    expect(() => readParameters(bytes('Parameters: { A: 1, A: 2 }'), 'p.yml')).toThrow(
      ReadableError,
    );
  });
});

describe('a choice that only the deploy makes', () => {
  const countOf = (written: string, more = '') =>
    read(`
Parameters: { Stage: { Type: String }, Count: { Type: Number } }
Conditions: { Big: !Equals [!Ref Stage, big], Blue: !Equals [!Ref Stage, blue] }
Mappings:
  Counts: { eu: { web: 2, job: '1' }, us: { web: 3, job: 1 } }
Resources:
${service('Web', `, DesiredCount: ${written}`)}${more}`).services[0]?.service.desiredCount;

  test.each([
    ['!If [Big, 10, 2]', [10, 2]],
    ['!If [Big, !If [Blue, 10, 2], 0]', [10, 2, 0]],
    ['!FindInMap [Counts, !Ref Stage, web]', [2, 3]],
    ['!FindInMap [Counts, eu, !Ref Stage]', [2, 1]],
    ['!FindInMap [Counts, !Ref Stage, job]', [1, 1]],
    ['!If [Big, !FindInMap [Counts, !Ref Stage, web], 9]', [2, 3, 9]],
  ])('%s is one of its values', (written, among) => {
    expect(countOf(written)).toMatchObject({ known: false, among });
  });

  test.each([
    ['!If [Big, !Ref Count, 2]'],
    ['!If [Big, !Ref AWS::NoValue, 2]'],
    ['!FindInMap [!Ref Stage, eu, web]'],
    ['!FindInMap [Counts, !Ref Stage, none]'],
    ['!FindInMap [Counts, !Ref Stage, web, { DefaultValue: !Ref Count }]'],
    ['!Ref Count'],
  ])('%s may be anything', (written) => {
    const count = countOf(written);
    expect(count).toMatchObject({ known: false });
    expect(count).not.toHaveProperty('among');
  });
});

describe('a file of parameters', () => {
  const scaled = `
Parameters: { Floor: { Type: Number, Default: 1 }, Other: { Type: String } }
Resources:
${service('web')}  Target:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties: { ServiceNamespace: ecs, ResourceId: !Sub "service/default/\${web.Name}", MinCapacity: !Ref Floor, MaxCapacity: 8 }
`;
  const floor = (parameters?: unknown) => {
    const target = valueOf(read(scaled, parameters).services[0]!.target);
    return target && describeFact(target.minCapacity);
  };

  test.each([
    ['the list of the AWS CLI', [{ ParameterKey: 'Floor', ParameterValue: '3' }], '3'],
    ['a list of assignments', ['Floor=3', 'Other=a=b'], '3'],
    ['an object', { Parameters: { Floor: 3 } }, '3'],
    ['one that leaves it to the default', { Parameters: {} }, '1'],
  ])('is %s', (_form, parameters, shown) => {
    expect(floor(parameters)).toBe(shown);
  });

  test('is needed for the default to count', () => {
    expect(floor()).toMatch(/^unknown/);
  });

  test('of another kind is refused in one line', () => {
    expect(() => read(scaled, { Floor: 3 })).toThrow(/is no CloudFormation parameters file/);
  });
});

describe('conditions', () => {
  const stack = (conditions: string, serviceCondition: string, targetCondition: string) =>
    read(`
Parameters: { Env: { Type: String } }
Conditions:
${conditions}
Resources:
  Web:
    Type: AWS::ECS::Service
${serviceCondition}    Properties: { ServiceName: web, LaunchType: FARGATE }
  Target:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
${targetCondition}    Properties: { ServiceNamespace: ecs, ResourceId: service/default/web, MinCapacity: 2, MaxCapacity: 8 }
`).services[0]!.target;
  const prod = '  Prod: !Equals [!Ref Env, prod]';
  const under = (name: string) => `    Condition: ${name}\n`;

  test.each([
    ['the same one', prod, under('Prod'), under('Prod'), 'there'],
    [
      'one that the service implies',
      `${prod}\n  Any: !Or [!Condition Prod, !Equals [!Ref Env, dev]]`,
      under('Prod'),
      under('Any'),
      'there',
    ],
    [
      'one that says the same in other words',
      `${prod}\n  Same: !Not [!Not [!Equals [prod, !Ref Env]]]`,
      under('Prod'),
      under('Same'),
      'there',
    ],
    ['the opposite', `${prod}\n  Not: !Not [!Condition Prod]`, under('Prod'), under('Not'), 'none'],
    [
      'another value of the same parameter',
      `${prod}\n  Dev: !Equals [!Ref Env, dev]`,
      under('Prod'),
      under('Dev'),
      'none',
    ],
    ['one of its own', prod, '', under('Prod'), 'perhaps'],
    ['none, as the service has', prod, under('Prod'), '', 'there'],
    ['one that always holds', '  Always: !Equals [a, a]', '', under('Always'), 'there'],
    ['one that never holds', '  Never: !Equals [a, b]', '', under('Never'), 'none'],
    ['one that is not defined', prod, '', under('Lost'), 'perhaps'],
  ])('a target under %s', (_what, conditions, own, its, expected) => {
    const target = stack(conditions, own, its);
    const seen = target.known ? (target.value ? 'there' : 'none') : 'perhaps';
    expect(seen).toBe(expected);
  });

  test('decide a value inside the resource that stands under them', () => {
    const [setup] = read(`
Parameters: { Env: { Type: String } }
Conditions: { Prod: !Equals [!Ref Env, prod] }
Resources:
  Web:
    Type: AWS::ECS::Service
    Condition: Prod
    Properties: { ServiceName: web, LaunchType: FARGATE, DesiredCount: !If [Prod, 4, 1] }
`).services;
    expect(describeFact(setup!.service.desiredCount)).toBe('4');
  });

  const formula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 3 },
      fc.record({
        kind: fc.constant('equals' as const),
        left: fc.constantFrom('${A}', '${B}'),
        right: fc.constantFrom('x', 'y'),
        isLiteral: fc.constant(true),
      }),
      fc.record({ kind: fc.constant('not' as const), of: tie('formula') }),
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        of: fc.array(tie('formula'), { minLength: 1, maxLength: 3 }),
      }),
    ),
  })).formula;

  test('imply each other as they do for every value', () => {
    const holds = (of: Formula, values: Readonly<Record<string, string>>): boolean => {
      switch (of.kind) {
        case 'constant':
          return of.value;
        case 'equals':
          return values[of.left] === of.right;
        case 'not':
          return !holds(of.of, values);
        case 'and':
          return of.of.every((part) => holds(part, values));
        case 'or':
          return of.of.some((part) => holds(part, values));
      }
    };
    const all = ['x', 'y', 'z'].flatMap((a) =>
      ['x', 'y', 'z'].map((b) => ({ '${A}': a, '${B}': b })),
    );
    fc.assert(
      fc.property(formula, formula, (given, then) => {
        const answers = new Set(
          all.filter((values) => holds(given, values)).map((values) => holds(then, values)),
        );
        const expected = answers.size === 2 ? 'sometimes' : answers.has(false) ? 'never' : 'always';
        expect(implies(given, then)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe('several templates of one run', () => {
  const cluster = `
Resources:
  Cluster:
    Type: AWS::ECS::Cluster
    Properties: { ClusterSettings: [{ Name: containerInsights, Value: disabled }] }
Outputs: { Cluster: { Value: !Ref Cluster, Export: { Name: shared-cluster } } }
`;
  const web = `Resources:\n${service('web', ', Cluster: !ImportValue shared-cluster')}`;
  const files = (...texts: string[]) =>
    texts.map((text, index) => ({ bytes: bytes(text), file: `t${index}.yml` }));

  test('see what the others export', () => {
    const [setup] = readPlans(files(web, cluster)).services;
    expect(setup?.cluster).toMatchObject({ known: true, value: { place: { file: 't1.yml' } } });
  });

  test('may have none of which one has no service, but not all', () => {
    expect(readPlans(files(cluster, web)).services).toHaveLength(1);
    expect(() => readPlans(files(cluster, cluster))).toThrow(
      /none of the 2 files has an ECS service/,
    );
  });

  test('hold resources that only a macro knows', () => {
    const { unread } = readPlans(
      files(
        `Resources:\n${service('web')}  Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://x } }\n`,
      ),
    );
    expect(unread).toMatchObject([{ label: 'Fn::Transform' }]);
  });

  test.each([
    ['Fn::Transform beside them', '', '  Fn::Transform: { Name: AWS::Include }\n'],
    ['a macro of one’s own', 'Transform: [AWS::Serverless-2016-10-31, AddScaling]\n', ''],
    ['AWS::Include over all', 'Transform: { Name: AWS::Include }\n', ''],
  ])('that may get more by %s accuse nobody of what is not there', (_what, before, after) => {
    const [setup] = read(`${before}Resources:\n${service('web')}${after}`).services;
    expect(setup?.target).toMatchObject({ why: expect.stringMatching(/the macro .* may put in/) });
  });

  test('of SAM and of the language extensions get none', () => {
    const [setup] = read(
      `Transform: [AWS::Serverless-2016-10-31, AWS::LanguageExtensions]\nResources:\n${service('web')}`,
    ).services;
    expect(setup?.target).toEqual(known(undefined));
  });

  test('may take a name from a parameter store, in service and target alike', () => {
    const name = '{{resolve:ssm:/web/name}}';
    const scaled = (of: string) => `Resources:
  Web:
    Type: AWS::ECS::Service
    Properties: { ServiceName: "${name}", Cluster: prod, LaunchType: FARGATE }
  Target:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties:
      MinCapacity: 2
      MaxCapacity: 8
      ServiceNamespace: ecs
      ScalableDimension: ecs:service:DesiredCount
      ResourceId: ${of}
`;
    const [same] = read(scaled(`"service/prod/${name}"`)).services;
    const [subbed] = read(scaled(`!Sub "service/prod/${name}"`)).services;
    const [other] = read(scaled('"service/prod/{{resolve:ssm:/api/name}}"')).services;
    expect([same, subbed].map((setup) => setup?.target.known)).toEqual([true, true]);
    expect(valueOf(same!.target)?.label).toBe('Target');
    expect(valueOf(subbed!.target)?.label).toBe('Target');
    expect(other?.target.known).toBe(false);
  });

  const parent = `
Resources:
${service('web')}  Scaling:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: ./t9.yml, Parameters: { Service: !GetAtt web.Name } }
`;

  test('hold what a nested stack that was not given may scale', () => {
    const { services, notes } = readPlans(files(parent));
    expect(services[0]?.target).toMatchObject({
      known: false,
      why: expect.stringContaining('nested stack Scaling'),
    });
    expect(notes).toEqual([expect.stringContaining('nested stack Scaling is not read')]);
  });

  test('with nested stacks alone are not read, by name', () => {
    const nested = parent
      .replace(service('web'), '')
      .replace(', Parameters: { Service: !GetAtt web.Name }', '');
    expect(readPlans(files(nested))).toMatchObject({
      services: [],
      unread: [{ label: 'Scaling', kind: 'nested stack' }],
    });
  });
});

describe('YAML', () => {
  const refusal = (text: string): string => {
    try {
      read(text);
    } catch (error) {
      if (error instanceof ReadableError) return error.message;
      throw error;
    }
    return 'accepted';
  };

  test('has the booleans that CloudFormation reads', () => {
    const [setup] = read(
      `Resources:\n${service('web', ', DeploymentConfiguration: { DeploymentCircuitBreaker: { Enable: yes, Rollback: On } }')}`,
    ).services;
    expect(valueOf(setup!.service.circuitBreaker)).toEqual({ enable: true, rollback: true });
    expect(setup?.service.label).toBe('web');
  });

  test('merges, and what is written out wins', () => {
    const [setup] = read(`
Base: &base { DesiredCount: 2, LaunchType: EC2 }
More: &more { DesiredCount: 5, PlatformVersion: "1.4.0" }
Resources:
  Web:
    Type: AWS::ECS::Service
    Properties:
      LaunchType: FARGATE
      <<: [*base, *more]
`).services;
    expect(describeFact(setup!.service.desiredCount)).toBe('2');
    expect(valueOf(setup!.service.capacity)).toMatchObject({ launchType: 'FARGATE' });
  });

  test('unfolds aliases to a bounded size only', () => {
    const levels = Array.from({ length: 30 }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'
        : `a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`,
    );
    expect(refusal(`${levels.join('\n')}\nResources: {}\n`)).toMatch(
      /aliases unfold to more than 200000 values at line \d+/,
    );
  });

  test('of two templates in one file is refused by what it is', () => {
    expect(refusal(`Resources: {}\n---\nResources: {}\n`)).toMatch(/several YAML documents/);
  });
});
