/**
 * The names by which a migration is found again, and the token that lets only one start.
 *
 * `startedBy` names the service: whoever migrates it bears the same one, and ListTasks can filter by it.
 * `group` names this very request of this job of this workflow run, whatever the attempt: DescribeTasks
 * shows it, and it needs no permission of its own as tags would.
 *
 * The client token is made from the service and from the newest migration that came before. ECS binds a
 * token to the first request that bears it: the same request gets the same task again, so a lost answer
 * starts nothing twice; another one is refused with the ARN of the task that came first. So of any number
 * of runners that saw the same past, one starts its task, and the others learn whom to wait for. One that
 * saw an older past is told by ECS as well, for that token is used up.
 */
import { nameInArn } from '../arn.ts';
import type { EpochMs } from '../time.ts';
import type { TaskRequest } from './request.ts';

/** A cryptographic hash of a text, as lower-case hexadecimal digits, at least 40 of them. */
export type Digest = (text: string) => string;

/** Where in the workflow the request is made; all of it is the same in every attempt of a run. */
export interface Origin {
  /** GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_JOB and GITHUB_ACTION (the step's id). */
  readonly repository: string;
  readonly runId: string;
  readonly job: string;
  readonly step: string;
}

export interface Identity {
  readonly startedBy: string;
  readonly group: string;
  /** What the client token and the lock's owner are made from. */
  readonly key: string;
}

export interface Requested {
  readonly cluster: string;
  readonly service: string;
  readonly container: string;
  /** Input `image`: it is what is asked for; the revision registered for it differs in each attempt. */
  readonly image?: string;
  readonly request: TaskRequest;
}

/** startedBy: at most 128 letters, digits, `-`, `/` and `_` (RunTask). */
const startedByAtMost = 128;

export function identify(origin: Origin, requested: Requested, digest: Digest): Identity {
  const { cluster, service, container, image, request } = requested;
  const key = digest(
    canonicalJson({ origin, cluster: nameInArn(cluster), service, container, image, request }),
  ).slice(0, 40);
  return { startedBy: startedByOf(service, digest), group: `migration:${key}`, key };
}

/** The same for all migrations of a service, from whatever workflow. */
export function startedByOf(service: string, digest: Digest): string {
  const startedBy = `migration/${service}`;
  if (startedBy.length <= startedByAtMost) return startedBy;
  const hash = digest(service).slice(0, 16);
  return `${startedBy.slice(0, startedByAtMost - hash.length - 1)}-${hash}`;
}

/** RunTask, `clientToken`: at most 64 characters. */
const tokenLength = 64;

/**
 * The token of whoever comes next after `predecessor`, the newest migration of the service. Where ECS shows
 * none (it forgets stopped tasks after about an hour) the hour stands for it, so that the tokens of
 * yesterday, which ECS may remember for 24 hours, are not met again one by one.
 */
export function successorToken(
  scope: { readonly cluster: string; readonly service: string },
  predecessor: string | undefined,
  now: EpochMs,
  digest: Digest,
): string {
  const past = predecessor ?? `none/${new Date(now).toISOString().slice(0, 13)}`;
  return digest(canonicalJson({ ...scope, past })).slice(0, tokenLength);
}

/**
 * With `lock: off`, where nobody else matters: the token of this request. `spent` are own tasks that ended
 * without success: with them in it ECS does not hand back the failed task.
 */
export function ownToken({ key }: Identity, spent: readonly string[], digest: Digest): string {
  return digest([key, ...[...spent].sort()].join('\n')).slice(0, tokenLength);
}

/** JSON with sorted members and without absent ones: equal texts for equal requests. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
