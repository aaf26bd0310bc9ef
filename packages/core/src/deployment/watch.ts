/** What is remembered of following one deployment, from poll to poll. Never mutated: each poll makes the next. */
import type { DurationMs, EpochMs } from '../time.ts';
import { valueOf, type Fact } from '../fact.ts';
import { eventKey, eventKind } from './event.ts';
import { readFailure, type TaskFailure } from './failure.ts';
import { historyOf, type History } from './expectation.ts';
import { newEvents } from './progress.ts';
import type { WatchOptions } from './options.ts';
import {
  deploymentIdOf,
  hasEnded,
  primaryOf,
  type Service,
  type ServiceDeployment,
  type ServiceEvent,
} from './service.ts';
import type { RecordObservation, ServiceObservation, TaskObservation } from './observation.ts';
import type { Evidence, Subject } from './subject.ts';
import { isUnchecked } from './target-join.ts';
import type { TargetHealth } from './task.ts';
import { recordTasks, type Timelines } from './timeline.ts';
import type { BadVerdict, Ended } from './verdict.ts';
import { present } from '../present.ts';

/** Parts of a poll that may be out of sight; each costs a feature, never the verdict. */
export type Feature =
  | 'service deployments'
  | 'deployment details'
  | 'service revisions'
  | 'tasks'
  | 'target health'
  | 'container instances'
  | 'deregistration delay'
  | 'container log';

/** What AWS has been seen to say, gathered over all polls. */
export interface Observed {
  readonly firstPoll?: { readonly at: EpochMs; readonly elapsedMs: DurationMs };
  /** As of the last poll. */
  readonly service?: Service;
  readonly at: EpochMs;
  readonly elapsedMs: DurationMs;
  /** Newest first, details kept once described; `undefined` where out of sight or not asked yet. */
  readonly serviceDeployments?: readonly ServiceDeployment[];
  readonly revisions: ReadonlyMap<string, string>;
  readonly failures: ReadonlyMap<string, TaskFailure>;
  readonly timelines: Timelines;
  /** ARNs of the tasks that the last poll described. */
  readonly describedTasks: ReadonlySet<string>;
  /** The revision that served when the subject began; kept, for ECS stops listing it. */
  readonly previousTaskDefinition?: string;
  /** Digests of the images that the subject's tasks run, by container. */
  readonly imageDigests: ReadonlyMap<string, string>;
  readonly targets?: readonly TargetHealth[];
  /** EC2 instance id by container instance ARN. */
  readonly instanceIds: ReadonlyMap<string, string>;
  readonly deregistrationDelaysMs: ReadonlyMap<string, DurationMs>;
  readonly knownEvents: ReadonlySet<string>;
  /** Events since the subject was created, oldest first. */
  readonly events: readonly ServiceEvent[];
  readonly history?: History;
  /** What could not be seen, and why. */
  readonly unseen: ReadonlyMap<Feature, string>;
  /** Counts at the last poll of tasks: while they stand still, so do the tasks. */
  readonly countsAtTasks: TaskCounts;
  /** How many failures ECS counted of the subject when its service deployment was last described. */
  readonly failedWhenDescribed?: number;
  /** How many tasks ECS counted of other deployments when the targets were last asked for. */
  readonly othersAtTargets?: number;
  /** When each kind of answer last came, on the step's clock. */
  readonly answeredMs: Readonly<
    Partial<Record<'recent' | 'described' | 'tasks' | 'targets' | 'instances', DurationMs>>
  >;
}

/** The clocks of the wait: since when something has been so, on the step's clock. Verdicts hang on these. */
export interface WaitClocks {
  /** The subject was seen to run: from then on it is pinned, and its end is believed at once. */
  readonly seenInProgress: boolean;
  /** What `stall-timeout` counts as a change, and when it was last another. */
  readonly lastChange: { readonly signature: string; readonly elapsedMs: DurationMs };
  /** An end that was seen and is only being confirmed, and since when. */
  readonly confirming?: { readonly end: Ended; readonly elapsedMs: DurationMs } | undefined;
  /** The deployment is complete, but the service has run none of the tasks it wants since. */
  readonly runsNothing?:
    { readonly sinceMs: DurationMs; readonly completedAt: EpochMs | undefined } | undefined;
  /** AWS has not known the service since: it may be an answer from before its creation. */
  readonly missingSinceMs?: DurationMs | undefined;
  /** By AWS's clock: since when the new tasks run and the old ones are gone. */
  readonly settledAt?: EpochMs | undefined;
  /** AWS's answers have not fitted together since. */
  readonly unsettledSinceMs?: DurationMs | undefined;
  /** What is waited for before there is a deployment to watch, for the reader. */
  readonly waitingFor?: string | undefined;
}

