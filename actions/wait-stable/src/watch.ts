/** The shell around the core's step: look, print, act, sleep — until every service has its verdict. */
import type { Cancellation } from '@ecs-actions/action-kit/cancellation';
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { Log } from '@ecs-actions/action-kit/log';
import type { DeploymentControl } from '@ecs-actions/aws/ecs/deployment-control';
import {
  beginFollowing,
  withBlindSpot,
  withLogShown,
  type Follow,
} from '@ecs-actions/core/deployment/follow';
import {
  cancel,
  deadlineMs,
  expire,
  rollbackRefused,
} from '@ecs-actions/core/deployment/interruption';
import { nextLookInMs, paceOf, type Pace } from '@ecs-actions/core/deployment/pace';
import { outcomeOf } from '@ecs-actions/core/deployment/outcome';
import type { FollowOptions } from '@ecs-actions/core/deployment/options';
import type { Service } from '@ecs-actions/core/deployment/service';
import { missing } from '@ecs-actions/core/deployment/step';
import type { Request, Step } from '@ecs-actions/core/deployment/turn';
import type { Verdict } from '@ecs-actions/core/deployment/verdict';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { DurationMs } from '@ecs-actions/core/time';
import type { ContainerLogs } from './container-log.ts';
import { pollOnceMore, pollServices, type PollPorts } from './poll.ts';
import { printLines, printVerdict } from './print.ts';

export interface WatchPorts extends PollPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly cancellation: Cancellation;
  readonly control: DeploymentControl;
  readonly containerLogs: ContainerLogs;
  /** Requests sent to AWS so far. */
  readonly calls: () => number;
  /** Told whenever it becomes known which deployments are followed. */
  readonly onFollowing: (follows: ReadonlyMap<string, Follow>) => void;
  /** Reads what will be told beside the verdict, so far as it is known already. */
  readonly readAhead: (name: string, follow: Follow) => Promise<void>;
}

export interface WatchOptions {
  readonly cluster: string;
  /** As they were found. */
  readonly services: readonly Service[];
  readonly follow: FollowOptions;
  readonly onCancel: 'leave' | 'rollback';
  readonly pollIntervalMs?: DurationMs;
}

/** After the timeout: for the log of a failed container and the last phases. */
const cleanUpMs: DurationMs = 10_000;

/** One service's story: where it stands, and its verdict once there is one. */
export interface Followed {
  readonly follow: Follow;
  readonly verdict?: Verdict;
}

/** Follows every service to its end. Never rejects for AWS's faults: they become `error` verdicts. */
export async function watch(
  ports: WatchPorts,
  options: WatchOptions,
): Promise<ReadonlyMap<string, Followed & { readonly verdict: Verdict }>> {
  const { clock, cancellation, deadline } = ports;
  const stories = new Map<string, Followed>(
    options.services.map(({ name }) => [name, { follow: beginFollowing(options.follow) }]),
  );

  let found: readonly Service[] | undefined = options.services;
  let hasReadAhead = false;
  for (;;) {
    const open = unfinished(stories);
    if (open.size === 0) break;
    const elapsedMs = clock.monotonicMs();
    if (cancellation.signal.aborted) {
      const rollBack = options.onCancel === 'rollback';
      await forEachStory(open, (name, follow) =>
        take(ports, options, stories, name, cancel(follow, elapsedMs, rollBack)),
      );
      break;
    }
    const expired = [...open].filter(([, follow]) => elapsedMs >= deadlineMs(follow));
    if (expired.length > 0) {
      deadline.moveTo(elapsedMs + cleanUpMs);
      await forEachStory(expired, (name, follow) =>
        take(ports, options, stories, name, expire(follow, elapsedMs)),
      );
    }
    const following = unfinished(stories);
    if (following.size === 0) break;
    deadline.moveTo(Math.min(...[...following.values()].map(deadlineMs)));

    const pace = paceOf(ports.calls(), options.services.length, elapsedMs, options.pollIntervalMs);
    try {
      const polled = await pollServices(ports, options.cluster, following, pace, found);
      found = undefined;
      const steps = [...following].map(([name, follow]) => ({
        name,
        taken: polled.get(name) ?? missing(follow, name, elapsedMs),
      }));
      // Before anything else: the process may be killed at any moment, and post must know.
      ports.onFollowing(new Map(steps.map(({ name, taken }) => [name, taken.follow])));
      for (const { name, taken } of steps) await take(ports, options, stories, name, taken);
    } catch (error) {
      // Time is up or the workflow is cancelled: the top of the loop says so.
      if (deadline.signal().aborted) continue;
      if (!(error instanceof ReadableError)) throw error;
      await forEachStory(unfinished(stories), (name, follow) =>
        take(ports, options, stories, name, failed(follow, error)),
      );
      break;
    }
    const [only] = stories;
    const reading: Promise<void>[] = [];
    if (only !== undefined && stories.size === 1 && !hasReadAhead && mayReadAhead(only[1])) {
      hasReadAhead = true;
      reading.push(ports.readAhead(only[0], only[1].follow));
    }
    await Promise.all([sleepUntilNextLook(ports, unfinished(stories), pace), ...reading]);
  }
  return concluded(stories);
}

