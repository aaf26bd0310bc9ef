/** How soon wait-stable sees the end, and at how many calls: in virtual time, over random and named rollouts. */
import { beginAfterMs, makeRegion } from '../../../../actions/wait-stable/bench/contender.ts';
import {
  startAt,
  simulateRun,
} from '../../../../actions/wait-stable/test/support/simulated-run.ts';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { createRegion, type Region } from '@ecs-actions/simulator/region';
import { atMost, quantile, type Figure } from './figure.ts';

const minute = 60_000;

/** One wait among many. */
interface Wait {
  /** From the true end on; `undefined` where it gave up before. */
  readonly lagMs?: number;
  readonly end: string;
  readonly calls: number;
  readonly worstMinute: number;
  readonly minutes: number;
  readonly operations: readonly string[];
}

async function waitOf(seed: number): Promise<Wait> {
  const region = makeRegion(seed);
  const { outputs, endedAt } = await simulateRun({
    region,
    inputs: { timeout: '45m' },
    beginAfterMs,
  });
  const end = String(outputs['verdict']);
  const trueEnd = region
    .truth()
    .flatMap((one) => one.endedAt ?? [])
    .findLast((at) => at <= endedAt);
  return {
    ...(trueEnd !== undefined && end !== 'timed-out' && { lagMs: endedAt - trueEnd }),
    end,
    calls: region.calls.length,
    worstMinute: mostWithin(region.calls, minute),
    minutes: (endedAt - startAt - beginAfterMs) / minute,
    operations: region.calls.map(({ operation }) => operation),
  };
}

/** The most calls that began within any span of that length. */
function mostWithin(calls: Region['calls'], spanMs: number): number {
  let most = 0;
  let first = 0;
  for (const [index, { at }] of calls.entries()) {
    while ((calls[first]?.at ?? at) <= at - spanMs) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** Lag and calls of random rollouts; what each end and each call costs is printed beside. */
export async function randomWaits(seeds: readonly number[]): Promise<readonly Figure[]> {
  const waits: Wait[] = [];
  for (const seed of seeds) waits.push(await waitOf(seed));
  const lagsOf = (some: readonly Wait[]): number[] =>
    some.flatMap(({ lagMs }) => (lagMs === undefined ? [] : lagMs / 1000));
  console.table(
    Object.entries(Object.groupBy(waits, ({ end }) => end)).map(([end, some = []]) => ({
      end,
      waits: some.length,
      'lag median s': quantile(lagsOf(some), 0.5).toFixed(1),
      'p95 s': quantile(lagsOf(some), 0.95).toFixed(1),
      'calls/min': (sum(some, ({ calls }) => calls) / sum(some, ({ minutes }) => minutes)).toFixed(
        1,
      ),
    })),
  );
  const operations = Object.groupBy(
    waits.flatMap((one) => one.operations),
    (name) => name,
  );
  console.table(
    Object.entries(operations)
      .map(([operation, calls = []]) => ({
        operation,
        'a wait': (calls.length / waits.length).toFixed(1),
        'a minute': (calls.length / sum(waits, ({ minutes }) => minutes)).toFixed(2),
      }))
      .toSorted((a, b) => Number(b['a minute']) - Number(a['a minute'])),
  );
  const lags = lagsOf(waits);
  const all = sum(waits, ({ calls }) => calls) / sum(waits, ({ minutes }) => minutes);
  const count = `${waits.length} seeds`;
  return [
    atMost(`lag truth → verdict, median of ${count}`, quantile(lags, 0.5), 1.5, ' s'),
    atMost(`lag truth → verdict, p95 of ${count}`, quantile(lags, 0.95), 4, ' s'),
    atMost('calls a service and minute, on average', all, 12, ''),
    atMost(
      'calls in any minute, p95 of the waits',
      quantile(
        waits.map(({ worstMinute }) => worstMinute),
        0.95,
      ),
      30,
      '',
      0,
    ),
    atMost(
      'calls in any minute, the worst wait',
      Math.max(...waits.map((one) => one.worstMinute)),
      30,
      '',
      0,
    ),
  ];
}

function sum<T>(many: readonly T[], of: (one: T) => number): number {
  return many.reduce((total, one) => total + of(one), 0);
}

/** A crash loop that nothing ends: from the moment the task begins to stop whose failure is one too many to the end of the step. */
export async function crashLoops(seeds: readonly number[]): Promise<readonly Figure[]> {
  const failFast = 3;
  const lags: number[] = [];
  for (const seed of seeds) {
    const region = createRegion({ seed, scenario: 'crash-loop', startAt });
    const { endedAt } = await simulateRun({
      region,
      inputs: { 'fail-fast': String(failFast) },
      beginAfterMs,
    });
    const stops = [...region.world.tasks.values()].flatMap(
      ({ stoppingAt, stoppedAt }) => stoppingAt ?? stoppedAt ?? [],
    );
    const deciding = stops.toSorted((a, b) => a - b)[failFast - 1];
    if (deciding !== undefined) lags.push((endedAt - deciding) / 1000);
  }
  return [
    atMost(
      `crash loop → verdict after the deciding failure, median of ${lags.length}`,
      quantile(lags, 0.5),
      3,
      ' s',
    ),
  ];
}

/** Many services deployed at once, followed in one wait: AWS's buckets refuse nothing. */
export async function manyServices(count: number): Promise<readonly Figure[]> {
  const names = Array.from({ length: count }, (_, index) => `service-${index}`);
  const region = createRegion({
    seed: 7,
    startAt,
    scenario: {
      name: 'many services',
      description: '',
      build: (world) => {
        for (const serviceName of names) setStage(world, { serviceName }).deploy(4_000);
      },
    },
  });
  const { outputs } = await simulateRun({
    region,
    beginAfterMs,
    inputs: { service: names.join(','), timeout: '45m' },
  });
  if (outputs['verdict'] !== 'stable')
    throw new Error(`${count} services: ${String(outputs['verdict'])}`);
  const throttled = region.calls.filter(({ error }) => error?.includes('Throttl') === true).length;
  const atStart = region.calls.filter(({ at }) => at < startAt + beginAfterMs + minute);
  return [
    atMost(`${count} services at once: throttled calls`, throttled, 0, '', 0),
    atMost(
      `${count} services at once: most calls in a second (all of AWS's buckets hold 50 or more)`,
      mostWithin(atStart, 1_000),
      20,
      '',
      0,
    ),
  ];
}
