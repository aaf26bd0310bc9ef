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
  /** How every step of a run reaches AWS. */
  readonly accessKeyId: string;
  readonly region: Pick<RegionOptions, 'principals' | 'consistencyLagMs'>;
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
  /**
   * All of it passes, and is only to be borne: the verdict has to be the very truth. False: something stays
   * out of sight or forbidden, and a step may end in `error` or say less, but never what is not so.
   */
  readonly passes: boolean;
}

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
  accessKeyId: keyId,
  region: {},
  begin: () => undefined,
  skewMs: 0,
  passes: true,
};

/** What a policy may keep from a role that has all the actions. */
const resources = [
  'arn:*:ecs:*:*:task/*',
  'arn:*:ecs:*:*:task-definition/*',
  'arn:*:ecs:*:*:service/*',
  'arn:*:ecs:*:*:service-deployment/*',
  'arn:*:ecs:*:*:service-revision/*',
  'arn:*:ecs:*:*:cluster/*',
  'arn:*:logs:*:*:*',
  'arn:*:ecr:*:*:repository/*',
  'arn:*:elasticloadbalancing:*:*:*',
  'arn:*:cloudwatch:*:*:*',
  '*',
] as const;

export function drawAdversity(random: Random, action: ActionName): Adversity {
  const faults: ((now: number) => Fault)[] = [];
  const told: string[] = [];
  let passes = true;
  let principal: Principal | undefined;
  let missing: readonly [fromMs: number, forMs: number] | undefined;

  const add = (name: string, fault: (now: number) => Fault): void => {
    told.push(name);
    faults.push(fault);
  };
  for (let count = random.pick([0, 1, 1, 2, 3]); count > 0; count -= 1) {
    const what = random.pick([
      ...(['throttle', '5xx', 'reset-before', 'reset-after'] as const),
      ...(['slow', 'malformed', 'truncated', 'network'] as const),
      ...(['unknown-value', 'missing-member', 'expired-token'] as const),
      ...(['permission', 'resource', 'missing'] as const),
    ]);
    switch (what) {
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
        principal = {
          policy: policyOf(permissions[action].filter((row) => row.action !== denied)),
        };
        break;
      }
      case 'resource': {
        const denied = random.pick(resources);
        passes = false;
        told.push(`denied on ${denied}`);
        principal = {
          policy: {
            Statement: [
              ...policyOf(permissions[action]).Statement,
              { Effect: 'Deny', Action: '*', Resource: denied },
            ],
          },
        };
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
  return {
    told: [
      ...told,
      ...(skewMs === 0 ? [] : [`the runner's clock ${skewMs} ms ahead`]),
      ...(consistencyLagMs === 1500 ? [] : [`reads ${consistencyLagMs} ms behind`]),
      ...(cancelAtMs === undefined ? [] : [`cancelled at ${cancelAtMs} ms`]),
    ],
    accessKeyId: keyId,
    region: {
      consistencyLagMs,
      ...(principal !== undefined && { principals: { [keyId]: principal } }),
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
