/**
 * A lock in a DynamoDB table: one item a service, changed only under a condition.
 *
 * The table needs a partition key `LockID` of type String, as Terraform's state locks have: theirs can be
 * used. The item stays when the lock is given back, for its `Fence` must never count anew; so the table
 * must not expire it (no TTL on `ExpiresAt`). The client is loaded with the first call.
 */
import type * as dynamodb from '@aws-sdk/client-dynamodb';
import {
  leaseMs,
  type Acquired,
  type LockHolder,
  type MigrationLock,
} from '@ecs-actions/core/migration/lock';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { readable } from '../failure.ts';
import { dynamoDbClient } from '../clients.ts';
import { present } from '@ecs-actions/core/present';
import type { SendOptions, Session } from '../session.ts';

export interface LockOptions {
  readonly table: string;
  /** What is locked: `migration/<cluster ARN>/<service>`. */
  readonly lockId: string;
  /** The same for every attempt of the same request; equal owners share the lock. */
  readonly owner: string;
  /** For people who find the item. */
  readonly holder: string;
}

type Item = Record<string, dynamodb.AttributeValue>;

export function createDynamoDbLock(
  session: Session,
  { table, lockId, owner, holder }: LockOptions,
): MigrationLock {
  const Key = { LockID: { S: lockId } };

  /** The item after the change, or the one that stood against it. */
  const change = async (
    expression: string,
    condition: string,
    values: Item,
    options: SendOptions = {},
  ): Promise<{ readonly done: boolean; readonly item: Item }> => {
    const { sdk, client } = await dynamoDbClient(session);
    try {
      const answer = await session.send(
        (sendOptions) =>
          client.send(
            new sdk.UpdateItemCommand({
              TableName: table,
              Key,
              UpdateExpression: expression,
              ConditionExpression: condition,
              ExpressionAttributeNames: namesIn(`${expression} ${condition}`),
              ExpressionAttributeValues: values,
              ReturnValues: 'ALL_NEW',
            }),
            sendOptions,
          ),
        options,
      );
      return { done: true, item: answer.Attributes ?? {} };
    } catch (error) {
      if (!isConditionFailed(error)) throw explain(error, table, 'dynamodb:UpdateItem');
    }
    try {
      const found = await session.send((sendOptions) =>
        client.send(
          new sdk.GetItemCommand({ TableName: table, Key, ConsistentRead: true }),
          sendOptions,
        ),
      );
      return { done: false, item: found.Item ?? {} };
    } catch (error) {
      throw explain(error, table, 'dynamodb:GetItem');
    }
  };

  const expiry = (): dynamodb.AttributeValue => ({ N: String(session.now() + leaseMs) });
  const own = { ':owner': { S: owner } };
  /** Only under the same fence: a holder that slept through its lease finds another one here. */
  const keep = async (fence: number, taskArn?: string): Promise<boolean> => {
    const { done, item } = await change(
      `SET #ExpiresAt = :expiry${taskArn === undefined ? '' : ', #TaskArn = :task'}`,
      '#Owner = :owner AND #Fence = :fence',
      {
        ...own,
        ':expiry': expiry(),
        ':fence': { N: String(fence) },
        ...(taskArn !== undefined && { ':task': { S: taskArn } }),
      },
    );
    return done || isOwn(item, owner, fence);
  };

  return {
    acquire: async (): Promise<Acquired> => {
      const { done, item } = await change(
        'SET #Owner = :owner, #Holder = :holder, #ExpiresAt = :expiry, #Fence = if_not_exists(#Fence, :zero) + :one REMOVE #TaskArn',
        'attribute_not_exists(#Owner) OR #ExpiresAt < :now',
        {
          ...own,
          ':holder': { S: holder },
          ':expiry': expiry(),
          ':now': { N: String(session.now()) },
          ':zero': { N: '0' },
          ':one': { N: '1' },
        },
      );
      const fence = Number(item['Fence']?.N ?? 0);
      if (done) return { kind: 'held', fence };
      // Held by an earlier attempt of the same request, or by this one whose answer was lost.
      if (isOwn(item, owner, fence) && (await keep(fence))) return { kind: 'held', fence };
      return { kind: 'busy', holder: toHolder(item) };
    },
    renew: (fence) => keep(fence),
    noteTask: (fence, taskArn) => keep(fence, taskArn),
    release: async (fence) => {
      await change(
        'REMOVE #Owner, #Holder, #TaskArn, #ExpiresAt',
        '#Owner = :owner AND #Fence = :fence',
        { ...own, ':fence': { N: String(fence) } },
      );
    },
  };
}

/** `#Owner` stands for `Owner`: some of the names are reserved words of DynamoDB. */
function namesIn(expression: string): Record<string, string> {
  const names = expression.match(/#\w+/g) ?? [];
  return Object.fromEntries(names.map((name) => [name, name.slice(1)]));
}

function isOwn(item: Item, owner: string, fence: number): boolean {
  return item['Owner']?.S === owner && item['Fence']?.N === String(fence);
}

function toHolder(item: Item): LockHolder {
  return {
    owner: item['Owner']?.S ?? '',
    expiresAt: Number(item['ExpiresAt']?.N ?? 0),
    ...present({ holder: item['Holder']?.S, taskArn: item['TaskArn']?.S }),
  };
}

function isConditionFailed(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}

function explain(error: unknown, table: string, doing: string): unknown {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  if (name === 'ResourceNotFoundException') {
    return new ReadableError(
      'No lock table',
      `lock: there is no DynamoDB table "${table}" in this account and region; create it with a partition key LockID (String)`,
      { cause: error },
    );
  }
  if (name === 'ValidationException' && /key/i.test(message)) {
    return new ReadableError(
      'Not a lock table',
      `lock: the table "${table}" needs the partition key LockID (String) and no sort key: ${message}`,
      { cause: error },
    );
  }
  return readable(error, doing);
}
