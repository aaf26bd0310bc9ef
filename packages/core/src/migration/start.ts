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
import { durations, formatDuration, type DurationMs, type EpochMs } from '../time.ts';
import { hasStopped, reconcile, reconcileAfterStart } from './reconcile.ts';
import type { Cause } from './cause.ts';
import { endingOf, stopReasons } from './ending.ts';
import { ownToken, successorToken, type Digest, type Identity } from './identity.ts';
import type { EndWithoutTask, Message } from './verdict.ts';

/** What stays the same from the first poll to the end. */
export interface StartSettings {
  readonly identity: Identity;
  /** Whose exit code decides. */
  readonly container: string;
  /** ARN or name of the cluster, and the service's name. */
  readonly cluster: string;
  readonly service: string;
  readonly lock: 'ecs' | 'dynamodb' | 'off';
  readonly onRunning: 'wait' | 'fail';
  readonly timeoutMs: DurationMs;
  /** Of the workflow run, from 1. */
  readonly attempt: number;
  readonly digest: Digest;
}

export interface StartState {
  readonly settings: StartSettings;
  readonly phase: Phase;
  /** Own tasks that are over without success. */
  readonly spent: readonly string[];
  /** Tasks that ECS describes though no list shows them yet. */
  readonly remembered: readonly string[];
  /** The newest migration that came before, of those in sight. */
  readonly predecessor?: string;
  /** A predecessor that ECS names and no longer shows. */
  readonly forgotten?: string;
  /** So often in a row a token had been used for another request. */
  readonly conflicts: number;
  /** What was waited for last, as printed. */
  readonly waitingFor: string;
  readonly hasWaited: boolean;
  readonly sawTasks: boolean;
}

type Phase =
  /** Nothing of ours runs. */
  | { readonly kind: 'before' }
  /** Ours is started; until then another that was started in the same instant may show up. */
  | {
      readonly kind: 'started';
      readonly own: Task;
      readonly adopted: boolean;
      /** Known once its start is noted. */
      readonly untilMs?: DurationMs;
      /** Why it is being stopped before it begins: the lease is another's, or another task was first. */
      readonly givesWayTo?: 'lease-holder' | { readonly taskId: string };
    }
  /** Time was up while RunTask had not answered: whether it started one is seen in the lists. */
  | { readonly kind: 'searching' };

/** What the caller does next; each is answered by one observation. */
export type StartAction =
  | {
      /** All migrations of the service, answered by `tasks`. */
      readonly kind: 'list-tasks';
      readonly afterMs: DurationMs;
      readonly remembered: readonly string[];
      /** A task of ours may run: an error must not lose it, and is answered as no tasks. */
      readonly bestEffort: boolean;
    }
  | { readonly kind: 'take-lease' }
  /** `again`: the service may have been deployed anew since it was described. */
  | { readonly kind: 'check-gate'; readonly again: boolean }
  | { readonly kind: 'choose-definition' }
  | { readonly kind: 'run-task'; readonly taskDefinition: string; readonly clientToken: string }
  /** Whether ECS describes this task, within its consistency window. */
  | { readonly kind: 'probe-task'; readonly taskArn: string }
  | { readonly kind: 'note-lease'; readonly task: Task }
  | {
      readonly kind: 'stop-task';
      readonly taskArn: string;
      readonly reason: string;
      readonly untilStopped: boolean;
    }
  /** Time is up; RunTask is given this much longer to show what it did. */
  | { readonly kind: 'extend-deadline'; readonly byMs: DurationMs }
  | {
      readonly kind: 'follow';
      readonly task: Task;
      readonly adopted: boolean;
      readonly timeIsUp: boolean;
    }
  | { readonly kind: 'end'; readonly end: EndWithoutTask };

