/** Lines of the core on the log. */
import type { Log } from '@ecs-actions/action-kit/log';
import type { Line } from '@ecs-actions/core/deployment/progress';
import type { Outcome } from '@ecs-actions/core/deployment/outcome';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { formatDuration } from '@ecs-actions/core/time';

/** Prints what a step tells; with several services each line bears its service's name. */
export function printLines(log: Log, service: string | undefined, lines: readonly Line[]): void {
  const labelled = (text: string): string => (service === undefined ? text : `${service}  ${text}`);
  for (const line of lines) {
    switch (line.kind) {
      case 'plain':
        log.line(labelled(line.text));
        break;
      case 'folded':
        log.group(labelled(line.title), line.lines);
        break;
      default:
        log[line.kind]({ title: line.title, message: labelled(line.text) });
    }
  }
}

/** The verdict: an annotation where it is bad, so that it is seen without opening the log. */
export function printVerdict(log: Log, service: string | undefined, outcome: Outcome): void {
  const name = service === undefined ? '' : `${service}: `;
  const title = `${name}${outcome.verdict}`;
  if (outcome.verdict !== 'stable') {
    const cause = outcome.cause === undefined ? '' : ` (${outcome.cause})`;
    log.error({ title, message: `${outcome.reason ?? ''}${cause}` });
    return;
  }
  const what =
    outcome.deployedTaskDefinition === undefined
      ? ''
      : `: ${familyRevision(outcome.deployedTaskDefinition)}`;
  const took =
    outcome.durationMs === undefined ? '' : ` after ${formatDuration(outcome.durationMs)}`;
  const compared = outcome.comparison === undefined ? '' : `, ${outcome.comparison}`;
  log.line(`${title}${what}${took}${compared}`);
}
