/** How often ECS is asked for a task definition. */
import { expect, test } from '@jest/globals';
import type { Task } from '@ecs-actions/core/deployment/task';
import { createRevisionReader } from '../src/ecs/revision-reader.ts';
import { NotAllowedError } from '../src/failure.ts';
import type { Session } from '../src/session.ts';

/** A session whose calls all end in one way. */
function readerWhere(end: () => unknown) {
  let asked = 0;
  const session = {
    call: async () => {
      asked += 1;
      return end();
    },
    shared: <T>(make: (one: Session) => T): T => make(session as unknown as Session),
    clientConfiguration: { region: 'eu-central-1' },
    watch: () => undefined,
  };
  return { asked: () => asked, reader: createRevisionReader(session as unknown as Session) };
}

/** Two containers, one of which has exited: which of them is essential decides. */
const ambiguous = {
  arn: 'arn:aws:ecs:eu-central-1:1:task/prod/1',
  taskDefinition: 'web:7',
  containers: [
    { name: 'app', exitCode: 137, lastStatus: 'STOPPED' },
    { name: 'router', exitCode: 0, lastStatus: 'STOPPED' },
  ],
} as unknown as Task;

test('one that is not allowed is asked for once, by whomever', async () => {
  const denied = new NotAllowedError('ecs:DescribeTaskDefinition', undefined);
  const { asked, reader } = readerWhere(() => {
    throw denied;
  });
  await expect(reader.describe('web:7')).rejects.toBe(denied);
  await expect(reader.describe('web:7')).rejects.toBe(denied);
  expect(await reader.withRoles([ambiguous, ambiguous])).toEqual([ambiguous, ambiguous]);
  expect(asked()).toBe(1);
});

test('one that cannot be read is asked for once by the looks at tasks, and anew for the log', async () => {
  const { asked, reader } = readerWhere(() => {
    throw new Error('timed out');
  });
  for (let look = 0; look < 3; look += 1) {
    expect(await reader.withRoles([ambiguous])).toEqual([ambiguous]);
  }
  expect(asked()).toBe(1);
  await expect(reader.describe('web:7')).rejects.toThrow('timed out');
  expect(asked()).toBe(2);
});

test('one that was read is not asked for again', async () => {
  const { asked, reader } = readerWhere(() => ({
    known: {},
    raw: { containerDefinitions: [] },
    tags: [],
  }));
  await reader.describe('web:7');
  await Promise.all([reader.describe('web:7'), reader.withRoles([ambiguous])]);
  expect(asked()).toBe(1);
});
