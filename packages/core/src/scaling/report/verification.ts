import type { EpochMs } from '../../time.ts';
import type { Baseline } from '../baseline.ts';
import { settingsFor, type Config } from '../config/config.ts';
import type { Tool } from '../fixes/tool.ts';
import { valueOf } from '../../fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import type { UnreadService } from '../model/unread.ts';
import {
  counts,
  verifyService,
  type FailFinding,
  type ServiceVerification,
  type SkippedFinding,
} from '../verify.ts';
import { covers, isExpired, type Waiver } from '../waiver.ts';

/** What one run found, over all of its services. */
export interface Verification {
  readonly profile: string;
  readonly services: readonly ServiceVerification[];
  /** What the files hold and nobody read. */
  readonly unread: readonly UnreadService[];
  /** Waivers whose last day is over: an error each. */
  readonly expired: readonly Waiver[];
  /** Waivers in force whose rule holds without them: a note each. */
  readonly unused: readonly Waiver[];
}

export type FailOn = 'error' | 'warning' | 'inconclusive' | 'never';
export type Verdict = 'pass' | 'inconclusive' | 'fail';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly skipped: number;
  readonly passed: number;
  readonly waived: number;
  readonly accepted: number;
  /** Checks that might have been errors and could not be made, and services that were not read. */
  readonly open: number;
}

export interface VerifyOptions {
  readonly unread?: readonly UnreadService[];
  readonly baseline?: Baseline | undefined;
  /** The tool that what is checked out is written with. */
  readonly repositoryTool?: Tool | undefined;
}

/**
 * Runs the rules over every service, each by its own settings.
 *
 * @throws ReadableError for a profile that does not exist or thresholds that contradict each other.
 */
export function verify(
  setups: readonly ServiceSetup[],
  config: Config,
  profile: string,
  now: EpochMs,
  { unread = [], baseline, repositoryTool }: VerifyOptions = {},
): Verification {
  const services = setups.map((setup) => {
    const settings = settingsFor(config, profile, namesOf(setup));
    return verifyService(
      setup,
      { ...settings, baseline, tool: settings.tool ?? repositoryTool },
      now,
    );
  });
  const used = new Set(services.flatMap(({ failures }) => failures.map(({ waiver }) => waiver)));
  const inForce = config.waivers.filter((waiver) => !isExpired(waiver, now));
  return {
    profile,
    services,
    unread,
    expired: config.waivers.filter((waiver) => isExpired(waiver, now)),
    unused: inForce.filter((waiver) => !used.has(waiver) && isNeedless(waiver, services)),
  };
}

/** What it covers was looked at, and holds: a rule that was skipped or is of another stack needs it still. */
function isNeedless(waiver: Waiver, services: readonly ServiceVerification[]): boolean {
  return services.some(({ setup, passes }) =>
    passes.some(
      ({ rule, resource }) =>
        rule === waiver.rule && covers(waiver, [resource, setup.service.label]),
    ),
  );
}

/** What the config file may call a service, from the loosest name to the most exact one. */
function namesOf({ service }: ServiceSetup): readonly string[] {
  const name = valueOf(service.name);
  const cluster = valueOf(service.clusterName);
  return [
    ...new Set([
      ...(name === undefined ? [] : [name]),
      ...(name === undefined || cluster === undefined ? [] : [`${cluster}/${name}`]),
      service.label,
    ]),
  ];
}

/** One finding, and every service that shares the resource it was found on. */
export interface Shared<F> {
  readonly finding: F;
  /** Where its fix is printed from: the first of them, or the one for which it is worst. */
  readonly service: ServiceVerification;
  readonly services: readonly string[];
}

const weight = { error: 0, warning: 1, note: 2 };

/** Every failure once, the waived and accepted ones too, worst first. */
function allFailures({ services }: Verification): readonly Shared<FailFinding>[] {
  const found = services.flatMap((service) =>
    service.failures.map((finding) => ({ finding, service })),
  );
  const worstFirst = found.sort((a, b) => weight[a.finding.severity] - weight[b.finding.severity]);
  return once(worstFirst, ({ actual, expected, waiver }) => [
    actual,
    expected,
    waiver === undefined ? '' : 'waived',
  ]);
}

/** The failures that count, worst first, each once with the services it concerns. */
export function openFailures(verification: Verification): readonly Shared<FailFinding>[] {
  return allFailures(verification).filter(({ finding }) => counts(finding));
}

/** The failures that the baseline holds. */
export function acceptedFailures(verification: Verification): readonly Shared<FailFinding>[] {
  return allFailures(verification).filter(
    ({ finding }) => finding.accepted && finding.waiver === undefined,
  );
}

export function skippedChecks({ services }: Verification): readonly Shared<SkippedFinding>[] {
  const found = services.flatMap((service) =>
    service.skipped.map((finding) => ({ finding, service })),
  );
  return once(found, ({ reason }) => [reason]);
}

/** What two services share (a cluster, a target group, a task definition) is said once. */
function once<F extends { readonly rule: string; readonly resource: string }>(
  found: readonly { readonly finding: F; readonly service: ServiceVerification }[],
  more: (finding: F) => readonly string[],
): readonly Shared<F>[] {
  const groups = new Map<string, { finding: F; service: ServiceVerification; labels: string[] }>();
  for (const { finding, service } of found) {
    const file = service.setup.service.place?.file ?? '';
    const key = JSON.stringify([finding.rule, finding.resource, file, ...more(finding)]);
    const group = groups.get(key);
    if (group) group.labels.push(service.setup.service.label);
    else groups.set(key, { finding, service, labels: [service.setup.service.label] });
  }
  return [...groups.values()].map(({ finding, service, labels }) => ({
    finding,
    service,
    services: [...new Set(labels)],
  }));
}

export function countFindings(verification: Verification): Counts {
  const all = allFailures(verification);
  const open = openFailures(verification);
  const of = (severity: string) =>
    open.filter(({ finding }) => finding.severity === severity).length;
  const skipped = skippedChecks(verification);
  const passed = verification.services.flatMap(({ setup, passes }) =>
    passes.map(({ rule, resource }) => `${setup.service.place?.file ?? ''} ${rule} ${resource}`),
  );
  const left = skipped.filter(({ finding }) => finding.leavesOpen).length;
  // Where nothing at all could be judged, nothing passed, whatever the severities are.
  const blind = passed.length === 0 && open.length === 0 && skipped.length > 0 && left === 0;
  return {
    errors: of('error') + verification.expired.length,
    warnings: of('warning'),
    notes: of('note') + verification.unused.length,
    skipped: skipped.length,
    passed: new Set(passed).size,
    waived: all.filter(({ finding }) => finding.waiver !== undefined).length,
    accepted: acceptedFailures(verification).length,
    open: left + verification.unread.length + (blind ? skipped.length : 0),
  };
}

/**
 * The verdict, which `fail-on: never` does not soften: it only keeps the step green. Warnings make it
 * `fail` where they are asked to count. Nothing passes while an error might hide in what was not seen.
 */
export function verificationVerdictOf(found: Counts, failOn: FailOn): Verdict {
  const bad = found.errors + (failOn === 'warning' ? found.warnings : 0);
  if (bad > 0) return 'fail';
  return found.open > 0 ? 'inconclusive' : 'pass';
}

/** Whether the step fails. */
export function failsStep(verdict: Verdict, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return verdict === 'fail' || (verdict === 'inconclusive' && failOn === 'inconclusive');
}