export type StartObservation =
  | { readonly kind: 'tasks'; readonly tasks: readonly Task[]; readonly atMs: DurationMs }
  | { readonly kind: 'lease'; readonly lease: 'taken' | 'kept' }
  | { readonly kind: 'lease'; readonly lease: 'busy'; readonly by: string }
  | { readonly kind: 'gate'; readonly refused?: EndWithoutTask }
  | { readonly kind: 'definition'; readonly arn: string; readonly now: EpochMs }
  | { readonly kind: 'definition'; readonly refused: EndWithoutTask }
  | { readonly kind: 'run'; readonly answer: RunTaskAnswer }
  | { readonly kind: 'probed'; readonly taskArn: string; readonly shown: boolean }
  | { readonly kind: 'noted'; readonly held: boolean; readonly atMs: DurationMs }
  /** `task`: as ECS shows it after its end; absent where that was not waited for or not seen. */
  | { readonly kind: 'stopped'; readonly task?: Task }
  | { readonly kind: 'extended' }
  /** Time is up, or the workflow is cancelled: what was under way was cut off. */
  | { readonly kind: 'interrupted'; readonly by: 'deadline' | 'cancellation' };

export type RunTaskAnswer =
  | { readonly kind: 'task'; readonly task: Task; readonly askedAt: EpochMs }
  | { readonly kind: 'never-started'; readonly cause: Cause; readonly reason: string }
  /** The token stands for these tasks, which were asked for otherwise. */
  | { readonly kind: 'conflict'; readonly taskArns: readonly string[] }
  /** Time was up before there was one; `refusal`: what ECS had said until then. */
  | {
      readonly kind: 'interrupted';
      readonly by: 'deadline' | 'cancellation';
      readonly refusal?: { readonly cause: Cause; readonly reason: string };
    };

export interface StartStep {
  readonly state: StartState;
  readonly action: StartAction;
  readonly messages: readonly Message[];
}

const pollEveryMs: DurationMs = 5 * durations.second;
const contestEveryMs: DurationMs = durations.second;
/** Each names a task that came before and was not seen; so many in a row nobody has started. */
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
        : look(state, observation.tasks);
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
function look(before: StartState, tasks: readonly Task[]): StartStep {
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
          ...(found.predecessor !== undefined && { predecessor: found.predecessor }),
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

function afterNote(
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
function contend(
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

function afterStop(state: StartState, ended: Task | undefined): StartStep {
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

function search(state: StartState, tasks: readonly Task[]): StartStep {
  const own = tasks.find(({ group }) => group === state.settings.identity.group);
  if (own === undefined) return list(state, contestEveryMs);
  return step(state, { kind: 'follow', task: own, adopted: false, timeIsUp: true });
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

function wait(state: StartState, forWhat: string): StartStep {
  if (state.settings.onRunning === 'fail') {
    return end(state, {
      verdict: 'refused',
      cause: 'already-running',
      reason: `nothing was started: ${forWhat} (on-running: fail)`,
    });
  }
  return list(
    { ...state, hasWaited: true, waitingFor: forWhat },
    pollEveryMs,
    sayOnce(state, forWhat, `waiting: ${forWhat}`),
  );
}

/** Attempt 2 of a run whose tasks are all out of sight: whether one of them succeeded nobody can say. */
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

function list(
  state: StartState,
  afterMs: DurationMs,
  messages: readonly Message[] = [],
): StartStep {
  const { phase, remembered } = state;
  return step(
    state,
    { kind: 'list-tasks', afterMs, remembered, bestEffort: phase.kind !== 'before' },
    messages,
  );
}

function follow(
  state: StartState,
  task: Task,
  adopted: boolean,
  messages: readonly Message[] = [],
): StartStep {
  return step(state, { kind: 'follow', task, adopted, timeIsUp: false }, messages);
}

function end(state: StartState, how: EndWithoutTask): StartStep {
  return step(state, { kind: 'end', end: how });
}

function step(
  state: StartState,
  action: StartAction,
  messages: readonly Message[] = [],
): StartStep {
  return { state, action, messages };
}

function sayOnce({ waitingFor }: StartState, key: string, text: string = key): readonly Message[] {
  return key === waitingFor ? [] : [line(text)];
}

function line(message: string): Message {
  return { level: 'line', message };
}
