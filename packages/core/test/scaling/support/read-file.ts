/** Files as the sources get them, and what the rules find in them. */
import { emptyConfig, settingsFor } from '../../../src/scaling/config/config.ts';
import type { ServiceSetup } from '../../../src/scaling/model/service-setup.ts';
import { readPlan } from '../../../src/scaling/sources/read-plan.ts';
import { verifyService } from '../../../src/scaling/verify.ts';
import { now } from './live-setup.ts';

export const bytes = (text: string) => new TextEncoder().encode(text);
export const json = (value: unknown) => bytes(JSON.stringify(value));
export const readJson = (value: unknown) => readPlan(json(value), 'file.json');

export function findings(setup: ServiceSetup, profile = 'production') {
  const { failures, skipped } = verifyService(setup, settingsFor(emptyConfig, profile, []), now);
  return {
    failed: failures.map(({ rule, severity }) => `${severity} ${rule}`),
    skipped: skipped.map(({ rule }) => rule),
    places: failures.map(({ place }) => place),
  };
}
