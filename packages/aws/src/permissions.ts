/**
 * The one table of IAM actions: what each action of the suite needs, on which resources, and what is lost
 * without it. A file for each action is in `permissions/`.
 *
 * The policies, the READMEs and the roles that `npm run permissions` prints are generated from it; it is
 * tested against AWS's service authorization reference, and the simulator enforces the policies that come
 * of it. It is never derived from calls that were observed.
 */
import { analyzeCanary } from './permissions/analyze-canary.ts';
import { backtestScaling } from './permissions/backtest-scaling.ts';
import { deployImage } from './permissions/deploy-image.ts';
import { monitoringDashboard } from './permissions/monitoring-dashboard.ts';
import { postDeployMetrics } from './permissions/post-deploy-metrics.ts';
import { rollback } from './permissions/rollback.ts';
import { runMigrationTask } from './permissions/run-migration-task.ts';
import { scaleForEvent } from './permissions/scale-for-event.ts';
import { verifyScalingConfig } from './permissions/verify-scaling-config.ts';
import { waitStable } from './permissions/wait-stable.ts';
import type { Permission } from './permissions/permission.ts';

export const permissions = {
  // It reads files that other steps have left.
  'summarize-deploy': [],
  'wait-stable': waitStable,
  'verify-scaling-config': verifyScalingConfig,
  'post-deploy-metrics': postDeployMetrics,
  'run-migration-task': runMigrationTask,
  'backtest-scaling': backtestScaling,
  'monitoring-dashboard': monitoringDashboard,
  'deploy-image': deployImage,
  'analyze-canary': analyzeCanary,
  rollback,
  'scale-for-event': scaleForEvent,
} as const satisfies Readonly<Record<string, readonly Permission[]>>;
