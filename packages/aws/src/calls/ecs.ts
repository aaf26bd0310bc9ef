/** The operations of Amazon ECS that several readers ask for, each wrapped once. */
import {
  DescribeCapacityProvidersCommand,
  DescribeClustersCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ListClustersCommand,
  ListServicesCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
  type CapacityProvider,
  type Cluster,
  type DescribeServicesCommandInput,
  type DescribeTaskDefinitionCommandInput,
  type ListTasksCommandInput,
  type Service,
  type ServiceRevision,
  type Tag,
  type Task,
  type TaskDefinition,
} from '@aws-sdk/client-ecs';
import { ecsClient } from '../clients.ts';
import { rememberAnswer, type RawJson } from '../ecs/raw-json.ts';
import { withoutGoneNamesakes } from '../ecs/namesakes.ts';
import type { Page } from '../paging.ts';
import { present } from '@ecs-actions/core/present';
import type { SendOptions, Session } from '../session.ts';

export interface DescribedTaskDefinition {
  readonly known: TaskDefinition;
  /** The same as AWS sent it. */
  readonly raw: RawJson;
  readonly tags: readonly Tag[];
}

export interface EcsCalls {
  listClusters(nextToken?: string): Promise<Page<string>>;
  listServices(cluster: string, nextToken?: string): Promise<Page<string>>;
  describeServices(
    cluster: string | undefined,
    services: readonly string[],
    more?: Pick<DescribeServicesCommandInput, 'include'>,
  ): Promise<{ readonly services: readonly Service[]; readonly missing: readonly string[] }>;
  describeClusters(clusters: readonly string[]): Promise<readonly Cluster[]>;
  describeCapacityProviders(names: readonly string[]): Promise<readonly CapacityProvider[]>;
  /** @param include `TAGS` for its tags */
  describeTaskDefinition(
    taskDefinition: string,
    options?: SendOptions,
    include?: DescribeTaskDefinitionCommandInput['include'],
  ): Promise<DescribedTaskDefinition | undefined>;
  /** `startedBy` must be the only filter (ECS, API reference, ListTasks). */
  listTasks(
    filter: Omit<ListTasksCommandInput, 'nextToken'>,
    nextToken?: string,
    options?: SendOptions,
  ): Promise<Page<string>>;
  describeTasks(
    cluster: string,
    tasks: readonly string[],
    options?: SendOptions,
  ): Promise<readonly Task[]>;
  /** Revisions that ECS no longer knows are left out. */
  describeServiceRevisions(
    arns: readonly string[],
    options?: SendOptions,
  ): Promise<readonly ServiceRevision[]>;
  /** The family's newest active revisions, newest first. @throws NotAllowedError where they may not be listed */
  newestRevisions(family: string, count: number): Promise<readonly string[]>;
}

export function ecsCalls(session: Session): EcsCalls {
  const client = ecsClient(session);
  return {
    listClusters: async (nextToken) => {
      const answer = await session.call('ecs:ListClusters', (options) =>
        client.send(
          new ListClustersCommand({ maxResults: 100, ...present({ nextToken }) }),
          options,
        ),
      );
      return { items: answer.clusterArns ?? [], nextToken: answer.nextToken };
    },
    listServices: async (cluster, nextToken) => {
      const input = { cluster, maxResults: 100, ...present({ nextToken }) };
      const answer = await session.call('ecs:ListServices', (options) =>
        client.send(new ListServicesCommand(input), options),
      );
      return { items: answer.serviceArns ?? [], nextToken: answer.nextToken };
    },
    describeServices: async (cluster, services, more) => {
      const input = { services: [...services], ...present({ cluster }), ...more };
      const answer = await session.call('ecs:DescribeServices', (options) =>
        client.send(new DescribeServicesCommand(input), options),
      );
      return {
        services: withoutGoneNamesakes(answer.services ?? []),
        missing: (answer.failures ?? []).flatMap(({ arn }) => arn ?? []),
      };
    },
    describeClusters: async (clusters) => {
      const answer = await session.call('ecs:DescribeClusters', (options) =>
        client.send(
          new DescribeClustersCommand({ clusters: [...clusters], include: ['SETTINGS'] }),
          options,
        ),
      );
      return answer.clusters ?? [];
    },
    describeCapacityProviders: async (names) => {
      const answer = await session.call('ecs:DescribeCapacityProviders', (options) =>
        client.send(
          new DescribeCapacityProvidersCommand({ capacityProviders: [...names] }),
          options,
        ),
      );
      return answer.capacityProviders ?? [];
    },
    describeTaskDefinition: async (taskDefinition, options, include) =>
      session.call(
        'ecs:DescribeTaskDefinition',
        async (sendOptions) => {
          const input = { taskDefinition, ...present({ include }) };
          const command = new DescribeTaskDefinitionCommand(input);
          const raw = rememberAnswer(command);
          const { taskDefinition: known, tags = [] } = await client.send(command, sendOptions);
          if (known === undefined) return undefined;
          return { known, raw: (raw()?.['taskDefinition'] ?? {}) as RawJson, tags };
        },
        options,
      ),
    listTasks: async (filter, nextToken, options) => {
      const input = { ...filter, ...present({ nextToken }) };
      const answer = await session.call(
        'ecs:ListTasks',
        (sendOptions) => client.send(new ListTasksCommand(input), sendOptions),
        options,
      );
      return { items: answer.taskArns ?? [], nextToken: answer.nextToken };
    },
    describeTasks: async (cluster, tasks, options) => {
      const answer = await session.call(
        'ecs:DescribeTasks',
        (sendOptions) =>
          client.send(new DescribeTasksCommand({ cluster, tasks: [...tasks] }), sendOptions),
        options,
      );
      return answer.tasks ?? [];
    },
    describeServiceRevisions: async (arns, options) => {
      const input = { serviceRevisionArns: [...arns] };
      const answer = await session.call(
        'ecs:DescribeServiceRevisions',
        (sendOptions) => client.send(new DescribeServiceRevisionsCommand(input), sendOptions),
        options,
      );
      return answer.serviceRevisions ?? [];
    },
    newestRevisions: async (familyPrefix, maxResults) => {
      const newest = { familyPrefix, status: 'ACTIVE', sort: 'DESC', maxResults } as const;
      const answer = await session.call('ecs:ListTaskDefinitions', (options) =>
        client.send(new ListTaskDefinitionsCommand(newest), options),
      );
      return answer.taskDefinitionArns ?? [];
    },
  };
}