/** What this step has asked AWS to do: nothing is asked twice. */
export interface Requested {
  /** A rollback, and the verdict that made the step ask for it. */
  readonly rollback?: { readonly first: BadVerdict; readonly elapsedMs: DurationMs };
  /** PAUSE hooks that were told to continue, each at its stage. */
  readonly continuedHooks: ReadonlySet<string>;
  /** Ways of failing whose container log was read, by fingerprint. */
  readonly logsRead: ReadonlySet<string>;
}

/** What the reader has been told. No verdict and no request hangs on it. */
export interface Printed {
  /** Keys of lines that are printed once. */
  readonly said: ReadonlySet<string>;
  /** The table of deployments as last printed. */
  readonly table: string;
}

export interface Watch extends Observed, WaitClocks, Requested {
  readonly options: WatchOptions;
  readonly subject?: Subject;
  readonly printed: Printed;
}

export function beginWatch(options: WatchOptions): Watch {
  return {
    options,
    at: 0,
    elapsedMs: 0,
    revisions: new Map(),
    failures: new Map(),
    timelines: new Map(),
    describedTasks: new Set(),
    instanceIds: new Map(),
    imageDigests: new Map(),
    deregistrationDelaysMs: new Map(),
    knownEvents: new Set(),
    events: [],
    unseen: new Map(),
    continuedHooks: new Set(),
    logsRead: new Set(),
    printed: { said: new Set(), table: '' },
    lastChange: { signature: '', elapsedMs: 0 },
    seenInProgress: false,
    answeredMs: {},
    countsAtTasks: { own: 0, running: 0, others: 0, failed: 0 },
  };
}

export function evidenceOf(watch: Watch, service: Service): Evidence {
  return {
    service,
    serviceDeployments: watch.serviceDeployments,
    revisions: watch.revisions,
    at: watch.at,
    ...present({ beganAt: watch.firstPoll?.at }),
  };
}

/** The followed service deployment as last described, where it is in sight. */
export function ownServiceDeployment(watch: Watch): ServiceDeployment | undefined {
  return watch.serviceDeployments?.find(({ arn }) => arn === watch.subject?.serviceDeploymentArn);
}

/** Takes in DescribeServices, which begins a poll. */
export function observeService(watch: Watch, seenNow: ServiceObservation): Watch {
  const { service, at, elapsedMs } = seenNow;
  const firstPoll = watch.firstPoll ?? { at, elapsedMs };
  const settledAt = isAlone(service) ? (watch.settledAt ?? at) : undefined;
  return { ...watch, service, at, elapsedMs, firstPoll, settledAt, missingSinceMs: undefined };
}

/** The new tasks run, and ECS lists no old deployment but one that it gave up. */
function isAlone(service: Service): boolean {
  const primary = primaryOf(service);
  return (
    primary !== undefined &&
    primary.pendingCount === 0 &&
    primary.runningCount >= service.desiredCount &&
    service.deployments.every(
      (other) =>
        other === primary ||
        (other.rolloutState === 'FAILED' && other.runningCount + other.pendingCount === 0),
    )
  );
}

/** Takes in service deployments and revisions, from which the subject is chosen and judged. */
export function observeRecords(watch: Watch, observation: RecordObservation): Watch {
  const { recent } = observation;
  const described = valueOf(observation.described) ?? [];
  const revisions = valueOf(observation.revisions);
  let unseen = withUnseen(watch.unseen, 'service deployments', recent);
  unseen = withUnseen(unseen, 'deployment details', observation.described);
  unseen = withUnseen(unseen, 'service revisions', observation.revisions);
  const merged = mergeServiceDeployments(watch.serviceDeployments, valueOf(recent), described);
  const history =
    merged === undefined ? watch.history : historyOf(merged, watch.subject?.serviceDeploymentArn);
  return {
    ...watch,
    revisions:
      revisions === undefined ? watch.revisions : new Map([...watch.revisions, ...revisions]),
    unseen,
    ...(described.length > 0 &&
      watch.service !== undefined && {
        failedWhenDescribed: countTasks(watch.service, watch.subject).failed,
      }),
    answeredMs: {
      ...watch.answeredMs,
      ...(recent !== undefined && { recent: watch.elapsedMs }),
      ...(described.length > 0 && { described: watch.elapsedMs }),
    },
    ...present({ serviceDeployments: merged, history }),
  };
}

