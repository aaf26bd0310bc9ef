/** The AWS adapters of monitoring-dashboard, sharing one session. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import {
  createDashboardStore,
  type DashboardStore,
} from '@ecs-actions/aws/dashboard/dashboard-store';
import { readBoardServices } from '@ecs-actions/aws/dashboard/read-board-services';
import { openSession, type AwsAccess } from '@ecs-actions/aws/session';
import type { BoardService } from '@ecs-actions/core/dashboard/board-service';
import packageJson from '../package.json' with { type: 'json' };
import type { Inputs } from './inputs.ts';

export interface Aws {
  readonly readServices: (inputs: Inputs) => Promise<readonly BoardService[]>;
  readonly dashboards: DashboardStore;
}

/** @param more for tests: credentials and a handler that answers in place of a network. */
export function connect(
  region: string,
  clock: Clock,
  signal: AbortSignal,
  more: AwsAccess = {},
): Aws {
  const session = openSession({
    region,
    userAgent: { name: 'monitoring-dashboard', version: packageJson.version },
    clock,
    signal: () => signal,
    ...more,
  });
  return {
    readServices: ({ address, annotateDeploys }) =>
      readBoardServices(session, address, { withDeploys: annotateDeploys }),
    dashboards: createDashboardStore(session),
  };
}
