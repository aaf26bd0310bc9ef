import { describe, expect, test } from '@jest/globals';
import { describeFact, known, valueOf } from '../../src/fact.ts';
import { readPlan, readPlans } from '../../src/scaling/sources/read-plan.ts';
import { bytes, findings, fixOf, json, readJson } from './support/read-file.ts';

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
  const gone = (type: string) => ({
    op: 'delete',
    urn: `urn:pulumi:prod::shop::${type}::web`,
    oldState: { type },
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

  test.each([
    [
      'pulumi preview --json',
      { steps: [gone('aws:ecs/service:Service')], changeSummary: { delete: 1, same: 3 } },
    ],
    [
      'with --show-sames',
      { steps: [root, gone('aws:ecs/service:Service')], changeSummary: { delete: 1, same: 1 } },
    ],
    [
      'of aws-native',
      { steps: [gone('aws-native:ecs:Service')], changeSummary: { delete: 1, same: 3 } },
    ],
    [
      'sst diff --json',
      [
        {
          op: 'delete',
          urn: gone('aws:ecs/service:Service').urn,
          type: 'aws:ecs/service:Service',
          new: null,
        },
      ],
    ],
  ])('that deletes the last service has nothing left to check: %s', (_what, preview) => {
    const read = readPlans([{ bytes: json(preview), file: 'preview.json' }]);
    expect(read).toMatchObject({ services: [], deleted: ['web'] });
  });

  test('of aws-native is read in its own words', () => {
    const native = (type: string, name: string, inputs: object, dependsOn: object = {}) => {
      const made = step('create', `aws-native:${type}`, name, inputs);
      return { ...made, newState: { ...made.newState, propertyDependencies: dependsOn } };
    };
    const unknownId = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';
    const urnOf = (name: string) => `urn:pulumi:prod::shop::aws-native:ecs:Service::${name}`;
    const setups = readJson({
      steps: [
        root,
        native('ecs:Service', 'web', {
          serviceName: 'web',
          desiredCount: 2,
          deploymentConfiguration: {
            maximumPercent: 150,
            deploymentCircuitBreaker: { enable: true, rollback: true },
          },
        }),
        native('ecs:Service', 'api', { serviceName: 'api', desiredCount: 2 }),
        native(
          'applicationautoscaling:ScalableTarget',
          'scaling',
          { minCapacity: 1, maxCapacity: 4, serviceNamespace: 'ecs', resourceId: unknownId },
          { resourceId: [urnOf('api')] },
        ),
      ],
    });
    const [web, api] = setups;
    expect(setups.map(({ service: { provider } }) => provider)).toEqual([
      'aws-native',
      'aws-native',
    ]);
    expect(describeFact(web!.service.maximumPercent)).toBe('150');
    expect(valueOf(web!.service.circuitBreaker)).toEqual({ enable: true, rollback: true });
    expect(valueOf(web!.target)).toBeUndefined();
    expect(valueOf(api!.target)).toMatchObject({ label: 'scaling', minCapacity: known(1) });
    expect(fixOf(api!, 'minimum-capacity')).toBe(
      'new aws_native.applicationautoscaling.ScalableTarget("scaling", {\n  minCapacity: 2,\n});',
    );
    expect(fixOf(api!, 'circuit-breaker')).toContain('new aws_native.ecs.Service("api", {');
  });

  test('has its new policies refer to the target itself, not to its name', () => {
    const [setup] = readJson({
      steps: [root, { ...service, op: 'create' }],
      changeSummary: { same: 1, create: 1 },
    });
    const target = step('create', 'aws:appautoscaling/target:Target', 'web-scaling', {
      resourceId: 'service/default/web',
      serviceNamespace: 'ecs',
      minCapacity: 2,
      maxCapacity: 8,
    });
    const [scaled] = readJson({ steps: [root, service, target], changeSummary: { same: 1 } });
    expect(fixOf(setup!, 'scalable-target')).toMatch(
      /^const webScalableTarget = new aws\.appautoscaling\.Target\("web-scalable-target", \{/,
    );
    expect(fixOf(scaled!, 'cpu-tracked')).toMatch(
      /^\/\/ webScaling: the variable of the Target "web-scaling"\n[^]*resourceId: webScaling\.resourceId,/,
    );
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
