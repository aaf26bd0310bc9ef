import { printAllFixes, printFix, toolsFor } from '../fixes/print-fix.ts';
import { describeFact } from '../../fact.ts';
import type { FailFinding, ServiceVerification } from '../verify.ts';
import { listFindings } from './findings.ts';
import type { Written } from '../../reports/shape.ts';
import type { scalingReport } from '../../reports/verify-scaling-config.ts';
import { countFindings, type Verdict, type Verification } from './verification.ts';

type Json = Readonly<Record<string, unknown>>;
type Report = NonNullable<Written<typeof scalingReport>>;

/**
 * The JSON report: everything that was found, whole and uncut, keys as in the outputs. The schema
 * version is added by whoever writes the file.
 */
export function toReport(verification: Verification, verdict: Verdict): Omit<Report, 'remarks'> {
  const { errors, warnings, notes, skipped, passed, waived, accepted } =
    countFindings(verification);
  return {
    verdict,
    profile: verification.profile,
    counts: { errors, warnings, notes, skipped, passed, waived, accepted },
    findings: listFindings(verification).map((finding) => ({
      rule: finding.rule,
      status: finding.status,
      severity: finding.severity,
      resource: finding.resource,
      expected: finding.expected,
      actual: finding.actual,
      why: finding.why,
      fix: finding.fix,
      file: finding.place?.file ?? null,
      line: finding.place?.line ?? null,
      services: finding.services,
    })),
    'not-read': verification.unread.map(({ label, kind, why }) => ({ resource: label, kind, why })),
    services: verification.services.map(serviceReport),
  };
}

function serviceReport(service: ServiceVerification): NonNullable<Report['services']>[number] {
  const { setup, kind, failures, skipped, passes } = service;
  return {
    service: setup.service.label,
    cluster: describeFact(setup.service.clusterName),
    source: setup.origin,
    kind: kind.kind,
    'kind-because': kind.why,
    passed: passes.length,
    failed: failures.map((failure) => failureReport(failure, service)),
    skipped: skipped.map(({ rule, resource, reason }) => ({ rule, resource, reason })),
    advice: passes.flatMap(({ rule, resource, advice }) =>
      advice === undefined ? [] : [{ rule, resource, advice }],
    ),
    'all-fixes': printAllFixes(service, toolsFor(setup)),
  };
}

function failureReport(failure: FailFinding, service: ServiceVerification): Json {
  const { rule, severity, principle, title, resource, expected, actual, advice, waiver, accepted } =
    failure;
  return {
    rule,
    severity,
    principle,
    title,
    resource,
    expected,
    actual,
    advice: advice ?? null,
    fixes: printFix(failure, service, toolsFor(service.setup)),
    waived: waiver ? { reason: waiver.reason, expires: waiver.expires } : null,
    accepted,
  };
}
