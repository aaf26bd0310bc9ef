/** Following a service deployment to its end, which ECS itself tells. */
import {
  deploymentIdOf,
  familyRevision,
  hasEnded,
  primaryOf,
  revisionNumber,
  type Service,
  type ServiceDeployment,
} from '@ecs-actions/core/deployment/service';
import { describeFailure, readFailure } from '@ecs-actions/core/deployment/failure';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { DurationMs } from '@ecs-actions/core/time';
import type { Outcome, Story } from './outcome.ts';
import type { ServicePorts } from './ports.ts';
import { tellProgress } from './progress.ts';

interface Watched {
  readonly cluster: string;
  readonly service: Service;
}

const pollEveryMs: DurationMs = 5_000;
const listedWithinMs: DurationMs = 60_000;

/** The service deployment that UpdateService began. @throws ReadableError where ECS does not list it */
export async function findServiceDeployment(
  { ecs, clock, deadline }: Pick<ServicePorts, 'ecs' | 'clock' | 'deadline'>,
  { cluster, service }: Watched,
  deploymentId: string | undefined,
): Promise<string> {
  const number = revisionNumber(deploymentId);
  const untilMs = clock.monotonicMs() + listedWithinMs;
  for (;;) {
    const listed = await ecs.listServiceDeployments(cluster, service.name);
    const own = listed.find(
      ({ targetServiceRevisionArn }) =>
        number !== undefined && revisionNumber(targetServiceRevisionArn) === number,
    );
    if (own !== undefined) return own.arn;
    if (clock.monotonicMs() > untilMs) {
      throw new ReadableError(
        'Deployment not listed',
        `ECS does not list the deployment ${deploymentId ?? 'that was begun'} of ${service.name}`,
      );
    }
    deadline.signal().throwIfAborted();
    await clock.sleep(pollEveryMs, deadline.signal());
  }
}

/** `again` where the deployment completed before it could be stopped: then a new plan goes back from it. */
export async function watchToEnd(
  ports: ServicePorts,
  story: Story,
  followed: Watched,
  serviceDeploymentArn: string,
): Promise<Outcome | 'again'> {
  const { ecs, clock, deadline } = ports;
  const { cluster, service } = followed;
  story.serviceDeploymentArn = serviceDeploymentArn;
  story.hasBegun = true;
  ports.begun({ cluster, service: service.name, serviceDeploymentArn });
  const tell = tellProgress(ports, followed);
  for (;;) {
    const [now] = await ecs.describeServiceDeployments([serviceDeploymentArn]);
    if (now !== undefined) await tell(now);
    if (now !== undefined && hasEnded(now)) return judge(ports, story, followed, now);
    deadline.signal().throwIfAborted();
    await clock.sleep(pollEveryMs, deadline.signal());
    deadline.signal().throwIfAborted();
  }
}

async function judge(
  ports: ServicePorts,
  story: Story,
  followed: Watched,
  end: ServiceDeployment,
): Promise<Outcome | 'again'> {
  const { rollback } = end.detail ?? {};
  const startedAt = rollback?.startedAt ?? end.createdAt;
  if (startedAt !== undefined) story.startedAt = startedAt;
  if (end.finishedAt !== undefined) story.endedAt = end.finishedAt;
  const arn = rollback?.serviceRevisionArn ?? end.targetServiceRevisionArn;
  const revisions = arn === undefined ? undefined : await ports.ecs.describeRevisions([arn]);
  const serves = revisions?.get(arn ?? '')?.taskDefinition;
  const wasStopped = story.to === undefined;
  switch (end.status) {
    case 'SUCCESSFUL':
      // It had completed before it could be stopped: what was to be left is what serves.
      if (wasStopped && story.done.length > 0) {
        story.done.length = 0;
        return 'again';
      }
      if (serves !== undefined) story.to = serves;
      return { verdict: 'restored', reason: `${followed.service.name} serves ${nameOf(serves)}` };
    case 'ROLLBACK_SUCCESSFUL':
      if (wasStopped) {
        if (serves !== undefined) story.to = serves;
        return {
          verdict: 'restored',
          reason: `${followed.service.name} serves ${nameOf(serves)} again; the deployment in flight was rolled back`,
        };
      }
      return failed(ports, story, followed, end, `ECS rolled it back to ${nameOf(serves)}`);
    case 'ROLLBACK_FAILED':
      return failed(ports, story, followed, end, 'the rollback failed');
    default:
      return failed(ports, story, followed, end, 'it was stopped');
  }
}

async function failed(
  ports: ServicePorts,
  story: Story,
  followed: Watched,
  end: ServiceDeployment,
  what: string,
): Promise<Outcome> {
  const evidence = await evidenceOf(ports, story, followed);
  const because = end.statusReason === undefined ? '' : ` (${end.statusReason.replace(/\.$/, '')})`;
  return {
    verdict: 'failed',
    reason: `${nameOf(story.to)} did not come back: ${what}${because}${evidence.failure}; ${evidence.serves}`,
  };
}

/** The last failed task's own words, and what serves now; what may not be read is left out. */
async function evidenceOf(
  { ecs }: ServicePorts,
  story: Story,
  { cluster, service }: Watched,
): Promise<{ readonly failure: string; readonly serves: string }> {
  const now = await ecs.describeServices(cluster, [service.name]);
  const primary = now.services[0] && primaryOf(now.services[0]);
  const serves =
    primary === undefined
      ? 'what serves now is not known'
      : `${nameOf(primary.taskDefinition)} serves, ${primary.runningCount} of ${primary.desiredCount} tasks (${deploymentIdOf(primary) ?? 'no id'})`;
  try {
    const arns = await ecs.listStoppedTasks(cluster, service.name, 50);
    const tasks = arns.length === 0 ? [] : await ecs.describeTasks(cluster, arns);
    const failure = tasks
      .filter(({ taskDefinition }) => taskDefinition === story.to)
      .flatMap((task) => readFailure(task) ?? [])[0];
    return { failure: failure === undefined ? '' : `; ${describeFailure(failure)}`, serves };
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    return { failure: '', serves };
  }
}

function nameOf(taskDefinition: string | undefined): string {
  return taskDefinition === undefined ? 'the older revision' : familyRevision(taskDefinition);
}
