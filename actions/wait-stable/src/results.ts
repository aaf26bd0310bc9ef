/** Outputs and report, from the outcomes of all services. */
import { valueOf, type Fact } from '@ecs-actions/core/fact';
import type { RunTimes } from '@ecs-actions/action-kit/github';
import type { ServiceRecord } from '@ecs-actions/aws/way-back/read-way-back';
import { firstScreen } from '@ecs-actions/core/deployment/first-screen';
import type { RolloutOutcome } from '@ecs-actions/core/deployment/outcome';
import { sameTaskDefinition } from '@ecs-actions/core/deployment/service';
import { phaseNames, phaseWords, type Phases } from '@ecs-actions/core/deployment/phases';
import { compareVerdicts, isGood } from '@ecs-actions/core/deployment/verdict';
import type { Written, WrittenMembers } from '@ecs-actions/core/reports/shape';
import type { waitStableOutputs, waitStableReport } from '@ecs-actions/core/reports/wait-stable';
import type { WayBack } from '@ecs-actions/core/way-back/describe-way-back';
import { formatInstant, toSeconds, type DurationMs, type EpochMs } from '@ecs-actions/core/time';

import type { ShownLog } from './container-log.ts';

type Outputs = WrittenMembers<typeof waitStableOutputs>;
type ServiceOutputs = NonNullable<NonNullable<Outputs['services']>[number]>;

/** What is said of the run as a whole. */
export interface Run {
  /** By service. */
  readonly records: ReadonlyMap<string, ServiceRecord>;
  readonly serviceUrls: ReadonlyMap<string, string>;
  /** Separates this run's deployments from older ones; absent where the start of the run is out of sight. */
  readonly deployedAfter?: EpochMs;
  /** The run attempt, where GitHub told. */
  readonly times: Fact<RunTimes>;
  readonly waitedMs: DurationMs;
  /** AWS's clock at the end. */
  readonly now: EpochMs;
  /** The commit that the run is of. */
  readonly commit?: string;
}

export function worstOf(outcomes: readonly RolloutOutcome[]): RolloutOutcome | undefined {
  return sortedByVerdict(outcomes)[0];
}

/** The worst first. */
export function sortedByVerdict(outcomes: readonly RolloutOutcome[]): readonly RolloutOutcome[] {
  return outcomes.toSorted((a, b) => compareVerdicts(a.verdict, b.verdict));
}

/** `1 of 10 services is not live: pay (rolled-back)`, and which are. */
export function tally(outcomes: readonly RolloutOutcome[]): readonly string[] {
  const bad = sortedByVerdict(outcomes).filter(({ verdict }) => !isGood(verdict));
  const live = outcomes.filter(({ verdict }) => isGood(verdict)).map(({ service }) => service);
  const worst = bad.map(({ service, verdict }) => `${service} (${verdict})`);
  return [
    ...(bad.length === 0
      ? []
      : [
          `${bad.length} of ${outcomes.length} services ${bad.length === 1 ? 'is' : 'are'} not live with the new revision: ${worst.join(', ')}`,
        ]),
    ...(live.length === 0
      ? []
      : [`${live.length} ${live.length === 1 ? 'is' : 'are'} live: ${live.join(', ')}`]),
  ];
}

/** Start of the run attempt to the deployment's end; absent where the deployment is none of this run's. */
export function endToEndMs(outcome: RolloutOutcome, { times, now }: Run): DurationMs | undefined {
  if (!times.known || outcome.beforeThisRun) return undefined;
  return (outcome.endedAt ?? now) - times.value.startedAt;
}

/** The outputs; `undefined` is written as empty, null in JSON. */
export function outputsOf(outcomes: readonly RolloutOutcome[], run: Run): Outputs {
  const worst = worstOf(outcomes);
  return {
    ...(worst === undefined ? unknownScalars : scalarsOf(worst, run)),
    deployed: ofTheRun(outcomes.map((outcome) => isOfThisRun(outcome, run))),
    changed: outcomes
      .filter((outcome) => hasChanged(outcome, run) === true)
      .map(({ service }) => service)
      .join(','),
    waitedSeconds: toSeconds(run.waitedMs),
    // Where 64 KiB do not hold them all, the last ones go: the worst have to come first.
    services: sortedByVerdict(outcomes).map((outcome) => ({
      service: outcome.service,
      ...scalarsOf(outcome, run),
      deployed: isOfThisRun(outcome, run),
      changed: hasChanged(outcome, run),
    })),
  };
}

/** Whether the deployment that was judged is one of this run; undefined where nobody can say. */
function isOfThisRun(outcome: RolloutOutcome, { deployedAfter }: Run): boolean | undefined {
  if (deployedAfter === undefined) return undefined;
  if (outcome.beforeThisRun || outcome.cause === 'never-deployed') return false;
  const { createdAt, endedAt, verdict } = outcome;
  if (createdAt === undefined) return undefined;
  // Stable with an end that AWS does not tell: it may have been before the run as well as in it.
  const isDoubtful = verdict === 'stable' && endedAt === undefined && createdAt < deployedAfter;
  return isDoubtful ? undefined : true;
}

/** One is enough; none only where each is known to be none. */
function ofTheRun(each: readonly (boolean | undefined)[]): boolean | undefined {
  if (each.includes(true)) return true;
  return each.length > 0 && each.every((one) => one === false) ? false : undefined;
}

