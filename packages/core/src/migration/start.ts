/**
 * Getting one task running, and never two: each observation is answered with the next action, until there
 * is a task to follow or an end without one. Pure: the action performs what is decided here.
 *
 *   list-tasks ─ own one lives or succeeded ─→ follow it
 *        ↑     ─ another migration runs ─────→ wait, or refuse
 *        │     ─ nothing in the way ─────────→ take-lease → check-gate → choose-definition → run-task
 *        │                                                                     │
 *        ├─ token used by another request (probe-task) ←──────────────────────┤
 *        └─ lease lost, or another was first (stop) ←─ note-lease, list again ←┘─→ follow it
 */
import { consistencyWindowMs } from '../deployment/options.ts';
import { taskId, type Task } from '../deployment/task.ts';
import { formatDuration, type EpochMs } from '../time.ts';
import { afterNote, afterStop, contend, search } from './after-start.ts';
import { endingOf } from './ending.ts';
import { ownToken, successorToken } from './identity.ts';
import { reconcile } from './reconcile.ts';
import type {
  RunTaskAnswer,
  StartObservation,
  StartSettings,
  StartState,
  StartStep,
} from './start-state.ts';
import { end, follow, line, list, pollEveryMs, sayOnce, step, wait } from './start-steps.ts';
import type { Message } from './verdict.ts';
import { present } from '../present.ts';

/** Each used token names an earlier task that was not seen; there are never this many in a row. */
const conflictsAtMost = 50;

export function beginStart(settings: StartSettings): StartStep {
  return list(
    {
      settings,
      phase: { kind: 'before' },
      spent: [],
      remembered: [],
      conflicts: 0,
      waitingFor: '',
      hasWaited: false,
      sawTasks: false,
    },
    0,
  );
}

export function nextStart(state: StartState, observation: StartObservation): StartStep {
  const { phase } = state;
  switch (observation.kind) {
    case 'tasks':
      if (phase.kind === 'started') return contend(state, phase, observation);
      return phase.kind === 'searching'
        ? search(state, observation.tasks)
        : reconcileTasks(state, observation.tasks);
    case 'lease':
      if (observation.lease === 'busy') return wait(state, `the lock is held by ${observation.by}`);
      // A lease taken over from a dead holder: its task is seen by a list that comes after.
      return observation.lease === 'taken'
        ? list(state, 0)
        : step(state, { kind: 'check-gate', again: state.hasWaited });
    case 'gate':
      return observation.refused === undefined
        ? step(state, { kind: 'choose-definition' }, whatCannotBeKnown(state))
        : end(state, observation.refused);
    case 'definition':
      if ('refused' in observation) return end(state, observation.refused);
      return step(
        { ...state, waitingFor: '' },
        {
          kind: 'run-task',
          taskDefinition: observation.arn,
          clientToken: tokenOf(state, observation.now),
        },
      );
    case 'run':
      return afterRun(state, observation.answer);
    case 'probed':
      return list(
        {
          ...state,
          spent: [...state.spent, observation.taskArn],
          ...(observation.shown
            ? { remembered: [...state.remembered, observation.taskArn] }
            : { forgotten: observation.taskArn }),
        },
        0,
      );
    case 'noted':
      return afterNote(state, observation);
    case 'stopped':
      return afterStop(state, observation.task);
    case 'extended':
      return list({ ...state, phase: { kind: 'searching' } }, 0);
    case 'interrupted':
      return interrupted(state, observation.by);
    default:
      return observation satisfies never;
  }
}

/** Before a start: adopt, wait, or go on. */
function reconcileTasks(before: StartState, tasks: readonly Task[]): StartStep {
  const state = { ...before, sawTasks: before.sawTasks || tasks.length > 0 };
  const { identity, container, lock, service } = state.settings;
  const found = reconcile(identity, container, tasks, lock !== 'off');
  switch (found.kind) {
    case 'adopt': {
      const id = taskId(found.task.arn);
      return follow(state, found.task, true, [
        line(
          found.state === 'live'
            ? `adopting task ${id}, which an earlier attempt of this run started`
            : `task ${id} of an earlier attempt of this run has succeeded: nothing is started`,
        ),
      ]);
    }
    case 'busy': {
      const names = found.others.map(({ arn }) => taskId(arn)).join(', ');
      if (!found.ownStopping) {
        return wait(state, `another migration of service ${service} is running (task ${names})`);
      }
      const message = `task ${names} of an earlier attempt is being stopped: waiting for its end`;
      return list({ ...state, waitingFor: message }, pollEveryMs, sayOnce(state, message));
    }
    case 'free': {
      const { predecessor: _, ...rest } = state;
      return step(
        {
          ...rest,
          spent: [...new Set([...state.spent, ...found.spent])],
          ...present({ predecessor: found.predecessor }),
        },
        { kind: 'take-lease' },
      );
    }
    default:
      return found satisfies never;
  }
}

