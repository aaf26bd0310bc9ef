/** Performs what core decides until one task runs: lists, takes the lease, asks the gate, starts, and stops. */
import type { Task } from '@ecs-actions/core/deployment/task';
import { beginStart, nextStart } from '@ecs-actions/core/migration/start';
import type { StartAction, StartObservation } from '@ecs-actions/core/migration/start-state';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { durations, type DurationMs } from '@ecs-actions/core/time';
import { definitionToRun } from './copy.ts';
import { checkGate } from './gate-check.ts';
import type { Inputs } from './inputs.ts';
import type { Lease } from './lease.ts';
import { createMigrationList, type MigrationList } from './list-migrations.ts';
import { sha256 } from './origin.ts';
import { outcome, type Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import { runTask } from './run-task.ts';
import { say } from './say.ts';
import type { StateKeeper } from './state.ts';
import { present } from '@ecs-actions/core/present';

/** A task to be followed to its end, or the end without one. */
export type Started =
  | { readonly kind: 'task'; readonly task: Task; readonly adopted: boolean }
  | { readonly kind: 'over'; readonly outcome: Outcome };

/** How long ECS may not describe a task that it names itself, before it has forgotten it. */
const describedWithinMs: DurationMs = 6 * durations.second;
const describeEveryMs: DurationMs = 2 * durations.second;

interface Context {
  readonly ports: Ports;
  readonly inputs: Inputs;
  readonly plan: Plan;
  readonly state: StateKeeper;
  readonly lease: Lease;
  readonly migrations: MigrationList;
}

export async function startOnce(
  ports: Ports,
  inputs: Inputs,
  plan: Plan,
  state: StateKeeper,
  lease: Lease,
): Promise<Started> {
  const context = {
    ports,
    inputs,
    plan,
    state,
    lease,
    migrations: createMigrationList(ports, plan),
  };
  let step = beginStart({
    identity: plan.identity,
    container: plan.container.name,
    cluster: plan.service.clusterArn,
    service: plan.service.name,
    lock: inputs.lock.kind,
    onRunning: inputs.onRunning,
    timeoutMs: inputs.timeoutMs,
    attempt: ports.workflowRun.attempt,
    digest: sha256,
  });
  for (;;) {
    for (const message of step.messages) say(ports.log, message);
    const { action } = step;
    if (action.kind === 'end')
      return { kind: 'over', outcome: outcome(action.end.verdict, action.end) };
    if (action.kind === 'follow') {
      const { task, adopted, timeIsUp } = action;
      state.update({ taskArn: task.arn });
      if (timeIsUp) ports.deadline.moveTo(ports.clock.monotonicMs());
      return { kind: 'task', task, adopted };
    }
    step = nextStart(step.state, await observe(context, action));
  }
}

/** The answer to an action; whatever the deadline or a cancellation cut off is `interrupted`. */
async function observe(
  context: Context,
  action: Exclude<StartAction, { kind: 'end' | 'follow' }>,
): Promise<StartObservation> {
  const { deadline, cancellation } = context.ports;
  const interrupted = (): StartObservation => ({
    kind: 'interrupted',
    by: cancellation.signal.aborted ? 'cancellation' : 'deadline',
  });
  const isBlocked = action.kind !== 'extend-deadline' && deadline.signal().aborted;
  // A task that was just started is noted all the same: it must not be taken for nobody's.
  if (isBlocked && action.kind !== 'note-lease') return interrupted();
  try {
    return await perform(context, action);
  } catch (error) {
    if (!deadline.signal().aborted) throw error;
    return interrupted();
  }
}

async function perform(
  { ports, inputs, plan, state, lease, migrations }: Context,
  action: Exclude<StartAction, { kind: 'end' | 'follow' }>,
): Promise<StartObservation> {
  const { clock, deadline, now } = ports;
  switch (action.kind) {
    case 'list-tasks': {
      if (action.afterMs > 0) {
        await clock.sleep(action.afterMs * (0.8 + 0.4 * ports.random()), deadline.signal());
        deadline.signal().throwIfAborted();
      }
      const tasks = await listTasks(ports, migrations, action);
      return { kind: 'tasks', tasks, atMs: clock.monotonicMs() };
    }
    case 'take-lease': {
      const taken = await lease.take();
      return taken.kind === 'busy'
        ? { kind: 'lease', lease: 'busy', by: taken.by }
        : { kind: 'lease', lease: taken.kind };
    }
    case 'check-gate': {
      const refused = await checkGate(ports, inputs, plan, action.again);
      return { kind: 'gate', ...present({ refused }) };
    }
    case 'choose-definition': {
      const chosen = await definitionToRun(ports, inputs, plan, state);
      return chosen.kind === 'run'
        ? { kind: 'definition', arn: chosen.arn, now: now() }
        : {
            kind: 'definition',
            refused: {
              verdict: 'refused',
              cause: 'configuration',
              reason: `nothing was started: ${chosen.reason}`,
            },
          };
    }
    case 'run-task': {
      const { identity, cluster, request } = plan;
      const answer = await runTask(ports, {
        cluster,
        startedBy: identity.startedBy,
        group: identity.group,
        clientToken: action.clientToken,
        request: { ...request, taskDefinition: action.taskDefinition },
      });
      if (answer.kind === 'task') state.update({ taskArn: answer.task.arn });
      return { kind: 'run', answer };
    }
    case 'probe-task':
      return {
        kind: 'probed',
        taskArn: action.taskArn,
        shown: await isShown(ports, plan, action.taskArn),
      };
    case 'note-lease':
      return { kind: 'noted', held: await lease.note(action.task.arn), atMs: clock.monotonicMs() };
    case 'stop-task': {
      await ports.runner.stop(plan.cluster, action.taskArn, action.reason);
      if (!action.untilStopped) return { kind: 'stopped' };
      return { kind: 'stopped', task: await untilStopped(ports, plan, action.taskArn) };
    }
    case 'extend-deadline':
      deadline.moveTo(clock.monotonicMs() + action.byMs);
      return { kind: 'extended' };
    default:
      return action satisfies never;
  }
}

async function listTasks(
  { log, deadline }: Ports,
  migrations: MigrationList,
  { remembered, bestEffort }: Extract<StartAction, { kind: 'list-tasks' }>,
): Promise<readonly Task[]> {
  try {
    return await migrations.list(remembered);
  } catch (error) {
    if (!bestEffort || deadline.signal().aborted || !(error instanceof ReadableError)) throw error;
    log.line(`could not look for other migrations: ${error.message}`);
    return [];
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
    await clock.sleep(describeEveryMs, deadline.signal());
  }
}

async function untilStopped(
  { tasks, clock, deadline }: Ports,
  plan: Plan,
  taskArn: string,
): Promise<Task> {
  for (;;) {
    await clock.sleep(describeEveryMs, deadline.signal());
    const [last] = await tasks.describe(plan.cluster, [taskArn]);
    if (last?.lastStatus === 'STOPPED') return last;
  }
}
