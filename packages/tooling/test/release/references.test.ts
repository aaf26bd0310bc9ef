import { describe, expect, test } from '@jest/globals';
import type { ReleaseIdentity } from '../../src/release/identity.ts';
import {
  linkToSources,
  manifestAtRoot,
  nameRepository,
  pinToTag,
  relativeLinks,
  withoutBackgroundSteps,
} from '../../src/release/references.ts';

const release: ReleaseIdentity = {
  owner: 'acme',
  repository: 'ecs',
  version: 'v1.2.3',
  commit: 'c0ffee0000000000000000000000000000000000',
  committedAt: new Date(0),
};

test('a manifest at the root has one folder less above it', () => {
  const manifest =
    "runs:\n  using: node24\n  main: ../../dist/a/index.js # ../../dist/ here\n  post: '../../dist/a/post.js'\n";
  expect(manifestAtRoot(manifest)).toBe(
    "runs:\n  using: node24\n  main: ../dist/a/index.js # ../../dist/ here\n  post: '../dist/a/post.js'\n",
  );
});

test('actions of this repository are pinned to the tag, those of others stay', () => {
  const workflow = [
    '      - uses: $/actions/wait-stable',
    '        uses: "$/actions/run-migration-task" # why',
    '      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2',
    '      - run: echo "uses: $/actions/no"',
  ].join('\n');
  expect(pinToTag(workflow, release).split('\n')).toEqual([
    '      - uses: acme/ecs/wait-stable@v1.2.3',
    '        uses: "acme/ecs/run-migration-task@v1.2.3" # why',
    '      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2',
    '      - run: echo "uses: $/actions/no"',
  ]);
});

test('for runners that need tags, steps in the background are gone, with their comments, and asking for one is refused', () => {
  const kept = [
    '    steps:',
    '      # First.',
    '      - run: |',
    '          one',
    '',
    '          two',
  ];
  const judge = ['', '      # Beside the next.', '      # Still about it.', '      - id: judge'];
  const last = ['      - run: last', '', '  other:', '    steps: []'];
  const workflow = [
    ...kept,
    ...judge,
    '        background: true',
    '        run: judge',
    '      # Its end.',
    '      - cancel: judge',
    '      - name: Conclude',
    '        cancel: judge',
    ...last,
    `          [ -n "$CANARY" ] || refuse canary '' 'off, default, or thresholds'`,
  ];
  const text = withoutBackgroundSteps(workflow.join('\n'));
  expect(text).not.toMatch(/background: true|judge|Beside|Still|Its end/);
  for (const line of [...kept, ...last]) expect(text.split('\n')).toContain(line);
  expect(text).toContain('[ "$CANARY" = off ] || refuse canary "$CANARY"');
});

test('documents name the repository as it is called', () => {
  const text = 'uses: org/ecs-actions/wait-stable@v1, org/ecs-actions-else/x';
  expect(nameRepository(text, release)).toBe(
    'uses: acme/ecs/wait-stable@v1, org/ecs-actions-else/x',
  );
});

describe('links of a document', () => {
  const path = 'actions/a/README.md';
  const markdown = [
    '[up](../../README.md#start) [out](../../../x) [web](https://example.com/a.md) [here](#top)',
    '![picture](../../.github/summary.svg) <a href="./schema.json">schema</a> [root](/LICENSE)',
    '`[code](no.md)`',
    '```md',
    '[fence](no.md)',
    '```',
    '[folder](../b/) <img src="https://example.com/i.png">',
  ].join('\n');

  test('are found from the root of the repository, those in code are none', () => {
    expect(relativeLinks(markdown, path).map(({ target }) => target)).toEqual([
      'README.md',
      '../x',
      '.github/summary.svg',
      'actions/a/schema.json',
      'LICENSE',
      'actions/b',
    ]);
  });

  test('lead to the sources where the release does not hold what they name', () => {
    const shipped = new Set(['README.md', 'actions/a/schema.json', 'LICENSE']);
    const sources = `https://github.com/acme/ecs/blob/${release.commit}`;
    const linked = linkToSources(markdown, path, (file) => shipped.has(file), release);
    expect(linked).toContain('[up](../../README.md#start)');
    expect(linked).toContain(
      `![picture](${sources.replace('/blob/', '/raw/')}/.github/summary.svg)`,
    );
    expect(linked).toContain(`[folder](${sources}/actions/b)`);
    expect(linked).toContain('[web](https://example.com/a.md) [here](#top)');
    expect(linked).toContain('`[code](no.md)`');
  });
});
