import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ReadableError } from '../../src/readable-error.ts';
import { readConfig, settingsFor } from '../../src/scaling/config/config.ts';
import { configSchema } from '../../src/scaling/config/schema.ts';
import { printAllFixes } from '../../src/scaling/fixes/print-fix.ts';
import { known } from '../../src/fact.ts';
import { ruleIds } from '../../src/scaling/rules/ids.ts';

import { verifyService } from '../../src/scaling/verify.ts';
import { now, withTarget } from './support/live-setup.ts';
import { bytes } from './support/read-file.ts';

const read = (text: string) => readConfig(bytes(text), 'c.yml');

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    return error.message;
  }
  return 'accepted';
}

describe('a config that is wrong is refused in one line', () => {
  test.each([
    [
      'thresholds:\n  cpu-taget: 50',
      'c.yml:2: "cpu-taget" is no key of thresholds; did you mean "cpu-target"?',
    ],
    ['rulez: {}', 'c.yml:1: "rulez" is no key of the file; did you mean "rules"?'],
    ['rules:\n  balancing: of', 'c.yml:2: rules.balancing is "of"; did you mean "off"?'],
    [
      'rules:\n  cpu-targt: off',
      'c.yml:2: "cpu-targt" is no key of rules; did you mean "cpu-target"?',
    ],
    [
      'thresholds:\n  cpu-target: "50"',
      'c.yml:2: thresholds.cpu-target is "50"; it must be a number.',
    ],
    [
      'thresholds:\n  minimum-capacity: 1.5',
      'c.yml:2: thresholds.minimum-capacity is 1.5; it must be an integer.',
    ],
    [
      'services:\n  web:\n    thresholds:\n      cpu-target: 500',
      'c.yml:4: services.web.thresholds.cpu-target is 500; it must be at most 100.',
    ],
    ['workers:\n  processes: 0', 'c.yml:2: workers.processes is 0; it must be at least 1.'],
    ['workers:\n  runtime: node', 'c.yml:1: workers lacks processes.'],
    ['waivers:\n  - rule: dashboard\n    expires: 2027-01-01', 'c.yml:2: waivers[0] lacks reason.'],
    [
      'waivers:\n  - rule: dashboard\n    reason: x\n    expires: 2027-02-31',
      'c.yml:2: waivers[0].expires is "2027-02-31", which is no day of the calendar.',
    ],
    [
      'profiles:\n  load: {extends: prod}',
      'c.yml:2: profiles.load.extends is "prod"; accepted are production, staging',
    ],
    ['- a', 'c.yml:1: the file is ["a"]; it must be an object.'],
    ['{"thresholds": {', 'c.yml is not valid JSON: it ends in the middle at line 1, column 17.'],
  ])('%j', (text, message) => {
    expect(refusal(() => read(text))).toBe(message);
  });

  test('aliases that unfold to millions of values, without filling the memory', () => {
    // A billion values in half a kilobyte.
    const levels = Array.from({ length: 10 }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'
        : `a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`,
    );
    const said = refusal(() => read(`${levels.join('\n')}\nrules: *a9\n`));
    expect(said).toMatch(
      /^c\.yml is not valid YAML: aliases unfold to more than \d+ values at line \d+/,
    );
    expect(said).not.toContain('\n');
  });

  test('an alias inside what it names', () => {
    expect(refusal(() => read('rules: &rules\n  scalable-target: *rules\n'))).toMatch(
      /^c\.yml is not valid YAML: the alias \*rules stands inside what it names/,
    );
  });

  test('a profile that does not exist', () => {
    expect(refusal(() => settingsFor(read('# nothing\n'), 'prodction', []))).toBe(
      'The input "profile" is "prodction", which is neither production, staging nor a profile of the config file; did you mean "production"?',
    );
  });

  test('thresholds that contradict each other', () => {
    const config = read('thresholds: {usual-minimum-capacity: 1}');
    expect(refusal(() => settingsFor(config, 'production', []))).toContain(
      'usual-minimum-capacity is 1, below minimum-capacity 2',
    );
    expect(settingsFor(config, 'staging', []).thresholds['usual-minimum-capacity']).toBe(1);
  });
});

