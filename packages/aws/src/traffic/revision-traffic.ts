/**
 * The traffic of a service revision, from DescribeServiceRevisions: one entry for each kind there is
 * (Amazon ECS API Reference, ServiceRevision, ECSManagedResources, ResolvedConfiguration).
 */
import type { ServiceRevision } from '@aws-sdk/client-ecs';
import type { RevisionTraffic, TrafficKind, TrafficPath } from '@ecs-actions/core/traffic/traffic';
import { present } from '@ecs-actions/core/present';

type Read = (revision: ServiceRevision) => readonly Omit<TrafficPath, 'kind'>[];

const groups = (...arns: readonly (string | undefined)[]): readonly string[] =>
  arns.flatMap((arn) => (arn === undefined || arn === '' ? [] : [arn]));

const kinds: Readonly<Record<TrafficKind, Read>> = {
  'load-balancer': ({ loadBalancers = [] }) =>
    loadBalancers
      .map(({ targetGroupArn, advancedConfiguration }) => ({
        targetGroups: groups(targetGroupArn, advancedConfiguration?.alternateTargetGroupArn),
      }))
      .filter(({ targetGroups }) => targetGroups.length > 0),
  express: ({ ecsManagedResources }) =>
    (ecsManagedResources?.ingressPaths ?? []).map(({ endpoint, targetGroups = [] }) => ({
      targetGroups: groups(...targetGroups.map(({ arn }) => arn)),
      ...present({ endpoint }),
    })),
  gateway: ({ ecsManagedResources }) =>
    (ecsManagedResources?.gatewayConnections ?? []).map(({ serviceUrl, resources }) => ({
      targetGroups: (resources?.hostSharedAlb ?? []).flatMap(
        ({ targetGroupArn, alternateTargetGroupArn }) =>
          groups(targetGroupArn, alternateTargetGroupArn),
      ),
      ...present({ endpoint: serviceUrl }),
    })),
  lattice: ({ vpcLatticeConfigurations = [], resolvedConfiguration }) =>
    vpcLatticeConfigurations.map(({ targetGroupArn, advancedConfiguration }, index) => ({
      targetGroups: groups(
        targetGroupArn ?? resolvedConfiguration?.vpcLatticeConfigurations?.[index]?.targetGroupArn,
        advancedConfiguration?.alternateTargetGroupArn,
      ),
    })),
  'service-connect': ({ serviceConnectConfiguration: configuration }) =>
    configuration?.enabled === true
      ? (configuration.services ?? []).map(({ discoveryName, portName }) => ({
          targetGroups: [],
          // "If the discoveryName isn't specified, the port mapping name … is used" (ServiceConnectService).
          ...present({ discoveryName: discoveryName ?? portName }),
        }))
      : [],
};

/** @param revision or the same members of a service. */
export function toRevisionTraffic(revision: ServiceRevision): RevisionTraffic {
  const paths = (Object.keys(kinds) as TrafficKind[]).flatMap((kind) =>
    kinds[kind](revision).map((path): TrafficPath => ({ kind, ...path })),
  );
  const { loadBalancers = [], vpcLatticeConfigurations = [] } =
    revision.resolvedConfiguration ?? {};
  const resolved = [...loadBalancers, ...vpcLatticeConfigurations];
  return {
    paths,
    ownGroups: groups(...resolved.map(({ targetGroupArn }) => targetGroupArn)),
  };
}
