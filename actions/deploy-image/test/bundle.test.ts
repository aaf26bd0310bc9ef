/** The committed bundle in a process of its own, as the runner starts it, against the simulator over HTTP. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { startServer } from '@ecs-actions/simulator/server';
import { runActionLocally } from '@ecs-actions/tooling/local/run-action-locally';
import { simulatedAccount } from '@ecs-actions/tooling/local/simulated-account';
import { findRepository } from '@ecs-actions/tooling/repository';
import { changes, createRegistryRegion, primaryOf, repository } from './support/run-deploy.ts';

test('the bundle deploys an image: exit 0, every output, a summary, a report', async () => {
  const { region, stage } = createRegistryRegion({}, { startAt: Date.now() });
  stage.push({ tags: ['v3'] });
  const server = await startServer({ answers: region });
  try {
    const { exitCode, outputs, stdout, summary } = await runActionLocally({
      repository: findRepository(import.meta.dirname),
      action: 'deploy-image',
      inputs: { cluster: 'prod', service: 'web', image: `${repository}:v3` },
      env: simulatedAccount(server.url),
      asRunner: true,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.any(String) });
    expect(changes(region)).toEqual(['RegisterTaskDefinition', 'UpdateService']);
    expect(primaryOf(region)).toBe('web:3');
    expect(Object.fromEntries(outputs)).toMatchObject({
      verdict: 'deployed',
      'task-definition': expect.stringMatching(/web:3$/),
      'previous-task-definition': expect.stringMatching(/web:1$/),
      'deployment-id': region.truth().at(-1)?.deploymentId,
    });
    expect(summary).toMatch(/^### web: deployed$/m);
    expect(JSON.parse(readFileSync(outputs.get('report') ?? '', 'utf8'))).toMatchObject({
      'schema-version': 1,
      verdict: 'deployed',
      done: ['registered web:3', 'deployed web:3'],
    });
  } finally {
    await server.close();
  }
});
