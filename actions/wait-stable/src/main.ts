/** The story of wait-stable. */
import { heading, text } from '@ecs-actions/action-kit/markdown';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import type { RunTimes } from '@ecs-actions/action-kit/github';
import { valueOf, type Fact } from '@ecs-actions/core/fact';
import { findServices } from '@ecs-actions/aws/ecs/find-services';
import { withTrouble } from '@ecs-actions/aws/retry';
import type { LogTailReader } from '@ecs-actions/aws/logs/log-tail';
import { consistencyWindowMs } from '@ecs-actions/core/deployment/options';
import { outcomeOf, type RolloutOutcome } from '@ecs-actions/core/deployment/outcome';
import type { Service } from '@ecs-actions/core/deployment/service';
import { isGood } from '@ecs-actions/core/deployment/verdict';
import { formatDuration, toSeconds, type DurationMs } from '@ecs-actions/core/time';
import { describeWayBack } from '@ecs-actions/core/way-back/describe-way-back';
import { createContainerLogs } from './container-log.ts';
import type { Inputs } from './inputs.ts';
import { printTally } from './print.ts';
import { outputsOf, reportOf, type Run } from './results.ts';
import { withRevisions } from './revisions.ts';
import { readServiceRecords, type RecordPorts } from './service-records.ts';
import { readServiceUrls } from './service-urls.ts';
import { createStateKeeper, type SavedState } from './state.ts';
import { renderSummary } from './summary.ts';
import { watch, type WatchPorts } from './watch.ts';
import { present } from '@ecs-actions/core/present';

/** Everything from outside. */
export interface Ports extends Omit<WatchPorts, 'containerLogs' | 'onFollowing' | 'readAhead'> {
  readonly revisions: RecordPorts['revisions'];
  readonly registry: RecordPorts['registry'];
  readonly tails: LogTailReader;
  /** When the run attempt started, or why that is out of sight. */
  readonly readRunTimes: () => Promise<Fact<RunTimes>>;
  readonly saveState: (state: SavedState) => void;
  /** The commit that the run is of, where GitHub told. */
  readonly commit?: string;
}

/** For what is told beside a verdict: what changed, and the way back. Neither may hold the end up. */
const besidesMs: DurationMs = 10_000;
/** The verdict comes within a second of the timeout. */
const besidesAfterTimeoutMs: DurationMs = 900;

