import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { emptyConfig, settingsFor } from '../../src/scaling/config/config.ts';
import { printFix } from '../../src/scaling/fixes/print-fix.ts';
import type { Tool } from '../../src/scaling/fixes/tool.ts';
import { readPlan } from '../../src/scaling/sources/read-plan.ts';
import { verifyService, type ServiceVerification } from '../../src/scaling/verify.ts';
import { applyCdk, applySst } from './support/apply-constructs.ts';
import { applyCloudFormation, applyPulumi, applyTerraform } from './support/apply-printed.ts';
import { now } from './support/live-setup.ts';
import { asCloudFormation } from './support/stack-cloudformation.ts';
import { asPulumi } from './support/stack-pulumi.ts';
import { asTerraform } from './support/stack-terraform.ts';
import { randomStack, type Stack } from './support/stack.ts';

type Json = Record<string, unknown>;

interface Form {
  readonly tool: Tool;
  readonly write: (stack: Stack) => Json;
  readonly apply: (file: Json, text: string) => Json;
  readonly byHand?: string;
}

const forms: readonly Form[] = [
  { tool: 'Terraform', write: asTerraform, apply: applyTerraform },
  { tool: 'CloudFormation', write: asCloudFormation, apply: applyCloudFormation },
  { tool: 'CDK', write: asCloudFormation, apply: applyCdk },
  { tool: 'Pulumi', write: asPulumi, apply: applyPulumi },
  // SST sets no such flag by itself: what does is to be taken out by hand.
  { tool: 'SST', write: asPulumi, apply: applySst, byHand: 'scale-in-disabled' },
];

function check(file: Json, profile: string): ServiceVerification {
  const [setup] = readPlan(new TextEncoder().encode(JSON.stringify(file)), 'file.json');
  if (!setup) throw new Error('no service');
  const settings = settingsFor(emptyConfig, profile, []);
  return verifyService(setup, { ...settings, tool: 'all' }, now);
}

describe.each(forms)('the fixes printed for $tool', ({ tool, write, apply, byHand }) => {
  test.each(['production', 'staging'])('written into the file, satisfy %s', (profile) => {
    fc.assert(
      fc.property(randomStack, (stack) => {
        const file = write(stack);
        const before = check(file, profile);
        const fixed = before.failures.reduce((text, failure) => {
          const fix = printFix(failure, before).find((printed) => printed.tool === tool);
          return fix ? apply(text, fix.text) : text;
        }, file);
        const after = check(fixed, profile);
        const left = after.failures
          // A migration in the image's start is moved by hand.
          .filter(({ rule }) => rule !== 'migration-at-start' && rule !== byHand)
          .map(({ rule, resource, actual }) => `${rule} ${resource}: ${actual}`);
        expect(left).toEqual([]);
      }),
      // A context of its own for every printed program is what takes long here.
      { numRuns: ['CDK', 'SST'].includes(tool) ? 25 : 100 },
    );
  });
});
