/** The policy that a list of permissions comes to, as AWS takes it. */
import {
  anywhere,
  conditionsOf,
  resourceArn,
  type Condition,
  type ConditionName,
  type PolicyScope,
  type ResourceName,
} from './permission-scope.ts';
import type { Permission } from './permissions/permission.ts';

/** Actions that are allowed on the same resources under the same conditions. */
export interface Grant {
  /** Sorted. */
  readonly actions: readonly string[];
  /** None: `*`. */
  readonly resources: readonly ResourceName[];
  readonly conditions: readonly ConditionName[];
}

/** A policy in the grammar of IAM, "IAM JSON policy reference". */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

export interface PolicyStatement {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<
    Record<string, Readonly<Record<string, string | readonly string[]>>>
  >;
}

/** Permissions with the same resources and conditions together, in a stable order: those on `*` first. */
export function grantsOf(permissions: readonly Permission[]): readonly Grant[] {
  const grants = new Map<string, Grant & { readonly actions: string[] }>();
  for (const { action, resources = [], conditions = [] } of permissions) {
    const key = [resources.join(), conditions.join()].join(' if ');
    const grant = grants.get(key) ?? { actions: [], resources, conditions };
    if (!grant.actions.includes(action)) grant.actions.push(action);
    grants.set(key, grant);
  }
  return [...grants]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, grant]) => ({ ...grant, actions: grant.actions.toSorted() }));
}

/** The policy that allows what the permissions say within a scope, and nothing else. */
export function policyOf(
  permissions: readonly Permission[],
  scope: PolicyScope = anywhere,
): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: grantsOf(permissions).map(({ actions, resources, conditions }) => ({
      Effect: 'Allow',
      Action: actions,
      Resource:
        resources.length === 0 ? '*' : oneOrAll(resources.map((name) => resourceArn(name, scope))),
      ...(conditions.length > 0 && {
        Condition: conditionBlock(conditions.flatMap((name) => conditionsOf(name, scope))),
      }),
    })),
  };
}

function conditionBlock(all: readonly Condition[]): NonNullable<PolicyStatement['Condition']> {
  const block: Record<string, Record<string, string | readonly string[]>> = {};
  for (const { operator, key, values } of all) {
    block[operator] = { ...block[operator], [key]: oneOrAll(values) };
  }
  return block;
}

function oneOrAll(values: readonly string[]): string | readonly string[] {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}
