import { test, expect } from '@jest/globals';
import { readWorkflow } from '../../src/workflow/workflow-file.ts';
import { findRepository } from '../../src/repository.ts';
test('x', async () => {
  const w = await readWorkflow(findRepository(import.meta.dirname), '.github/workflows/ecs-deploy.yml');
  expect(w.jobs.size).toBe(1);
});
