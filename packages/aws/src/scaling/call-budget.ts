/** What one service may cost; further services share what can be batched. */
export const callsPerService = 15;

/** Why a fact is unknown that no call was left for. */
export const outOfCalls = `not read: reading is limited to ${callsPerService} calls a service`;

/** Keeps reading within a number of calls; what does not fit is unknown, and says so. */
export interface CallBudget {
  /** Takes one call, or says that none is left. Calls that a later, more important one needs are kept back. */
  take(keepBack?: number): boolean;
  used(): number;
}

export function createCallBudget(limit: number): CallBudget {
  let used = 0;
  return {
    take: (keepBack = 0) => {
      if (used + keepBack >= limit) return false;
      used += 1;
      return true;
    },
    used: () => used,
  };
}
