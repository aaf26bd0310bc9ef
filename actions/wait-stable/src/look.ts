/** One look at the followed services: as few calls as what is wanted allows, batched over all of them. */
import { CredentialsError, NotAllowedError, UnsupportedError } from '@ecs-actions/aws/failure';
import type { DeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import type { TargetReader } from '@ecs-actions/aws/elb/target-reader';
import type { Deadline } from './deadline.ts';
import { absorbRecords, type Follow } from '@ecs-actions/core/deployment/follow';
import {
  tasksDescribedAtMost,
  wantsLife,
  wantsRecent,
  wantsRecords,
  type LifeWanted,
} from '@ecs-actions/core/deployment/looks';
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
  frugal: boolean,
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
        ? await sight(ports, ecs.listServiceDeployments(cluster, service.name))
        : undefined;
      const snapshot: Snapshot = {
        at,
        elapsedMs,
        service,
        ...(recent !== undefined && { recent }),
      };
      return { follow, snapshot, wanted: wantsRecords(follow, snapshot, frugal) };
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

  const snapshots = await Promise.all(
    listed.map(async ({ follow, snapshot, wanted }) => {
      const own = ownPart(described, wanted.describe);
      const withRecords: Snapshot = {
        ...snapshot,
        ...(own !== undefined && { described: own }),
        ...(revisions !== undefined && wanted.revisions.length > 0 && { revisions }),
      };
      const preview = absorbRecords(follow, withRecords);
      const subject = preview.subject ?? subjectOf(preview, snapshot.service);
      const life = wantsLife(preview, snapshot.service, elapsedMs, frugal);
      return {
        ...withRecords,
        ...(await lookAtLife(ports, cluster, snapshot.service, follow, subject, life)),
      };
    }),
  );
  return new Map(snapshots.map((snapshot) => [snapshot.service.name, snapshot]));
}

/** Tasks and targets once more, for phases that were still open when the verdict came. */
export async function lookAgainAtLife(
  ports: LookPorts,
  cluster: string,
  follow: Follow,
): Promise<Snapshot | undefined> {
  const { service, subject } = follow;
  if (service === undefined) return undefined;
  const wanted = {
    liveTasks: !follow.unseen.has('tasks'),
    stoppedTasks: !follow.unseen.has('tasks'),
    startingTasks: !follow.unseen.has('tasks'),
    targets: service.targetGroups.length > 0 && !follow.unseen.has('target health'),
    deregistrationDelays: false,
  };
  const life = await lookAtLife(ports, cluster, service, follow, subject, wanted);
  return { at: ports.now(), elapsedMs: ports.elapsedMs(), service, ...life };
}

async function lookAtLife(
  ports: LookPorts,
  cluster: string,
  service: Service,
  follow: Follow,
  subject: Subject | undefined,
  wanted: LifeWanted,
): Promise<Pick<Snapshot, 'tasks' | 'targets' | 'deregistrationDelaysMs'>> {
  const { ecs, targets } = ports;
  const groups = service.targetGroups.map(({ arn }) => arn);
  const [tasks, health, delays] = await Promise.all([
    subject?.deploymentId !== undefined && asksForTasks(wanted)
      ? sight(ports, readTasks(ecs, cluster, service.name, subject.deploymentId, follow, wanted))
      : undefined,
    wanted.targets ? sight(ports, targets.targetHealth(groups)) : undefined,
    wanted.deregistrationDelays ? sight(ports, targets.deregistrationDelaysMs(groups)) : undefined,
  ]);
  return {
    ...(tasks !== undefined && { tasks }),
    ...(health !== undefined && { targets: health }),
    ...(delays !== undefined && { deregistrationDelaysMs: delays }),
  };
}

function asksForTasks({ liveTasks, stoppedTasks, startingTasks }: LifeWanted): boolean {
  return liveTasks || stoppedTasks || startingTasks;
}

const none: readonly string[] = [];

/** The tasks whose story is not complete yet. */
async function readTasks(
  ecs: DeploymentReader,
  cluster: string,
  service: string,
  deploymentId: string,
  { timelines }: Follow,
  wanted: LifeWanted,
): Promise<readonly Task[]> {
  const [live, stopped] = await Promise.all([
    wanted.liveTasks ? ecs.listTasksStartedBy(cluster, deploymentId, tasksDescribedAtMost) : none,
    wanted.stoppedTasks ? ecs.listStoppedTasks(cluster, service, tasksDescribedAtMost) : none,
  ]);
  const ended = new Set(stopped);
  const known = [...timelines.values()];
  const starting = known.flatMap(({ side, startedAt, stoppedAt, taskArn }) =>
    side === 'new' && startedAt === undefined && stoppedAt === undefined ? [taskArn] : [],
  );
  const open = [...live, ...stopped].filter((arn) => {
    const timeline = timelines.get(taskId(arn));
    if (timeline === undefined) return true;
    return timeline.stoppedAt === undefined && ended.has(arn);
  });
  const arns = [...new Set([...open, ...starting])];
  return arns.length === 0 ? [] : ecs.describeTasks(cluster, arns);
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
