import { ReadableError } from '../../readable-error.ts';
import {
  isUnresolved,
  unresolved,
  type PlannedObject,
  type PlannedResource,
  type PlannedValue,
} from './planned-resource.ts';
import {
  configurationOf,
  resolveReferences,
  type ConfigModule,
  type ExpressionTree,
} from './terraform-configuration.ts';

/**
 * The part of `terraform show -json <plan>` that is read here (Terraform documentation, "JSON Output
 * Format", Plan Representation; OpenTofu prints the same).
 */
export interface TerraformPlan {
  readonly format_version?: unknown;
  readonly resource_changes?: readonly ResourceChange[];
  readonly configuration?: { readonly root_module?: ConfigModule };
}

interface ResourceChange {
  readonly address: string;
  readonly mode?: string;
  readonly type: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly after?: PlannedObject | null;
    readonly after_unknown?: UnknownTree;
  };
}

type UnknownTree = boolean | { readonly [name: string]: UnknownTree } | readonly UnknownTree[];

/** What the rules look at; a plan may hold thousands of other resources. */
const readTypes = new Set([
  'aws_ecs_service',
  'aws_ecs_cluster',
  'aws_ecs_task_definition',
  'aws_appautoscaling_target',
  'aws_appautoscaling_policy',
  'aws_appautoscaling_scheduled_action',
  'aws_lb_target_group',
  'aws_alb_target_group',
  'aws_cloudwatch_metric_alarm',
  'aws_cloudwatch_dashboard',
  'aws_subnet',
]);

/** Names that mean the same resource. */
const aliases: Readonly<Record<string, string>> = { aws_alb_target_group: 'aws_lb_target_group' };

/**
 * The resources as they will be once the plan is applied; those it deletes are gone already.
 *
 * @throws ReadableError for a format whose major version is not 1.
 */
export function readTerraformPlan(
  plan: TerraformPlan,
  file: string,
  lineOf: (path: readonly (string | number)[]) => number | undefined,
): readonly PlannedResource[] {
  const version = String(plan.format_version);
  if (!version.startsWith('1.')) {
    throw new ReadableError(
      'Unknown plan format',
      `${file} has the Terraform plan format ${version}; this action reads format 1.x, which Terraform 1.1 and later and OpenTofu print.`,
    );
  }
  const changes = plan.resource_changes ?? [];
  const kept = changes.filter(
    ({ mode, type, change }) =>
      (mode ?? 'managed') === 'managed' &&
      readTypes.has(type) &&
      change.after !== null &&
      change.after !== undefined &&
      !(change.actions.length === 1 && ['delete', 'forget'].includes(change.actions[0] ?? '')),
  );
  const addresses = kept.map(({ address }) => address);
  const root = plan.configuration?.root_module;
  return kept.map((resource) => {
    const { address, type, change } = resource;
    const expressions = root ? configurationOf(root, address) : undefined;
    const references = Object.fromEntries(
      Object.keys(expressions ?? {}).map((name) => [
        name,
        root ? resolveReferences(root, address, expressions?.[name], addresses) : [],
      ]),
    );
    const line = lineOf(['resource_changes', changes.indexOf(resource)]);
    return {
      label: address,
      type: aliases[type] ?? type,
      values: merge(change.after ?? {}, change.after_unknown ?? {}, expressions) as PlannedObject,
      references,
      place: { file, ...(line === undefined ? {} : { line }) },
    };
  });
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
const alwaysComputed = new Set(['arn', 'id', 'name', 'arn_suffix', 'availability_zone']);

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
