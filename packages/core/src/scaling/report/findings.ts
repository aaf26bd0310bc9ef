import { printFix } from '../fixes/print-fix.ts';
import type { Place } from '../model/service-setup.ts';
import type { Severity } from '../rule.ts';
import type { FailFinding, ServiceVerification, SkippedFinding } from '../verify.ts';
import type { Waiver } from '../waiver.ts';
import { openFailures, type Verification } from './verification.ts';

/** One element of the output `findings`; null is what there is nothing to say of. */
export interface Finding {
  readonly rule: string;
  readonly status: 'fail' | 'skipped';
  readonly severity: Severity;
  readonly resource: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly why: string;
  readonly fix: string | null;
}

/** A finding with what only the report and the annotations need. */
export interface PlacedFinding extends Finding {
  readonly place: Place | undefined;
}

/** All findings, failures first and the worst of them on top; waived ones are left out. */
export function listFindings(verification: Verification): readonly PlacedFinding[] {
  const failures = openFailures(verification).map((failure) =>
    toFinding(failure, serviceOf(failure, verification)),
  );
  return [
    ...verification.expired.map(expiredFinding),
    ...failures,
    ...verification.unused.map(unusedFinding),
    ...verification.services.flatMap(({ skipped }) => skipped.map(toSkipped)),
  ];
}

function serviceOf(failure: FailFinding, { services }: Verification): ServiceVerification {
  const found = services.find(({ failures }) => failures.includes(failure));
  if (!found) throw new Error(`No service has the finding ${failure.rule}.`);
  return found;
}

function toFinding(failure: FailFinding, service: ServiceVerification): PlacedFinding {
  const { rule, severity, resource, expected, actual, why, place } = failure;
  return {
    rule,
    status: 'fail',
    severity,
    resource,
    expected,
    actual,
    why,
    fix: fixText(failure, service),
    place,
  };
}

/** The advice, then the fix in the first tool: the user's own, or the AWS CLI. */
export function fixText(failure: FailFinding, service: ServiceVerification): string | null {
  const printed = printFix(failure, service)[0];
  const parts = [failure.advice, printed?.text].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join('\n');
}

function toSkipped(finding: SkippedFinding): PlacedFinding {
  const { rule, severity, resource, reason, why } = finding;
  return {
    rule,
    status: 'skipped',
    severity,
    resource,
    expected: null,
    actual: `unknown: ${reason}`,
    why,
    fix: null,
    place: undefined,
  };
}

function expiredFinding({ rule, resource, reason, expires, place }: Waiver): PlacedFinding {
  return {
    rule: 'waiver-expired',
    status: 'fail',
    severity: 'error',
    resource: `waiver of ${rule}${resource === undefined ? '' : ` on ${resource}`}`,
    expected: 'a waiver that is still in force, or none',
    actual: `expired after ${expires} (${reason})`,
    why: 'A waiver that nobody looks at again is how a known risk is forgotten.',
    fix: 'Fix what it was about and delete it, or give it a new reason and date.',
    place,
  };
}

function unusedFinding({ rule, resource, expires, place }: Waiver): PlacedFinding {
  return {
    rule: 'waiver-unused',
    status: 'fail',
    severity: 'note',
    resource: `waiver of ${rule}${resource === undefined ? '' : ` on ${resource}`}`,
    expected: 'a finding that it covers',
    actual: `the rule holds without it (in force until ${expires})`,
    why: 'A waiver that covers nothing hides the next finding of its kind.',
    fix: 'Delete it, if no other stage needs it.',
    place,
  };
}

/** The finding as the output has it. */
export function toOutput({ place: _place, ...finding }: PlacedFinding): Finding {
  return finding;
}
