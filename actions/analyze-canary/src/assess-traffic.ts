/** One analysis of a step: its sample is read and judged, where it is time to. */
import {
  judgeStep,
  stepVerdictOf,
  type GreenHealth,
  type Judged,
} from '@ecs-actions/core/canary/judge-step';
import { levelOfAnalysis } from '@ecs-actions/core/canary/level';
import { minutesIn, sampleOf, usableWindow, withEarlier } from '@ecs-actions/core/canary/sample';
import { isOfTraffic } from '@ecs-actions/core/canary/thresholds';
import { parseCanaryThresholds } from '@ecs-actions/core/canary/thresholds';
import { minuteMs, type Window } from '@ecs-actions/core/metrics/series';
import { durations, type EpochMs } from '@ecs-actions/core/time';
import { revisionQueries, toRevisionSeries } from '@ecs-actions/aws/metrics/revision-series';
import type { Inputs } from './inputs.ts';
import type { Ports } from './ports.ts';
import { orUnseen, type Revisions } from './revisions.ts';
import { remark, type Step, type Story } from './story.ts';
import { present } from '@ecs-actions/core/present';

/** Metrics are read once more only after a minute may have come. */
const readEveryMs = 20 * durations.second;
const lateAtMostMs = 4 * durations.minute;

const healthThresholds = parseCanaryThresholds('unhealthy-hosts < 1\nrestarts < 1');

/**
 * Green has no traffic, or a kind of it that tells nothing of one revision: its own health alone is judged.
 *
 * @param isUnseen it has traffic that could not be read: nothing passes then.
 */
export function judgeHealth(
  step: Step,
  inputs: Inputs,
  health: GreenHealth,
  isUnseen = false,
): void {
  const own = inputs.thresholds.filter((threshold) => !isOfTraffic(threshold));
  const known = (own.length === 0 ? healthThresholds : own).filter(({ metric }) =>
    metric === 'restarts' ? health.restarts !== undefined : health.unhealthyHosts !== undefined,
  );
  const { judged } = judgeStep(known, undefined, health, 0);
  const unseen = (isUnseen ? inputs.thresholds.filter(isOfTraffic) : []).map(
    (threshold): Judged => ({
      threshold,
      outcome: 'inconclusive',
      because: 'the requests of green could not be read',
    }),
  );
  const all = [...judged, ...unseen];
  step.judgement = { verdict: stepVerdictOf(all), judged: all };
}

/** Whether health alone is a breach, at any time. */
export function isUnhealthy(inputs: Inputs, health: GreenHealth): boolean {
  const own = inputs.thresholds.filter((threshold) => !isOfTraffic(threshold));
  return judgeStep(own, undefined, health, 0).verdict === 'fail';
}

export interface LastRead {
  at: EpochMs;
}

/** @returns true where the step was judged anew */
export async function assessTraffic(
  ports: Ports,
  inputs: Inputs,
  story: Story,
  step: Step,
  revisions: Revisions,
  health: GreenHealth,
  lastRead: LastRead,
): Promise<boolean> {
  const now = ports.now();
  const until = step.until ?? now;
  const couldBe = usableMinutesAtMost(step, until, now);
  const isOver = step.until !== undefined && now >= step.until + lateAtMostMs;
  if (couldBe <= step.judgedMinutes && !isOver) return false;
  if (now - lastRead.at < readEveryMs) return false;
  lastRead.at = now;
  const from = step.from + step.skippedMs;
  const isBlueGreen = step.weight >= 100 && story.rollout?.strategy === 'BLUE_GREEN';
  const span = Math.max(step.plan.plannedMinutes, couldBe) * minuteMs;
  // The chart has no gap between two steps.
  const known = Math.max(...(story.series?.green.requests.keys() ?? []));
  const begin = isBlueGreen ? step.from - span : Math.min(from, known + minuteMs);
  const read: Window = {
    from: Math.floor((Number.isFinite(begin) ? begin : from) / minuteMs) * minuteMs,
    until: Math.ceil(now / minuteMs) * minuteMs,
  };
  const series = await readSeries(ports, inputs, story, revisions, read);
  if (series === undefined) return false;
  story.series = {
    green: withEarlier(story.series?.green, series.green),
    blue: withEarlier(story.series?.blue, series.blue),
  };
  const seen = isBlueGreen || step.weight >= 100 ? [series.green] : [series.green, series.blue];
  const window = usableWindow(from, until, now, seen);
  const minutes = minutesIn(window);
  const isLast =
    isOver ||
    (step.until !== undefined && window.until >= Math.floor(step.until / minuteMs) * minuteMs);
  const level = levelOfAnalysis(step.plan, step.judgedMinutes, minutes, isLast);
  if (isLast) step.isDue = true;
  if (level === undefined) return isLast && step.judgement !== undefined;
  const green = sampleOf(series.green, window);
  const blueWindow = isBlueGreen ? beforeTheShift(step, minutes) : window;
  const hasBlue = isBlueGreen || step.weight < 100;
  const blue = hasBlue ? sampleOf(series.blue, blueWindow) : undefined;
  step.judgedMinutes = minutes;
  step.requestsGreen = green.requests;
  if (blue !== undefined) step.requestsBlue = blue.requests;
  if (minutes >= step.plan.plannedMinutes) step.isDue = true;
  step.judgement = judgeStep(
    inputs.thresholds,
    { green, minutes, ...present({ blue }) },
    health,
    level,
  );
  if (isBlueGreen) {
    remark(
      story,
      'blue/green has no time with both revisions: blue is measured over an equal time before the shift',
    );
  }
  return true;
}

/** Blue's equal window before the traffic was shifted. */
function beforeTheShift(step: Step, minutes: number): Window {
  const until = Math.floor(step.from / minuteMs) * minuteMs - minuteMs;
  return { from: until - minutes * minuteMs, until };
}

function usableMinutesAtMost(step: Step, until: EpochMs, now: EpochMs): number {
  const first = Math.ceil((step.from + step.skippedMs) / minuteMs);
  return Math.max(0, Math.floor(Math.min(until, now - minuteMs) / minuteMs) - first);
}

async function readSeries(
  ports: Ports,
  { thresholds }: Inputs,
  story: Story,
  revisions: Revisions,
  window: Window,
): Promise<Story['series']> {
  const latency = thresholds.flatMap(({ metric, statistic = 'avg' }) =>
    metric === 'latency' ? [statistic] : [],
  );
  const queries = [
    ...revisionQueries('green', revisions.green, latency),
    ...revisionQueries('blue', revisions.blue, latency),
  ];
  const answer = await orUnseen(story, 'the metrics of both revisions', () =>
    ports.metrics.read(queries, window),
  );
  if (answer === undefined) return undefined;
  for (const why of new Set(answer.failed.values())) {
    remark(story, `some metrics could not be read: ${why}`);
  }
  return { green: toRevisionSeries('green', answer), blue: toRevisionSeries('blue', answer) };
}
