/** What the step leaves for its post step, which takes over when the workflow is cancelled. */
export const stateName = 'rollback';

export interface SavedState {
  readonly region: string;
  /** The step came to its verdict and wrote its summary. */
  readonly finished: boolean;
  /** What was begun, as soon as it is known; absent while nothing was changed. */
  readonly begun?: Begun;
}

export interface Begun {
  readonly cluster: string;
  readonly service: string;
  /** Absent where the answer that names it has not come. */
  readonly serviceDeploymentArn?: string;
}

/** The state as it comes back from the runner; undefined for that of another version. */
export function parseSavedState(value: unknown): SavedState | undefined {
  const state = value as Partial<SavedState> | null;
  const isKnown =
    typeof state === 'object' &&
    typeof state?.region === 'string' &&
    typeof state.finished === 'boolean';
  return isKnown ? (state as SavedState) : undefined;
}
