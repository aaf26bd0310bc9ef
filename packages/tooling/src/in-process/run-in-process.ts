/** An action run in this process against whoever answers in place of AWS, in virtual time, through the real AWS SDK. */
// Loaded before the clock runs: virtual time would pass while a client is read from the disk.
import '@aws-sdk/client-application-auto-scaling';
import '@aws-sdk/client-cloudwatch';
import '@aws-sdk/client-cloudwatch-logs';
import '@aws-sdk/client-ecr';
import '@aws-sdk/client-ecs';
import '@aws-sdk/client-elastic-load-balancing-v2';
import '@aws-sdk/client-service-quotas';
import { EventEmitter } from 'node:events';
import { mainStep, postStep, type Action } from '@ecs-actions/action-kit/action';
import { listenForCancellation } from '@ecs-actions/action-kit/cancellation';
import type { Clock } from '@ecs-actions/action-kit/clock';
import { createInputReader } from '@ecs-actions/action-kit/inputs';
import { createLog, sayTrouble } from '@ecs-actions/action-kit/log';
import {
  executeAction,
  type ActionKit,
  type ActionResult,
} from '@ecs-actions/action-kit/run-action';
import { createSecrets } from '@ecs-actions/action-kit/secrets';
import {
  createMemoryRunner,
  inputsAsEnvironment,
  wholeSummary,
  type Said,
} from '@ecs-actions/action-kit/test-support/memory-runner';
import {
  createSimulatedTime,
  type SimulatedTime,
} from '@ecs-actions/action-kit/test-support/simulated-time';
import type { AwsAccess } from '@ecs-actions/aws/session';
import type { DurationMs, EpochMs } from '@ecs-actions/core/time';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import type { Answers } from '@ecs-actions/simulator/server';
import { assertFitsSchema } from './fits-schema.ts';

/** A simulated AWS and the time that all steps of a test share. */
export interface Stage {
  readonly time: SimulatedTime;
  /** AWS's clock. */
  readonly now: () => EpochMs;
  /** The same AWS; each question lets the time know that something is under way. */
  readonly answers: Pick<Answers, 'handle'>;
}

/**
 * @param beginAt AWS's time at the beginning.
 * @param skewMs how far the runner's clock is ahead of AWS's.
 * @param patienceMs see `createSimulatedTime`.
 */
export function openStage(
  source: Pick<Answers, 'handle'>,
  beginAt: EpochMs,
  skewMs?: number,
  patienceMs?: number,
): Stage {
  const time = createSimulatedTime(beginAt, skewMs, patienceMs);
  return {
    time,
    now: () => beginAt + time.clock.monotonicMs(),
    answers: {
      handle: (...request) => {
        time.stir();
        return source.handle(...request);
      },
    },
  };
}

export interface StepOptions<Ports = object> {
  /** By name, as in a workflow; nothing is filled in from `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What the main step saved, by name, for its post step. */
  readonly state?: Readonly<Record<string, string>>;
  readonly accessKeyId?: string;
  /** The runner cancels at these moments of the step: SIGINT, then SIGTERM. */
  readonly cancelAtMs?: number;
  readonly terminateAtMs?: number;
  /** What the step's process is sent; default: nothing but by `cancelAtMs` and `terminateAtMs`. */
  readonly signals?: EventEmitter;
  /** The step's process begins this long after the stage's present time. */
  readonly beginAfterMs?: number;
  /** Between 0 and 1; jitter. Default: always 0.5. */
  readonly random?: () => number;
  /** Answers in place of the stage's: a real connection to another emulator, say. */
  readonly requestHandler?: NonNullable<AwsAccess['requestHandler']>;
  /** Ports to put in place of those that are not AWS's: GitHub's answers, files. */
  readonly ports?: (ports: Ports) => Partial<Ports>;
  /** Told of each line of the log as it is printed, of a step that throws too. */
  readonly onLine?: (line: string) => void;
  /** Told of what is saved for the post step, as it is saved. */
  readonly onState?: (name: string, value: string) => void;
  /** Default true. False: somebody runs the action by hand. */
  readonly onRunner?: boolean;
}

export interface EndedStep {
  readonly result: ActionResult;
  readonly outputs: Readonly<Record<string, unknown>>;
  /** Everything printed, as a runner would get it. */
  readonly log: string;
  /** Whole, without a limit. */
  readonly summary: string;
  readonly report: Readonly<Record<string, unknown>>;
  /** What was saved for the post step, by name: the last value, and each in its order. */
  readonly state: Readonly<Record<string, string>>;
  readonly states: readonly unknown[];
  /** How long the step's process lived. */
  readonly elapsedMs: number;
  /** AWS's time when it ended. */
  readonly endedAt: EpochMs;
}

/** The main step. What it throws is not caught. Let time pass with `stage.time.run(…)`. */
export async function runMain<Inputs, Ports extends object>(
  action: Action<Inputs, Ports, AwsAccess>,
  stage: Stage,
  options: StepOptions<Ports> = {},
): Promise<EndedStep> {
  return runStep(stage, options, async (kit, access) => {
    const inputs = action.parseInputs(kit.inputs, kit.env, kit.clock.epochMs());
    const ports = action.connect(kit, inputs, access);
    const result = await action.run({ ...ports, ...options.ports?.(ports) }, inputs);
    if (result.report !== undefined) assertFitsSchema(action.name, result.report);
    return result;
  });
}

