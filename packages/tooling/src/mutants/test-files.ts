/** Which tests mutants are held against. */
import { globSync } from 'node:fs';

/**
 * Left out: each takes seconds, or its properties run for long on a mutant, and others hold the three folders more
 * closely. A score without them can only be lower.
 */
const leftOut: Readonly<Record<string, string>> = {
  'migration/burst-of-lines': 'a million lines',
  'migration/start': 'thousands of interleavings; start-decisions has each decision',
  'scaling/fixes-files': 'printed fixes, by running them',
  'scaling/fixes-fit': 'printed fixes, by running them',
  'scaling/fixes-live': 'printed fixes, by running them',
  'scaling/fixes-cdk': 'printed fixes, by the CDK',
  'scaling/same-stack': 'the readers of plans and templates, by the CDK',
  'scaling/same-findings': 'the readers of plans and templates',
  'scaling/bad-input': 'the readers of plans and templates',
  'scaling/plan-files': 'the readers of plans and templates',
  'scaling/template-reading': 'the readers of plans and templates',
  'scaling/terraform-instances': 'the readers of plans and templates',
  'scaling/pulumi-preview': 'the readers of plans and templates',
  'scaling/sources': 'the readers of plans and templates',
  'scaling/express-service': 'the readers of plans and templates',
  'scaling/report': 'the report and SARIF, by their schemas',
  'scaling/config': 'the config file and its schema',
  'failure/explain': 'each text of the corpus, by the table of failures',
  'failure/long-text': 'a million letters, by a spy on the engine',
};

const folder = 'packages/core/test/';
const suffix = '.test.ts';

/** @param root the repository or a copy of it */
export function testFiles(root: string): readonly string[] {
  return globSync(`${folder}**/*${suffix}`, { cwd: root })
    .filter((file) => leftOut[file.slice(folder.length, -suffix.length)] === undefined)
    .sort();
}
