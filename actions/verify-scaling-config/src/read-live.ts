/** The live source, in a module of its own so that its clients are loaded only when it is needed. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import { withImages } from '@ecs-actions/aws/scaling/read-images';
import { readLiveSetups } from '@ecs-actions/aws/scaling/read-live';
import { withTrouble } from '@ecs-actions/aws/retry';
import { openSession, type AwsAccess } from '@ecs-actions/aws/session';
import type { ServiceSetup } from '@ecs-actions/core/scaling/model/service-setup';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import { formatDuration } from '@ecs-actions/core/time';

export interface LiveOptions extends AwsAccess {
  readonly version: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Reading has no verdict to lose by waiting: calls are retried for this long, then the run ends. */
const readingLimitMs = 120_000;

export async function readLive(
  address: ServiceAddress,
  region: string,
  { version, clock, signal, ...more }: LiveOptions,
): Promise<readonly ServiceSetup[]> {
  const deadline = createDeadline(clock, signal);
  deadline.moveTo(clock.monotonicMs() + readingLimitMs);
  const session = openSession({
    region,
    userAgent: { name: 'verify-scaling-config', version },
    clock,
    signal: deadline.signal,
    ...more,
  });
  try {
    return await withImages(session, await readLiveSetups(session, address));
  } catch (error) {
    if (!deadline.signal().aborted) throw error;
    const why = signal.aborted
      ? 'the run was cancelled'
      : `AWS did not answer within ${formatDuration(readingLimitMs)}`;
    const reason = withTrouble(`Nothing was judged: ${why}`, error);
    throw new ReadableError('Not read', `${reason}.`, { cause: error });
  }
}
