/**
 * Services with the load balancers they are really behind. DescribeServices shows those that the user configured;
 * the ones that Express Mode and gateways keep stand only in the service revision (Amazon ECS API Reference,
 * ServiceRevision, ecsManagedResources).
 */
import type { LoadBalancer, Service, ServiceRevision } from '@aws-sdk/client-ecs';
import { revisionNumber } from '@ecs-actions/core/deployment/service';
import { ReadableError } from '@ecs-actions/core/readable-error';
import {
  balancedPaths,
  unseenTraffic,
  type RevisionTraffic,
  type TrafficPath,
} from '@ecs-actions/core/traffic/traffic';
import { durations, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import { CredentialsError, NotAllowedError, UnsupportedError } from '../failure.ts';
import { inBatches } from '../paging.ts';
import { toRevisionTraffic } from './revision-traffic.ts';

/** A service as ECS describes it, its `loadBalancers` complete as far as they can be seen. */
export type ServiceInTraffic = Service & {
  /** Ways in that pass no load balancer: VPC Lattice and Service Connect. */
  readonly directPaths?: readonly TrafficPath[];
  /** What of its traffic is out of sight: a sentence each. */
  readonly unseenTraffic?: readonly string[];
  /** Its requests are balanced by something that could not be seen. */
  readonly hasUnseenBalancer?: boolean;
};

/** Completes services; asks for each revision once. */
export type CompleteServices = (
  services: readonly Service[],
) => Promise<readonly ServiceInTraffic[]>;

/** DescribeServiceRevisions takes so many (Amazon ECS API Reference). */
const revisionsAtMost = 20;
/** What ECS is still making for a new service is looked for again after so long. */
const askAgainMs: DurationMs = durations.minute;

interface Known {
  readonly traffic: RevisionTraffic | undefined;
  /** Left out: it stays as it is. */
  readonly until?: EpochMs;
}

/** @param describeRevisions left out: load balancers that ECS keeps are not looked up. */
export function createServiceCompletion(
  now: () => EpochMs,
  describeRevisions: ((arns: readonly string[]) => Promise<readonly ServiceRevision[]>) | undefined,
): CompleteServices {
  const known = new Map<string, Known>();
  let refused: string | undefined;

  const learn = async (
    arns: readonly string[],
    describe: NonNullable<typeof describeRevisions>,
  ): Promise<string | undefined> => {
    try {
      const found = await inBatches(arns, revisionsAtMost, describe);
      for (const arn of arns) {
        const revision = found.find(({ serviceRevisionArn }) => serviceRevisionArn === arn);
        const traffic = revision && toRevisionTraffic(revision);
        const isMaking =
          (revision?.gatewayConnectors ?? []).length > 0 ||
          revision?.ecsManagedResources !== undefined;
        const isThere = traffic !== undefined && balancedPaths(traffic).length > 0;
        known.set(arn, {
          traffic,
          ...(isMaking && !isThere && { until: now() + askAgainMs }),
        });
      }
      return undefined;
    } catch (error) {
      if (!(error instanceof ReadableError) || error instanceof CredentialsError) throw error;
      const isForGood = error instanceof NotAllowedError || error instanceof UnsupportedError;
      const why =
        error instanceof NotAllowedError ? `not allowed to ${error.action}` : error.message;
      if (isForGood) refused = why;
      return why;
    }
  };

  return async (services) => {
    if (describeRevisions === undefined) return services.map((service) => complete(service));
    const asked = services.flatMap((service) => managedRevision(service) ?? []);
    const missing = asked.filter((arn) => {
      const entry = known.get(arn);
      return entry === undefined || now() >= (entry.until ?? Infinity);
    });
    const why =
      missing.length === 0 || refused !== undefined
        ? refused
        : await learn([...new Set(missing)], describeRevisions);
    return services.map((service) => {
      const revision = managedRevision(service);
      const traffic = revision === undefined ? undefined : known.get(revision)?.traffic;
      const isUnseen = revision !== undefined && !known.has(revision);
      return complete(service, traffic, isUnseen ? why : undefined);
    });
  };
}

function complete(service: Service, managed?: RevisionTraffic, why?: string): ServiceInTraffic {
  const configured = toRevisionTraffic({
    ...configurationOf(service),
    loadBalancers: service.loadBalancers,
  });
  const isExpress = service.resourceManagementType === 'ECS';
  const isLattice = configured.paths.some(({ kind }) => kind === 'lattice');
  const directPaths = configured.paths.filter(
    ({ kind }) => kind === 'lattice' || kind === 'service-connect',
  );
  const unseen = [
    ...unseenTraffic(configured),
    ...(why === undefined
      ? []
      : [
          isExpress
            ? `the load balancer of this Express service is not seen: ${why}`
            : `whether requests come in through a gateway is not seen: ${why}`,
        ]),
  ];
  const balancers = managed === undefined ? [] : balancedPaths(managed).map(toLoadBalancer);
  return {
    ...service,
    loadBalancers: [...(service.loadBalancers ?? []), ...balancers],
    ...(directPaths.length > 0 && { directPaths }),
    ...(unseen.length > 0 && { unseenTraffic: unseen }),
    ...((isLattice || (why !== undefined && isExpress)) && { hasUnseenBalancer: true }),
  };
}

function toLoadBalancer({
  targetGroups: [first, second],
}: {
  readonly targetGroups: readonly string[];
}): LoadBalancer {
  return {
    targetGroupArn: first,
    ...(second !== undefined && {
      advancedConfiguration: {
        alternateTargetGroupArn: second,
        productionListenerRule: undefined,
        roleArn: undefined,
      },
    }),
  };
}

/** What the newest deployment brings: VPC Lattice and Service Connect are configured there. */
function configurationOf({
  deployments = [],
}: Service): Pick<ServiceRevision, 'vpcLatticeConfigurations' | 'serviceConnectConfiguration'> {
  const newest = deployments.find(({ status }) => status === 'PRIMARY') ?? deployments[0];
  return {
    vpcLatticeConfigurations: newest?.vpcLatticeConfigurations,
    serviceConnectConfiguration: newest?.serviceConnectConfiguration,
  };
}

/** The revision that may name load balancers of its own; undefined where the service's own are all there are. */
function managedRevision(service: Service): string | undefined {
  const { loadBalancers = [], deployments = [], serviceArn, status } = service;
  const isOwn = (service.deploymentController?.type ?? 'ECS') !== 'ECS' || status === 'INACTIVE';
  const isBalanced = loadBalancers.length > 0 && service.resourceManagementType !== 'ECS';
  const isLattice = (configurationOf(service).vpcLatticeConfigurations ?? []).length > 0;
  if (isOwn || isBalanced || isLattice || serviceArn === undefined) return undefined;
  // A revision has its deployment's number.
  const primary = deployments.find(({ status: state }) => state === 'PRIMARY');
  const number = revisionNumber(primary?.id);
  return number === undefined
    ? undefined
    : `${serviceArn.replace(':service/', ':service-revision/')}/${number}`;
}
