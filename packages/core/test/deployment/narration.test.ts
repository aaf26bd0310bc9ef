/** What a step tells the reader: each thing once, and the table when it has changed. */
import { describe, expect, test } from '@jest/globals';
import { readFailure } from '../../src/deployment/failure.ts';
import { narrate } from '../../src/deployment/narration.ts';
import type { RolloutStatus } from '../../src/deployment/rollout-status.ts';
import type { Feature, Watch } from '../../src/deployment/watch.ts';
import {
  createdAt,
  makeEvent,
  makeOptions,
  makeRollout,
  makeService,
  makeServiceDeployment,
  makeStoppedTask,
  minute,
  revision,
  second,
} from './support/make.ts';
import { makeTimeline, makeWatch, subject, timelinesOf } from './support/make-watch.ts';
import { textOf } from './support/tell.ts';

const running: RolloutStatus = { name: 'in-progress', rollingBack: false };
const back: RolloutStatus = { name: 'in-progress', rollingBack: true };
const following = 'following web:2, ecs-svc/2, created 03:01:00 UTC';

/** Before: the subject had been introduced and its table printed. */
function known(more: Partial<Watch> = {}): Watch {
  const { watch } = narrate(makeWatch(), makeWatch(), makeService(), running, undefined);
  return { ...watch, ...more };
}
function told(
  after: Partial<Watch>,
  { before = known(), status = running, service = makeService() } = {},
) {
  const now = { ...before, ...after };
  return narrate(before, now, service, status, undefined);
}
const texts = (...args: Parameters<typeof told>) => textOf(told(...args).lines);
const failures = (...tasks: readonly ReturnType<typeof makeStoppedTask>[]) => ({
  failures: new Map(
    tasks.flatMap((task) => {
      const failure = readFailure(task);
      return failure === undefined ? [] : [[task.arn, failure] as const];
    }),
  ),
});

describe('the subject', () => {
  const first = (change: Partial<Watch> = {}, service = makeService()) =>
    narrate(makeWatch(), makeWatch(change), service, running, undefined);

  test('is introduced once', () => {
    expect(textOf(first().lines).split('\n')[0]).toBe(following);
    expect(texts({})).toBe('');
  });

  test('is introduced by what is known of it', () => {
    const { createdAt: _, ...unstamped } = subject;
    expect(textOf(first({ subject: unstamped }).lines)).toMatch(/^following web:2, ecs-svc\/2\n/);
    const { taskDefinition: __, ...nameless } = subject;
    expect(textOf(first({ subject: nameless }).lines)).toMatch(/^following ecs-svc\/2, created/);
    const { deploymentId: ___, ...byRevision } = subject;
    expect(textOf(first({ subject: byRevision }).lines)).toMatch(/^following web:2, created/);
  });

  test('another one is introduced anew, whatever it is known by', () => {
    const third = { ...subject, deploymentId: 'ecs-svc/3' };
    expect(texts({ subject: third })).toContain('following web:2, ecs-svc/3');
    const { deploymentId: _, ...byRevision } = subject;
    expect(texts({ subject: byRevision })).toContain('following web:2, created');
    const before = told({ subject: byRevision }).watch;
    const other = { ...byRevision, taskDefinition: revision('web:3') };
    expect(texts({ subject: other }, { before })).toContain('following web:3');
  });

  test('a timeout that is too short comes first, as a warning', () => {
    const service = makeService({ rollout: makeRollout({ bakeTimeMs: 60 * minute }) });
    const [line] = first({}, service).lines;
    expect(line).toMatchObject({
      kind: 'warning',
      title: 'timeout may be too short',
      text: expect.stringContaining('timeout is 15 m 00 s'),
    });
  });

  test('without one nothing is told', () => {
    const { subject: _, ...open } = makeWatch();
    expect(narrate(open, open, makeService(), running, undefined)).toEqual({
      watch: open,
      lines: [],
    });
  });
});

describe('what could not be seen', () => {
  test('is said once for each feature', () => {
    const unseen = new Map<Feature, string>([['tasks', 'not allowed']]);
    expect(texts({ unseen })).toBe('could not see tasks: not allowed');
    const before = told({ unseen }).watch;
    expect(texts({ unseen: new Map(unseen).set('tasks', 'again') }, { before })).toBe('');
    const more = new Map([...unseen, ['target health', 'no']] as const);
    expect(texts({ unseen: more }, { before })).toBe('could not see target health: no');
  });
});

describe('events', () => {
  const one = makeEvent('one', createdAt);
  const two = makeEvent('two', createdAt + minute);

  test('are told as they come; those of before the first poll are not', () => {
    expect(texts({ events: [one, two] }, { before: known({ events: [one] }) })).toBe(
      '03:02:00  two',
    );
    const { subject: _, ...open } = makeWatch({ events: [one] });
    const at = narrate(open, makeWatch({ events: [one, two] }), makeService(), running, undefined);
    expect(textOf(at.lines)).toContain('03:01:00  one\n03:02:00  two');
  });
});

