/**
 * The heart of wait-stable: what the observations of a poll mean.
 *
 * `choose` settles which deployment is followed and how it stands, from service and service deployments;
 * `decide` says, with its tasks, what to print, what to do at AWS, and the verdict once there is one. They
 * run alike in the action, over thousands of simulated deployments, and over recorded answers.
 */
import { formatDuration, type DurationMs } from '../time.ts';
import { conclude } from './conclusion.ts';
import { beginWatch, evidenceOf, type Watch } from './watch.ts';
import { idleService, saidOf } from './idle-service.ts';
import { isEnd, judge, overtakenBy, type RolloutStatus } from './rollout-status.ts';
import { narrate } from './narration.ts';
import {
  consistencyWindowMs,
  listingLagMs,
  neverDeployedAfterMs,
  runsNothingForMs,
  taskSetBeginsWithinMs,
} from './options.ts';
import { going, over, sayOnce, type Step } from './step-result.ts';
import { plain, type Line } from './progress.ts';
import { inProgress, obstacleOf, reactTo, withoutRollback } from './reaction.ts';
import { familyRevision, primaryOf, type Service } from './service.ts';
import type { Ended } from './verdict.ts';
import { reachedVerdict } from './until.ts';
import {
  chooseSubject,
  subjectOfDeployment,
  unlistedPrimary,
  withServiceDeployment,
  type Subject,
} from './subject.ts';

/** Answers that do not fit together are waited for this long, then believed as far as they go. */
const unsettledForMs: DurationMs = 30_000;

/** The deployment that is followed, and how it stands; without a status there is none to watch yet. */
export interface Chosen {
  readonly watch: Watch;
  readonly status?: RolloutStatus;
}

/** Chooses and judges the subject, from what was observed of the service and its deployments. */
export function choose(observed: Watch): Chosen {
  const { service } = observed;
  let watch = pinned(observed);
  if (service === undefined || (service.status !== 'ACTIVE' && watch.subject === undefined)) {
    return { watch };
  }
  if (!watch.seenInProgress) {
    // Until it is seen to run, what is in sight may be from before an update, and a newer one may appear.
    const subject = chooseSubject(evidenceOf(watch, service), watch.options);
    if (subject === undefined || mayBeginLater(watch, subject, service)) return { watch };
    watch = isSame(subject, watch.subject) ? watch : startAnew(watch, subject);
  }
  let status = judgeSubject(watch, service);
  if (status.name === 'watch') {
    watch = startAnew(watch, status.next);
    status = judgeSubject(watch, service);
  }
  if (status.name === 'in-progress') {
    watch = {
      ...watch,
      seenInProgress: true,
      unsettledSinceMs: undefined,
      confirming: undefined,
    };
    if (status.rollingBack) watch = rememberRollback(watch, service);
  }
  return { watch, status };
}

/** What the poll comes to. */
export function decide(before: Watch, { watch: chosen, status }: Chosen): Step {
  const { service } = chosen;
  if (service === undefined) return going(chosen, []);
  if (status === undefined) return withoutSubject(chosen, service);
  const obstacle = obstacleOf(chosen);
  if (isEnd(status) && mustPollAgain(chosen)) {
    const waiting = confirming(chosen, status);
    return going(
      ...sayOnce(waiting, `ended ${chosen.subject?.deploymentId ?? ''}`, endedBefore(chosen)),
    );
  }
  const told = narrate(before, chosen, service, status, obstacle);
  const { watch } = told;
  switch (status.name) {
    case 'in-progress': {
      const reached = status.rollingBack ? undefined : reachedVerdict(watch, service);
      if (reached !== undefined && watch.rollback === undefined) {
        return over(watch, told.lines, reached);
      }
      return inProgress(watch, told.lines, service, status, obstacle);
    }
    case 'unsettled':
    case 'watch':
      return unsettled(watch, told.lines, status);
    default:
      return ended(watch, told.lines, status);
  }
}

/** AWS did not know the service this time: an old answer at first, then the truth. */
export function missing(watch: Watch, name: string, elapsedMs: DurationMs): Step {
  const sinceMs = watch.missingSinceMs ?? elapsedMs;
  const waiting = { ...watch, missingSinceMs: sinceMs, elapsedMs };
  if (elapsedMs - sinceMs < consistencyWindowMs) {
    const text = `AWS does not show service ${name}; looking again for ${formatDuration(consistencyWindowMs)}`;
    return going(...sayOnce(waiting, 'missing', plain(text)));
  }
  const reason = `service ${name} is gone: it was deleted while it was followed`;
  return over(waiting, [], { name: 'error', reason });
}

