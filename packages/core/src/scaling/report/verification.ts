import type { EpochMs } from '../../time.ts';
import { settingsFor, type Config } from '../config/config.ts';
import { valueOf } from '../model/fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { verifyService, type FailFinding, type ServiceVerification } from '../verify.ts';
import { covers, isExpired, type Waiver } from '../waiver.ts';

/** What one run found, over all of its services. */
export interface Verification {
  readonly profile: string;
  readonly services: readonly ServiceVerification[];
  /** Waivers whose last day is over: an error each. */
  readonly expired: readonly Waiver[];
  /** Waivers in force whose rule holds without them: a note each. */
  readonly unused: readonly Waiver[];
}

export type FailOn = 'error' | 'warning' | 'never';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly skipped: number;
  readonly passed: number;
  readonly waived: number;
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
): Verification {
  const services = setups.map((setup) =>
    verifyService(setup, settingsFor(config, profile, namesOf(setup)), now),
  );
  const used = new Set(services.flatMap(({ failures }) => failures.map(({ waiver }) => waiver)));
  const inForce = config.waivers.filter((waiver) => !isExpired(waiver, now));
  return {
    profile,
    services,
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

/** The failures that count, worst first, each with the service it was found on. */
export function openFailures(verification: Verification): readonly FailFinding[] {
  const failures = verification.services.flatMap(({ failures }) => failures);
  const weight = { error: 0, warning: 1, note: 2 };
  return failures
    .filter(({ waiver }) => waiver === undefined)
    .sort((a, b) => weight[a.severity] - weight[b.severity]);
}

export function countFindings(verification: Verification): Counts {
  const open = openFailures(verification);
  const of = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  const all = verification.services;
  return {
    errors: of('error') + verification.expired.length,
    warnings: of('warning'),
    notes: of('note') + verification.unused.length,
    skipped: all.reduce((sum, { skipped }) => sum + skipped.length, 0),
    passed: all.reduce((sum, { passes }) => sum + passes.length, 0),
    waived: all.reduce((sum, { failures }) => sum + failures.length, 0) - open.length,
  };
}

/**
 * The verdict, which `fail-on: never` does not soften: it only keeps the step green. Warnings make it
 * `fail` where they are asked to count.
 */
export function verdictOf(counts: Counts, failOn: FailOn): 'pass' | 'fail' {
  const bad = counts.errors + (failOn === 'warning' ? counts.warnings : 0);
  return bad > 0 ? 'fail' : 'pass';
}
