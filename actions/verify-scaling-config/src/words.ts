/** Counts as people say them. */
import type { Severity } from '@ecs-actions/core/scaling/rule';
import { severities } from '@ecs-actions/core/scaling/rule';
import type { Counts, Verdict } from '@ecs-actions/core/scaling/report/verification';

/** `1 check`, `2 checks`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** `1 error, 2 warnings`. */
export function countOf(findings: readonly { readonly severity: Severity }[]): string {
  return severities
    .flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      return count === 0 ? [] : [plural(count, severity)];
    })
    .join(', ');
}

/** `fail: 1 error, 4 warnings, 2 notes (production); 20 checks passed, 6 skipped, 1 waived`. */
export function headline(verdict: Verdict, counts: Counts, profile: string): string {
  const found = [
    counts.errors > 0 ? plural(counts.errors, 'error') : '',
    counts.warnings > 0 ? plural(counts.warnings, 'warning') : '',
    counts.notes > 0 ? plural(counts.notes, 'note') : '',
  ].filter((part) => part !== '');
  const rest = [
    `${plural(counts.passed, 'check')} passed`,
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
    ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
    ...(counts.accepted > 0 ? [`${counts.accepted} accepted`] : []),
  ];
  const what = found.length === 0 ? 'nothing found' : found.join(', ');
  const open = verdict === 'inconclusive' ? `, ${openChecks(counts)}` : '';
  return `${verdict}: ${what}${open} (${profile}); ${rest.join(', ')}`;
}

/** `3 checks that might be errors could not be made`. */
export function openChecks({ open }: Counts): string {
  return `${open === 1 ? '1 check' : `${open} checks`} that might have found an error could not be made`;
}