/** A subject chosen while the list of service deployments failed to come gets its own as soon as it does. */
function pinned(watch: Watch): Watch {
  const { subject, service } = watch;
  if (subject === undefined || service === undefined) return watch;
  return { ...watch, subject: withServiceDeployment(subject, evidenceOf(watch, service)) };
}

function isSame(a: Subject, b: Subject | undefined): boolean {
  return a.serviceDeploymentArn === b?.serviceDeploymentArn && a.deploymentId === b?.deploymentId;
}

/** Another subject: what was gathered of tasks and events belonged to the one before. */
function startAnew(watch: Watch, subject: Subject): Watch {
  const { confirming: _end, runsNothing: _nothing, waitingFor: _for, ...rest } = watch;
  const fresh = beginWatch(watch.options);
  return {
    ...rest,
    subject,
    failures: fresh.failures,
    timelines: fresh.timelines,
    imageDigests: fresh.imageDigests,
    events: fresh.events,
    knownEvents: fresh.knownEvents,
    printed: { ...rest.printed, table: fresh.printed.table },
    countsAtTasks: fresh.countsAtTasks,
  };
}

function rememberRollback(watch: Watch, service: Service): Watch {
  const primary = primaryOf(service);
  if (watch.subject === undefined || primary === undefined) return watch;
  return { ...watch, subject: { ...watch.subject, rolledBackTo: subjectOfDeployment(primary) } };
}

function judgeSubject(watch: Watch, service: Service): RolloutStatus {
  const { subject, options } = watch;
  if (subject === undefined) return { name: 'unsettled', why: 'no deployment is chosen yet' };
  const evidence = evidenceOf(watch, service);
  const status = judge(subject, evidence, options);
  const ahead = options.deploymentId === undefined ? unlistedPrimary(evidence) : undefined;
  if (ahead === undefined || !isEnd(status)) return status;
  const why = 'the service shows a newer deployment than the list does';
  if (subject.serviceDeploymentArn === undefined) {
    const isYoung = (ahead.createdAt ?? 0) > watch.at - listingLagMs;
    return isYoung ? { name: 'unsettled', why, end: status } : status;
  }
  return status.name === 'stopped'
    ? { name: 'unsettled', why, end: overtakenBy(ahead, evidence, options) }
    : status;
}

/** CodeDeploy and other controllers make their task set some time after they were asked. */
function mayBeginLater(watch: Watch, subject: Subject, service: Service): boolean {
  const { deployedAfter, deploymentId, taskDefinition } = watch.options;
  return (
    service.controller !== 'ECS' &&
    deploymentId === undefined &&
    taskDefinition === undefined &&
    deployedAfter !== undefined &&
    (subject.createdAt ?? 0) < deployedAfter &&
    watchedMs(watch) < taskSetBeginsWithinMs
  );
}

function beginsLater(watch: Watch, service: Service): Step {
  const waitingFor = `${service.controller} has made no task set since the run began`;
  const text = `${waitingFor}; waiting for one for ${formatDuration(taskSetBeginsWithinMs)}, as its hooks may come first`;
  return going(...sayOnce({ ...watch, waitingFor }, 'begins-later', plain(text)));
}

function watchedMs({ elapsedMs, firstPoll }: Watch): DurationMs {
  return elapsedMs - (firstPoll?.elapsedMs ?? elapsedMs);
}

function withoutSubject(watch: Watch, service: Service): Step {
  const { options } = watch;
  if (service.status !== 'ACTIVE') {
    return over(watch, [], { name: 'error', reason: goneReason(service) });
  }
  const subject = chooseSubject(evidenceOf(watch, service), options);
  if (subject !== undefined) return beginsLater(watch, service);
  const waitedMs = watchedMs(watch);
  if (options.deploymentId !== undefined) {
    if (waitedMs < consistencyWindowMs) return going(watch, []);
    const blind = watch.unseen.get('service deployments') ?? watch.unseen.get('deployment details');
    const reason = `deployment-id ${options.deploymentId} is not among the recent deployments of ${service.name}${blind === undefined ? '' : `; could not see its service deployments: ${blind}`}`;
    return over(watch, [], { name: 'error', reason });
  }
  if (options.taskDefinition !== undefined) {
    const serving = service.taskDefinition ?? primaryOf(service)?.taskDefinition;
    const shows = serving === undefined ? '' : `; the service is on ${familyRevision(serving)}`;
    if (waitedMs < neverDeployedAfterMs) {
      const text = `waiting for a deployment of ${familyRevision(options.taskDefinition)}${shows}`;
      return going(...sayOnce(watch, 'waiting-for-revision', plain(text)));
    }
    return reactTo(watch, [], {
      name: 'failed',
      cause: 'never-deployed',
      reason: `${familyRevision(options.taskDefinition)} was not deployed within ${formatDuration(neverDeployedAfterMs)}${shows}`,
    });
  }
  if (waitedMs < unsettledForMs) return going(watch, []);
  return over(watch, [], {
    name: 'error',
    reason: `service ${service.name} has no deployment to watch`,
  });
}

