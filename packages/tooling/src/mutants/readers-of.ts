/** The modules that import `path`, directly or through others. */
export function readersOf(
  path: string,
  importers: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const importer of importers.get(next) ?? []) {
      if (!found.has(importer)) open.push(importer);
      found.add(importer);
    }
  }
  return found;
}
