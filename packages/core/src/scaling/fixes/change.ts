/**
 * A change of settings that a fix asks for, in the model's words. Each tool's printer turns it into that
 * tool's words; `applyChanges` makes the setup that results from it.
 */
export type Change =
  | TargetChange
  | PolicyChange
  | NewPolicyChange
  | ServiceChange
  | TargetGroupChange
  | ClusterChange
  | AlarmChange;

/** Creates the scalable target where there is none (then both capacities are set). */
export interface TargetChange {
  readonly on: 'target';
  readonly set: {
    readonly minCapacity?: number;
    readonly maxCapacity?: number;
    readonly scaleOutSuspended?: false;
    readonly scaleInSuspended?: false;
    readonly scheduledSuspended?: false;
  };
}

export interface PolicyChange {
  readonly on: 'policy';
  /** The policy's label. */
  readonly policy: string;
  readonly set: PolicySettings;
}

/** A target tracking policy on a metric nothing tracks yet. */
export interface NewPolicyChange {
  readonly on: 'new-policy';
  readonly metric: 'cpu' | 'memory';
  readonly set: Required<Omit<PolicySettings, 'scaleInDisabled'>>;
}

export interface PolicySettings {
  readonly targetValue?: number;
  readonly scaleInCooldownSeconds?: number;
  readonly scaleOutCooldownSeconds?: number;
  readonly scaleInDisabled?: false;
}

export interface ServiceChange {
  readonly on: 'service';
  readonly set: {
    /** `unset`: the code is to leave it out, so that auto scaling decides. */
    readonly desiredCount?: number | 'unset';
    readonly minimumHealthyPercent?: number;
    readonly maximumPercent?: number;
    readonly circuitBreaker?: { readonly enable: true; readonly rollback: true };
    readonly healthCheckGracePeriodSeconds?: number;
    readonly capacityProviders?: readonly {
      readonly name: string;
      readonly base: number;
      readonly weight: number;
    }[];
  };
}

export interface TargetGroupChange {
  readonly on: 'target-group';
  /** The target group's label. */
  readonly targetGroup: string;
  readonly set: {
    readonly algorithm?: string;
    readonly slowStartSeconds?: number;
    readonly stickiness?: false;
    readonly deregistrationDelaySeconds?: number;
    readonly healthCheckPath?: string;
    readonly healthCheckIntervalSeconds?: number;
    readonly healthCheckTimeoutSeconds?: number;
    readonly healthyThreshold?: number;
    readonly unhealthyThreshold?: number;
    readonly matcher?: string;
  };
}

export interface ClusterChange {
  readonly on: 'cluster';
  readonly set: { readonly containerInsights: 'enhanced' };
}

/** A CloudWatch alarm on the target group's own 5xx answers. */
export interface AlarmChange {
  readonly on: 'new-alarm';
  /** The target group's label. */
  readonly targetGroup: string;
}