function unsettled(watch: Watch, lines: readonly Line[], status: RolloutStatus): Step {
  const end = status.name === 'unsettled' ? status.end : undefined;
  const sinceMs = watch.unsettledSinceMs ?? watch.elapsedMs;
  const waiting = {
    ...watch,
    unsettledSinceMs: sinceMs,
    ...(end !== undefined && isEnd(end) && { confirming: { end, elapsedMs: sinceMs } }),
  };
  if (watch.elapsedMs - sinceMs < unsettledForMs) return going(waiting, lines);
  if (end !== undefined && isEnd(end)) return ended(waiting, lines, end);
  if (end?.name === 'watch') return going(startAnew(waiting, end.next), lines);
  const why = status.name === 'unsettled' ? status.why : 'deployments follow each other';
  return over(waiting, lines, {
    name: 'error',
    reason: `AWS's answers did not fit together for ${formatDuration(unsettledForMs)}: ${why}`,
  });
}

function confirming(watch: Watch, end: Ended): Watch {
  const elapsedMs = watch.confirming?.elapsedMs ?? watch.elapsedMs;
  return { ...watch, confirming: { end, elapsedMs } };
}

function ended(watch: Watch, lines: readonly Line[], end: Ended): Step {
  const isComplete = end.name === 'stable' && watch.rollback === undefined;
  return isComplete ? whenComplete(watch, lines, end) : conclude(watch, lines, end);
}

/** A complete deployment is stable, unless the service runs nothing of what it wants. */
function whenComplete(
  watch: Watch,
  lines: readonly Line[],
  end: Extract<Ended, { name: 'stable' }>,
): Step {
  const idle = idleService(watch, end.endedAt);
  if (idle === undefined) return conclude(watch, lines, end);
  const sinceMs = watch.runsNothing?.sinceMs ?? watch.elapsedMs;
  const runsNothing = { sinceMs, completedAt: end.endedAt };
  const waiting = { ...watch, runsNothing, waitingFor: idle.what };
  if (idle.cause !== undefined || watch.elapsedMs - sinceMs >= runsNothingForMs) {
    const reason = idle.why === undefined ? idle.what : `${idle.what}: ${saidOf('it', idle.why)}`;
    return over(
      waiting,
      lines,
      withoutRollback(waiting, { name: 'failed', cause: idle.cause ?? 'unknown', reason }),
    );
  }
  const text = `the deployment is complete, but ${idle.what}; looking again for ${formatDuration(runsNothingForMs)}`;
  const [next, said] = sayOnce(waiting, 'runs nothing', plain(text));
  return going(next, [...lines, ...said]);
}

function endedBefore({ subject }: Watch): Line {
  const what =
    subject?.taskDefinition === undefined
      ? 'the newest deployment'
      : `the newest deployment (${familyRevision(subject.taskDefinition)})`;
  return plain(
    `${what} had ended before this step began; looking again for ${formatDuration(consistencyWindowMs)}, for AWS may still show what was before an update`,
  );
}

/** An end that was there at the first poll is looked at again until it can no longer be a stale answer. */
function mustPollAgain(watch: Watch): boolean {
  const sinceMs = watch.confirming?.elapsedMs ?? watch.elapsedMs;
  return mayBeStale(watch) && watch.elapsedMs - sinceMs < consistencyWindowMs;
}

/** Ended before anyone looked, and not shown to belong to this run: the answer may be from before an update. */
function mayBeStale({ options, subject, seenInProgress }: Watch): boolean {
  if (seenInProgress || options.deploymentId !== undefined) return false;
  const ofThisRun =
    options.deployedAfter !== undefined && (subject?.createdAt ?? 0) >= options.deployedAfter;
  return !(options.taskDefinition !== undefined && ofThisRun);
}

function goneReason({ name, status }: Service): string {
  return `service ${name} is ${status}: it is being deleted or is gone`;
}
