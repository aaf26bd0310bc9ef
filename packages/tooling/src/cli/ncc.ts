/**
 * One build of ncc, in a process of its own, for ncc changes `fs` and `process` of the one it runs in. Its command
 * line has no names for `externals` (ncc, "Programmatically From Node.js"), so its function is called:
 * `ncc.ts '{"script": PATH, "folder": PATH, "externals": {NAME: PATH}, "statsFile": PATH}'`.
 *
 * The AWS SDK's packages hold each module twice, and name CommonJS first, for Node. Of ES modules webpack leaves out
 * those that nothing imports, which is half of what a step would load of the SDK. So `module` comes before `main`; where
 * a package's `exports` name CommonJS, ncc has no option for it, but it reads `paths` in the `tsconfig.json` of the
 * folder it is started in.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

/** What is built into where. */
export interface NccBuild {
  /** Absolute path of the script to begin with. */
  readonly script: string;
  /** The folder that gets `index.js` (`index.cjs` of a CommonJS script) and whatever it loads. */
  readonly folder: string;
  /** Packages to leave out, each with what is imported in its place. */
  readonly externals?: Readonly<Record<string, string>>;
  /** Gets webpack's statistics, as JSON. */
  readonly statsFile?: string;
}

type Ncc = (
  script: string,
  options: object,
) => Promise<{
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
  readonly stats: { readonly toJson: () => unknown };
}>;

const { script, folder, externals, statsFile } = JSON.parse(process.argv[2] ?? '{}') as NccBuild;
const startedIn = process.cwd();
process.chdir(join(import.meta.dirname, '../bundle/es-modules'));
const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
const { code, assets, stats } = await ncc(script, {
  cache: false,
  quiet: true,
  target: 'es2023',
  mainFields: ['module', 'main'],
  filterAssetBase: startedIn,
  ...(externals !== undefined && { externals }),
});
const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};
write(`index${extname(script)}`, code);
for (const [name, { source }] of Object.entries(assets)) write(name, source);
if (statsFile !== undefined) writeFileSync(statsFile, JSON.stringify(stats.toJson()));
