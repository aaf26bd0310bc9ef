import type { ReadsCalls } from './face/call.ts';
import { createFaults, type Fault } from './face/faults.ts';
import { answerAws, type CallRecord, type Face } from './face/answer.ts';
import { answerLayer } from './face/ecr.ts';
import { answerGitHub, isGitHub, type WorkflowRun } from './face/github.ts';
import type { SimRequest, SimResponse } from './face/messages.ts';
import type { Principal } from './face/principals.ts';
import { createThrottle } from './face/throttle.ts';
import type { Scenario } from './scenario/scenario.ts';
import { findScenario } from './scenarios.ts';
import { attachControl } from './world/control.ts';
import type { DeploymentTruth } from './world/deployment-truth.ts';
import type { EpochMs } from './world/model.ts';
import { createRandom } from './world/random.ts';
import { advance, createWorld, type BehaviourRule, type World } from './world/world.ts';

export type { Fault } from './face/faults.ts';
export type { CallRecord } from './face/answer.ts';
export type { SimRequest, SimResponse } from './face/messages.ts';
export type { Principal } from './face/principals.ts';
export type { DeploymentTruth } from './world/deployment-truth.ts';
export type { BehaviourRule, World } from './world/world.ts';

export type RegionOptions = {
  readonly seed?: number;
  /** A name of `scenarios.ts`, or a scenario of your own; left out: an empty region. */
  readonly scenario?: string | Scenario;
  /** The first instant of the virtual clock. */
  readonly startAt: EpochMs;
  /** The whole region runs this many times faster; time stamps lie in real time. */
  readonly speed?: number;
  readonly region?: string;
  readonly account?: string;
  /** By access key id; keys not named here may do everything. */
  readonly principals?: Readonly<Record<string, Principal>>;
  /** Reads within this long of a change may show the old world; default 1,500 ms, 0 is off. */
  readonly consistencyLagMs?: number;
  /** False: no token buckets. */
  readonly throttling?: boolean;
  /** What other callers of the account take of each token bucket, 0 to 1; default 0. */
  readonly othersShareOfBuckets?: number;
  /** Protocols beside JSON and query: `readCbor` of `face/cbor.ts`, which boto3 speaks with CloudWatch. */
  readonly protocols?: readonly ReadsCalls[];
  /**
   * True: what the scenario does begins with the first UpdateService that deploys, instead of by the clock;
   * its first deployment takes the place of the one that was asked for.
   */
  readonly holdsUntilDeployed?: boolean;
  readonly github?: {
    readonly run?: (id: number) => WorkflowRun | undefined;
    readonly denied?: boolean;
  };
};

/** One account's AWS region, and the GitHub API beside it. */
export type Region = {
  readonly world: World;
  now(): EpochMs;
  /** Lets everything happen until then. */
  advanceTo(at: EpochMs): void;
  /** Answers a request that arrives at an instant; the clock goes there first. */
  handle(request: SimRequest, at: EpochMs): SimResponse;
  /** How every deployment begun since the start of the clock really went. */
  truth(): readonly Readonly<DeploymentTruth>[];
  /** The calls received so far. */
  readonly calls: readonly CallRecord[];
  /** Puts a fault in force. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Says how certain tasks live; over what the scenario says. */
  behave(rule: BehaviourRule): void;
  /** Adds or changes the principal of an access key id. */
  setPrincipal(accessKeyId: string, principal: Principal): void;
  /** From now on what begins takes so many times less than real time; what has begun goes on as it was. */
  setSpeed(speed: number): void;
};

export function createRegion(options: RegionOptions): Region {
  const { startAt } = options;
  const seed = options.seed ?? 1;
  const world = attachControl(
    createWorld({
      seed,
      startAt,
      speed: options.speed ?? 1,
      region: options.region ?? 'eu-central-1',
      account: options.account ?? '123456789012',
      holdsUntilDeployed: options.holdsUntilDeployed ?? false,
    }),
  );
  const scenario =
    typeof options.scenario === 'string' ? findScenario(options.scenario) : options.scenario;
  scenario?.build(world, startAt);
  advance(world, startAt);
  const calls: CallRecord[] = [];
  const principals = new Map(Object.entries(options.principals ?? {}));
  const face: Face = {
    world,
    random: createRandom(seed, 'face'),
    faults: createFaults(),
    throttle:
      options.throttling === false
        ? { take: () => true }
        : createThrottle(options.othersShareOfBuckets),
    principals,
    consistencyLagMs: options.consistencyLagMs ?? 1500,
    protocols: options.protocols ?? [],
    calls,
  };
  const github = {
    run:
      options.github?.run ??
      (() => ({ createdAt: startAt - 95_000, attemptsStartedAt: [startAt - 90_000] })),
    denied: options.github?.denied ?? false,
  };
  return {
    world,
    now: () => world.now,
    advanceTo: (at) => advance(world, at),
    handle: (request, at) => {
      advance(world, at);
      const path = new URL(request.url, 'http://127.0.0.1').pathname;
      const answer = isGitHub(path)
        ? answerGitHub(github, request, path)
        : (answerLayer(world, request) ?? answerAws(face, request));
      if (isGitHub(path)) {
        calls.push({
          service: 'github',
          operation: path,
          principal: '',
          at: world.now,
          status: answer.status,
        });
      }
      return { ...answer, headers: { date: new Date(world.now).toUTCString(), ...answer.headers } };
    },
    truth: () => world.truth,
    calls,
    fault: (fault) => face.faults.add(fault),
    clearFaults: () => face.faults.clear(),
    behave: (rule) => {
      world.behaviours.unshift(rule);
    },
    setPrincipal: (accessKey, principal) => {
      principals.set(accessKey, principal);
    },
    setSpeed: (speed) => {
      world.speed = speed;
    },
  };
}
