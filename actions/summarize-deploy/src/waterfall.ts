/** Where the time went from the push to a healthy service, as one picture. */
import {
  waterfall,
  type WaterfallBar,
  type WaterfallSection,
} from '@ecs-actions/action-kit/waterfall';
import { formatDuration, type EpochMs } from '@ecs-actions/core/time';
import { isGood, type Deploy, type ServiceDetail } from './deploy.ts';
import type { CommandStep } from './inputs.ts';

/** More services than this are one bar from the first start to the last end. */
const servicesDrawn = 5;

/** The picture as Markdown; undefined where nothing is known to draw. */
export function renderWaterfall(deploy: Deploy): string | undefined {
  const isBefore = deploy.migrationPhase === 'before-deploy';
  const sections: readonly WaterfallSection[] = [
    {
      name: 'workflow',
      bars: [
        ...(isOneClock(deploy) ? commands(deploy) : []),
        ...(isBefore ? migration(deploy) : []),
      ].toSorted((a, b) => a.startMs - b.startMs),
    },
    { name: 'ECS, phases from the first task to the last', bars: rollout(deploy) },
    { name: 'afterwards', bars: [...(isBefore ? [] : migration(deploy)), ...metrics(deploy)] },
  ].filter(({ bars }) => bars.length > 0);
  return sections.length === 0 ? undefined : waterfall(sections);
}

function commands(deploy: Deploy): readonly WaterfallBar[] {
  return [
    ...beforehand(deploy),
    ...command('set up', deploy.setup),
    ...command('deploy command', deploy.command),
  ];
}

/** Differences of clocks below this do not show in the chart. */
const clockSkewMs = 10_000;

/**
 * A command cannot begin after what it deployed: where it does, the runner's clock differs from AWS's, and its bars
 * would be wrong.
 */
function isOneClock({ command: { startedAt }, rollout: { report } }: Deploy): boolean {
  const created = report.details.flatMap((service) =>
    service.beforeThisRun || service.createdAt === undefined ? [] : [service.createdAt],
  );
  return startedAt === undefined || created.every((at) => at >= startedAt - clockSkewMs);
}

function bar(
  label: string,
  startMs: EpochMs | undefined,
  endMs: EpochMs | undefined,
  more: Pick<WaterfallBar, 'isBad' | 'note'> = {},
): readonly WaterfallBar[] {
  if (startMs === undefined || endMs === undefined || endMs < startMs) return [];
  return [{ label, startMs, endMs, ...more }];
}

const ifBad = (isBad: boolean): Pick<WaterfallBar, 'isBad'> => (isBad ? { isBad } : {});

/** From the start of the run attempt to the first command: the queue, checkout, credentials. */
function beforehand({ rollout, setup, command }: Deploy): readonly WaterfallBar[] {
  const { startedAt, queuedSeconds } = rollout.report.run;
  const queued =
    startedAt === undefined || queuedSeconds === undefined
      ? []
      : bar('queued', startedAt, startedAt + queuedSeconds * 1000);
  const first = setup.startedAt ?? command.startedAt;
  return [...bar('start of the run to first command', startedAt, first), ...queued];
}

function command(
  label: string,
  { startedAt, endedAt, outcome }: CommandStep,
): readonly WaterfallBar[] {
  return bar(label, startedAt, endedAt, ifBad(outcome !== 'success'));
}

function rollout({ rollout: { report } }: Deploy): readonly WaterfallBar[] {
  const services = report.details.filter(({ beforeThisRun }) => !beforeThisRun);
  const howItEnded = ifBad(!isGood(report.verdict));
  if (services.length > servicesDrawn) {
    const starts = services.flatMap(({ createdAt }) => createdAt ?? []);
    const ends = services.flatMap(({ endedAt }) => endedAt ?? []);
    if (starts.length === 0 || ends.length === 0) return [];
    const label = `${services.length} deployments`;
    return bar(label, Math.min(...starts), Math.max(...ends), howItEnded);
  }
  return services.flatMap((service) => {
    const name = services.length > 1 ? `${service.service ?? ''} ` : '';
    const whole = bar(`${name}deployment`, service.createdAt, service.endedAt, howItEnded);
    const phases = service.phases.flatMap((phase) =>
      bar(`${name}${phase.words ?? ''}`, phase.from, phase.to, ofEach(phase)),
    );
    return [...whole, ...phases];
  });
}

/** The bar spans the phase of all tasks, from the first to the last; what each took is said behind it. */
function ofEach({ medianSeconds }: ServiceDetail['phases'][number]): Pick<WaterfallBar, 'note'> {
  return medianSeconds === undefined
    ? {}
    : { note: `median ${formatDuration(medianSeconds * 1000)}` };
}

function migration({ migration: { report, outcome } }: Deploy): readonly WaterfallBar[] {
  const worked = ifBad(outcome !== 'success');
  return bar('migration', report.task.createdAt, report.task.endedAt, worked);
}

function metrics({ metrics: { report, outcome } }: Deploy): readonly WaterfallBar[] {
  const worked = ifBad(outcome !== 'success');
  return bar(
    'metrics observed',
    report.windows.observed.from,
    report.windows.observed.until,
    worked,
  );
}
