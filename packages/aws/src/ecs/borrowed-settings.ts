/** What a service lends to a task of its own: where and how its tasks run. */
import type * as Sdk from '@aws-sdk/client-ecs';
import type { BorrowedSettings, Network } from '@ecs-actions/core/migration/borrowed-settings';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { ecsCalls } from '../calls/ecs.ts';
import { present } from '@ecs-actions/core/present';
import type { Session } from '../session.ts';

export interface ServiceSettingsReader {
  borrowedFrom(cluster: string, service: string): Promise<BorrowedSettings>;
}

export function createServiceSettingsReader(session: Session): ServiceSettingsReader {
  return {
    borrowedFrom: async (cluster, name) => {
      const answer = await ecsCalls(session).describeServices(cluster, [name], {
        include: ['TAGS'],
      });
      // One that was deleted and made anew under its name may be listed beside the new one.
      const found = answer.services;
      const service = found.find(({ status }) => status === 'ACTIVE') ?? found[0];
      if (service !== undefined) return toBorrowedSettings(service);
      throw new ReadableError('Service not found', `service: AWS did not describe ${name}`);
    },
  };
}

/** The service's own settings; with CODE_DEPLOY and EXTERNAL they are its primary task set's. */
export function toBorrowedSettings(service: Sdk.Service): BorrowedSettings {
  const primary =
    service.deployments?.find(({ status }) => status === 'PRIMARY') ??
    service.taskSets?.find(({ status }) => status === 'PRIMARY');
  const network = toNetwork(service.networkConfiguration ?? primary?.networkConfiguration);
  const strategy = [service.capacityProviderStrategy, primary?.capacityProviderStrategy].find(
    (items) => items !== undefined && items.length > 0,
  );
  const launchType =
    strategy === undefined ? (service.launchType ?? primary?.launchType) : undefined;
  return {
    capacityProviderStrategy: (strategy ?? []).map((item) => ({
      capacityProvider: item.capacityProvider ?? '',
      weight: item.weight ?? 0,
      base: item.base ?? 0,
    })),
    enableExecuteCommand: service.enableExecuteCommand ?? false,
    enableEcsManagedTags: service.enableECSManagedTags ?? false,
    placementConstraints: (service.placementConstraints ?? []).map(({ type, expression }) => ({
      type: type ?? '',
      ...present({ expression }),
    })),
    volumes: volumesOf(primary),
    tags: (service.tags ?? []).map(({ key, value }) => ({ key: key ?? '', value: value ?? '' })),
    ...present({
      taskDefinition: primary?.taskDefinition ?? service.taskDefinition,
      network,
      launchType,
      platformVersion: service.platformVersion ?? primary?.platformVersion,
      propagateTags: service.propagateTags,
    }),
  };
}

function toNetwork(configuration: Sdk.NetworkConfiguration | undefined): Network | undefined {
  const awsvpc = configuration?.awsvpcConfiguration;
  if (awsvpc === undefined) return undefined;
  return {
    subnets: awsvpc.subnets ?? [],
    securityGroups: awsvpc.securityGroups ?? [],
    assignPublicIp: awsvpc.assignPublicIp ?? 'DISABLED',
  };
}

/** A service's EBS volumes as RunTask takes them: deleted with the task, as a service's are. */
function volumesOf(primary: Sdk.Deployment | Sdk.TaskSet | undefined): BorrowedSettings['volumes'] {
  const volumes =
    primary !== undefined && 'volumeConfigurations' in primary ? primary.volumeConfigurations : [];
  return (volumes ?? []).map(({ name, managedEBSVolume }) => ({
    name,
    ...(managedEBSVolume !== undefined && {
      managedEBSVolume: {
        ...managedEBSVolume,
        ...(managedEBSVolume.tagSpecifications !== undefined && {
          // A task of its own has no service to take tags from.
          tagSpecifications: managedEBSVolume.tagSpecifications.map(
            ({ propagateTags, ...specification }) =>
              propagateTags === 'SERVICE'
                ? specification
                : { ...specification, ...present({ propagateTags }) },
          ),
        }),
        terminationPolicy: { deleteOnTermination: true },
      },
    }),
  }));
}
