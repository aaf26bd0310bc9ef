/** Files as the sources get them, and what the rules find in them. */
import { printFix } from '../../../src/scaling/fixes/print-fix.ts';
import { emptyConfig, settingsFor } from '../../../src/scaling/config/config.ts';
import type { ServiceSetup } from '../../../src/scaling/model/service-setup.ts';
import { readPlan } from '../../../src/scaling/sources/read-plan.ts';
import { verifyService } from '../../../src/scaling/verify.ts';
import { now } from './live-setup.ts';

export const bytes = (text: string) => new TextEncoder().encode(text);
export const json = (value: unknown) => bytes(JSON.stringify(value));
export const readJson = (value: unknown) => readPlan(json(value), 'file.json');

/** A rule's fix in the file's own tool. */
export function fixOf(setup: ServiceSetup, rule: string): string | undefined {
  const verification = verifyService(setup, settingsFor(emptyConfig, 'production', []), now);
  const finding = verification.failures.find((failure) => failure.rule === rule);
  return finding && printFix(finding, verification)[0]?.text;
}

export function findings(setup: ServiceSetup, profile = 'production') {
  const { failures, skipped } = verifyService(setup, settingsFor(emptyConfig, profile, []), now);
  return {
    failed: failures.map(({ rule, severity }) => `${severity} ${rule}`),
    skipped: skipped.map(({ rule }) => rule),
    places: failures.map(({ place }) => place),
  };
}
