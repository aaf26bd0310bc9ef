/**
 * `npm run picture`: the picture in the README, the job summary of a real run of ecs-deploy.yml. It takes as
 * long as the deployment it shows, about four minutes, and a Chromium.
 */
import { registerHooks } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRepository } from '../repository.ts';
import { runCommand } from './report-error.ts';

// GitHub's parser imports JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});

await runCommand(async () => {
  const { deployForPicture } = await import('../picture/deploy.ts');
  const repository = findRepository(import.meta.dirname);
  const summary = await deployForPicture(repository, (text) => process.stdout.write(text));
  writeFileSync(join('/tmp', 'picture.md'), summary);
  return 0;
});
