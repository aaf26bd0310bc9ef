/** Alarms by their names: what Application Auto Scaling made of a policy, or a person made for one. */
import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { once } from '../once.ts';
import { inBatches } from '../paging.ts';
import type { Session } from '../session.ts';

export interface AlarmReader {
  /** By name; one that is gone is not there. */
  read(names: readonly string[]): Promise<ReadonlyMap<string, MetricAlarm>>;
}

/** API reference, DescribeAlarms: AlarmNames takes up to 100. */
const namesAtMost = 100;

export function createAlarmReader(session: Session): AlarmReader {
  const load = once(async () => {
    const sdk = await import('@aws-sdk/client-cloudwatch');
    const client = new sdk.CloudWatchClient(session.clientConfiguration);
    session.watch(client);
    return { sdk, client };
  });
  return {
    read: async (names) => {
      const alarms = await inBatches(names, namesAtMost, async (batch) => {
        const { sdk, client } = await load();
        const answer = await session.call('cloudwatch:DescribeAlarms', (options) =>
          client.send(
            new sdk.DescribeAlarmsCommand({ AlarmNames: [...batch], MaxRecords: namesAtMost }),
            options,
          ),
        );
        return answer.MetricAlarms ?? [];
      });
      return new Map(alarms.map((alarm) => [alarm.AlarmName ?? '', alarm]));
    },
  };
}
