/** The lock against dynalite, which speaks DynamoDB's protocol and evaluates its conditions. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import dynalite from 'dynalite';
import { leaseMs, type MigrationLock } from '@ecs-actions/core/migration/lock';
import { createDynamoDbLock } from '../../src/lock/dynamodb.ts';
import type { RequestHandler } from '../../src/connection.ts';
import { openSession } from '../../src/session.ts';
import { present } from '@ecs-actions/core/present';

const credentials = { accessKeyId: 'AKIATEST', secretAccessKey: 'none' };
let server: Server;
let endpoint: string;

beforeAll(async () => {
  server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = endpoint;
  await createTable('locks', 'LockID');
  await createTable('other', 'id');
}, 60_000);

afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

async function createTable(name: string, key: string): Promise<void> {
  const client = new DynamoDBClient({ region: 'eu-central-1', endpoint, credentials });
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: key, AttributeType: 'S' }],
      KeySchema: [{ AttributeName: key, KeyType: 'HASH' }],
    }),
  );
  client.destroy();
}

interface Holder {
  readonly lock: MigrationLock;
  /** Its runner's clock, and AWS's with it, are moved on by this. */
  readonly skip: (ms: number) => void;
}

function holder(
  owner: string,
  lockId: string,
  more: { readonly table?: string; readonly requestHandler?: RequestHandler } = {},
): Holder {
  let skippedMs = 0;
  const session = openSession({
    region: 'eu-central-1',
    userAgent: { name: 'test', version: '0' },
    clock: {
      monotonicMs: () => performance.now() + skippedMs,
      epochMs: () => Date.now() + skippedMs,
      sleep: async () => undefined,
    },
    credentials,
    ...present({ requestHandler: more.requestHandler }),
  });
  return {
    lock: createDynamoDbLock(session, {
      table: more.table ?? 'locks',
      lockId,
      owner,
      holder: `run of ${owner}`,
    }),
    skip: (ms) => {
      skippedMs += ms;
    },
  };
}

describe('the lock in DynamoDB', () => {
  test('one holds it, the next is told who, and has it once it is given back', async () => {
    const a = holder('a', 'give-back');
    const b = holder('b', 'give-back');
    expect(await a.lock.acquire()).toEqual({ kind: 'held', fence: 1 });
    expect(await a.lock.noteTask(1, 'arn:task/1')).toBe(true);
    expect(await b.lock.acquire()).toMatchObject({
      kind: 'busy',
      holder: { owner: 'a', holder: 'run of a', taskArn: 'arn:task/1' },
    });
    await a.lock.release(1);
    expect(await b.lock.acquire()).toEqual({ kind: 'held', fence: 2 });
  });

  test('of twenty that come at once one has it', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) => holder(`owner-${index}`, 'race').lock.acquire()),
    );
    expect(all.filter(({ kind }) => kind === 'held')).toHaveLength(1);
  });

  test('a dead holder loses it when its lease is over, and its fence no longer counts', async () => {
    const dead = holder('dead', 'expiry');
    const next = holder('next', 'expiry');
    expect(await dead.lock.acquire()).toEqual({ kind: 'held', fence: 1 });
    expect(await next.lock.acquire()).toMatchObject({ kind: 'busy' });
    next.skip(leaseMs + 2_000);
    expect(await next.lock.acquire()).toEqual({ kind: 'held', fence: 2 });
    // The one thought dead was only asleep: whatever it does under its old fence is refused.
    expect(await dead.lock.renew(1)).toBe(false);
    expect(await dead.lock.noteTask(1, 'arn:task/late')).toBe(false);
    await dead.lock.release(1);
    expect(await next.lock.renew(2)).toBe(true);
  });

  test('a sign of life keeps it beyond the first lease', async () => {
    const a = holder('a', 'renewal');
    const b = holder('b', 'renewal');
    await a.lock.acquire();
    a.skip(leaseMs - 5_000);
    expect(await a.lock.renew(1)).toBe(true);
    b.skip(leaseMs + 2_000);
    expect(await b.lock.acquire()).toMatchObject({ kind: 'busy' });
  });

  test('the same owner, a re-run of the job, has it again under the same fence', async () => {
    expect(await holder('a', 'again').lock.acquire()).toEqual({ kind: 'held', fence: 1 });
    expect(await holder('a', 'again').lock.acquire()).toEqual({ kind: 'held', fence: 1 });
  });

  test('the fence never counts anew', async () => {
    const fences: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const { lock } = holder(`turn-${turn}`, 'fences');
      const acquired = await lock.acquire();
      if (acquired.kind !== 'held') throw new Error('busy');
      fences.push(acquired.fence);
      await lock.release(acquired.fence);
    }
    expect(fences).toEqual([1, 2, 3, 4]);
  });

  test('an answer lost after it took effect: it is held all the same', async () => {
    const real = new NodeHttpHandler();
    let lost = 0;
    const losing = {
      handle: async (...args: Parameters<typeof real.handle>) => {
        const answer = await real.handle(...args);
        if (lost > 0) return answer;
        lost += 1;
        throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
      },
    } as unknown as RequestHandler;
    const { lock } = holder('a', 'lost', { requestHandler: losing });
    expect(await lock.acquire()).toEqual({ kind: 'held', fence: 1 });
    expect(lost).toBe(1);
  });

  test('a table that is not there, or not a lock table, is named', async () => {
    await expect(holder('a', 'x', { table: 'missing' }).lock.acquire()).rejects.toThrow(
      'lock: there is no DynamoDB table "missing"',
    );
    await expect(holder('a', 'x', { table: 'other' }).lock.acquire()).rejects.toThrow(
      'lock: the table "other" needs the partition key LockID (String)',
    );
  });
});
