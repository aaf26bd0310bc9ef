import type { Rule } from '../rule.ts';
import { capacityRange, maximumHeadroom } from './capacity-range.ts';
import { deploymentRules } from './deployment.ts';
import { desiredCountReset, desiredInRange } from './desired-count.ts';
import { eventFloor } from './event-floor.ts';
import { flapping } from './flapping.ts';
import { healthCheckRules } from './health-check.ts';
import { imageRules } from './images.ts';
import { migrationRules } from './migration.ts';
import { minimumCapacity } from './minimum-capacity.ts';
import { observabilityRules } from './observability.ts';
import { policyRules } from './policies.ts';
import { scalableTarget, scaleOutSuspended, scalingSuspended } from './scalable-target.ts';
import { spreadRules } from './spread.ts';
import { targetGroupRules } from './target-group.ts';
import { workerRules } from './workers.ts';

/** Every rule there is, in the order of the README: what keeps a service up comes first. */
export const rules: readonly Rule[] = [
  scalableTarget,
  capacityRange,
  minimumCapacity,
  maximumHeadroom,
  desiredInRange,
  desiredCountReset,
  eventFloor,
  scaleOutSuspended,
  scalingSuspended,
  ...policyRules,
  flapping,
  ...targetGroupRules,
  ...healthCheckRules,
  ...deploymentRules,
  ...spreadRules,
  ...observabilityRules,
  ...workerRules,
  ...migrationRules,
  ...imageRules,
];
