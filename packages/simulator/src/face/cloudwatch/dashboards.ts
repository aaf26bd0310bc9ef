import { arn, type AlarmEntry, type World } from '../../world/world.ts';
import { page, record, records, text, texts, type Input } from '../input.ts';
import { ApiError } from '../messages.ts';
import { needing, type Context, type Operations } from '../operation.ts';
import { dashboardObjections } from './dashboard-body.ts';

const pageNames = { size: 'MaxRecords', token: 'NextToken' } as const;

/** Dashboards and alarms. */
export const dashboardOperations: Operations = {
  PutDashboard: {
    needs: needing('cloudwatch:PutDashboard', dashboardArn),
    run: ({ world }, input) => {
      const name = text(input, 'DashboardName') ?? '';
      const body = text(input, 'DashboardBody') ?? '';
      if (!/^[\w-]{1,255}$/.test(name)) {
        throw new ApiError(
          'InvalidParameterValueException',
          `The value ${name} for DashboardName is invalid.`,
        );
      }
      const objections = dashboardObjections(body);
      if (objections.length > 0) {
        throw new ApiError(
          'DashboardInvalidInputError',
          `The dashboard body is invalid, there are ${objections.length} validation errors: ${JSON.stringify(objections)}`,
          400,
          { dashboardValidationMessages: objections },
        );
      }
      world.dashboards.set(name, { body, modifiedAt: world.now });
      return { DashboardValidationMessages: [] };
    },
  },
  GetDashboard: {
    needs: needing('cloudwatch:GetDashboard', dashboardArn),
    run: (context, input) => {
      const name = text(input, 'DashboardName') ?? '';
      const found = context.world.dashboards.get(name);
      if (found === undefined) throw dashboardNotFound(name);
      return {
        DashboardArn: dashboardArn(context, input),
        DashboardBody: found.body,
        DashboardName: name,
      };
    },
  },
  ListDashboards: {
    needs: needing('cloudwatch:ListDashboards', () => '*'),
    run: ({ world }, input) => {
      const prefix = text(input, 'DashboardNamePrefix') ?? '';
      return {
        DashboardEntries: [...world.dashboards]
          .filter(([name]) => name.startsWith(prefix))
          .map(([name, { body, modifiedAt }]) => ({
            DashboardName: name,
            DashboardArn: nameArn(world, name),
            LastModified: new Date(modifiedAt),
            Size: Buffer.byteLength(body),
          })),
      };
    },
  },
  DeleteDashboards: {
    needs: needing('cloudwatch:DeleteDashboards', () => '*'),
    run: ({ world }, input) => {
      const names = texts(input, 'DashboardNames');
      const missing = names.find((name) => !world.dashboards.has(name));
      if (missing !== undefined) throw dashboardNotFound(missing);
      for (const name of names) world.dashboards.delete(name);
      return {};
    },
  },
  PutMetricAlarm: {
    needs: needing('cloudwatch:PutMetricAlarm', ({ world }, input) =>
      arn(world, 'cloudwatch', `alarm:${text(input, 'AlarmName') ?? ''}`),
    ),
    run: ({ world }, input) => {
      world.alarms.set(text(input, 'AlarmName') ?? '', { settings: input, updatedAt: world.now });
      return undefined;
    },
  },
  DescribeAlarms: {
    needs: needing('cloudwatch:DescribeAlarms', ({ world }, input) =>
      arn(world, 'cloudwatch', `alarm:${texts(input, 'AlarmNames')[0] ?? '*'}`),
    ),
    run: ({ world }, input) => {
      const names = texts(input, 'AlarmNames');
      const prefix = text(input, 'AlarmNamePrefix') ?? '';
      const found = [...world.alarms].filter(
        ([name]) => (names.length === 0 || names.includes(name)) && name.startsWith(prefix),
      );
      const cut = page(found, input, { default: 50, most: 100, kind: 'alarms' }, pageNames);
      return {
        CompositeAlarms: [],
        MetricAlarms: cut.items.map(([name, alarm]) => renderAlarm(world, name, alarm)),
        NextToken: cut.nextToken,
      };
    },
  },
  DescribeAlarmsForMetric: {
    needs: needing('cloudwatch:DescribeAlarmsForMetric', () => '*'),
    run: ({ world }, input) => {
      const wanted = records(input, 'Dimensions');
      const found = [...world.alarms].filter(
        ([, { settings }]) =>
          text(settings, 'Namespace') === text(input, 'Namespace') &&
          text(settings, 'MetricName') === text(input, 'MetricName') &&
          wanted.every((filter) =>
            records(settings, 'Dimensions').some(
              (own) =>
                text(own, 'Name') === text(filter, 'Name') &&
                text(own, 'Value') === text(filter, 'Value'),
            ),
          ),
      );
      return { MetricAlarms: found.map(([name, alarm]) => renderAlarm(world, name, alarm)) };
    },
  },
};

function nameArn(world: World, name: string): string {
  return `arn:${world.partition}:cloudwatch::${world.account}:dashboard/${name}`;
}

function dashboardArn({ world }: Context, input: Input): string {
  return nameArn(world, text(input, 'DashboardName') ?? '');
}

function dashboardNotFound(name: string): ApiError {
  return new ApiError('DashboardNotFoundError', `Dashboard ${name} does not exist`, 404);
}

function renderAlarm(world: World, name: string, { settings, updatedAt }: AlarmEntry) {
  return {
    ActionsEnabled: true,
    AlarmActions: [],
    OKActions: [],
    InsufficientDataActions: [],
    ...settings,
    Tags: undefined,
    AlarmName: name,
    AlarmArn: arn(world, 'cloudwatch', `alarm:${name}`),
    AlarmConfigurationUpdatedTimestamp: new Date(updatedAt),
    StateValue: world.alarming.has(name) ? 'ALARM' : 'OK',
    StateReason: 'Threshold Crossed',
    StateUpdatedTimestamp: new Date(updatedAt),
    Dimensions: records(settings, 'Dimensions'),
    ...(record(settings, 'Metrics') !== undefined && { Metrics: records(settings, 'Metrics') }),
  };
}
