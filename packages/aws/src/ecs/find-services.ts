/** Finding the cluster and the services that the inputs mean. */
import {
  clusterInAddress,
  clusterOfStage,
  missingServices,
  noService,
  servicesNotDescribed,
  servicesOfCluster,
  type ServiceAddress,
} from '@ecs-actions/core/service-address';
import { nameInArn } from '@ecs-actions/core/arn';
import type { ReadableError } from '@ecs-actions/core/readable-error';
import type { Service } from '@ecs-actions/core/deployment/service';
import type { DurationMs } from '@ecs-actions/core/time';
import type { DeploymentReader } from './deployment-reader.ts';

export interface FoundServices<S = Service> {
  /** Name or ARN, as ECS takes it. */
  readonly cluster: string;
  /** As first described, in the order asked for. */
  readonly services: readonly S[];
}

/** What is asked for them; `S` is a service in the words of whoever asks. */
export interface Finder<S> extends Pick<DeploymentReader, 'listClusters' | 'listServices'> {
  describeServices(
    cluster: string | undefined,
    services: readonly string[],
  ): Promise<{ readonly services: readonly S[]; readonly missing: readonly string[] }>;
}

/** A service just created may be shown by one API and not yet by another: it is looked for again. */
export interface Patience {
  readonly forMs: DurationMs;
  readonly clock: {
    readonly monotonicMs: () => DurationMs;
    readonly sleep: (durationMs: DurationMs, signal?: AbortSignal) => Promise<void>;
  };
  readonly signal: AbortSignal;
}

const askAgainMs: DurationMs = 2_000;
/** As often the patience: what one API lists is there, however long the other does not show it. */
const patienceWhereListed = 3;

/**
 * Resolves `cluster` or `stage` and `service`.
 *
 * @param patience for a service that AWS does not show yet; without it that is an error at once.
 * @throws ReadableError that lists the candidates where none or several match.
 */
export async function findServices<S extends { readonly name: string }>(
  ecs: Finder<S>,
  address: ServiceAddress,
  patience?: Patience,
): Promise<FoundServices<S>> {
  let untilMs = 0;
  let before: string | undefined;
  for (;;) {
    const found = await lookFor(ecs, address);
    if (!('notShown' in found)) return found;
    if (patience === undefined) throw found.notShown;
    const { clock, forMs } = patience;
    // The APIs lag independently of each other, so a different answer starts the wait anew.
    if (found.notShown.message !== before) {
      untilMs = clock.monotonicMs() + forMs * (found.isListed ? patienceWhereListed : 1);
    }
    before = found.notShown.message;
    if (clock.monotonicMs() + askAgainMs > untilMs) throw found.notShown;
    await patience.clock.sleep(askAgainMs, patience.signal);
    patience.signal.throwIfAborted();
  }
}

interface NotShown {
  readonly notShown: ReadableError;
  /** ListServices has all that DescribeServices does not show. */
  readonly isListed: boolean;
}

/** The services, or the error for services that AWS does not show. */
async function lookFor<S extends { readonly name: string }>(
  ecs: Finder<S>,
  address: ServiceAddress,
): Promise<FoundServices<S> | NotShown> {
  const named = clusterInAddress(address);
  const cluster =
    named ??
    (address.stage === undefined
      ? 'default'
      : clusterOfStage(address.stage, await ecs.listClusters()));
  const listed = address.services.length > 0 ? undefined : await ecs.listServices(cluster);
  if (listed?.length === 0) return { notShown: noService(cluster), isListed: false };
  const names = listed === undefined ? address.services : servicesOfCluster(cluster, listed);

  const { services, missing } = await ecs.describeServices(cluster, names);
  const byName = new Map(services.map((service) => [service.name, service]));
  const notShown = names.filter((name) => !byName.has(nameInArn(name)));
  if (missing.length > 0 || notShown.length > 0) {
    // The neighbours help to see the misspelling; not being allowed to list them must not hide the error.
    const known = await ecs.listServices(cluster).catch(() => undefined);
    const sought = (missing.length > 0 ? missing : notShown).map(nameInArn);
    const listedNow = new Set(known?.map(nameInArn));
    return sought.every((name) => listedNow.has(name))
      ? { notShown: servicesNotDescribed(cluster, sought), isListed: true }
      : { notShown: missingServices(cluster, sought, known), isListed: false };
  }
  return { cluster, services: names.flatMap((name) => byName.get(nameInArn(name)) ?? []) };
}
