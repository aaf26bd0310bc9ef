/** Whether the service runs the image that the migration was pulled with: a tag may have moved in between. */
import type { Task } from '@ecs-actions/core/deployment/task';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';

const tasksCompared = 10;

/** One sentence where they differ; `undefined` where they agree, or where it cannot be told. */
export async function compareImages(
  { tasks, log, deadline }: Ports,
  { cluster, service, definition, container, image }: Plan,
  own: Task,
): Promise<string | undefined> {
  const digest = digestIn(own, container.name);
  // Another image was asked for, so a difference is expected.
  if (image !== undefined || digest === undefined) return undefined;
  try {
    const arns = await tasks.listOfService(cluster, service.name, tasksCompared);
    if (arns.length === 0) return undefined;
    // Tasks of other revisions (blue ones, a family of its own for migrations) run other images on purpose.
    const running = (await tasks.describe(cluster, arns)).filter(
      ({ lastStatus, taskDefinition }) =>
        lastStatus === 'RUNNING' && taskDefinition === definition.arn,
    );
    const others = new Set(
      running.flatMap((task) => {
        const other = digestIn(task, container.name);
        return other === undefined || other === digest ? [] : [other];
      }),
    );
    if (others.size === 0) return undefined;
    return `The migration runs image ${digest} of container ${container.name}, and the service runs ${[...others].join(', ')}: the tag was moved after the service was deployed.`;
  } catch (error) {
    // Cut off by the deadline or a cancellation: there is no time for it.
    if (deadline.signal().aborted) return undefined;
    if (!(error instanceof ReadableError)) throw error;
    log.line(`could not see which image the service runs: ${error.message}`);
    return undefined;
  }
}

function digestIn(task: Task, name: string): string | undefined {
  return task.containers.find((container) => container.name === name)?.imageDigest;
}
