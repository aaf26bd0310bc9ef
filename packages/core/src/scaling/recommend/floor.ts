import { valueOf } from '../../fact.ts';
import type { ScheduledFloor } from '../model/history.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import type { RuleContext } from '../rule.ts';

/** The minimum against what it should be now, in tasks. */
export interface FloorState {
  readonly isRight: boolean;
  /** What it should be set to; undefined where it is not for us to change. */
  readonly wanted: number | undefined;
  readonly expected: string;
  readonly evidence: string;
}

/**
 * The floor against the events that hold it, else against its usual value: the declared one, else the one
 * that the last restore set (scale-for-event restores the floor by a scheduled action; an IaC deploy may
 * have raised it again).
 *
 * @returns undefined where it cannot be told.
 */
export function floorState(setup: ServiceSetup, context: RuleContext): FloorState | undefined {
  const target = valueOf(setup.target);
  const min = target && valueOf(target.minCapacity);
  if (min === undefined || !setup.scheduledFloors.known) return undefined;
  const floors = setup.scheduledFloors.value;
  const pending = floors.filter((floor) => floor.at > context.now);
  return heldFloor(pending, min) ?? unheldFloor(floors, pending, min, context);
}

/** An event is on: until its restore, the floor is what it holds. */
function heldFloor(pending: readonly ScheduledFloor[], min: number): FloorState | undefined {
  const highest = pending
    .flatMap((floor) => (floor.event ? [{ ...floor, ...floor.event }] : []))
    .sort((a, b) => b.holds - a.holds)[0];
  if (!highest) return undefined;
  const { name, holds, at, minCapacity } = highest;
  const until = `${new Date(at).toISOString().slice(0, 16)}Z`;
  const expected = `${holds}, which the event ${name} holds until ${until}`;
  const isRight = min === holds;
  // AWS's restore is unconditional; a floor higher than ours is not ours to lower.
  const evidence =
    min > holds ? `${min}, which the restore will set to ${minCapacity} all the same` : `${min}`;
  return { isRight, wanted: min < holds ? holds : undefined, expected, evidence };
}

function unheldFloor(
  floors: readonly ScheduledFloor[],
  pending: readonly ScheduledFloor[],
  min: number,
  context: RuleContext,
): FloorState | undefined {
  const past = floors
    .filter((floor) => floor.at <= context.now && isRestore(floor, floors, min))
    .sort((a, b) => b.at - a.at)[0];
  const restore = pending.find((floor) => floor.minCapacity < min);
  const declared = context.thresholds['usual-minimum-capacity'];
  const usual = declared ?? past?.event?.usual ?? past?.minCapacity ?? restore?.minCapacity;
  if (usual === undefined) return undefined;
  const expected = `${usual} ${usual === 1 ? 'task' : 'tasks'}, the usual minimum, or a scheduled restore`;
  if (restore) {
    const evidence = `${min}, restored by ${restore.name} later`;
    return { isRight: true, wanted: undefined, expected, evidence };
  }
  const evidence =
    declared === undefined && past ? `${min}, though ${past.name} had restored ${usual}` : `${min}`;
  return { isRight: min <= usual, wanted: min > usual ? usual : undefined, expected, evidence };
}

/** A one-off action that raises a floor says nothing of the usual one; a restore lowers it, or is named so. */
function isRestore(
  floor: ScheduledFloor,
  floors: readonly ScheduledFloor[],
  minCapacity: number,
): boolean {
  const lowers = floors.some(
    (other) => other.at < floor.at && other.minCapacity > floor.minCapacity,
  );
  return floor.event !== undefined || lowers || floor.minCapacity < minCapacity;
}
