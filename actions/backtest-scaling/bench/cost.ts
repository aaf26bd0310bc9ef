/** What a backtest costs in CPU and memory: a month of minutes, ten candidates, and 60 services. */
import { backtest, type BacktestSubject } from '@ecs-actions/core/backtest/backtest';
import { applyChange, parseCandidates } from '@ecs-actions/core/backtest/candidates';
import { listPrices } from '@ecs-actions/core/backtest/cost';
import { toHistory } from '@ecs-actions/core/backtest/history';
import { targetTracking, type ScalingSettings } from '@ecs-actions/core/backtest/settings';
import { createDemand } from '@ecs-actions/simulator/autoscaler/demand';
import { drawLaw } from '@ecs-actions/simulator/autoscaler/law';
import { simulateService } from '@ecs-actions/simulator/autoscaler/simulated-service';
import { createRandom } from '@ecs-actions/simulator/world/random';
import { present } from '@ecs-actions/core/present';

const options = { linePercent: 80, prices: listPrices, recommend: false } as const;

export function measureCost(): readonly { readonly text: string; readonly holds: boolean }[] {
  const month = subjectOf(1, 30, 10);
  const { activities, ...alone } = month;
  const replayed = cpuSeconds(() => backtest(alone, options));
  const fitted = cpuSeconds(() =>
    backtest({ ...month, candidates: [] }, { ...options, recommend: { capMinutes: 60 } }),
  );
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const fleet = Array.from({ length: 60 }, (_, index) => subjectOf(index + 1, 2, 1));
  const all = cpuSeconds(() => fleet.forEach((subject) => backtest(subject, options)));
  return [
    {
      text: `a month of minutes, ten candidates over all that is unknown: ${replayed.toFixed(1)} s of CPU (3 s promised)`,
      holds: replayed < 3,
    },
    {
      text: `fitting on ${activities?.length ?? 0} activities and recommending: ${fitted.toFixed(1)} s of CPU (20 s promised)`,
      holds: fitted < 20,
    },
    {
      text: `memory at its highest until then, the simulator's included: ${megabytes.toFixed(0)} MB (300 MB promised)`,
      holds: megabytes < 300,
    },
    { text: `60 services of two days: ${all.toFixed(1)} s of CPU`, holds: true },
  ];
}

function cpuSeconds(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function subjectOf(seed: number, days: number, candidates: number): BacktestSubject {
  const policy = {
    metric: 'cpu',
    target: 50,
    scaleOutCooldown: 60,
    scaleInCooldown: 900,
    periodSeconds: 60,
  } as const;
  const simulated = simulateService({
    seed,
    days,
    demand: createDemand(seed, 'bursty', days),
    law: drawLaw(createRandom(seed, 'law')),
    settings: { min: 2, max: 40, policies: [policy] },
    tasks: 4,
  });
  const settings: ScalingSettings = {
    minCapacity: 2,
    maxCapacity: 40,
    policies: [
      targetTracking({
        metric: 'cpu',
        target: 50,
        scaleOutCooldownSeconds: 60,
        scaleInCooldownSeconds: 900,
      }),
    ],
  };
  return {
    history: toHistory(
      simulated.minutes.map(({ cpu, memory, requests, tasks }, minute) => ({
        at: minute * 60_000,
        tasks,
        ...present({ cpu, memory, requests }),
      })),
      () => 60,
    ),
    current: { name: 'current', settings },
    candidates: Array.from({ length: candidates }, (_, index) => ({
      name: `candidate ${index + 1}`,
      settings: changed(settings, `x: cpu ${30 + 3 * index}, scale-in ${index + 1}h`),
    })),
    activities: simulated.activities.map(({ at, from, to }) => ({
      at: at * 1000,
      from,
      to,
      direction: to > from ? ('out' as const) : ('in' as const),
      byPolicy: true,
    })),
  };
}

function changed(settings: ScalingSettings, line: string): ScalingSettings {
  const parsed = parseCandidates(line);
  if ('problem' in parsed) throw new Error(parsed.problem);
  const made = applyChange(settings, parsed[0]?.change ?? { targets: {} });
  if (typeof made === 'string') throw new Error(made);
  return made;
}
