/** How long deploys of a service take: this one against those ECS remembers (90 days). */
import { median, medianAbsoluteDeviation } from 'simple-statistics';
import type { ServiceDeployment } from '../deployment/service.ts';
import { formatDuration, type DurationMs, type EpochMs } from '../time.ts';

export interface PastDeploy {
  readonly at: EpochMs;
  readonly durationMs: DurationMs;
  readonly outcome: 'successful' | 'rolled-back' | 'stopped';
}

export interface DeployHistory {
  /** Newest first, at most 20. */
  readonly deploys: readonly PastDeploy[];
  /** Of the successful ones. */
  readonly medianMs?: DurationMs;
  readonly rollbacks: number;
  /** `11 m 42 s; median of the last 20: 12 m 03 s` */
  readonly sentence?: string;
  /** Where this deploy took conspicuously long. */
  readonly regression?: string;
}

const historySize = 20;
/** Fewer deploys have no usual length. */
const leastDeploys = 5;
const regressionFactor = 1.25;
const regressionDeviations = 3;

/** @param exceptArn the deployment that is judged */
export function deployHistoryOf(
  newestFirst: readonly ServiceDeployment[],
  exceptArn: string | undefined,
  durationMs: DurationMs | undefined,
): DeployHistory {
  const deploys = newestFirst
    .filter(({ arn }) => arn !== exceptArn)
    .flatMap((deployment) => pastDeployOf(deployment) ?? [])
    .slice(0, historySize);
  const lengths = deploys
    .filter(({ outcome }) => outcome === 'successful')
    .map((deploy) => deploy.durationMs);
  const rollbacks = deploys.filter(({ outcome }) => outcome === 'rolled-back').length;
  if (lengths.length === 0) return { deploys, rollbacks };
  const medianMs = median(lengths);
  const common = { deploys, rollbacks, medianMs };
  if (durationMs === undefined) return common;
  const rolled = rollbacks === 0 ? '' : `, ${rollbacks} of the last ${deploys.length} rolled back`;
  const sentence = `${formatDuration(durationMs)}; median of the last ${lengths.length}: ${formatDuration(medianMs)}${rolled}`;
  const spread = 1.4826 * medianAbsoluteDeviation(lengths);
  const isRegression =
    lengths.length >= leastDeploys &&
    durationMs > medianMs * regressionFactor &&
    durationMs > medianMs + regressionDeviations * spread;
  return {
    ...common,
    sentence,
    ...(isRegression && {
      regression: `this deploy took ${formatDuration(durationMs)}; the last ${lengths.length} took ${formatDuration(medianMs)} (median), ${formatDuration(Math.max(...lengths))} at most`,
    }),
  };
}

function pastDeployOf(deployment: ServiceDeployment): PastDeploy | undefined {
  const { createdAt, status } = deployment;
  const endedAt = deployment.finishedAt ?? deployment.stoppedAt;
  const outcome = outcomes[status];
  if (createdAt === undefined || endedAt === undefined || outcome === undefined) return undefined;
  return { at: createdAt, durationMs: endedAt - createdAt, outcome };
}

/** What is still in progress has no length. */
const outcomes: Readonly<Record<string, PastDeploy['outcome']>> = {
  SUCCESSFUL: 'successful',
  ROLLBACK_SUCCESSFUL: 'rolled-back',
  ROLLBACK_FAILED: 'rolled-back',
  STOPPED: 'stopped',
};
