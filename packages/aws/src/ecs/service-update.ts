/** Putting a task definition on a service. */
import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import {
  deploymentIdOf,
  primaryOf,
  sameTaskDefinition,
} from '@ecs-actions/core/deployment/service';
import { ecsClient } from '../clients.ts';
import { readingBackFirst } from '../lost-answer.ts';
import { present } from '@ecs-actions/core/present';
import type { Session } from '../session.ts';
import type { DeploymentReader } from './deployment-reader.ts';

export interface ServiceUpdate {
  readonly cluster: string;
  readonly service: string;
  /** ARN of the revision. */
  readonly taskDefinition: string;
  /** Deploys even where nothing changes: tags are resolved anew. */
  readonly forceNewDeployment: boolean;
  /** Id of the PRIMARY deployment before the call, `ecs-svc/…`. */
  readonly primaryBefore: string | undefined;
}

export interface ServiceUpdater {
  /**
   * Begins a deployment and tells its id, `ecs-svc/…`. After an answer that was lost, the deployment that is
   * there is taken: no second one is begun.
   *
   * @param onUnsure told where an answer was lost: should this fail after all, a deployment may have begun
   */
  update(update: ServiceUpdate, onUnsure?: () => void): Promise<{ readonly deploymentId?: string }>;
}

/** ECS may show the state before a change for a moment. */
const triesAtMost = 4;
const pollEveryMs = 2_000;

export function createServiceUpdater(
  session: Session,
  ecs: Pick<DeploymentReader, 'describeServices'>,
  sleep: (ms: number) => Promise<void>,
): ServiceUpdater {
  const client = ecsClient(session);
  return {
    update: ({ cluster, service, taskDefinition, forceNewDeployment, primaryBefore }, onUnsure) => {
      const lookUp = async (): Promise<{ readonly deploymentId?: string } | undefined> => {
        for (let tries = 0; tries < triesAtMost; tries += 1) {
          if (tries > 0) await sleep(pollEveryMs);
          const { services } = await ecs.describeServices(cluster, [service]);
          const primary = services[0] && primaryOf(services[0]);
          const id = primary && deploymentIdOf(primary);
          const isNew = id !== undefined && id !== primaryBefore;
          if (isNew && sameTaskDefinition(primary?.taskDefinition, taskDefinition)) {
            return { deploymentId: id };
          }
        }
        return undefined;
      };
      return session.call(
        'ecs:UpdateService',
        readingBackFirst(
          lookUp,
          async (options) => {
            const answer = await client.send(
              new UpdateServiceCommand({ cluster, service, taskDefinition, forceNewDeployment }),
              options,
            );
            const primary = answer.service?.deployments?.find(({ status }) => status === 'PRIMARY');
            return present({ deploymentId: primary?.id });
          },
          onUnsure,
        ),
      );
    },
  };
}
