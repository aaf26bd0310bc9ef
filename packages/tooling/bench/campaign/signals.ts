/** At which calls a step is sent signals. */
import { calm } from './adversity.ts';
import { playAmid } from './seeds.ts';

/** The numbers of the calls of a seed at which it is sent signals, from 0: of many, so many spread over them evenly. */
export async function callsOf(seed: number, callsAtMost: number): Promise<readonly number[]> {
  const { calls } = await playAmid(seed, calm);
  const step = Math.max(1, calls / callsAtMost);
  return Array.from({ length: Math.min(calls, callsAtMost) }, (_, index) =>
    Math.floor(index * step),
  );
}
