/**
 * `npm run schema`: writes what is made from the rules of verify-scaling-config: the JSON Schema of its
 * config file, and the tables of rules and thresholds in its README.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configSchema } from '@ecs-actions/core/scaling/config/schema';
import { format, resolveConfig } from 'prettier';
import { replaceScalingSections } from '../docs/scaling-rules.ts';
import { findRepository } from '../repository.ts';
import { runCommand } from './report-error.ts';

await runCommand(async () => {
  const folder = join(findRepository(import.meta.dirname), 'actions/verify-scaling-config');
  const write = async (name: string, text: string) => {
    const filepath = join(folder, name);
    writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  };
  await write('ecs-scaling.schema.json', JSON.stringify(configSchema()));
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  await write('README.md', replaceScalingSections(readme));
  return 0;
});
