/** In which worlds, and at which of their calls, a step is sent signals. */
import { calm, type ActionName } from './adversity.ts';
import { actionNames, playAmid } from './seeds.ts';

interface SignalledWorld {
  readonly seed: number;
  /** Of a step that polls for long, most calls are alike: so many, spread over it. */
  readonly callsAtMost: number;
}

/** A migration that hangs, and that does not heed SIGTERM when it is stopped, until it is killed. */
export const hangingMigration: SignalledWorld = { seed: 411, callsAtMost: 60 };
/** The same in an image of its own, so that there is a revision to be cleared away. */
const migrationWithImage: SignalledWorld = { seed: 451, callsAtMost: 30 };
/** A wait with `on-cancel: rollback`, on a deployment that would go on. */
const waitToBeRolledBack: SignalledWorld = { seed: 60, callsAtMost: 30 };

const further: Partial<Record<ActionName, readonly SignalledWorld[]>> = {
  'run-migration-task': [hangingMigration, migrationWithImage],
  'wait-stable': [waitToBeRolledBack],
};

/** An action's worlds: two as they are drawn, with each of their calls, and what those lack. */
export function worldsOf(action: ActionName): readonly SignalledWorld[] {
  const index = actionNames.indexOf(action);
  const drawn = [1, 2].map((round) => round * actionNames.length + index);
  return [...drawn.map((seed) => ({ seed, callsAtMost: Infinity })), ...(further[action] ?? [])];
}

/** The numbers of the calls of a seed at which it is sent signals, from 0: of many, so many spread over them evenly. */
export async function callsOf(seed: number, callsAtMost: number): Promise<readonly number[]> {
  const { calls } = await playAmid(seed, calm);
  const step = Math.max(1, calls / callsAtMost);
  return Array.from({ length: Math.min(calls, callsAtMost) }, (_, index) =>
    Math.floor(index * step),
  );
}
