/** run-migration-task run in this process against a simulated region, in virtual time, through the real AWS SDK. */
import { createRegion } from '@ecs-actions/simulator/region';
import { setStage as setWorldStage } from '@ecs-actions/simulator/scenario/stage';
import type { SimulatedTime } from '@ecs-actions/action-kit/test-support/simulated-time';
import {
  openStage,
  runMain,
  runPost,
  type EndedStep,
  type StepOptions as RunOptions,
} from '@ecs-actions/tooling/in-process/run-in-process';
import { action, postWith } from '../../src/action.ts';
import { connect, type Aws } from '../../src/connect.ts';
import type { Ports } from '../../src/ports.ts';
import { stateName, type SavedState } from '../../src/state.ts';
import { present } from '@ecs-actions/core/present';

export type Region = ReturnType<typeof createRegion>;
type RegionOptions = Parameters<typeof createRegion>[0];

export const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);

/** A region in which nobody deploys. */
export function quietRegion(options: Partial<RegionOptions> = {}): Region {
  return createRegion({ seed: 1, scenario: 'quiet', startAt, ...options });
}

type Containers = NonNullable<StageDefinition['containers']>;
type StageDefinition = NonNullable<
  NonNullable<Parameters<typeof setWorldStage>[1]>['taskDefinition']
>;

/** The same, with these containers in its task definition. */
export function containersRegion(containers: Containers): Region {
  return quietRegion({
    scenario: {
      name: 'containers',
      description: 'a service of several containers',
      build: (world) => {
        setWorldStage(world, { taskDefinition: { containers } });
      },
    },
  });
}

export interface StepOptions {
  /** Inputs by name; cluster `prod`, service `web` and command `migrate` unless given. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Over those of run 1001, attempt 1, job `deploy`, step `migrate`. */
  readonly env?: Readonly<Record<string, string>>;
  readonly accessKeyId?: string;
  /** The runner cancels at these moments of the step: SIGINT, then SIGTERM. */
  readonly cancelAtMs?: number;
  readonly terminateAtMs?: number;
  /** The step's process begins this long after the time it lives in. */
  readonly beginAfterMs?: number;
  readonly random?: () => number;
  /** Other ports, for a lock say. */
  readonly aws?: (aws: Aws) => Partial<Aws>;
}

export interface SimulatedRun extends Omit<EndedStep, 'states'> {
  readonly states: readonly SavedState[];
  /** On the time's clock. */
  readonly endedAtMs: number;
}

/** A region and the time that it and all steps of a test live in. */
export interface Stage {
  readonly region: Region;
  readonly time: SimulatedTime;
  readonly now: () => number;
  readonly step: (options?: StepOptions) => Promise<SimulatedRun>;
  /** The post step, with the state as the runner hands it over. */
  readonly post: (state: SavedState | undefined, options?: StepOptions) => Promise<SimulatedRun>;
  /** Lets time pass until all of it is done. */
  readonly play: <T>(work: Promise<T>) => Promise<T>;
}

export function setStage(region: Region = quietRegion()): Stage {
  const stage = openStage(region, region.now());
  const { time, now } = stage;
  const endedAtMs = (): number => time.clock.monotonicMs();
  const step = ({ inputs, env, aws, ...options }: StepOptions): RunOptions<Ports> => ({
    ...options,
    env: {
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '1001',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'deploy',
      GITHUB_ACTION: 'migrate',
      ...env,
    },
    inputs: {
      cluster: 'prod',
      service: 'web',
      command: 'migrate',
      'aws-region': 'eu-central-1',
      ...inputs,
    },
    ...present({ ports: aws }),
  });
  const simulated = ({ states, ...ended }: EndedStep): SimulatedRun => ({
    ...ended,
    states: states as readonly SavedState[],
    endedAtMs: endedAtMs(),
  });
  return {
    region,
    time,
    now,
    play: (work) => time.run(work),
    step: async (options = {}) => simulated(await runMain(action, stage, step(options))),
    post: async (state, options = {}) => {
      const saved = state === undefined ? {} : { [stateName]: JSON.stringify(state) };
      const { aws } = options;
      const connectAws: typeof connect = (...given) => {
        const connected = connect(...given);
        return { ...connected, ...aws?.(connected) };
      };
      const ending = { ...action, post: postWith(connectAws) };
      return simulated(await runPost(ending, stage, { ...step(options), state: saved }));
    },
  };
}

/** One step in a region of its own, from its start to its end. */
export async function simulateRun(
  options: StepOptions & { readonly region?: Region } = {},
): Promise<SimulatedRun & { readonly region: Region; readonly now: number }> {
  const stage = setStage(options.region);
  const done = await stage.play(stage.step(options));
  return { ...done, region: stage.region, now: stage.now() };
}
