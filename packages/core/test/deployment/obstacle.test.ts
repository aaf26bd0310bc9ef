/** What stands in a deployment's way, and what is said of its end by it. */
import { describe, expect, test } from '@jest/globals';
import { readFailure } from '../../src/deployment/failure.ts';
import {
  adviceOnEnd,
  causeOfEnd,
  findObstacle,
  reasonOfEnd,
  type Obstacle,
} from '../../src/deployment/obstacle.ts';
import type { ServiceEvent } from '../../src/deployment/service.ts';
import type { TargetHealth, Task } from '../../src/deployment/task.ts';
import {
  createdAt,
  makeDeployment,
  makeEvent,
  makeOldDeployment,
  makeService,
  makeStoppedTask,
} from './support/make.ts';
import { subject } from './support/make-watch.ts';

interface Scene {
  readonly failures?: readonly Task[];
  readonly events?: readonly ServiceEvent[];
  readonly failedTasks?: number;
  readonly targets?: readonly TargetHealth[];
  readonly followed?: typeof subject | Omit<typeof subject, 'createdAt'>;
}
function find({ failures = [], events = [], failedTasks = 0, targets, followed }: Scene) {
  return findObstacle(
    followed ?? subject,
    makeService({
      events,
      deployments: [makeOldDeployment({ failedTasks: 50 }), makeDeployment({ failedTasks })],
    }),
    failures.flatMap((task) => readFailure(task) ?? []),
    targets,
  );
}
const noCapacity = makeEvent(
  'was unable to place a task. Reason: Capacity is unavailable at this time.',
);
const crashLoop = makeEvent('is unable to consistently start tasks successfully.');
const attribute = makeEvent(
  'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance 0123 is missing an attribute required by your task.',
);
const exits = (count: number) =>
  Array.from({ length: count }, (_, index) => makeStoppedTask(`t${index}`));
const spot = makeStoppedTask('s', {
  stopCode: 'SpotInterruption',
  stoppedReason: 'Your Spot Task was interrupted.',
});

describe('failed tasks', () => {
  test('stand in the way together with those that vanished before anyone saw them', () => {
    expect(find({ failures: exits(2), failedTasks: 5 })).toMatchObject({
      cause: 'container-exit',
      passes: false,
      failedTasks: 5,
      reason: '5 tasks failed: container app exited with exit code 1',
      example: { taskArn: exits(1)[0]?.arn },
    });
    expect(find({ failures: exits(2), failedTasks: 1 })).toMatchObject({ failedTasks: 2 });
    expect(find({ failures: exits(1), failedTasks: 1 })?.reason).toBe(
      '1 task failed: container app exited with exit code 1 (task t0)',
    );
  });

  test('that vanished all are counted, though nobody knows why', () => {
    expect(find({ failedTasks: 1 })).toEqual({
      cause: 'unknown',
      kind: 'vanished',
      passes: false,
      reason: '1 task failed; ECS no longer shows them',
      advice:
        'ECS shows stopped tasks for an hour only: look at the service events, and at the container’s log.',
      failedTasks: 1,
    });
    expect(find({ failedTasks: 2 })?.reason).toBe('2 tasks failed; ECS no longer shows them');
  });

  test('that pass by themselves count as none', () => {
    expect(find({ failures: [spot], failedTasks: 3 })).toMatchObject({
      cause: 'spot-interruption',
      passes: true,
      failedTasks: 0,
    });
  });
});

describe('events', () => {
  test('the newest that names a cause, before one that only says that something is wrong', () => {
    expect(find({ events: [crashLoop, noCapacity] })).toMatchObject({
      cause: 'no-capacity',
      passes: true,
      failedTasks: 0,
      reason: 'was unable to place a task. Reason: Capacity is unavailable at this time.',
    });
    expect(find({ events: [attribute, noCapacity] })?.cause).not.toBe('no-capacity');
    expect(find({ events: [crashLoop], failedTasks: 4 })).toMatchObject({
      cause: 'unknown',
      passes: false,
      failedTasks: 4,
      reason: 'is unable to consistently start tasks successfully.',
    });
  });

  test('tell of vanished tasks unless what they tell passes, or a failure that passes is known', () => {
    expect(find({ events: [noCapacity], failedTasks: 3 })?.failedTasks).toBe(0);
    expect(find({ events: [crashLoop], failures: [spot], failedTasks: 3 })).toMatchObject({
      cause: 'spot-interruption',
      failedTasks: 0,
    });
    expect(find({ events: [noCapacity], failures: [spot] })?.cause).toBe('no-capacity');
    expect(find({ events: [attribute], failedTasks: 3 })?.failedTasks).toBe(3);
    expect(find({ events: [attribute], failures: [spot], failedTasks: 3 })?.failedTasks).toBe(0);
  });

  test('are those since the subject’s creation', () => {
    expect(find({ events: [{ ...noCapacity, createdAt: createdAt - 1 }] })).toBeUndefined();
    expect(find({ events: [{ ...noCapacity, createdAt }] })).toBeDefined();
    const { createdAt: _, ...unstamped } = noCapacity;
    expect(find({ events: [unstamped] })).toBeDefined();
    const { createdAt: __, ...followed } = subject;
    expect(find({ events: [{ ...noCapacity, createdAt: 1 }], followed })).toBeDefined();
  });

  test('of a normal course are no obstacle, and there may be none', () => {
    const steady = makeEvent('has reached a steady state.');
    expect(find({ events: [steady] })).toBeUndefined();
    expect(find({ events: [steady, crashLoop] })?.reason).toMatch(/unable to consistently start/);
    expect(find({})).toBeUndefined();
  });
});

