/** What is to be run: the service found, its settings borrowed, the container chosen, the request built. Nothing is changed yet. */
import { findServices } from '@ecs-actions/aws/ecs/find-services';
import { familyRevision, type Service } from '@ecs-actions/core/deployment/service';
import type { Task } from '@ecs-actions/core/deployment/task';
import { chooseContainer, entryPointWarning } from '@ecs-actions/core/migration/choose-container';
import { hasRun } from '@ecs-actions/core/migration/ending';
import { identify, type Identity } from '@ecs-actions/core/migration/identity';
import { logAddressOf, type LogAddress } from '@ecs-actions/core/migration/log-address';
import type { NameValue, TaskRequest } from '@ecs-actions/core/migration/request';
import { buildRequest } from '@ecs-actions/core/migration/request';
import type {
  ContainerDefinition,
  TaskDefinition,
} from '@ecs-actions/core/migration/task-definition';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { Inputs } from './inputs.ts';
import { sha256 } from './origin.ts';
import type { Ports } from './ports.ts';
import { present } from '@ecs-actions/core/present';

export interface Plan {
  /** Name or ARN, as ECS takes it. */
  readonly cluster: string;
  readonly service: Service;
  readonly definition: TaskDefinition;
  readonly container: ContainerDefinition;
  readonly identity: Identity;
  /** Holds secrets: never printed, never saved. */
  readonly request: TaskRequest;
  readonly command: readonly string[];
  readonly image?: string;
  /** Families whose stopped tasks may be those of a migration of this service. */
  readonly families: readonly string[];
  /** `undefined`: the container has not run, or its log is not in CloudWatch. */
  readonly logAddress: (task: Task) => LogAddress | undefined;
}

export async function makePlan(ports: Ports, inputs: Inputs): Promise<Plan> {
  const { services, serviceSettings, definitions, log } = ports;
  const found = await findServices(services, inputs.address);
  const { cluster } = found;
  const service = found.services[0];
  if (service === undefined) throw new ReadableError('Service not found', 'service: none');
  const borrowed = await serviceSettings.borrowedFrom(cluster, service.name);
  const wanted = inputs.taskDefinition ?? borrowed.taskDefinition;
  if (wanted === undefined) {
    throw new ReadableError(
      'No task definition',
      `task-definition: service ${service.name} has none to lend; name one`,
    );
  }
  const definition = await definitions.describe(wanted);
  const container = chooseContainer(definition, inputs.container);
  const environment: readonly NameValue[] = [...inputs.environment, ...inputs.secretEnvironment];
  const { request, remarks } = buildRequest(definition, container, borrowed, {
    ...inputs,
    environment,
  });
  const identity = identify(
    ports.workflowRun.origin,
    {
      cluster: service.clusterArn,
      service: service.name,
      container: container.name,
      request,
      ...present({ image: inputs.image }),
    },
    sha256,
  );

  log.line(
    `${inputs.image === undefined ? '' : `${inputs.image} as `}${familyRevision(definition.arn)}, container ${container.name}, for service ${service.name} in ${service.clusterArn || cluster}`,
  );
  for (const remark of remarks) log.line(remark);
  for (const message of [inputs.commandRemark, entryPointWarning(container)]) {
    if (message !== undefined) log.warning({ title: 'Command', message });
  }
  return {
    cluster,
    service,
    definition,
    container,
    identity,
    request,
    command: inputs.command,
    families: familiesOf(definition, service),
    logAddress: (task) =>
      hasRun(task, container.name) ? logAddressOf(container, task, inputs.region) : undefined,
    ...present({ image: inputs.image }),
  };
}

/** The family of the copies that `image` or a restart policy needs. */
export function copyFamily({ family }: TaskDefinition): string {
  const suffix = '-migration';
  // A family has at most 255 characters.
  return `${family.slice(0, 255 - suffix.length)}${suffix}`;
}

function familiesOf(definition: TaskDefinition, service: Service): readonly string[] {
  const ofService =
    service.taskDefinition === undefined
      ? definition.family
      : (familyRevision(service.taskDefinition).split(':')[0] ?? definition.family);
  return [
    ...new Set([
      definition.family,
      copyFamily(definition),
      ofService,
      copyFamily({ ...definition, family: ofService }),
    ]),
  ];
}
