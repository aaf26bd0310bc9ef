/** What is replayed, put together from what was read: a file, services, a plan. */
import { basename } from 'node:path';
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
import { present } from '@ecs-actions/core/present';

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
  const history = toHistory(file.rows, () => file.periodSeconds);
  const { all, remarks } = replayable(history, [
    { name: first.name, settings },
    ...namedCandidates(settings, others),
    ...plannedCandidate(settings, planned, undefined, plan),
  ]);
  const [current, ...compared] = all;
  if (current === undefined) throw new Error('the current settings are one of them');
  const subject: BacktestSubject = {
    history,
    current,
    candidates: compared,
    ...present({ size }),
  };
  return {
    label: basename(path),
    service: undefined,
    subject,
    remarks: [...remarks, ...zoneRemarks(file)],
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
  const { all: others, remarks } = replayable(history, [
    ...namedCandidates(settings, candidates),
    ...plannedCandidate(settings, planned, serviceName, plan),
  ]);
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
    ...present({ scheduled, deployments, start, scaleInCompletesMs, size: taskSize }),
  };
  return {
    label: `${clusterName}/${serviceName}`,
    service: serviceName,
    subject,
    remarks: [...recorded.remarks, ...remarks, ...zoneRemarks(file)],
  };
}

function zoneRemarks(file: CsvHistory | undefined): readonly string[] {
  return file?.assumedUtc === true
    ? ['Times in the file name no zone: they were taken for UTC.']
    : [];
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

interface Replayable {
  readonly all: readonly NamedSettings[];
  readonly remarks: readonly string[];
}

/**
 * Without the policies on what the history does not have: they cannot be replayed, which is said.
 *
 * @throws InputError where nothing of a candidate's policies would be left
 */
function replayable(history: History, all: readonly NamedSettings[]): Replayable {
  const remarks: string[] = [];
  const kept = all.map((one) => {
    const { policies } = one.settings;
    const known = policies.filter(({ metric }) => history[metric] !== undefined);
    const missing = policies.filter(({ metric }) => history[metric] === undefined);
    if (missing.length === 0) return one;
    const names = [...new Set(missing.map(({ metric }) => metric))].join(' and ');
    if (known.length === 0) {
      throw invalidCandidates(
        `${one.name}: it scales on ${names}, and the history has no ${names}`,
      );
    }
    remarks.push(`${one.name}: the history has no ${names}, so its policy on it is left out.`);
    return { ...one, settings: { ...one.settings, policies: known } };
  });
  return { all: kept, remarks };
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
