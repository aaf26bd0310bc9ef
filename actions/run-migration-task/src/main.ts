/** The story of run-migration-task. */
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { withTrouble } from '@ecs-actions/aws/retry';
import { present } from '@ecs-actions/core/present';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { durations, formatDuration } from '@ecs-actions/core/time';
import { deregisterCopies, nameOfCopy } from './copy.ts';
import { watchTask } from './watch.ts';
import type { Inputs } from './inputs.ts';
import { createLease, type Lease } from './lease.ts';
import type { Outcome } from './outcome.ts';
import { makePlan, type Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import { outputsOf, reportOf } from './results.ts';
import { createStateKeeper, type StateKeeper } from './state.ts';
import { renderSummary } from './summary.ts';
import { startOnce } from './start.ts';
import { sayVerdict } from './say-verdict.ts';

/** Deregistering and giving back the lock, where time was up before. */
const tidyingMs = 10 * durations.second;

export async function run(ports: Ports, inputs: Inputs): Promise<ActionResult> {
  const { deadline } = ports;
  deadline.moveTo(inputs.timeoutMs);
  const plan = await planInTime(ports, inputs);
  if ('exitCode' in plan) return plan;
  const state = createStateKeeper(ports.saveState, {
    region: inputs.region,
    cluster: plan.cluster,
    service: plan.service.name,
    container: plan.container.name,
    onCancel: inputs.onCancel,
    startedBy: plan.identity.startedBy,
    group: plan.identity.group,
    families: plan.families,
    stopTimeoutMs: plan.container.stopTimeoutMs,
    finished: false,
    ...present({ log: plan.container.log }),
  });
  const lease = createLease(ports, inputs, plan, state);
  let end: Outcome | undefined;
  try {
    const started = await startOnce(ports, inputs, plan, state, lease);
    end =
      started.kind === 'over'
        ? started.outcome
        : await watchTask(ports, inputs, plan, state, started.task, started.adopted);
  } finally {
    await tidyUp(ports, state, lease, end);
  }
  const firstScreen = await sayVerdict(ports, end, plan);
  return {
    exitCode: end.verdict === 'succeeded' ? 0 : 1,
    outputs: outputsOf(end, plan),
    summary: renderSummary(end, plan, firstScreen),
    report: reportOf(end, plan, inputs),
  };
}

/** The plan, or the result of a step whose time was up, or that was cancelled, before there was one. */
async function planInTime(ports: Ports, inputs: Inputs): Promise<Plan | ActionResult> {
  try {
    return await makePlan(ports, inputs);
  } catch (error) {
    if (!ports.deadline.signal().aborted) throw error;
    const cancelled = ports.cancellation.signal.aborted;
    const ended = cancelled
      ? 'the workflow was cancelled'
      : `time was up after ${formatDuration(inputs.timeoutMs)}`;
    const reason = withTrouble(`${ended} before the service was found; nothing was started`, error);
    const verdict = cancelled ? 'cancelled' : 'timed-out';
    ports.log.error({ title: verdict, message: `${reason}.` });
    return { exitCode: 1, outputs: { verdict, reason, adopted: false } };
  }
}

/** Leaves nothing behind; what a cancelled step has no time for is its post step's. */
async function tidyUp(
  ports: Ports,
  state: StateKeeper,
  lease: Lease,
  end: Outcome | undefined,
): Promise<void> {
  const { cancellation, clock, deadline, definitions } = ports;
  // A task that goes on keeps its lock, until the lease and the task are over.
  const running = isRunning(end);
  await attempt(ports, 'the lock was not given back', () =>
    lease.end(running ? 'leave' : 'release'),
  );
  if (cancellation.signal.aborted) return;
  deadline.moveTo(clock.monotonicMs() + tidyingMs);
  const { copy } = state.current();
  if (copy !== undefined) {
    const what = `the copy of the task definition, ${nameOfCopy(copy)}, was not deregistered`;
    await attempt(ports, what, async () => {
      await deregisterCopies(definitions, copy);
      state.update({ copy: undefined });
    });
  }
  state.update({ finished: true });
}

function isRunning(end: Outcome | undefined): boolean {
  if (end === undefined) return true;
  if (end.task === undefined) return false;
  return end.task.lastStatus !== 'STOPPED' && end.exitCode === undefined;
}

async function attempt({ log }: Ports, what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const why = error instanceof ReadableError ? error.message : String(error);
    log.warning({ title: 'Left behind', message: `${what}: ${why}` });
  }
}
