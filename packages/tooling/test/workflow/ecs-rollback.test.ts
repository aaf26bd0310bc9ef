/** ecs-rollback.yml, called as a caller does, against a simulated region: back, and no way back. */
import { createRegion } from '@ecs-actions/simulator/region';
import { setRegistryStage } from '@ecs-actions/simulator/scenario/images';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { startServer } from '@ecs-actions/simulator/server';
import { expect, test } from '@jest/globals';
import { findRepository } from '../../src/repository.ts';
import { runWorkflow } from '../../src/workflow/run-workflow.ts';
import { hurriedClock } from '../../src/local/hurried-clock.ts';
import { simulatedAws } from '../../src/local/simulated-account.ts';

test('puts the last good revision back, and a second time refuses', async () => {
  // Three minutes before now somebody deployed, and all went well.
  const clock = hurriedClock(5);
  const startAt = clock.now() - 180_000;
  const region = createRegion({ seed: 7, scenario: 'good', speed: 20, startAt, throttling: false });
  const server = await startServer({ answers: region, clock: clock.now });
  const run = (inputs: Readonly<Record<string, string>> = {}) =>
    runWorkflow({
      repository: findRepository(import.meta.dirname),
      workflow: '.github/workflows/ecs-rollback.yml',
      inputs: {
        cluster: 'prod',
        service: 'web',
        'aws-region': 'eu-central-1',
        'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
        ...inputs,
      },
      machine: { ...simulatedAws(server.url), ...clock.env },
    });
  try {
    expect(await run({ mode: 'check' })).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'ready', from: expect.stringMatching(/web:2$/) },
    });
    const restored = await run();
    expect(restored).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'restored', to: expect.stringMatching(/web:1$/) },
    });
    expect(restored.jobs[0]?.steps.map(({ summary }) => summary).join('')).toMatch(
      /^### web: restored/,
    );
    expect(await run()).toMatchObject({ conclusion: 'failure', outputs: { verdict: 'refused' } });
  } finally {
    await server.close();
  }
});

test('several services side by side: the worst is the verdict, and each is in `services`', async () => {
  const clock = hurriedClock(5);
  const startAt = clock.now() - 180_000;
  const region = createRegion({
    seed: 7,
    speed: 20,
    startAt,
    throttling: false,
    scenario: {
      name: 'two',
      description: '',
      build: (world) => {
        setRegistryStage(world).deploy(4000);
        setStage(world, { serviceName: 'api' });
      },
    },
  });
  const server = await startServer({ answers: region, clock: clock.now });
  try {
    const { conclusion, outputs, jobs } = await runWorkflow({
      repository: findRepository(import.meta.dirname),
      workflow: '.github/workflows/ecs-rollback.yml',
      inputs: {
        cluster: 'prod',
        service: 'web, api',
        'aws-region': 'eu-central-1',
        'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
      },
      machine: { ...simulatedAws(server.url), ...clock.env },
    });
    expect({ conclusion, verdict: outputs['verdict'] }).toEqual({
      conclusion: 'failure',
      verdict: 'refused',
    });
    expect(JSON.parse(outputs['services'] ?? '')).toMatchObject([
      { service: 'api', verdict: 'refused' },
      { service: 'web', verdict: 'restored', to: expect.stringMatching(/web:1$/) },
    ]);
    expect(jobs[0]?.steps.map(({ summary }) => summary).join('')).toMatch(/^### api: refused$/m);
    expect(jobs[0]?.concurrencyGroup).toContain('arn:aws:iam::123456789012:role/deploy');
  } finally {
    await server.close();
  }
});
