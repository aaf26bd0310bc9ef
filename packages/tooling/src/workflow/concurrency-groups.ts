/**
 * GitHub's rules of concurrency: of a group one job runs and one may wait; another one that comes takes the
 * place of the one that waits, which is cancelled. With `queue: max` all wait in turn.
 */
export interface ConcurrencyGroups {
  /** Resolves when it is the job's turn, with what to call at its end; or with `cancelled`. */
  readonly enter: (
    group: string,
    options: { readonly queue: 'single' | 'max' },
  ) => Promise<'cancelled' | (() => void)>;
}

interface Group {
  isBusy: boolean;
  waiting: ((answer: 'go' | 'cancelled') => void)[];
}

export function createConcurrencyGroups(): ConcurrencyGroups {
  const groups = new Map<string, Group>();
  return {
    enter: async (name, { queue }) => {
      // GitHub compares the names of groups without regard to case.
      const key = name.toLowerCase();
      const group = groups.get(key) ?? { isBusy: false, waiting: [] };
      groups.set(key, group);
      const leave = (): void => {
        const next = group.waiting.shift();
        if (next === undefined) group.isBusy = false;
        else next('go');
      };
      if (!group.isBusy) {
        group.isBusy = true;
        return leave;
      }
      if (queue === 'single') for (const replaced of group.waiting.splice(0)) replaced('cancelled');
      const answer = await new Promise<'go' | 'cancelled'>((resolve) => {
        group.waiting.push(resolve);
      });
      return answer === 'cancelled' ? 'cancelled' : leave;
    },
  };
}
