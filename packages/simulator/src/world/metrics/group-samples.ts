import type { Service, TargetGroup, TrafficMoment } from '../service.ts';
import type { World } from '../world.ts';
import type { Sample } from './metric.ts';
import { drift, normal, poisson, seriesKey, uniform } from './noise.ts';
import { dailyLoad, isInGap, profileOf } from './samples.ts';

const minuteMs = 60_000;
/** A minute is this many slices, each with one division of the traffic. */
const slices = 6;
/** Of more requests the latencies of this many are drawn. */
const drawnRequests = 400;

/** What became of the requests to one target group in a minute. */
type Minute = {
  readonly requests: number;
  readonly target5xx: number;
  readonly unanswered: number;
  readonly unreachable: number;
  /** Seconds, of answered ones. */
  readonly latencies: readonly number[];
};

/**
 * A metric of a target group of a service whose traffic is shifted; without a group, of its load balancer.
 * Each request goes to a revision by the weights of its moment, and is answered, or not, as that revision does.
 */
export function sampleGroup(
  world: World,
  service: Service,
  group: TargetGroup | undefined,
  metric: string,
  minute: number,
): Sample | undefined {
  if (isInGap(service.metrics, metric, minute * minuteMs)) return undefined;
  const groups = group === undefined ? groupsOf(service) : [group];
  const parts = groups.map((each) => minuteOf(world, service, each, minute));
  const total = (count: (part: Minute) => number): Sample | undefined => {
    const sum = parts.reduce((all, part) => all + count(part), 0);
    return sum === 0 ? undefined : { values: [sum], count: 1 };
  };
  switch (metric) {
    case 'RequestCount':
      return total(({ requests }) => requests);
    case 'HTTPCode_Target_5XX_Count':
      return total(({ target5xx }) => target5xx);
    case 'HTTPCode_Target_2XX_Count':
      return total(
        ({ requests, target5xx, unanswered, unreachable }) =>
          requests - target5xx - unanswered - unreachable,
      );
    case 'TargetConnectionErrorCount':
      return total(({ unreachable }) => unreachable);
    // The load balancer answers 504 and 502 in place of the target, and names no target group.
    case 'HTTPCode_ELB_5XX_Count':
      return group === undefined
        ? total(({ unanswered, unreachable }) => unanswered + unreachable)
        : undefined;
    case 'TargetResponseTime': {
      const values = parts.flatMap(({ latencies }) => latencies);
      const answered = parts.reduce(
        (sum, { requests, unanswered, unreachable }) => sum + requests - unanswered - unreachable,
        0,
      );
      return values.length === 0 ? undefined : { values, count: answered };
    }
    case 'RequestCountPerTarget': {
      const targets = [...(group?.targets.values() ?? [])].length;
      return targets === 0 ? undefined : total(({ requests }) => requests / targets);
    }
    case 'HealthyHostCount':
    case 'UnHealthyHostCount': {
      if (group === undefined) return undefined;
      const wanted = metric === 'HealthyHostCount' ? 'healthy' : 'unhealthy';
      const count = [...group.targets.values()].filter(({ state }) => state === wanted).length;
      return { values: [count], count: 1 };
    }
    default:
      return undefined;
  }
}

function groupsOf(service: Service): readonly TargetGroup[] {
  return service.loadBalancers.flatMap(({ targetGroup, advanced }) =>
    [targetGroup, advanced?.alternate].filter((each) => each !== undefined),
  );
}

/** Minutes that are over, which nothing changes any more: many metrics are read of each. */
const known = new WeakMap<TargetGroup, Map<number, Minute>>();

function minuteOf(world: World, service: Service, group: TargetGroup, minute: number): Minute {
  const minutes = known.get(group) ?? new Map<number, Minute>();
  known.set(group, minutes);
  const found = minutes.get(minute) ?? measure(world, service, group, minute);
  if (world.now >= (minute + 1) * minuteMs) minutes.set(minute, found);
  return found;
}

function measure(world: World, service: Service, group: TargetGroup, minute: number): Minute {
  const { metrics } = service;
  const common = (what: string): number => seriesKey(world.seed, service.arn, what);
  const own = (what: string): number => seriesKey(world.seed, group.arn, what);
  const noise = 0.12 * drift(common('traffic'), minute);
  const mean = metrics.profile.requestsPerMinute * dailyLoad(metrics, minute) * Math.exp(noise);
  const slower = Math.exp(0.07 * drift(common('latency'), minute));
  const totals = { requests: 0, target5xx: 0, unanswered: 0, unreachable: 0 };
  const latencies: number[] = [];
  for (let slice = 0; slice < slices; slice += 1) {
    const at = minute * minuteMs + (slice * minuteMs) / slices;
    for (const part of sharesAt(service, at)) {
      if (part.targetGroup !== group) continue;
      const n = minute * slices + slice;
      const requests = poisson(own('requests'), n, (mean * part.share) / slices);
      const profile = profileOf(metrics, part.revision);
      const answerKey = own('answer');
      const latencyKey = own('latency');
      const { warmUp } = profile;
      const isWarm = warmUp === undefined || at >= part.since + warmUp.minutes * minuteMs;
      const errorShare = isWarm ? profile.errorShare : warmUp.errorShare;
      const factor = isWarm ? 1 : warmUp.latencyFactor;
      for (let index = 0; index < requests; index += 1) {
        const request = n * 100_003 + index;
        let luck = uniform(answerKey, request);
        totals.requests += 1;
        luck -= profile.unansweredShare;
        if (luck < 0) {
          totals.unanswered += 1;
          continue;
        }
        luck -= profile.unreachableShare;
        if (luck < 0) {
          totals.unreachable += 1;
          continue;
        }
        if (luck < errorShare) totals.target5xx += 1;
        if (latencies.length >= drawnRequests) continue;
        const spread = profile.latencySigma * normal(latencyKey, request);
        latencies.push((profile.latencyMedianMs * factor * slower * Math.exp(spread)) / 1000);
      }
    }
  }
  return { ...totals, latencies };
}

/** Before anything was shifted, everything goes to the first target group's revision. */
function sharesAt(service: Service, at: number): TrafficMoment['shares'] {
  const moment = service.traffic.findLast((each) => each.at <= at);
  if (moment !== undefined) return moment.shares;
  const [first] = service.loadBalancers;
  const oldest = service.revisions.at(-1)?.definition;
  return [
    {
      revision: oldest === undefined ? '' : `${oldest.family}:${oldest.revision}`,
      targetGroup: first?.targetGroup,
      share: 1,
      since: Number.NEGATIVE_INFINITY,
    },
  ];
}
