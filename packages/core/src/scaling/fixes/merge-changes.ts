import type { Change } from './change.ts';

/**
 * All changes of one run, one per resource. Rules that share a setting ask for the same value (they take
 * it from one recommendation), so two values for one setting are a bug of ours and end the run.
 */
export function mergeChanges(changes: readonly Change[]): readonly Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const key = changeKey(change);
    const before = merged.get(key);
    merged.set(key, before ? mergeTwo(before, change, key) : change);
  }
  return [...merged.values()];
}

/** What a change is about: changes with one key touch one resource. */
export function changeKey(change: Change): string {
  switch (change.on) {
    case 'target':
    case 'service':
    case 'cluster':
      return change.on;
    case 'policy':
      return `policy:${change.policy}`;
    case 'new-policy':
      return `new-policy:${change.metric}`;
    case 'target-group':
      return `target-group:${change.targetGroup}`;
    case 'new-alarm':
      return `new-alarm:${change.targetGroup}`;
  }
}

function mergeTwo(before: Change, after: Change, key: string): Change {
  if (!('set' in before) || !('set' in after)) return before;
  const set: Record<string, unknown> = { ...before.set };
  for (const [name, value] of Object.entries(after.set)) {
    if (name in set && JSON.stringify(set[name]) !== JSON.stringify(value)) {
      throw new Error(
        `Two fixes contradict each other: ${key}.${name} is to be ${JSON.stringify(set[name])} and ${JSON.stringify(value)}.`,
      );
    }
    set[name] = value;
  }
  return { ...before, set } as Change;
}
