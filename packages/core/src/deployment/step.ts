/**
 * The heart of wait-stable: what the observations of a poll mean.
 *
 * `choose` settles which deployment is followed and how it stands, from service and service deployments;
 * `decide` says, with its tasks, what to print, what to do at AWS, and the verdict once there is one. They
 * run alike in the action, over thousands of simulated deployments, and over recorded answers.
 */
import { formatDuration, type DurationMs } from '../time.ts';
import { conclude } from './conclusion.ts';
import { beginFollowing, evidenceOf, type Follow } from './follow.ts';
import { idleService } from './idle-service.ts';
import { isEnd, judge, overtakenBy, type Ended, type Judgement } from './judgement.ts';
import { narrate } from './narration.ts';
import {
  consistencyWindowMs,
  listingLagMs,
  neverDeployedAfterMs,
  runsNothingForMs,
  taskSetBeginsWithinMs,
} from './options.ts';
import { going, over, sayOnce, type Step } from './turn.ts';
import { plain, type Line } from './progress.ts';
import { inProgress, obstacleOf, reactTo, withoutRollback } from './reaction.ts';
import { familyRevision, primaryOf, type Service } from './service.ts';
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

/** The deployment that is followed, and how it stands; without a judgement there is none to follow yet. */
export interface Chosen {
  readonly follow: Follow;
  readonly judgement?: Judgement;
}

/** Chooses and judges the subject, from what was observed of the service and its deployments. */
export function choose(observed: Follow): Chosen {
  const { service } = observed;
  let follow = pinned(observed);
  if (service === undefined || (service.status !== 'ACTIVE' && follow.subject === undefined)) {
    return { follow };
  }
  if (!follow.seenInProgress) {
    // Until it is seen to run, what is in sight may be from before an update, and a newer one may appear.
    const subject = chooseSubject(evidenceOf(follow, service), follow.options);
    if (subject === undefined || mayBeginLater(follow, subject, service)) return { follow };
    follow = isSame(subject, follow.subject) ? follow : startAnew(follow, subject);
  }
  let judgement = judgeSubject(follow, service);
  if (judgement.kind === 'follow') {
    follow = startAnew(follow, judgement.next);
    judgement = judgeSubject(follow, service);
  }
  if (judgement.kind === 'in-progress') {
    follow = {
      ...follow,
      seenInProgress: true,
      unsettledSinceMs: undefined,
      confirming: undefined,
    };
    if (judgement.rollingBack) follow = rememberRollback(follow, service);
  }
  return { follow, judgement };
}

/** What the poll comes to. */
export function decide(before: Follow, { follow: chosen, judgement }: Chosen): Step {
  const { service } = chosen;
  if (service === undefined) return going(chosen, []);
  if (judgement === undefined) return withoutSubject(chosen, service);
  const obstacle = obstacleOf(chosen);
  if (isEnd(judgement) && mustLookAgain(chosen)) {
    const waiting = confirming(chosen, judgement);
    return going(
      ...sayOnce(waiting, `ended ${chosen.subject?.deploymentId ?? ''}`, endedBefore(chosen)),
    );
  }
  const told = narrate(before, chosen, service, judgement, obstacle);
  const { follow } = told;
  switch (judgement.kind) {
    case 'in-progress': {
      const reached = judgement.rollingBack ? undefined : reachedVerdict(follow, service);
      if (reached !== undefined && follow.rollback === undefined) {
        return over(follow, told.lines, reached);
      }
      return inProgress(follow, told.lines, service, judgement, obstacle);
    }
    case 'unsettled':
    case 'follow':
      return unsettled(follow, told.lines, judgement);
    default:
      return ended(follow, told.lines, judgement);
  }
}

/** AWS did not know the service this time: an old answer at first, then the truth. */
export function missing(follow: Follow, name: string, elapsedMs: DurationMs): Step {
  const sinceMs = follow.missingSinceMs ?? elapsedMs;
  const waiting = { ...follow, missingSinceMs: sinceMs, elapsedMs };
  if (elapsedMs - sinceMs < consistencyWindowMs) {
    const text = `AWS does not show service ${name}; looking again for ${formatDuration(consistencyWindowMs)}`;
    return going(...sayOnce(waiting, 'missing', plain(text)));
  }
  const reason = `service ${name} is gone: it was deleted while it was followed`;
  return over(waiting, [], { name: 'error', reason });
}

