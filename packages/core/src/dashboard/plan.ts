/** What a service's part of the board shall show. */
import { serviceLink } from '../console-link.ts';
import type { Fact } from '../fact.ts';
import { deployLines, scalingLine, type OwnAnnotations } from './annotations.ts';
import type { BoardService, ScalingLines } from './board-service.ts';
import type { JsonObject } from './body.ts';
import { graph, type GraphSettings } from './graph.ts';
import {
  markedLink,
  markedQuery,
  markerText,
  sectionOf,
  type Marker,
  type WidgetKind,
} from './ownership.ts';
import { hasTaskMetrics, restarts, scaling, tasks, utilization } from './task-widgets.ts';
import { directTrafficWidgets } from './direct-traffic-widgets.ts';
import { groupsOf, trafficWidgets } from './traffic-widgets.ts';
import { trafficGraphs } from '../metrics/metric-row.ts';

export interface PlannedWidget {
  readonly kind: WidgetKind;
  readonly type: 'metric' | 'text' | 'log';
  readonly properties: JsonObject;
  /** Graphs only. */
  readonly annotations?: OwnAnnotations;
  /** Something was not known: where the widget is there already it stays as it is. */
  readonly isGuess: boolean;
}

/** A service's part of the board. */
export interface Section {
  readonly id: string;
  /** `prod/web` */
  readonly label: string;
  readonly widgets: readonly PlannedWidget[];
  /** Could not be planned, for nothing is known: what is there of these kinds stays. */
  readonly unknown: readonly WidgetKind[];
}

export function planSection(service: BoardService): Section {
  const id = sectionOf(service.region, service.cluster, service.service);
  const { containerInsights: insights, targetGroups, logGroups, scaling: limits } = service;
  const lines = limits.known ? limits.value : {};
  const vertical = service.deploys?.known === true ? deployLines(service.deploys.value) : undefined;
  const markerFor = (kind: WidgetKind): Marker => ({ kind, section: id });

  const draw = (
    kind: WidgetKind,
    settings: Omit<GraphSettings, 'region'> | undefined,
    needs: readonly Fact<unknown>[],
    horizontal: ReturnType<typeof scalingLine> = [],
  ): readonly PlannedWidget[] => {
    if (settings === undefined) return [];
    const full = {
      ...settings,
      region: service.region,
      title: `${service.service}: ${settings.title}`,
    };
    return [
      {
        kind,
        type: 'metric',
        properties: graph(full, markerText(markerFor(kind))),
        annotations: { horizontal: limits.known ? horizontal : undefined, vertical },
        isGuess: needs.some(({ known }) => !known),
      },
    ];
  };
  const web = groupsOf(service, 'application');
  const tcp = groupsOf(service, 'network');
  const balanced = web ?? tcp;
  // A service with several ways in has HTTP at the front: what its users feel is there.
  const traffic =
    balanced === undefined
      ? directTrafficWidgets(service)
      : trafficWidgets(balanced, web === undefined ? 'network' : 'application');
  return {
    id,
    label: `${service.cluster}/${service.service}`,
    widgets: [
      header(service, markerFor('header')),
      ...traffic.flatMap(({ graph: kind, settings }) =>
        draw(kind, settings, [], kind === 'requests' && web !== undefined ? targetOf(lines) : []),
      ),
      ...draw(
        'tasks',
        tasks(service),
        [insights, limits],
        scalingLine('minimum', lines.minCapacity),
      ),
      ...draw('restarts', restarts(service), [insights]),
      ...draw('cpu', utilization(service, 'cpu'), [insights], percent(lines.cpuPercent)),
      ...draw('memory', utilization(service, 'memory'), [insights], percent(lines.memoryPercent)),
      ...draw('scaling', scaling(service), [insights]),
      ...logs(service, markerFor('logs')),
    ],
    unknown: [
      ...(targetGroups.known ? [] : trafficGraphs),
      ...(insights.known ? [] : (['restarts'] as const)),
      ...(logGroups.known ? [] : (['logs'] as const)),
    ],
  };
}

function percent(value: number | undefined): ReturnType<typeof scalingLine> {
  return scalingLine('target', value, ' %');
}

function targetOf({ requestsPerTarget }: ScalingLines): ReturnType<typeof scalingLine> {
  return scalingLine('target', requestsPerTarget, ' requests per target');
}

function header(service: BoardService, marker: Marker): PlannedWidget {
  const link = serviceLink(service.serviceArn);
  const place = link === undefined ? 'in' : `[open in ECS](${link}) ·`;
  const gap = hasTaskMetrics(service)
    ? ''
    : ' Container Insights is not `enhanced`, so single tasks are not drawn.';
  return {
    kind: 'header',
    type: 'text',
    properties: {
      markdown: [
        `## ${service.service}`,
        `${place} cluster ${service.cluster}, ${service.region}.${gap} Kept by ${markedLink(marker)}: move, resize and add what you like; what is changed inside these widgets is set back.`,
      ].join('\n'),
    },
    isGuess: !service.containerInsights.known,
  };
}

/**
 * One query, for each is billed by the bytes it scans whenever the board is opened: errors in five minutes,
 * with the latest of them.
 */
function logs({ logGroups, service, region }: BoardService, marker: Marker): PlannedWidget[] {
  const groups = logGroups.known ? logGroups.value : [];
  // A query reads one region; containers of one task hardly ever log to two.
  const regionOfLogs = groups[0]?.region ?? region;
  const sources = groups.filter((group) => group.region === regionOfLogs);
  if (sources.length === 0) return [];
  const query = [
    sources.map(({ name }) => `SOURCE '${name}'`).join(' | '),
    'filter @message like /(?i)\\b(error|exception|fatal|panic|critical)\\b/',
    'stats count(*) as errors, max(@timestamp) as lastSeen, latest(@message) as latestError by bin(5m)',
    'sort lastSeen desc',
    'limit 100',
  ].join('\n| ');
  return [
    {
      kind: 'logs',
      type: 'log',
      properties: {
        title: `${service}: errors in the log`,
        region: regionOfLogs,
        query: markedQuery(query, marker),
        view: 'table',
      },
      isGuess: false,
    },
  ];
}
