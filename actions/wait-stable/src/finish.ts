/** The post step of a cancelled workflow: what the step could not do in its last ten seconds. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { Log } from '@ecs-actions/action-kit/log';
import { code, heading, table, text } from '@ecs-actions/action-kit/markdown';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import type { DeploymentControl } from '@ecs-actions/aws/ecs/deployment-control';
import type { DeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import { findServices } from '@ecs-actions/aws/ecs/find-services';
import { consistencyWindowMs } from '@ecs-actions/core/deployment/options';
import {
  hasEnded,
  sameTaskDefinition,
  type ServiceDeployment,
} from '@ecs-actions/core/deployment/service';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { durations, formatDuration, formatInstant, type DurationMs } from '@ecs-actions/core/time';
import type { OpenDeployment, SavedState } from './state.ts';

export interface FinishPorts {
  readonly log: Log;
  readonly clock: Clock;
  readonly ecs: Pick<
    DeploymentReader,
    | 'describeServiceDeployments'
    | 'describeServices'
    | 'listClusters'
    | 'listServices'
    | 'listServiceDeployments'
    | 'taskDefinitionsOfRevisions'
  >;
  readonly control: DeploymentControl;
}

/** The runner gives a post step five minutes; one is kept for what comes after. */
const followForMs: DurationMs = 4 * durations.minute;
const pollEveryMs: DurationMs = 5 * durations.second;
/** The list of deployments may be behind: for so long a deployment of this run is looked for. */
const searchForMs: DurationMs = durations.minute;

/** Sends the rollback that `on-cancel` asks for, sees how it ends, and writes a summary of its own. */
export async function finish(ports: FinishPorts, state: SavedState): Promise<ActionResult> {
  if (state.open.length === 0 && state.finished) return { exitCode: 0 };
  const open = state.open.length === 0 ? await findOpen(ports, state) : state.open;
  if (open.length === 0) {
    const nothing = 'The step ended before it knew which deployment to watch; none was touched.';
    ports.log.line(nothing);
    return { exitCode: 0, summary: [heading(3, 'Cancelled'), text(nothing)] };
  }
  const rows: string[][] = [];
  for (const deployment of open) {
    const told = state.onCancel === 'rollback' ? await tryTo(ports, state, deployment) : leftAlone;
    ports.log.line(`${deployment.service}: ${told}`);
    const arn = deployment.serviceDeploymentArn;
    rows.push([code(deployment.service), text(told), arn === undefined ? '' : code(arn)]);
  }
  const columns = ['service', 'after the cancel', 'service deployment'].map((title) => ({ title }));
  return { exitCode: 0, summary: [heading(3, 'Cancelled'), table(columns, rows)] };
}

const leftAlone = 'the deployment was left alone and goes on (on-cancel: leave)';

/** The services, where the step was cancelled before it had found them and a rollback is asked for. */
async function findOpen(
  { ecs, clock, log }: FinishPorts,
  { onCancel, address }: SavedState,
): Promise<readonly OpenDeployment[]> {
  if (onCancel !== 'rollback') return [];
  try {
    const signal = new AbortController().signal;
    const patience = { forMs: consistencyWindowMs, clock, signal };
    const { services } = await findServices(ecs, address, patience);
    return services.map(({ name, clusterArn, controller }) => ({
      service: name,
      clusterArn,
      controller,
      asked: false,
    }));
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    log.error({ title: error.title, message: error.message });
    return [];
  }
}

async function tryTo(
  ports: FinishPorts,
  state: SavedState,
  deployment: OpenDeployment,
): Promise<string> {
  const { controller, serviceDeploymentArn } = deployment;
  if (controller !== 'ECS') {
    return `${controller} controls the deployment, so that it could not be rolled back here`;
  }
  try {
    const arn = serviceDeploymentArn ?? (await findOfThisRun(ports, state, deployment));
    if (arn !== undefined) return await rollBack(ports, arn, deployment.asked);
    return state.deployedAfter === undefined
      ? 'nothing was rolled back: it could not be seen when this run began, and so not which deployment is its own'
      : `nothing was rolled back: no deployment since ${formatInstant(state.deployedAfter)} was seen within ${formatDuration(searchForMs)}; one that begins later goes on`;
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    ports.log.error({ title: error.title, message: error.message });
    return `it could not be rolled back: ${error.message}`;
  }
}

/** The newest deployment since this run began, once it is listed. */
async function findOfThisRun(
  { ecs, clock }: FinishPorts,
  { deployedAfter, taskDefinition }: SavedState,
  { clusterArn, service }: OpenDeployment,
): Promise<string | undefined> {
  if (deployedAfter === undefined) return undefined;
  const untilMs = clock.monotonicMs() + searchForMs;
  for (;;) {
    const listed = await ecs.listServiceDeployments(clusterArn, service);
    const own = listed.filter(({ createdAt }) => (createdAt ?? 0) >= deployedAfter);
    const found =
      taskDefinition === undefined ? own[0] : await ofRevision(ecs, own, taskDefinition);
    if (found !== undefined) return found.arn;
    if (clock.monotonicMs() + pollEveryMs > untilMs) return undefined;
    await clock.sleep(pollEveryMs);
  }
}

async function ofRevision(
  ecs: FinishPorts['ecs'],
  own: readonly ServiceDeployment[],
  taskDefinition: string,
): Promise<ServiceDeployment | undefined> {
  const arns = own.flatMap(({ targetServiceRevisionArn }) => targetServiceRevisionArn ?? []);
  if (arns.length === 0) return undefined;
  const revisions = await ecs.taskDefinitionsOfRevisions(arns);
  return own.find(({ targetServiceRevisionArn }) =>
    sameTaskDefinition(revisions.get(targetServiceRevisionArn ?? ''), taskDefinition),
  );
}

async function rollBack(
  { clock, ecs, control }: Omit<FinishPorts, 'log'>,
  serviceDeploymentArn: string,
  asked: boolean,
): Promise<string> {
  const untilMs = clock.monotonicMs() + followForMs;
  let mayAsk = !asked;
  for (;;) {
    const [now] = await ecs.describeServiceDeployments([serviceDeploymentArn]);
    if (now !== undefined && hasEnded(now)) return howItEnded(now);
    if (mayAsk && now !== undefined && isRunning(now)) {
      await control.rollBack(serviceDeploymentArn);
    }
    // What the step has asked for shows a moment later; if it still does not, it never arrived.
    mayAsk = true;
    if (clock.monotonicMs() + pollEveryMs > untilMs) return 'the rollback is not over yet';
    await clock.sleep(pollEveryMs);
  }
}

function isRunning({ status }: ServiceDeployment): boolean {
  return status === 'PENDING' || status === 'IN_PROGRESS';
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