function tokenOf({ settings, spent, predecessor, forgotten }: StartState, now: EpochMs): string {
  const { identity, lock, cluster, service, digest } = settings;
  return lock === 'off'
    ? ownToken(identity, spent, digest)
    : successorToken({ cluster, service }, predecessor ?? forgotten, now, digest);
}

function afterRun(state: StartState, answer: RunTaskAnswer): StartStep {
  const { settings } = state;
  switch (answer.kind) {
    case 'never-started':
      return end(state, { verdict: 'never-started', cause: answer.cause, reason: answer.reason });
    case 'interrupted': {
      if (answer.by === 'cancellation') return interrupted(state, 'cancellation');
      if (answer.refusal === undefined) {
        return step(state, { kind: 'extend-deadline', byMs: consistencyWindowMs });
      }
      const { cause, reason } = answer.refusal;
      return end(state, {
        verdict: 'never-started',
        cause,
        reason: `${reason}; it stayed so for ${formatDuration(settings.timeoutMs)}`,
      });
    }
    case 'conflict': {
      const conflicts = state.conflicts + 1;
      const [first] = answer.taskArns;
      if (first === undefined || conflicts > conflictsAtMost) {
        return end(state, {
          verdict: 'error',
          reason:
            'ECS says that the client token of this run was used for another request, and does not show its task',
        });
      }
      // Whoever came first with this token: waited for if it lives, else the predecessor of the next try.
      return step({ ...state, conflicts }, { kind: 'probe-task', taskArn: first });
    }
    case 'task': {
      const { task } = answer;
      // The same token hands back the task of an earlier attempt, which ECS's lists may show no more.
      const adopted = (task.createdAt ?? Infinity) < answer.askedAt - consistencyWindowMs;
      const ending = endingOf(task, settings.container);
      if (adopted && (ending !== undefined || task.desiredStatus === 'STOPPED')) {
        return ending?.verdict === 'succeeded'
          ? follow(state, task, true)
          : step(state, { kind: 'probe-task', taskArn: task.arn });
      }
      return step(
        { ...state, phase: { kind: 'started', own: task, adopted } },
        { kind: 'note-lease', task },
      );
    }
    default:
      return answer satisfies never;
  }
}

function interrupted(state: StartState, by: 'deadline' | 'cancellation'): StartStep {
  const { phase, waitingFor, settings } = state;
  // Ours runs: following it ends it as it should be.
  if (phase.kind === 'started') {
    const said = phase.untilMs === undefined ? [line(`started task ${phase.own.arn}`)] : [];
    return follow(state, phase.own, phase.adopted, said);
  }
  const waited = waitingFor === '' ? '' : ` (${waitingFor})`;
  return by === 'cancellation'
    ? end(state, {
        verdict: 'cancelled',
        reason: `the workflow was cancelled before a task was seen to start${waited}`,
      })
    : end(state, {
        verdict: 'timed-out',
        cause: waitingFor === '' ? 'timeout' : 'already-running',
        reason: `no task was started within ${formatDuration(settings.timeoutMs)}${waited}`,
      });
}

/** Attempt 2 of a run whose tasks are all out of sight: whether one of them succeeded is not known. */
function whatCannotBeKnown({
  settings: { attempt },
  sawTasks,
  spent,
}: StartState): readonly Message[] {
  if (attempt === 1 || sawTasks || spent.length > 0) return [];
  return [
    {
      level: 'notice',
      title: 'A new start',
      message: `This is attempt ${attempt} of the run, and ECS shows no task of an earlier one. It forgets stopped tasks after about an hour, so whether one succeeded before that cannot be known; the command is run now.`,
    },
  ];
}
