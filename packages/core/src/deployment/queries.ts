/**
 * What a poll asks for beside DescribeServices.
 *
 * DescribeServices shows a change first and costs one call for ten services, so it is asked at every
 * poll; the rest is asked when it says that something moved, or when it has not been asked for long.
 */
import type { DurationMs } from '../time.ts';
import { countTasks, evidenceOf, ownServiceDeployment, type Watch } from './watch.ts';
import { eventKind, tasksIn } from './event.ts';
import type { ServiceObservation } from './observation.ts';
import type { Pace } from './pace.ts';
import {
  deploymentIdOf,
  isSettled,
  primaryOf,
  revisionNumber,
  type Service,
  type ServiceDeployment,
} from './service.ts';
import { chooseSubject, isRollback, mayBeOfThisRun, taskDefinitionOf } from './subject.ts';
import type { Task } from './task.ts';
import type { TaskTimeline } from './timeline.ts';
import { hangsOnStages } from './until.ts';
import { isGood, type VerdictName } from './verdict.ts';

/** Gaps between questions of a kind, at the usual pace. */
const gapsMs = {
  /** Without stages and failures it tells nothing that DescribeServices does not show first. */
  described: 240_000,
  describedWhileFailing: 15_000,
  describedInStages: 30_000,
  /** The wait may end, or have to act, at a stage. */
  describedForStage: 12_000,
  describedBeforeEarlyEnd: 5_000,
  describedOnHint: 2_000,
  recent: 2_000,
  tasks: 20_000,
  /** While no count moves, the tasks that start are only looked at for containers that failed. */
  startingTasks: 40_000,
  failedTasks: 5_000,
  /** That a new task has become healthy mostly shows in that an old one is stopped for it. */
  targets: 30_000,
  /** The new tasks' health is all that is missing. */
  targetsAtTheEnd: 7_000,
  instances: 30_000,
} as const;

/** More tasks than this are not described: phases are measured on a part, and the summary says so. */
export const tasksDescribedAtMost = 200;

/** One question to AWS about a service. */
export type Query =
  | {
      readonly kind: 'recent';
      /** Whether a list shows what is meant; further pages are read until one does. */
      readonly expected: (listed: readonly ServiceDeployment[]) => boolean;
    }
  | { readonly kind: 'described'; readonly arns: readonly string[] }
  | { readonly kind: 'revisions'; readonly arns: readonly string[] }
  | {
      readonly kind: 'tasks';
      /** Ids of tasks to describe: ECS names them in its events, so that they need not be listed. */
      readonly describe: readonly string[];
      /** List the live tasks of this deployment: there are more than the events named. */
      readonly liveOf?: string;
      /** List the stopped tasks of the service: some failed that nobody has named. */
      readonly stopped: boolean;
    }
  | { readonly kind: 'targets'; readonly groups: readonly string[] }
  | { readonly kind: 'deregistration-delays'; readonly groups: readonly string[] }
  | { readonly kind: 'instances'; readonly arns: readonly string[] };

/** The list of recent service deployments, where it may show something new. */
export function listQueries(
  before: Watch,
  { service, elapsedMs }: ServiceObservation,
): readonly Query[] {
  if (!wantsRecent(before, service, elapsedMs)) return [];
  return [{ kind: 'recent', expected: (listed) => showsWhatIsMeant(before, service, listed) }];
}

/** Whether to list the recent service deployments, now that the service is seen. */
function wantsRecent(watch: Watch, service: Service, elapsedMs: DurationMs): boolean {
  if (watch.unseen.has('service deployments')) return false;
  const { answeredMs, serviceDeployments, subject } = watch;
  if (answeredMs.recent === undefined) return true;
  if (elapsedMs - answeredMs.recent < gapsMs.recent / 2) return false;
  const own = ownServiceDeployment(watch);
  if (watch.unseen.has('deployment details') && own !== undefined && own.finishedAt === undefined) {
    // The list alone tells how it ends, so it is asked where the description would have been.
    const sinceMs = elapsedMs - answeredMs.recent;
    return sinceMs >= gapsMs.described || (sinceMs >= gapsMs.recent && mayHaveEnded(own, service));
  }
  const primaryId = primaryIdOf(service);
  if (primaryId !== primaryIdOf(watch.service)) return true;
  if (elapsedMs - answeredMs.recent < gapsMs.recent) return false;
  if (subject === undefined || watch.unsettledSinceMs !== undefined) return true;
  // Watched by what DescribeServices says, until the list shows it too.
  if (service.controller === 'ECS' && subject.serviceDeploymentArn === undefined) {
    return !hasNoList(serviceDeployments) && elapsedMs < listedWithinMs;
  }
  if (watch.confirming !== undefined) return true;
  const number = revisionNumber(primaryId);
  const listed = (serviceDeployments ?? []).some(
    ({ targetServiceRevisionArn }) => revisionNumber(targetServiceRevisionArn) === number,
  );
  return !listed && own !== undefined && !own.status.startsWith('ROLLBACK');
}

