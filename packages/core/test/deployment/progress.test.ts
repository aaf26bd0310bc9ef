/** What the log shows of a running deployment: the table, its title, events and AWS's words in one line. */
import { describe, expect, test } from '@jest/globals';
import {
  alignColumns,
  deploymentTable,
  eventLine,
  newEvents,
  stageWords,
  told,
} from '../../src/deployment/progress.ts';
import type { Service, ServiceDeployment, TaskSet } from '../../src/deployment/service.ts';
import type { Subject } from '../../src/deployment/subject.ts';
import {
  createdAt,
  makeDeployment,
  makeEvent,
  makeOldDeployment,
  makeService,
  makeServiceDeployment,
  minute,
  revision,
} from './support/make.ts';

const subject: Subject = { deploymentId: 'ecs-svc/2', taskDefinition: revision('web:2') };

function table(
  service: Partial<Service> = {},
  more: {
    readonly own?: ServiceDeployment['detail'];
    readonly subject?: Subject;
    readonly healthy?: number;
  } = {},
) {
  const own = more.own === undefined ? undefined : makeServiceDeployment({ detail: more.own });
  const targets = more.healthy === undefined ? undefined : [];
  return deploymentTable(
    makeService(service),
    more.subject ?? subject,
    own,
    targets,
    more.healthy ?? 0,
  );
}
const detail = { hooks: [], sourceServiceRevisionArns: [] };

describe('the table of deployments', () => {
  test('has a row for each, health only for the followed one', () => {
    const deployments = [
      makeDeployment({ runningCount: 1, pendingCount: 1, failedTasks: 3 }),
      makeOldDeployment(),
    ];
    expect(table({ deployments }, { healthy: 1 }).lines).toEqual([
      'deployment  revision  status               desired  running  pending  failed  healthy',
      '2           web:2     PRIMARY IN_PROGRESS  2        1        1        3       1',
      '1           web:1     ACTIVE COMPLETED     2        2        0        0',
    ]);
    expect(table({ deployments }).lines[1]).toBe(
      '2           web:2     PRIMARY IN_PROGRESS  2        1        1        3',
    );
  });

  test('has a row for each task set of other controllers', () => {
    const taskSets: readonly TaskSet[] = [
      {
        id: 'ecs-svc/1234567890123',
        status: 'PRIMARY',
        taskDefinition: revision('web:9'),
        computedDesiredCount: 4,
        pendingCount: 1,
        runningCount: 3,
        stabilityStatus: 'STABILIZING',
      },
      { id: 'blue', status: 'DRAINING', computedDesiredCount: 0, pendingCount: 0, runningCount: 2 },
    ];
    expect(table({ deployments: [], taskSets }).lines).toEqual([
      'deployment  revision  status               desired  running  pending  failed  healthy',
      '…890123     web:9     PRIMARY STABILIZING  4        3        1',
      'blue                  DRAINING             0        2        0',
    ]);
  });

  test('an id of eight digits is whole, a deployment without one has an empty cell', () => {
    const { id: _, taskDefinition: __, rolloutState: ___, ...bare } = makeDeployment();
    const lines = table({ deployments: [makeDeployment({ id: 'ecs-svc/12345678' }), bare] }).lines;
    expect(lines[1]).toMatch(/^12345678 /);
    expect(lines[2]).toMatch(/^ {22}PRIMARY /);
    const nameless = table({ deployments: [bare] }, { subject: {}, healthy: 1 }).lines;
    expect(nameless[1]?.trim()).toBe('PRIMARY  2        0        0        0');
  });

  test('a status alone makes its column no wider', () => {
    const { rolloutState: _, ...stateless } = makeDeployment();
    const bare = { id: 'blue', status: 'DRAINING', computedDesiredCount: 0, pendingCount: 0 };
    for (const seen of [
      { deployments: [stateless] },
      { deployments: [], taskSets: [{ ...bare, runningCount: 2 }] },
    ]) {
      expect(table(seen).lines[1]).toMatch(/(?:PRIMARY|DRAINING) {2}\d/);
    }
  });
});