/** Whether this run gave the service another task definition, which serves now; undefined where nobody can say. */
function hasChanged(outcome: RolloutOutcome, run: Run): boolean | undefined {
  const isOwn = isOfThisRun(outcome, run);
  if (isOwn !== true) return isOwn;
  const {
    deployedTaskDefinition: deployed,
    servingTaskDefinition: serving,
    previousTaskDefinition: previous,
  } = outcome;
  if (deployed === undefined || serving === undefined) return undefined;
  if (!sameTaskDefinition(deployed, serving)) return false;
  // Seen at its side while it was followed; what ended before the step began only the record knows.
  const seen = previous === undefined ? undefined : !sameTaskDefinition(previous, deployed);
  return run.records.get(outcome.service)?.hasReplacedAnother ?? seen;
}

type Scalars = Omit<ServiceOutputs, 'service' | 'deployed' | 'changed'>;

const unknownScalars: Scalars = {
  verdict: 'error',
  durationSeconds: undefined,
  endToEndSeconds: undefined,
  phases: undefined,
  deploymentId: undefined,
  taskDefinition: undefined,
  stableAt: undefined,
  cause: undefined,
  reason: undefined,
  serviceUrl: undefined,
  wayBack: undefined,
};

function scalarsOf(outcome: RolloutOutcome, run: Run): Scalars {
  const endToEnd = endToEndMs(outcome, run);
  return {
    verdict: outcome.verdict,
    durationSeconds: outcome.durationMs === undefined ? undefined : toSeconds(outcome.durationMs),
    endToEndSeconds: endToEnd === undefined ? undefined : toSeconds(endToEnd),
    phases: phasesForOutput(outcome.phases),
    deploymentId: outcome.deploymentId,
    taskDefinition: outcome.servingTaskDefinition,
    stableAt:
      outcome.verdict === 'stable' && outcome.endedAt !== undefined
        ? formatInstant(outcome.endedAt)
        : undefined,
    cause: outcome.cause,
    reason: outcome.reason,
    serviceUrl: run.serviceUrls.get(outcome.service),
    wayBack: wayBackForOutput(run.records.get(outcome.service)?.wayBack),
  };
}

function wayBackForOutput(wayBack: WayBack | undefined): ServiceOutputs['wayBack'] {
  if (wayBack === undefined) return undefined;
  const { taskDefinition, deployedAt, active, images, reason } = wayBack;
  return {
    taskDefinition,
    deployedAt: deployedAt === undefined ? undefined : formatInstant(deployedAt),
    active,
    images,
    reason,
  };
}

function phasesForOutput(phases: Phases): ServiceOutputs['phases'] {
  const seconds = (ms: DurationMs): number => Math.round(ms / 100) / 10;
  return Object.fromEntries(
    phaseNames.map((name) => {
      const phase = phases[name];
      const value =
        phase === undefined
          ? undefined
          : {
              median: seconds(phase.medianMs),
              slowest: seconds(phase.slowestMs),
              slowestTask: phase.slowestTask,
            };
      return [name, value];
    }),
  );
}

/** Everything that was seen, for machines that want more than the outputs. */
export function reportOf(
  outcomes: readonly RolloutOutcome[],
  run: Run,
  logs: readonly ShownLog[],
): NonNullable<Written<typeof waitStableReport>> {
  const times = valueOf(run.times);
  return {
    ...outputsOf(outcomes, run),
    run: {
      commit: run.commit,
      startedAt: instant(times?.startedAt),
      createdAt: instant(times?.createdAt),
      queuedSeconds:
        times?.job === undefined ? undefined : toSeconds(times.job.startedAt - times.job.queuedAt),
      unseen: run.times.known ? undefined : run.times.why,
    },
    details: outcomes.map((outcome) => ({
      service: outcome.service,
      serviceArn: outcome.serviceArn,
      serviceDeploymentArn: outcome.serviceDeploymentArn,
      deployedTaskDefinition: outcome.deployedTaskDefinition,
      previousTaskDefinition: outcome.previousTaskDefinition,
      image: outcome.image,
      changes: outcome.changes,
      screen: isGood(outcome.verdict)
        ? undefined
        : firstScreen(
            outcome,
            logs.filter(({ service }) => service === outcome.service),
          ),
      createdAt: instant(outcome.createdAt),
      endedAt: instant(outcome.endedAt),
      beforeThisRun: outcome.beforeThisRun,
      runsNothing: outcome.runsNothing,
      phases: phaseNames.flatMap((name) => {
        const phase = outcome.phases[name];
        if (phase === undefined) return [];
        return [
          {
            name,
            words: phaseWords[name],
            from: instant(phase.from),
            to: instant(phase.to),
            medianSeconds: Math.round(phase.medianMs / 100) / 10,
          },
        ];
      }),
      costliest: outcome.costliest,
      comparison: outcome.comparison,
      remarks: outcome.remarks.map((remark) => remark.text),
      warnings: outcome.remarks
        .filter(({ level }) => level === 'warning')
        .map((remark) => remark.text),
      remedy: outcome.remedy,
      stopCommand: outcome.stopCommand,
      failures: outcome.failures,
      tasks: outcome.tasks.map((task) => ({
        ...task,
        createdAt: instant(task.createdAt),
        pullStartedAt: instant(task.pullStartedAt),
        pullStoppedAt: instant(task.pullStoppedAt),
        startedAt: instant(task.startedAt),
        healthyAt: instant(task.healthyAt),
        stoppingAt: instant(task.stoppingAt),
        executionStoppedAt: instant(task.executionStoppedAt),
        stoppedAt: instant(task.stoppedAt),
      })),
      events: outcome.events.map(({ createdAt, message }) => ({ at: instant(createdAt), message })),
    })),
  };
}

function instant(at: EpochMs | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}
