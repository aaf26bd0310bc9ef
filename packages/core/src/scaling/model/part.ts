/** A line in a file of the user's, where it is known. */
export interface Place {
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
}

/** What every part of a setup has: a name for people, and where it stands. */
export interface Part {
  /** `aws_appautoscaling_target.web`, a logical id, `service/prod/web`: unique within one setup. */
  readonly label: string;
  readonly place?: Place;
  /** The module calls it is made in, the outermost first (Terraform); absent at the root. */
  readonly modules?: readonly ModuleCall[];
  /** Absent for the provider aws, and where a tool has only one. */
  readonly provider?: CloudControlProvider;
}

/** Providers that are made from CloudFormation's schemas: Terraform's awscc, Pulumi's aws-native. */
export type CloudControlProvider = 'awscc' | 'aws-native';

/** A call of a Terraform module on the way to a resource. */
export interface ModuleCall {
  /** With its instance key: `module.ecs.module.service["web"]`. */
  readonly address: string;
  /** As it is written: `terraform-aws-modules/ecs/aws`, `./modules/service`. */
  readonly source?: string;
  /** Targets that the module has in its code, and of which this call makes none (a count of 0). */
  readonly unmade?: readonly string[];
}
