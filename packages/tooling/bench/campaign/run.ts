/** One run of one action of the campaign: what it did, and what is wrong with it. */
import { EventEmitter } from 'node:events';
import type { Action } from '@ecs-actions/action-kit/action';
import type { AwsAccess } from '@ecs-actions/aws/session';
import type { EpochMs } from '@ecs-actions/core/time';
import type { Region } from '@ecs-actions/simulator/region';
import {
  openStage,
  runToItsExit,
  type FinishedStep,
  type Stage,
  type StepOptions,
} from '../../src/in-process/run-in-process.ts';
import type { Adversity, AdversityKind, SignalName } from './adversity.ts';
import { runBundle } from './bundle-step.ts';
import { signalsAfter } from './signals-after.ts';
import { present } from '@ecs-actions/core/present';

/** What a campaign counts; none of them may ever be. */
export const wrongKinds = [
  'verdict',
  'deadline',
  'log lines',
  'tasks',
  'floors',
  'revisions',
  'stacks',
] as const;

export type WrongKind = (typeof wrongKinds)[number];

export interface Wrong {
  readonly kind: WrongKind;
  readonly what: string;
}

export interface Played {
  readonly verdict: string;
  /** What really happened, in a word or two. */
  readonly truth: string;
  readonly wrong: readonly Wrong[];
  readonly log: string;
  /** Calls that the main step sent. */
  readonly calls: number;
  /** What of its adversity it met. */
  readonly met: readonly AdversityKind[];
}

export interface Ended extends FinishedStep {
  readonly verdict: string;
  readonly reason: string;
  /** What the post step printed; empty where the action has none. */
  readonly postLog: string;
  /** When the main step was over and its post step began, on AWS's clock. */
  readonly postBeganAt: EpochMs;
  /** When the step was sent its signal, on its clock. */
  readonly signalledAtMs?: number;
  /** Calls that it sent. */
  readonly calls: number;
  readonly met: readonly AdversityKind[];
}

/**
 * The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that (`ProcessInvoker.cs`); whoever waits for a
 * step in the background goes on 7.5 s after the SIGINT (`BackgroundStepCoordinator.cs`), so that every step ends by
 * then. SIGTERM alone is the last warning.
 */
const cancelledWithinMs = { SIGINT: 7_500, SIGTERM: 2_500, SIGKILL: 0 } as const;

/** Real time before a leap: every action's modules are loaded by then, but for a few small ones. */
const patienceMs = 5;

/** The main step amid an adversity, and its post step, as the runner starts them. */
export async function playStep<Inputs, Ports extends object>(
  action: Action<Inputs, Ports, AwsAccess>,
  region: Region,
  adversity: Adversity,
  options: Pick<StepOptions<Ports>, 'inputs' | 'env' | 'ports'>,
): Promise<Ended> {
  adversity.begin(region);
  const { accessKeyId, cancelAtMs, skewMs, asBundle = false } = adversity;
  const inputs = {
    cluster: 'prod',
    service: 'web',
    'aws-region': 'eu-central-1',
    'job-summary': 'true',
    ...options.inputs,
  };
  if (asBundle) {
    const step = { action: action.name, inputs, env: options.env ?? {} };
    const { main, isKilled, ...bundle } = await runBundle(region, adversity, step);
    // What a killed step had printed nobody noted: its post step prints it again.
    const ended = isKilled ? asKilled() : asEnded(main);
    return { ...ended, ...bundle, met: metOf(adversity, region) };
  }
  const given: StepOptions<Ports> = {
    ...options,
    accessKeyId,
    env: { RUNNER_TEMP: process.env['RUNNER_TEMP'] ?? '', ...options.env },
    inputs,
  };
  const interruption = interruptAt(region, adversity);
  const state: Record<string, string> = {};
  const stage = openStage(interruption.answers, region.now(), skewMs, patienceMs);
  interruption.laterOn(stage);
  const main = await stage.time.run(
    Promise.race([
      runToItsExit(action, stage, 'main', {
        ...given,
        signals: interruption.signals,
        onState: (name, value) => {
          // What goes on in this process after the kill would not in one that was killed.
          if (!interruption.isKilled()) state[name] = value;
        },
        ...(cancelAtMs !== undefined && { cancelAtMs, terminateAtMs: cancelAtMs + 7_500 }),
      }),
      interruption.killed,
    ]),
  );
  const postBeganAt = region.now();
  const after = openStage(region, postBeganAt, skewMs, patienceMs);
  const post =
    action.post === undefined
      ? undefined
      : await after.time.run(runToItsExit(action, after, 'post', { ...given, state }));
  const signalledAtMs = interruption.signalledAtMs();
  return {
    ...(main === undefined ? asKilled() : asEnded(main)),
    postLog: post?.log ?? '',
    postBeganAt,
    ...present({ signalledAtMs }),
    calls: interruption.calls(),
    met: metOf(adversity, region),
  };
}

