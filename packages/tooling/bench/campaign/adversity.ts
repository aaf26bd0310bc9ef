/** What goes wrong around a step, drawn from its seed. */
import { policyOf } from '@ecs-actions/aws/iam-policy';
import { permissions } from '@ecs-actions/aws/permissions';
import type { Fault, Principal, Region, RegionOptions } from '@ecs-actions/simulator/region';
import type { Random } from '@ecs-actions/simulator/world/random';
import { present } from '@ecs-actions/core/present';

export type ActionName = Exclude<keyof typeof permissions, 'summarize-deploy'>;

export interface Adversity {
  /** In plain words, for whoever reads a failing seed. */
  readonly told: readonly string[];
  /** What goes wrong, by kind: each is in force in some seeds of a campaign. */
  readonly kinds: readonly AdversityKind[];
  /** How every step of a run reaches AWS. */
  readonly accessKeyId: string;
  readonly region: Pick<RegionOptions, 'principals' | 'consistencyLagMs' | 'othersShareOfBuckets'>;
  /** Puts the faults in force, from the region's present moment on. */
  readonly begin: (region: Region) => void;
  /** How far the runner's clock is ahead of AWS's. */
  readonly skewMs: number;
  /** The runner cancels at this moment of the step. */
  readonly cancelAtMs?: number;
  /** The step is ended by this as it sends its call of that number, from 0; SIGTERM follows SIGINT, as on a runner. */
  readonly signal?: {
    readonly name: SignalName;
    readonly atCall: number;
  };
  /** The step is the committed bundle in a process of its own; else the sources in this one. */
  readonly asBundle?: boolean;
  /**
   * All of it passes, and is only to be borne: the verdict has to be the very truth. False: something stays
   * out of sight or forbidden, and a step may end in `error` or say less, but never what is not so.
   */
  readonly passes: boolean;
}

export const adversityKinds = [
  'throttle',
  'busy-account',
  '5xx',
  'reset-before',
  'reset-after',
  'slow',
  'malformed',
  'truncated',
  'network',
  'unknown-value',
  'missing-member',
  'expired-token',
  'permission',
  'resource',
  'missing',
  'stale',
  'skew',
  'cancel',
] as const;

export type AdversityKind = (typeof adversityKinds)[number];

/** As a runner sends them. */
export const signalNames = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;

export type SignalName = (typeof signalNames)[number];

const second = 1000;
/** By then a step has been served its first call, whatever else is against it. */
const firstServedMs = 30 * second;
const keyId = 'AKIACAMPAIGN';

/** Nothing at all: the same run as it is on a good day. */
export const calm: Adversity = {
  told: [],
  kinds: [],
  accessKeyId: keyId,
  region: {},
  begin: () => undefined,
  skewMs: 0,
  passes: true,
};

/** The resources that an action's policy names: each may be kept from a role that has all its actions. */
function resourcesOf(action: ActionName): readonly string[] {
  return [...new Set(policyOf(permissions[action]).Statement.flatMap(({ Resource }) => Resource))];
}

