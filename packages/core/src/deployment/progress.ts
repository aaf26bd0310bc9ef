/** What the log shows of a running deployment: changes, never polls. */
import { shortText, withoutArns } from '../failure/short.ts';
import { formatClock } from '../time.ts';
import { eventKey, eventText } from './event.ts';
import {
  deploymentIdOf,
  familyRevision,
  revisionNumber,
  type Service,
  type ServiceDeployment,
  type ServiceEvent,
} from './service.ts';
import type { Subject } from './subject.ts';
import type { TargetHealth } from './task.ts';

/** Something to print. `folded` is a group whose title alone tells the change. */
export type Line =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'folded'; readonly title: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'notice' | 'warning' | 'error';
      readonly title: string;
      readonly text: string;
    };

export function plain(text: string): Line {
  return { kind: 'plain', text };
}

/** Events not seen before and not older than the subject, oldest first. */
export function newEvents(
  service: Service,
  subject: Subject | undefined,
  known: ReadonlySet<string>,
): readonly ServiceEvent[] {
  return service.events
    .filter(
      (event) =>
        !known.has(eventKey(event)) &&
        (subject?.createdAt === undefined ||
          event.createdAt === undefined ||
          event.createdAt >= subject.createdAt),
    )
    .toReversed();
}

export function eventLine(event: ServiceEvent): Line {
  const clock = event.createdAt === undefined ? '' : `${formatClock(event.createdAt)}  `;
  return told(clock, eventText(event));
}

/** At most so much of AWS's words in one line of the log; the whole of longer ones is folded under it. */
const wordsInTheOpen = 200;

/** AWS's words without ARNs, on one line; long ones shortened, and whole in the fold. */
export function told(before: string, words: string, after = ''): Line {
  const line = `${before}${shortText(words, wordsInTheOpen)}${after}`;
  return withoutArns(words).length <= wordsInTheOpen
    ? plain(line)
    : { kind: 'folded', title: line, lines: [words] };
}

const columns = [
  'deployment',
  'revision',
  'status',
  'desired',
  'running',
  'pending',
  'failed',
  'healthy',
] as const;

/**
 * The table of deployments. Its title is the followed one in a line, so that a folded group still tells
 * where the rollout stands.
 */
export function deploymentTable(
  service: Service,
  subject: Subject,
  own: ServiceDeployment | undefined,
  targets: readonly TargetHealth[] | undefined,
  healthyNew: number,
): { readonly title: string; readonly lines: readonly string[] } {
  const rows = service.deployments.map((deployment) => {
    const id = deploymentIdOf(deployment);
    const isOwn = id !== undefined && id === subject.deploymentId;
    return [
      shortId(id),
      deployment.taskDefinition === undefined ? '' : familyRevision(deployment.taskDefinition),
      [deployment.status, deployment.rolloutState].filter((word) => word !== undefined).join(' '),
      String(deployment.desiredCount),
      String(deployment.runningCount),
      String(deployment.pendingCount),
      String(deployment.failedTasks),
      isOwn && targets !== undefined ? String(healthyNew) : '',
    ];
  });
  for (const taskSet of service.taskSets) {
    rows.push([
      shortId(taskSet.id),
      taskSet.taskDefinition === undefined ? '' : familyRevision(taskSet.taskDefinition),
      [taskSet.status, taskSet.stabilityStatus].filter((word) => word !== undefined).join(' '),
      String(taskSet.computedDesiredCount),
      String(taskSet.runningCount),
      String(taskSet.pendingCount),
      '',
      '',
    ]);
  }
  return {
    title: tableTitle(service, subject, own, targets, healthyNew),
    lines: alignColumns([columns, ...rows]),
  };
}

function tableTitle(
  service: Service,
  subject: Subject,
  own: ServiceDeployment | undefined,
  targets: readonly TargetHealth[] | undefined,
  healthyNew: number,
): string {
  const deployment = service.deployments.find(
    (candidate) => deploymentIdOf(candidate) === subject.deploymentId,
  );
  const breaker = own?.detail?.circuitBreaker;
  const parts = [
    subject.taskDefinition === undefined
      ? shortId(subject.deploymentId)
      : familyRevision(subject.taskDefinition),
    deployment === undefined
      ? `${service.runningCount}/${service.desiredCount} running in the service`
      : `${deployment.runningCount}/${deployment.desiredCount} running`,
    ...(deployment !== undefined && deployment.pendingCount > 0
      ? [`${deployment.pendingCount} pending`]
      : []),
    ...(deployment !== undefined && deployment.failedTasks > 0
      ? [`${deployment.failedTasks} failed`]
      : []),
    ...(targets === undefined ? [] : [`${healthyNew} healthy`]),
    ...(own?.detail?.lifecycleStage === undefined ? [] : [stageWords(own.detail.lifecycleStage)]),
    ...(breaker?.threshold !== undefined &&
    breaker.status !== 'DISABLED' &&
    (breaker.failureCount ?? 0) > 0
      ? [breakerWords(breaker.failureCount ?? 0, breaker.threshold)]
      : []),
  ];
  return parts.join(', ');
}

/** Failures beyond the threshold are the stragglers of a breaker that has tripped. */
function breakerWords(failures: number, threshold: number): string {
  return failures < threshold
    ? `circuit breaker ${failures}/${threshold}`
    : `circuit breaker tripped (${threshold} failures)`;
}

/** `POST_TEST_TRAFFIC_SHIFT` as `post test traffic shift`. */
export function stageWords(stage: string): string {
  return stage.toLowerCase().replaceAll('_', ' ');
}

function shortId(id: string | undefined): string {
  const number = revisionNumber(id);
  if (number === undefined) return id ?? '';
  return number.length > 8 ? `…${number.slice(-6)}` : number;
}

/** Left-aligned columns, two spaces apart. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
