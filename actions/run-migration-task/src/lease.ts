/** The lease on the lock outside ECS while this step holds it: taken, renewed, noted, and given back or left. */
import type { Fence, MigrationLock } from '@ecs-actions/core/migration/lock';
import { renewEveryMs } from '@ecs-actions/core/migration/lock';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { formatInstant } from '@ecs-actions/core/time';
import { parseArn } from '@ecs-actions/core/arn';
import type { Inputs } from './inputs.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import type { StateKeeper } from './state.ts';

export interface Lease {
  /** `taken` just now, `kept` since an earlier call, or `busy`: held by somebody else. */
  readonly take: () => Promise<
    { readonly kind: 'taken' | 'kept' } | { readonly kind: 'busy'; readonly by: string }
  >;
  /** Notes the task it stands for; false where the lock is another's by now. */
  readonly note: (taskArn: string) => Promise<boolean>;
  /** Ends the renewals; `release` gives it back too. */
  readonly end: (how: 'release' | 'leave') => Promise<void>;
}

const none: Lease = {
  take: async () => ({ kind: 'kept' }),
  note: async () => true,
  end: async () => undefined,
};

export function createLease(ports: Ports, inputs: Inputs, plan: Plan, state: StateKeeper): Lease {
  if (inputs.lock.kind !== 'dynamodb') return none;
  const names = {
    table: inputs.lock.table,
    lockId: lockIdOf(plan),
    owner: plan.identity.key,
    holder: ports.workflowRun.label,
  };
  const lock = ports.openLock(names);
  const ended = new AbortController();
  let fence: Fence | undefined;
  return {
    take: async () => {
      if (fence !== undefined && (await lock.renew(fence))) return { kind: 'kept' };
      fence = undefined;
      const acquired = await lock.acquire();
      if (acquired.kind === 'busy') {
        const { holder, owner, taskArn, expiresAt } = acquired.holder;
        const task = taskArn === undefined ? '' : `, task ${taskArn}`;
        const by = `${holder ?? owner}${task} (until ${formatInstant(expiresAt)} unless renewed)`;
        return { kind: 'busy', by };
      }
      fence = acquired.fence;
      state.update({ lock: { ...names, fence } });
      void renew(ports, lock, fence, ended.signal);
      return { kind: 'taken' };
    },
    note: async (taskArn) => {
      if (fence === undefined) return false;
      const kept = await lock.noteTask(fence, taskArn);
      if (!kept) fence = undefined;
      return kept;
    },
    end: async (how) => {
      ended.abort();
      if (fence === undefined) return;
      if (how === 'release') {
        await lock.release(fence);
        state.update({ lock: undefined });
      }
    },
  };
}

/** One item for each service, whatever workflow migrates it. */
function lockIdOf({ service, cluster }: Plan): string {
  const { account = '', region = '' } = parseArn(service.clusterArn) ?? {};
  const name = service.clusterArn === '' ? cluster : service.clusterArn;
  return `ecs-actions/migration/${account}/${region}/${name.slice(name.lastIndexOf('/') + 1)}/${service.name}`;
}

/** Renews the lease until the end; where one renewal fails in passing, the next makes up for it. */
async function renew(
  { clock, log }: Ports,
  lock: MigrationLock,
  fence: Fence,
  ended: AbortSignal,
): Promise<void> {
  for (;;) {
    await clock.sleep(renewEveryMs, ended);
    if (ended.aborted) return;
    try {
      if (await lock.renew(fence)) continue;
      log.warning({
        title: 'Lock lost',
        message:
          'The lock of this migration is held by another run by now: this runner was out of touch for longer than the lease. The task goes on.',
      });
      return;
    } catch (error) {
      if (ended.aborted) return;
      const message = error instanceof ReadableError ? error.message : String(error);
      log.line(`the lock could not be renewed: ${message}`);
    }
  }
}
