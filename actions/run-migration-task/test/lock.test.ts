/** `lock: dynamodb:TABLE` in the story; the table itself is tested in packages/aws against a real server. */
import { describe, expect, test } from '@jest/globals';
import type { LockOptions } from '@ecs-actions/aws/lock/dynamodb';
import { leaseMs, type MigrationLock } from '@ecs-actions/core/migration/lock';
import { migrationsOf, overlaps } from './support/migrations.ts';
import { setStage } from './support/simulated-run.ts';

/** One table, kept in memory, with the rules of the lock. */
function createTable(now: () => number) {
  const items = new Map<
    string,
    { owner?: string; fence: number; expiresAt: number; taskArn?: string }
  >();
  const itemOf = (lockId: string) => {
    const item = items.get(lockId) ?? { fence: 0, expiresAt: 0 };
    items.set(lockId, item);
    return item;
  };
  const openLock = ({ lockId, owner, holder }: LockOptions): MigrationLock => {
    const keep = async (fence: number): Promise<boolean> => {
      const item = itemOf(lockId);
      if (item.owner !== owner || item.fence !== fence) return false;
      item.expiresAt = now() + leaseMs;
      return true;
    };
    return {
      acquire: async () => {
        const item = itemOf(lockId);
        if (item.owner !== undefined && item.owner !== owner && item.expiresAt >= now()) {
          return { kind: 'busy', holder: { owner: item.owner, holder, expiresAt: item.expiresAt } };
        }
        if (item.owner !== owner) item.fence += 1;
        item.owner = owner;
        item.expiresAt = now() + leaseMs;
        return { kind: 'held', fence: item.fence };
      },
      renew: keep,
      noteTask: keep,
      release: async (fence) => {
        const item = itemOf(lockId);
        if (item.owner === owner && item.fence === fence) delete item.owner;
      },
    };
  };
  return { items, openLock };
}

const inputs = { lock: 'dynamodb:locks' };

describe('lock: dynamodb', () => {
  test('several runners in the same moment go one after the other, and give it back', async () => {
    const stage = setStage();
    const table = createTable(stage.now);
    const steps = await stage.play(
      Promise.all(
        [1, 2, 3].map((run) =>
          stage.step({
            inputs,
            env: { GITHUB_RUN_ID: String(run) },
            aws: () => ({ openLock: table.openLock }),
          }),
        ),
      ),
    );
    expect(steps.map(({ outputs }) => outputs['verdict'])).toEqual(Array(3).fill('succeeded'));
    expect(overlaps(stage.region)).toEqual([]);
    expect(migrationsOf(stage.region)).toHaveLength(3);
    const [[lockId, item] = ['', undefined]] = table.items;
    expect(lockId).toBe('ecs-actions/migration/123456789012/eu-central-1/prod/web');
    expect(item?.owner).toBeUndefined();
    expect(item?.fence).toBe(3);
  });

  test('a task left running keeps it; a re-run has it again, and gives it back at the end', async () => {
    const stage = setStage();
    const table = createTable(stage.now);
    const aws = () => ({ openLock: table.openLock });
    const long = { ...inputs, command: 'sleep 200' };
    await stage.play(stage.step({ inputs: { ...long, timeout: '1m' }, aws }));
    expect([...table.items.values()][0]?.owner).toBeDefined();
    const other = await stage.play(
      stage.step({
        inputs: { ...inputs, 'on-running': 'fail' },
        env: { GITHUB_RUN_ID: '2002' },
        aws,
      }),
    );
    expect(other.outputs).toMatchObject({ verdict: 'refused', cause: 'already-running' });
  });

  test('taken over from a dead holder: its task, if it lives, is still waited for', async () => {
    const stage = setStage();
    const table = createTable(stage.now);
    const aws = () => ({ openLock: table.openLock });
    await stage.play(
      stage.step({ inputs: { ...inputs, command: 'sleep 600', timeout: '1m' }, aws }),
    );
    await stage.play(stage.time.clock.sleep(leaseMs + 10_000));
    const next = await stage.play(stage.step({ inputs, env: { GITHUB_RUN_ID: '2002' }, aws }));
    expect(next.outputs['verdict']).toBe('succeeded');
    expect(overlaps(stage.region)).toEqual([]);
  });

  test('lost between the poll and the start (the runner slept): its task is stopped before it begins', async () => {
    const stage = setStage();
    const table = createTable(stage.now);
    let stolen = false;
    const { outputs } = await stage.play(
      stage.step({
        inputs,
        aws: () => ({
          openLock: (options) => {
            const lock = table.openLock(options);
            return {
              ...lock,
              noteTask: async (fence, taskArn) => {
                if (stolen) return lock.noteTask(fence, taskArn);
                stolen = true;
                return false;
              },
            };
          },
        }),
      }),
    );
    expect(outputs['verdict']).toBe('succeeded');
    const tasks = migrationsOf(stage.region);
    expect(tasks).toHaveLength(2);
    expect(tasks.filter(({ startedAt }) => startedAt !== undefined)).toHaveLength(1);
    expect(tasks.map(({ stoppedReason }) => stoppedReason)).toContain(
      'ecs-actions: the lock was lost before the task began',
    );
  });

  test('given back by the post step of a cancelled workflow, once the task is over', async () => {
    const stage = setStage();
    const table = createTable(stage.now);
    const aws = () => ({ openLock: table.openLock });
    const main = await stage.play(
      stage.step({ inputs: { ...inputs, command: 'sleep 600' }, cancelAtMs: 60_000, aws }),
    );
    expect([...table.items.values()][0]?.owner).toBeDefined();
    await stage.play(stage.post(main.states.at(-1), { aws }));
    expect([...table.items.values()][0]?.owner).toBeUndefined();
  });
});
