/** The way back in words: where it leads, or why there is none. */
import { familyRevision } from '../deployment/service.ts';
import type { EpochMs } from '../time.ts';
import { formatAgo } from './way-back.ts';

export interface WayBack {
  /** ARN of the revision that a rollback puts back; absent where there is none, or it is out of sight. */
  readonly taskDefinition?: string;
  /** When its deployment ended. */
  readonly deployedAt?: EpochMs;
  /** Whether it can be put on the service as it is; absent where it is out of sight. */
  readonly active?: boolean;
  /** Of all its images together, the worst. */
  readonly images: 'present' | 'archived' | 'missing' | 'unknown';
  /** Why there is no way back, or what stands in it, or could not be seen. */
  readonly reason?: string;
}

/** `web:41, deployed 3 days ago, image there` */
export function describeWayBack(wayBack: WayBack, now: EpochMs): string {
  const { taskDefinition, deployedAt, active, images, reason } = wayBack;
  if (taskDefinition === undefined) return `none: ${reason ?? 'it is out of sight'}`;
  const parts = [
    familyRevision(taskDefinition),
    ...(deployedAt === undefined ? [] : [`deployed ${formatAgo(deployedAt, now)}`]),
    imageWords[images],
    ...(active === false ? ['INACTIVE (rollback registers it anew)'] : []),
  ];
  return `${parts.join(', ')}${reason === undefined ? '' : `; ${reason}`}`;
}

const imageWords: Readonly<Record<WayBack['images'], string>> = {
  present: 'image there',
  archived: 'its image is archived: no way back until it is restored',
  missing: 'its image is gone: no way back',
  unknown: 'whether its image is there could not be seen',
};

/**
 * Which setting of which tool keeps old revisions ACTIVE. Sources: `skip_destroy` of
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_task_definition and
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html
 */
export const keepsRevisionsActive =
  'the tool that deploys deregistered it; what keeps old revisions is skip_destroy = true (Terraform), skipDestroy: true (Pulumi, SST), UpdateReplacePolicy: Retain (CloudFormation, SAM), applyRemovalPolicy(RemovalPolicy.RETAIN) (CDK)';

/** Which setting keeps an image that a lifecycle policy takes. */
export const keepsImages =
  'a rule in the lifecycle policy of its repository that comes before the others and keeps enough of the images that are deployed brings it back for the next time';
