import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { present } from '@ecs-actions/core/present';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { NccBuild } from '../cli/ncc.ts';
import { actionNames } from '../repository.ts';
import { filesOf } from './compare.ts';

/** The folder in `dist` with the code of all actions. */
export const sharedFolder = 'shared';

/** A process the runner starts: `dist/<action>/<name>.js`. */
export interface Step {
  readonly action: string;
  /** `index` is the main step. */
  readonly name: 'index' | 'post';
}

/** Every step there is: each action's main, and its post where it has one. */
export function listSteps(repository: string): Step[] {
  return actionNames(repository).flatMap((action) => {
    const post = existsSync(join(repository, 'actions', action, 'src', 'post.ts'));
    return [
      { action, name: 'index' } as const,
      ...(post ? [{ action, name: 'post' } as const] : []),
    ];
  });
}

/**
 * Compiles all sources, whatever an earlier run left behind: what is bundled is what the sources say. ncc
 * cannot read TypeScript 7 itself.
 */
export function compile(repository: string): void {
  runTool(repository, 'typescript/bin/tsc', ['-b', '--force', 'tsconfig.build.json']);
}

/**
 * Builds `dist` anew: `shared` with the code of all actions, a door for each step, and the demo.
 *
 * All steps are one ncc build, in which each is a lazy chunk, and what several need (the AWS SDK, the Actions
 * toolkit, our own packages) is a chunk they share: it is in the tree once, its classes are the same for
 * everybody, and a step loads no more than it would from a bundle of its own. Why not a bundle for each
 * action with the libraries as ncc's `externals`: webpack lifts imports of externals to the top of
 * `index.js`, so that what is imported lazily would be loaded on every start. (So is the door of undici, which is
 * small.)
 */
export function buildDist(
  repository: string,
  steps: readonly Step[],
  dist: string,
  onBuilt: (folder: string) => void,
): void {
  buildActions(repository, steps, dist);
  onBuilt(sharedFolder);
  bundle(repository, { script: 'packages/tooling/lib/demo/index.js', folder: join(dist, 'demo') });
  onBuilt('demo');
}

/** Where webpack's statistics of each build go, as JSON. */
export interface StatsFiles {
  readonly script: string;
  readonly undici: string;
}

/** What a release holds of `dist`: without the demo. */
export function buildActions(
  repository: string,
  steps: readonly Step[],
  dist: string,
  statsFiles?: StatsFiles,
): void {
  rmSync(dist, { recursive: true, force: true });
  bundleBesideUndici(
    repository,
    writeEntry(repository, steps),
    join(dist, sharedFolder),
    statsFiles,
  );
  for (const step of steps) {
    const folder = join(dist, step.action);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{\n  "type": "module"\n}\n');
    writeFileSync(join(folder, `${step.name}.js`), doorOf(step));
  }
}

/** Bundles a script of the repository with undici in a file of its own, which is loaded with its first use. */
export function bundleBesideUndici(
  repository: string,
  script: string,
  folder: string,
  statsFiles?: StatsFiles,
): void {
  bundle(repository, {
    script,
    folder,
    externals: { undici: './undici.js' },
    ...present({ statsFile: statsFiles?.script }),
  });
  writeFileSync(join(folder, 'undici.js'), undiciDoor);
  const undici = 'packages/tooling/lib/undici.cjs';
  writeFileSync(join(repository, undici), "module.exports = require('undici');\n");
  bundle(repository, {
    script: undici,
    folder,
    as: 'undici.cjs',
    ...present({ statsFile: statsFiles?.undici }),
  });
}

/**
 * `@actions/core` imports undici, a third of all that a step loads, for its OIDC client, and `@actions/github` for
 * proxies. Loaded with its first use, it is loaded by hardly any step.
 */
const undiciDoor = `import { createRequire } from 'node:module';

let loaded;
const undici = () => (loaded ??= createRequire(import.meta.url)('./undici.cjs'));

export function fetch(...given) {
  return undici().fetch(...given);
}

/** Called with \`new\`, it gives one of undici's own. */
export function ProxyAgent(...given) {
  return new (undici().ProxyAgent)(...given);
}
`;

/**
 * What the runner starts: it opens the step in the shared code. What Node compiled for one step of a job is kept for
 * the next (Node.js, Modules, "Module compile cache"), in the runner's temporary folder, which ends with the job.
 */
function doorOf({ action, name }: Step): string {
  return `import module from 'node:module';

const temporary = process.env.RUNNER_TEMP;
if (temporary) module.enableCompileCache?.(\`\${temporary}/ecs-actions-compiled\`);
const { steps } = await import('../${sharedFolder}/index.js');
await steps['${action}/${name}']();
`;
}

/** The entry point of the shared code, written beside compiled code. Returns its path in the repository. */
function writeEntry(repository: string, steps: readonly Step[]): string {
  const entry = 'packages/tooling/lib/steps.js';
  const lines = steps.map(
    ({ action, name }) =>
      `  '${action}/${name}': () => import('../../../actions/${action}/lib/${name}.js'),\n`,
  );
  writeFileSync(join(repository, entry), `export const steps = {\n${lines.join('')}};\n`);
  return entry;
}

/**
 * Bundles a script of the repository into a folder: ESM with its `package.json`, not minified (source text
 * that was minified starts slower), no source maps (they double what every job downloads).
 *
 * @param build paths in the repository; `as` is the name of the one file that comes of a CommonJS script.
 */
function bundle(repository: string, build: NccBuild & { readonly as?: string }): void {
  const { script, folder, as, ...options } = build;
  const scratch = mkdtempSync(join(tmpdir(), 'ncc-'));
  try {
    const order: NccBuild = { script: join(repository, script), folder: scratch, ...options };
    run(repository, join(import.meta.dirname, '../cli/ncc.ts'), [JSON.stringify(order)]);
    refuseAssets(script, scratch);
    if (as === undefined) cpSync(scratch, folder, { recursive: true });
    else cpSync(join(scratch, 'index.cjs'), join(folder, as));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * ncc follows paths it can work out and copies what lies there. Nothing of ours is meant that way, and what
 * it finds depends on the machine; so a file that is no script is a mistake in the sources.
 */
function refuseAssets(script: string, folder: string): void {
  const assets = filesOf(folder).filter(
    (path) => !/^(?:\d+\.)?index\.[cm]?js$|^package\.json$/.test(path),
  );
  if (assets.length === 0) return;
  throw new ReadableError(
    'Unwanted files in a bundle',
    `ncc copied ${assets.join(', ')} beside the bundle of ${script}: some path in its sources looks like an asset to it (use join instead of resolve).`,
  );
}

function runTool(repository: string, tool: string, args: readonly string[]): void {
  const require = createRequire(join(repository, 'package.json'));
  const [scope = '', name = ''] = tool.split('/');
  const packageName = scope.startsWith('@') ? `${scope}/${name}` : scope;
  const folder = dirname(require.resolve(`${packageName}/package.json`));
  run(repository, join(folder, tool.slice(packageName.length + 1)), args);
}

function run(repository: string, script: string, args: readonly string[]): void {
  try {
    execFileSync(process.execPath, [script, ...args], { cwd: repository, stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    const said = `${stdout?.toString() ?? ''}${stderr?.toString() ?? ''}`.trim();
    throw new ReadableError('Build failed', `${script} ${args.join(' ')}\n${said}`, {
      cause: error,
    });
  }
}
