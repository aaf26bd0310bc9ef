import type { Rule } from '../rule.ts';
import { capacityRules } from './capacity.ts';
import { workerRules } from './workers.ts';
import { migrationRules } from './migration.ts';
import { deploymentRules } from './deployment.ts';
import { flapping } from './flapping.ts';
import { imageRules } from './images.ts';
import { healthCheckRules } from './health-check.ts';
import { observabilityRules } from './observability.ts';
import { policyRules } from './policies.ts';
import { spreadRules } from './spread.ts';
import { targetGroupRules } from './target-group.ts';

/** Every rule there is, in the order of the README: what keeps a service up comes first. */
export const rules: readonly Rule[] = [
  ...capacityRules,
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
