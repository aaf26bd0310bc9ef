import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  packageFolders,
  readPackage,
  type BundledPackage,
} from '../../src/release/bundled-packages.ts';
import { renderNotices } from '../../src/release/third-party-notices.ts';

function packageWith(manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('the packages are those with a module in the build, concatenated and nested ones too', () => {
  const stats = {
    modules: [
      { nameForCondition: '/r/packages/core/lib/time.js' },
      { nameForCondition: null, modules: [{ nameForCondition: '/r/node_modules/yaml/a.js' }] },
      {
        nameForCondition: '/r/node_modules/@a/b/x.js',
        modules: [
          { nameForCondition: '/r/node_modules/@a/b/x.js' },
          { nameForCondition: '/r/node_modules/@a/b/node_modules/c/lib/y.js' },
        ],
      },
      {},
    ],
  };
  expect(packageFolders(stats)).toEqual([
    '/r/node_modules/@a/b',
    '/r/node_modules/@a/b/node_modules/c',
    '/r/node_modules/yaml',
  ]);
});

describe('a package', () => {
  test('is read with its texts, whatever their files are called', () => {
    const folder = packageWith(
      {
        name: '@a/b',
        version: '1.0.0',
        license: 'MIT',
        repository: { url: 'git+https://github.com/a/b.git' },
        author: { name: 'Ann' },
      },
      { 'LICENSE.md': 'Copyright Ann\r\nmay\n', NOTICE: 'note' },
    );
    expect(readPackage(folder)).toEqual({
      name: '@a/b',
      version: '1.0.0',
      license: 'MIT',
      sources: 'https://github.com/a/b',
      author: 'Ann',
      licenseText: 'Copyright Ann\nmay',
      noticeText: 'note',
    });
  });

  test.each([
    ['a/b', 'https://github.com/a/b'],
    ['github:a/b', 'https://github.com/a/b'],
    ['git://github.com/a/b.git', 'https://github.com/a/b'],
    ['git+ssh://git@github.com/a/b.git', 'https://github.com/a/b'],
    ['git@github.com:a/b.git', 'https://github.com/a/b'],
    ['somewhere', undefined],
  ])('with the repository %s has its sources at %s', (repository, sources) => {
    const manifest = { name: 'a', version: '1.0.0', license: 'MIT', repository };
    expect(readPackage(packageWith(manifest)).sources).toBe(sources);
  });

  test.each(['GPL-3.0-only', 'SEE LICENSE IN x', undefined])(
    'under the licence %s does not go into a release',
    (license) => {
      const folder = packageWith({ name: 'a', version: '1.0.0', license });
      expect(() => readPackage(folder)).toThrow('The bundles hold a@1.0.0, whose licence is');
    },
  );
});

describe('the notices', () => {
  const base: BundledPackage = {
    name: 'a',
    version: '1.0.0',
    license: 'MIT',
    sources: undefined,
    author: undefined,
    licenseText: 'Copyright A',
    noticeText: undefined,
  };
  const apache = 'Apache License\nVersion 2.0, January 2004\n…';

  test('give each text once, under all packages it is for, and every NOTICE', () => {
    const notices = renderNotices(
      [
        base,
        { ...base, name: 'b' },
        { ...base, name: 'c', license: 'Apache-2.0', licenseText: undefined, noticeText: 'By C.' },
        {
          ...base,
          name: 'd',
          license: 'Apache-2.0',
          licenseText: `  Apache License\n  Version 2.0, January 2004\n\n   Copyright 2018 D Inc.`,
        },
      ],
      apache,
    );
    expect(notices.match(/Copyright A/g)).toHaveLength(1);
    expect(notices).toContain('a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n');
    expect(notices).toContain('c 1.0.0 (Apache-2.0)\nd 1.0.0 (Apache-2.0) Copyright 2018 D Inc.\n');
    expect(notices.match(/Version 2\.0, January 2004/g)).toHaveLength(1);
    expect(notices).toContain('By C.');
  });

  test('name the author of a package under MIT that holds no text, and refuse one without', () => {
    const bare = { ...base, licenseText: undefined };
    expect(renderNotices([{ ...bare, author: 'Ann <ann@example.com>' }], apache)).toContain(
      'Author: Ann\n\nPermission is hereby granted',
    );
    expect(() => renderNotices([bare], apache)).toThrow('a@1.0.0 is under MIT, but holds no');
  });
});
