/** One seeded service, simulate by the simulator's auto scaling, and what the backtest makes of its record. */
import { backtest, fidelityShares, type Backtest } from '@ecs-actions/core/backtest/backtest';
import { listPrices } from '@ecs-actions/core/backtest/cost';
import { toHistory } from '@ecs-actions/core/backtest/history';
import { targetTracking, type ScalingSettings } from '@ecs-actions/core/backtest/settings';
import type { ScalingActivity } from '@ecs-actions/core/scaling/model/history';
import { createDemand, demandShapes } from '@ecs-actions/simulator/autoscaler/demand';
import { drawLaw } from '@ecs-actions/simulator/autoscaler/law';
import {
  simulateService,
  type SimulatedService,
  type SimulatedSettings,
  type Scaler,
} from '@ecs-actions/simulator/autoscaler/simulated-service';
import { createRandom, type Random } from '@ecs-actions/simulator/world/random';
import { present } from '@ecs-actions/core/present';

export const startMs = Date.UTC(2026, 10, 2);
const linePercent = 80;
/** Truths that differ by less are no order to be found. */
const telling = 0.1;

export interface JudgedService {
  readonly seed: number;
  readonly shape: string;
  readonly verdict: Backtest['verdict'];
  readonly activities: number;
  /** Shares between 0 and 1. */
  readonly fidelity: ReturnType<typeof fidelityShares>;
  readonly orders: Readonly<Record<Measure, { readonly right: number; readonly told: number }>>;
}

export const measures = ['cost', 'minutes over', 'scale-outs', 'scale-ins'] as const;
export type Measure = (typeof measures)[number];

export function judgeService(
  seed: number,
  {
    days,
    scaler = 'application-auto-scaling',
  }: { readonly days: number; readonly scaler?: Scaler },
): JudgedService {
  const random = createRandom(seed, 'service');
  const shape = random.pick(demandShapes);
  const demand = createDemand(seed, shape, days);
  const law = drawLaw(createRandom(seed, 'law'));
  const current = drawSettings(random, law.idleMemoryPercent);
  const others = Array.from({ length: 3 }, () => vary(current, random));
  const tasks = Math.ceil(demand.at(0) / (current.policies[0]?.target ?? 50));
  const simulate = (settings: SimulatedSettings): SimulatedService =>
    simulateService({ seed, days, demand, law, settings, scaler, tasks });
  const past = simulate(current);
  const activities = past.activities.map(toActivity);
  const result = backtest(
    {
      history: toHistory(past.minutes.map(toRow), () => 60),
      current: { name: 'current', settings: toSettings(current) },
      candidates: others.map((settings, index) => ({
        name: `candidate ${index + 1}`,
        settings: toSettings(settings),
      })),
      activities,
    },
    { linePercent, prices: listPrices, recommend: false },
  );
  const truths =
    scaler === 'application-auto-scaling' ? [past, ...others.map(simulate)].map(truthOf) : [];
  const found = result.variants.map(({ events, series }) => ({
    cost: series.desired.reduce((sum, count) => sum + count, 0),
    'minutes over': series.cpu.reduce(
      (sum, cpu, minute) =>
        Math.max(cpu, series.memory[minute] ?? 0) > linePercent ? sum + 1 : sum,
      0,
    ),
    'scale-outs': events.filter(({ direction }) => direction === 'out').length,
    'scale-ins': events.filter(({ direction }) => direction === 'in').length,
  }));
  return {
    seed,
    shape,
    verdict: result.verdict,
    activities: activities.length,
    fidelity: fidelityShares(result.fidelity),
    orders: Object.fromEntries(
      measures.map((measure) => [measure, compareOrders(truths, found, measure)]),
    ) as JudgedService['orders'],
  };
}

type Figures = Readonly<Record<Measure, number>>;

function truthOf({ truth }: SimulatedService): Figures {
  return {
    cost: truth.taskHours,
    'minutes over': truth.minutesOver(linePercent),
    'scale-outs': truth.scaleOuts,
    'scale-ins': truth.scaleIns,
  };
}

function compareOrders(
  truths: readonly Figures[],
  found: readonly Figures[],
  measure: Measure,
): { readonly right: number; readonly told: number } {
  let right = 0;
  let told = 0;
  truths.forEach((a, first) => {
    truths.slice(first + 1).forEach((b, offset) => {
      const second = first + 1 + offset;
      const difference = a[measure] - b[measure];
      if (Math.abs(difference) <= telling * Math.max(a[measure], b[measure])) return;
      told += 1;
      const replayed = (found[first]?.[measure] ?? 0) - (found[second]?.[measure] ?? 0);
      if (Math.sign(replayed) === Math.sign(difference)) right += 1;
    });
  });
  return { right, told };
}

export function drawSettings(random: Random, idleMemory: number): SimulatedSettings {
  const cooldowns = {
    scaleOutCooldown: random.pick([0, 60, 300]),
    scaleInCooldown: random.pick([60, 300, 900, 3600, 43_200]),
    periodSeconds: random.chance(0.15) ? (20 as const) : (60 as const),
  };
  const cpu = { metric: 'cpu' as const, target: random.integer(35, 65), ...cooldowns };
  const memory = {
    metric: 'memory' as const,
    target: Math.round(idleMemory + random.between(12, 35)),
    ...cooldowns,
  };
  return {
    min: random.integer(2, 4),
    max: random.integer(20, 64),
    policies: random.chance(0.4) ? [cpu, memory] : [cpu],
  };
}

function vary(current: SimulatedSettings, random: Random): SimulatedSettings {
  const shift = random.pick([-15, -10, 10, 15]);
  const scaleInCooldown = random.pick([300, 900, 3600, 43_200]);
  const scaleOutCooldown = random.pick([0, 60, 300]);
  return {
    min: random.chance(0.3) ? current.min + 2 : current.min,
    max: current.max,
    policies: current.policies.map((policy) => ({
      ...policy,
      target: policy.metric === 'cpu' ? Math.max(20, policy.target + shift) : policy.target,
      scaleOutCooldown,
      scaleInCooldown,
    })),
  };
}

export function toSettings({ min, max, policies }: SimulatedSettings): ScalingSettings {
  return {
    minCapacity: min,
    maxCapacity: max,
    policies: policies.map(({ metric, target, scaleOutCooldown, scaleInCooldown, periodSeconds }) =>
      targetTracking({
        metric,
        target,
        scaleOutCooldownSeconds: scaleOutCooldown,
        scaleInCooldownSeconds: scaleInCooldown,
        resolutionSeconds: periodSeconds,
      }),
    ),
  };
}

export function toActivity({
  at,
  from,
  to,
}: SimulatedService['activities'][number]): ScalingActivity {
  return {
    at: startMs + at * 1000,
    direction: to > from ? 'out' : 'in',
    from,
    to,
    byPolicy: true,
  };
}

export function toRow(
  { cpu, memory, requests, tasks }: SimulatedService['minutes'][number],
  minute: number,
) {
  return {
    at: startMs + minute * 60_000,
    tasks,
    ...present({ cpu, memory, requests }),
  };
}
