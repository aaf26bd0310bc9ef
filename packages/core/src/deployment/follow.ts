/** What is remembered of following one deployment, from look to look. Never mutated: each step makes the next. */
import type { DurationMs, EpochMs } from '../time.ts';
import { eventKey } from './event.ts';
import { readFailure, type TaskFailure } from './failure.ts';
import { historyOf, type History } from './expectation.ts';
import { newEvents } from './progress.ts';
import type { FollowOptions } from './options.ts';
import {
  deploymentIdOf,
  type Service,
  type ServiceDeployment,
  type ServiceEvent,
} from './service.ts';
import { seen, type Sight, type Snapshot } from './snapshot.ts';
import type { Evidence, Subject } from './subject.ts';
import { isUnchecked, type TargetHealth } from './task.ts';
import { recordTasks, type Timelines } from './timeline.ts';
import type { BadVerdict } from './verdict.ts';

/** Parts of a look that may be out of sight; each costs a feature, never the verdict. */
export type Feature =
  | 'service deployments'
  | 'deployment details'
  | 'service revisions'
  | 'tasks'
  | 'target health'
  | 'deregistration delay'
  | 'container log';

export interface Follow {
  readonly options: FollowOptions;
  readonly subject?: Subject;
  readonly firstLook?: { readonly at: EpochMs; readonly elapsedMs: DurationMs };
  /** The last look. */
  readonly service?: Service;
  readonly at: EpochMs;
  readonly elapsedMs: DurationMs;
  /** Newest first, details kept once described; `undefined` where out of sight or not asked yet. */
  readonly serviceDeployments?: readonly ServiceDeployment[];
  readonly revisions: ReadonlyMap<string, string>;
  readonly failures: ReadonlyMap<string, TaskFailure>;
  readonly timelines: Timelines;
  /** The revision that served when the subject began; kept, for ECS stops listing it. */
  readonly previousTaskDefinition?: string;
  /** Digests of the images that the subject's tasks run, by container. */
  readonly imageDigests: ReadonlyMap<string, string>;
  readonly targets?: readonly TargetHealth[];
  readonly deregistrationDelaysMs: ReadonlyMap<string, DurationMs>;
  readonly knownEvents: ReadonlySet<string>;
  /** Events since the subject was created, oldest first. */
  readonly events: readonly ServiceEvent[];
  readonly history?: History;
  /** What could not be seen, and why. */
  readonly unseen: ReadonlyMap<Feature, string>;
  /** Things said once. */
  readonly said: ReadonlySet<string>;
  readonly table: string;
  readonly lastChange: { readonly signature: string; readonly elapsedMs: DurationMs };
  /** The subject was seen to run: from then on it is pinned, and its end is believed at once. */
  readonly seenInProgress: boolean;
  /** An end that was already there at the first look, and since when. */
  readonly endedAtFirstSight?: { readonly elapsedMs: DurationMs };
  /** AWS's answers have not fitted together since. */
  readonly unsettledSinceMs?: DurationMs | undefined;
  /** When each kind of answer last came, on the step's clock. */
  readonly answeredMs: Readonly<
    Partial<Record<'recent' | 'described' | 'tasks' | 'targets', DurationMs>>
  >;
  /** Counts at the last look at tasks: while they stand still, so do the tasks. */
  readonly countsAtTasks: TaskCounts;
  /** A rollback this step asked for, and the verdict that made it ask. */
  readonly rollback?: { readonly first: BadVerdict; readonly elapsedMs: DurationMs };
}

export function beginFollowing(options: FollowOptions): Follow {
  return {
    options,
    at: 0,
    elapsedMs: 0,
    revisions: new Map(),
    failures: new Map(),
    timelines: new Map(),
    imageDigests: new Map(),
    deregistrationDelaysMs: new Map(),
    knownEvents: new Set(),
    events: [],
    unseen: new Map(),
    said: new Set(),
    table: '',
    lastChange: { signature: '', elapsedMs: 0 },
    seenInProgress: false,
    answeredMs: {},
    countsAtTasks: { own: 0, others: 0, failed: 0 },
  };
}

export function evidenceOf(follow: Follow, service: Service): Evidence {
  return {
    service,
    serviceDeployments: follow.serviceDeployments,
    revisions: follow.revisions,
  };
}

/** The followed service deployment as last described, where it is in sight. */
export function ownServiceDeployment(follow: Follow): ServiceDeployment | undefined {
  return follow.serviceDeployments?.find(({ arn }) => arn === follow.subject?.serviceDeploymentArn);
}

/** Takes in what the look brought for the choice of the subject: service, service deployments, revisions. */
export function absorbRecords(follow: Follow, snapshot: Snapshot): Follow {
  const { recent } = snapshot;
  const described = seen(snapshot.described) ?? [];
  const revisions = seen(snapshot.revisions);
  let unseen = withUnseen(follow.unseen, 'service deployments', recent);
  unseen = withUnseen(unseen, 'deployment details', snapshot.described);
  unseen = withUnseen(unseen, 'service revisions', snapshot.revisions);
  const merged = mergeServiceDeployments(follow.serviceDeployments, seen(recent), described);
  const history =
    merged === undefined ? follow.history : historyOf(merged, follow.subject?.serviceDeploymentArn);
  return {
    ...follow,
    service: snapshot.service,
    at: snapshot.at,
    elapsedMs: snapshot.elapsedMs,
    firstLook: follow.firstLook ?? { at: snapshot.at, elapsedMs: snapshot.elapsedMs },
    revisions:
      revisions === undefined ? follow.revisions : new Map([...follow.revisions, ...revisions]),
    unseen,
    answeredMs: {
      ...follow.answeredMs,
      ...(recent !== undefined && { recent: snapshot.elapsedMs }),
      ...(described.length > 0 && { described: snapshot.elapsedMs }),
    },
    ...(merged !== undefined && { serviceDeployments: merged }),
    ...(history !== undefined && { history }),
  };
}

