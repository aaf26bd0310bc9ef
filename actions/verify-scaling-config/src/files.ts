/** The files of the run: plan and config in, SARIF out. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';

export interface Files {
  /** @throws ReadableError that names the input where the file cannot be read. */
  read(path: string, input: string): Uint8Array;
  /** The same, but undefined where there is no such file. */
  readIfPresent(path: string, input: string): Uint8Array | undefined;
  /** Writes all or nothing; missing folders are made. */
  write(path: string, text: string, input: string): void;
}

/** Paths are relative to the working directory, which is the workspace on a runner. */
export const realFiles: Files = {
  read: (path, input) => {
    const bytes = readOrMissing(path, input);
    if (bytes !== undefined) return bytes;
    throw new ReadableError(
      'File not found',
      `${input}: there is no file ${path} (relative to ${process.cwd()}).`,
    );
  },
  readIfPresent: readOrMissing,
  write: (path, text, input) => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.part`, text);
      renameSync(`${path}.part`, path);
    } catch (error) {
      rmSync(`${path}.part`, { force: true });
      throw new ReadableError('File not written', `${input}: ${path}: ${messageOf(error)}`, {
        cause: error,
      });
    }
  },
};

function readOrMissing(path: string, input: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new ReadableError('File not read', `${input}: ${path}: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/** `EACCES: permission denied`, without the call and the path, which the error names already. */
function messageOf(error: unknown): string {
  const text =
    typeof error === 'object' && error !== null && 'message' in error
      ? String(error.message)
      : String(error);
  return text.split(', ')[0] ?? text;
}
