import type { ConfigModule } from './terraform-configuration.ts';
import { nameOfSteps, parseAddress } from './terraform-address.ts';
import type { ResourceChange, TerraformPlan } from './terraform-plan-format.ts';

/**
 * Why a plan shows a part of what there is; undefined where it shows all.
 *
 * Since Terraform 1.8 the plan says so itself (`complete`, `errored`); older versions and OpenTofu may
 * not. There, a resource without count and for_each that the configuration has and the plan has not was
 * left out by `-target`: an applied one is in the plan even when nothing about it changes.
 */
export function whyPartial(
  plan: TerraformPlan,
  changes: readonly ResourceChange[],
): string | undefined {
  if (plan.errored === true) return 'the plan ended with an error and shows a part';
  if (plan.complete === false) return 'the plan shows a part (-target, or changes it puts off)';
  const root = plan.configuration?.root_module;
  if (plan.complete === true || !root) return undefined;
  const names = new Set<string>();
  const modules = new Set<string>(['']);
  for (const { address } of changes) {
    const steps = parseAddress(address);
    names.add(nameOfSteps(steps));
    for (let length = 1; length < steps.length; length += 1) {
      modules.add(nameOfSteps(steps.slice(0, length)));
    }
  }
  const missing = findMissing(root, '', names, modules);
  return missing === undefined
    ? undefined
    : `the plan shows a part: ${missing} is in the configuration and not in the plan (-target)`;
}

/** A resource that is certainly there, in a module of which something is shown, and is not shown itself. */
function findMissing(
  module: ConfigModule,
  path: string,
  names: ReadonlySet<string>,
  modules: ReadonlySet<string>,
): string | undefined {
  if (!modules.has(path)) return undefined;
  for (const resource of module.resources ?? []) {
    if ((resource.mode ?? 'managed') !== 'managed') continue;
    const counted =
      resource.count_expression !== undefined || resource.for_each_expression !== undefined;
    const name = path === '' ? resource.address : `${path}.${resource.address}`;
    if (!counted && !names.has(name)) return name;
  }
  for (const [name, call] of Object.entries(module.module_calls ?? {})) {
    const inner = path === '' ? `module.${name}` : `${path}.module.${name}`;
    const found = call.module && findMissing(call.module, inner, names, modules);
    if (found !== undefined) return found;
  }
  return undefined;
}
