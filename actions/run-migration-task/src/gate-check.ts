/** Looks at the service's newest deployment just before a start (input `phase`). */
import { NotAllowedError, UnsupportedError } from '@ecs-actions/aws/failure';
import type { Service, ServiceDeployment } from '@ecs-actions/core/deployment/service';
import { sameTaskDefinition, servingRevision } from '@ecs-actions/core/deployment/service';
import { gate, type Phase } from '@ecs-actions/core/migration/gate';
import type { EndWithoutTask } from '@ecs-actions/core/migration/verdict';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { durations } from '@ecs-actions/core/time';
import type { Inputs } from './inputs.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';

/** Answers that contradict each other settle within ECS's consistency window, or never. */
const pollsAtMost = 6;
const pollEveryMs = 2 * durations.second;

/** `undefined`: it may start. */
export async function checkGate(
  ports: Ports,
  inputs: Inputs,
  plan: Plan,
  hasWaited: boolean,
): Promise<EndWithoutTask | undefined> {
  const { phase } = inputs;
  if (phase === 'before-deploy') return undefined;
  const { clock, cancellation } = ports;
  for (let looks = 1; ; looks += 1) {
    const service = looks === 1 && !hasWaited ? plan.service : await describeAgain(ports, plan);
    const serviceDeployments = await listDeployments(ports, plan, phase);
    const verdict = gate({ service, serviceDeployments, revisions: new Map() }, phase);
    switch (verdict.kind) {
      case 'open':
        return hasWaited && inputs.taskDefinition === undefined
          ? refuseIfChanged(plan, service)
          : undefined;
      case 'refused':
        return {
          verdict: 'refused',
          cause: verdict.cause,
          reason: `nothing was started: ${verdict.reason}`,
        };
      case 'error':
        throw new ReadableError('Service', verdict.reason);
      case 'unsettled':
        if (looks >= pollsAtMost) {
          return {
            verdict: 'refused',
            cause: 'deployment-in-progress',
            reason: `nothing was started: ECS does not say how the newest deployment stands (${verdict.reason})`,
          };
        }
        await clock.sleep(pollEveryMs, cancellation.signal);
        break;
      default:
        return verdict satisfies never;
    }
  }
}

/** While this step waited for its turn, another deployment may have come and gone. */
function refuseIfChanged({ service: before }: Plan, service: Service): EndWithoutTask | undefined {
  const { name } = service;
  const taskDefinition = servingRevision(service);
  if (taskDefinition === undefined || sameTaskDefinition(servingRevision(before), taskDefinition)) {
    return undefined;
  }
  return {
    verdict: 'refused',
    cause: 'deployment-changed',
    reason: `nothing was started: while this step waited for its turn, service ${name} was deployed anew, as ${taskDefinition}`,
  };
}

async function describeAgain({ services }: Ports, plan: Plan): Promise<Service> {
  const { services: found } = await services.describeServices(plan.cluster, [plan.service.name]);
  return found[0] ?? plan.service;
}

async function listDeployments(
  { services, log }: Ports,
  { cluster, service }: Plan,
  phase: Phase,
): Promise<readonly ServiceDeployment[] | undefined> {
  try {
    const listed = await services.listServiceDeployments(cluster, service.name);
    const [newest] = listed;
    if (phase !== 'after-traffic' || newest === undefined) return listed;
    // Only its described form tells the stage it is at.
    const described = await services.describeServiceDeployments([newest.arn]);
    return listed.map((one) => described.find(({ arn }) => arn === one.arn) ?? one);
  } catch (error) {
    const outOfSight = error instanceof NotAllowedError || error instanceof UnsupportedError;
    if (!outOfSight) throw error;
    const why = error instanceof NotAllowedError ? `not allowed to ${error.action}` : error.message;
    log.line(
      `could not see service deployments (${why}): the deployments of the service alone are judged`,
    );
    return undefined;
  }
}