/** Takes in tasks, targets and events, once it is known whose they are. */
export function absorbLife(follow: Follow, snapshot: Snapshot): Follow {
  const { service } = snapshot;
  const tasks = seen(snapshot.tasks);
  const targets = seen(snapshot.targets);
  let unseen = withUnseen(follow.unseen, 'tasks', snapshot.tasks);
  unseen = withUnseen(unseen, 'target health', snapshot.targets);
  unseen = withUnseen(unseen, 'deregistration delay', snapshot.deregistrationDelaysMs);
  const failures = new Map(follow.failures);
  const imageDigests = new Map(follow.imageDigests);
  for (const task of tasks ?? []) {
    const isOwn =
      follow.subject?.deploymentId !== undefined && task.startedBy === follow.subject.deploymentId;
    // Seen while it stopped, it may have lacked its exit code.
    const isOpen = !failures.has(task.arn) || task.lastStatus === 'STOPPED';
    const failure = isOwn && isOpen ? readFailure(task) : undefined;
    if (failure !== undefined) failures.set(task.arn, failure);
    for (const { name, imageDigest } of isOwn ? task.containers : []) {
      if (imageDigest !== undefined) imageDigests.set(name, imageDigest);
    }
  }
  const timelines = recordTasks(follow.timelines, {
    at: snapshot.at,
    firstLookAt: follow.firstLook?.at ?? snapshot.at,
    subject: follow.subject,
    tasks,
    targets,
    targetsTell:
      service.targetGroups.length > 0 &&
      !unseen.has('target health') &&
      !isUnchecked(targets ?? follow.targets ?? []),
    failedTaskArns: new Set(failures.keys()),
  });
  const fresh = newEvents(service, follow.subject, follow.knownEvents);
  const delays = seen(snapshot.deregistrationDelaysMs);
  const previous = follow.previousTaskDefinition ?? servedBefore(service, follow.subject);
  return {
    ...follow,
    ...(previous !== undefined && { previousTaskDefinition: previous }),
    failures,
    imageDigests,
    timelines,
    unseen,
    answeredMs: {
      ...follow.answeredMs,
      ...(snapshot.tasks !== undefined && { tasks: snapshot.elapsedMs }),
      ...(snapshot.targets !== undefined && { targets: snapshot.elapsedMs }),
    },
    ...(snapshot.tasks !== undefined && { countsAtTasks: countTasks(service, follow.subject) }),
    events: [...follow.events, ...fresh],
    knownEvents: new Set([...follow.knownEvents, ...service.events.map(eventKey)]),
    ...(targets !== undefined && { targets }),
    ...(delays !== undefined && { deregistrationDelaysMs: delays }),
  };
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
  sight: Sight<unknown> | undefined,
): ReadonlyMap<Feature, string> {
  if (sight === undefined || !('unseen' in sight)) return before;
  return new Map(before).set(feature, sight.unseen);
}

/** Newest first. A described one replaces its listed form; a listed one never takes details away. */
function mergeServiceDeployments(
  known: readonly ServiceDeployment[] | undefined,
  listed: readonly ServiceDeployment[] | undefined,
  described: readonly ServiceDeployment[],
): readonly ServiceDeployment[] | undefined {
  if (known === undefined && listed === undefined && described.length === 0) return undefined;
  const byArn = new Map((known ?? []).map((deployment) => [deployment.arn, deployment]));
  for (const deployment of listed ?? []) {
    const before = byArn.get(deployment.arn);
    if (before !== undefined && isEnded(before) && !isEnded(deployment)) continue; // a stale answer
    const detail = before?.detail;
    byArn.set(deployment.arn, { ...deployment, ...(detail !== undefined && { detail }) });
  }
  for (const deployment of described) {
    const before = byArn.get(deployment.arn);
    if (before !== undefined && isEnded(before) && !isEnded(deployment)) continue;
    byArn.set(deployment.arn, deployment);
  }
  return [...byArn.values()].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}

/** An end is final: an answer that still shows the deployment running is older than it. */
function isEnded({ finishedAt, status }: ServiceDeployment): boolean {
  return (
    finishedAt !== undefined ||
    ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status)
  );
}

/** How many tasks ECS counts: of the subject, of all others, and failed. Another number means that tasks came or went. */
export interface TaskCounts {
  readonly own: number;
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
    others: total(all.filter((one) => !isOwn(one))),
    failed: all.reduce((sum, { failedTasks }) => sum + failedTasks, 0),
  };
}

/** The log of a failed container was shown: it is not shown again for tasks that failed alike. */
export function withLogShown(follow: Follow, failure: TaskFailure): Follow {
  return { ...follow, said: new Set(follow.said).add(`log ${failure.fingerprint}`) };
}

/** A feature found to be out of sight outside a look. */
export function withBlindSpot(follow: Follow, feature: Feature, why: string): Follow {
  return { ...follow, unseen: new Map(follow.unseen).set(feature, why) };
}
