/** What is to be run: the service found, its settings borrowed, the container chosen, the request built. Nothing is changed yet. */
import { findServices } from '@ecs-actions/aws/ecs/find-services';
import { parseArn } from '@ecs-actions/core/arn';
import { logStreamLink } from '@ecs-actions/core/console-link';
import { familyRevision, type Service } from '@ecs-actions/core/deployment/service';
import { taskId } from '@ecs-actions/core/deployment/task';
import { chooseContainer, entryPointWarning } from '@ecs-actions/core/migration/choose-container';
import { identify, type Identity } from '@ecs-actions/core/migration/identity';
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
  /** `undefined`: its log is not in CloudWatch, or not where it can be told. */
  readonly logAddress: (taskArn: string) => LogAddress | undefined;
}

export interface LogAddress {
  readonly group: string;
  readonly stream: string;
  readonly streamPrefix: string;
  readonly region?: string;
  readonly url: string;
}

export async function makePlan(ports: Ports, inputs: Inputs): Promise<Plan> {
  const { services, lender, definitions, log } = ports;
  const found = await findServices(services, inputs.address);
  const { cluster } = found;
  const service = found.services[0];
  if (service === undefined) throw new ReadableError('Service not found', 'service: none');
  const lent = await lender.lentBy(cluster, service.name);
  const wanted = inputs.taskDefinition ?? lent.taskDefinition;
  if (wanted === undefined) {
    throw new ReadableError(
      'No task definition',
      `task-definition: service ${service.name} has none to lend; name one`,
    );
  }
  const definition = await definitions.describe(wanted);
  const container = chooseContainer(definition, inputs.container);
  const environment: readonly NameValue[] = [...inputs.environment, ...inputs.secretEnvironment];
  const { request, remarks } = buildRequest(definition, container, lent, {
    ...inputs,
    environment,
  });
  const identity = identify(
    ports.whereabouts.origin,
    {
      cluster: service.clusterArn,
      service: service.name,
      container: container.name,
      request,
      ...(inputs.image !== undefined && { image: inputs.image }),
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
    logAddress: (taskArn) => logAddressOf(container, taskArn, inputs.region),
    ...(inputs.image !== undefined && { image: inputs.image }),
  };
}

/** The family of copies with another image. */
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

function logAddressOf(
  { name, log }: ContainerDefinition,
  taskArn: string,
  sessionRegion: string,
): LogAddress | undefined {
  if (log?.driver !== 'awslogs' || log.group === undefined || log.streamPrefix === undefined) {
    return undefined;
  }
  const region = log.region ?? parseArn(taskArn)?.region ?? sessionRegion;
  const stream = `${log.streamPrefix}/${name}/${taskId(taskArn)}`;
  return {
    group: log.group,
    stream,
    streamPrefix: log.streamPrefix,
    url: logStreamLink(region, log.group, stream),
    ...(log.region !== undefined && { region: log.region }),
  };
}
