import { ReadableError } from '../../readable-error.ts';
import type { Place } from '../model/part.ts';
import type { UnreadService } from '../model/unread.ts';
import { resourceTypes } from '../settings.ts';
import { attributeFromCloudControl, fromCloudControl, kindOfAwscc } from './cloud-control-words.ts';
import { expressType, expressTypes } from './express-service.ts';
import type { LineOf } from './line-of.ts';
import {
  isUnresolved,
  unresolved,
  type PlannedObject,
  type PlannedResource,
  type PlannedValue,
} from './planned-resource.ts';
import type { ReadResources } from './read-resources.ts';
import { scheduledActionsIn } from './scheduled-actions.ts';
import { Configuration, type ExpressionTree } from './terraform-configuration.ts';
import { whyPartial } from './terraform-partial.ts';
import type { ResourceChange, TerraformPlan, UnknownTree } from './terraform-plan-format.ts';
import { withoutChanges } from './terraform-planned-values.ts';
import { present } from '../../present.ts';

/** Names that mean the same resource. */
const aliases: Readonly<Record<string, string>> = {
  [expressTypes.terraform]: expressType,
  [expressTypes.awscc]: expressType,
  aws_alb_target_group: resourceTypes['target-group'].terraform,
  aws_alb: resourceTypes['load-balancer'].terraform,
  aws_alb_listener: resourceTypes.listener.terraform,
  aws_alb_listener_rule: resourceTypes['listener-rule'].terraform,
};

/** What the rules look at; a plan may hold thousands of other resources. */
const readTypes: ReadonlySet<string> = new Set([
  ...Object.values(resourceTypes).map(({ terraform }) => terraform),
  ...Object.keys(aliases),
  ...kindOfAwscc.keys(),
  expressTypes.terraform,
  expressTypes.awscc,
]);

const serviceTypes: ReadonlySet<string> = new Set([
  resourceTypes.service.terraform,
  'awscc_ecs_service',
  expressTypes.terraform,
  expressTypes.awscc,
]);

/** Services of kinds whose settings are not read. */
const unreadTypes: Readonly<Record<string, string>> = {
  aws_ecs_task_set: 'task sets of an external deployment controller are not read',
};

/**
 * The resources as they will be once the plan is applied; those it deletes are gone already.
 *
 * @param key keeps the ids of several files apart.
 * @throws ReadableError for a format whose major version is neither 0 nor 1.
 */
