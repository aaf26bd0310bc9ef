/** What is known of one service at the end: for outputs, report and summary. */
import { nameInArn } from '../arn.ts';
import { shortText } from '../failure/short.ts';
import { shellCommand } from '../shell-command.ts';
import { formatInstant, type DurationMs, type EpochMs } from '../time.ts';
import { adviceOn } from './advice.ts';
import { aftermathOf, type Aftermath } from './aftermath.ts';
import type { Cause } from './cause.ts';
import { isBeforeRun } from './conclusion.ts';
import { eventKind, eventText } from './event.ts';
import type { TaskFailure } from './failure.ts';
import { compareToHistory } from './expectation.ts';
import { leastDurationMs } from './planned-waits.ts';
import { ownServiceDeployment, type Watch } from './watch.ts';
import { eventInTheWay, saidOf, taskCount } from './idle-service.ts';
import { costliestPhase, measurePhases, type Phases } from './phases.ts';
import { stoppableArn } from './reaction.ts';
import { familyRevision, primaryOf, type Service, type ServiceEvent } from './service.ts';
import { isUnchecked } from './target-join.ts';
import type { TaskTimeline, Timelines } from './timeline.ts';
import { causeOf, isGood, reasonOf, type Verdict, type VerdictName } from './verdict.ts';
import { present } from '../present.ts';

export interface RolloutOutcome {
  readonly service: string;
  readonly serviceArn?: string;
  readonly verdict: VerdictName;
  readonly cause?: Cause;
  readonly reason?: string;
  readonly deploymentId?: string;
  readonly serviceDeploymentArn?: string;
  /** The revision that was deployed. */
  readonly deployedTaskDefinition?: string;
  /** The revision that serves now. */
  readonly servingTaskDefinition?: string;
  readonly createdAt?: EpochMs;
  readonly endedAt?: EpochMs;
  /** Created to ended, by AWS's clock; absent where the end was not seen. */
  readonly durationMs?: DurationMs;
  /** The deployment is complete, and the service runs none of the tasks it wants. */
  readonly runsNothing?: boolean;
  /** The deployment had ended before this run began: it is none of this run's. */
  readonly beforeThisRun: boolean;
  readonly phases: Phases;
  /** One sentence on what cost most. */
  readonly costliest?: string;
  /** One sentence that sets the duration against the last ones. */
  readonly comparison?: string;
  /** What a green verdict does not tell, and what could not be seen. */
  readonly remarks: readonly Remark[];
  /** The revision that served before. */
  readonly previousTaskDefinition?: string;
  /** Digests of the images that the deployed tasks run, by container. */
  readonly imageDigests: ReadonlyMap<string, string>;
  /** Image of the deployed revision's main container, with the digest its tasks run. */
  readonly image?: string;
  /** What differs between the two revisions; absent where they were not read. */
  readonly changes?: readonly string[];
  /** Where it went wrong: what it was, what serves now, what goes on. */
  readonly aftermath?: Aftermath;
  /** What to do, where it went wrong. */
  readonly remedy?: string;
  /** The command that ends a deployment which would go on for ever. */
  readonly stopCommand?: string;
  readonly failures: readonly TaskFailure[];
  readonly tasks: readonly TaskTimeline[];
  readonly events: readonly ServiceEvent[];
}

export interface Remark {
  /** `warning` where the verdict is less than it seems: nothing ran, nobody checked. */
  readonly level: 'notice' | 'warning';
  readonly text: string;
}

