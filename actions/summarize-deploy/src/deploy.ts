/** All that is known of a deploy, from the inputs and the reports. */
import { canaryReport } from '@ecs-actions/core/reports/analyze-canary';
import { deployImageReport } from '@ecs-actions/core/reports/deploy-image';
import { dashboardReport } from '@ecs-actions/core/reports/monitoring-dashboard';
import { metricsReport } from '@ecs-actions/core/reports/post-deploy-metrics';
import { readReport } from '@ecs-actions/core/reports/read-report';
import { rollbackReport } from '@ecs-actions/core/reports/rollback';
import { migrationReport } from '@ecs-actions/core/reports/run-migration-task';
import { withReason, type Read, type ReportShape } from '@ecs-actions/core/reports/shape';
import { scalingReport } from '@ecs-actions/core/reports/verify-scaling-config';
import { waitStableReport } from '@ecs-actions/core/reports/wait-stable';
import type { CommandStep, Inputs, StepOutcome } from './inputs.ts';

/** What the reports hold that are read here. */
const shapes = {
  image: withReason(deployImageReport),
  canary: withReason(canaryReport),
  wait: withReason(waitStableReport),
  migration: withReason(migrationReport),
  scaling: withReason(scalingReport),
  metrics: withReason(metricsReport),
  rollback: withReason(rollbackReport),
  dashboard: withReason(dashboardReport),
};
type Shapes = typeof shapes;

/** What wait-stable tells of one service. */
export type ServiceDetail = Read<Shapes['wait']>['details'][number];

/** An action that ran, or did not. */
export interface ToldStep<S extends ReportShape> {
  readonly outcome: StepOutcome;
  /** An empty one where the step left none. */
  readonly report: Read<S>;
  /** The summary it would have shown. */
  readonly markdown: string | undefined;
}

export interface Deploy {
  /** The service, or what there is to name it by. */
  readonly target: string;
  readonly isSeveral: boolean;
  /** Those of several that are not stable: `api, search of 10 services`. */
  readonly unwell: string | undefined;
  readonly isCancelled: boolean;
  /** The job failed in a step that is none of those below: smoke tests, say. */
  readonly failedElsewhere: boolean;
  readonly migrationPhase: Inputs['migrationPhase'];
  /** What failed before anything was done; undefined where nothing did. */
  readonly preparation: string | undefined;
  readonly setup: CommandStep;
  readonly command: CommandStep;
  /** deploy-image, where that deployed in place of a command. */
  readonly image: ToldStep<Shapes['image']>;
  readonly canary: ToldStep<Shapes['canary']>;
  readonly rollout: ToldStep<Shapes['wait']>;
  readonly migration: ToldStep<Shapes['migration']>;
  readonly scaling: ToldStep<Shapes['scaling']>;
  readonly metrics: ToldStep<Shapes['metrics']>;
  /** What put the last good revision back after metrics that were breached. */
  readonly rollback: ToldStep<Shapes['rollback']>;
  readonly dashboard: ToldStep<Shapes['dashboard']>;
}

export function readDeploy(inputs: Inputs, read: (path: string) => string | undefined): Deploy {
  const told = <S extends ReportShape>(
    shape: S,
    { outcome, report }: Inputs['wait'],
  ): ToldStep<S> => ({
    outcome,
    report: readReport(shape, report === undefined ? undefined : read(report)),
    markdown: report === undefined ? undefined : read(`${report}.md`),
  });
  const rollout = told(shapes.wait, inputs.wait);
  const migration = told(shapes.migration, inputs.migration);
  const all = rollout.report.services;
  const services = all.flatMap(({ service }) => service ?? []);
  const named = namesOf(services);
  const unwell = all.flatMap(({ verdict, service }) => (isGood(verdict) ? [] : (service ?? [])));
  const target = named || migration.report.service || inputs.target;
  return {
    target: target ?? 'the service',
    isSeveral: services.length > 1,
    unwell:
      services.length > 1 && unwell.length > 0
        ? `${unwell.length > 3 ? unwell.length : namesOf(unwell)} of ${services.length} services`
        : undefined,
    isCancelled: inputs.jobStatus === 'cancelled',
    failedElsewhere: failedElsewhere(inputs),
    migrationPhase: inputs.migrationPhase,
    preparation: preparationOf(inputs),
    setup: inputs.setup,
    command: inputs.deploy,
    image: told(shapes.image, { outcome: inputs.deploy.outcome, report: inputs.image }),
    canary: told(shapes.canary, inputs.canary),
    rollout,
    migration,
    scaling: told(shapes.scaling, inputs.scaling),
    metrics: told(shapes.metrics, inputs.metrics),
    rollback: told(shapes.rollback, inputs.rollback),
    dashboard: told(shapes.dashboard, inputs.dashboard),
  };
}

function failedElsewhere(inputs: Inputs): boolean {
  const { setup, deploy, canary, wait, migration, metrics, rollback, scaling, dashboard } = inputs;
  const steps = [setup, deploy, canary, wait, migration, metrics, rollback, scaling, dashboard];
  const isOurs = preparationOf(inputs) !== undefined || steps.some(failed);
  return inputs.jobStatus === 'failure' && !isOurs;
}

function failed({ outcome }: { readonly outcome: StepOutcome }): boolean {
  return outcome === 'failure';
}

function preparationOf({ problem, checkout, role }: Inputs): string | undefined {
  if (problem !== undefined) return problem;
  if (checkout === 'failure') return 'the checkout failed';
  return role === 'failure' ? 'the role could not be assumed' : undefined;
}

/** Names as far as a headline has room for them. */
function namesOf(services: readonly string[]): string {
  return services.length > 3 ? `${services.length} services` : services.join(', ');
}

/** `reached`: as far as it was to be waited for; the rest goes on by itself. */
export function isGood(verdict: string | undefined): boolean {
  return verdict === 'stable' || verdict === 'reached';
}

export function ran({ outcome }: { readonly outcome: StepOutcome }): boolean {
  return outcome !== 'skipped';
}

/** The step that was cancelled; undefined where none was, or only what lies between two of them. */
export function cancelledIn(deploy: Deploy): string | undefined {
  const steps: readonly (readonly [string, StepOutcome])[] = [
    ['the setup command', deploy.setup.outcome],
    ['the deploy command', deploy.command.outcome],
    ['the rollout', deploy.rollout.outcome],
    ['the migration', deploy.migration.outcome],
    ['the metrics', deploy.metrics.outcome],
    ['the rollback', deploy.rollback.outcome],
    ['the scaling check', deploy.scaling.outcome],
    ['the dashboard', deploy.dashboard.outcome],
  ];
  return steps.find(([, outcome]) => outcome === 'cancelled')?.[0];
}
