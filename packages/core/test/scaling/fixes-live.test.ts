import * as fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { printFix } from '../../src/scaling/fixes/print-fix.ts';
import { verifyService, type ServiceVerification } from '../../src/scaling/verify.ts';
import { runAwsCommand, splitWords } from './support/aws-cli.ts';
import { now } from './support/live-setup.ts';
import { randomSettings, randomSetup } from './support/random-setup.ts';

/** The AWS CLI commands of each finding. */
function printedFixes(verification: ServiceVerification): readonly (readonly string[])[] {
  return verification.failures.map((failure) =>
    printFix(failure, verification)
      .filter(({ tool }) => tool === 'AWS CLI')
      .flatMap(({ text }) => text.split('\n')),
  );
}

/** What settings cannot mend: it is in the past, in the image, or made by another action. */
const notBySettings = new Set([
  'flapping',
  'dashboard',
  'availability-zones',
  'start-budget',
  'worker-request-timeout',
]);

function stillFailing(before: ServiceVerification, after: ServiceVerification) {
  // What was out of sight may come into sight with a fix: a count where there was none.
  const unseen = new Set(before.skipped.map(({ rule }) => rule));
  return (
    after.failures
      .filter(({ rule }) => !unseen.has(rule))
      .filter(({ rule }) => !notBySettings.has(rule))
      // Where nothing but steps could scale in, a policy has to be written: words, not a command.
      .filter(({ rule, changes }) => rule !== 'scale-in-disabled' || changes.length > 0)
      .map(({ rule, resource, actual, expected }) => `${rule} ${resource}: ${actual}, ${expected}`)
  );
}

describe('the fixes as printed', () => {
  test('pasted into a shell finding by finding, in any order, leave nothing that settings can mend', () => {
    fc.assert(
      fc.property(
        randomSetup,
        randomSettings,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (setup, settings, order) => {
          const before = verifyService(setup, settings, now);
          const commands = printedFixes(before)
            .map((fix) => ({ fix, key: order.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .flatMap(({ fix }) => fix);
          const fixed = commands.reduce(runAwsCommand, setup);
          const after = verifyService(fixed, settings, now);
          expect(stillFailing(before, after)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('of one run never want two values for one setting', () => {
    fc.assert(
      fc.property(randomSetup, randomSettings, (setup, settings) => {
        // mergeChanges throws on a contradiction.
        expect(() => verifyService(setup, settings, now)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  test('names are quoted for the shell', () => {
    expect(splitWords(String.raw`aws 'a b' 'it'\''s' c`)).toEqual(['aws', 'a b', "it's", 'c']);
  });
});
