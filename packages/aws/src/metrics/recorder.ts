/** How long a deploy took, put into CloudWatch for dashboards and a memory longer than 90 days. */
import { cloudWatchClient } from '../clients.ts';
import type { Session } from '../session.ts';

export const recordNamespace = 'ecs-actions';

export interface RecordedValue {
  readonly metric: string;
  /** Beside ClusterName and ServiceName. */
  readonly dimensions?: readonly (readonly [string, string])[];
  readonly seconds: number;
}

export interface Recorder {
  /** Written with this moment as their time. */
  put(
    service: { readonly clusterName: string; readonly serviceName: string },
    at: number,
    values: readonly RecordedValue[],
  ): Promise<void>;
}

export function createRecorder(session: Session): Recorder {
  return {
    put: async ({ clusterName, serviceName }, at, values) => {
      const { sdk, client } = await cloudWatchClient(session);
      await session.call('cloudwatch:PutMetricData', (options) =>
        client.send(
          new sdk.PutMetricDataCommand({
            Namespace: recordNamespace,
            MetricData: values.map(({ metric, dimensions = [], seconds }) => ({
              MetricName: metric,
              Dimensions: [
                ['ClusterName', clusterName],
                ['ServiceName', serviceName],
                ...dimensions,
              ].map(([Name, Value]) => ({ Name, Value })),
              Timestamp: new Date(at),
              Unit: 'Seconds',
              Value: seconds,
            })),
          }),
          options,
        ),
      );
    },
  };
}
