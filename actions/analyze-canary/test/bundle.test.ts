/** The bundle in a process of its own, as the runner starts it, against the simulator over HTTP. */
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { createRegion } from '@ecs-actions/simulator/region';
import { setTrafficStage } from '@ecs-actions/simulator/scenario/shapes';
import { startServer } from '@ecs-actions/simulator/server';
import { hurriedClock } from '@ecs-actions/tooling/local/hurried-clock';
import { runActionLocally, type LocalResult } from '@ecs-actions/tooling/local/run-action-locally';
import { simulatedAccount } from '@ecs-actions/tooling/local/simulated-account';
import { findRepository } from '@ecs-actions/tooling/repository';
import { changes, pauses, type Region } from './support/run-canary.ts';

const servers: { close(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

interface Run {
  /** Somebody deploys, so that the first pause, before green has traffic, comes after some seconds. */
  readonly deploys: boolean;
  /** From the first pause on. */
  readonly isUnhealthy?: boolean;
  readonly cancelAt?: string;
}

/** Green's targets fail their check as soon as the deployment waits. */
function spoil({ world }: Region): void {
  for (const service of world.services.values()) {
    const isWaiting = service.serviceDeployments[0]?.hooks.some(
      ({ status }) => status === 'AWAITING_ACTION',
    );
    const group = service.loadBalancers[0]?.advanced?.alternate;
    if (isWaiting !== true) continue;
    for (const target of group?.targets.values() ?? []) target.state = 'unhealthy';
  }
}

async function judge(run: Run): Promise<LocalResult & { readonly region: Region }> {
  const clock = hurriedClock(5);
  const region = createRegion({
    seed: 7,
    speed: 30,
    startAt: clock.now(),
    throttling: false,
    scenario: {
      name: 'canary',
      description: '',
      build: (world) => {
        const cast = setTrafficStage(world, {
          strategy: 'CANARY',
          canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 10 },
          lifecycleHooks: pauses,
        });
        if (run.deploys) cast.deploy(0);
      },
    },
  });
  const server = await startServer({
    answers: {
      handle: (...request) => {
        if (run.isUnhealthy === true) spoil(region);
        return region.handle(...request);
      },
    },
    clock: clock.now,
  });
  servers.push(server);
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  let log = '';
  const result = await runActionLocally({
    repository: findRepository(import.meta.dirname),
    action: 'analyze-canary',
    inputs: {
      cluster: 'prod',
      service: 'web',
      'html-report': 'false',
      ...(run.deploys && { 'wait-for-deployment': '1m' }),
    },
    env: { ...simulatedAccount(server.url, 'AKIABUNDLE'), ...clock.env },
    asRunner: true,
    onStart: (step) => {
      kill = step.kill;
    },
    onOutput: (text) => {
      log += text;
      if (run.cancelAt === undefined || !log.includes(run.cancelAt)) return;
      kill('SIGINT');
      kill = () => undefined;
    },
  });
  return { ...result, region };
}

/** All outputs are written, whatever the verdict. */
function expectOutputs({ outputs, summary }: LocalResult, verdict: string): void {
  expect([...outputs.keys()].toSorted()).toEqual([
    'html-report',
    'reason',
    'report',
    'steps',
    'verdict',
  ]);
  expect(outputs.get('verdict')).toBe(verdict);
  expect(JSON.parse(outputs.get('steps') ?? '')).toEqual(expect.any(Array));
  const report: unknown = JSON.parse(readFileSync(outputs.get('report') ?? '', 'utf8'));
  expect(report).toMatchObject({ 'schema-version': 1, verdict });
  expect(summary).toContain(verdict);
}

test.concurrent('nothing in flight: an error that says so', async () => {
  const result = await judge({ deploys: false });
  expectOutputs(result, 'error');
  expect(result.exitCode).toBe(1);
  expect(result.stdout).toContain(
    '::error title=canary%3A error::no deployment of web is in flight',
  );
});

test.concurrent(
  'green unhealthy at the first pause: the hook is answered with ROLLBACK',
  async () => {
    const result = await judge({
      deploys: true,
      isUnhealthy: true,
    });
    expectOutputs(result, 'fail');
    expect(result.exitCode).toBe(1);
    expect(result.outputs.get('reason')).toContain('unhealthy targets of green');
    expect(changes(result.region)).toContain('ContinueServiceDeployment');
    expect(JSON.parse(result.outputs.get('steps') ?? '')).toMatchObject([
      { weight: 0, verdict: 'fail', answer: 'rollback', 'requests-green': null },
    ]);
  },
);

test.concurrent('SIGINT: what is known is written, nothing is stopped', async () => {
  const result = await judge({ deploys: true, cancelAt: 'judging the CANARY' });
  expectOutputs(result, 'cancelled');
  expect(result.exitCode).toBe(1);
  expect(changes(result.region)).toEqual([]);
});