/** A subject chosen while the list of service deployments failed to come gets its own as soon as it does. */
function pinned(follow: Follow): Follow {
  const { subject, service } = follow;
  if (subject === undefined || service === undefined) return follow;
  return { ...follow, subject: withServiceDeployment(subject, evidenceOf(follow, service)) };
}

function isSame(a: Subject, b: Subject | undefined): boolean {
  return a.serviceDeploymentArn === b?.serviceDeploymentArn && a.deploymentId === b?.deploymentId;
}

/** Another subject: what was gathered of tasks and events belonged to the one before. */
function startAnew(follow: Follow, subject: Subject): Follow {
  const { confirming: _end, runsNothingSinceMs: _since, waitingFor: _for, ...rest } = follow;
  const fresh = beginFollowing(follow.options);
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

function rememberRollback(follow: Follow, service: Service): Follow {
  const primary = primaryOf(service);
  if (follow.subject === undefined || primary === undefined) return follow;
  return { ...follow, subject: { ...follow.subject, rolledBackTo: subjectOfDeployment(primary) } };
}

function judgeSubject(follow: Follow, service: Service): Judgement {
  const { subject, options } = follow;
  if (subject === undefined) return { kind: 'unsettled', why: 'no deployment is chosen yet' };
  const evidence = evidenceOf(follow, service);
  const judgement = judge(subject, evidence, options);
  const ahead = options.deploymentId === undefined ? unlistedPrimary(evidence) : undefined;
  if (ahead === undefined || !isEnd(judgement)) return judgement;
  const why = 'the service shows a newer deployment than the list does';
  if (subject.serviceDeploymentArn === undefined) {
    const isYoung = (ahead.createdAt ?? 0) > follow.at - listingLagMs;
    return isYoung ? { kind: 'unsettled', why, end: judgement } : judgement;
  }
  return judgement.kind === 'stopped'
    ? { kind: 'unsettled', why, end: overtakenBy(ahead, evidence, options) }
    : judgement;
}

/** CodeDeploy and other controllers make their task set some time after they were asked. */
function mayBeginLater(follow: Follow, subject: Subject, service: Service): boolean {
  const { deployedAfter, deploymentId, taskDefinition } = follow.options;
  return (
    service.controller !== 'ECS' &&
    deploymentId === undefined &&
    taskDefinition === undefined &&
    deployedAfter !== undefined &&
    (subject.createdAt ?? 0) < deployedAfter &&
    watchedMs(follow) < taskSetBeginsWithinMs
  );
}

function beginsLater(follow: Follow, service: Service): Step {
  const waitingFor = `${service.controller} has made no task set since the run began`;
  const text = `${waitingFor}; waiting for one for ${formatDuration(taskSetBeginsWithinMs)}, as its hooks may come first`;
  return going(...sayOnce({ ...follow, waitingFor }, 'begins-later', plain(text)));
}

function watchedMs({ elapsedMs, firstLook }: Follow): DurationMs {
  return elapsedMs - (firstLook?.elapsedMs ?? elapsedMs);
}

function withoutSubject(follow: Follow, service: Service): Step {
  const { options } = follow;
  if (service.status !== 'ACTIVE') {
    return over(follow, [], { name: 'error', reason: goneReason(service) });
  }
  const subject = chooseSubject(evidenceOf(follow, service), options);
  if (subject !== undefined) return beginsLater(follow, service);
  const waitedMs = watchedMs(follow);
  if (options.deploymentId !== undefined) {
    if (waitedMs < consistencyWindowMs) return going(follow, []);
    const blind =
      follow.unseen.get('service deployments') ?? follow.unseen.get('deployment details');
    const reason = `deployment-id ${options.deploymentId} is not among the recent deployments of ${service.name}${blind === undefined ? '' : `; could not see its service deployments: ${blind}`}`;
    return over(follow, [], { name: 'error', reason });
  }
  if (options.taskDefinition !== undefined) {
    const serving = service.taskDefinition ?? primaryOf(service)?.taskDefinition;
    const shows = serving === undefined ? '' : `; the service is on ${familyRevision(serving)}`;
    if (waitedMs < neverDeployedAfterMs) {
      const text = `waiting for a deployment of ${familyRevision(options.taskDefinition)}${shows}`;
      return going(...sayOnce(follow, 'waiting-for-revision', plain(text)));
    }
    return reactTo(follow, [], {
      name: 'failed',
      cause: 'never-deployed',
      reason: `${familyRevision(options.taskDefinition)} was not deployed within ${formatDuration(neverDeployedAfterMs)}${shows}`,
    });
  }
  if (waitedMs < unsettledForMs) return going(follow, []);
  return over(follow, [], {
    name: 'error',
    reason: `service ${service.name} has no deployment to follow`,
  });
}

function unsettled(follow: Follow, lines: readonly Line[], judgement: Judgement): Step {
  const end = judgement.kind === 'unsettled' ? judgement.end : undefined;
  const sinceMs = follow.unsettledSinceMs ?? follow.elapsedMs;
  const waiting = {
    ...follow,
    unsettledSinceMs: sinceMs,
    ...(end !== undefined && isEnd(end) && { confirming: { end, elapsedMs: sinceMs } }),
  };
  if (follow.elapsedMs - sinceMs < unsettledForMs) return going(waiting, lines);
  if (end !== undefined && isEnd(end)) return ended(waiting, lines, end);
  if (end?.kind === 'follow') return going(startAnew(waiting, end.next), lines);
  const why = judgement.kind === 'unsettled' ? judgement.why : 'deployments follow each other';
  return over(waiting, lines, {
    name: 'error',
    reason: `AWS's answers did not fit together for ${formatDuration(unsettledForMs)}: ${why}`,
  });
}

function confirming(follow: Follow, end: Ended): Follow {
  const elapsedMs = follow.confirming?.elapsedMs ?? follow.elapsedMs;
  return { ...follow, confirming: { end, elapsedMs } };
}

function ended(follow: Follow, lines: readonly Line[], end: Ended): Step {
  const isComplete = end.kind === 'stable' && follow.rollback === undefined;
  return isComplete ? whenComplete(follow, lines, end) : conclude(follow, lines, end);
}

/** A complete deployment is stable, unless the service runs nothing of what it wants. */
function whenComplete(
  follow: Follow,
  lines: readonly Line[],
  end: Extract<Ended, { kind: 'stable' }>,
): Step {
  const idle = idleService(follow, end.endedAt);
  if (idle === undefined) return conclude(follow, lines, end);
  const sinceMs = follow.runsNothingSinceMs ?? follow.elapsedMs;
  const waiting = { ...follow, runsNothingSinceMs: sinceMs, waitingFor: idle.what };
  if (idle.cause !== undefined || follow.elapsedMs - sinceMs >= runsNothingForMs) {
    const reason = idle.why === undefined ? idle.what : `${idle.what}: ${idle.why}`;
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

function endedBefore({ subject }: Follow): Line {
  const what =
    subject?.taskDefinition === undefined
      ? 'the newest deployment'
      : `the newest deployment (${familyRevision(subject.taskDefinition)})`;
  return plain(
    `${what} had ended before this step began; looking again for ${formatDuration(consistencyWindowMs)}, for AWS may still show what was before an update`,
  );
}

/** An end that was there at the first look is looked at again until it can no longer be a stale answer. */
function mustLookAgain(follow: Follow): boolean {
  const sinceMs = follow.confirming?.elapsedMs ?? follow.elapsedMs;
  return mayBeStale(follow) && follow.elapsedMs - sinceMs < consistencyWindowMs;
}

/** Ended before anyone looked, and not shown to belong to this run: the answer may be from before an update. */
function mayBeStale({ options, subject, seenInProgress }: Follow): boolean {
  if (seenInProgress || options.deploymentId !== undefined) return false;
  const ofThisRun =
    options.deployedAfter !== undefined && (subject?.createdAt ?? 0) >= options.deployedAfter;
  return !(options.taskDefinition !== undefined && ofThisRun);
}

function goneReason({ name, status }: Service): string {
  return `service ${name} is ${status}: it is being deleted or is gone`;
}
