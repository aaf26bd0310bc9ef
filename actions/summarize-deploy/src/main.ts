/** The story of summarize-deploy. */
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { readDeploy } from './deploy.ts';
import type { Written } from '@ecs-actions/core/reports/shape';
import type { deployReport } from '@ecs-actions/core/reports/summarize-deploy';
import type { Inputs, StepOutcome } from './inputs.ts';
import { renderSummary } from './summary.ts';
import { headline, deployVerdictOf } from './verdict.ts';

/** Everything from outside. */
export interface Ports {
  /** The text of a file; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
}

/** Never fails because of another step: that step has failed the job already. */
export async function run({ read }: Ports, inputs: Inputs): Promise<ActionResult> {
  const deploy = readDeploy(inputs, read);
  const verdict = deployVerdictOf(deploy);
  return {
    exitCode: 0,
    outputs: { verdict },
    summary: renderSummary(deploy),
    report: {
      verdict,
      headline: headline(deploy),
      steps: outcomesOf(inputs),
    } satisfies Written<typeof deployReport>,
  };
}

function outcomesOf(inputs: Inputs): ReadonlyMap<string, StepOutcome> {
  const { setup, deploy, canary, wait, migration, metrics, rollback, scaling, dashboard } = inputs;
  const steps = { setup, deploy, canary, wait, migration, metrics, rollback, scaling, dashboard };
  return new Map(Object.entries(steps).map(([name, { outcome }]) => [name, outcome]));
}
