/** The post step of a cancelled workflow: what the step could not do in its last ten seconds. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { Log } from '@ecs-actions/action-kit/log';
import { code, heading, table, text } from '@ecs-actions/action-kit/markdown';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import type { DeploymentControl } from '@ecs-actions/aws/ecs/deployment-control';
import type { DeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import type { ServiceDeployment } from '@ecs-actions/core/deployment/service';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { durations, type DurationMs } from '@ecs-actions/core/time';
import type { OpenDeployment, SavedState } from './state.ts';

export interface FinishPorts {
  readonly log: Log;
  readonly clock: Clock;
  readonly ecs: Pick<DeploymentReader, 'describeServiceDeployments'>;
  readonly control: DeploymentControl;
}

/** The runner gives a post step five minutes; one is kept for what comes after. */
const followForMs: DurationMs = 4 * durations.minute;
const lookEveryMs: DurationMs = 5 * durations.second;

/** Sends the rollback that `on-cancel` asks for, sees how it ends, and writes a summary of its own. */
export async function finish(ports: FinishPorts, state: SavedState): Promise<ActionResult> {
  if (state.open.length === 0) {
    if (state.finished) return { exitCode: 0 };
    const nothing = 'The step ended before it knew which deployment to follow; none was touched.';
    ports.log.line(nothing);
    return { exitCode: 0, summary: [heading(3, 'Cancelled'), text(nothing)] };
  }
  const rows: string[][] = [];
  for (const deployment of state.open) {
    const told = state.onCancel === 'rollback' ? await tryToRollBack(ports, deployment) : leftAlone;
    ports.log.line(`${deployment.service}: ${told}`);
    rows.push([code(deployment.service), text(told), code(deployment.serviceDeploymentArn)]);
  }
  const columns = ['service', 'after the cancel', 'service deployment'].map((title) => ({ title }));
  return { exitCode: 0, summary: [heading(3, 'Cancelled'), table(columns, rows)] };
}

const leftAlone = 'the deployment was left alone and goes on (on-cancel: leave)';

async function tryToRollBack(ports: FinishPorts, deployment: OpenDeployment): Promise<string> {
  try {
    return await rollBack(ports, deployment);
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    ports.log.error({ title: error.title, message: error.message });
    return `it could not be rolled back: ${error.message}`;
  }
}

async function rollBack(
  { clock, ecs, control }: Omit<FinishPorts, 'log'>,
  { serviceDeploymentArn, asked }: OpenDeployment,
): Promise<string> {
  const untilMs = clock.monotonicMs() + followForMs;
  let mayAsk = !asked;
  for (;;) {
    const [now] = await ecs.describeServiceDeployments([serviceDeploymentArn]);
    if (now !== undefined && isOver(now)) return howItEnded(now);
    if (mayAsk && now !== undefined && isRunning(now)) {
      await control.rollBack(serviceDeploymentArn);
    }
    // What the step has asked for shows a moment later; if it still does not, it never arrived.
    mayAsk = true;
    if (clock.monotonicMs() + lookEveryMs > untilMs) return 'the rollback is not over yet';
    await clock.sleep(lookEveryMs);
  }
}

function isRunning({ status }: ServiceDeployment): boolean {
  return status === 'PENDING' || status === 'IN_PROGRESS';
}

function isOver({ status }: ServiceDeployment): boolean {
  return ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status);
}

function howItEnded({ status }: ServiceDeployment): string {
  switch (status) {
    case 'SUCCESSFUL':
      return 'the deployment had completed before it could be rolled back';
    case 'ROLLBACK_SUCCESSFUL':
      return 'rolled back';
    case 'ROLLBACK_FAILED':
      return 'the rollback failed';
    default:
      return 'the deployment was stopped';
  }
}
