/**
 * `npm run picture`: the picture in the README, a job summary of ecs-deploy.yml as it really comes out. It
 * takes as long as the deployment it shows, some eleven minutes, and a Chromium.
 */
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
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
  const { summaryPage } = await import('../picture/page.ts');
  const { findBrowser, photograph } = await import('../picture/photograph.ts');
  const browser = findBrowser(process.env);
  const repository = findRepository(import.meta.dirname);
  const summary = await deployForPicture(repository, (text) => process.stdout.write(text));
  const picture = join(repository, '.github', 'summary.png');
  writeFileSync(picture, await photograph(summaryPage(summary), browser));
  console.log(`Wrote ${picture}.`);
  return 0;
});
