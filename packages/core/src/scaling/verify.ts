import type { EpochMs } from '../time.ts';
import { fingerprint, type Baseline } from './baseline.ts';
import { mergeChanges } from './fixes/merge-changes.ts';
import type { Change } from './fixes/change.ts';
import type { Tool } from './fixes/tool.ts';
import { kindOf, type KindOfService, type ServiceKind } from './kind.ts';
import type { Part, Place } from './model/part.ts';
import type { ServiceSetup } from './model/service-setup.ts';
import type { Failure, RuleResult, Principle, Rule, RuleContext, Severity, Skip } from './rule.ts';
import { weightsByKind } from './rules/by-kind.ts';
import type { RuleId } from './rules/ids.ts';
import { rules as allRules } from './rules/registry.ts';
import type { ProfileName, Thresholds } from './thresholds.ts';
import { findWaiver, type Waiver } from './waiver.ts';
import type { Workers } from './workers.ts';

export type Severities = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;

/** What one service is measured by: profile, config file and overrides, already put together. */
export interface Settings {
  /** The built-in profile the severities come from. */
  readonly base: ProfileName;
  readonly thresholds: Thresholds;
  /** Of the file and its profile: a service's kind may make them milder. */
  readonly severities: Severities;
  /** Of this one service, whatever its kind. */
  readonly ownSeverities?: Severities;
  /** What the config file takes the service for. */
  readonly kind?: ServiceKind | undefined;
  readonly workers: Workers | undefined;
  readonly waivers: readonly Waiver[];
  /** Findings that were accepted when the rules were adopted. */
  readonly baseline?: Baseline | undefined;
  /** What fixes are printed for, by the config file. */
  readonly tool?: Tool | 'all' | undefined;
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
  /** It is in the baseline: it counts for nothing but is reported as accepted. */
  readonly accepted: boolean;
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
  /** It would have been an error, and could have been seen with a permission or a value more. */
  readonly leavesOpen: boolean;
}

/** A rule that holds on a resource. */
export interface PassedCheck {
  readonly rule: RuleId;
  readonly resource: string;
  readonly advice: string | undefined;
}

/** What was found on one service. */
export interface ServiceVerification {
  readonly setup: ServiceSetup;
  readonly kind: KindOfService;
  readonly failures: readonly FailFinding[];
  readonly skipped: readonly SkippedFinding[];
  readonly passes: readonly PassedCheck[];
  /** Every change the failures that count ask for, one per resource. */
  readonly changes: readonly Change[];
  readonly tool: Tool | 'all' | undefined;
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Whether a finding counts: it is neither waived nor accepted. */
export function counts({ waiver, accepted }: FailFinding): boolean {
  return waiver === undefined && !accepted;
}

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
  const kind = kindOf(setup, settings.kind);
  const run: Run = { setup, settings, kind: kind.kind, now };
  const context: RuleContext = {
    thresholds: settings.thresholds,
    kind: kind.kind,
    workers: settings.workers,
    now,
    isOn: (id) => !isOff(id, run) && !waivedEverywhere(id, run),
  };
  const failures: FailFinding[] = [];
  const skipped: SkippedFinding[] = [];
  const passes: PassedCheck[] = [];
  for (const rule of rules) {
    if (isOff(rule.id, run)) continue;
    for (const outcome of distinct(rule.check(setup, context))) {
      switch (outcome.status) {
        case 'pass':
          passes.push({
            rule: rule.id,
            resource: outcome.resource.label,
            advice: outcome.advice,
          });
          break;
        case 'skipped':
          skipped.push(skippedOf(rule, outcome, run));
          break;
        case 'fail':
          failures.push(failureOf(rule, outcome, run));
          break;
      }
    }
  }
  failures.sort((a, b) => order[a.severity] - order[b.severity]);
  const changes = mergeChanges(failures.filter(counts).flatMap((failure) => failure.changes));
  return { setup, kind, failures, skipped, passes, changes, tool: settings.tool };
}

/** What every finding of one service is made with. */
interface Run {
  readonly setup: ServiceSetup;
  readonly settings: Settings;
  readonly kind: ServiceKind;
  readonly now: EpochMs;
}

/** A rule that meets several parts may say the same of one of them twice. */
function distinct(outcomes: readonly RuleResult[]): readonly RuleResult[] {
  const seen = new Set<string>();
  return outcomes.filter((outcome) => {
    const key = `${outcome.status} ${outcome.resource.label} ${'actual' in outcome ? outcome.expected : ''}${'reason' in outcome ? outcome.reason : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function common(rule: Rule, resource: Part) {
  const { id, principle, title, why } = rule;
  return { rule: id, principle, title, resource: resource.label, why };
}

function skippedOf(rule: Rule, { resource, reason, outOfSight }: Skip, run: Run): SkippedFinding {
  const severity = severityOf(rule, undefined, run);
  const isWaived = waiverFor(rule, resource, run) !== undefined;
  return {
    ...common(rule, resource),
    status: 'skipped',
    severity,
    reason,
    leavesOpen: severity === 'error' && outOfSight !== true && !isWaived,
  };
}

function failureOf(rule: Rule, outcome: Failure, run: Run): FailFinding {
  const { resource, expected, actual, fix } = outcome;
  const { settings, setup } = run;
  const found = { rule: rule.id, resource: resource.label, actual };
  return {
    ...common(rule, resource),
    status: 'fail',
    severity: severityOf(rule, outcome.severity, run),
    place: resource.place ?? setup.service.place,
    expected,
    actual,
    changes: fix.changes,
    advice: fix.advice === '' ? undefined : fix.advice,
    waiver: waiverFor(rule, resource, run),
    accepted: settings.baseline?.has(fingerprint(found)) ?? false,
  };
}

function waiverFor(rule: Rule, { label }: Part, { setup, settings, now }: Run) {
  return findWaiver(settings.waivers, rule.id, [label, setup.service.label], now);
}

/** What the service's own config says, else what the file says, but no more than its kind has it weigh. */
function severityOf(rule: Rule, case_: Severity | undefined, { settings, kind }: Run): Severity {
  const own = settings.ownSeverities?.[rule.id];
  if (own !== undefined && own !== 'off') return own;
  const configured = settings.severities[rule.id];
  const usual =
    configured !== undefined && configured !== 'off'
      ? configured
      : (case_ ?? rule.severity[settings.base]);
  const most = weightsByKind[kind][rule.id];
  return most === undefined || most === 'off' || order[usual] >= order[most] ? usual : most;
}

function isOff(id: RuleId, { settings, kind }: Run): boolean {
  const own = settings.ownSeverities?.[id];
  if (own !== undefined) return own === 'off';
  return settings.severities[id] === 'off' || weightsByKind[kind][id] === 'off';
}

/** A waiver without a resource, or for the service itself, takes the rule's fix out of the others. */
function waivedEverywhere(rule: RuleId, { setup, settings, now }: Run): boolean {
  return findWaiver(settings.waivers, rule, [setup.service.label], now) !== undefined;
}
