/** One look at the followed services: as few calls as what is wanted allows, batched over all of them. */
import { CredentialsError, NotAllowedError, UnsupportedError } from '@ecs-actions/aws/failure';
import type { DeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import type { TargetReader } from '@ecs-actions/aws/elb/target-reader';
import type { Deadline } from '@ecs-actions/action-kit/deadline';
import { absorbRecords, type Follow } from '@ecs-actions/core/deployment/follow';
import {
  tasksDescribedAtMost,
  unknownInstances,
  wantsLastOfLife,
  wantsLife,
  wantsRecent,
  wantsRecords,
  showsWhatIsMeant,
  type LifeWanted,
} from '@ecs-actions/core/deployment/looks';
import type { Pace } from '@ecs-actions/core/deployment/pace';
import type { Service } from '@ecs-actions/core/deployment/service';
import { seen, type Sight, type Snapshot } from '@ecs-actions/core/deployment/snapshot';
import { chooseSubject, type Subject } from '@ecs-actions/core/deployment/subject';
import { taskId, type Task } from '@ecs-actions/core/deployment/task';
import type { DurationMs, EpochMs } from '@ecs-actions/core/time';

export interface LookPorts {
  readonly ecs: DeploymentReader;
  readonly targets: TargetReader;
  /** Ends calls that are under way when time is up. */
  readonly deadline: Deadline;
  /** AWS's clock. */
  readonly now: () => EpochMs;
  /** The step's clock. */
  readonly elapsedMs: () => DurationMs;
}

/**
 * Snapshots by service name; a service that ECS no longer knows has none.
 *
 * @param found the services as described a moment ago, for the first look.
 */
export async function look(
  ports: LookPorts,
  cluster: string,
  follows: ReadonlyMap<string, Follow>,
  pace: Pace,
  found?: readonly Service[],
): Promise<ReadonlyMap<string, Snapshot>> {
  const { ecs } = ports;
  const services = found ?? (await ecs.describeServices(cluster, [...follows.keys()])).services;
  const at = ports.now();
  const elapsedMs = ports.elapsedMs();
  const looked = services.flatMap((service) => {
    const follow = follows.get(service.name);
    return follow === undefined ? [] : [{ service, follow }];
  });

  const listed = await Promise.all(
    looked.map(async ({ service, follow }) => {
      const recent = wantsRecent(follow, service, elapsedMs)
        ? await sight(
            ports,
            ecs.listServiceDeployments(cluster, service.name, (listed) =>
              showsWhatIsMeant(follow, service, listed),
            ),
          )
        : undefined;
      const snapshot: Snapshot = {
        at,
        elapsedMs,
        service,
        ...(recent !== undefined && { recent }),
      };
      return { follow, snapshot, wanted: wantsRecords(follow, snapshot, pace) };
    }),
  );

  const arns = listed.flatMap(({ wanted }) => wanted.describe);
  const revisionArns = listed.flatMap(({ wanted }) => wanted.revisions);
  const [described, revisions] = await Promise.all([
    arns.length === 0 ? undefined : sight(ports, ecs.describeServiceDeployments(arns)),
    revisionArns.length === 0
      ? undefined
      : sight(ports, ecs.taskDefinitionsOfRevisions(revisionArns)),
  ]);

  const withRecords = listed.map(({ follow, snapshot, wanted }) => {
    const own = ownPart(described, wanted.describe);
    const records: Snapshot = {
      ...snapshot,
      ...(own !== undefined && { described: own }),
      ...(revisions !== undefined && wanted.revisions.length > 0 && { revisions }),
    };
    const preview = absorbRecords(follow, records);
    const subject = preview.subject ?? subjectOf(preview, snapshot.service);
    const following = { ...preview, ...(subject !== undefined && { subject }) };
    return {
      records,
      following,
      wanted: wantsLife(following, snapshot.service, elapsedMs, pace),
    };
  });
  const lives = await lookAtLives(
    ports,
    cluster,
    withRecords.map(({ records, following, wanted }) => ({
      service: records.service,
      follow: following,
      subject: following.subject,
      wanted,
    })),
  );
  return new Map(
    withRecords.map(({ records }) => [
      records.service.name,
      { ...records, ...lives.get(records.service.name) },
    ]),
  );
}

/** Tasks and targets once more, for phases that were still open when the verdict came. */
export async function lookAgainAtLife(
  ports: LookPorts,
  cluster: string,
  follow: Follow,
): Promise<Snapshot | undefined> {
  const { service, subject } = follow;
  if (service === undefined) return undefined;
  const wanted = wantsLastOfLife(follow, service);
  const lives = await lookAtLives(ports, cluster, [{ service, follow, subject, wanted }]);
  return { at: ports.now(), elapsedMs: ports.elapsedMs(), service, ...lives.get(service.name) };
}

type Life = Pick<Snapshot, 'tasks' | 'targets' | 'instances' | 'deregistrationDelaysMs'>;

interface LifeQuestion {
  readonly service: Service;
  readonly follow: Follow;
  readonly subject: Subject | undefined;
  readonly wanted: LifeWanted;
}

/** Tasks and targets of all services, by service name; their tasks are described together. */
async function lookAtLives(
  ports: LookPorts,
  cluster: string,
  questions: readonly LifeQuestion[],
): Promise<ReadonlyMap<string, Life>> {
  const lists = await Promise.all(questions.map((question) => listTasks(ports, cluster, question)));
  const ids = new Set(lists.flatMap((list) => seen(list) ?? []));
  const [described, targets] = await Promise.all([
    ids.size === 0 ? undefined : sight(ports, ports.ecs.describeTasks(cluster, [...ids])),
    Promise.all(questions.map((question) => lookAtTargets(ports, question))),
  ]);
  const lives = await Promise.all(
    questions.map(async ({ service, follow, wanted }, index) => {
      const tasks = tasksOf(lists[index], described);
      const arns = wanted.instances ? unknownInstances(follow, seen(tasks) ?? []) : [];
      const instances =
        arns.length === 0
          ? undefined
          : ((await sight(ports, ports.ecs.ec2Instances(cluster, arns))) ?? { seen: new Map() });
      return {
        name: service.name,
        life: {
          ...targets[index],
          ...(tasks !== undefined && { tasks }),
          ...(instances !== undefined && { instances }),
        },
      };
    }),
  );
  return new Map(lives.map(({ name, life }) => [name, life]));
}

/** Ids of the tasks to describe for one service; `undefined` where none are wanted. */
async function listTasks(
  ports: LookPorts,
  cluster: string,
  { service, subject, wanted }: LifeQuestion,
): Promise<Sight<readonly string[]> | undefined> {
  const { ecs } = ports;
  const { describe, listLive, listStopped } = wanted;
  if (describe.length === 0 && !listLive && !listStopped) return undefined;
  const lists = await Promise.all([
    listLive && subject?.deploymentId !== undefined
      ? sight(ports, ecs.listTasksStartedBy(cluster, subject.deploymentId, tasksDescribedAtMost))
      : undefined,
    listStopped
      ? sight(ports, ecs.listStoppedTasks(cluster, service.name, tasksDescribedAtMost))
      : undefined,
  ]);
  const unseen = lists.find((list) => list !== undefined && 'unseen' in list);
  if (unseen !== undefined && describe.length === 0) return unseen;
  return { seen: [...describe, ...lists.flatMap((list) => (seen(list) ?? []).map(taskId))] };
}

function tasksOf(
  wanted: Sight<readonly string[]> | undefined,
  described: Sight<readonly Task[]> | undefined,
): Sight<readonly Task[]> | undefined {
  const ids = seen(wanted);
  // Not wanted, or not allowed to list: both are passed on as they are.
  if (wanted === undefined || ids === undefined) return wanted as Sight<never> | undefined;
  if (ids.length === 0) return { seen: [] };
  const all = seen(described);
  if (all === undefined) return described;
  const own = new Set(ids);
  return { seen: all.filter(({ arn }) => own.has(taskId(arn))) };
}

async function lookAtTargets(
  ports: LookPorts,
  { service, wanted }: LifeQuestion,
): Promise<Omit<Life, 'tasks'>> {
  const groups = [...new Set(service.targetGroups.map(({ arn }) => arn))];
  const [health, delays] = await Promise.all([
    wanted.targets ? sight(ports, ports.targets.targetHealth(groups)) : undefined,
    wanted.deregistrationDelays
      ? sight(ports, ports.targets.deregistrationDelaysMs(groups))
      : undefined,
  ]);
  return {
    ...(health !== undefined && { targets: health }),
    ...(delays !== undefined && { deregistrationDelaysMs: delays }),
  };
}

/**
 * What is not allowed or not offered is out of sight. What fails in passing was not asked this time: the
 * next look asks again, and the verdict does not wait for it. Credentials that expired fail the look.
 */
async function sight<T>(
  { deadline }: Pick<LookPorts, 'deadline'>,
  answer: Promise<T>,
): Promise<Sight<T> | undefined> {
  try {
    return { seen: await answer };
  } catch (error) {
    if (error instanceof NotAllowedError) return { unseen: `not allowed to ${error.action}` };
    if (error instanceof UnsupportedError) return { unseen: error.message };
    if (error instanceof CredentialsError || deadline.signal().aborted) throw error;
    return undefined;
  }
}

function ownPart<T extends { readonly arn: string }>(
  all: Sight<readonly T[]> | undefined,
  arns: readonly string[],
): Sight<readonly T[]> | undefined {
  if (all === undefined || arns.length === 0) return undefined;
  const part = seen(all);
  return part === undefined ? all : { seen: part.filter(({ arn }) => arns.includes(arn)) };
}

function subjectOf(preview: Follow, service: Service): Subject | undefined {
  return chooseSubject(
    { service, serviceDeployments: preview.serviceDeployments, revisions: preview.revisions },
    preview.options,
  );
}
