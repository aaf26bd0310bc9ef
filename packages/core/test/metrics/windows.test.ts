/** Which minutes are compared. */
import { describe, expect, test } from '@jest/globals';
import { planWindows } from '../../src/metrics/windows.ts';
import { deployedAt, minute, request, stableAt, week, windows } from './support/minutes.ts';

describe('windows', () => {
  test('the rollout belongs to neither, and minutes are whole', () => {
    const shown = planWindows({
      ...request,
      deployedAt: deployedAt + 4_000,
      stableAt: stableAt + 1,
    });
    expect(shown.baseline).toEqual({ from: deployedAt - 60 * minute, until: deployedAt });
    expect(shown.observed).toEqual({
      from: stableAt + minute,
      until: stableAt + 11 * minute,
    });
  });

  test('a deployment in the hour before cuts the baseline', () => {
    const others = [{ from: deployedAt - 40 * minute, until: deployedAt - 30 * minute + 1 }];
    const shown = planWindows({ ...request, others });
    expect(shown.baseline?.from).toBe(deployedAt - 29 * minute);
    expect(shown.baselineCut).toBeDefined();
  });

  test('a deployment that went on until this one leaves none', () => {
    const others = [{ from: deployedAt - 10 * minute, until: deployedAt + minute }];
    expect(planWindows({ ...request, others }).baseline).toBeUndefined();
  });

  test('last week is left out where a deployment was under way then', () => {
    expect(windows.lastWeek?.from).toBe(windows.observed.from - week);
    const others = [{ from: stableAt - week + 2 * minute, until: stableAt - week + 4 * minute }];
    expect(planWindows({ ...request, others }).lastWeek).toBeUndefined();
  });

  test('a window of 0 is what is whole now, at most an hour', () => {
    const at = (now: number) => planWindows({ ...request, windowMs: 0, now }).observed;
    expect(at(stableAt + 7 * minute)).toEqual({ from: stableAt, until: stableAt + 5 * minute });
    expect(at(stableAt + minute)).toEqual({ from: stableAt, until: stableAt });
    expect(at(stableAt + 180 * minute).from).toBe(stableAt + 118 * minute);
  });
});
