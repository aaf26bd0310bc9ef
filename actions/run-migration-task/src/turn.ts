/** Getting one task running, and never two: adopt, wait, start, and look again (contract, "Once"). */
import type { Task } from '@ecs-actions/core/deployment/task';
import { taskId } from '@ecs-actions/core/deployment/task';
import { contest, isOver, readClaim } from '@ecs-actions/core/migration/claim';
import { endingOf, stopReasons } from '@ecs-actions/core/migration/ending';
import { ownToken, turnToken } from '@ecs-actions/core/migration/identity';
import { formatDuration, durations, type DurationMs } from '@ecs-actions/core/time';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { consistencyWindowMs } from '@ecs-actions/core/deployment/options';
import { definitionToRun } from './copy.ts';
import { checkGate } from './gate-check.ts';
import type { Inputs } from './inputs.ts';
import type { KeptLock } from './kept-lock.ts';
import { sha256 } from './origin.ts';
import { outcome, type Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import { createSight, type Sight } from './sight.ts';
import { startTask } from './start.ts';
import type { StateKeeper } from './state.ts';

/** A task to be followed to its end, or the end without one. */
export type Turn =
  | { readonly kind: 'task'; readonly task: Task; readonly adopted: boolean }
  | { readonly kind: 'over'; readonly outcome: Outcome };

const waitEveryMs: DurationMs = 5 * durations.second;
const contestEveryMs: DurationMs = durations.second;
/** Each names a task that came before and was not seen; so many in a row nobody has started. */
const conflictsAtMost = 50;
/** How long ECS may not describe a task that it names itself, before it has forgotten it. */
const describedWithinMs: DurationMs = 6 * durations.second;

export async function takeTurn(
  ports: Ports,
  inputs: Inputs,
  plan: Plan,
  state: StateKeeper,
  lock: KeptLock,
): Promise<Turn> {
  try {
    return await contend(ports, inputs, plan, state, lock);
  } catch (error) {
    // A call that was cut off: time is up, or the workflow is cancelled.
    if (!ports.deadline.signal().aborted) throw error;
    return over(interrupted(ports, inputs, ''));
  }
}

async function contend(
  ports: Ports,
  inputs: Inputs,
  plan: Plan,
  state: StateKeeper,
  lock: KeptLock,
): Promise<Turn> {
  const { log, clock, deadline, random } = ports;
  const sight = createSight(ports, plan);
  const spent = new Set<string>();
  let waitedFor = '';
  let hasWaited = false;
  let conflicts = 0;
  /** A predecessor that ECS names and no longer shows. */
  let forgotten: string | undefined;

  const wait = async (forWhat: string): Promise<Turn | undefined> => {
    if (inputs.onRunning === 'fail') {
      return over(
        outcome('refused', {
          cause: 'already-running',
          reason: `nothing was started: ${forWhat} (on-running: fail)`,
        }),
      );
    }
    if (forWhat !== waitedFor) log.line(`waiting: ${forWhat}`);
    waitedFor = forWhat;
    hasWaited = true;
    await clock.sleep(waitEveryMs * (0.8 + 0.4 * random()), deadline.signal());
    return undefined;
  };

  for (;;) {
    if (deadline.signal().aborted) return over(interrupted(ports, inputs, waitedFor));
    const tasks = await sight.look();
    const claim = readClaim(plan.identity, plan.container.name, tasks, inputs.lock.kind !== 'off');
    if (claim.kind === 'adopt') {
      log.line(
        claim.state === 'live'
          ? `adopting task ${taskId(claim.task.arn)}, which an earlier attempt of this run started`
          : `task ${taskId(claim.task.arn)} of an earlier attempt of this run has succeeded: nothing is started`,
      );
      state.update({ taskArn: claim.task.arn });
      return { kind: 'task', task: claim.task, adopted: true };
    }
    if (claim.kind === 'busy') {
      const names = claim.others.map(({ arn }) => taskId(arn)).join(', ');
      const refused = claim.ownStopping
        ? await waitForOwn(ports, names)
        : await wait(
            `another migration of service ${plan.service.name} is running (task ${names})`,
          );
      if (refused !== undefined) return refused;
      continue;
    }
    for (const arn of claim.spent) spent.add(arn);

    const taken = await lock.take();
    if (taken.kind === 'busy') {
      const refused = await wait(`the lock is held by ${taken.by}`);
      if (refused !== undefined) return refused;
      continue;
    }
    // A lock taken over from a dead holder: its task is seen by a look that comes after.
    if (taken.kind === 'taken') continue;
    const refusedByGate = await checkGate(ports, inputs, plan, hasWaited);
    if (refusedByGate !== undefined) return over(refusedByGate);
    sayWhatCannotBeKnown(ports, tasks.length > 0 || spent.size > 0);
    const toRun = await definitionToRun(ports, inputs, plan, state);
    if (toRun.kind === 'refused') {
      return over(
        outcome('refused', {
          cause: 'configuration',
          reason: `nothing was started: ${toRun.reason}`,
        }),
      );
    }
    const request = { ...plan.request, taskDefinition: toRun.arn };
    const started = await startTask(ports, {
      cluster: plan.cluster,
      startedBy: plan.identity.startedBy,
      group: plan.identity.group,
      clientToken:
        inputs.lock.kind === 'off'
          ? ownToken(plan.identity, [...spent], sha256)
          : turnToken(
              { cluster: plan.service.clusterArn, service: plan.service.name },
              claim.predecessor ?? forgotten,
              ports.now(),
              sha256,
            ),
      request,
    });
    switch (started.kind) {
      case 'never-started':
        return over(outcome('never-started', { cause: started.cause, reason: started.reason }));
      case 'interrupted': {
        if (ports.cancellation.signal.aborted) return over(interrupted(ports, inputs, ''));
        if (started.refusal === undefined) return afterSilence(ports, inputs, plan, sight);
        const { cause, reason } = started.refusal;
        return over(
          outcome('never-started', {
            cause,
            reason: `${reason}; it stayed so for ${formatDuration(inputs.timeoutMs)}`,
          }),
        );
      }
      case 'conflict': {
        const [first] = started.taskArns;
        conflicts += 1;
        if (conflicts > conflictsAtMost || first === undefined) {
          return over(
            outcome('error', {
              reason:
                'ECS says that the client token of this run was used for another request, and does not show its task',
            }),
          );
        }
        // Whoever came first with this token: waited for if it lives, else the predecessor of the next try.
        if (await isShown(ports, plan, first)) sight.remember(first);
        else forgotten = first;
        spent.add(first);
        continue;
      }
      case 'task':
        break;
      default:
        return started satisfies never;
    }

    const { task } = started;
    state.update({ taskArn: task.arn });
    // The same token hands back the task of an earlier attempt, which ECS's lists may show no more.
    const old = (task.createdAt ?? Infinity) < started.askedAt - consistencyWindowMs;
    const ending = endingOf(task, plan.container.name);
    if (old && (ending !== undefined || task.desiredStatus === 'STOPPED')) {
      if (ending?.verdict === 'succeeded') return { kind: 'task', task, adopted: true };
      if (await isShown(ports, plan, task.arn)) sight.remember(task.arn);
      else forgotten = task.arn;
      spent.add(task.arn);
      continue;
    }
    if (!(await noteTask(ports, lock, task))) {
      await ports.runner.stop(plan.cluster, task.arn, stopReasons.lockLost);
      spent.add(task.arn);
      await wait('the lock was taken over by another holder');
      continue;
    }
    log.line(`started task ${task.arn}`);
    if (inputs.lock.kind !== 'ecs') return { kind: 'task', task, adopted: old };
    const standing = await standContest(ports, plan, sight, task);
    if (standing.kind === 'task') return { ...standing, adopted: old };
    spent.add(task.arn);
    const refused = await wait(
      `task ${standing.to} of another migration of service ${plan.service.name} started first`,
    );
    if (refused !== undefined) return refused;
  }
}

/** A task just started may be described a moment later; one that stays out of sight stopped long ago. */
async function isShown(
  { tasks, clock, deadline }: Ports,
  plan: Plan,
  taskArn: string,
): Promise<boolean> {
  const untilMs = clock.monotonicMs() + describedWithinMs;
  for (;;) {
    const [task] = await tasks.describe(plan.cluster, [taskArn]);
    if (task !== undefined) return true;
    if (clock.monotonicMs() >= untilMs) return false;
    await clock.sleep(2 * durations.second, deadline.signal());
  }
}

/** Whether the lock is still ours. A call cut off by the deadline tells nothing: the task is followed, and ended as it should be. */
async function noteTask({ deadline }: Ports, lock: KeptLock, task: Task): Promise<boolean> {
  try {
    return await lock.note(task.arn);
  } catch (error) {
    if (deadline.signal().aborted) return true;
    throw error;
  }
}

/** Time was up while ECS had not answered: whether it has started the task all the same is seen in its lists. */
async function afterSilence(ports: Ports, inputs: Inputs, plan: Plan, sight: Sight): Promise<Turn> {
  const { clock, deadline } = ports;
  deadline.moveTo(clock.monotonicMs() + consistencyWindowMs);
  let own: Task | undefined;
  while (own === undefined && !deadline.signal().aborted) {
    own = (await lookAround(ports, sight)).find(({ group }) => group === plan.identity.group);
    if (own === undefined) await clock.sleep(contestEveryMs, deadline.signal());
  }
  if (own === undefined) return over(interrupted(ports, inputs, ''));
  deadline.moveTo(clock.monotonicMs());
  return { kind: 'task', task: own, adopted: false };
}

type Standing =
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'yielded'; readonly to: string };

