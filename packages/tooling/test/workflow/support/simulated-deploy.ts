/** ecs-deploy.yml, read from its YAML, with the bundles, against a simulated region. */
import { createRegion } from '@ecs-actions/simulator/region';
import { setStage, type StageOptions } from '@ecs-actions/simulator/scenario/stage';
import { startServer } from '@ecs-actions/simulator/server';
import { findRepository } from '../../../src/repository.ts';
import { runWorkflow, type WorkflowResult } from '../../../src/workflow/run-workflow.ts';
import type { StepResult } from '../../../src/workflow/step-result.ts';
import type { InputValue } from '../../../src/workflow/workflow-call.ts';
import { hurriedClock } from '../../../src/local/hurried-clock.ts';
import { simulatedAws } from '../../../src/local/simulated-account.ts';

export type Region = ReturnType<typeof createRegion>;
type World = Region['world'];

export interface DeployRun {
  /** What exists; default: service `web` in cluster `prod`, `web:2` ready to be deployed. */
  readonly stage?: StageOptions;
  /** The same, where it is more than one stage. */
  readonly build?: (world: World) => void;
  readonly speed?: number;
  /** How many times as fast as the machine's the clock of the region and the steps is; default: 5. */
  readonly rate?: number;
  /** Of wait-stable; default: a second of the hurried clock. */
  readonly pollInterval?: string;
  /** Where the suite lies, and as whose; default: this checkout. */
  readonly suite?: { readonly repository: string; readonly self: string };
  /** The world, and the run of the workflow, began this long ago; default: now. */
  readonly ageMs?: number;
  readonly inputs?: Readonly<Record<string, InputValue>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Sees the whole log so far, whenever something is printed. */
  readonly onLog?: (log: string, handle: DeployHandle) => void;
}

export interface DeployHandle {
  readonly region: Region;
  /** As GitHub's button does. */
  readonly cancel: () => void;
}

export interface DeployResult extends WorkflowResult {
  readonly region: Region;
  /** Those with an id, post steps under `Post …`. */
  readonly steps: ReadonlyMap<string, StepResult>;
  /** What GitHub would show on the page of the run: the summaries of all steps, in their order. */
  readonly summary: string;
  readonly log: string;
  /** Operations, in the order of their calls. */
  readonly operations: readonly string[];
}

/** What an IaC tool does in the end, in one line. */
export function deployCommand(service = 'web', cluster = 'prod'): string {
  return [
    'curl -fsS "$AWS_ENDPOINT_URL"',
    "-H 'content-type: application/x-amz-json-1.1'",
    "-H 'x-amz-target: AmazonEC2ContainerServiceV20141113.UpdateService'",
    '-H "authorization: AWS4-HMAC-SHA256 Credential=$AWS_ACCESS_KEY_ID/x"',
    `-d '{"cluster":"${cluster}","service":"${service}","taskDefinition":"${service}:2"}' > /dev/null`,
  ].join(' ');
}

/** Twenty times as fast as real time, so that a deployment takes eight seconds, and those by a clock that is hurried. */
export async function deploySimulated(run: DeployRun): Promise<DeployResult> {
  const clock = hurriedClock(run.rate ?? 5);
  const startAt = clock.now() - (run.ageMs ?? 0);
  const times = { createdAt: startAt - 5_000, attemptsStartedAt: [startAt - 3_000] };
  const build = run.build ?? ((world: World) => void setStage(world, run.stage));
  const region = createRegion({
    seed: 7,
    speed: run.speed ?? 20,
    startAt,
    throttling: false,
    github: { run: () => times },
    scenario: { name: 'box', description: '', build },
  });
  const server = await startServer({ answers: region, clock: clock.now });
  const cancel = new AbortController();
  let log = '';
  try {
    const result = await runWorkflow({
      ...(run.suite ?? { repository: findRepository(import.meta.dirname) }),
      workflow: '.github/workflows/ecs-deploy.yml',
      inputs: {
        cluster: 'prod',
        'aws-region': 'eu-central-1',
        'deploy-command': deployCommand(),
        'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
        scaling: 'off',
        metrics: 'off',
        ...run.inputs,
      },
      ...(run.secrets && { secrets: run.secrets }),
      github: { api_url: server.url, token: 'a-token' },
      machine: { ...simulatedAws(server.url), ...clock.env },
      extraInputs: { 'wait-stable': { 'poll-interval': run.pollInterval ?? '1s' } },
      cancel: cancel.signal,
      observer: {
        output: (text) => {
          log += text;
          run.onLog?.(log, { region, cancel: () => cancel.abort() });
        },
      },
    });
    const all = result.jobs.flatMap((job) => job.steps);
    return {
      ...result,
      region,
      log,
      steps: new Map(all.map((step) => [step.id ?? step.name, step])),
      summary: all.map((step) => step.summary).join(''),
      operations: region.calls.map(({ operation }) => operation),
    };
  } finally {
    await server.close();
  }
}

/** How each step ended, by id; those without one are left out. */
export function outcomesOf({ steps }: DeployResult): Record<string, string> {
  const ids = [...steps].filter(([name]) => /^[a-z-]+$/.test(name));
  return Object.fromEntries(ids.map(([id, { outcome }]) => [id, outcome]));
}
