import { createRegion } from '@ecs-actions/simulator/region';
import { setRegistryStage } from '@ecs-actions/simulator/scenario/images';
import { setStage, type StageOptions } from '@ecs-actions/simulator/scenario/stage';
import { startServer } from '@ecs-actions/simulator/server';
import type { World } from '@ecs-actions/simulator/world/world';
import { runWorkflow } from '../workflow/run-workflow.ts';
import { simulatedAccount } from '../local/simulated-account.ts';

/** What an IaC tool does, in a few lines: it thinks, then it updates the service. */
const deployCommand = `sleep 38
curl -fsS "$AWS_ENDPOINT_URL" \\
  -H 'content-type: application/x-amz-json-1.1' \\
  -H 'x-amz-target: AmazonEC2ContainerServiceV20141113.UpdateService' \\
  -H "authorization: AWS4-HMAC-SHA256 Credential=$AWS_ACCESS_KEY_ID/x" \\
  -d '{"cluster":"prod","service":"web","taskDefinition":"web:2"}' > /dev/null`;

/** A service as it should be, so that the picture is about the deploy. */
const stage: StageOptions = {
  scaling: { min: 2, max: 6 },
  service: { healthCheckGracePeriodSeconds: 90 },
  targetGroup: { attributes: { 'load_balancing.algorithm.type': 'least_outstanding_requests' } },
};

interface Shot {
  readonly file: string;
  readonly build: (world: World) => void;
  readonly inputs: Readonly<Record<string, string>>;
}

/** What there are pictures of. */
export const shots = {
  deploy: {
    file: 'summary.png',
    build: (world) => void setStage(world, stage),
    inputs: {
      'setup-command': 'sleep 11',
      'deploy-command': deployCommand,
      'migration-command': 'sh -c "echo 2 migrations to go; sleep 3; echo done"',
      metrics: '5m',
    },
  },
  rollback: {
    file: 'rollback.png',
    build: (world) =>
      void setRegistryStage(world, { ...stage, metricsOfNext: { errorShare: 0.03 } }),
    inputs: { 'deploy-command': deployCommand, metrics: '2m', 'on-breach': 'rollback' },
  },
} as const satisfies Readonly<Record<string, Shot>>;

/** Runs ecs-deploy.yml as it is, in real time against a simulated region, and gives its job summary. */
export async function deployForPicture(
  repository: string,
  { build, inputs }: Shot,
  onOutput: (text: string) => void,
): Promise<string> {
  const startAt = Date.now();
  const region = createRegion({
    seed: 3,
    startAt,
    scenario: { name: 'picture', description: '', build },
    github: { run: () => ({ createdAt: startAt - 9_000, attemptsStartedAt: [startAt - 7_000] }) },
  });
  const server = await startServer({ answers: region });
  try {
    const { jobs } = await runWorkflow({
      repository,
      workflow: '.github/workflows/ecs-deploy.yml',
      inputs: {
        stage: 'prod',
        service: 'web',
        'aws-region': 'eu-central-1',
        ...inputs,
      },
      github: { api_url: server.url, token: 'a-token' },
      machine: simulatedAccount(server.url, 'AKIAPICTURE'),
      observer: { output: onOutput },
    });
    const steps = jobs.flatMap((job) => job.steps);
    return steps.find((step) => step.id === 'summary')?.summary ?? '';
  } finally {
    await server.close();
  }
}