export function outcomeOf(name: string, watch: Watch, verdict: Verdict): RolloutOutcome {
  const { subject, service, options, history } = watch;
  const { endedAt } = verdict;
  const timelines = healthyByTheEnd(watch.timelines, verdict, endedAt);
  const createdAt = subject?.createdAt;
  const durationMs =
    endedAt === undefined || createdAt === undefined ? undefined : endedAt - createdAt;
  const beforeThisRun = isBeforeRun(subject, endedAt ?? watch.runsNothing?.completedAt, options);
  const cause = causeOf(verdict);
  const reason = reasonOf(verdict);
  const remedy = adviceOn(watch, verdict);
  const costliest =
    durationMs === undefined || beforeThisRun
      ? undefined
      : costliestPhase({
          timelines,
          durationMs,
          deregistrationDelaysMs: watch.deregistrationDelaysMs,
          bakesForMs: service === undefined ? 0 : leastDurationMs(service.rollout),
        });
  const serving =
    service === undefined ? undefined : servingTaskDefinition(service, verdict, watch);
  const stopCommand = commandThatStops(watch, verdict);
  return {
    service: name,
    verdict: verdict.name,
    beforeThisRun,
    ...(verdict.name === 'failed' && watch.runsNothing !== undefined && { runsNothing: true }),
    phases: measurePhases(timelines),
    remarks: remarksOn(watch, verdict, beforeThisRun),
    failures: [...watch.failures.values()],
    imageDigests: watch.imageDigests,
    ...present({ previousTaskDefinition: watch.previousTaskDefinition }),
    tasks: [...timelines.values()],
    events: watch.events,
    ...present({ serviceArn: service?.arn, cause }),
    ...(verdict.name !== 'stable' &&
      verdict.name !== 'reached' && { aftermath: aftermathOf(watch, verdict, serving) }),
    ...present({
      remedy,
      reason,
      deploymentId: subject?.deploymentId,
      serviceDeploymentArn: subject?.serviceDeploymentArn,
      deployedTaskDefinition: subject?.taskDefinition,
      servingTaskDefinition: serving,
      createdAt,
      endedAt,
      durationMs,
      costliest,
    }),
    ...(durationMs !== undefined &&
      history !== undefined &&
      verdict.name === 'stable' && { comparison: compareToHistory(durationMs, history) }),
    ...present({ stopCommand }),
  };
}

/** ECS ends a deployment well only with healthy tasks: what was seen healthy after the end was so by then. */
function healthyByTheEnd(
  timelines: Timelines,
  verdict: Verdict,
  endedAt: EpochMs | undefined,
): Timelines {
  if (verdict.name !== 'stable' || endedAt === undefined) return timelines;
  return new Map(
    [...timelines].map(([id, timeline]) => {
      const { healthyAt, startedAt = Infinity } = timeline;
      const late = healthyAt !== undefined && healthyAt > endedAt && startedAt <= endedAt;
      return [id, late ? { ...timeline, healthyAt: endedAt } : timeline];
    }),
  );
}

function servingTaskDefinition(
  service: Service,
  verdict: Verdict,
  { subject }: Watch,
): string | undefined {
  if (isGood(verdict.name)) return subject?.taskDefinition ?? service.taskDefinition;
  const primary = primaryOf(service);
  if (verdict.name === 'rolled-back') return primary?.taskDefinition ?? service.taskDefinition;
  const running = service.deployments.filter(({ runningCount }) => runningCount > 0);
  const serving =
    service.taskSets.find(({ status }) => status === 'PRIMARY') ??
    running.find(({ rolloutState }) => rolloutState === 'COMPLETED') ??
    running[0];
  return serving?.taskDefinition;
}

function remarksOn(watch: Watch, verdict: Verdict, beforeThisRun: boolean): readonly Remark[] {
  const { options, subject } = watch;
  const since =
    beforeThisRun && options.deployedAfter !== undefined
      ? [
          notice(
            `No deployment since ${formatInstant(options.deployedAfter)}: what is judged is ${subject?.deploymentId ?? 'the last one'}, which ended before.`,
          ),
        ]
      : [];
  const unseen = [...watch.unseen].map(([feature, why]) =>
    notice(`Could not see ${feature}: ${why.replace(/\.$/, '')}.`),
  );
  return [
    ...since,
    ...(verdict.name === 'stable' ? afterTheEnd(watch, verdict.endedAt) : []),
    ...measuredInPart(watch),
    ...unseen,
  ];
}

