import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { findRepository } from '../src/repository.ts';

const folder = join(findRepository(import.meta.dirname), '.github', 'workflows');

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');

  test('starts without any permission', () => {
    expect((parse(text) as { permissions?: unknown }).permissions).toEqual({});
  });

  test('pins every action of others by commit, with its version beside it', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, what = '']) => what);
    const others = uses.filter((what) => !/^(?:\.|\$)\//.test(what));
    for (const what of others)
      expect(what).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(uses.length).toBeGreaterThan(0);
  });

  test('puts no expression into a shell', () => {
    const { jobs } = parse(text) as {
      jobs: Record<string, { steps?: readonly { readonly run?: string }[] }>;
    };
    const scripts = Object.values(jobs).flatMap((job) =>
      (job.steps ?? []).map((step) => step.run ?? ''),
    );
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});
