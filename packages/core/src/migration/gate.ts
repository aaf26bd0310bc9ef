/**
 * Whether a migration that belongs after the deployment may start: wait-stable's own judgement of the
 * service's newest deployment (contract, `phase`). Counts play no part in it, so auto scaling refuses nothing.
 */
import { judge } from '../deployment/judgement.ts';
import type { FollowOptions } from '../deployment/options.ts';
import { familyRevision } from '../deployment/service.ts';
import { chooseSubject, type Evidence, type Subject } from '../deployment/subject.ts';
import { formatInstant } from '../time.ts';
import type { Cause } from './cause.ts';

export type Gate =
  | { readonly kind: 'open'; readonly subject?: Subject }
  | { readonly kind: 'refused'; readonly cause: Cause; readonly reason: string }
  /** AWS's answers do not fit together yet: look again. */
  | { readonly kind: 'unsettled'; readonly reason: string }
  | { readonly kind: 'error'; readonly reason: string };

/** The newest deployment, whichever it is. */
const newest: FollowOptions = {
  timeoutMs: 0,
  onFailure: 'report',
  rollbackTimeoutMs: 0,
  onPause: 'wait',
};

export function gate(evidence: Evidence): Gate {
  const { service } = evidence;
  const subject = chooseSubject(evidence, newest);
  if (subject === undefined) {
    return service.status === 'ACTIVE'
      ? { kind: 'unsettled', reason: `service ${service.name} shows no deployment yet` }
      : { kind: 'error', reason: `service ${service.name} is ${service.status}` };
  }
  const judgement = judge(subject, evidence, newest);
  const which = nameOf(subject);
  switch (judgement.kind) {
    case 'stable':
      return { kind: 'open', subject };
    case 'in-progress':
      return {
        kind: 'refused',
        cause: 'deployment-in-progress',
        reason: judgement.rollingBack
          ? `${which} is being rolled back`
          : `${which} is in progress${since(subject)}`,
      };
    case 'superseded':
    case 'follow': {
      const next = judgement.kind === 'follow' ? judgement.next : judgement.winner;
      return {
        kind: 'refused',
        cause: 'deployment-in-progress',
        reason: `${nameOf(next)} is in progress`,
      };
    }
    case 'rolled-back':
      return notSuccessful(`${which} was rolled back: ${judgement.reason}`);
    case 'failed':
      return notSuccessful(`${which} failed: ${judgement.reason}`);
    case 'stopped':
      return notSuccessful(`${which} was stopped: ${judgement.reason}`);
    case 'unsettled':
      return { kind: 'unsettled', reason: judgement.why };
    case 'error':
      return { kind: 'error', reason: judgement.reason };
    default:
      return judgement satisfies never;
  }
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
