/**
 * Reading services and their deployments from ECS, in batches as large as ECS allows (ECS, API reference: the
 * most that DescribeServices, DescribeTasks and the others of their kind take).
 */
import {
  DescribeContainerInstancesCommand,
  DescribeServiceDeploymentsCommand,
  ListServiceDeploymentsCommand,
  type ServiceRevision as SdkServiceRevision,
} from '@aws-sdk/client-ecs';
import type { Revision } from '@ecs-actions/core/deployment/revision';
import type { Service, ServiceDeployment } from '@ecs-actions/core/deployment/service';
import type { Task } from '@ecs-actions/core/deployment/task';
import type { RevisionTraffic } from '@ecs-actions/core/traffic/traffic';
import { durations, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import type { ServiceRevision } from '@ecs-actions/core/way-back/way-back';
import { ecsCalls } from '../calls/ecs.ts';
import { ecsClient } from '../clients.ts';
import { allPages, inBatches } from '../paging.ts';
import { present } from '@ecs-actions/core/present';
import { shortPatienceMs, type Attempt, type Session } from '../session.ts';
import { toRevisionTraffic } from '../traffic/revision-traffic.ts';
import { createServiceCompletion } from '../traffic/service-traffic.ts';
import { createRevisionReader } from './revision-reader.ts';
import { toListedDeployment, toService, toServiceDeployment, toTask } from './mapping.ts';

export interface DescribedServices {
  readonly services: readonly Service[];
  /** Names or ARNs that the cluster does not have. */
  readonly missing: readonly string[];
}

/** What wait-stable reads of ECS. Errors are the SDK's own, but for those that no caller can work around. */
export interface DeploymentReader {
  listClusters(): Promise<readonly string[]>;
  listServices(cluster: string): Promise<readonly string[]>;
  describeServices(
    cluster: string | undefined,
    services: readonly string[],
  ): Promise<DescribedServices>;
  /**
   * The newest hundred or more, newest first.
   *
   * @param expected whether what is to be found is among those read; further pages are read until it is.
   */
  listServiceDeployments(
    cluster: string,
    service: string,
    expected?: (found: readonly ServiceDeployment[]) => boolean,
  ): Promise<readonly ServiceDeployment[]>;
  /** The newest 300: nearly always all of the 90 days that ECS remembers. Newest first. */
  listServiceDeploymentHistory(
    cluster: string,
    service: string,
  ): Promise<readonly ServiceDeployment[]>;
  describeServiceDeployments(arns: readonly string[]): Promise<readonly ServiceDeployment[]>;
  /** Task definition ARN by revision ARN; revisions that ECS no longer knows are left out. */
  taskDefinitionsOfRevisions(arns: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What each revision brought out, by its ARN; revisions that ECS no longer knows are left out. */
  describeRevisions(arns: readonly string[]): Promise<ReadonlyMap<string, ServiceRevision>>;
  /** Where the requests to each revision come in, by its ARN; revisions that ECS no longer knows are left out. */
  trafficOfRevisions(arns: readonly string[]): Promise<ReadonlyMap<string, RevisionTraffic>>;
  /** ARNs of the live tasks that a deployment started, at most `limit`. */
  listTasksStartedBy(
    cluster: string,
    deploymentId: string,
    limit: number,
  ): Promise<readonly string[]>;
  /** ARNs of the stopped tasks of a service that ECS still shows, at most `limit`. */
  listStoppedTasks(cluster: string, service: string, limit: number): Promise<readonly string[]>;
  /** Tasks that ECS no longer knows are left out. Where several containers may be to blame, with which are essential. */
  describeTasks(cluster: string, arns: readonly string[]): Promise<readonly Task[]>;
  /** EC2 instance id by container instance ARN; those that ECS does not know are left out. */
  ec2Instances(
    cluster: string,
    containerInstanceArns: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
  /** A task definition revision; asked once for each. */
  revision(taskDefinition: string): Promise<Revision>;
}

/** A revision never changes, but for what its deployment resolves at first: digests, the resources of its traffic. */
const revisionSettlesWithinMs: DurationMs = 15 * durations.minute;
const youngRevisionKeptMs: DurationMs = 5 * durations.second;
const describeServicesAtMost = 10;
const describeDeploymentsAtMost = 20;
const describeTasksAtMost = 100;
/** Two thousand deployments in the 90 days that AWS lists. */
const pagesAtMost = 20;

export interface ReaderOptions {
  /** Also looks up the load balancers that ECS keeps for a service (Express, gateways): a call for each revision. */
  readonly withManagedBalancers?: boolean;
  /**
   * Service deployments and their revisions, too, are asked for until the deadline: for an action that can say
   * nothing without them. Without it a caller that polls asks again at its next poll.
   */
  readonly insistsOnDeployments?: boolean;
}

export function createDeploymentReader(
  session: Session,
  { withManagedBalancers = false, insistsOnDeployments = false }: ReaderOptions = {},
): DeploymentReader {
  const client = ecsClient(session);
  /** Clusters and services are asked for until the deadline: without them nothing can be said at all. */
  const calls = ecsCalls(session);
  /** The rest is asked again at the next poll. */
  const briefly = { patienceMs: shortPatienceMs };
  const patience = insistsOnDeployments ? {} : briefly;
  const send = <T>(action: string, attempt: Attempt<T>): Promise<T> =>
    session.call(`ecs:${action}`, attempt, patience);

  const revisions = createRevisionReader(session);
  const revisionsSeen = new Map<string, { revision: SdkServiceRevision; until: EpochMs }>();
  const describeRevisions = async (
    arns: readonly string[],
  ): Promise<readonly SdkServiceRevision[]> => {
    const known = arns.flatMap((arn) => {
      const seen = revisionsSeen.get(arn);
      return seen !== undefined && session.now() < seen.until ? [seen.revision] : [];
    });
    const knownArns = new Set(known.map(({ serviceRevisionArn }) => serviceRevisionArn));
    const answered = await askForRevisions(arns.filter((arn) => !knownArns.has(arn)));
    for (const revision of answered) {
      const { serviceRevisionArn: arn, createdAt } = revision;
      const now = session.now();
      const isOld = (createdAt?.getTime() ?? Infinity) < now - revisionSettlesWithinMs;
      const until = isOld || isResolved(revision) ? Infinity : now + youngRevisionKeptMs;
      if (arn !== undefined) revisionsSeen.set(arn, { revision, until });
    }
    return [...known, ...answered];
  };
  const askForRevisions = (arns: readonly string[]): Promise<readonly SdkServiceRevision[]> =>
    inBatches(arns, describeDeploymentsAtMost, (batch) =>
      calls.describeServiceRevisions(batch, patience),
    );

  const completed = createServiceCompletion(
    session.now,
    withManagedBalancers ? describeRevisions : undefined,
  );

  const listPage = (cluster: string, service: string, nextToken: string | undefined) =>
    send('ListServiceDeployments', (options) =>
      client.send(
        new ListServiceDeploymentsCommand({
          cluster,
          service,
          maxResults: 100,
          ...present({ nextToken }),
        }),
        options,
      ),
    );

  /** Listings that were read whole in this run. */
  const listedWhole = new Map<string, readonly ServiceDeployment[]>();

  return {
    listClusters: () => allPages((nextToken) => calls.listClusters(nextToken)),

    listServices: (cluster) => allPages((nextToken) => calls.listServices(cluster, nextToken)),

    describeServices: async (cluster, names) => {
      const answers = await inBatches(names, describeServicesAtMost, async (services) => [
        await calls.describeServices(cluster, services),
      ]);
      const found = await completed(answers.flatMap(({ services }) => services));
      return {
        services: found.map(toService),
        missing: answers.flatMap(({ missing }) => missing),
      };
    },

    listServiceDeployments: async (cluster, service, expected) => {
      const found: ServiceDeployment[] = [];
      let nextToken: string | undefined;
      for (let page = 0; page < pagesAtMost; page += 1) {
        const answer = await listPage(cluster, service, nextToken);
        const items = (answer.serviceDeployments ?? []).map(toListedDeployment);
        found.push(...items);
        ({ nextToken } = answer);
        // The order is not documented: the rest is read where the newest may be there.
        const isThere = items.length > 0 && isNewestFirst(found) && (expected?.(found) ?? true);
        if (nextToken === undefined || nextToken === '') {
          listedWhole.set(`${cluster} ${service}`, newestFirst(found));
          break;
        }
        if (isThere) break;
      }
      return newestFirst(found);
    },

    listServiceDeploymentHistory: async (cluster, service) => {
      const known = listedWhole.get(`${cluster} ${service}`);
      if (known !== undefined) return known;
      const listed = await allPages(async (nextToken) => {
        const answer = await listPage(cluster, service, nextToken);
        return { items: answer.serviceDeployments ?? [], nextToken: answer.nextToken };
      }, 300);
      return newestFirst(listed.map(toListedDeployment));
    },

    describeServiceDeployments: (arns) =>
      inBatches(arns, describeDeploymentsAtMost, async (serviceDeploymentArns) => {
        const answer = await send('DescribeServiceDeployments', (options) =>
          client.send(
            new DescribeServiceDeploymentsCommand({
              serviceDeploymentArns: [...serviceDeploymentArns],
            }),
            options,
          ),
        );
        return (answer.serviceDeployments ?? []).map(toServiceDeployment);
      }),

    taskDefinitionsOfRevisions: async (arns) => {
      const revisions = await describeRevisions(arns);
      return new Map(
        revisions.flatMap(({ serviceRevisionArn, taskDefinition }) =>
          serviceRevisionArn === undefined || taskDefinition === undefined
            ? []
            : [[serviceRevisionArn, taskDefinition] as const],
        ),
      );
    },

    describeRevisions: async (arns) => {
      const revisions = await describeRevisions(arns);
      return new Map(
        revisions.flatMap(({ serviceRevisionArn, taskDefinition, containerImages = [] }) =>
          serviceRevisionArn === undefined || taskDefinition === undefined
            ? []
            : [
                [
                  serviceRevisionArn,
                  {
                    taskDefinition,
                    images: containerImages.map(({ containerName, image, imageDigest }) => ({
                      container: containerName ?? '',
                      image: image ?? '',
                      ...present({ digest: imageDigest }),
                    })),
                  },
                ] as const,
              ],
        ),
      );
    },

    trafficOfRevisions: async (arns) => {
      const found = await describeRevisions(arns);
      return new Map(
        found.flatMap((revision) =>
          revision.serviceRevisionArn === undefined
            ? []
            : [[revision.serviceRevisionArn, toRevisionTraffic(revision)] as const],
        ),
      );
    },

    listTasksStartedBy: (cluster, startedBy, limit) =>
      allPages((nextToken) => calls.listTasks({ cluster, startedBy }, nextToken, briefly), limit),

    listStoppedTasks: (cluster, serviceName, limit) =>
      allPages(
        (nextToken) =>
          calls.listTasks({ cluster, serviceName, desiredStatus: 'STOPPED' }, nextToken, briefly),
        limit,
      ),

    describeTasks: (cluster, arns) =>
      inBatches(arns, describeTasksAtMost, async (tasks) =>
        revisions.withRoles((await calls.describeTasks(cluster, tasks, briefly)).map(toTask)),
      ),

    ec2Instances: async (cluster, arns) => {
      const found = await inBatches(arns, describeTasksAtMost, async (containerInstances) => {
        const answer = await send('DescribeContainerInstances', (options) =>
          client.send(
            new DescribeContainerInstancesCommand({
              cluster,
              containerInstances: [...containerInstances],
            }),
            options,
          ),
        );
        return answer.containerInstances ?? [];
      });
      return new Map(
        found.flatMap(({ containerInstanceArn, ec2InstanceId }) =>
          containerInstanceArn === undefined || ec2InstanceId === undefined
            ? []
            : [[containerInstanceArn, ec2InstanceId] as const],
        ),
      );
    },

    revision: async (taskDefinition) => revisions.describe(taskDefinition),
  };
}

/** Nothing is left of it that ECS adds later: every image has its digest, and its load balancers are the user's own. */
function isResolved({ containerImages = [], loadBalancers = [] }: SdkServiceRevision): boolean {
  return (
    loadBalancers.length > 0 &&
    containerImages.length > 0 &&
    containerImages.every(({ imageDigest }) => imageDigest !== undefined)
  );
}

function isNewestFirst(deployments: readonly ServiceDeployment[]): boolean {
  return deployments.every(
    ({ createdAt = 0 }, index) => createdAt <= (deployments[index - 1]?.createdAt ?? Infinity),
  );
}

function newestFirst(deployments: readonly ServiceDeployment[]): readonly ServiceDeployment[] {
  return deployments.toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}
