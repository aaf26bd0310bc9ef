/**
 * The heart of wait-stable: one look in, what it means out.
 *
 * `step` takes in what a look saw and says what to print, what to ask of AWS, and the verdict once there
 * is one. It runs alike in the action, over thousands of simulated deployments, and over recorded answers.
 */
import { formatDuration, type DurationMs } from '../time.ts';
import { absorbLife, absorbRecords, beginFollowing, evidenceOf, type Follow } from './follow.ts';
import { rollbackEnded } from './interruption.ts';
import { judge, type Judgement } from './judgement.ts';
import { narrate } from './narration.ts';
import { causeOfEnd, reasonOfEnd, type Obstacle } from './obstacle.ts';
import { consistencyWindowMs, neverDeployedAfterMs } from './options.ts';
import { going, over, sayOnce, type Step } from './turn.ts';
import { plain, type Line } from './progress.ts';
import { inProgress, logRequests, obstacleOf, reactTo, withoutRollback } from './reaction.ts';
import {
  deploymentIdOf,
  familyRevision,
  primaryOf,
  revisionNumber,
  type Service,
} from './service.ts';
import type { Snapshot } from './snapshot.ts';
import {
  chooseSubject,
  subjectOfDeployment,
  withServiceDeployment,
  type Subject,
} from './subject.ts';
import type { Verdict } from './verdict.ts';

/** Answers that do not fit together are waited for this long, then believed as far as they go. */
const unsettledForMs: DurationMs = 30_000;

export function step(before: Follow, snapshot: Snapshot): Step {
  const { service } = snapshot;
  let follow = pinned(absorbRecords(before, snapshot));
  if (service.status !== 'ACTIVE' && follow.subject === undefined) {
    return over(follow, [], { name: 'error', reason: goneReason(service) });
  }
  if (!follow.seenInProgress) {
    // Until it is seen to run, what is in sight may be from before an update, and a newer one may appear.
    const subject = chooseSubject(evidenceOf(follow, service), follow.options);
    if (subject === undefined) return withoutSubject(absorbLife(follow, snapshot), service);
    follow = isSame(subject, follow.subject) ? follow : startAnew(follow, subject);
  }

  let judgement = judgeSubject(follow, service);
  if (judgement.kind === 'follow') {
    follow = startAnew(follow, judgement.next);
    judgement = judgeSubject(follow, service);
  }
  if (judgement.kind === 'in-progress') {
    follow = { ...follow, seenInProgress: true, unsettledSinceMs: undefined };
    if (judgement.rollingBack) follow = rememberRollback(follow, service);
  }
  follow = absorbLife(follow, snapshot);

  const obstacle = obstacleOf(follow);
  if (isEnd(judgement) && mustLookAgain(follow)) {
    const sinceMs = follow.endedAtFirstSight?.elapsedMs ?? follow.elapsedMs;
    const waiting = { ...follow, endedAtFirstSight: { elapsedMs: sinceMs } };
    return going(
      ...sayOnce(waiting, `ended ${follow.subject?.deploymentId ?? ''}`, endedBefore(follow)),
    );
  }
  const told = narrate(before, follow, service, judgement, obstacle);
  follow = told.follow;

  switch (judgement.kind) {
    case 'in-progress':
      return inProgress(follow, told.lines, service, judgement, obstacle);
    case 'unsettled':
    case 'follow':
      return unsettled(follow, told.lines, judgement);
    default:
      return ended(follow, told.lines, judgement, obstacle);
  }
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
  const { endedAtFirstSight: _gone, ...rest } = follow;
  const fresh = beginFollowing(follow.options);
  return {
    ...rest,
    subject,
    failures: fresh.failures,
    timelines: fresh.timelines,
    imageDigests: fresh.imageDigests,
    events: fresh.events,
    knownEvents: fresh.knownEvents,
    table: fresh.table,
    countsAtTasks: fresh.countsAtTasks,
  };
}

function rememberRollback(follow: Follow, service: Service): Follow {
  const primary = primaryOf(service);
  if (follow.subject === undefined || primary === undefined) return follow;
  return { ...follow, subject: { ...follow.subject, rolledBackTo: subjectOfDeployment(primary) } };
}

function judgeSubject(follow: Follow, service: Service): Judgement {
  if (follow.subject === undefined)
    return { kind: 'unsettled', why: 'no deployment is chosen yet' };
  const judgement = judge(follow.subject, evidenceOf(follow, service), follow.options);
  const overtaken =
    (judgement.kind === 'stable' || judgement.kind === 'stopped') &&
    hasUnlistedPrimary(follow, service);
  return overtaken
    ? { kind: 'unsettled', why: 'the service shows a newer deployment than the list does' }
    : judgement;
}

