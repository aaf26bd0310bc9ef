/**
 * Who may start: decided from the tasks that ECS shows, before the start and once more after it.
 *
 * Before the start: an own task is adopted, another's is waited for. Two runners that look in the same
 * instant see neither; the client token lets one of them start (`identity.ts`). After the start each looks
 * once more, for a task whose token was another one all the same (the past was out of sight, and the hour
 * had just changed; or it was started with `lock: off`): of two that have not begun the later one yields.
 */
import type { Task } from '../deployment/task.ts';
import { endingOf } from './ending.ts';
import type { Identity } from './identity.ts';
import { present } from '../present.ts';

export type Reconciled =
  /** An own task of an earlier attempt, or of this one whose answer was lost. */
  | { readonly kind: 'adopt'; readonly task: Task; readonly state: 'live' | 'succeeded' }
  /** Wait: other migrations of this service run, or an own one is just being stopped. */
  | { readonly kind: 'busy'; readonly others: readonly Task[]; readonly ownStopping: boolean }
  /** Nothing stands against a start. */
  | {
      readonly kind: 'free';
      /** Own tasks that ended without success. */
      readonly spent: readonly string[];
      /** The newest migration that came before, whoever's. */
      readonly predecessor?: string;
    };

/**
 * @param tasks every task with this `startedBy` that ECS shows: live, stopping and stopped ones.
 * @param container whose exit code decides.
 */
export function reconcile(
  identity: Identity,
  container: string,
  tasks: readonly Task[],
  exclusive: boolean,
): Reconciled {
  const own = tasks.filter(({ group }) => group === identity.group);
  const newest = [...own].sort(laterFirst)[0];
  if (newest !== undefined) {
    const ending = endingOf(newest, container);
    // An exit code 0 after a stop from outside (a cancelled attempt, say) proves no success.
    if (ending?.verdict === 'succeeded' && ending.remark === undefined) {
      return { kind: 'adopt', task: newest, state: 'succeeded' };
    }
    if (ending === undefined) {
      // Until it has stopped, its exit code may still come.
      return newest.desiredStatus === 'STOPPED' || hasStopped(newest)
        ? { kind: 'busy', others: [newest], ownStopping: true }
        : { kind: 'adopt', task: newest, state: 'live' };
    }
  }
  const others = tasks.filter((task) => isRival(task, identity) && !hasStopped(task));
  if (exclusive && others.length > 0) return { kind: 'busy', others, ownStopping: false };
  const predecessor = [...tasks].sort(laterFirst)[0]?.arn;
  return {
    kind: 'free',
    spent: own.map(({ arn }) => arn),
    ...present({ predecessor }),
  };
}

export type Contest =
  | { readonly kind: 'keep' }
  /** The other one goes first; ours has not begun and is to be stopped. */
  | { readonly kind: 'yield'; readonly to: Task }
  /** Both run already: stopping one in the middle would be worse than letting both end. */
  | { readonly kind: 'overlap'; readonly with: Task };

/** After the start: whether our task, as last seen, may go on beside those that ECS shows now. */
export function reconcileAfterStart(
  own: Task,
  identity: Identity,
  tasks: readonly Task[],
): Contest {
  const rivals = tasks.filter(
    (task) =>
      task.arn !== own.arn && isRival(task, identity) && !hasStopped(task) && !neverBegins(task),
  );
  if (hasBegun(own)) {
    const running = rivals.find(hasBegun);
    return running === undefined ? { kind: 'keep' } : { kind: 'overlap', with: running };
  }
  const first = rivals
    .filter((task) => hasBegun(task) || laterFirst(own, task) < 0)
    .sort((a, b) => laterFirst(b, a))[0];
  return first === undefined ? { kind: 'keep' } : { kind: 'yield', to: first };
}

function isRival(task: Task, { startedBy, group }: Identity): boolean {
  return task.startedBy === startedBy && task.group !== group;
}

/** Its containers have ended, whatever of its network is still to be cleared away. */
export function hasStopped({ lastStatus }: Task): boolean {
  return lastStatus === 'STOPPED' || lastStatus === 'DEPROVISIONING' || lastStatus === 'DELETED';
}

function hasBegun({ startedAt, lastStatus }: Task): boolean {
  return startedAt !== undefined || lastStatus === 'RUNNING';
}

function neverBegins(task: Task): boolean {
  return task.desiredStatus === 'STOPPED' && !hasBegun(task);
}

/** By AWS's stamp of creation; where two are equal, by the ARN, so that both runners agree. */
function laterFirst(a: Task, b: Task): number {
  const difference = (b.createdAt ?? 0) - (a.createdAt ?? 0);
  if (difference !== 0) return difference;
  return a.arn < b.arn ? 1 : -1;
}
