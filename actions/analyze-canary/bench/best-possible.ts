/** What one analysis could show at best: an exact one-sided test of green's errors at 5 %, blue's rate known. */
import { atLeast } from '@ecs-actions/core/metrics/statistics/binomial';

export function bestPower(requests: number, base: number, rate: number): number {
  let critical = 0;
  while (critical <= requests && atLeast(critical, requests, base) > 0.05) critical += 1;
  return atLeast(critical, requests, rate);
}
