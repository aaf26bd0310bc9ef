/**
 * Whether a migration that belongs after the deployment may start: how wait-stable sees the
 * service's newest deployment. Counts play no part in it, so auto scaling refuses nothing.
 */
import { judge } from '../deployment/rollout-status.ts';
import type { WatchOptions } from '../deployment/options.ts';
import {
  familyRevision,
  isSettled,
  primaryOf,
  type Service,
  type ServiceDeployment,
} from '../deployment/service.ts';
import { chooseSubject, type Evidence, type Subject } from '../deployment/subject.ts';
import { present } from '../present.ts';
import { formatInstant } from '../time.ts';
import type { Cause } from './cause.ts';

/** When in a deployment the migration belongs: `after-traffic` is before the end of its bake time. */
export type Phase = 'after-deploy' | 'after-traffic' | 'before-deploy';

export type Gate =
  | { readonly kind: 'open'; readonly subject?: Subject }
  | { readonly kind: 'refused'; readonly cause: Cause; readonly reason: string }
  /** AWS's answers do not fit together yet: look again. */
  | { readonly kind: 'unsettled'; readonly reason: string }
  | { readonly kind: 'error'; readonly reason: string };

/** The newest deployment, whichever it is. */
const newest: WatchOptions = {
  timeoutMs: 0,
  onFailure: 'report',
  rollbackTimeoutMs: 0,
  onPause: 'wait',
};

/** @param phase `before-deploy` does not ask. With `after-traffic`, service deployments in their described form. */
export function gate(evidence: Evidence, phase: Exclude<Phase, 'before-deploy'>): Gate {
  const { service } = evidence;
  const subject = chooseSubject(evidence, newest);
  if (subject === undefined) {
    return service.status === 'ACTIVE'
      ? { kind: 'unsettled', reason: `service ${service.name} shows no deployment yet` }
      : { kind: 'error', reason: `service ${service.name} is ${service.status}` };
  }
  const status = judge(subject, evidence, newest);
  const which = nameOf(subject);
  switch (status.name) {
    case 'stable':
      return { kind: 'open', subject };
    case 'in-progress': {
      if (status.rollingBack) return inProgress(`${which} is being rolled back`);
      if (phase === 'after-deploy') return inProgress(`${which} is in progress${since(subject)}`);
      const own = evidence.serviceDeployments?.find(
        ({ arn }) => arn === subject.serviceDeploymentArn,
      );
      switch (trafficOf(own, service)) {
        case 'shifted':
          return { kind: 'open', subject };
        case 'shifting-ends':
          return {
            kind: 'unsettled',
            reason: `the traffic of ${which} has just been shifted, and it does not bake yet`,
          };
        case 'not-shifted':
          return inProgress(
            `${which} is in progress${since(subject)}${stageOf(own)}, and its traffic has not wholly shifted`,
          );
      }
    }
    case 'watch':
      return inProgress(`${nameOf(status.next)} is in progress`);
    case 'superseded': {
      const { id, taskDefinition } = status.winner ?? {};
      return inProgress(`${nameOf(present({ deploymentId: id, taskDefinition }))} is in progress`);
    }
    case 'rolled-back':
      return notSuccessful(`${which} was rolled back: ${status.reason}`);
    case 'failed':
      return notSuccessful(`${which} failed: ${status.reason}`);
    case 'stopped':
      return notSuccessful(`${which} was stopped: ${status.reason}`);
    case 'unsettled':
      return { kind: 'unsettled', reason: status.why };
    case 'error':
      return { kind: 'error', reason: status.reason };
    default:
      return status satisfies never;
  }
}

/**
 * BAKE_TIME and CLEAN_UP come after the last traffic shift, whatever the strategy (Amazon ECS developer
 * guide, "Lifecycle stages" of blue/green, linear and canary deployments). A rolling deployment has
 * shifted where its tasks run and no old one is left.
 */
function trafficOf(
  own: ServiceDeployment | undefined,
  service: Service,
): 'shifted' | 'shifting-ends' | 'not-shifted' {
  const { lifecycleStage: stage, productionTrafficWeight: weight = 100 } = own?.detail ?? {};
  if (stage !== undefined && weight === 100) {
    if (stage === 'BAKE_TIME' || stage === 'CLEAN_UP') return 'shifted';
    if (stage === 'POST_PRODUCTION_TRAFFIC_SHIFT') return 'shifting-ends';
  }
  const primary = primaryOf(service);
  const rolled =
    service.rollout.strategy === 'ROLLING' && primary !== undefined && isSettled(primary, service);
  return rolled ? 'shifted' : 'not-shifted';
}

function stageOf(own: ServiceDeployment | undefined): string {
  const stage = own?.detail?.lifecycleStage;
  return stage === undefined ? '' : ` at ${stage}`;
}

function inProgress(reason: string): Gate {
  return { kind: 'refused', cause: 'deployment-in-progress', reason };
}

function notSuccessful(reason: string): Gate {
  return { kind: 'refused', cause: 'deployment-not-successful', reason };
}

function nameOf({ deploymentId, serviceDeploymentArn, taskDefinition }: Subject): string {
  const id = deploymentId ?? serviceDeploymentArn ?? 'the newest deployment';
  const of = taskDefinition === undefined ? '' : ` (${familyRevision(taskDefinition)})`;
  return `deployment ${id}${of}`;
}

function since({ createdAt }: Subject): string {
  return createdAt === undefined ? '' : ` since ${formatInstant(createdAt)}`;
}
