/** What a start knows, what it asks to be done, and what it is answered. */
import type { Task } from '../deployment/task.ts';
import type { DurationMs, EpochMs } from '../time.ts';
import type { Cause } from './cause.ts';
import type { Digest, Identity } from './identity.ts';
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

export type Phase =
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
