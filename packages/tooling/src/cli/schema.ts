/** `npm run schema`: writes the JSON Schema of verify-scaling-config's config file beside the action. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configSchema } from '@ecs-actions/core/scaling/config/schema';
import { format } from 'prettier';
import { findRepository } from '../repository.ts';
import { runCommand } from './report-error.ts';

await runCommand(async () => {
  const path = join(
    findRepository(import.meta.dirname),
    'actions/verify-scaling-config/ecs-scaling.schema.json',
  );
  writeFileSync(
    path,
    await format(JSON.stringify(configSchema()), { parser: 'json', printWidth: 100 }),
  );
  return 0;
});
