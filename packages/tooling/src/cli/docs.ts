/** `npm run docs [-- --check]`: the generated tables of each action's README, and its IAM policy. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissions as table } from '@ecs-actions/aws/permissions';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { format, resolveConfig } from 'prettier';
import type { Permission } from '../docs/iam-policy.ts';
import { newReadme, renderSections, replaceSections } from '../docs/readme.ts';
import { readManifest } from '../manifest/action-manifest.ts';
import { actionNames, findRepository } from '../repository.ts';
import { runCommand } from './report-error.ts';

const permissions: Readonly<Record<string, readonly Permission[] | undefined>> = table;

await runCommand(async () => {
  const check = process.argv.includes('--check');
  const repository = findRepository(import.meta.dirname);
  const outdated: string[] = [];
  for (const action of actionNames(repository)) {
    const path = join('actions', action, 'README.md');
    const file = join(repository, path);
    const missing = !existsSync(file);
    if (missing && check) throw new ReadableError('No README', `${path} is missing.`);
    const needs = permissions[action];
    if (needs === undefined) {
      throw new ReadableError(
        'No permissions',
        `packages/aws/src/permissions.ts says nothing about ${action}.`,
      );
    }
    const manifest = readManifest(repository, action);
    const rendered = renderSections(manifest, needs);
    const before = missing ? newReadme(manifest) : readFileSync(file, 'utf8');
    const after = await format(replaceSections(before, rendered, path), {
      ...(await resolveConfig(file)),
      filepath: file,
    });
    if (after === before && !missing) continue;
    outdated.push(path);
    if (!check) writeFileSync(file, after);
  }
  if (outdated.length === 0) {
    console.log('The READMEs are what action.yml and the permissions give.');
    return 0;
  }
  if (!check) {
    console.log(`Wrote ${outdated.join(', ')}.`);
    return 0;
  }
  console.error(`Out of date: ${outdated.join(', ')}. Run "npm run docs" and commit.`);
  return 1;
});
