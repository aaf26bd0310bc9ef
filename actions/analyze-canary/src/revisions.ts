/** The two revisions: what they run, and in which target groups. */
import type { RevisionGroup } from '@ecs-actions/aws/metrics/revision-series';
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
import {
  balancedGroupArns,
  discoveryNamesOf,
  latticeGroupArns,
  latticeGroupIn,
  unseenTraffic,
} from '@ecs-actions/core/traffic/traffic';
import type { Ports } from './ports.ts';
import { remark, type Story } from './story.ts';
import { present } from '@ecs-actions/core/present';

export interface Revisions {
  /** ARNs. */
  readonly greenGroups: readonly string[];
  readonly blueGroups: readonly string[];
  /** Of these ARNs, those behind a load balancer: their targets' health can be asked for. */
  readonly checkedGroups: readonly string[];
  /** Those behind an Application Load Balancer or in VPC Lattice, as CloudWatch names them. */
  readonly green: readonly RevisionGroup[];
  readonly blue: readonly RevisionGroup[];
}

const tasksAtMost = 300;
const stoppedAtMost = 100;

/** `ecs-svc/N` of the tasks of green: a revision and its deployment share their number. */
export function greenDeploymentId(deployment: ServiceDeployment): string | undefined {
  const number = revisionNumber(deployment.targetServiceRevisionArn);
  return number === undefined ? undefined : `ecs-svc/${number}`;
}

export async function nameRevisions(
  { ecs, log }: Ports,
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
  if (story.greenRevision !== undefined && story.blueRevision !== undefined) {
    log.line(`green is ${story.greenRevision}, blue is ${story.blueRevision}`);
  }
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
  if (traffic !== undefined && discoveryNamesOf(traffic).length > 0) {
    remark(
      story,
      'requests through Service Connect are not judged: it counts none of one revision',
    );
  }
  const balanced = traffic === undefined ? [] : balancedGroupArns(traffic);
  const lattice = traffic === undefined ? [] : latticeGroupArns(traffic);
  const found = [...balanced, ...lattice];
  const all = found.length > 0 ? found : fromService;
  // Express and gateways keep their target groups in the revision alone.
  if (all.length === 0 && traffic === undefined) return undefined;
  if (all.length === 0) {
    remark(story, 'the service has no target group: only the health of its tasks is judged');
    return { greenGroups: [], blueGroups: [], checkedGroups: [], green: [], blue: [] };
  }
  const own = (traffic?.ownGroups ?? []).filter((group) => all.includes(group));
  const checkedGroups = all.filter((group) => !lattice.includes(group));
  const greenGroups =
    own.length > 0 ? own : await groupsOfTasks(ports, story, deployment, checkedGroups);
  if (greenGroups.length === 0) return undefined;
  const blueGroups = all.filter((group) => !greenGroups.includes(group));
  const known = await serviceContext.balancedGroups(checkedGroups);
  const among = (arns: readonly string[]): readonly RevisionGroup[] => [
    ...known.filter(
      ({ group, balancer }) =>
        kindOfBalancer(balancer) === 'application' &&
        arns.some((each) => parseArn(each)?.resource === group),
    ),
    ...arns
      .filter((each) => lattice.includes(each))
      .map((each) => ({ latticeGroup: latticeGroupIn(each) })),
  ];
  const revisions: Revisions = {
    greenGroups,
    blueGroups,
    checkedGroups,
    green: among(greenGroups),
    blue: among(blueGroups),
  };
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
  if (all.length === 0) return [];
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
    ...(revisions !== undefined &&
      checkedOf(revisions).length === 0 && { hostsAreUnchecked: true }),
  };
}

/** Green's target groups whose targets a load balancer checks. */
function checkedOf({ greenGroups, checkedGroups }: Revisions): readonly string[] {
  return greenGroups.filter((group) => checkedGroups.includes(group));
}

async function countUnhealthy(
  { targets }: Ports,
  revisions: Revisions | undefined,
): Promise<number | undefined> {
  const checked = revisions === undefined ? [] : checkedOf(revisions);
  if (checked.length === 0) return undefined;
  const health = await targets.targetHealth(checked);
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
