/** The operations of CloudWatch that several readers ask for, each wrapped once. */
import type * as cloudWatch from '@aws-sdk/client-cloudwatch';
import { cloudWatchClient } from '../clients.ts';
import type { Page } from '../paging.ts';
import { readable } from '../failure.ts';
import type { SendOptions, Session } from '../session.ts';

export interface CloudWatchCalls {
  /** Of all alarms, or of those named. */
  describeAlarms(
    filter?: Pick<cloudWatch.DescribeAlarmsCommandInput, 'AlarmNames' | 'NextToken'>,
  ): Promise<Page<cloudWatch.MetricAlarm>>;
  /**
   * One page of points.
   *
   * @param onAttempt is told of each try: each is billed
   */
  getMetricData(
    input: cloudWatch.GetMetricDataCommandInput,
    options?: SendOptions,
    onAttempt?: () => void,
  ): Promise<cloudWatch.GetMetricDataCommandOutput>;
  listDashboards(): Promise<Page<string>>;
  /** The body as JSON text; undefined: there is no such dashboard. */
  getDashboard(name: string): Promise<string | undefined>;
}

export function cloudWatchCalls(session: Session): CloudWatchCalls {
  return {
    describeAlarms: async (filter) => {
      const { sdk, client } = await cloudWatchClient(session);
      const input = { MaxRecords: 100, ...filter };
      const answer = await session.call('cloudwatch:DescribeAlarms', (options) =>
        client.send(new sdk.DescribeAlarmsCommand(input), options),
      );
      return { items: answer.MetricAlarms ?? [], nextToken: answer.NextToken };
    },
    getMetricData: async (input, options, onAttempt) => {
      const { sdk, client } = await cloudWatchClient(session);
      return session.call(
        'cloudwatch:GetMetricData',
        (sendOptions) => {
          onAttempt?.();
          return client.send(new sdk.GetMetricDataCommand(input), sendOptions);
        },
        options,
      );
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
      try {
        const answer = await session.send((options) =>
          client.send(new sdk.GetDashboardCommand({ DashboardName }), options),
        );
        return answer.DashboardBody;
      } catch (error) {
        if (error instanceof Error && noDashboard.test(error.name)) return undefined;
        throw readable(error, 'cloudwatch:GetDashboard');
      }
    },
  };
}

const noDashboard = /^(?:DashboardNotFoundError|ResourceNotFound(?:Exception)?)$/;