function primaryIdOf(service: Service | undefined): string | undefined {
  const primary = service === undefined ? undefined : primaryOf(service);
  return primary === undefined ? undefined : deploymentIdOf(primary);
}

/** For so long the list is asked for a deployment that it does not show. */
const listedWithinMs: DurationMs = 300_000;

/** Services that predate service deployments have none. */
function hasNoList(serviceDeployments: readonly ServiceDeployment[] | undefined): boolean {
  return serviceDeployments === undefined || serviceDeployments.length === 0;
}

/** Whether a list of service deployments shows the one asked for, or else that of the service's PRIMARY. */
function showsWhatIsMeant(
  { options }: Watch,
  service: Service,
  listed: readonly ServiceDeployment[],
): boolean {
  const wanted = options.deploymentId ?? primaryIdOf(service);
  if (wanted === undefined) return true;
  return listed.some(
    ({ arn, targetServiceRevisionArn }) =>
      arn === wanted || revisionNumber(targetServiceRevisionArn) === revisionNumber(wanted),
  );
}

/** The service deployments to describe, and the revisions to resolve, once the recent ones are listed. */
export function recordQueries(watch: Watch, pace: Pace): readonly Query[] {
  const { service, serviceDeployments, options } = watch;
  if (service === undefined) return [];
  if (serviceDeployments === undefined) return describing(askedForByArn(watch));
  const subject = watch.subject ?? chooseSubject(evidenceOf(watch, service), options);
  const own = serviceDeployments.find(({ arn }) => arn === subject?.serviceDeploymentArn);
  const describe =
    own === undefined
      ? askedForByArn(watch)
      : wantsDescription(watch, own, service, pace)
        ? [own.arn]
        : [];
  const revisions = unresolvedRevisions(watch, own, service);
  return [
    ...describing(describe),
    ...(revisions.length === 0 ? [] : [{ kind: 'revisions' as const, arns: revisions }]),
  ];
}

function describing(arns: readonly string[]): readonly Query[] {
  return arns.length === 0 ? [] : [{ kind: 'described', arns }];
}

/** A service deployment named by its ARN is found without the list, or beyond it. */
function askedForByArn({ options, subject, unseen }: Watch): readonly string[] {
  const { deploymentId } = options;
  const isOpen = subject === undefined && !unseen.has('deployment details');
  return isOpen && deploymentId?.startsWith('arn:') === true ? [deploymentId] : [];
}

function wantsDescription(
  watch: Watch,
  own: ServiceDeployment,
  service: Service,
  pace: Pace,
): boolean {
  if (watch.unseen.has('deployment details')) return false;
  if (own.detail === undefined) return true;
  if (own.finishedAt !== undefined) return false;
  const sinceMs = watch.elapsedMs - (watch.answeredMs.described ?? -Infinity);
  if (sinceMs >= usualGapMs(watch, service) * Math.min(2, pace.gapFactor)) return true;
  return sinceMs >= gapsMs.describedOnHint && mayHaveEnded(own, service);
}

/** Signs in DescribeServices that the service deployment has moved to another state. */
function mayHaveEnded(own: ServiceDeployment, service: Service): boolean {
  const number = revisionNumber(own.targetServiceRevisionArn);
  const listed = service.deployments.find(
    (deployment) => revisionNumber(deploymentIdOf(deployment)) === number,
  );
  if (listed === undefined) return true;
  if (listed.status !== 'PRIMARY') {
    // Being rolled back, or overtaken: the end of a rollback, and who overtakes it, show in the PRIMARY.
    const primary = primaryOf(service);
    return (
      !own.status.startsWith('ROLLBACK') ||
      primary?.rolloutState !== 'IN_PROGRESS' ||
      !isRollback(primary, service)
    );
  }
  return listed.rolloutState === undefined
    ? isSettled(listed, service)
    : listed.rolloutState !== 'IN_PROGRESS';
}

/** Stages, the breaker's count and an early end show in the service deployment only. */
function usualGapMs(watch: Watch, service: Service): DurationMs {
  const { subject, failedWhenDescribed = 0 } = watch;
  const { rollout } = service;
  const hasFailedMore = countTasks(service, subject).failed > failedWhenDescribed;
  if (hasFailedMore && rollout.circuitBreaker.enabled) return gapsMs.describedWhileFailing;
  if (rollout.strategy !== 'ROLLING') {
    return hangsOnStages(watch, service) ? gapsMs.describedForStage : gapsMs.describedInStages;
  }
  return rollout.earlySuccess === undefined ? gapsMs.described : gapsMs.describedBeforeEarlyEnd;
}

