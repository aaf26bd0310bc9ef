/** scale-for-event run in this process against a simulated region, in virtual time, through the real AWS SDK. */
// Loaded before the clock runs: virtual time would pass while a client is read from the disk.
import '@aws-sdk/client-elastic-load-balancing-v2';
import '@aws-sdk/client-service-quotas';
import { EventEmitter } from 'node:events';
import { listenForCancellation } from '@ecs-actions/action-kit/cancellation';
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import { createInputReader } from '@ecs-actions/action-kit/inputs';
import { createLog } from '@ecs-actions/action-kit/log';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import {
  createMemoryRunner,
  inputsAsEnvironment,
  wholeSummary,
} from '@ecs-actions/action-kit/test-support/memory-runner';
import { createSimulatedTime } from '@ecs-actions/action-kit/test-support/simulated-time';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import { createRegion } from '@ecs-actions/simulator/region';
import { connect } from '../../src/connect.ts';
import { parseInputs } from '../../src/inputs.ts';
import { run } from '../../src/main.ts';

export type Region = ReturnType<typeof createRegion>;

export const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);
const minute = 60_000;

/** The scenario `event`: web in prod, 2 to 12 tasks, nobody deploys. */
export function eventRegion(options: Partial<Parameters<typeof createRegion>[0]> = {}): Region {
  return createRegion({ scenario: 'event', seed: 5, startAt, ...options });
}

export interface StepOptions {
  /** Inputs by name; cluster `prod`, service `web`, no waiting for tasks unless given. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly accessKeyId?: string;
  /** The runner cancels at this moment of the step. */
  readonly cancelAtMs?: number;
  /** How far the runner's clock is ahead of AWS's. */
  readonly skewMs?: number;
  /** Kills the step when it sends this call (from 0): it is carried out, and nothing after it. */
  readonly killedAtCall?: number;
}

export interface Rehearsed {
  readonly result: ActionResult;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly log: string;
  readonly summary: string;
  readonly elapsedMs: number;
}

/** Nothing is left of the process. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** The step, begun at the region's present time. @throws Killed */
export async function rehearse(region: Region, options: StepOptions): Promise<Rehearsed> {
  const beganAt = region.now();
  const time = createSimulatedTime(beganAt, options.skewMs);
  const { clock } = time;
  const awsNow = (): number => beganAt + clock.monotonicMs();
  let calls = 0;
  const killed = new AbortController();
  const answers = {
    handle: (...request: Parameters<Region['handle']>) => {
      time.stir();
      if (killed.signal.aborted) throw new Killed();
      const answer = region.handle(...request);
      if (calls++ === options.killedAtCall) {
        killed.abort();
        throw new Killed();
      }
      return answer;
    },
  };
  const env = inputsAsEnvironment({
    cluster: 'prod',
    service: 'web',
    'aws-region': 'eu-central-1',
    wait: 'false',
    ...options.inputs,
  });
  const runner = createMemoryRunner({ env, isPresent: false });
  const inputs = parseInputs(createInputReader(runner), env, clock.epochMs());
  const log = createLog({ runner });
  const signals = new EventEmitter();
  const cancellation = listenForCancellation(signals, clock);
  if (options.cancelAtMs !== undefined) {
    time.at(options.cancelAtMs, () => signals.emit('SIGINT', 'SIGINT'));
  }
  const deadline = createDeadline(clock, cancellation.signal);
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
    elapsedMs: clock.monotonicMs(),
  };
}

/** The capacity of web as it really is. */
export function capacityOf(region: Region): { readonly min: number; readonly max: number } {
  const { min, max } = targetOf(region);
  return { min, max };
}

export function targetOf(region: Region) {
  const target = region.world.scalableTargets.get('service/prod/web');
  if (target === undefined) throw new Error('no scalable target');
  return target;
}

export function pass(region: Region, minutes: number): void {
  region.advanceTo(region.now() + minutes * minute);
}

/** Calls that change something, in order. */
export function changes(region: Region): readonly string[] {
  return region.calls
    .map(({ operation }) => operation)
    .filter((operation) => !/^(?:Describe|List|Get)/.test(operation));
}
