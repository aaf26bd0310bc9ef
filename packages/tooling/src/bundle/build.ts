import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { actionNames } from '../repository.ts';

/** One ncc bundle: an entry point that `tsc -b` compiled, and the folder of `dist` it becomes. */
export interface Bundle {
  /** Relative to the repository: `actions/wait-stable/lib/index.js`. */
  readonly entry: string;
  /** Relative to `dist`: `wait-stable`, `wait-stable/post`, `demo`. */
  readonly folder: string;
}

/** Every bundle there is: each action, its post step where it has one, and the demo. */
export function listBundles(repository: string): Bundle[] {
  const ofActions = actionNames(repository).flatMap((name): Bundle[] => {
    const source = (file: string) => existsSync(join(repository, 'actions', name, 'src', file));
    return [
      { entry: `actions/${name}/lib/index.js`, folder: name },
      ...(source('post.ts')
        ? [{ entry: `actions/${name}/lib/post.js`, folder: `${name}/post` }]
        : []),
    ];
  });
  return [...ofActions, { entry: 'packages/tooling/lib/demo/index.js', folder: 'demo' }];
}

/** Compiles all sources: `tsc -b`. ncc cannot read TypeScript 7 itself. */
export function compile(repository: string): void {
  runTool(repository, 'typescript/bin/tsc', ['-b', 'tsconfig.build.json']);
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
      runTool(repository, '@vercel/ncc/dist/ncc/cli.js', ['build', bundle.entry, ...options]);
      cpSync(scratch, join(into, bundle.folder), { recursive: true });
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
    onBuilt(bundle);
  }
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