describe('its title is the followed one in a line', () => {
  test('counts that are 0 are left out', () => {
    expect(table().title).toBe('web:2, 0/2 running');
    const own = makeDeployment({ runningCount: 1, pendingCount: 1, failedTasks: 3 });
    const deployments = [makeOldDeployment(), own];
    expect(table({ deployments }, { healthy: 1 }).title).toBe(
      'web:2, 1/2 running, 1 pending, 3 failed, 1 healthy',
    );
  });

  test('of one that is no longer listed, the service’s own counts', () => {
    expect(table({ deployments: [], desiredCount: 3 }).title).toBe(
      'web:2, 2/3 running in the service',
    );
  });

  test('of one whose revision is not known, its number', () => {
    expect(table({}, { subject: { deploymentId: 'ecs-svc/2' } }).title).toBe('2, 0/2 running');
    expect(table({ deployments: [] }, { subject: {} }).title).toBe(', 2/2 running in the service');
  });

  const breaker = (failureCount: number | undefined, status = 'MONITORING') => ({
    ...detail,
    circuitBreaker: { status, threshold: 3, ...(failureCount !== undefined && { failureCount }) },
  });

  test.each([
    [{ ...detail, lifecycleStage: 'BAKE_TIME' }, ', bake time'],
    [breaker(2), ', circuit breaker 2/3'],
    [breaker(3), ', circuit breaker tripped (3 failures)'],
    [breaker(4), ', circuit breaker tripped (3 failures)'],
    [breaker(0), ''],
    [breaker(undefined), ''],
    [breaker(2, 'DISABLED'), ''],
    [{ ...detail, circuitBreaker: { status: 'MONITORING', failureCount: 2 } }, ''],
  ])('with what its service deployment says: %j', (own, end) => {
    expect(table({}, { own }).title).toBe(`web:2, 0/2 running${end}`);
  });
});

describe('events', () => {
  const old = makeEvent('old', createdAt - 1);
  const first = makeEvent('first', createdAt);
  const second = makeEvent('second', createdAt + minute);
  const { createdAt: _, ...unstamped } = makeEvent('unstamped');
  const service = makeService({ events: [unstamped, second, first, old] });
  const texts = (events: readonly { readonly message: string }[]) =>
    events.map(({ message }) => message.replace('(service web) ', ''));

  test('are those since the subject’s creation that are not known, oldest first', () => {
    const known = new Set([second.id ?? '']);
    expect(texts(newEvents(service, { ...subject, createdAt }, known))).toEqual([
      'first',
      'unstamped',
    ]);
    expect(texts(newEvents(service, subject, new Set()))).toEqual([
      'old',
      'first',
      'second',
      'unstamped',
    ]);
    expect(newEvents(service, undefined, new Set())).toHaveLength(4);
  });

  test('are printed with their time, without the name of the service', () => {
    expect(eventLine(second)).toEqual({ kind: 'plain', text: '03:02:00  second' });
    expect(eventLine(unstamped)).toEqual({ kind: 'plain', text: 'unstamped' });
  });
});

describe('AWS’s words', () => {
  test('on one line as long as they are short, and whole in the fold where they are not', () => {
    const words = (length: number) => `failed ${'x'.repeat(length - 7)}`;
    expect(told('before ', words(200), ' after')).toEqual({
      kind: 'plain',
      text: `before ${words(200)} after`,
    });
    expect(told('before ', words(201))).toMatchObject({
      kind: 'folded',
      title: expect.stringMatching(/^before failed x+ ?…$/),
      lines: [words(201)],
    });
  });

  test('a stage as words', () => {
    expect(stageWords('POST_TEST_TRAFFIC_SHIFT')).toBe('post test traffic shift');
  });

  test('columns are as wide as their widest cell, and no line ends in blanks', () => {
    expect(alignColumns([['a', 'bb'], ['ccc', 'd'], ['e']])).toEqual(['a    bb', 'ccc  d', 'e']);
    expect(alignColumns([])).toEqual([]);
  });
});
