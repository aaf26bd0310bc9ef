/** What the log tells while ECS deploys: the status where it changed, and the table of deployments with it. */
import {
  deploymentIdOf,
  primaryOf,
  type Service,
  type ServiceDeployment,
} from '@ecs-actions/core/deployment/service';
import { deploymentTable, stageWords } from '@ecs-actions/core/deployment/progress';
import { present } from '@ecs-actions/core/present';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { formatClock } from '@ecs-actions/core/time';
import type { ServicePorts } from './ports.ts';

/** To be called with each answer; prints only what differs from the call before. */
export function tellProgress(
  { ecs, clock, log }: Pick<ServicePorts, 'ecs' | 'clock' | 'log'>,
  { cluster, service }: { readonly cluster: string; readonly service: Service },
): (now: ServiceDeployment) => Promise<void> {
  let status = '';
  let table = '';
  return async (now) => {
    if (now.status !== status) log.line(`deployment: ${stageWords(now.status)}`);
    status = now.status;
    const seen = await readService();
    if (seen === undefined) return;
    const primary = primaryOf(seen);
    const subject = present({
      deploymentId: primary && deploymentIdOf(primary),
      taskDefinition: primary?.taskDefinition,
    });
    const { title, lines } = deploymentTable(seen, subject, now, undefined, 0);
    const text = [title, ...lines].join('\n');
    if (text !== table) log.group(`${formatClock(clock.epochMs())}  ${title}`, lines);
    table = text;
  };

  /** The counts are for the reader: where they cannot be read, the rollback goes on without them. */
  async function readService(): Promise<Service | undefined> {
    try {
      return (await ecs.describeServices(cluster, [service.name])).services[0];
    } catch (error) {
      if (!(error instanceof ReadableError)) throw error;
      return undefined;
    }
  }
}
