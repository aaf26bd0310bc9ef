/** The two revisions: what they run, and in which target groups. */
import type { BalancedGroup } from '@ecs-actions/aws/metrics/service-series';
import { kindOfBalancer } from '@ecs-actions/core/metrics/catalogue';
import { CredentialsError } from '@ecs-actions/aws/failure';
import { parseArn } from '@ecs-actions/core/arn';
import {
  familyRevision,
  revisionNumber,
  type ServiceDeployment,
} from '@ecs-actions/core/deployment/service';
import { normalAddress } from '@ecs-actions/core/deployment/target-join';
import { readFailure } from '@ecs-actions/core/deployment/failure';
import type { GreenHealth } from '@ecs-actions/core/canary/judge-step';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { balancedGroupArns, unseenTraffic } from '@ecs-actions/core/traffic/traffic';
import type { Ports } from './ports.ts';
import { remark, type Story } from './story.ts';
import { present } from '@ecs-actions/core/present';

export interface Revisions {
  /** ARNs. */
  readonly greenGroups: readonly string[];
  readonly blueGroups: readonly string[];
  /** Those behind an Application Load Balancer, as CloudWatch names them. */
  readonly green: readonly BalancedGroup[];
  readonly blue: readonly BalancedGroup[];
}

const tasksAtMost = 300;
const stoppedAtMost = 100;

/** `ecs-svc/N` of the tasks of green: a revision and its deployment share their number. */
export function greenDeploymentId(deployment: ServiceDeployment): string | undefined {
  const number = revisionNumber(deployment.targetServiceRevisionArn);
  return number === undefined ? undefined : `ecs-svc/${number}`;
}

export async function nameRevisions(
  { ecs }: Ports,
  story: Story,
  deployment: ServiceDeployment,
): Promise<void> {
  const [blue] = deployment.detail?.sourceServiceRevisionArns ?? [];
  const green = deployment.targetServiceRevisionArn;
  const arns = [green, blue].filter((arn) => arn !== undefined);
  const names = await ecs.taskDefinitionsOfRevisions(arns);
  const greenRevision = names.get(green ?? '');
  const blueRevision = names.get(blue ?? '');
  if (greenRevision !== undefined) story.greenRevision = familyRevision(greenRevision);
  if (blueRevision !== undefined) story.blueRevision = familyRevision(blueRevision);
}

/**
 * Which target groups are green's: those its revision resolved to, where ECS says so; else those that its tasks
 * are registered in. Undefined while that cannot be told.
 */
export async function findRevisions(
  ports: Ports,
  story: Story,
  deployment: ServiceDeployment,
): Promise<Revisions | undefined> {
  const { ecs, serviceContext } = ports;
  const arn = deployment.targetServiceRevisionArn;
  const traffic =
    arn === undefined
      ? undefined
      : await orUnseen(story, 'where the requests to green come in', async () =>
          (await ecs.trafficOfRevisions([arn])).get(arn),
        );
  for (const sentence of traffic === undefined ? [] : unseenTraffic(traffic))
    remark(story, sentence);
  const fromService = story.service?.targetGroups.map((group) => group.arn) ?? [];
  const found = traffic === undefined ? [] : balancedGroupArns(traffic);
  const all = found.length > 0 ? found : fromService;
  // Express and gateways keep their target groups in the revision alone.
  if (all.length === 0 && traffic === undefined) return undefined;
  if (all.length === 0) {
    remark(story, 'the service has no target group: only the health of its tasks is judged');
    return { greenGroups: [], blueGroups: [], green: [], blue: [] };
  }
  const own = (traffic?.ownGroups ?? []).filter((group) => all.includes(group));
  const greenGroups = own.length > 0 ? own : await groupsOfTasks(ports, story, deployment, all);
  if (greenGroups.length === 0) return undefined;
  const blueGroups = all.filter((group) => !greenGroups.includes(group));
  const balanced = await serviceContext.balancedGroups(all);
  const among = (arns: readonly string[]): readonly BalancedGroup[] =>
    balanced.filter(
      ({ group, balancer }) =>
        kindOfBalancer(balancer) === 'application' &&
        arns.some((each) => parseArn(each)?.resource === group),
    );
  const revisions = { greenGroups, blueGroups, green: among(greenGroups), blue: among(blueGroups) };
  if (revisions.green.length === 0) {
    remark(
      story,
      'green is behind no Application Load Balancer: a Network Load Balancer counts no requests and no errors, so only the health of its tasks is judged',
    );
  }
  return revisions;
}

async function groupsOfTasks(
  { ecs, targets }: Ports,
  { cluster }: Story,
  deployment: ServiceDeployment,
  all: readonly string[],
): Promise<readonly string[]> {
  const id = greenDeploymentId(deployment);
  if (cluster === undefined || id === undefined) return [];
  const arns = await ecs.listTasksStartedBy(cluster, id, tasksAtMost);
  const tasks = arns.length === 0 ? [] : await ecs.describeTasks(cluster, arns);
  const addresses = new Set(tasks.flatMap(({ network }) => network?.addresses ?? []));
  const health = await targets.targetHealth(all);
  return [
    ...new Set(
      health
        .filter(({ target }) => addresses.has(normalAddress(target)))
        .map(({ targetGroupArn }) => targetGroupArn),
    ),
  ];
}

/** Green's targets that fail their check, and its tasks that died; what cannot be seen is said once. */
export async function readHealth(
  ports: Ports,
  story: Story,
  deployment: ServiceDeployment,
  revisions: Revisions | undefined,
): Promise<GreenHealth> {
  const [unhealthyHosts, restarts] = await Promise.all([
    orUnseen(story, 'the health of green targets', () => countUnhealthy(ports, revisions)),
    orUnseen(story, 'whether tasks of green died', () => countDied(ports, story, deployment)),
  ]);
  return {
    ...present({ unhealthyHosts, restarts }),
  };
}

async function countUnhealthy(
  { targets }: Ports,
  revisions: Revisions | undefined,
): Promise<number | undefined> {
  if (revisions === undefined || revisions.greenGroups.length === 0) return undefined;
  const health = await targets.targetHealth(revisions.greenGroups);
  return health.filter(({ state }) => state === 'unhealthy').length;
}

async function countDied(
  { ecs }: Ports,
  { cluster, service }: Story,
  deployment: ServiceDeployment,
): Promise<number | undefined> {
  const id = greenDeploymentId(deployment);
  if (cluster === undefined || service === undefined || id === undefined) return undefined;
  const arns = await ecs.listStoppedTasks(cluster, service.name, stoppedAtMost);
  const tasks = arns.length === 0 ? [] : await ecs.describeTasks(cluster, arns);
  return tasks.filter((task) => task.startedBy === id && readFailure(task)?.counts === true).length;
}

/** What adds to the picture and could not be read is said by name; expired credentials end the step. */
export async function orUnseen<Value>(
  story: Story,
  what: string,
  read: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ReadableError) || error instanceof CredentialsError) throw error;
    remark(story, `could not see ${what}: ${error.message.replace(/\.$/, '')}`);
    return undefined;
  }
}
