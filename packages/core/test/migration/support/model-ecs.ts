/** ECS as far as starting a task once depends on it: lists that lag, client tokens, tasks that begin later than they are made. */
import { createHash } from 'node:crypto';
import { beginStart, nextStart } from '@ecs-actions/core/migration/start';
import type {
  StartAction,
  StartObservation,
  StartSettings,
  StartStep,
} from '@ecs-actions/core/migration/start-state';
import type { Task } from '@ecs-actions/core/deployment/task';

export interface ModelOptions {
  readonly lock: 'ecs' | 'dynamodb' | 'off';
  /** From RunTask to a running container, and how long it runs. */
  readonly startMs: number;
  readonly runMs: number;
  /** How long a task may be missing from the lists. */
  readonly lagMs: number;
  /** Each runner's workflow run (the same number: attempts of one run) and when it begins. */
  readonly runners: readonly { readonly run: number; readonly beginsAtMs: number }[];
  /** How long each call takes, in turn; the runner sleeps meanwhile. */
  readonly latenciesMs: readonly number[];
  /** Which calls of RunTask are cut off by the deadline though ECS has started the task. */
  readonly lostAnswers: ReadonlySet<number>;
}

export interface Played {
  /** When each container ran; tasks that gave way before they began are not among them. */
  readonly ran: readonly {
    readonly arn: string;
    readonly group: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** How each runner's start ended: a task to follow, or a verdict. */
  readonly ends: readonly string[];
}

interface ModelTask {
  readonly arn: string;
  readonly group: string;
  readonly createdAt: number;
  stopAt?: number;
}

interface Runner {
  readonly settings: StartSettings;
  step: StartStep;
  at: number;
  end?: Extract<StartAction, { kind: 'follow' | 'end' }>;
}

const leaseMs = 120_000;
/** Mid-hour: tokens without a predecessor are made from the hour. */
const epoch = Date.UTC(2026, 10, 25, 3, 5);

export function play(options: ModelOptions): Played {
  const { lock, startMs, runMs, lagMs, latenciesMs, lostAnswers } = options;
  const tasks: ModelTask[] = [];
  const tokens = new Map<string, { group: string; arn: string }>();
  /** Its owner is a workflow run, whatever the attempt. */
  let lease: { readonly owner: string; readonly expiresAt: number } | undefined;
  let calls = 0;
  let runTasks = 0;

  const beginsAt = (task: ModelTask): number => task.createdAt + startMs;
  const hasBegun = (task: ModelTask): boolean =>
    task.stopAt === undefined || task.stopAt >= beginsAt(task);
  const endsAt = (task: ModelTask): number => {
    const byItself = beginsAt(task) + runMs;
    return task.stopAt === undefined ? byItself : Math.min(byItself, task.stopAt + 1000);
  };
  const view = (task: ModelTask, now: number): Task => {
    const over = now >= endsAt(task);
    const begun = hasBegun(task) && now >= beginsAt(task);
    const wasStopped = task.stopAt !== undefined && task.stopAt + 1000 <= beginsAt(task) + runMs;
    const told = over || (task.stopAt !== undefined && now >= task.stopAt);
    return {
      arn: task.arn,
      group: task.group,
      startedBy: 'migration/web',
      createdAt: epoch + task.createdAt,
      lastStatus: over ? 'STOPPED' : begun ? 'RUNNING' : 'PENDING',
      desiredStatus: told ? 'STOPPED' : 'RUNNING',
      ...(begun && { startedAt: epoch + beginsAt(task) }),
      containers: [{ name: 'app', ...(over && begun && { exitCode: wasStopped ? 143 : 0 }) }],
    };
  };

  const answer = (runner: Runner, action: StartAction, now: number): StartObservation => {
    const { identity } = runner.settings;
    switch (action.kind) {
      case 'list-tasks': {
        const shown = tasks.filter(
          ({ arn, createdAt }, index) =>
            action.remembered.includes(arn) || now >= createdAt + (index % 2 === 0 ? lagMs : 0),
        );
        return { kind: 'tasks', tasks: shown.map((task) => view(task, now)), atMs: now };
      }
      case 'take-lease': {
        if (lock !== 'dynamodb') return { kind: 'lease', lease: 'kept' };
        const holder = lease !== undefined && lease.expiresAt > now ? lease.owner : undefined;
        if (holder !== undefined && holder !== identity.key) {
          return { kind: 'lease', lease: 'busy', by: 'another' };
        }
        lease = { owner: identity.key, expiresAt: now + leaseMs };
        return { kind: 'lease', lease: holder === identity.key ? 'kept' : 'taken' };
      }
      case 'check-gate':
        return { kind: 'gate' };
      case 'choose-definition':
        return { kind: 'definition', arn: 'web:1', now: epoch + now };
      case 'run-task': {
        const known = tokens.get(action.clientToken);
        if (known !== undefined && known.group !== identity.group) {
          return { kind: 'run', answer: { kind: 'conflict', taskArns: [known.arn] } };
        }
        let task = tasks.find(({ arn }) => arn === known?.arn);
        if (task === undefined) {
          task = { arn: `task/${tasks.length}`, group: identity.group, createdAt: now };
          tasks.push(task);
          tokens.set(action.clientToken, { group: identity.group, arn: task.arn });
        }
        runTasks += 1;
        if (lostAnswers.has(runTasks)) {
          return { kind: 'run', answer: { kind: 'interrupted', by: 'deadline' } };
        }
        return {
          kind: 'run',
          answer: { kind: 'task', task: view(task, now), askedAt: epoch + now },
        };
      }
      case 'probe-task':
        return { kind: 'probed', taskArn: action.taskArn, shown: true };
      case 'note-lease':
        return {
          kind: 'noted',
          held: lock !== 'dynamodb' || lease?.owner === identity.key,
          atMs: now,
        };
      case 'stop-task': {
        const task = tasks.find(({ arn }) => arn === action.taskArn);
        if (task === undefined) throw new Error(`no ${action.taskArn}`);
        if (now < endsAt(task)) task.stopAt ??= now;
        return { kind: 'stopped', ...(action.untilStopped && { task: view(task, endsAt(task)) }) };
      }
      case 'extend-deadline':
        return { kind: 'extended' };
      default:
        throw new Error(`${action.kind} has no answer`);
    }
  };

  const runners: Runner[] = options.runners.map(({ run, beginsAtMs }) => {
    const settings: StartSettings = {
      identity: { startedBy: 'migration/web', group: `migration:${run}`, key: String(run) },
      container: 'app',
      cluster: 'prod',
      service: 'web',
      lock,
      onRunning: 'wait',
      timeoutMs: 3_600_000,
      attempt: 1,
      digest: (text) => createHash('sha256').update(text).digest('hex'),
    };
    return { settings, step: beginStart(settings), at: beginsAtMs };
  });

  for (let steps = 0; steps < 20_000; steps += 1) {
    const [next] = runners.filter(({ end }) => end === undefined).toSorted((a, b) => a.at - b.at);
    if (next === undefined) break;
    const { action } = next.step;
    if (action.kind === 'follow' || action.kind === 'end') {
      next.end = action;
      // Whoever follows renews its lease until the task is over, and gives it back then.
      if (lease?.owner === next.settings.identity.key && action.kind === 'follow') {
        const own = tasks.find(({ arn }) => arn === action.task.arn);
        lease = { owner: lease.owner, expiresAt: own === undefined ? next.at : endsAt(own) };
      }
      continue;
    }
    if (action.kind === 'list-tasks') next.at += action.afterMs;
    calls += 1;
    // The call arrives, and its answer takes its time; what happens meanwhile is not in it.
    const observation = answer(next, action, next.at);
    next.at += latenciesMs[calls % latenciesMs.length] ?? 0;
    next.step = nextStart(next.step.state, observation);
  }

  return {
    ran: tasks.filter(hasBegun).map((task) => ({
      arn: task.arn,
      group: task.group,
      from: beginsAt(task),
      to: endsAt(task),
    })),
    ends: runners.map(({ end }) =>
      end === undefined ? 'endless' : end.kind === 'end' ? end.end.verdict : 'follow',
    ),
  };
}
