import type { PlannedObject } from './planned-resource.ts';
import type { ConfigModule } from './terraform-configuration.ts';

/**
 * The part of `terraform show -json <plan>` that is read here (Terraform documentation, "JSON Output
 * Format", Plan Representation; OpenTofu prints the same).
 */
export interface TerraformPlan {
  readonly format_version?: unknown;
  readonly resource_changes?: readonly ResourceChange[];
  readonly planned_values?: PlannedValues;
  readonly configuration?: { readonly root_module?: ConfigModule };
  /** False where the plan shows a part (`-target`, deferred changes); since Terraform 1.8. */
  readonly complete?: unknown;
  readonly errored?: unknown;
}

export interface ResourceChange {
  readonly address: string;
  readonly mode?: string;
  readonly type: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly before?: PlannedObject | null;
    readonly after?: PlannedObject | null;
    readonly after_unknown?: UnknownTree;
  };
}

export type UnknownTree =
  boolean | { readonly [name: string]: UnknownTree } | readonly UnknownTree[];

/** `planned_values` of a plan: the values that are known, and nothing in place of the others. */
export interface PlannedValues {
  readonly root_module?: ValuesModule;
}

export interface ValuesModule {
  readonly resources?: readonly {
    readonly address: string;
    readonly mode?: string;
    readonly type: string;
    readonly values?: PlannedObject | null;
  }[];
  readonly child_modules?: readonly ValuesModule[];
}
