/** The post step of a cancelled workflow: how the rollback that was begun ends. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { Log } from '@ecs-actions/action-kit/log';
import { heading, text } from '@ecs-actions/action-kit/markdown';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { familyRevision, hasEnded } from '@ecs-actions/core/deployment/service';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { durations, type DurationMs } from '@ecs-actions/core/time';
import type { Aws } from './connect.ts';
import type { Begun, SavedState } from './state.ts';

export interface FinishPorts extends Pick<Aws, 'ecs'> {
  readonly log: Log;
  readonly clock: Clock;
}

/** The runner gives a post step five minutes; one is kept for what comes after. */
const followForMs: DurationMs = 4 * durations.minute;
const pollEveryMs: DurationMs = 5 * durations.second;

export async function finish(ports: FinishPorts, state: SavedState): Promise<ActionResult> {
  if (state.finished) return { exitCode: 0 };
  const told = await howAllEnd(ports, state.begun);
  for (const line of told) ports.log.line(line);
  return {
    exitCode: 0,
    summary: [heading(3, 'Rollback, cancelled'), ...told.map((line) => text(line))],
  };
}

async function howAllEnd(ports: FinishPorts, begun: readonly Begun[]): Promise<readonly string[]> {
  if (begun.length === 0) return ['The step was cancelled before it changed anything.'];
  const open = begun.filter(({ hasEnded }) => hasEnded !== true);
  if (open.length === 0) return ['What the step had begun had ended before it was cancelled.'];
  return Promise.all(
    open.map((one) =>
      howItEnds(ports, one).catch((error: unknown) => {
        if (!(error instanceof ReadableError)) throw error;
        return `${one.service}: how it goes on could not be seen: ${error.message}`;
      }),
    ),
  );
}

async function howItEnds(
  { ecs, clock }: FinishPorts,
  { cluster, service, ...begun }: Begun,
): Promise<string> {
  const newest = await ecs.listServiceDeployments(cluster, service);
  const arn = begun.serviceDeploymentArn ?? newest[0]?.arn;
  const untilMs = clock.monotonicMs() + followForMs;
  for (;;) {
    const [now] = arn === undefined ? [] : await ecs.describeServiceDeployments([arn]);
    const { services } = await ecs.describeServices(cluster, [service]);
    const names = familyRevision(services[0]?.taskDefinition ?? 'an unknown revision');
    if (now === undefined) return `${service} has ${names}; no deployment of it is known.`;
    if (hasEnded(now)) return `The deployment ended ${now.status}; ${service} has ${names}.`;
    if (clock.monotonicMs() + pollEveryMs > untilMs) {
      return `The deployment is ${now.status} and goes on by itself; ${service} has ${names}.`;
    }
    await clock.sleep(pollEveryMs);
  }
}
