/** One IAM action an action of ours calls, as `packages/aws/src/permissions.ts` has it. */
export interface Permission {
  readonly action: string;
  readonly needed: 'always' | { readonly when: string };
  /** What the permission can be limited to; absent: `*` only. */
  readonly resource?: string;
  /** A sentence. */
  readonly withoutIt: string;
}

interface Statement {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string;
}

/** The policy that allows everything in the table, one statement for each resource. */
export function iamPolicy(permissions: readonly Permission[]): string {
  const byResource = new Map<string, Set<string>>();
  for (const { action, resource = '*' } of permissions) {
    byResource.set(resource, (byResource.get(resource) ?? new Set()).add(action));
  }
  const statements = [...byResource]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([resource, actions]): Statement => ({
      Effect: 'Allow',
      Action: [...actions].toSorted(),
      Resource: resource,
    }));
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
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