describe('a config', () => {
  test('is put together with the nearest layer winning', () => {
    const config = read(`
thresholds: { cpu-target: 45, memory-target: 55 }
rules: { balancing: off }
profiles:
  production: { thresholds: { cpu-target: 50 } }
  load-test: { extends: staging, rules: { balancing: error } }
services:
  web: { thresholds: { cpu-target: 60 }, workers: { runtime: node, processes: 2 } }
`);
    const production = settingsFor(config, 'production', ['api']);
    expect(production.thresholds).toMatchObject({
      'cpu-target': 50,
      'memory-target': 55,
      'minimum-capacity': 2,
    });
    expect(production.severities).toEqual({ balancing: 'off' });
    const web = settingsFor(config, 'production', ['web', 'prod/web']);
    expect(web.thresholds['cpu-target']).toBe(60);
    expect(web.workers).toEqual({ runtime: 'node', processes: 2 });
    const load = settingsFor(config, 'load-test', []);
    expect(load).toMatchObject({ base: 'staging', severities: { balancing: 'error' } });
    expect(load.thresholds['minimum-capacity']).toBe(1);
  });

  test('may name the tool that fixes are printed for', () => {
    const printed = (text: string, setup = withTarget({ minCapacity: known(1) })) =>
      printAllFixes(verifyService(setup, settingsFor(read(text), 'production', []), now)).map(
        ({ tool }) => tool,
      );
    expect(printed('tool: cdk')).toEqual(['CDK']);
    expect(printed('rules: {}')).toEqual(['AWS CLI']);
    expect(printed('tool: all')).toHaveLength(6);
    // A Terraform plan is of Terraform, whatever else is used.
    const plan = { ...withTarget({ minCapacity: known(1) }), origin: 'terraform' as const };
    expect(printed('tool: cdk', plan)).toEqual(['Terraform']);
    expect(refusal(() => read('tool: terrafrom'))).toBe(
      'c.yml:1: tool is "terrafrom"; did you mean "terraform"?',
    );
  });

  test('that is empty or all comments changes nothing', () => {
    for (const text of ['', '\n', '# yaml-language-server: $schema=x\n\n# later\n']) {
      expect(read(text)).toEqual({ waivers: [] });
    }
  });

  test('gives each waiver its line', () => {
    const config = read(
      'waivers:\n  - rule: dashboard\n    reason: x\n    expires: 2027-01-01\n  - rule: flapping\n    reason: y\n    expires: 2027-01-01\n',
    );
    expect(config.waivers.map(({ place }) => place?.line)).toEqual([2, 5]);
  });
});

describe('the schema', () => {
  const ajv = new Ajv({ strict: false });
  const accepts = ajv.compile(configSchema());

  test('is shipped as it is made', () => {
    const path = '../../../../actions/verify-scaling-config/ecs-scaling.schema.json';
    const shipped = readFileSync(new URL(path, import.meta.url), 'utf8');
    // Written anew by: npm run docs
    expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(configSchema())));
  });

  test('describes every rule and threshold', () => {
    const text = JSON.stringify(configSchema());
    for (const id of ruleIds) expect(text).toContain(`"${id}":{"description":"`);
  });

  test('is read by the action as by an independent validator', () => {
    const value = fc.oneof(fc.integer({ min: -1, max: 120 }), fc.string(), fc.boolean());
    const pick = fc.constantFrom('cpu-target', 'minimum-capacity', 'health-check-path', 'nonsense');
    const thresholds = fc.dictionary(pick, value, { maxKeys: 2 });
    const rules = fc.dictionary(
      fc.constantFrom(...ruleIds, 'nonsense'),
      fc.constantFrom('error', 'warning', 'note', 'off', 'loud'),
      { maxKeys: 2 },
    );
    const config = fc.record(
      { thresholds, rules, services: fc.dictionary(fc.string(), fc.record({ rules })) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(config, (candidate) => {
        const said = refusal(() => read(JSON.stringify(candidate)));
        expect(said === 'accepted').toBe(accepts(candidate));
        expect(said).not.toContain('\n');
      }),
      { numRuns: 500 },
    );
  });
});
