/** run-migration-task run in this process against a simulated region, in virtual time, through the real AWS SDK. */
import { EventEmitter } from 'node:events';
import { listenForCancellation } from '@ecs-actions/action-kit/cancellation';
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import { createInputReader } from '@ecs-actions/action-kit/inputs';
import { createLog } from '@ecs-actions/action-kit/log';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { createSecrets } from '@ecs-actions/action-kit/secrets';
import {
  createMemoryRunner,
  inputsAsEnvironment,
  wholeSummary,
} from '@ecs-actions/action-kit/test-support/memory-runner';
import {
  createSimulatedTime,
  type SimulatedTime,
} from '@ecs-actions/action-kit/test-support/simulated-time';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import { createRegion } from '@ecs-actions/simulator/region';
import { setStage as setWorldStage } from '@ecs-actions/simulator/scenario/stage';
import { connect, type Aws } from '../../src/connect.ts';
import { finish } from '../../src/finish.ts';
import { parseInputs } from '../../src/inputs.ts';
import { run } from '../../src/main.ts';
import { readWorkflowRun } from '../../src/origin.ts';
import { parseSavedState, type SavedState } from '../../src/state.ts';

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

/** Modules that load with their first use take real time, in which virtual time must not pass: load them now. */
async function loadEverything(): Promise<void> {
  const region = quietRegion();
  const clock = { monotonicMs: () => 0, epochMs: () => startAt, sleep: async () => undefined };
  const aws = connect('eu-central-1', clock, () => new AbortController().signal, {
    credentials: { accessKeyId: 'AKIAWARMUP', secretAccessKey: 'none' },
    requestHandler: inProcessHandler(region, () => startAt),
  });
  await aws.services.describeServices('prod', ['web']);
  await aws.logs.open({ group: '/ecs/web', stream: 'none' }).next();
}
await loadEverything();

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

export interface SimulatedRun {
  readonly result: ActionResult;
  readonly outputs: Readonly<Record<string, unknown>>;
  /** Everything printed, as a runner would get it. */
  readonly log: string;
  readonly summary: string;
  readonly report: Readonly<Record<string, unknown>>;
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
  const time = createSimulatedTime(region.now());
  const beginAt = region.now();
  const now = (): number => beginAt + time.clock.monotonicMs();
  const answers = {
    ...region,
    handle: (...args: Parameters<Region['handle']>) => {
      time.stir();
      return region.handle(...args);
    },
  };

  const open = (options: StepOptions) => {
    const { beginAfterMs = 0 } = options;
    // Every step has a process of its own: its clock begins with it.
    const bornAtMs = time.clock.monotonicMs() + beginAfterMs;
    const clock = {
      ...time.clock,
      monotonicMs: () => Math.max(0, time.clock.monotonicMs() - bornAtMs),
    };
    const env: Record<string, string> = {
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '1001',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'deploy',
      GITHUB_ACTION: 'migrate',
      ...options.env,
    };
    const given = {
      cluster: 'prod',
      service: 'web',
      command: 'migrate',
      'aws-region': 'eu-central-1',
      ...options.inputs,
    };
    Object.assign(env, inputsAsEnvironment(given));
    const runner = createMemoryRunner({ env });
    const secrets = createSecrets(runner);
    const log = createLog({ runner, redact: secrets.redact });
    const signals = new EventEmitter();
    const cancellation = listenForCancellation(signals, clock);
    if (options.cancelAtMs !== undefined) {
      time.at(bornAtMs + options.cancelAtMs, () => signals.emit('SIGINT', 'SIGINT'));
    }
    if (options.terminateAtMs !== undefined) {
      time.at(bornAtMs + options.terminateAtMs, () => signals.emit('SIGTERM', 'SIGTERM'));
    }
    const connectWith = (signal: () => AbortSignal): Aws => {
      const aws = connect('eu-central-1', clock, signal, {
        credentials: {
          accessKeyId: options.accessKeyId ?? 'AKIASIMULATED',
          secretAccessKey: 'none',
        },
        requestHandler: inProcessHandler(answers, now, (ms) => clock.sleep(ms)),
        random: options.random ?? (() => 0.5),
      });
      return { ...aws, ...options.aws?.(aws) };
    };
    const begin = async (): Promise<void> => {
      if (beginAfterMs > 0) await time.clock.sleep(beginAfterMs);
    };
    return { begin, clock, env, runner, log, secrets, cancellation, connectWith };
  };

  return {
    region,
    time,
    now,
    play: (work) => time.run(work),
    step: async (options = {}) => {
      const { begin, clock, env, runner, log, secrets, cancellation, connectWith } = open(options);
      await begin();
      const states: SavedState[] = [];
      const inputs = parseInputs(createInputReader(runner), env);
      for (const { value } of inputs.secretEnvironment) secrets.mask(value);
      const deadline = createDeadline(clock, cancellation.signal);
      const result = await run(
        {
          ...connectWith(deadline.signal),
          log,
          clock,
          cancellation,
          deadline,
          random: options.random ?? (() => 0.5),
          workflowRun: readWorkflowRun(env),
          saveState: (state) => states.push(structuredClone(state)),
        },
        inputs,
      );
      log.flush();
      return simulated(result, runner.text(), states, time.clock.monotonicMs());
    },
    post: async (state, options = {}) => {
      const { begin, clock, runner, log, cancellation, connectWith } = open(options);
      await begin();
      const parsed = parseSavedState(JSON.parse(JSON.stringify(state ?? null)));
      const aws = connectWith(() => cancellation.signal);
      const result =
        parsed === undefined
          ? { exitCode: 0 as const }
          : await finish({ ...aws, log, clock, cancellation }, parsed);
      log.flush();
      return simulated(result, runner.text(), [], time.clock.monotonicMs());
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

function simulated(
  result: ActionResult,
  log: string,
  states: readonly SavedState[],
  endedAtMs: number,
): SimulatedRun {
  return {
    result,
    outputs: result.outputs ?? {},
    log,
    summary: wholeSummary(result.summary),
    report: result.report ?? {},
    states,
    endedAtMs,
  };
}
