/** What one step tells the reader: the subject, new events, new ways of failing, and the table when it changed. */
import { formatClock, formatDuration } from '../time.ts';
import { obstacleLine } from './evidence-line.ts';
import { describeExpectation } from './expectation.ts';
import { shortTimeout } from './planned-waits.ts';
import { describeFailure } from './failure.ts';
import { pauseHook } from './standing.ts';
import { ownServiceDeployment, type Watch } from './watch.ts';
import type { RolloutStatus } from './rollout-status.ts';
import type { Obstacle } from './obstacle.ts';
import { deploymentTable, eventLine, plain, told, type Line } from './progress.ts';
import { familyRevision, type Service } from './service.ts';
import { taskId } from './task.ts';

/** At most so many lines of one kind a step: the rest is counted (a service of 5,000 tasks has many). */
const linesPerKind = 5;

export function narrate(
  before: Watch,
  after: Watch,
  service: Service,
  status: RolloutStatus,
  obstacle: Obstacle | undefined,
): { readonly watch: Watch; readonly lines: readonly Line[] } {
  const { subject } = after;
  if (subject === undefined) return { watch: after, lines: [] };
  const lines: Line[] = [];
  const said = new Set(after.printed.said);
  const once = (key: string, make: () => readonly Line[]): void => {
    if (said.has(key)) return;
    const made = make();
    if (made.length === 0) return;
    said.add(key);
    lines.push(...made);
  };

  once(`subject ${subject.deploymentId ?? subject.taskDefinition ?? ''}`, () =>
    introduce(after, service),
  );
  for (const [feature, why] of after.unseen) {
    once(`unseen ${feature}`, () => [plain(`could not see ${feature}: ${why}`)]);
  }
  // At the first poll the past is told by the table; only what happens from here on is printed as it comes.
  const fresh = after.events.slice(
    before.subject?.deploymentId === subject.deploymentId ? before.events.length : 0,
  );
  lines.push(...fresh.map(eventLine));
  lines.push(...newFailures(before, after));
  lines.push(...slowStarts(after, said));
  if (status.name === 'in-progress' && status.rollingBack) {
    once('rolling back', () => [
      {
        kind: 'warning',
        title: 'Rolling back',
        text:
          obstacle === undefined
            ? 'ECS rolls the deployment back; following it to its end'
            : obstacleLine(obstacle),
      },
    ]);
  }

  const own = ownServiceDeployment(after);
  const healthy = [...after.timelines.values()].filter(
    (timeline) => timeline.side === 'new' && timeline.health === 'healthy',
  );
  const table = deploymentTable(service, subject, own, after.targets, healthy.length);
  const tableText = table.lines.join('\n') + table.title;
  if (tableText !== after.printed.table) {
    const expectation =
      after.history !== undefined &&
      subject.createdAt !== undefined &&
      status.name === 'in-progress' &&
      !status.rollingBack
        ? `  (${describeExpectation(after.history, subject.createdAt, after.at, pauseHook(own) !== undefined)})`
        : '';
    lines.push({
      kind: 'folded',
      title: `${formatClock(after.at)}  ${table.title}${expectation}`,
      lines: table.lines,
    });
  }
  return { lines, watch: { ...after, printed: { said, table: tableText } } };
}

function introduce(watch: Watch, service: Service): readonly Line[] {
  const { subject, options } = watch;
  if (subject === undefined) return [];
  const text = shortTimeout(service.rollout, options);
  const impossible: readonly Line[] =
    text === undefined ? [] : [{ kind: 'warning', title: 'timeout may be too short', text }];
  const what = [
    subject.taskDefinition === undefined ? undefined : familyRevision(subject.taskDefinition),
    subject.deploymentId,
  ].filter((part) => part !== undefined);
  const since =
    subject.createdAt === undefined ? '' : `, created ${formatClock(subject.createdAt)} UTC`;
  return [...impossible, plain(`following ${what.join(', ')}${since}`)];
}

function newFailures(before: Watch, after: Watch): readonly Line[] {
  const known = new Set([...before.failures.values()].map(({ fingerprint }) => fingerprint));
  const lines: Line[] = [];
  for (const failure of after.failures.values()) {
    if (known.has(failure.fingerprint)) continue;
    known.add(failure.fingerprint);
    if (lines.length < linesPerKind) {
      lines.push(told(`task ${taskId(failure.taskArn)} failed: `, describeFailure(failure)));
    }
  }
  return lines;
}

/** Warnings for tasks that take longer from pull to healthy than they may; `said` keeps them to once a task. */
function slowStarts(watch: Watch, said: Set<string>): readonly Line[] {
  const { startBudgetMs } = watch.options;
  if (startBudgetMs === undefined) return [];
  const lines: Line[] = [];
  for (const timeline of watch.timelines.values()) {
    const { pullStartedAt, healthyAt, health, side, stoppedAt } = timeline;
    if (side !== 'new' || pullStartedAt === undefined || said.has(`slow ${timeline.taskId}`))
      continue;
    if (healthyAt === undefined && (health === 'healthy' || stoppedAt !== undefined)) continue;
    const tookMs = (healthyAt ?? watch.at) - pullStartedAt;
    if (tookMs <= startBudgetMs) continue;
    said.add(`slow ${timeline.taskId}`);
    if (lines.length >= linesPerKind) continue;
    const state = healthyAt === undefined ? 'is not healthy' : 'became healthy only';
    lines.push({
      kind: 'warning',
      title: 'Slow start',
      text: `Task ${timeline.taskId} ${state} ${formatDuration(tookMs)} after its pull began; start-budget is ${formatDuration(startBudgetMs)}.`,
    });
  }
  return lines;
}
