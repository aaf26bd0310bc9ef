/** Polls the service's metrics until the window is over and readable, or a breach is certain. */
import type { Cancellation } from '@ecs-actions/action-kit/cancellation';
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { Log } from '@ecs-actions/action-kit/log';
import { CredentialsError, NotAllowedError } from '@ecs-actions/aws/failure';
import { assertSomething, type MetricAnswer } from '@ecs-actions/aws/metrics/metric-reader';
import {
  connectSeen,
  toServiceSeries,
  withoutNames,
  type ConnectSeen,
} from '@ecs-actions/aws/metrics/service-series';
import { balancerKinds, kindOfBalancer } from '@ecs-actions/core/metrics/catalogue';
import type { BalancerKind } from '@ecs-actions/core/metrics/metric-row';
import { certainBreaches } from '@ecs-actions/core/metrics/certain';
import type { Measured } from '@ecs-actions/core/metrics/measured';
import { minuteMs, type MinuteSeries } from '@ecs-actions/core/metrics/series';
import {
  floorMinute,
  latestMs,
  readableAt,
  settleMs,
  type Windows,
} from '@ecs-actions/core/metrics/windows';
import { ReadableError } from '@ecs-actions/core/readable-error';
import {
  durations,
  formatClock,
  formatDuration,
  type DurationMs,
  type EpochMs,
} from '@ecs-actions/core/time';
import type { Aws } from './connect.ts';
import type { MeasuredService } from './discover.ts';
import type { Inputs } from './inputs.ts';
import { readRestarts } from './read-tasks.ts';
import type { Unseen } from './unseen.ts';
import { present } from '@ecs-actions/core/present';

export type ObservePorts = Pick<Aws, 'ecs' | 'metrics' | 'now'> & {
  readonly clock: Clock;
  readonly log: Log;
  readonly cancellation: Cancellation;
};

export interface Observed {
  readonly measured: Measured;
  /** The windows as they were in the end: an early end shortens the observed one. */
  readonly windows: Windows;
  readonly endedEarly: boolean;
}

/**
 * Each poll reads the last minutes again, for points that came late: CloudWatch charges for metrics, not for points.
 */
const overlapMs: DurationMs = 5 * minuteMs;
/** Throttled for longer, the poll fails. */
const patienceMs: DurationMs = 2 * durations.minute;
/** No threshold is certain before the third minute is whole. */
const firstPollAfterMs: DurationMs = 3 * minuteMs + settleMs;

