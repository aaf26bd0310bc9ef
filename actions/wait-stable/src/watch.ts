/** Runs the core's step: poll, print, act and sleep until every service has its verdict. */
import type { Cancellation } from '@ecs-actions/action-kit/cancellation';
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { Log } from '@ecs-actions/action-kit/log';
import type { DeploymentControl } from '@ecs-actions/aws/ecs/deployment-control';
import {
  beginWatch,
  withBlindSpot,
  withLogShown,
  type Watch,
} from '@ecs-actions/core/deployment/watch';
import {
  cancel,
  deadlineMs,
  expire,
  rollbackRefused,
} from '@ecs-actions/core/deployment/interruption';
import {
  countCalls,
  nextPollInMs,
  paceOf,
  type CallCounts,
  type Pace,
} from '@ecs-actions/core/deployment/pace';
import { outcomeOf } from '@ecs-actions/core/deployment/outcome';
import type { WatchOptions } from '@ecs-actions/core/deployment/options';
import type { Service } from '@ecs-actions/core/deployment/service';
import { missing } from '@ecs-actions/core/deployment/step';
import type { Request, Step } from '@ecs-actions/core/deployment/step-result';
import type { Verdict } from '@ecs-actions/core/deployment/verdict';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { DurationMs } from '@ecs-actions/core/time';
import type { ContainerLogs } from './container-log.ts';
import { pollOnceMore, pollServices, type PollPorts } from './poll.ts';
import { printLines, printVerdict } from './print.ts';
import { present } from '@ecs-actions/core/present';

export interface WatchPorts extends PollPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly cancellation: Cancellation;
  readonly control: DeploymentControl;
  readonly containerLogs: ContainerLogs;
  /** Requests sent to AWS so far. */
  readonly calls: () => number;
  /** Told whenever it becomes known which deployments are followed. */
  readonly onFollowing: (watches: ReadonlyMap<string, Watch>) => void;
  /** Reads what will be told beside the verdict, so far as it is known already. */
  readonly readAhead: (name: string, watch: Watch) => Promise<void>;
}

export interface ServicesToWatch {
  readonly cluster: string;
  /** As they were found. */
  readonly services: readonly Service[];
  readonly watch: WatchOptions;
  readonly onCancel: 'leave' | 'rollback';
  readonly pollIntervalMs?: DurationMs;
}

/** After the timeout: for the log of a failed container and the last phases. */
const cleanUpMs: DurationMs = 10_000;

/** One service's story: where it stands, and its verdict once there is one. */
export interface Watched {
  readonly watch: Watch;
  readonly verdict?: Verdict;
}

/** Follows every service to its end. Never rejects for AWS's faults: they become `error` verdicts. */
export async function watch(
  ports: WatchPorts,
  options: ServicesToWatch,
): Promise<ReadonlyMap<string, Watched & { readonly verdict: Verdict }>> {
  const { clock, cancellation, deadline } = ports;
  const stories = new Map<string, Watched>(
    options.services.map(({ name }) => [name, { watch: beginWatch(options.watch) }]),
  );

  let found: readonly Service[] | undefined = options.services;
  let hasReadAhead = false;
  let counts: CallCounts = [];
  for (;;) {
    const open = unfinished(stories);
    if (open.size === 0) break;
    const elapsedMs = clock.monotonicMs();
    if (cancellation.signal.aborted) {
      const rollBack = options.onCancel === 'rollback';
      await forEachStory(open, (name, watch) =>
        take(ports, options, stories, name, cancel(watch, elapsedMs, rollBack)),
      );
      break;
    }
    const expired = [...open].filter(([, watch]) => elapsedMs >= deadlineMs(watch));
    if (expired.length > 0) {
      deadline.moveTo(elapsedMs + cleanUpMs);
      await forEachStory(expired, (name, watch) =>
        take(ports, options, stories, name, expire(watch, elapsedMs)),
      );
    }
    const following = unfinished(stories);
    if (following.size === 0) break;
    deadline.moveTo(Math.min(...[...following.values()].map(deadlineMs)));

    counts = countCalls(counts, elapsedMs, ports.calls());
    const pace = paceOf(counts, options.services.length, options.pollIntervalMs);
    try {
      const polled = await pollServices(ports, options.cluster, following, pace, found);
      found = undefined;
      const steps = [...following].map(([name, watch]) => ({
        name,
        taken: polled.get(name) ?? missing(watch, name, elapsedMs),
      }));
      // Before anything else: the process may be killed at any moment, and post must know.
      ports.onFollowing(new Map(steps.map(({ name, taken }) => [name, taken.watch])));
      for (const { name, taken } of steps) await take(ports, options, stories, name, taken);
    } catch (error) {
      // Time is up or the workflow is cancelled: the top of the loop says so.
      if (deadline.signal().aborted) continue;
      if (!(error instanceof ReadableError)) throw error;
      await forEachStory(unfinished(stories), (name, watch) =>
        take(ports, options, stories, name, failed(watch, error)),
      );
      break;
    }
    const [only] = stories;
    const reading: Promise<void>[] = [];
    if (only !== undefined && stories.size === 1 && !hasReadAhead && mayReadAhead(only[1])) {
      hasReadAhead = true;
      reading.push(ports.readAhead(only[0], only[1].watch));
    }
    await Promise.all([sleepUntilNextPoll(ports, unfinished(stories), pace), ...reading]);
  }
  return concluded(stories);
}