export function drawAdversity(random: Random, action: ActionName): Adversity {
  const faults: ((now: number) => Fault)[] = [];
  const told: string[] = [];
  const kinds = new Set<AdversityKind>();
  let passes = true;
  const deniedActions: string[] = [];
  const deniedResources: string[] = [];
  let othersShareOfBuckets = 0;
  let missing: readonly [fromMs: number, forMs: number] | undefined;

  const add = (name: string, fault: (now: number) => Fault): void => {
    told.push(name);
    faults.push(fault);
  };
  for (let count = random.pick([0, 1, 1, 2, 3]); count > 0; count -= 1) {
    const what = random.pick([
      ...(['throttle', 'busy-account', '5xx', 'reset-before', 'reset-after'] as const),
      ...(['slow', 'malformed', 'truncated', 'network'] as const),
      ...(['unknown-value', 'missing-member', 'expired-token'] as const),
      ...(['permission', 'resource', 'missing'] as const),
    ]);
    kinds.add(what);
    switch (what) {
      case 'busy-account':
        othersShareOfBuckets = random.pick([0.9, 0.97]);
        told.push(`others take ${othersShareOfBuckets} of the account's token buckets`);
        break;
      case 'throttle':
      case '5xx':
      case 'reset-before':
      case 'reset-after':
      case 'malformed':
      case 'truncated':
      case 'slow':
      case 'network': {
        const when = drawWhen(random, what === 'network');
        const more: Partial<Fault> = {
          ...(what === '5xx' && { status: random.pick([500, 502, 503] as const) }),
          ...(what === 'slow' && { delayMs: random.integer(1, 12) * second }),
        };
        // What never served a call and answers with a page is not AWS: an error that is meant to be.
        if ((what === 'malformed' || what === 'truncated') && when.fromMs < firstServedMs) {
          passes = false;
        }
        add(`${what} ${when.told}`, (now) => ({ kind: what, ...more, ...when.fault(now) }));
        break;
      }
      case 'unknown-value':
      case 'missing-member': {
        const probability = random.pick([0.05, 0.2, 1]);
        passes = false;
        add(`${what}, ${probability} of the answers`, () => ({ kind: what, probability }));
        break;
      }
      case 'expired-token': {
        const afterMs = random.integer(0, 240) * second;
        passes = false;
        add(`the token expires after ${afterMs / second} s`, (now) => ({
          kind: what,
          from: now + afterMs,
        }));
        break;
      }
      case 'permission': {
        const { action: denied } = random.pick(permissions[action]);
        passes = false;
        told.push(`no ${denied}`);
        deniedActions.push(denied);
        break;
      }
      case 'resource': {
        const denied = random.pick(resourcesOf(action));
        passes = false;
        told.push(`denied on ${denied}`);
        deniedResources.push(denied);
        break;
      }
      case 'missing':
        missing = [random.pick([0, random.integer(0, 60) * second]), random.integer(1, 8) * second];
        told.push(`the service is MISSING from ${missing[0]} ms on, for ${missing[1]} ms`);
        break;
    }
  }
  // A service that is not there when a step looks for it is an error of most of them, and is meant to be.
  if (missing !== undefined && action !== 'wait-stable') passes = false;
  const skewMs = random.pick([0, 0, random.integer(-300_000, 300_000)]);
  const consistencyLagMs = random.pick([1500, 1500, 0, 4000, 8000]);
  const cancelAtMs = random.chance(0.12) ? random.integer(0, 90_000) : undefined;
  if (skewMs !== 0) {
    kinds.add('skew');
    told.push(`the runner's clock ${skewMs} ms ahead`);
  }
  if (consistencyLagMs > 0) kinds.add('stale');
  if (consistencyLagMs !== 1500) told.push(`reads ${consistencyLagMs} ms behind`);
  if (cancelAtMs !== undefined) {
    kinds.add('cancel');
    told.push(`cancelled at ${cancelAtMs} ms`);
  }
  return {
    told,
    kinds: [...kinds],
    accessKeyId: keyId,
    region: {
      consistencyLagMs,
      othersShareOfBuckets,
      ...(deniedActions.length + deniedResources.length > 0 && {
        principals: { [keyId]: principalWithout(action, deniedActions, deniedResources) },
      }),
    },
    begin: (region) => {
      for (const fault of faults) region.fault(fault(region.now()));
      if (missing === undefined) return;
      const from = region.now() + missing[0];
      region.world.lags = {
        ...region.world.lags,
        unknownService: [{ from, to: from + missing[1], as: random.pick(['missing', 'left-out']) }],
      };
    },
    skewMs,
    ...present({ cancelAtMs }),
    passes,
  };
}

/** A role with the action's own policy, but for this. */
function principalWithout(
  action: ActionName,
  deniedActions: readonly string[],
  deniedResources: readonly string[],
): Principal {
  const allowed = permissions[action].filter((row) => !deniedActions.includes(row.action));
  return {
    policy: {
      Statement: [
        ...policyOf(allowed).Statement,
        ...deniedResources.map((Resource) => ({ Effect: 'Deny', Action: '*', Resource }) as const),
      ],
    },
  };
}

/** Now and then, or all calls for a while. */
function drawWhen(
  random: Random,
  always: boolean,
): {
  readonly told: string;
  readonly fromMs: number;
  readonly fault: (now: number) => Partial<Fault>;
} {
  if (!always && random.chance(0.6)) {
    const probability = random.pick([0.05, 0.15, 0.3]);
    return {
      told: `on ${probability} of the calls`,
      fromMs: Infinity,
      fault: () => ({ probability }),
    };
  }
  const afterMs = random.integer(0, 120) * second;
  const forMs = random.integer(3, 40) * second;
  return {
    told: `on all calls from ${afterMs / second} s on, for ${forMs / second} s`,
    fromMs: afterMs,
    fault: (now) => ({ from: now + afterMs, until: now + afterMs + forMs }),
  };
}