/** What the service shows beside its completed deployment; none of it touches the verdict. */
function afterTheEnd(watch: Watch, endedAt: EpochMs | undefined): readonly Remark[] {
  const { service, targets = [], timelines } = watch;
  if (service === undefined) return [];
  const { desiredCount, runningCount } = service;
  const remarks: Remark[] = [];
  if (desiredCount === 0) {
    remarks.push(
      warning('The desired count is 0: the deployment is complete, but nothing of it ran.'),
    );
  } else if (runningCount < desiredCount) {
    remarks.push(
      warning(
        `${taskCount(desiredCount)} are wanted and ${runningCount} run. ${whyFewer(watch, endedAt)}`,
      ),
    );
  } else if (runningCount > desiredCount) {
    remarks.push(
      notice(
        `${taskCount(runningCount)} run where ${desiredCount} ${desiredCount === 1 ? 'is' : 'are'} wanted. ${whyMore(watch, endedAt)}`,
      ),
    );
  }
  const draining = [...timelines.values()].some(
    ({ side, stoppedAt }) => side === 'old' && stoppedAt === undefined,
  );
  if (service.rollout.earlySuccess !== undefined && draining) {
    remarks.push(
      notice(
        'Old tasks still drain: the service ends its deployments early (earlySuccessCriteria).',
      ),
    );
  }
  if (isUnchecked(targets)) {
    remarks.push(
      warning(
        'The targets are unused, so their health is not checked: no listener forwards to the target group.',
      ),
    );
  }
  return remarks;
}

/** What events since the end say of tasks that are missing. */
function whyFewer({ service, events }: Watch, endedAt: EpochMs | undefined): string {
  if (isRebalanced(events, endedAt)) return 'ECS rebalances them across availability zones.';
  const event = service === undefined ? undefined : eventInTheWay(service, endedAt);
  return event === undefined
    ? 'No event says why.'
    : `${saidOf('The service', shortText(eventText(event)).replace(/\.$/, ''))}.`;
}

function whyMore({ service, events }: Watch, endedAt: EpochMs | undefined): string {
  if (isRebalanced(events, endedAt)) return 'ECS rebalances them across availability zones.';
  const others = [...(service?.deployments ?? []), ...(service?.taskSets ?? [])].filter(
    ({ status, runningCount }) => status !== 'PRIMARY' && runningCount > 0,
  );
  return others.length > 0
    ? 'Tasks of the deployment before still run beside the new ones.'
    : 'No event says why.';
}

function isRebalanced(events: readonly ServiceEvent[], endedAt: EpochMs | undefined): boolean {
  return events.some(
    (event) => eventKind(event) === 'zones' && (event.createdAt ?? 0) >= (endedAt ?? Infinity),
  );
}

function measuredInPart({ service, timelines }: Watch): readonly Remark[] {
  const measured = [...timelines.values()].filter(({ side }) => side === 'new').length;
  const wanted = service === undefined ? 0 : (primaryOf(service)?.desiredCount ?? 0);
  return measured > 0 && measured < wanted
    ? [notice(`Phases are measured on ${measured} of ${wanted} tasks.`)]
    : [];
}

function notice(text: string): Remark {
  return { level: 'notice', text };
}

function warning(text: string): Remark {
  return { level: 'warning', text };
}

/** Only where the deployment is still running when the wait ends red: ECS would go on with it for ever. */
function commandThatStops(watch: Watch, verdict: Verdict): string | undefined {
  if (!['failed', 'stalled', 'timed-out'].includes(verdict.name) || watch.rollback !== undefined) {
    return undefined;
  }
  const arn = stoppableArn(watch);
  if (arn !== undefined) {
    return shellCommand('aws ecs stop-service-deployment', {
      'service-deployment-arn': arn,
      'stop-type': 'ROLLBACK',
    });
  }
  const { service, subject } = watch;
  const inProgress = service !== undefined && primaryOf(service)?.rolloutState === 'IN_PROGRESS';
  if (!inProgress || ownServiceDeployment(watch) !== undefined) return undefined;
  const before = service.deployments.find(
    ({ taskDefinition, runningCount }) =>
      taskDefinition !== subject?.taskDefinition && runningCount > 0,
  )?.taskDefinition;
  if (before === undefined) return undefined;
  return shellCommand('aws ecs update-service', {
    cluster: nameInArn(service.clusterArn),
    service: service.name,
    'task-definition': familyRevision(before),
  });
}