/** A PRIMARY newer than the subject of which no service deployment is listed yet: the list is behind. */
function hasUnlistedPrimary(
  { subject, serviceDeployments, options }: Follow,
  service: Service,
): boolean {
  const primary = primaryOf(service);
  if (
    serviceDeployments === undefined ||
    primary === undefined ||
    options.deploymentId !== undefined
  ) {
    return false;
  }
  const number = revisionNumber(deploymentIdOf(primary));
  return (
    number !== undefined &&
    (primary.createdAt ?? 0) > (subject?.createdAt ?? Infinity) &&
    !serviceDeployments.some(
      ({ targetServiceRevisionArn }) => revisionNumber(targetServiceRevisionArn) === number,
    )
  );
}

function withoutSubject(follow: Follow, service: Service): Step {
  const { options } = follow;
  const waitedMs = follow.elapsedMs - (follow.firstLook?.elapsedMs ?? follow.elapsedMs);
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
  const sinceMs = follow.unsettledSinceMs ?? follow.elapsedMs;
  const waiting = { ...follow, unsettledSinceMs: sinceMs };
  if (follow.elapsedMs - sinceMs < unsettledForMs) return going(waiting, lines);
  const why = judgement.kind === 'unsettled' ? judgement.why : 'deployments follow each other';
  return over(waiting, lines, {
    name: 'error',
    reason: `AWS's answers did not fit together for ${formatDuration(unsettledForMs)}: ${why}`,
  });
}

type Ended = Exclude<Judgement, { kind: 'in-progress' | 'unsettled' | 'follow' }>;

function ended(
  follow: Follow,
  lines: readonly Line[],
  judgement: Ended,
  obstacle: Obstacle | undefined,
): Step {
  const verdict = verdictOf(judgement, obstacle);
  if (follow.rollback !== undefined)
    return rollbackEnded(follow, lines, verdict, follow.rollback.first);
  const final = verdict.name === 'failed' ? withoutRollback(follow, verdict) : verdict;
  return over(follow, lines, final, logRequests(follow, verdict, obstacle));
}

function isEnd(judgement: Judgement): judgement is Ended {
  return !['in-progress', 'unsettled', 'follow'].includes(judgement.kind);
}

/** An end that was there at the first look is looked at again until it can no longer be a stale answer. */
function mustLookAgain(follow: Follow): boolean {
  const sinceMs = follow.endedAtFirstSight?.elapsedMs ?? follow.elapsedMs;
  return mayBeStale(follow) && follow.elapsedMs - sinceMs < consistencyWindowMs;
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

/** Ended before anyone looked, and not shown to belong to this run: the answer may be from before an update. */
function mayBeStale({ options, subject, seenInProgress }: Follow): boolean {
  if (seenInProgress || options.deploymentId !== undefined) return false;
  const ofThisRun =
    options.deployedAfter !== undefined && (subject?.createdAt ?? 0) >= options.deployedAfter;
  return !(options.taskDefinition !== undefined && ofThisRun);
}

function verdictOf(judgement: Ended, obstacle: Obstacle | undefined): Verdict {
  const at =
    'endedAt' in judgement && judgement.endedAt !== undefined ? { endedAt: judgement.endedAt } : {};
  switch (judgement.kind) {
    case 'stable':
      return { name: 'stable', ...at };
    case 'rolled-back':
    case 'failed': {
      const cause = causeOfEnd(judgement.reason, obstacle);
      return {
        name: judgement.kind,
        cause,
        reason: reasonOfEnd(judgement.reason, cause, obstacle),
        ...at,
      };
    }
    case 'stopped':
      return { name: 'stopped', reason: judgement.reason, ...at };
    case 'superseded': {
      const { deploymentId: id, taskDefinition } = judgement.winner;
      const name = [taskDefinition === undefined ? undefined : familyRevision(taskDefinition), id]
        .filter((part) => part !== undefined)
        .join(', ');
      return {
        name: 'superseded',
        reason: `a newer deployment took over${name === '' ? '' : `: ${name}`}`,
        winner: {
          ...(id !== undefined && { id }),
          ...(taskDefinition !== undefined && { taskDefinition }),
        },
        ...at,
      };
    }
    case 'error':
      return { name: 'error', reason: judgement.reason };
    default:
      return judgement satisfies never;
  }
}

function goneReason({ name, status }: Service): string {
  return `service ${name} is ${status}: it is being deleted or is gone`;
}
