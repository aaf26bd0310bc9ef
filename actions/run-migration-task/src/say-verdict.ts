/** The verdict on the log: an annotation where it is bad, and the last thing that is printed. */
import { taskLink } from '@ecs-actions/core/console-link';
import { familyRevision, type Service } from '@ecs-actions/core/deployment/service';
import { adviceOn } from '@ecs-actions/core/migration/cause';
import { hasRun } from '@ecs-actions/core/migration/ending';
import { firstScreen, type Sentence } from '@ecs-actions/core/migration/first-screen';
import type { VerdictName } from '@ecs-actions/core/migration/verdict';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import { present } from '@ecs-actions/core/present';

const titles: Readonly<Record<Exclude<VerdictName, 'succeeded'>, string>> = {
  failed: 'Migration failed',
  'never-started': 'Migration never started',
  'timed-out': 'Migration timed out',
  refused: 'Migration refused',
  cancelled: 'Migration cancelled',
  error: 'End of the migration unknown',
};

/** @returns the sentences of the first screen; none where it succeeded. */
export async function sayVerdict(
  ports: Ports,
  end: Outcome,
  plan: Plan,
): Promise<readonly Sentence[]> {
  const { log } = ports;
  const { verdict, exitCode } = end;
  if (verdict === 'succeeded') {
    log.line(`succeeded: exit code ${exitCode ?? 0} (${familyRevision(plan.definition.arn)})`);
    return [];
  }
  const sentences = firstScreenOf(end, plan, await serviceNow(ports, plan));
  log.error({ title: titles[verdict], message: sentences.map(inLine).join('\n') });
  return sentences;
}

export function adviceFor(end: Outcome, plan: Plan): string | undefined {
  const { cause, exitCode, told, lastLines, task } = end;
  if (cause === undefined) return undefined;
  return adviceOn({
    cause,
    lastLines,
    hasRun: task !== undefined && hasRun(task, plan.container.name),
    ...present({ exitCode, told }),
  });
}

function firstScreenOf(
  end: Outcome,
  plan: Plan,
  service: Service | undefined,
): readonly Sentence[] {
  const { verdict, reason, cause, lastLines, task, followCommand } = end;
  const advice = adviceFor(end, plan);
  const link = task === undefined ? undefined : (plan.logAddress(task)?.url ?? taskLink(task.arn));
  const next = followCommand ?? link;
  return firstScreen({
    verdict,
    lastLines,
    taskGoesOn: followCommand !== undefined,
    ...present({ reason, cause, advice, service, taskArn: task?.arn, next }),
  });
}

/** What serves now, an hour after it was first described say; a cancelled step has no time to ask. */
async function serviceNow(
  { services, cancellation }: Ports,
  { cluster, service }: Plan,
): Promise<Service | undefined> {
  if (cancellation.signal.aborted) return undefined;
  try {
    const { services: found } = await services.describeServices(cluster, [service.name]);
    return found[0];
  } catch (error) {
    if (error instanceof ReadableError || cancellation.signal.aborted) return undefined;
    if (error instanceof Error && error.name === 'AbortError') return undefined;
    throw error;
  }
}

function inLine({ label, words }: Sentence): string {
  return label === undefined ? words : `${label}: ${words}`;
}
