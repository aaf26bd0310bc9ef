/**
 * The name of the scheduled action that restores the floor after an event: what scale-for-event gives it,
 * and what tells a restore from any other one-off action.
 */
const prefix = 'ecs-actions-restore-';

/** @param event its name, as the input gives it; AWS allows no `:`, `/` and `|` in an action's name. */
export function restoreActionName(event: string): string {
  return `${prefix}${event.replaceAll(/[:/|]/g, '-')}`;
}

export function isRestoreAction(actionName: string): boolean {
  return actionName.startsWith(prefix);
}
