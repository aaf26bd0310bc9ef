/** The one job summary: verdict, the one thing to know, the steps, the waterfall, then each step's own. */
import { details, heading, table, text } from '@ecs-actions/action-kit/markdown';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import { formatDuration } from '@ecs-actions/core/time';
import { ran, type Deploy, type ToldStep } from './deploy.ts';
import type { CommandStep } from './inputs.ts';
import { renderTop } from './first-screen.ts';
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
  const isImage = image.report.text('verdict') !== undefined;
  const endToEnd = rollout.report.number('end-to-end-seconds');
  const migrationRow: Row = [
    deploy.migrationPhase === 'before-deploy' ? 'migration (before the deploy)' : 'migration',
    told(migration),
    migration.report.number('duration-seconds'),
    exitCode(migration),
  ];
  const rows: readonly Row[] = [
    ['set up', ran(setup) ? setup.outcome : undefined, seconds(setup), ''],
    ...(deploy.migrationPhase === 'before-deploy' ? [migrationRow] : []),
    isImage
      ? ['image', told(image), undefined, image.report.text('reason') ?? '']
      : ['deploy command', command.outcome, seconds(command), ''],
    ['canary', told(canary), undefined, canary.report.text('reason') ?? ''],
    [
      'rollout',
      told(rollout),
      isNew(deploy) ? rollout.report.number('duration-seconds') : undefined,
      comparison(deploy),
    ],
    ...(deploy.migrationPhase === 'before-deploy' ? [] : [migrationRow]),
    ['metrics', told(metrics), undefined, metrics.report.text('reason') ?? ''],
    [
      'rollback',
      told(rollback),
      rollback.report.number('duration-seconds'),
      rollback.report.text('reason') ?? '',
    ],
    ['scaling rules', told(scaling), undefined, counts(scaling)],
    ['dashboard', told(dashboard), undefined, ''],
    [
      'end to end',
      endToEnd === undefined ? undefined : '',
      endToEnd,
      rollout.report.list('details').some((one) => one.instant('ended-at') === undefined)
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

/** Its verdict; where it left none, how GitHub saw it end. */
function told(step: ToldStep): string | undefined {
  if (!ran(step)) return undefined;
  return step.report.text('verdict') ?? step.outcome;
}

function seconds({ startedAt, endedAt }: CommandStep): number | undefined {
  if (startedAt === undefined || endedAt === undefined) return undefined;
  return (endedAt - startedAt) / 1000;
}

/** Against wait-stable's last deployments; else against those of 90 days, which the metrics step has read. */
function comparison(deploy: Deploy): string {
  const { rollout, metrics } = deploy;
  if (!isNew(deploy)) return 'ended before this run';
  const [only, ...others] = rollout.report
    .list('details')
    .flatMap((one) => one.text('comparison') ?? []);
  if (only !== undefined) return others.length === 0 ? only : '';
  const history = metrics.report.part('history');
  const median = history.number('median-seconds');
  if (median === undefined) return '';
  return `the median of ${history.list('deploys').length} deployments is ${formatDuration(median * 1000)}`;
}

function exitCode({ report }: ToldStep): string {
  const code = report.number('exit-code');
  return code === undefined ? '' : `exit code ${code}`;
}

function counts({ report, outcome }: ToldStep): string {
  const found = report.part('counts');
  const errors = found.number('errors');
  const warnings = found.number('warnings');
  if (errors === undefined || warnings === undefined) return '';
  const counted = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  return errors > 0 && outcome === 'success'
    ? `${counted}; the job does not fail for them`
    : counted;
}

/** A step's own summary; where it left none but a reason, that. */
function folded(title: string, { markdown, report }: ToldStep): readonly SummaryBlock[] {
  const verdict = report.text('verdict');
  const reason = report.text('reason');
  const body = markdown ?? (reason === undefined ? undefined : text(reason));
  if (body === undefined) return [];
  const line = verdict === undefined ? title : `${title}: ${verdict}`;
  const brief = details(line, text(reason ?? 'Its own summary does not fit here.'));
  return [{ full: details(line, body.trim()), brief }];
}
