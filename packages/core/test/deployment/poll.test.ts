/** One poll: its rounds of questions, each asked once, in their order. */
import { describe, expect, test } from '@jest/globals';
import { known } from '../../src/fact.ts';
import type { Observation } from '../../src/deployment/observation.ts';
import { lastPoll, poll, type Poll, type Round } from '../../src/deployment/poll.ts';
import { beginWatch } from '../../src/deployment/watch.ts';
import {
  createdAt,
  makeDeployment,
  makeOldDeployment,
  makeOptions,
  makeRunningTask,
  makeService,
  makeServiceDeployment,
  minute,
  second,
} from './support/make.ts';
import { makeTimeline, makeWatch, timelinesOf } from './support/make-watch.ts';

const pace = { gapFactor: 1, pollMs: 8000, closelyInMs: 0 };
const own = makeServiceDeployment({
  detail: { hooks: [], sourceServiceRevisionArns: [], lifecycleStage: 'SCALE_UP' },
});
const service = makeService({
  deployments: [makeDeployment({ runningCount: 1 }), makeOldDeployment()],
  targetGroups: [{ arn: 'group' }],
});

/** Runs a poll with one answer for each round, and tells what was asked. */
function run<Result>(
  asking: Poll<Result>,
  answers: Partial<Record<Round['name'], Observation>>,
): { readonly result: Result; readonly asked: readonly string[] } {
  const asked: string[] = [];
  let next = asking.next();
  while (next.done !== true) {
    const { name, queries } = next.value;
    asked.push(`${name}: ${queries.map(({ kind }) => kind).join(', ')}`);
    next = asking.next(answers[name] ?? {});
  }
  return { result: next.value, asked };
}
const observed = { service, at: createdAt + 5 * second, elapsedMs: 0 };

describe('the first poll', () => {
  const { detail: _, ...listed } = own;
  const network = { addresses: [], containerInstance: 'i-1', ports: [] };
  const { result, asked } = run(poll(beginWatch(makeOptions()), observed, pace), {
    list: { recent: known([listed]) },
    records: { described: known([own]) },
    tasks: { tasks: known([makeRunningTask('a', { network })]), targets: known([]) },
    instances: { instances: known(new Map([['i-1', 'i-0abc']])) },
  });

  test('asks for the list, the description, the tasks, and their instances', () => {
    expect(asked).toEqual([
      'list: recent',
      'records: described',
      'tasks: tasks',
      'instances: instances',
    ]);
  });

  test('takes each answer in', () => {
    const { watch } = result;
    expect(watch.subject?.serviceDeploymentArn).toBe(own.arn);
    expect(watch.serviceDeployments?.[0]?.detail?.lifecycleStage).toBe('SCALE_UP');
    expect([...watch.timelines.keys()]).toEqual(['a']);
    expect(watch.instanceIds.get('i-1')).toBe('i-0abc');
    expect(watch.answeredMs).toEqual({
      recent: 0,
      described: 0,
      tasks: 0,
      targets: 0,
      instances: 0,
    });
  });

  test('the next one asks for nothing while nothing moves', () => {
    const { targetGroups: __, ...rest } = service;
    const before = makeWatch({ service: { ...rest, targetGroups: [] } });
    const again = { service: before.service ?? service, at: before.at, elapsedMs: 31_000 };
    expect(run(poll(before, again, pace), {}).asked).toEqual([]);
  });
});

test('of a deployment that a newer one overtook nothing more is asked', () => {
  const newer = makeServiceDeployment({ number: '3', createdAt: createdAt + minute });
  const firstPoll = { at: createdAt, elapsedMs: 0 };
  const before = makeWatch({ service, answeredMs: {}, firstPoll });
  const seen = { service, at: before.at, elapsedMs: before.elapsedMs };
  const list = { recent: known([newer, { ...own, status: 'STOPPED' }]) };
  const { result, asked } = run(poll(before, seen, pace), { list });
  expect(result.verdict?.name).toBe('superseded');
  expect(asked.join()).not.toContain('tasks');
});

test('the last poll asks for tasks and targets once more, at its own time', () => {
  const before = makeWatch({
    service,
    answeredMs: {},
    timelines: timelinesOf(makeTimeline('a'), makeTimeline('b', { side: 'old' })),
  });
  const later = { at: before.at + minute, elapsedMs: before.elapsedMs + minute };
  const stopped = makeRunningTask('b', {
    lastStatus: 'STOPPED',
    stoppedAt: later.at,
    startedBy: 'x',
  });
  const { result, asked } = run(lastPoll(before, 'stable', later), {
    tasks: { tasks: known([stopped]) },
  });
  expect(asked).toEqual(['tasks: tasks, targets']);
  expect(result.timelines.get('b')?.stoppedAt).toBe(later.at);
  expect(result.answeredMs.tasks).toBe(later.elapsedMs);
});
