/** Verdicts in words: the headline of a service, and the clause where neither AWS nor the tasks tell more. */
import type { Cause } from '../failure/cause.ts';
import { formatDuration, type DurationMs } from '../time.ts';
import { familyRevision } from './service.ts';
import type { VerdictName } from './verdict.ts';

/** Each verdict that is not good as a clause: `web: a newer deployment took over`. */
export const verdictInWords = {
  'rolled-back': 'ECS rolled the deployment back',
  failed: 'the deployment failed',
  superseded: 'a newer deployment took over',
  stopped: 'the deployment was stopped',
  paused: 'the deployment waits at a pause',
  stalled: 'the deployment makes no progress',
  'timed-out': 'the deployment did not end in time',
} as const satisfies Readonly<Partial<Record<VerdictName, string>>>;

/** What the headline of a service is made of. */
interface EndOfService {
  readonly service: string;
  readonly verdict: VerdictName;
  readonly deployedTaskDefinition?: string;
  readonly durationMs?: DurationMs;
  readonly beforeThisRun: boolean;
  readonly runsNothing?: boolean;
  readonly cause?: Cause;
}

/** One line of what became of a service. */
export function headline({
  service,
  verdict,
  deployedTaskDefinition,
  durationMs,
  beforeThisRun,
  runsNothing,
  cause,
}: EndOfService): string {
  const what =
    deployedTaskDefinition === undefined ? '' : ` ${familyRevision(deployedTaskDefinition)}`;
  const took = durationMs === undefined ? '' : ` after ${formatDuration(durationMs)}`;
  switch (verdict) {
    case 'stable':
      return beforeThisRun
        ? `${service} is stable; nothing was deployed`
        : `${service} is stable:${what}${took}`;
    case 'rolled-back':
      return `${service} was rolled back:${what} did not make it${took}`;
    case 'failed':
      if (cause === 'never-deployed') return `${service} failed: nothing was deployed`;
      if (runsNothing === true)
        return `${service} failed: the deployment is complete, but no task runs`;
      return `${service} failed:${what} did not make it${took}`;
    case 'superseded':
      return `${service}:${what} was superseded`;
    case 'timed-out':
      return `${service} timed out${what === '' ? '' : ` with${what}`}`;
    default:
      return `${service}: ${verdict}`;
  }
}
