/** One run of one action of the campaign: what it did, and what is wrong with it. */
import type { Action } from '@ecs-actions/action-kit/action';
import type { AwsAccess } from '@ecs-actions/aws/session';
import type { Region } from '@ecs-actions/simulator/region';
import {
  openStage,
  runToItsExit,
  type FinishedStep,
  type StepOptions,
} from '../../src/in-process/run-in-process.ts';
import type { Adversity } from './adversity.ts';

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
}

export interface Ended extends FinishedStep {
  readonly verdict: string;
  readonly reason: string;
  /** What the post step printed; empty where the action has none. */
  readonly postLog: string;
}

/** As the contract has it: SIGTERM comes 7.5 s after SIGINT, the end 2.5 s after that. */
const cancelledWithinMs = 10_000;

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
  const stage = openStage(region, region.now(), adversity.skewMs, patienceMs);
  const { accessKeyId, cancelAtMs } = adversity;
  const given: StepOptions<Ports> = {
    ...options,
    accessKeyId,
    env: { RUNNER_TEMP: process.env['RUNNER_TEMP'] ?? '', ...options.env },
    inputs: {
      cluster: 'prod',
      service: 'web',
      'aws-region': 'eu-central-1',
      'job-summary': 'true',
      ...options.inputs,
    },
  };
  return stage.time.run(
    (async () => {
      const main = await runToItsExit(action, stage, 'main', {
        ...given,
        ...(cancelAtMs !== undefined && { cancelAtMs, terminateAtMs: cancelAtMs + 7_500 }),
      });
      const post =
        action.post === undefined
          ? undefined
          : await runToItsExit(action, stage, 'post', { ...given, state: main.state });
      return {
        ...main,
        verdict: main.outputs.get('verdict') ?? 'none',
        reason: main.outputs.get('reason') ?? '',
        postLog: post?.log ?? '',
      };
    })(),
  );
}

/** What no step may do, whatever it is for. @param limitMs its timeout and what it may take beyond it */
export function wrongWithAny(ended: Ended, { cancelAtMs }: Adversity, limitMs: number): Wrong[] {
  const wrong: Wrong[] = [];
  for (const [step, log] of [
    ['main', ended.log],
    ['post', ended.postLog],
  ] as const) {
    const line = /^.*(?:Internal error|bug of ours).*$/m.exec(log)?.[0];
    if (line !== undefined) wrong.push({ kind: 'stacks', what: `${step}: ${line}` });
  }
  if (ended.verdict === 'none') wrong.push({ kind: 'verdict', what: 'there is none' });
  const lateByMs = Math.min(
    limitMs,
    cancelAtMs === undefined ? limitMs : Math.max(0, cancelAtMs) + cancelledWithinMs,
  );
  if (ended.elapsedMs > lateByMs) {
    wrong.push({ kind: 'deadline', what: `it took ${ended.elapsedMs} ms of ${lateByMs}` });
  }
  return wrong;
}

/** Whether a cancelled step may say so, and nothing else is asked of its verdict. */
export function isCancelled({ verdict }: Ended, { cancelAtMs }: Adversity): boolean {
  return cancelAtMs !== undefined && verdict === 'cancelled';
}
