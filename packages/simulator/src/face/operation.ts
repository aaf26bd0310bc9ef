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
  /** For what a call draws of its own; never touches what happens in the world. */
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

export type Need = {
  readonly action: string;
  /** ARN; `*` where the action has no resources. */
  readonly resource: string;
  /** Condition keys and their values: `ecs:cluster`. */
  readonly conditions?: Readonly<Record<string, string>>;
};

/** Operations of a service by name. */
export type Operations = Readonly<Record<string, Operation>>;

/** The roles that a call hands to the tasks of ECS. */
export function passing(roles: readonly (string | undefined)[]): Need[] {
  const conditions = { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' };
  return roles.flatMap((resource) =>
    resource === undefined ? [] : [{ action: 'iam:PassRole', resource, conditions }],
  );
}

/** The usual: one action of the operation's own name on one resource. */
export function needing(
  action: string,
  resource: (context: Context, input: Input) => string,
  keys?: (context: Context, input: Input) => Readonly<Record<string, string>>,
) {
  return (context: Context, input: Input): Need[] => [
    {
      action,
      resource: resource(context, input),
      ...(keys && { conditions: keys(context, input) }),
    },
  ];
}
