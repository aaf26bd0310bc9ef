/**
 * Steps in the background, as actions/runner has them (`BackgroundStepCoordinator.cs`): a `wait` brings a
 * step's outputs and fails with it; a `cancel` ends it, and its being cancelled is held against nobody; what
 * nobody waited for is waited for before the post steps.
 */
import type { StepOutcome, StepResult } from './step-result.ts';
import type { StepControl } from './workflow-file.ts';

interface Running {
  readonly ended: Promise<StepResult>;
  readonly stop: AbortController;
  isCollected: boolean;
  isCancelled: boolean;
}

export interface BackgroundSteps {
  /** @param start runs the step, and ends it when the signal fires. */
  readonly start: (id: string, start: (stop: AbortSignal) => Promise<StepResult>) => void;
  /** The steps that ended, to be noted; and how the control step itself ends. */
  readonly control: (
    control: StepControl,
  ) => Promise<{ readonly ended: readonly StepResult[]; readonly outcome: StepOutcome }>;
  /** What was never waited for. */
  readonly rest: () => Promise<readonly StepResult[]>;
}

export function createBackgroundSteps(): BackgroundSteps {
  const running = new Map<string, Running>();

  const collect = async (ids: readonly string[]): Promise<readonly StepResult[]> => {
    const ended: StepResult[] = [];
    for (const id of ids) {
      const step = running.get(id);
      // A step that was skipped was never started: there is nothing to wait for.
      if (step === undefined || step.isCollected) continue;
      step.isCollected = true;
      const result = await step.ended;
      // Cancelled by the workflow itself, it counts for nothing; what it left stands.
      const isOurs = step.isCancelled && result.outcome === 'cancelled';
      ended.push(isOurs ? { ...result, conclusion: 'skipped' } : result);
    }
    return ended;
  };

  return {
    start: (id, start) => {
      const stop = new AbortController();
      running.set(id, { ended: start(stop.signal), stop, isCollected: false, isCancelled: false });
    },
    control: async ({ kind, ids }) => {
      if (kind === 'cancel') {
        for (const id of ids) {
          const step = running.get(id);
          if (step === undefined) continue;
          step.isCancelled = true;
          step.stop.abort('cancelled');
        }
        return { ended: await collect(ids), outcome: 'success' };
      }
      const ended = await collect(kind === 'wait-all' ? [...running.keys()] : ids);
      const isBad = ended.some(({ conclusion }) => conclusion === 'failure');
      return { ended, outcome: isBad ? 'failure' : 'success' };
    },
    rest: () => collect([...running.keys()]),
  };
}
