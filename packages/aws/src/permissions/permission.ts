import type { ConditionName, ResourceName } from '../permission-scope.ts';

/** One IAM action, and all there is to know of it. */
export interface Permission {
  /** `ecs:DescribeServices` */
  readonly action: string;
  readonly needed: 'always' | { readonly when: string };
  /**
   * Everything AWS checks a call against, each of which must be allowed; absent: AWS takes `*` only.
   * Names of `permission-scope.ts`.
   */
  readonly resources?: readonly ResourceName[];
  /** What has to hold beside, names of `permission-scope.ts`. */
  readonly conditions?: readonly ConditionName[];
  /** What happens when it is denied, as a sentence for the README. */
  readonly withoutIt: string;
}
