/**
 * One poll of one service as a protocol: it yields the questions it needs, round by round, takes each answer
 * once, and returns what they come to. Whoever runs it asks AWS, for several services at once if there are.
 */
import { valueOf } from '../fact.ts';
import { observeRecords, observeService, observeTasks, type Watch } from './watch.ts';
import type {
  Observation,
  RecordObservation,
  ServiceObservation,
  TaskObservation,
} from './observation.ts';
import type { Pace } from './pace.ts';
import {
  instanceQueries,
  lastQueries,
  listQueries,
  recordQueries,
  taskQueries,
  type Query,
} from './queries.ts';
import { choose, decide } from './step.ts';
import type { Step } from './step-result.ts';
import type { VerdictName } from './verdict.ts';

/** The rounds of a poll, in their order: each asks for what the one before has not told. */
export const roundNames = ['list', 'records', 'tasks', 'instances'] as const;
export type RoundName = (typeof roundNames)[number];

export interface Round {
  readonly name: RoundName;
  /** At least one. */
  readonly queries: readonly Query[];
}

export type Poll<Result> = Generator<Round, Result, Observation>;

/** @param before what was remembered; @param observed DescribeServices, which begins the poll. */
export function* poll(before: Watch, observed: ServiceObservation, pace: Pace): Poll<Step> {
  let watch = observeService(before, observed);
  const listed: RecordObservation = yield* ask('list', listQueries(before, observed));
  watch = observeRecords(watch, listed);
  const records: RecordObservation = yield* ask('records', recordQueries(watch, pace));
  watch = observeRecords(watch, records);

  const chosen = choose(watch);
  // Nothing hangs on the tasks of a deployment that was overtaken: the last poll asks for their ends.
  const isOvertaken = chosen.status?.name === 'superseded';
  const queries = isOvertaken ? [] : taskQueries(chosen.watch, pace);
  const tasks = yield* askOfTasks(chosen.watch, queries);
  return decide(before, { ...chosen, watch: observeTasks(chosen.watch, tasks) });
}

/** Tasks and targets once more, for phases that were still open when the verdict came. */
export function* lastPoll(
  watch: Watch,
  verdict: VerdictName,
  { at, elapsedMs }: Pick<ServiceObservation, 'at' | 'elapsedMs'>,
): Poll<Watch> {
  const now = { ...watch, at, elapsedMs };
  return observeTasks(now, yield* askOfTasks(now, lastQueries(watch, verdict)));
}

function* askOfTasks(watch: Watch, queries: readonly Query[]): Poll<TaskObservation> {
  const tasks: TaskObservation = yield* ask('tasks', queries);
  const missing = instanceQueries(watch, valueOf(tasks.tasks) ?? []);
  return { ...tasks, ...(yield* ask('instances', missing)) };
}

function* ask(name: RoundName, queries: readonly Query[]): Poll<Observation> {
  return queries.length === 0 ? {} : yield { name, queries };
}
