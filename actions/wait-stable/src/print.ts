/** Lines of the core on the log. */
import type { Log } from '@ecs-actions/action-kit/log';
import { firstScreen, screenText, type LogTail } from '@ecs-actions/core/deployment/first-screen';
import type { RolloutOutcome } from '@ecs-actions/core/deployment/outcome';
import type { Line } from '@ecs-actions/core/deployment/progress';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { isGood } from '@ecs-actions/core/deployment/verdict';
import { formatDuration } from '@ecs-actions/core/time';
import { sortedByVerdict, tally } from './results.ts';

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

/** The verdict: where it is bad its first screen as an annotation, so that it is seen without opening the log. */
export function printVerdict(
  log: Log,
  service: string | undefined,
  outcome: RolloutOutcome,
  tails: readonly LogTail[],
): void {
  if (!isGood(outcome.verdict)) {
    const screen = firstScreen(outcome, tails);
    log.error({ title: screen.headline, message: screenText(screen).join('\n') });
    return;
  }
  const what =
    outcome.deployedTaskDefinition === undefined
      ? ''
      : `: ${familyRevision(outcome.deployedTaskDefinition)}`;
  const took =
    outcome.durationMs === undefined ? '' : ` after ${formatDuration(outcome.durationMs)}`;
  if (outcome.verdict === 'reached') {
    log.line(`${service === undefined ? '' : `${service}: `}reached: ${outcome.reason ?? ''}`);
    return;
  }
  const compared = outcome.comparison === undefined ? '' : `, ${outcome.comparison}`;
  log.line(`${service === undefined ? '' : `${service}: `}stable${what}${took}${compared}`);
}

/** At most so many services are told once more at the end; the summary has them all. */
const toldAgain = 2;

/** The last lines of a log of several services: which are not live and why, and which are. */
export function printTally(
  log: Log,
  outcomes: readonly RolloutOutcome[],
  tailsOf: (outcome: RolloutOutcome) => readonly LogTail[],
): void {
  if (outcomes.length < 2) return;
  const bad = sortedByVerdict(outcomes).filter(({ verdict }) => !isGood(verdict));
  for (const outcome of bad.slice(0, toldAgain)) {
    const screen = firstScreen(outcome, tailsOf(outcome));
    log.line(screen.headline);
    for (const line of screenText(screen)) log.line(`  ${line}`);
  }
  for (const line of tally(outcomes)) log.line(line);
}
