import { policyOf } from '@ecs-actions/aws/iam-policy';
import type { Permission } from '@ecs-actions/aws/permissions/permission';

/** The policy that allows everything in the table, as JSON to copy. */
export function iamPolicy(permissions: readonly Permission[]): string {
  return JSON.stringify(policyOf(permissions), null, 2);
}

/** The policy in a fence, and under it which permission is for what, and what is lost without it. */
export function permissionsSection(permissions: readonly Permission[]): string {
  if (permissions.length === 0) return 'None: it does not call AWS.';
  const rows = permissions.map(({ action, needed, withoutIt }) => {
    const when = needed === 'always' ? 'always' : `when ${needed.when}`;
    return `| \`${action}\` | ${cell(when)} | ${cell(withoutIt)} |`;
  });
  return [
    '```json',
    iamPolicy(permissions),
    '```',
    '',
    '| Permission | Needed | Without it |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function cell(markdown: string): string {
  return markdown.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
}
