/** Services with their past, for a backtest: settings, metrics, scaling activities, deployments. */
import type { Service as EcsService } from '@aws-sdk/client-ecs';
import { nameInArn } from '@ecs-actions/core/arn';
import { historyFromSeries } from '@ecs-actions/core/backtest/history-from-series';
import type { RecordedService } from '@ecs-actions/core/backtest/recorded-service';
import {
  scaleInDuration,
  scheduledChanges,
  type TimedActivityRecord,
} from '@ecs-actions/core/backtest/recorded-activities';
import type { ScalingSettings } from '@ecs-actions/core/backtest/settings';
import { countTasks } from '@ecs-actions/core/backtest/task-count';
import type { MeasuredStart } from '@ecs-actions/core/scaling/model/service-setup';
import { valueOf, type Fact } from '@ecs-actions/core/fact';
import { toActivities } from '@ecs-actions/core/scaling/sources/scaling-activities';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import type { DurationMs, EpochMs } from '@ecs-actions/core/time';
import { createDeploymentReader } from '../ecs/deployment-reader.ts';
import { createMetricReader } from '../metrics/metric-reader.ts';
import { noSeries } from '@ecs-actions/core/metrics/series';
import { createServiceContext } from '../metrics/service-context.ts';
import { allPages } from '../paging.ts';
import { toActivityRecord } from '../scaling/auto-scaling-facts.ts';
import { toStart, toTask } from '../scaling/ecs-facts.ts';
import { findEcsServices } from '../scaling/find-ecs-services.ts';
import { observe } from '../scaling/observe.ts';
import { readTasks } from '../scaling/read-tasks.ts';
import { targetGroupArns } from '../scaling/read-target-groups.ts';
import { createScalingCalls, type ScalingCalls } from '../scaling/scaling-clients.ts';
import type { Session } from '../session.ts';
import { createAlarmReader } from './alarm-reader.ts';
import { readSeries, recordWindows, type RecordWindows } from './record-series.ts';
import { toBacktestPolicies } from './settings-facts.ts';
import { present } from '@ecs-actions/core/present';

export interface RecordReader {
  /** @throws ReadableError where the service is not found, or its metrics may not be read */
  read(address: ServiceAddress, options: ReadOptions): Promise<readonly RecordedService[]>;
  /** As they are billed. */
  metricsRequested(): number;
}

export interface ReadOptions {
  readonly historyMs: DurationMs;
  /** Whether CloudWatch is asked for utilisation: not where a file has it. */
  readonly needsMetrics: boolean;
  readonly onRead: (label: string) => void;
}

/** AWS keeps them for six weeks; 50 are on a page. */
const activitiesAtMost = 2000;
/** Where nothing tells how long a task takes until it serves. */
const usualStartSeconds = 60;

export function openRecordReader(session: Session): RecordReader {
  const calls = createScalingCalls(session);
  const metrics = createMetricReader(session);
  const serviceContext = createServiceContext(session);
  const alarms = createAlarmReader(session);
  const deployments = createDeploymentReader(session);

  async function readOne(
    cluster: string,
    service: EcsService,
    hasInsights: boolean,
    windows: RecordWindows,
    { needsMetrics }: ReadOptions,
  ): Promise<RecordedService> {
    const clusterName = nameInArn(cluster);
    const serviceName = service.serviceName ?? '';
    const id = `service/${clusterName}/${serviceName}`;
    const remarks: string[] = [];
    const seen = <T>(fact: Fact<T>, what: string): T | undefined => {
      if (!fact.known) remarks.push(`${what}: not read, ${fact.why}.`);
      return valueOf(fact);
    };

    const settings = await readSettings(calls, alarms, id, service, seen, remarks);
    const records = seen(
      await observe(readActivities(calls, id, windows.whole.from)),
      'Scaling activities',
    );
    const activities = records && toActivities(records);
    const listed = seen(
      await observe(deployments.listServiceDeployments(cluster, serviceName)),
      'Deployments, which hold scale-in',
    );
    const running = await readTasks(calls, cluster, [service]);
    const start = startOf(
      valueOf(
        toStart(
          service,
          running.known ? { known: true, value: running.value.get(serviceName) ?? [] } : running,
        ),
      ),
    );
    const groups =
      seen(
        await observe(serviceContext.balancedGroups(targetGroupArns(service))),
        'Load balancer',
      ) ?? [];
    const definition = seen(
      await observe(calls.describeTaskDefinition(service.taskDefinition ?? '')),
      'Size of a task',
    );
    const task = definition && toTask(definition.known);
    const cpuUnits = task && valueOf(task.cpuUnits);
    const memoryMb = task && valueOf(task.memoryMb);

    const series = needsMetrics
      ? await readSeries(metrics, { clusterName, serviceName, groups, hasInsights }, windows)
      : undefined;
    const counted = countTasks(
      {
        running: series?.running ?? noSeries,
        desired: series?.desired ?? noSeries,
        activities,
        startSeconds: start?.runningSeconds ?? usualStartSeconds,
        healthyHosts: series?.healthyHosts ?? noSeries,
        requests: series?.requests ?? noSeries,
        requestsPerTarget: series?.requestsPerTarget ?? noSeries,
        desiredNow: service.desiredCount ?? 0,
      },
      windows.whole,
    );
    remarks.push(`The number of tasks is ${counted.source}.`);
    const byPolicy = activities?.filter((one) => one.byPolicy);
    return {
      clusterName,
      serviceName,
      settings,
      history: historyFromSeries(
        {
          cpu: series?.cpu ?? noSeries,
          memory: series?.memory ?? noSeries,
          requests: series?.requests ?? noSeries,
          tasks: counted.tasks,
          desired: counted.desired,
        },
        windows.whole,
        windows.finestFrom,
      ),
      activities: byPolicy,
      scheduled: records && scheduledChanges(records).filter(({ at }) => at >= windows.whole.from),
      deployments:
        listed &&
        listed
          .flatMap(({ createdAt, startedAt, finishedAt }) => {
            const from = startedAt ?? createdAt;
            const until = finishedAt ?? session.now();
            return from === undefined ? [] : [{ from, until }];
          })
          .sort((a, b) => a.from - b.from),
      start,
      scaleInCompletesMs: records && byPolicy ? scaleInDuration(records, byPolicy) : undefined,
      size: cpuUnits === undefined || memoryMb === undefined ? undefined : { cpuUnits, memoryMb },
      remarks,
    };
  }

  return {
    metricsRequested: () => metrics.requested(),
    read: async (address, options) => {
      const { cluster, services } = await findEcsServices(calls, address);
      const insights = await observe(serviceContext.containerInsights(cluster));
      const setting = valueOf(insights);
      // Where ECS does not say whether Container Insights is on, its metrics are asked for.
      const hasInsights = setting !== 'disabled';
      const windows = recordWindows(session.now(), options.historyMs);
      const read: RecordedService[] = [];
      // One after the other: AWS has tokens for few calls at a time.
      for (const service of services) {
        read.push(await readOne(cluster, service, hasInsights, windows, options));
        options.onRead(`${nameInArn(cluster)}/${service.serviceName ?? ''}`);
      }
      return read;
    },
  };
}

