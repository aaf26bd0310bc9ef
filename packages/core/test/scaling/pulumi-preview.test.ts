import { describe, expect, test } from '@jest/globals';
import { describeFact, valueOf } from '../../src/scaling/model/fact.ts';
import { readPlan } from '../../src/scaling/sources/read-plan.ts';
import { bytes, findings, readJson } from './support/read-file.ts';

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
