/** The one job summary: verdict, the one thing to know, the steps, the waterfall, then each step's own. */
import { codeBlock, details, heading, table, text } from '@ecs-actions/action-kit/markdown';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import { formatDuration } from '@ecs-actions/core/time';
import { ran, type Deploy, type ServiceDetail } from './deploy.ts';
import type { CommandStep, StepOutcome } from './inputs.ts';
import { headline, isNew, oneThingToKnow, stoppedByCanary } from './verdict.ts';
import { renderWaterfall } from './waterfall.ts';

export function renderSummary(deploy: Deploy): readonly SummaryBlock[] {
  return [
    heading(2, headline(deploy)),
    ...advice(deploy),
    steps(deploy),
    ...[renderWaterfall(deploy)].filter((chart) => chart !== undefined),
    ...folded('Image', deploy.image),
    ...folded('Canary', deploy.canary),
    ...folded('Rollout', deploy.rollout),
    ...folded('Migration', deploy.migration),
    ...folded('Metrics', deploy.metrics),
    ...folded('Rollback', deploy.rollback),
    ...folded('Scaling', deploy.scaling),
    ...folded('Dashboard', deploy.dashboard),
  ];
}

function advice(deploy: Deploy): readonly string[] {
  const cause = stoppedByCanary(deploy);
  const screens = badServices(deploy).map((one) => renderScreen(one, deploy.isSeveral, cause));
  if (screens.length > 0) return [...screens, ...othersLive(deploy)];
  const found = oneThingToKnow(deploy);
  if (found === undefined) return [];
  const remedy = found.remedy === undefined ? [] : [`**What to do:** ${text(found.remedy)}`];
  return [[text(found.reason), ...remedy].join('\n\n')];
}

/** At most so many services are told in the open, the worst first; all are in the fold. */
const servicesInTheOpen = 3;

function badServices({ rollout }: Deploy): readonly ServiceDetail[] {
  return rollout.report.details
    .filter(({ screen }) => screen.headline !== undefined)
    .slice(0, servicesInTheOpen);
}

/** What wait-stable shows first of a service that is not live: cause, evidence, what serves, what goes on, what to do. */
function renderScreen(
  { screen }: ServiceDetail,
  isOneOfSeveral: boolean,
  /** Of whoever stopped the deployment; ECS only says that it was asked to. */
  known: string | undefined,
): string {
  const lines = screen.lines.map((line) => {
    const words = line.label === 'Cause' ? (known ?? line.text) : line.text;
    return `- **${text(line.label ?? '')}:** ${text(words ?? '')}`;
  });
  const { command } = screen;
  return [
    // Of one service the title of the summary says it.
    ...(isOneOfSeveral ? [`**${text(screen.headline ?? '')}**`] : []),
    lines.join('\n'),
    ...(command === undefined ? [] : [`To end it:\n\n${codeBlock(command, 'sh')}`]),
  ].join('\n\n');
}

function othersLive({ rollout }: Deploy): readonly string[] {
  const live = rollout.report.services
    .filter(({ verdict }) => verdict === 'stable')
    .flatMap(({ service }) => service ?? []);
  if (live.length === 0) return [];
  return [text(`${live.length} ${live.length === 1 ? 'is' : 'are'} live: ${live.join(', ')}.`)];
}

type Row = readonly [
  what: string,
  how: string | undefined,
  seconds: number | undefined,
  remark: string,
];

function steps(deploy: Deploy): string {
  const { setup, command, image, canary, rollout, migration, scaling, metrics } = deploy;
  const { rollback, dashboard } = deploy;
  const isImage = image.report.verdict !== undefined;
  const endToEnd = rollout.report.endToEndSeconds;
  const migrationRow: Row = [
    deploy.migrationPhase === 'before-deploy' ? 'migration (before the deploy)' : 'migration',
    told(migration),
    migration.report.durationSeconds,
    exitCode(deploy),
  ];
  const rows: readonly Row[] = [
    ['set up', ran(setup) ? setup.outcome : undefined, seconds(setup), ''],
    ...(deploy.migrationPhase === 'before-deploy' ? [migrationRow] : []),
    isImage
      ? ['image', told(image), undefined, image.report.reason ?? '']
      : ['deploy command', command.outcome, seconds(command), ''],
    ['canary', told(canary), undefined, canary.report.reason ?? ''],
    [
      'rollout',
      told(rollout),
      isNew(deploy) ? rollout.report.durationSeconds : undefined,
      comparison(deploy),
    ],
    ...(deploy.migrationPhase === 'before-deploy' ? [] : [migrationRow]),
    ['metrics', told(metrics), undefined, metrics.report.reason ?? ''],
    ['rollback', told(rollback), rollback.report.durationSeconds, rollback.report.reason ?? ''],
    ['scaling rules', told(scaling), undefined, counts(deploy)],
    ['dashboard', told(dashboard), undefined, ''],
    [
      'end to end',
      endToEnd === undefined ? undefined : '',
      endToEnd,
      rollout.report.details.some(({ endedAt }) => endedAt === undefined)
        ? 'from the start of the run attempt until wait-stable ended; the deployment has no end'
        : 'from the start of the run attempt to the deployment’s end',
    ],
  ];
  return table(
    [{ title: '' }, { title: '' }, { title: 'took', align: 'right' }, { title: '' }],
    rows.flatMap(([what, how, took, remark]) =>
      how === undefined
        ? []
        : [
            [
              text(what),
              how === '' ? '' : `**${text(how)}**`,
              took === undefined ? '' : text(formatDuration(took * 1000)),
              text(remark),
            ],
          ],
    ),
  );
}

/** What every step is told by. */
interface AnyStep {
  readonly outcome: StepOutcome;
  readonly report: { readonly verdict: string | undefined; readonly reason: string | undefined };
  readonly markdown: string | undefined;
}

/** Its verdict; where it left none, how GitHub saw it end. */
function told(step: AnyStep): string | undefined {
  if (!ran(step)) return undefined;
  return step.report.verdict ?? step.outcome;
}

function seconds({ startedAt, endedAt }: CommandStep): number | undefined {
  if (startedAt === undefined || endedAt === undefined) return undefined;
  return (endedAt - startedAt) / 1000;
}

/** Against wait-stable's last deployments; else against those of 90 days, which the metrics step has read. */
function comparison({ rollout, metrics }: Deploy): string {
  const [only, ...others] = rollout.report.details.flatMap(({ comparison: one }) => one ?? []);
  if (only !== undefined) return others.length === 0 ? only : '';
  const { medianSeconds, deploys } = metrics.report.history;
  if (medianSeconds === undefined) return '';
  return `the median of ${deploys.length} deployments is ${formatDuration(medianSeconds * 1000)}`;
}

function exitCode({ migration: { report } }: Deploy): string {
  return report.exitCode === undefined ? '' : `exit code ${report.exitCode}`;
}

function counts({ scaling }: Deploy): string {
  const { errors, warnings } = scaling.report.counts;
  if (errors === undefined || warnings === undefined) return '';
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}

/** A step's own summary; where it left none but a reason, that. */
function folded(title: string, { markdown, report }: AnyStep): readonly SummaryBlock[] {
  const { verdict, reason } = report;
  const body = markdown ?? (reason === undefined ? undefined : text(reason));
  if (body === undefined) return [];
  const line = verdict === undefined ? title : `${title}: ${verdict}`;
  const brief = details(line, text(reason ?? 'Its own summary does not fit here.'));
  return [{ full: details(line, body.trim()), brief }];
}
