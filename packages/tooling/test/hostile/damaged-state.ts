/** What a step saved for its post step, and what may have become of it on the way. */
import type { Random } from '@ecs-actions/simulator/world/random';
import type { SavedState as MigrationState } from '../../../../actions/run-migration-task/src/state.ts';
import type { SavedState as RollbackState } from '../../../../actions/rollback/src/state.ts';
import type { SavedState as WaitState } from '../../../../actions/wait-stable/src/state.ts';

const region = 'eu-central-1';
const account = `arn:aws:ecs:${region}:123456789012`;

/** As a step that was killed leaves it. */
export const savedStates = {
  'run-migration-task': {
    region,
    cluster: 'prod',
    service: 'web',
    container: 'app',
    onCancel: 'stop',
    startedBy: 'migration/web',
    group: 'migration:b90cd19730cece7fdb2a0a2d24bf6fa01f8ad9b4',
    families: ['web', 'web-migration'],
    stopTimeoutMs: 30_000,
    taskArn: `${account}:task/prod/393d98281c362f32c6c74e149ec00a93`,
    log: { driver: 'awslogs', group: '/ecs/web', region, streamPrefix: 'ecs' },
    printed: { from: Date.UTC(2026, 10, 25, 3), printed: [[0, 7]] },
    copy: { family: 'web-migration', mark: 'c0ffee', arn: `${account}:task-definition/web:9` },
    lock: { table: 'locks', lockId: 'web', owner: 'a', holder: 'run 7', fence: 3 },
    finished: false,
  } satisfies MigrationState,
  rollback: {
    region,
    finished: false,
    begun: [{ cluster: 'prod', service: 'web', hasEnded: false }],
  } satisfies RollbackState,
  'wait-stable': {
    region,
    onCancel: 'rollback',
    finished: false,
    address: { cluster: 'prod', services: ['web'] },
    deployedAfter: Date.UTC(2026, 10, 25, 2),
    open: [
      { service: 'web', clusterArn: `${account}:cluster/prod`, controller: 'ECS', asked: false },
    ],
  } satisfies WaitState,
} as const;

/** Cut, emptied, of another version or of somebody else. */
export function damage(random: Random, state: object, text: string): string {
  const json = JSON.stringify(state);
  switch (random.integer(0, 5)) {
    case 0:
      return json.slice(0, random.integer(1, json.length - 1));
    case 1:
      return random.pick(['null', '[]', '{}', '7', '""', '[null]', text, JSON.stringify(text)]);
    case 2:
      return JSON.stringify({ ...state, [text]: text, version: 2 });
    default: {
      const values = [null, 0, -1, true, '', text, [], [null], [text], {}, { [text]: text }];
      return JSON.stringify(changeOne(random, state, random.pick(values)));
    }
  }
}

/** One member, of whatever depth, is something else. */
function changeOne(random: Random, whole: object, value: unknown): unknown {
  const name = random.pick(Object.keys(whole));
  const old: unknown = Reflect.get(whole, name);
  const isDeeper = typeof old === 'object' && old !== null && random.chance(0.7);
  const changed = isDeeper ? changeOne(random, old, value) : value;
  if (Array.isArray(whole)) return whole.with(Number(name), changed);
  return { ...whole, [name]: changed };
}
