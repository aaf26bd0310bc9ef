import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';

/**
 * A folder as tar.gz in memory, the same bytes for the same files: sorted, of nobody, of one time, with
 * `name/` before each path. It is about what GitHub makes of a tag and each job downloads.
 */
export function pack(folder: string, name: string): Buffer {
  const tar = execFileSync(
    'tar',
    [
      '--create',
      '--file=-',
      '--format=ustar',
      '--sort=name',
      '--owner=0',
      '--group=0',
      '--numeric-owner',
      '--mode=u=rwX,go=rX',
      '--mtime=@0',
      `--transform=s,^\\.,${name},`,
      `--directory=${folder}`,
      '.',
    ],
    { maxBuffer: 2 ** 28 },
  );
  return gzipSync(tar, { level: 9 });
}
