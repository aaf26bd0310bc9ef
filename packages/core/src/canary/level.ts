/**
 * How sure an analysis of a step has to be, so that a good canary is taken for a bad one in at most 5 of 100
 * canaries, whatever its number of steps, analyses and thresholds.
 *
 * The 5 % are divided evenly between the steps (Bonferroni). Within a step they are spent over its analyses as
 * O'Brien and Fleming's spending function says (Lan and DeMets, Biometrika 70, 1983): nearly nothing at an
 * early analysis, so that only what is glaring ends a step early, and nearly all at the last. Each analysis gets what
 * was not spent before it; the sum is never more than the step's part, so that no analysis depends on another's
 * outcome for it to hold. Thresholds share an analysis's part: nine tenths go to those that compare with blue.
 */
import { probit } from 'simple-statistics';
import { upperTail } from '../metrics/statistics/normal.ts';

/** Good canaries taken for bad ones, at most. */
export const falseAlarmsAtMost = 0.05;
/** Below this an analysis is not worth its call: nothing but a certainty would count. */
const leastLevel = 1e-6;
/** Kept for analyses beyond the planned ones, at a pause that goes on. */
const keptForLater = 0.1;

export interface AnalysisPlan {
  /** The step's part of the 5 %, 0 to 1: `shareOfStep`. */
  readonly share: number;
  /** Usable minutes after which the step is decided. */
  readonly plannedMinutes: number;
  /** The step may go on after that: it waits at a hook. */
  readonly mayGoOn: boolean;
}

/** Where a step without blue follows those with it: little, since only plain limits are judged there. */
const shareOfLast = 0.02;

/** @param comparing steps of the deployment in which green is compared with blue. */
export function shareOfStep(comparing: number, weight: number): number {
  if (weight >= 100 && comparing > 0) return shareOfLast;
  return comparing === 0 ? 1 : (1 - shareOfLast) / comparing;
}

/**
 * What the analysis at so many minutes may spend; undefined: it is not a time for one.
 *
 * @param before minutes at the analysis before; 0 at the first.
 * @param isLast the step is over, whatever was planned: all that is left is spent.
 */
export function levelOfAnalysis(
  { share, plannedMinutes, mayGoOn }: AnalysisPlan,
  before: number,
  minutes: number,
  isLast = false,
): number | undefined {
  if (minutes <= before || minutes <= 0) return undefined;
  const whole = falseAlarmsAtMost * share;
  const alpha = mayGoOn ? whole * (1 - keptForLater) : whole;
  const planned = Math.max(1, plannedMinutes);
  if (before >= planned) {
    if (!mayGoOn) return undefined;
    const doublings = Math.floor(Math.log2(minutes / planned));
    const doneBefore = Math.floor(Math.log2(before / planned));
    if (doublings <= doneBefore) return undefined;
    let level = 0;
    for (let each = doneBefore + 1; each <= doublings; each += 1) {
      level += (whole * keptForLater) / 2 ** each;
    }
    return level;
  }
  const isDue = isLast || minutes >= planned;
  // Between the middle and the end an analysis would cost the last one more than it could gain.
  if (!isDue && minutes > planned / 2) return undefined;
  const level = spent(alpha, isDue ? 1 : minutes / planned) - spent(alpha, before / planned);
  return level < leastLevel ? undefined : level;
}

function spent(alpha: number, share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return alpha;
  return 2 * upperTail(probit(1 - alpha / 2) / Math.sqrt(share));
}

/** What one threshold gets of an analysis's level. */
export function levelOfThreshold(
  level: number,
  comparesWithBlue: boolean,
  counts: { readonly comparing: number; readonly plain: number },
): number {
  const { comparing, plain } = counts;
  if (comparing === 0) return level / Math.max(1, plain);
  if (plain === 0) return level / comparing;
  return comparesWithBlue ? (level * 0.9) / comparing : (level * 0.1) / plain;
}
