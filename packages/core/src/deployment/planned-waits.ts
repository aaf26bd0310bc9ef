/**
 * How long a deployment takes by its own configuration, whatever the tasks do: traffic steps, bake times, and
 * pauses for somebody's decision.
 */
import { formatDuration, type DurationMs } from '../time.ts';
import { lifecycleStages, type Until } from './lifecycle-stages.ts';
import { longestJobMs, type WatchOptions } from './options.ts';
import { stageWords } from './progress.ts';
import type { RolloutConfiguration, ServiceDeployment } from './service.ts';

/** A traffic step as the configuration has it. */
export interface TrafficStep {
  /** Green's percent. */
  readonly weight: number;
  readonly bakeMs: DurationMs;
}

/** The steps of a strategy, the last of them 100 %; none of one that shifts no traffic. */
export function trafficSteps(rollout: RolloutConfiguration): readonly TrafficStep[] {
  const last = { weight: 100, bakeMs: rollout.bakeTimeMs };
  switch (rollout.strategy) {
    case 'CANARY': {
      const { percent = 5, bakeTimeMs = 600_000 } = rollout.canary ?? {};
      return [{ weight: percent, bakeMs: bakeTimeMs }, last];
    }
    case 'LINEAR': {
      const { stepPercent = 10, stepBakeTimeMs = 360_000 } = rollout.linear ?? {};
      const count = Math.max(0, Math.ceil(100 / stepPercent) - 1);
      const steps = Array.from({ length: count }, (_, index) => ({
        weight: stepPercent * (index + 1),
        bakeMs: stepBakeTimeMs,
      }));
      return [...steps, last];
    }
    case 'BLUE_GREEN':
      return [last];
    default:
      return [];
  }
}

/**
 * The least time a deployment takes by its own configuration: bake times and traffic steps
 * (ECS, API reference, DeploymentConfiguration). A linear rollout bakes after each step but the last, which is
 * followed by `bakeTime`.
 */
export function leastDurationMs(
  rollout: RolloutConfiguration,
  until: Until = 'stable',
): DurationMs {
  const bakeMs = reaches(until, 'BAKE_TIME') ? rollout.bakeTimeMs : 0;
  if (!reaches(until, 'PRE_PRODUCTION_TRAFFIC_SHIFT')) return bakeMs;
  const before = trafficSteps(rollout).slice(0, -1);
  return bakeMs + before.reduce((sum, step) => sum + step.bakeMs, 0);
}

interface PlannedPause {
  readonly stage: string;
  /** How often the deployment stands there. */
  readonly times: number;
  readonly atMostMs: DurationMs;
}

/**
 * The pauses of a deployment as far as `until`. Before the production shift there is one at every traffic step,
 * at other stages one each
 * (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html).
 */
export function plannedPauses(
  rollout: RolloutConfiguration,
  until: Until = 'stable',
): readonly PlannedPause[] {
  const steps = Math.max(1, trafficSteps(rollout).length);
  return rollout.pauses.flatMap(({ stages, atMostMs }) =>
    stages
      .filter((stage) => reaches(until, stage))
      .map((stage) => ({
        stage,
        times: stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT' ? steps : 1,
        atMostMs,
      })),
  );
}

type Planned = Pick<WatchOptions, 'timeoutMs' | 'onPause'> & Partial<Pick<WatchOptions, 'until'>>;

/** What is said first where the wait cannot, or may not, live to see its end; `undefined` where it can. */
export function shortTimeout(rollout: RolloutConfiguration, options: Planned): string | undefined {
  const { timeoutMs, onPause, until = 'stable' } = options;
  const limitMs = Math.min(timeoutMs, longestJobMs);
  const least = leastDurationMs(rollout, until);
  const pauses = onPause === 'wait' ? plannedPauses(rollout, until) : [];
  const most = least + pausedMs(pauses);
  if (most < limitMs) return undefined;
  const why: string[] = [];
  if (least >= limitMs) {
    why.push(
      `The deployment bakes and shifts traffic for ${formatDuration(least)} at least by its own configuration (${rollout.strategy})`,
    );
  }
  if (pauses.length > 0) why.push(`The deployment ${describePauses(pauses)}`);
  const job =
    timeoutMs > longestJobMs
      ? `, and a job lasts ${formatDuration(longestJobMs)} unless its timeout-minutes says more`
      : '';
  const limit = `timeout is ${formatDuration(timeoutMs)}${job}`;
  return `${why.join('. ')}; ${limit}.${describeWayOut(rollout, options, limitMs)}`;
}

/** `before traffic step 2 of 2 (10 % → 100 %)`, or the stage at which the deployment pauses. */
export function pausePlace(
  rollout: RolloutConfiguration,
  detail: ServiceDeployment['detail'],
): string | undefined {
  const { lifecycleStage: stage, productionTrafficWeight: weight = 0 } = detail ?? {};
  if (stage === undefined) return undefined;
  const steps = trafficSteps(rollout);
  const next = steps.findIndex((step) => step.weight > weight);
  // PRODUCTION_TRAFFIC_SHIFT takes no pause: what is shown there waits before it.
  const isBeforeStep = stage.endsWith('PRODUCTION_TRAFFIC_SHIFT') && !stage.startsWith('POST');
  return isBeforeStep && next >= 0
    ? `before traffic step ${next + 1} of ${steps.length} (${weight} % → ${steps[next]?.weight} %)`
    : `at ${stageWords(stage)}`;
}

function describePauses(pauses: readonly PlannedPause[]): string {
  const places = pauses.map(({ stage, times }) =>
    times > 1 ? `before each of ${times} traffic steps` : `at ${stageWords(stage)}`,
  );
  const count = pauses.reduce((sum, { times }) => sum + times, 0);
  const longest = Math.max(...pauses.map(({ atMostMs }) => atMostMs));
  const each =
    count > 1 ? ` each time, ${formatDuration(pausedMs(pauses))} in all ${count} pauses` : '';
  return `pauses ${places.join(' and ')} until somebody decides, up to ${formatDuration(longest)}${each}`;
}

/** The latest moment that the wait can live to see, as a value of `until`. */
function describeWayOut(
  rollout: RolloutConfiguration,
  { onPause }: Planned,
  limitMs: DurationMs,
): string {
  const most = (until: Until): DurationMs =>
    leastDurationMs(rollout, until) +
    (onPause === 'wait' ? pausedMs(plannedPauses(rollout, until)) : 0);
  const ways = (['traffic-shifted', 'TEST_TRAFFIC_SHIFT', 'SCALE_UP'] as const).filter(
    (until) => until === 'traffic-shifted' || rollout.strategy !== 'ROLLING',
  );
  const way = ways.find((until) => most(until) < limitMs);
  if (way === undefined) return '';
  const when =
    way === 'traffic-shifted'
      ? 'when the new revision serves all traffic'
      : `when ${stageWords(way)} is completed`;
  return ` "until: ${way}" ends this step ${when}; the rest goes on without it.`;
}

function pausedMs(pauses: readonly PlannedPause[]): DurationMs {
  return pauses.reduce((sum, { times, atMostMs }) => sum + times * atMostMs, 0);
}

/** Whether a wait until then goes through that stage. */
function reaches(until: Until, stage: string): boolean {
  const at = lifecycleStages.findIndex((known) => known === stage);
  return at <= placeOf(until);
}

function placeOf(until: Until): number {
  if (until === 'stable') return lifecycleStages.length;
  return lifecycleStages.indexOf(until === 'traffic-shifted' ? 'PRODUCTION_TRAFFIC_SHIFT' : until);
}
