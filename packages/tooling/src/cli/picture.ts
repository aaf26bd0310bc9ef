/**
 * `npm run picture [-- rollback]`: the pictures in the documents, job summaries of ecs-deploy.yml as they really come
 * out. One takes as long as what it shows, some ten minutes, and a Chromium.
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
  const { deployForPicture, shots } = await import('../picture/deploy.ts');
  const { summaryPage } = await import('../picture/page.ts');
  const { findBrowser, photograph } = await import('../picture/photograph.ts');
  const browser = findBrowser(process.env);
  const repository = findRepository(import.meta.dirname);
  const shot = process.argv[2] === 'rollback' ? shots.rollback : shots.deploy;
  const summary = await deployForPicture(repository, shot, (text) => process.stdout.write(text));
  const picture = join(repository, '.github', shot.file);
  writeFileSync(picture, await photograph(summaryPage(summary), browser));
  console.log(`Wrote ${picture}.`);
  return 0;
});
