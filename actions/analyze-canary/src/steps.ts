/** The steps of a deployment as they are seen to begin and to end. */
import { shareOfStep } from '@ecs-actions/core/canary/level';
import { comparingSteps, type Position } from '@ecs-actions/core/canary/position';
import { trafficSteps } from '@ecs-actions/core/deployment/planned-waits';
import { settledAfterMs } from '@ecs-actions/core/canary/sample';
import type { RolloutConfiguration } from '@ecs-actions/core/deployment/service';
import { durations, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import type { Inputs } from './inputs.ts';
import type { Step, Story } from './story.ts';
import { present } from '@ecs-actions/core/present';

type UnderWay = Extract<Position, { kind: 'under-way' }>;

/** Where neither the step's own length nor `step-window` says over how many minutes to judge. */
const usualMinutes = 10;
/** A decision that comes when the step ends is too late. */
const spareMs: DurationMs = settledAfterMs + 20 * durations.second;

/** The step that the position belongs to, begun where it is new; what came before it has ended. */
export function stepAt(
  story: Story,
  inputs: Inputs,
  { stage, weight, hook }: UnderWay,
  now: EpochMs,
): Step | undefined {
  const last = story.steps.at(-1);
  const isPauseBefore = weight === 0 && hook !== undefined;
  const isSame =
    last !== undefined &&
    last.until === undefined &&
    last.weight === weight &&
    (weight > 0 || last.hookId === hook?.id);
  if (isSame) {
    // Cleaning up is no traffic step: what serves then was judged before.
    if (stage !== 'CLEAN_UP') last.stage = stage;
    return last;
  }
  if (last !== undefined) last.until ??= now;
  if (weight === 0 && !isPauseBefore) return undefined;
  const step = begin(story, inputs, { stage, weight, ...present({ hook }) }, now);
  story.steps.push(step);
  return step;
}

function begin(
  story: Story,
  inputs: Inputs,
  { stage, weight, hook }: Omit<UnderWay, 'kind'>,
  now: EpochMs,
): Step {
  const { rollout } = story;
  const isFirst = story.steps.every((step) => step.weight === 0);
  const skippedMs = weight > 0 && isFirst ? inputs.warmUpMs : 0;
  return {
    stage,
    weight,
    ...(weight === 0 && hook !== undefined && { hookId: hook.id }),
    from: now,
    skippedMs,
    plan: {
      share: rollout === undefined ? 1 : shareOfStep(comparingSteps(rollout), weight),
      plannedMinutes: plannedMinutes(rollout, inputs, weight, now, skippedMs),
      mayGoOn: weight > 0 && weight < 100 && pausesBeforeShift(rollout),
    },
    judgedMinutes: 0,
    observed: 0,
    isDue: false,
    answer: 'none',
    hooks: new Set(),
  };
}

/** Usable minutes after which the step is decided. */
function plannedMinutes(
  rollout: RolloutConfiguration | undefined,
  { stepWindowMs }: Inputs,
  weight: number,
  from: EpochMs,
  skippedMs: DurationMs,
): number {
  const wanted =
    stepWindowMs === undefined ? undefined : Math.floor(stepWindowMs / durations.minute);
  const configured = rollout && trafficSteps(rollout).find((step) => step.weight === weight);
  const first = Math.ceil((from + skippedMs) / durations.minute);
  const lasts = Math.floor((from + (configured?.bakeMs ?? 0) - spareMs) / durations.minute) - first;
  if (pausesBeforeShift(rollout)) return wanted ?? (lasts >= 3 ? lasts : usualMinutes);
  return Math.max(1, wanted === undefined ? lasts : Math.min(wanted, Math.max(1, lasts)));
}

function pausesBeforeShift(rollout: RolloutConfiguration | undefined): boolean {
  return (
    rollout?.pauses.some(({ stages }) =>
      stages.some((stage) => /^(?:PRE|POST)_PRODUCTION_TRAFFIC_SHIFT$/.test(stage)),
    ) === true
  );
}
