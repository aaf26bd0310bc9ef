/** The board of one service behind each way in, and whether CloudWatch has what is drawn on it. */
import { behind, type FrontKind } from '@ecs-actions/simulator/scenario/fronts';
import { setStage, soonMs } from '@ecs-actions/simulator/scenario/stage';
import { allMetrics } from '@ecs-actions/simulator/world/metrics/catalog';
import type { Metric } from '@ecs-actions/simulator/world/metrics/metric';
import { boardOf, regionOf, simulateRun, type Region } from '../test/support/simulated-run.ts';

export interface Drawn {
  /** All of the board; the same truth behind a load balancer of any owner gives the same. */
  readonly body: string;
  readonly titles: readonly string[];
  /** Metrics on it that the region does not have: a line that would stay empty. */
  readonly absent: readonly string[];
  /** What could not be seen, by the step's own words. */
  readonly unseen: readonly string[];
}

/** Counted only of containers with a restart policy, which the region has none of. */
const ofRestartPolicies = 'RestartCount';

const insights = ['enhanced', 'enabled', 'disabled'] as const;

/** @param seed also draws Container Insights, auto scaling and, in VPC Lattice, its metrics of whole target groups. */
export async function drawBehind(front: FrontKind, seed: number): Promise<Drawn> {
  const region = regionOf({
    seed,
    scenario: {
      name: front,
      description: '',
      build: (world) => {
        const cast = setStage(world, {
          ...behind(front),
          desiredCount: 1 + (seed % 5),
          ...(seed % 2 === 0 && { scaling: { min: 1, max: 10 } }),
        });
        cast.cluster.settings = [
          { name: 'containerInsights', value: insights[seed % insights.length] ?? 'disabled' },
        ];
        cast.service.metrics = { ...cast.service.metrics, hasWholeLatticeGroups: seed % 4 < 2 };
        cast.deploy(soonMs);
      },
    },
  });
  const { log } = await simulateRun(region, { inputs: { 'annotate-deploys': 'true' } });
  const board = boardOf(region);
  return {
    body: JSON.stringify(board),
    titles: board.widgets.flatMap(({ properties: { title } }) =>
      typeof title === 'string' ? [title] : [],
    ),
    absent: board.widgets.flatMap(({ properties }) => absentOf(region, properties)),
    unseen: log.split('\n').filter((line) => line.includes('Not seen')),
  };
}

/** The lines of a widget whose metric the region does not have; of searches only those of which none finds any. */
function absentOf(region: Region, properties: Readonly<Record<string, unknown>>): string[] {
  const metrics = allMetrics(region.world);
  const lines = (properties['metrics'] ?? []) as readonly (readonly unknown[])[];
  const searches = new Map<string, boolean>();
  const absent: string[] = [];
  for (const line of lines) {
    const names = line.filter((part): part is string => typeof part === 'string');
    const [namespace, name, ...pairs] = names;
    if (namespace === undefined) {
      const { expression } = line[0] as { readonly expression: string };
      const search = /^SEARCH\('\{([^}]*)\} ([^']*)'/.exec(expression);
      if (search === null) continue;
      const [, schema = '', terms = ''] = search;
      searches.set(
        terms,
        searches.get(terms) === true || metrics.some((metric) => isFound(metric, schema, terms)),
      );
      continue;
    }
    const isThere = metrics.some(
      (metric) =>
        metric.namespace === namespace &&
        metric.name === name &&
        metric.dimensions.length * 2 === pairs.length &&
        metric.dimensions.every(({ Name, Value }) => pairs[pairs.indexOf(Name) + 1] === Value),
    );
    if (!isThere && name !== ofRestartPolicies) absent.push(names.join(' '));
  }
  return [...absent, ...[...searches].flatMap(([terms, isThere]) => (isThere ? [] : [terms]))];
}

function isFound({ namespace, name, dimensions }: Metric, schema: string, terms: string): boolean {
  const [wanted, ...names] = schema.split(',');
  return (
    namespace === wanted &&
    names.length === dimensions.length &&
    dimensions.every(({ Name }) => names.includes(Name)) &&
    [...terms.matchAll(/(\w+)=(\([^)]*\)|"[^"]*")/g)].every(([, key, values = '']) =>
      key === 'MetricName'
        ? values === `"${name}"`
        : dimensions.some(({ Name, Value }) => Name === key && values.includes(`"${Value}"`)),
    )
  );
}
