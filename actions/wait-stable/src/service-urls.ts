/** Where each service answers: from its revision (Express, Gateway), else the address of its load balancer. */
import type { DeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import type { TargetReader } from '@ecs-actions/aws/elb/target-reader';
import type { Cancellation } from '@ecs-actions/action-kit/cancellation';
import type { Deadline } from '@ecs-actions/action-kit/deadline';
import type { RolloutOutcome } from '@ecs-actions/core/deployment/outcome';
import { revisionNumber, type Service } from '@ecs-actions/core/deployment/service';
import { ReadableError } from '@ecs-actions/core/readable-error';
import {
  balancedGroupArns,
  serviceUrlOf,
  type RevisionTraffic,
} from '@ecs-actions/core/traffic/traffic';

export interface ServiceUrlPorts {
  readonly ecs: Pick<DeploymentReader, 'trafficOfRevisions'>;
  readonly targets: Pick<TargetReader, 'balancerAddress'>;
  /** Told what of a service's traffic is out of sight. */
  readonly say: (sentence: string) => void;
  readonly cancellation: Cancellation;
  readonly deadline: Pick<Deadline, 'signal'>;
}

/** By service, as far as AWS tells before the deadline; those whose address is out of sight are left out. */
export async function readServiceUrls(
  ports: ServiceUrlPorts,
  services: readonly Service[],
  outcomes: readonly RolloutOutcome[],
): Promise<ReadonlyMap<string, string>> {
  const { cancellation, say } = ports;
  if (cancellation.signal.aborted) return new Map();
  const asked = outcomes.flatMap(({ service: name, deploymentId }) => {
    const service = services.find((candidate) => candidate.name === name);
    return service === undefined ? [] : [{ service, revision: revisionOf(service, deploymentId) }];
  });
  const revisions = asked.flatMap(({ revision }) => revision ?? []);
  const traffic =
    revisions.length === 0
      ? undefined
      : await orNone(ports, () => ports.ecs.trafficOfRevisions(revisions));
  const read = await Promise.all(
    asked.map(async ({ service, revision }) => {
      const own = revision === undefined ? undefined : traffic?.get(revision);
      for (const sentence of service.unseenTraffic ?? []) say(`${service.name}: ${sentence}`);
      const named = own && serviceUrlOf(own);
      // Of many services the addresses of their balancers would cost more calls than they are worth.
      const url =
        named ?? (asked.length === 1 ? await balancerUrl(ports, service, own) : undefined);
      return url === undefined ? [] : [[service.name, url] as const];
    }),
  );
  return new Map(read.flat());
}

/** A revision has its deployment's number. */
function revisionOf({ arn }: Service, deploymentId: string | undefined): string | undefined {
  const number = revisionNumber(deploymentId);
  return number === undefined
    ? undefined
    : `${arn.replace(':service/', ':service-revision/')}/${number}`;
}

async function balancerUrl(
  ports: ServiceUrlPorts,
  service: Service,
  traffic: RevisionTraffic | undefined,
): Promise<string | undefined> {
  const [first] =
    traffic === undefined || traffic.paths.length === 0
      ? service.targetGroups.map(({ arn }) => arn)
      : balancedGroupArns(traffic);
  if (first === undefined) return undefined;
  const address = await orNone(ports, () => ports.targets.balancerAddress(first));
  return address === undefined ? undefined : `http://${address}`;
}

/** An address that is out of sight is empty, and costs no verdict. */
async function orNone<Value>(
  { deadline }: ServiceUrlPorts,
  read: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ReadableError || deadline.signal().aborted) return undefined;
    throw error;
  }
}