/** Revisions whose task definition matters and is not known: the newest, or those of this run where one is named. */
function unresolvedRevisions(
  preview: Watch,
  own: ServiceDeployment | undefined,
  service: Service,
): readonly string[] {
  if (preview.unseen.has('service revisions')) return [];
  const all = preview.serviceDeployments ?? [];
  const { options } = preview;
  const matter =
    options.taskDefinition === undefined
      ? [own ?? all[0], all[0]]
      : all.filter((candidate, index) => mayBeOfThisRun(candidate, index, preview, options));
  const evidence = evidenceOf(preview, service);
  const arns = matter.flatMap((deployment) =>
    deployment?.targetServiceRevisionArn !== undefined &&
    taskDefinitionOf(deployment, evidence) === undefined
      ? [deployment.targetServiceRevisionArn]
      : [],
  );
  return [...new Set(arns)].slice(0, 20);
}

/** Tasks and targets of the subject, where something moved or has not been asked for long. */
export function taskQueries(watch: Watch, pace: Pace): readonly Query[] {
  const { answeredMs, unseen, countsAtTasks, service, elapsedMs, failures } = watch;
  if (service === undefined) return [];
  const factor = pace.gapFactor;
  const agoMs = (what: keyof typeof answeredMs): DurationMs =>
    elapsedMs - (answeredMs[what] ?? -Infinity);
  const live = liveTasks(watch);
  const named = tasksNamed(watch, service, false);
  const counts = countTasks(service, watch.subject);
  const failedMore = counts.failed > countsAtTasks.failed;
  const due =
    !unseen.has('tasks') &&
    agoMs('tasks') >= (failedMore ? gapsMs.failedTasks : gapsMs.tasks) * factor;

  const hasMoved = counts.running !== countsAtTasks.running || failedMore || failures.size > 0;
  const starting =
    hasMoved || elapsedMs - (answeredMs.tasks ?? beganMs(watch)) >= gapsMs.startingTasks * factor
      ? [
          ...named,
          ...live.flatMap(({ startedAt, taskId: id }) => (startedAt === undefined ? id : [])),
        ]
      : [];
  const mayHaveStopped = failedMore || counts.own < live.length ? live : [];
  const describe = [...starting, ...mayHaveStopped.map(({ taskId: id }) => id)];
  // A bad end that was there before anyone looked: its failed tasks may still be shown.
  const own = ownServiceDeployment(watch);
  const endedBadly =
    answeredMs.tasks === undefined && own !== undefined && /^(?:ROLLBACK|STOPPED)/.test(own.status);

  // Before it runs, a task is no target.
  const waiting = live.some(
    ({ network, startedAt, health }) =>
      network !== undefined && startedAt !== undefined && health !== 'healthy',
  );
  const isTheirTurn =
    watch.settledAt !== undefined || counts.others < (watch.othersAtTargets ?? Infinity);
  const targetsGapMs = isTheirTurn ? gapsMs.targetsAtTheEnd : gapsMs.targets;
  const isDue =
    own?.status.startsWith('ROLLBACK') !== true &&
    ((waiting && agoMs('targets') >= targetsGapMs * factor) || maySoonGiveUp(watch, service, live));
  // Not with the first poll, which has enough to ask.
  const askDelays = watch.deregistrationDelaysMs.size === 0 && elapsedMs > beganMs(watch);
  return [
    ...(due
      ? asking({
          describe,
          ...(counts.own > live.length + named.length && liveOf(watch)),
          stopped: endedBadly || (failedMore && describe.length === 0),
        })
      : []),
    ...targetQueries(watch, service, isDue, askDelays),
  ];
}

function beganMs({ firstPoll, elapsedMs }: Watch): DurationMs {
  return firstPoll?.elapsedMs ?? elapsedMs;
}

/**
 * Enough tasks have failed for fail-fast to end the wait, which gives nothing up on health that was asked for
 * before. Where a circuit breaker ends the deployment, nothing hangs on it.
 */
function maySoonGiveUp(
  { options, failures }: Watch,
  { rollout }: Service,
  live: readonly TaskTimeline[],
): boolean {
  const { failFast } = options;
  return (
    failFast !== undefined &&
    failures.size >= failFast &&
    !rollout.circuitBreaker.enabled &&
    live.every(({ health }) => health !== 'healthy')
  );
}

/**
 * What to ask once the verdict is there, and the poll that it came with has not: the ends of all phases that are
 * still open. The health of what failed or was given up is no longer waited for.
 */
