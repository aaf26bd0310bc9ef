/** The AWS adapters of monitoring-dashboard, sharing one session. */
import {
  createDashboardStore,
  type DashboardStore,
} from '@ecs-actions/aws/dashboard/dashboard-store';
import { readBoardServices } from '@ecs-actions/aws/dashboard/read-board-services';
import { connector } from '@ecs-actions/aws/connector';
import type { BoardService } from '@ecs-actions/core/dashboard/board-service';
import packageJson from '../package.json' with { type: 'json' };
import type { Inputs } from './inputs.ts';

export interface Aws {
  readonly readServices: (inputs: Inputs) => Promise<readonly BoardService[]>;
  readonly dashboards: DashboardStore;
}

export const connect = connector(packageJson, (session): Aws => ({
  readServices: ({ address, annotateDeploys }) =>
    readBoardServices(session, address, { withDeploys: annotateDeploys }),
  dashboards: createDashboardStore(session),
}));
