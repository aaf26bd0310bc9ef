/** scale-for-event run in this process against a simulated region, in virtual time, through the real AWS SDK. */
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { createRegion } from '@ecs-actions/simulator/region';
import { openStage, runMain } from '@ecs-actions/tooling/in-process/run-in-process';
import { action } from '../../src/action.ts';

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

export interface SimulatedRun {
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
export async function simulateRun(region: Region, options: StepOptions): Promise<SimulatedRun> {
  let calls = 0;
  const killed = new AbortController();
  const source = {
    handle: (...request: Parameters<Region['handle']>) => {
      if (killed.signal.aborted) throw new Killed();
      const answer = region.handle(...request);
      if (calls++ === options.killedAtCall) {
        killed.abort();
        throw new Killed();
      }
      return answer;
    },
  };
  const stage = openStage(source, region.now(), options.skewMs);
  const { inputs, ...step } = options;
  return stage.time.run(
    runMain(action, stage, {
      ...step,
      onRunner: false,
      inputs: {
        cluster: 'prod',
        service: 'web',
        'aws-region': 'eu-central-1',
        wait: 'false',
        ...inputs,
      },
    }),
  );
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
