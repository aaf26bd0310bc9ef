/** An action as a value: what a runner starts and a test runs in its own process is the same thing. */
import type { EpochMs } from '@ecs-actions/core/time';
import type { Environment } from './environment.ts';
import type { InputReader } from './inputs.ts';
import type { ActionKit, ActionResult, Step } from './run-action.ts';

/**
 * @typeParam Inputs what `parseInputs` reads, once.
 * @typeParam Ports everything `run` needs from outside.
 * @typeParam Access what stands in for the network of AWS in tests; nothing on a runner.
 */
export interface Action<Inputs, Ports, Access extends object = object> {
  /** As its folder is called: `wait-stable`. */
  readonly name: string;
  /** @throws InputError before anything is asked of AWS */
  readonly parseInputs: (reader: InputReader, env: Environment, now: EpochMs) => Inputs;
  /** Connects what is outside. Nothing is called yet. */
  readonly connect: (kit: ActionKit, inputs: Inputs, access: Access) => Ports;
  /** The story of the action. */
  readonly run: (ports: Ports, inputs: Inputs) => Promise<ActionResult>;
  /** What its `post` step does, in a process of its own, from what the main step saved. */
  readonly post?: (kit: ActionKit, access: Access) => Promise<ActionResult>;
  readonly onError?: Step['onError'];
}

/** The main step of an action, for `runAction`. */
export function mainStep<Inputs, Ports, Access extends object>(
  action: Action<Inputs, Ports, Access>,
  access: Access,
): Step {
  const { name, onError } = action;
  return {
    name,
    main: async (kit) => {
      const inputs = action.parseInputs(kit.inputs, kit.env, kit.clock.epochMs());
      return action.run(action.connect(kit, inputs, access), inputs);
    },
    ...(onError !== undefined && { onError }),
  };
}

/** The post step of an action, for `runAction`. */
export function postStep<Inputs, Ports, Access extends object>(
  { name, post }: Action<Inputs, Ports, Access>,
  access: Access,
): Step {
  if (post === undefined) throw new Error(`${name} has no post step`);
  return { name, main: (kit) => post(kit, access) };
}