describe('tasks that failed', () => {
  const exit = (id: string, exitCode: number) =>
    makeStoppedTask(id, { containers: [{ name: 'app', exitCode }] });

  test('each new way of failing is told once', () => {
    expect(texts(failures(exit('a', 1), exit('b', 1), exit('c', 2)))).toBe(
      'task a failed: container app exited with exit code 1\ntask c failed: container app exited with exit code 2',
    );
    const before = known(failures(exit('a', 1)));
    expect(texts(failures(exit('a', 1), exit('b', 1)), { before })).toBe('');
  });

  test('five ways at most in one step', () => {
    const many = failures(...[1, 2, 3, 4, 5, 6, 7].map((code) => exit(`t${code}`, code)));
    expect(texts(many).split('\n')).toHaveLength(5);
  });
});

describe('tasks that start slowly', () => {
  const options = makeOptions({ startBudgetMs: 30 * second });
  const at = createdAt + 2 * minute;
  const slow = (id: string, more = {}) => makeTimeline(id, { pullStartedAt: at - minute, ...more });
  const warned = (...tasks: readonly ReturnType<typeof slow>[]) =>
    told({ at, timelines: timelinesOf(...tasks) }, { before: known({ options }) });

  test('are warned of once each, while they wait and once they are healthy', () => {
    const first = warned(slow('a'), slow('b', { healthyAt: at - 10 * second, health: 'healthy' }));
    const warnings = first.lines.filter(({ kind }) => kind === 'warning');
    expect(textOf(warnings)).toBe(
      [
        'warning: Slow start: Task a is not healthy 1 m 00 s after its pull began; start-budget is 30 s.',
        'warning: Slow start: Task b became healthy only 50 s after its pull began; start-budget is 30 s.',
      ].join('\n'),
    );
    const timelines = timelinesOf(slow('a'));
    expect(texts({ at, timelines }, { before: { ...first.watch, timelines } })).not.toContain(
      'Slow start',
    );
  });

  const { pullStartedAt: _, ...notPulling } = slow('a');
  test.each([
    ['within the budget', slow('a', { pullStartedAt: at - 30 * second })],
    ['old', slow('a', { side: 'old' })],
    ['not pulling yet', notPulling],
    ['healthy before anyone looked', slow('a', { health: 'healthy' })],
    ['stopped', slow('a', { stoppedAt: at })],
  ])('%s: no warning', (__, task) => {
    expect(textOf(warned(task).lines)).not.toContain('Slow start');
  });

  test('without a budget, none; five in one step at most, the rest is not made up for', () => {
    expect(texts({ at, timelines: timelinesOf(slow('a')) })).not.toContain('Slow start');
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => slow(id));
    const first = warned(...many);
    expect(first.lines.filter(({ kind }) => kind === 'warning')).toHaveLength(5);
    const again = told({ at, timelines: timelinesOf(...many) }, { before: first.watch });
    expect(again.lines.filter(({ kind }) => kind === 'warning')).toEqual([]);
  });
});

describe('a rollback', () => {
  test('is warned of once, with what stood in the way where that is known', () => {
    const plain = told({}, { status: back });
    expect(plain.lines).toEqual([
      {
        kind: 'warning',
        title: 'Rolling back',
        text: 'ECS rolls the deployment back; following it to its end',
      },
    ]);
    expect(texts({}, { before: plain.watch, status: back })).toBe('');
    const obstacle = {
      cause: 'container-exit',
      kind: 'exit',
      reason: '3 tasks failed',
      advice: '',
      passes: false,
      failedTasks: 3,
    } as const;
    const { lines } = narrate(known(), known(), makeService(), back, obstacle);
    expect(textOf(lines)).toBe('warning: Rolling back: 3 tasks failed');
  });

  test('an end is none', () => {
    expect(texts({}, { status: { name: 'stable' } })).toBe('');
  });
});

describe('the table', () => {
  const more = makeService({ runningCount: 3, deployments: makeService().deployments.slice(0, 1) });

  test('is told when it has changed, under its time and its title', () => {
    const { lines, watch } = told({}, { service: more });
    expect(lines).toEqual([
      {
        kind: 'folded',
        title: '03:02:00  web:2, 0/2 running',
        lines: [expect.stringMatching(/^deployment /), expect.stringMatching(/^2 {11}web:2/)],
      },
    ]);
    expect(texts({}, { before: watch, service: more })).toBe('');
  });

  test('counts the new tasks that are healthy', () => {
    const timelines = timelinesOf(
      makeTimeline('a', { health: 'healthy' }),
      makeTimeline('b'),
      makeTimeline('c', { health: 'healthy' }),
      makeTimeline('d', { health: 'healthy', side: 'old' }),
    );
    expect(texts({ timelines, targets: [] })).toContain('web:2, 0/2 running, 2 healthy');
  });

  test('says when it is likely over, while it goes forward', () => {
    const history = { medianMs: 5 * minute, count: 7 };
    const title = (status: RolloutStatus, change: Partial<Watch> = {}) =>
      texts({ history, ...change }, { service: more, status });
    const expected = 'usually 5 m 00 s (last 7); about 4 m 00 s to go';
    expect(title(running)).toContain(`web:2, 0/2 running  (${expected})`);
    const hooks = [{ id: 'hook-1', targetType: 'PAUSE', status: 'AWAITING_ACTION' }];
    const own = makeServiceDeployment({ detail: { hooks, sourceServiceRevisionArns: [] } });
    expect(title(running, { serviceDeployments: [own] })).toContain('(last 7); paused)');
    expect(title(back)).not.toContain('usually');
    expect(title({ name: 'stable' })).not.toContain('usually');
    const { createdAt: _, ...unstamped } = subject;
    expect(title(running, { subject: unstamped })).not.toContain('usually');
  });
});
