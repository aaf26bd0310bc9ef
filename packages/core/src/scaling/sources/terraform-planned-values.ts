import { resourceTypes, settings, type Setting } from '../settings.ts';
import type { PlannedObject, PlannedValue } from './planned-resource.ts';
import { Configuration, type ExpressionTree, type Expressions } from './terraform-configuration.ts';
import type {
  ResourceChange,
  TerraformPlan,
  UnknownTree,
  ValuesModule,
} from './terraform-plan-format.ts';
import { present } from '../../present.ts';

/**
 * The changes of a plan from which `resource_changes` was cut, as some tools pass plans on. Unknown
 * values are simply not there: what the configuration writes and the values lack is unknown, and so is
 * whatever the values lack of a resource that the configuration does not have.
 */
export function withoutChanges(plan: TerraformPlan): readonly ResourceChange[] {
  const root = plan.configuration?.root_module;
  const configuration = root && new Configuration(root, []);
  return resourcesIn(plan.planned_values?.root_module).map(({ address, mode, type, values }) => {
    const expressions = configuration?.expressionsOf(address);
    const after = values ?? {};
    return {
      address,
      type,
      ...present({ mode }),
      change: {
        actions: ['no-op'],
        after,
        after_unknown: expressions ? missingOf(after, expressions) : allMissing(type, after),
      },
    };
  });
}

function resourcesIn(module: ValuesModule | undefined): NonNullable<ValuesModule['resources']> {
  return [
    ...(module?.resources ?? []),
    ...(module?.child_modules ?? []).flatMap((inner) => resourcesIn(inner)),
  ];
}

/** Every setting that the rules look at and the values lack: nothing tells that it is not set. */
function allMissing(type: string, after: PlannedObject): UnknownTree {
  const kind = Object.entries(resourceTypes).find(([, { terraform }]) => terraform === type)?.[0];
  const table: Readonly<Record<string, Setting>> | undefined =
    kind === undefined
      ? undefined
      : (settings as Readonly<Record<string, Readonly<Record<string, Setting>>>>)[kind];
  const names = Object.values(table ?? {}).map(({ terraform }) => terraform.split('.')[0] ?? '');
  return Object.fromEntries(names.filter((name) => !(name in after)).map((name) => [name, true]));
}

function missingOf(after: PlannedValue | undefined, written: ExpressionTree): UnknownTree {
  if (Array.isArray(written)) {
    const list = Array.isArray(after) ? (after as readonly PlannedValue[]) : [];
    return written.map((item: ExpressionTree, index) => missingOf(list[index], item));
  }
  if (typeof written !== 'object' || written === null) return {};
  const values =
    typeof after === 'object' && after !== null && !Array.isArray(after)
      ? (after as PlannedObject)
      : {};
  return Object.fromEntries(
    Object.entries(written as Expressions).flatMap(([name, expression]) => {
      if (!(name in values)) return isExpression(expression) ? [[name, true] as const] : [];
      return [[name, missingOf(values[name], expression)] as const];
    }),
  );
}

/** An argument, as against a part of the format (`references`, `constant_value`). */
function isExpression(expression: ExpressionTree): boolean {
  return typeof expression === 'object' && expression !== null;
}
