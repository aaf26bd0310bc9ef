/** The fields of an object that are there: for types that tell "absent" from "undefined". Fields are names, not symbols. */
export function present<T extends Readonly<Record<symbol, never>>>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
