/** The report of each action. Written here are its shapes; an action leaves what fits them, or does not compile. */
import { canaryReport } from './analyze-canary.ts';
import { backtestReport } from './backtest-scaling.ts';
import { deployImageReport } from './deploy-image.ts';
import { dashboardReport } from './monitoring-dashboard.ts';
import { metricsReport } from './post-deploy-metrics.ts';
import { rollbackReport } from './rollback.ts';
import { migrationReport } from './run-migration-task.ts';
import { eventReport } from './scale-for-event.ts';
import { withReason, type ReportShape } from './shape.ts';
import { deployReport } from './summarize-deploy.ts';
import { scalingReport } from './verify-scaling-config.ts';
import { waitStableReport } from './wait-stable.ts';

const own: Readonly<Record<string, ReportShape>> = {
  'analyze-canary': canaryReport,
  'backtest-scaling': backtestReport,
  'deploy-image': deployImageReport,
  'monitoring-dashboard': dashboardReport,
  'post-deploy-metrics': metricsReport,
  rollback: rollbackReport,
  'run-migration-task': migrationReport,
  'scale-for-event': eventReport,
  'summarize-deploy': deployReport,
  'verify-scaling-config': scalingReport,
  'wait-stable': waitStableReport,
};

export const reports: Readonly<Record<string, ReportShape>> = Object.fromEntries(
  Object.entries(own).map(([action, shape]) => [action, withReason(shape)]),
);
