/** The one job summary: verdict, the one thing to know, the steps, the waterfall, then each step's own. */
import { details, heading, table, text } from '@ecs-actions/action-kit/markdown';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import { formatDuration } from '@ecs-actions/core/time';
import { renderTop } from './first-screen.ts';
import { ran, type Deploy } from './deploy.ts';
import type { CommandStep, StepOutcome } from './inputs.ts';
import { headline, isNew } from './verdict.ts';
import { renderWaterfall } from './waterfall.ts';

export function renderSummary(deploy: Deploy): readonly SummaryBlock[] {
  return [
    heading(2, headline(deploy)),
    ...renderTop(deploy),
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
function comparison(deploy: Deploy): string {
  const { rollout, metrics } = deploy;
  if (!isNew(deploy)) return 'ended before this run';
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
  const { outcome } = scaling;
  const { errors, warnings } = scaling.report.counts;
  if (errors === undefined || warnings === undefined) return '';
  const counted = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  return errors > 0 && outcome === 'success'
    ? `${counted}; the job does not fail for them`
    : counted;
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
