/** Lines of the core on the log. */
import type { Log } from '@ecs-actions/action-kit/log';
import type { Line } from '@ecs-actions/core/deployment/progress';
import { reasonOf, type Verdict } from '@ecs-actions/core/deployment/verdict';

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
export function printVerdict(log: Log, service: string | undefined, verdict: Verdict): void {
  const name = service === undefined ? '' : `${service}: `;
  if (verdict.name === 'stable') {
    log.line(`${name}stable`);
    return;
  }
  const title = `${name}${verdict.name}`;
  const cause = 'cause' in verdict && verdict.cause !== undefined ? ` (${verdict.cause})` : '';
  log.error({ title, message: `${reasonOf(verdict) ?? ''}${cause}` });
}