type Seen = <T>(fact: Fact<T>, what: string) => T | undefined;

async function readSettings(
  calls: ScalingCalls,
  alarms: ReturnType<typeof createAlarmReader>,
  id: string,
  service: EcsService,
  seen: Seen,
  remarks: string[],
): Promise<ScalingSettings> {
  const count = service.desiredCount ?? 1;
  const fixed: ScalingSettings = { minCapacity: count, maxCapacity: count, policies: [] };
  const targets = await calls.describeScalableTargets([id]);
  const target = targets.find(({ ResourceId }) => ResourceId === id);
  if (target === undefined) {
    remarks.push(`The service has no scalable target: its count is replayed as ${count}.`);
    return fixed;
  }
  const policies = await allPages((token) => calls.describeScalingPolicies(id, token));
  const names = policies.flatMap(({ Alarms = [] }) =>
    Alarms.flatMap(({ AlarmName }) => AlarmName ?? []),
  );
  const described = seen(await observe(alarms.read(names)), 'Alarms of the policies');
  const read = toBacktestPolicies(policies, described ?? new Map());
  remarks.push(...read.remarks);
  const suspended = target.SuspendedState;
  if (suspended?.DynamicScalingOutSuspended === true) {
    remarks.push('Scaling out is suspended now; it is replayed as if it were not.');
  }
  const holdsIn = suspended?.DynamicScalingInSuspended === true;
  if (holdsIn) remarks.push('Scaling in is suspended now, and so it is in the replay.');
  return {
    minCapacity: target.MinCapacity ?? fixed.minCapacity,
    maxCapacity: target.MaxCapacity ?? fixed.maxCapacity,
    policies: read.policies.map((policy) =>
      policy.kind === 'target-tracking' && holdsIn ? { ...policy, scalesIn: false } : policy,
    ),
  };
}

/** Newest first, until before the history. */
async function readActivities(
  calls: ScalingCalls,
  id: string,
  from: EpochMs,
): Promise<readonly TimedActivityRecord[]> {
  const records: TimedActivityRecord[] = [];
  let token: string | undefined;
  do {
    const page = await calls.describeScalingActivities(id, token);
    for (const activity of page.items) {
      for (const record of toActivityRecord(activity)) {
        records.push({ ...record, endedAt: activity.EndTime?.valueOf() });
      }
    }
    token = page.nextToken;
    // One from before the history tells the count it began with.
  } while (
    token !== undefined &&
    records.length < activitiesAtMost &&
    (records.at(-1)?.startedAt ?? 0) >= from
  );
  return records;
}

function startOf(measured: MeasuredStart | undefined): RecordedService['start'] {
  if (measured === undefined) return undefined;
  const { untilRunningSeconds, runningToServingAtMostSeconds } = measured;
  return {
    runningSeconds: untilRunningSeconds,
    ...present({ healthySeconds: runningToServingAtMostSeconds }),
  };
}
