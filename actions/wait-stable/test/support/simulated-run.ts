/** wait-stable run in this process against a simulated region, in virtual time, through the real AWS SDK. */
import { readRunTimes, type RunTimes } from '@ecs-actions/action-kit/github';
import { known, type Fact } from '@ecs-actions/core/fact';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { createRegion } from '@ecs-actions/simulator/region';
import { openStage, runMain } from '@ecs-actions/tooling/in-process/run-in-process';
import { action } from '../../src/action.ts';
import type { SavedState } from '../../src/state.ts';

export type Region = ReturnType<typeof createRegion>;
type RegionOptions = Parameters<typeof createRegion>[0];

export interface StepOptions {
  /** Inputs by name; cluster `prod` and service `web` unless given. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** How long after the region's start the step begins. */
  readonly beginAfterMs?: number;
  /** The start of the run attempt; default: the region's start. `undefined` as a value: out of sight. */
  readonly runStartedAt?: number | 'unseen';
  readonly accessKeyId?: string;
  /** The runner cancels at this moment of the step. */
  readonly cancelAtMs?: number;
  /** How far the runner's clock is ahead of AWS's. */
  readonly skewMs?: number;
}

export interface SimulatedRunOptions extends StepOptions {
  readonly region: Omit<RegionOptions, 'startAt'> | Region;
}

/** Whoever answers: a simulated region, or a script. */
export type Answers = Pick<Region, 'handle'>;

export interface SimulatedRun {
  readonly result: ActionResult;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly log: string;
  readonly summary: string;
  /** AWS's time when the step ended. */
  readonly endedAt: number;
  readonly elapsedMs: number;
  readonly states: readonly SavedState[];
}

export const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);

/** The step against a simulated region. */
export async function simulateRun(
  options: SimulatedRunOptions,
): Promise<SimulatedRun & { readonly region: Region }> {
  const region =
    'handle' in options.region ? options.region : createRegion({ ...options.region, startAt });
  return { ...(await simulateRunWith(region, options)), region };
}

/** The step against anything that answers. */
export async function simulateRunWith(
  source: Answers,
  options: StepOptions,
): Promise<SimulatedRun> {
  const stage = openStage(source, startAt + (options.beginAfterMs ?? 0), options.skewMs);
  const { inputs, beginAfterMs: _, ...step } = options;
  const ended = await stage.time.run(
    runMain(action, stage, {
      ...step,
      onRunner: false,
      inputs: { cluster: 'prod', service: 'web', 'aws-region': 'eu-central-1', ...inputs },
      ports: () => ({ readRunTimes: () => runTimes(options) }),
    }),
  );
  return { ...ended, states: ended.states as readonly SavedState[] };
}

async function runTimes({ runStartedAt = startAt }: StepOptions): Promise<Fact<RunTimes>> {
  // Not served over HTTP here: what GitHub answers is tested with the bundles.
  return runStartedAt === 'unseen'
    ? readRunTimes({}, undefined)
    : known({ startedAt: runStartedAt, createdAt: runStartedAt - 60_000 });
}
