import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { findRepository } from '../src/repository.ts';

const repository = findRepository(import.meta.dirname);

/** For each room, statements the lint must refuse there; what is not listed may be written. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  'packages/core/src/x.ts': [
    "import '@ecs-actions/aws/session';",
    "import '@ecs-actions/action-kit/log';",
    "import '@ecs-actions/simulator/region';",
    "import '../../aws/src/session.ts';",
    "import '@aws-sdk/client-ecs';",
    "import '@smithy/core';",
    "import '@actions/core';",
    "import 'node:fs';",
    "import 'fs';",
    'export const at = Date.now();',
    'export const dice = Math.random();',
    'export const env = process.env;',
    'setTimeout(() => {}, 1);',
    "void fetch('http://127.0.0.1');",
    "console.log('x');",
  ],
  'packages/core/src/deployment/x.ts': [
    "import '../../../action-kit/src/log.ts';",
    "import '@ecs-actions/tooling/repository';",
  ],
  'packages/aws/src/x.ts': [
    "import '@ecs-actions/action-kit/log';",
    "import '@ecs-actions/simulator/region';",
    "import '@ecs-actions/tooling/repository';",
    "import '@ecs-actions/wait-stable/main';",
    "import '../../action-kit/src/log.ts';",
    "import '@actions/core';",
    "console.log('x');",
  ],
  'packages/action-kit/src/x.ts': [
    "import '@ecs-actions/aws/session';",
    "import '@ecs-actions/simulator/region';",
    "import '@ecs-actions/tooling/repository';",
    "import '../../aws/src/session.ts';",
    "import '@aws-sdk/client-ecs';",
    "import '@smithy/core';",
  ],
  'packages/simulator/src/x.ts': [
    "import '@ecs-actions/core/time';",
    "import '@ecs-actions/aws/session';",
    "import '@ecs-actions/action-kit/log';",
    "import '../../core/src/time.ts';",
  ],
  'packages/simulator/test/x.ts': ["import '@ecs-actions/core/time';"],
  'packages/core/test/x.ts': ["import 'node:child_process';"],
  'packages/aws/test/deep/x.ts': ["import 'node:http';"],
  'packages/action-kit/test/x.ts': ["import 'node:net';"],
  'actions/one/src/x.ts': [
    "import '@ecs-actions/two/main';",
    "import '../../two/src/main.ts';",
    "import '@ecs-actions/simulator/region';",
    "import '@ecs-actions/tooling/repository';",
    "import '@aws-sdk/client-ecs';",
    "import '@smithy/core';",
    "console.log('x');",
  ],
  'actions/one/src/deep/x.ts': ["import '../../../two/src/main.ts';"],
};

const allowed: Readonly<Record<string, readonly string[]>> = {
  'packages/core/src/deployment/deep/y.ts': ["import '../../time.ts';", "import '../step.ts';"],
  'packages/aws/src/y.ts': [
    "import '@ecs-actions/core/time';",
    "import '@aws-sdk/client-ecs';",
    "import 'node:fs';",
  ],
  'packages/action-kit/src/y.ts': ["import '@ecs-actions/core/time';", "import './log.ts';"],
  'actions/one/src/y.ts': [
    "import '@ecs-actions/core/time';",
    "import '@ecs-actions/aws/session';",
    "import '@ecs-actions/action-kit/log';",
    "import './inputs.ts';",
  ],
  'packages/aws/test/network/y.ts': ["import 'node:http';"],
  'actions/one/test/y.ts': [
    "import '@ecs-actions/simulator/region';",
    "import '@ecs-actions/tooling/repository';",
    "import '../src/main.ts';",
  ],
  'packages/tooling/src/y.ts': [
    "import '@ecs-actions/simulator/region';",
    "import '@ecs-actions/aws/session';",
    "import '@ecs-actions/action-kit/log';",
  ],
};

/** Files that import each other, if only types: the lint must refuse each of them. */
const circle: Readonly<Record<string, string>> = {
  'packages/core/src/circle/whole.ts': "export type { Part } from './part.ts';\n",
  'packages/core/src/circle/part.ts':
    "import type { Detail } from './detail.ts';\nexport type Part = readonly Detail[];\n",
  'packages/core/src/circle/detail.ts':
    "import { type Part } from './whole.ts';\nexport type Detail = { readonly of: Part };\n",
};

/** Beside the circle, not in it: nothing imports it. */
const besideTheCircle = 'packages/core/src/circle/beside.ts';

interface Diagnostic {
  readonly filename: string;
  readonly code: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

/** One statement a file, so that every diagnostic tells which one it is about. */
function layOut(
  folder: string,
  rooms: Readonly<Record<string, readonly string[]>>,
): [string, string][] {
  return Object.entries(rooms).flatMap(([room, statements]) =>
    statements.map((statement, index): [string, string] => {
      const path = room.replace(/\.ts$/, `${index}.ts`);
      writeInto(folder, path, `${statement}\nexport {};\n`);
      return [path, statement];
    }),
  );
}

function writeInto(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function lint(folder: string): readonly Diagnostic[] {
  const oxlint = join(repository, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const options = ['-c', '.oxlintrc.json', '--format', 'json'];
  try {
    execFileSync(process.execPath, [oxlint, ...options, '.'], { cwd: folder, stdio: 'pipe' });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: Buffer };
    return (JSON.parse(stdout.toString()) as { diagnostics: Diagnostic[] }).diagnostics;
  }
}

describe('the lint keeps data flowing one way', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-way-'));
  const refused = layOut(folder, forbidden);
  const written = layOut(folder, allowed);
  let found: readonly Diagnostic[] = [];

  beforeAll(() => {
    copyFileSync(join(repository, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const [path, text] of Object.entries(circle)) writeInto(folder, path, text);
    writeInto(folder, besideTheCircle, "export type { Part } from './part.ts';\n");
    found = lint(folder).filter((one) => /no-restricted|no-console|no-cycle/.test(one.code));
  });

  test.each(refused)('%s may not say: %s', (path) => {
    expect(found.filter((one) => one.filename === path)).not.toEqual([]);
  });

  test.each(written)('%s may say: %s', (path) => {
    expect(found.filter((one) => one.filename === path)).toEqual([]);
  });

  test.each(Object.keys(circle))('no imports run in a circle, types included: %s', (path) => {
    expect(found.filter((one) => one.filename === path).map(({ code }) => code)).toEqual([
      'import(no-cycle)',
    ]);
  });

  test('a file that only looks into a circle is in none', () => {
    expect(found.filter((one) => one.filename === besideTheCircle)).toEqual([]);
  });
});
