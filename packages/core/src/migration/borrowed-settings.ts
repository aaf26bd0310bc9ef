/** What the service lends to its migration: where and how its own tasks run. */

export interface Network {
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  /** ENABLED or DISABLED. */
  readonly assignPublicIp: string;
}

export interface CapacityProviderItem {
  readonly capacityProvider: string;
  readonly weight: number;
  readonly base: number;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

export interface PlacementConstraint {
  readonly type: string;
  readonly expression?: string;
}

/** As DescribeServices shows it; the PRIMARY deployment or task set where the service itself is silent. */
export interface BorrowedSettings {
  readonly taskDefinition?: string;
  readonly network?: Network;
  /** FARGATE, EC2 or EXTERNAL; exclusive with the strategy. */
  readonly launchType?: string;
  readonly capacityProviderStrategy: readonly CapacityProviderItem[];
  readonly platformVersion?: string;
  readonly enableExecuteCommand: boolean;
  readonly enableEcsManagedTags: boolean;
  /** TASK_DEFINITION, SERVICE or NONE; a task of its own knows no SERVICE. */
  readonly propagateTags?: string;
  readonly placementConstraints: readonly PlacementConstraint[];
  /** EBS volumes in the words of RunTask, passed on as they are. */
  readonly volumes: readonly Readonly<Record<string, unknown>>[];
  readonly tags: readonly Tag[];
}
