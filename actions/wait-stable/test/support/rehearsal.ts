/** wait-stable run in this process against a simulated region, in virtual time, through the real AWS SDK. */
// Loaded before the clock runs: virtual time would pass while a client is read from the disk.
import '@aws-sdk/client-cloudwatch-logs';
import '@aws-sdk/client-elastic-load-balancing-v2';
import { EventEmitter } from 'node:events';
import { listenForCancellation } from '@ecs-actions/action-kit/cancellation';
import { readRunTimes, type RunTimes } from '@ecs-actions/action-kit/github';
import { createInputReader } from '@ecs-actions/action-kit/inputs';
import { createLog } from '@ecs-actions/action-kit/log';
import {
  createMemoryRunner,
  inputsAsEnvironment,
  wholeSummary,
} from '@ecs-actions/action-kit/test-support/memory-runner';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import { createRegion } from '@ecs-actions/simulator/region';
import { connect } from '../../src/connect.ts';
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import { parseInputs } from '../../src/inputs.ts';
import { run } from '../../src/main.ts';
import type { SavedState } from '../../src/state.ts';
import { createSimulatedTime } from '@ecs-actions/action-kit/test-support/simulated-time';

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

export interface RehearsalOptions extends StepOptions {
  readonly region: Omit<RegionOptions, 'startAt'> | Region;
}

/** Whoever answers: a simulated region, or a script. */
export type Answers = Pick<Region, 'handle'>;

export interface Rehearsed {
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
export async function rehearse(
  options: RehearsalOptions,
): Promise<Rehearsed & { readonly region: Region }> {
  const region =
    'handle' in options.region ? options.region : createRegion({ ...options.region, startAt });
  return { ...(await rehearseWith(region, options)), region };
}

/** The step against anything that answers. */
export async function rehearseWith(source: Answers, options: StepOptions): Promise<Rehearsed> {
  const beginAt = startAt + (options.beginAfterMs ?? 0);
  const time = createSimulatedTime(beginAt, options.skewMs);
  const { clock } = time;
  const awsNow = (): number => beginAt + clock.monotonicMs();
  const answers: Answers = {
    handle: (...request) => {
      time.stir();
      return source.handle(...request);
    },
  };

  const env = inputsAsEnvironment({
    cluster: 'prod',
    service: 'web',
    'aws-region': 'eu-central-1',
    ...options.inputs,
  });
  const runner = createMemoryRunner({ env, isPresent: false });
  const inputs = parseInputs(createInputReader(runner), env);
  const log = createLog({ runner });
  const signals = new EventEmitter();
  const cancellation = listenForCancellation(signals, clock);
  if (options.cancelAtMs !== undefined)
    time.at(options.cancelAtMs, () => signals.emit('SIGINT', 'SIGINT'));
  const deadline = createDeadline(clock, cancellation.signal);
  const states: SavedState[] = [];

  const result = await time.run(
    run(
      {
        ...connect(inputs.region, clock, deadline.signal, {
          credentials: {
            accessKeyId: options.accessKeyId ?? 'AKIAREHEARSAL',
            secretAccessKey: 'none',
          },
          requestHandler: inProcessHandler(answers, awsNow, (ms) => clock.sleep(ms)),
          random: () => 0.5,
        }),
        log,
        clock,
        cancellation,
        deadline,
        elapsedMs: clock.monotonicMs,
        readRunTimes: () => runTimes(options),
        saveState: (state) => states.push(state),
      },
      inputs,
    ),
  );
  log.flush();
  return {
    result,
    outputs: result.outputs ?? {},
    log: runner.text(),
    summary: wholeSummary(result.summary),
    endedAt: awsNow(),
    elapsedMs: clock.monotonicMs(),
    states,
  };
}

async function runTimes({
  runStartedAt = startAt,
}: StepOptions): Promise<RunTimes | { readonly unseen: string }> {
  // Not served over HTTP here: what GitHub answers is tested with the bundles.
  return runStartedAt === 'unseen'
    ? readRunTimes({}, undefined)
    : { startedAt: runStartedAt, createdAt: runStartedAt - 60_000 };
}
