import type { EpochMs } from '../time.ts';
import { mergeChanges } from './fixes/merge-changes.ts';
import type { Change } from './fixes/change.ts';
import type { Tool } from './fixes/tool.ts';
import type { Part, Place, ServiceSetup } from './model/service-setup.ts';
import type { Failure, Outcome, Principle, Rule, RuleContext, Severity } from './rule.ts';
import type { RuleId } from './rules/ids.ts';
import { rules as allRules } from './rules/registry.ts';
import type { ProfileName, Thresholds } from './thresholds.ts';
import { findWaiver, type Waiver } from './waiver.ts';
import type { Workers } from './workers.ts';

/** What one service is measured by: profile, config file and overrides, already put together. */
export interface Settings {
  /** The built-in profile the severities come from. */
  readonly base: ProfileName;
  readonly thresholds: Thresholds;
  readonly severities: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly workers: Workers | undefined;
  readonly waivers: readonly Waiver[];
  /** What fixes are printed for, where the source leaves it open. */
  readonly tool?: Tool | undefined;
}

export interface FailFinding {
  readonly status: 'fail';
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly principle: Principle;
  readonly title: string;
  readonly resource: string;
  readonly place: Place | undefined;
  readonly expected: string;
  readonly actual: string;
  readonly why: string;
  readonly changes: readonly Change[];
  readonly advice: string | undefined;
  /** The waiver that covers it: it then counts for nothing but is reported as waived. */
  readonly waiver: Waiver | undefined;
}

export interface SkippedFinding {
  readonly status: 'skipped';
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly principle: Principle;
  readonly title: string;
  readonly resource: string;
  readonly reason: string;
  readonly why: string;
}

/** A rule that holds on a resource. */
export interface PassedCheck {
  readonly rule: RuleId;
  readonly resource: string;
}

/** What was found on one service. */
export interface ServiceVerification {
  readonly setup: ServiceSetup;
  readonly failures: readonly FailFinding[];
  readonly skipped: readonly SkippedFinding[];
  readonly passes: readonly PassedCheck[];
  /** Every change the failures that are not waived ask for, one per resource. */
  readonly changes: readonly Change[];
  readonly tool: Tool | undefined;
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Runs every rule that is on over one service.
 *
 * The fixes are computed in the knowledge of all rules that are on, so that together they leave nothing
 * to complain about and never contradict each other.
 *
 * @param now by AWS's or the runner's clock; decides what lies in the past and which waiver is expired.
 */
export function verifyService(
  setup: ServiceSetup,
  settings: Settings,
  now: EpochMs,
  rules: readonly Rule[] = allRules,
): ServiceVerification {
  const context: RuleContext = {
    thresholds: settings.thresholds,
    workers: settings.workers,
    now,
    isOn: (rule) =>
      settings.severities[rule] !== 'off' && !waivedEverywhere(rule, setup, settings, now),
  };
  const failures: FailFinding[] = [];
  const skipped: SkippedFinding[] = [];
  const passes: PassedCheck[] = [];
  for (const rule of rules) {
    if (settings.severities[rule.id] === 'off') continue;
    for (const outcome of distinct(rule.check(setup, context))) {
      switch (outcome.status) {
        case 'pass':
          passes.push({ rule: rule.id, resource: outcome.resource.label });
          break;
        case 'skipped':
          skipped.push({
            ...common(rule, outcome.resource, settings),
            ...outcome,
            resource: outcome.resource.label,
          });
          break;
        case 'fail':
          failures.push(failureOf(rule, outcome, setup, settings, now));
          break;
      }
    }
  }
  failures.sort((a, b) => order[a.severity] - order[b.severity]);
  const open = failures.filter(({ waiver }) => waiver === undefined);
  const changes = mergeChanges(open.flatMap(({ changes }) => changes));
  return { setup, failures, skipped, passes, changes, tool: settings.tool };
}

/** A rule that meets several parts may say the same of one of them twice. */
function distinct(outcomes: readonly Outcome[]): readonly Outcome[] {
  const seen = new Set<string>();
  return outcomes.filter((outcome) => {
    const key = `${outcome.status} ${outcome.resource.label} ${'actual' in outcome ? outcome.expected : ''}${'reason' in outcome ? outcome.reason : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function common(rule: Rule, resource: Part, settings: Settings) {
  return {
    rule: rule.id,
    severity: severityOf(rule, undefined, settings),
    principle: rule.principle,
    title: rule.title,
    resource: resource.label,
    why: rule.why,
  };
}

function failureOf(
  rule: Rule,
  outcome: Failure,
  setup: ServiceSetup,
  settings: Settings,
  now: EpochMs,
): FailFinding {
  const { resource, expected, actual, fix } = outcome;
  return {
    ...common(rule, resource, settings),
    status: 'fail',
    severity: severityOf(rule, outcome.severity, settings),
    place: resource.place ?? setup.service.place,
    expected,
    actual,
    changes: fix.changes,
    advice: fix.advice === '' ? undefined : fix.advice,
    waiver: findWaiver(settings.waivers, rule.id, [resource.label, setup.service.label], now),
  };
}

function severityOf(rule: Rule, case_: Severity | undefined, settings: Settings): Severity {
  const configured = settings.severities[rule.id];
  if (configured !== undefined && configured !== 'off') return configured;
  return case_ ?? rule.severity[settings.base];
}

/** A waiver without a resource, or for the service itself, takes the rule's fix out of the others. */
function waivedEverywhere(
  rule: RuleId,
  setup: ServiceSetup,
  settings: Settings,
  now: EpochMs,
): boolean {
  return findWaiver(settings.waivers, rule, [setup.service.label], now) !== undefined;
}
