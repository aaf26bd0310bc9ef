/** Alarms by their names: what Application Auto Scaling made of a policy, or a person made for one. */
import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { cloudWatchCalls } from '../calls/cloudwatch.ts';
import { inBatches } from '../paging.ts';
import type { Session } from '../session.ts';

export interface AlarmReader {
  /** By name; one that is gone is not there. */
  read(names: readonly string[]): Promise<ReadonlyMap<string, MetricAlarm>>;
}

/** API reference, DescribeAlarms: AlarmNames takes up to 100. */
const namesAtMost = 100;

export function createAlarmReader(session: Session): AlarmReader {
  const calls = cloudWatchCalls(session);
  return {
    read: async (names) => {
      const alarms = await inBatches(names, namesAtMost, async (batch) => {
        const { items } = await calls.describeAlarms({ AlarmNames: [...batch] });
        return items;
      });
      return new Map(alarms.map((alarm) => [alarm.AlarmName ?? '', alarm]));
    },
  };
}
