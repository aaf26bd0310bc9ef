import { edgeTables } from './edges.ts';
import { capacityTables } from './capacity.ts';
import { imageTables } from './images.ts';
import { migrationTables } from './migration.ts';
import { workerTables } from './workers.ts';
import { healthCheckTables } from './health-check.ts';
import { deploymentTables } from './deployment.ts';
import { loadBalancingTables } from './load-balancing.ts';
import { policyTables } from './policies.ts';
import { realServiceTables } from './real-services.ts';
import type { RuleTable } from '../support/rule-cases.ts';

/** The cases of every rule. */
export const ruleTables: readonly RuleTable[] = [
  ...capacityTables,
  ...policyTables,
  ...loadBalancingTables,
  ...deploymentTables,
  ...workerTables,
  ...migrationTables,
  ...imageTables,
  ...healthCheckTables,
  ...realServiceTables,
  ...edgeTables,
];
