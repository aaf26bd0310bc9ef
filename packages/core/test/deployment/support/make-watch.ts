/** A watch in the midst of its work, as a test says. */
import type { TaskTimeline } from '../../../src/deployment/timeline.ts';
import { beginWatch, type Watch } from '../../../src/deployment/watch.ts';
import {
  createdAt,
  makeOptions,
  makeService,
  makeServiceDeployment,
  minute,
  revision,
  second,
  serviceDeploymentArn,
} from './make.ts';

export const subject = {
  deploymentId: 'ecs-svc/2',
  serviceDeploymentArn: serviceDeploymentArn('sd2'),
  taskDefinition: revision('web:2'),
  createdAt,
};

/** A minute after the creation of `ecs-svc/2`, half a minute into the step; all was asked for just now. */
export function makeWatch(more: Partial<Watch> = {}): Watch {
  const elapsedMs = 30 * second;
  return {
    ...beginWatch(makeOptions()),
    service: makeService(),
    subject,
    at: createdAt + minute,
    elapsedMs,
    serviceDeployments: [
      makeServiceDeployment({ detail: { hooks: [], sourceServiceRevisionArns: [] } }),
    ],
    revisions: new Map(),
    seenInProgress: true,
    answeredMs: {
      recent: elapsedMs,
      described: elapsedMs,
      tasks: elapsedMs,
      targets: elapsedMs,
      instances: elapsedMs,
    },
    ...more,
  };
}

/** A new task that runs and is not healthy yet. */
export function makeTimeline(id: string, more: Partial<TaskTimeline> = {}): TaskTimeline {
  return {
    taskArn: `arn:aws:ecs:eu-central-1:123456789012:task/prod/${id}`,
    taskId: id,
    side: 'new',
    lastStatus: 'RUNNING',
    failed: false,
    health: 'unhealthy',
    containers: [],
    createdAt,
    startedAt: createdAt + 20 * second,
    ...more,
  };
}

export const timelinesOf = (...all: readonly TaskTimeline[]) =>
  new Map(all.map((one) => [one.taskId, one]));
