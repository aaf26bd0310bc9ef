import type { EpochMs } from '../time.ts';
import type { Change } from './fixes/change.ts';
import type { ServiceKind } from './kind.ts';
import type { Fact, Unknown } from '../fact.ts';
import type { Part } from './model/part.ts';
import type { ServiceSetup } from './model/service-setup.ts';
import type { RuleId } from './rules/ids.ts';
import type { ProfileName, Thresholds } from './thresholds.ts';
import type { Workers } from './workers.ts';
import { present } from '../present.ts';

export type Severity = 'error' | 'warning' | 'note';
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The numbers of the field guide's principles, README "Principles". */
export type Principle = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8';

/** One principle made checkable. */
export interface Rule {
  readonly id: RuleId;
  readonly principle: Principle;
  /** A few words: what holds when the rule passes. */
  readonly title: string;
  /** One sentence: what happens to whoever breaks it. */
  readonly why: string;
  readonly severity: Readonly<Record<ProfileName, Severity>>;
  /**
   * One outcome for each part it looked at; none where the rule has nothing to say about this service
   * (no load balancer, another deployment controller).
   */
  readonly check: (setup: ServiceSetup, context: RuleContext) => readonly RuleResult[];
}

export interface RuleContext {
  readonly thresholds: Thresholds;
  /** What the service is taken for. */
  readonly kind: ServiceKind;
  readonly workers: Workers | undefined;
  readonly now: EpochMs;
  /**
   * Whether the fix of that rule would be printed at all: neither switched off nor waived. Rules that
   * share a setting agree on its value through this, so that no fix contradicts another.
   */
  readonly isOn: (rule: RuleId) => boolean;
}

export type RuleResult = Pass | Failure | Skip;

export interface Pass {
  readonly status: 'pass';
  readonly resource: Part;
  /** An improvement beyond the rule: shown folded, without effect on the verdict. */
  readonly advice?: string;
}

export interface Failure {
  readonly status: 'fail';
  readonly resource: Part;
  readonly expected: string;
  readonly actual: string;
  readonly fix: Fix;
  /** Where this case weighs less or more than the rule's default. The config file outranks both. */
  readonly severity?: Severity;
}

export interface Skip {
  readonly status: 'skipped';
  readonly resource: Part;
  /** What could not be seen. */
  readonly reason: string;
  /** It cannot be seen from here, so it does not make the verdict inconclusive. */
  readonly outOfSight?: true;
}

/** Settings to change, words where settings alone do not do it, or both. */
export interface Fix {
  readonly changes: readonly Change[];
  readonly advice?: string;
}

export function pass(resource: Part, advice?: string): Pass {
  return { status: 'pass', resource, ...present({ advice }) };
}

export function skip(resource: Part, reason: string): Skip {
  return { status: 'skipped', resource, reason };
}

/** Skipped for what nobody can see from here. */
export function skipOutOfSight(resource: Part, reason: string): Skip {
  return { status: 'skipped', resource, reason, outOfSight: true };
}

/** Skipped for one fact: `what` names it. */
export function skipFor(resource: Part, what: string, { why, outOfSight }: Unknown): Skip {
  return (outOfSight ? skipOutOfSight : skip)(resource, `${what}: ${why}`);
}

/** Decides once all facts are known; otherwise the rule is skipped, naming each fact that is not. */
export function decide<F extends Readonly<Record<string, Fact<unknown>>>>(
  resource: Part,
  facts: F,
  judge: (values: {
    readonly [K in keyof F]: F[K] extends Fact<infer T> ? T : never;
  }) => RuleResult,
): RuleResult {
  const missing = Object.entries(facts).flatMap(([name, fact]) =>
    fact.known ? [] : [skipFor(resource, name, fact)],
  );
  if (missing.length > 0) {
    const reason = [...new Set(missing.map((one) => one.reason))].join('; ');
    return (missing.every((one) => one.outOfSight) ? skipOutOfSight : skip)(resource, reason);
  }
  const values = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, fact.known ? fact.value : undefined]),
  );
  return judge(values as never);
}
