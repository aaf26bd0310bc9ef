/** An action as a value: what a runner starts and a test runs in its own process is the same thing. */
import type { EpochMs } from '@ecs-actions/core/time';
import type { SayTrouble } from '@ecs-actions/core/trouble';
import type { Environment } from './environment.ts';
import type { InputReader } from './inputs.ts';
import { sayTrouble } from './log.ts';
import type { ActionKit, ActionResult, Step } from './run-action.ts';
import { present } from '@ecs-actions/core/present';

/**
 * @typeParam Inputs what `parseInputs` reads, once.
 * @typeParam Ports everything `run` needs from outside.
 * @typeParam Access what stands in for the network of AWS in tests, and who is told of its troubles.
 */
export interface Action<Inputs, Ports, Access extends Told = Told> {
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

/** What every connection to the outside is given. */
export interface Told {
  /** Told what keeps a call from being answered, while it is tried again. */
  readonly say?: SayTrouble;
}

/** The main step of an action, for `runAction`. */
export function mainStep<Inputs, Ports, Access extends Told>(
  action: Action<Inputs, Ports, Access>,
  access: Access,
): Step {
  const { name, onError } = action;
  return {
    name,
    main: async (kit) => {
      const inputs = action.parseInputs(kit.inputs, kit.env, kit.clock.epochMs());
      const told = { ...access, say: sayTrouble(kit.log) };
      return action.run(action.connect(kit, inputs, told), inputs);
    },
    ...present({ onError }),
  };
}

/** The post step of an action, for `runAction`. */
export function postStep<Inputs, Ports, Access extends Told>(
  { name, post }: Action<Inputs, Ports, Access>,
  access: Access,
): Step {
  if (post === undefined) throw new Error(`${name} has no post step`);
  return { name, main: (kit) => post(kit, { ...access, say: sayTrouble(kit.log) }) };
}
