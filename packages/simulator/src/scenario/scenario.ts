import type { EpochMs } from '../world/model.ts';
import type { World } from '../world/world.ts';

/** A scenario: what exists, and what people and machines do to it. */
export type Scenario = {
  readonly name: string;
  /** One line for `--help`. */
  readonly description: string;
  /** Builds the world at its start and puts what will be done on its agenda. */
  readonly build: (world: World, startAt: EpochMs) => void;
};
