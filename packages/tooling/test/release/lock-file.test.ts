/** Lock files as `gh actions-lock` writes them, and what they must cover. */
import { expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { lockFaults } from '../../src/release/lock-file.ts';

const checkout = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd';
const codeql = '8aad20d150bbac5944a9f9d289da16a4b0d87c1e';
const attest = 'a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32';
const entry = (commit: string, uses?: readonly string[]) => ({
  ref: 'v1',
  commit: `sha1-${commit}`,
  owner_id: 1,
  repo_id: 2,
  ...(uses && { uses }),
});
const deploy = '.github/workflows/ecs-deploy.yml';
const workflows = {
  [deploy]: [`actions/checkout@${checkout}`, `github/codeql-action/upload-sarif@${codeql}`],
};
const whole = {
  version: 'v0.0.2',
  workflows: { [deploy]: [`actions/checkout@${checkout}`, 'github/codeql-action@v4.31.0'] },
  dependencies: {
    [`actions/checkout@${checkout}`]: entry(checkout),
    'github/codeql-action@v4.31.0': entry(codeql, ['actions/attest@v3']),
    'actions/attest@v3': entry(attest),
  },
};
type Lock = typeof whole;
const faults = (change: (lock: Lock) => object): string[] =>
  lockFaults(stringify(change(structuredClone(whole))), workflows);

test('what is locked by commit or by the name of the tag has no faults', () => {
  expect(faults((lock) => lock)).toEqual([]);
});

test.each<[string, (lock: Lock) => object, RegExp]>([
  ['no such workflow', (lock) => ({ ...lock, workflows: {} }), /does not know .*ecs-deploy/],
  [
    'an action that is not locked',
    ({ dependencies, ...lock }) => ({
      ...lock,
      dependencies: { ...dependencies, [`actions/checkout@${checkout}`]: undefined },
    }),
    /no entry for actions\/checkout@de0fac/,
  ],
  [
    'an action that is not listed under its workflow',
    (lock) => ({ ...lock, workflows: { [deploy]: ['github/codeql-action@v4.31.0'] } }),
    /does not list actions\/checkout@de0fac/,
  ],
  [
    'another commit',
    ({ dependencies, ...lock }) => ({
      ...lock,
      dependencies: { ...dependencies, [`actions/checkout@${checkout}`]: entry(attest) },
    }),
    /has a2bbfa\w+ for actions\/checkout@de0fac/,
  ],
  [
    'what a composite action uses in turn',
    ({ dependencies, ...lock }) => ({
      ...lock,
      dependencies: { ...dependencies, 'actions/attest@v3': undefined },
    }),
    /no entry for actions\/attest@v3, which github\/codeql-action/,
  ],
])('%s is a fault', (_, change, fault) => {
  expect(faults(change)).toEqual([expect.stringMatching(fault)]);
});
