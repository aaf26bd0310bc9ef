import { readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { emptyConfig, type Config } from '../../src/scaling/config/config.ts';
import { printBaseline, readBaseline } from '../../src/scaling/baseline.ts';
import { known, unknown } from '../../src/fact.ts';
import type { ServiceSetup } from '../../src/scaling/model/service-setup.ts';
import { listFindings, toOutput } from '../../src/scaling/report/findings.ts';
import { toReport } from '../../src/scaling/report/report.ts';
import { toSarif } from '../../src/scaling/report/sarif.ts';
import {
  countFindings,
  failsStep,
  openFailures,
  verificationVerdictOf,
  verify,
} from '../../src/scaling/report/verification.ts';
import { rules } from '../../src/scaling/rules/registry.ts';
import type { Waiver } from '../../src/scaling/waiver.ts';
import { liveSetup, now, policy, withService, withTarget } from './support/live-setup.ts';
import { randomSetup } from './support/random-setup.ts';

const schema = JSON.parse(
  readFileSync(new URL('files/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
) as object;
// SARIF's schema is one of draft 4.
const sarifSchema = new Validator(schema, '4', false);
const options = { version: '1.2.3', fallbackFile: '.github/ecs-scaling.yml' };

const oneTask = withTarget({ minCapacity: known(1) });

function waiver(change: Partial<Waiver> = {}): Waiver {
  return {
    rule: 'minimum-capacity',
    resource: undefined,
    reason: 'until the cache is shared',
    expires: '2027-01-31',
    place: { file: '.github/ecs-scaling.yml', line: 9 },
    ...change,
  };
}
const withWaivers = (...waivers: readonly Waiver[]): Config => ({ waivers });

describe('findings', () => {
  test('have the keys of the README, failures first and the worst on top', () => {
    const verification = verify(
      [
        withTarget(
          { minCapacity: known(1) },
          { circuitBreaker: known({ enable: false, rollback: false }) },
        ),
      ],
      emptyConfig,
      'production',
      now,
    );
    const findings = listFindings(verification).map(toOutput);
    expect(findings.map(({ rule, status, severity }) => `${status} ${severity} ${rule}`)).toEqual([
      'fail error minimum-capacity',
      'fail warning circuit-breaker',
      'skipped warning event-floor',
    ]);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual([
        'rule',
        'status',
        'severity',
        'resource',
        'expected',
        'actual',
        'why',
        'fix',
      ]);
    }
    expect(findings[0]).toMatchObject({
      resource: 'service/prod/web',
      expected: 'at least 2 tasks',
      actual: '1 task',
      fix: 'aws application-autoscaling register-scalable-target --service-namespace ecs --resource-id service/prod/web --scalable-dimension ecs:service:DesiredCount --min-capacity 2',
    });
    expect(findings[2]).toMatchObject({ expected: null, fix: null });
    expect(findings[2]?.actual).toMatch(/^unknown: /);
  });

  test('of several services are told apart', () => {
    const second = withService({
      label: 'prod/api',
      name: known('api'),
      circuitBreaker: known({ enable: false, rollback: false }),
    });
    const verification = verify([oneTask, second], emptyConfig, 'production', now);
    const failures = listFindings(verification).filter(({ status }) => status === 'fail');
    expect(failures.map(({ rule, resource }) => `${rule} ${resource}`)).toEqual([
      'minimum-capacity service/prod/web',
      'circuit-breaker prod/api',
    ]);
  });
});

describe('the verdict', () => {
  const counts = (errors: number, warnings: number, open = 0) => ({
    errors,
    warnings,
    notes: 3,
    skipped: 0,
    passed: 0,
    waived: 0,
    accepted: 0,
    open,
  });
  test.each([
    [0, 0, 'error', 'pass'],
    [0, 0, 'inconclusive', 'pass'],
    [1, 0, 'inconclusive', 'fail'],
    [0, 1, 'error', 'pass'],
    [1, 0, 'error', 'fail'],
    [0, 1, 'warning', 'fail'],
    [0, 0, 'warning', 'pass'],
    [1, 0, 'never', 'fail'],
    [0, 1, 'never', 'pass'],
  ] as const)('%d errors and %d warnings, fail-on %s: %s', (errors, warnings, failOn, verdict) => {
    expect(verificationVerdictOf(counts(errors, warnings), failOn)).toBe(verdict);
  });

  test('is inconclusive where nothing failed and an error may hide; the step fails where asked', () => {
    expect(verificationVerdictOf(counts(0, 3, 1), 'error')).toBe('inconclusive');
    expect(verificationVerdictOf(counts(1, 0, 1), 'inconclusive')).toBe('fail');
    const red = (['error', 'warning', 'inconclusive', 'never'] as const).filter((failOn) =>
      failsStep('inconclusive', failOn),
    );
    expect(red).toEqual(['inconclusive']);
    expect(failsStep('fail', 'inconclusive')).toBe(true);
    expect(failsStep('fail', 'never')).toBe(false);
  });

  const verdictFor = (setup: ServiceSetup, config: Config = emptyConfig) =>
    verificationVerdictOf(countFindings(verify([setup], config, 'production', now)), 'error');

  test('waits for what a permission or a value more would have shown, not for what nobody can see', () => {
    expect(verdictFor(liveSetup())).toBe('pass');
    expect(verdictFor(liveSetup({ target: unknown('no permission for x') }))).toBe('inconclusive');
    expect(verdictFor(liveSetup({ activities: unknown('no permission for x') }))).toBe('pass');
    const onInstances = known({ kind: 'launch-type' as const, launchType: 'EC2' });
    expect(verdictFor(withService({ capacity: onInstances }))).toBe('pass');
    expect(verdictFor(withService({ capacity: unknown('a parameter') }))).toBe('inconclusive');
    expect(
      verdictFor(
        withService({ capacity: unknown('a parameter') }),
        withWaivers(waiver({ rule: 'spot-alone' })),
      ),
    ).toBe('pass');
  });

  test('is never pass where everything was denied, or something was not read', () => {
    const denied = unknown('no permission');
    const setup = liveSetup();
    const service = Object.fromEntries(
      Object.entries(setup.service).map(([name, value]) => [
        name,
        typeof value === 'object' && 'known' in value ? denied : value,
      ]),
    ) as unknown as ServiceSetup['service'];
    const blind: ServiceSetup = {
      ...setup,
      service,
      cluster: denied,
      task: denied,
      target: denied,
      policies: denied,
      targetGroups: denied,
      alarms: denied,
      dashboards: denied,
      scheduledFloors: denied,
      activities: denied,
      starts: denied,
    };
    const silenced: Config = {
      waivers: [],
      rules: Object.fromEntries(rules.map(({ id }) => [id, 'note' as const])) as NonNullable<
        Config['rules']
      >,
    };
    expect(verdictFor(blind)).toBe('inconclusive');
    expect(verdictFor(blind, silenced)).toBe('inconclusive');
    const unread = [{ label: 'Web', kind: 'AWS::ECS::ExpressGatewayService', why: 'not yet' }];
    const verification = verify([liveSetup()], emptyConfig, 'production', now, { unread });
    expect(verificationVerdictOf(countFindings(verification), 'error')).toBe('inconclusive');
    expect(listFindings(verification).map(({ rule }) => rule)).toContain('not-read');
  });
});

describe('what several services share', () => {
  const off = known({ label: 'prod', name: known('prod'), containerInsights: known('disabled') });
  const pair = [
    liveSetup({ cluster: off }),
    { ...withService({ label: 'prod/api', name: known('api') }), cluster: off },
  ];

  test('is found once, with the services it concerns', () => {
    const verification = verify(pair, emptyConfig, 'production', now);
    const failures = listFindings(verification).filter(({ status }) => status === 'fail');
    expect(failures).toHaveLength(1);
    expect(failures[0]?.services).toEqual(['prod/web', 'prod/api']);
    expect(failures[0]?.why).toContain('It concerns prod/web, prod/api.');
    expect(countFindings(verification).warnings).toBe(1);
  });

  test('weighs as much as for the service for which it weighs most', () => {
    const config: Config = { waivers: [], services: { api: { kind: 'queue-worker' } } };
    for (const order of [pair, [...pair].reverse()]) {
      const found = listFindings(verify(order, config, 'production', now));
      const shared = found.filter(({ rule }) => rule === 'container-insights');
      expect(shared.map(({ severity }) => severity)).toEqual(['warning']);
    }
  });
});

describe('a baseline', () => {
  test('accepts what it holds; what is new fails', () => {
    const before = verify([oneTask], emptyConfig, 'production', now);
    const text = printBaseline(openFailures(before).map(({ finding }) => finding));
    expect(text).toBe(`{
  "schema-version": 1,
  "accepted": [
    {"rule":"minimum-capacity","resource":"service/prod/web","actual":"1 task"}
  ]
}
`);
    const baseline = readBaseline(new TextEncoder().encode(text), 'b.json');
    const same = verify([oneTask], emptyConfig, 'production', now, { baseline });
    expect(countFindings(same)).toMatchObject({ errors: 0, accepted: 1 });
    expect(listFindings(same)[0]).toMatchObject({ rule: 'minimum-capacity', status: 'accepted' });
    expect(same.services[0]?.changes).toEqual([]);
    const worse = withTarget({ minCapacity: known(0) });
    const now2 = verify([worse], emptyConfig, 'production', now, { baseline });
    expect(countFindings(now2)).toMatchObject({ errors: 1, accepted: 0 });
  });

  test('of nothing is readable too', () => {
    expect(readBaseline(new TextEncoder().encode(printBaseline([])), 'b.json').size).toBe(0);
  });

  test.each([
    ['[]', 'is no baseline'],
    ['{"schema-version":2,"accepted":[]}', 'is no baseline'],
    ['{"schema-version":1,"accepted":[{"rule":"a"}]}', 'accepted[0] lacks the text "resource"'],
  ])('%s is refused in a line that says how to write one', (text, message) => {
    const read = () => readBaseline(new TextEncoder().encode(text), 'b.json');
    expect(read).toThrow(`baseline: b.json: ${message.startsWith('is') ? 'it ' : ''}${message}`);
    expect(read).toThrow('baseline-mode: write');
  });
});

describe('a waiver', () => {
  const rulesOf = (config: Config, at = now) =>
    listFindings(verify([oneTask], config, 'production', at))
      .filter(({ status }) => status === 'fail')
      .map(({ rule, severity }) => `${severity} ${rule}`);

  test('takes its finding out and is counted', () => {
    const verification = verify([oneTask], withWaivers(waiver()), 'production', now);
    expect(countFindings(verification)).toMatchObject({ errors: 0, waived: 1 });
    expect(listFindings(verification).filter(({ status }) => status === 'fail')).toEqual([]);
    const report = JSON.stringify(toReport(verification, 'pass'));
    expect(report).toContain('until the cache is shared');
  });

  test('holds until the end of its last day, UTC, and is an error from then on', () => {
    const config = withWaivers(waiver({ expires: '2026-11-25' }));
    expect(rulesOf(config, Date.parse('2026-11-25T23:59:59Z'))).toEqual([]);
    expect(rulesOf(config, Date.parse('2026-11-26T00:00:00Z'))).toEqual([
      'error waiver-expired',
      'error minimum-capacity',
    ]);
  });

  test('for a resource covers that one only, * standing for anything', () => {
    expect(rulesOf(withWaivers(waiver({ resource: 'service/prod/*' })))).toEqual([]);
    expect(rulesOf(withWaivers(waiver({ resource: 'prod/web' })))).toEqual([]);
    expect(rulesOf(withWaivers(waiver({ resource: 'service/prod/api' })))).toEqual([
      'error minimum-capacity',
    ]);
    expect(rulesOf(withWaivers(waiver({ resource: 'service.prod.web' })))).toContain(
      'error minimum-capacity',
    );
  });

  test('is a note where its rule holds, but not where that was not looked at', () => {
    const passing = waiver({ rule: 'circuit-breaker' });
    const skipped = waiver({ rule: 'event-floor' });
    const elsewhere = waiver({ rule: 'circuit-breaker', resource: 'prod/api' });
    const noted = verify([oneTask], withWaivers(passing, skipped, elsewhere), 'production', now);
    expect(noted.unused).toEqual([passing]);
    expect(listFindings(noted).map(({ rule, severity }) => `${severity} ${rule}`)).toContain(
      'note waiver-unused',
    );
  });

  test('takes its fix out of the others, too', () => {
    const setup = liveSetup({ policies: known([policy('cpu', 60), policy('memory', 70)]) });
    const waived = verify(
      [setup],
      withWaivers(waiver({ rule: 'memory-target' })),
      'production',
      now,
    );
    const changed = waived.services[0]?.changes.map((change) => JSON.stringify(change)) ?? [];
    expect(changed).toEqual([
      '{"on":"policy","policy":"cpu on prod/web","set":{"targetValue":40}}',
    ]);
  });
});

describe('SARIF', () => {
  test('is valid against the schema of OASIS for any findings', () => {
    fc.assert(
      fc.property(randomSetup, (setup) => {
        const config = withWaivers(
          waiver({ expires: '2026-01-01' }),
          waiver({ rule: 'dashboard' }),
        );
        const verification = verify([setup], config, 'production', now);
        const sarif = toSarif(listFindings(verification), options);
        expect(sarifSchema.validate(sarif).errors).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('shows names from outside as they are: neither placeholders nor links', () => {
    const resource = 'aws_ecs_service.web["{0} [click](https://evil.example)"]';
    const verification = verify([oneTask], { waivers: [] }, 'production', now);
    const hostile = listFindings(verification).map((finding) => ({ ...finding, resource }));
    const { runs } = toSarif(hostile, options) as unknown as {
      runs: { results: { message: { text: string } }[] }[];
    };
    const escaped = 'aws_ecs_service.web["{{0}} [click] (https://evil.example)"]';
    expect(runs[0]?.results.map(({ message }) => message.text)).toEqual([
      expect.stringContaining(escaped),
    ]);
    expect(sarifSchema.validate({ ...toSarif(hostile, options) }).errors).toEqual([]);
  });

  test('the schema refuses what does not fit it', () => {
    expect(sarifSchema.validate({ version: '2.1.0', runs: [{ tool: {} }] }).valid).toBe(false);
  });

  test('names rule, level, place and a fingerprint that stays the same', () => {
    const verification = verify(
      [oneTask],
      withWaivers(waiver({ expires: '2026-01-01' })),
      'production',
      now,
    );
    const sarif = toSarif(listFindings(verification), options) as unknown as {
      runs: { results: Record<string, unknown>[]; tool: { driver: { rules: { id: string }[] } } }[];
    };
    const { results, tool } = sarif.runs[0] ?? { results: [], tool: { driver: { rules: [] } } };
    expect(results.map(({ ruleId, level }) => `${String(level)} ${String(ruleId)}`)).toEqual([
      'error waiver-expired',
      'error minimum-capacity',
    ]);
    expect(results[0]).toMatchObject({
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '.github/ecs-scaling.yml' },
            region: { startLine: 9 },
          },
        },
      ],
    });
    expect(results[1]).toMatchObject({
      partialFingerprints: { ruleAndResource: 'minimum-capacity:service/prod/web' },
    });
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[Number(ruleIndex)]?.id).toBe(ruleId);
    }
  });
});
