import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findFiles } from '../src/find-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'find-files-'));
for (const name of [
  'cdk.out/Web.template.json',
  'cdk.out/Api.template.json',
  'cdk.out/manifest.json',
  'cdk.out/assembly-Prod/Job.template.json',
  'plans/web.json',
  'plans/eu/api.json',
  'plans/[odd].json',
  'node_modules/x/other.template.json',
]) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), '{}');
}
const find = (...patterns: string[]) =>
  findFiles(
    patterns.map((pattern) => join(folder, pattern)),
    'plan',
  ).map((path) => path.slice(folder.length + 1));

describe('the files of the input plan', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['a path', ['plans/web.json'], ['plans/web.json']],
    ['a path that is not there yet', ['plans/later.json'], ['plans/later.json']],
    ['a path with letters of a pattern', ['plans/[odd].json'], ['plans/[odd].json']],
    [
      'a pattern',
      ['cdk.out/*.template.json'],
      ['cdk.out/Api.template.json', 'cdk.out/Web.template.json'],
    ],
    ['a pattern over folders', ['plans/**/a?i.json'], ['plans/eu/api.json']],
    ['a choice', ['plans/{web,none}.json'], ['plans/web.json']],
    [
      'a folder, of which the templates are meant',
      ['cdk.out'],
      [
        'cdk.out/Api.template.json',
        'cdk.out/Web.template.json',
        'cdk.out/assembly-Prod/Job.template.json',
      ],
    ],
    ['one letter of several', ['plans/[u-x]eb.json', 'plans/[!a-v]eb.json'], ['plans/web.json']],
    ['a bracket as a letter', ['plans/[[]odd*.json'], ['plans/[odd].json']],
    ['each once', ['plans/web.json', 'plans/w*.json'], ['plans/web.json']],
    [
      'and nothing of node_modules',
      ['**/*.template.json'],
      [
        'cdk.out/Api.template.json',
        'cdk.out/Web.template.json',
        'cdk.out/assembly-Prod/Job.template.json',
      ],
    ],
  ])('are %s', (_what, patterns, found) => {
    expect(find(...patterns)).toEqual(found);
  });

  test.each([
    ['plans/*.yml', /plan: no file matches .*plans\/\*\.yml/],
    ['plans', /plans is a folder without CDK's templates/],
  ])('are missed by %s, and that is said', (pattern, message) => {
    expect(() => find(pattern)).toThrow(message);
  });
});