describe('a health check of the load balancer', () => {
  const tasks = [
    makeStoppedTask('h', {
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: 'Task failed ELB health checks in (target-group web)',
      containers: [{ name: 'app' }],
    }),
  ];
  const answered = makeEvent(
    '(port 80) is unhealthy in (target-group arn:aws:elasticloadbalancing:eu-central-1:1:targetgroup/web/0123456789abcdef) due to (reason Health checks failed with these codes: [503])',
  );
  const target: TargetHealth = {
    targetGroupArn: 'arn:aws:elasticloadbalancing:eu-central-1:1:targetgroup/web/0123456789abcdef',
    target: '10.0.0.1',
    port: 80,
    state: 'unhealthy',
    description: 'Health checks failed with these codes: [404]',
  };
  const reason = (scene: Scene) => find({ failures: tasks, ...scene })?.reason;

  test('is told with what the event says it was answered, else with what the target says', () => {
    expect(reason({ events: [answered], targets: [target] })).toMatch(/: \(port 80\).*\[503\]\)$/);
    expect(reason({ targets: [{ ...target, state: 'initial' }, target] })).toMatch(
      /: \(port 80\) is unhealthy in \(target-group .*web.*\) due to \(reason .*\[404\]\)$/,
    );
    const started = makeEvent('has started 1 tasks: (task x).');
    expect(reason({ events: [started, answered] })).toMatch(/: \(port 80\).*\[503\]\)$/);
    const draining = { ...target, state: 'unhealthy.draining' };
    expect(reason({ targets: [draining] })).toMatch(/\[404\]\)$/);
    expect(reason({ targets: [{ ...target, state: 'initial' }] })).toBe(reason({}));
    const { port: _, ...portless } = target;
    expect(reason({ targets: [portless] })).toMatch(/: is unhealthy in \(target-group/);
    const { description: __, ...wordless } = target;
    expect(reason({ targets: [wordless] })).toBe(reason({}));
  });

  test('other failures are not told by it', () => {
    expect(find({ failures: exits(1), events: [answered], targets: [target] })?.reason).toBe(
      '1 task failed: container app exited with exit code 1 (task t0)',
    );
  });
});

describe('a bad end', () => {
  const obstacle = (more: Partial<Obstacle> = {}): Obstacle => ({
    cause: 'container-exit',
    kind: 'exit',
    reason: '3 tasks failed: it broke.',
    advice: 'Mend it.',
    passes: false,
    failedTasks: 3,
    ...more,
  });
  const breaker =
    'Service deployment rolled back because the circuit breaker threshold was exceeded.';
  const alarm = 'Service deployment rolled back because of an alarm: alarm detected.';

  test('its cause is in ECS’s words where they name one, else what stood in the way', () => {
    expect(causeOfEnd(alarm, obstacle())).toBe('alarm');
    expect(causeOfEnd(breaker, obstacle())).toBe('container-exit');
    expect(causeOfEnd('tasks failed to start.', obstacle())).toBe('container-exit');
    expect(causeOfEnd('could not launch 3 tasks.', obstacle())).toBe('container-exit');
    const upkeep = 'ECS is performing maintenance on the underlying infrastructure.';
    expect(causeOfEnd(upkeep, obstacle())).toBe('container-exit');
    expect(causeOfEnd('something new', obstacle())).toBe('container-exit');
    expect(causeOfEnd('something new', undefined)).toBe('unknown');
  });

  test('the advice is on that cause', () => {
    expect(adviceOnEnd(alarm, 'alarm', obstacle())).toMatch(/alarm/i);
    expect(adviceOnEnd(breaker, 'container-exit', obstacle())).toBe('Mend it.');
    const ofAlarm = obstacle({ cause: 'alarm' });
    expect(adviceOnEnd(alarm, 'alarm', ofAlarm)).toBe(adviceOnEnd(alarm, 'alarm', undefined));
    const unnamed = obstacle({ cause: 'unknown' });
    expect(adviceOnEnd(breaker, 'unknown', unnamed)).toBe('Mend it.');
    expect(adviceOnEnd('something new', 'container-exit', obstacle())).toBe('Mend it.');
    expect(adviceOnEnd('something new', 'volume', obstacle())).toBeUndefined();
    expect(adviceOnEnd(alarm, 'container-exit', obstacle())).toBe('Mend it.');
    expect(adviceOnEnd('something new', 'alarm', undefined)).toBeUndefined();
  });

  test('the reason is ECS’s words, then the obstacle behind them, each once', () => {
    expect(reasonOfEnd('tasks failed to start.', 'container-exit', obstacle())).toBe(
      'tasks failed to start: 3 tasks failed: it broke.',
    );
    expect(reasonOfEnd('tasks failed to start...', 'alarm', obstacle())).toBe(
      'tasks failed to start',
    );
    expect(reasonOfEnd('it broke.; the rollback failed too', 'alarm', undefined)).toBe(
      'it broke; the rollback failed too',
    );
    const said = obstacle({ reason: '(deployment ecs-svc/2) deployment failed: it broke.' });
    expect(reasonOfEnd('because it broke.', 'container-exit', said)).toBe('because it broke');
    const detected = obstacle({ reason: 'deployment failed: alarm detected.' });
    expect(reasonOfEnd('an alarm went off', 'container-exit', detected)).toBe('an alarm went off');
  });
});
