/** Findings as annotations and log lines. */
import type { Log } from '@ecs-actions/action-kit/log';
import type { PlacedFinding } from '@ecs-actions/core/scaling/report/findings';
import { plural } from './summary.ts';

/** One annotation for each failure, worst first; skipped rules go into a folded group. */
export function annotate(log: Log, findings: readonly PlacedFinding[]): void {
  for (const finding of findings) {
    if (finding.status === 'skipped') continue;
    const { rule, resource, actual, expected, why, place } = finding;
    const annotation = {
      title: rule,
      message: `${resource}: ${actual ?? 'unknown'}; expected ${expected ?? 'otherwise'}. ${why}`,
      // A place without a line would put the note on the first line of a file it may not belong to.
      ...(place?.line === undefined ? {} : { file: place.file, line: place.line }),
    };
    switch (finding.severity) {
      case 'error':
        log.error(annotation);
        break;
      case 'warning':
        log.warning(annotation);
        break;
      case 'note':
        log.notice(annotation);
        break;
    }
  }
  const skipped = findings.filter(({ status }) => status === 'skipped');
  if (skipped.length === 0) return;
  log.group(
    `${plural(skipped.length, 'check')} skipped for lack of data`,
    skipped.map(({ rule, resource, actual }) => `${rule} (${resource}): ${actual ?? 'unknown'}`),
  );
}
