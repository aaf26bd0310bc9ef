/** All that is known of a deploy, from the inputs and the reports. */
import type { CommandStep, Inputs, StepOutcome } from './inputs.ts';
import { emptyReport, parseReport, type Report } from './report.ts';

/** An action that ran, or did not. */
export interface ToldStep {
  readonly outcome: StepOutcome;
  /** An empty one where the step left none. */
  readonly report: Report;
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
  readonly image: ToldStep;
  readonly canary: ToldStep;
  readonly rollout: ToldStep;
  readonly migration: ToldStep;
  readonly scaling: ToldStep;
  readonly metrics: ToldStep;
  /** What put the last good revision back after metrics that were breached. */
  readonly rollback: ToldStep;
  readonly dashboard: ToldStep;
}

export function readDeploy(inputs: Inputs, read: (path: string) => string | undefined): Deploy {
  const told = ({ outcome, report }: Inputs['wait']): ToldStep => ({
    outcome,
    report: (report === undefined ? undefined : parseReport(read(report))) ?? emptyReport,
    markdown: report === undefined ? undefined : read(`${report}.md`),
  });
  const rollout = told(inputs.wait);
  const migration = told(inputs.migration);
  const all = rollout.report.list('services');
  const services = all.flatMap((one) => one.text('service') ?? []);
  const named = namesOf(services);
  const unwell = all.flatMap((one) =>
    isGood(one.text('verdict')) ? [] : (one.text('service') ?? []),
  );
  const target = named || migration.report.text('service') || inputs.target;
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
    image: told({ outcome: inputs.deploy.outcome, report: inputs.image }),
    canary: told(inputs.canary),
    rollout,
    migration,
    scaling: told(inputs.scaling),
    metrics: told(inputs.metrics),
    rollback: told(inputs.rollback),
    dashboard: told(inputs.dashboard),
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
