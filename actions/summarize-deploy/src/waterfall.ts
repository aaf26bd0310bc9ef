/** Where the time went from the push to a healthy service, as one chart. */
import { gantt, type GanttBar, type GanttSection } from '@ecs-actions/action-kit/mermaid';
import { formatDuration, type EpochMs } from '@ecs-actions/core/time';
import type { Deploy } from './deploy.ts';
import type { CommandStep } from './inputs.ts';
import type { Report } from './report.ts';

/** More services than this are one bar from the first start to the last end. */
const servicesDrawn = 5;

/** The chart as Markdown; undefined where nothing is known to draw. */
export function renderWaterfall(deploy: Deploy): string | undefined {
  const isBefore = deploy.migrationPhase === 'before-deploy';
  const migrated = { name: 'migration', bars: migration(deploy) };
  const sections: readonly GanttSection[] = [
    { name: 'workflow', bars: [...beforehand(deploy), ...command('set up', deploy.setup)] },
    ...(isBefore ? [migrated] : []),
    { name: 'deploy command', bars: command('deploy command', deploy.command) },
    { name: 'ECS', bars: rollout(deploy) },
    ...(isBefore ? [] : [migrated]),
    { name: 'metrics', bars: metrics(deploy) },
  ].filter(({ bars }) => bars.length > 0);
  return sections.length === 0 ? undefined : gantt({ sections });
}

function bar(
  label: string,
  startMs: EpochMs | undefined,
  endMs: EpochMs | undefined,
  mark?: GanttBar['mark'],
): readonly GanttBar[] {
  if (startMs === undefined || endMs === undefined || endMs < startMs) return [];
  const text = `${label} ${formatDuration(endMs - startMs)}`;
  return [{ label: text, startMs, endMs, ...(mark !== undefined && { mark }) }];
}

/** From the start of the run attempt to the first command: the queue, checkout, credentials. */
function beforehand({ rollout, setup, command }: Deploy): readonly GanttBar[] {
  const run = rollout.report.part('run');
  const startedAt = run.instant('started-at');
  const queuedSeconds = run.number('queued-seconds');
  const queued =
    startedAt === undefined || queuedSeconds === undefined
      ? []
      : bar('queued', startedAt, startedAt + queuedSeconds * 1000);
  const first = setup.startedAt ?? command.startedAt;
  return [...bar('run started, up to the first command', startedAt, first), ...queued];
}

function command(label: string, { startedAt, endedAt, outcome }: CommandStep): readonly GanttBar[] {
  return bar(label, startedAt, endedAt, outcome === 'success' ? undefined : 'crit');
}

function rollout({ rollout: { report } }: Deploy): readonly GanttBar[] {
  const services = report.list('details').filter((one) => !one.flag('before-this-run'));
  if (services.length > servicesDrawn) {
    const starts = services.flatMap((one) => one.instant('created-at') ?? []);
    const ends = services.flatMap((one) => one.instant('ended-at') ?? []);
    if (starts.length === 0 || ends.length === 0) return [];
    const label = `${services.length} deployments`;
    return bar(label, Math.min(...starts), Math.max(...ends), mark(report));
  }
  return services.flatMap((service) => {
    const name = services.length > 1 ? `${service.text('service') ?? ''} ` : '';
    const whole = bar(
      `${name}deployment`,
      service.instant('created-at'),
      service.instant('ended-at'),
      mark(report),
    );
    const phases = service
      .list('phases')
      .flatMap((phase) =>
        bar(`${name}${phase.text('words') ?? ''}`, phase.instant('from'), phase.instant('to')),
      );
    return [...whole, ...phases];
  });
}

function mark(report: Report): 'active' | 'crit' {
  return report.text('verdict') === 'stable' ? 'active' : 'crit';
}

function migration({ migration: { report, outcome } }: Deploy): readonly GanttBar[] {
  const task = report.part('task');
  const worked = outcome === 'success' ? undefined : 'crit';
  return bar('migration', task.instant('created-at'), task.instant('ended-at'), worked);
}

function metrics({ metrics: { report, outcome } }: Deploy): readonly GanttBar[] {
  const observed = report.part('windows').part('observed');
  const worked = outcome === 'success' ? undefined : 'crit';
  return bar('metrics observed', observed.instant('from'), observed.instant('until'), worked);
}
