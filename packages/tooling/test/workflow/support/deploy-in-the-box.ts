/** ecs-deploy.yml, read from its YAML, with the bundles, against a region in a box. */
import { createRegion } from '@ecs-actions/simulator/region';
import { setStage, type StageOptions } from '@ecs-actions/simulator/scenario/stage';
import { startServer } from '@ecs-actions/simulator/server';
import { devNull } from 'node:os';
import { findRepository } from '../../../src/repository.ts';
import { runWorkflow, type WorkflowResult } from '../../../src/workflow/run-workflow.ts';
import type { StepResult } from '../../../src/workflow/run-job.ts';
import type { InputValue } from '../../../src/workflow/workflow-call.ts';

export type Region = ReturnType<typeof createRegion>;

export interface BoxRun {
  readonly stage?: StageOptions;
  readonly speed?: number;
  readonly inputs?: Readonly<Record<string, InputValue>>;
  readonly secrets?: Readonly<Record<string, string>>;
}

export interface BoxResult extends WorkflowResult {
  readonly region: Region;
  readonly steps: ReadonlyMap<string, StepResult>;
  readonly log: string;
  /** Of the summary step. */
  readonly summary: string;
}

/** What an IaC tool does in the end, in one line. */
export const deployWeb2 = [
  'curl -fsS "$AWS_ENDPOINT_URL"',
  "-H 'content-type: application/x-amz-json-1.1'",
  "-H 'x-amz-target: AmazonEC2ContainerServiceV20141113.UpdateService'",
  '-H "authorization: AWS4-HMAC-SHA256 Credential=$AWS_ACCESS_KEY_ID/x"',
  `-d '{"cluster":"prod","service":"web","taskDefinition":"web:2"}' > /dev/null`,
].join(' ');

export async function deployInTheBox(run: BoxRun): Promise<BoxResult> {
  const startAt = Date.now();
  const times = { createdAt: startAt - 5_000, attemptsStartedAt: [startAt - 3_000] };
  const region = createRegion({
    seed: 7,
    speed: run.speed ?? 20,
    startAt,
    throttling: false,
    github: { run: () => times },
    scenario: { name: 'box', description: '', build: (world) => void setStage(world, run.stage) },
  });
  const server = await startServer({ answers: region });
  let log = '';
  try {
    const result = await runWorkflow({
      repository: findRepository(import.meta.dirname),
      workflow: '.github/workflows/ecs-deploy.yml',
      inputs: {
        cluster: 'prod',
        'aws-region': 'eu-central-1',
        'deploy-command': deployWeb2,
        'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
        scaling: 'warn',
        metrics: 'off',
        ...run.inputs,
      },
      ...(run.secrets && { secrets: run.secrets }),
      github: { api_url: server.url, token: 'a-token' },
      machine: {
        AWS_ENDPOINT_URL: server.url,
        AWS_CONFIG_FILE: devNull,
        AWS_SHARED_CREDENTIALS_FILE: devNull,
        AWS_EC2_METADATA_DISABLED: 'true',
      },
      observer: {
        output: (text) => {
          log += text;
        },
      },
    });
    const steps = result.jobs.flatMap((job) => job.steps);
    const byId = new Map(steps.flatMap((step) => (step.id ? [[step.id, step] as const] : [])));
    return { ...result, region, steps: byId, log, summary: byId.get('summary')?.summary ?? '' };
  } finally {
    await server.close();
  }
}
