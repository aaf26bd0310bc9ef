/** `npm run permissions -- --format terraform|cloudformation|json`: roles and policies to copy, from the one table. */
import { parseArgs } from 'node:util';
import { permissions } from '@ecs-actions/aws/permissions';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { iamPolicy } from '../docs/iam-policy.ts';
import { cloudFormationTemplate } from '../roles/cloudformation.ts';
import { terraformRoles } from '../roles/terraform.ts';
import { runCommand } from './report-error.ts';

const formats: Readonly<Record<string, () => string>> = {
  terraform: terraformRoles,
  cloudformation: cloudFormationTemplate,
  json: () => `${iamPolicy(Object.values(permissions).flat())}\n`,
};

await runCommand(() => {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'terraform' } } });
  const print = formats[values.format];
  if (print === undefined) {
    throw new ReadableError(
      'Invalid option',
      `--format is "${values.format}". Accepted: ${Object.keys(formats).join(', ')}.`,
    );
  }
  process.stdout.write(print());
  return 0;
});
