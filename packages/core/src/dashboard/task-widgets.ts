/**
 * How the tasks do: AWS/ECS always, Container Insights where it is on (ECS Developer Guide,
 * "CloudWatch metrics").
 */
import type { BoardService } from './board-service.ts';
import { catalogue, insightsNamespace, perTask, serviceNamespace } from '../metrics/catalogue.ts';
import { expressionLine, metricLine, perMinute, type GraphSettings, type Line } from './graph.ts';

type Settings = Omit<GraphSettings, 'region'>;

export function hasInsights({ containerInsights }: BoardService): boolean {
  return containerInsights.known && ['enhanced', 'enabled'].includes(containerInsights.value);
}

/** Whether Container Insights reports every task. */
export function hasTaskMetrics({ containerInsights }: BoardService): boolean {
  return containerInsights.known && containerInsights.value === 'enhanced';
}

export function tasks(service: BoardService): Settings {
  const limits = service.scaling.known ? service.scaling.value : {};
  const range =
    limits.minCapacity === undefined || limits.maxCapacity === undefined
      ? ''
      : ` (scaling ${limits.minCapacity}–${limits.maxCapacity})`;
  if (!hasInsights(service)) {
    return {
      title: `running tasks${range}`,
      lines: [
        expressionLine(perMinute('samples'), { label: 'running', color: '#2ca02c' }),
        samples(service),
      ],
    };
  }
  const line = (metric: string, label: string, color: string): Line =>
    metricLine(insightsNamespace, metric, dimensionsOf(service), { stat: 'Average', label, color });
  return {
    title: `tasks${range}`,
    lines: [
      line('DesiredTaskCount', 'desired', '#7f7f7f'),
      line('RunningTaskCount', 'running', '#2ca02c'),
      line('PendingTaskCount', 'pending', '#ff7f0e'),
    ],
  };
}

/**
 * Restarts of containers (which ECS counts where they have a restart policy), and tasks that are missing:
 * ECS replaces a task that died, so until the new one runs there are fewer than desired.
 */
export function restarts(service: BoardService): Settings | undefined {
  if (!hasInsights(service)) return undefined;
  const line = (metric: string, options: Record<string, unknown>): Line =>
    metricLine(insightsNamespace, metric, dimensionsOf(service), options);
  return {
    title: 'restarts and missing tasks',
    lines: [
      expressionLine('desired - running', {
        label: 'tasks missing (below 0: a deploy adds its own)',
        color: '#ff7f0e',
      }),
      line('DesiredTaskCount', { stat: 'Average', id: 'desired', visible: false }),
      line('RunningTaskCount', { stat: 'Average', id: 'running', visible: false }),
      line('RestartCount', { stat: 'Sum', label: 'container restarts', color: '#d62728' }),
    ],
    left: { isSigned: true },
  };
}

/** What scaling did: by how much the number of tasks changed from point to point, and what it was. */
export function scaling(service: BoardService): Settings {
  const drawn = { id: 'tasks', yAxis: 'right', color: '#7f7f7f' };
  const count: readonly [Line, ...Line[]] = hasInsights(service)
    ? [
        metricLine(insightsNamespace, 'DesiredTaskCount', dimensionsOf(service), {
          stat: 'Average',
          label: 'desired',
          ...drawn,
        }),
      ]
    : [expressionLine(perMinute('samples'), { label: 'running', ...drawn }), samples(service)];
  return {
    title: 'scaling: tasks added or taken away',
    lines: [
      expressionLine('DIFF(tasks)', { label: 'added (+) or taken away (−)', color: '#2ca02c' }),
      ...count,
    ],
    left: { isSigned: true, label: 'change' },
    right: { label: 'tasks' },
  };
}

/**
 * CPU or memory in percent of what the tasks reserve: the mean, and every task where Container Insights
 * reports them; otherwise the most and the least loaded task, which AWS/ECS has as maximum and minimum.
 */
export function utilization(service: BoardService, what: 'cpu' | 'memory'): Settings {
  const { metric } = catalogue[what];
  const name = names[what];
  const line = (stat: string, label: string, color: string): Line =>
    metricLine(serviceNamespace, metric, dimensionsOf(service), { stat, label, color });
  const mean = line('Average', 'mean of all tasks', '#000000');
  if (!hasTaskMetrics(service)) {
    return {
      title: `${name}: busiest, mean and idlest task, % of reservation`,
      lines: [
        mean,
        line('Maximum', 'busiest task', '#d62728'),
        line('Minimum', 'idlest task', '#1f77b4'),
      ],
    };
  }
  return {
    title: `${name} of every task, % of reservation (black: mean)`,
    lines: [
      mean,
      expressionLine(
        `SEARCH('{${insightsNamespace},ClusterName,ServiceName,TaskId} MetricName="${perTask[what]}" ClusterName="${service.cluster}" ServiceName="${service.service}"', 'Average', 60)`,
        { id: 'tasks', label: "${PROP('Dim.TaskId')}" },
      ),
    ],
    // A legend of sixty tasks would leave no room for the lines; pointing at one shows its task.
    legend: 'hidden',
  };
}

const names = { cpu: 'CPU', memory: 'memory' } as const;

/** Each running task sends one sample a minute, so their number is that of the tasks (ECS guide, "Service RUNNING task count"). */
function samples(service: BoardService): Line {
  return metricLine(serviceNamespace, catalogue.cpu.metric, dimensionsOf(service), {
    stat: 'SampleCount',
    id: 'samples',
    visible: false,
  });
}

function dimensionsOf({ cluster, service }: BoardService): Readonly<Record<string, string>> {
  return { ClusterName: cluster, ServiceName: service };
}
