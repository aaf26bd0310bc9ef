/**
 * `npm run docs [-- --check]`: what the documents say of the sources. The tables in each action's README, the
 * table of actions in the README of the repository, the JSON Schemas of each report and of the config file of
 * verify-scaling-config, and the IAM policies and roles to copy.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { permissions as table } from '@ecs-actions/aws/permissions';
import type { Permission } from '@ecs-actions/aws/permissions/permission';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { reports } from '@ecs-actions/core/reports/all';
import { reportSchema } from '@ecs-actions/core/reports/json-schema';
import { configSchema } from '@ecs-actions/core/scaling/config/schema';
import { format, resolveConfig } from 'prettier';
import { deploymentCauses, migrationCauses } from '../docs/causes.ts';
import { iamPolicy } from '../docs/iam-policy.ts';
import { thresholdSections } from '../docs/metric-thresholds.ts';
import { actionsTable, newReadme, renderSections, replaceSections } from '../docs/readme.ts';
import { scalingSections } from '../docs/scaling-rules.ts';
import { readManifest } from '../manifest/action-manifest.ts';
import { actionNames, findRepository } from '../repository.ts';
import { cloudFormationTemplate } from '../roles/cloudformation.ts';
import { terraformRoles } from '../roles/terraform.ts';
import { runCommand } from './report-error.ts';

/** Sections that one action's README has beside those that all have. */
const ownSections: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  'wait-stable': deploymentCauses,
  'run-migration-task': migrationCauses,
  'post-deploy-metrics': thresholdSections,
  'verify-scaling-config': scalingSections,
};

const permissions: Readonly<Record<string, readonly Permission[] | undefined>> = table;

await runCommand(async () => {
  const check = process.argv.includes('--check');
  const repository = findRepository(import.meta.dirname);
  const outdated: string[] = [];
  for (const [path, text] of generatedFiles(repository)) {
    const file = join(repository, path);
    const after = file.endsWith('.tf')
      ? text
      : await format(text, { ...(await resolveConfig(file)), filepath: file });
    if (existsSync(file) && readFileSync(file, 'utf8') === after) continue;
    outdated.push(path);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, after);
  }
  if (outdated.length === 0) {
    console.log('The documents are what action.yml and the permissions give.');
    return 0;
  }
  if (!check) {
    console.log(`Wrote ${outdated.join(', ')}.`);
    return 0;
  }
  console.error(`Out of date: ${outdated.join(', ')}. Run "npm run docs" and commit.`);
  return 1;
});

/** Every file that is generated or holds a part that is, by its path. */
function generatedFiles(repository: string): Map<string, string> {
  const files = new Map<string, string>();
  const actions = actionNames(repository);
  const manifests = actions.map((action) => ({ action, ...readManifest(repository, action) }));
  for (const manifest of manifests) {
    const path = `actions/${manifest.action}/README.md`;
    const file = join(repository, path);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : newReadme(manifest);
    const sections = {
      ...renderSections(manifest, permissionsOf(manifest.action)),
      ...ownSections[manifest.action]?.(),
    };
    files.set(path, replaceSections(before, sections, path));
  }
  const readme = readFileSync(join(repository, 'README.md'), 'utf8');
  const sections = { actions: actionsTable(manifests) };
  files.set('README.md', replaceSections(readme, sections, 'README.md'));
  for (const action of actions) {
    const needed = permissionsOf(action);
    if (needed.length > 0) files.set(`action-templates/iam/${action}.json`, iamPolicy(needed));
    const report = reports[action];
    if (report !== undefined) {
      const schema = JSON.stringify(reportSchema(action, report));
      files.set(`actions/${action}/report.schema.json`, schema);
    }
  }
  files.set(
    'actions/verify-scaling-config/ecs-scaling.schema.json',
    JSON.stringify(configSchema()),
  );
  files.set('action-templates/roles/ecs-actions-roles.tf', terraformRoles());
  files.set('action-templates/roles/ecs-actions-roles.template.yaml', cloudFormationTemplate());
  files.set('action-templates/iam/all-actions.json', iamPolicy(actions.flatMap(permissionsOf)));
  return files;
}

function permissionsOf(action: string): readonly Permission[] {
  const needed = permissions[action];
  if (needed !== undefined) return needed;
  throw new ReadableError(
    'No permissions',
    `packages/aws/src/permissions.ts says nothing about ${action}.`,
  );
}
