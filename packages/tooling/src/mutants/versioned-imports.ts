/** Loads test files of the sandbox: as often as wanted anew, and with a note of who imports whom. */
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadTests, type LoadedTest } from './jest-globals.ts';

export interface VersionedImports {
  /**
   * The tests of a file. Modules of the sandbox are evaluated once for each `version`; packages, which no mutant
   * changes, once.
   */
  readonly load: (file: string, version: number) => Promise<readonly LoadedTest[]>;
  /** The importers of each module of the sandbox that has been loaded so far, by path. */
  readonly importers: () => ReadonlyMap<string, ReadonlySet<string>>;
}

const globals = new URL('jest-globals.ts', import.meta.url).href;

/** @param sandbox the folder that holds the mutated copy, an absolute path */
export function versionedImports(sandbox: string): VersionedImports {
  const inside = pathToFileURL(`${sandbox}/packages/`).href;
  const importers = new Map<string, Set<string>>();
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (specifier === '@jest/globals') return { url: globals, shortCircuit: true };
      const resolved = nextResolve(specifier, context);
      const { parentURL } = context;
      if (!resolved.url.startsWith(inside) || !parentURL?.startsWith(inside)) return resolved;
      const path = fileURLToPath(resolved.url);
      const known = importers.get(path) ?? new Set();
      importers.set(path, known.add(fileURLToPath(parentURL)));
      return { ...resolved, url: `${resolved.url.split('?')[0]}${new URL(parentURL).search}` };
    },
  });
  return {
    load: (file, version) =>
      loadTests(file, () => import(`${pathToFileURL(`${sandbox}/${file}`).href}?v=${version}`)),
    importers: () => importers,
  };
}