/**
 * After the start, while the container is still to come: looks for tasks that were started in the same
 * instant. The later one stops itself; what it would have run has not begun.
 */
async function standContest(
  ports: Ports,
  plan: Plan,
  sight: Sight,
  started: Task,
): Promise<Standing> {
  const { log, clock, deadline } = ports;
  const untilMs = clock.monotonicMs() + consistencyWindowMs;
  let own = started;
  for (;;) {
    // Cut short by the deadline or a cancellation, the task is followed, which ends it as it should be.
    if (deadline.signal().aborted) return { kind: 'task', task: own };
    const seen = await lookAround(ports, sight);
    own = seen.find(({ arn }) => arn === own.arn) ?? own;
    const verdict = contest(own, plan.identity, seen);
    if (verdict.kind === 'overlap') {
      log.warning({
        title: 'Two migrations at once',
        message: `Task ${taskId(verdict.with.arn)} of another migration of service ${plan.service.name} started in the same moment and runs beside this one: the window that lock: ecs leaves open. lock: dynamodb:TABLE closes it.`,
      });
      return { kind: 'task', task: own };
    }
    if (verdict.kind === 'yield') {
      const to = taskId(verdict.to.arn);
      log.line(`task ${taskId(own.arn)} gives way to ${to}, which was started first`);
      const ended = await stopAndSee(ports, plan, own);
      if (ended === undefined) return { kind: 'task', task: own };
      const ending = endingOf(ended, plan.container.name);
      if (ending === undefined || ending.verdict === 'never-started')
        return { kind: 'yielded', to };
      // It was quicker than the stop, and has come to an end of its own.
      return { kind: 'task', task: ended };
    }
    const begun = own.startedAt !== undefined || isOver(own);
    if (begun || clock.monotonicMs() >= untilMs) return { kind: 'task', task: own };
    await clock.sleep(contestEveryMs, deadline.signal());
  }
}