/** The post step, with the state that was saved. */
export async function runPost<Inputs, Ports extends object>(
  { name, post }: Action<Inputs, Ports, AwsAccess>,
  stage: Stage,
  options: StepOptions<Ports> = {},
): Promise<EndedStep> {
  if (post === undefined) throw new Error(`${name} has no post step`);
  return runStep(stage, options, post);
}

async function runStep(
  stage: Stage,
  options: Omit<StepOptions, 'ports'>,
  run: (kit: ActionKit, access: AwsAccess) => Promise<ActionResult>,
): Promise<EndedStep> {
  const { env, memory, runner, states, signals, clock, begin } = openStep(stage, options);
  const secrets = createSecrets(runner);
  const log = createLog({ runner, redact: secrets.redact });
  const cancellation = listenForCancellation(signals, clock);
  await begin();

  const inputs = createInputReader(runner);
  const result = await run(
    { env, runner, inputs, log, secrets, clock, cancellation },
    { ...accessOf(stage, options, clock), say: sayTrouble(log) },
  );
  log.flush();
  return {
    result,
    outputs: result.outputs ?? {},
    log: memory.text(),
    summary: wholeSummary(result.summary),
    report: result.report ?? {},
    state: Object.fromEntries(memory.state),
    states,
    elapsedMs: clock.monotonicMs(),
    endedAt: stage.now(),
  };
}

/** A step as the runner is left with it: what it threw is in the log, and its outputs are text. */
export interface FinishedStep {
  readonly exitCode: 0 | 1;
  readonly outputs: ReadonlyMap<string, string>;
  readonly log: string;
  readonly summary: string;
  readonly state: Readonly<Record<string, string>>;
  readonly elapsedMs: DurationMs;
}

/** A step that ended in this process. */
export interface FinishedHere extends FinishedStep {
  /** Its log, line by line and command by command. */
  readonly said: readonly Said[];
}

/** A step from its start to its exit code, errors and the writing of what it leaves included. */
export async function runToItsExit<Inputs, Ports extends object>(
  action: Action<Inputs, Ports, AwsAccess>,
  stage: Stage,
  which: 'main' | 'post',
  options: StepOptions<Ports> = {},
): Promise<FinishedHere> {
  const { env, memory, runner, signals, clock, begin } = openStep(stage, options);
  const { ports } = options;
  const changed =
    ports === undefined
      ? action
      : {
          ...action,
          connect: (kit: ActionKit, inputs: Inputs, access: AwsAccess) => {
            const connected = action.connect(kit, inputs, access);
            return { ...connected, ...ports(connected) };
          },
        };
  const access = accessOf(stage, options, clock);
  const step = which === 'main' ? mainStep(changed, access) : postStep(changed, access);
  await begin();
  const exitCode = await executeAction(step, { env, signals, clock, runner });
  return {
    exitCode,
    outputs: memory.outputs,
    log: memory.text(),
    said: memory.said,
    summary: memory.summaryText(),
    state: Object.fromEntries(memory.state),
    elapsedMs: clock.monotonicMs(),
  };
}

/** The process of a step, but for the action in it: its clock begins with it. */
function openStep({ time }: Stage, options: Omit<StepOptions, 'ports'>) {
  const { beginAfterMs = 0 } = options;
  const bornAtMs = time.clock.monotonicMs() + beginAfterMs;
  const clock = {
    ...time.clock,
    monotonicMs: () => Math.max(0, time.clock.monotonicMs() - bornAtMs),
  };
  const states: unknown[] = [];
  const env: Record<string, string> = {
    ...options.env,
    ...inputsAsEnvironment(options.inputs ?? {}),
  };
  for (const [name, value] of Object.entries(options.state ?? {})) env[`STATE_${name}`] = value;
  const memory = createMemoryRunner({ env, isPresent: options.onRunner ?? true });
  const runner = {
    ...memory,
    info: (line: string) => {
      memory.info(line);
      options.onLine?.(line);
    },
    saveState: (name: string, value: string) => {
      memory.saveState(name, value);
      options.onState?.(name, value);
      states.push(JSON.parse(value));
    },
  };
  const { signals = new EventEmitter() } = options;
  const signalAt = (atMs: number | undefined, signal: NodeJS.Signals): void => {
    if (atMs !== undefined) time.at(bornAtMs + atMs, () => signals.emit(signal, signal));
  };
  signalAt(options.cancelAtMs, 'SIGINT');
  signalAt(options.terminateAtMs, 'SIGTERM');
  const begin = async (): Promise<void> => {
    if (beginAfterMs > 0) await time.clock.sleep(beginAfterMs);
  };
  return { env, memory, runner, states, signals, clock, begin };
}

function accessOf(
  { answers, now, time }: Stage,
  { accessKeyId = 'AKIAINPROCESS', requestHandler, random }: Omit<StepOptions, 'ports'>,
  clock: Clock,
): AwsAccess {
  return {
    credentials: { accessKeyId, secretAccessKey: 'none' },
    requestHandler:
      requestHandler === undefined
        ? inProcessHandler(answers, now, (ms) => clock.sleep(ms))
        : withoutTimePassing(requestHandler, time),
    random: random ?? (() => 0.5),
  };
}

/** @param handler sends requests to another process, an emulator say: no virtual time passes until it has answered. */
export function withoutTimePassing(
  handler: NonNullable<AwsAccess['requestHandler']>,
  time: Pick<SimulatedTime, 'during'>,
): NonNullable<AwsAccess['requestHandler']> {
  const sender = handler as { readonly handle: (...request: never[]) => Promise<unknown> };
  return {
    ...handler,
    handle: (...request: never[]) => time.during(sender.handle(...request)),
  };
}