/** Takes in tasks, targets and events, once it is known whose they are. */
export function observeTasks(watch: Watch, observation: TaskObservation): Watch {
  const { service } = watch;
  if (service === undefined) return watch;
  const tasks = valueOf(observation.tasks);
  const targets = valueOf(observation.targets);
  let unseen = withUnseen(watch.unseen, 'tasks', observation.tasks);
  unseen = withUnseen(unseen, 'target health', observation.targets);
  unseen = withUnseen(unseen, 'container instances', observation.instances);
  unseen = withUnseen(unseen, 'deregistration delay', observation.deregistrationDelaysMs);
  const failures = new Map(watch.failures);
  const imageDigests = new Map(watch.imageDigests);
  for (const task of tasks ?? []) {
    const isOwn =
      watch.subject?.deploymentId !== undefined && task.startedBy === watch.subject.deploymentId;
    // Seen while it stopped, it may have lacked its exit code.
    const isOpen = !failures.has(task.arn) || task.lastStatus === 'STOPPED';
    const failure = isOwn && isOpen ? readFailure(task) : undefined;
    if (failure !== undefined) failures.set(task.arn, failure);
    for (const { name, imageDigest } of isOwn ? task.containers : []) {
      if (imageDigest !== undefined) imageDigests.set(name, imageDigest);
    }
  }
  const instanceIds = withInstances(watch.instanceIds, valueOf(observation.instances));
  const timelines = recordTasks(watch.timelines, {
    at: watch.at,
    firstPollAt: watch.firstPoll?.at ?? watch.at,
    subject: watch.subject,
    tasks,
    targets,
    targetsTell:
      service.targetGroups.length > 0 &&
      !unseen.has('target health') &&
      !isUnchecked(targets ?? watch.targets ?? []),
    groups: service.targetGroups,
    instanceIds,
    failedTaskArns: new Set(failures.keys()),
  });
  const fresh = newEvents(service, watch.subject, watch.knownEvents);
  const delays = valueOf(observation.deregistrationDelaysMs);
  const previous = watch.previousTaskDefinition ?? servedBefore(service, watch.subject);
  const { elapsedMs } = watch;
  const next = {
    ...watch,
    ...present({ previousTaskDefinition: previous }),
    failures,
    imageDigests,
    timelines,
    describedTasks: new Set((tasks ?? []).map(({ arn }) => arn)),
    instanceIds,
    unseen,
    answeredMs: {
      ...watch.answeredMs,
      ...(observation.tasks !== undefined && { tasks: elapsedMs }),
      ...(observation.targets !== undefined && { targets: elapsedMs }),
      ...(observation.instances !== undefined && { instances: elapsedMs }),
    },
    ...(observation.tasks !== undefined && { countsAtTasks: countTasks(service, watch.subject) }),
    ...(observation.targets !== undefined && {
      othersAtTargets: countTasks(service, watch.subject).others,
    }),
    events: [...watch.events, ...fresh],
    knownEvents: new Set([...watch.knownEvents, ...service.events.map(eventKey)]),
    ...present({ targets, deregistrationDelaysMs: delays }),
  };
  return { ...next, lastChange: lastChangeOf(next, service) };
}

/** When anything that `stall-timeout` counts as a change was last seen to be another: counts, target health, stage, new kinds of event. */
function lastChangeOf(watch: Watch, service: Service): Watch['lastChange'] {
  const { events, targets, lastChange, elapsedMs, unseen } = watch;
  const own = ownServiceDeployment(watch);
  const deployments = service.deployments.map((deployment) => [
    deploymentIdOf(deployment),
    deployment.status,
    deployment.rolloutState,
    deployment.desiredCount,
    deployment.runningCount,
    deployment.pendingCount,
    deployment.failedTasks,
  ]);
  const taskSets = service.taskSets.map((taskSet) => [
    taskSet.id,
    taskSet.status,
    taskSet.stabilityStatus,
    taskSet.computedDesiredCount,
    taskSet.runningCount,
    taskSet.pendingCount,
  ]);
  const signature = JSON.stringify([
    deployments,
    taskSets,
    [own?.status, own?.detail?.lifecycleStage, own?.detail?.circuitBreaker?.failureCount],
    (targets ?? []).map(({ target, port, state }) => `${target}:${port ?? ''}=${state}`).sort(),
    [...new Set(events.map(eventKind))],
    unseen.has('tasks'),
  ]);
  return signature === lastChange.signature ? lastChange : { signature, elapsedMs };
}