export async function run(ports: Ports, inputs: Inputs): Promise<ActionResult> {
  const { log, clock, deadline } = ports;
  const state = createStateKeeper(ports.saveState, {
    region: inputs.region,
    onCancel: inputs.onCancel,
    address: inputs.address,
    ...present({ taskDefinition: inputs.watch.taskDefinition }),
  });
  deadline.moveTo(inputs.watch.timeoutMs);
  const search = await Promise.all([
    findServices(ports.ecs, inputs.address, {
      forMs: consistencyWindowMs,
      clock,
      signal: deadline.signal(),
    }),
    ports.readRunTimes(),
  ]).catch((error: unknown) => {
    if (deadline.signal().aborted) return { ended: error };
    throw error;
  });
  if ('ended' in search) {
    return notFoundInTime(ports, inputs, search.ended);
  }
  const [found, times] = search;
  const names = found.services.map(({ name }) => name).join(', ');
  log.line(`waiting for ${names} in ${found.cluster} (${inputs.region})`);
  if (!times.known) log.line(`could not see the start of this run: ${times.why}`);

  const startedAt = valueOf(times)?.startedAt;
  const deployedAfter = inputs.deployedAfter ?? startedAt;
  state.runStarted(deployedAfter);
  const containerLogs = createContainerLogs({
    ...ports,
    cluster: found.cluster,
    region: inputs.region,
    lines: inputs.logLines,
  });
  const stories = await watch(
    {
      ...ports,
      containerLogs,
      onFollowing: state.following,
      readAhead: async (name, watch) => {
        await tellBeside(
          ports,
          found,
          [outcomeOf(name, watch, { name: 'stable' })],
          () => undefined,
        );
      },
    },
    {
      cluster: found.cluster,
      services: found.services,
      watch: { ...inputs.watch, ...present({ deployedAfter }) },
      onCancel: inputs.onCancel,
      ...present({ pollIntervalMs: inputs.pollIntervalMs }),
    },
  );

  const isLate = [...stories.values()].some(({ verdict }) => verdict.name === 'timed-out');
  deadline.moveTo(clock.monotonicMs() + (isLate ? besidesAfterTimeoutMs : besidesMs));
  const { outcomes, records, serviceUrls } = await tellBeside(
    ports,
    found,
    [...stories].map(([name, { watch, verdict }]) => outcomeOf(name, watch, verdict)),
    log.line,
  );
  const closing: Run = {
    records,
    serviceUrls,
    waitedMs: clock.monotonicMs(),
    ...present({ deployedAfter }),
    now: ports.now(),
    ...present({ commit: ports.commit }),
    times,
  };
  for (const [service, { wayBack }] of closing.records) {
    const verdict = outcomes.find((one) => one.service === service)?.verdict;
    // After a failure the first screen says what serves; that there is no way back would not help.
    if (wayBack.taskDefinition === undefined && verdict !== undefined && !isGood(verdict)) continue;
    const whose = outcomes.length > 1 ? `${service}: ` : '';
    log.line(`${whose}way back: ${describeWayBack(wayBack, closing.now)}`);
  }
  const unread = outcomes.length - records.size;
  if (records.size > 0 && unread > 0) {
    const whose = `${unread} more service${unread === 1 ? '' : 's'}`;
    log.line(`way back of ${whose}: not looked up, for the calls to AWS have a budget`);
  }
  for (const { service, remarks, verdict } of outcomes) {
    for (const remark of remarks) {
      if (isGood(verdict)) log[remark.level]({ title: service, message: remark.text });
      else log.line(`${service}: ${remark.text}`);
    }
  }
  printTally(log, outcomes, ({ service }) =>
    containerLogs.shown().filter((tail) => tail.service === service),
  );
  state.finished(stories);
  return {
    exitCode: outcomes.every(({ verdict }) => isGood(verdict)) ? 0 : 1,
    outputs: outputsOf(outcomes, closing),
    summary: renderSummary(outcomes, closing, containerLogs.shown()),
    report: reportOf(outcomes, closing, containerLogs.shown()),
  };
}

/**
 * What is told beside the verdicts: what changed, the way back, the address. Read once while there is time, most of
 * it need not be asked for at the end.
 */
async function tellBeside(
  ports: Ports,
  { cluster, services }: { readonly cluster: string; readonly services: readonly Service[] },
  ended: readonly RolloutOutcome[],
  say: (sentence: string) => void,
): Promise<
  Pick<Run, 'records' | 'serviceUrls'> & { readonly outcomes: readonly RolloutOutcome[] }
> {
  const outcomes = await Promise.all(
    // Skipped for many services that went well: each would cost calls.
    ended.map(async (outcome) =>
      outcome.verdict === 'stable' && ended.length > 1
        ? outcome
        : withRevisions(outcome, ports.ecs),
    ),
  );
  return {
    outcomes,
    records: await readServiceRecords(ports, cluster, services, outcomes),
    serviceUrls: await readServiceUrls({ ...ports, say }, services, outcomes),
  };
}

/** Cancelled, or out of time, before it was known what to wait for. */
function notFoundInTime(
  { log, clock, cancellation }: Ports,
  inputs: Inputs,
  error: unknown,
): ActionResult {
  const isCancelled = cancellation.signal.aborted;
  const verdict = isCancelled ? 'cancelled' : 'timed-out';
  const reason = withTrouble(
    isCancelled
      ? 'the workflow was cancelled before the service was found; no deployment was touched'
      : `AWS did not tell of the service within ${formatDuration(inputs.watch.timeoutMs)}`,
    error,
  );
  log.error({ title: verdict, message: reason });
  const outputs = { verdict, reason, waitedSeconds: toSeconds(clock.monotonicMs()) };
  return {
    exitCode: 1,
    outputs,
    summary: [heading(3, `wait-stable: ${verdict}`), text(reason)],
    report: outputs,
  };
}
