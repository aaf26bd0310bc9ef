/** `npm run release:tree -- --out DIR`: builds the tree of a release from the checkout, and checks it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { budgetBytes } from '../bundle/size.ts';
import { pack } from '../release/archive.ts';
import { buildBundles, writeTree, type References } from '../release/build-tree.ts';
import { treeFaults } from '../release/check-tree.ts';
import { releaseNotes } from '../release/changelog.ts';
import { identify, sourceVersion } from '../release/identity.ts';
import { placeholder } from '../release/references.ts';
import { findRepository } from '../repository.ts';
import { runCommand } from './report-error.ts';

const help = `npm run release:tree -- --out DIR [options]

  --out DIR           where to write the tree; empty or not there yet
  --version vX.Y.Z    the tag; default: the version of the sources
  --owner NAME        owner and name of the repository the tag is for, as users write them after
  --repository NAME   "uses:"; default: ${placeholder}
  --refs self|tag     how reusable workflows name the actions beside them: $/actions/NAME (github.com, runner
                      2.336 or later), or OWNER/REPOSITORY/NAME@vX.Y.Z (GitHub Enterprise Server, older runners)
  --archive FILE      also writes the tree as tar.gz
  --notes FILE        also writes what CHANGELOG.md says of the version`;

await runCommand(() => {
  const checkout = findRepository(import.meta.dirname);
  const options = readOptions(checkout);
  if (options === 'help') {
    console.log(help);
    return 0;
  }
  const release = identify(checkout, options);
  if (execFileSync('git', ['-C', checkout, 'status', '--porcelain']).length > 0) {
    console.error(
      `The checkout has changes that are not in ${release.commit}: a trial, no release.`,
    );
  }
  if (options.notes !== undefined) {
    const changelog = readFileSync(join(checkout, 'CHANGELOG.md'), 'utf8');
    writeFileSync(options.notes, releaseNotes(changelog, options.version));
  }
  console.log('Compiling and bundling …');
  const bundles = buildBundles(checkout);
  writeTree(checkout, options.out, bundles, release, options.references);
  const faults = treeFaults(options.out, release);
  const archive = pack(options.out, `${release.repository}-${release.version}`);
  if (options.archive !== undefined) writeFileSync(options.archive, archive);
  if (archive.byteLength > budgetBytes) {
    faults.push(`The tree takes ${archive.byteLength} bytes as tar.gz, of at most ${budgetBytes}.`);
  }
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    `${release.owner}/${release.repository} ${release.version} of ${release.commit}: ${options.out}, ${kB(archive.byteLength)} of ${kB(budgetBytes)} as tar.gz, with code of ${bundles.packages.length} packages.`,
  );
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
});

interface Options {
  readonly out: string;
  readonly archive: string | undefined;
  readonly notes: string | undefined;
  readonly owner: string;
  readonly repository: string;
  readonly version: string;
  readonly references: References;
}

function readOptions(checkout: string): Options | 'help' {
  const [owner = '', repository = ''] = placeholder.split('/');
  const values = parsedFlags();
  if (values.help === true) return 'help';
  if (values.out === undefined)
    throw new ReadableError('No folder', `--out is missing.\n\n${help}`);
  const refs = values.refs ?? 'self';
  if (refs !== 'self' && refs !== 'tag') {
    throw new ReadableError('Invalid option', `--refs is "${refs}". Accepted: self, tag.`);
  }
  return {
    out: resolve(values.out),
    archive: values.archive,
    notes: values.notes,
    owner: values.owner ?? owner,
    repository: values.repository ?? repository,
    version: values.version ?? sourceVersion(checkout),
    references: refs,
  };
}

function parsedFlags() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      options: {
        out: text,
        archive: text,
        notes: text,
        owner: text,
        repository: text,
        version: text,
        refs: text,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new ReadableError('Invalid option', error instanceof Error ? error.message : help, {
      cause: error,
    });
  }
}
