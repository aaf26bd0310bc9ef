/** The live source, read in virtual time from whoever answers in place of AWS. */
import type { ServiceSetup } from '@ecs-actions/core/scaling/model/service-setup';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import type { EpochMs } from '@ecs-actions/core/time';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import type { Answers } from '@ecs-actions/simulator/server';
import {
  openStage,
  withoutTimePassing,
  type StepOptions,
} from '@ecs-actions/tooling/in-process/run-in-process';
import { readLive } from '../../src/read-live.ts';

export const webInProd: ServiceAddress = { cluster: 'prod', services: ['web'] };

/**
 * @param now AWS's time; its world stays at this moment, however long the reading takes.
 * @param more `requestHandler`: another emulator, in place of the source.
 */
export async function readInVirtualTime(
  source: Pick<Answers, 'handle'>,
  now: EpochMs,
  address: ServiceAddress = webInProd,
  more: Pick<StepOptions, 'requestHandler'> & { readonly signal?: AbortSignal } = {},
): Promise<readonly ServiceSetup[]> {
  const { time, answers } = openStage(source, now);
  const { requestHandler, signal = new AbortController().signal } = more;
  return time.run(
    readLive(address, 'eu-central-1', {
      version: '0.0.0',
      clock: time.clock,
      signal,
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
      requestHandler:
        requestHandler === undefined
          ? inProcessHandler(answers, () => now)
          : withoutTimePassing(requestHandler, time),
      random: () => 0.5,
    }),
  );
}
