/** What is replayed, put together from what was read: a file, services, a plan. */
import { InputError } from '@ecs-actions/action-kit/inputs';
import type { BacktestSubject, NamedSettings } from '@ecs-actions/core/backtest/backtest';
import { applyChange, settingsAlone } from '@ecs-actions/core/backtest/candidates';
import { toHistory, type History } from '@ecs-actions/core/backtest/history';
import { readHistoryCsv, type CsvHistory } from '@ecs-actions/core/backtest/history-csv';
import { changeInPlan } from '@ecs-actions/core/backtest/plan-change';
import type { RecordedService } from '@ecs-actions/core/backtest/recorded-service';
import type { ScalingSettings } from '@ecs-actions/core/backtest/settings';
import { readPlan } from '@ecs-actions/core/scaling/sources/read-plan';
import type { ServiceSetup } from '@ecs-actions/core/scaling/model/service-setup';
import { currentName, invalidCandidates, planName, type Inputs } from './inputs.ts';

/** The subject with what people have to be told of how it was read. */
export interface Prepared {
  /** `prod/web`, or the name of a file. */
  readonly label: string;
  readonly service: string | undefined;
  readonly subject: BacktestSubject;
  readonly remarks: readonly string[];
}

export type ReadFile = (path: string, input: string) => Uint8Array;

/** @throws InputError with the number of the line at fault */
export function readHistoryFile(path: string, readFile: ReadFile, needsTasks: boolean): CsvHistory {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFile(path, 'history-file'));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('history-file', `Input "history-file": ${path} is not UTF-8 text.`);
  }
  const read = readHistoryCsv(text, { needsTasks });
  if ('problem' in read) {
    throw new InputError(
      'history-file',
      `Input "history-file": ${path}, line ${read.line}: ${read.problem}.`,
    );
  }
  return read;
}

/** @throws ReadableError for a file that is no plan, or has no ECS service */
export function readPlanFile(
  plan: string | undefined,
  readFile: ReadFile,
): readonly ServiceSetup[] | undefined {
  return plan === undefined ? undefined : readPlan(readFile(plan, 'plan'), plan);
}

/** A file alone: the first candidate has the current settings. */
export function prepareFile(
  path: string,
  file: CsvHistory,
  planned: readonly ServiceSetup[] | undefined,
  { candidates, size, plan }: Inputs,
): Prepared {
  const [first, ...others] = candidates;
  if (first === undefined) throw new Error('inputs let no empty candidates through');
  const settings = settingsAlone(first.change);
  if (typeof settings === 'string') throw invalidCandidates(`${first.name}: ${settings}`);
  const current = { name: first.name, settings };
  const history = toHistory(file.rows, () => file.periodSeconds);
  const subject: BacktestSubject = {
    history,
    current,
    candidates: [
      ...namedCandidates(settings, others),
      ...plannedCandidate(settings, planned, undefined, plan),
    ],
    ...(size !== undefined && { size }),
  };
  checkMetrics(history, [subject.current, ...subject.candidates]);
  return {
    label: path,
    service: undefined,
    subject,
    remarks: file.assumedUtc ? ['Times in the file name no zone: they were taken for UTC.'] : [],
  };
}

/** A service as it was read; a file takes the place of its metrics. */
export function prepareService(
  recorded: RecordedService,
  file: CsvHistory | undefined,
  planned: readonly ServiceSetup[] | undefined,
  { candidates, size, plan }: Inputs,
): Prepared {
  const { settings, serviceName, clusterName } = recorded;
  const history =
    file === undefined
      ? recorded.history
      : withCounts(
          toHistory(file.rows, () => file.periodSeconds),
          recorded.history,
        );
  const others = [
    ...namedCandidates(settings, candidates),
    ...plannedCandidate(settings, planned, serviceName, plan),
  ];
  checkMetrics(history, others);
  const { activities, scheduled, deployments, start, scaleInCompletesMs } = recorded;
  const taskSize = size ?? recorded.size;
  const subject: BacktestSubject = {
    history,
    current: { name: currentName, settings },
    candidates: others.map((one) => ({
      ...one,
      scheduled: (scheduled ?? []).map((change) => withLimitsOf(change, settings, one.settings)),
    })),
    ...(activities !== undefined && { activities: within(activities, history) }),
    ...(scheduled !== undefined && { scheduled }),
    ...(deployments !== undefined && { deployments }),
    ...(start !== undefined && { start }),
    ...(scaleInCompletesMs !== undefined && { scaleInCompletesMs }),
    ...(taskSize !== undefined && { size: taskSize }),
  };
  return {
    label: `${clusterName}/${serviceName}`,
    service: serviceName,
    subject,
    remarks: [
      ...recorded.remarks,
      ...(file?.assumedUtc === true
        ? ['Times in the file name no zone: they were taken for UTC.']
        : []),
    ],
  };
}

function namedCandidates(
  base: ScalingSettings,
  candidates: Inputs['candidates'],
): readonly NamedSettings[] {
  return candidates.map(({ name, change }) => {
    const settings = applyChange(base, change);
    if (typeof settings === 'string') throw invalidCandidates(`${name}: ${settings}`);
    return { name, settings };
  });
}

function plannedCandidate(
  base: ScalingSettings,
  planned: readonly ServiceSetup[] | undefined,
  serviceName: string | undefined,
  plan: string | undefined,
): readonly NamedSettings[] {
  if (planned === undefined) return [];
  const change = changeInPlan(planned, serviceName);
  if (typeof change === 'string') {
    throw new InputError('plan', `Input "plan": ${plan ?? ''} ${change}.`);
  }
  const settings = applyChange(base, change);
  if (typeof settings === 'string') throw new InputError('plan', `Input "plan": ${settings}.`);
  return [{ name: planName, settings }];
}

/** @throws InputError where settings scale on what the history does not have */
function checkMetrics(history: History, all: readonly NamedSettings[]): void {
  for (const { name, settings } of all) {
    for (const { metric } of settings.policies) {
      if (history[metric] === undefined) {
        throw invalidCandidates(
          `${name}: it scales on ${metric}, and the history has no ${metric}`,
        );
      }
    }
  }
}

/** A file that tells no counts has those that AWS recorded. */
function withCounts(file: History, recorded: History): History {
  if (file.tasks.some((count) => !Number.isNaN(count))) return file;
  const shift = Math.round((file.startMs - recorded.startMs) / 60_000);
  const moved = (column: Float64Array): Float64Array =>
    file.tasks.map((_, minute) => column[minute + shift] ?? Number.NaN);
  return {
    ...file,
    tasks: moved(recorded.tasks),
    ...(recorded.desired !== undefined && { desired: moved(recorded.desired) }),
  };
}

function within<T extends { readonly at: number }>(items: readonly T[], history: History): T[] {
  const until = history.startMs + history.minutes * 60_000;
  return items.filter(({ at }) => at >= history.startMs && at < until);
}

/** Where a scheduled action set the limits of now, a candidate's own stand in their place. */
function withLimitsOf<T extends { readonly min?: number; readonly max?: number }>(
  change: T,
  current: ScalingSettings,
  candidate: ScalingSettings,
): T {
  return {
    ...change,
    ...(change.min === current.minCapacity && { min: candidate.minCapacity }),
    ...(change.max === current.maxCapacity && { max: candidate.maxCapacity }),
  };
}