export function lastQueries(watch: Watch, verdict: VerdictName): readonly Query[] {
  const { unseen, timelines, service, answeredMs, elapsedMs, describedTasks } = watch;
  if (service === undefined) return [];
  const open = [...timelines.values()].filter(
    ({ taskArn, side, startedAt, stoppedAt, failed }) =>
      !failed &&
      stoppedAt === undefined &&
      !describedTasks.has(taskArn) &&
      (side === 'old' || startedAt === undefined),
  );
  const anyOld = [...timelines.values()].some(({ side }) => side === 'old');
  const named = tasksNamed(watch, service, true);
  const asksHealth =
    isGood(verdict) &&
    (answeredMs.targets === undefined ||
      (answeredMs.targets < elapsedMs &&
        liveTasks(watch).some(({ health }) => health !== 'healthy')));
  return [
    ...(unseen.has('tasks')
      ? []
      : asking({
          describe: [...named, ...open.map(({ taskId: id }) => id)],
          ...(timelines.size === 0 && named.length === 0 && liveOf(watch)),
          stopped: isGood(verdict) && !anyOld && named.length === 0,
        })),
    ...targetQueries(watch, service, asksHealth, false),
  ];
}

function liveOf({ subject }: Watch): { readonly liveOf?: string } {
  return subject?.deploymentId === undefined ? {} : { liveOf: subject.deploymentId };
}

function asking(tasks: Omit<Extract<Query, { kind: 'tasks' }>, 'kind'>): readonly Query[] {
  const describe = [...new Set(tasks.describe)].slice(0, tasksDescribedAtMost);
  const isAny = describe.length > 0 || tasks.liveOf !== undefined || tasks.stopped;
  return isAny ? [{ ...tasks, kind: 'tasks', describe }] : [];
}

function targetQueries(
  { unseen }: Watch,
  { targetGroups }: Service,
  askHealth: boolean,
  askDelays: boolean,
): readonly Query[] {
  const groups = [...new Set(targetGroups.map(({ arn }) => arn))];
  if (groups.length === 0 || unseen.has('target health')) return [];
  return [
    ...(askHealth ? [{ kind: 'targets' as const, groups }] : []),
    ...(askDelays && !unseen.has('deregistration delay')
      ? [{ kind: 'deregistration-delays' as const, groups }]
      : []),
  ];
}

function liveTasks({ timelines }: Watch): readonly TaskTimeline[] {
  return [...timelines.values()].filter(
    ({ side, stoppedAt }) => side === 'new' && stoppedAt === undefined,
  );
}

/** So many old tasks that were stopped fill a call; fewer are described at the end. */
const stoppedFill = 100;

/**
 * Tasks that events since the subject's creation name, and of which too little is known yet. How long the old ones
 * took to drain can wait for the end, unless they are many.
 */
function tasksNamed(
  { subject, timelines }: Watch,
  service: Service,
  isEnd: boolean,
): readonly string[] {
  const named = new Set<string>();
  const stopped = new Set<string>();
  for (const event of service.events) {
    const isOfSubject =
      subject !== undefined &&
      (subject.createdAt === undefined || (event.createdAt ?? Infinity) >= subject.createdAt);
    if (!isOfSubject) continue;
    const kind = eventKind(event);
    if (kind !== 'started' && kind !== 'stopped') continue;
    for (const id of tasksIn(event)) {
      const timeline = timelines.get(id);
      if (timeline?.stoppedAt !== undefined) continue;
      if (kind === 'started' ? timeline === undefined : timeline?.side === 'new') named.add(id);
      else if (kind === 'stopped' && timeline?.stoppingAt === undefined) stopped.add(id);
    }
  }
  return isEnd || stopped.size >= stoppedFill ? [...named, ...stopped] : [...named];
}

/** The EC2 instances of tasks that share their host's network, and that are not known yet. */
export function instanceQueries(
  { instanceIds, timelines, service, unseen, answeredMs, elapsedMs }: Watch,
  described: readonly Task[],
): readonly Query[] {
  if (service === undefined || service.targetGroups.length === 0) return [];
  if (unseen.has('container instances')) return [];
  if (elapsedMs - (answeredMs.instances ?? -Infinity) < gapsMs.instances) return [];
  const networks = [...timelines.values(), ...described].map(({ network }) => network);
  const arns = networks.flatMap((network) =>
    network?.containerInstance !== undefined && network.addresses.length === 0
      ? [network.containerInstance]
      : [],
  );
  const unknown = [...new Set(arns)].filter((arn) => !instanceIds.has(arn)).slice(0, 100);
  return unknown.length === 0 ? [] : [{ kind: 'instances', arns: unknown }];
}
