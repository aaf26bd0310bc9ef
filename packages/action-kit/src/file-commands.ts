import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';

/**
 * The files in which the runner takes outputs and state: `GITHUB_OUTPUT`, `GITHUB_STATE`. A value stands
 * between two lines of a delimiter it cannot know, so no value can pose as another one.
 */
export function fileCommand(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}

/** Appends name and value to one of the runner's files. Throws what the file system throws. */
export function appendFileCommand(path: string, name: string, value: string): void {
  appendFileSync(path, fileCommand(name, value), { encoding: 'utf8' });
}
