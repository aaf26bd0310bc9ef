/** What going back takes, given what a service does at this moment. */
import {
  familyRevision,
  primaryOf,
  sameTaskDefinition,
  type Service,
  type ServiceDeployment,
} from '../deployment/service.ts';
import type { EpochMs } from '../time.ts';
import { findDeployed, findLastGood, type History, type RevisionImage } from './way-back.ts';

export type RollbackPlan =
  | {
      /** Nothing is changed. */
      readonly kind: 'refused';
      readonly reason: string;
    }
  | {
      /** What is in flight is stopped with ROLLBACK; ECS itself goes back to the last completed deployment. */
      readonly kind: 'stop';
      readonly serviceDeploymentArn: string;
    }
  | {
      /** A rollback, or the deployment that is wanted, is under way already. */
      readonly kind: 'follow';
      readonly serviceDeploymentArn: string;
      readonly what: 'rollback' | 'deployment';
    }
  | {
      /** It is being stopped without a rollback: what to do shows at its end. */
      readonly kind: 'wait';
      readonly serviceDeploymentArn: string;
    }
  | {
      readonly kind: 'deploy';
      /** ARN, or as it was asked for. */
      readonly taskDefinition: string;
      /** What its own deployment resolved; empty where it is in no record. */
      readonly images: readonly RevisionImage[];
      readonly deployedAt?: EpochMs;
    };

export interface RollbackQuestion {
  readonly service: Service;
  readonly history: History;
  /** `family:revision` or ARN; absent: the last good one. */
  readonly to?: string;
  /** Spellings of what the service names now: its ARN, and the revision that it is a copy of. */
  readonly serving: readonly string[];
  /** Whether the deployment in flight replaces anything: a first one has nothing to go back to. */
  readonly replaces: boolean;
  /** Where the rollback in progress goes, once AWS shows it. */
  readonly goesTo?: string;
}

const inFlight = new Set([
  'PENDING',
  'IN_PROGRESS',
  'STOP_REQUESTED',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
]);

/** The newest deployment that has not ended. */
export function deploymentInFlight({
  deployments,
}: Pick<History, 'deployments'>): ServiceDeployment | undefined {
  return deployments.find(({ status }) => inFlight.has(status));
}

export function planRollback(question: RollbackQuestion): RollbackPlan {
  const { service, history } = question;
  if (service.controller !== 'ECS') return refused(controllerReason(service));
  const current = deploymentInFlight(history);
  return current === undefined ? planDeployment(question) : planInFlight(question, current);
}

function planInFlight(question: RollbackQuestion, current: ServiceDeployment): RollbackPlan {
  const { history, to, goesTo } = question;
  const { arn: serviceDeploymentArn, status } = current;
  switch (status) {
    case 'STOP_REQUESTED':
      return { kind: 'wait', serviceDeploymentArn };
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS': {
      const isWanted = to === undefined || goesTo === undefined || sameTaskDefinition(to, goesTo);
      return isWanted
        ? { kind: 'follow', serviceDeploymentArn, what: 'rollback' }
        : planDeployment(question);
    }
    default:
  }
  const target = history.revisions.get(current.targetServiceRevisionArn ?? '')?.taskDefinition;
  if (to !== undefined && sameTaskDefinition(to, target)) {
    return { kind: 'follow', serviceDeploymentArn, what: 'deployment' };
  }
  if (to === undefined || sameTaskDefinition(to, goesTo)) {
    return question.replaces
      ? { kind: 'stop', serviceDeploymentArn }
      : refused(
          `the deployment in flight is the first one of ${question.service.name}: there is nothing to go back to`,
        );
  }
  return planDeployment(question);
}

function planDeployment({ service, history, to, serving }: RollbackQuestion): RollbackPlan {
  if (to === undefined) {
    const good = findLastGood(history, serving);
    if (good !== undefined) return { kind: 'deploy', ...good };
    return refused(
      `ECS remembers no deployment of another revision of ${service.name} that ended well before ${serving.map(familyRevision)[0] ?? 'this one'} did; its record reaches back 90 days`,
    );
  }
  const failed = primaryOf(service)?.rolloutState === 'FAILED';
  if (!failed && serving.some((name) => sameTaskDefinition(to, name))) {
    return refused(`${familyRevision(to)} is what ${service.name} has already`);
  }
  const deployed = findDeployed(history, to);
  return deployed === undefined
    ? { kind: 'deploy', taskDefinition: to, images: [] }
    : { kind: 'deploy', ...deployed };
}

function controllerReason({ name, controller }: Service): string {
  return controller === 'CODE_DEPLOY'
    ? `CodeDeploy controls the deployments of ${name}: stop its deployment with a rollback (aws deploy stop-deployment --auto-rollback-enabled), or deploy the older revision with it`
    : `an external controller (${controller}) makes the task sets of ${name}: it has to make one of the older revision`;
}

function refused(reason: string): RollbackPlan {
  return { kind: 'refused', reason };
}
