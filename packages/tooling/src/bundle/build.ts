import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { actionNames } from '../repository.ts';
import { filesOf } from './compare.ts';

/** One folder of `dist`, and the compiled entry points it is made of. */
export interface Bundle {
  /** Relative to `dist`: `wait-stable`, `demo`. */
  readonly folder: string;
  /** Where `tsc -b` put the entry points, relative to the repository: `actions/wait-stable/lib`. */
  readonly compiled: string;
  /** Whether there is a `post.js` beside `index.js`. */
  readonly post: boolean;
}

/** Every bundle there is: each action, with its post step where it has one, and the demo. */
export function listBundles(repository: string): Bundle[] {
  const ofActions = actionNames(repository).map((name) => ({
    folder: name,
    compiled: `actions/${name}/lib`,
    post: existsSync(join(repository, 'actions', name, 'src', 'post.ts')),
  }));
  return [...ofActions, { folder: 'demo', compiled: 'packages/tooling/lib/demo', post: false }];
}

/**
 * Compiles all sources, whatever an earlier run left behind: what is bundled is what the sources say. ncc
 * cannot read TypeScript 7 itself.
 */
export function compile(repository: string): void {
  runTool(repository, 'typescript/bin/tsc', ['-b', '--force', 'tsconfig.build.json']);
}

/**
 * Builds the bundles into a folder that is emptied first: ESM with its `package.json`, not minified (source
 * text that was minified starts slower), no source maps (they double what every job downloads).
 */
export function buildBundles(
  repository: string,
  bundles: readonly Bundle[],
  into: string,
  onBuilt: (bundle: Bundle) => void,
): void {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const bundle of bundles) {
    const scratch = mkdtempSync(join(tmpdir(), 'ncc-'));
    try {
      const options = ['-o', scratch, '--no-cache', '--quiet', '--target', 'es2023'];
      const entry = bundle.post ? writeSharedEntry(repository, bundle) : 'index.js';
      const script = join(bundle.compiled, entry);
      runTool(repository, '@vercel/ncc/dist/ncc/cli.js', ['build', script, ...options]);
      refuseAssets(bundle, scratch);
      if (bundle.post) writeFileSync(join(scratch, 'post.js'), postScript);
      cpSync(scratch, join(into, bundle.folder), { recursive: true });
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
    onBuilt(bundle);
  }
}

/**
 * ncc follows paths it can work out and copies what lies there. Nothing of ours is meant that way, and what
 * it finds depends on the machine; so a file that is no script is a mistake in the sources.
 */
function refuseAssets(bundle: Bundle, folder: string): void {
  const assets = filesOf(folder).filter(
    (path) => !/^(?:\d+\.)?index\.js$|^package\.json$/.test(path),
  );
  if (assets.length === 0) return;
  throw new ReadableError(
    'Unwanted files in a bundle',
    `ncc copied ${assets.join(', ')} into ${bundle.folder}: some path in its sources looks like an asset to it (use join instead of resolve).`,
  );
}

/** Tells the shared bundle which of its two steps it is. */
const stepVariable = 'ECS_ACTIONS_STEP';

const postScript = `process.env.${stepVariable} = 'post';\nawait import('./index.js');\n`;

/**
 * A main and a post step share nearly all of their code. Bundled apart, a job would download it twice; so
 * both become one bundle, in which each step is a chunk of its own (as fast to start, as measured).
 */
function writeSharedEntry(repository: string, bundle: Bundle): string {
  const entry = 'bundle-entry.js';
  const load = (module: string): string => `await import('./${module}.js');`;
  writeFileSync(
    join(repository, bundle.compiled, entry),
    `if (process.env.${stepVariable} === 'post') ${load('post')}\nelse ${load('index')}\n`,
  );
  return entry;
}

function runTool(repository: string, tool: string, args: readonly string[]): void {
  const require = createRequire(join(repository, 'package.json'));
  const [scope = '', name = ''] = tool.split('/');
  const packageName = scope.startsWith('@') ? `${scope}/${name}` : scope;
  const folder = dirname(require.resolve(`${packageName}/package.json`));
  const script = join(folder, tool.slice(packageName.length + 1));
  try {
    execFileSync(process.execPath, [script, ...args], { cwd: repository, stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    const said = `${stdout?.toString() ?? ''}${stderr?.toString() ?? ''}`.trim();
    throw new ReadableError('Build failed', `${tool} ${args.join(' ')}\n${said}`, { cause: error });
  }
}