/** With the second poll: early in the deployment there is time to read ahead, and the first poll has much to ask. */
function mayReadAhead({ watch, verdict }: Watched): boolean {
  const { firstPoll, seenInProgress, elapsedMs } = watch;
  return verdict === undefined && seenInProgress && elapsedMs > (firstPoll?.elapsedMs ?? elapsedMs);
}

/** Takes in one step: prints, acts, and keeps the verdict. */
async function take(
  ports: WatchPorts,
  options: ServicesToWatch,
  stories: Map<string, Watched>,
  name: string,
  taken: Step,
): Promise<void> {
  const label = options.services.length > 1 ? name : undefined;
  printLines(ports.log, label, taken.lines);
  let { watch, verdict } = taken;
  for (const request of taken.requests) {
    const answer = await act(ports, name, watch, request);
    watch = answer.watch;
    verdict = answer.verdict ?? verdict;
  }
  if (verdict !== undefined) {
    watch = await complete(ports, options, name, watch, verdict);
    const tails = ports.containerLogs.shown().filter(({ service }) => service === name);
    printVerdict(ports.log, label, outcomeOf(name, watch, verdict), tails);
  }
  stories.set(name, { watch, ...present({ verdict }) });
}

/** Does what the core asked for. What AWS refuses is said, and changes the verdict only where it must. */
async function act(
  { log, control, containerLogs, cancellation }: WatchPorts,
  name: string,
  watch: Watch,
  request: Request,
): Promise<Watched> {
  switch (request.kind) {
    case 'show-log': {
      const why = await containerLogs.show(name, request.failure);
      const shown = withLogShown(watch, request.failure);
      return { watch: why === undefined ? shown : withBlindSpot(shown, 'container log', why) };
    }
    case 'continue':
      try {
        await control.continueAtHook(request.serviceDeploymentArn, request.hookId);
      } catch (error) {
        log.warning({ title: 'Not continued', message: messageOf(error) });
      }
      return { watch };
    case 'roll-back':
      try {
        await control.rollBack(request.serviceDeploymentArn, cancellation.urgent);
        return { watch };
      } catch (error) {
        const message = messageOf(error);
        log.error({ title: 'Not rolled back', message });
        const refused = rollbackRefused(watch, message);
        // A cancelled step keeps its verdict; only a rollback that was to be followed changes it.
        return watch.rollback === undefined ? { watch } : refused;
      }
    default:
      return request satisfies never;
  }
}

/** Phases that were still open when the verdict came are closed by one more poll, where there is time for it. */
async function complete(
  ports: WatchPorts,
  options: ServicesToWatch,
  name: string,
  watch: Watch,
  verdict: Verdict,
): Promise<Watch> {
  if (['cancelled', 'error', 'timed-out'].includes(verdict.name)) return watch;
  try {
    return await pollOnceMore(ports, options.cluster, name, watch, verdict.name);
  } catch {
    // The verdict stands without it: what is missing are the last phases.
    return watch;
  }
}

async function sleepUntilNextPoll(
  { clock, cancellation }: WatchPorts,
  open: ReadonlyMap<string, Watch>,
  pace: Pace,
): Promise<void> {
  if (open.size === 0) return;
  const watches = [...open.values()];
  const nextMs = Math.min(...watches.map((watch) => nextPollInMs(watch, pace)));
  const leftMs = Math.min(...watches.map(deadlineMs)) - clock.monotonicMs();
  await clock.sleep(Math.max(0, Math.min(nextMs, leftMs)), cancellation.signal);
}

function failed(watch: Watch, error: ReadableError): Step {
  return {
    watch,
    lines: [{ kind: 'error', title: error.title, text: error.message }],
    requests: [],
    verdict: { name: 'error', reason: error.message },
  };
}

function unfinished(stories: ReadonlyMap<string, Watched>): ReadonlyMap<string, Watch> {
  return new Map(
    [...stories].flatMap(([name, { watch, verdict }]) =>
      verdict === undefined ? [[name, watch]] : [],
    ),
  );
}

function concluded(
  stories: ReadonlyMap<string, Watched>,
): ReadonlyMap<string, Watched & { readonly verdict: Verdict }> {
  return new Map(
    [...stories].map(([name, { watch, verdict }]) => [
      name,
      { watch, verdict: verdict ?? { name: 'error', reason: 'it was not followed to its end' } },
    ]),
  );
}

/** Side by side: where time is up, no service's call waits for another's. */
async function forEachStory(
  watches: Iterable<readonly [string, Watch]>,
  visit: (name: string, watch: Watch) => Promise<void>,
): Promise<void> {
  await Promise.all([...watches].map(([name, watch]) => visit(name, watch)));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
