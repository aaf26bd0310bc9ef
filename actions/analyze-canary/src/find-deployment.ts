/** Which deployment is judged: the one in flight, or the next that begins. */
import { findServices } from '@ecs-actions/aws/ecs/find-services';
import type { ServiceDeployment } from '@ecs-actions/core/deployment/service';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { formatDuration } from '@ecs-actions/core/time';
import type { Inputs } from './inputs.ts';
import type { Ports } from './ports.ts';
import type { Story } from './story.ts';

const pollEveryMs = 10_000;
const inFlight = new Set([
  'PENDING',
  'IN_PROGRESS',
  'STOP_REQUESTED',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
]);

/** @throws ReadableError where there is none, or one that shifts no traffic by itself. */
export async function findDeployment(ports: Ports, inputs: Inputs, story: Story): Promise<void> {
  const { ecs, clock, deadline, log } = ports;
  const { cluster, services } = await findServices(ecs, inputs.address);
  const [service] = services;
  if (service === undefined) return;
  Object.assign(story, { cluster, service });
  if (service.controller !== 'ECS') {
    throw new ReadableError(
      'No native canary',
      `${service.name} is deployed by ${service.controller}: only ECS's own CANARY, LINEAR and BLUE_GREEN deployments can be judged`,
    );
  }
  const untilMs = clock.monotonicMs() + inputs.waitForDeploymentMs;
  let found = choose(await ecs.listServiceDeployments(cluster, service.name), story);
  if (found === undefined && inputs.waitForDeploymentMs > 0) {
    log.line(
      `no deployment of ${service.name} is in flight; waiting up to ${formatDuration(inputs.waitForDeploymentMs)} for one to begin`,
    );
  }
  while (found === undefined && clock.monotonicMs() < untilMs) {
    await clock.sleep(Math.min(pollEveryMs, untilMs - clock.monotonicMs()), deadline.signal());
    deadline.signal().throwIfAborted();
    found = choose(await ecs.listServiceDeployments(cluster, service.name), story);
  }
  if (found === undefined) {
    throw new ReadableError(
      'Nothing to judge',
      inputs.waitForDeploymentMs > 0
        ? `no deployment of ${service.name} began within ${formatDuration(inputs.waitForDeploymentMs)}`
        : `no deployment of ${service.name} is in flight; start this step while one is, or before it with wait-for-deployment`,
    );
  }
  const now = (await ecs.describeServices(cluster, [service.name])).services[0] ?? service;
  const { strategy } = now.rollout;
  if (strategy === 'ROLLING') {
    throw new ReadableError(
      'No native canary',
      `${service.name} is deployed by ROLLING, which shifts no traffic in steps: set the deployment strategy to CANARY, LINEAR or BLUE_GREEN`,
    );
  }
  Object.assign(story, { service: now, rollout: now.rollout, arn: found.arn });
}

/** In flight, or begun and ended since this step began. */
function choose(
  listed: readonly ServiceDeployment[],
  { startedAt }: Story,
): ServiceDeployment | undefined {
  const [newest] = listed;
  if (newest === undefined) return undefined;
  return inFlight.has(newest.status) || (newest.createdAt ?? 0) >= startedAt ? newest : undefined;
}
