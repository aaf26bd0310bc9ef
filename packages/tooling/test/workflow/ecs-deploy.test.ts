import { expect, test } from '@jest/globals';
import { deployInTheBox } from './support/deploy-in-the-box.ts';

test('a good deploy', async () => {
  const { conclusion, outputs, summary, region } = await deployInTheBox({
    inputs: { 'migration-command': 'sh -c "echo migrated; exit 0"' },
  });
  expect({ conclusion, outputs }).toMatchObject({
    conclusion: 'success',
    outputs: { verdict: 'stable', 'migration-exit-code': '0', 'metrics-verdict': '' },
  });
  expect(summary).toMatch(/^## web is deployed and stable after \d+ s\n/);
  expect(region.truth().at(-1)).toMatchObject({ outcome: 'completed' });
});
