/** ecs-event.yml, called as a caller does, against a simulated region: raise a floor, and restore it. */
import { createRegion } from '@ecs-actions/simulator/region';
import { startServer } from '@ecs-actions/simulator/server';
import { expect, test } from '@jest/globals';
import { findRepository } from '../../src/repository.ts';
import { runWorkflow, type WorkflowResult } from '../../src/workflow/run-workflow.ts';
import { runText } from './support/run-text.ts';
import { hurriedClock } from '../../src/local/hurried-clock.ts';
import { simulatedAws } from '../../src/local/simulated-account.ts';

const repository = findRepository(import.meta.dirname);
const role = 'arn:aws:iam::123456789012:role/events';

test('raises for as long as it lasts, and restores', async () => {
  const clock = hurriedClock(5);
  const region = createRegion({
    seed: 7,
    scenario: 'event',
    speed: 20,
    startAt: clock.now(),
    throttling: false,
  });
  const server = await startServer({ answers: region, clock: clock.now });
  const run = (inputs: Readonly<Record<string, string>>): Promise<WorkflowResult> =>
    runWorkflow({
      repository,
      workflow: '.github/workflows/ecs-event.yml',
      inputs: {
        cluster: 'prod',
        service: 'web',
        'aws-region': 'eu-central-1',
        'role-to-assume': role,
        ...inputs,
      },
      machine: { ...simulatedAws(server.url), ...clock.env },
    });
  try {
    const raised = await run({ action: 'raise', min: '4', for: '2h', timeout: '2m' });
    expect(raised).toMatchObject({
      conclusion: 'success',
      outputs: {
        verdict: 'raised',
        'previous-min': '2',
        'previous-max': '12',
        'restore-at': expect.stringMatching(/Z$/),
        'estimated-cost-usd': 'unknown',
      },
    });
    expect(raised.jobs[0]?.steps.map(({ summary }) => summary).join('')).toMatch(/^### /);
    const floor = (): number | undefined => [...region.world.scalableTargets.values()][0]?.min;
    expect(floor()).toBe(4);
    const restored = await run({ action: 'restore' });
    expect(restored).toMatchObject({ conclusion: 'success', outputs: { verdict: 'restored' } });
    expect(floor()).toBe(2);
  } finally {
    await server.close();
  }
});

test('a caller that does not grant the OIDC token is told so, as GitHub tells it', async () => {
  const caller = `
on: workflow_dispatch
permissions: {}
jobs:
  event:
    uses: org/ecs-actions/.github/workflows/ecs-event.yml@v1
    with: { action: raise, stage: prod, aws-region: eu-central-1 }
`;
  await expect(runText(caller, { repository })).rejects.toThrow(
    'asks for "id-token: write", but is only allowed "id-token: none"',
  );
});
