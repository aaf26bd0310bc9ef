/** The inputs of summarize-deploy as one typed object. */
import type { InputReader } from '@ecs-actions/action-kit/inputs';
import { stepOutcomes } from '@ecs-actions/core/reports/summarize-deploy';
import type { EpochMs } from '@ecs-actions/core/time';

/** As GitHub's context `steps` has it, before `continue-on-error`. */
export type StepOutcome = (typeof stepOutcomes)[number];

/** A command of the user's, and when it ran by the runner's clock. */
export interface CommandStep {
  readonly outcome: StepOutcome;
  readonly startedAt: EpochMs | undefined;
  /** Absent where it was killed. */
  readonly endedAt: EpochMs | undefined;
}

/** An action of ours, and the path of its report if it came to write one. */
export interface ActionStep {
  readonly outcome: StepOutcome;
  readonly report: string | undefined;
}

export type MigrationPhase = 'after-deploy' | 'after-traffic' | 'before-deploy';

export interface Inputs {
  readonly target: string | undefined;
  readonly jobStatus: 'success' | 'failure' | 'cancelled';
  /** Why the job ended before it did anything. */
  readonly problem: string | undefined;
  readonly checkout: StepOutcome;
  readonly role: StepOutcome;
  readonly migrationPhase: MigrationPhase;
  readonly setup: CommandStep;
  readonly deploy: CommandStep;
  /** The report of deploy-image, where that deployed. */
  readonly image: string | undefined;
  readonly canary: ActionStep;
  readonly wait: ActionStep;
  readonly migration: ActionStep;
  readonly scaling: ActionStep;
  readonly metrics: ActionStep;
  readonly rollback: ActionStep;
  readonly dashboard: ActionStep;
}

export function parseInputs(inputs: InputReader): Inputs {
  const outcomeOf = (step: string): StepOutcome =>
    inputs.oneOf(`${step}-outcome`, stepOutcomes) ?? 'skipped';
  const command = (step: string): CommandStep => ({
    outcome: outcomeOf(step),
    startedAt: inputs.instant(`${step}-started-at`),
    endedAt: inputs.instant(`${step}-ended-at`),
  });
  const action = (step: string): ActionStep => ({
    outcome: outcomeOf(step),
    report: inputs.optionalText(`${step}-report`),
  });
  return {
    target: inputs.optionalText('target'),
    jobStatus: inputs.oneOf('job-status', ['success', 'failure', 'cancelled']) ?? 'success',
    problem: inputs.optionalText('problem'),
    checkout: outcomeOf('checkout'),
    role: outcomeOf('role'),
    migrationPhase:
      inputs.oneOf('migration-phase', ['after-deploy', 'after-traffic', 'before-deploy']) ??
      'after-deploy',
    setup: command('setup'),
    deploy: command('deploy'),
    image: inputs.optionalText('deploy-report'),
    canary: action('canary'),
    wait: action('wait'),
    migration: action('migration'),
    scaling: action('scaling'),
    metrics: action('metrics'),
    rollback: action('rollback'),
    dashboard: action('dashboard'),
  };
}
