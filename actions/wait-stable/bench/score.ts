/** What a way of waiting was worth in one rollout, by the truth of the simulated region. */
import { causeTexts } from '@ecs-actions/simulator/cause-texts';
import { startAt, type Region } from '../test/support/simulated-run.ts';
import type { Finish } from './contender.ts';

/**
 * - `early`: green before the end, which then was a good one.
 * - `gave up`: it ran out of time or of attempts, whatever the deployment did.
 */
export type Rightness = 'right' | 'false green' | 'early' | 'false red' | 'gave up';

export interface Score {
  readonly rightness: Rightness;
  /** From the true end to the end of the wait; of a right answer to a deployment that ends. */
  readonly lagMs?: number;
  readonly calls: number;
  readonly waitedMs: number;
  /** Whether a text of the cause is in its output; `undefined` where nothing was to be told. */
  readonly toldCause?: boolean;
}

/** How waiters say that they ran out: the SDK's, the AWS CLI's, wait-stable's verdict. */
const ranOut = /Waiter has timed out|Max attempts exceeded|timed-out/;

/** A deployment that has not ended by then never does. */
const foreverMs = 2 * 60 * 60 * 1000;

export function scoreOf(region: Region, beginAt: number, finish: Finish): Score {
  const { green, output, endedAt } = finish;
  const calls = region.calls.length;
  region.advanceTo(Math.max(endedAt, startAt + foreverMs));
  const truth = region.truth();
  const [own, last] = [truth[0], truth.at(-1)];
  if (own === undefined || last === undefined) throw new Error('nobody deployed');
  const trueEnd = truth.flatMap((one) => one.endedAt ?? []).findLast((at) => at <= endedAt);
  const isGood = last.outcome === 'completed';
  const isRight = green
    ? isGood && (last.endedAt ?? Infinity) <= endedAt
    : !(own.outcome === 'completed' && isGood);
  const isOver = trueEnd !== undefined || last.endedAt === undefined;
  const rightness = ((): Rightness => {
    if (green) return isRight ? 'right' : isGood ? 'early' : 'false green';
    if (ranOut.test(output) || !isOver) return 'gave up';
    return isRight ? 'right' : 'false red';
  })();
  const texts = isGood || own.failures === 0 ? [] : causesToTell(region);
  return {
    rightness,
    ...(rightness === 'right' && trueEnd !== undefined && { lagMs: endedAt - trueEnd }),
    calls,
    waitedMs: endedAt - beginAt,
    ...(texts.length > 0 && { toldCause: texts.some((text) => plain(output).includes(text)) }),
  };
}

function causesToTell(region: Region): readonly string[] {
  return causeTexts(region.world).map(plain);
}

/** Logs break lines and mask nothing of a cause; only its blanks may differ. */
function plain(text: string): string {
  return text.replaceAll(/(?:\s|%0A|%0D)+/g, ' ');
}
