/** The operations of CloudWatch that several readers ask for, each wrapped once. */
import type * as cloudWatch from '@aws-sdk/client-cloudwatch';
import { cloudWatchClient } from '../clients.ts';
import type { Page } from '../paging.ts';
import { present } from '@ecs-actions/core/present';
import type { Session } from '../session.ts';

export interface CloudWatchCalls {
  describeAlarms(nextToken?: string): Promise<Page<cloudWatch.MetricAlarm>>;
  describeAlarmsNamed(names: readonly string[]): Promise<readonly cloudWatch.MetricAlarm[]>;
  /** One page of points; both ends in epoch milliseconds. */
  getMetricData(
    queries: readonly cloudWatch.MetricDataQuery[],
    from: number,
    to: number,
  ): Promise<readonly cloudWatch.MetricDataResult[]>;
  listDashboards(): Promise<Page<string>>;
  getDashboard(name: string): Promise<string>;
}

export function cloudWatchCalls(session: Session): CloudWatchCalls {
  return {
    describeAlarms: async (nextToken) => {
      const { sdk, client } = await cloudWatchClient(session);
      const input = { MaxRecords: 100, ...present({ NextToken: nextToken }) };
      const answer = await session.call('cloudwatch:DescribeAlarms', (options) =>
        client.send(new sdk.DescribeAlarmsCommand(input), options),
      );
      return { items: answer.MetricAlarms ?? [], nextToken: answer.NextToken };
    },
    describeAlarmsNamed: async (names) => {
      const { sdk, client } = await cloudWatchClient(session);
      const input = { AlarmNames: [...names], MaxRecords: 100 };
      const answer = await session.call('cloudwatch:DescribeAlarms', (options) =>
        client.send(new sdk.DescribeAlarmsCommand(input), options),
      );
      return answer.MetricAlarms ?? [];
    },
    getMetricData: async (queries, from, to) => {
      const { sdk, client } = await cloudWatchClient(session);
      const input = {
        MetricDataQueries: [...queries],
        StartTime: new Date(from),
        EndTime: new Date(to),
      };
      const answer = await session.call('cloudwatch:GetMetricData', (options) =>
        client.send(new sdk.GetMetricDataCommand(input), options),
      );
      return answer.MetricDataResults ?? [];
    },
    listDashboards: async () => {
      const { sdk, client } = await cloudWatchClient(session);
      const answer = await session.call('cloudwatch:ListDashboards', (options) =>
        client.send(new sdk.ListDashboardsCommand({}), options),
      );
      const names = (answer.DashboardEntries ?? []).flatMap(
        ({ DashboardName }) => DashboardName ?? [],
      );
      return { items: names, nextToken: answer.NextToken };
    },
    getDashboard: async (DashboardName) => {
      const { sdk, client } = await cloudWatchClient(session);
      const answer = await session.call('cloudwatch:GetDashboard', (options) =>
        client.send(new sdk.GetDashboardCommand({ DashboardName }), options),
      );
      return answer.DashboardBody ?? '';
    },
  };
}