/** Resolves early, with what there is, when cancelled. */
export async function observe(
  ports: ObservePorts,
  measuredService: MeasuredService,
  inputs: Inputs,
  unseen: Unseen,
): Promise<Observed> {
  const { clock, log, cancellation, now } = ports;
  const { windows, plan } = measuredService;
  const answers = createCollection();
  const begin = windows.baseline?.from ?? windows.observed.from;
  const end = windows.observed.until;
  let readUntil = begin;
  let restarts: number | undefined;

  const poll = async (): Promise<void> => {
    const settled = Math.min(end, floorMinute(now() - settleMs));
    const from = Math.max(begin, Math.min(readUntil, settled - overlapMs));
    if (settled > from) {
      const answer = await ports.metrics.read(
        measuredService.queries,
        { from, until: settled },
        { patienceMs },
      );
      answers.add(assertSomething(answer));
      readUntil = settled;
    }
    restarts = await readRestarts(ports, measuredService, unseen);
  };
  const { address, groupsAreKnown } = measuredService;
  const { groups, latticeGroups, discoveryNames } = address;
  const behind = (kind: BalancerKind) =>
    groups.filter(({ balancer }) => kindOfBalancer(balancer) === kind);
  const applicationGroups = behind('application');
  const connect = (): ConnectSeen => connectSeen(answers.whole(), discoveryNames);
  const measured = (): Measured => {
    const { counted, shared } = connect();
    const isTold = (name: string): boolean => counted.includes(name) && !shared.includes(name);
    const untold = discoveryNames.filter((name) => !isTold(name));
    return {
      series: toServiceSeries(withoutNames(answers.whole(), untold)),
      counters: [
        ...balancerKinds.filter((kind) => behind(kind).length > 0 || !groupsAreKnown),
        ...(latticeGroups.length > 0 ? (['lattice'] as const) : []),
        ...(counted.length > 0 ? (['service-connect'] as const) : []),
      ],
      balancerIsAlone:
        applicationGroups.length > 0 && applicationGroups.every(({ isAlone }) => isAlone),
      taskCount: measuredService.service.runningCount,
      unseen: unseen.sentences(),
      ...present({ restarts }),
    };
  };
  const observed = (seen: Windows, endedEarly: boolean): Observed => {
    for (const sentence of untoldByConnect(discoveryNames, connect())) unseen.note(sentence);
    return { measured: measured(), windows: seen, endedEarly };
  };

  // What may not be read is said at once, not after the window.
  await poll();
  const readable = readableAt(windows);
  if (now() < readable) {
    log.line(
      `observing until ${formatClock(end)} UTC, and ${formatDuration(settleMs)} for CloudWatch to have it; a poll every ${formatDuration(plan.everyMs)}`,
    );
  }
  let nextPollAt = Math.max(now(), windows.observed.from + firstPollAfterMs);
  while (now() < readable && !cancellation.signal.aborted) {
    await clock.sleep(Math.min(nextPollAt, readable) - now(), cancellation.signal);
    if (cancellation.signal.aborted) break;
    const isLast = now() >= readable;
    try {
      await poll();
    } catch (error) {
      if (isLast || !mayPass(error)) throw error;
      log.line(`could not look (${error.message}); the next poll asks again`);
    }
    nextPollAt = now() + plan.everyMs;
    const certain = certainBreaches(inputs.thresholds, measured(), windows, readUntil, {
      isDefault: inputs.thresholdsAreDefault,
    });
    if (certain.length > 0 && readUntil < end) {
      const which = certain.map(({ threshold }) => threshold.text).join(', ');
      log.line(
        `certain after ${formatDuration(readUntil - windows.observed.from)}, for even good minutes to come would not undo it: breach of ${which}`,
      );
      return observed({ ...windows, observed: { ...windows.observed, until: readUntil } }, true);
    }
  }
  await waitForTheLate(ports, end, poll, measured);
  return observed(windows, false);
}

/** What Service Connect does not tell of this service, a sentence for each name. */
function untoldByConnect(
  names: readonly string[],
  { counted, shared }: ConnectSeen,
): readonly string[] {
  return names.flatMap((name) => {
    if (shared.includes(name)) {
      return [
        `errors and latency through Service Connect are not told apart: other services are called ${name} too`,
      ];
    }
    return counted.includes(name)
      ? []
      : [
          `Service Connect counted no request to ${name}: it does so for ports whose appProtocol is http, http2 or grpc`,
        ];
  });
}

/** Throttled for minutes, say; but credentials and permissions do not come back by themselves. */
function mayPass(error: unknown): error is ReadableError {
  return (
    error instanceof ReadableError &&
    !(error instanceof CredentialsError || error instanceof NotAllowedError)
  );
}

/** CPU is always there: while its last minute is missing, CloudWatch is late. */
async function waitForTheLate(
  { clock, log, cancellation, now }: ObservePorts,
  end: EpochMs,
  poll: () => Promise<void>,
  measured: () => Measured,
): Promise<void> {
  let said = false;
  const isLate = (): boolean => {
    const cpu = measured().series.get('cpu.avg');
    return cpu !== undefined && cpu.size > 0 && !cpu.has(end - minuteMs);
  };
  while (!cancellation.signal.aborted && now() < end + latestMs && isLate()) {
    if (!said) log.line('CloudWatch does not have the last minute yet; waiting for it');
    said = true;
    await clock.sleep(30 * durations.second, cancellation.signal);
    if (!cancellation.signal.aborted) await poll();
  }
}

interface Collection {
  readonly add: (answer: MetricAnswer) => void;
  readonly whole: () => MetricAnswer;
}

/** The points of all polls; later ones take the place of earlier ones. What failed once may be read the next time. */
function createCollection(): Collection {
  const series = new Map<string, Map<EpochMs, number>>();
  let failed: ReadonlyMap<string, string> = new Map();
  return {
    add: (answer) => {
      for (const [key, points] of answer.series) {
        const own = series.get(key) ?? new Map<EpochMs, number>();
        for (const [at, value] of points) own.set(at, value);
        series.set(key, own);
      }
      failed = answer.failed;
    },
    whole: () => ({
      series: new Map<string, MinuteSeries>([...series].filter(([key]) => !failed.has(key))),
      failed,
    }),
  };
}
