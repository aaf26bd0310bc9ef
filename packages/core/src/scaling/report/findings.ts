import { printFix } from '../fixes/print-fix.ts';
import type { Place } from '../model/part.ts';
import type { UnreadService } from '../model/unread.ts';
import type { Severity } from '../rule.ts';
import type { FailFinding, ServiceVerification, SkippedFinding } from '../verify.ts';
import type { Waiver } from '../waiver.ts';
import {
  acceptedFailures,
  openFailures,
  skippedChecks,
  type Shared,
  type Verification,
} from './verification.ts';

/** One element of the output `findings`; null is what there is nothing to say of. */
export interface Finding {
  readonly rule: string;
  readonly status: 'fail' | 'accepted' | 'skipped';
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
  /** Labels of the services it concerns; none for what concerns the run. */
  readonly services: readonly string[];
}

/** All findings, failures first and the worst of them on top; waived ones are left out. */
export function listFindings(verification: Verification): readonly PlacedFinding[] {
  return [
    ...verification.expired.map(expiredFinding),
    ...openFailures(verification).map((shared) => toFinding(shared, 'fail')),
    ...verification.unused.map(unusedFinding),
    ...acceptedFailures(verification).map((shared) => toFinding(shared, 'accepted')),
    ...verification.unread.map(unreadFinding),
    ...skippedChecks(verification).map(toSkipped),
  ];
}

function toFinding(
  { finding, service, services }: Shared<FailFinding>,
  status: 'fail' | 'accepted',
): PlacedFinding {
  const { rule, severity, resource, expected, actual, why, place } = finding;
  return {
    rule,
    status,
    severity,
    resource,
    expected,
    actual,
    why: services.length > 1 ? `${why} It concerns ${services.join(', ')}.` : why,
    fix: fixText(finding, service),
    place,
    services,
  };
}

/** The advice, then the fix in the user's own tool. */
export function fixText(failure: FailFinding, service: ServiceVerification): string | null {
  const printed = printFix(failure, service)[0];
  const parts = [failure.advice, printed?.text].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join('\n');
}

function toSkipped({ finding, services }: Shared<SkippedFinding>): PlacedFinding {
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
    services,
  };
}

/** What holds services and was not read: it is said in place of every rule on them. */
function unreadFinding({ label, kind, why, place }: UnreadService): PlacedFinding {
  return {
    rule: 'not-read',
    status: 'skipped',
    severity: 'error',
    resource: label,
    expected: null,
    actual: `unknown: ${kind} is not read: ${why}`,
    why: 'What is not read may be an outage in waiting all the same.',
    fix: null,
    place,
    services: [],
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
    services: [],
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
    services: [],
  };
}

/** The finding as the output has it. */
export function toOutput({ place: _place, services: _services, ...finding }: PlacedFinding) {
  return finding satisfies Finding;
}