function asEnded(main: FinishedStep): FinishedStep & Pick<Ended, 'verdict' | 'reason'> {
  const { outputs } = main;
  return {
    ...main,
    verdict: outputs.get('verdict') ?? 'none',
    reason: outputs.get('reason') ?? '',
  };
}

function asKilled(): FinishedStep & Pick<Ended, 'verdict' | 'reason'> {
  return { ...killedStep, verdict: 'killed', reason: '' };
}

function metOf({ kinds }: Adversity, region: Region): readonly AdversityKind[] {
  return kinds.filter((kind) => isMet(kind, region));
}

/** Of what calls do not show, a clock that is off say, it is enough that it was in force. */
function isMet(kind: AdversityKind, { calls }: Region): boolean {
  switch (kind) {
    case 'busy-account':
      return calls.some(
        ({ error, fault }) => (error ?? '').startsWith('Throttling') && fault === undefined,
      );
    case 'permission':
    case 'resource':
      return calls.some(({ error }) => (error ?? '').startsWith('AccessDenied'));
    case 'missing':
    case 'stale':
    case 'skew':
    case 'cancel':
      return true;
    default:
      return calls.some(({ fault }) => fault === kind);
  }
}

/** What the campaign notes of every run. */
export function seen({ calls, met }: Ended): Pick<Played, 'calls' | 'met'> {
  return { calls, met };
}

/** What is left of a killed process. */
const killedStep: FinishedStep = {
  exitCode: 1,
  outputs: new Map(),
  log: '',
  summary: '',
  state: {},
  elapsedMs: 0,
};

class Killed extends Error {}

/** The region, in front of which the step is sent its signals. */
function interruptAt(region: Region, { signal }: Adversity) {
  const signals = new EventEmitter();
  const killed = Promise.withResolvers<undefined>();
  let isKilled = false;
  let calls = 0;
  let stage: Stage | undefined;
  let at: number | undefined;
  const send = (name: SignalName): void => {
    if (name !== 'SIGKILL') {
      signals.emit(name, name);
      return;
    }
    isKilled = true;
    killed.resolve(undefined);
  };
  const answers: Pick<Region, 'handle'> = {
    handle: (...request) => {
      if (isKilled) throw new Killed();
      const nth = calls++;
      if (signal?.atCall === nth) {
        const sentAtMs = stage?.time.clock.monotonicMs() ?? 0;
        at = sentAtMs;
        send(signal.name);
        for (const { name, afterMs } of signalsAfter[signal.name]) {
          stage?.time.at(sentAtMs + afterMs, () => send(name));
        }
      }
      // Where this was its end, the call is carried out, and nobody hears of it.
      const answer = region.handle(...request);
      if (isKilled) throw new Killed();
      return answer;
    },
  };
  return {
    answers,
    signals,
    killed: killed.promise,
    isKilled: () => isKilled,
    laterOn: (opened: Stage): void => {
      stage = opened;
    },
    signalledAtMs: () => at,
    calls: () => calls,
  };
}

/** What no step may do, whatever it is for. @param limitMs its timeout and what it may take beyond it */
export function wrongWithAny(
  ended: Ended,
  { cancelAtMs, signal }: Adversity,
  limitMs: number,
): Wrong[] {
  const wrong: Wrong[] = [];
  for (const [step, log] of [
    ['main', ended.log],
    ['post', ended.postLog],
  ] as const) {
    const line = /^.*(?:Internal error|bug of ours).*$/m.exec(log)?.[0];
    if (line !== undefined) wrong.push({ kind: 'stacks', what: `${step}: ${line}` });
  }
  if (ended.verdict === 'none') wrong.push({ kind: 'verdict', what: 'there is none' });
  const cancelledAtMs = ended.signalledAtMs ?? cancelAtMs ?? Infinity;
  const firstSignal = signal?.name ?? 'SIGINT';
  if (ended.verdict === 'killed' && firstSignal !== 'SIGKILL') {
    wrong.push({ kind: 'deadline', what: `it was killed after ${firstSignal}` });
  }
  const endsByMs = Math.min(limitMs, cancelledAtMs + cancelledWithinMs[firstSignal]);
  if (ended.elapsedMs > endsByMs) {
    wrong.push({ kind: 'deadline', what: `it took ${ended.elapsedMs} ms of ${endsByMs}` });
  }
  return wrong;
}

/** Whether the runner ends the step before its own end. */
export function isInterrupted({ cancelAtMs, signal }: Adversity): boolean {
  return cancelAtMs !== undefined || signal !== undefined;
}

/** Whether an interrupted step may say so, and nothing else is asked of its verdict. */
export function isCancelled({ verdict }: Ended, adversity: Adversity): boolean {
  return isInterrupted(adversity) && (verdict === 'cancelled' || verdict === 'killed');
}
