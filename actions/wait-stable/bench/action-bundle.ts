/** Any JavaScript action by the path of its bundle: run as the runner runs it, in the simulator's virtual time. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withControls } from '@ecs-actions/simulator/controls';
import { startServer } from '@ecs-actions/simulator/server';
import type { Contender } from './contender.ts';
import { ended } from './ended.ts';

export interface ActionBundle {
  readonly name: string;
  readonly path: string;
  /** It calls UpdateService itself. */
  readonly deploys: boolean;
  /** By name; over those that every action gets. */
  readonly inputs: Readonly<Record<string, string>>;
}

const virtualClock = join(import.meta.dirname, '../../../packages/simulator/src/virtual-clock.ts');

/** What users of such actions say; an action asks only for what it knows. */
const usualInputs = {
  cluster: 'prod',
  service: 'web',
  'aws-region': 'eu-central-1',
};

/** Those of an action that deploys, by the names that the official one gave them. */
const deployInputs = {
  'task-definition': 'task-definition.json',
  'wait-for-service-stability': 'true',
};

/** As it would come out of `describe-task-definition` or a template, with the new image. */
const taskDefinition = {
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  containerDefinitions: [
    {
      name: 'app',
      image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:v2',
      essential: true,
      portMappings: [{ containerPort: 8080 }],
    },
  ],
};

export function actionBundle({ name, path, deploys, inputs }: ActionBundle): Contender {
  return {
    name,
    deploys,
    absent: () => (existsSync(path) ? undefined : 'its bundle is not there'),
    wait: async (region, beginAt) => {
      const { answers, clock } = withControls(region, beginAt);
      const server = await startServer({ answers, clock });
      const folder = mkdtempSync(join(tmpdir(), 'ecs-actions-bake-off-'));
      const file = (part: string): string => join(folder, part);
      const written = ['output', 'state', 'summary', 'env'];
      for (const part of written) writeFileSync(file(part), '');
      writeFileSync(file('task-definition.json'), JSON.stringify(taskDefinition));
      try {
        const child = spawn(process.execPath, [path], {
          stdio: ['ignore', 'pipe', 'pipe'],
          cwd: folder,
          env: {
            PATH: process.env['PATH'],
            HOME: folder,
            NODE_OPTIONS: `--import=${pathToFileURL(virtualClock).href}`,
            SIMULATOR_SEED: String(region.world.seed),
            GITHUB_ACTIONS: 'true',
            GITHUB_WORKSPACE: folder,
            GITHUB_OUTPUT: file('output'),
            GITHUB_STATE: file('state'),
            GITHUB_STEP_SUMMARY: file('summary'),
            GITHUB_ENV: file('env'),
            RUNNER_TEMP: folder,
            AWS_ENDPOINT_URL: server.url,
            AWS_REGION: 'eu-central-1',
            AWS_CONFIG_FILE: devNull,
            AWS_ACCESS_KEY_ID: 'AKIABENCH',
            AWS_SECRET_ACCESS_KEY: 'none',
            ...asEnvironment({ ...usualInputs, ...(deploys && deployInputs), ...inputs }),
          },
        });
        const { exitCode, output } = await ended(child);
        const green = exitCode === 0;
        const files = written.map((part) => readFileSync(file(part), 'utf8'));
        return {
          said: green ? 'success' : 'failure',
          green,
          output: [output, ...files].join('\n'),
          endedAt: clock(),
        };
      } finally {
        await server.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Inputs as the runner hands them over (`INPUT_` and the name in capitals, spaces as underscores). */
function asEnvironment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}