function withInstances(
  known: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<string, string> {
  return found === undefined ? known : new Map([...known, ...found]);
}

/** The revision of the tasks that run beside the subject's. */
function servedBefore(service: Service, subject: Subject | undefined): string | undefined {
  if (subject?.taskDefinition === undefined) return undefined;
  return [...service.deployments, ...service.taskSets].find(
    ({ taskDefinition, runningCount }) =>
      taskDefinition !== undefined && taskDefinition !== subject.taskDefinition && runningCount > 0,
  )?.taskDefinition;
}

function withUnseen(
  before: ReadonlyMap<Feature, string>,
  feature: Feature,
  fact: Fact<unknown> | undefined,
): ReadonlyMap<Feature, string> {
  if (fact === undefined || fact.known) return before;
  return new Map(before).set(feature, fact.why);
}

/** Newest first. A described one replaces its listed form; a listed one never takes details away. */
function mergeServiceDeployments(
  known: readonly ServiceDeployment[] | undefined,
  listed: readonly ServiceDeployment[] | undefined,
  described: readonly ServiceDeployment[],
): readonly ServiceDeployment[] | undefined {
  if (listed === undefined && described.length === 0) return known;
  const byArn = new Map((known ?? []).map((deployment) => [deployment.arn, deployment]));
  for (const deployment of listed ?? []) {
    const before = byArn.get(deployment.arn);
    if (before !== undefined && isEnded(before) && !isEnded(deployment)) continue; // a stale answer
    const detail = before?.detail;
    byArn.set(deployment.arn, { ...deployment, ...present({ detail }) });
  }
  for (const deployment of described) {
    const before = byArn.get(deployment.arn);
    if (before !== undefined && isEnded(before) && !isEnded(deployment)) continue;
    byArn.set(deployment.arn, deployment);
  }
  return [...byArn.values()].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}

/** An end is final: an answer that still shows the deployment running is older than it. */
function isEnded(deployment: ServiceDeployment): boolean {
  return deployment.finishedAt !== undefined || hasEnded(deployment);
}

/** How many tasks ECS counts: of the subject, of all others, and failed. Another number means that tasks came or went. */
export interface TaskCounts {
  readonly own: number;
  /** Of the subject's own, those that run. */
  readonly running: number;
  readonly others: number;
  readonly failed: number;
}

export function countTasks(
  { deployments, taskSets }: Service,
  subject: Subject | undefined,
): TaskCounts {
  const all = [
    ...deployments.map((deployment) => ({ ...deployment, id: deploymentIdOf(deployment) })),
    ...taskSets.map((taskSet) => ({ ...taskSet, failedTasks: 0 })),
  ];
  const isOwn = ({ id }: { readonly id?: string | undefined }): boolean =>
    id !== undefined && id === subject?.deploymentId;
  const total = (some: typeof all): number =>
    some.reduce((sum, { runningCount, pendingCount }) => sum + runningCount + pendingCount, 0);
  return {
    own: total(all.filter(isOwn)),
    running: all.filter(isOwn).reduce((sum, { runningCount }) => sum + runningCount, 0),
    others: total(all.filter((one) => !isOwn(one))),
    failed: all.reduce((sum, { failedTasks }) => sum + failedTasks, 0),
  };
}

/** The log of a failed container was shown: it is not shown again for tasks that failed alike. */
export function withLogShown(watch: Watch, failure: TaskFailure): Watch {
  return { ...watch, logsRead: new Set(watch.logsRead).add(failure.fingerprint) };
}

/** A feature found to be out of sight outside a poll. */
export function withBlindSpot(watch: Watch, feature: Feature, why: string): Watch {
  return { ...watch, unseen: new Map(watch.unseen).set(feature, why) };
}
