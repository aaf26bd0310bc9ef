import type { EpochMs } from '../time.ts';
import { durations } from '../time.ts';
import type { Place } from './model/part.ts';
import type { RuleId } from './rules/ids.ts';

/** A finding somebody has decided to live with, for a while and for a reason. */
export interface Waiver {
  readonly rule: RuleId;
  /** A label of a resource or of the service, `*` for any run of characters; all of them if left out. */
  readonly resource: string | undefined;
  readonly reason: string;
  /** The last day it holds, UTC, as written: `2027-01-31`. */
  readonly expires: string;
  readonly place: Place | undefined;
}

/** A waiver holds until the end of its day, UTC. */
export function isExpired(waiver: Waiver, now: EpochMs): boolean {
  return now >= Date.parse(`${waiver.expires}T00:00:00Z`) + 24 * durations.hour;
}

/** The first waiver in force for a rule on one of these labels. */
export function findWaiver(
  waivers: readonly Waiver[],
  rule: RuleId,
  labels: readonly string[],
  now: EpochMs,
): Waiver | undefined {
  return waivers.find(
    (waiver) => waiver.rule === rule && !isExpired(waiver, now) && covers(waiver, labels),
  );
}

/** Whether it is for a resource that goes by one of these labels. */
export function covers({ resource }: Waiver, labels: readonly string[]): boolean {
  return resource === undefined || labels.some((label) => matches(resource, label));
}

/** Whether a label matches a pattern in which `*` stands for any run of characters. */
export function matches(pattern: string, label: string): boolean {
  const parts = pattern
    .split('*')
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`).test(label);
}