/** Early on nothing ends, and what is new of the deployment has been asked for. */
function mayReadAhead({ follow, verdict }: Followed): boolean {
  return verdict === undefined && follow.seenInProgress && follow.answeredMs.tasks !== undefined;
}

/** Takes in one step: prints, acts, and keeps the verdict. */
async function take(
  ports: WatchPorts,
  options: WatchOptions,
  stories: Map<string, Followed>,
  name: string,
  taken: Step,
): Promise<void> {
  const label = options.services.length > 1 ? name : undefined;
  printLines(ports.log, label, taken.lines);
  let { follow, verdict } = taken;
  for (const request of taken.requests) {
    const answer = await act(ports, name, follow, request);
    follow = answer.follow;
    verdict = answer.verdict ?? verdict;
  }
  if (verdict !== undefined) {
    follow = await complete(ports, options, name, follow, verdict);
    const tails = ports.containerLogs.shown().filter(({ service }) => service === name);
    printVerdict(ports.log, label, outcomeOf(name, follow, verdict), tails);
  }
  stories.set(name, { follow, ...(verdict !== undefined && { verdict }) });
}

/** Does what the core asked for. What AWS refuses is said, and changes the verdict only where it must. */
async function act(
  { log, control, containerLogs, cancellation }: WatchPorts,
  name: string,
  follow: Follow,
  request: Request,
): Promise<Followed> {
  switch (request.kind) {
    case 'show-log': {
      const why = await containerLogs.show(name, request.failure);
      const shown = withLogShown(follow, request.failure);
      return { follow: why === undefined ? shown : withBlindSpot(shown, 'container log', why) };
    }
    case 'continue':
      try {
        await control.continueAtHook(request.serviceDeploymentArn, request.hookId);
      } catch (error) {
        log.warning({ title: 'Not continued', message: messageOf(error) });
      }
      return { follow };
    case 'roll-back':
      try {
        await control.rollBack(request.serviceDeploymentArn, cancellation.urgent);
        return { follow };
      } catch (error) {
        const message = messageOf(error);
        log.error({ title: 'Not rolled back', message });
        const refused = rollbackRefused(follow, message);
        // A cancelled step keeps its verdict; only a rollback that was to be followed changes it.
        return follow.rollback === undefined ? { follow } : refused;
      }
    default:
      return request satisfies never;
  }
}

/** Phases that were still open when the verdict came are closed by one more look, where there is time for it. */
async function complete(
  ports: WatchPorts,
  options: WatchOptions,
  name: string,
  follow: Follow,
  verdict: Verdict,
): Promise<Follow> {
  if (['cancelled', 'error', 'timed-out'].includes(verdict.name)) return follow;
  try {
    return await pollOnceMore(ports, options.cluster, name, follow);
  } catch {
    // The verdict stands without it: what is missing are the last phases.
    return follow;
  }
}

async function sleepUntilNextLook(
  { clock, cancellation }: WatchPorts,
  open: ReadonlyMap<string, Follow>,
  pace: Pace,
): Promise<void> {
  if (open.size === 0) return;
  const follows = [...open.values()];
  const nextMs = Math.min(...follows.map((follow) => nextLookInMs(follow, pace)));
  const leftMs = Math.min(...follows.map(deadlineMs)) - clock.monotonicMs();
  await clock.sleep(Math.max(0, Math.min(nextMs, leftMs)), cancellation.signal);
}

function failed(follow: Follow, error: ReadableError): Step {
  return {
    follow,
    lines: [{ kind: 'error', title: error.title, text: error.message }],
    requests: [],
    verdict: { name: 'error', reason: error.message },
  };
}

function unfinished(stories: ReadonlyMap<string, Followed>): ReadonlyMap<string, Follow> {
  return new Map(
    [...stories].flatMap(([name, { follow, verdict }]) =>
      verdict === undefined ? [[name, follow]] : [],
    ),
  );
}

function concluded(
  stories: ReadonlyMap<string, Followed>,
): ReadonlyMap<string, Followed & { readonly verdict: Verdict }> {
  return new Map(
    [...stories].map(([name, { follow, verdict }]) => [
      name,
      { follow, verdict: verdict ?? { name: 'error', reason: 'it was not followed to its end' } },
    ]),
  );
}

/** Side by side: where time is up, no service's call waits for another's. */
async function forEachStory(
  follows: Iterable<readonly [string, Follow]>,
  visit: (name: string, follow: Follow) => Promise<void>,
): Promise<void> {
  await Promise.all([...follows].map(([name, follow]) => visit(name, follow)));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
