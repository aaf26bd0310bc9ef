/** Once a task of ours is started: it is kept, followed, or gives way to one that was there first. */
import { consistencyWindowMs } from '../deployment/options.ts';
import { taskId, type Task } from '../deployment/task.ts';
import type { DurationMs } from '../time.ts';
import { endingOf, stopReasons } from './ending.ts';
import { hasStopped, reconcileAfterStart } from './reconcile.ts';
import type { Phase, StartObservation, StartState, StartStep } from './start-state.ts';
import { contestEveryMs, follow, line, list, pollEveryMs, step, wait } from './start-steps.ts';

export function afterNote(
  state: StartState,
  { held, atMs }: { held: boolean; atMs: DurationMs },
): StartStep {
  const { phase, settings } = state;
  if (phase.kind !== 'started') return list(state, 0);
  const { own, adopted } = phase;
  if (!held) {
    return step(
      { ...state, phase: { ...phase, givesWayTo: 'lease-holder' } },
      { kind: 'stop-task', taskArn: own.arn, reason: stopReasons.lockLost, untilStopped: false },
    );
  }
  const started = [line(`started task ${own.arn}`)];
  if (settings.lock !== 'ecs') return follow(state, own, adopted, started);
  return list({ ...state, phase: { ...phase, untilMs: atMs + consistencyWindowMs } }, 0, started);
}

/**
 * After the start, while the container is still to come: another that was started in the same instant
 * shows up in the lists. The later one is stopped; what it would have run has not begun.
 */
export function contend(
  state: StartState,
  phase: Extract<Phase, { kind: 'started' }>,
  { tasks, atMs }: Extract<StartObservation, { kind: 'tasks' }>,
): StartStep {
  const { identity, service } = state.settings;
  const own = tasks.find(({ arn }) => arn === phase.own.arn) ?? phase.own;
  const now = { ...state, phase: { ...phase, own } };
  const contest = reconcileAfterStart(own, identity, tasks);
  switch (contest.kind) {
    case 'overlap':
      return follow(now, own, phase.adopted, [
        {
          level: 'warning',
          title: 'Two migrations at once',
          message: `Task ${taskId(contest.with.arn)} of another migration of service ${service} started in the same moment and runs beside this one: the window that lock: ecs leaves open. lock: dynamodb:TABLE closes it.`,
        },
      ]);
    case 'yield': {
      const to = taskId(contest.to.arn);
      return step(
        { ...now, phase: { ...now.phase, givesWayTo: { taskId: to } } },
        { kind: 'stop-task', taskArn: own.arn, reason: stopReasons.yielded, untilStopped: true },
        [line(`task ${taskId(own.arn)} gives way to ${to}, which was started first`)],
      );
    }
    case 'keep': {
      const begun = own.startedAt !== undefined || hasStopped(own);
      return begun || atMs >= (phase.untilMs ?? 0)
        ? follow(now, own, phase.adopted)
        : list(now, contestEveryMs);
    }
    default:
      return contest satisfies never;
  }
}

export function afterStop(state: StartState, ended: Task | undefined): StartStep {
  const { phase, settings } = state;
  if (phase.kind !== 'started' || phase.givesWayTo === undefined) return list(state, 0);
  const stopped: StartState = {
    ...state,
    phase: { kind: 'before' },
    spent: [...state.spent, phase.own.arn],
  };
  if (phase.givesWayTo === 'lease-holder') {
    const waiting = 'the lock was taken over by another holder';
    return list({ ...stopped, hasWaited: true, waitingFor: waiting }, pollEveryMs, [
      line(`waiting: ${waiting}`),
    ]);
  }
  // Its end was not seen, for time was up or the workflow is cancelled: it is followed, which ends it as it should be.
  if (ended === undefined) return follow(state, phase.own, phase.adopted);
  const ending = endingOf(ended, settings.container);
  // It was quicker than the stop, and has come to an end of its own.
  if (ending !== undefined && ending.verdict !== 'never-started') {
    return follow(state, ended, phase.adopted);
  }
  return wait(
    stopped,
    `task ${phase.givesWayTo.taskId} of another migration of service ${settings.service} started first`,
  );
}

export function search(state: StartState, tasks: readonly Task[]): StartStep {
  const own = tasks.find(({ group }) => group === state.settings.identity.group);
  if (own === undefined) return list(state, contestEveryMs);
  return step(state, { kind: 'follow', task: own, adopted: false, timeIsUp: true });
}