export function readTerraformPlan(
  plan: TerraformPlan,
  file: string,
  lineOf: LineOf,
  key: string,
): Omit<ReadResources, 'origin'> {
  const version = String(plan.format_version);
  // Formats 0.1 and 0.2 (Terraform 0.12 to 1.0) have the same parts that are read here.
  if (!/^[01]\./.test(version)) {
    throw new ReadableError(
      'Unknown plan format',
      `${file} has the Terraform plan format ${version}; this action reads formats 0.x and 1.x, which Terraform 0.12 and later and OpenTofu print.`,
    );
  }
  const fromValues = (plan.resource_changes ?? undefined) === undefined;
  const changes = plan.resource_changes ?? withoutChanges(plan);
  const placeOf = (index: number): Place => {
    const line = fromValues ? undefined : lineOf(['resource_changes', index]);
    return { file, ...present({ line }) };
  };
  const managed = [...changes.entries()].filter(
    ([, { mode }]) => (mode ?? 'managed') === 'managed',
  );
  const kept = managed.filter(([, change]) => readTypes.has(change.type) && isKept(change));
  const idOf = (address: string) => `${key}:${address}`;
  const root = plan.configuration?.root_module;
  const configuration =
    root &&
    new Configuration(
      root,
      kept.map(([, { address }]) => address),
    );
  const resources = kept.flatMap(([index, change]): readonly PlannedResource[] => {
    const { address, type } = change;
    const kind = kindOfAwscc.get(type);
    const expressions = configuration?.expressionsOf(address);
    const origins = Object.entries(expressions ?? {}).map(
      ([name, expression]) => [name, configuration?.originsOf(address, expression)] as const,
    );
    const modules = configuration?.modulesOf(address) ?? [];
    const { after, after_unknown: hidden } = change.change;
    const nameOf = (name: string) => (kind ? attributeFromCloudControl(kind, name) : name);
    const values = merge(after ?? {}, hidden ?? {}, expressions) as PlannedObject;
    const resource: PlannedResource = {
      id: idOf(address),
      label: address,
      type: kind ? resourceTypes[kind].terraform : (aliases[type] ?? type),
      values: kind ? fromCloudControl(kind, values) : values,
      references: Object.fromEntries(
        origins.map(([name, origin]) => [nameOf(name), (origin?.addresses ?? []).map(idOf)]),
      ),
      symbols: Object.fromEntries(
        origins.map(([name, origin]) => [nameOf(name), origin?.symbols ?? []]),
      ),
      ...(modules.length > 0 && { modules }),
      ...present({ before: change.change.before ?? undefined }),
      ...(type.startsWith('awscc_') && { provider: 'awscc' }),
      place: placeOf(index),
    };
    return kind ? [resource, ...scheduledActionsIn(resource)] : [resource];
  });
  return {
    resources,
    leftOut: whyPartial(plan, changes),
    unread: managed.flatMap(([index, change]): readonly UnreadService[] => {
      const why = unreadTypes[change.type];
      if (why === undefined || !isKept(change)) return [];
      return [{ label: change.address, kind: change.type, why, place: placeOf(index) }];
    }),
    deleted: managed.flatMap(([, change]) =>
      (serviceTypes.has(change.type) || change.type in unreadTypes) && !isKept(change)
        ? [change.address]
        : [],
    ),
    notes: fromValues
      ? [
          `${file} has planned_values only, resource_changes is missing: what is known only after apply is not in it`,
        ]
      : [],
  };
}

/** Whether it will be there. */
function isKept({ change }: ResourceChange): boolean {
  const [action] = change.actions;
  const goes = change.actions.length === 1 && (action === 'delete' || action === 'forget');
  return change.after !== null && change.after !== undefined && !goes;
}

/**
 * Puts "unknown" where Terraform says so. What the configuration does not set at all is left out
 * instead: the provider only waits for AWS's default there, and that default is known.
 */
function merge(
  after: PlannedValue | undefined,
  hidden: UnknownTree | undefined,
  written: ExpressionTree | undefined,
): PlannedValue {
  if (hidden === true) return unresolved('known only after apply');
  if (Array.isArray(after)) {
    return after.map((item: PlannedValue, index) =>
      merge(item, Array.isArray(hidden) ? hidden[index] : undefined, element(written, index)),
    );
  }
  if (typeof after !== 'object' || after === null || isUnresolved(after)) return after ?? null;
  const names = isTree(hidden) ? Object.keys(hidden) : [];
  const all = [...new Set([...Object.keys(after), ...names])];
  return Object.fromEntries(
    all.flatMap((name) => {
      const part = isTree(hidden) ? hidden[name] : undefined;
      const expression = isExpressions(written) ? written[name] : undefined;
      const unset = part === true && isExpressions(written) && expression === undefined;
      if (unset && !alwaysComputed.has(name)) return [];
      return [[name, merge((after as PlannedObject)[name], part, expression)] as const];
    }),
  );
}

/** What the provider makes up by itself, so that "not written" does not mean "AWS's default". */
const alwaysComputed = new Set([
  'arn',
  'id',
  'name',
  'arn_suffix',
  'availability_zone',
  // As awscc calls them.
  'service_name',
  'cluster_name',
]);

function isTree(tree: UnknownTree | undefined): tree is { readonly [name: string]: UnknownTree } {
  return typeof tree === 'object' && !Array.isArray(tree);
}

function isExpressions(
  tree: ExpressionTree | undefined,
): tree is { readonly [name: string]: ExpressionTree } {
  return typeof tree === 'object' && !Array.isArray(tree);
}

function element(tree: ExpressionTree | undefined, index: number): ExpressionTree | undefined {
  return Array.isArray(tree) ? (tree as readonly ExpressionTree[])[index] : undefined;
}
