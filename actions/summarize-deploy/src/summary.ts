/** The one job summary: verdict, the one thing to know, the steps, the waterfall, then each step's own. */
import { codeBlock, details, heading, table, text } from '@ecs-actions/action-kit/markdown';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import { formatDuration } from '@ecs-actions/core/time';
import { ran, type Deploy, type ToldStep } from './deploy.ts';
import type { CommandStep } from './inputs.ts';
import type { Report } from './report.ts';
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

function badServices({ rollout }: Deploy): readonly Report[] {
  return rollout.report
    .list('details')
    .filter((one) => one.part('screen').text('headline') !== undefined)
    .slice(0, servicesInTheOpen);
}

/** What wait-stable shows first of a service that is not live: cause, evidence, what serves, what goes on, what to do. */
function renderScreen(
  detail: Report,
  isOneOfSeveral: boolean,
  /** Of whoever stopped the deployment; ECS only says that it was asked to. */
  known: string | undefined,
): string {
  const screen = detail.part('screen');
  const lines = screen.list('lines').map((line) => {
    const label = line.text('label') ?? '';
    const words = label === 'Cause' ? (known ?? line.text('text')) : line.text('text');
    return `- **${text(label)}:** ${text(words ?? '')}`;
  });
  const command = screen.text('command');
  return [
    // Of one service the title of the summary says it.
    ...(isOneOfSeveral ? [`**${text(screen.text('headline') ?? '')}**`] : []),
    lines.join('\n'),
    ...(command === undefined ? [] : [`To end it:\n\n${codeBlock(command, 'sh')}`]),
  ].join('\n\n');
}

function othersLive({ rollout }: Deploy): readonly string[] {
  const live = rollout.report
    .list('services')
    .filter((one) => one.text('verdict') === 'stable')
    .flatMap((one) => one.text('service') ?? []);
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
function comparison({ rollout, metrics }: Deploy): string {
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

function counts({ report }: ToldStep): string {
  const found = report.part('counts');
  const errors = found.number('errors');
  const warnings = found.number('warnings');
  if (errors === undefined || warnings === undefined) return '';
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
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
