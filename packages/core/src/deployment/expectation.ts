/** When a deployment is likely to end: from its own configuration, and from how long the last ones took. */
import { formatDuration, type DurationMs, type EpochMs } from '../time.ts';
import type { ServiceDeployment } from './service.ts';

/** How long recent successful deployments took. */
export interface History {
  readonly medianMs: DurationMs;
  /** How many of the last twenty the median rests on. */
  readonly count: number;
}

const historySize = 20;

/** The median of the last twenty successful deployments (ListServiceDeployments keeps 90 days); the subject's own does not count. */
export function historyOf(
  newestFirst: readonly ServiceDeployment[],
  exceptArn: string | undefined,
): History | undefined {
  const lengths = newestFirst
    .filter(({ arn, status }) => arn !== exceptArn && status === 'SUCCESSFUL')
    .flatMap(({ createdAt, finishedAt }) =>
      createdAt === undefined || finishedAt === undefined ? [] : [finishedAt - createdAt],
    )
    .slice(0, historySize)
    .sort((a, b) => a - b);
  const lower = lengths[Math.floor((lengths.length - 1) / 2)];
  const upper = lengths[Math.ceil((lengths.length - 1) / 2)];
  if (lower === undefined || upper === undefined) return undefined;
  return { medianMs: (lower + upper) / 2, count: lengths.length };
}

/**
 * `usually 11 m 42 s (last 20); about 4 m 00 s to go`
 *
 * @param isPaused it waits for somebody's decision, and how long that takes nobody knows.
 */
export function describeExpectation(
  history: History,
  createdAt: EpochMs,
  now: EpochMs,
  isPaused: boolean,
): string {
  const usually = `usually ${formatDuration(history.medianMs)} (last ${history.count})`;
  if (isPaused) return `${usually}; paused`;
  const toGoMs = createdAt + history.medianMs - now;
  return toGoMs > 0
    ? `${usually}; about ${formatDuration(toGoMs)} to go`
    : `${usually}; ${formatDuration(-toGoMs)} over that`;
}

/** `11 m 42 s, 21 s faster than usual (12 m 03 s, last 20)` */
export function compareToHistory(durationMs: DurationMs, history: History): string {
  const difference = durationMs - history.medianMs;
  const usual = `usual ${formatDuration(history.medianMs)} (last ${history.count})`;
  if (Math.abs(difference) < 1000) return `as long as the ${usual}`;
  return `${formatDuration(Math.abs(difference))} ${difference < 0 ? 'faster' : 'slower'} than the ${usual}`;
}
