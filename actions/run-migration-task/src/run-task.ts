/** One RunTask, made to happen once: the same token until ECS has answered, again only where capacity may come. */
import type { RunCall } from '@ecs-actions/aws/ecs/task-runner';
import type { Cause } from '@ecs-actions/core/migration/cause';
import { readRefusal } from '@ecs-actions/core/migration/refusal';
import type { RunTaskAnswer } from '@ecs-actions/core/migration/start-state';
import { durations, type DurationMs } from '@ecs-actions/core/time';
import type { Ports } from './ports.ts';
import { present } from '@ecs-actions/core/present';

/** How long a cancelled step waits for an answer that is on its way: a task nobody knows of cannot be stopped. */
const answerGraceMs: DurationMs = 4 * durations.second;
const firstRetryMs: DurationMs = 5 * durations.second;
const longestRetryMs: DurationMs = 30 * durations.second;

export async function runTask(ports: Ports, call: RunCall): Promise<RunTaskAnswer> {
  const { runner, log, clock, deadline, cancellation, now, random } = ports;
  const askedAt = now();
  let said = '';
  let refusal: { readonly cause: Cause; readonly reason: string } | undefined;
  const interrupted = (): RunTaskAnswer => ({
    kind: 'interrupted',
    by: cancellation.signal.aborted ? 'cancellation' : 'deadline',
    ...present({ refusal }),
  });
  for (let tries = 0; ; tries += 1) {
    if (deadline.signal().aborted) {
      return interrupted();
    }
    const patience = createAnswerPatience(ports);
    try {
      const answer = await runner.run(call, patience.signal);
      if (answer.kind === 'started') {
        if (answer.untagged) {
          log.warning({
            title: 'No tags',
            message: 'The task has no tags: the AWS credentials may not ecs:TagResource.',
          });
        }
        return { kind: 'task', task: answer.task, askedAt };
      }
      if (answer.kind === 'conflict') return answer;
      const [failure] = answer.failures;
      const { cause, reason, passes } = readRefusal(
        failure ?? { reason: 'ECS started no task and gives no reason' },
      );
      if (!passes) return { kind: 'never-started', cause, reason };
      refusal = { cause, reason };
      if (reason !== said) log.line(`ECS has no room for the task yet: ${reason}; trying on`);
      said = reason;
    } catch (error) {
      if (patience.signal.aborted) {
        return interrupted();
      }
      throw error;
    } finally {
      patience.end();
    }
    const ceilingMs = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(tries, 10));
    await clock.sleep(ceilingMs * (0.5 + 0.5 * random()), deadline.signal());
  }
}

/** Ends a call at the deadline; a cancelled one is given a moment more. */
function createAnswerPatience({ clock, cancellation, deadline }: Ports): {
  readonly signal: AbortSignal;
  readonly end: () => void;
} {
  const over = new AbortController();
  const ended = new AbortController();
  const interrupted = deadline.signal();
  const onInterrupted = async (): Promise<void> => {
    if (cancellation.signal.aborted) await clock.sleep(answerGraceMs, ended.signal);
    if (!ended.signal.aborted) over.abort();
  };
  const listener = (): void => void onInterrupted();
  interrupted.addEventListener('abort', listener, { once: true });
  return {
    signal: over.signal,
    end: () => {
      interrupted.removeEventListener('abort', listener);
      ended.abort();
    },
  };
}
