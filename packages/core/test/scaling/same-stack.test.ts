import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { emptyConfig, settingsFor } from '../../src/scaling/config/config.ts';
import { kindOf } from '../../src/scaling/kind.ts';
import type { ServiceSetup } from '../../src/scaling/model/service-setup.ts';
import { readPlan } from '../../src/scaling/sources/read-plan.ts';
import { verifyService } from '../../src/scaling/verify.ts';
import { now } from './support/live-setup.ts';
import { asCloudFormation } from './support/stack-cloudformation.ts';
import { asPulumi } from './support/stack-pulumi.ts';
import { asTerraform } from './support/stack-terraform.ts';
import { asLive, randomStack, type Stack } from './support/stack.ts';
import { bytes } from './support/read-file.ts';

const json = (value: unknown) => bytes(JSON.stringify(value));
const only = (setups: readonly ServiceSetup[]): ServiceSetup => {
  const [setup] = setups;
  if (!setup || setups.length > 1) throw new Error(`${setups.length} services`);
  return setup;
};

const forms: Readonly<Record<string, (stack: Stack) => ServiceSetup>> = {
  'a Terraform plan': (stack) => only(readPlan(json(asTerraform(stack)), 'plan.json')),
  'a JSON template': (stack) => only(readPlan(json(asCloudFormation(stack)), 'template.json')),
  'a YAML template': (stack) =>
    only(readPlan(bytes(stringify(asCloudFormation(stack))), 'template.yml')),
  'a Pulumi preview': (stack) => only(readPlan(json(asPulumi(stack)), 'preview.json')),
};

/** Only what runs can show them: they are skipped everywhere else, by name. */
const liveOnly = new Set(['flapping', 'health-check-grace-period', 'event-floor', 'dashboard']);

/** What each rule says, without the names of resources and without "not set". */
function verdicts(setup: ServiceSetup): Readonly<Record<string, readonly string[]>> {
  const { failures, skipped } = verifyService(
    setup,
    settingsFor(emptyConfig, 'production', []),
    now,
  );
  const said: Record<string, string[]> = {};
  for (const { rule, severity, actual, expected } of failures) {
    const text = `${severity}: ${actual}; ${expected}`.replaceAll(" (not set: AWS's default)", '');
    (said[rule] ??= []).push(text.replace(/policies: .*?;/, 'policies;'));
  }
  for (const { rule } of skipped) (said[rule] ??= []).push('skipped');
  return said;
}

/** Only a file can have them. */
const fileOnly = new Set(['desired-count-reset']);

function decidable(said: Readonly<Record<string, readonly string[]>>, { check }: Stack) {
  // Of what runs the timeout is seen; of AWS's default a file cannot be sure.
  const unsure = check.timeout === undefined && (check.interval ?? 30) <= 10;
  return Object.fromEntries(
    Object.entries(said).filter(
      ([rule]) =>
        !liveOnly.has(rule) && !fileOnly.has(rule) && !(unsure && rule === 'health-check-timeout'),
    ),
  );
}

describe.each(Object.entries(forms))('the same stack as %s', (_form, read) => {
  test('gives the findings that the live service gives', () => {
    fc.assert(
      fc.property(randomStack, (stack) => {
        const live = decidable(verdicts(asLive(stack)), stack);
        const file = decidable(verdicts(read(stack)), stack);
        // An alarm may be made elsewhere: its absence is a finding only where all alarms are seen.
        const isOff = kindOf(asLive(stack), undefined).kind === 'switched-off';
        const alarm = stack.alarm || isOff ? {} : { 'alarm-5xx': ['skipped'] };
        expect(file).toEqual({ ...live, ...alarm });
      }),
      { numRuns: 300 },
    );
  });

  test('skips by name what only what runs can show', () => {
    const [stack] = fc.sample(
      randomStack.filter(({ scaled }) => scaled),
      { numRuns: 1, seed: 1 },
    );
    const said = verdicts(read(stack as Stack));
    for (const rule of liveOnly) expect(said[rule]).toEqual(['skipped']);
  });
});
