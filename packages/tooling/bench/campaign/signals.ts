/** A signal at a call: what is known is written in time, and after the post step nothing is left. */
import { calm, type Adversity, type SignalName } from './adversity.ts';
import { playAmid, type SeedResult } from './seeds.ts';

/** The numbers of the calls of a seed at which it is sent signals, from 0: of many, so many spread over them evenly. */
export async function callsOf(seed: number, callsAtMost: number): Promise<readonly number[]> {
  const { calls } = await playAmid(seed, calm);
  const step = Math.max(1, calls / callsAtMost);
  return Array.from({ length: Math.min(calls, callsAtMost) }, (_, index) =>
    Math.floor(index * step),
  );
}

/** A seed's world on a calm day, but for one signal. */
export async function playSignal(
  seed: number,
  name: SignalName,
  atCall: number,
): Promise<SeedResult> {
  const adversity: Adversity = {
    ...calm,
    told: [`${name} at call ${atCall}`],
    signal: { name, atCall },
  };
  return playAmid(seed, adversity);
}
