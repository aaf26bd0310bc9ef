import type { Random } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { Input } from './input.ts';

/** What an operation may use beside its input. */
export type Context = {
  readonly world: World;
  /** Where the request was sent to, `HOST:PORT`. */
  readonly host: string;
  /** ARN of the caller. */
  readonly principalArn: string;
  /** For what a call draws of its own; never touches the life of the world. */
  readonly random: Random;
  /**
   * True where a read shortly after a change may still show the old world, and this one does.
   * @param since when the change was made
   */
  readonly showsOldWorld: (since: number) => boolean;
};

export type Operation = {
  /** The IAM actions and resources the call needs. */
  readonly needs: (context: Context, input: Input) => readonly Need[];
  /** Its token bucket, by the name in `throttle.ts`. */
  readonly bucket?: string;
  readonly run: (context: Context, input: Input) => unknown;
};

export type Need = { readonly action: string; readonly resource: string };

/** Operations of a service by name. */
export type Operations = Readonly<Record<string, Operation>>;

/** The usual: one action of the operation's own name on one resource. */
export function needing(action: string, resource: (context: Context, input: Input) => string) {
  return (context: Context, input: Input): Need[] => [
    { action, resource: resource(context, input) },
  ];
}
