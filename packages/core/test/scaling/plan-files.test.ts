/** Files of the kinds that people really have, each with what is right to say of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ReadableError } from '../../src/readable-error.ts';
import { emptyConfig } from '../../src/scaling/config/config.ts';
import { listFindings } from '../../src/scaling/report/findings.ts';
import {
  countFindings,
  verificationVerdictOf,
  verify,
} from '../../src/scaling/report/verification.ts';
import { readPlans } from '../../src/scaling/sources/read-plan.ts';
import { readParameters } from '../../src/scaling/sources/template-parameters.ts';
import { now } from './support/live-setup.ts';
import { json } from './support/read-file.ts';

function read(name: string, parameters?: Readonly<Record<string, string>>) {
  const bytes = readFileSync(new URL(`files/plans/${name}`, import.meta.url));
  const given = parameters && readParameters(json({ Parameters: parameters }), 'parameters.json');
  return readPlans([{ bytes, file: name }], given);
}

function check(name: string, parameters?: Readonly<Record<string, string>>) {
  const { services, unread } = read(name, parameters);
  const verification = verify(services, emptyConfig, 'production', now, { unread });
  const findings = listFindings(verification);
  const of = (severity: string) =>
    findings
      .filter((finding) => finding.status === 'fail' && finding.severity === severity)
      .map(({ rule, resource }) => `${rule} ${resource}`);
  return {
    services,
    unread,
    verdict: verificationVerdictOf(countFindings(verification), 'error'),
    errors: of('error').sort(),
    warnings: of('warning'),
    skipped: findings
      .filter(({ status }) => status === 'skipped')
      .map(({ rule, resource }) => `${rule} ${resource}`),
  };
}

function refusal(name: string): string {
  try {
    read(name);
  } catch (error) {
    if (error instanceof ReadableError) return error.message;
    throw error;
  }
  throw new Error(`${name} was read`);
}

describe('the errors in a file are those of its services', () => {
  test.each<readonly [name: string, errors: readonly string[]]>([
    ['cfn-alarm-of-another-balancer.yaml', ['scalable-target Api', 'scalable-target Web']],
    ['cfn-classic-balancer.yaml', ['scalable-target Web']],
    ['cfn-cluster-default-spot.yaml', ['scalable-target Service', 'spot-alone Service']],
    ['cfn-conditional-target.yaml', []],
    ['cfn-daemon.yaml', []],
    ['cfn-express.yaml', ['minimum-capacity Web']],
    ['cfn-foreach.yaml', ['scalable-target ServiceApi', 'scalable-target ServiceWeb']],
    ['cfn-grpc-group.yaml', ['scalable-target Service']],
    ['cfn-health-check-interval-6.yaml', ['scalable-target Service']],
    ['cfn-merge-key.yaml', ['scalable-target Web']],
    ['cfn-no-desired-count.yaml', ['deployment-deadlock Service', 'scalable-target Service']],
    ['cfn-queue-worker.yaml', []],
    ['cfn-resource-id-from-cluster-and-parameter.yaml', []],
    ['cfn-scheduled-floor-below.yaml', ['minimum-capacity Target']],
    ['cfn-shared-cluster.yaml', ['scalable-target Api', 'scalable-target Web']],
    ['cfn-step-scaling-on-cpu.yaml', []],
    ['cfn-switched-off.yaml', []],
    [
      'cfn-two-services-own-conditions.yaml',
      [
        'deployment-deadlock Web',
        'health-check-timeout Group',
        'scalable-target Plain',
        'scalable-target Web',
        'spot-alone Web',
      ],
    ],
    ['pulumi-cluster-and-service-of-one-name.json', ['scalable-target shop']],
    ['tf-format-0.1.json', ['scalable-target aws_ecs_service.web']],
    ['tf-module-with-for-each.json', ['scalable-target module.svc["worker"].aws_ecs_service.this']],
    [
      'tf-popular-module-two-services.json',
      ['minimum-capacity module.ecs.module.service["worker"].aws_appautoscaling_target.this[0]'],
    ],
    ['tf-resource-id-from-cluster-and-variable.json', []],
    ['tf-targeted-plan.json', []],
    ['tf-values-without-changes.json', ['scalable-target aws_ecs_service.web']],
    [
      'text-setup-terraform-wrapper.json',
      ['scalable-target module.svc["worker"].aws_ecs_service.this'],
    ],
  ])('%s', (name, errors) => {
    const { verdict, ...found } = check(name);
    expect(found.errors).toEqual(errors);
    expect(verdict === 'fail').toBe(errors.length > 0);
  });

  test.each([
    ['cfn-conditional-target.yaml', 'inconclusive'],
    ['cfn-daemon.yaml', 'pass'],
    ['cfn-queue-worker.yaml', 'pass'],
    ['cfn-resource-id-from-cluster-and-parameter.yaml', 'pass'],
    ['cfn-step-scaling-on-cpu.yaml', 'pass'],
    ['cfn-switched-off.yaml', 'pass'],
    ['tf-resource-id-from-cluster-and-variable.json', 'pass'],
    ['tf-service-deleted.json', 'pass'],
    ['tf-targeted-plan.json', 'inconclusive'],
  ])('%s without an error is %s', (name, verdict) => {
    expect(check(name).verdict).toBe(verdict);
  });
});

describe('a template', () => {
  test('whose target is there under a condition is judged with parameters, and skipped without', () => {
    const conditional = 'cfn-conditional-target.yaml';
    const rules = ['scalable-target Service', 'cpu-tracked Service', 'memory-tracked Service'];
    expect(check(conditional).skipped).toEqual(expect.arrayContaining(rules));
    expect(check(conditional, { Scale: 'true' })).toMatchObject({ verdict: 'pass', errors: [] });
    expect(check(conditional, { Scale: 'false' })).toMatchObject({
      verdict: 'fail',
      errors: ['scalable-target Service'],
    });
    // What the file of parameters leaves out has its default.
    expect(check(conditional, {}).errors).toEqual(['scalable-target Service']);
  });

  test('with gRPC checks has neither path nor codes of HTTP', () => {
    const { services, warnings } = check('cfn-grpc-group.yaml');
    expect(warnings.filter((text) => /health-check-(path|matcher)/.test(text))).toEqual([]);
    const groups = services[0]?.targetGroups;
    expect(groups).toMatchObject({
      value: [
        {
          protocolVersion: { value: 'GRPC' },
          healthCheck: {
            path: { value: '/AWS.ALB/healthcheck', byDefault: true },
            matcher: { value: '0' },
          },
        },
      ],
    });
  });

  test('with an alarm on one of two balancers has none on the other', () => {
    const { services, skipped } = check('cfn-alarm-of-another-balancer.yaml');
    expect(services.map(({ alarms }) => alarms.known)).toEqual([true, false]);
    expect(skipped.filter((text) => text.startsWith('alarm-5xx'))).toEqual(['alarm-5xx Api']);
  });

  test('whose service is behind a classic balancer has no target group to miss', () => {
    const { services, skipped } = check('cfn-classic-balancer.yaml');
    expect(services[0]).toMatchObject({
      targetGroups: { known: true, value: [] },
      service: { classicBalancer: true, hasLoadBalancer: { value: true } },
    });
    expect(skipped.filter((text) => /health-check-speed|balancing/.test(text))).toEqual([]);
  });

  test('says how it names the cluster it imports', () => {
    expect(check('cfn-imported-cluster.yaml').services[0]?.service.clusterExpression).toEqual({
      'Fn::ImportValue': 'shared-cluster',
    });
  });

  test('without a count starts one task, but for a target', () => {
    const [service] = check('cfn-no-desired-count.yaml').services;
    expect(service?.service.desiredCount).toEqual({ known: true, value: 1, byDefault: true });
    const [scaled] = check('cfn-queue-worker.yaml').services;
    expect(scaled?.service.desiredCount).toMatchObject({ known: false });
  });

  test('tells the alarms that set its steps off, and every minimum of its schedules', () => {
    const [stepped] = check('cfn-step-scaling-on-cpu.yaml').services;
    expect(stepped?.policies).toMatchObject({
      value: [
        {
          kind: 'step',
          alarms: {
            value: [{ metric: { value: { resource: 'cpu' } }, threshold: { value: 40 } }],
          },
        },
        { kind: 'step', alarms: { value: [{ label: 'Low', threshold: { value: 20 } }] } },
      ],
    });
    const [scheduled] = check('cfn-scheduled-floor-below.yaml').services;
    expect(scheduled?.scheduledMinimums).toMatchObject({
      value: [
        { name: 'night', minCapacity: { value: 0 } },
        { name: 'day', minCapacity: { value: 2 } },
      ],
    });
  });

  test('with a health check whose timeout nobody wrote accuses it of none', () => {
    expect(check('cfn-health-check-interval-6.yaml').skipped).toContain(
      'health-check-timeout Group',
    );
  });

  test('with a shared cluster has each finding on it once', () => {
    const { warnings } = check('cfn-shared-cluster.yaml');
    expect(warnings.filter((text) => text === 'container-insights Cluster')).toHaveLength(1);
    expect(new Set(warnings).size).toBe(warnings.length);
  });
});

describe('a Terraform plan', () => {
  test('of a module with for_each gives each service what is its own', () => {
    const { warnings } = check('tf-module-with-for-each.json');
    expect(warnings.filter((text) => text.startsWith('desired-in-range'))).toEqual([
      'desired-in-range module.svc["web"].aws_ecs_service.this',
    ]);
    expect(new Set(warnings).size).toBe(warnings.length);
  });

  test('that shows a part says so of what it does not show', () => {
    const [service] = check('tf-targeted-plan.json').services;
    expect(service?.target).toMatchObject({
      known: false,
      why: expect.stringMatching(/shows a part/),
    });
  });

  test('without resource_changes says what that means', () => {
    expect(read('tf-values-without-changes.json').notes).toEqual([
      expect.stringContaining('resource_changes is missing'),
    ]);
  });

  test('that deletes the last service has nothing left to check', () => {
    expect(read('tf-service-deleted.json')).toMatchObject({
      services: [],
      unread: [],
      deleted: ['aws_ecs_service.web'],
    });
  });
});

describe('what is not read is said by name', () => {
  test.each([
    ['text-plan.txt', /text that "terraform plan" prints.*terraform show -json plan\.out/],
    ['pulumi-event-stream.json', /stream of engine events.*pulumi preview --json --show-sames/],
    ['pulumi-stack-export.json', /stack export, not a preview.*pulumi preview --json --show-sames/],
    ['yaml-alias-to-itself.yaml', /alias \*everything stands inside what it names.* at line 2/],
    ['yaml-alias-unknown.yaml', /alias \*nowhere names no anchor.* at line 2/],
  ])('%s, in one line with what serves instead', (name, message) => {
    const said = refusal(name);
    expect(said).toMatch(message);
    expect(said).not.toContain('\n');
  });
});