/** The task is started: what goes wrong with looking for others must not lose it. */
async function lookAround({ log, deadline }: Ports, sight: Sight): Promise<readonly Task[]> {
  try {
    return await sight.look();
  } catch (error) {
    if (!(error instanceof ReadableError) && !deadline.signal().aborted) throw error;
    if (error instanceof ReadableError) {
      log.line(`could not look for other migrations: ${error.message}`);
    }
    return [];
  }
}

/** The task once it is over; `undefined` where the deadline or a cancellation was quicker: it is followed, and ended as it should be. */
async function stopAndSee(ports: Ports, plan: Plan, task: Task): Promise<Task | undefined> {
  const { clock, deadline, tasks, runner } = ports;
  try {
    await runner.stop(plan.cluster, task.arn, stopReasons.yielded);
    for (;;) {
      await clock.sleep(2 * durations.second, deadline.signal());
      const [last] = await tasks.describe(plan.cluster, [task.arn]);
      if (last?.lastStatus === 'STOPPED') return last;
    }
  } catch (error) {
    if (deadline.signal().aborted) return undefined;
    throw error;
  }
}

async function waitForOwn({ log, clock, deadline }: Ports, names: string): Promise<undefined> {
  log.line(`task ${names} of an earlier attempt is being stopped: waiting for its end`);
  await clock.sleep(waitEveryMs, deadline.signal());
  return undefined;
}

/** Attempt 2 of a run whose tasks are all out of sight: whether one of them succeeded nobody can say. */
function sayWhatCannotBeKnown({ log, whereabouts }: Ports, sawTasks: boolean): void {
  if (whereabouts.attempt === 1 || sawTasks) return;
  log.notice({
    title: 'A new start',
    message: `This is attempt ${whereabouts.attempt} of the run, and ECS shows no task of an earlier one. It forgets stopped tasks after about an hour, so whether one succeeded before that cannot be known; the command is run now.`,
  });
}

function interrupted({ cancellation }: Ports, { timeoutMs }: Inputs, waitedFor: string): Outcome {
  const told = waitedFor === '' ? '' : ` (${waitedFor})`;
  if (cancellation.signal.aborted) {
    return outcome('cancelled', {
      reason: `the workflow was cancelled before a task was seen to start${told}`,
    });
  }
  return outcome('timed-out', {
    cause: waitedFor === '' ? 'timeout' : 'already-running',
    reason: `no task was started within ${formatDuration(timeoutMs)}${told}`,
  });
}

function over(end: Outcome): Turn {
  return { kind: 'over', outcome: end };
}
